// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import Logging
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import Synchronization
import TartanStorage
import TokenVault

/// Runs the engine once against a Sandbox in this process, according to a plan.
struct Replay {
    /// One answered request of the replay.
    struct Call: Sendable {
        var path: String
        var status: Int
        /// The number of rows of a page of transactions; `nil` for other responses.
        var rows: Int?
        var hasMore: Bool?
        var errorCode: String?
        var requestID: String?
    }

    struct Outcome {
        var run: SyncRunRecord
        var calls: [Call]
    }

    private static let client = (id: "replay", secret: "replay")
    private static let user: UserID = "replay"

    let plan: ReplayPlan

    func run() async throws -> Outcome {
        var logger = Logger(label: "tartan-replay")
        logger.logLevel = .critical
        let sandbox = try PlaidSandbox(configuration: .init(), logger: logger)
        let populated = try await ask(
            sandbox, "/_tartan/populate",
            [
                "items": 1, "days": 700, "products": ["transactions"],
                "transactions": .number(JSONNumber(max(plan.rows, 1))),
            ])
        guard let made = populated["items"]?[0], let id = made["item_id"]?.stringValue,
            let token = made["access_token"]?.stringValue
        else { throw Failure("The Sandbox did not create an Item for the replay.") }
        let calls = Mutex<[Call]>([])
        let plaid = PlaidClient(
            clientID: Self.client.id, secret: ClientSecret(Self.client.secret), environment: .sandbox,
            configuration: .storing,
            transport: Self.transport(to: sandbox) { call in calls.withLock { $0.append(call) } })
        let store = MemoryStore()
        let vault = Vault(keyring: try VaultKeyring(active: .random()))
        let item = ItemID(id)
        let sealed = try vault.seal(
            text: token, for: VaultContext(userID: Self.user, itemID: item, column: ItemRecord.accessTokenColumn))
        try await store.engineInsertItem(
            ItemRecord(
                itemID: item, userID: Self.user, institutionID: "ins_109508", accessToken: SealedBytes(sealed.bytes),
                products: ["transactions"], createdAt: .now))
        var configuration = SyncConfiguration()
        configuration.pageSize = plan.pageSize
        // Polling is not shown.
        let runtime = SyncRuntime(now: { .now }, sleep: { _ in }, random: { 0.5 })
        let engine = SyncService(
            client: plaid, store: store, vault: vault, configuration: configuration, logger: logger, runtime: runtime)
        if plan.rows == 0 {
            // A bank without news has been read before.
            _ = try await engine.syncItem(item, reason: "link")
            calls.withLock { $0 = [] }
        }
        for fault in plan.faults { _ = try await ask(sandbox, "/_tartan/faults", fault) }
        _ = try await engine.syncItem(item, reason: "replay")
        guard let run = try await store.syncRuns(of: Self.user, item: item, limit: 1).first else {
            throw Failure("The replay's run left no record: the Sandbox had no data yet.")
        }
        return Outcome(run: run, calls: calls.withLock { $0 })
    }

    private func ask(_ sandbox: PlaidSandbox, _ path: String, _ body: JSONValue) async throws -> JSONValue {
        var body = body.objectValue ?? [:]
        if path == "/_tartan/populate" {
            body["client_id"] = .string(Self.client.id)
            body["secret"] = .string(Self.client.secret)
        }
        let answer = await sandbox.handle(
            path: path, headers: [("Host", "127.0.0.1"), ("Content-Type", "application/json")],
            body: JSONValue.object(body).serialized())
        let value = try JSONValue(parsing: answer.body)
        guard answer.status == 200 else {
            throw Failure(
                "The Sandbox cannot do this: \(value["error"]?.stringValue ?? "it responded with status \(answer.status)")."
            )
        }
        return value
    }

    private static func transport(
        to sandbox: PlaidSandbox, _ tell: @escaping @Sendable (Call) -> Void
    ) -> InProcessTransport {
        InProcessTransport { request async throws(PlaidError) in
            let path = URLComponents(string: request.url)?.path ?? ""
            let answer = await sandbox.handle(
                method: request.method.rawValue, path: path, headers: request.headers, body: request.body)
            tell(Call(path, answer))
            guard answer.status != 0 else {
                throw PlaidError(code: .connectionLost, message: "The Sandbox closed the connection.")
            }
            return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
        }
    }
}

extension Replay.Call {
    fileprivate init(_ path: String, _ answer: PlaidSandbox.Response) {
        let body = try? JSONValue(parsing: answer.body)
        let lists = ["added", "modified", "removed"].compactMap { body?[$0]?.arrayValue?.count }
        self.init(
            path: path, status: answer.status, rows: lists.isEmpty ? nil : lists.reduce(0, +),
            hasMore: body?["has_more"]?.boolValue, errorCode: body?["error_code"]?.stringValue,
            requestID: body?["request_id"]?.stringValue)
    }

    var json: JSONValue {
        [
            "path": .string(path), "status": .number(JSONNumber(status)),
            "rows": .optional(rows), "has_more": hasMore.map(JSONValue.bool) ?? .null,
            "error_code": .optional(errorCode),
            "request_id": .optional(requestID),
        ]
    }
}
