// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// One promise that every file of the repository keeps.
struct Rule: Sendable, CustomStringConvertible {
    let description: String
    /// The files that the rule is about.
    let covers: @Sendable (String) -> Bool
    /// What is wrong with a file, one line per finding; nothing for a good one.
    let findings: @Sendable (_ path: String, _ text: String) -> [String]
}

/// A file that nobody edits by hand.
func isGenerated(_ path: String) -> Bool {
    path.contains("/Generated/") || path.hasSuffix("/ContractData.swift")
}

/// A step of a tutorial in a documentation catalog, which is a program of its own and no part of the module.
func isTutorial(_ path: String) -> Bool { path.contains(".docc/Resources/") }

func isHandWrittenSource(_ path: String) -> Bool {
    path.hasSuffix(".swift") && !isGenerated(path) && !isTutorial(path)
        && (path.hasPrefix("Sources/") || path.hasPrefix("Codegen/Sources/"))
}

/// The target that a file under Sources/ belongs to.
func target(of path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" && !isTutorial(path) ? String(parts[1]) : nil
}

/// The numbers and texts of the lines of `text` in which `isWrong` holds.
func lines(of text: String, where isWrong: (Substring) -> Bool) -> [(number: Int, text: Substring)] {
    var found: [(Int, Substring)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where isWrong(line) {
        found.append((index + 1, line))
    }
    return found
}
