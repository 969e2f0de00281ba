// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan institutions`: the banks that are connected.
struct InstitutionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "institutions", abstract: "List the institutions of the connected Items.",
        discussion: """
            Reads only the database, and sends no requests to Plaid.

            Examples:
              tartan institutions
              tartan institutions --user ada
              tartan institutions --search platypus --json
            """)

    @OptionGroup var scope: ListingScope
    @Option(help: ArgumentHelp("Only institutions with this text in their name.", valueName: "text")) var search:
        String?
    @OptionGroup var format: ListingFormat

    private struct Row {
        var id: String
        var name: String
        var items: [ItemRecord]

        var users: Int { Set(items.map(\.userID)).count }
        var unhealthy: Int { items.count { $0.condition.health != .healthy } }
        var lastSyncedAt: Instant? { items.compactMap(\.sync.lastSyncedAt).max() }
    }

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let groups = Dictionary(grouping: try await scope.items(store)) { $0.institutionID?.rawValue ?? "" }
        let rows = groups.map { id, items in
            Row(id: id, name: items.compactMap(\.institutionName).last ?? "", items: items)
        }.filter { row in search.map { row.name.contains(anyCase: $0) } ?? true }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let listing = Listing<Row>(
            columns: [
                .init(
                    name: "institution", table: .init(title: "Institution", priority: .essential), value: { $0.name }),
                .init(name: "institution_id", table: .init(title: "Id"), value: { $0.id }),
                .init(
                    name: "items", table: .init(title: "Items", alignment: .right, priority: .essential),
                    value: { String($0.items.count) }),
                .init(
                    name: "users", table: .init(title: "Users", alignment: .right), value: { String($0.users) }),
                .init(
                    name: "unhealthy", table: .init(title: "Unhealthy", alignment: .right),
                    value: { String($0.unhealthy) }),
                .init(
                    name: "last_synced_at", table: .init(title: "Last synced", minimumWidth: 10),
                    value: { $0.lastSyncedAt?.description ?? "" },
                    shown: { RelativeTime.cell($0.lastSyncedAt, missing: "never") }),
            ],
            json: { row in
                [
                    "institution_id": row.id.isEmpty ? .null : .string(row.id),
                    "institution_name": row.name.isEmpty ? .null : .string(row.name),
                    "items": .number(JSONNumber(row.items.count)), "users": .number(JSONNumber(row.users)),
                    "unhealthy": .number(JSONNumber(row.unhealthy)),
                    "item_ids": .strings(row.items.map(\.itemID.rawValue)),
                    "last_synced_at": row.lastSyncedAt.map { .string($0.description) } ?? .null,
                ]
            }, empty: "No matching institution is connected.")
        listing.show(rows, as: format)
    }
}
