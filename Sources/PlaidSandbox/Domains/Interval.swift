// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials

/// Spans of time as people and ISO 8601 write them.
package enum Interval {
    /// The seconds of `90s`, `15m`, `24h`, `30d`, `2w`, `P1D`, `PT12H` or `P1DT2H`; `nil` for anything else.
    package static func seconds(_ text: String) -> TimeInterval? {
        let text = text.uppercased()
        if text.hasPrefix("P") { return iso(text.dropFirst()) }
        guard let unit = text.last, let count = Int(text.dropLast()), count >= 0 else { return nil }
        return scale(unit, isTime: unit != "W" && unit != "D").map { Double(count) * $0 }
    }

    private static func iso(_ text: Substring) -> TimeInterval? {
        var total: TimeInterval = 0
        var digits = ""
        var isTime = false
        var hasParts = false
        for character in text {
            if character == "T", digits.isEmpty, !isTime {
                isTime = true
            } else if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                guard let count = Int(digits), let scale = scale(character, isTime: isTime) else { return nil }
                total += Double(count) * scale
                digits = ""
                hasParts = true
            }
        }
        return hasParts && digits.isEmpty ? total : nil
    }

    private static func scale(_ unit: Character, isTime: Bool) -> TimeInterval? {
        switch (unit, isTime) {
        case ("S", true): 1
        case ("M", true): 60
        case ("H", true): 3_600
        case ("D", false): 86_400
        case ("W", false): 7 * 86_400
        default: nil
        }
    }
}
