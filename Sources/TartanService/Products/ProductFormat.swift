// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage

extension ShapePart {
    /// The columns of a row: money as numbers with exactly the bank's digits, days and names as text.
    ///
    /// - Parameters:
    ///   - hidden: Columns that are not for callers.
    ///   - columns: Columns with a type that the table does not know.
    ///   - summaries: What the names of columns do not say.
    static func row<Row: ProductRecord>(
        _ type: Row.Type, without hidden: Set<String> = [], columns: [String: Schema] = [:],
        _ summaries: [String: String] = [:], of row: @escaping @Sendable (Value) -> Row
    ) -> Self {
        let table = Row.table
        let shown = table.columns.indices.filter { index in
            !hidden.contains(table.columns[index].name) && table.columns[index].kind != .bytes
        }
        let members = shown.map { index in
            let column = table.columns[index]
            return Schema.Member(
                column.name, columns[column.name] ?? column.schema,
                summaries[column.name] ?? ProductColumns.summary(of: column.name))
        }
        return Self(members) { value, object in
            let values = row(value).values
            for index in shown { object[table.columns[index].name] = table.columns[index].json(values[index]) }
        }
    }
}

extension ProductTable.Column {
    /// The type of the column's values in responses.
    fileprivate var schema: Schema {
        let schema: Schema =
            switch kind {
            case .text, .bytes: .text
            case .decimal: .number
            case .day: .day
            case .integer: .integer
            case .flag: .flag
            }
        // The bank may not have sent a required day or account.
        return isRequired && kind != .day && name != "account_id" ? schema : .nullable(schema)
    }

    fileprivate func json(_ value: ColumnValue) -> JSONValue {
        switch value {
        case .null, .bytes: .null
        case .text(UnknownDay.text) where kind == .day: .null
        case .text(let id) where name == "account_id": .account(AccountID(id))
        case .text(let text): .string(text)
        case .integer(let number): .number(JSONNumber(Int(number)))
        case .flag(let flag): .bool(flag)
        case .decimal(let amount): .decimal(amount)
        }
    }
}

extension ProductFetchRecord {
    static let shape = Shape<ProductFetchRecord>(
        "ProductState", "The state of a product of an Item: the age of its rows and the requests that fetched them.",
        [
            .text("item_id", "The Item.") { $0.itemID.rawValue },
            .choice("product", "The product.") { $0.product },
            .choice(
                "state",
                "ready: the rows are those of the last response; notReady: Plaid is still fetching; unavailable: the bank "
                    + "or the Item does not have the product; failed: the last request failed, and earlier rows stay."
            ) { $0.state },
            .optionalInstant("fetched_at", "When the rows were fetched; null when there never was a response.") {
                $0.fetchedAt
            },
            .texts("plaid_request_ids", "Plaid's IDs of the requests that returned the rows.") {
                $0.requestIDs.map(\.rawValue)
            },
            .optionalText("error_code", "Plaid's error code of the last request, if it failed.") { $0.errorCode },
            .optionalText("error_plaid_request_id", "Plaid's ID of the request that failed.") {
                $0.errorRequestID?.rawValue
            },
            .instant("checked_at", "When the last request was sent.") { $0.checkedAt },
            .instant("next_at", "When the product is fetched again without a webhook.") { $0.nextAt },
            .part("incomplete", ResponseAnomalies.shape, "Values that Plaid's responses lacked.") { $0.anomalies },
        ])
}

extension Service {
    /// The state of a product of the caller's Items: the age of its rows and the requests that fetched them.
    func freshness(
        of products: Set<StoredProduct>, _ call: Call, item: ItemID?
    ) async throws -> JSONValue {
        let fetches = try await store.productFetches(of: try call.user, item: item)
        return ProductFetchRecord.shape.json(fetches.filter { products.contains($0.product) })
    }
}
