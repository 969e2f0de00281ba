'use strict'

const { Environment, Fault, Snapshot } = require('./src/environment.cjs')
const { findExecutable } = require('./src/executable.cjs')
const { SandboxError, SandboxTimeout } = require('./src/http.cjs')
const { Item } = require('./src/item.cjs')
const { Sandbox } = require('./src/sandbox.cjs')
const { SignatureError, verifySignature } = require('./src/signature.cjs')
const { Webhook } = require('./src/webhooks.cjs')

module.exports = {
  Environment, Fault, Item, Sandbox, SandboxError, SandboxTimeout, SignatureError, Snapshot, Webhook, findExecutable,
  verifySignature,
}
