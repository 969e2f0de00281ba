// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The header `Retry-After`, in seconds or as a date.
enum RetryAfter {
    /// The longest delay that a header can request; longer ones are capped.
    static let longest = 3600

    /// How long to wait; `nil` when the header is in neither form.
    ///
    /// - Parameters:
    ///   - text: The header's value.
    ///   - date: The response's `Date`, so that clocks that differ don't matter.
    ///   - now: The moment from which a date counts when the response has no readable `Date`.
    static func duration(_ text: String, date: String?, now: Date) -> Duration? {
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            // More digits than `Int` can hold also mean a very long delay.
            return .seconds(min(Int(text) ?? longest, longest))
        }
        guard let until = HTTPDate.seconds(text) else { return nil }
        let from = date.flatMap(HTTPDate.seconds) ?? Int(min(max(now.timeIntervalSince1970, 0), 1e12))
        return .seconds(min(max(until - from, 0), longest))
    }
}
