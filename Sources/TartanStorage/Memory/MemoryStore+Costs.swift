// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func engineReserveCall(
        _ kind: CostlyCallRecord.Kind, of item: ItemID, caps: CostCaps, at now: Instant
    ) async throws(StorageError) -> CostReservation {
        try write { state throws(StorageError) in
            guard state.items[item] != nil else { throw .noSuchItem }
            state.costlyCalls.removeAll { $0.askedAt + CostlyCallRecord.kept <= now }
            let refusal = caps.refusal(kind) { isOverall, before in
                state.costlyCalls
                    .filter { call in
                        call.askedAt + CostlyCallRecord.window > now
                            && (isOverall || (call.itemID == item && call.kind == kind))
                    }
                    .map(\.askedAt).sorted(by: >).dropFirst(before).first
            }
            if let refusal { return .refused(refusal) }
            state.lastCostlyCall += 1
            state.costlyCalls.append(
                CostlyCallRecord(id: state.lastCostlyCall, itemID: item, kind: kind, askedAt: now))
            return .granted(state.lastCostlyCall)
        }
    }

    package func engineSettleCall(
        _ id: Int64, requestID: RequestID?, errorCode: String?
    ) async throws(StorageError) {
        try write { state in
            guard let index = state.costlyCalls.firstIndex(where: { $0.id == id }) else { return }
            state.costlyCalls[index].requestID = requestID
            state.costlyCalls[index].errorCode = errorCode
        }
    }

    package func engineGiveBackCall(_ id: Int64) async throws(StorageError) {
        try write { $0.costlyCalls.removeAll { $0.id == id } }
    }

    package func engineCostlyCalls(
        of item: ItemID?, since: Instant
    ) async throws(StorageError) -> [CostlyCallRecord] {
        try read { state in
            state.costlyCalls.filter { $0.askedAt >= since && (item == nil || $0.itemID == item) }
                .sorted { ($0.askedAt, $0.id) < ($1.askedAt, $1.id) }
        }
    }
}
