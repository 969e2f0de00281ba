// Uses the package as a test would, and prints what happened as JSON. `hold` and `leave` print the address first.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { Sandbox, SandboxTimeout } from 'tartan-sandbox'

const probes = {
  async hold(bank) {
    console.log(bank.url)
    setInterval(() => {}, 1_000)
    await new Promise(() => {})
  },
  async leave(bank) {
    console.log(bank.url)
    process.exit(0)
  },
  async forgeries(bank, kinds) {
    const results = {}
    const receiver = createServer((_, response) => response.end()).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const webhook = `http://127.0.0.1:${receiver.address().port}/`
    for (const kind of kinds) {
      const shop = bank.environment()
      const item = await shop.item({ webhook })
      if (kind !== 'none') await shop.webhooks.lab(kind)
      await item.trigger('login-required')
      results[kind] = await shop.webhooks.waitFor('ITEM/ERROR').then(() => 'accepted', (error) => error.message)
    }
    receiver.close()
    return results
  },
  async bounds(bank) {
    const started = Date.now()
    const item = await bank.item()
    await item.trigger('login-required')
    const missing = await bank.webhooks.waitFor('NEVER', { timeoutMs: 300 }).catch((error) => error)
    await bank.fault('timeout', { path: '/accounts/get', seconds: 60 })
    const slow = await item.call('/accounts/get', {}, { timeoutMs: 300 }).catch((error) => error)
    assert.ok(missing instanceof SandboxTimeout && slow instanceof SandboxTimeout)
    return { missing: missing.message, slow: slow.message, seconds: (Date.now() - started) / 1000 }
  },
  async everything(bank) {
    const shop = bank.environment()
    const custom = { override_accounts: [{ type: 'depository', subtype: 'checking', starting_balance: 4321 }] }
    const name = await shop.defineUser(custom)
    const balances = []
    for (const user of [custom, name]) {
      const item = await shop.item({ user, products: ['auth'] })
      balances.push((await item.call('/accounts/get')).accounts[0].balances.current)
    }
    const user = await shop.user()
    const link = await shop.call('/link/token/create', {
      client_name: 'Shop', language: 'en', country_codes: ['US'], user: { client_user_id: 'u' }, products: ['auth'],
    })
    const publicToken = await shop.completeLink(link.link_token, { user: custom })
    const exchanged = await shop.call('/item/public_token/exchange', { public_token: publicToken })
    await shop.snapshot('before')
    const items = (await shop.records()).items.length
    await shop.fault('INSTITUTION_DOWN')
    const error = await shop.call('/accounts/get', { access_token: exchanged.access_token }).catch((failure) => failure)
    const faults = (await shop.faults()).length
    await shop.clearFaults()
    await shop.reset()
    const afterReset = (await shop.records()).items.length
    await shop.restore('before')
    const broken = bank.environment()
    await broken.fault('INSTITUTION_DOWN', { count: 1 })
    const empty = await broken.snapshot()
    const fault = (await broken.faults())[0].fired
    await empty.delete()
    await bank.clock.freeze()
    const now = await bank.clock.now()
    const set = await bank.clock.set(`${now.getUTCFullYear() + 10}-01-01`)
    await bank.clock.resume()
    return {
      first_fault: fault, balances, user: Boolean(user.user_id), items, faults, after_reset: afterReset, error: error.errorCode,
      faults_cleared: (await shop.faults()).length, restored: (await shop.records()).items.length,
      clock: set.getUTCFullYear() - now.getUTCFullYear(), log: (await shop.log()).includes('/accounts/get  400 INSTITUTION_DOWN'),
    }
  },
  async parallel(bank, [count]) {
    const counts = Array.from({ length: count }, (_, index) => index + 1)
    return Promise.all(counts.map(async (items) => {
      const shop = bank.environment()
      const made = await shop.items(items)
      if (items % 2 === 0) await shop.fault('INSTITUTION_DOWN', { path: '/accounts/get' })
      await shop.trigger('login-required', { all: true })
      for (let seen = 0; seen < items; seen += 1) await shop.webhooks.waitFor('ITEM/ERROR')
      const error = await made[0].call('/accounts/get').catch((failure) => failure.errorCode)
      return [(await shop.records()).items.length, (await shop.webhooks.all({ code: 'ERROR' })).length, error]
    }))
  },
}

const [command, ...rest] = process.argv.slice(2)
const bank = await Sandbox.start({ seed: 7 })
const result = await probes[command](bank, rest.flatMap((text) => JSON.parse(text)))
await bank.stop()
console.log(JSON.stringify({ url: bank.url, result }))
