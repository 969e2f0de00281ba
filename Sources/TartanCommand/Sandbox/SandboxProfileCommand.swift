// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import TartanAssistant

/// `tartan sandbox profile`: users and Items in files, to start from on any day.
struct SandboxProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Save a client's users and Items in a file, and load them with dates of today.",
        subcommands: [List.self, Save.self, Load.self, Delete.self], defaultSubcommand: List.self)

    /// Where the files are.
    struct Folder: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "The folder of the profiles; by default tartan/profiles in XDG_DATA_HOME or ~/.local/share.",
                valueName: "path"))
        var folder: String?

        func open() throws -> ProfileFolder { try ProfileFolder(folder) }
    }

    /// Which of them is meant.
    struct Name: ParsableArguments {
        @Argument(help: "The profile's name: letters, digits, hyphens, dots and underscores.") var name: String

        func validate() throws {
            guard ProfileFolder.isName(name) else {
                throw ValidationError(
                    "The name of a profile has 1 to 64 letters, digits, hyphens, dots or underscores, and begins with a "
                        + "letter, a digit or an underscore.")
            }
        }
    }

    /// `tartan sandbox profile list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the saved profiles; needs no running Sandbox.",
            discussion: """
                Examples:
                  tartan sandbox profile
                  tartan sandbox profile list --json
                """)

        @OptionGroup var place: Folder
        @Flag(help: "Print one JSON document.") var json = false

        func run() async throws {
            let folder = try place.open()
            let entries = try folder.entries()
            let terminal = Terminal.current()
            if json {
                return terminal.out(
                    Output.line([
                        "folder": .string(folder.path), "profiles": .array(entries.compactMap(Self.json)),
                    ]))
            }
            var table = Table(columns: [
                .init(title: "Name", priority: .essential), .init(title: "Client"),
                .init(title: "Saved at", minimumWidth: 20), .init(title: "Items", alignment: .right),
                .init(title: "Custom users", alignment: .right, priority: .detail),
            ])
            table.rows = entries.compactMap { entry in
                guard let profile = entry.profile else { return nil }
                return [
                    entry.name, profile["client_id"]?.stringValue ?? "", profile["clock"]?.stringValue ?? "",
                    profile["items"].map(Output.line) ?? "", profile["custom_users"].map(Output.line) ?? "",
                ]
            }
            terminal.out(table)
            for entry in entries where entry.profile == nil {
                terminal.note("\(SafeText.line(folder.file(entry.name))) is not a profile of this version.")
            }
            if entries.isEmpty { terminal.note("There is no profile in \(SafeText.line(folder.path)) yet.") }
        }

        /// What is known of a profile without its content.
        private static func json(_ entry: ProfileFolder.Entry) -> JSONValue? {
            guard let profile = entry.profile else { return nil }
            return [
                "name": .string(entry.name), "client_id": profile["client_id"] ?? .null,
                "clock": profile["clock"] ?? .null, "items": profile["items"] ?? .null,
                "custom_users": profile["custom_users"] ?? .null,
            ]
        }
    }

    /// `tartan sandbox profile save`.
    struct Save: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Save a client's Items with their tokens, its users, and the custom users of /_tartan/users.",
            discussion: """
                A profile with the same name is replaced. The file contains the access tokens of the Items.

                Examples:
                  tartan sandbox profile save two-banks
                  tartan sandbox profile save two-banks --client-id me --folder profiles
                """)

        @OptionGroup var profile: Name
        @OptionGroup var place: Folder
        @OptionGroup var client: SandboxClient
        @OptionGroup var target: SandboxTarget

        func run() async throws {
            let folder = try place.open()
            try await target.withControl { control in
                let saved = try await control.get("profile", ["client_id": try client.id])
                try folder.write(saved, as: profile.name)
                let terminal = Terminal.current()
                let file = folder.file(profile.name)
                if target.json {
                    return terminal.out(Output.line(SandboxProfileCommand.outcome(saved, profile.name, file)))
                }
                terminal.prose(
                    "Saved \(profile.name): \(SandboxProfileCommand.content(saved)) of the client \(SafeText.line(saved["client_id"]?.stringValue ?? ""))."
                )
                // On a line of its own, so that it can be copied.
                terminal.out("    " + SafeText.line(file))
            }
        }
    }

    /// `tartan sandbox profile load`.
    struct Load: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Replace a client's environment with a profile, whose dates move to the Sandbox's current day.",
            discussion: """
                The client is that of --client-id or PLAID_CLIENT_ID, or else the one that was saved. If the Sandbox does not
                know it yet, the first secret used with it becomes its secret. The clock does not change.

                Examples:
                  tartan sandbox profile load two-banks
                  tartan sandbox profile load two-banks --client-id me --folder profiles
                """)

        @OptionGroup var profile: Name
        @OptionGroup var place: Folder
        @OptionGroup var client: SandboxClient
        @OptionGroup var target: SandboxTarget

        func run() async throws {
            let folder = try place.open()
            let file = try folder.read(profile.name)
            try await target.withControl { control in
                var order: JSONObject = ["document": file["document"] ?? .null]
                if let id = try client.id { order["client_id"] = .string(id) }
                let loaded = try await control.post("profile", order)
                let terminal = Terminal.current()
                if target.json {
                    return terminal.out(
                        Output.line(SandboxProfileCommand.outcome(loaded, profile.name, folder.file(profile.name))))
                }
                let days = loaded["moved_days"]?.intValue ?? 0
                let dates =
                    days == 0
                    ? "The dates are those of the file."
                    : "All dates are \(counted(abs(days), "day")) \(days > 0 ? "later" : "earlier") than when it was saved."
                terminal.prose(
                    "Loaded \(profile.name): \(SandboxProfileCommand.content(loaded)) of the client \(SafeText.line(loaded["client_id"]?.stringValue ?? "")). \(dates)"
                )
            }
        }
    }

    /// `tartan sandbox profile delete`.
    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Delete the file of a profile; a running Sandbox does not change.",
            discussion: """
                Examples:
                  tartan sandbox profile delete two-banks
                """)

        @OptionGroup var profile: Name
        @OptionGroup var place: Folder
        @Flag(help: "Print one JSON document.") var json = false

        func run() async throws {
            let folder = try place.open()
            try folder.delete(profile.name)
            let terminal = Terminal.current()
            if json {
                return terminal.out(Output.line(["deleted": .string(profile.name), "folder": .string(folder.path)]))
            }
            terminal.note("Deleted \(profile.name).")
        }
    }

    /// What a profile holds, in words.
    private static func content(_ response: JSONValue) -> String {
        let items = counted(response["items"]?.intValue ?? 0, "Item")
        let users = response["custom_users"]?.intValue ?? 0
        return users == 0 ? items : "\(items) and \(counted(users, "custom user"))"
    }

    /// What a command prints with `--json`: the response without the content of the profile.
    private static func outcome(_ response: JSONValue, _ name: String, _ file: String) -> JSONValue {
        var members: JSONObject = ["name": .string(name), "file": .string(file)]
        for (key, value) in (response.objectValue ?? [:]).pairs where key != "document" { members[key] = value }
        return .object(members)
    }
}
