// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidTypes
import TartanService
import TartanStorage

/// `tartan recurring`: payments that come again and again.
struct RecurringCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recurring", abstract: "List the recurring transactions: subscriptions, rent, salaries.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. Streams are stored for Items whose service runs with
            --also recurring_transactions. A positive amount left the account. --since and --until apply to the latest
            date, --min and --max to the average amount.

            Examples:
              tartan recurring
              tartan recurring --active --direction outflow
              tartan recurring --user ada --search rent --csv
            """)

    @OptionGroup var scope: ListingScope
    @OptionGroup var place: ListingPlace
    @Option(help: "Only inflows, or only outflows.") var direction: RecurringStreamRecord.Direction?
    @Option(help: ArgumentHelp("Only streams with this text in their name.", valueName: "text")) var search: String?
    @Flag(help: "Only streams that are still active.") var active = false
    @OptionGroup var dates: ListingDates
    @OptionGroup var amounts: ListingAmounts
    @OptionGroup var format: ListingFormat

    private struct Row {
        var stream: RecurringStreamRecord
        var members: [StreamMemberRecord]
        var user: UserID?

        var name: String { stream.merchantName ?? stream.name }
    }

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let rows = try await rows(store)
        let listing = Listing<Row>(
            columns: [
                .init(name: "name", table: .init(title: "Name", priority: .essential), value: { $0.name }),
                .init(name: "direction", table: .init(title: "Direction"), value: { $0.stream.direction.rawValue }),
                .init(name: "frequency", table: .init(title: "Frequency"), value: { $0.stream.frequency }),
                .init(
                    name: "average_amount", table: .init(title: "Average", alignment: .right, priority: .essential),
                    value: { $0.stream.averageAmount.cell }),
                .init(
                    name: "last_amount", table: .init(title: "Latest", alignment: .right, priority: .detail),
                    value: { $0.stream.lastAmount.cell }),
                .init(
                    name: "currency", table: .init(title: ""),
                    value: { ($0.stream.currency ?? $0.stream.unofficialCurrency)?.rawValue ?? "" }),
                .init(
                    name: "last_date", table: .init(title: "Latest date", minimumWidth: 10, priority: .detail),
                    value: { $0.stream.lastDate == .unknown ? "" : $0.stream.lastDate.description }),
                .init(
                    name: "predicted_next_date", table: .init(title: "Next date", minimumWidth: 10),
                    value: { $0.stream.predictedNextDate?.description ?? "" }),
                .init(
                    name: "status", table: .init(title: "Status", priority: .detail), value: { $0.stream.status }),
                .init(name: "is_active", value: { $0.stream.isActive.map { $0 ? "true" : "false" } ?? "" }),
                .init(name: "category", value: { $0.stream.categoryPrimary ?? "" }),
                .id("account_id", of: rows, table: .init(title: "Account", priority: .detail)) {
                    $0.stream.accountID.rawValue
                },
                .id("item_id", of: rows, table: .init(title: "Item", priority: .detail)) { $0.stream.itemID.rawValue },
                .init(name: "stream_id", value: { $0.stream.streamID }),
                .init(name: "user_id", value: { $0.user?.rawValue ?? "" }),
            ], json: { StoredRecords.json($0.stream, members: $0.members) }, empty: "No matching stream is stored.")
        listing.show(rows, as: format)
    }

    private func rows(_ store: any Store) async throws -> [Row] {
        let items = try await scope.items(store, item: place.item)
        let users = items.users
        let account = try await scope.account(place, store)
        let members = Dictionary(grouping: try await scope.products(StreamMemberRecord.self, items, store)) {
            [$0.itemID.rawValue, $0.streamID]
        }
        return try await scope.products(RecurringStreamRecord.self, items, store, account: account).map { stream in
            Row(
                stream: stream, members: members[[stream.itemID.rawValue, stream.streamID]] ?? [],
                user: users[stream.itemID])
        }.filter { row in
            (direction == nil || direction == row.stream.direction) && (!active || row.stream.isActive == true)
                && (search.map { row.name.contains(anyCase: $0) || row.stream.name.contains(anyCase: $0) } ?? true)
                && dates.contains(row.stream.lastDate) && amounts.contains(row.stream.averageAmount)
        }
    }
}

extension RecurringStreamRecord.Direction: ExpressibleByArgument {}
