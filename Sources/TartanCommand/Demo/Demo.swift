// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import TartanService
import TokenVault

/// Links a bank twice in a Sandbox and a service of one process, and reports what came of it.
struct Demo: Sendable {
    /// The addresses of the parts.
    struct Addresses: Sendable {
        let sandbox: String
        let service: String
        /// The service's page with the key that opens it.
        let page: String
        /// The page that connects a bank.
        let connect: String
    }

    let folder: DemoFolder
    let progress: Progress

    private static let user: UserID = "demo-user"
    private static let users = ["user_good", "user_transactions_dynamic"]
    // More than the Sandbox needs to deliver a bank's complete history.
    private static let businessTimeToReadiness: TimeInterval = 10

    /// Runs everything, passes on the report while everything is still running, and stops.
    func run(_ show: @escaping @Sendable (DemoReport, Addresses) async throws -> Void) async throws {
        _ = try VaultKeyFile.create(folder.keyFile)
        guard let secret = SessionSecret(Array(UUID().uuidString.utf8)) else {
            throw Failure("No secret could be created.")
        }
        let settings = LocalStack.Settings(
            clientID: "demo", secret: "demo-secret", database: folder.database, keyFile: folder.keyFile,
            servicePort: try LocalPort.pick(), user: Self.user, sessionSecret: secret)
        try await LocalStack(settings: settings).run { running in
            let report = try await demonstrate(running)
            try await show(
                report,
                Addresses(
                    sandbox: running.sandboxURL, service: running.service.address, page: running.homeURL,
                    connect: running.connectURL))
        }
    }

    private func demonstrate(_ running: LocalStack.Running) async throws -> DemoReport {
        let service = running.service
        let good = try await progress.step("Link First Platypus Bank as \(Self.users[0])") {
            try await running.link(Self.users[0])
        }
        let dynamic = try await progress.step("Link it again as \(Self.users[1])") {
            try await running.link(Self.users[1])
        }
        try await progress.step("Sync two years of transactions after their webhooks") {
            await running.sandbox.sandbox.advance(by: Self.businessTimeToReadiness)
            try await running.waitUntil("the history is read") {
                let items = try await service.get("/api/items")["items"]?.arrayValue ?? []
                return items.count == 2
                    && items.allSatisfy {
                        $0["sync"]?["historical_update_complete"]?.boolValue == true
                            && $0["sync"]?["has_news"]?.boolValue == false
                    }
            }
        }
        var report = DemoReport()
        report.items = try await service.get("/api/items")["items"]?.arrayValue ?? []
        for (item, username) in zip([good, dynamic], Self.users) {
            let accounts = try await service.get("/api/accounts", query: "item=\(item)")["accounts"]?.arrayValue ?? []
            report.linked.append(DemoReport.Linked(username: username, accounts: accounts))
        }
        report.transactions = try await service.all("/api/transactions", "transactions")
        let before = try await service.all("/api/transactions", "transactions", query: "item=\(dynamic)")
        let after = try await progress.step("Change transactions at the bank") {
            try await change(dynamic, before, running)
        }
        report.changes = DemoReport.changes(from: before, to: after)
        return report
    }

    /// Refreshes an Item at the bank and waits until the change is in the database.
    private func change(
        _ item: String, _ before: [JSONValue], _ running: LocalStack.Running
    ) async throws -> [JSONValue] {
        let token = try await running.assembly.accessToken(of: ItemID(item), user: Self.user)
        _ = try await running.plaid.transactionsRefresh(accessToken: token)
        await running.sandbox.sandbox.advance(by: Self.businessTimeToReadiness)
        var after: [JSONValue] = []
        try await running.waitUntil("the change has arrived") {
            after = try await running.service.all("/api/transactions", "transactions", query: "item=\(item)")
            return !DemoReport.changes(from: before, to: after).isEmpty
        }
        return after
    }
}
