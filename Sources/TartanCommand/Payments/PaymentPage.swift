// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PaymentService
import Payments
import PlaidTypes
import TartanStorage

/// One payment as a page of text.
struct PaymentPage {
    let view: PaymentView
    let events: [PaymentEventRecord]
    let postings: [Posting]

    private var terminal: Terminal { Terminal.current() }

    func show() throws {
        terminal.prose("\(terminal.bold(view.id))  \(view.status)")
        row("Meaning", PaymentWords.meaning(ofStatus: view.status))
        row("Next", PaymentWords.next(ofStatus: view.status))
        row("Amount", "\(view.amount), a \(view.direction.rawValue) by \(view.network.rawValue)\(achClass)")
        row("User", view.userID.rawValue)
        row("Item", view.itemID.rawValue)
        row("Account", view.accountID.rawValue)
        row("Description", view.statementText ?? "deleted with the user's data")
        row("Created", view.createdAt.description)
        row("Changed", view.updatedAt.description)
        row("Authorization", authorization)
        row("Transfer", view.transferID)
        row("Approval", approval)
        row("Refused", view.refusal.map { "\($0.message) (\($0.code))" })
        row("Code", view.failureCode.map(PaymentWords.meaning(ofCode:)))
        row("Sweep", view.sweeping?.rawValue)
        if view.isGuaranteed { row("Guarantee", "Plaid guarantees the payment or a part of it.") }
        row("Cancel", view.isCancellable ? "tartan payments cancel \(view.id)" : nil)
        row("Refundable", view.refundable.isPositive ? "\(view.refundable)" : nil)
        for warning in view.warnings { row("Warning", PaymentWords.meaning(ofCode: warning)) }
        showRefunds()
        try showMoney()
        showEvents()
    }

    private var achClass: String { view.achClass.map { " (\($0))" } ?? "" }

    private var authorization: String? {
        guard let authorization = view.authorization else { return nil }
        let rationale = authorization.rationale.map { ". " + PaymentWords.meaning(ofCode: $0) } ?? ""
        return authorization.decision + rationale
    }

    private var approval: String? {
        guard let approval = view.approval else { return nil }
        guard approval.isGiven else { return "not given yet" }
        return "by \(approval.by ?? "an unknown person")" + (approval.at.map { " at \($0)" } ?? "")
    }

    private func row(_ title: String, _ text: String?) {
        guard let text else { return }
        let safe = SafeText.line(text)
        // Where there is room for few words beside the title, they stand below it.
        guard let width = terminal.width, width < 60 else {
            let label = "  " + title + String(repeating: " ", count: max(15 - title.count, 1))
            return terminal.prose(safe, label: label, hanging: 17)
        }
        terminal.out("  " + title)
        terminal.prose("    " + safe, hanging: 4)
    }

    private func head(_ title: String) {
        terminal.out()
        terminal.out(terminal.bold(title))
    }

    private func showRefunds() {
        guard !view.refunds.isEmpty else { return }
        head("Refunds")
        var table = Table(columns: [
            .init(title: "Refund"), .init(title: "Amount", alignment: .right, priority: .essential),
            .init(title: "Status", priority: .essential), .init(title: "Code", priority: .detail),
        ])
        table.rows = view.refunds.map { [$0.id ?? "no ID yet", $0.amount.decimal, $0.status, $0.failureCode ?? ""] }
        terminal.out(table)
    }

    /// The sums of the payment's postings: where its money is now.
    private func showMoney() throws {
        guard !postings.isEmpty else { return }
        head("Where the money is")
        let balances = try Balances(postings.flatMap(\.lines))
        if balances.isEmpty { terminal.prose("Everything that was booked is reversed.") }
        var table = Table(columns: [
            .init(title: "Account", priority: .essential),
            .init(title: "Amount", alignment: .right, priority: .essential),
            .init(title: "Currency", priority: .detail),
        ])
        table.rows = balances.lines.map { [$0.account.name, $0.amount.decimal, $0.amount.currency.code] }
        if !balances.isEmpty { terminal.out(table) }
        head("Postings")
        var list = Table(columns: [
            .init(title: "Time", minimumWidth: 10), .init(title: "Event", priority: .essential),
            .init(title: "Account", priority: .essential),
            .init(title: "Amount", alignment: .right, priority: .essential),
        ])
        list.rows = postings.flatMap { posting in
            posting.lines.map { [posting.time.shown, posting.kind.text, $0.account.name, $0.amount.decimal] }
        }
        terminal.out(list)
    }

    private func showEvents() {
        guard !events.isEmpty else { return }
        head("Events")
        var table = Table(columns: [
            .init(title: "Number", alignment: .right), .init(title: "Event", priority: .essential),
            .init(title: "Time", minimumWidth: 10), .init(title: "Outcome", priority: .essential),
            .init(title: "Notes", priority: .detail),
        ])
        table.rows = events.map { event in
            [
                String(event.number), event.type, event.happenedAt.description, event.outcome.rawValue,
                event.notes ?? "",
            ]
        }
        terminal.out(table)
    }
}
