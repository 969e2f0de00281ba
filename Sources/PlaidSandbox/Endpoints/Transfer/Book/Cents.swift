// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An amount of dollars, exact to the cent.
///
/// This family writes money as decimal text with two digits; it is counted in cents and never passes through a binary
/// fraction.
struct Cents: Sendable, Hashable, Comparable, Codable {
    /// From minus to plus `limit`; what would lie beyond stays at the limit, however much is added up.
    private(set) var value: Int

    private static let limit = 1_000_000_000_000_000_000

    init(_ value: Int) { self.value = value.clamped(to: -Self.limit...Self.limit) }

    /// Reads text such as `12.34`: digits, a point and exactly two digits.
    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...12).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let value = Int(text.filter { $0 != "." })
        else { return nil }
        self.value = value
    }

    /// Such as `12.34` or `-0.05`.
    var text: String {
        let digits = String(value.magnitude)
        let padded = String(repeating: "0", count: max(3 - digits.utf8.count, 0)) + digits
        return "\(value < 0 ? "-" : "")\(padded.dropLast(2)).\(padded.suffix(2))"
    }

    static let zero = Cents(0)

    static func < (left: Cents, right: Cents) -> Bool { left.value < right.value }
    static func + (left: Cents, right: Cents) -> Cents { Cents(left.value + right.value) }
    static func - (left: Cents, right: Cents) -> Cents { Cents(left.value - right.value) }
    static func += (left: inout Cents, right: Cents) { left = left + right }
    static prefix func - (amount: Cents) -> Cents { Cents(-amount.value) }
}

extension Cents {
    private enum CodingKeys: CodingKey {
        case value
    }

    init(from decoder: any Decoder) throws {
        self.init(try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .value))
    }
}

extension Sequence<Cents> {
    var sum: Cents { reduce(.zero, +) }
}
