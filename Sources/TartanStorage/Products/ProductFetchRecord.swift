// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The state of an Item's product: when its rows were fetched, by which requests, and when it is fetched again.
package struct ProductFetchRecord: Sendable, Hashable {
    /// The outcome of the last request.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// The rows are those of the last response.
        case ready
        /// Plaid is still fetching the data; it is polled again soon.
        case notReady
        /// The bank or the Item does not have the product; not a failure, and rarely retried.
        case unavailable
        /// The last request failed; rows of an earlier one stay.
        case failed
    }

    package var itemID: ItemID
    package var product: StoredProduct
    package var state: State
    /// When the requests that returned the rows started; `nil` when there never was a response.
    package var fetchedAt: Instant?
    /// The requests that returned the rows.
    package var requestIDs: [RequestID]
    /// Plaid's error code of the latest failed request.
    package var errorCode: String?
    /// The request that failed with that code.
    package var errorRequestID: RequestID?
    /// When the last request was sent.
    package var checkedAt: Instant
    /// The number of consecutive failed requests.
    package var failures: Int
    /// When the product is polled again without a webhook.
    package var nextAt: Instant
    /// The lease of the requesting sync run; responses of earlier runs do not replace those of later ones.
    package var fence: Int64
    /// The Item's generation when that run started: a webhook that raised it further announces new data.
    package var generation: Int64
    /// Missing values in the responses that returned the rows.
    package var anomalies = ResponseAnomalies()

    package init(
        itemID: ItemID, product: StoredProduct, state: State, fetchedAt: Instant? = nil, requestIDs: [RequestID] = [],
        errorCode: String? = nil, errorRequestID: RequestID? = nil, checkedAt: Instant, failures: Int = 0,
        nextAt: Instant, fence: Int64 = 0, generation: Int64 = 0
    ) {
        self.itemID = itemID
        self.product = product
        self.state = state
        self.fetchedAt = fetchedAt
        self.requestIDs = requestIDs
        self.errorCode = errorCode
        self.errorRequestID = errorRequestID
        self.checkedAt = checkedAt
        self.failures = failures
        self.nextAt = nextAt
        self.fence = fence
        self.generation = generation
    }

    /// Whether the product needs its own sync run: there is no response yet, or the request failed.
    ///
    /// Outdated products are fetched in the next regular run.
    package var isRetry: Bool { state == .notReady || state == .failed }

    package static let tableName = "product_fetches"
    /// The statement that reads a user's rows, optionally of one Item.
    package static func query(
        of user: UserID, item: ItemID?, mark: (Int) -> String
    ) -> (sql: String, values: [ColumnValue]) {
        let one = item == nil ? "" : " AND f.item_id = \(mark(2))"
        let sql = """
            SELECT \(ProductFetchRecord.columns.columnList(of: "f")) FROM product_fetches f JOIN items i ON i.item_id = f.item_id
            WHERE i.user_id = \(mark(1))\(one) ORDER BY i.created_at, i.item_id, f.product
            """
        return (sql, [.init(user)] + (item.map { [.init($0)] } ?? []))
    }

    package static let columns = [
        "item_id", "product", "state", "fetched_at", "request_ids", "error_code", "error_request_id", "checked_at",
        "failures", "next_at", "fence", "generation", "anomalies",
    ]

    /// The values in the order of ``columns``.
    package var values: [ColumnValue] {
        [
            .init(itemID), .init(product.rawValue), .init(state.rawValue), .init(fetchedAt),
            .init(requestIDs.map(\.rawValue).joined(separator: "\n")), .init(errorCode), .init(errorRequestID),
            .init(checkedAt), .init(failures), .init(nextAt), .integer(fence), .integer(generation),
            .text(anomalies.text),
        ]
    }

    /// Reads a row of `product_fetches`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("product_fetches", "item_id", "product")
        self.init(
            itemID: try row.word("item_id"), product: try row.choice("product"), state: try row.choice("state"),
            fetchedAt: try row.optionalInstant("fetched_at"),
            requestIDs: try row.text("request_ids").split(separator: "\n").map { RequestID(String($0)) },
            errorCode: row.optionalText("error_code"), errorRequestID: row.optionalWord("error_request_id"),
            checkedAt: try row.instant("checked_at"), failures: try row.count("failures"),
            nextAt: try row.instant("next_at"), fence: try row.counter("fence"),
            generation: try row.counter("generation"))
        anomalies = ResponseAnomalies(text: row.optionalText("anomalies"))
    }
}

/// A response for one product of an Item, for one commit.
package struct ProductSet: Sendable, RedactedDescription {
    package var fetch: ProductFetchRecord
    /// The rows that replace the stored ones; `nil` keeps them.
    package var records: [any ProductRecord]?
    /// The days that the response covers, for tables whose older rows stay.
    package var days: ClosedRange<CalendarDate>?

    package init(
        _ fetch: ProductFetchRecord, records: [any ProductRecord]? = nil, days: ClosedRange<CalendarDate>? = nil
    ) {
        self.fetch = fetch
        self.records = records
        self.days = days
    }

    package var itemID: ItemID { fetch.itemID }

    /// Whether the stored rows came from a later run, so that this response must not replace them.
    package func isOlder(than stored: ProductFetchRecord?) -> Bool {
        guard let stored else { return false }
        return stored.fence > fetch.fence
    }

    /// Returns the records of a table; invalid ones are refused.
    package func records(of type: any ProductRecord.Type) throws(StorageError) -> [any ProductRecord] {
        var found: [any ProductRecord] = []
        for record in records ?? [] where Swift.type(of: record).table.name == type.table.name {
            guard record.itemID == itemID else {
                throw StorageError(.integrity, "A row of \(type.table.name) belongs to another Item.")
            }
            try record.checkRequired()
            found.append(record)
        }
        return found
    }
}

/// The latest webhook of one kind.
package struct WebhookNews: Sendable, Hashable {
    package var type: String
    package var code: String
    package var receivedAt: Instant
    /// The generation that it raised its Item to.
    package var generation: Int64

    package init(type: String, code: String, receivedAt: Instant, generation: Int64) {
        self.type = type
        self.code = code
        self.receivedAt = receivedAt
        self.generation = generation
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("webhook_deliveries", "type", "code")
        self.init(
            type: try row.text("type"), code: try row.text("code"), receivedAt: try row.instant("received_at"),
            generation: try row.counter("generation"))
    }
}
