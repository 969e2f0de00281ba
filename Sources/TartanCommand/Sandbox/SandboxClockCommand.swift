// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import PlaidSandbox
import TartanAssistant

/// `tartan sandbox clock`: the Sandbox's time.
struct SandboxClockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Show or move the Sandbox's clock.",
        subcommands: [Show.self, Advance.self, SetTime.self, Freeze.self, Resume.self], defaultSubcommand: Show.self)

    /// `tartan sandbox clock show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show the clock.",
            discussion: """
                Examples:
                  tartan sandbox clock
                  tartan sandbox clock --json
                """)

        @OptionGroup var target: SandboxTarget

        func run() async throws {
            try await target.withControl { SandboxClock.show(try await $0.get("clock"), json: target.json) }
        }
    }

    /// `tartan sandbox clock advance`.
    struct Advance: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Move the clock forward, and run everything that becomes due.",
            discussion: """
                At most twenty years at a time. The clock never moves backwards.

                Examples:
                  tartan sandbox clock advance 30d
                  tartan sandbox clock advance 90s
                  tartan sandbox clock advance PT12H
                """)

        @Argument(help: ArgumentHelp("How far: 90s, 15m, 24h, 30d, 2w or an ISO 8601 duration.", valueName: "duration"))
        var duration: String
        @OptionGroup var target: SandboxTarget

        func validate() throws {
            guard PlaidSandbox.seconds(duration) != nil else {
                throw ValidationError(
                    "The duration must have a form such as 90s, 15m, 24h, 30d, 2w or PT12H, and be at most twenty years."
                )
            }
        }

        func run() async throws {
            try await SandboxClock.move(target, ["advance": .string(duration)])
        }
    }

    /// `tartan sandbox clock set`.
    struct SetTime: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Move the clock to a later date or time, and run everything that becomes due.",
            discussion: """
                Examples:
                  tartan sandbox clock set 2027-01-01
                  tartan sandbox clock set 2027-01-01T08:30:00Z
                """)

        @Argument(help: ArgumentHelp("A date or a time in UTC.", valueName: "time")) var time: String
        @OptionGroup var target: SandboxTarget

        func validate() throws {
            guard PlaidSandbox.time(time) != nil else {
                throw ValidationError(
                    "The time must be a date or a time such as 2027-01-01 or 2027-01-01T00:00:00Z, from 1900 to 2200.")
            }
        }

        func run() async throws { try await SandboxClock.move(target, ["set": .string(time)]) }
    }

    /// `tartan sandbox clock freeze`.
    struct Freeze: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop the clock.",
            discussion: """
                Examples:
                  tartan sandbox clock freeze
                """)

        @OptionGroup var target: SandboxTarget

        func run() async throws { try await SandboxClock.move(target, ["frozen": true]) }
    }

    /// `tartan sandbox clock resume`.
    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a stopped clock run again.",
            discussion: """
                Examples:
                  tartan sandbox clock resume
                """)

        @OptionGroup var target: SandboxTarget

        func run() async throws { try await SandboxClock.move(target, ["frozen": false]) }
    }
}

private enum SandboxClock {
    static func move(_ target: SandboxTarget, _ order: JSONObject) async throws {
        try await target.withControl { show(try await $0.post("clock", order), json: target.json) }
    }

    static func show(_ clock: JSONValue, json: Bool) {
        let terminal = Terminal.current()
        if json { return terminal.out(Output.line(clock)) }
        let isFrozen = clock["frozen"]?.boolValue == true
        terminal.out("\(clock["now"]?.stringValue ?? "")  \(isFrozen ? "stopped" : "running")")
    }
}
