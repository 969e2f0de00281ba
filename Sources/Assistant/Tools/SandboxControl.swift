import Foundation
package import PlaidCore
import PlaidJSON

/// The routes under `/_tartan/` that steer a Sandbox of Tartan's.
package struct SandboxControl: Sendable {
    let address: String
    let clientID: String
    let transport: any PlaidTransport

    private var escapedClientID: String {
        clientID.addingPercentEncoding(withAllowedCharacters: Self.unreserved) ?? ""
    }

    /// What RFC 3986 leaves alone in a query.
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    /// Names a Sandbox and the world in it.
    package init(address: String, clientID: String, transport: any PlaidTransport) {
        var address = address
        while address.hasSuffix("/") { address.removeLast() }
        self.address = address
        self.clientID = clientID
        self.transport = transport
    }

    /// Whether it is such a Sandbox.
    package func answers() async -> Bool {
        guard let health = try? await send(.get, "health") else { return false }
        return health["status"] == "ok" && health["contract_version"] != nil
    }

    func get(_ path: String) async throws -> JSONObject {
        try await send(.get, path + "?client_id=" + escapedClientID)
    }

    func post(_ path: String, _ members: JSONObject) async throws -> JSONObject {
        var members = members
        members["client_id"] = .string(clientID)
        return try await send(.post, path, members.serialized())
    }

    private func send(_ method: PlaidMethod, _ path: String, _ body: [UInt8] = []) async throws -> JSONObject {
        let request = TransportRequest(
            method: method, url: "\(address)/_tartan/\(path)",
            headers: [("Content-Type", "application/json")], body: body, maximumResponseBytes: 32 << 20)
        let response = try await transport.send(request, timeout: .seconds(60))
        guard let value = try? JSONValue(parsing: response.body), let members = value.objectValue else {
            throw ToolProblem("The Sandbox did not answer with a JSON object.")
        }
        guard 200..<300 ~= response.status else {
            // The Sandbox's own sentence, or Plaid's where the credentials are refused.
            let reason = members["error"]?.stringValue ?? members["error_message"]?.stringValue
            throw ToolProblem(reason ?? "The Sandbox responded with status \(response.status).")
        }
        return members
    }
}
