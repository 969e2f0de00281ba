// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BankSync
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan reconcile`: compares the database with the bank.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Compare an Item's stored accounts and transactions with the bank's, and report what differs.",
        discussion: """
            Syncs the Item, reads /transactions/get and /accounts/get completely, and compares member by member. Differences \
            are checked again after another sync, because the bank may change data meanwhile. Nothing is corrected: a \
            remaining difference is a bug in the bank's data, Plaid or Tartan. `tartan sync --item ITEM --from-start` \
            repairs the database.

            Exit codes: 0 equal, 1 different or not readable.

            Examples:
              tartan reconcile ITEM --plaid-url http://127.0.0.1:8181
              tartan reconcile ITEM --json
            """)

    @Argument(help: "The Item, or the beginning of its ID; `tartan items` lists them.") var item: String
    @OptionGroup var engine: EngineOptions
    @Flag(help: "Print one JSON document; it contains bank data.") var json = false

    func run() async throws {
        var result: Reconciler.Report?
        var whole = item
        try await engine.withSync { sync, store in
            let id = try await store.itemID(item)
            whole = id.rawValue
            do throws(SyncError) {
                result = try await Reconciler(sync).reconcile(id)
            } catch {
                guard error.code != .noSuchItem else {
                    throw Failure.noItem(item)
                }
                throw Failure(SafeText.line(error.message))
            }
        }
        guard let report = result else { return }
        let terminal = Terminal.current()
        if json {
            terminal.out(Output.line(document(report, of: whole)))
        } else if report.differences.isEmpty {
            terminal.prose(
                "\(terminal.green("✓")) Equal: \(counted(report.transactionCount, "transaction")) and \(counted(report.accountCount, "account")), "
                    + "from \(report.from) through \(report.through).")
        } else {
            var table = Table(columns: [
                .init(title: "What"), .init(title: "Which"), .init(title: "Member"), .init(title: "Stored"),
                .init(title: "Bank"),
            ])
            table.rows = report.differences.map { difference in
                [
                    difference.kind.rawValue, difference.name, difference.member ?? "", difference.stored ?? "",
                    difference.bank ?? "",
                ]
            }
            terminal.out(table)
            terminal.note(
                "\(counted(report.differences.count, "difference")) among \(counted(report.transactionCount, "transaction"))."
            )
            terminal.note("To sync from scratch: tartan sync --item \(SafeText.line(whole)) --from-start")
        }
        if !report.differences.isEmpty { throw ExitCode(1) }
    }

    private func document(_ report: Reconciler.Report, of item: String) -> JSONValue {
        [
            "item_id": .string(item), "transactions": .number(JSONNumber(report.transactionCount)),
            "accounts": .number(JSONNumber(report.accountCount)), "from": .string(report.from.description),
            "through": .string(report.through.description),
            "request_ids": .array(report.requestIDs.map { .string($0.rawValue) }),
            "differences": .array(
                report.differences.map {
                    [
                        "kind": .string($0.kind.rawValue), "subject": .string($0.name),
                        "member": .optional($0.member),
                        "stored": .optional($0.stored),
                        "bank": .optional($0.bank),
                    ]
                }),
        ]
    }
}

extension Difference {
    /// The row's type and ID.
    fileprivate var name: String {
        switch subject {
        case .account(let id): "account \(id)"
        case .transaction(let id): "transaction \(id)"
        }
    }
}
