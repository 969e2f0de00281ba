// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Rule {
    /// A prepared statement that takes whatever columns there are fails once another version has added one.
    static let columnsAreNamed = Rule(
        description: "statements name their columns",
        covers: { isHandWrittenSource($0) && $0.hasPrefix("Sources/TartanStorage") },
        findings: { _, text in
            lines(of: text) { line in
                let sql = line.uppercased()
                return !line.drop(while: \.isWhitespace).hasPrefix("//")
                    && (sql.contains("SELECT *") || sql.contains("SELECT DISTINCT *") || sql.contains("RETURNING *")
                        || line.firstMatch(of: #/\b[a-z]+\.\*(?=[ ,"]|$)/#) != nil)
            }.map { "line \($0.number): \($0.text)" }
        })

    /// The words of switches that make a program wrong or show what only a test wants to see.
    private static let switches = ["TARTAN_" + "TEST", "engine" + "Dump"]

    static let nothingBreaksOnPurpose = Rule(
        description: "no switch of a test is in the program: tests wrap what they want to break",
        covers: isHandWrittenSource,
        findings: { _, text in
            let named = switches.filter { text.contains($0) }.map { "names \($0)" }
            let code = lines(of: codeOnly(text)) { line in
                line.contains("De" + "fect") || line.contains("de" + "fect") || line.contains("sabo" + "tage")
            }
            return named + code.map { "line \($0.number): \($0.text)" }
        })

    /// Files that may rename: the one that also makes the name durable.
    private static let renaming = "Sources/TokenVault/DurableFile.swift"

    static let renamesAreDurable = Rule(
        description: "a file that is put in the place of another is put there by DurableFile, which syncs the folder",
        covers: { isHandWrittenSource($0) && $0.hasPrefix("Sources/") && $0 != renaming },
        findings: { _, text in
            lines(of: codeOnly(text)) { line in
                line.firstMatch(
                    of: #/(^|[^A-Za-z.])rename\(|\.atomic([^A-Za-z]|$)|(^|[^A-Za-z])(replaceItem|moveItem)/#) != nil
            }.map { "line \($0.number): \($0.text)" }
        })
}
