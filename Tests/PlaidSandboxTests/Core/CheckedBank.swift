// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

extension Bank {
    /// A call whose request and answer are held against the contract.
    func checked(_ path: String, _ body: JSONObject = [:]) throws -> JSONValue {
        let operation = try #require(Contract.standard.operation(at: path))
        var answer = try call(path, ContractValidator().check(body, of: operation))
        if case .json(let schema) = operation.reply {
            if var members = answer.objectValue {
                members["request_id"] = "request"
                answer = .object(members)
            }
            let violations = ContractValidator().violations(of: answer, schema: schema)
            #expect(violations.isEmpty, "\(path): \(violations)")
        }
        return answer
    }

    /// The webhooks since the last time.
    func hooks() -> [JSONObject] { world.takeWebhooks().map(\.body) }
}
