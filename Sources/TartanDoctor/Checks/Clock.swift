// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// A clock that is wrong makes genuine webhooks look too old or too new.
    static let clock = Check("clock", "The clock is correct") { facts in
        guard let skew = facts.clockSkew else { return .skipped("No response contained the time.") }
        let seconds = Int(abs(skew).rounded())
        // Answers carry whole seconds, and may have been on their way for some.
        if seconds <= 5 { return .ok("It agrees with Plaid's to within \(max(seconds, 1)) s.") }
        let says = "It is \(seconds) s \(skew > 0 ? "behind" : "ahead of") Plaid's clock."
        let remedy = "Synchronize the clock with NTP; webhooks older than five minutes are rejected."
        return seconds < 120 ? .warn(says, remedy) : .fail(says, remedy)
    }
}
