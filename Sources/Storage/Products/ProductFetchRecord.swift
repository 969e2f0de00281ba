package import PlaidTypes

/// How an Item's product stands: when the rows were fetched, in which requests, and when that is tried again.
package struct ProductFetchRecord: Sendable, Hashable {
    /// What the last answer was.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// The rows are those of the last answer.
        case ready
        /// Plaid is still fetching; it is asked again soon.
        case notReady
        /// The bank or the Item has no such thing; not a failure, and seldom asked again.
        case unavailable
        /// The last request failed; rows of an earlier one stay.
        case failed
    }

    package var itemID: ItemID
    package var product: StoredProduct
    package var state: State
    /// When the requests began that brought the rows; `nil` when there never was an answer.
    package var fetchedAt: Instant?
    /// The requests that brought the rows.
    package var requestIDs: [RequestID]
    /// Plaid's code for why there is no newer answer.
    package var errorCode: String?
    /// The request that was answered with that code.
    package var errorRequestID: RequestID?
    /// When Plaid was last asked.
    package var checkedAt: Instant
    /// Unsuccessful requests in a row.
    package var failures: Int
    /// When Plaid is asked again though no webhook comes.
    package var nextAt: Instant

    package init(
        itemID: ItemID, product: StoredProduct, state: State, fetchedAt: Instant? = nil, requestIDs: [RequestID] = [],
        errorCode: String? = nil, errorRequestID: RequestID? = nil, checkedAt: Instant, failures: Int = 0,
        nextAt: Instant
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
    }

    package static let tableName = "product_fetches"
    package static let columns = [
        "item_id", "product", "state", "fetched_at", "request_ids", "error_code", "error_request_id", "checked_at",
        "failures", "next_at",
    ]

    /// The values in the order of ``columns``.
    package var values: [ColumnValue] {
        [
            .init(itemID), .init(product.rawValue), .init(state.rawValue), .init(fetchedAt),
            .init(requestIDs.map(\.rawValue).joined(separator: "\n")), .init(errorCode), .init(errorRequestID),
            .init(checkedAt), .init(failures), .init(nextAt),
        ]
    }

    /// Reads a row of `product_fetches`.
    package init(_ row: some StoredRow) throws(StorageError) {
        self.init(
            itemID: try row.word("item_id"), product: try row.choice("product"), state: try row.choice("state"),
            fetchedAt: row.optionalInstant("fetched_at"),
            requestIDs: try row.text("request_ids").split(separator: "\n").map { RequestID(String($0)) },
            errorCode: row.optionalText("error_code"), errorRequestID: row.optionalWord("error_request_id"),
            checkedAt: try row.instant("checked_at"), failures: try row.number("failures"),
            nextAt: try row.instant("next_at"))
    }
}

/// An answer about one product of an Item, for one commit.
package struct ProductSet: Sendable, RedactedDescription {
    package var fetch: ProductFetchRecord
    /// The rows that take the place of the stored ones; `nil` leaves those alone.
    package var records: [any ProductRecord]?
    /// The days that the answer is about, for tables whose older rows stay.
    package var days: ClosedRange<CalendarDate>?

    package init(
        _ fetch: ProductFetchRecord, records: [any ProductRecord]? = nil, days: ClosedRange<CalendarDate>? = nil
    ) {
        self.fetch = fetch
        self.records = records
        self.days = days
    }

    package var itemID: ItemID { fetch.itemID }

    /// Whether what is stored came from a later request, so that this answer must not replace it.
    package func isOlder(than stored: ProductFetchRecord?) -> Bool {
        guard let stored else { return false }
        return stored.checkedAt > fetch.checkedAt
    }

    /// The records of a table; those that cannot be stored are refused.
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

/// When a webhook of one kind last came.
package struct WebhookNews: Sendable, Hashable {
    package var type: String
    package var code: String
    package var latest: Instant

    package init(type: String, code: String, latest: Instant) {
        self.type = type
        self.code = code
        self.latest = latest
    }
}
