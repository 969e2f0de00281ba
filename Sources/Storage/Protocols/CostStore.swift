package import PlaidTypes

/// Calls that cost money, counted for all processes together.
package protocol CostStore: Sendable {
    /// Counts a call that is about to be made, unless a cap is reached: one transaction, also among several processes.
    ///
    /// - Throws: `notFound` when there is no such Item.
    func engineReserveCall(
        _ kind: CostlyCallRecord.Kind, of item: ItemID, caps: CostCaps, at now: Instant
    ) async throws(StorageError) -> CostReservation
    /// Writes how a call ended.
    func engineSettleCall(
        _ id: Int64, requestID: RequestID?, errorCode: String?
    ) async throws(StorageError)
    /// Forgets a call that was never sent.
    func engineGiveBackCall(_ id: Int64) async throws(StorageError)
    /// Calls since a time, of one Item or of all, oldest first.
    func engineCostlyCalls(of item: ItemID?, since: Instant) async throws(StorageError) -> [CostlyCallRecord]
}
