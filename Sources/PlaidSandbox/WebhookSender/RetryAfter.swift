import Foundation

/// The header `Retry-After` in the three forms that Plaid obeys.
enum RetryAfter {
    /// The seconds to wait from `now`; `nil` when the text is in none of the forms.
    static func seconds(_ text: String, now: Date) -> TimeInterval? {
        let text = text.trimmingCharacters(in: .whitespaces)
        if let seconds = Int(text) { return seconds >= 0 ? TimeInterval(seconds) : nil }
        if let date = try? Date(text, strategy: .iso8601) { return max(date.timeIntervalSince(now), 0) }
        if let date = httpDate(text) { return max(date.timeIntervalSince(now), 0) }
        return nil
    }

    private static func httpDate(_ text: String) -> Date? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.date(from: text)
    }
}
