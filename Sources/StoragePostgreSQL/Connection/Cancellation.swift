import CLibPQ
import Dispatch
import Synchronization

/// Asks servers to end statements for which nobody waits any more, so that they do not hold locks until they time out.
///
/// libpq asks over a connection of its own and waits for it; a frozen server would keep it waiting. One thread does it, and
/// while it waits further requests are dropped: the server's own time-out ends those statements.
enum Cancellation {
    private static let queue = DispatchQueue(label: "tartan.postgresql.cancel")
    private static let isAsking = Mutex(false)

    static func ask(_ handle: OpaquePointer) {
        let isFree = isAsking.withLock { isAsking in
            defer { isAsking = true }
            return !isAsking
        }
        guard isFree else { return }
        // Holds the server's address and the statement's key; the connection itself may go.
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
