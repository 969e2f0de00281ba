// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What a page of `/transactions/sync` holds, before it is written.
struct SyncPage {
    /// The indices of the rows in the ledger.
    var added: [Int] = []
    var modified: [Int] = []
    var removed: [Int] = []
    /// The accounts of those rows.
    var accounts: Set<Int> = []
    var hasMore = false
    var nextCursor: String
    var status: String

    init(nextCursor: String, status: String) {
        self.nextCursor = nextCursor
        self.status = status
    }

    /// The text of a page without rows.
    func emptyText(requestID: String) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(256)
        text += #"{"accounts":[],"added":[],"has_more":false,"modified":[],"next_cursor":""#.utf8
        // Cursors are base64, which JSON takes as it is.
        text += nextCursor.utf8
        text += #"","removed":[],"transactions_update_status":""#.utf8
        text += status.utf8
        text += #"","request_id":""#.utf8
        text += requestID.utf8
        text += #""}"#.utf8
        return text
    }

    /// Puts the newest rows first; those of one day keep the order of the log.
    mutating func sort(by content: Ledger.Content) {
        added = Self.sorted(added, by: content)
        modified = Self.sorted(modified, by: content)
    }

    private static func sorted(_ indices: [Int], by content: Ledger.Content) -> [Int] {
        func day(_ index: Int) -> Day { content.rows[index].day }
        let isSorted = zip(indices, indices.dropFirst()).allSatisfy { day($0) >= day($1) }
        if isSorted { return indices }
        return indices.enumerated()
            .sorted { (day($1.element), $0.offset) < (day($0.element), $1.offset) }
            .map(\.element)
    }

    /// Takes a row into the list that it belongs to for someone who has seen the log up to `start`.
    mutating func take(_ index: Int, of content: Ledger.Content, since start: Int) {
        accounts.insert(content.rows[index].account)
        if content.rows[index].isRemoved {
            removed.append(index)
        } else if content.rows[index].addedAt < start {
            modified.append(index)
        } else {
            added.append(index)
        }
    }
}

extension World {
    /// A page as a value.
    func json(_ page: SyncPage, _ position: Int, _ options: JSONObject) -> JSONObject {
        guard !page.accounts.isEmpty else {
            return [
                "accounts": [], "added": [], "has_more": false, "modified": [],
                "next_cursor": .string(page.nextCursor), "removed": [],
                "transactions_update_status": .string(page.status),
            ]
        }
        let item = items[position]
        let rows = item.transactions?.ledger.rows ?? []
        let format = transactionFormat(item, options)
        return [
            "accounts": .array(page.accounts.sorted().map { .object(accountJSON(item, $0)) }),
            "added": .array(page.added.map { .object(format.json(rows[$0])) }),
            "has_more": .bool(page.hasMore),
            "modified": .array(page.modified.map { .object(format.json(rows[$0])) }),
            "next_cursor": .string(page.nextCursor),
            "removed": .array(page.removed.map { format.removedJSON(rows[$0]) }),
            "transactions_update_status": .string(page.status),
        ]
    }

    /// Answers `/transactions/sync` as text: a page of rows is put together from texts that were written before.
    ///
    /// The text is that of the value, with the request id as its last member.
    mutating func transactionsSyncText(_ request: SandboxRequest) throws(SandboxError) -> [UInt8] {
        let position = try position(request)
        let stream = try streamNumber(items[position], request.options["account_id"]?.stringValue)
        let page = try syncPage(request, position, stream: stream)
        if page.accounts.isEmpty { return page.emptyText(requestID: request.requestID) }
        // The text of a few rows is not worth keeping.
        guard page.added.count + page.modified.count >= 20, let ledger = items[position].transactions?.ledger else {
            var answer = json(page, position, request.options)
            answer["request_id"] = .string(request.requestID)
            return answer.serialized()
        }
        return text(page, ledger, position, request)
    }

    private func text(_ page: SyncPage, _ ledger: Ledger, _ position: Int, _ request: SandboxRequest) -> [UInt8] {
        let item = items[position]
        let format = transactionFormat(item, request.options)
        let rows = ledger.content.rows
        var text = Array("{\"accounts\":".utf8)
        text.reserveCapacity(2_048 * (page.added.count + page.modified.count + 8))
        text += JSONValue.array(page.accounts.sorted().map { .object(accountJSON(item, $0)) }).serialized()
        text += Array(",\"added\":[".utf8)
        ledger.write(page.added, as: format, to: &text)
        text += Array("],\"has_more\":\(page.hasMore),\"modified\":[".utf8)
        ledger.write(page.modified, as: format, to: &text)
        text += Array("],".utf8)
        let rest: JSONObject = [
            "next_cursor": .string(page.nextCursor),
            "removed": .array(page.removed.map { format.removedJSON(rows[$0]) }),
            "transactions_update_status": .string(page.status),
            "request_id": .string(request.requestID),
        ]
        // Without its brace: these members are the last ones.
        text += rest.serialized().dropFirst()
        return text
    }
}
