// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import TartanService
import TartanStorage

/// `tartan keys`: manages the API keys of applications.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Create, list and revoke the API keys of applications.",
        subcommands: [Create.self, List.self, Revoke.self])

    struct Options: ParsableArguments {
        @OptionGroup var database: DatabaseOption
        @Flag(help: "Print JSON.") var json = false
    }

    /// `tartan keys create`.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create a key and print it once; only its hash is stored.",
            discussion: """
                Examples:
                  tartan keys create --name shop
                  tartan keys create --name shop --json
                """)
        @Option(
            name: .customLong("name"),
            help: "The key's name; by default application- and eight random characters.")
        var givenName: String?
        @OptionGroup var options: Options

        func run() async throws {
            let store = try await options.database.address().open(connections: 1)
            let key = APIKey()
            let name = givenName ?? "application-\(UUID().uuidString.prefix(8).lowercased())"
            do throws(StorageError) {
                try await store.insertAPIKey(APIKeyRecord(name: name, digest: key.digest, createdAt: Instant(Date())))
            } catch {
                guard error.code == .alreadyExists else { throw error }
                throw Failure("A key named \(name) already exists; choose another --name.")
            }
            let terminal = Terminal.current()
            if options.json {
                let line: JSONValue = ["name": .string(name), "key": .string(key.reveal())]
                terminal.out(String(decoding: line.serialized(), as: UTF8.self))
            } else {
                terminal.out(key.reveal())
                terminal.note(
                    "This is the key \(name). It is shown only this once; store it with the application's secrets.")
            }
        }
    }

    /// `tartan keys list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the keys' names; the keys themselves are not stored.",
            discussion: """
                Examples:
                  tartan keys list
                  tartan keys list --json
                """)
        @OptionGroup var options: Options

        func run() async throws {
            let keys = try await options.database.address().open(connections: 1).apiKeys()
            let terminal = Terminal.current()
            guard !options.json else {
                for key in keys {
                    let line: JSONValue = [
                        "name": .string(key.name), "created_at": .string(key.createdAt.description),
                        "revoked_at": key.revokedAt.map { .string($0.description) } ?? .null,
                    ]
                    terminal.out(String(decoding: line.serialized(), as: UTF8.self))
                }
                return
            }
            var table = Table(columns: [.init(title: "Name"), .init(title: "Created"), .init(title: "Revoked")])
            table.rows = keys.map { [$0.name, RelativeTime.cell($0.createdAt), RelativeTime.cell($0.revokedAt)] }
            terminal.out(table)
            if keys.isEmpty { terminal.note("There is no API key yet; `tartan keys create` creates one.") }
        }
    }

    /// `tartan keys revoke`.
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Revoke a key, at once and permanently.",
            discussion: """
                Examples:
                  tartan keys revoke shop
                """)
        @Argument(help: "The key's name.") var name: String
        @OptionGroup var options: Options

        func run() async throws {
            let store = try await options.database.address().open(connections: 1)
            do throws(StorageError) {
                try await store.revokeAPIKey(named: name, at: Instant(Date()))
            } catch {
                guard error.code == .notFound else { throw error }
                throw Failure("There is no key named \(name); `tartan keys list` shows them.")
            }
            Terminal.current().note("The key \(name) is revoked.")
        }
    }
}
