// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// `tartan completions`: prints a completion script for a shell.
struct CompletionsCommand: ParsableCommand {
    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash
        case zsh
        case fish

        var completionShell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print a completion script for bash, zsh or fish.",
        discussion: """
            Open a new shell afterwards.

            Examples:
              tartan completions bash > ~/.local/share/bash-completion/completions/tartan
              tartan completions zsh > ~/.zsh/completions/_tartan      (a folder of your fpath)
              tartan completions fish > ~/.config/fish/completions/tartan.fish
            """)

    @Argument(help: "The shell.") var shell: Shell

    func run() {
        Terminal.current().out(Tartan.completionScript(for: shell.completionShell))
    }
}
