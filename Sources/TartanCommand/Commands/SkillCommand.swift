// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import TartanAssistant

/// `tartan skill`: writes the guides and codes as a skill for coding assistants.
struct SkillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skill",
        abstract: "Write a skill for coding assistants from the guides and the table of codes.",
        discussion: """
            A skill is a folder with SKILL.md and its pages. The command writes it into a subfolder of the given folder, and
            replaces its earlier pages; without a folder, it prints SKILL.md.

            Examples:
              tartan skill
              tartan skill .agents/skills
            """)

    @Argument(help: ArgumentHelp("The folder of your assistant's skills.", valueName: "folder"))
    var folder: String?

    func run() throws {
        let terminal = Terminal.current()
        guard let folder else { return terminal.out(Skill.files.first?.text ?? "") }
        let place = URL(filePath: folder).appending(path: Skill.name)
        do {
            try FileManager.default.createDirectory(
                at: place.appending(path: "references"), withIntermediateDirectories: true)
            for file in Skill.files {
                let output = try OutputFile(place.appending(path: file.path).path)
                try output.write(file.text)
                try output.finish()
            }
        } catch {
            throw Failure("The skill cannot be written to \(place.path); check that the folder may be written to.")
        }
        terminal.note("\(place.path): \(counted(Skill.files.count, "file")).")
    }
}
