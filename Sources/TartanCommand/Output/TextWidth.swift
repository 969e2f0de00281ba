// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// How much room text takes on a terminal.
enum TextWidth {
    /// The number of columns that a text fills; escape sequences fill none.
    static func of(_ text: some StringProtocol) -> Int {
        var width = 0
        var isEscape = false
        for character in text {
            if character == "\u{1B}" {
                isEscape = true
            } else if isEscape {
                isEscape = !character.isLetter
            } else {
                width += self.width(of: character)
            }
        }
        return width
    }

    /// The beginning of a text that fills at most `width` columns, with an ellipsis where something was cut off.
    static func cut(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        var kept = ""
        var room = width - 1
        for character in text {
            room -= self.width(of: character)
            guard room >= 0 else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// Cuts a text into lines of at most `width` columns between its words; a longer word stays whole, so that it can be
    /// copied.
    ///
    /// - Parameters:
    ///   - label: Stands before the first line as it is.
    ///   - hanging: How many spaces stand before every line but the first. Spaces at the text's own beginning stand before
    ///     each line.
    static func wrap(_ text: String, label: String = "", to width: Int?, hanging: Int = 0) -> [String] {
        guard let width, of(label) + of(text) > width else { return [label + text] }
        let indent = String(text.prefix { $0 == " " })
        let rest = indent + String(repeating: " ", count: hanging)
        var lines: [String] = []
        var line = label + indent
        var isEmpty = true
        for word in text.dropFirst(indent.count).split(separator: " ") {
            if isEmpty {
                line += word
            } else if of(line) + 1 + of(word) <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = rest + word
            }
            isEmpty = false
        }
        return lines + [line]
    }

    private static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        guard scalar.value >= 0x300 else { return scalar.value < 0x20 ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The blocks of East Asian scripts whose characters are two columns wide.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
