import assert from 'node:assert/strict'
import { test } from 'node:test'
import { useSandbox } from 'tartan-sandbox/node-test'

const sandbox = useSandbox()

test('fails', async (t) => {
  const item = await sandbox.environment(t).item()
  await item.fault('INSTITUTION_DOWN')
  await item.trigger('new-accounts')
  await item.call('/accounts/get').catch(() => {})
  assert.fail('on purpose')
})

test('passes', async (t) => {
  const item = await sandbox.environment(t).item()
  await item.call('/item/get')
})
