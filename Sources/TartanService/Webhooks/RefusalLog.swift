// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Synchronization

/// Decides which refused webhooks get a line in the log.
///
/// Anybody can send forgeries, as many as the network carries: with a line for each, they would fill the disk.
final class RefusalLog: Sendable {
    private struct State {
        var lines: TokenBuckets<String>
        var leftOut: [String: Int] = [:]
    }

    /// How many lines each reason gets in a minute.
    static let linesPerMinute = 10

    private let state = Mutex(State(lines: TokenBuckets(capacity: linesPerMinute, seconds: 60)))

    /// Counts a refusal.
    ///
    /// - Parameter reason: One of a fixed set of codes.
    /// - Returns: How many refusals for that reason were left out since its last line; `nil` when this one is left out.
    func line(for reason: String, at now: Date) -> Int? {
        state.withLock { state in
            guard state.lines.take(reason, at: now.timeIntervalSince1970) == nil else {
                state.leftOut[reason, default: 0] += 1
                return nil
            }
            return state.leftOut.removeValue(forKey: reason) ?? 0
        }
    }
}
