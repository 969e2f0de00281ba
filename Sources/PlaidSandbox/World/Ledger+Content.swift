// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import Synchronization

extension Ledger {
    /// The rows of a ledger and their log, as they follow from its source and its changes.
    struct Content: Sendable {
        fileprivate(set) var rows: [Row] = []
        /// The index of the row that each step of the log changed.
        fileprivate(set) var log: [Int] = []
        fileprivate(set) var historicalEnd: Int?
        fileprivate(set) var throughDay: Day
        /// Accounts whose rows do not come any more.
        private var withdrawn: Set<Int> = []

        init(source: Source) { throughDay = source.today }

        init(source: Source, changes: [Change]) {
            self.init(source: source)
            for (number, change) in changes.enumerated() { apply(change, number: number, of: source) }
        }
    }

    /// Remembers a ledger's rows once they were computed, and their text once it was written.
    ///
    /// Both follow from the rest of the ledger, so copies may share one as long as the ledger is the same.
    final class Memory: Sendable {
        private struct State {
            var content: Content?
            var texts: RowTexts?
        }

        private let state: Mutex<State>

        init(_ content: Content? = nil) { state = Mutex(State(content: content)) }

        var isEmpty: Bool { state.withLock { $0.content == nil } }

        /// What is remembered, if anything, and computed by `make` else.
        func content(_ make: () -> Content) -> Content {
            state.withLock { state in
                if let known = state.content { return known }
                let made = make()
                state.content = made
                return made
            }
        }

        /// What is remembered, which is forgotten.
        func take() -> Content? {
            state.withLock { state in
                defer { state = State() }
                return state.content
            }
        }

        func withTexts<T: Sendable>(_ body: (inout RowTexts?) -> T) -> T { state.withLock { body(&$0.texts) } }
    }

    /// Rows as JSON text in one form.
    struct RowTexts: Sendable {
        let form: TransactionFormat.Form
        private var text: [UInt8] = []
        private var places: [Range<Int>?]

        init(form: TransactionFormat.Form, count: Int) {
            self.form = form
            places = Array(repeating: nil, count: count)
        }

        /// The text of a row, which `make` writes the first time.
        mutating func text(_ index: Int, _ make: () -> [UInt8]) -> ArraySlice<UInt8> {
            if let place = places[index] { return text[place] }
            let start = text.count
            text += make()
            places[index] = start..<text.count
            return text[start...]
        }
    }

    /// Writes rows with commas between them; each is put into words once and copied from then on.
    func write(_ indices: [Int], as format: TransactionFormat, to bytes: inout [UInt8]) {
        let rows = content.rows
        memory.withTexts { texts in
            var known = texts.take() ?? RowTexts(form: format.form, count: rows.count)
            if known.form != format.form { known = RowTexts(form: format.form, count: rows.count) }
            for (number, index) in indices.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += known.text(index) { format.json(rows[index]).serialized() }
            }
            texts = known
        }
    }
}

extension Ledger.Content {
    /// Makes a change and says what it did.
    @discardableResult
    mutating func apply(_ change: Ledger.Change, number: Int, of source: Ledger.Source) -> Ledger.Outcome {
        var outcome = Ledger.Outcome()
        switch change {
        case .initial:
            add(newestFirst: source.history(from: source.initialStart, to: source.today), &outcome)
        case .historical:
            let end = source.today.adding(-31)
            if source.firstDay <= end {
                add(newestFirst: source.history(from: source.firstDay, to: end), &outcome)
            }
            historicalEnd = log.count
        case .days(let day):
            post(on: day, onlyDue: true, of: source, &outcome)
            if throughDay < day {
                add(newestFirst: source.news(after: throughDay, through: day), &outcome)
                throughDay = day
            }
        case .refresh(let day):
            let rows = source.pendingRows(on: day, number: number)
            refresh(on: day, number: number, newRows: rows, of: source, &outcome)
        case .created(let transactions, let day):
            let rows = transactions.enumerated().map { source.row($1, key: "created-\(number)-\($0)", on: day) }
            refresh(on: day, number: number, newRows: rows, of: source, &outcome)
        case .edit(let removed, let modified): edit(removed: removed, modified: modified, &outcome)
        case .disturbance(let removed, let modified, let day):
            edit(removed: removed, modified: modified, &outcome)
            add([source.disturbanceRow(on: day, number: number)], &outcome)
        case .withdrawn(let account):
            withdrawn.insert(account)
            for index in rows.indices where rows[index].account == account && !rows[index].isRemoved {
                remove(index, &outcome)
            }
        }
        return outcome
    }

