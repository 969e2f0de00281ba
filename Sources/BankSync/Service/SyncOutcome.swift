// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import TartanStorage

/// How a sync run ended.
package enum SyncOutcome: Sendable {
    /// Rows and cursor were committed.
    case committed(SyncRunRecord)
    /// Plaid has no transactions yet, but accounts were stored.
    case notReady
    /// Another worker committed first.
    case superseded
    /// Nothing was written.
    case failed(SyncError)
}
