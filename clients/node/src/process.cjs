'use strict'

const { spawn } = require('node:child_process')
const path = require('node:path')
const readline = require('node:readline')
const { findExecutable } = require('./executable.cjs')
const { SandboxError, SandboxTimeout } = require('./http.cjs')
const { clearTimeout, setTimeout } = require('./time.cjs')

// Ends the Sandbox when standard input closes, which the system does when this process ends for any reason, SIGKILL included.
// A shell of its own waits for that, so that nothing is left either if the system kills this shell or the Sandbox.
const WATCH = `
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!
exec >/dev/null 2>&1
{
  read -r _ <&3
  kill "$child"
  tries=0
  while kill -0 "$child" && [ "$tries" -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
  kill -KILL "$child"
} &
watch=$!
exec 3<&-
wait "$child"
status=$?
kill -KILL "$watch"
exit "$status"
`

const LOG_LINES = 200
const STOP_MS = 10_000

/** The options of `Sandbox.start` as those of `tartan sandbox`. */
function sandboxArguments(options) {
  const list = ['sandbox', '--port', String(options.port ?? 0), '--json']
  const now = options.now instanceof Date ? options.now.toISOString() : options.now
  if (options.seed !== undefined) list.push('--seed', String(options.seed))
  if (now !== undefined) list.push('--now', now)
  if (options.rateLimits) list.push('--rate-limits')
  for (const name of ['users', 'data', 'faults', 'state']) {
    // The Sandbox runs in another working directory.
    if (options[name] !== undefined) list.push(`--${name}`, path.resolve(options[name]))
  }
  return [...list, ...(options.arguments ?? [])]
}

/** The variables of this process, without settings of Tartan that are meant for a service of the developer. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TARTAN|PLAID)_/.test(name))
  return { ...Object.fromEntries(kept), XDG_CONFIG_HOME: '/nonexistent' }
}

/** The address that a line announces. */
function addressIn(line) {
  try {
    return JSON.parse(line).url.replace(/\/$/, '')
  } catch {
    return undefined
  }
}

/** One `tartan sandbox` process, which never outlives this one. */
class SandboxProcess {
  #child
  #ended
  #log = []

  /** Starts the process and waits for its address. */
  static async start(options = {}) {
    const started = new SandboxProcess()
    started.url = await started.#launch(options)
    return started
  }

  /** The latest lines of standard error. */
  get log() {
    return this.#log.join('\n')
  }

  async #launch(options) {
    const executable = options.executable ?? findExecutable()
    const child = spawn('/bin/sh', ['-c', WATCH, 'sh', executable, ...sandboxArguments(options)], {
      cwd: '/',
      // Its own process group: Ctrl-C reaches the tests, which may still need the Sandbox to clean up.
      detached: true,
      env: cleanEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#child = child
    this.#ended = new Promise((resolve) => {
      child.once('error', resolve)
      child.once('exit', resolve)
    })
    child.stdin.on('error', () => {})
    readline.createInterface({ input: child.stderr }).on('line', (line) => {
      this.#log.push(line)
      if (this.#log.length > LOG_LINES) this.#log.shift()
    })
    try {
      return await this.#address(options.startTimeoutMs ?? 30_000)
    } catch (error) {
      await this.stop()
      const Kind = error instanceof SandboxTimeout ? SandboxTimeout : SandboxError
      throw new Kind(`${error.message}${this.log ? `\n${this.log}` : ''}`)
    } finally {
      // The process must not keep the test runner alive.
      for (const handle of [child, child.stdin, child.stdout, child.stderr]) handle.unref()
    }
  }

  #address(milliseconds) {
    return new Promise((resolve, reject) => {
      const lines = readline.createInterface({ input: this.#child.stdout })
      const timer = setTimeout(
        () => reject(new SandboxTimeout(`The Sandbox did not report its address within ${milliseconds / 1000} s.`)), milliseconds)
      lines.on('line', (line) => {
        const url = addressIn(line)
        if (url === undefined) return
        clearTimeout(timer)
        resolve(url)
      })
      lines.on('close', () => {
        clearTimeout(timer)
        reject(new SandboxError('The Sandbox ended before it reported its address.'))
      })
      this.#child.once('error', (error) => {
        clearTimeout(timer)
        reject(new SandboxError(`The Sandbox could not be started: ${error.message}`))
      })
    })
  }

  /** Stops the process; one that does not end by itself is killed after ten seconds. */
  async stop() {
    const child = this.#child
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    child.ref()
    child.stdin.destroy()
    let timer
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, STOP_MS, 'late')
    })
    if ((await Promise.race([this.#ended, late])) === 'late') {
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended in the meantime.
      }
    }
    clearTimeout(timer)
  }
}

module.exports = { SandboxProcess }
