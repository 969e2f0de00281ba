// Runs test files as Jest does, as far as an adapter can tell: globalSetup, a process for each file with a test environment that
// receives the events of jest-circus, and globalTeardown. Started with the configuration file and the test files.

const { fork } = require('node:child_process')
const path = require('node:path')

const resolve = (name) => require.resolve(name, { paths: [process.cwd()] })

async function controller([configFile, ...files]) {
  const config = require(path.resolve(configFile))
  if (config.globalSetup) await require(resolve(config.globalSetup))({}, config)
  let failed = 0
  for (const file of files) {
    const child = fork(__filename, ['--worker', configFile, path.resolve(file)])
    failed += await new Promise((done) => child.once('exit', done))
  }
  if (config.globalTeardown) await require(resolve(config.globalTeardown))({}, config)
  process.exitCode = failed > 0 ? 1 : 0
}

async function worker([configFile, file]) {
  const config = require(path.resolve(configFile))
  const Environment = require(resolve(config.testEnvironment))
  const environment = new Environment({ projectConfig: { rootDir: process.cwd() } }, { testPath: file })
  await environment.setup()
  // Jest runs the files in a context whose global object is `environment.global`.
  environment.global = Object.assign(globalThis, environment.global)
  for (const setup of config.setupFilesAfterEnv ?? []) require(resolve(setup))
  const tests = []
  globalThis.test = (name, run) => tests.push({ name, run, errors: [] })
  require(file)
  let failed = 0
  for (const test of tests) {
    await environment.handleTestEvent({ name: 'test_start', test }, {})
    await test.run().catch((error) => test.errors.push([error]))
    await environment.handleTestEvent({ name: 'test_done', test }, {})
    console.log(`${test.errors.length > 0 ? 'failed' : 'passed'}: ${test.name} ${test.errors.map(([error]) => error.message)}`)
    failed += test.errors.length > 0 ? 1 : 0
  }
  await environment.teardown()
  process.exitCode = failed
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--worker') worker(rest)
else controller([first, ...rest])
