// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Encrypted JSON data of an account.
package struct SealedProductRecord: Sendable, Hashable, RedactedDescription {
    /// The content of the payload.
    package enum Product: String, Sendable, Hashable, CaseIterable {
        /// `{"ach": […], "eft": […], "international": […], "bacs": […]}`, each with this account's numbers.
        case authNumbers
        /// The account's owners: an array.
        case identity

        /// The column's name in associated data.
        package var column: String {
            switch self {
            case .authNumbers: "auth_numbers.payload"
            case .identity: "identities.payload"
            }
        }
    }

    package var itemID: ItemID
    package var accountID: AccountID
    /// Encrypted for the product's column, with the account as the row.
    package var payload: SealedBytes
    package var fetchedAt: Instant

    package init(itemID: ItemID, accountID: AccountID, payload: SealedBytes, fetchedAt: Instant) {
        self.itemID = itemID
        self.accountID = accountID
        self.payload = payload
        self.fetchedAt = fetchedAt
    }
}

/// An account's numbers, encrypted.
package typealias AuthNumbersRecord = SealedProductRecord
/// An account's owners, encrypted.
package typealias IdentityRecord = SealedProductRecord
