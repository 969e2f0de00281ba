// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    static let linkResultMembers: [Schema.Member] = [
        .init(
            "status", .choice(["waiting", "finished", "exited"]),
            "waiting: no session has ended; finished: the user completed one; exited: the user left."),
        .init("item_id", .nullable(.text), "The Item of a Link token for update mode."),
        .init("error_code", .nullable(.text), "Plaid's error code with which the last session ended."),
        .init(
            "results",
            .list(
                .component(
                    "LinkResult", summary: "A bank that the user connected.",
                    .object([
                        .init("public_token", .text, "The public token to exchange."),
                        .init("institution_name", .nullable(.text), "The institution's name."),
                        .init("accounts", .list(.nullable(.text)), "The names of the accounts."),
                    ]))), "The banks that the user connected."),
    ]

    /// `POST /api/plaid/link-result`: the result of a Link session, for callers that wait for a hosted one.
    func linkResult(_ call: Call) async throws -> Reply {
        let user = try call.user
        guard let text = try await call.json()["link_token"]?.stringValue,
            let record = try await store.linkToken(TokenDigest(of: text), of: user), let linkToken = try open(record)
        else { throw ServiceError.notFound("Link token") }
        let answer: LinkTokenGetResponse
        do {
            answer = try await client.linkTokenGet(linkToken: linkToken)
        } catch {
            throw ServiceError.plaid(error)
        }
        try await keepRepair(answer, record, now: call.now)
        let ended = (answer.linkSessions ?? []).filter { $0.finishedAt != nil }
        let results = ended.flatMap { $0.results?.itemAddResults ?? [] }
        let last = ended.last
        let status =
            last == nil
            ? "waiting" : last?.exit == nil && last?.onExit == nil || !results.isEmpty ? "finished" : "exited"
        return .json([
            "status": .string(status),
            "item_id": .optional(record.itemID?.rawValue),
            "error_code": .optional(last?.exit?.error?.errorCode),
            "results": .array(
                results.map {
                    [
                        "public_token": .string($0.publicToken.reveal()),
                        "institution_name": .optional($0.institution?.name),
                        "accounts": .array($0.accounts.map { .optional($0.name) }),
                    ]
                }),
        ])
    }
}
