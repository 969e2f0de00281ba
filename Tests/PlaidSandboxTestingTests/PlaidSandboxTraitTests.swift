// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidSandboxTesting
import PlaidTypes
import Testing

// The first of these is the example in docs/SandboxControl.md.

@Suite(.plaidSandbox(seed: 7))
struct BankTests {
    @Test func accountsAreThere() async throws {
        let sandbox = try PlaidSandbox.current
        try await withPlaid(at: sandbox.baseURL) { plaid in
            let token = try await link(plaid)
            let answer = try await plaid.accountsGet(accessToken: token)
            #expect(answer.accounts.contains { $0.name == "Plaid Checking" })
        }
    }

    @Test(arguments: 1...3) func eachCaseHasASandboxOfItsOwn(number: Int) async throws {
        let sandbox = try PlaidSandbox.current
        try await withPlaid(at: sandbox.baseURL) { plaid in
            for _ in 0..<number { _ = try await link(plaid) }
        }
        let truth = await sandbox.sandbox.handle(method: "GET", path: "/_tartan/truth")
        #expect(try JSONValue(parsing: truth.body)["items"]?.arrayValue?.count == number)
    }

    @Test func theSameSeedGivesTheSameData() async throws {
        let here = try await firstAccount(PlaidSandbox.current)
        var configuration = PlaidSandbox.Configuration()
        configuration.seed = 7
        let there = try await PlaidSandbox.run(configuration: configuration) { try await firstAccount($0) }
        #expect(here == there)
    }
}

@Suite struct TraitTests {
    static let moment = Date(timeIntervalSince1970: 1_790_000_000)

    @Test(.plaidSandbox(seed: 1, now: moment)) func theClockStandsStill() throws {
        #expect(try PlaidSandbox.current.sandbox.now == Self.moment)
    }

    @Test(.plaidSandbox) func theDefaultWillDo() throws {
        #expect(try PlaidSandbox.current.baseURL.host() == "127.0.0.1")
    }

    @Test func withoutTheTraitASentenceSaysWhatToDo() {
        let error = #expect(throws: PlaidSandboxTraitMissing.self) { try PlaidSandbox.current }
        #expect(error?.description.contains(".plaidSandbox") == true)
    }
}

private func withPlaid<T: Sendable>(
    at address: URL, _ body: (any PlaidClientProtocol) async throws -> T
) async throws -> T {
    let transport = AsyncHTTPClientTransport()
    let plaid = PlaidClient(
        clientID: "test", secret: "secret", environment: .custom(address), transport: transport)
    let result: Result<T, any Error>
    do { result = .success(try await body(plaid)) } catch { result = .failure(error) }
    await transport.shutdown()
    return try result.get()
}

private func firstAccount(_ running: RunningSandbox) async throws -> AccountID? {
    try await withPlaid(at: running.baseURL) { plaid in
        try await plaid.accountsGet(accessToken: link(plaid)).accounts.first?.accountID
    }
}

private func link(_ plaid: any PlaidClientProtocol) async throws -> AccessToken {
    let created = try await plaid.sandboxPublicTokenCreate(
        institutionID: "ins_109508", initialProducts: [.transactions])
    return try await plaid.itemPublicTokenExchange(publicToken: created.publicToken).accessToken
}
