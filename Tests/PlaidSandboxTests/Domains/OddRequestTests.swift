// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

/// Every operation of the contract, with every member at the ends of what it can hold.
@Suite("Requests with odd values")
struct OddRequestTests {
    /// What a client has made, so that requests can name it.
    private struct Fixture: Sendable {
        let known: JSONObject
        let world: World
    }

    /// Made once for all families.
    private static let fixture = makeFixture()

    private static let families = Array(
        Set(Contract.standard.operations.keys.map { String($0.split(separator: "/").first ?? "") })
    ).sorted()

    /// Operations that end what others need begin with a fresh world each time.
    private static let last = ["remove", "invalidate", "reset_login", "terminate", "cancel", "revoke", "unlink"]

    private static func endsSomething(_ path: String) -> Bool { last.contains { path.hasSuffix($0) } }

    @Test("is answered, and the state can be saved and read again", arguments: families)
    func everyOperation(family: String) async throws {
        let folder = try TemporaryFolder()
        let fixture = Self.fixture
        let file = folder.path("state.sqlite")
        try await walk(family, fixture, stateFile: file)
        // What was saved is what the next start finds.
        let next = try Shell { $0.stateFile = file }
        let status = try await next.call("/item/get", fixture.known.picking(["access_token"]), method: "POST")
        #expect(status == 200)
    }

    private func walk(_ family: String, _ fixture: Fixture, stateFile: String) async throws {
        let receiver = Receiver()
        let shell = try Shell {
            $0.webhookReceiver = receiver.receive
            $0.stateFile = stateFile
        }
        _ = try await shell.call("/categories/get", [:], method: "POST")
        shell.world = fixture.world
        let operations = Contract.standard.operations.values
            .filter { $0.path.hasPrefix("/\(family)/") && $0.request != nil }.sorted { $0.path < $1.path }
        for operation in operations {
            let maker = Self.maker(operation.path, fixture.known)
            let schema = operation.request ?? ""
            let base = maker.object(schema)
            for body in [base] + OddBodies(maker: maker).variants(schema, of: base) {
                if Self.endsSomething(operation.path) { shell.world = fixture.world }
                let status = try await shell.call(operation.path, body, method: operation.method)
                #expect(status < 500, "\(operation.path) \(JSONValue.object(body).brief)")
            }
            // Work that has started continues automatically.
            await shell.sandbox.advance(by: 3)
            if Self.endsSomething(operation.path) { shell.world = fixture.world }
            let status = try await shell.call("/item/get", fixture.known.picking(["access_token"]), method: "POST")
            #expect(status == 200, "after \(operation.path)")
        }
        #expect(try #require(shell.world).isConsistent)
        shell.sandbox.save()
    }

    private static func maker(_ path: String, _ known: JSONObject) -> ContractAnswer {
        ContractAnswer(
            identifiers: Identifiers(seed: 1), purpose: path, now: Shell.start, known: known, isMinimal: true)
    }

    /// Calls every operation twice and keeps the ids and tokens that come back, so that requests can name them.
    private static func makeFixture() -> Fixture {
        let bank = Bank(seed: 7, now: Shell.start)
        let products = ["transactions", "auth", "identity", "transfer", "signal", "assets"]
        let link = try? bank.link(products: products)
        bank.pass(5)
        let token = JSONValue.string(link?.accessToken ?? "")
        let accounts = try? bank.call("/accounts/get", ["access_token": token])
        var known: JSONObject = [
            "access_token": token, "access_tokens": [token], "item_id": .string(link?.itemID ?? ""),
            "account_id": accounts?["accounts"]?[0]?["account_id"] ?? .null, "institution_id": "ins_109508",
            "amount": "10.00", "iso_currency_code": "USD", "currency": "GBP", "network": "ach", "ach_class": "ppd",
            "type": "debit", "start_date": "2026-09-01", "end_date": "2026-09-20", "value": 5, "program_id": "prg_1",
            "watchlist_program_id": "prg_1", "entity_watchlist_program_id": "prg_1", "template_id": "idvtmp_1",
            "client_user_id": "user-1", "legal_name": "Alberta Charleson", "interval_unit": "week",
            "interval_count": 1, "interval_execution_day": 2, "description": "rent",
            "initial_products": ["transactions"], "products": ["transactions"], "country_codes": ["US"],
            "language": "en", "client_name": "Client", "days_requested": 30, "webhook": "http://127.0.0.1/hook",
        ]
        let operations = Contract.standard.operations.values.sorted { $0.path < $1.path }
            .filter { $0.request != nil && !endsSomething($0.path) }
        for _ in 0..<2 {
            for operation in operations {
                let body = maker(operation.path, known).object(operation.request ?? "")
                let request = SandboxRequest(
                    path: operation.path, clientID: "client", body: body, now: bank.now, requestID: "request")
                guard (try? ContractValidator().check(body, of: operation)) != nil,
                    case .json(let answer)? = try? bank.world.answer(request)
                else { continue }
                harvest(.object(answer), &known)
            }
            bank.pass(5)
        }
        known["access_token"] = token
        _ = bank.world.takeWebhooks()
        return Fixture(known: known, world: bank.world)
    }

    private static func harvest(_ value: JSONValue, _ known: inout JSONObject) {
        for (name, inner) in value.objectValue?.pairs ?? [] {
            if name.hasSuffix("_id") || name.hasSuffix("_token"), inner.stringValue?.isEmpty == false,
                known[name] == nil,
                name != "request_id"
            {
                known[name] = inner
            }
            harvest(inner, &known)
        }
        for inner in value.arrayValue?.prefix(2) ?? [] { harvest(inner, &known) }
    }
}

extension Shell {
    /// The client's world.
    var world: World? {
        get { sandbox.engine.client(id: clientID)?.world.withLock { $0 } }
        nonmutating set {
            guard let newValue else { return }
            sandbox.engine.client(id: clientID)?.world.withLock { $0 = newValue }
        }
    }

    /// Calls an operation and answers the status only: some answers have no body, or one that is no JSON.
    func call(_ path: String, _ body: JSONObject, method: String) async throws -> Int {
        var body = body
        body["client_id"] = .string(clientID)
        body["secret"] = .string(secret)
        return await sandbox.handle(method: method, path: path, body: body.serialized()).status
    }
}

extension JSONValue {
    /// The beginning of the text, for messages.
    var brief: String { String(decoding: serialized().prefix(400), as: UTF8.self) }
}
