'use strict'

const crypto = require('node:crypto')
const { SandboxError, control, plaid, send, snakeCase } = require('./http.cjs')
const { Item } = require('./item.cjs')
const { Webhooks } = require('./webhooks.cjs')

// The Sandbox does not send webhooks to other machines; it lists and signs them, so `webhooks.waitFor` returns them.
const ELSEWHERE = 'https://app.example.com/plaid/webhook'
// The user agent of the request that makes a client ID known; no request of a test.
const REGISTRATION = 'tartan-sandbox (registration)'
const FAULT_KINDS = new Set(['http', 'timeout', 'delay', 'reset', 'truncate', 'malformed', 'mutation'])

/** An isolated environment: a client ID with its own Items, users, faults, snapshots and webhooks. */
class Environment {
  #registered

  constructor(url, { clientId, secret, webhook } = {}) {
    this.url = url
    this.clientId = clientId ?? `test-${crypto.randomBytes(9).toString('hex')}`
    this.secret = secret ?? crypto.randomBytes(12).toString('hex')
    /** The webhook address of Items that are created without one. */
    this.webhookUrl = webhook ?? ELSEWHERE
    this.webhooks = new Webhooks(this)
  }

  get headers() {
    return { 'PLAID-CLIENT-ID': this.clientId, 'PLAID-SECRET': this.secret }
  }

  /** Returns the argument of `new Configuration(…)` of the package `plaid`. */
  plaidConfiguration() {
    return { basePath: this.url, baseOptions: { headers: this.headers } }
  }

  /** Returns the variables that applications usually read. */
  variables() {
    return { PLAID_CLIENT_ID: this.clientId, PLAID_SECRET: this.secret, PLAID_URL: this.url }
  }

  /** Sends a request of Plaid's API and returns the response. */
  async call(path, body = {}, { timeoutMs } = {}) {
    return plaid(this.url, path, this.headers, body, timeoutMs)
  }

  /** Creates one Item. Its transactions are available at once unless `ready` is false. */
  async item(options = {}) {
    return (await this.items(1, options))[0]
  }

  /** Creates several Items of the same kind. */
  async items(count, { institutionId, products, user, password, webhook, days, transactions, ready } = {}) {
    const { items } = await control(this.url, 'POST', 'populate', snakeCase({
      clientId: this.clientId, secret: this.secret, items: count, institutionId, products,
      ...login(user, password), webhook: webhook ?? this.webhookUrl, days, transactions, ready,
    }), 120_000)
    this.#registered ??= Promise.resolve()
    return items.map((item) => new Item(this, item.item_id, item.access_token))
  }

  /** Creates a public token, as Link returns one, for an application to exchange. */
  async publicToken({ institutionId = 'ins_109508', products = ['transactions'], user, password, webhook } = {}) {
    const chosen = login(user, password)
    const made = await this.call('/sandbox/public_token/create', {
      institution_id: institutionId,
      initial_products: products,
      options: snakeCase({
        webhook: webhook ?? this.webhookUrl, overrideUsername: chosen.user,
        overridePassword: chosen.password ?? (chosen.user && 'pass_good'),
      }),
    })
    return made.public_token
  }

  /** Completes Link for a link token as a user would, and returns the public token. */
  async completeLink(linkToken, { institutionId, user, password } = {}) {
    const chosen = login(user, password)
    const done = await this.control('POST', 'link/complete', snakeCase({
      linkToken, institutionId, username: chosen.user, password: chosen.password,
    }))
    return done.public_token
  }

  /** Creates a user of Plaid's user API. */
  async user(members = {}) {
    return this.call('/user/create', { client_user_id: `user-${crypto.randomBytes(6).toString('hex')}`, ...members })
  }

  /** Defines a named custom user (`custom_…`) of the whole Sandbox, and returns the name. */
  async defineUser(configuration, username = `custom_${crypto.randomBytes(6).toString('hex')}`) {
    await control(this.url, 'POST', 'users', { username, configuration })
    return username
  }

  /** Triggers an event of this environment and returns the webhooks that it sends. */
  async trigger(event, { item, itemId = item?.itemId, ...options } = {}) {
    const { outcomes } = await this.control('POST', 'trigger', snakeCase({ event, itemId, ...options }))
    const failed = outcomes.find((outcome) => outcome.error)
    if (failed) throw new SandboxError(`${event}: ${failed.id}: ${failed.error}`)
    return outcomes.flatMap((outcome) => outcome.webhooks)
  }

