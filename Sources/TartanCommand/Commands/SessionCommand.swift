// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidTypes
import TartanService

/// `tartan session`: session tokens, with which a front end acts for a user.
struct SessionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session", abstract: "Create session tokens for front ends and for the page at /connect.",
        subcommands: [Create.self])

    /// `tartan session create`.
    struct Create: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create a session token for a user, as an application's back end does.",
            discussion: """
                Signs with TARTAN_SESSION_SECRET, the same secret that `tartan serve` runs with. The token is not stored
                anywhere and cannot be revoked; everyone who has it reads the user's data until it expires.

                Examples:
                  tartan session create --user ada
                  tartan session create --user ada --name "Ada Lovelace" --connect
                  tartan session create --user ada --minutes 5 --json
                """)

        @Option(help: "Your ID for the user.") var user: String
        @Option(help: ArgumentHelp("The user's name, which /connect shows.", valueName: "name")) var name: String?
        @Option(help: "How long the token is valid, at most 15.") var minutes = 15
        @Option(.serviceURL) var serviceURL: String?
        @OptionGroup var source: SettingsOptions
        @Flag(help: "Print a link to /connect that contains the token, instead of the token.") var connect = false
        @Flag(help: "Print one JSON document.") var json = false

        private static let longestMinutes = SessionToken.maximumLifetime / 60

        func validate() throws {
            guard UserID.isAcceptable(user) else {
                throw ValidationError("--user must have 1 to 128 visible ASCII characters.")
            }
            guard 1...Self.longestMinutes ~= minutes else {
                throw ValidationError("--minutes must be from 1 to \(Self.longestMinutes).")
            }
            guard name.map(SessionToken.isShowable) != false else {
                throw ValidationError("--name must have 1 to 64 characters and no control characters.")
            }
            try Setting.serviceURL.check(serviceURL)
        }

        func run() throws {
            let settings = try Settings.current()
            var service = try settings.required(.serviceURL, flag: serviceURL)
            // Where nothing sets the URL, the service runs on this machine, at the port that it is configured with.
            if case .standard? = settings.origin(.serviceURL, flag: serviceURL), let port = try settings.number(.port),
                port > 0
            {
                service = "http://127.0.0.1:\(port)"
            }
            while service.hasSuffix("/") { service.removeLast() }
            guard let secret = try settings.sessionSecret() else {
                throw Failure(
                    "Set TARTAN_SESSION_SECRET to the secret that `tartan serve` runs with: at least \(SessionSecret.minimumBytes) characters, such as from `openssl rand -hex 32`."
                )
            }
            let now = Date()
            let token = SessionToken.issue(
                for: UserID(rawValue: user), named: name, at: now, lifetime: minutes * 60, secret: secret)
            let address = "\(service)/connect#session=\(token)"
            let terminal = Terminal.current()
            guard !json else {
                let document: JSONValue = [
                    "user": .string(user), "token": .string(token), "connect_url": .string(address),
                    "expires_at": .string(Self.timestamp(now.addingTimeInterval(TimeInterval(minutes * 60)))),
                ]
                return terminal.out(Output.line(document))
            }
            terminal.out(connect ? address : token)
            terminal.note(
                "This is a session token for the user \(user), valid for \(counted(minutes, "minute")). "
                    + (connect
                        ? "Open it in a browser to connect a bank." : "Send it as `Authorization: Bearer TOKEN`."))
        }

        private static func timestamp(_ time: Date) -> String {
            time.formatted(.iso8601)
        }
    }
}
