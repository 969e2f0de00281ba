// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import PlaidCore
package import PlaidJSON

/// The control API of a running Sandbox: its routes under `/_tartan/`.
///
/// Every command and every tool that talks to a Sandbox does so with it.
package struct ControlClient: Sendable {
    /// Why there is no response to use.
    package enum Problem: Error {
        /// No response came.
        case noResponse(PlaidError)
        /// What responds is not a Sandbox of Tartan.
        case notASandbox(status: Int)
        /// The Sandbox refused the request in a sentence; with a code if the sentence is Plaid's.
        case refused(sentence: String, code: String?)
    }

    /// The Sandbox's address, without a slash at its end.
    package let address: String
    private let transport: any PlaidTransport

    /// Names a Sandbox; nothing is sent.
    package init(address: String, transport: any PlaidTransport) {
        var address = address
        while address.hasSuffix("/") { address.removeLast() }
        self.address = address
        self.transport = transport
    }

    /// Reads a route.
    package func get(
        _ path: String, _ query: KeyValuePairs<String, String?> = [:]
    ) async throws(Problem) -> JSONValue {
        try document(try await send(.get, Self.target(path, query), body: []))
    }

    /// Reads a route whose response has a JSON value in each line.
    package func lines(
        _ path: String, _ query: KeyValuePairs<String, String?> = [:]
    ) async throws(Problem) -> [JSONValue] {
        let response = try await send(.get, Self.target(path, query), body: [])
        guard response.status == 200 else { throw problem(of: response) }
        return response.body.split(separator: UInt8(ascii: "\n")).compactMap { try? JSONValue(parsing: Array($0)) }
    }

    /// Sends an order.
    package func post(_ path: String, _ body: JSONObject = [:]) async throws(Problem) -> JSONValue {
        try document(try await send(.post, path, body: JSONValue.object(body).serialized()))
    }

    private func send(_ method: PlaidMethod, _ path: String, body: [UInt8]) async throws(Problem) -> TransportResponse {
        let request = TransportRequest(
            method: method, url: "\(address)/_tartan/\(path)", headers: [("Content-Type", "application/json")],
            body: body, maximumResponseBytes: 64 << 20)
        do throws(PlaidError) {
            return try await transport.send(request, timeout: .seconds(120))
        } catch {
            throw .noResponse(error)
        }
    }

    private func document(_ response: TransportResponse) throws(Problem) -> JSONValue {
        guard response.status == 200 else { throw problem(of: response) }
        guard let value = try? JSONValue(parsing: response.body) else {
            throw .notASandbox(status: response.status)
        }
        return value
    }

    private func problem(of response: TransportResponse) -> Problem {
        let body = try? JSONValue(parsing: response.body)
        if let sentence = body?["error"]?.stringValue { return .refused(sentence: sentence, code: nil) }
        guard let code = body?["error_code"]?.stringValue, let message = body?["error_message"]?.stringValue,
            // The API's own answer to a path that it does not have.
            code != "NOT_FOUND"
        else { return .notASandbox(status: response.status) }
        return .refused(sentence: message, code: code)
    }

    /// What RFC 3986 leaves alone in a query.
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    /// A route with its query.
    package static func target(_ path: String, _ query: KeyValuePairs<String, String?>) -> String {
        let items = query.compactMap { name, value in
            value?.addingPercentEncoding(withAllowedCharacters: unreserved).map { "\(name)=\($0)" }
        }
        return items.isEmpty ? path : path + "?" + items.joined(separator: "&")
    }
}
