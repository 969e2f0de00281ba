// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Logging
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanService
import TartanStorage
import TokenVault

/// `tartan link`: connects a bank, or repairs a connection, in the browser.
struct LinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Connect a bank in the browser, store it, and show its accounts.",
        discussion: """
            Creates a hosted Link session, opens it in the browser, and waits for it to finish. Needs PLAID_CLIENT_ID,
            PLAID_SECRET, a database and the vault key, like `tartan serve`.

            Examples:
              tartan link --plaid-url http://127.0.0.1:8181
              tartan link --user anna --update ITEM
            """)

    @Option(help: "Your ID for the user who connects the bank.") var user = "me"
    @Option(help: ArgumentHelp("Repair this Item instead of connecting a bank.", valueName: "item")) var update: String?
    @Option(.language) var language: String?
    @Option(.countries) var countries: String?
    @Option(.products) var products: String?
    @Option(.clientName) var clientName: String?
    @Option(help: ArgumentHelp("How long to wait for the user.", valueName: "seconds")) var timeout = 1800
    @OptionGroup var database: DatabaseOption
    @Option(.keyFile) var keyFile: String?
    @OptionGroup var plaid: PlaidOptions
    @Flag(inversion: .prefixedNo, help: "Open the browser; the address is printed in either case.") var browser = true
    @Flag(help: "Connect an account even if it is already connected.") var allowDuplicate = false
    @Flag(help: "Print one JSON document.") var json = false

    func validate() throws {
        guard 1...86_400 ~= timeout else { throw ValidationError("--timeout must be from 1 to 86400 seconds, a day.") }
    }

    func run() async throws {
        guard UserID.isAcceptable(user) else {
            throw ValidationError("--user must have 1 to 128 visible ASCII characters.")
        }
        var logger = Logger(label: "tartan")
        // A server that is ended with open connections logs an error; what goes wrong is told by what is thrown.
        logger.logLevel = .critical
        let read = try Settings.current()
        let target = try plaid.target(read)
        let countries = try read.words(.countries, flag: countries.map(Setting.countries.values))
        let language = try read.required(.language, flag: language)
        var settings = ServiceAssembly.Settings(
            database: try database.address(), keyring: try read.keyring(keyFile: keyFile))
        settings.listen.port = 0
        settings.link.clientName = try read.required(.clientName, flag: clientName)
        settings.link.products = try read.words(.products, flag: products.map(Setting.products.values))
        if let script = LinkScript.address(of: target) { settings.link.scriptURL = script }
        settings.environmentName = target.displayName
        // A key for this run alone, which nobody has to revoke.
        let key = APIKey()
        settings.ownKey = key
        let chosen = settings
        try await plaid.withClient(logger: logger) { client in
            let assembly = try await ServiceAssembly(chosen, plaid: client, logger: logger)
            try await AsyncHTTPClientTransport.use { transport in
                try await assembly.run { address in
                    let service = ServiceClient(
                        address: address, apiKey: key.reveal(), user: user, transport: transport)
                    try await link(
                        service, repairing: try await assembly.store.itemID(optional: update)?.rawValue,
                        language: language, countries: countries)
                }
            }
        }
    }

    /// - Parameter item: The Item to repair; `nil` connects a bank.
    private func link(
        _ service: ServiceClient, repairing item: String?, language: String, countries: [String]
    ) async throws {
        let terminal = Terminal.current()
        var request: JSONObject = ["hosted": true, "language": .string(language)]
        if let item {
            request["item_id"] = .string(item)
        } else {
            request["country_codes"] = .strings(countries)
        }
        let made = try await service.post("/api/plaid/create-link-token", .object(request))
        guard let token = made["link_token"], let url = made["hosted_link_url"]?.stringValue else {
            throw Failure(
                "Plaid returned no address for a hosted session; Hosted Link may not be enabled for your client ID.")
        }
        terminal.note(item == nil ? "Connect a bank at this address:" : "Repair the connection at this address:")
        terminal.note("  \(url)")
        if browser, await !Browser.open(url) {
            terminal.note("The browser could not be opened; open the address yourself.")
        }
        let result = try await outcome(of: token, service)
        let stored = try await store(result, token, service, repairing: item)
        let accounts = try await accounts(of: stored, service)
        if json {
            let document: JSONValue = ["item_id": .string(stored), "accounts": .array(accounts)]
            return terminal.out(String(decoding: document.serialized(), as: UTF8.self))
        }
        terminal.out(terminal.bold(item == nil ? "Connected" : "Repaired") + "  Item \(stored)")
        var table = Table(columns: [
            .init(title: "Account"), .init(title: "Mask"), .init(title: "Kind"),
            .init(title: "Current", alignment: .right), .init(title: ""),
        ])
        table.rows = accounts.map { account in
            [
                account["name"]?.stringValue ?? "", account["mask"]?.stringValue ?? "",
                [account["type"]?.stringValue, account["subtype"]?.stringValue].compactMap { $0 }.joined(
                    separator: " / "),
                account["balances"]?["current"]?.decimalValue.map(Amount.format) ?? "",
                account["balances"]?["currency"]?.stringValue ?? "",
            ]
        }
        terminal.out(table)
    }

    /// Waits until the user is done.
    private func outcome(of token: JSONValue, _ service: ServiceClient) async throws -> JSONValue {
        let end = ContinuousClock.now + .seconds(timeout)
        while ContinuousClock.now < end {
            let result = try await service.post("/api/plaid/link-result", ["link_token": token])
            switch result["status"]?.stringValue {
            case "finished": return result
            case "exited":
                let code = result["error_code"]?.stringValue.map { " (\($0))" } ?? ""
                throw Failure(
                    "The user left Link before it was finished\(code); nothing was changed. Run the command again.")
            default: try await Task.sleep(for: .seconds(1))
            }
        }
        throw Failure("Link was not finished within \(counted(timeout, "second")); run the command again.")
    }

    /// - Returns: The Item that was connected, or repaired.
    private func store(
        _ result: JSONValue, _ token: JSONValue, _ service: ServiceClient, repairing item: String?
    ) async throws -> String {
        if let item {
            // Update mode keeps the access token: there is no exchange, and the Item is synced again.
            _ = try await service.post("/api/items/\(item)/sync")
            return item
        }
        guard let publicToken = result["results"]?[0]?["public_token"] else {
            throw Failure("Link was finished without connecting a bank; run the command again.")
        }
        let exchanged = try await service.post(
            "/api/plaid/exchange-token",
            ["public_token": publicToken, "link_token": token, "allow_duplicate": .bool(allowDuplicate)])
        guard let item = exchanged["item_id"]?.stringValue else {
            throw Failure("The response to the exchange contains no Item.")
        }
        return item
    }

    /// Waits until the Item's accounts are stored and its login works.
    private func accounts(of item: String, _ service: ServiceClient) async throws -> [JSONValue] {
        for _ in 0..<120 {
            let health = try await service.get("/api/items/\(item)")["item"]?["health"]?["status"]?.stringValue
            let accounts = try await service.get("/api/accounts", query: "item=\(item)")["accounts"]?.arrayValue ?? []
            if !accounts.isEmpty, health == ItemHealth.healthy.rawValue { return accounts }
            try await Task.sleep(for: .milliseconds(250))
        }
        throw Failure(
            "The bank is connected as Item \(item), but its accounts are not available yet; `tartan serve` fetches them."
        )
    }
}

/// The user's browser.
enum Browser {
    /// How long a program that opens addresses may take to report a failure.
    private static let patience = Duration.seconds(5)

    /// Opens an address; returns `false` if no browser is available.
    static func open(_ url: String) async -> Bool {
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["xdg-open", url]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        // Where no desktop runs, this is the browser itself, which stays until the user closes it.
        let end = ContinuousClock.now + patience
        while process.isRunning, ContinuousClock.now < end, !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(20))
        }
        return process.isRunning || process.terminationStatus == 0
    }
}
