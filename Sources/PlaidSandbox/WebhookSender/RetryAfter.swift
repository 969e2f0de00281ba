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

    private static func httpDate(_ text: String) -> Date? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.date(from: text)
    }
}
