import FoundationEssentials
import PlaidJSON

extension World {
    mutating func transactionsSync(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let stream = try streamNumber(items[position], request.options["account_id"]?.stringValue)
        return try transactionsSync(request, position, stream: stream)
    }

    /// A page of an Item's stream, or of that of one of its accounts.
    mutating func transactionsSync(
        _ request: SandboxRequest, _ position: Int, stream: UInt8
    ) throws(SandboxError) -> JSONObject {
        let options = request.options
        let count = try request.count(request.body["count"], named: "count")
        let days = try request.days(options["days_requested"])
        let identifiers = items[position].identifiers
        let text = request.optionalString("cursor") ?? ""
        var cursor: SyncCursor?
        if text != "", text != "now" {
            guard let read = SyncCursor(text, identifiers), read.stream == stream else {
                throw .invalidField(
                    "cursor must be one that /transactions/sync gave out for this Item and these options")
            }
            cursor = read
        }
        try use("transactions", position)
        startTransactions(position, daysRequested: days, now: request.now)
        items[position].transactions?.isSynced = true
        guard let feed = items[position].transactions else { throw .productNotReady }

        if text == "now" {
            // Before the history is complete nobody knows where "now" is; such a cursor finds it later.
            let end = feed.ledger.log.count
            cursor = feed.isHistoricalReady ? SyncCursor(stream: stream, at: end) : .skippingHistory(stream: stream)
        }
        if let waiting = cursor, waiting.start == SyncCursor.skipsHistory {
            guard let end = feed.ledger.historicalEnd else { return emptyPage(feed, cursor: waiting.text(identifiers)) }
            cursor = SyncCursor(stream: stream, at: end)
        }
        guard feed.isInitialReady else { return emptyPage(feed, cursor: "") }
        let place = cursor ?? SyncCursor(stream: stream, at: 0)
        guard place.position <= feed.ledger.log.count, place.end <= feed.ledger.log.count else {
            throw .invalidField("cursor is ahead of the Item's data")
        }
        if place.pages > 0 { try checkRound(position, place, now: request.now) }
        return page(items[position], feed.ledger, from: place, count: count, options: options)
    }

    /// Fails when the data changed since the first page of the round, or was ordered to change now.
    private mutating func checkRound(_ position: Int, _ place: SyncCursor, now: Date) throws(SandboxError) {
        if let armed = items[position].armedMutation, Int(place.pages) >= armed.afterPage {
            items[position].armedMutation = nil
            disturb(position, among: Int(place.start)..<Int(place.position), at: now)
            throw .syncMutationDuringPagination
        }
        guard let ledger = items[position].transactions?.ledger else { return }
        let hasChanged = ledger.log[Int(place.end)...].contains { place.contains(ledger.rows[$0]) }
        if hasChanged { throw .syncMutationDuringPagination }
    }

    /// One page, read from the log: each row counts at its last change, so that a page holds every row once.
    private func page(
        _ item: Item, _ ledger: Ledger, from place: SyncCursor, count: Int, options: JSONObject
    ) -> JSONObject {
        let format = TransactionFormat(item: item, options: options)
        let start = Int(place.start)
        var added: [JSONValue] = []
        var modified: [JSONValue] = []
        var removed: [JSONValue] = []
        var accounts: Set<Int> = []
        var position = Int(place.position)
        var left = count
        var hasMore = false
        while position < ledger.log.count {
            let row = ledger.rows[ledger.log[position]]
            if row.changedAt == position, place.contains(row), item.shares(row.account), !(row.isRemoved && row.addedAt >= start) {
                guard left > 0 else {
                    hasMore = true
                    break
                }
                left -= 1
                accounts.insert(row.account)
                if row.isRemoved {
                    removed.append(format.removedJSON(row))
                } else if row.addedAt < start {
                    modified.append(.object(format.json(row)))
                } else {
                    added.append(.object(format.json(row)))
                }
            }
            position += 1
        }
        var next = SyncCursor(stream: place.stream, at: ledger.log.count)
        if hasMore {
            let end = place.pages == 0 ? UInt32(ledger.log.count) : place.end
            next = SyncCursor(
                stream: place.stream, start: place.start, position: UInt32(position), end: end,
                pages: place.pages == .max ? .max : place.pages + 1)
        }
        return [
            "accounts": .array(accounts.sorted().map { .object(accountJSON(item, $0)) }),
            "added": .array(added),
            "has_more": .bool(hasMore),
            "modified": .array(modified),
            // An Item without any transactions has nothing that a cursor could point to.
            "next_cursor": .string(ledger.log.isEmpty ? "" : next.text(item.identifiers)),
            "removed": .array(removed),
            "transactions_update_status": .string(item.transactions?.status ?? "NOT_READY"),
        ]
    }

    private func emptyPage(_ feed: Item.TransactionsFeed, cursor: String) -> JSONObject {
        [
            "accounts": [], "added": [], "has_more": false, "modified": [], "next_cursor": .string(cursor),
            "removed": [], "transactions_update_status": .string(feed.status),
        ]
    }

    private func streamNumber(_ item: Item, _ accountID: String?) throws(SandboxError) -> UInt8 {
        guard let accountID else { return 0 }
        guard let index = item.accountIndex(accountID) else {
            throw .invalidField("account_id must be the id of an account of this Item")
        }
        return UInt8(index + 1)
    }
}

extension SyncCursor {
    /// Whether a row belongs to the cursor's stream.
    func contains(_ row: Ledger.Row) -> Bool { stream == 0 || row.account == Int(stream) - 1 }
}

extension Item.TransactionsFeed {
    /// The `transactions_update_status`.
    var status: String {
        if !isInitialReady { return "NOT_READY" }
        return isHistoricalReady ? "HISTORICAL_UPDATE_COMPLETE" : "INITIAL_UPDATE_COMPLETE"
    }
}
