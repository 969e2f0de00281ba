// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The client's rate limiter: counts recent requests and returns how long the next one has to wait.
struct RateBudget {
    private struct Key: Hashable {
        let path: String
        // The token's hash value, which distinguishes Items within one process without keeping a secret.
        let item: Int?
    }

    /// The maximum number of windows; the one whose last request is oldest is dropped first.
    static let maximumWindows = 10_000
    private var windows: [Key: SlidingWindow] = [:]
    let limits: RateLimits

    init(limits: RateLimits) { self.limits = limits }

    /// The number of windows; for tests of the maximum.
    var count: Int { windows.count }

    /// Reserves a request.
    ///
    /// - Parameter now: Time since any fixed moment.
    /// - Returns: How long to wait before sending the request; if that exceeds `patience`, nothing is reserved.
    mutating func reserve(path: String, item: Int?, now: Duration, patience: Duration) -> Duration {
        guard let limit = limits.limit(of: path) else { return .zero }
        var wait = Duration.zero
        var booked: [Key] = []
        func look(at key: Key, _ calls: Int, _ span: Duration) {
            var window = windows[key] ?? SlidingWindow(span: span)
            wait = max(wait, window.waitingTime(limit: calls, now: now))
            windows[key] = window
            booked.append(key)
        }
        if let perItem = limit.perItem, let item {
            look(at: Key(path: path, item: item), perItem, limit.itemWindow)
        }
        if let perClient = limit.perClient { look(at: Key(path: path, item: nil), perClient, limit.clientWindow) }
        guard wait <= patience else { return wait }
        for key in booked { windows[key]?.book(at: now + wait) }
        if windows.count > Self.maximumWindows { prune(now: now) }
        return wait
    }

    /// Drops expired windows and, if that isn't enough, a tenth more than needed, so that it rarely runs.
    private mutating func prune(now: Duration) {
        windows = windows.filter { !$0.value.isOver(at: now) }
        guard windows.count > Self.maximumWindows else { return }
        let oldestFirst = windows.sorted { $0.value.last < $1.value.last }
        for (key, _) in oldestFirst.prefix(windows.count - Self.maximumWindows * 9 / 10) { windows[key] = nil }
    }
}

/// The requests of one sliding window, counted in sixty slices, so that its size doesn't depend on the limit.
///
/// All requests of a slice count until the last of them has left the window, so the limit is never exceeded.
struct SlidingWindow {
    private struct Slice {
        var number: Int64
        var count: Int
        var last: Duration
    }

    private let span: Duration
    private var slices: [Slice] = []
    /// When the latest request is due.
    private(set) var last = Duration.zero

    init(span: Duration) { self.span = min(max(span, .milliseconds(60)), .seconds(86_400)) }

    func isOver(at now: Duration) -> Bool { last <= now - span }

    /// How long the next request has to wait.
    mutating func waitingTime(limit: Int, now: Duration) -> Duration {
        slices.removeAll { $0.last <= now - span }
        var counted = slices.reduce(0) { $0 + $1.count }
        let limit = max(limit, 1)
        guard counted >= limit else { return .zero }
        for slice in slices {
            counted -= slice.count
            if counted < limit { return max(.zero, slice.last + span - now) }
        }
        return .zero
    }

    /// Adds a request, which may be in the future.
    mutating func book(at time: Duration) {
        let number = time.nanoseconds / max(span.nanoseconds / 60, 1)
        last = max(last, time)
        let index = slices.lastIndex { $0.number <= number }
        if let index, slices[index].number == number {
            slices[index].count += 1
            slices[index].last = max(slices[index].last, time)
        } else {
            slices.insert(Slice(number: number, count: 1, last: time), at: (index ?? -1) + 1)
        }
    }
}
