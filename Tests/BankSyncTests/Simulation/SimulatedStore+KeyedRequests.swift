// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage

extension SimulatedStore {
    func beginRequest(
        _ request: KeyedRequestRecord, interruptedBefore limit: Instant?, within quota: KeyedRequestRecord.Quota
    ) async throws(StorageError) -> KeyedRequestRecord? {
        try await turn { store throws(StorageError) in
            try await store.beginRequest(request, interruptedBefore: limit, within: quota)
        }
    }
    func finishRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.finishRequest(request) }
    }
    func abandonRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.abandonRequest(request) }
    }
}
