// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
package import PlaidTypes
import TartanStorage

/// Compares an Item's stored rows with `/transactions/get` and `/accounts/get`.
///
/// The Item is synced first. Differences are checked again after another sync, since the bank's data may have changed
/// between the two reads: only a difference that is the same both times is reported.
package struct Reconciler: Sendable {
    /// The result of a comparison.
    package struct Report: Sendable {
        package var differences: [Difference]
        /// The number of compared transactions.
        package var transactionCount: Int
        package var accountCount: Int
        package var from: CalendarDate
        package var through: CalendarDate
        package var requestIDs: [RequestID]
    }

    private let service: SyncService
    private static let pageSize = 500
    private static let maximumTries = 5

    package init(_ service: SyncService) { self.service = service }

    /// - Throws: `noSuchItem`, `busy`, an error of the sync run, or Plaid's own error.
    package func reconcile(_ id: ItemID) async throws(SyncError) -> Report {
        var first: Report?
        while true {
            if case .failed(let error) = try await service.syncItem(id, reason: "reconcile") { throw error }
            let report = try await compare(id)
            guard !report.differences.isEmpty else { return report }
            guard let earlier = first else {
                first = report
                continue
            }
            var confirmed = report
            confirmed.differences = report.differences.filter(Set(earlier.differences).contains)
            return confirmed
        }
    }

    private func compare(_ id: ItemID) async throws(SyncError) -> Report {
        let item: ItemRecord
        do throws(StorageError) {
            guard let found = try await service.store.engineItem(id) else {
                throw StorageError(.notFound, "There is no Item \(id).")
            }
            item = found
        } catch {
            throw SyncError(error)
        }
        let token = try service.accessToken(of: item)
        let chosen = try await chosenAccounts(of: item)
        // One more day at the end: banks in other time zones are ahead.
        let today = service.runtime.now().day
        let from = today.addingDays(-service.configuration.daysRequested)
        let stored = try await storedRows(of: item, from: from)
        // Rows can be of later days: a Sandbox whose clock was moved is ahead of this machine's.
        let through = max(today.addingDays(1), stored.transactions.map(\.date).max() ?? today)
        var (bank, requestIDs) = try await bankTransactions(of: item, token, from: from, through: through)
        let accounts = try await service.accounts(of: item, token).rows
        if !item.products.isEmpty, !item.products.contains("transactions") { bank = [] }
        if let chosen { bank.removeAll { !chosen.contains($0.accountID) } }
        let differences =
            Comparison.accounts(stored: stored.accounts, bank: accounts)
            + Comparison.transactions(stored: stored.transactions, bank: bank)
        return Report(
            differences: differences, transactionCount: bank.count, accountCount: accounts.count, from: from,
            through: through, requestIDs: requestIDs)
    }

    /// The accounts whose transactions are synced; `nil` for all.
    private func chosenAccounts(of item: ItemRecord) async throws(SyncError) -> Set<AccountID>? {
        do throws(StorageError) {
            let streams = try await service.store.engineStreams(of: item.itemID)
            return streams.isEmpty ? nil : Set(streams.map(\.accountID))
        } catch {
            throw SyncError(error)
        }
    }

    private func storedRows(
        of item: ItemRecord, from: CalendarDate
    ) async throws(SyncError) -> (accounts: [AccountRecord], transactions: [TransactionRecord]) {
        do throws(StorageError) {
            let accounts = try await service.store.accounts(of: item.userID, item: item.itemID)
            var transactions: [TransactionRecord] = []
            var cursor: String?
            repeat {
                let page = try await service.store.transactions(
                    of: item.userID,
                    matching: TransactionQuery(itemID: item.itemID, from: from, limit: Self.pageSize, after: cursor))
                transactions += page.rows.map(\.record)
                cursor = page.next
            } while cursor != nil
            return (accounts, transactions)
        } catch {
            throw SyncError(error)
        }
    }

    /// All pages of `/transactions/get`.
    ///
    /// It has no cursor: when the total changes between two pages, rows may have been skipped, and paging restarts.
    private func bankTransactions(
        of item: ItemRecord, _ token: AccessToken, from: CalendarDate, through: CalendarDate
    ) async throws(SyncError) -> ([TransactionRecord], [RequestID]) {
        guard item.products.isEmpty || item.products.contains("transactions") else { return ([], []) }
        for _ in 0..<Self.maximumTries {
            if let found = try await pages(of: item, token, from: from, through: through) { return found }
        }
        throw SyncError(.tooManyRestarts, "The bank's data changed during every attempt to read it; try again later.")
    }

    private func pages(
        of item: ItemRecord, _ token: AccessToken, from: CalendarDate, through: CalendarDate
    ) async throws(SyncError) -> ([TransactionRecord], [RequestID])? {
        var rows: [TransactionRecord] = []
        var requestIDs: [RequestID] = []
        var total: Int?
        repeat {
            let response: TransactionsGetResponse
            do throws(PlaidError) {
                response = try await service.client.transactionsGet(
                    accessToken: token, startDate: from, endDate: through,
                    options: TransactionsGetRequestOptions(
                        count: Self.pageSize, offset: rows.count, includeOriginalDescription: true))
            } catch {
                throw SyncError(error)
            }
            let check = try ResponseCheck(response.raw)
            let checked = try check.rows("transactions")
            try check.require("total_transactions") { $0.intValue != nil }
            guard total ?? response.totalTransactions == response.totalTransactions else { return nil }
            total = response.totalTransactions
            requestIDs.append(response.requestID)
            guard !response.transactions.isEmpty || rows.count >= response.totalTransactions else { return nil }
            for (index, wire) in response.transactions.enumerated() {
                rows.append(try TransactionRecord(wire, checked[index], item: item.itemID))
            }
        } while rows.count < total ?? 0
        return Set(rows.map(\.transactionID)).count == rows.count ? (rows, requestIDs) : nil
    }
}
