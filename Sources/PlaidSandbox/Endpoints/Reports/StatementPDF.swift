// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// An account's statement of one month: its rows between the balances before and after.
struct StatementPDF {
    let item: Item
    let statement: BankStatement
    let today: Day

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    func bytes() -> [UInt8] {
        let account = item.accounts[statement.account]
        let lastDay = statement.postedOn.adding(-1)
        // The balances are counted back from today's.
        let rows = item.bankRows(from: statement.firstDay, to: today, today: today)
        let balances = Dictionary(
            item.pastBalances(
                statement.account, days: today.rawValue - statement.firstDay.rawValue + 1, rows: rows, today: today
            ).map { ($0.day, $0.balance) }, uniquingKeysWith: { $1 })
        let opening = balances[statement.firstDay.adding(-1)]
        let closing = balances[lastDay]
        let title = "Statement \(Self.months[statement.month - 1]) \(statement.year)"

        var document = PDFDocument(title: title)
        document.heading(item.institution.name)
        document.text(title, bold: true)
        document.text("\(statement.firstDay.text) to \(lastDay.text)")
        document.gap()
        let owner = account.owner ?? .standard
        for line in owner.names.prefix(1) + Self.address(owner) { document.text(line) }
        document.gap()
        document.text("\(account.name), ending in \(account.mask)", bold: true)
        if let official = account.officialName { document.text(official) }
        document.gap()
        write("Opening balance", opening, to: &document)
        document.rule()
        document.line([
            .init("Date", at: PDFDocument.left, .bold), .init("Description", at: 130, .bold),
            .init("Amount", at: 460, right: true), .init("Balance", at: PDFDocument.right, right: true),
        ])
        write(
            rows.filter { $0.account == statement.account && $0.day <= lastDay && !$0.isPending }, opening,
            isDebt: account.type == "credit", to: &document)
        document.rule()
        write("Closing balance", closing, to: &document)
        return document.bytes(createdAt: statement.postedOn.start)
    }

    private func write(_ name: String, _ amount: Decimal?, to document: inout PDFDocument) {
        document.line([
            .init(name, at: PDFDocument.left, .bold),
            .init(amount.map(PDFDocument.money) ?? "-", at: PDFDocument.right, right: true),
        ])
    }

    private func write(
        _ rows: [Ledger.Row], _ opening: Decimal?, isDebt: Bool, to document: inout PDFDocument
    ) {
        var balance = opening
        for row in rows {
            balance = balance.map { isDebt ? $0 + row.amount : $0 - row.amount }
            document.line([
                .init(row.day.text, at: PDFDocument.left),
                .init(String((row.style.originalDescription ?? row.style.name).prefix(50)), at: 130),
                // A statement shows what comes in as positive.
                .init(PDFDocument.money(isDebt ? row.amount : -row.amount), at: 460, right: true),
                .init(balance.map(PDFDocument.money) ?? "-", at: PDFDocument.right, right: true),
            ])
        }
        if rows.isEmpty { document.text("No transactions") }
    }

    private static func address(_ owner: Owner) -> [String] {
        guard let data = owner.addresses.first?["data"] else { return [] }
        let place = ["city", "region", "postal_code"].compactMap { data[$0]?.stringValue }.joined(separator: " ")
        return [data["street"]?.stringValue ?? "", place].filter { !$0.isEmpty }
    }
}
