// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The form of tokens, whose random part is replaced by zeros.
package enum TokenText {
    /// Shorter texts in place of a token are what tests send to be refused.
    package static let shortest = 30
    private static let environment = Array("-sandbox-".utf8)

    /// The text with zeros for what follows `-sandbox-`.
    package static func zeroed(_ text: String) -> String {
        guard text.utf8.count > environment.count, text.contains(bytesOf: "-sandbox-") else { return text }
        var bytes = Array(text.utf8)
        var index = 0
        while index + environment.count <= bytes.count {
            guard bytes[index] == environment[0], bytes[index..<index + environment.count].elementsEqual(environment)
            else {
                index += 1
                continue
            }
            index += environment.count
            while index < bytes.count, isLetterOrDigit(bytes[index]) || bytes[index] == UInt8(ascii: "-") {
                if bytes[index] != UInt8(ascii: "-") { bytes[index] = UInt8(ascii: "0") }
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with zeros for all letters and digits.
    package static func allZeroed(_ text: String) -> String {
        String(decoding: text.utf8.map { isLetterOrDigit($0) ? UInt8(ascii: "0") : $0 }, as: UTF8.self)
    }

    /// The words and lengths of a token: `access-sandbox-8-4-4-4-12`.
    package static func form(_ token: String) -> String {
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map { part in
            let isWord = part.utf8.allSatisfy { (0x61...0x7A).contains($0) } && part.utf8.contains { $0 > 0x66 }
            return isWord ? String(part) : String(part.utf8.count)
        }.joined(separator: "-")
    }

    package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

extension String {
    /// Whether the text has these bytes somewhere.
    ///
    /// Bytes rather than characters: the time must not depend on what a text of megabytes consists of.
    package func contains(bytesOf wanted: String) -> Bool {
        let wanted = Array(wanted.utf8)
        guard let first = wanted.first else { return true }
        var rest = utf8[...]
        while let index = rest.firstIndex(of: first) {
            rest = rest[index...]
            if rest.starts(with: wanted) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
