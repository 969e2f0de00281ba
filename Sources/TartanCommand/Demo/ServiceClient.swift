// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import PlaidTypes

/// Calls the service like an application: over HTTP, with an API key, for one user.
struct ServiceClient: Sendable {
    let address: String
    let apiKey: String
    let user: String
    let transport: any PlaidTransport

    func get(_ path: String, query: String = "") async throws -> JSONValue {
        try await send(.get, path + (query.isEmpty ? "" : "?" + query), body: [])
    }

    func post(_ path: String, _ body: JSONValue = [:]) async throws -> JSONValue {
        try await send(.post, path, body: body.serialized())
    }

    /// Returns all pages of a list.
    func all(_ path: String, _ member: String, query: String = "") async throws -> [JSONValue] {
        var rows: [JSONValue] = []
        var cursor: String?
        repeat {
            let page = try await get(
                path,
                query: ([query, "limit=500"] + (cursor.map { ["cursor=\($0)"] } ?? [])).filter { !$0.isEmpty }
                    .joined(separator: "&"))
            rows += page[member]?.arrayValue ?? []
            cursor = page["next_cursor"]?.stringValue
        } while cursor != nil
        return rows
    }

    private func send(_ method: PlaidMethod, _ target: String, body: [UInt8]) async throws -> JSONValue {
        let request = TransportRequest(
            method: method, url: address + target,
            headers: [
                ("Authorization", "Bearer \(apiKey)"), ("Tartan-User", user), ("Content-Type", "application/json"),
            ],
            body: body, maximumResponseBytes: 64 << 20)
        let response = try await transport.send(request, timeout: .seconds(30))
        let value = try JSONValue(parsing: response.body)
        guard 200..<300 ~= response.status else {
            let error = value["error"]
            throw Failure(
                "\(error?["message"]?.stringValue ?? "The service responded with status \(response.status).") "
                    + (error?["next"]?.stringValue ?? ""))
        }
        return value
    }
}
