// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `POST /api/items/{id}/balances`: fetches current balances from the bank; Plaid bills each request.
    func freshBalances(_ call: Call) async throws -> Reply {
        let item = try await readableItem(call)
        let token = try accessToken(of: item)
        let now = Instant(call.now)
        let accounts = try await costly(.balance, call) { () throws(CostlyCalls.Failure) in
            try await costlyCalls.balances(of: item, token, at: now)
        }
        return .json(["balances": AccountRecord.balanceShape.json(accounts)])
    }

    /// `POST /api/items/{id}/refresh`: makes Plaid fetch new transactions from the bank now; Plaid bills each request.
    ///
    /// They arrive with a webhook, or with the next sync run.
    func refreshTransactions(_ call: Call) async throws -> Reply {
        let item = try await readableItem(call)
        let token = try accessToken(of: item)
        let now = Instant(call.now)
        try await costly(.refresh, call) { () throws(CostlyCalls.Failure) in
            try await costlyCalls.refresh(item, token, at: now)
        }
        return .json(["queued": true], status: .accepted)
    }

    private var costlyCalls: CostlyCalls { CostlyCalls(client: client, store: store, caps: costCaps) }

    private func costly<Answer: Sendable>(
        _ kind: CostlyCallRecord.Kind, _ call: Call, _ body: () async throws(CostlyCalls.Failure) -> Answer
    ) async throws -> Answer {
        do throws(CostlyCalls.Failure) {
            call.work.begin()
            return try await body()
        } catch {
            if error.isWithoutEffect { call.work.cancel() }
            switch error {
            case .capReached(let refusal): throw Self.capReached(kind, refusal, now: Instant(now()))
            case .plaid(let error): throw ServiceError.plaid(error)
            case .storage(let error), .unstored(let error): throw error
            case .unusable(let error):
                throw ServiceError(
                    .plaidError, .badGateway,
                    "Plaid's response is incomplete, so nothing was stored.",
                    next: "Try again later, or read what is stored with GET.",
                    details: [("reason", error.code.rawValue)])
            }
        }
    }

    private static func capReached(
        _ kind: CostlyCallRecord.Kind, _ refusal: CostRefusal, now: Instant
    ) -> ServiceError {
        let name = kind == .balance ? "balances" : "refreshes"
        let option = refusal.isOverall ? "--costly-calls" : kind == .balance ? "--balance-calls" : "--refresh-calls"
        let scope = refusal.isOverall ? "billed calls for all Items together" : "\(name) for one Item"
        guard let freeAt = refusal.freeAt else {
            return ServiceError(
                .costCapReached, .tooManyRequests, "Requests for \(name) are disabled (\(option) 0).",
                next: "Read the stored data with GET, or start the service with a higher \(option).")
        }
        return ServiceError(
            .costCapReached, .tooManyRequests,
            "The cap of \(refusal.cap) \(scope) in 24 hours is reached; the next one is possible at \(freeAt).",
            next: "Wait, read the stored data with GET, or start the service with a higher \(option).",
            retryAfter: Int(max((freeAt - now).components.seconds + 1, 1)))
    }
}
