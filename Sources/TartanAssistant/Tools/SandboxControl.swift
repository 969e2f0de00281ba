// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidCore
import PlaidJSON

/// One client's environment of a Sandbox of Tartan's, as tools change it.
package struct SandboxControl: Sendable {
    let clientID: String
    private let client: ControlClient

    /// Names a Sandbox and the environment in it.
    package init(address: String, clientID: String, transport: any PlaidTransport) {
        client = ControlClient(address: address, transport: transport)
        self.clientID = clientID
    }

    /// Whether it is such a Sandbox.
    package func answers() async -> Bool {
        guard let health = try? await client.get("health") else { return false }
        return health["status"] == "ok" && health["contract_version"] != nil
    }

    func get(_ path: String) async throws -> JSONObject {
        do throws(ControlClient.Problem) {
            return try Self.members(try await client.get(path, ["client_id": clientID]))
        } catch {
            throw Self.explained(error)
        }
    }

    func post(_ path: String, _ members: JSONObject) async throws -> JSONObject {
        var members = members
        members["client_id"] = .string(clientID)
        do throws(ControlClient.Problem) {
            return try Self.members(try await client.post(path, members))
        } catch {
            throw Self.explained(error)
        }
    }

    private static func members(_ value: JSONValue) throws(ControlClient.Problem) -> JSONObject {
        guard let members = value.objectValue else { throw .notASandbox(status: 200) }
        return members
    }

    private static func explained(_ problem: ControlClient.Problem) -> any Error {
        switch problem {
        case .noResponse(let error): error
        case .notASandbox(let status): ToolProblem("The Sandbox responded with status \(status) and no JSON object.")
        case .refused(let sentence, _): ToolProblem(sentence)
        }
    }
}
