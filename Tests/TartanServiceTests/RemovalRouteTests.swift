// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// Deleting an Item or a user through the API, and many callers at once.
@Suite struct RemovalRouteTests {
    private static let path = "/api/items/adasItem"
    private static let edit = path + "/transactions/adasTransaction1"

    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        return bench
    }

    private func refuse(_ bench: Bench, _ code: String) {
        bench.plaid.on("/item/remove") { _ throws(PlaidError) in
            throw PlaidError(
                kind: .invalidInput, code: .init(rawValue: code), message: "no", requestID: "r9", httpStatus: 400)
        }
    }

    @Test func aTokenThatPlaidDoesNotKnowForgetsNothing() async throws {
        let bench = try await bench()
        refuse(bench, "INVALID_ACCESS_TOKEN")
        for _ in 0..<2 {
            let answer = try await bench.send(.delete, Self.path, as: .application(Bench.ada))
            #expect(answer.status == 409 && answer.errorCode == "removal_unproven", "\(answer.text)")
            #expect(answer.json["error"]?["plaid_error_code"] == "INVALID_ACCESS_TOKEN")
            let listed = try await bench.send(.get, Self.path, as: .application(Bench.ada))
            #expect(listed.status == 200)
            #expect(listed.json["item"]?["removing_since"]?.isNull == true)
        }
        let settled = try await bench.send(.delete, Self.path + "?settled=true", as: .application(Bench.ada))
        #expect(settled.status == 200)
        #expect(try await bench.store.items(of: Bench.ada).isEmpty)
    }

    @Test func whatPlaidRemovedBeforeIsForgotten() async throws {
        let bench = try await bench()
        refuse(bench, "ITEM_NOT_FOUND")
        let answer = try await bench.send(.delete, Self.path, as: .application(Bench.ada))
        #expect(answer.status == 200 && answer.json["removed"] == true)
    }

    @Test func anOutageKeepsTheItemAndTheIntent() async throws {
        let bench = try await bench()
        bench.plaid.on("/item/remove") { _ throws(PlaidError) in
            throw PlaidError(kind: .apiError, code: .internalServerError, message: "no", httpStatus: 500)
        }
        let answer = try await bench.send(.delete, Self.path, as: .application(Bench.ada))
        #expect(answer.status >= 500)
        let listed = try await bench.send(.get, Self.path, as: .application(Bench.ada))
        #expect(listed.json["item"]?["removing_since"]?.stringValue != nil)
        #expect(try await bench.store.engineUnfinishedRemovals().count == 1)
    }

    @Test func manyDeletionsAtOnceAllSayThatItIsGone() async throws {
        let bench = try await bench()
        let calls = Counter()
        bench.plaid.on("/item/remove") { _ throws(PlaidError) in
            calls.add()
            if calls.count == 1 { return ["request_id": "r"] }
            try? await Task.sleep(for: .milliseconds(20))
            throw PlaidError(
                kind: .init(rawValue: "ITEM_ERROR"), code: .itemNotFound, message: "gone", httpStatus: 400)
        }
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { try await bench.send(.delete, Self.path, as: .application(Bench.ada)).status }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(answers.contains(200))
        #expect(answers.allSatisfy { $0 == 200 || $0 == 404 }, "\(answers)")
    }

    @Test func manyChangesAtOnceAreAllKept() async throws {
        let bench = try await bench()
        let members = [
            #"{"category":"Own"}"#, #"{"note":"a note"}"#, #"{"tags":["x"]}"#, #"{"hidden":true}"#, #"{"kept":true}"#,
            #"{"splits":[{"amount":0.35}]}"#,
        ]
        for _ in 0..<10 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for body in members {
                    group.addTask {
                        let answer = try await bench.send(
                            .patch, Self.edit, as: .session(Bench.ada), body: body)
                        #expect(answer.status == 200, "\(answer.text)")
                    }
                }
                try await group.waitForAll()
            }
            let row = try #require(
                try await bench.store.transaction("adasTransaction1", item: Bench.item, of: Bench.ada))
            #expect(row.edits.category == "Own" && row.edits.note == "a note" && row.edits.tags == ["x"])
            #expect(row.edits.isHidden && row.edits.isKept && row.edits.splits.count == 1)
            let reset = #"{"category":null,"note":null,"tags":null,"hidden":null,"kept":null,"splits":null}"#
            #expect(try await bench.send(.patch, Self.edit, as: .session(Bench.ada), body: reset).status == 200)
        }
    }

    @Test func aRefusedMemberChangesNothing() async throws {
        let bench = try await bench()
        let answer = try await bench.send(
            .patch, Self.edit, as: .session(Bench.ada), body: #"{"note":"x","splits":[{"amount":-1}]}"#)
        #expect(answer.status == 400 && answer.errorCode == "invalid_request")
        let row = try #require(
            try await bench.store.transaction("adasTransaction1", item: Bench.item, of: Bench.ada))
        #expect(row.edits.isEmpty)
    }

    @Test func erasingAUserWaitsForAPersonWhereNobodyKnows() async throws {
        let bench = try await bench()
        bench.plaid.on("/item/remove") { _ in ["request_id": "r"] }
        // Ada has an exchange of unknown outcome.
        let refused = try await bench.send(.delete, "/api/user", as: .application(Bench.ada))
        #expect(refused.status == 409 && refused.errorCode == "exchange_unresolved", "\(refused.text)")
        #expect(try await bench.store.items(of: Bench.ada).count == 1)
        let erased = try await bench.send(.delete, "/api/user?settled=true", as: .application(Bench.ada))
        #expect(erased.status == 200 && erased.json["erased"] == true, "\(erased.text)")
        #expect(try await bench.store.items(of: Bench.ada).isEmpty)
        #expect(try await bench.store.engineOpenExchanges().isEmpty)
        #expect(try await bench.store.engineUnfinishedErasures().isEmpty)
        #expect(bench.plaid.calls(to: "/item/remove").count == 1)
        let again = try await bench.send(.delete, "/api/user", as: .application(Bench.ada))
        #expect(again.status == 200)
    }
}
