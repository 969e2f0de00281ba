// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes

/// The contents of the demo, read from the service's responses.
struct DemoReport {
    /// One change after a refresh.
    struct Change {
        let kind: String
        let row: JSONValue
        var before: JSONValue?
    }

    /// An Item by the test user that it was linked as.
    struct Linked {
        let username: String
        let accounts: [JSONValue]
    }

    var items: [JSONValue] = []
    /// The Items in the order in which they were linked.
    var linked: [Linked] = []
    var transactions: [JSONValue] = []
    var changes: [Change] = []

    private static let latest = 12

    /// Returns the differences between two reads of the same Item, by transaction.
    static func changes(from before: [JSONValue], to after: [JSONValue]) -> [Change] {
        func byID(_ rows: [JSONValue]) -> [String: JSONValue] {
            Dictionary(rows.map { ($0["transaction_id"]?.stringValue ?? "", $0) }) { first, _ in first }
        }
        let old = byID(before)
        let new = byID(after)
        var changes: [Change] = []
        for row in after {
            let id = row["transaction_id"]?.stringValue ?? ""
            if let earlier = old[id] {
                if earlier["amount"] != row["amount"] {
                    changes.append(Change(kind: "modified", row: row, before: earlier))
                }
            } else if let pending = row["pending_transaction_id"]?.stringValue, let earlier = old[pending] {
                changes.append(Change(kind: "posted", row: row, before: earlier))
            } else {
                changes.append(Change(kind: "new", row: row))
            }
        }
        let posted = Set(after.compactMap { $0["pending_transaction_id"]?.stringValue })
        for row in before {
            let id = row["transaction_id"]?.stringValue ?? ""
            if new[id] == nil, !posted.contains(id) { changes.append(Change(kind: "removed", row: row)) }
        }
        return changes
    }

    /// Prints the report as text.
    func print(to terminal: Terminal) {
        printAccounts(terminal)
        terminal.out("")
        printLatest(terminal)
        terminal.out("")
        printCategories(terminal)
        terminal.out("")
        printChanges(terminal)
    }

    private var accounts: [JSONValue] { linked.flatMap(\.accounts) }

    private func printAccounts(_ terminal: Terminal) {
        for (index, item) in linked.enumerated() {
            if index > 0 { terminal.out("") }
            terminal.prose(
                terminal.bold("Accounts of \(item.username)")
                    + terminal.dim("  Item \(index + 1) of \(linked.count), First Platypus Bank"))
            printAccounts(item.accounts, terminal)
        }
    }

    private func printAccounts(_ accounts: [JSONValue], _ terminal: Terminal) {
        var table = Table(columns: [
            .init(title: "Account", priority: .essential), .init(title: "Mask"),
            .init(title: "Kind", priority: .detail),
            .init(title: "Available", alignment: .right, priority: .detail),
            .init(title: "Current", alignment: .right, priority: .essential), .init(title: ""),
        ])
        table.rows = accounts.map { account in
            let balances = account["balances"]
            return [
                account["name"]?.stringValue ?? "", account["mask"]?.stringValue ?? "",
                [account["type"]?.stringValue, account["subtype"]?.stringValue].compactMap { $0 }.joined(
                    separator: " / "),
                Self.money(balances?["available"]), Self.money(balances?["current"]),
                balances?["currency"]?.stringValue ?? "",
            ]
        }
        terminal.out(table)
    }

    private func printLatest(_ terminal: Terminal) {
        let first = transactions.compactMap { $0["date"]?.stringValue }.min() ?? "–"
        terminal.prose(
            terminal.bold("Latest transactions") + terminal.dim("  of \(transactions.count) since \(first)"))
        var table = Table(columns: [
            .init(title: "Date", priority: .essential),
            .init(title: "Amount", alignment: .right, priority: .essential), .init(title: ""),
            .init(title: "What", priority: .essential), .init(title: "Category", priority: .detail),
            .init(title: "", priority: .detail),
        ])
        table.rows = transactions.prefix(Self.latest).map { row in
            [
                row["date"]?.stringValue ?? "", Self.money(row["amount"]), row["currency"]?.stringValue ?? "",
                Self.name(row), row["category"]?.stringValue ?? "",
                row["pending"]?.boolValue == true ? "pending" : "",
            ]
        }
        terminal.out(table)
    }

    /// Sums by category and currency, largest first.
    var categories: [(category: String, currency: String, count: Int, sum: Decimal)] {
        var sums: [[String]: (Int, Decimal)] = [:]
        for row in transactions {
            let key = [row["category"]?.stringValue ?? "–", row["currency"]?.stringValue ?? ""]
            let (count, sum) = sums[key] ?? (0, 0)
            sums[key] = (count + 1, sum + (row["amount"]?.decimalValue ?? .nan))
        }
        return sums.map { ($0.key[0], $0.key[1], $0.value.0, $0.value.1) }
            .sorted { ($0.sum, $1.category) > ($1.sum, $0.category) }
    }

    private func printCategories(_ terminal: Terminal) {
        terminal.prose(terminal.bold("By category") + terminal.dim("  positive is money that left the accounts"))
        var table = Table(columns: [
            .init(title: "Category"), .init(title: "Count", alignment: .right), .init(title: "Sum", alignment: .right),
            .init(title: ""),
        ])
        table.rows = categories.map { [$0.category, String($0.count), Amount.format($0.sum), $0.currency] }
        terminal.out(table)
    }

    private func printChanges(_ terminal: Terminal) {
        terminal.prose(
            terminal.bold("Live change") + terminal.dim("  after a refresh at the bank, reported by a webhook"))
        var table = Table(columns: [
            .init(title: "Change", priority: .essential), .init(title: "Date", priority: .detail),
            .init(title: "Amount", alignment: .right, priority: .essential), .init(title: "", priority: .detail),
            .init(title: "What", priority: .essential), .init(title: "Before", priority: .detail),
        ])
        table.rows = changes.map { change in
            let before = change.before.map { earlier in
                change.kind == "posted" ? "was pending" : "was \(Self.money(earlier["amount"]))"
            }
            return [
                change.kind, change.row["date"]?.stringValue ?? "", Self.money(change.row["amount"]),
                change.row["currency"]?.stringValue ?? "", Self.name(change.row), before ?? "",
            ]
        }
        terminal.out(table)
        let counts = Dictionary(grouping: changes, by: \.kind).mapValues(\.count)
        let posted = counts["posted"] ?? 0
        terminal.prose(
            terminal.dim(
                "\(counted(posted, "pending row")) removed and posted under new IDs, \(counts["new"] ?? 0) added, "
                    + "\(counts["modified"] ?? 0) modified, \(counts["removed"] ?? 0) removed"))
    }

    /// The report as JSON.
    var json: JSONValue {
        [
            "items": .array(items),
            "accounts": .array(accounts),
            "transactions": .array(transactions),
            "categories": .array(
                categories.map {
                    [
                        "category": .string($0.category), "currency": .string($0.currency),
                        "count": .number(JSONNumber($0.count)), "sum": .decimal($0.sum),
                    ]
                }),
            "changes": .array(
                changes.map { ["change": .string($0.kind), "transaction": $0.row, "before": $0.before ?? .null] }),
        ]
    }

    private static func money(_ value: JSONValue?) -> String { value?.decimalValue.map(Amount.format) ?? "" }

    private static func name(_ row: JSONValue) -> String {
        row["merchant_name"]?.stringValue ?? row["name"]?.stringValue ?? ""
    }
}
