// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidTypes
import TartanService
import TartanStorage

/// `tartan holdings`: what investment accounts hold.
struct HoldingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holdings", abstract: "List the holdings of investment accounts.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. Items with the product investments have holdings.
            --min and --max apply to the value.

            Examples:
              tartan holdings
              tartan holdings --search vanguard --min 1000
              tartan holdings --user ada --csv
            """)

    @OptionGroup var scope: ListingScope
    @OptionGroup var place: ListingPlace
    @Option(help: ArgumentHelp("Only securities with this text in their name or ticker.", valueName: "text"))
    var search: String?
    @Option(help: ArgumentHelp("Only securities of this type, such as etf.", valueName: "type")) var type: String?
    @OptionGroup var amounts: ListingAmounts
    @OptionGroup var format: ListingFormat

    private struct Row {
        var holding: HoldingRecord
        var security: SecurityRecord?
        var lots: [TaxLotRecord]
        var user: UserID?

        var name: String { security?.name ?? security?.tickerSymbol ?? holding.securityID }
    }

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let rows = try await rows(store)
        let listing = Listing<Row>(
            columns: [
                .init(name: "security", table: .init(title: "Security", priority: .essential), value: { $0.name }),
                .init(name: "ticker", table: .init(title: "Ticker"), value: { $0.security?.tickerSymbol ?? "" }),
                .init(
                    name: "type", table: .init(title: "Type", priority: .detail), value: { $0.security?.type ?? "" }),
                .init(
                    name: "quantity", table: .init(title: "Quantity", alignment: .right),
                    value: { $0.holding.quantity.isNaN ? "" : $0.holding.quantity.description }),
                .init(
                    name: "price", table: .init(title: "Price", alignment: .right, priority: .detail),
                    value: { Optional($0.holding.institutionPrice).cell }),
                .init(
                    name: "value", table: .init(title: "Value", alignment: .right, priority: .essential),
                    value: { Optional($0.holding.institutionValue).cell }),
                .init(
                    name: "currency", table: .init(title: ""),
                    value: { ($0.holding.currency ?? $0.holding.unofficialCurrency)?.rawValue ?? "" }),
                .init(name: "cost_basis", isNumber: true, value: { $0.holding.costBasis.cell }),
                .init(name: "price_as_of", value: { $0.holding.institutionPriceAsOf?.description ?? "" }),
                .id("account_id", of: rows, table: .init(title: "Account")) { $0.holding.accountID.rawValue },
                .id("item_id", of: rows, table: .init(title: "Item", priority: .detail)) { $0.holding.itemID.rawValue },
                .init(name: "security_id", value: { $0.holding.securityID }),
                .init(name: "isin", value: { $0.security?.isin ?? "" }),
                .init(name: "user_id", value: { $0.user?.rawValue ?? "" }),
            ], json: { StoredRecords.json($0.holding, security: $0.security, lots: $0.lots) },
            empty: "No matching holding is stored.")
        listing.show(rows, as: format)
    }

    private func rows(_ store: any Store) async throws -> [Row] {
        let items = try await scope.items(store, item: place.item)
        let users = items.users
        let account = try await scope.account(place, store)
        var securities: [[String]: SecurityRecord] = [:]
        for security in try await scope.products(SecurityRecord.self, items, store) {
            securities[[security.itemID.rawValue, security.securityID]] = security
        }
        let lots = Dictionary(grouping: try await scope.products(TaxLotRecord.self, items, store, account: account)) {
            [$0.itemID.rawValue, $0.accountID.rawValue, $0.securityID, String($0.position)]
        }
        return try await scope.products(HoldingRecord.self, items, store, account: account).map { holding in
            Row(
                holding: holding, security: securities[[holding.itemID.rawValue, holding.securityID]],
                lots: lots[
                    [
                        holding.itemID.rawValue, holding.accountID.rawValue, holding.securityID,
                        String(holding.position),
                    ]] ?? [], user: users[holding.itemID])
        }.filter { row in
            amounts.contains(row.holding.institutionValue) && (type == nil || type == row.security?.type)
                && (search.map { text in
                    row.name.contains(anyCase: text) || row.security?.tickerSymbol?.contains(anyCase: text) == true
                } ?? true)
        }
    }
}
