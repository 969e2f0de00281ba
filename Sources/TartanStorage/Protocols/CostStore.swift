// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Billed requests, counted for all processes together.
package protocol CostStore: Sendable {
    /// Counts a request that is about to be sent, unless a cap is reached: one transaction, even across processes.
    ///
    /// - Throws: `notFound` when there is no such Item.
    func engineReserveCall(
        _ kind: CostlyCallRecord.Kind, of item: ItemID, caps: CostCaps, at now: Instant
    ) async throws(StorageError) -> CostReservation
    /// Records the outcome of a request.
    func engineSettleCall(
        _ id: Int64, requestID: RequestID?, errorCode: String?
    ) async throws(StorageError)
    /// Removes a request that was never sent.
    func engineGiveBackCall(_ id: Int64) async throws(StorageError)
    /// Returns the requests since a time, of one Item or of all, oldest first.
    func engineCostlyCalls(of item: ItemID?, since: Instant) async throws(StorageError) -> [CostlyCallRecord]
}
