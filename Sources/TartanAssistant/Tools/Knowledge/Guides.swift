// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidGuides
import PlaidJSON

extension Tool {
    /// Looks for words in the guides.
    static let searchGuides = Tool(
        name: "search_guides", title: "Search the guides",
        description: "Searches Tartan's guides to Plaid.",
        arguments: [
            Argument("query", .text(maximum: 200), "Words to search for.", required: true),
            Argument("limit", .whole(1...20), "Maximum results (default: 5)."),
        ],
        asksOthers: false
    ) { input, _ in
        let matches = Guides.search(input.text("query") ?? "", limit: input.whole("limit") ?? 5)
        return [
            "matches": .array(
                matches.map {
                    [
                        "guide": .string($0.guide.name), "title": .string($0.guide.title),
                        "heading": .string($0.heading), "excerpt": .string($0.excerpt),
                    ]
                })
        ]
    }

    /// A guide as it is written.
    static let readGuide = Tool(
        name: "read_guide", title: "Read a guide",
        description: "Returns a guide, or without a name the list of guides.",
        arguments: [Argument("name", .text(maximum: 100), "The guide's name from the list or from search_guides.")],
        asksOthers: false
    ) { input, _ in
        let list = JSONValue.array(
            Guides.all.map {
                ["name": .string($0.name), "title": .string($0.title), "summary": .string($0.summary)]
            })
        guard let name = input.text("name") else { return ["guides": list] }
        guard let guide = Guides.find(name) else {
            throw ToolProblem(
                "There is no guide \(Excerpt.of(name)).",
                details: [
                    "did_you_mean": .array(Guides.suggestions(for: name).map(JSONValue.string)), "guides": list,
                ])
        }
        return ["name": .string(guide.name), "title": .string(guide.title), "text": .string(guide.text)]
    }
}
