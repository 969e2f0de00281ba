'use strict'

const fs = require('node:fs')
const path = require('node:path')

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK)
    return fs.statSync(file).isFile()
  } catch {
    return false
  }
}

/** Finds `tartan`: TARTAN_BINARY, then this package's own executable (Linux on x64), then PATH. */
function findExecutable(environment = process.env) {
  const named = environment.TARTAN_BINARY
  if (named) {
    if (isExecutable(named)) return path.resolve(named)
    throw new Error(`TARTAN_BINARY is '${named}', which is not an executable file.`)
  }
  const own = path.join(__dirname, '..', 'bin', 'tartan')
  if (process.platform === 'linux' && process.arch === 'x64' && isExecutable(own)) return own
  for (const folder of (environment.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, 'tartan')
    if (folder && isExecutable(candidate)) return candidate
  }
  throw new Error('The tartan executable was not found. Set TARTAN_BINARY to its path, or put tartan on PATH.')
}

module.exports = { findExecutable }
