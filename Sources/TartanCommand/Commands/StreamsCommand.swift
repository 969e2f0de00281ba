// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BankSync
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan streams`: shows or sets the synced accounts of an Item.
struct StreamsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "streams", abstract: "Show or set the accounts whose transactions are synced.",
        discussion: """
            By default, all accounts are synced. With --account, only the given accounts are, each with its own cursor. \
            Transactions of other accounts are removed from the database at once. They return, with the users' edits, \
            if the account is selected again. Balances of all accounts stay.

            The next sync run applies the change: by a running service or worker, or by `tartan sync`.

            Exit codes: 0 done, 1 there is no such Item or no such account.

            Examples:
              tartan streams ITEM
              tartan streams ITEM --account ACCOUNT --account ACCOUNT
              tartan streams ITEM --all
            """)

    @Argument(help: "The Item, or the beginning of its ID; `tartan items` lists them.") var item: String
    @Option(help: ArgumentHelp("An account to sync; repeatable.", valueName: "account"))
    var account: [String] = []
    @Flag(help: "Sync all accounts again.") var all = false
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print one JSON document.") var json = false

    func validate() throws {
        guard account.isEmpty || !all else { throw ValidationError("Give either --account or --all.") }
    }

    func run() async throws {
        let store = try await database.address().open(connections: 1)
        defer { try? store.close() }
        guard let record = try await store.engineItem(store.itemID(item)) else {
            throw Failure.noItem(item)
        }
        if !account.isEmpty || all {
            let known = try await store.accounts(of: record.userID, item: record.itemID).map(\.accountID.rawValue)
            let named = try account.map { AccountID(try ShortIDs.whole($0, among: known, noun: "account")) }
            let chosen = all ? nil : Set(named)
            do throws(StorageError) {
                try await store.engineSelectAccounts(chosen, of: record.itemID, at: .now)
            } catch {
                guard error.code == .notFound else { throw error }
                throw Failure(
                    "One of these is not an account of the Item. `tartan streams \(SafeText.line(item))` lists them.")
            }
        }
        let accounts = try await store.accounts(of: record.userID, item: record.itemID)
        show(record.itemID, accounts, streams: try await store.engineStreams(of: record.itemID))
    }

    private func show(_ id: ItemID, _ accounts: [AccountRecord], streams: [AccountStream]) {
        let terminal = Terminal.current()
        let cursors = Dictionary(uniqueKeysWithValues: streams.map { ($0.accountID, $0.cursor) })
        func isRead(_ account: AccountRecord) -> Bool { streams.isEmpty || cursors[account.accountID] != nil }
        guard !json else {
            let document: JSONValue = [
                "item_id": .string(id.rawValue), "reads_all": .bool(streams.isEmpty),
                "accounts": .array(
                    accounts.map { account in
                        [
                            "account_id": .string(account.accountID.rawValue), "name": .string(account.name),
                            "is_read": .bool(isRead(account)), "has_begun": .bool(cursors[account.accountID] != ""),
                        ]
                    }),
            ]
            return terminal.out(Output.line(document))
        }
        var table = Table(columns: [
            .init(title: "Account"), .init(title: "Name", maximumWidth: 40), .init(title: "Transactions"),
        ])
        table.rows = accounts.map { account in
            let state =
                cursors[account.accountID] == "" ? "synced from now on" : isRead(account) ? "synced" : "not synced"
            return [account.accountID.rawValue, SafeText.line(account.name), state]
        }
        terminal.out(table)
    }
}
