// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// Times as people say them; programs get the time itself.
enum RelativeTime {
    /// "2 h ago" for a person at a terminal, the time for everything else.
    ///
    /// - Parameter missing: What stands for no time.
    static func cell(_ time: Instant?, missing: String = "") -> String {
        guard let time else { return missing }
        return Terminal.current().isRead ? text(time, now: .now) : time.description
    }

    /// A time relative to another one; beyond a month, the date.
    static func text(_ time: Instant, now: Instant) -> String {
        let seconds = (now.milliseconds - time.milliseconds) / 1_000
        let distance = seconds.magnitude
        let amount: String
        switch distance {
        case 0..<60: return seconds < 0 ? "in a moment" : "just now"
        case 60..<3_600: amount = "\(distance / 60) min"
        case 3_600..<86_400: amount = "\(distance / 3_600) h"
        case 86_400..<(31 * 86_400): amount = "\(distance / 86_400) d"
        default: return time.day.description
        }
        return seconds < 0 ? "in \(amount)" : "\(amount) ago"
    }
}
