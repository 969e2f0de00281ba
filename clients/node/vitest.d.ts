import type { Environment, Sandbox, StartOptions } from './index.js'

type Use<Value> = (value: Value) => Promise<void>

/** Returns fixtures for `test.extend`. With `url`, they use a running Sandbox, such as that of the global setup. */
export function sandboxFixtures(options?: StartOptions & { url?: string }): {
  /** A Sandbox for each worker of Vitest. */
  bank: (context: {}, use: Use<Sandbox>) => Promise<void>
  /** An isolated environment for each test, whose log is printed if the test fails. */
  environment: (context: any, use: Use<Environment>) => Promise<void>
}

declare module 'vitest' {
  export interface ProvidedContext {
    tartanSandboxUrl: string
  }
}
