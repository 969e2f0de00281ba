// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidTypes
import TartanService
import TartanStorage

/// `tartan accounts`: the accounts of the connected banks.
struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts", abstract: "List the stored accounts.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. Accounts that the bank no longer lists
            are left out, unless --removed is given.

            Examples:
              tartan accounts
              tartan accounts --item ITEM --type depository
              tartan accounts --user ada --csv
            """)

    @OptionGroup var scope: ListingScope
    @Option(help: ArgumentHelp("Only this Item's; the beginning of its ID is enough.", valueName: "item"))
    var item: String?
    @Option(help: ArgumentHelp("Only accounts of this type or subtype, such as credit or savings.", valueName: "type"))
    var type: String?
    @Option(help: ArgumentHelp("Only accounts with this text in their name.", valueName: "text")) var search: String?
    @Flag(help: "Also list accounts that the bank no longer lists.") var removed = false
    @OptionGroup var format: ListingFormat

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let accounts = try await scope.accounts(store, item: item).filter { account in
            (removed || account.removedAt == nil) && (type == nil || type == account.type || type == account.subtype)
                && (search.map { account.name.contains(anyCase: $0) } ?? true)
        }
        let columns = AccountColumns(accounts)
        let listing = Listing<AccountRecord>(
            columns: [
                columns.account, columns.name, columns.mask,
                .init(name: "type", table: .init(title: "Type"), value: { $0.type }),
                .init(name: "subtype", table: .init(title: "Subtype"), value: { $0.subtype ?? "" }),
                columns.item,
                .init(name: "official_name", value: { $0.officialName ?? "" }),
                .init(name: "removed_at", value: { $0.removedAt?.description ?? "" }),
            ], json: { StoredRecords.json($0) }, empty: "No matching account is stored.")
        listing.show(accounts, as: format)
    }
}

/// `tartan balances`: what the accounts held when the bank was last read.
struct BalancesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balances", abstract: "List the accounts' balances as of the last sync.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. Credit and loan accounts show the amount
            owed.

            Examples:
              tartan balances
              tartan balances --user ada --json
              tartan balances --item ITEM --csv
            """)

    @OptionGroup var scope: ListingScope
    @Option(help: ArgumentHelp("Only this Item's; the beginning of its ID is enough.", valueName: "item"))
    var item: String?
    @OptionGroup var amounts: ListingAmounts
    @OptionGroup var format: ListingFormat

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let accounts = try await scope.accounts(store, item: item).filter {
            $0.removedAt == nil && amounts.contains($0.balances.current)
        }
        let columns = AccountColumns(accounts)
        let listing = Listing<AccountRecord>(
            columns: [
                columns.account, columns.name, columns.mask,
                .init(
                    name: "available", table: .init(title: "Available", alignment: .right),
                    value: { $0.balances.available.cell }),
                .init(
                    name: "current", table: .init(title: "Current", alignment: .right, priority: .essential),
                    value: { $0.balances.current.cell }),
                .init(
                    name: "limit", table: .init(title: "Limit", alignment: .right, priority: .detail),
                    value: { $0.balances.limit.cell }),
                .init(name: "currency", table: .init(title: ""), value: { $0.balances.unit }),
                .init(
                    name: "as_of", table: .init(title: "As of", minimumWidth: 10, priority: .detail),
                    value: { $0.updatedAt.description }, shown: { RelativeTime.cell($0.updatedAt) }),
                .init(name: "item_id", value: { $0.itemID.rawValue }),
            ], json: { StoredRecords.balanceJSON($0) }, empty: "No matching account is stored.")
        listing.show(accounts, as: format)
    }
}

/// The columns that lists of accounts have in common.
private struct AccountColumns {
    let account: Listing<AccountRecord>.Column
    let item: Listing<AccountRecord>.Column
    let name = Listing<AccountRecord>.Column(
        name: "name", table: .init(title: "Name", priority: .essential), value: { $0.name })
    let mask = Listing<AccountRecord>.Column(name: "mask", table: .init(title: "Mask"), value: { $0.mask ?? "" })

    init(_ accounts: [AccountRecord]) {
        account = .id("account_id", of: accounts, table: .init(title: "Account", priority: .essential)) {
            $0.accountID.rawValue
        }
        item = .id("item_id", of: accounts, table: .init(title: "Item")) { $0.itemID.rawValue }
    }
}
