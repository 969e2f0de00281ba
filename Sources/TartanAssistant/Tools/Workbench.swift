// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
package import PlaidCore
package import PlaidJSON
import PlaidTypes
import PlaidWebhooks
import Synchronization

/// What tools work with.
package final class Workbench: Sendable {
    /// Runs the checks of `tartan doctor`; the arguments are those of the command.
    package typealias Doctor = @Sendable (_ arguments: [String]) async throws -> JSONObject

    package let surroundings: Surroundings
    let client: any PlaidClientProtocol
    let verifier: WebhookVerifier
    let control: SandboxControl?
    let doctor: Doctor?
    let projects: ProjectFolders
    let gate: TokenGate
    private let standardToken: String?
    private let madeLast = Mutex<String?>(nil)

    /// Gathers what tools work with.
    ///
    /// - Parameters:
    ///   - secrets: What must never be in an answer, whatever it looks like.
    ///   - standardToken: The access token for calls that name none.
    ///   - projects: The folders that the doctor may scan.
    package init(
        surroundings: Surroundings, client: any PlaidClientProtocol, control: SandboxControl?, secrets: [String],
        standardToken: String? = nil, doctor: Doctor? = nil, projects: ProjectFolders = ProjectFolders()
    ) {
        self.surroundings = surroundings
        self.client = client
        self.control = control
        self.doctor = doctor
        self.projects = projects
        self.standardToken = standardToken
        verifier = WebhookVerifier(keys: PlaidWebhookKeySource(client: client))
        gate = TokenGate(letsOwnPass: surroundings != .real, secrets: secrets)
    }

    /// The tools that there are here.
    var tools: [Tool] {
        Tool.all.filter { $0.place.includes(surroundings) && ($0.name != Tool.runDoctor.name || doctor != nil) }
    }

    /// Does what a tool is asked to do; whatever goes wrong becomes an answer.
    func run(_ name: String, _ arguments: JSONObject) async -> ToolResult {
        guard let tool = tools.first(where: { $0.name == name }) else {
            return .failure(ToolProblem("There is no tool \(Excerpt.of(name)) here."))
        }
        do {
            let input = try Input(arguments, of: name, tool.arguments)
            gate.learn(from: .object(arguments))
            return ToolResult(members: masked(try await tool.run(input, self)))
        } catch let problem as ToolProblem {
            return .failure(problem)
        } catch let error as PlaidError {
            return .failure(error.problem)
        } catch {
            return .failure(ToolProblem("\(name) failed for a reason that is unrelated to its arguments."))
        }
    }

    private func masked(_ members: JSONObject) -> JSONObject {
        surroundings == .real ? PersonalData.masked(.object(members)).objectValue ?? [:] : members
    }

    // MARK: Items

    /// The access token that a call means.
    func accessToken(_ input: Input) throws(ToolProblem) -> AccessToken {
        guard let token = input.text("access_token") ?? madeLast.withLock({ $0 }) ?? standardToken, !token.isEmpty
        else {
            throw ToolProblem(
                surroundings == .real
                    ? "Give access_token, or set PLAID_ACCESS_TOKEN when you start the server."
                    : "Give access_token, or create an Item with create_sandbox_item first.")
        }
        return AccessToken(token)
    }

    /// Remembers an Item of the Sandbox's as the one that later calls mean.
    func remember(_ token: AccessToken) {
        let text = token.reveal()
        gate.own(text)
        madeLast.withLock { $0 = text }
    }

    /// The Sandbox's steering, which only tools of Tartan's own Sandbox ask for.
    func steering() throws(ToolProblem) -> SandboxControl {
        guard let control else { throw ToolProblem("This works only in Tartan's Sandbox.") }
        return control
    }
}

extension PlaidError {
    /// The error as an assistant can use it.
    var problem: ToolProblem {
        var details: JSONObject = [
            "error_type": .string(kind.rawValue), "error_code": .string(code.rawValue), "advice": .string(advice),
            "is_retryable": .bool(isRetryable), "requires_update_mode": .bool(requiresUpdateMode),
        ]
        details["request_id"] = requestID.map { .string($0.rawValue) }
        details["http_status"] = httpStatus.map { .number(JSONNumber($0)) }
        details["user_text"] = userText.map(JSONValue.string)
        return ToolProblem(message, details: details)
    }
}

extension PlaidResponse {
    /// The answer as it came, without what belongs to the call.
    func members() throws(ToolProblem) -> JSONObject {
        guard let value = try? JSONValue(parsing: raw.bytes), var members = value.objectValue else {
            throw ToolProblem("Plaid's response is not a JSON object.")
        }
        members["request_id"] = nil
        return members
    }
}
