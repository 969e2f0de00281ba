'use strict'

const { control } = require('./http.cjs')

/** The clock of a Sandbox, which all its environments share. */
class Clock {
  #url

  constructor(url) {
    this.#url = url
  }

  /** Returns the Sandbox's time. */
  async now() {
    return new Date((await this.status()).now)
  }

  async status() {
    return control(this.#url, 'GET', 'clock')
  }

  /** Moves the clock forward by a text such as `30d` or by seconds, and returns when all due events have run. */
  async advance(interval) {
    return this.#move(typeof interval === 'number' ? { advance_seconds: interval } : { advance: interval })
  }

  /** Moves the clock forward to a time. */
  async set(time) {
    return this.#move({ set: time instanceof Date ? time.toISOString() : time })
  }

  async freeze() {
    return this.#move({ frozen: true })
  }

  async resume() {
    return this.#move({ frozen: false })
  }

  async #move(body) {
    // A long step can run many events.
    return new Date((await control(this.#url, 'POST', 'clock', body, 120_000)).now)
  }
}

module.exports = { Clock }
