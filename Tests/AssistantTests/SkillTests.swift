// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidGuides
import PlaidKnowledge
import Testing

@testable import TartanAssistant

/// The skill is whole, and keeps to the form that assistants read.
struct SkillTests {
    @Test func theHeadIsInForm() throws {
        let text = try #require(Skill.files.first { $0.path == "SKILL.md" }).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "---" && lines[3] == "---")
        #expect(lines[1] == "name: \(Skill.name)")
        #expect(lines[2] == "description: \(Skill.description)")
        #expect(Skill.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil && Skill.name.count <= 64)
        #expect(
            Skill.description.count <= 1024 && !Skill.description.contains(": ") && !Skill.description.contains(" #"))
        #expect(lines.count < 500)
    }

    @Test func everyGuideAndWordIsThere() throws {
        let paths = Set(Skill.files.map(\.path))
        for guide in Guides.all { #expect(paths.contains("references/\(guide.name).md")) }
        let codes = try #require(Skill.files.first { $0.path == "references/codes.md" }).text
        for entry in Knowledge.all { #expect(codes.contains("| `\(entry.key)` |"), "\(entry.key)") }
        print("skill: \(paths.count) files, \(Knowledge.all.count) words")
    }

    @Test func linksLeadToFilesOfTheFolder() {
        let paths = Set(Skill.files.map(\.path))
        for file in Skill.files {
            for match in file.text.matches(of: #/\]\(([^)\s]+)\)/#) {
                let target = match.output.1.prefix { $0 != "#" }
                guard !target.isEmpty, !target.contains("://") else { continue }
                let folder = file.path.contains("/") ? "references/" : ""
                #expect(paths.contains(folder + target), "\(target) in \(file.path)")
            }
        }
        #expect(
            Skill.withinFolder("see [the page](../Link.md#a) and [x](https://x.y)")
                == "see the page (Link.md) and [x](https://x.y)")
    }
}
