// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan costs`: lists the billed calls.
struct CostsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "costs", abstract: "Show the calls that Plaid bills individually, and how many remain.",
        discussion: """
            Plaid bills each real-time balance (POST /api/items/ITEM/balances) and each refresh of transactions \
            (POST /api/items/ITEM/refresh). Sync runs never make these calls. The service limits them within 24 hours; pass \
            the limits that it was started with to see how many remain.

            Examples:
              tartan costs
              tartan costs --item ITEM --balance-calls 10 --json
            """)

    @Option(help: ArgumentHelp("Only this Item.", valueName: "item")) var item: String?
    @OptionGroup var costs: CostOptions
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print a line of JSON for each Item and kind.") var json = false

    private struct Key: Hashable {
        var item: String?
        var kind: CostlyCallRecord.Kind
    }

    private struct Line {
        var key: Key
        var day: Int
        var month: Int
        var failed: Int
        var last: CostlyCallRecord
        /// `nil` for removed Items.
        var left: Int?
    }

    func run() async throws {
        let caps = try costs.caps(Settings.current())
        let store = try await database.address().open(connections: 1)
        defer { try? store.close() }
        let now = Instant.now
        let calls = try await store.engineCostlyCalls(
            of: try await store.itemID(optional: item), since: now - CostlyCallRecord.kept)
        let lines = lines(calls, now, caps)
        let terminal = Terminal.current()
        guard !json else {
            for line in lines { terminal.out(Output.line(Self.json(line))) }
            return
        }
        var table = Table(columns: [
            .init(title: "Item"), .init(title: "Kind"), .init(title: "24 hours", alignment: .right),
            .init(title: "Left", alignment: .right), .init(title: "30 days", alignment: .right),
            .init(title: "Failed", alignment: .right), .init(title: "Latest"), .init(title: "Request"),
        ])
        table.rows = lines.map { line in
            [
                line.key.item ?? "(deleted)", line.key.kind.rawValue, String(line.day),
                line.left.map(String.init) ?? "",
                String(line.month), String(line.failed), RelativeTime.cell(line.last.askedAt),
                line.last.requestID?.rawValue ?? "",
            ]
        }
        terminal.out(table)
        if lines.isEmpty { terminal.note("No billed call was made in the last 30 days.") }
        if let overall = caps.overall {
            let used = lines.reduce(0) { $0 + $1.day }
            if item == nil { terminal.note("All Items together: \(max(overall - used, 0)) of \(overall) left.") }
        }
    }

    private func lines(_ calls: [CostlyCallRecord], _ now: Instant, _ caps: CostCaps) -> [Line] {
        let groups = Dictionary(grouping: calls) { Key(item: $0.itemID?.rawValue, kind: $0.kind) }
        return groups.compactMap { key, calls in
            guard let last = calls.last else { return nil }
            let day = calls.filter { $0.askedAt + CostlyCallRecord.window > now }.count
            return Line(
                key: key, day: day, month: calls.count, failed: calls.filter { $0.errorCode != nil }.count, last: last,
                left: key.item == nil ? nil : max((caps.perItem[key.kind] ?? 0) - day, 0))
        }.sorted { ($0.key.item ?? "", $0.key.kind.rawValue) < ($1.key.item ?? "", $1.key.kind.rawValue) }
    }

    private static func json(_ line: Line) -> JSONValue {
        [
            "item_id": .optional(line.key.item), "kind": .string(line.key.kind.rawValue),
            "calls_in_24_hours": .number(JSONNumber(line.day)),
            "left": .optional(line.left),
            "calls_in_30_days": .number(JSONNumber(line.month)), "failed": .number(JSONNumber(line.failed)),
            "latest_at": .string(line.last.askedAt.description),
            "latest_request_id": line.last.requestID.map { .string($0.rawValue) } ?? .null,
        ]
    }
}
