'use strict'

const test = require('node:test')
const { report } = require('./src/report.cjs')
const { Sandbox } = require('./src/sandbox.cjs')

/**
 * Starts one Sandbox for the tests of a file (or connects to that of TARTAN_SANDBOX_URL) and stops it after them.
 *
 * `environment(t)` gives a test an isolated environment, and prints its log if the test fails.
 */
function useSandbox(options = {}) {
  let bank
  test.before(async () => {
    const shared = process.env.TARTAN_SANDBOX_URL && Object.keys(options).length === 0
    bank = shared ? Sandbox.connect() : await Sandbox.start(options)
  })
  test.after(async () => bank?.stop())
  return {
    get bank() {
      if (!bank) throw new Error('The Sandbox has not started yet; use it inside tests and hooks.')
      return bank
    },
    environment(context, choices) {
      const environment = this.bank.environment(choices)
      context.after(async () => {
        // Node 20.12 and newer say whether the test has passed.
        if (context.passed !== false || !context.error) return
        for (const line of (await report(environment)).split('\n')) context.diagnostic(line)
      })
      return environment
    },
  }
}

module.exports = { useSandbox }
