// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import Synchronization

/// Answers each call from a function of its path and body.
final class ScriptedClient: PlaidClientProtocol {
    typealias Script = @Sendable (_ call: Int, _ body: JSONValue) -> Result<String, PlaidError>
    private let script: Script
    private let bodies = Mutex<[JSONValue]>([])

    init(_ script: @escaping Script) { self.script = script }

    var sent: [JSONValue] { bodies.withLock { $0 } }

    func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
        guard let body = try? JSONValue(parsing: request.jsonBytes()) else {
            throw PlaidError(code: .refused, message: "The request is not JSON.")
        }
        let call = bodies.withLock {
            $0.append(body)
            return $0.count
        }
        let text = try script(call, body).get()
        do throws(JSONError) {
            return try Request.Response.read(body: Array(text.utf8), contentType: nil, options: .standard)
        } catch {
            throw PlaidError(code: .unexpectedResponse, message: "\(error)")
        }
    }
}
