// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

/// Merges the pages of a sync run: each transaction once, in its latest version.
package struct SyncRound: Sendable, RedactedDescription {
    package private(set) var endCursor = ""
    package private(set) var pages = 0
    package private(set) var added = 0
    package private(set) var modified = 0
    package private(set) var removed = 0
    package private(set) var readiness = SyncPage.Readiness.unknown
    package private(set) var accounts: [AccountRecord] = []

    private enum Change: Sendable {
        case upsert(TransactionRecord)
        case removal(TransactionID)
    }

    private var changes: [Change?] = []
    private var places: [TransactionID: Int] = [:]

    package init() {}

    package var upserts: [TransactionRecord] {
        changes.compactMap {
            guard case .upsert(let record)? = $0 else { return nil }
            return record
        }
    }

    package var removals: [TransactionID] {
        changes.compactMap {
            guard case .removal(let id)? = $0 else { return nil }
            return id
        }
    }

    mutating func add(_ page: SyncPage) {
        changes.reserveCapacity(changes.count + page.added.count + page.modified.count + page.removed.count)
        for record in page.added { put(.upsert(record), at: record.transactionID) }
        for record in page.modified { put(.upsert(record), at: record.transactionID) }
        for id in page.removed { put(.removal(id), at: id) }
        // Later pages have newer balances.
        for account in page.accounts {
            if let index = accounts.firstIndex(where: { $0.accountID == account.accountID }) {
                accounts[index] = account
            } else {
                accounts.append(account)
            }
        }
        pages += 1
        added += page.added.count
        modified += page.modified.count
        removed += page.removed.count
        endCursor = page.nextCursor
        readiness = page.readiness
    }

    /// Merges the changes of another stream of the same Item.
    mutating func add(_ other: SyncRound) {
        for record in other.upserts { put(.upsert(record), at: record.transactionID) }
        for id in other.removals { put(.removal(id), at: id) }
        for account in other.accounts where !accounts.contains(where: { $0.accountID == account.accountID }) {
            accounts.append(account)
        }
        readiness = pages == 0 || readiness == .historical ? other.readiness : readiness
        pages += other.pages
        added += other.added
        modified += other.modified
        removed += other.removed
    }

    private mutating func put(_ change: Change, at id: TransactionID) {
        if let old = places.updateValue(changes.count, forKey: id) { changes[old] = nil }
        changes.append(change)
    }
}
