// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// An account of an Item with its balances.
package struct AccountRecord: Sendable, Hashable, RedactedDescription {
    package var itemID: ItemID
    package var accountID: AccountID
    /// Empty where the bank did not send it, as the type.
    package var name: String
    package var officialName: String?
    /// The last digits, as the bank shows them.
    package var mask: String?
    package var type: String
    package var subtype: String?
    package var balances: Balances
    package var verificationStatus: String?
    /// Identical for the same account in several Items, for banks that tokenize account numbers.
    package var persistentAccountID: String?
    package var holderCategory: String?
    /// When the row was last written.
    package var updatedAt: Instant
    /// When Plaid stopped listing the account; its transactions are kept.
    package var removedAt: Instant?

    /// The balances of an account.
    package struct Balances: Sendable, Hashable {
        package var available: Decimal?
        package var current: Decimal?
        package var limit: Decimal?
        package var currency: CurrencyCode?
        package var unofficialCurrency: CurrencyCode?
        package var lastUpdated: Timestamp?

        package init(
            available: Decimal? = nil, current: Decimal? = nil, limit: Decimal? = nil, currency: CurrencyCode? = nil,
            unofficialCurrency: CurrencyCode? = nil, lastUpdated: Timestamp? = nil
        ) {
            self.available = available
            self.current = current
            self.limit = limit
            self.currency = currency
            self.unofficialCurrency = unofficialCurrency
            self.lastUpdated = lastUpdated
        }
    }

    /// A placeholder for an account that rows refer to and that the bank does not list: removed, with only its id known.
    package static func unlisted(_ id: AccountID, of item: ItemID, at now: Instant) -> AccountRecord {
        AccountRecord(itemID: item, accountID: id, name: "", type: "", updatedAt: now, removedAt: now)
    }

    /// Whether it is such a placeholder, which must not replace a row with more data.
    package var isUnlisted: Bool { removedAt != nil && name.isEmpty && type.isEmpty }

    package init(
        itemID: ItemID, accountID: AccountID, name: String, officialName: String? = nil, mask: String? = nil,
        type: String, subtype: String? = nil, balances: Balances = Balances(), verificationStatus: String? = nil,
        persistentAccountID: String? = nil, holderCategory: String? = nil, updatedAt: Instant,
        removedAt: Instant? = nil
    ) {
        self.itemID = itemID
        self.accountID = accountID
        self.name = name
        self.officialName = officialName
        self.mask = mask
        self.type = type
        self.subtype = subtype
        self.balances = balances
        self.verificationStatus = verificationStatus
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.updatedAt = updatedAt
        self.removedAt = removedAt
    }
}
