'use strict'

const { report } = require('./src/report.cjs')
const { Sandbox } = require('./src/sandbox.cjs')

/**
 * Returns fixtures for `test.extend`: `bank`, a Sandbox for each worker of Vitest, and `environment`, an isolated environment
 * for each test.
 */
function sandboxFixtures({ url, ...options } = {}) {
  let opening
  const open = () => (url ? Sandbox.connect(url) : Sandbox.start(options))
  return {
    // Vitest reads the names of the fixtures that a fixture needs from its first parameter.
    bank: async ({}, use) => use(await (opening ??= open())),
    environment: async ({ bank, task, onTestFailed }, use) => {
      const environment = bank.environment()
      onTestFailed(async () => console.error(await report(environment, task.name)))
      await use(environment)
    },
  }
}

module.exports = { sandboxFixtures }
