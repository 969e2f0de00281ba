package import PlaidJSON
package import Storage

/// Records as the API shows them, for readers of the database other than the API.
package enum StoredRecords {
    /// What `GET /api/items` shows of an Item.
    package static func json(_ item: ItemRecord) -> JSONValue { Service.json(item) }

    /// What `GET /api/accounts` shows of an account.
    package static func json(_ account: AccountRecord) -> JSONValue { Service.json(account) }

    /// What `GET /api/balances` shows of an account.
    package static func balanceJSON(_ account: AccountRecord) -> JSONValue { Service.balanceJSON(account) }

    /// What `GET /api/transactions` shows of a transaction.
    package static func json(_ row: TransactionRow) -> JSONValue { Service.json(row) }
}
