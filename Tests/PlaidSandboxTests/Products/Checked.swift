// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

extension Bank {
    /// Calls an operation and holds its answer against the contract.
    func checked(
        _ path: String, _ body: JSONObject = [:], _ location: SourceLocation = #_sourceLocation
    ) throws -> JSONValue {
        let answer = try call(path, body)
        guard case .json(let schema) = Contract.standard.operations[path]?.reply else {
            Issue.record("\(path) is not in the contract", sourceLocation: location)
            return answer
        }
        var whole = answer.objectValue ?? [:]
        whole["request_id"] = "request"
        let violations = ContractValidator().violations(of: .object(whole), schema: schema)
        #expect(violations.isEmpty, "\(path): \(violations)", sourceLocation: location)
        return answer
    }

    /// The ids of an Item's accounts, by mask.
    func accountIDs(_ link: Link) throws -> [String: String] {
        let accounts = try call("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts")
        return Dictionary(uniqueKeysWithValues: try accounts.map { (try $0.text("mask"), try $0.text("account_id")) })
    }
}

extension JSONValue {
    /// The texts of a member in a list of objects.
    func texts(_ list: String, _ member: String) throws -> [String] { try self.list(list).map { try $0.text(member) } }
}
