// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Rule {
    /// scripts/release leaves most of ICU's data out of the packaged command: a formatter that works in a debug build may end it.
    static let nothingFormatsByLocale = Rule(
        description: "nothing formats or parses by locale",
        covers: { isHandWrittenSource($0) && $0.hasPrefix("Sources/") && !$0.hasPrefix("Sources/PlaidGuides/") },
        findings: { _, text in
            lines(of: text) { line in
                let uses = line.firstMatch(of: #/\b\w+Formatter\(|\b(?:Locale|Calendar|TimeZone)[.(]|\.localized/#)
                return uses != nil && !line.drop(while: \.isWhitespace).hasPrefix("//")
            }.map { "line \($0.number): \($0.text)" }
        })
}
