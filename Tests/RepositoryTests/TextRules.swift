// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

// The words that these rules look for are put together from halves, so that this file does not hold them itself.

extension Rule {
    static let pathsHaveNoSpaces = Rule(
        description: "no path holds a space",
        covers: { _ in true },
        findings: { path, _ in path.contains { $0.isWhitespace } ? ["the path holds a space"] : [] })

    private static let privatePlaces = [
        "/wo" + "rk/", "/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/", "/op" + "t/", "/t" + "mp/tartan",
    ]

    private static let registryHosts = [
        "py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "crates" + ".io", "deb.deb" + "ian.org",
        "security.deb" + "ian.org", "archive.ub" + "untu.com", "proxy.go" + "lang.org", "maven" + ".org",
    ]

    static let nothingNamesOneMachine = Rule(
        description: "no file names a folder of one machine or the host of a package registry",
        covers: { _ in true },
        findings: { path, text in
            var found: [String] = []
            for place in privatePlaces where startsPath(place, in: text) { found.append("names \(place)") }
            for host in registryHosts where text.range(of: host, options: .literal) != nil {
                found.append("names \(host)")
            }
            let reference = ".." + "/shared"
            if path != ".ci/run", text.range(of: reference, options: .literal) != nil {
                found.append("names \(reference), which only .ci/run may")
            }
            return found
        })

    static let nothingIsLeftForLater = Rule(
        description: "no note says that something is still to be done",
        covers: { _ in true },
        findings: { _, text in
            ["TO" + "DO", "FIX" + "ME"].filter { text.range(of: $0, options: .literal) != nil }.map { "holds \($0)" }
        })

    /// Whether `place` occurs where a path begins, and not as the middle of an address or a longer path.
    private static func startsPath(_ place: String, in text: String) -> Bool {
        var start = text.startIndex
        while let range = text.range(of: place, options: .literal, range: start..<text.endIndex) {
            guard range.lowerBound > text.startIndex else { return true }
            let before = text[text.index(before: range.lowerBound)]
            if !before.isLetter, !before.isNumber, !".-_~}/".contains(before) { return true }
            start = range.upperBound
        }
        return false
    }
}
