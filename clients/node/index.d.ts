// Types of `tartan-sandbox`. Bodies of Plaid's API are plain JSON; the package `plaid` has their types.

declare global {
  // Node 18.18 and newer have this symbol; TypeScript 5.2 declares it in `esnext.disposable`.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
}

export type Json = { [name: string]: any }

export interface EnvironmentOptions {
  /** Default: a random one, whose environment is empty. */
  clientId?: string
  secret?: string
  /** The webhook address of Items that are created without one. Default: an address outside this machine. */
  webhook?: string
}

export interface StartOptions extends EnvironmentOptions {
  /** Makes generated data reproducible. */
  seed?: number
  /** Stops the clock at a time. */
  now?: string | Date
  /** Default: a free port. */
  port?: number
  rateLimits?: boolean
  /** A folder of custom users, a file of institutions, a file of faults, and a state file; see docs/Sandbox.md. */
  users?: string
  data?: string
  faults?: string
  state?: string
  /** Further arguments of `tartan sandbox`. */
  arguments?: string[]
  /** Default: TARTAN_BINARY, the executable of this package, or `tartan` on PATH. */
  executable?: string
  /** Default: 30,000. */
  startTimeoutMs?: number
}

export interface ItemOptions {
  /** Default: `ins_109508`. */
  institutionId?: string
  products?: string[]
  /** A test user, one that `defineUser` has defined, or the configuration of a custom user. Default: `user_good`. */
  user?: string | Json
  password?: string
  webhook?: string
  /** Days of history, at most 730. */
  days?: number
  /** Posted transactions, instead of the user's own. */
  transactions?: number
  /** `false`: the history arrives as after an exchange, with webhooks. Default: it is available at once. */
  ready?: boolean
}

export interface TriggerOptions {
  item?: Item
  itemId?: string
  /** A transfer, payment or other subject. Default: the latest. */
  id?: string
  /** Triggers the event for all Items of the environment. */
  all?: boolean
  accountId?: string
  errorCode?: string
  webhook?: string
}

export interface FaultOptions {
  path?: string
  pathPrefix?: string
  item?: Item
  itemId?: string
  accessToken?: string
  probability?: number
  seed?: number
  /** How many matching requests succeed first. */
  after?: number
  /** How many requests fail. Default: all. */
  count?: number
  errorType?: string
  errorMessage?: string
  displayMessage?: string
  status?: number
  /** The request takes effect, and only its response fails. */
  performed?: boolean
  body?: string
  contentType?: string
  seconds?: number
  bytes?: number
  afterPage?: number
}

export type FaultKind = 'http' | 'timeout' | 'delay' | 'reset' | 'truncate' | 'malformed' | 'mutation'

export interface WebhookFilter {
  type?: string
  code?: string
  itemId?: string
}

export interface RequestOptions {
  /** Default: 30,000. */
  timeoutMs?: number
}

export class Item {
  readonly itemId: string
  readonly accessToken: string
  call(path: string, body?: Json, options?: RequestOptions): Promise<Json>
  trigger(event: string, options?: Omit<TriggerOptions, 'item' | 'itemId' | 'all'>): Promise<string[]>
  fault(code: FaultKind | (string & {}), options?: Omit<FaultOptions, 'item' | 'itemId'>): Promise<Fault>
}

export class Fault {
  readonly id: string
  status(): Promise<{ matched: number; fired: number }>
  remove(): Promise<void>
}

export class Snapshot {
  readonly id: string
  readonly name?: string
  restore(): Promise<void>
  delete(): Promise<void>
}

export class Webhook {
  readonly id: string
  readonly url: string
  readonly type: string
  readonly code: string
  readonly itemId?: string
  readonly body: Json
  /** The exact bytes that were signed, as text. Give these and `headers` to the handler under test. */
  readonly rawBody: string
  readonly headers: Record<string, string>
  readonly jwt?: string
  readonly state: 'pending' | 'delivered' | 'failed' | 'undelivered' | 'lost'
  readonly attempts: number
  /** Why the latest attempt failed, or why the webhook is not sent. */
  readonly failure?: string
  /** Why the signature does not verify, if it does not. */
  readonly problem?: SignatureError
}

export class Webhooks {
  /** Returns the webhooks so far, oldest first. */
  all(filter?: WebhookFilter): Promise<Webhook[]>
  /**
   * Waits for the next webhook that no earlier call has returned, and verifies its signature. `wanted` is `CODE` or `TYPE/CODE`.
   *
   * A webhook to this machine is returned when your application has accepted it (status 200); one to another address is
   * returned when it would be sent. Rejects with a `SandboxTimeout` after ten seconds, unless `timeoutMs` says otherwise.
   */
  waitFor(wanted: string | WebhookFilter, options?: { timeoutMs?: number; verify?: boolean }): Promise<Webhook>
  /** Verifies a webhook that your application received. Rejects with a `SignatureError`. */
  verify(rawBody: string | Uint8Array, jwt: string): Promise<Json>
  /** Alters coming webhooks; docs/Sandbox.md lists the kinds. */
  lab(kind: string, options?: Json): Promise<Json>
}

