// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import PlaidTypes
import TartanStorage
import Testing

@Suite("What differs between the store and the bank")
struct ComparisonTests {
    private static func transaction(_ id: TransactionID) -> TransactionRecord {
        var row = TransactionRecord(
            itemID: "item", transactionID: id, accountID: "account", amount: Decimal(1234) / 100, currency: "USD",
            date: CalendarDate(daysSinceEpoch: 20_000), name: "Coffee",
            category: TransactionRecord.Category(primary: "FOOD_AND_DRINK", detailed: "FOOD_AND_DRINK_COFFEE"))
        row.merchantName = "Corner Coffee"
        row.authorizedDate = CalendarDate(daysSinceEpoch: 19_999)
        row.paymentChannel = "in store"
        row.city = "Paris"
        return row
    }

    private static func account(_ id: AccountID) -> AccountRecord {
        AccountRecord(
            itemID: "item", accountID: id, name: "Checking", mask: "0000", type: "depository", subtype: "checking",
            updatedAt: Fixture.start)
    }

    /// A difference planted in what the store holds, and how it must be reported.
    struct Plant: Sendable, CustomTestStringConvertible {
        let kind: Difference.Kind
        let member: String?
        let change: @Sendable (inout TransactionRecord) -> Void

        init(_ member: String, _ change: @escaping @Sendable (inout TransactionRecord) -> Void) {
            kind = .changed
            self.member = member
            self.change = change
        }

        var testDescription: String { member ?? kind.rawValue }
    }

    static let plants: [Plant] = [
        Plant("amount") { $0.amount += Decimal(1) / 100 }, Plant("amount") { $0.amount.negate() },
        Plant("account_id") { $0.accountID = "other" }, Plant("iso_currency_code") { $0.currency = "EUR" },
        Plant("unofficial_currency_code") { $0.unofficialCurrency = "BTC" },
        Plant("date") { $0.date = $0.date.addingDays(1) }, Plant("name") { $0.name = "coffee" },
        Plant("pending") { $0.isPending = true }, Plant("pending_transaction_id") { $0.pendingTransactionID = "p" },
        Plant("authorized_date") { $0.authorizedDate = nil }, Plant("datetime") { $0.time = Timestamp("2026-01-01") },
        Plant("merchant_name") { $0.merchantName = nil }, Plant("merchant_entity_id") { $0.merchantEntityID = "m" },
        Plant("original_description") { $0.originalDescription = "COFFEE 1" },
        Plant("payment_channel") { $0.paymentChannel = "online" },
        Plant("transaction_code") { $0.transactionCode = "purchase" },
        Plant("personal_finance_category.primary") { $0.category?.primary = "TRAVEL" },
        Plant("personal_finance_category.detailed") { $0.category?.detailed = "TRAVEL_FLIGHTS" },
        Plant("check_number") { $0.checkNumber = "7" }, Plant("account_owner") { $0.accountOwner = "Ada" },
        Plant("location.city") { $0.city = "Lyon" }, Plant("website") { $0.website = "example.com" },
    ]

    /// The changes planted in a stored balance, by the member that reports them.
    static let balances: [(String, @Sendable (inout AccountRecord.Balances) -> Void)] = [
        ("balances.available", { $0.available = Decimal(1) / 100 }), ("balances.current", { $0.current = nil }),
        ("balances.limit", { $0.limit = 5 }), ("balances.iso_currency_code", { $0.currency = "EUR" }),
        ("balances.unofficial_currency_code", { $0.unofficialCurrency = "BTC" }),
    ]

    @Test("Each planted difference of a balance is found, alone", arguments: balances.indices)
    func balance(index: Int) {
        var bank = Self.account("a")
        bank.balances = AccountRecord.Balances(available: 100, current: 110, currency: "USD")
        var stored = bank
        Self.balances[index].1(&stored.balances)
        let found = Comparison.accounts(stored: [stored], bank: [bank])
        #expect(found.map(\.member) == [Self.balances[index].0])
        #expect(Comparison.accounts(stored: [bank], bank: [bank]).isEmpty)
    }

    @Test("Each planted difference is found, alone", arguments: plants)
    func members(plant: Plant) {
        let bank = [Self.transaction("a"), Self.transaction("b"), Self.transaction("c")]
        var stored = bank
        plant.change(&stored[1])
        let found = Comparison.transactions(stored: stored, bank: bank)
        #expect(found.count == 1)
        #expect(found.first?.kind == .changed && found.first?.member == plant.member)
        #expect(found.first?.subject == .transaction("b"))
        #expect(found.first?.stored != found.first?.bank)
    }

    @Test("Missing and extra rows and accounts are found; equal ones in another order are none")
    func rows() {
        let bank = ["a", "b", "c"].map { Self.transaction(TransactionID($0)) }
        #expect(Comparison.transactions(stored: bank.reversed(), bank: bank).isEmpty)
        #expect(
            Comparison.transactions(stored: [bank[0], bank[2], Self.transaction("z")], bank: bank) == [
                Difference(.missing, .transaction("b")), Difference(.extra, .transaction("z")),
            ])
        var renamed = Self.account("a")
        renamed.name = "Savings"
        #expect(
            Comparison.accounts(
                stored: [renamed, Self.account("old")], bank: [Self.account("a"), Self.account("new")])
                == [
                    Difference(.changed, .account("a"), member: "name", stored: "Savings", bank: "Checking"),
                    Difference(.missing, .account("new")), Difference(.extra, .account("old")),
                ])
    }
}
