// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A bank with one Item: what `/transactions/sync` is asked for, and what the truth is.
///
/// Rows are listed at their last change, as Plaid lists them; a row that came and went between two cursors is not listed.
struct BankModel {
    struct Row {
        var id: String
        var account: String
        var cents: Int
        var day: Int
        var isPending: Bool
        var pendingID: String?
        var addedAt: Int
        var changedAt: Int
        var isRemoved = false
    }

    /// Data changed since the first page of the round.
    struct Mutated: Error {}

    private(set) var rows: [Row] = []
    private(set) var clock = 0
    /// Shares by account; a bank without any has no investments.
    private(set) var shares: [String: Int] = [:]
    /// Every purchase that there was.
    private(set) var purchases: [(account: String, count: Int)] = []
    private var nextID = 1
    static let accounts = ["checking", "savings"]

    /// Somebody buys shares.
    mutating func invest(_ generator: inout some RandomNumberGenerator) {
        let account = Self.accounts[Int.random(in: 0..<2, using: &generator)]
        let count = Int.random(in: 1...99, using: &generator)
        shares[account, default: 0] += count
        purchases.append((account, count))
    }

    var current: [Row] { rows.filter { !$0.isRemoved } }

    mutating func changeSomething(_ generator: inout some RandomNumberGenerator) {
        let alive = rows.indices.filter { !rows[$0].isRemoved }
        let pending = alive.filter { rows[$0].isPending }
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<4: add(isPending: Bool.random(using: &generator), replaces: nil, &generator)
        case 4..<6:
            guard let index = pending.randomElement(using: &generator) else { return }
            remove(index)
            add(isPending: false, replaces: index, &generator)
        case 6..<8:
            guard let index = alive.randomElement(using: &generator) else { return }
            clock += 1
            rows[index].cents += Int.random(in: 1...999, using: &generator)
            rows[index].changedAt = clock
        default:
            guard let index = alive.randomElement(using: &generator) else { return }
            remove(index)
        }
    }

    /// Data changes in the middle of a round: half of the time a row goes that an earlier page of it has brought.
    mutating func disturb(after cursor: String?, _ generator: inout some RandomNumberGenerator) {
        let (start, position, _) = Self.parts(cursor)
        let brought = rows.indices.filter {
            !rows[$0].isRemoved && rows[$0].addedAt > start && rows[$0].changedAt <= position
        }
        if Bool.random(using: &generator), let index = brought.randomElement(using: &generator) {
            remove(index)
        } else {
            changeSomething(&generator)
        }
    }

    private static func parts(_ cursor: String?) -> (start: Int, position: Int, end: Int) {
        let parts = (cursor ?? "0,0,0").split(separator: ",").compactMap { Int($0) }
        return (parts[0], parts[1], parts[2])
    }

    private mutating func remove(_ index: Int) {
        clock += 1
        rows[index].isRemoved = true
        rows[index].changedAt = clock
    }

    private mutating func add(isPending: Bool, replaces old: Int?, _ generator: inout some RandomNumberGenerator) {
        clock += 1
        let account = old.map { rows[$0].account } ?? Self.accounts[Int.random(in: 0..<2, using: &generator)]
        rows.append(
            Row(
                id: "t\(nextID)", account: account, cents: Int.random(in: -99_999...99_999, using: &generator),
                day: 20_000 + Int.random(in: 0..<30, using: &generator), isPending: isPending,
                pendingID: old.map { rows[$0].id }, addedAt: clock, changedAt: clock))
        nextID += 1
    }

    struct Page {
        var added: [Row] = []
        var modified: [Row] = []
        var removed: [Row] = []
        var nextCursor = ""
        var hasMore = false
    }

    /// Cursors are `start,position,end`; between rounds all three are the same.
    ///
    /// - Parameter account: The account of which the stream tells; `nil` for all.
    func page(after cursor: String?, of account: String? = nil, count: Int) throws(Mutated) -> Page {
        let (start, position, end) = Self.parts(cursor)
        let isFirst = start == position
        if !isFirst, end != clock { throw Mutated() }
        let stream = account.map { account in rows.filter { $0.account == account } } ?? rows
        let listed = stream.filter { $0.changedAt > position && !($0.isRemoved && $0.addedAt > start) }
            .sorted { $0.changedAt < $1.changedAt }
        var page = Page()
        for row in listed.prefix(count) {
            if row.isRemoved {
                page.removed.append(row)
            } else if row.addedAt > start {
                page.added.append(row)
            } else {
                page.modified.append(row)
            }
        }
        page.hasMore = listed.count > count
        let last = listed.prefix(count).last?.changedAt ?? clock
        page.nextCursor = page.hasMore ? "\(start),\(last),\(clock)" : "\(clock),\(clock),\(clock)"
        return page
    }
}

extension BankModel.Row {
    var json: JSONValue {
        [
            "transaction_id": .string(id), "account_id": .string(account), "amount": .decimal(amountText),
            "iso_currency_code": "USD", "unofficial_currency_code": .null, "date": .string(dateText), "name": "Shop",
            "pending": .bool(isPending), "pending_transaction_id": pendingID.map(JSONValue.string) ?? .null,
            "payment_channel": "online", "location": [:], "payment_meta": [:],
        ]
    }

    var amountText: String {
        let digits = String(abs(cents))
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return (cents < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
    }
}