  /** Makes requests of this environment fail, with a code such as `INSTITUTION_DOWN` or another kind of fault. */
  async fault(code, { item, itemId = item?.itemId, ...options } = {}) {
    // Otherwise the fault would apply to the registration.
    await this.#register()
    const kind = FAULT_KINDS.has(code) ? { kind: code } : { kind: 'error', errorCode: code }
    const { added } = await control(
      this.url, 'POST', 'faults', snakeCase({ ...kind, clientId: this.clientId, itemId, ...options }))
    return new Fault(this, added[0])
  }

  /** Returns the faults of this environment, each with how often it `matched` and `fired`. */
  async faults() {
    const { faults } = await control(this.url, 'GET', 'faults')
    return faults.filter((fault) => fault.client_id === this.clientId)
  }

  async clearFaults() {
    for (const fault of await this.faults()) await control(this.url, 'POST', 'faults/remove', { id: fault.id })
  }

  /** Saves this environment. */
  async snapshot(name) {
    const saved = await this.control('POST', 'snapshot', snakeCase({ name }))
    return new Snapshot(this, saved)
  }

  /** Restores a snapshot of this environment, given itself or its name. */
  async restore(snapshot) {
    const which = typeof snapshot === 'string' ? { name: snapshot, client_id: this.clientId } : { id: snapshot.id }
    await control(this.url, 'POST', 'restore', which)
  }

  /** Deletes everything in this environment but its faults. */
  async reset() {
    await this.control('POST', 'reset', {})
    this.#registered = undefined
  }

  /** Returns the current bank records of this environment. */
  async records() {
    return this.control('GET', `truth?client_id=${encodeURIComponent(this.clientId)}`)
  }

  /** Returns the latest requests and webhooks of this environment, one line each. */
  async log({ limit = 50 } = {}) {
    const query = new URLSearchParams({ client_id: this.clientId, limit: String(limit) })
    const { text } = await send(`${this.url}/_tartan/events?${query}`)
    const lines = text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
    return lines.filter((line) => line.type !== 'start' && line.user_agent !== REGISTRATION).map(logLine).join('\n')
  }

  /** Sends a control request about this environment. */
  async control(method, path, body) {
    await this.#register()
    return control(this.url, method, path, body && { client_id: this.clientId, ...body })
  }

  /** Makes the environment known to the control API, which knows a client ID after its first request. */
  async #register() {
    this.#registered ??= plaid(this.url, '/institutions/get', { ...this.headers, 'User-Agent': REGISTRATION }, {
      count: 1, offset: 0, country_codes: ['US'],
    })
    await this.#registered
  }
}

/** A rule that makes requests fail. */
class Fault {
  #environment

  constructor(environment, id) {
    this.#environment = environment
    this.id = id
  }

  /** Returns how often the rule matched and fired. */
  async status() {
    const found = (await this.#environment.faults()).find((fault) => fault.id === this.id)
    return { matched: found?.matched ?? 0, fired: found?.fired ?? 0 }
  }

  async remove() {
    await control(this.#environment.url, 'POST', 'faults/remove', { id: this.id })
  }
}

/** A saved environment. */
class Snapshot {
  #environment

  constructor(environment, { id, name }) {
    this.#environment = environment
    this.id = id
    this.name = name ?? undefined
  }

  async restore() {
    await this.#environment.restore(this)
  }

  async delete() {
    await control(this.#environment.url, 'POST', 'snapshot/remove', { id: this.id })
  }
}

/** Reads a user: a name, or the configuration of a custom user. */
function login(user, password) {
  if (user === null || typeof user !== 'object') return { user, password }
  return { user: 'user_custom', password: JSON.stringify(user) }
}

function logLine(event) {
  const time = event.at.slice(11, 23)
  switch (event.type) {
    case 'request': {
      const error = event.error_code ? ` ${event.error_code}` : ''
      return `${time}  ${event.method} ${event.path}  ${event.status ?? 'no response'}${error}`
    }
    case 'webhook': {
      const body = JSON.parse(event.body)
      return `${time}  webhook ${body.webhook_type}/${body.webhook_code} to ${event.url}  ${event.state}`
    }
    default:
      return `${time}  delivery to ${event.url}  ${event.state}, ${event.failure ?? `status ${event.status}`}`
  }
}

module.exports = { Environment, Fault, Snapshot }
