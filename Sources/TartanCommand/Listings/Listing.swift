// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidTypes
import TartanExport
import TartanStorage

/// Rows as a table, as JSON lines or as CSV: one way for every command that lists what is stored.
struct Listing<Row> {
    struct Column {
        /// The column's name in CSV.
        let name: String
        /// How a person sees it; `nil` for what only programs read.
        var table: Table.Column?
        /// Whether the value is digits that are made here: a number is no formula, whatever its sign.
        var isNumber = false
        let value: (Row) -> String
        /// What the table shows instead of the value.
        var shown: ((Row) -> String)?
    }

    let columns: [Column]
    let json: (Row) -> JSONValue
    /// Said where there is no row.
    let empty: String

    func show(_ rows: [Row], as format: ListingFormat) {
        let terminal = Terminal.current()
        switch format.kind {
        case .json:
            for row in rows { terminal.out(Output.line(json(row))) }
        case .csv:
            // Lines of RFC 4180 end with CR LF.
            terminal.out(columns.map(\.name).joined(separator: ",") + "\r")
            for row in rows {
                let cells = columns.map { column in
                    column.isNumber || column.table?.alignment == .right
                        ? column.value(row) : CSVLine.cell(column.value(row))
                }
                terminal.out(cells.joined(separator: ",") + "\r")
            }
        case .table:
            let seen = columns.filter { $0.table != nil }
            var table = Table(columns: seen.compactMap(\.table))
            table.rows = rows.map { row in seen.map { ($0.shown ?? $0.value)(row) } }
            terminal.out(table)
            if rows.isEmpty { terminal.note(empty) }
        }
    }
}

extension Listing.Column {
    /// An id, which is short for a person at a terminal and whole for everything else.
    static func id(
        _ name: String, of rows: [Row], table: Table.Column, _ value: @escaping (Row) -> String
    ) -> Listing.Column {
        let ids = ListingIDs(rows.map(value))
        return Listing.Column(name: name, table: table, value: value, shown: { ids.shown(value($0)) })
    }
}

/// `--json` and `--csv`.
struct ListingFormat: ParsableArguments {
    enum Kind {
        case table
        case json
        case csv
    }

    @Flag(help: "Print one line of JSON for each, as the API returns it.") var json = false
    @Flag(help: "Print CSV with complete IDs.") var csv = false

    func validate() throws {
        guard !json || !csv else { throw ValidationError("Give either --json or --csv.") }
    }

    var kind: Kind { json ? .json : csv ? .csv : .table }
}

/// Whose rows are listed.
struct ListingScope: ParsableArguments {
    @Option(help: ArgumentHelp("Only this user.", valueName: "user")) var user: String?
    @OptionGroup var database: DatabaseOption

    /// Opens a database that is there; listing makes none.
    func open() async throws -> any Store {
        let address = try database.address()
        try address.mustExist()
        return try await address.open(connections: 1)
    }

    /// The Items in question, oldest first.
    ///
    /// - Parameter item: An Item's id or the beginning of one.
    func items(_ store: any Store, item: String? = nil) async throws -> [ItemRecord] {
        let all = try await store.engineItems().filter { user == nil || $0.userID.rawValue == user }
        guard let item else { return all }
        let id = try ShortIDs.whole(item, among: all.map(\.itemID.rawValue), noun: "Item")
        let found = all.filter { $0.itemID.rawValue == id }
        guard !found.isEmpty else {
            throw Failure.noItem(item)
        }
        return found
    }

    /// The account that was asked for, if any.
    func account(_ place: ListingPlace, _ store: any Store) async throws -> AccountID? {
        guard let account = place.account else { return nil }
        let known = try await accounts(store, item: place.item).map(\.accountID.rawValue)
        let id = try ShortIDs.whole(account, among: known, noun: "account")
        guard known.contains(id) else {
            throw Failure(
                "There is no account \(SafeText.line(String(account.prefix(80)))); `tartan accounts` lists them.")
        }
        return AccountID(rawValue: id)
    }

    /// The rows of a product, of all users in question.
    func products<Record: ProductRecord>(
        _ type: Record.Type, _ items: [ItemRecord], _ store: any Store, account: AccountID? = nil
    ) async throws -> [Record] {
        let wanted = Set(items.map(\.itemID))
        var rows: [Record] = []
        for user in Set(items.map(\.userID)).sorted(by: { $0.rawValue < $1.rawValue }) {
            rows += try await store.products(type, of: user, matching: ProductQuery(accountID: account)).filter {
                wanted.contains($0.itemID)
            }
        }
        return rows
    }

    /// The accounts in question.
    func accounts(_ store: any Store, item: String?) async throws -> [AccountRecord] {
        var accounts: [AccountRecord] = []
        for record in try await items(store, item: item) {
            accounts += try await store.accounts(of: record.userID, item: record.itemID)
        }
        return accounts
    }
}

extension Sequence<ItemRecord> {
    /// Whose each Item is.
    var users: [ItemID: UserID] { Dictionary(map { ($0.itemID, $0.userID) }, uniquingKeysWith: { first, _ in first }) }
}

extension Decimal? {
    /// The amount as people and spreadsheets read it; empty where the bank sent none.
    var cell: String { flatMap { $0.isNaN ? nil : Amount.format($0) } ?? "" }
}

extension AccountRecord.Balances {
    /// The currency that there is, official or not.
    var unit: String { currency?.rawValue ?? unofficialCurrency?.rawValue ?? "" }
}
