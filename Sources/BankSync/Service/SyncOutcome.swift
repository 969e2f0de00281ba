package import Storage

/// How a round ended.
package enum SyncOutcome: Sendable {
    /// Rows and cursor were committed.
    case committed(SyncRunRecord)
    /// Plaid has no transactions yet; accounts are there.
    case notReady
    /// Another worker was first; its commit stands.
    case superseded
    /// Nothing was written.
    case failed(SyncError)
}
