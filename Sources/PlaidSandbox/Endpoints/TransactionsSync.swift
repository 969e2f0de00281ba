// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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
        json(try syncPage(request, position, stream: stream), position, request.options)
    }

    /// Finds what a page holds.
    mutating func syncPage(
        _ request: SandboxRequest, _ position: Int, stream: UInt8
    ) throws(SandboxError) -> SyncPage {
        let options = request.options
        let count = try request.count(request.body["count"], named: "count")
        let days = try request.days(options["days_requested"])
        let identifiers = items[position].identifiers
        let text = request.optionalString("cursor") ?? ""
        var cursor: SyncCursor?
        if text != "", text != "now" {
            guard let read = SyncCursor(text, identifiers), read.stream == stream else {
                throw .invalidField(
                    "cursor must come from /transactions/sync for this Item and these options")
            }
            cursor = read
        }
        if items[position].transactions?.isSynced != true || !items[position].products.contains("transactions") {
            try use("transactions", position)
            startTransactions(position, daysRequested: days, now: request.now)
            items[position].transactions?.isSynced = true
        }
        guard let feed = items[position].transactions else { throw .productNotReady }

        if text == "now" {
            // Before the history is complete nobody knows where "now" is; such a cursor finds it later.
            let end = feed.ledger.logCount
            cursor = feed.isHistoricalReady ? SyncCursor(stream: stream, at: end) : .skippingHistory(stream: stream)
        }
        if let waiting = cursor, waiting.start == SyncCursor.skipsHistory {
            guard let end = feed.ledger.historicalEnd else {
                return SyncPage(nextCursor: waiting.text(identifiers), status: feed.status)
            }
            cursor = SyncCursor(stream: stream, at: end)
        }
        guard feed.isInitialReady else { return SyncPage(nextCursor: "", status: feed.status) }
        let place = cursor ?? SyncCursor(stream: stream, at: 0)
        guard place.position <= feed.ledger.logCount, place.end <= feed.ledger.logCount else {
            throw .invalidField("cursor is ahead of the Item's data")
        }
        if place.pages > 0 { try checkRound(position, place, now: request.now) }
        if Int(place.position) < feed.ledger.logCount { items.touch(position) }
        return page(items[position], feed, from: place, count: count)
    }

    /// Fails when the data changed since the first page of the round, or was ordered to change now.
    private mutating func checkRound(_ position: Int, _ place: SyncCursor, now: Date) throws(SandboxError) {
        if let armed = items[position].armedMutation, Int(place.pages) >= armed.afterPage {
            items[position].armedMutation = nil
            disturb(position, among: Int(place.start)..<Int(place.position), at: now)
            throw .syncMutationDuringPagination
        }
        guard let ledger = items[position].transactions?.ledger, Int(place.end) < ledger.logCount else { return }
        let content = ledger.content
        let hasChanged = content.log[Int(place.end)...].contains { place.contains(content.rows[$0]) }
        if hasChanged { throw .syncMutationDuringPagination }
    }

    /// One page, read from the log: each row counts at its last change, so that a page holds every row once.
    private func page(
        _ item: Item, _ feed: Item.TransactionsFeed, from place: SyncCursor, count: Int
    ) -> SyncPage {
        let end = feed.ledger.logCount
        let start = Int(place.start)
        var position = Int(place.position)
        var page = SyncPage(nextCursor: "", status: feed.status)
        if position < end {
            let content = feed.ledger.content
            var left = count
            while position < end {
                let index = content.log[position]
                if content.rows[index].changedAt == position, place.contains(content.rows[index]),
                    item.shares(content.rows[index].account),
                    !(content.rows[index].isRemoved && content.rows[index].addedAt >= start)
                {
                    guard left > 0 else {
                        page.hasMore = true
                        break
                    }
                    left -= 1
                    page.take(index, of: content, since: start)
                }
                position += 1
            }
            // Updates follow one another in the log; within a page the newest rows of all of them come first.
            page.sort(by: content)
        }
        var next = SyncCursor(stream: place.stream, at: end)
        if page.hasMore {
            next = SyncCursor(
                stream: place.stream, start: place.start, position: UInt32(clamping: position),
                end: place.pages == 0 ? UInt32(clamping: end) : place.end,
                pages: place.pages == .max ? .max : place.pages + 1)
        }
        // An Item without any transactions has nothing that a cursor could point to.
        page.nextCursor = end == 0 ? "" : next.text(item.identifiers)
        return page
    }

    func streamNumber(_ item: Item, _ accountID: String?) throws(SandboxError) -> UInt8 {
        guard let accountID else { return 0 }
        guard let index = item.accountIndex(accountID) else {
            throw .invalidField("account_id must be a valid account ID")
        }
        return try SyncCursor.stream(ofAccount: index)
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
