// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The header `Retry-After` in the three forms that Plaid obeys.
enum RetryAfter {
    /// The seconds to wait from `now`, at most `Seconds.longest`; `nil` when the text is in none of the forms.
    static func seconds(_ text: String, now: Date) -> TimeInterval? {
        guard text.utf8.count <= longestText else { return nil }
        let text = text.trimmingCharacters(in: .whitespaces)
        if let seconds = Int(text) { return seconds >= 0 ? Seconds(clamping: TimeInterval(seconds)).value : nil }
        if let date = Instant.read(text) ?? httpDate(text) {
            return Seconds(clamping: date.timeIntervalSince(now)).value
        }
        return nil
    }

    private static let longestText = 64

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Reads a date such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    private static func httpDate(_ text: String) -> Date? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 6, words[0].utf8.count == 4, words[0].hasSuffix(","), words[5] == "GMT",
            let month = months.firstIndex(of: String(words[2])).map({ $0 + 1 })
        else { return nil }
        return Instant.read("\(words[3])-\(month < 10 ? "0" : "")\(month)-\(words[1])T\(words[4])Z")
    }
}
