import type { Environment, EnvironmentOptions, Sandbox, StartOptions } from './index.js'

interface TestContext {
  after(hook: () => unknown): void
  diagnostic(message: string): void
}

/**
 * Starts one Sandbox for the tests of a file and stops it after them. Without options and with TARTAN_SANDBOX_URL set, it
 * connects to that Sandbox instead.
 */
export function useSandbox(options?: StartOptions): {
  readonly bank: Sandbox
  /** Creates an isolated environment for a test, and reports its log if the test fails (Node 20.12 and newer). */
  environment(context: TestContext, options?: EnvironmentOptions): Environment
}
