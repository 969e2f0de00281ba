'use strict'

const http = require('node:http')
const { clearTimeout, setTimeout } = require('./time.cjs')

/**
 * A request that the Sandbox rejected. An error in Plaid's format also sets `errorType`, `errorCode`, `errorMessage`,
 * `displayMessage` and `requestId`.
 */
class SandboxError extends Error {
  constructor(message, { status, path, body } = {}) {
    super(message)
    this.name = 'SandboxError'
    this.status = status
    this.path = path
    this.errorType = body?.error_type
    this.errorCode = body?.error_code
    this.errorMessage = body?.error_message
    this.displayMessage = body?.display_message
    this.requestId = body?.request_id
  }
}

/** Something that did not happen in the time that was allowed for it. */
class SandboxTimeout extends SandboxError {
  constructor(message, details) {
    super(message, details)
    this.name = 'SandboxTimeout'
  }
}

/** Sends one request on a connection of its own and returns the status and the text of the response. */
function send(url, { method = 'GET', headers = {}, body, timeoutMs = 30_000 } = {}) {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const target = new URL(url)
    const request = http.request(target, {
      method,
      agent: false,
      headers: {
        ...headers,
        ...(text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
      },
    })
    const timer = setTimeout(
      () => request.destroy(new SandboxTimeout(`no response within ${timeoutMs / 1000} s`)), timeoutMs)
    const fail = (error) => {
      clearTimeout(timer)
      const Kind = error instanceof SandboxTimeout ? SandboxTimeout : SandboxError
      reject(new Kind(`${method} ${target.pathname}: ${error.message}`, { path: target.pathname }))
    }
    request.on('error', fail)
    request.on('response', (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', fail)
      response.on('end', () => {
        clearTimeout(timer)
        resolve({ status: response.statusCode, text: Buffer.concat(parts).toString('utf8') })
      })
    })
    request.end(text)
  })
}

/** Sends a control request and returns the JSON of the response. */
async function control(base, method, path, body, timeoutMs) {
  const { status, text } = await send(`${base}/_tartan/${path}`, { method, body, timeoutMs })
  if (status !== 200) throw refusal(`/_tartan/${path.split('?')[0]}`, status, text)
  return parse(text)
}

/** Sends a request of Plaid's API and returns the JSON of the response. */
async function plaid(base, path, headers, body, timeoutMs) {
  const { status, text } = await send(`${base}${path}`, { method: 'POST', headers, body, timeoutMs })
  const parsed = parse(text)
  if (status >= 200 && status < 300 && parsed !== undefined) return parsed
  throw refusal(path, status, text)
}

function refusal(path, status, text) {
  const body = parse(text)
  const details = { status, path, body }
  if (body?.error_code) return new SandboxError(`${path} failed with ${body.error_code}: ${body.error_message}`, details)
  if (typeof body?.error === 'string') return new SandboxError(`${path} failed: ${body.error}`, details)
  return new SandboxError(`${path} failed with status ${status} and without an error in Plaid's format.`, { status, path })
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Writes the members of an object as the control API names them: `pathPrefix` as `path_prefix`. */
function snakeCase(object) {
  const pairs = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(pairs.map(([name, value]) => [name.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`), value]))
}

module.exports = { SandboxError, SandboxTimeout, send, control, plaid, snakeCase }