export class Clock {
  now(): Promise<Date>
  status(): Promise<{ now: string; epoch_seconds: number; offset_seconds: number; frozen: boolean }>
  /** Moves the clock forward by a text such as `30d`, or by seconds. */
  advance(interval: string | number): Promise<Date>
  set(time: string | Date): Promise<Date>
  freeze(): Promise<Date>
  resume(): Promise<Date>
}

export class Environment {
  constructor(url: string, options?: EnvironmentOptions)
  readonly url: string
  readonly clientId: string
  readonly secret: string
  readonly headers: Record<string, string>
  readonly webhooks: Webhooks
  webhookUrl: string
  /** Returns the argument of `new Configuration(…)` of the package `plaid`. */
  plaidConfiguration(): { basePath: string; baseOptions: { headers: Record<string, string> } }
  /** Returns PLAID_CLIENT_ID, PLAID_SECRET and PLAID_URL, for a process under test. */
  variables(): Record<string, string>
  /** Sends a request of Plaid's API and returns the response. */
  call(path: string, body?: Json, options?: RequestOptions): Promise<Json>
  /** Creates one Item. */
  item(options?: ItemOptions): Promise<Item>
  items(count: number, options?: ItemOptions): Promise<Item[]>
  /** Creates a public token, as Link returns one, for an application to exchange. */
  publicToken(options?: Pick<ItemOptions, 'institutionId' | 'products' | 'user' | 'password' | 'webhook'>): Promise<string>
  /** Completes Link for a link token as a user would, and returns the public token. */
  completeLink(linkToken: string, options?: Pick<ItemOptions, 'institutionId' | 'user' | 'password'>): Promise<string>
  /** Creates a user of Plaid's user API, with the members of `/user/create`. */
  user(members?: Json): Promise<Json>
  /** Defines a named custom user (`custom_…`), which all environments of the Sandbox share. */
  defineUser(configuration: Json, username?: string): Promise<string>
  /** Triggers an event and returns the webhooks that it sends. */
  trigger(event: string, options?: TriggerOptions): Promise<string[]>
  /** Makes requests fail, with an error code or another kind of fault. */
  fault(code: FaultKind | (string & {}), options?: FaultOptions): Promise<Fault>
  faults(): Promise<Json[]>
  clearFaults(): Promise<void>
  snapshot(name?: string): Promise<Snapshot>
  restore(snapshot: Snapshot | string): Promise<void>
  reset(): Promise<void>
  /** Returns the current bank records. */
  records(): Promise<Json>
  /** Returns the latest requests and webhooks, one line each. */
  log(options?: { limit?: number }): Promise<string>
  /** Sends a control request about this environment; docs/SandboxControl.md lists them. */
  control(method: string, path: string, body?: Json): Promise<Json>
}

export class Sandbox extends Environment {
  private constructor()
  /** Starts a Sandbox on a free port. It ends with `stop()`, and in any case with this process. */
  static start(options?: StartOptions): Promise<Sandbox>
  /** Connects to a running Sandbox: at `url`, otherwise TARTAN_SANDBOX_URL. */
  static connect(url?: string, options?: EnvironmentOptions): Sandbox
  /** The clock, which all environments share. */
  readonly clock: Clock
  readonly processLog: string
  /** Creates an isolated environment. */
  environment(options?: EnvironmentOptions): Environment
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** A request that was rejected. An error in Plaid's format also sets the members from `errorType` on. */
export class SandboxError extends Error {
  readonly status?: number
  readonly path?: string
  readonly errorType?: string
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly displayMessage?: string
  readonly requestId?: string
}

/** Something that did not happen in the time that was allowed for it. */
export class SandboxTimeout extends SandboxError {}

/** Why a webhook's signature does not verify. */
export class SignatureError extends Error {}

/** Returns the path of the executable: TARTAN_BINARY, this package's own, or `tartan` on PATH. */
export function findExecutable(environment?: Record<string, string | undefined>): string

/** Verifies a `Plaid-Verification` header with keys from anywhere. */
export function verifySignature(
  rawBody: string | Uint8Array,
  jwt: string,
  keyFor: (kid: string) => Promise<Json | undefined>,
  nowMs?: number,
): Promise<Json>
