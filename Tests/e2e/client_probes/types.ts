// Compiles only if the declarations fit what the package is used for; each line after @ts-expect-error must not compile.
import { Environment, Item, Sandbox, SandboxError, Webhook } from 'tartan-sandbox'
import { useSandbox } from 'tartan-sandbox/node-test'
import { globalSetup } from 'tartan-sandbox/jest'
import { sandboxFixtures } from 'tartan-sandbox/vitest'

export async function uses(): Promise<void> {
  const bank: Sandbox = await Sandbox.start({ seed: 7, now: new Date() })
  const shop: Environment = bank.environment({ clientId: 'me' })
  const item: Item = await shop.item({ user: { override_accounts: [] }, products: ['auth'] })
  const webhook: Webhook = await shop.webhooks.waitFor({ code: 'ERROR', itemId: item.itemId }, { timeoutMs: 1 })
  const basePath: string = shop.plaidConfiguration().basePath
  await item.fault('delay', { seconds: 1 })
  await item.fault('INSTITUTION_DOWN', { path: '/accounts/get', count: 2 })
  const time: Date = await bank.clock.advance('30d')
  await (await shop.snapshot()).restore()
  await bank[Symbol.asyncDispose]()
  const code: string | undefined = new SandboxError('').errorCode
  void [webhook.rawBody, basePath, time, code, tartan.environment.clientId, globalSetup({ seed: 1 }), useSandbox().bank]
  void sandboxFixtures({ url: bank.url }).environment

  // @ts-expect-error
  await Sandbox.start({ sed: 7 })
  // @ts-expect-error
  await shop.item({ institution: 'ins_1' })
  // @ts-expect-error
  await item.trigger('login-required', { item })
  // @ts-expect-error
  shop.clock.now()
  // @ts-expect-error
  new Sandbox()
}
