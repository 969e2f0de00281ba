import PlaidJSON
import PlaidTypes
import Storage

extension Service {
    static let transactionFilters: Set<String> = [
        "account", "item", "from", "to", "text", "category", "pending", "tag", "hidden", "removed", "limit",
        "cursor",
    ]

    /// `GET /api/transactions`: the caller's transactions, newest first, a page at a time.
    ///
    /// Filters: `account`, `item`, `from` and `to` (days, both included), `text`, `category`, `pending`, `tag`; `limit` up to 500.
    /// `hidden` is `false` by default (or `true`, `all`), and `removed=true` lists rows that the bank removed.
    /// Pass `next_cursor` of a response as `cursor` of the next request. Amounts are JSON numbers with exactly the bank's
    /// digits, positive when money left the account; `currency` is their currency.
    func transactions(_ call: Call) async throws -> Reply {
        let user = try call.user
        let query = try Self.query(call.query)
        let page: TransactionPage
        do {
            page = try await store.transactions(of: user, matching: query)
        } catch {
            guard error.code == .invalidCursor else { throw error }
            throw ServiceError.invalidRequest(
                "The service did not issue this cursor.", next: "Start again without a cursor.")
        }
        return .json([
            "transactions": .array(page.rows.map(Self.json)), "next_cursor": .text(page.next),
        ])
    }

    private static func query(_ values: [String: String]) throws -> TransactionQuery {
        var query = TransactionQuery(
            itemID: try text(values["item"], "item").map { ItemID(rawValue: $0) },
            accountID: try text(values["account"], "account").map { AccountID(rawValue: $0) },
            from: try day(values["from"], "from"),
            through: try day(values["to"], "to"),
            text: try text(values["text"], "text"),
            category: try text(values["category"], "category"),
            isPending: try flag(values["pending"], "pending"),
            includesRemoved: try flag(values["removed"], "removed") ?? false,
            limit: try limit(values["limit"]),
            after: try text(values["cursor"], "cursor", maximum: 400))
        query.tag = try text(values["tag"], "tag")
        query.isHidden = values["hidden"] == "all" ? nil : try flag(values["hidden"], "hidden") ?? false
        return query
    }

    private static func text(_ value: String?, _ name: String, maximum: Int = 200) throws -> String? {
        guard let value else { return nil }
        guard value.utf8.count <= maximum else {
            throw ServiceError.invalidRequest("The parameter \(name) has more than \(maximum) bytes.")
        }
        return value
    }

    private static func day(_ value: String?, _ name: String) throws -> CalendarDate? {
        guard let value else { return nil }
        guard let day = CalendarDate(value) else {
            throw ServiceError.invalidRequest(
                "The parameter \(name) is not a date.", next: "Use the format 2026-11-23.")
        }
        return day
    }

    private static func flag(_ value: String?, _ name: String) throws -> Bool? {
        switch value {
        case nil: nil
        case "true": true
        case "false": false
        default: throw ServiceError.invalidRequest("The parameter \(name) is neither true nor false.")
        }
    }

    private static func limit(_ value: String?) throws -> Int {
        guard let value else { return 100 }
        guard let limit = Int(value), 1...TransactionQuery.maximumLimit ~= limit else {
            throw ServiceError.invalidRequest(
                "The parameter limit is not a number from 1 to \(TransactionQuery.maximumLimit).")
        }
        return limit
    }

    static func json(_ row: TransactionRow) -> JSONValue {
        let record = row.record
        var object: JSONObject = [
            "transaction_id": .string(record.transactionID.rawValue),
            "account_id": .account(record.accountID),
            "item_id": .string(record.itemID.rawValue),
            "amount": .money(record.amount),
            "currency": .text(record.currency?.rawValue),
            "unofficial_currency": .text(record.unofficialCurrency?.rawValue),
            "date": .day(record.date),
            "authorized_date": .text(record.authorizedDate?.description),
            "name": .string(record.name),
            "merchant_name": .text(record.merchantName),
            "pending": record.isPending.map(JSONValue.bool) ?? .null,
            "pending_transaction_id": .text(record.pendingTransactionID?.rawValue),
            "category": .text(row.effectiveCategory),
            "category_detailed": .text(record.category?.detailed),
            "payment_channel": .text(record.paymentChannel),
            "city": .text(record.city),
            "region": .text(record.region),
            "logo_url": .text(record.logoURL),
            "website": .text(record.website),
            "changed_at": .string(row.changedAt.description),
            "removed_at": .text(row.removedAt?.description),
        ]
        for (name, value) in Self.json(row.edits).pairs { object[name] = value }
        return .object(object)
    }
}
