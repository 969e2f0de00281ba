// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct ThreatTableTests {
    @Test func everyTestThatTheThreatModelNamesExists() throws {
        let repository = try Repository()
        let page = try #require(repository.text(ThreatTable.path))
        for finding in ThreatTable(page).findings(repository.text) { Issue.record("\(ThreatTable.path): \(finding)") }
    }

    private static let files = [
        "Tests/ATests/A.swift": """
        @Test(arguments: [1, 2]) func holds(_ number: Int) {}
        @Test("x") func `a name of words`() {}
        // @Test func onlyAComment() {}
        let text = "@Test func onlyAString() {}"
        @Test
        func onItsOwnLine() async throws {}
        func helper() {}
        """,
        "Tests/e2e/test_a.py": "def test_one(tmp_path):\n    pass\n# def test_comment(x):\ndef helper():\n    pass\n",
        "Sources/A.swift": "@Test func hidden() {}",
    ]

    private func findings(_ third: String) -> [String] {
        let page = """
            \(ThreatTable.heading)

            | threat | defence | tests |
            |---|---|---|
            | somebody does it | it is refused | \(third) |

            ## The next

            | other | tables | are not read |
            """
        return ThreatTable(page).findings { Self.files[$0] }
    }

    @Test(arguments: [
        "Tests/ATests/A.swift: holds", "`Tests/ATests/A.swift: holds()`", "Tests/ATests/A.swift: a name of words",
        "Tests/ATests/A.swift: onItsOwnLine<br>`Tests/e2e/test_a.py: test_one`",
    ]) func allows(third: String) {
        #expect(findings(third) == [])
    }

    @Test(arguments: [
        "Tests/ATests/A.swift: gone", "Tests/ATests/B.swift: holds", "Tests/ATests/A.swift: onlyAComment",
        "Tests/ATests/A.swift: onlyAString", "Tests/ATests/A.swift: helper", "Tests/ATests/A.swift: hold",
        "Tests/e2e/test_a.py: test_two", "Tests/e2e/test_a.py: test_comment", "Tests/e2e/test_a.py: helper",
        "Tests/e2e/test_a.py: test_on", "Tests/e2e/test_a.py: test_one<br>Tests/ATests/A.swift: gone",
        "Sources/A.swift: hidden", "holds", "", "a | Tests/ATests/A.swift: holds",
    ]) func refuses(third: String) {
        #expect(!findings(third).isEmpty)
    }

    @Test func aPageWithoutTheTableIsRefused() {
        #expect(!ThreatTable("# Threat model\n").findings { _ in nil }.isEmpty)
        #expect(!ThreatTable("\(ThreatTable.heading)\n\n| a | b | c |\n|---|---|---|\n").findings { _ in nil }.isEmpty)
    }
}
