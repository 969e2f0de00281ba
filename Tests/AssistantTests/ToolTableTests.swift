// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import TartanAssistant

/// The table of tools, its schemas and its page.
struct ToolTableTests {
    @Test func namesAndWordsAreFitForClients() {
        #expect(Set(Tool.all.map(\.name)).count == Tool.all.count)
        for tool in Tool.all {
            #expect(tool.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") }, "\(tool.name)")
            #expect(tool.description.hasSuffix("."), "\(tool.name)")
            #expect(!tool.description.contains("\n"), "\(tool.name)")
            for argument in tool.arguments { #expect(argument.description.hasSuffix("."), "\(argument.name)") }
        }
    }

    /// Where data may be real, nothing can be changed.
    @Test func onlyReadingToolsAreOfferedWhereDataIsReal() {
        for tool in Tool.all where tool.place.includes(.real) { #expect(tool.effect == .reads, "\(tool.name)") }
        for tool in Tool.all where tool.effect != .reads { #expect(!tool.place.includes(.real), "\(tool.name)") }
        #expect(Tool.all.contains { $0.json["annotations"]?["destructiveHint"] == true })
    }

    @Test func argumentsAreRefusedInSentences() {
        let arguments = [
            Argument("word", .text(maximum: 3), "A word.", required: true),
            Argument("count", .whole(1...5), "How many."),
            Argument("kind", .choice(["a", "b"]), "Which."), Argument("list", .list(of: ["x"], maximum: 1), "Some."),
            Argument("flag", .boolean, "Whether."), Argument("share", .number(0...1), "How much."),
            Argument("thing", .object, "What."),
        ]
        let cases: [(JSONObject, String)] = [
            ([:], "word is required: A word."), (["word": 1], "word must be a string."),
            (["word": .null], "word must be a string."), (["word": "long"], "word may have at most 3 bytes."),
            (["word": "a", "count": 6], "count must be a whole number from 1 to 5."),
            (["word": "a", "count": "1"], "count must be a whole number from 1 to 5."),
            (["word": "a", "kind": "c"], "kind must be one of a, b."),
            (["word": "a", "list": ["y"]], "list may contain x, not y."),
            (["word": "a", "list": ["x", "x"]], "list must be a list of at most 1 strings."),
            (["word": "a", "flag": "true"], "flag must be true or false."),
            (["word": "a", "share": 2], "share must be a number from 0 to 1."),
            (["word": "a", "thing": []], "thing must be an object."),
            (
                ["word": "a", "more": 1],
                "tool has no argument more. It takes word, count, kind, list, flag, share, thing."
            ),
        ]
        for (members, sentence) in cases {
            do throws(ToolProblem) {
                _ = try Input(members, of: "tool", arguments)
                Issue.record("\(members) was taken")
            } catch { #expect(error.message == sentence) }
        }
        #expect(throws: Never.self) {
            try Input(["word": "abc", "count": 5, "kind": .null, "share": .decimal("0.5")], of: "tool", arguments)
        }
    }

    /// docs/Assistant.md has every tool, with what it does and where.
    @Test func thePageHasTheTable() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/Assistant.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter {
            $0.hasPrefix("| `") && $0.contains("_") || $0.hasPrefix("| `explain`")
        }
        let wanted = Tool.all.map { tool in
            let place =
                switch tool.place {
                case .anywhere: "anywhere"
                case .anySandbox: "Sandboxes"
                case .ownSandbox: "Tartan's Sandbox"
                }
            let effect =
                switch tool.effect {
                case .reads: "reads"
                case .adds: "adds"
                case .changes: "changes"
                }
            let arguments = tool.arguments.map { "`\($0.name)`" + ($0.isRequired ? "\\*" : "") }
            return "| `\(tool.name)` | \(tool.title) | \(place) | \(effect) | \(arguments.joined(separator: ", ")) |"
        }
        #expect(rows.map(String.init) == wanted, "the table should be:\n\(wanted.joined(separator: "\n"))")
    }
}
