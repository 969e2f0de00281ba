import ArgumentParser
import Assistant
import Foundation
import PlaidJSON

/// `tartan skill`: the guides and codes as a skill for coding assistants.
struct SkillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skill",
        abstract: "Write a skill for coding assistants, made from the guides and the table of codes.",
        discussion: """
            A skill is a folder with SKILL.md and the pages that it names. It is written into a folder of that name within
            the one given, whose earlier pages are replaced; without a folder, SKILL.md is printed.

            Examples:
              tartan skill
              tartan skill .agents/skills
            """)

    @Argument(help: ArgumentHelp("The folder in which your assistant looks for skills.", valueName: "folder"))
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
