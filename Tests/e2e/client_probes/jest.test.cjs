const assert = require('node:assert/strict')

const seen = []

test('fails', async () => {
  const item = await tartan.environment.item()
  seen.push(tartan.environment.clientId)
  await item.fault('INSTITUTION_DOWN')
  await item.trigger('new-accounts')
  await item.call('/accounts/get').catch(() => {})
  assert.fail('on purpose')
})

test('passes', async () => {
  assert.ok(!seen.includes(tartan.environment.clientId))
  assert.deepEqual((await tartan.environment.records()).items, [])
  const item = await tartan.environment.item()
  await item.call('/item/get')
  console.log(`Sandbox at ${tartan.bank.url}`)
})
