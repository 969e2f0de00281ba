package import PlaidJSON
import PlaidTypes
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

    /// What `GET /api/holdings` shows of a holding.
    package static func json(
        _ holding: HoldingRecord, security: SecurityRecord?, lots: [TaxLotRecord]
    ) -> JSONValue {
        var object = JSONObject.row(holding, without: ["position"])
        object["security"] = security.map { .row($0, without: ["item_id"]) } ?? .null
        object["tax_lots"] = .array(
            lots.map { .row($0, without: ["item_id", "account_id", "security_id", "position", "lot"]) })
        return .object(object)
    }

    /// What `GET /api/liabilities` shows a front end of a debt: everything but the bank's own words.
    package static func json(_ debt: LiabilityRecord, rates: [LiabilityRateRecord]) -> JSONValue {
        .object(object(debt, rates: rates))
    }

    static func object(_ debt: LiabilityRecord, rates: [LiabilityRateRecord]) -> JSONObject {
        var object = JSONObject.row(debt)
        object["rates"] = .array(rates.map { .row($0, without: ["item_id", "account_id", "kind", "position"]) })
        return object
    }

    /// What `GET /api/recurring` shows of a stream.
    package static func json(_ stream: RecurringStreamRecord, members: [StreamMemberRecord]) -> JSONValue {
        var object = JSONObject.row(stream)
        object["transaction_ids"] = .strings(
            members.sorted { $0.position < $1.position }.map(\.transactionID.rawValue))
        return .object(object)
    }
}
