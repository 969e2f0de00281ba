import type { Environment, Sandbox, StartOptions } from './index.js'

/** Returns a `globalSetup` that starts one Sandbox for all test files. */
export function globalSetup(options?: StartOptions): () => Promise<void>
/** A `globalTeardown` that stops the Sandbox of `globalSetup`. */
export function globalTeardown(): Promise<void>

declare global {
  /** Set by `tartan-sandbox/jest/setup` in the test environment `tartan-sandbox/jest/environment`. */
  var tartan: {
    readonly bank: Sandbox
    /** The isolated environment of the current test; not for `test.concurrent`. */
    readonly environment: Environment
  }
}
