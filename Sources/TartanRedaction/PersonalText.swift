// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What stands in place of personal data, and how it is found in running text.
package enum PersonalText {
    package static let marker = "[redacted]"
    private static let email = "redacted@example.com"
    private static let phone = "+12025550100"
    private static let birthday = "1990-01-01"
    private static let address = "https://example.com/redacted"
    /// Numbers that people use in place of their own; a number of zeros stands for one that was taken out.
    package static let examples: Set<String> = [
        "GB33BUKB20201555555555", "GB29NWBK60161331926819",
        // Plaid's test numbers of returning users and of Layer.
        "+14155550000", "+14155550010", "+14155550011", "+14155550012", "+14155550013", "+14155550014", "+14155550015",
        "+15155550017",
    ]
    private static let shortestZeros = 6
    /// Fewer digits in a row are amounts, dates and references.
    private static let longestNumber = 8

    /// A value that the contract takes in place of a person's.
    package static func marker(for name: String, _ text: String) -> String {
        if name == "date_of_birth" || name == "birth_date" { return birthday }
        if name.hasPrefix("phone") { return phone }
        if text.utf8.count >= shortestZeros, text.utf8.allSatisfy(isDigit) { return TokenText.allZeroed(text) }
        return text.utf8.contains(UInt8(ascii: "@")) ? email : marker
    }

    /// Whether something was taken out of a text.
    package static func isMarker(_ text: String) -> Bool {
        if text.utf8.count >= shortestZeros, text.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) { return true }
        return text == phone || text == birthday || text == address || text.contains(bytesOf: marker)
            || text.contains(bytesOf: email)
    }

    /// Replaces the address of a server, unless it is an example or this machine's.
    package static func redactedAddress(_ text: String) -> String {
        guard text.contains(bytesOf: "://") else { return scrubbed(text) }
        let harmless = ["https://example.com", "http://127.0.0.1", "http://localhost"]
        return harmless.contains { text.hasPrefix($0) } ? text : address
    }

    /// The text without tokens, e-mail addresses and long numbers.
    package static func scrubbed(_ text: String) -> String {
        if text == phone { return text }
        let source = Array(TokenText.zeroed(text).utf8)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "@") {
                var name = 0
                while name < result.count, isOfEmail(result[result.count - 1 - name]) { name += 1 }
                let host = source[(index + 1)...].prefix(while: isOfEmail)
                if name > 0, host.contains(UInt8(ascii: ".")), !host.starts(with: "example.".utf8) {
                    result.removeLast(name)
                    result += Array(email.utf8)
                    index = host.endIndex
                    continue
                }
            } else if isDigit(byte) {
                let digits = number(source[index...])
                let isWhole = result.last.map { !TokenText.isLetterOrDigit($0) } ?? true
                // Zeros stand for a number that was taken out, so that a second time changes nothing.
                let isNumber =
                    isWhole && digits.count > longestNumber
                    && digits.contains { isDigit($0) && $0 != UInt8(ascii: "0") }
                result += isNumber ? Array(marker.utf8) : Array(digits)
                index = digits.endIndex
                continue
            }
            result.append(byte)
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Digits with single spaces or single hyphens among them, if they are too many for a date; else those up to the first.
    private static func number(_ source: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var (end, digits, separator) = (source.startIndex, 0, UInt8?.none)
        while end < source.endIndex {
            if isDigit(source[end]) {
                digits += 1
            } else {
                let isBetween = end + 1 < source.endIndex && isDigit(source[end + 1])
                guard isBetween, source[end] == UInt8(ascii: "-") || source[end] == UInt8(ascii: " "),
                    separator == nil || separator == source[end]
                else { break }
                separator = source[end]
            }
            end += 1
        }
        return digits > longestNumber ? source[..<end] : source.prefix(while: isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isOfEmail(_ byte: UInt8) -> Bool {
        TokenText.isLetterOrDigit(byte) || [0x2B, 0x2D, 0x2E, 0x5F, 0x25].contains(byte)
    }
}
