// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension MemoryStore {
    package func beginRequest(
        _ request: KeyedRequestRecord, interruptedBefore limit: Instant?, within quota: KeyedRequestRecord.Quota
    ) async throws(StorageError) -> KeyedRequestRecord? {
        try write { state throws(StorageError) in
            if let earlier = state.keyedRequests[request.digest] {
                guard earlier.givesWay(to: request, interruptedBefore: limit) else { return earlier }
            } else {
                let others = state.keyedRequests.values.filter { $0.userID == request.userID }
                try quota.admit(
                    after: others.count, bytes: others.reduce(0) { $0 + ($1.response?.bytes.count ?? 0) })
            }
            state.keyedRequests[request.digest] = request
            return nil
        }
    }

    package func finishRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try write { state in
            guard state.keyedRequests[request.digest]?.startedAt == request.startedAt else { return }
            state.keyedRequests[request.digest]?.response = request.response
            state.keyedRequests[request.digest]?.itemID = request.itemID
        }
    }

    package func abandonRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try write { state in
            guard let stored = state.keyedRequests[request.digest], stored.startedAt == request.startedAt,
                stored.response == nil
            else { return }
            state.keyedRequests[request.digest] = nil
        }
    }
}
