// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What a client left out of its own user, made up from the seed.

extension CustomUser {
    /// The user as of the Item's creation.
    ///
    /// The same `seed` gives the same data, in days from the creation; without one each Item has its own.
    func filled(_ identifiers: Identifiers, on day: Day) -> CustomUser {
        // Accounts that we know all about, such as those given by their numbers, have no details.
        guard details != nil else { return self }
        var user = self
        user.createdOn = day
        user.rollDates(to: day)
        let source = seed.map { Identifiers(seed: 0xC057).scope($0) } ?? identifiers
        if accounts.isEmpty { user.addRandomAccounts() }
        for index in user.accounts.indices {
            var generator = source.generator("custom-\(index)")
            user.fillBalance(index, &generator)
            user.fillTransactions(index, &generator, on: day)
        }
        return user
    }

    private mutating func addRandomAccounts() {
        accounts = [
            AccountTemplate(
                name: "Plaid Checking", officialName: nil, mask: "0000", type: "depository", subtype: "checking",
                available: nil, current: nil),
            AccountTemplate(
                name: "Plaid Saving", officialName: nil, mask: "1111", type: "depository", subtype: "savings",
                available: nil, current: nil),
            AccountTemplate(
                name: "Plaid Credit Card", officialName: nil, mask: "3333", type: "credit", subtype: "credit card",
                available: nil, current: nil, limit: "5000"),
        ]
        for index in accounts.indices {
            accounts[index].balanceRule = .follows
            details?[index] = CustomDetails(lacksBalance: true, lacksTransactions: true)
        }
    }

    private mutating func fillBalance(_ index: Int, _ generator: inout SplitMix64) {
        guard details?[index]?.lacksBalance == true else { return }
        let principal = details?[index]?.liability?.members["principal"]?.decimalValue
        let cents = generator.within(20_000...900_000)
        accounts[index].current = (principal ?? Self.money(cents)).description
        if accounts[index].type == "depository", accounts[index].balanceRule == .follows {
            accounts[index].available = accounts[index].current
        }
    }

    private static let rowsPerAccount = 25
    private static let historyDays = 90

    private mutating func fillTransactions(_ index: Int, _ generator: inout SplitMix64, on day: Day) {
        guard details?[index]?.lacksTransactions == true,
            ["checking", "credit card"].contains(accounts[index].subtype)
        else { return }
        let number = min(Self.rowsPerAccount, Self.transactionLimit - transactions.count)
        for _ in 0..<max(number, 0) {
            let shop = MerchantTable.choose(&generator)
            let posted = day.adding(-generator.below(Self.historyDays))
            transactions.append(
                Entry(
                    account: index,
                    transaction: Ledger.CustomTransaction(
                        transacted: posted.adding(-1), posted: posted, amount: Self.money(generator.within(shop.cents)),
                        description: shop.style.originalDescription ?? shop.style.name,
                        currency: accounts[index].currency)))
        }
    }

    private static func money(_ cents: Int) -> Decimal {
        Decimal(sign: .plus, exponent: -2, significand: Decimal(cents))
    }
}
