// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    /// Makes an Item of account numbers that the client knows.
    mutating func transferMigrateAccount(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let subtype = try request.string("account_type")
        guard ["checking", "savings"].contains(subtype) else {
            throw .invalidField("account_type must be checking or savings")
        }
        let entry = ManualAccount(
            flow: .sameDayMicroDeposits, routing: try request.string("routing_number"),
            account: try request.string("account_number"), subtype: subtype)
        let position = try manualAccount(entry, products: ["auth", "transfer"], now: request.now)
        // There are no deposits to wait for: the client has verified the numbers before.
        items[position].verification[0] = nil
        items[position].accountVerification = nil
        desk.migratedItems.insert(items[position].id)
        return [
            "access_token": .string(makeAccessToken(position)), "account_id": .string(items[position].accountID(0)),
        ]
    }
}
