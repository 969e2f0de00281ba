// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import Testing

/// Calls that Plaid bills one by one, made by the real client.
@Suite struct CostlyCallsTests {
    private final class Wire: Sendable {
        private let seen = Mutex<[JSONObject]>([])
        var bodies: [JSONObject] { seen.withLock { $0 } }

        func note(_ request: TransportRequest) {
            let body = (try? JSONValue(parsing: request.body).objectValue) ?? [:]
            seen.withLock { $0.append(body) }
        }
    }

    private static let caps = CostCaps(perItem: [.balance: 4, .refresh: 4])

    private func run(
        institution: InstitutionID? = "ins_1", _ calls: (CostlyCalls, ItemRecord) async throws -> Void,
        answer: @escaping @Sendable (Int) throws(PlaidError) -> TransportResponse
    ) async throws -> (sent: [JSONObject], counted: [CostlyCallRecord]) {
        let store = MemoryStore()
        var item = try Fixture.item(products: ["transactions"])
        item.institutionID = institution
        try await store.engineInsertItem(item)
        let wire = Wire()
        let client = PlaidClient(
            clientID: "client", secret: "secret", environment: .sandbox,
            transport: InProcessTransport { request throws(PlaidError) in
                wire.note(request)
                return try answer(wire.bodies.count)
            })
        try await calls(CostlyCalls(client: client, store: store, caps: Self.caps), item)
        return (wire.bodies, try await store.engineCostlyCalls(of: item.itemID, since: Fixture.start))
    }

    private static func failure() -> TransportResponse {
        TransportResponse(
            status: 500, headers: [],
            body: Array(
                #"{"error_type":"API_ERROR","error_code":"INTERNAL_SERVER_ERROR","request_id":"r1"}"#.utf8))
    }

    private static let empty = TransportResponse(
        status: 200, headers: [], body: Array(#"{"accounts":[],"item":{},"request_id":"r2"}"#.utf8))

    @Test("What counts once is sent once, also when Plaid fails")
    func isNotRepeated() async throws {
        let (sent, counted) = try await run { calls, item in
            await #expect(throws: CostlyCalls.Failure.self) {
                _ = try await calls.balances(of: item, "access-sandbox-1", at: Fixture.start)
            }
        } answer: { _ in
            Self.failure()
        }
        #expect(sent.count == 1)
        #expect(counted.map(\.errorCode) == ["INTERNAL_SERVER_ERROR"] && counted.map(\.requestID) == ["r1"])
    }

    @Test("A token of another environment is kept back and does not count")
    func isRefusedHere() async throws {
        let (sent, counted) = try await run { calls, item in
            await #expect(throws: CostlyCalls.Failure.self) {
                try await calls.refresh(item, "access-production-1", at: Fixture.start)
            }
        } answer: { _ in
            Self.empty
        }
        #expect(sent.isEmpty && counted.isEmpty)
    }

    @Test("Of an Item that no round has read yet the bank is asked for first")
    func unknownBank() async throws {
        let (sent, counted) = try await run(institution: nil) { calls, item in
            _ = try await calls.balances(of: item, "access-sandbox-1", at: Fixture.start)
        } answer: { number in
            let item = #"{"item":{"institution_id":"ins_128026"},"request_id":"r0"}"#
            return number == 1 ? TransportResponse(status: 200, body: Array(item.utf8)) : Self.empty
        }
        #expect(sent.count == 2 && sent.last?["options"]?["min_last_updated_datetime"] != nil)
        #expect(counted.map(\.requestID) == ["r2"])
    }

    @Test("Capital One is told how old a balance may be, other banks are not", arguments: ["ins_128026", "ins_1"])
    func age(institution: String) async throws {
        let (sent, _) = try await run(institution: InstitutionID(institution)) { calls, item in
            _ = try await calls.balances(of: item, "access-sandbox-1", at: Fixture.start)
        } answer: { _ in
            Self.empty
        }
        let age = sent.first?["options"]?["min_last_updated_datetime"]?.stringValue
        let month = Timestamp((Fixture.start - .seconds(30 * 86_400)).date).text
        #expect(sent.count == 1 && age == (institution == "ins_128026" ? month : nil))
    }
}
