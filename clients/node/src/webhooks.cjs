'use strict'

const { send, control, SandboxError, SandboxTimeout } = require('./http.cjs')
const { SignatureError, verifySignature } = require('./signature.cjs')
const { monotonic, sleep } = require('./time.cjs')

const POLL_MS = 50

/** A webhook of one environment. */
class Webhook {
  constructor(line) {
    this.id = line.webhook_id
    this.url = line.url
    this.itemId = line.item_id ?? undefined
    this.rawBody = line.body
    this.body = JSON.parse(line.body)
    this.type = this.body.webhook_type
    this.code = this.body.webhook_code
    this.jwt = line.jwt ?? undefined
    this.headers = { 'content-type': 'application/json', ...(this.jwt ? { 'plaid-verification': this.jwt } : {}) }
    this.state = line.state
    this.failure = line.reason ?? undefined
    this.attempts = 0
  }

  /** Whether there is nothing to wait for: the receiver has it, or its address is not on this machine. */
  get isSettled() {
    return this.state === 'delivered' || this.state === 'undelivered'
  }

  matches({ type, code, itemId }) {
    return (type === undefined || type === this.type) && (code === undefined || code === this.code)
      && (itemId === undefined || itemId === this.itemId)
  }

  toString() {
    const failure = this.state !== 'delivered' && this.state !== 'undelivered' && this.failure ? `, ${this.failure}` : ''
    return `${this.type}/${this.code} (${this.state}${failure})`
  }
}

/** The webhooks of one environment. */
class Webhooks {
  #environment
  #cursor
  #missed = 0
  #all = new Map()
  #returned = new Set()
  #keys = new Map()
  #reading

  constructor(environment) {
    this.#environment = environment
  }

  /** Returns the webhooks so far, oldest first. */
  async all(filter = {}) {
    await this.#read()
    return [...this.#all.values()].filter((webhook) => webhook.matches(filter))
  }

  /** Waits for the next webhook that no earlier call has returned, and verifies its signature. */
  async waitFor(wanted, { timeoutMs = 10_000, verify = true } = {}) {
    const filter = typeof wanted === 'string' ? named(wanted) : wanted
    const deadline = monotonic() + timeoutMs
    for (;;) {
      await this.#read()
      const found = [...this.#all.values()].find(
        (webhook) => webhook.isSettled && !this.#returned.has(webhook.id) && webhook.matches(filter))
      if (found) {
        this.#returned.add(found.id)
        if (verify && found.problem) throw found.problem
        return found
      }
      if (monotonic() >= deadline) throw new SandboxTimeout(this.#missing(filter, timeoutMs))
      await sleep(Math.min(POLL_MS, Math.max(1, deadline - monotonic())))
    }
  }

  /** Verifies a webhook that your application received, and returns the claims of its token. */
  async verify(rawBody, jwt) {
    return verifySignature(rawBody, jwt, (kid) => this.#key(kid))
  }

  /** Alters coming webhooks of this environment, as `/_tartan/webhooks/lab` does. */
  async lab(kind, options = {}) {
    return this.#environment.control('POST', 'webhooks/lab', { kind, ...options })
  }

  #missing(filter, timeoutMs) {
    const wanted = [filter.type, filter.code].filter(Boolean).join('/') || 'webhook'
    const item = filter.itemId ? ` of the Item ${filter.itemId}` : ''
    const waiting = [...this.#all.values()].filter((webhook) => !this.#returned.has(webhook.id))
    const others = waiting.length > 0 ? ` Webhooks so far: ${waiting.join(', ')}.` : ' There was no other webhook.'
    const missed = this.#missed > 0 ? ` The Sandbox no longer has ${this.#missed} events in between.` : ''
    return `No ${wanted}${item} was delivered within ${timeoutMs / 1000} s.${others}${missed}`
  }

  async #key(kid) {
    if (!this.#keys.has(kid)) {
      const { keys } = await control(this.#environment.url, 'GET', 'webhooks/keys')
      this.#keys = new Map(keys.map((key) => [key.kid, key]))
    }
    return this.#keys.get(kid)
  }

  /** Reads what is new; callers that come meanwhile share the request. */
  #read() {
    this.#reading ??= this.#readNew().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #readNew() {
    const query = new URLSearchParams({ types: 'webhook,attempt', client_id: this.#environment.clientId })
    if (this.#cursor) query.set('after', this.#cursor)
    const { status, text } = await send(`${this.#environment.url}/_tartan/events?${query}`)
    if (status !== 200) throw new SandboxError(`/_tartan/events failed with status ${status}: ${text}`, { status })
    for (const line of text.split('\n').filter(Boolean).map((one) => JSON.parse(one))) {
      if (line.type === 'start') {
        this.#cursor = line.cursor
        this.#missed += line.missed
      } else if (line.type === 'webhook') await this.#add(line)
      else if (line.type === 'attempt') this.#note(line)
    }
  }

  async #add(line) {
    const webhook = new Webhook(line)
    try {
      await this.verify(webhook.rawBody, webhook.jwt)
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error
      webhook.problem = error
    }
    this.#all.set(webhook.id, webhook)
  }

  #note(line) {
    const webhook = this.#all.get(line.webhook_id)
    if (!webhook) return
    webhook.state = line.state
    webhook.attempts = line.attempt
    webhook.failure = line.failure ?? (line.status === null ? undefined : `status ${line.status}`)
  }
}

/** Reads `CODE` or `TYPE/CODE`. */
function named(text) {
  const parts = text.split('/')
  return parts.length > 1 ? { type: parts[0], code: parts[1] } : { code: text }
}

module.exports = { Webhook, Webhooks }
