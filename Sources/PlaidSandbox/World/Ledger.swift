// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The transactions of one Item and the log of everything that happened to them.
///
/// Rows follow from the source (a persona, a seed, a day) and from the list of changes. Only those two are kept for good:
/// the rows are computed when they are read, by replaying the changes, and may be forgotten again. A position in the log is
/// what a cursor holds.
struct Ledger: Sendable {
    let source: Source
    private(set) var changes: [Change] = []
    /// How many steps the log has.
    private(set) var logCount = 0
    /// How many rows the bank has now.
    private(set) var presentCount = 0
    /// Where the history was complete: what `cursor: "now"` skips up to.
    private(set) var historicalEnd: Int?
    /// The next day on which rows come or post by themselves, if one is known.
    private(set) var nextDay: Day?

    /// The day up to which the bank was looked at.
    private var throughDay: Day
    /// Whether nothing has happened but what the calendar brings.
    private var isPlain = true
    private(set) var memory = Memory()

    init(source: Source) {
        self.source = source
        throughDay = source.today
    }

    /// The rows and their log; read it once where several of them are looked at.
    var content: Content { memory.content { Content(source: source, changes: changes) } }

    var rows: [Row] { content.rows }

    /// The index of the row that each step of the log changed.
    var log: [Int] { content.log }

    /// What the rows follow from.
    struct Source: Sendable, Codable {
        var identifiers: Identifiers
        var persona: Persona
        var currency: String
        /// The first day that is delivered: `days_requested` before the Item was initialised.
        var firstDay: Day
        /// The day of the first update.
        var today: Day
    }

    /// Something that happened to the Item's transactions.
    enum Change: Sendable, Codable {
        /// The last 30 days were loaded.
        case initial
        /// The rest of the history was loaded.
        case historical
        /// The bank was looked at again on a later day.
        case days(through: Day)
        /// `/transactions/refresh`, on a day.
        case refresh(on: Day)
        /// `/sandbox/transactions/create`, on a day.
        case created([CustomTransaction], on: Day)
        /// A change made to disturb a client: a row removed, one modified, one added.
        case disturbance(removed: Int?, modified: Int?, on: Day)
        /// One row removed or modified, and nothing else.
        case edit(removed: Int?, modified: Int?)
        /// The permission for an account was withdrawn: its rows go, and no more come.
        case withdrawn(account: Int)
    }

    /// A transaction that a client of the Sandbox wrote itself.
    struct CustomTransaction: Sendable, Codable {
        var transacted: Day
        var posted: Day
        var amount: Decimal
        var description: String
        var currency: String?
    }

    struct Row: Sendable {
        let id: String
        /// The index of the account among the Item's accounts.
        let account: Int
        let style: TransactionStyle
        var amount: Decimal
        let currency: String
        let day: Day
        let authorized: Day?
        let isPending: Bool
        let pendingID: String?
        /// The day that a pending row posts by itself.
        let postsOn: Day?
        /// The log's length before the step that added the row.
        var addedAt = 0
        /// The last step of the log that changed the row.
        var changedAt = 0
        var isRemoved = false

        init(
            id: String, account: Int, style: TransactionStyle, amount: Decimal, currency: String, day: Day,
            authorized: Day? = nil, isPending: Bool = false, pendingID: String? = nil, postsOn: Day? = nil
        ) {
            self.id = id
            self.account = account
            self.style = style
            self.amount = amount
            self.currency = currency
            self.day = day
            self.authorized = authorized
            self.isPending = isPending
            self.pendingID = pendingID
            self.postsOn = postsOn
        }
    }

    /// The effect of a change, for the webhooks that report it.
    struct Outcome: Sendable {
        var added = 0
        var modified = 0
        var removed: [String] = []
        /// How many rows were added to each account, and which went from each.
        var addedByAccount: [Int: Int] = [:]
        var removedByAccount: [Int: [String]] = [:]
        var modifiedAccounts: Set<Int> = []
        var isEmpty: Bool { added == 0 && modified == 0 && removed.isEmpty }
    }

    /// The rows that the bank has now, computed for this once when they are not in memory.
    var presentRows: [Row] {
        let content = memory.isEmpty ? Content(source: source, changes: changes) : content
        return content.rows.filter { !$0.isRemoved }
    }

    /// Makes a change and says what it did.
    @discardableResult
    mutating func apply(_ change: Change) -> Outcome {
        let known = memory.take()
        if known == nil, isPlain, let added = source.rowsWithoutLooking(change, after: throughDay) {
            memory = Memory()
            changes.append(change)
            logCount += added
            presentCount += added
            if case .historical = change { historicalEnd = logCount }
            if case .days(let day) = change { throughDay = max(throughDay, day) }
            nextDay = source.nextNews(after: throughDay)
            return Outcome(added: added)
        }
        var content = known ?? Content(source: source, changes: changes)
        let outcome = content.apply(change, number: changes.count, of: source)
        changes.append(change)
        switch change {
        case .initial, .historical, .days: break
        case .refresh, .created, .disturbance, .edit, .withdrawn: isPlain = false
        }
        logCount = content.log.count
        presentCount += outcome.added - outcome.removed.count
        historicalEnd = content.historicalEnd
        throughDay = content.throughDay
        nextDay = [content.nextPosting, source.nextNews(after: throughDay)].compactMap { $0 }.min()
        memory = Memory(content)
        return outcome
    }

    /// Forgets the rows until they are read again.
    ///
    /// Copies forget them as well: a snapshot must not keep what the Item itself does not.
    func forgetRows() { _ = memory.take() }
}

extension Ledger: Codable {
    private enum CodingKeys: CodingKey {
        case source
        case changes
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(source: try container.decode(Source.self, forKey: .source))
        for change in try container.decode([Change].self, forKey: .changes) { apply(change) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(source, forKey: .source)
        try container.encode(changes, forKey: .changes)
    }
}
