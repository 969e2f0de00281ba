// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Counts requests and refuses those above the limit.
///
/// Pure: the caller passes the time, which is real time, never business time. Windows slide: no window of that length
/// ever contains more requests than allowed. Refused requests do not count.
struct RateLimiter: Sendable {
    private struct Key: Hashable {
        var path: String
        var clientID: String
        /// `nil` for the window of the client as a whole.
        var itemID: String?
    }

    /// The times of the calls in a window, the oldest first.
    private struct Calls {
        var times: [Date] = []
        /// Where the times begin that still count; the earlier ones go from time to time.
        var start = 0

        mutating func count(since limit: Date) -> Int {
            while start < times.count, times[start] <= limit { start += 1 }
            if start > 64, start * 2 > times.count {
                times.removeFirst(start)
                start = 0
            }
            return times.count - start
        }
    }

    /// Whether anything is counted.
    var isOn: Bool
    private let exact: [String: PublishedRateLimit]
    private let below: [PublishedRateLimit]
    private var calls: [Key: Calls] = [:]

    init(isOn: Bool, limits: [PublishedRateLimit] = PublishedRateLimit.sandbox) {
        self.isOn = isOn
        var exact: [String: PublishedRateLimit] = [:]
        for limit in limits where !limit.path.hasSuffix("/") { exact[limit.path] = limit }
        self.exact = exact
        below = limits.filter { $0.path.hasSuffix("/") }
    }

    /// The limit of a path.
    func limit(of path: String) -> PublishedRateLimit? {
        exact[path] ?? below.first { path.hasPrefix($0.path) }
    }

    /// Counts a call; answers its refusal when it is one too many.
    mutating func refusal(path: String, clientID: String, itemID: String?, at now: Date) -> SandboxError? {
        guard isOn, let limit = limit(of: path) else { return nil }
        var keys: [Key] = []
        // The Item's limit first, as it is the one that is reached.
        if let window = limit.item, let itemID {
            let key = Key(path: limit.path, clientID: clientID, itemID: itemID)
            guard hasRoom(key, window, now) else { return .rateLimit(limit.code) }
            keys.append(key)
        }
        if let window = limit.client {
            let key = Key(path: limit.path, clientID: clientID)
            guard hasRoom(key, window, now) else { return .rateLimit(limit.code, subject: limit.subject) }
            keys.append(key)
        }
        for key in keys { calls[key, default: Calls()].times.append(now) }
        return nil
    }

    /// Forgets all calls.
    mutating func forget() { calls = [:] }

    private mutating func hasRoom(_ key: Key, _ window: PublishedRateLimit.Window, _ now: Date) -> Bool {
        calls[key, default: Calls()].count(since: now.addingTimeInterval(-window.seconds)) < window.calls
    }
}
