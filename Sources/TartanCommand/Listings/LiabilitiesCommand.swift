// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidTypes
import TartanService
import TartanStorage

/// `tartan liabilities`: what is owed, and when it is due.
struct LiabilitiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "liabilities",
        abstract: "List credit cards, mortgages and student loans with their next payments.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. Items with the product liabilities have liabilities.
            --since and --until apply to the date of the next payment, --min and --max to its amount. Account numbers,
            addresses and names are not shown.

            Examples:
              tartan liabilities
              tartan liabilities --until 2026-12-31
              tartan liabilities --kind credit --csv
            """)

    @OptionGroup var scope: ListingScope
    @OptionGroup var place: ListingPlace
    @Option(help: "Only this kind.") var kind: LiabilityRecord.Kind?
    @OptionGroup var dates: ListingDates
    @OptionGroup var amounts: ListingAmounts
    @OptionGroup var format: ListingFormat

    private struct Row {
        var debt: LiabilityRecord
        var rates: [LiabilityRateRecord]
        var account: AccountRecord?
        var user: UserID?

        /// The rate of a loan, or the highest one of a card.
        var interest: String? {
            let rate = debt.interestRate ?? rates.map(\.percentage).filter { !$0.isNaN }.max()
            return rate.flatMap { $0.isNaN ? nil : $0.description }
        }
    }

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let rows = try await rows(store)
        let listing = Listing<Row>(
            columns: [
                .id("account_id", of: rows, table: .init(title: "Account", priority: .essential)) {
                    $0.debt.accountID.rawValue
                },
                .init(name: "name", table: .init(title: "Name"), value: { $0.account?.name ?? "" }),
                .init(
                    name: "kind", table: .init(title: "Kind", priority: .essential), value: { $0.debt.kind.rawValue }),
                .init(
                    name: "current", table: .init(title: "Owed", alignment: .right, priority: .detail),
                    value: { $0.account?.balances.current.cell ?? "" }),
                .init(
                    name: "next_payment_amount",
                    table: .init(title: "Next payment", alignment: .right, priority: .essential),
                    value: { $0.debt.nextPaymentAmount.cell }),
                .init(name: "currency", table: .init(title: ""), value: { $0.account?.balances.unit ?? "" }),
                .init(
                    name: "next_payment_date", table: .init(title: "Due", minimumWidth: 10),
                    value: { $0.debt.nextPaymentDate?.description ?? "" }),
                .init(
                    name: "is_overdue", table: .init(title: ""),
                    value: { $0.debt.isOverdue.map { $0 ? "true" : "false" } ?? "" },
                    shown: { $0.debt.isOverdue == true ? "overdue" : "" }),
                .init(
                    name: "interest_rate", table: .init(title: "Interest", alignment: .right, priority: .detail),
                    value: { $0.interest ?? "" }, shown: { row in row.interest.map { "\($0) %" } ?? "" }),
                .init(name: "last_payment_amount", isNumber: true, value: { $0.debt.lastPaymentAmount.cell }),
                .init(name: "last_payment_date", value: { $0.debt.lastPaymentDate?.description ?? "" }),
                .init(name: "last_statement_balance", isNumber: true, value: { $0.debt.lastStatementBalance.cell }),
                .init(name: "past_due_amount", isNumber: true, value: { $0.debt.pastDueAmount.cell }),
                .id("item_id", of: rows, table: .init(title: "Item", priority: .detail)) { $0.debt.itemID.rawValue },
                .init(name: "user_id", value: { $0.user?.rawValue ?? "" }),
            ], json: { StoredRecords.json($0.debt, rates: $0.rates) }, empty: "No matching liability is stored.")
        listing.show(rows, as: format)
    }

    private func rows(_ store: any Store) async throws -> [Row] {
        let items = try await scope.items(store, item: place.item)
        let users = items.users
        let account = try await scope.account(place, store)
        var accounts: [[String]: AccountRecord] = [:]
        for record in try await scope.accounts(store, item: place.item) {
            accounts[[record.itemID.rawValue, record.accountID.rawValue]] = record
        }
        let rates = Dictionary(
            grouping: try await scope.products(LiabilityRateRecord.self, items, store, account: account)
        ) { [$0.itemID.rawValue, $0.accountID.rawValue, $0.kind.rawValue] }
        return try await scope.products(LiabilityRecord.self, items, store, account: account).filter { debt in
            (kind == nil || kind == debt.kind) && dates.contains(debt.nextPaymentDate)
                && amounts.contains(debt.nextPaymentAmount)
        }.map { debt in
            Row(
                debt: debt, rates: rates[[debt.itemID.rawValue, debt.accountID.rawValue, debt.kind.rawValue]] ?? [],
                account: accounts[[debt.itemID.rawValue, debt.accountID.rawValue]], user: users[debt.itemID])
        }
    }
}

extension LiabilityRecord.Kind: ExpressibleByArgument {}
