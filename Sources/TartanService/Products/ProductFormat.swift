import PlaidJSON
import PlaidTypes
import Storage

extension JSONValue {
    /// A row as a JSON object: money as numbers with exactly the bank's digits, days and names as text.
    ///
    /// - Parameter hidden: Columns that are not for callers.
    static func row(_ record: some ProductRecord, without hidden: Set<String> = []) -> JSONValue {
        .object(JSONObject.row(record, without: hidden))
    }

    /// A value of a column.
    static func column(_ value: ColumnValue) -> JSONValue {
        switch value {
        case .null, .bytes: .null
        case .text(let text): .string(text)
        case .integer(let number): .number(JSONNumber(Int(number)))
        case .flag(let flag): .bool(flag)
        case .decimal(let amount): .decimal(amount)
        }
    }
}

extension JSONObject {
    /// The columns of a row by their names.
    static func row<Record: ProductRecord>(_ record: Record, without hidden: Set<String> = []) -> JSONObject {
        var object = JSONObject()
        for (column, value) in zip(Record.table.columns, record.values)
        where !hidden.contains(column.name) && column.kind != .bytes {
            switch value {
            case .text(UnknownDay.text) where column.kind == .day: object[column.name] = .null
            case .text(let id) where column.name == "account_id": object[column.name] = .account(AccountID(id))
            default: object[column.name] = .column(value)
            }
        }
        return object
    }
}

extension Service {
    /// The state of a product of the caller's Items: the age of its rows and the requests that fetched them.
    func freshness(
        of products: Set<StoredProduct>, _ call: Call, item: ItemID?
    ) async throws -> JSONValue {
        let fetches = try await store.productFetches(of: try call.user, item: item)
        return .array(fetches.filter { products.contains($0.product) }.map(Self.json))
    }

    static func json(_ fetch: ProductFetchRecord) -> JSONValue {
        [
            "item_id": .string(fetch.itemID.rawValue),
            "product": .string(fetch.product.rawValue),
            "state": .string(fetch.state.rawValue),
            "fetched_at": .text(fetch.fetchedAt?.description),
            "plaid_request_ids": .strings(fetch.requestIDs.map(\.rawValue)),
            "error_code": .text(fetch.errorCode),
            "error_plaid_request_id": .text(fetch.errorRequestID?.rawValue),
            "checked_at": .string(fetch.checkedAt.description),
            "next_at": .string(fetch.nextAt.description),
            "incomplete": .anomalies(fetch.anomalies),
        ]
    }
}
