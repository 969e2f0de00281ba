// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidCore
import TartanAssistant

/// Which running Sandbox to talk to, and how to print its response.
struct SandboxTarget: ParsableArguments {
    @OptionGroup var sandbox: SandboxAddress
    @Flag(help: "Print one JSON document.") var json = false

    /// Runs a body with the control API of a Sandbox, and closes the connection afterwards.
    ///
    /// - Throws: A sentence if the Sandbox cannot be used.
    static func withControl<Result>(
        at address: String, _ body: (ControlClient) async throws -> Result
    ) async throws -> Result {
        do {
            return try await AsyncHTTPClientTransport.use { transport in
                try await body(ControlClient(address: address, transport: transport))
            }
        } catch let problem as ControlClient.Problem {
            throw Failure(problem, at: address)
        }
    }

    /// Runs a body with the control API of the Sandbox that is named.
    func withControl(_ body: (ControlClient) async throws -> Void) async throws {
        try await Self.withControl(at: try sandbox.text, body)
    }
}

/// Whose environment of the Sandbox is meant.
struct SandboxClient: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The client ID of the environment; by default PLAID_CLIENT_ID, or else the only one.", valueName: "id"))
    var clientID: String?

    /// The client ID that was given; `nil` lets the Sandbox decide.
    var id: String? {
        get throws(ConfigurationError) {
            if let clientID { clientID } else { try Settings.current().text(.clientID) }
        }
    }
}

extension Failure {
    /// Says why a Sandbox cannot be used, and how to name another one.
    init(_ problem: ControlClient.Problem, at address: String) {
        switch problem {
        case .noResponse(let error) where error.code == .notSent: self = .noSandbox(at: address)
        case .noResponse(let error):
            self.init("The Sandbox at \(SafeText.line(address)) did not respond. \(error.advice)")
        case .notASandbox(let status): self = .notASandbox(at: address, status: status)
        case .refused(let sentence, nil): self.init(SafeText.line(sentence))
        case .refused(let sentence, let code?):
            let end = [".", "?"].contains { sentence.hasSuffix($0) } ? "" : "."
            self.init(SafeText.line("\(code): \(sentence)\(end)"))
        }
    }

    /// Nothing responds at the address.
    static func noSandbox(at address: String) -> Failure {
        Failure(
            "No Sandbox responds at \(SafeText.line(address)). Start one with `tartan dev` or `tartan sandbox`, or name "
                + "another with --url or PLAID_URL.")
    }

    /// Something else responds at the address.
    static func notASandbox(at address: String, status: Int) -> Failure {
        Failure(
            "\(SafeText.line(address)) is not a Tartan Sandbox of this version: it responded with status \(status). Name "
                + "another with --url or PLAID_URL.")
    }
}
