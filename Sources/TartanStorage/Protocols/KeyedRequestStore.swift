// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Requests with idempotency keys, of all processes together.
package protocol KeyedRequestStore: Sendable {
    /// Records that a request starts, unless its key belongs to another one: one transaction, even across processes.
    ///
    /// - Parameter limit: An equal request without a response that started before this time is replaced; `nil` if none is.
    /// - Returns: The request that the key belongs to; `nil` when this one was stored.
    /// - Throws: `limitReached` for a new key, if the user has as many as the quota allows.
    func beginRequest(
        _ request: KeyedRequestRecord, interruptedBefore limit: Instant?, within quota: KeyedRequestRecord.Quota
    ) async throws(StorageError) -> KeyedRequestRecord?
    /// Stores the response of a request; nothing when the request was deleted or replaced since.
    func finishRequest(_ request: KeyedRequestRecord) async throws(StorageError)
    /// Deletes a request without a response, so that it can be sent again; nothing when it was replaced since.
    func abandonRequest(_ request: KeyedRequestRecord) async throws(StorageError)
}

extension KeyedRequestStore {
    /// Records that a request starts, within the standard quota.
    package func beginRequest(
        _ request: KeyedRequestRecord, interruptedBefore limit: Instant?
    ) async throws(StorageError) -> KeyedRequestRecord? {
        try await beginRequest(request, interruptedBefore: limit, within: .standard)
    }
}
