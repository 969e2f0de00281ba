import ArgumentParser
import Foundation
import PlaidCore
import PlaidJSON

/// Which running Sandbox to talk to, and how to print its response.
struct SandboxTarget: ParsableArguments {
    @OptionGroup var sandbox: SandboxAddress
    @Flag(help: "Print one JSON document.") var json = false

    /// Runs a body with the control API, and closes the connection afterwards.
    func withControl(_ body: (ControlClient) async throws -> Void) async throws {
        let address = try sandbox.text
        try await AsyncHTTPClientTransport.use { transport in
            try await body(ControlClient(address: address, transport: transport))
        }
    }
}

/// Whose environment of the Sandbox is meant.
struct SandboxClient: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Whose environment; otherwise that of PLAID_CLIENT_ID, otherwise the only one.", valueName: "id"))
    var clientID: String?

    /// The client ID that was given; `nil` lets the Sandbox decide.
    var id: String? {
        get throws(ConfigurationError) {
            if let clientID { clientID } else { try Settings.current().text(.clientID) }
        }
    }
}

/// The control API of a running Sandbox.
struct ControlClient: Sendable {
    let address: String
    let transport: any PlaidTransport

    func get(_ path: String, _ query: KeyValuePairs<String, String?> = [:]) async throws -> JSONValue {
        var parts = URLComponents()
        parts.queryItems = query.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
        // A plus sign means a space to some readers of queries.
        let text = (parts.percentEncodedQuery ?? "").replacing("+", with: "%2B")
        return try await send(.get, path + (text.isEmpty ? "" : "?" + text), body: [])
    }

    func post(_ path: String, _ body: JSONObject = [:]) async throws -> JSONValue {
        try await send(.post, path, body: JSONValue.object(body).serialized())
    }

    private func send(_ method: PlaidMethod, _ path: String, body: [UInt8]) async throws -> JSONValue {
        let request = TransportRequest(
            method: method, url: "\(address)/_tartan/\(path)", headers: [("Content-Type", "application/json")],
            body: body, maximumResponseBytes: 64 << 20)
        let response: TransportResponse
        do throws(PlaidError) {
            response = try await transport.send(request, timeout: .seconds(120))
        } catch {
            guard error.code == .notSent else {
                throw Failure("The Sandbox at \(SafeText.line(address)) did not respond. \(error.advice)")
            }
            throw Failure(
                "No Sandbox is running at \(SafeText.line(address)). Start one with `tartan sandbox`, or name another with --url or PLAID_URL."
            )
        }
        guard let value = try? JSONValue(parsing: response.body) else { throw notASandbox }
        guard response.status == 200 else { throw refusal(value, status: response.status) }
        return value
    }

    private var notASandbox: Failure {
        Failure("\(SafeText.line(address)) is not a Sandbox of Tartan. Name one with --url or PLAID_URL.")
    }

    /// The Sandbox's own words: a sentence of the control API, or an error in Plaid's format.
    private func refusal(_ body: JSONValue, status: Int) -> Failure {
        if let sentence = body["error"]?.stringValue { return Failure(SafeText.line(sentence)) }
        if let code = body["error_code"]?.stringValue, let message = body["error_message"]?.stringValue,
            code != "NOT_FOUND"
        {
            let end = [".", "?"].contains { message.hasSuffix($0) } ? "" : "."
            return Failure(SafeText.line("\(code): \(message)\(end)"))
        }
        return notASandbox
    }
}
