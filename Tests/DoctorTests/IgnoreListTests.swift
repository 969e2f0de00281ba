// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import TartanDoctor

/// What `.tartanignore` leaves out, and what it never does.
@Suite struct IgnoreListTests {
    private func ignores(_ list: String, _ path: String, _ sort: SecretPlace.Sort = .accessToken) -> Bool {
        IgnoreList(Array(list.utf8)).ignores(SecretPlace(sort, path: path, line: 1))
    }

    @Test func filesAndFoldersAreLeftOut() {
        let list = "# examples\n\ndocs/guide.md\r\n  tests/data/  \n/web/sample.js\n./app/page.js\n"
        for path in ["docs/guide.md", "tests/data/a", "tests/data/deep/b", "web/sample.js", "app/page.js"] {
            #expect(ignores(list, path), "\(path)")
        }
        for path in ["docs/guide.md.bak", "docs", "guide.md", "tests/data2/a", "tests/database", "a/docs/guide.md", ""]
        {
            #expect(!ignores(list, path), "\(path)")
        }
    }

    @Test func secretsOfThisMachineNeverAre() {
        #expect(!ignores("docs/guide.md", "docs/guide.md", .clientSecret))
        #expect(!ignores("docs", "docs/guide.md", .vaultKey))
        #expect(ignores("docs", "docs/guide.md", .likelySecret))
    }

    @Test(arguments: ["", "\n\n", "#", "/", "//", ".", "*", "**", "\u{0}", " \t\r\n"])
    func whatNamesNothingLeavesNothingOut(list: String) {
        #expect(!ignores(list, "docs/guide.md"))
    }

    @Test func hugeListsAndPathsTakeNoTime() {
        let list = IgnoreList(Array(repeating: UInt8(ascii: "a"), count: 10 << 20))
        let path = String(repeating: "a/", count: 2_000)
        let clock = ContinuousClock()
        let time = clock.measure {
            for _ in 0..<1_000 { _ = list.ignores(SecretPlace(.accessToken, path: path, line: 1)) }
        }
        #expect(time < .seconds(30))
    }

    @Test func howManyWereLeftOutIsSaid() throws {
        var facts = Facts(now: Date())
        facts.filesRead = 3
        facts.frontEndPlaces = [SecretPlace(.accessToken, path: "public/sample.js", line: 1)]
        facts.historyPlaces = [
            SecretPlace(.accessToken, path: "public/sample.js", line: 0, commit: "c"),
            SecretPlace(.accessToken, path: "server/real.js", line: 0, commit: "c"),
        ]
        facts.leaveOut(IgnoreList(Array("public/sample.js\n".utf8)))
        let findings = Examination(facts).findings
        let front = try #require(findings.first { $0.check.name == "front-end" }).finding
        #expect(front.level == .ok && front.says.contains("excludes 1 location"))
        let history = try #require(findings.first { $0.check.name == "git-history" }).finding
        #expect(history.level == .fail && history.places.count == 1)
        #expect(history.says.contains("excludes 1 location"))
    }
}
