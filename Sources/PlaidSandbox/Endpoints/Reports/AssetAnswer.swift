// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// A report as it is read: whole, with insights, the last days only, or fast.

extension World {
    /// The members of an answer with a report.
    func assetReportJSON(
        _ token: String, insights: Bool, isFast: Bool = false, days: Int? = nil, now: Date
    ) throws(SandboxError) -> JSONObject {
        guard let report = assetReports.reports[token] else { throw .unknownAssetReport }
        if let failure = report.failure { throw failure }
        let contents: JSONObject
        if isFast {
            guard let due = report.fastDue else {
                throw .invalidField("fast_report needs a report that was created with the add-on fast_assets")
            }
            guard due <= now else { throw .assetReportNotReady }
            // The fast version has no history, so that nothing of it depends on when it is made.
            contents = assetContents(report, at: report.generatedAt ?? report.requestedAt)
        } else {
            guard report.sources != nil, let made = report.generatedAt, isDelivered(report, now: now) else {
                throw .assetReportNotReady
            }
            contents = assetContents(report, at: made)
        }
        let made = report.generatedAt ?? report.requestedAt
        let first = days.map { Day(made).adding(-$0) }
        let items = (contents["items"]?.arrayValue ?? []).map { item -> JSONValue in
            var item = item.objectValue ?? [:]
            let accounts = item["accounts"]?.arrayValue ?? []
            item["accounts"] = .array(
                accounts.map {
                    .object(Self.shown($0.objectValue ?? [:], insights: insights, isFast: isFast, since: first))
                })
            return .object(item)
        }
        return [
            "report": [
                "asset_report_id": .string(report.id), "client_report_id": report.options["client_report_id"] ?? .null,
                "date_generated": .string(made.timestamp), "days_requested": .number(JSONNumber(report.days)),
                "items": .array(items), "user": .object(report.user),
            ],
            "warnings": contents["warnings"] ?? [],
        ]
    }

    /// Whether a report's PRODUCT_READY has been due; a filtered one has its contents before.
    func isDelivered(_ report: AssetReport, now: Date) -> Bool {
        report.requestedAt + readiness.historical <= now
    }

    private static func shown(
        _ account: JSONObject, insights: Bool, isFast: Bool, since first: Day?
    ) -> JSONObject {
        var account = account
        let isRecent: (JSONValue) -> Bool = { row in
            guard let first, let day = row["date"]?.stringValue.flatMap(Day.init(_:)) else { return true }
            return first <= day
        }
        if isFast {
            account["transactions"] = []
            account["historical_balances"] = []
            account["investments"] = nil
            account["days_available"] = 0
            return account
        }
        let rows = (account["transactions"]?.arrayValue ?? []).filter(isRecent)
        account["transactions"] = .array(
            rows.map { row in
                guard !insights, var plain = row.objectValue else { return row }
                for name in insightMembers { plain[name] = nil }
                return .object(plain)
            })
        account["historical_balances"] = .array((account["historical_balances"]?.arrayValue ?? []).filter(isRecent))
        return account
    }

    /// The members that transactions have in a report with insights only.
    private static let insightMembers = [
        "account_owner", "category", "category_id", "check_number", "date_transacted", "location", "merchant_name",
        "name", "payment_meta", "pending_transaction_id", "transaction_type",
    ]
}
