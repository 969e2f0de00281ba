// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Ids and tokens, derived from a seed and from what they are for.
///
/// Nothing is drawn from a shared generator: asking for the same thing twice gives the same id, and reading one thing
/// cannot change the id of another.
struct Identifiers: Sendable, Codable, Hashable {
    let seed: UInt64

    /// The ids of a part of this one, such as one Item of a world.
    func scope(_ purpose: String) -> Identifiers { Identifiers(seed: hash(purpose)) }

    /// A generator for one purpose.
    func generator(_ purpose: String) -> SplitMix64 { SplitMix64(seed: hash(purpose)) }

    /// An id as Items, accounts and transactions have it: 37 mixed-case letters and digits.
    func plaidID(_ purpose: String) -> String { text(purpose, count: 37, alphabet: Self.alphanumerics) }

    /// Lower-case hexadecimal digits.
    func hex(_ purpose: String, count: Int) -> String { text(purpose, count: count, alphabet: Self.hexDigits) }

    /// Lower-case letters and digits.
    func lowercase(_ purpose: String, count: Int) -> String {
        text(purpose, count: count, alphabet: Self.lowercaseAlphanumerics)
    }

    /// A random (version 4) UUID in lower case.
    func uuid(_ purpose: String) -> String {
        var digits = Array(hex(purpose, count: 32).utf8)
        digits[12] = UInt8(ascii: "4")
        digits[16] = Self.variantDigits[Int(digits[16]) % Self.variantDigits.count]
        var text: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A 64-bit hash of a purpose under this seed (FNV-1a, then mixed).
    func hash(_ purpose: String) -> UInt64 { hash(purpose.utf8) }

    func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        var mixer = SplitMix64(seed: value)
        return mixer.next()
    }

    private func text(_ purpose: String, count: Int, alphabet: [UInt8]) -> String {
        var generator = generator(purpose)
        return String(unsafeUninitializedCapacity: count) { buffer in
            for index in 0..<count { buffer[index] = alphabet[generator.below(alphabet.count)] }
            return count
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
    private static let lowercaseAlphanumerics = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
    private static let variantDigits = Array("89ab".utf8)
    private static let alphanumerics = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
}
