// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A request for an operation as it came from the network.
struct OperationCall: Sendable {
    var method = "POST"
    /// The path of the request; placeholders of the operation's own path have values here.
    var path: String
    var entry: Registry.Entry
    var headers: SandboxHeaders
    var body: [UInt8]
    var requestID: String

    /// The request as an environment sees it.
    func request(of clientID: String, _ body: JSONObject, at now: Date) -> SandboxRequest {
        SandboxRequest(path: path, clientID: clientID, body: body, now: now, requestID: requestID)
    }
}

extension SandboxEngine {
    /// Who may go on with a request, and the body without the credentials.
    enum Admission: Sendable {
        case client(Client, JSONObject)
        /// Anyone, for a public operation that was called without credentials.
        case anyone(JSONObject)
    }

    /// Checks a request before any environment sees it: method, size, JSON, credentials and contract, in this order.
    ///
    /// - Parameter clientID: Receives the client ID of the credentials, also when the request is refused.
    func admit(_ call: OperationCall, clientID: inout String?) throws(SandboxError) -> Admission {
        let operation = call.entry.contract
        guard call.method == operation.method else {
            throw .methodNotAllowed(call.method, allowed: operation.method)
        }
        guard call.body.count <= Self.maximumBodyBytes else { throw .bodyTooLarge(limit: Self.maximumBodyBytes) }
        var body = try Self.parse(
            call.body, isOptional: operation.request == nil, isNullable: call.entry.allowsNull)
        let credentials = Result { () throws(SandboxError) in
            try RequestCredentials(takenFrom: &body, headers: call.headers)
        }
        clientID = try? credentials.get().clientID
        if operation.isPublic, case .failure = credentials {
            return .anyone(try validator.check(body, of: operation))
        }
        let client = try client(for: credentials.get())
        return .client(client, try validator.check(body, of: operation))
    }
}
