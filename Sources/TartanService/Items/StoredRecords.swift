package import PlaidJSON
import PlaidTypes
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
