// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Decides which connections stay and which one is closed when there is no room: a value without time or sockets.
///
/// A connection that waits for its client to send or to read can be closed without losing work. A new connection
/// therefore replaces the one that has kept the server waiting the longest; it is refused only when the server is
/// working on a response for every one of them.
struct ConnectionTable: Sendable {
    typealias ID = UInt64

    struct Entry: Sendable {
        let peer: String
        /// Increases with each change, so the smallest has waited the longest; `nil` while the server works on a request.
        var waitingSince: UInt64?
        var bytes = 0
    }

    enum Admission: Sendable, Equatable {
        case admitted(closing: ID?)
        case refused
    }

    let maximum: Int
    let maximumPerPeer: Int
    let maximumBytes: Int
    private(set) var entries: [ID: Entry] = [:]
    private(set) var bytes = 0
    private var peers: [String: Int] = [:]
    private var clock: UInt64 = 0

    init(maximum: Int, maximumPerPeer: Int?, maximumBytes: Int) {
        self.maximum = max(maximum, 1)
        self.maximumPerPeer = max(min(maximumPerPeer ?? maximum, maximum), 1)
        self.maximumBytes = maximumBytes
    }

    mutating func open(_ id: ID, peer: String) -> Admission {
        var closed: ID?
        if peers[peer, default: 0] >= maximumPerPeer {
            closed = longestWaiting { $0.peer == peer }
            if closed == nil { return .refused }
        } else if entries.count >= maximum {
            closed = longestWaiting { _ in true }
            if closed == nil { return .refused }
        }
        if let closed { close(closed) }
        let since = tick()
        entries[id] = Entry(peer: peer, waitingSince: since)
        peers[peer, default: 0] += 1
        return .admitted(closing: closed)
    }

    /// Records whether the server works on a request of the connection or waits for the client.
    mutating func set(_ id: ID, isWorking: Bool) {
        guard entries[id] != nil else { return }
        let since = isWorking ? nil : tick()
        entries[id]?.waitingSince = since
    }

    /// Counts bytes that are held for a connection.
    ///
    /// - Returns: The connections to close because of them, which may be this one.
    mutating func hold(_ count: Int, for id: ID) -> [ID] {
        guard entries[id] != nil else { return [] }
        entries[id]?.bytes += count
        bytes += count
        var closed: [ID] = []
        while bytes > maximumBytes {
            let waiting = entries.filter { $0.value.waitingSince != nil && $0.value.bytes > 0 }
            // The one that holds the most, so that a genuine small request is never the one.
            let victim = waiting.max { ($0.value.bytes, $1.key) < ($1.value.bytes, $0.key) }?.key ?? id
            closed.append(victim)
            close(victim)
            if victim == id { break }
        }
        return closed
    }

    mutating func release(_ count: Int, of id: ID) {
        guard let entry = entries[id] else { return }
        let freed = min(count, entry.bytes)
        entries[id]?.bytes -= freed
        bytes -= freed
    }

    mutating func close(_ id: ID) {
        guard let entry = entries.removeValue(forKey: id) else { return }
        bytes -= entry.bytes
        let left = peers[entry.peer, default: 1] - 1
        peers[entry.peer] = left > 0 ? left : nil
    }

    private func longestWaiting(_ isMeant: (Entry) -> Bool) -> ID? {
        var found: (id: ID, since: UInt64)?
        for (id, entry) in entries {
            guard let since = entry.waitingSince, isMeant(entry), since < found?.since ?? .max else { continue }
            found = (id, since)
        }
        return found?.id
    }

    private mutating func tick() -> UInt64 {
        clock += 1
        return clock
    }
}
