// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidGuides

@Suite struct GuidesTests {
    @Test func everyPageOfTheFolderIsListed() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/guides").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".md") }
        #expect(Set(files.map { String($0.dropLast(3)) }) == Set(Guides.all.map(\.name)))
        #expect(files.count == Guides.all.count)
    }

    @Test func everyPageHasATitleAndASummary() {
        for guide in Guides.all {
            #expect(guide.text.hasPrefix("# "), "\(guide.name)")
            #expect(guide.title.count > 3 && !guide.title.hasPrefix("#"))
            #expect(guide.summary.count > 40 && !guide.summary.hasPrefix("#") && !guide.summary.hasPrefix("`"))
            #expect(guide.sections.count > 1)
        }
    }

    @Test func sectionsKeepTheirCode() {
        let guide = Guide(
            name: "x",
            text:
                "# Title\n\nFirst, [one](one.md).\nSecond.\n\n## One\n\n```sh\n## not a heading\n```\n\n### Two\nText\n"
        )
        #expect(guide.title == "Title")
        #expect(guide.summary == "First, one. Second.")
        #expect(guide.sections.map(\.heading) == ["Title", "One", "Two"])
        #expect(guide.sections[1].text.contains("## not a heading"))
    }

    @Test func theTableOfContentsIsLeftOut() {
        let guide = Guide(
            name: "x", text: "# Title\n\nSummary.\n\nOn this page: [One](#one),\n[Two](#two).\n\n## One\n\nText.\n")
        #expect(guide.text == "# Title\n\nSummary.\n\n## One\n\nText.\n")
        #expect(Guides.all.allSatisfy { !$0.text.contains("](#") })
    }

    @Test func aNameIsFoundInAnyCase() {
        #expect(Guides.find("SANDBOX")?.name == "sandbox")
        #expect(Guides.find("no such") == nil)
        #expect(Guides.suggestions(for: "sandboxes") == ["sandbox"])
    }

    @Test func searchFindsTheSectionThatTellsMost() throws {
        let best = try #require(Guides.search("Item without a browser").first)
        #expect(best.guide.name == "sandbox")
        #expect(best.heading == "An Item without a browser")
        #expect(!best.excerpt.isEmpty)
        #expect(Guides.search("zzzyx").isEmpty)
        #expect(Guides.search("").isEmpty)
        #expect(Guides.search("the", limit: 1).count <= 1)
    }
}
