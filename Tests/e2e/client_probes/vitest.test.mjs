import assert from 'node:assert/strict'
import { sandboxFixtures } from 'tartan-sandbox/vitest'
import { inject, test as base } from 'vitest'

const test = base.extend(sandboxFixtures({ url: inject('tartanSandboxUrl') }))
const seen = []

test('fails', async ({ environment }) => {
  seen.push(environment.clientId)
  const item = await environment.item()
  await item.fault('INSTITUTION_DOWN')
  await item.trigger('new-accounts')
  await item.call('/accounts/get').catch(() => {})
  assert.fail('on purpose')
})

test('passes', async ({ bank, environment }) => {
  assert.ok(!seen.includes(environment.clientId))
  assert.deepEqual((await environment.records()).items, [])
  await (await environment.item()).call('/item/get')
  console.log(`Sandbox at ${bank.url}`)
})
