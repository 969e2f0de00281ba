// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The rules in their order, and how often each of them fired.
///
/// Pure: it is told of each request and says what becomes of it. The same requests in the same order get the same faults.
struct FaultTable: Sendable {
    /// A rule at work.
    struct Entry: Sendable {
        let id: String
        let rule: FaultRule
        fileprivate(set) var matched = 0
        fileprivate(set) var fired = 0
        fileprivate var chance: SplitMix64
    }

    /// What becomes of a request.
    struct Decision: Sendable, Equatable {
        /// Seconds to wait before anything else.
        var delay: Double = 0
        /// Changes to the Item's data, each after so many pages.
        var mutations: [Int] = []
        /// What happens in place of the answer, or to it.
        var fault: FaultRule.Kind?
        var isPerformed = false
    }

    /// Each request looks at all of them.
    static let mostEntries = 1_000
    /// However many delays meet one request.
    static let longestDelay: Double = 3_600

    private(set) var entries: [Entry] = []
    private var made = 0

    var isEmpty: Bool { entries.isEmpty }

    /// Adds a rule after the others and answers its id.
    @discardableResult
    mutating func add(_ rule: FaultRule, seed: UInt64) -> String {
        made += 1
        let id = "fault-\(made)"
        // Rules with the same seed must not fire together.
        entries.append(Entry(id: id, rule: rule, chance: SplitMix64(seed: seed &+ UInt64(made) &* 0x9E37_79B9)))
        return id
    }

    /// Drops a rule; `false` when there is none with that id.
    mutating func remove(id: String) -> Bool {
        let count = entries.count
        entries.removeAll { $0.id == id }
        return entries.count < count
    }

    mutating func removeAll() { entries = [] }

    /// Looks at the rules in order: those that only delay or change data add up, the first other one that fires decides.
    mutating func decide(_ request: FaultRequest) -> Decision {
        var decision = Decision()
        for index in entries.indices where entries[index].rule.matches(request) && fires(index, request) {
            switch entries[index].rule.kind {
            case .delay(let seconds): decision.delay = min(decision.delay + seconds, Self.longestDelay)
            case .mutation(let page): decision.mutations.append(page)
            case let kind:
                decision.fault = kind
                decision.isPerformed = entries[index].rule.isPerformed
                return decision
            }
        }
        return decision
    }

    private mutating func fires(_ index: Int, _ request: FaultRequest) -> Bool {
        let rule = entries[index].rule
        if case .mutation = rule.kind, request.itemID == nil || request.path != "/transactions/sync" { return false }
        entries[index].matched += 1
        guard entries[index].matched > rule.after, entries[index].fired < rule.count ?? .max else { return false }
        if rule.probability < 1 {
            let draw = Double(entries[index].chance.next() >> 11) / Double(1 << 53)
            guard draw < rule.probability else { return false }
        }
        entries[index].fired += 1
        return true
    }
}
