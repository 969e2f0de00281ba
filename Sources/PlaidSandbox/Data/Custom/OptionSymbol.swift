// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The symbol of an option as the Options Clearing Corporation writes it, such as `F241108C00005000`: the underlying
/// security, the day of expiration, call or put, and the strike price in thousandths.
struct OptionSymbol: Sendable, Hashable {
    let underlying: String
    let expiration: Day
    let isCall: Bool
    /// The strike price as a number of JSON.
    let strike: String

    /// `nil` for a ticker that is no such symbol; the underlying's ticker may be filled up with spaces.
    init?(_ ticker: String) {
        let bytes = Array(ticker.utf8)
        guard (16...21).contains(bytes.count) else { return nil }
        let digits = bytes[(bytes.count - 15)...].map { $0 }
        let root = String(decoding: bytes[..<(bytes.count - 15)], as: UTF8.self).trimmed
        let kind = digits[6]
        guard (1...6).contains(root.utf8.count), root.utf8.allSatisfy(Self.isOfRoot),
            kind == UInt8(ascii: "C") || kind == UInt8(ascii: "P"),
            let strike = Self.number(digits[7...]), (digits[..<6] + digits[7...]).allSatisfy(Self.isDigit)
        else { return nil }
        let date = String(decoding: digits[..<6], as: UTF8.self)
        let parts = [date.prefix(2), date.dropFirst(2).prefix(2), date.suffix(2)]
        guard let day = Day("20\(parts[0])-\(parts[1])-\(parts[2])") else { return nil }
        underlying = root
        expiration = day
        isCall = kind == UInt8(ascii: "C")
        self.strike = Self.price(thousandths: strike)
    }

    /// The option as the default data names its own: `Nflx Feb 01'18 $355 Call`.
    var name: String {
        let date = expiration.civil
        let root = "\(underlying.prefix(1))\(underlying.dropFirst().lowercased())"
        let year = Day.padded(date.year % 100, 2)
        return "\(root) \(Self.months[date.month - 1]) \(Day.padded(date.day, 2))'\(year) $\(strike) "
            + (isCall ? "Call" : "Put")
    }

    /// What `option_contract` is.
    var contract: JSONObject {
        [
            "contract_type": isCall ? "call" : "put", "expiration_date": .string(expiration.text),
            "strike_price": .decimal(strike), "underlying_security_ticker": .string(underlying),
        ]
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func price(thousandths: Int) -> String {
        var fraction = Day.padded(thousandths % 1_000, 3)
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return fraction.isEmpty ? "\(thousandths / 1_000)" : "\(thousandths / 1_000).\(fraction)"
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isOfRoot(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: ".")
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }
}
