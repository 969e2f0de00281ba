import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Sandbox } from 'tartan-sandbox'
import { useSandbox } from 'tartan-sandbox/node-test'
import { Budget } from './budget.mjs'

const sandbox = useSandbox({ seed: 7 })

/** The application with one connected bank that sends its webhooks to it. */
async function connected(t, options = {}) {
  const shop = sandbox.environment(t)
  const budget = new Budget(shop.plaidConfiguration())
  t.after(() => budget.close())
  const item = await shop.item({ webhook: await budget.listen(), ...options })
  budget.use(item.itemId, item.accessToken)
  return { shop, budget, item }
}

test('connects a bank with a public token', async (t) => {
  const shop = sandbox.environment(t)
  const budget = new Budget(shop.plaidConfiguration())
  await budget.connect(await shop.publicToken())
  assert.ok((await budget.accounts()).length > 0)
})

test('reads all transactions', async (t) => {
  const { budget } = await connected(t, { transactions: 250, days: 90 })
  await budget.sync()
  assert.equal(budget.rows.size, 250)
})

test('syncs when the bank has new transactions', async (t) => {
  const { shop, budget, item } = await connected(t)
  await budget.sync()
  const before = budget.rows.size
  await item.trigger('new-transactions')
  const webhook = await shop.webhooks.waitFor('TRANSACTIONS/SYNC_UPDATES_AVAILABLE', { timeoutMs: 15_000 })
  assert.equal(webhook.itemId, item.itemId)
  assert.ok(budget.rows.size > before)
})

test('asks for a login and notices when it is repaired', async (t) => {
  const { shop, budget, item } = await connected(t)
  await item.trigger('login-required')
  await shop.webhooks.waitFor('ITEM/ERROR')
  assert.equal(budget.needsLogin, true)
  await assert.rejects(budget.accounts(), /ITEM_LOGIN_REQUIRED/)
  await item.trigger('login-repaired')
  await shop.webhooks.waitFor('LOGIN_REPAIRED')
  assert.equal(budget.needsLogin, false)
})

test('retries while the bank is down', async (t) => {
  const { budget, item } = await connected(t)
  const fault = await item.fault('INSTITUTION_DOWN', { path: '/accounts/get', count: 2 })
  assert.ok((await budget.accounts()).length > 0)
  assert.equal((await fault.status()).fired, 2)
})

test('starts again from a snapshot', async (t) => {
  const { shop, budget, item } = await connected(t)
  const healthy = await shop.snapshot()
  await item.trigger('login-required')
  await assert.rejects(budget.accounts(), /ITEM_LOGIN_REQUIRED/)
  await healthy.restore()
  assert.ok((await budget.accounts()).length > 0)
})

test('asks for a login after 30 days', async (t) => {
  // The clock belongs to the whole Sandbox, so this test has its own.
  const bank = await Sandbox.start({ seed: 7, now: '2030-01-15' })
  t.after(() => bank.stop())
  const budget = new Budget(bank.plaidConfiguration())
  await budget.connect(await bank.publicToken())
  assert.ok((await budget.accounts()).length > 0)
  const now = await bank.clock.advance('31d')
  assert.equal(now.toISOString().slice(0, 10), '2030-02-15')
  await assert.rejects(budget.accounts(), /ITEM_LOGIN_REQUIRED/)
  assert.equal(budget.needsLogin, true)
})
