// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidTypes
import TartanService
import TartanStorage

/// `tartan transactions`: the latest stored transactions.
struct TransactionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transactions", abstract: "List the stored transactions, newest first.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. A positive amount left the account.
            `tartan export` writes all of them to a file for other programs.

            Examples:
              tartan transactions
              tartan transactions --item ITEM --since 2026-01-01 --until 2026-01-31
              tartan transactions --since 30d --min 100
              tartan transactions --search coffee --limit 100 --csv
            """)

    private static let usualLimit = 20

    @OptionGroup var scope: ListingScope
    @OptionGroup var place: ListingPlace
    @OptionGroup var dates: ListingDates
    @OptionGroup var amounts: ListingAmounts
    @Option(help: ArgumentHelp("Only transactions with this text in their name.", valueName: "text")) var search:
        String?
    @Option(help: ArgumentHelp("Only this category, such as FOOD_AND_DRINK.", valueName: "category"))
    var category: String?
    @Flag(inversion: .prefixedNo, help: "Only pending, or only posted transactions.") var pending: Bool?
    @Option(help: "How many to show, at most 10000. Default: 20.") var limit: Int?
    @OptionGroup var format: ListingFormat

    func validate() throws {
        guard 1...10_000 ~= limit ?? Self.usualLimit else { throw ValidationError("--limit must be from 1 to 10000.") }
    }

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let items = try await scope.items(store, item: place.item)
        let wanted = limit ?? Self.usualLimit
        // One more tells whether there are more.
        var found = try await rows(store, items, limit: wanted + 1, category: category)
        // Plaid's categories are in capitals; a user's own are as the user wrote them.
        if found.isEmpty, let category, category != Self.plaidCategory(category) {
            found = try await self.rows(store, items, limit: wanted + 1, category: Self.plaidCategory(category))
        }
        let rows = Array(found.prefix(wanted))
        let listing = Listing<TransactionRow>(
            columns: [
                .init(
                    name: "date", table: .init(title: "Date", minimumWidth: 10, priority: .essential),
                    value: { $0.record.date == .unknown ? "" : $0.record.date.description }),
                .init(
                    name: "amount", table: .init(title: "Amount", alignment: .right, priority: .essential),
                    value: { Optional($0.record.amount).cell }),
                .init(
                    name: "currency", table: .init(title: "", priority: .detail),
                    value: { $0.record.currency?.rawValue ?? $0.record.unofficialCurrency?.rawValue ?? "" }),
                .init(
                    name: "name", table: .init(title: "Name", priority: .essential),
                    value: { $0.record.merchantName ?? $0.record.name }),
                .init(
                    name: "category", table: .init(title: "Category", priority: .detail),
                    value: { $0.effectiveCategory ?? "" }),
                .init(
                    name: "pending", table: .init(title: "", priority: .detail),
                    value: { $0.record.isPending.map { $0 ? "true" : "false" } ?? "" },
                    shown: { $0.record.isPending == true ? "pending" : "" }),
                .id("transaction_id", of: rows, table: .init(title: "Transaction")) {
                    $0.record.transactionID.rawValue
                },
                .init(name: "account_id", value: { $0.record.accountID.rawValue }),
                .init(name: "item_id", value: { $0.record.itemID.rawValue }),
                .init(name: "user_id", value: { $0.userID.rawValue }),
            ], json: { StoredRecords.json($0) }, empty: "No matching transaction is stored.")
        listing.show(rows, as: format)
        if limit == nil, found.count > wanted {
            Terminal.current().note("These are the latest \(wanted); --limit shows more.")
        }
    }

    /// A category as Plaid writes it: `food and drink` is `FOOD_AND_DRINK`.
    private static func plaidCategory(_ text: String) -> String { text.uppercased().replacing(" ", with: "_") }

    /// The latest rows of all users in question; each user's are asked for a page at a time.
    private func rows(
        _ store: any Store, _ items: [ItemRecord], limit: Int, category: String?
    ) async throws -> [TransactionRow] {
        var query = TransactionQuery(
            itemID: place.item == nil ? nil : items.first?.itemID, from: dates.from, through: dates.through,
            text: search, category: category, isPending: pending,
            limit: amounts.isEmpty ? min(limit, TransactionQuery.maximumLimit) : TransactionQuery.maximumLimit)
        query.isHidden = false
        query.accountID = try await scope.account(place, store)
        var rows: [TransactionRow] = []
        for user in Set(items.map(\.userID)).sorted(by: { $0.rawValue < $1.rawValue }) {
            var found = 0
            query.after = nil
            repeat {
                let page = try await store.transactions(of: user, matching: query)
                let wanted = page.rows.filter { amounts.contains($0.record.amount) }
                rows += wanted
                found += wanted.count
                query.after = page.next
            } while query.after != nil && found < limit
        }
        // Each user's are in order already; of one date they stay as they came.
        let order = rows.enumerated().sorted { first, second in
            first.element.record.date != second.element.record.date
                ? first.element.record.date > second.element.record.date : first.offset < second.offset
        }
        return order.prefix(limit).map(\.element)
    }
}
