import tartan from './index.cjs'

export const {
  Environment, Fault, Item, Sandbox, SandboxError, SandboxTimeout, SignatureError, Snapshot, Webhook, findExecutable,
  verifySignature,
} = tartan
