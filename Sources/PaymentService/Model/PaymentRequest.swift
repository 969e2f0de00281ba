// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import Payments
package import PlaidTypes

/// What an application asks for.
package struct PaymentRequest: Sendable, Hashable, RedactedDescription {
    package var userID: UserID
    package var itemID: ItemID
    package var accountID: AccountID
    package var direction: Payment.Direction
    package var amount: Money
    package var network: LedgerAccount.Network
    /// The SEC class: `ppd`, `ccd`, `web` or `tel`; required for ACH, and `nil` for other networks.
    package var achClass: String?
    /// The account holder's full name.
    package var legalName: String
    package var email: String?
    package var phone: String?
    /// What the bank statement shows, at most 15 characters.
    package var statementText: String
    /// Where Plaid keeps the money; the configuration's choice if `nil`.
    package var source: FundsSource?

    package init(
        userID: UserID, itemID: ItemID, accountID: AccountID, direction: Payment.Direction, amount: Money,
        network: LedgerAccount.Network, achClass: String?, legalName: String, email: String? = nil,
        phone: String? = nil, statementText: String, source: FundsSource? = nil
    ) {
        self.userID = userID
        self.itemID = itemID
        self.accountID = accountID
        self.direction = direction
        self.amount = amount
        self.network = network
        self.achClass = achClass
        self.legalName = legalName
        self.email = email
        self.phone = phone
        self.statementText = statementText
        self.source = source
    }
}
