// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NIOCore
import Synchronization

/// The connections of a server: performs what ``ConnectionTable`` decides.
final class ConnectionKeeper: Sendable {
    private struct State {
        var table: ConnectionTable
        var channels: [ConnectionTable.ID: any Channel] = [:]
        var nextID: ConnectionTable.ID = 0
    }

    private let state: Mutex<State>

    init(_ limits: ServerLimits) {
        state = Mutex(
            State(
                table: ConnectionTable(
                    maximum: limits.connections, maximumPerPeer: limits.connectionsPerPeer,
                    maximumBytes: limits.bytesInFlight)))
    }

    /// Admits a connection; `nil` when there is no room for it.
    func open(_ channel: any Channel) -> ConnectionTable.ID? {
        let peer = Self.peer(of: channel.remoteAddress)
        let (id, closed) = state.withLock { state -> (ConnectionTable.ID?, (any Channel)?) in
            state.nextID += 1
            let id = state.nextID
            guard case .admitted(let victim) = state.table.open(id, peer: peer) else { return (nil, nil) }
            state.channels[id] = channel
            return (id, victim.flatMap { state.channels.removeValue(forKey: $0) })
        }
        closed?.close(promise: nil)
        return id
    }

    func set(_ id: ConnectionTable.ID, isWorking: Bool) {
        state.withLock { $0.table.set(id, isWorking: isWorking) }
    }

    func hold(_ count: Int, for id: ConnectionTable.ID) {
        guard count > 0 else { return }
        let closed = state.withLock { state in
            state.table.hold(count, for: id).compactMap { state.channels.removeValue(forKey: $0) }
        }
        for channel in closed { channel.close(promise: nil) }
    }

    func release(_ count: Int, of id: ConnectionTable.ID) {
        guard count > 0 else { return }
        state.withLock { $0.table.release(count, of: id) }
    }

    func close(_ id: ConnectionTable.ID) {
        state.withLock { state in
            state.table.close(id)
            state.channels[id] = nil
        }
    }

    /// The number of open connections, and the bytes held for them.
    var load: (connections: Int, bytes: Int) {
        state.withLock { ($0.table.entries.count, $0.table.bytes) }
    }

    /// The unit that counts as one client: an IPv4 address, or the /64 network of an IPv6 address.
    static func peer(of address: SocketAddress?) -> String {
        address?.ipAddress.map(network) ?? ""
    }

    static func network(of text: String) -> String {
        guard text.contains(":") else { return text }
        // An IPv4-mapped IPv6 address, as reported by a dual-stack socket.
        if text.contains("."), let last = text.split(separator: ":").last { return String(last) }
        let sides = text.prefix { $0 != "%" }.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let first = sides[0].split(separator: ":")
        let last = sides.count > 1 ? sides[1].split(separator: ":") : []
        let gap = [Substring](repeating: "0", count: max(8 - first.count - last.count, 0))
        return (first + gap + last).prefix(4).joined(separator: ":")
    }
}
