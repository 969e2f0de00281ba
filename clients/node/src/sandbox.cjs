'use strict'

const { Clock } = require('./clock.cjs')
const { Environment } = require('./environment.cjs')
const { SandboxProcess } = require('./process.cjs')

// Node before 18.18 has no such symbol; TypeScript's `await using` looks for the same one.
const asyncDispose = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')

/**
 * A Sandbox. It is also its own default environment, so one test needs nothing else; `environment()` creates isolated ones.
 */
class Sandbox extends Environment {
  #process

  constructor(url, process, options) {
    super(url, options)
    this.#process = process
    this.clock = new Clock(url)
  }

  /** Starts `tartan sandbox` on a free port. The process ends with `stop()`, and in any case with this process. */
  static async start(options = {}) {
    const process = await SandboxProcess.start(options)
    return new Sandbox(process.url, process, options)
  }

  /** Connects to a Sandbox that runs already: at `url`, otherwise TARTAN_SANDBOX_URL. */
  static connect(url = process.env.TARTAN_SANDBOX_URL, options = {}) {
    if (!url) throw new Error('No Sandbox to connect to: pass its URL, or set TARTAN_SANDBOX_URL.')
    return new Sandbox(url.replace(/\/$/, ''), undefined, options)
  }

  /** Creates an isolated environment with its own client ID. */
  environment(options = {}) {
    return new Environment(this.url, options)
  }

  /** The latest lines that the process wrote to standard error. */
  get processLog() {
    return this.#process?.log ?? ''
  }

  /** Stops the process, if this object started it. */
  async stop() {
    await this.#process?.stop()
  }

  async [asyncDispose]() {
    await this.stop()
  }
}

module.exports = { Sandbox }
