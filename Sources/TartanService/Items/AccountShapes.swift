// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension AccountRecord {
    static let shape = Shape<AccountRecord>(
        "Account", "A bank account.",
        [
            .text("account_id", "Plaid's ID of the account.") { $0.accountID.rawValue },
            .text("item_id", "The Item that the account belongs to.") { $0.itemID.rawValue },
            .text("name", "The account's name.") { $0.name },
            .optionalText("official_name", "The bank's official name of the account.") { $0.officialName },
            .optionalText("mask", "The last digits of the account number.") { $0.mask },
            .text("type", "Plaid's type: depository, credit, loan, investment and others.") { $0.type },
            .optionalText("subtype", "Plaid's subtype, such as checking.") { $0.subtype },
            .optionalText("verification_status", "The state of the verification of the account number.") {
                $0.verificationStatus
            },
            .optionalText("persistent_account_id", "Identical for the same account in several Items.") {
                $0.persistentAccountID
            },
            .part("balances", AccountRecord.Balances.shape, "The balances of the last sync.") { $0.balances },
            .instant("updated_at", "When the account was last written.") { $0.updatedAt },
            .optionalInstant("removed_at", "When the bank stopped listing the account.") { $0.removedAt },
        ])

    /// The balances of an account, as a list of balances contains them.
    static let balanceShape = Shape<AccountRecord>(
        "Balance", "The balances of an account.",
        [
            .text("account_id", "Plaid's ID of the account.") { $0.accountID.rawValue },
            .text("item_id", "The Item that the account belongs to.") { $0.itemID.rawValue },
            .text("name", "The account's name.") { $0.name },
            .optionalText("mask", "The last digits of the account number.") { $0.mask },
            .text("type", "Plaid's type, such as depository.") { $0.type },
            .all(AccountRecord.Balances.shape) { $0.balances },
            .instant("as_of", "When the service fetched the balances.") { $0.updatedAt },
        ])
}

extension AccountRecord.Balances {
    static let shape = Shape<AccountRecord.Balances>(
        "Balances", "Balances with exactly the bank's digits. Amounts owed are positive for credit and loan accounts.",
        [
            .money("available", "The amount that can be spent or withdrawn.") { $0.available },
            .money("current", "The balance, or the amount owed.") { $0.current },
            .money("limit", "The credit limit, or the overdraft limit.") { $0.limit },
            .optionalText("currency", "The ISO 4217 code of the currency.") { $0.currency?.rawValue },
            .optionalText("unofficial_currency", "The code of a currency without an ISO 4217 code.") {
                $0.unofficialCurrency?.rawValue
            },
            .optionalText("last_updated", "When the bank last updated the balances, as Plaid sent it.") {
                $0.lastUpdated?.text
            },
        ])
}
