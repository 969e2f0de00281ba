// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// Orders that the data of an Item changes in the middle of its next round of `/transactions/sync`.
    ///
    /// - Parameter afterPage: How many pages of the round are answered before; the next one fails.
    /// - Returns: Whether there is such an Item.
    @discardableResult
    mutating func armMutation(itemID: String, afterPage: Int) -> Bool {
        guard let position = positions[itemID], !items[position].isRemoved else { return false }
        items[position].armedMutation = Item.ArmedMutation(afterPage: max(afterPage, 1))
        return true
    }

    /// Changes the data of an Item now: a row goes, another one changes, a third one comes.
    ///
    /// - Returns: Whether there is such an Item with transactions.
    @discardableResult
    mutating func disturb(itemID: String, now: Date) -> Bool {
        step(to: now, naming: positions[itemID].map { [$0] } ?? [])
        guard let position = positions[itemID], !items[position].isRemoved, items[position].transactions != nil else {
            return false
        }
        disturb(position, among: nil, at: now)
        return true
    }

    /// Changes an Item's data; the rows that go and change are those of a part of its log, if one is given.
    mutating func disturb(_ position: Int, among steps: Range<Int>?, at time: Date) {
        guard let ledger = items[position].transactions?.ledger else { return }
        let candidates = (steps.map { Array(ledger.log[$0]) } ?? Array(ledger.rows.indices))
            .filter { !ledger.rows[$0].isRemoved && !ledger.rows[$0].isPending }
        var generator = items[position].identifiers.generator("disturbance-\(ledger.changes.count)")
        let removed = candidates.isEmpty ? nil : candidates[generator.below(candidates.count)]
        let others = candidates.filter { $0 != removed }
        let modified = others.isEmpty ? nil : others[generator.below(others.count)]
        let change = Ledger.Change.disturbance(removed: removed, modified: modified, on: Day(time))
        guard let outcome = items[position].transactions?.ledger.apply(change) else { return }
        items[position].transactions?.lastUpdate = time
        sendTransactionsUpdate(position, code: "DEFAULT_UPDATE", outcome, at: time)
    }
}
