// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import PlaidCore
import PlaidTypes
import Testing

/// Variables × what the error names; `nil` when they are enough.
private struct Variables: Sendable, CustomTestStringConvertible {
    var values: [String: String]
    var environment: String?
    var named: [String] = []
    var testDescription: String { "\(values.sorted { $0.key < $1.key })" }

    init(_ values: [String: String], _ environment: String) {
        self.values = values
        self.environment = environment
    }

    init(_ values: [String: String], names named: String...) {
        self.values = values
        self.named = named
    }

    private static let keys = ["PLAID_CLIENT_ID": "id", "PLAID_SECRET": "s3cret-value"]
    private static func with(_ more: [String: String]) -> [String: String] { keys.merging(more) { $1 } }
    private static let local = "http://127.0.0.1:8181"

    static let all: [Variables] = [
        Variables(keys, "sandbox"),
        Variables(with(["PLAID_ENV": "", "PLAID_URL": " "]), "sandbox"),
        Variables(with(["PLAID_ENV": "sandbox"]), "sandbox"),
        Variables(with(["PLAID_ENV": " production\n"]), "production"),
        Variables(with(["PLAID_URL": local + "/"]), local),
        Variables(with(["PLAID_URL": local, "PLAID_ENV": "sandbox"]), local),
        Variables(with(["PLAID_URL": "https://production.plaid.com"]), "production"),
        Variables(with(["PLAID_URL": "https://sandbox.plaid.com", "PLAID_ENV": "sandbox"]), "sandbox"),
        Variables([:], names: "PLAID_CLIENT_ID and PLAID_SECRET are not set"),
        Variables(["PLAID_CLIENT_ID": "id"], names: "PLAID_SECRET is not set"),
        Variables(["PLAID_CLIENT_ID": " ", "PLAID_SECRET": "s3cret-value"], names: "PLAID_CLIENT_ID is not set"),
        Variables(with(["PLAID_ENV": "development"]), names: "PLAID_ENV", "'development'", "sandbox or production"),
        Variables(with(["PLAID_URL": "no address"]), names: "PLAID_URL"),
        Variables(with(["PLAID_URL": "http://example.com"]), names: "PLAID_URL", "Plain HTTP"),
        Variables(with(["PLAID_URL": "http://127.0.0.1:70000"]), names: "PLAID_URL", "port"),
        Variables(with(["PLAID_URL": local, "PLAID_ENV": "production"]), names: "PLAID_URL", "PLAID_ENV"),
        Variables(
            with(["PLAID_URL": "https://production.plaid.com", "PLAID_ENV": "sandbox"]), names: "PLAID_URL", "PLAID_ENV"
        ),
    ]
}

@Suite struct ClientFromEnvironmentTests {
    @Test(arguments: Variables.all) private func variablesMakeAClientOrAnErrorThatNamesThem(_ variables: Variables)
        throws
    {
        guard let expected = variables.environment else {
            let error = #expect(throws: PlaidError.self) { try PlaidClient.fromEnvironment(variables.values) }
            #expect(error?.code == .invalidSettings)
            for word in variables.named { #expect(error?.message.contains(word) == true, "\(error?.message ?? "")") }
            #expect(error?.message.contains("s3cret") == false)
            return
        }
        #expect(try PlaidEnvironment.fromVariables(variables.values).description == expected)
        _ = try PlaidClient.fromEnvironment(variables.values)
    }

    /// No connection is possible there; nothing listens on port 1.
    private static let nowhere = [
        "PLAID_CLIENT_ID": "id", "PLAID_SECRET": "secret", "PLAID_URL": "http://127.0.0.1:1",
    ]

    private static var once: PlaidClientConfiguration {
        var configuration = PlaidClientConfiguration()
        configuration.retry = .never
        return configuration
    }

    private func isClosed(_ client: PlaidClient) async -> Bool {
        do {
            _ = try await client.execute(WriteEcho())
            return false
        } catch {
            #expect(error.code == .notSent, "\(error)")
            return error.underlyingError as? HTTPClientError == .alreadyShutdown
        }
    }

    private struct Failure: Error {}

    @Test(arguments: [false, true]) func aClientThatIsLentIsClosedHoweverTheWorkEnds(_ fails: Bool) async throws {
        var lent: PlaidClient?
        do {
            let result = try await withPlaidClient(variables: Self.nowhere, configuration: Self.once) { client in
                lent = client
                #expect(await !isClosed(client))
                if fails { throw Failure() }
                return 7
            }
            #expect(result == 7 && !fails)
        } catch is Failure {
            #expect(fails)
        }
        #expect(await isClosed(try #require(lent)))
    }

    @Test func aClientThatIsLentIsClosedAfterCancellation() async throws {
        let url = try #require(URL(string: "http://127.0.0.1:1"))
        let client = await withTaskGroup(of: PlaidClient?.self) { group in
            group.addTask {
                try? await withPlaidClient(
                    clientID: "id", secret: "secret", environment: .custom(url), configuration: Self.once
                ) { client in
                    try? await Task.sleep(for: .seconds(600))
                    return client
                }
            }
            group.cancelAll()
            return await group.next() ?? nil
        }
        #expect(await isClosed(try #require(client)))
    }

    @Test func theSharedTransportCannotBeClosed() async throws {
        await AsyncHTTPClientTransport.shared.shutdown()
        #expect(await !isClosed(try .fromEnvironment(Self.nowhere, configuration: Self.once)))
    }

    @Test func variablesThatAreMissingEndTheWorkBeforeItStarts() async {
        let error = await #expect(throws: PlaidError.self) {
            try await withPlaidClient(variables: [:]) { _ in Issue.record("There is no client.") }
        }
        #expect(error?.code == .invalidSettings)
    }
}
