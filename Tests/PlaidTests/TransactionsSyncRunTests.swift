// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

private func page(added: [String], next: String, hasMore: Bool) -> Result<String, PlaidError> {
    let rows = added.map { #"{"transaction_id":"\#($0)","amount":1.25,"account_id":"a","new_member":{"x":1}}"# }
    return .success(
        """
        {"added":[\(rows.joined(separator: ","))],"modified":[],"removed":[{"transaction_id":"gone"}],"accounts":[],
        "next_cursor":"\(next)","has_more":\(hasMore),"request_id":"r","transactions_update_status":"SOMETHING_NEW"}
        """)
}

private let mutation = PlaidError(
    kind: .transactionsError, code: .transactionsSyncMutationDuringPagination, message: "", httpStatus: 400)

@Suite struct TransactionsSyncRunTests {
    /// A server that always has more ends a run all the same.
    @Test(arguments: [1, 2, 3, 1_000_000])
    func aRoundWithoutAnEndEnds(cursors: Int) async {
        let client = ScriptedClient { call, _ in page(added: [], next: "c\(call % cursors)", hasMore: true) }
        let error = await #expect(throws: PlaidError.self) {
            _ = try await client.transactionsSyncRun(accessToken: "access-sandbox-1", cursor: "c0")
        }
        #expect(error?.code == .unexpectedResponse)
        #expect(client.sent.count == min(cursors, 10_000))
    }

    @Test(arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .zero])
    func noTimeToWaitOverflows(_ extreme: Duration) async throws {
        let client = ScriptedClient { _, _ in page(added: [], next: "c1", hasMore: false) }
        let work: () async throws(PlaidError) -> Int = { 1 }
        #expect(try await client.waitUntilReady(timeout: extreme, interval: extreme, work) == 1)
        let error = await #expect(throws: PlaidError.self) {
            let work: () async throws(PlaidError) -> Int = { () throws(PlaidError) in
                throw PlaidError(code: .productNotReady, message: "")
            }
            _ = try await client.waitUntilReady(timeout: extreme, interval: .seconds(Int64.max), work)
        }
        #expect(error?.code == .productNotReady)
    }

    @Test func aDisturbedRoundBeginsAgainWithItsFirstCursorAndDropsItsPages() async throws {
        let client = ScriptedClient { call, _ in
            switch call {
            case 1: page(added: ["stale"], next: "c1", hasMore: true)
            case 2: .failure(mutation)
            case 3: page(added: ["t1"], next: "c1b", hasMore: true)
            default: page(added: ["t2"], next: "c2", hasMore: false)
            }
        }
        let run = try await client.transactionsSyncRun(accessToken: "access-sandbox-1", cursor: "c0", count: 2)
        #expect(run.added.map(\.transactionID) == ["t1", "t2"])
        #expect(run.restarts == 1 && run.nextCursor == "c2" && run.removed.count == 2)
        #expect(client.sent.map { $0["cursor"]?.stringValue } == ["c0", "c1", "c0", "c1b"])
        #expect(client.sent.allSatisfy { $0["count"]?.intValue == 2 })
    }

    @Test func aProcessorsRoundBeginsAgainInTheSameWay() async throws {
        let client = ScriptedClient { call, _ in
            switch call {
            case 1: page(added: ["stale"], next: "c1", hasMore: true)
            case 2: .failure(mutation)
            case 3: page(added: ["t1"], next: "c1b", hasMore: true)
            default: page(added: ["t2"], next: "c2", hasMore: false)
            }
        }
        let run = try await client.processorTransactionsSyncRun(
            processorToken: "processor-sandbox-1", cursor: "c0", count: 2)
        #expect(run.added.map(\.transactionID) == ["t1", "t2"])
        #expect(run.restarts == 1 && run.nextCursor == "c2" && run.removed.count == 2)
        #expect(client.sent.map { $0["cursor"]?.stringValue } == ["c0", "c1", "c0", "c1b"])
        #expect(client.sent.allSatisfy { $0["processor_token"]?.stringValue == "processor-sandbox-1" })
    }

    @Test func restartsAreBoundedAndOtherErrorsArePassedOn() async throws {
        let endless = ScriptedClient { _, _ in .failure(mutation) }
        await #expect(throws: PlaidError.self) {
            try await endless.transactionsSyncRun(accessToken: "access-sandbox-1", maximumRestarts: 3)
        }
        #expect(endless.sent.count == 4)
        let stuck = ScriptedClient { _, _ in page(added: [], next: "c0", hasMore: true) }
        await #expect(throws: PlaidError.self) {
            try await stuck.transactionsSyncRun(accessToken: "access-sandbox-1", cursor: "c0")
        }
        #expect(stuck.sent.count == 1, "a cursor that does not move must not be requested endlessly")
    }

    @Test func thePagesComeOutOnlyAfterTheLastOneArrived() async throws {
        let client = ScriptedClient { call, _ in
            page(added: ["t\(call)"], next: "c\(call)", hasMore: call < 3)
        }
        var seen: [String] = []
        for try await page in client.transactionsSyncPages(accessToken: "access-sandbox-1") {
            #expect(client.sent.count == 3)
            seen += page.added.map(\.transactionID.rawValue)
        }
        #expect(seen == ["t1", "t2", "t3"])
    }

    @Test func getWalksByOffset() async throws {
        let client = ScriptedClient { call, body in
            let offset = body["options"]?["offset"]?.intValue ?? -1
            let rows = (offset..<min(offset + 2, 5)).map { #"{"transaction_id":"t\#($0)"}"# }
            return .success(
                #"{"accounts":[],"transactions":[\#(rows.joined(separator: ","))],"total_transactions":5,"item":{}}"#)
        }
        let start = try #require(CalendarDate("2026-01-01"))
        var seen: [String] = []
        for try await page in client.transactionsGetPages(
            accessToken: "access-sandbox-1", startDate: start, endDate: start.addingDays(30), count: 2)
        {
            seen += page.transactions.map(\.transactionID.rawValue)
        }
        #expect(seen == ["t0", "t1", "t2", "t3", "t4"])
        #expect(client.sent.count == 3)
        #expect(client.sent.first?["start_date"]?.stringValue == "2026-01-01")
    }

    @Test func unknownWordsAndLostMembersNeverLoseAResponse() async throws {
        let client = ScriptedClient { _, _ in page(added: ["t1"], next: "c", hasMore: false) }
        let response = try await client.transactionsSync(accessToken: "access-sandbox-1")
        let row = try #require(response.added.first)
        #expect(response.transactionsUpdateStatus.rawValue == "SOMETHING_NEW")
        #expect(row.amount == Decimal(string: "1.25") && row.name == "" && row.merchantName == nil)
        #expect(response.raw.anomalies.contains { $0.name == "Transaction.name" })
        #expect(try response.raw.value()["added"]?[0]?["new_member"]?["x"]?.intValue == 1)
        #expect("\(response) \(row)" == "TransactionsSyncResponse(redacted) Transaction(redacted)")
    }

    @Test func aProductThatIsNotReadyIsAskedForAgain() async throws {
        let client = ScriptedClient { call, _ in
            call < 3
                ? .failure(PlaidError(kind: .itemError, code: .productNotReady, message: ""))
                : .success(#"{"accounts":[],"item":{},"request_id":"r"}"#)
        }
        // A machine with much else to do may let a minute pass between two tries.
        let response = try await client.waitUntilReady(timeout: .seconds(86_400), interval: .milliseconds(1)) {
            () async throws(PlaidError) in
            try await client.accountsGet(accessToken: "access-sandbox-1")
        }
        #expect(response.requestID == "r" && client.sent.count == 3)
    }
}
