import FoundationEssentials

/// The transactions of one Item and the log of everything that happened to them.
///
/// Rows follow from the source (a persona, a seed, a day) and from the list of changes; only those two are saved, and the
/// rows are computed again by replaying the changes. A position in the log is what a cursor holds.
struct Ledger: Sendable {
    let source: Source
    private(set) var changes: [Change] = []
    private(set) var rows: [Row] = []
    /// The index of the row that each step of the log changed.
    private(set) var log: [Int] = []
    /// Where the history was complete: what `cursor: "now"` skips up to.
    private(set) var historicalEnd: Int?

    /// The day up to which the bank was looked at.
    private(set) var throughDay: Day
    /// The next day on which rows come or post by themselves, if one is known.
    private(set) var nextDay: Day?

    init(source: Source) {
        self.source = source
        throughDay = source.today
    }

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
        fileprivate(set) var addedAt = 0
        /// The last step of the log that changed the row.
        fileprivate(set) var changedAt = 0
        fileprivate(set) var isRemoved = false

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

    /// What a change did, for the webhooks that tell of it.
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

    /// The rows that the bank has now.
    var presentRows: [Row] { rows.filter { !$0.isRemoved } }

    /// Makes a change and says what it did.
    @discardableResult
    mutating func apply(_ change: Change) -> Outcome {
        let number = changes.count
        changes.append(change)
        var outcome = Outcome()
        switch change {
        case .initial:
            add(source.history(from: max(source.firstDay, source.today.adding(-30)), to: source.today), &outcome)
        case .historical:
            let end = source.today.adding(-31)
            if source.firstDay <= end { add(source.history(from: source.firstDay, to: end), &outcome) }
            historicalEnd = log.count
        case .days(let day):
            post(on: day, onlyDue: true, &outcome)
            if throughDay < day {
                add(source.news(after: throughDay, through: day), &outcome)
                throughDay = day
            }
        case .refresh(let day):
            refresh(on: day, number: number, newRows: source.pendingRows(on: day, number: number), &outcome)
        case .created(let transactions, let day):
            let rows = transactions.enumerated().map { source.row($1, key: "created-\(number)-\($0)", on: day) }
            refresh(on: day, number: number, newRows: rows, &outcome)
        case .disturbance(let removed, let modified, let day):
            if let removed, !rows[removed].isRemoved { remove(removed, &outcome) }
            if let modified { raise(modified, &outcome) }
            add([source.disturbanceRow(on: day, number: number)], &outcome)
        }
        nextDay = findNextDay()
        return outcome
    }

    /// All earlier pending rows post, one older amount grows by 1.00, new rows come.
    private mutating func refresh(
        on day: Day, number: Int, newRows: [Row], _ outcome: inout Outcome
    ) {
        var generator = source.identifiers.generator("refresh-\(number)")
        let older = rows.indices.filter { !rows[$0].isRemoved && !rows[$0].isPending && rows[$0].day < day }
        post(on: day, onlyDue: false, &outcome)
        if !older.isEmpty { raise(older[generator.below(older.count)], &outcome) }
        add(newRows, &outcome)
    }

    /// Posts pending rows: the pending row goes, a posted one with another id comes.
    private mutating func post(on day: Day, onlyDue: Bool, _ outcome: inout Outcome) {
        for index in rows.indices where rows[index].isPending && !rows[index].isRemoved {
            let pending = rows[index]
            guard !onlyDue || pending.postsOn.map({ $0 <= day }) == true else { continue }
            remove(index, &outcome)
            let postingDay = onlyDue ? pending.postsOn ?? day : max(pending.day, day)
            let posted = Row(
                id: source.identifiers.plaidID("posted-\(pending.id)"), account: pending.account, style: pending.style,
                amount: pending.amount, currency: pending.currency, day: postingDay,
                authorized: pending.authorized ?? pending.day, pendingID: pending.id)
            add([posted], &outcome)
        }
    }

    private mutating func raise(_ index: Int, _ outcome: inout Outcome) {
        guard !rows[index].isRemoved else { return }
        rows[index].amount += 1
        rows[index].changedAt = log.count
        log.append(index)
        outcome.modified += 1
        outcome.modifiedAccounts.insert(rows[index].account)
    }

    private mutating func remove(_ index: Int, _ outcome: inout Outcome) {
        rows[index].isRemoved = true
        rows[index].changedAt = log.count
        log.append(index)
        outcome.removed.append(rows[index].id)
        outcome.removedByAccount[rows[index].account, default: []].append(rows[index].id)
    }

    private mutating func add(_ newRows: [Row], _ outcome: inout Outcome) {
        for row in newRows {
            rows.append(row)
            rows[rows.count - 1].addedAt = log.count
            rows[rows.count - 1].changedAt = log.count
            log.append(rows.count - 1)
            outcome.addedByAccount[row.account, default: 0] += 1
        }
        outcome.added += newRows.count
    }

    /// The next day on which rows come or post by themselves, if one is known.
    private func findNextDay() -> Day? {
        let posting = rows.lazy.filter { $0.isPending && !$0.isRemoved }.compactMap(\.postsOn).min()
        return [posting, source.nextNews(after: throughDay)].compactMap { $0 }.min()
    }
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
