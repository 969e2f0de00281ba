// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// A value of a statement's `$1`, `$2`, ….
enum Parameter: Sendable {
    case null
    case text(String)
    case bytes([UInt8])

    /// PostgreSQL's text cannot contain U+0000, which JSON can; it becomes the replacement character.
    init(_ text: String?) {
        guard let text else {
            self = .null
            return
        }
        self = .text(text.replacingNulls)
    }

    init(_ number: Int64?) { self = number.map { .text(String($0)) } ?? .null }

    init(_ number: Int) { self = .text(String(number)) }

    init(_ flag: Bool) { self = .text(flag ? "t" : "f") }

    init(_ instant: Instant?) { self.init(instant?.milliseconds) }

    init(_ word: (some StringIdentifier)?) { self.init(word?.rawValue) }

    init(_ day: CalendarDate?) { self.init(day?.postgreSQL) }

    init(_ sealed: SealedBytes?) { self = sealed.map { .bytes($0.bytes) } ?? .null }

    init(_ digest: TokenDigest?) { self = digest.map { .bytes($0.bytes) } ?? .null }

    /// A column of many rows, for `unnest`.
    init(column: [String?]) {
        var text = "{"
        for (index, value) in column.enumerated() {
            if index > 0 { text += "," }
            guard let value else {
                text += "NULL"
                continue
            }
            text += "\""
            let clean = value.replacingNulls
            if clean.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) {
                for character in clean.unicodeScalars {
                    if character == "\"" || character == "\\" { text.unicodeScalars.append("\\") }
                    text.unicodeScalars.append(character)
                }
            } else {
                text += clean
            }
            text += "\""
        }
        self = .text(text + "}")
    }
}

extension CalendarDate {
    /// The day as a `DATE`.
    var postgreSQL: String { self == .unknown ? UnknownDay.postgreSQL : description }
}

extension String {
    fileprivate var replacingNulls: String {
        guard utf8.contains(0) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
}
