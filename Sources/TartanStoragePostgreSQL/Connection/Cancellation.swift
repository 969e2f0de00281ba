// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import CTartanLibPQ
import Dispatch
import Synchronization

/// Cancels statements that nobody waits for any more, so that they do not hold locks until they time out.
///
/// libpq cancels over a separate connection and waits for it; a frozen server would block it. One thread does this, and
/// while it waits further requests are dropped: the server's own timeout ends those statements.
enum Cancellation {
    private static let queue = DispatchQueue(label: "tartan.postgresql.cancel")
    private static let isAsking = Mutex(false)

    static func ask(_ handle: OpaquePointer) {
        let isFree = isAsking.withLock { isAsking in
            defer { isAsking = true }
            return !isAsking
        }
        guard isFree else { return }
        // Contains the server's address and the statement's key, so the connection itself may be closed.
        guard let request = PQgetCancel(handle) else {
            isAsking.withLock { $0 = false }
            return
        }
        let address = UInt(bitPattern: request)
        queue.async {
            if let request = OpaquePointer(bitPattern: address) {
                var reason = [CChar](repeating: 0, count: 256)
                _ = PQcancel(request, &reason, Int32(reason.count))
                PQfreeCancel(request)
            }
            isAsking.withLock { $0 = false }
        }
    }
}
