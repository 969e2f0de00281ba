// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import TartanService
import TartanStorage

/// What `tartan dev` runs until it is stopped.
struct Dev: Sendable {
    let folder: DevFolder
    let state: DevState
    /// Whether the service's port is another one than the last time.
    let isMoved: Bool
    let app: String?
    /// The folder or file of the user's own institutions and users.
    let dataPath: String?
    let isEmpty: Bool
    let isVerbose: Bool
    let isJSON: Bool
    let start: ContinuousClock.Instant

    private static let user: UserID = "dev-user"

    /// Runs everything until the task is cancelled.
    func run() async throws {
        let printer = LivePrinter(
            isJSON ? .standardError : .standardOutput, gap: { "\(counted($0, "line")) omitted." })
        defer { printer.finish() }
        try await LocalStack(settings: try settings()).run { running in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await watch(running, printer).run(after: nil) }
                group.addTask {
                    let data = try await prepare(running)
                    DevReport(running: running, folder: folder, state: state, app: app, data: data).print(
                        isJSON: isJSON, on: Terminal.current())
                    // Requests of before wait until the addresses are printed.
                    printer.start()
                    try await Task.sleep(for: .seconds(Int64(Int32.max)))
                }
                defer { group.cancelAll() }
                try await group.next()
            }
        }
    }

    private func settings() throws -> LocalStack.Settings {
        var settings = LocalStack.Settings(
            clientID: DevState.clientID, secret: DevState.secret, database: folder.database, keyFile: folder.keyFile,
            servicePort: state.servicePort, user: Self.user, sessionSecret: try state.signingSecret())
        settings.sandbox.port = state.sandboxPort
        settings.sandbox.stateFile = folder.sandboxState
        settings.sandbox.dataPath = dataPath
        settings.apiKey = state.apiKey
        settings.pageKey = state.pageKey
        return settings
    }

    private func watch(_ running: LocalStack.Running, _ printer: LivePrinter) -> Watch {
        let address = running.sandboxURL
        return Watch(EventFeed(address: address), forwardingTo: app) { notice in
            if isShown(notice), let line = notice.line(address: address) { printer.add(line) }
        }
    }

    /// Whether something is about the application; the service's own requests are, if they fail.
    private func isShown(_ notice: Watch.Notice) -> Bool {
        guard !isVerbose, case .event(.request(let request, _)) = notice else { return true }
        return request.userAgent != LocalStack.serviceAgent || request.status.map { $0 >= 400 } ?? true
    }

    /// Connects a bank at the first start, and reads what there is.
    private func prepare(_ running: LocalStack.Running) async throws -> DevReport.Data {
        if isMoved { try await moveWebhooks(running) }
        var data = DevReport.Data()
        var items = try await running.service.get("/api/items")["items"]?.arrayValue ?? []
        if items.isEmpty, !state.isStarted, !isEmpty {
            _ = try await running.link("user_good")
            try await running.waitUntil("transactions are stored") {
                data.latest = try await latest(running)
                if !data.latest.isEmpty { return true }
                return try await isRead(running)
            }
            if !data.latest.isEmpty { data.firstTransactions = start.duration(to: .now) }
            items = try await running.service.get("/api/items")["items"]?.arrayValue ?? []
        } else {
            data.latest = try await latest(running)
        }
        var started = state
        started.isStarted = true
        // Whatever is announced is there after a crash as well, in both of the two.
        running.sandbox.sandbox.save()
        try folder.write(started)
        data.items = items
        data.accounts = try await running.service.get("/api/accounts")["accounts"]?.arrayValue?.count ?? 0
        data.transactions = try await running.service.all("/api/transactions", "transactions").count
        return data
    }

    /// Whether everything of the bank is stored, which may be no transaction: `--data` can replace what user_good has.
    private func isRead(_ running: LocalStack.Running) async throws -> Bool {
        let items = try await running.service.get("/api/items")["items"]?.arrayValue ?? []
        return !items.isEmpty
            && items.allSatisfy { item in
                item["sync"]?["historical_update_complete"]?.boolValue == true
                    && item["sync"]?["last_synced_at"]?.stringValue != nil
                    && item["sync"]?["has_news"]?.boolValue == false
            }
    }

    private func latest(_ running: LocalStack.Running) async throws -> [JSONValue] {
        try await running.service.get("/api/transactions", query: "limit=5")["transactions"]?.arrayValue ?? []
    }

    /// Tells the Sandbox where the service receives webhooks now.
    private func moveWebhooks(_ running: LocalStack.Running) async throws {
        for item in try await running.assembly.store.engineItems() {
            let token = try await running.assembly.accessToken(of: item.itemID, user: item.userID)
            // An Item that requires a login, or no longer exists, keeps its address and is polled.
            _ = try? await running.plaid.itemWebhookUpdate(accessToken: token, webhook: running.webhookURL)
        }
    }
}
