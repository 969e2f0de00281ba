// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension SimulatedStore {
    func engineReserveCall(
        _ kind: CostlyCallRecord.Kind, of item: ItemID, caps: CostCaps, at now: Instant
    ) async throws(StorageError) -> CostReservation {
        try await turn { store throws(StorageError) in
            try await store.engineReserveCall(kind, of: item, caps: caps, at: now)
        }
    }
    func engineSettleCall(_ id: Int64, requestID: RequestID?, errorCode: String?) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineSettleCall(id, requestID: requestID, errorCode: errorCode)
        }
    }
    func engineGiveBackCall(_ id: Int64) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineGiveBackCall(id) }
    }
    func engineCostlyCalls(of item: ItemID?, since: Instant) async throws(StorageError) -> [CostlyCallRecord] {
        try await turn { store throws(StorageError) in try await store.engineCostlyCalls(of: item, since: since) }
    }
}
