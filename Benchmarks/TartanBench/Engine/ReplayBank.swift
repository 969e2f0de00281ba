// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes

/// A bank that gives every Item the same recorded answers, so that a measurement holds nothing of the Sandbox's work.
///
/// Ids repeat from Item to Item, which the store allows: its keys begin with the Item.
struct ReplayBank: Sendable {
    /// By path and cursor.
    private let answers: [String: TransportResponse]
    /// How many transactions the pages hold together.
    let rowCount: Int

    /// Records what the Sandbox says to one Item.
    init(username: String, days: Int) async throws {
        let sandbox = try PlaidSandbox(configuration: .init(), logger: EngineBench.quiet)
        let recording = InProcessTransport { request throws(PlaidError) in
            let answer = await sandbox.handle(
                method: request.method.rawValue, path: Self.path(request), headers: request.headers, body: request.body)
            return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
        }
        let client = try EngineBench.client(recording)
        let created = try await client.sandboxPublicTokenCreate(
            institutionID: "ins_109508", initialProducts: [.transactions],
            options: SandboxPublicTokenCreateRequestOptions(
                overrideUsername: username, overridePassword: "pass_good",
                transactions: SandboxPublicTokenCreateRequestOptionsTransactions(daysRequested: days)))
        let item = try await client.itemPublicTokenExchange(publicToken: created.publicToken)
        await sandbox.advance(by: 10)
        var answers: [String: TransportResponse] = [:]
        var cursor: String?
        var rows = 0
        while true {
            let page = try await client.transactionsSync(
                accessToken: item.accessToken, cursor: cursor, count: 500,
                options: TransactionsSyncRequestOptions(includeOriginalDescription: true))
            answers["/transactions/sync \(cursor ?? "")"] = TransportResponse(
                status: 200, headers: [], body: page.raw.bytes)
            rows += page.added.count
            cursor = page.nextCursor
            guard page.hasMore else { break }
        }
        let accounts = try await client.accountsGet(accessToken: item.accessToken)
        answers["/accounts/get "] = TransportResponse(status: 200, headers: [], body: accounts.raw.bytes)
        self.answers = answers
        rowCount = rows
    }

    /// Answers as recorded, whichever Item asks.
    var transport: InProcessTransport {
        let answers = answers
        return InProcessTransport { request throws(PlaidError) in
            let body = try? JSONValue(parsing: request.body)
            let key = "\(Self.path(request)) \(body?["cursor"]?.stringValue ?? "")"
            return answers[key] ?? TransportResponse(status: 404, headers: [], body: Array("{}".utf8))
        }
    }

    private static func path(_ request: TransportRequest) -> String {
        String(request.url.dropFirst(EngineBench.address.count))
    }
}
