// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// The sum of one category and currency.
package struct CategoryTotal: Sendable, Hashable {
    package var category: String
    package var currency: CurrencyCode?
    package var count: Int
    /// Positive when money left the accounts.
    package var sum: Decimal

    package init(category: String, currency: CurrencyCode?, count: Int, sum: Decimal) {
        self.category = category
        self.currency = currency
        self.count = count
        self.sum = sum
    }

    /// The category name for transactions without a category.
    package static let uncategorized = "UNCATEGORIZED"
}
