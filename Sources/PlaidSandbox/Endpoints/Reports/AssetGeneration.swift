// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// The making of a report, some seconds after it was asked for.

extension World {
    static let reportJobs: [String: JobHandler] = [
        "asset_report": { world, job in world.makeReport(job.subject, at: job.time) },
        "fast_asset_report": { world, job in world.tellFastReport(job.subject, at: job.time) },
        "statements": { world, job in world.finishStatements(job.subject, at: job.time) },
    ]

    private mutating func makeReport(_ token: String, at time: Date) {
        guard var report = assetReports.reports[token] else { return }
        if report.sources == nil {
            let causes = report.items.compactMap { cause(items[$0]) }
            let toleratesFailures = report.options["require_all_items"]?.boolValue == false
            if !causes.isEmpty, !toleratesFailures || causes.count == report.items.count {
                report.failure = .dataUnavailable(causes)
            } else {
                report.generatedAt = time
                report.sources = healthyItems(of: report)
            }
            assetReports.reports[token] = report
        }
        tell(report, isFast: false, at: time)
    }

    private mutating func tellFastReport(_ token: String, at time: Date) {
        guard let report = assetReports.reports[token] else { return }
        tell(report, isFast: true, at: time)
    }

    private mutating func tell(_ report: AssetReport, isFast: Bool, at time: Date) {
        let url = report.options["webhook"]?.stringValue
        let id = JSONValue.string(report.id)
        if let failure = report.failure, !isFast {
            sendWebhook(
                to: url, type: "ASSETS", code: "ERROR",
                ["error": .object(webhookError(failure)), "asset_report_id": id], at: time)
        } else {
            sendWebhook(
                to: url, type: "ASSETS", code: "PRODUCT_READY",
                ["asset_report_id": id, "report_type": isFast ? "FAST" : "FULL"], at: time)
        }
    }

    /// Why an Item's data cannot be had, `nil` when it can.
    private func cause(_ item: Item) -> JSONValue? {
        let error: SandboxError
        if item.isRemoved {
            error = .itemNotFound
        } else if item.needsLogin {
            error = .itemLoginRequired
        } else {
            return nil
        }
        return .object(cause(error, itemID: item.id))
    }

    private func cause(_ error: SandboxError, itemID: String) -> JSONObject {
        var json = errorObject(error)
        json["item_id"] = .string(itemID)
        return json
    }

    private func healthyItems(of report: AssetReport) -> [Item] {
        report.items.map { items[$0] }.filter { !$0.isRemoved && !$0.needsLogin }
    }

    /// What the Items' banks had when the report was made, or have now: `items` and `warnings`.
    func assetContents(_ report: AssetReport, at time: Date) -> JSONObject {
        let healthy = report.sources ?? healthyItems(of: report)
        let then = asOf(time)
        let found = healthy.compactMap { item -> JSONValue? in
            let accounts = item.accounts.indices.filter { !report.excluded.contains(item.accountID($0)) }
            guard !accounts.isEmpty else { return nil }
            return [
                "accounts": .array(accounts.map { .object(then.assetAccount(item, $0, report, at: time)) }),
                "date_last_updated": .string(time.timestamp),
                "institution_id": .string(item.institution.id),
                "institution_name": .string(item.institution.name),
                "item_id": .string(item.id),
            ]
        }
        return ["items": .array(found), "warnings": .array(healthy.flatMap { warnings(of: $0, report) })]
    }

    /// What a bank does not tell is missed without failing the report.
    private func warnings(of item: Item, _ report: AssetReport) -> [JSONValue] {
        var missing: [String] = []
        if !item.institution.products.contains("identity") { missing.append("OWNERS_UNAVAILABLE") }
        if report.includesInvestments, !item.institution.products.contains("investments") {
            missing.append("INVESTMENTS_UNAVAILABLE")
        }
        if !item.institution.products.contains("transactions") { missing.append("TRANSACTIONS_UNAVAILABLE") }
        return missing.map { code in
            [
                "cause": .object(cause(.productsNotSupported, itemID: item.id)), "warning_code": .string(code),
                "warning_type": "ASSET_REPORT_WARNING",
            ]
        }
    }
}
