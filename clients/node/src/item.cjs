'use strict'

/** An Item of one environment. */
class Item {
  #environment

  constructor(environment, itemId, accessToken) {
    this.#environment = environment
    this.itemId = itemId
    this.accessToken = accessToken
  }

  /** Sends a request with the Item's access token. */
  async call(path, body = {}, options = {}) {
    return this.#environment.call(path, { access_token: this.accessToken, ...body }, options)
  }

  /** Triggers an event of this Item, such as `login-required`, and returns the webhooks that it sends. */
  async trigger(event, options = {}) {
    return this.#environment.trigger(event, { ...options, item: this })
  }

  /** Makes requests for this Item fail. */
  async fault(code, options = {}) {
    return this.#environment.fault(code, { ...options, item: this })
  }
}

module.exports = { Item }
