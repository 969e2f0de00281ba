// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

/// A request that is refused leaves nothing behind, whichever operation it is.
struct RefusalTests {
    private let contract = Contract.standard

    private static let mostMistakes = 24

    private func shape(_ world: World) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(world)
    }

    /// A body as long as the contract allows, about things that there are.
    private func bodies(_ operation: Contract.Operation, known: JSONObject) -> [JSONObject] {
        guard let schema = operation.request else { return [[:]] }
        func make(isMinimal: Bool) -> JSONObject {
            ContractAnswer(
                identifiers: Identifiers(seed: 1), purpose: operation.path, now: Shell.start, known: known,
                isMinimal: isMinimal
            ).object(schema)
        }
        var full = make(isMinimal: false)
        for (name, value) in known.pairs where full[name] != nil { full[name] = value }
        let minimal = make(isMinimal: true)
        let wrong = mistakes(full, isInside: false) + mistakes(minimal, isInside: false)
        // Evenly from among all of them.
        let step = max(wrong.count / Self.mostMistakes, 1)
        return [minimal, full] + stride(from: 0, to: wrong.count, by: step).map { wrong[$0] }
    }

    /// The same body with one value that is likely to be refused: a member, or a member of a member.
    private func mistakes(_ body: JSONObject, isInside: Bool) -> [JSONObject] {
        var all: [JSONObject] = []
        for (name, value) in body.pairs {
            var values: [JSONValue] = []
            if value.stringValue != nil { values = ["nonsense"] }
            if value.numberValue != nil { values = [-1, 100_000] }
            if let list = value.arrayValue {
                values = [.array(list + [list.first.map { $0.stringValue == nil ? $0 : "nonsense" } ?? "nonsense"])]
            }
            if let object = value.objectValue, !isInside {
                values = mistakes(object, isInside: true).map(JSONValue.object)
            }
            for wrong in values {
                var body = body
                body[name] = wrong
                all.append(body)
            }
        }
        return all
    }

    @Test func noOperationLeavesAHalf() async throws {
        let shell = try Shell()
        let item = try await shell.link(webhook: "https://example.com/hook")
        await shell.sandbox.advance(by: 60)
        let client = try #require(shell.sandbox.engine.client(id: "client"))
        let accounts = try await shell.call("/accounts/get", ["access_token": .string(item.token)])
        let account = accounts.body["accounts"]?[0]?["account_id"] ?? .null
        let user = try await shell.call("/user/create", ["client_user_id": "somebody"])
        let known: JSONObject = [
            "access_token": .string(item.token), "access_tokens": [.string(item.token)],
            "item_id": .string(item.id), "account_id": account, "account_ids": [account],
            "institution_id": "ins_109508", "initial_products": ["transactions"], "products": ["transactions"],
            "user_id": user.body["user_id"] ?? .null, "country_codes": ["US"], "days_requested": 30,
        ]
        // These make the token useless for all others.
        let last: Set = ["/item/access_token/invalidate", "/item/remove", "/sandbox/item/reset_login"]
        var refused = 0
        var halves: Set<String> = []
        let base = client.world.withLock { $0 }
        let before = try shape(base)
        let operations = contract.operations.values.sorted { $0.path < $1.path }.filter { !last.contains($0.path) }
        for operation in operations where operation.path != "/webhook_verification_key/get" {
            for body in bodies(operation, known: known)
            where (try? ContractValidator().check(body, of: operation)) != nil {
                client.world.withLock { $0 = base }
                let engine = shell.sandbox.engine
                let path = operation.path.replacing("{consentId}", with: "a").replacing("{recipientId}", with: "b")
                let answer = await engine.answer(
                    method: operation.method, target: path,
                    headers: SandboxHeaders([("plaid-client-id", "client"), ("plaid-secret", "secret")]),
                    body: operation.request == nil ? [] : body.serialized(), port: nil)
                let after = try shape(client.world.withLock { $0 })
                guard answer.status >= 400, let error = try? JSONValue(parsing: answer.body) else { continue }
                let code = error["error_code"]?.stringValue ?? ""
                guard !SandboxError("", code, "").isOutcome else { continue }
                refused += 1
                #expect(
                    after == before, "\(operation.path) \(code) \(String(decoding: body.serialized(), as: UTF8.self))")
                if try leavesAHalf(base, path, body, before) { halves.insert(operation.path) }
            }
        }
        #expect(refused > 1_000)
        // Without going back, these would have left something: the test has what it looks for.
        #expect(halves.count >= 3, "\(halves.sorted())")
        print("\(refused) refusals; \(halves.count) operations begin before they refuse: \(halves.sorted())")
    }

    /// Whether the operation itself, with nobody who goes back, leaves the world another one.
    private func leavesAHalf(
        _ world: World, _ path: String, _ body: JSONObject, _ before: Data
    ) throws -> Bool {
        var world = world
        let request = SandboxRequest(path: path, clientID: "client", body: body, now: world.now, requestID: "request")
        guard (try? world.answer(request)) == nil else { return false }
        return try shape(world) != before
    }

    @Test func aRefusedItemIsNotMade() async throws {
        let shell = try Shell()
        let created = try await shell.call(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": ["transactions"],
                "options": ["transactions": ["days_requested": 100_000]],
            ])
        #expect(created.status == 400)
        let client = try #require(shell.sandbox.engine.client(id: "client"))
        #expect(client.world.withLock { $0.items.count } == 0)
    }

    @Test func whatTheRefusalTellsOfStays() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        let client = try #require(shell.sandbox.engine.client(id: "client"))
        let body: JSONObject = [
            "access_token": .string(item.token), "start_date": "2026-01-01", "end_date": "2026-09-01",
        ]
        #expect(try await shell.call("/transactions/get", body).body["error_code"] == "PRODUCT_NOT_READY")
        #expect(client.world.withLock { $0.items[0].transactions != nil })
        await shell.sandbox.advance(by: 60)
        #expect(try await shell.call("/transactions/get", body).status == 200)
    }
}
