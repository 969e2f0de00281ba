'use strict'

// Loaded by Jest inside the context of each test file, so that its classes are those that the tests import.
const { Sandbox } = require('./src/sandbox.cjs')

if (!globalThis.tartanSandboxUrl) throw new Error("tartan-sandbox/jest/setup needs testEnvironment: 'tartan-sandbox/jest/environment'.")
const bank = Sandbox.connect(globalThis.tartanSandboxUrl)
globalThis.tartan = { bank, environment: bank.environment() }
