// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidGuides
import PlaidJSON

/// `tartan guide`: shows the guides in the terminal.
struct GuideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: "Show a guide, or search all guides.",
        discussion: """
            Lists the guides when no topic is given. The same pages are in docs/guides; the tests run every code block.
            Exit codes: 0 found, 1 no such guide or nothing found, 64 wrong usage.

            Examples:
              tartan guide
              tartan guide transactions
              tartan guide --search "pending posted"
              tartan guide webhooks --json
            """)

    @Argument(help: ArgumentHelp("The guide's name.", valueName: "topic")) var topic: String?
    @Option(help: ArgumentHelp("Words to search for in all guides.", valueName: "words")) var search: String?
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        if topic != nil, search != nil { throw ValidationError("Give either a topic or --search.") }
    }

    func run() throws {
        let terminal = Terminal.current()
        if let topic { return try show(topic, on: terminal) }
        if let search { return try look(for: search, on: terminal) }
        if json { return terminal.out(Output.line(.array(Guides.all.map { $0.json(isWhole: false) }))) }
        var table = Table(columns: [
            .init(title: "Topic", minimumWidth: 24, priority: .essential),
            .init(title: "What it is about", maximumWidth: 80, minimumWidth: 14, isProse: true),
        ])
        table.rows = Guides.all.map { [$0.name, $0.title] }
        terminal.out(table)
    }

    private func show(_ topic: String, on terminal: Terminal) throws {
        guard let guide = Guides.find(topic) else {
            let near = Guides.suggestions(for: topic)
            let hint = Suggestion.sentence(near, otherwise: "See `tartan guide`.")
            throw Failure("There is no guide \(SafeText.line(String(topic.prefix(80)))). \(hint)")
        }
        if json { return terminal.out(Output.line(guide.json(isWhole: true))) }
        for line in GuidePrinter.lines(of: guide.text, on: terminal) { terminal.out(line) }
    }

    private func look(for words: String, on terminal: Terminal) throws {
        let found = Guides.search(words)
        guard !found.isEmpty else { throw Failure("No guide contains these words. See `tartan guide` for the topics.") }
        if json { return terminal.out(Output.line(.array(found.map(\.json)))) }
        for (index, match) in found.enumerated() {
            if index > 0 { terminal.out() }
            terminal.prose(terminal.bold("\(match.guide.name): \(GuidePrinter.plain(match.heading, on: terminal))"))
            terminal.prose("  " + GuidePrinter.plain(match.excerpt, on: terminal))
        }
    }
}

extension Guide {
    fileprivate func json(isWhole: Bool) -> JSONValue {
        var value: JSONObject = ["name": .string(name), "title": .string(title), "summary": .string(summary)]
        if isWhole { value["text"] = .string(text) }
        return .object(value)
    }
}

extension GuideMatch {
    fileprivate var json: JSONValue {
        ["guide": .string(guide.name), "heading": .string(heading), "excerpt": .string(excerpt)]
    }
}
