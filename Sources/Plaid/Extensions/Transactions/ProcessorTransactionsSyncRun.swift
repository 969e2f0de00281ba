// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidTypes

/// Everything that changed in the transactions of a processor token's account between two cursors.
///
/// A value is always complete: pages of an interrupted sync are never part of it.
public struct ProcessorTransactionsSyncRun: Sendable, RedactedDescription {
    /// The pages, first to last; never empty.
    public let pages: [ProcessorTransactionsSyncResponse]
    /// How often the sync restarted because data changed between two of its pages.
    public let restarts: Int

    /// Transactions added since the first cursor.
    public var added: [Transaction] { pages.flatMap(\.added) }
    /// Transactions that changed.
    public var modified: [Transaction] { pages.flatMap(\.modified) }
    /// Transactions that were removed.
    public var removed: [RemovedTransaction] { pages.flatMap(\.removed) }
    /// The cursor for the next sync.
    ///
    /// Store it together with the changes, in one transaction.
    public var nextCursor: String { pages.last?.nextCursor ?? "" }
}

extension PlaidClientProtocol {
    /// Fetches every page of `/processor/transactions/sync` after a cursor.
    ///
    /// When data changes between two pages, the sync restarts with its first cursor, as `transactionsSyncRun` does.
    /// - Documentation: https://plaid.com/docs/api/processor-partners/#processortransactionssync
    ///
    /// - Parameters:
    ///   - processorToken: The processor token of the account.
    ///   - cursor: The end cursor of the last sync; `nil` for everything.
    ///   - count: Rows per page, 1 to 500.
    ///   - options: Further options.
    ///   - maximumRestarts: How often to restart before giving up.
    /// - Returns: All changes, with the cursor for the next sync.
    /// - Throws: `PlaidError`; after too many restarts the last mutation error.
    public func processorTransactionsSyncRun(
        processorToken: ProcessorToken,
        cursor: String? = nil,
        count: Int = 500,
        options: TransactionsSyncRequestOptions? = nil,
        maximumRestarts: Int = 10
    ) async throws(PlaidError) -> ProcessorTransactionsSyncRun {
        let (pages, restarts) = try await SyncPages.all(from: cursor, maximumRestarts: maximumRestarts) {
            (cursor: String?) async throws(PlaidError) in
            try await processorTransactionsSync(
                processorToken: processorToken, cursor: cursor, count: count, options: options)
        }
        return ProcessorTransactionsSyncRun(pages: pages, restarts: restarts)
    }
}
