// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    /// What payments and wallets do as time passes.
    static let paymentJobs: [String: JobHandler] = [
        "payment": { world, job in world.movePayment(job) },
        "payment_consent_expiry": { world, job in world.expireConsent(job) },
        "wallet_transaction": { world, job in world.completeWalletTransaction(job) },
    ]

    /// Answers records of a kind that the request asks for, newest first, a page of them.
    func recordList(
        _ request: SandboxRequest, _ kind: String, as name: String, standard: Int = 10
    ) throws(SandboxError) -> JSONObject {
        let matching = allRecords(kind).reversed().filter { $0.matches(request.body) }
        let page = try page(request, Array(matching), standard: standard)
        return answer(request, Self.list(name, page))
    }

    /// A page as answers have it; the cursor is left out when there is no further page.
    static func list(_ name: String, _ page: (records: [LongTail.Record], next: JSONValue)) -> JSONObject {
        var members: JSONObject = [name: .array(page.records.map { .object($0.members) })]
        if !page.next.isNull { members["next_cursor"] = page.next }
        return members
    }
}
