// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A length of time that someone asks for: not negative and at most twenty years.
struct Seconds: Sendable, Hashable {
    static let longest: TimeInterval = 20 * 366 * 86_400

    let value: TimeInterval

    init?(_ value: Double) {
        guard value >= 0, value <= Self.longest else { return nil }
        self.value = value
    }

    /// Takes the nearest length; 0 for NaN.
    init(clamping value: Double) { self.value = value > 0 ? min(value, Self.longest) : 0 }
}

extension Seconds: Codable {
    /// Reads a number; one outside the range, as a damaged file may hold, becomes the nearest inside.
    init(from decoder: any Decoder) throws {
        self.init(clamping: try decoder.singleValueContainer().decode(Double.self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension Seconds: ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) { self.init(clamping: Double(value)) }
}
