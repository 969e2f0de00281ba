// A small application: it keeps a user's transactions up to date and knows when the user must log in again.

import { createServer } from 'node:http'

export class Budget {
  constructor({ basePath, baseOptions }) {
    this.basePath = basePath
    this.headers = baseOptions.headers
    this.rows = new Map()
    this.needsLogin = false
  }

  async connect(publicToken) {
    const { access_token, item_id } = await this.#plaid('/item/public_token/exchange', { public_token: publicToken })
    this.use(item_id, access_token)
  }

  use(itemId, accessToken) {
    this.itemId = itemId
    this.accessToken = accessToken
  }

  async accounts() {
    return (await this.#plaid('/accounts/get', { access_token: this.accessToken })).accounts
  }

  async sync() {
    let page
    do {
      page = await this.#plaid('/transactions/sync', { access_token: this.accessToken, cursor: this.cursor, count: 100 })
      for (const row of [...page.added, ...page.modified]) this.rows.set(row.transaction_id, row)
      for (const row of page.removed) this.rows.delete(row.transaction_id)
      this.cursor = page.next_cursor
    } while (page.has_more)
  }

  async receive(webhook) {
    if (webhook.webhook_code === 'SYNC_UPDATES_AVAILABLE') await this.sync()
    if (webhook.webhook_code === 'ERROR') this.needsLogin = webhook.error.error_code === 'ITEM_LOGIN_REQUIRED'
    if (webhook.webhook_code === 'LOGIN_REPAIRED') this.needsLogin = false
  }

  /** Serves the webhook endpoint on a free port. */
  async listen() {
    this.server = createServer(async (request, response) => {
      let text = ''
      for await (const part of request) text += part
      await this.receive(JSON.parse(text))
      response.end()
    })
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${this.server.address().port}/webhook`
  }

  close() {
    this.server?.closeAllConnections()
    this.server?.close()
  }

  /** Retries what a bank may repair within a second. */
  async #plaid(path, body, attempts = 3) {
    const response = await fetch(this.basePath + path, {
      method: 'POST',
      headers: { ...this.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const parsed = await response.json()
    if (response.ok) return parsed
    if (parsed.error_code === 'INSTITUTION_DOWN' && attempts > 1) return this.#plaid(path, body, attempts - 1)
    if (parsed.error_code === 'ITEM_LOGIN_REQUIRED') this.needsLogin = true
    throw new Error(parsed.error_code)
  }
}
