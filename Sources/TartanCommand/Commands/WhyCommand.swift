// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BankSync
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan why`: explains an Item's state.
struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Explain why an Item's data is present or missing, and what to do.",
        discussion: """
            Reads only the database and makes no network requests.

            Exit codes: 0 nothing to do, 1 someone must act.

            Examples:
              tartan why ITEM
              tartan why ITEM --json
            """)

    @Argument(help: "The Item, or the beginning of its ID; `tartan items` lists them.") var item: String
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print one JSON document.") var json = false

    func run() async throws {
        let store = try await database.address().open(connections: 1)
        defer { try? store.close() }
        guard let facts = try await ItemFacts.gather(store.itemID(item), from: store, now: Instant(Date())) else {
            throw Failure.noItem(item)
        }
        let findings = Diagnosis.findings(facts)
        let products = try await store.productFetches(of: facts.item.userID, item: facts.item.itemID)
        let terminal = Terminal.current()
        if json {
            terminal.out(Output.line(document(facts, findings, products)))
        } else {
            show(facts, findings, terminal)
            show(products, terminal)
        }
        if findings.contains(where: { $0.weight == .action }) { throw ExitCode(1) }
    }

    private func document(
        _ facts: ItemFacts, _ findings: [Finding], _ products: [ProductFetchRecord]
    ) -> JSONValue {
        [
            "item_id": .string(facts.item.itemID.rawValue), "health": .string(facts.item.condition.health.rawValue),
            "outage": facts.item.condition.outage.map { .string($0.errorCode) } ?? .null,
            "incomplete": Self.document(facts.runs.first?.anomalies ?? ResponseAnomalies()),
            "last_synced_at": facts.item.sync.lastSyncedAt.map { .string($0.description) } ?? .null,
            "findings": .array(
                findings.map {
                    [
                        "cause": .string($0.cause.rawValue), "weight": .string($0.weight.rawValue),
                        "who": .string($0.actor.rawValue), "what": .string($0.what), "next": .string($0.next),
                        "request_ids": .array($0.requestIDs.map(JSONValue.string)),
                    ]
                }),
            "products": .array(
                products.map {
                    [
                        "product": .string($0.product.rawValue), "state": .string($0.state.rawValue),
                        "fetched_at": $0.fetchedAt.map { .string($0.description) } ?? .null,
                        "request_ids": .array($0.requestIDs.map { .string($0.rawValue) }),
                        "error_code": .optional($0.errorCode),
                        "next_at": .string($0.nextAt.description),
                        "incomplete": Self.document($0.anomalies),
                    ]
                }),
        ]
    }

    private static func document(_ anomalies: ResponseAnomalies) -> JSONValue {
        ["count": .number(JSONNumber(anomalies.total)), "members": .strings(anomalies.members)]
    }

    private func show(_ facts: ItemFacts, _ findings: [Finding], _ terminal: Terminal) {
        let bank = SafeText.line(facts.item.institutionName ?? "an unnamed bank")
        terminal.prose(terminal.bold("\(bank)  \(facts.item.itemID)"))
        for finding in findings {
            let mark =
                switch finding.weight {
                case .fine: terminal.green("✓")
                case .notice: "·"
                case .action: terminal.bold("!")
                }
            terminal.out("")
            terminal.prose(
                "\(mark) \(SafeText.line(finding.what))  \(terminal.dim(finding.cause.rawValue))", hanging: 2)
            terminal.prose("  → \(SafeText.line(finding.next))", hanging: 2)
            if !finding.requestIDs.isEmpty {
                terminal.prose(
                    "    requests: \(SafeText.line(finding.requestIDs.joined(separator: ", ")))", hanging: 2)
            }
        }
    }

    /// The states of the products other than transactions.
    private func show(_ products: [ProductFetchRecord], _ terminal: Terminal) {
        guard !products.isEmpty else { return }
        var table = Table(columns: [
            .init(title: "Product"), .init(title: "State"), .init(title: "Fetched"), .init(title: "Next poll"),
            .init(title: "Request or error"),
        ])
        table.rows = products.map { product in
            [
                product.product.rawValue, product.state.rawValue,
                RelativeTime.cell(product.fetchedAt, missing: "none yet"),
                RelativeTime.cell(product.nextAt), product.errorCode ?? product.requestIDs.last?.rawValue ?? "",
            ]
        }
        terminal.out()
        terminal.out(table)
    }
}
