// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// What an operator of the service looks up, across all users.
package protocol OperatorStore: Sendable {
    /// Returns the latest sync runs, of one Item or of all, newest first.
    func engineSyncRuns(of item: ItemID?, limit: Int) async throws(StorageError) -> [SyncRunRecord]
    /// Returns the latest deliveries in certain states, of one Item or of all, newest first.
    func engineWebhooks(
        of item: ItemID?, states: Set<WebhookDeliveryRecord.State>, limit: Int
    ) async throws(StorageError) -> [WebhookDeliveryRecord]
    /// Queues a delivery that failed or was ignored for processing again, and raises its Item's generation: one transaction.
    ///
    /// - Returns: Whether there is such a delivery.
    func engineReplayWebhook(_ id: Int64) async throws(StorageError) -> Bool
}
