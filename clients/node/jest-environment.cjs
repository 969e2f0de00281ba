'use strict'

const path = require('node:path')
const { report } = require('./src/report.cjs')
const { Sandbox } = require('./src/sandbox.cjs')

// The project's own Jest, wherever this package is installed.
const folders = [process.cwd(), require.main ? path.dirname(require.main.filename) : __dirname]
const { TestEnvironment } = require(require.resolve('jest-environment-node', { paths: folders }))

/** Jest's environment for Node, with a Sandbox: `jest-setup.cjs` makes the global `tartan`, whose `environment` is renewed for each test. */
class TartanEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    // Without the globalSetup, each test file has its own Sandbox.
    this.bank = process.env.TARTAN_SANDBOX_URL ? Sandbox.connect() : await Sandbox.start()
    this.global.tartanSandboxUrl = this.bank.url
  }

  async teardown() {
    await this.bank?.stop()
    await super.teardown()
  }

  async handleTestEvent(event, state) {
    await super.handleTestEvent?.(event, state)
    const { tartan } = this.global
    if (event.name === 'test_start' && tartan) tartan.environment = tartan.bank.environment()
    if (event.name === 'test_done' && tartan && event.test.errors.length > 0) {
      process.stderr.write(`${await report(tartan.environment, event.test.name)}\n`)
    }
  }
}

module.exports = TartanEnvironment
module.exports.TestEnvironment = TartanEnvironment