    /// The next day on which a pending row posts by itself, if one is known.
    var nextPosting: Day? { rows.lazy.filter { $0.isPending && !$0.isRemoved }.compactMap(\.postsOn).min() }

    /// All earlier pending rows post, one older amount grows by 1.00, new rows come.
    private mutating func refresh(
        on day: Day, number: Int, newRows: [Ledger.Row], of source: Ledger.Source, _ outcome: inout Ledger.Outcome
    ) {
        var generator = source.identifiers.generator("refresh-\(number)")
        let older = rows.indices.filter { !rows[$0].isRemoved && !rows[$0].isPending && rows[$0].day < day }
        post(on: day, onlyDue: false, of: source, &outcome)
        if !older.isEmpty { raise(older[generator.below(older.count)], &outcome) }
        add(newRows, &outcome)
    }

    /// Posts pending rows: the pending row goes, a posted one with another id comes.
    private mutating func post(
        on day: Day, onlyDue: Bool, of source: Ledger.Source, _ outcome: inout Ledger.Outcome
    ) {
        for index in rows.indices where rows[index].isPending && !rows[index].isRemoved {
            let pending = rows[index]
            guard !onlyDue || pending.postsOn.map({ $0 <= day }) == true else { continue }
            remove(index, &outcome)
            let postingDay = onlyDue ? pending.postsOn ?? day : max(pending.day, day)
            let posted = Ledger.Row(
                id: source.identifiers.plaidID("posted-\(pending.id)"), account: pending.account, style: pending.style,
                amount: pending.amount, currency: pending.currency, day: postingDay,
                authorized: pending.authorized ?? pending.day, pendingID: pending.id)
            add([posted], &outcome)
        }
    }

    private mutating func edit(removed: Int?, modified: Int?, _ outcome: inout Ledger.Outcome) {
        if let removed, rows.indices.contains(removed), !rows[removed].isRemoved { remove(removed, &outcome) }
        if let modified, rows.indices.contains(modified) { raise(modified, &outcome) }
    }

    private mutating func raise(_ index: Int, _ outcome: inout Ledger.Outcome) {
        guard !rows[index].isRemoved else { return }
        rows[index].amount += 1
        rows[index].changedAt = log.count
        log.append(index)
        outcome.modified += 1
        outcome.modifiedAccounts.insert(rows[index].account)
    }

    private mutating func remove(_ index: Int, _ outcome: inout Ledger.Outcome) {
        rows[index].isRemoved = true
        rows[index].changedAt = log.count
        log.append(index)
        outcome.removed.append(rows[index].id)
        outcome.removedByAccount[rows[index].account, default: []].append(rows[index].id)
    }

    /// Adds rows that are sorted by day, the newest first, as Plaid lists them.
    private mutating func add(newestFirst rows: [Ledger.Row], _ outcome: inout Ledger.Outcome) {
        add(rows.reversed(), &outcome)
    }

    private mutating func add(_ newRows: [Ledger.Row], _ outcome: inout Ledger.Outcome) {
        for row in newRows where !withdrawn.contains(row.account) {
            rows.append(row)
            rows[rows.count - 1].addedAt = log.count
            rows[rows.count - 1].changedAt = log.count
            log.append(rows.count - 1)
            outcome.addedByAccount[row.account, default: 0] += 1
            outcome.added += 1
        }
    }
}
