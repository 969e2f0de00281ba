// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON
import PlaidTypes
import TartanStorage

/// The encrypted data of one account: Plaid's original JSON, so that nothing is lost.
struct ProductPayload: Sendable, RedactedDescription {
    var accountID: AccountID
    var bytes: [UInt8]

    private static let schemes = ["ach", "eft", "international", "bacs"]

    /// The numbers of each account that has any, by scheme: `{"ach": […], "bacs": […]}`.
    static func numbers(_ response: AuthGetResponse, _ check: ResponseCheck) throws(SyncError) -> [ProductPayload] {
        try check.require("numbers") { $0.objectValue != nil }
        for scheme in schemes { _ = try check.rows("numbers", scheme) }
        var order: [AccountID] = []
        var members: [AccountID: JSONObject] = [:]
        for (scheme, entries) in (try root(response.raw.bytes)["numbers"]?.objectValue ?? [:]).pairs {
            for entry in entries.arrayValue ?? [] {
                // Numbers of an unlisted account are kept too.
                let account = AccountID(entry["account_id"]?.stringValue ?? "").orUnnamed
                if members[account] == nil { order.append(account) }
                var own = members[account] ?? JSONObject()
                own[scheme] = .array((own[scheme]?.arrayValue ?? []) + [entry])
                members[account] = own
            }
        }
        return order.map { account in
            ProductPayload(accountID: account, bytes: JSONValue.object(members[account] ?? [:]).serialized())
        }
    }

    /// The owners of each account: an array.
    static func owners(_ response: IdentityGetResponse, _ check: ResponseCheck) throws(SyncError) -> [ProductPayload] {
        _ = try check.rows("accounts")
        var payloads: [ProductPayload] = []
        for account in try root(response.raw.bytes)["accounts"]?.arrayValue ?? [] {
            guard let id = account["account_id"]?.stringValue, !id.isEmpty else {
                throw .unusableRow("An account has no id")
            }
            // Null where the bank did not report owners, which differs from an account without owners.
            payloads.append(ProductPayload(accountID: AccountID(id), bytes: (account["owners"] ?? .null).serialized()))
        }
        return payloads
    }

    private static func root(_ bytes: [UInt8]) throws(SyncError) -> JSONValue {
        do { return try JSONValue(parsing: bytes, options: .storable) } catch {
            throw .incompleteResponse("a readable form")
        }
    }
}
