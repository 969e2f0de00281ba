// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

extension Wait {
    /// The waits of `Waiters.swift`.
    static let firstWaits: [Wait] = [
        Wait(name: "asset report", pending: notReady, ready: #"{"report":{},"warnings":[]}"#) {
            _ = try await $0.waitForAssetReport(assetReportToken: "assets-sandbox-1", timeout: patience, interval: $1)
        },
        Wait(name: "PDF", pending: notReady, ready: "%PDF") {
            let file = try await $0.waitForAssetReportPDF(
                assetReportToken: "assets-sandbox-1", timeout: patience, interval: $1)
            #expect(file.bytes == Array("%PDF".utf8))
        },
        Wait(name: "check report", pending: notReady, ready: #"{"report":{}}"#) {
            _ = try await $0.waitForCheckReport(userID: "u", timeout: patience, interval: $1)
        },
        Wait(name: "statements", pending: notReady, ready: #"{"accounts":[]}"#) {
            _ = try await $0.waitForStatements(accessToken: "access-sandbox-1", timeout: patience, interval: $1)
        },
        Wait(
            name: "history", pending: .success(#"{"transactions_update_status":"INITIAL_UPDATE_COMPLETE"}"#),
            ready: #"{"transactions_update_status":"HISTORICAL_UPDATE_COMPLETE","has_more":false,"next_cursor":"c"}"#,
            run: {
                let round = try await $0.waitForTransactionHistory(
                    accessToken: "access-sandbox-1", timeout: patience, interval: $1)
                #expect(round.nextCursor == "c")
            }, calls: 4),
        Wait(
            name: "Link", pending: .success(#"{"link_sessions":[{"link_session_id":"s","finished_at":null}]}"#),
            ready: #"{"link_sessions":[{"link_session_id":"s","finished_at":"2026-01-01T00:00:00Z"}]}"#
        ) {
            _ = try await $0.waitForLinkSession(linkToken: "link-sandbox-1", timeout: patience, interval: $1)
        },
        Wait(
            name: "identity verification", pending: .success(#"{"status":"active"}"#),
            ready: #"{"status":"pending_review"}"#
        ) {
            _ = try await $0.waitForIdentityVerification(
                identityVerificationID: "v", timeout: patience, interval: $1)
        },
        Wait(
            name: "transfer", pending: .success(#"{"transfer":{"status":"posted"}}"#),
            ready: #"{"transfer":{"status":"settled"}}"#
        ) {
            let transfer = try await $0.waitForTransfer(transferID: "t", timeout: patience, interval: $1)
            #expect(transfer.status == .settled)
        },
        Wait(
            name: "payment", pending: .success(#"{"status":"PAYMENT_STATUS_INITIATED"}"#),
            ready: #"{"status":"PAYMENT_STATUS_EXECUTED"}"#
        ) {
            _ = try await $0.waitForPayment(paymentID: "p", timeout: patience, interval: $1)
        },
    ]
}

@Suite struct WaiterTests {
    @Test(arguments: Wait.all) func aWaitEndsWhenItsResultIsReady(_ wait: Wait) async throws {
        let client = ScriptedClient { call, _ in call < 3 ? wait.pending : .success(wait.ready) }
        try await wait.run(client, .milliseconds(1))
        #expect(client.sent.count == wait.calls)
    }

    @Test(arguments: Wait.all) func aWaitEndsWhenItsTaskIsCancelled(_ wait: Wait) async {
        let client = ScriptedClient { _, _ in wait.pending }
        let error = await withTaskGroup(of: PlaidError?.self) { group in
            group.addTask {
                do {
                    try await wait.run(client, .seconds(3600))
                    return nil
                } catch {
                    return error as? PlaidError
                }
            }
            group.cancelAll()
            return await group.next() ?? nil
        }
        #expect(error?.code == .cancelled)
        #expect(client.sent.count == 1)
    }

    @Test(arguments: Wait.all) func anotherErrorEndsAWaitAtOnce(_ wait: Wait) async {
        let client = ScriptedClient { _, _ in .failure(PlaidError(code: .itemLoginRequired, message: "")) }
        let error = await #expect(throws: PlaidError.self) { try await wait.run(client, .milliseconds(1)) }
        #expect(error?.code == .itemLoginRequired && client.sent.count == 1)
    }

    @Test func aTimeoutIsAnError() async {
        let client = ScriptedClient { _, _ in .success(#"{"transfer":{"status":"pending"}}"#) }
        let error = await #expect(throws: PlaidError.self) {
            try await client.waitForTransfer(transferID: "t", timeout: .zero)
        }
        #expect(error?.code == .deadlineExceeded && client.sent.count == 1)
    }

    /// Plaid's delay is longer than the time that is left, so no second request is sent.
    @Test func plaidsDelayIsRespected() async {
        let client = ScriptedClient { _, _ in
            .failure(PlaidError(code: .productNotReady, message: "", retryAfter: .seconds(3600)))
        }
        let error = await #expect(throws: PlaidError.self) {
            try await client.waitForStatements(
                accessToken: "access-sandbox-1", timeout: .seconds(1800), interval: .milliseconds(1))
        }
        #expect(error?.code == .productNotReady && client.sent.count == 1)
    }
}
