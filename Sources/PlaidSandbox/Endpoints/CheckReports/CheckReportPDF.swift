// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func checkReportPDFGet(_ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        let report = try checkReport(request)
        var document = PDFDocument(title: "Consumer Report")
        document.heading("Consumer Report")
        document.text("Report \(report.id), \(report.days) days")
        for item in report.contents["base"]?["items"]?.arrayValue ?? [] {
            document.gap()
            document.heading(item["institution_name"]?.stringValue ?? "")
            for account in item["accounts"]?.arrayValue ?? [] { Self.write(account, to: &document) }
        }
        let addOns = request.strings("add_ons") ?? []
        if addOns.contains("cra_income_insights") {
            document.gap()
            document.heading("Income")
            for stream in report.contents["income"]?["income_streams"]?.arrayValue ?? [] {
                Self.line(
                    stream["description"]?.stringValue ?? "",
                    stream["income_metrics"]?["current"]?["monthly"]?["net_income"], to: &document)
            }
        }
        if addOns.contains("cra_partner_insights") {
            document.gap()
            document.heading("Partner scores")
            Self.line("Cash score", report.contents["partner"]?["prism"]?["cash_score"]?["score"], to: &document)
        }
        if addOns.contains("cra_lend_score") {
            document.gap()
            document.heading("LendScore")
            Self.line("Score", report.contents["lend"]?["lend_score"]?["score"], to: &document)
        }
        return .pdf(document.bytes(createdAt: report.generatedAt ?? request.now))
    }

    mutating func checkVerificationPDFGet(_ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        let report = try checkReport(request)
        var document = PDFDocument(title: "Verification Report")
        document.heading("Verification Report")
        document.text("Report \(report.id), \(report.days) days")
        for item in report.contents["base"]?["items"]?.arrayValue ?? [] {
            for account in item["accounts"]?.arrayValue ?? [] { Self.write(account, to: &document) }
        }
        return .pdf(document.bytes(createdAt: report.generatedAt ?? request.now))
    }

    private static func write(_ account: JSONValue, to document: inout PDFDocument) {
        let mask = account["mask"]?.stringValue ?? ""
        line("\(account["name"]?.stringValue ?? "") ending in \(mask)", account["balances"]?["current"], to: &document)
        for row in account["transactions"]?.arrayValue ?? [] {
            document.line([
                .init(row["date"]?.stringValue ?? "", at: PDFDocument.left),
                .init(String((row["original_description"]?.stringValue ?? "").prefix(60)), at: 130),
                .init(money(row["amount"]), at: PDFDocument.right, right: true),
            ])
        }
    }

    private static func line(_ text: String, _ amount: JSONValue?, to document: inout PDFDocument) {
        document.line([
            .init(text, at: PDFDocument.left, .bold), .init(money(amount), at: PDFDocument.right, right: true),
        ])
    }

    private static func money(_ value: JSONValue?) -> String { value?.decimalValue.map(PDFDocument.money) ?? "-" }
}
