// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// A client that moves money of one account; every answer is held against the contract.
struct TransferClient {
    let bank: Bank
    let link: Bank.Link
    let account: String

    init(_ bank: Bank = Bank(), mask: String = "0000", webhook: String? = nil) throws {
        self.bank = bank
        link = try bank.link(products: ["auth", "transfer"], webhook: webhook)
        account = try #require(try bank.accountIDs(link)[mask])
    }

    func call(_ path: String, _ body: JSONObject = [:], _ location: SourceLocation = #_sourceLocation) throws
        -> JSONValue
    {
        try bank.checked(path, body, location)
    }

    /// What an authorization asks for, with changes.
    func proposal(_ amount: String, type: String = "debit", _ changes: JSONObject = [:]) -> JSONObject {
        var body: JSONObject = [
            "access_token": .string(link.accessToken), "account_id": .string(account), "type": .string(type),
            "network": "ach", "amount": .string(amount), "ach_class": "ppd", "user": ["legal_name": "Anna Charleston"],
        ]
        for (name, value) in changes.pairs { body[name] = value.isNull ? nil : value }
        return body
    }

    func authorize(_ amount: String, type: String = "debit", _ changes: JSONObject = [:]) throws -> JSONValue {
        let answer = try call("/transfer/authorization/create", proposal(amount, type: type, changes))
        return try #require(answer["authorization"])
    }

    func creation(_ authorization: String, _ changes: JSONObject = [:]) -> JSONObject {
        var body: JSONObject = [
            "access_token": .string(link.accessToken), "account_id": .string(account),
            "authorization_id": .string(authorization), "description": "payment",
        ]
        for (name, value) in changes.pairs { body[name] = value }
        return body
    }

    /// Makes a transfer and gives its id.
    func transfer(_ amount: String, type: String = "debit", _ changes: JSONObject = [:]) throws -> String {
        let authorization = try authorize(amount, type: type, changes).text("id")
        let answer = try call("/transfer/create", creation(authorization))
        return try #require(answer["transfer"]).text("id")
    }

    func get(_ id: String) throws -> JSONValue {
        try #require(try call("/transfer/get", ["transfer_id": .string(id)])["transfer"])
    }

    func status(_ id: String) throws -> String { try get(id).text("status") }

    func simulate(_ id: String, _ events: String...) throws {
        for event in events {
            _ = try call("/sandbox/transfer/simulate", ["transfer_id": .string(id), "event_type": .string(event)])
        }
    }

    func simulationCode(_ id: String, _ event: String) -> String? {
        bank.code("/sandbox/transfer/simulate", ["transfer_id": .string(id), "event_type": .string(event)])
    }

    func refund(_ id: String, _ amount: String, key: String = UUID().uuidString) throws -> JSONValue {
        let answer = try call(
            "/transfer/refund/create",
            ["transfer_id": .string(id), "amount": .string(amount), "idempotency_key": .string(key)])
        return try #require(answer["refund"])
    }

    func events(after: Int = 0) throws -> [JSONValue] {
        try call("/transfer/event/sync", ["after_id": .number(JSONNumber(after)), "count": 500])
            .list("transfer_events")
    }

    func types(after: Int = 0) throws -> [String] { try events(after: after).map { try $0.text("event_type") } }

    /// The ledger's balances: what is available, and what is pending.
    func ledger(_ body: JSONObject = [:]) throws -> [String] {
        let balance = try #require(try call("/transfer/ledger/get", body)["balance"])
        return [try balance.text("available"), try balance.text("pending")]
    }

    func deposit(_ amount: String, key: String = UUID().uuidString) throws -> JSONValue {
        try move("/transfer/ledger/deposit", amount, key)
    }

    func withdraw(_ amount: String, key: String = UUID().uuidString) throws -> JSONValue {
        try move("/transfer/ledger/withdraw", amount, key)
    }

    private func move(_ path: String, _ amount: String, _ key: String) throws -> JSONValue {
        let answer = try call(
            path, ["amount": .string(amount), "idempotency_key": .string(key), "network": "ach"])
        return try #require(answer["sweep"])
    }
}
