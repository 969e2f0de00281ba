// Stands in for Vitest, as far as fixtures can tell: `test.extend`, `inject`, a global setup that provides values, and a process for
// each file. Imported as the package `vitest` by tests; started with the test files, after `--setup MODULE`, it runs them.

import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const tests = []
const provided = JSON.parse(process.env.VITEST_PROVIDED ?? '{}')

export const inject = (name) => provided[name]

export const test = extended({})

function extended(fixtures) {
  const add = (name, run) => tests.push({ name, run, fixtures })
  return Object.assign(add, { extend: (more) => extended({ ...fixtures, ...more }) })
}

/** The names that a function takes from its destructured first parameter: Vitest reads them from the source text as well. */
function wanted(run) {
  const [, names] = /^(?:async)?\s*(?:function)?\s*\(\s*\{([^}]*)\}/.exec(run.toString()) ?? [undefined, '']
  return names.split(',').map((name) => name.trim()).filter(Boolean)
}

async function runTest({ name, run, fixtures }) {
  const onFailed = []
  const context = { task: { name }, onTestFailed: (callback) => onFailed.push(callback) }
  const cleanups = []
  const provide = async (fixture) => {
    if (fixture in context || !(fixture in fixtures)) return
    for (const other of wanted(fixtures[fixture])) await provide(other)
    await new Promise((ready, fail) => {
      const finished = fixtures[fixture](context, (value) => {
        context[fixture] = value
        ready()
        return new Promise((end) => cleanups.unshift(() => (end(), finished)))
      })
      finished.catch(fail)
    })
  }
  let failure
  try {
    for (const fixture of wanted(run)) await provide(fixture)
    await run(context)
  } catch (error) {
    failure = error
  }
  for (const cleanup of cleanups) await cleanup()
  if (failure) for (const callback of onFailed) await callback()
  console.log(`${failure ? 'failed' : 'passed'}: ${name} ${failure?.message ?? ''}`)
  return failure ? 1 : 0
}

async function controller(files) {
  const values = {}
  let teardown
  if (files[0] === '--setup') {
    const setup = createRequire(path.join(process.cwd(), 'x.cjs')).resolve(files[1])
    const module = await import(pathToFileURL(setup))
    teardown = await module.default({ provide: (name, value) => (values[name] = value) })
    files = files.slice(2)
  }
  let failed = 0
  for (const file of files) {
    const child = fork(fileURLToPath(import.meta.url), ['--worker', path.resolve(file)], {
      env: { ...process.env, VITEST_PROVIDED: JSON.stringify(values) },
    })
    failed += await new Promise((done) => child.once('exit', done))
  }
  await teardown?.()
  process.exitCode = failed > 0 ? 1 : 0
}

async function worker(file) {
  await import(pathToFileURL(file))
  let failed = 0
  for (const one of tests) failed += await runTest(one)
  process.exitCode = failed
}

// Nothing here awaits: the test files import this module and would wait for it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--worker') worker(process.argv[3])
  else controller(process.argv.slice(2))
}
