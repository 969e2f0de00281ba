// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidTypes
import TartanStorage

/// The transactions that a sync run fetched for an Item, from one stream or from several.
struct Reading: Sendable {
    var round = SyncRound()
    /// The end cursor of the Item's own stream; unchanged when selected accounts are read instead.
    var endCursor: String
    var steps: [StreamStep] = []
    var wholeReadings: [WholeReading] = []

    /// Interprets the end of a stream.
    ///
    /// A stream that is read from the beginning although the Item has rows contains all rows, once its history is complete:
    /// rows that it does not contain were removed. Until then, it is read from the beginning again.
    ///
    /// - Returns: The cursor from which the stream continues.
    mutating func settle(
        _ account: AccountID?, from cursor: String, _ item: ItemRecord, whole from: CalendarDate, _ round: SyncRound
    ) -> String {
        guard cursor.isEmpty, item.sync.lastSyncedAt != nil else { return round.endCursor }
        guard round.readiness == .historical else { return "" }
        wholeReadings.append(WholeReading(accountID: account, from: from))
        return round.endCursor
    }
}

extension SyncService {
    /// How far back `/transactions/sync` goes without a cursor.
    private static let history = 730

    /// Reads all changes: the Item's own stream, or those of the selected accounts one after another.
    ///
    /// - Returns: `nil` when Plaid has no transactions yet.
    func read(
        _ item: ItemRecord, _ streams: [AccountStream], _ token: AccessToken, _ run: inout SyncRunRecord
    ) async throws(SyncError) -> Reading? {
        var reading = Reading(endCursor: item.sync.cursor)
        guard !streams.isEmpty else {
            guard let round = try await readStream(nil, from: item.sync.cursor, item, token, &run) else { return nil }
            reading.round = round
            reading.endCursor = reading.settle(nil, from: item.sync.cursor, item, whole: beginning, round)
            return reading
        }
        for stream in streams {
            var step = stream.standing
            do throws(SyncError) {
                let round = try await readStream(stream.accountID, from: stream.cursor, item, token, &run)
                guard let round else { return nil }
                reading.round.add(round)
                step.endCursor = reading.settle(stream.accountID, from: stream.cursor, item, whole: beginning, round)
            } catch {
                // The Item has lost a closed account; its rows stay, and the other streams continue.
                guard try await isGone(stream.accountID, error, item, token) else { throw error }
            }
            reading.steps.append(step)
        }
        return reading
    }

    /// The first day that a restarted stream covers.
    private var beginning: CalendarDate { runtime.now().day.addingDays(-Self.history) }

    /// Drives the machine through one stream.
    ///
    /// - Returns: `nil` when Plaid has no transactions yet.
    private func readStream(
        _ account: AccountID?, from cursor: String, _ item: ItemRecord, _ token: AccessToken,
        _ run: inout SyncRunRecord
    ) async throws(SyncError) -> SyncRound? {
        var machine = SyncStateMachine(startCursor: cursor, maximumRestarts: configuration.maximumRestarts)
        let before = (restarts: run.restarts, pages: run.pages, requestIDs: run.requestIDs)
        var action = machine.start()
        while true {
            run.restarts = before.restarts + machine.restarts
            run.pages = before.pages + machine.pages
            run.requestIDs = before.requestIDs + machine.requestIDs
            switch action {
            case .fetch(let cursor):
                action = try await fetch(cursor, of: account, token, item, &machine, &run)
            case .wait(let pause, let cursor):
                do { try await runtime.sleep(pause) } catch { throw Self.cancelled }
                action = .fetch(cursor: cursor)
            case .apply(let round): return round
            case .notReady: return nil
            case .stop(let error): throw error
            }
        }
    }

    private func fetch(
        _ cursor: String?, of account: AccountID?, _ token: AccessToken, _ item: ItemRecord,
        _ machine: inout SyncStateMachine, _ run: inout SyncRunRecord
    ) async throws(SyncError) -> SyncStateMachine.Action {
        let response: TransactionsSyncResponse
        do throws(PlaidError) {
            response = try await client.transactionsSync(
                accessToken: token, cursor: cursor, count: configuration.pageSize,
                options: TransactionsSyncRequestOptions(
                    includeOriginalDescription: true,
                    daysRequested: cursor == nil ? configuration.daysRequested : nil, accountID: account))
        } catch {
            return machine.failed(error, random: runtime.random())
        }
        let page: SyncPage
        do throws(SyncError) {
            page = try SyncPage(response, item: item.itemID, account: account, at: runtime.now())
        } catch {
            // Plaid's support asks for its request ID.
            run.requestIDs.append(response.requestID)
            note(try? ResponseCheck(response.raw).anomalies, of: item.itemID, in: &run)
            throw error
        }
        note(page.anomalies, of: item.itemID, in: &run)
        return machine.received(page)
    }

    /// Whether an error only means that the Item has lost the account.
    private func isGone(
        _ account: AccountID, _ error: SyncError, _ item: ItemRecord, _ token: AccessToken
    ) async throws(SyncError) -> Bool {
        guard ["INVALID_ACCOUNT_ID", "INVALID_FIELD"].contains(error.plaid?.code.rawValue) else { return false }
        return try await !accounts(of: item, token).rows.contains { $0.accountID == account }
    }
}
