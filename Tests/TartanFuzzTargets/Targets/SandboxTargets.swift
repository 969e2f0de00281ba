// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension FuzzTarget {
    /// Any operation of the Sandbox with any body, and the cursors that its responses hand out; then forty days pass.
    static let operations = FuzzTarget(
        "operations", .requests, rounds: 2_000, examples: { ExampleRequests.all }, run: runOperations)

    @Sendable private static func runOperations(_ input: [UInt8]) async throws {
        var session = try SandboxSession()
        try await session.run(ExampleRequests.preparation)
        try await session.run(RequestScript(input))
        await session.advance(days: 40)
    }

    /// The configuration of a custom user, and everything that is derived from it.
    static let customUsers = FuzzTarget("custom-users", .json, rounds: 600) { input in
        var session = try SandboxSession()
        let configuration = String(decoding: input, as: UTF8.self)
        let create: JSONValue = [
            "institution_id": "ins_109508", "initial_products": ["transactions"],
            "options": ["override_username": "user_custom", "override_password": .string(configuration)],
        ]
        _ = try await session.send(
            .init(method: "POST", path: "/sandbox/public_token/create", body: create.serialized()))
        guard session.known["public_token"] != nil else { return }
        try await session.run(readings)
        await session.advance(days: 40)
        try await session.run(
            RequestScript(Array("POST /transactions/sync\n{\"access_token\":\"$access_token\"}".utf8)))
    }

    private static let readings = RequestScript(
        Array(
            """
            POST /item/public_token/exchange
            {"public_token":"$public_token"}
            POST /accounts/balance/get
            {"access_token":"$access_token"}
            POST /transactions/get
            {"access_token":"$access_token","start_date":"2024-01-01","end_date":"2026-12-31"}
            POST /transactions/recurring/get
            {"access_token":"$access_token"}
            POST /investments/holdings/get
            {"access_token":"$access_token"}
            POST /investments/transactions/get
            {"access_token":"$access_token","start_date":"2024-01-01","end_date":"2026-12-31"}
            POST /liabilities/get
            {"access_token":"$access_token"}
            POST /identity/get
            {"access_token":"$access_token"}
            POST /auth/get
            {"access_token":"$access_token"}
            POST /signal/evaluate
            {"access_token":"$access_token","account_id":"$account_id","client_transaction_id":"one","amount":12.5}
            POST /asset_report/create
            {"access_tokens":["$access_token"],"days_requested":60}

            """.utf8))

    /// What is under `/_tartan/`.
    static let control = FuzzTarget("control", .requests, rounds: 800) { input in
        var session = try SandboxSession()
        try await session.run(ExampleRequests.preparation)
        let requests = RequestScript(input).requests.filter { request in
            // Any number of Items may be requested, which takes its time.
            let items = (try? JSONValue(parsing: request.body))?["items"]
            let count = items?.intValue ?? items?.stringValue.flatMap { Int($0) } ?? 0
            return (request.path == "/" || request.path.hasPrefix("/_tartan")) && !(50...100_000 ~= count)
        }
        try await session.run(RequestScript(requests))
        // Faults may answer whatever they were told to, and take the time that they were told to.
        guard !requests.contains(where: { $0.path.hasPrefix("/_tartan/faults") }) else { return }
        try await session.run(
            RequestScript(
                Array("GET /_tartan/clock\nGET /_tartan/truth\nPOST /item/get\n{\"access_token\":\"x\"}".utf8)))
    }

    /// Any path with any headers and any bytes, as they may come over HTTP.
    static let http = FuzzTarget("http", .bytes, rounds: 1_500) { input in
        var session = try SandboxSession()
        let requests = RequestScript(input).requests.filter { !$0.path.hasPrefix("/_tartan/faults") }
        try await session.run(RequestScript(requests))
    }
}
