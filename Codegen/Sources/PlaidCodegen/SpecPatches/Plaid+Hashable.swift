// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension PatchTable {
    /// Schemas that programs compare, keep in sets and show in lists.
    ///
    /// Each conformance is compiled by every user, so the list has only the most common ones; what they are made of is added
    /// by the generator.
    static let plaidHashable = [
        "AccountBase", "AccountIdentity", "CreditCardLiability", "Holding", "InvestmentAccount",
        "InvestmentTransaction",
        "Item", "NumbersACH", "RemovedTransaction", "Security", "Transaction", "TransactionStream",
    ]
}
