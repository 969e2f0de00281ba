// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Whether a request has begun what must not be done twice.
///
/// After an error before that, the request can be sent again with the same idempotency key; after a later one, its outcome is
/// unknown.
final class WorkMark: Sendable {
    private let state = Mutex(false)

    var hasBegun: Bool { state.withLock { $0 } }

    /// Records, before the work, that it may be done.
    func begin() { state.withLock { $0 = true } }

    /// Records that the work was certainly not done.
    func cancel() { state.withLock { $0 = false } }
}
