// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import Plaid
import PlaidCore
import PlaidSandbox
import PlaidTypes
import TartanTestSupport
import Testing

/// The SDK against the Sandbox over a socket: two sides that share no type.
@Suite struct SandboxRoundTripTests {
    @Test func anItemFromLinkToLastTransaction() async throws {
        try await withClient { client, running, log in
            let token = try await item(client)
            await running.sandbox.advance(by: 10)
            let round = try await client.transactionsSyncRun(accessToken: token, count: 100)
            #expect(round.pages.count == 4 && (384...396).contains(round.added.count))
            #expect(round.pages.last?.transactionsUpdateStatus == .historicalUpdateComplete)
            #expect(Set(round.added.map(\.transactionID)).count == round.added.count)
            #expect(round.pages.allSatisfy { $0.raw.anomalies.isEmpty }, "the Sandbox leaves nothing out")

            let days = round.added.map(\.date).sorted()
            let first = try #require(days.first)
            let last = try #require(days.last)
            var listed: [Transaction] = []
            for try await page in client.transactionsGetPages(
                accessToken: token, startDate: first, endDate: last, count: 250)
            {
                listed += page.transactions
            }
            #expect(Set(listed.map(\.transactionID)) == Set(round.added.map(\.transactionID)))
            let sum = { (rows: [Transaction]) in rows.reduce(Decimal(0)) { $0 + $1.amount } }
            #expect(sum(listed) == sum(round.added))

            let accounts = try await client.accountsBalanceGet(accessToken: token)
            #expect(accounts.accounts.count == 14 && accounts.raw.anomalies.isEmpty)
            #expect(accounts.accounts.first?.balances.current == 110)
            let numbers = try await client.authGet(accessToken: token).numbers.ach
            #expect(numbers.map { $0.account.reveal() }.contains("1111222233330000"))
            let owners = try await client.identityGet(accessToken: token).accounts.first?.owners
            #expect(owners?.first?.names == ["Alberta Bobbeth Charleson"])

            _ = try await client.itemRemove(accessToken: token)
            let gone = await failure { () async throws(PlaidError) in _ = try await client.itemGet(accessToken: token) }
            #expect(gone?.code == .itemNotFound && gone?.requestID != nil)

            for secret in [token.reveal(), "1111222233330000", "Alberta", "round-trip-secret"] {
                #expect(!log.text.contains(secret), "a log line holds a secret or something of the user")
                #expect(!"\(numbers) \(String(describing: owners)) \(accounts)".contains(secret))
            }
        }
    }

    @Test func aLoginThatExpiresAsksForUpdateMode() async throws {
        try await withClient { client, _, _ in
            let token = try await item(client)
            _ = try await client.sandboxItemResetLogin(accessToken: token)
            let error = await failure { () async throws(PlaidError) in
                _ = try await client.accountsBalanceGet(accessToken: token)
            }
            #expect(error?.code == .itemLoginRequired && error?.requiresUpdateMode == true)
            #expect(error?.isRetryable == false && error?.advice.contains("update mode") == true)
        }
    }

    @Test func aWrongSecretIsRefused() async throws {
        try await withClient { client, running, _ in
            _ = try await item(client)
            let transport = AsyncHTTPClientTransport()
            let other = PlaidClient(
                clientID: "round-trip", secret: "wrong", environment: .custom(running.baseURL), transport: transport)
            let error = await failure { () async throws(PlaidError) in
                _ = try await other.institutionsGetById(institutionID: "ins_109508", countryCodes: [.us])
            }
            #expect(error?.code == .invalidAPIKeys)
            await transport.shutdown()
        }
    }

    private func item(_ client: PlaidClient) async throws -> AccessToken {
        let created = try await client.sandboxPublicTokenCreate(
            institutionID: "ins_109508", initialProducts: [.transactions, .auth, .identity],
            options: SandboxPublicTokenCreateRequestOptions(
                transactions: SandboxPublicTokenCreateRequestOptionsTransactions(daysRequested: 730)))
        return try await client.itemPublicTokenExchange(publicToken: created.publicToken).accessToken
    }

    private func failure(_ work: () async throws(PlaidError) -> Void) async -> PlaidError? {
        do {
            try await work()
            return nil
        } catch {
            return error
        }
    }

    private func withClient(
        _ body: @escaping @Sendable (PlaidClient, RunningSandbox, LogCapture) async throws -> Void
    ) async throws {
        try await PlaidSandbox.run { running in
            let log = LogCapture()
            var configuration = PlaidClientConfiguration()
            configuration.logger = log.logger
            let transport = AsyncHTTPClientTransport()
            let client = PlaidClient(
                clientID: "round-trip", secret: "round-trip-secret", environment: .custom(running.baseURL),
                configuration: configuration, transport: transport)
            do {
                try await body(client, running, log)
            } catch {
                await transport.shutdown()
                throw error
            }
            await transport.shutdown()
        }
    }
}
