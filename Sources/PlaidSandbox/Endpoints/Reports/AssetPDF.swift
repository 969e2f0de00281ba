// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func assetReportPDFGet(_ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        try assetReportPDF(try request.string("asset_report_token"), request)
    }

    mutating func auditCopyPDFGet(_ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        try assetReportPDF(try auditedReport(request), request)
    }

    mutating func relayPDFGet(_ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        try assetReportPDF(try relayedReport(request), request)
    }

    private func assetReportPDF(_ token: String, _ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        let days = try assetDays(request.options["days_to_include"])
        let json = try assetReportJSON(token, insights: false, days: days, now: request.now)
        let made = assetReports.reports[token]?.generatedAt ?? request.now
        return .pdf(AssetReportPDF(json: json["report"] ?? .null).bytes(createdAt: made))
    }
}

/// A report as a document: the same figures as its JSON.
struct AssetReportPDF {
    let json: JSONValue

    func bytes(createdAt: Date) -> [UInt8] {
        var document = PDFDocument(title: "Asset Report")
        document.heading("Asset Report")
        document.text("Report \(text(json["asset_report_id"]))")
        document.text(
            "Generated \(text(json["date_generated"]).prefix(10)), \(text(json["days_requested"])) days of history")
        let user = json["user"]
        let name = ["first_name", "middle_name", "last_name"].compactMap { user?[$0]?.stringValue }
        if !name.isEmpty { document.text("Prepared for \(name.joined(separator: " "))") }
        for item in json["items"]?.arrayValue ?? [] { write(item, to: &document) }
        return document.bytes(createdAt: createdAt)
    }

    private func write(_ item: JSONValue, to document: inout PDFDocument) {
        document.gap()
        document.heading(text(item["institution_name"]))
        document.text("Item \(text(item["item_id"])), last updated \(text(item["date_last_updated"]).prefix(10))")
        for account in item["accounts"]?.arrayValue ?? [] { write(account: account, to: &document) }
    }

    private func write(account: JSONValue, to document: inout PDFDocument) {
        document.gap()
        document.line(
            [
                .init(text(account["name"]), at: PDFDocument.left, .bold),
                .init("ending in \(text(account["mask"]))", at: 250),
                .init("\(text(account["type"])) / \(text(account["subtype"]))", at: 380),
            ], size: 10, leading: 16)
        if let official = account["official_name"]?.stringValue { document.text(official) }
        let balances = account["balances"]
        document.line([
            .init("Current balance", at: PDFDocument.left), .init(money(balances?["current"]), at: 220, right: true),
            .init("Available balance", at: 300),
            .init(money(balances?["available"]), at: PDFDocument.right, right: true),
        ])
        for owner in account["owners"]?.arrayValue ?? [] {
            document.text(
                "Owner: \((owner["names"]?.arrayValue ?? []).compactMap(\.stringValue).joined(separator: ", "))")
        }
        let rows = account["transactions"]?.arrayValue ?? []
        guard !rows.isEmpty else { return }
        document.rule()
        document.line([
            .init("Date", at: PDFDocument.left, .bold), .init("Description", at: 130, .bold),
            .init("Amount", at: PDFDocument.right, right: true),
        ])
        for row in rows {
            document.line([
                .init(text(row["date"]), at: PDFDocument.left),
                .init(String(text(row["original_description"]).prefix(60)), at: 130),
                .init(money(row["amount"]), at: PDFDocument.right, right: true),
            ])
        }
    }

    private func text(_ value: JSONValue?) -> String {
        value?.stringValue ?? value?.numberValue?.text ?? ""
    }

    private func money(_ value: JSONValue?) -> String { value?.decimalValue.map(PDFDocument.money) ?? "-" }
}
