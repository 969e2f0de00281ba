'use strict'

const { Sandbox } = require('./src/sandbox.cjs')

let started

/** Returns a `globalSetup` that starts one Sandbox for all test files. */
function globalSetup(options = {}) {
  return async () => {
    started = await Sandbox.start(options)
    // Jest's workers inherit it.
    process.env.TARTAN_SANDBOX_URL = started.url
  }
}

/** A `globalTeardown` that stops the Sandbox of `globalSetup`. */
async function globalTeardown() {
  delete process.env.TARTAN_SANDBOX_URL
  await started?.stop()
  started = undefined
}

module.exports = { globalSetup, globalTeardown }
