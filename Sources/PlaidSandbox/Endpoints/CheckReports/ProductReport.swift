// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Consumer reports by product, `/cra/report/create` and `/cra/report/get`: records of the kind `cra_report`.

/// A product of a report in the version that was asked for.
struct ReportProduct: Sendable {
    var name: String
    var version: String
    /// Which scores of `cra_lend_score` and `cra_lend_score_complete` are wanted.
    var variants: [String]

    init(_ value: JSONValue) {
        name = value["product"]?.stringValue ?? "cra_base_report"
        version = value["version"]?.stringValue ?? ""
        variants = value["options"]?["variants"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    /// As webhooks and requests name it.
    var json: JSONValue { ["product": .string(name), "version": .string(version)] }
}

extension World {
    static let productReportJobs: [String: JobHandler] = [
        "cra_report": { world, job in world.finishProductReport(job.subject, at: job.time) }
    ]

    mutating func productReportCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let days = request.body["days_requested"]?.intValue ?? CheckReport.usualDays
        guard (request.body["days_required"]?.intValue ?? 0) <= days else {
            throw .invalidField("days_required must be at most days_requested")
        }
        let id = newReportID()
        let members = request.body.picking([
            "products", "scope", "decision_stage", "consumer_report_permissible_purpose", "client_report_id", "webhook",
        ])
        addRecord(
            "cra_report", id,
            members.merging([
                "user_id": .string(user.id), "days": .number(JSONNumber(max(days, CheckReport.leastDays))),
            ]),
            at: request.now)
        schedule("cra_report", id, at: request.now + readiness.historical)
        return ["report_id": .string(id)]
    }

    mutating func newReportID() -> String { "cra-report-sandbox-\(newUUID("cra-report"))" }

    private mutating func finishProductReport(_ id: String, at time: Date) {
        guard let report = findRecord("cra_report", id), report.members["contents"] == nil,
            let user = findRecord("user", report.text("user_id"))
        else { return }
        let isMade = makeContents(of: id, for: user, at: time)
        sendReportWebhook(
            "CRA_REPORT_READY", of: report, for: user, reportID: isMade ? id : nil,
            error: isMade ? nil : "DATA_UNAVAILABLE",
            ["client_report_id": report.members["client_report_id"] ?? .null], at: time)
    }

    /// Sends the webhook about a report, or about a subscription's new one.
    ///
    /// - Parameters:
    ///   - record: What names the scope, the products and where webhooks go.
    ///   - reportID: The report that was made; `nil` if none could be.
    mutating func sendReportWebhook(
        _ code: String, of record: LongTail.Record, for user: LongTail.Record, reportID: String?, error: String?,
        _ others: JSONObject = [:], at time: Date
    ) {
        let products = JSONValue.array((record.members["products"]?.arrayValue ?? []).map { ReportProduct($0).json })
        let isMade = reportID != nil
        let members: JSONObject = [
            "user_id": .string(user.id), "client_user_id": user.members["client_user_id"] ?? .null,
            "report_id": .optional(reportID), "scope": record.members["scope"] ?? "CLIENT_USER",
            "successful_products": isMade ? products : [], "failed_products": isMade ? [] : products,
            "generated_time": isMade ? .string(time.timestamp) : .null, "error_code": .optional(error),
        ]
        sendWebhook(
            to: record.members["webhook"]?.stringValue ?? dashboardWebhook, type: "CRA_REPORT", code: code,
            members.merging(others), at: time)
    }

    /// Writes into a report what is found at the user's Items now.
    ///
    /// - Returns: Whether there was an Item to look at.
    @discardableResult
    mutating func makeContents(of id: String, for user: LongTail.Record, at time: Date) -> Bool {
        guard let report = findRecord("cra_report", id) else { return false }
        let days = report.members["days"]?.intValue ?? CheckReport.usualDays
        let portraits = items(of: user).filter { !items[$0].needsLogin }
            .map { portrait(of: items[$0], days: days, at: time) }
        guard !portraits.isEmpty else {
            updateRecord("cra_report", id, ["contents": .object([:])])
            return false
        }
        let made = CheckReport(id: id, userID: user.id, days: days, webhook: nil, options: [:])
        let contents = checkContents(made, portraits, at: time).mapValues(JSONValue.object)
        updateRecord(
            "cra_report", id,
            [
                "contents": .object(JSONObject(contents.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
                "metadata": .object(reportMetadata(portraits, days: days, at: time)),
                "generated_time": .string(time.timestamp),
            ])
        return true
    }

    private func reportMetadata(_ portraits: [ItemPortrait], days: Int, at time: Date) -> JSONObject {
        let accounts = portraits.flatMap(\.item.accounts)
        let dates = portraits.flatMap { $0.rows.map(\.day) }
        func count(_ types: [String]) -> JSONValue { .number(JSONNumber(accounts.count { types.contains($0.type) })) }
        let (deposits, credit, investments) = (["depository"], ["credit", "loan"], ["investment", "brokerage"])
        return [
            "generated_time": .string(time.timestamp), "item_count": .number(JSONNumber(portraits.count)),
            "account_count": .number(JSONNumber(accounts.count)),
            "institution_ids": .strings(Set(portraits.map(\.item.institutionID)).sorted()),
            "days_requested": .number(JSONNumber(days)), "primary_account_count": 1,
            "depository_account_type_count": count(deposits), "credit_account_type_count": count(credit),
            "investment_account_type_count": count(investments),
            "other_account_type_count": .number(
                JSONNumber(accounts.count { !(deposits + credit + investments).contains($0.type) })),
            "multiple_owner_account_count": 0, "oldest_transaction_date": .optional(dates.min()?.text),
            "most_recent_transaction_date": .optional(dates.max()?.text),
        ]
    }

    func productReportGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let report = try productReport(of: user, request.optionalString("report_id"))
        guard let contents = report.members["contents"]?.objectValue else { throw .checkReportNotReady }
        guard contents.count > 0 else { throw .checkReportUnavailable }
        let made = Set((report.members["products"]?.arrayValue ?? []).map { ReportProduct($0).name })
        let wanted = (request.body["products"]?.arrayValue ?? []).map(ReportProduct.init)
        let products = wanted.map { product -> JSONValue in
            guard made.contains(product.name) else {
                return .object(ProductPart.failed(product, error: webhookError(.checkReportUnavailable)))
            }
            return .object(ProductPart(world: self, contents: contents, report: report).json(product))
        }
        return [
            "report": [
                "report_id": .string(report.id), "client_report_id": report.members["client_report_id"] ?? .null,
                "retrieved_time": .string(request.now.timestamp),
                "scope": report.members["scope"] ?? "CLIENT_USER",
                "decision_stage": request.body["decision_stage"] ?? "DECISIONING",
                "consumer_report_permissible_purpose": request.body["consumer_report_permissible_purpose"] ?? .null,
                "products": .array(products),
            ],
            "user_id": .string(user.id), "client_user_id": user.members["client_user_id"] ?? .null, "warnings": [],
        ]
    }

    /// The report that a request names, or the user's latest one.
    private func productReport(
        of user: LongTail.Record, _ id: String?
    ) throws(SandboxError) -> LongTail.Record {
        let all = allRecords("cra_report").filter { $0.text("user_id") == user.id }
        guard let id else {
            guard let latest = all.last(where: { $0.members["contents"] != nil }) ?? all.last else {
                throw .checkReportUnavailable
            }
            return latest
        }
        guard let named = all.first(where: { $0.id == id }) else { throw .unknownResource }
        return named
    }
}
