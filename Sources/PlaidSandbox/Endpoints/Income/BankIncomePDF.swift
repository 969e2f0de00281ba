// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A bank income report as a document: the same figures as its JSON.
struct BankIncomePDF {
    let json: JSONValue

    func bytes(createdAt: Date) -> [UInt8] {
        var document = PDFDocument(title: "Bank Income Report")
        document.heading("Bank Income Report")
        document.text("Report \(text(json["bank_income_id"]))")
        document.text("Generated \(text(json["generated_time"]).prefix(10)), \(text(json["days_requested"])) days")
        let summary = json["bank_income_summary"]
        document.line([
            .init("Total income", at: PDFDocument.left, .bold),
            .init(money(summary?["total_amount"]), at: PDFDocument.right, right: true),
        ])
        for item in json["items"]?.arrayValue ?? [] {
            document.gap()
            document.heading(text(item["institution_name"]))
            for account in item["bank_income_accounts"]?.arrayValue ?? [] {
                document.text("\(text(account["name"])) ending in \(text(account["mask"]))")
            }
            for source in item["bank_income_sources"]?.arrayValue ?? [] { write(source, to: &document) }
        }
        return document.bytes(createdAt: createdAt)
    }

    private func write(_ source: JSONValue, to document: inout PDFDocument) {
        document.gap()
        document.line(
            [
                .init(text(source["income_description"]), at: PDFDocument.left, .bold),
                .init(text(source["income_category"]), at: 260), .init(text(source["pay_frequency"]), at: 360),
                .init(money(source["total_amount"]), at: PDFDocument.right, right: true),
            ], size: 10, leading: 16)
        for month in source["historical_summary"]?.arrayValue ?? [] {
            for row in month["transactions"]?.arrayValue ?? [] {
                document.line([
                    .init(text(row["date"]), at: PDFDocument.left),
                    .init(String(text(row["original_description"]).prefix(60)), at: 130),
                    .init(money(row["amount"]), at: PDFDocument.right, right: true),
                ])
            }
        }
    }

    private func text(_ value: JSONValue?) -> String { value?.stringValue ?? value?.numberValue?.text ?? "" }

    private func money(_ value: JSONValue?) -> String { value?.decimalValue.map(PDFDocument.money) ?? "-" }
}
