// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// `tartan manual`: prints the man page, generated from the commands.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print the man page, generated from the commands.",
        discussion: """
            Examples:
              tartan manual | man -l -
              tartan manual > ~/.local/share/man/man1/tartan.1
            """)

    func run() throws {
        guard let command = Tartan.tree else { throw Failure("The commands cannot be listed.") }
        let groups = Tartan.configuration.groupedSubcommands.map { group in
            ManPage.Group(name: group.name, commands: group.subcommands.map { $0._commandName })
        }
        Terminal.current().out(ManPage(command, groups: groups).text)
    }
}
