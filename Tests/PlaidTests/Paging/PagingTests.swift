// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

@Suite struct PagingTests {
    /// Operations that a client does not read with `pages(of:)`, and why.
    private static let others = [
        "/transactions/sync": "transactionsSyncRun drops the pages of an interrupted sync",
        "/processor/transactions/sync": "processorTransactionsSyncRun drops the pages of an interrupted sync",
        "/bank_transfer/sweep/list": "it limits the rows, but has no way to name the next ones",
        "/credit/bank_income/get": "it limits the reports, but has no way to name the next ones",
    ]

    @Test func everyListOfTheContractIsReadPageByPage() {
        let operations = PagedOperation.all
        #expect(operations.count > 40)
        let paths = Set(operations.map(\.path))
        let read = PagedSamples.all.map { type(of: $0).path.description }
        #expect(paths.subtracting(read).subtracting(Self.others.keys) == [])
        #expect(paths.isSuperset(of: Self.others.keys) && Set(read).isDisjoint(with: Self.others.keys))
        #expect(Set(read).count == read.count)
    }

    private func drive<Request: PlaidPagedRequest>(
        _ request: Request, _ operation: PagedOperation
    ) async throws -> (rows: Int, sent: [JSONValue]) {
        let client = ScriptedClient { call, _ in .success(operation.page(call)) }
        var rows = 0
        for try await _ in client.rows(of: request) { rows += 1 }
        return (rows, client.sent)
    }

    @Test(arguments: PagedOperation.all.filter { PagingTests.others[$0.path] == nil })
    func everyRowArrivesOnceAndTheListEnds(_ operation: PagedOperation) async throws {
        let sample = try #require(PagedSamples.all.first { type(of: $0).path.description == operation.path })
        let (rows, sent) = try await drive(sample, operation)
        #expect(rows == 5)
        // A list that does not say where it ends is read until a page is empty.
        #expect(sent.count == (operation.saysWhetherThereIsMore ? 3 : 4))
        if !operation.isByPosition {
            let cursors = sent.map { $0["cursor"]?.stringValue }
            #expect(cursors == [nil, "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"])
        } else if operation.places.contains("after_id") {
            let events = sent.map { $0["after_id"]?.intValue ?? -1 }
            #expect(events == Array([0, 11, 21, 30].prefix(events.count)))
        } else {
            let offsets = sent.map { ($0["offset"] ?? $0["options"]?["offset"])?.intValue ?? 0 }
            #expect(offsets == Array([0, 2, 4, 5].prefix(offsets.count)))
        }
    }

    @Test func theNextPageIsRequestedOnlyWhenItIsNeeded() async throws {
        let operation = try #require(PagedOperation.all.first { $0.path == "/transfer/list" })
        let client = ScriptedClient { call, _ in .success(operation.page(call)) }
        for try await _ in client.rows(of: TransferListRequest()) { break }
        #expect(client.sent.count == 1)
        var pages = 0
        for try await page in client.pages(of: TransferListRequest(offset: 3)) where !page.transfers.isEmpty {
            pages += 1
        }
        #expect(pages > 0 && client.sent[1]["offset"]?.intValue == 3)
    }

    @Test func afterAnErrorTheSamePageIsRequestedAgain() async throws {
        let operation = try #require(PagedOperation.all.first { $0.path == "/wallet/list" })
        let client = ScriptedClient { call, _ in
            call == 2
                ? .failure(PlaidError(code: .cancelled, message: ""))
                : .success(operation.page(call < 2 ? call : call - 1))
        }
        var pages = client.pages(of: WalletListRequest()).makeAsyncIterator()
        #expect(try await pages.next() != nil)
        await #expect(throws: PlaidError.self) { try await pages.next() }
        #expect(try await pages.next() != nil)
        #expect(client.sent[1] == client.sent[2])
    }

    @Test(arguments: [1, 2, 7]) func aListThatReturnsToAnEarlierPageEnds(_ cursors: Int) async throws {
        let client = ScriptedClient { call, _ in
            .success(#"{"wallets":[],"next_cursor":"c\#(call % cursors)","request_id":"r"}"#)
        }
        let error = await #expect(throws: PlaidError.self) {
            for try await _ in client.pages(of: WalletListRequest()) {}
        }
        #expect(error?.code == .unexpectedResponse && error?.message.contains("/wallet/list") == true)
        #expect(client.sent.count == cursors + 1)
    }
}
