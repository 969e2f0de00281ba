// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Plaid
import PlaidJSON
import PlaidTypes
import TartanStorage

/// The bank that a Link session connected, known before its public token is exchanged.
struct LinkedBank: Sendable, Hashable {
    struct Account: Sendable, Hashable {
        var name: String
        var mask: String?
    }

    var institutionID: InstitutionID?
    var accounts: Set<Account>

    /// From a front end: the metadata of `onSuccess`.
    init?(metadata: JSONValue?) {
        guard let metadata, metadata.objectValue != nil else { return nil }
        let institution = metadata["institution"]
        institutionID = (institution?["institution_id"]?.stringValue).map { InstitutionID(rawValue: $0) }
        let listed = metadata["accounts"]?.arrayValue ?? []
        accounts = Set(
            listed.prefix(100).compactMap { account in
                guard let name = account["name"]?.stringValue else { return nil }
                return Account(name: name, mask: account["mask"]?.stringValue)
            })
    }

    /// From Plaid's response.
    init(_ result: LinkSessionItemAddResult) {
        institutionID = result.institution?.institutionID
        accounts = Set(
            result.accounts.compactMap { account in account.name.map { Account(name: $0, mask: account.mask) } })
    }

    /// Whether an Item has one of these accounts.
    func overlaps(_ known: [AccountRecord]) -> Bool {
        known.contains { $0.removedAt == nil && accounts.contains(Account(name: $0.name, mask: $0.mask)) }
    }
}

extension Service {
    /// Refuses to connect a bank account that the same user has already connected.
    ///
    /// Checked before the exchange: at some banks a second Item invalidates the first, and every Item is billed.
    func refuseDuplicate(_ bank: LinkedBank?, of user: UserID) async throws {
        guard let bank, let institution = bank.institutionID, !bank.accounts.isEmpty else { return }
        for item in try await store.items(of: user) where item.institutionID == institution {
            guard bank.overlaps(try await store.accounts(of: user, item: item.itemID)) else { continue }
            throw ServiceError(
                .duplicateItem, .conflict, "The same account of this bank is already connected.",
                next:
                    "Open Link with item_id to repair that Item, or send allow_duplicate to connect it a second time.",
                details: [("item_id", item.itemID.rawValue)])
        }
    }
}
