// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BankSync
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan freshness`: shows or sets the maximum age of an Item's data.
struct FreshnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freshness", abstract: "Show or set the maximum age of an Item's data without webhooks.",
        discussion: """
            Every Item is polled before its data is six hours old, regardless of webhooks. An Item can have its own target,
            from 15 minutes to 30 days. If a poll finds changes that no webhook announced, the next poll comes
            after half the time.

            Exit codes: 0 done, 1 there is no such Item.

            Examples:
              tartan freshness ITEM
              tartan freshness ITEM --minutes 60
              tartan freshness ITEM --default
            """)

    @Argument(help: "The Item, or the beginning of its ID; `tartan items` lists them.") var item: String
    @Option(help: ArgumentHelp("The maximum age of the data.", valueName: "minutes")) var minutes: Int?
    @Flag(name: .customLong("default"), help: "Remove the Item's own target.") var isDefault = false
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print one JSON document.") var json = false

    func validate() throws {
        guard minutes == nil || !isDefault else { throw ValidationError("Give either --minutes or --default.") }
        let allowed = PollPlan.targets
        // Compared in minutes, because sixty times an input number may overflow.
        let (least, most) = (allowed.lowerBound / .seconds(60), allowed.upperBound / .seconds(60))
        if let minutes, !(least...most).contains(Double(minutes)) {
            throw ValidationError("--minutes must be from 15 to 43200, which is thirty days.")
        }
    }

    func run() async throws {
        let store = try await database.address().open(connections: 1)
        defer { try? store.close() }
        let id = try await store.itemID(item)
        guard var record = try await store.engineItem(id) else {
            throw Failure.noItem(item)
        }
        if minutes != nil || isDefault {
            let target = minutes.map { Duration.seconds(60 * $0) }
            let limit = target ?? SyncConfiguration().freshness
            let poll =
                (record.sync.lastSyncedAt ?? .now) + PollPlan.pause(target: limit, reason: "manual", rows: 0, chance: 0)
            try await store.engineSetFreshness(target, pollAt: poll, of: id)
            record = try await store.engineItem(id) ?? record
        }
        show(record)
    }

    private func show(_ record: ItemRecord) {
        let terminal = Terminal.current()
        let target = record.sync.freshness ?? SyncConfiguration().freshness
        let minutes = Int(target.components.seconds / 60)
        guard !json else {
            let document: JSONValue = [
                "item_id": .string(record.itemID.rawValue), "target_minutes": .number(JSONNumber(minutes)),
                "is_own": .bool(record.sync.freshness != nil),
                "last_synced_at": record.sync.lastSyncedAt.map { .string($0.description) } ?? .null,
                "poll_at": record.sync.pollAt.map { .string($0.description) } ?? .null,
            ]
            return terminal.out(Output.line(document))
        }
        let own = record.sync.freshness == nil ? "the default target" : "the Item's own target"
        terminal.prose("Data of \(record.itemID) gets at most \(counted(minutes, "minute")) old (\(own)).")
        if let last = record.sync.lastSyncedAt { terminal.prose("It was last synced at \(last).") }
        if let poll = record.sync.pollAt {
            terminal.prose("Unless a webhook arrives first, the next poll is at \(poll).")
        }
    }
}
