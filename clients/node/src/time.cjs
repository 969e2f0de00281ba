'use strict'

// Captured when the module is loaded: fake timers and dates of a test must neither stop nor fire the limits of this package.
const { setTimeout, clearTimeout } = require('node:timers')
const { setTimeout: sleep } = require('node:timers/promises')

const { now } = Date
const { bigint } = process.hrtime

/** Returns the milliseconds of a clock that only moves forward. */
const monotonic = () => Number(bigint() / 1_000_000n)

module.exports = { clearTimeout, monotonic, now, setTimeout, sleep }
