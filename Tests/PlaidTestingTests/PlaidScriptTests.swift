// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidJSON
import PlaidTesting
import PlaidTypes
import Testing

private let token: AccessToken = "access-sandbox-1"

@Suite struct PlaidScriptTests {
    @Test func responsesAreUsedInTheirOrderByOperation() async throws {
        try await withPlaidScript { script in
            script.expect(
                TransactionsSyncRequest.self, .text(#"{"next_cursor":"c1","has_more":true}"#),
                .text(#"{"next_cursor":"c2","has_more":false}"#))
            script.expect(AccountsGetRequest.self, .sample(AccountsGetResponse.self))
            // Another operation's response does not stand in the way.
            let accounts = try await script.client.accountsGet(accessToken: token).accounts
            let run = try await script.client.transactionsSyncRun(accessToken: token)
            #expect(accounts.map(\.name) == ["Checking"] && run.nextCursor == "c2")
            #expect(
                script.requests.map(\.path) == ["/accounts/get", "/transactions/sync", "/transactions/sync"])
            let sync = script.requests(to: TransactionsSyncRequest.self)
            #expect(sync.map { $0.body["cursor"]?.stringValue } == [nil, "c1"])
            #expect(sync.allSatisfy { $0.body["access_token"] == "access-sandbox-1" && $0.query == nil })
        }
    }

    @Test func pathsWithIDsAreOneOperation() async throws {
        try await withPlaidScript { script in
            script.expect(FdxConsentGetRequest.self, .text("{}"), .text("{}"))
            for id in ["one", "a/b ü"] { _ = try await script.client.execute(FdxConsentGetRequest(consentID: id)) }
            #expect(script.requests(to: FdxConsentGetRequest.self).map(\.method) == [.get, .get])
            #expect(script.requests(to: AccountsGetRequest.self).isEmpty)
        }
    }

    @Test func plaidsErrorsAreReadByTheClient() async throws {
        try await withPlaidScript { script in
            script.expect(
                AccountsGetRequest.self,
                .error(.itemLoginRequired, .itemError, message: "Sign in again.", retryAfter: 7))
            let error = await #expect(throws: PlaidError.self) {
                try await script.client.accountsGet(accessToken: token)
            }
            #expect(error?.code == .itemLoginRequired && error?.kind == .itemError && error?.httpStatus == 400)
            #expect(error?.message == "Sign in again." && error?.retryAfter == .seconds(7))
            #expect(error?.requiresUpdateMode == true)
        }
    }

    @Test func failuresAreRetriedAsTheConfigurationSays() async throws {
        let lost = PlaidError(code: .connectionLost, message: "")
        try await withPlaidScript { script in
            script.expect(AccountsGetRequest.self, .failure(lost), .sample(AccountsGetResponse.self))
            var configuration = PlaidClientConfiguration()
            configuration.retry = RetryPolicy(maximumAttempts: 2, baseDelay: .zero)
            _ = try await script.client(configuration: configuration).accountsGet(accessToken: token)
            #expect(script.requests.count == 2)
            // The default client sends each request once.
            script.expect(AccountsGetRequest.self, .failure(lost))
            await #expect(throws: PlaidError.self) { try await script.client.accountsGet(accessToken: token) }
            #expect(script.requests.count == 3)
        }
    }

    @Test func aDelayEndsAtTheDeadlineAndWithItsTask() async throws {
        let script = PlaidScript()
        let late = ScriptedResponse.sample(AccountsGetResponse.self).delayed(by: .seconds(3600))
        script.expect(AccountsGetRequest.self, late, late, late.delayed(by: .milliseconds(1)))
        defer { #expect(script.requests.count == 3) }
        let hurried = script.client.with(deadline: .milliseconds(1))
        let error = await #expect(throws: PlaidError.self) { try await hurried.accountsGet(accessToken: token) }
        #expect(error?.code == .deadlineExceeded)
        let cancelled = await withTaskGroup(of: PlaidError?.self) { group in
            group.addTask {
                do {
                    _ = try await script.client.accountsGet(accessToken: token)
                    return nil
                } catch { return error as? PlaidError }
            }
            while script.requests.count < 2 { await Task.yield() }
            group.cancelAll()
            return await group.next() ?? nil
        }
        #expect(cancelled?.code == .cancelled)
        _ = try await script.client.accountsGet(accessToken: token)
        try script.finish()
    }

    @Test func aRequestWithoutAResponseFailsAndIsNotForgotten() async throws {
        func application(_ script: PlaidScript) async {
            // It catches every error, and still the test must fail.
            do {
                _ = try await script.client.accountsGet(accessToken: token)
                Issue.record("A response that nobody scripted")
            } catch {
                #expect(error.code == .unscripted && error.message.contains("POST /accounts/get"))
            }
        }
        let error = await #expect(throws: ScriptMismatch.self) {
            try await withPlaidScript { script in
                script.expect(ItemGetRequest.self, .sample(ItemGetResponse.self))
                await application(script)
            }
        }
        #expect(error == ScriptMismatch(unused: ["POST /item/get"], unexpected: ["POST /accounts/get"]))
        #expect(error?.description == "Not requested: POST /item/get. Not scripted: POST /accounts/get.")
    }

    @Test func aFallbackRespondsToTheRest() async throws {
        let script = PlaidScript { request in
            request.path == "/item/get"
                ? .sample(ItemGetResponse.self) : .error(.productNotReady, .itemError)
        }
        script.expect(ItemGetRequest.self, .text(#"{"item":{"item_id":"queued"}}"#))
        let items = try await [
            script.client.itemGet(accessToken: token).item.itemID,
            script.client.itemGet(accessToken: token).item.itemID,
        ]
        #expect(items == ["queued", "sample-item"])
        await #expect(throws: PlaidError.self) { try await script.client.accountsGet(accessToken: token) }
        try script.finish()
    }

    @Test func filesAndBrokenResponsesAreScripted() async throws {
        try await withPlaidScript { script in
            script.expect(AssetReportPDFGetRequest.self, .file(Array("%PDF".utf8)))
            let file = try await script.client.assetReportPdfGet(assetReportToken: "assets-sandbox-1")
            #expect(file.bytes == Array("%PDF".utf8) && file.contentType == "application/pdf")
            script.expect(AccountsGetRequest.self, .text("<html>"), .text("{}", status: 502))
            for _ in 0..<2 {
                let error = await #expect(throws: PlaidError.self) {
                    try await script.client.accountsGet(accessToken: token)
                }
                #expect(error?.code == .unexpectedResponse)
            }
        }
    }

    /// Any number of tasks: each response is used once.
    @Test func responsesAreSharedBetweenTasks() async throws {
        try await withPlaidScript { script in
            for number in 0..<50 {
                script.expect(ItemGetRequest.self, .text(#"{"item":{"item_id":"\#(number)"}}"#))
            }
            let client = script.client
            let items = try await withThrowingTaskGroup(of: ItemID.self) { group in
                for _ in 0..<50 { group.addTask { try await client.itemGet(accessToken: token).item.itemID } }
                return try await group.reduce(into: Set<ItemID>()) { $0.insert($1) }
            }
            #expect(items.count == 50)
        }
    }
}
