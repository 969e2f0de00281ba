// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

@testable import PlaidSandbox

/// A Sandbox in this process with a client of its own.
struct Shell: Sendable {
    let sandbox: PlaidSandbox
    var clientID = "client"
    var secret = "secret"

    static let start = Date(timeIntervalSince1970: 1_790_000_000)

    init(_ change: (inout PlaidSandbox.Configuration) -> Void = { _ in }) throws {
        var configuration = PlaidSandbox.Configuration()
        configuration.seed = 7
        configuration.now = Self.start
        change(&configuration)
        sandbox = try PlaidSandbox(configuration: configuration)
    }

    func send(
        _ path: String, method: String = "POST", headers: [(name: String, value: String)] = [], bytes: [UInt8]
    ) async throws -> (status: Int, body: JSONValue) {
        let answer = await sandbox.handle(method: method, path: path, headers: headers, body: bytes)
        return (answer.status, try JSONValue(parsing: answer.body))
    }

    /// Calls an operation with the client's credentials.
    func call(_ path: String, _ body: JSONObject = [:]) async throws -> (status: Int, body: JSONValue) {
        var body = body
        body["client_id"] = .string(clientID)
        body["secret"] = .string(secret)
        return try await send(path, bytes: body.serialized())
    }

    func control(_ path: String, _ body: JSONObject? = nil, headers: [(name: String, value: String)] = [])
        async throws -> (status: Int, body: JSONValue)
    {
        try await send(
            path, method: body == nil ? "GET" : "POST", headers: headers, bytes: body?.serialized() ?? [])
    }

    /// Links an Item and answers its access token and id.
    func link(webhook: String? = nil, products: [String] = ["transactions"]) async throws -> (token: String, id: String)
    {
        let options: JSONObject = webhook.map { ["webhook": .string($0)] } ?? [:]
        let created = try await call(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": .strings(products), "options": .object(options),
            ])
        let exchanged = try await call(
            "/item/public_token/exchange", ["public_token": created.body["public_token"] ?? .null])
        return (exchanged.body["access_token"]?.stringValue ?? "", exchanged.body["item_id"]?.stringValue ?? "")
    }
}

/// Collects webhooks and responds with statuses in turn, repeating the last one.
final class Receiver: Sendable {
    private let state: Mutex<(statuses: [Int], webhooks: [PlaidSandbox.Webhook])>

    init(statuses: [Int] = [200]) { state = Mutex((statuses, [])) }

    var webhooks: [PlaidSandbox.Webhook] { state.withLock { $0.webhooks } }

    var codes: [String] {
        webhooks.compactMap { (try? JSONValue(parsing: $0.body))?["webhook_code"]?.stringValue }
    }

    @Sendable func receive(_ webhook: PlaidSandbox.Webhook) async -> Int {
        state.withLock { state in
            state.webhooks.append(webhook)
            return state.statuses.count > 1 ? state.statuses.removeFirst() : state.statuses.first ?? 200
        }
    }
}

/// A folder that goes when the test ends.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("sandbox-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
