package import PlaidJSON
package import Storage

/// Records in the API's format, for other readers of the database.
package enum StoredRecords {
    /// An Item as in `GET /api/items`.
    package static func json(_ item: ItemRecord) -> JSONValue { Service.json(item) }

    /// An account as in `GET /api/accounts`.
    package static func json(_ account: AccountRecord) -> JSONValue { Service.json(account) }

    /// An account's balances as in `GET /api/balances`.
    package static func balanceJSON(_ account: AccountRecord) -> JSONValue { Service.balanceJSON(account) }

    /// A transaction as in `GET /api/transactions`.
    package static func json(_ row: TransactionRow) -> JSONValue { Service.json(row) }
}
