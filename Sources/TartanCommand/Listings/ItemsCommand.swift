// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidTypes
import TartanService
import TartanStorage

/// `tartan items`: the connected banks.
struct ItemsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "items", abstract: "List the connected Items.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. On a terminal, IDs are shortened; every
            command accepts the short form.

            Examples:
              tartan items
              tartan items --user ada --json
              tartan items --health loginRequired --csv
            """)

    @OptionGroup var scope: ListingScope
    @Option(help: ArgumentHelp("Only Items in this state, such as healthy or loginRequired.", valueName: "state"))
    var health: String?
    @Option(help: ArgumentHelp("Only Items of institutions with this text in their name.", valueName: "text"))
    var search: String?
    @OptionGroup var format: ListingFormat

    func validate() throws {
        guard let health, ItemHealth(rawValue: health) == nil else { return }
        let known = ItemHealth.allCases.map(\.rawValue)
        throw ValidationError(
            "Unknown state '\(SafeText.line(String(health.prefix(40))))'. "
                + Suggestion.sentence(
                    for: health, among: known, otherwise: "Expected one of: \(known.joined(separator: ", "))."))
    }

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let items = try await scope.items(store).filter { item in
            (health == nil || item.condition.health.rawValue == health)
                && (search.map { item.institutionName?.contains(anyCase: $0) == true } ?? true)
        }
        let listing = Listing<ItemRecord>(
            columns: [
                .id("item_id", of: items, table: .init(title: "Item", priority: .essential)) { $0.itemID.rawValue },
                .init(
                    name: "institution", table: .init(title: "Institution", priority: .essential),
                    value: { $0.institutionName ?? "" }),
                .init(name: "institution_id", value: { $0.institutionID?.rawValue ?? "" }),
                .init(name: "user_id", table: .init(title: "User"), value: { $0.userID.rawValue }),
                .init(
                    name: "health", table: .init(title: "Health", priority: .essential),
                    value: { $0.condition.health.rawValue }),
                .init(
                    name: "last_synced_at", table: .init(title: "Last synced", minimumWidth: 10),
                    value: { $0.sync.lastSyncedAt?.description ?? "" },
                    shown: { RelativeTime.cell($0.sync.lastSyncedAt, missing: "never") }),
                .init(name: "created_at", value: { $0.createdAt.description }),
            ], json: { StoredRecords.json($0) }, empty: "No matching Item is connected.")
        listing.show(items, as: format)
    }
}
