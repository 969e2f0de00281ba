// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func assetReportCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let tokens = request.strings("access_tokens"), !tokens.isEmpty else {
            throw .missingFields(["access_tokens"])
        }
        guard Set(tokens).count == tokens.count else { throw .invalidField("access_tokens must not repeat") }
        var positions: [Int] = []
        for token in tokens {
            let position = try position(accessToken: token)
            // An unhealthy Item fails the request immediately; one that becomes unhealthy later fails the report.
            guard !items[position].needsLogin else { throw items[position].error }
            try use("assets", position)
            positions.append(position)
        }
        let days = try assetDays(request.body["days_requested"]) ?? 0
        try checkAssetSize(positions, days: days)
        return startReport(items: positions, days: days, options: request.options, excluded: [], now: request.now)
    }

    mutating func assetReportFilter(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let parent = try readyParent(request)
        let wanted = request.strings("account_ids_to_exclude") ?? []
        let known = Set(
            parent.items.flatMap { position in
                items[position].accounts.indices.map { items[position].accountID($0) }
            }
        ).subtracting(parent.excluded)
        guard known.isSuperset(of: wanted) else {
            throw .invalidField("account_ids_to_exclude must be ids of accounts of the report")
        }
        let excluded = parent.excluded.union(wanted)
        guard excluded.count < known.count + parent.excluded.count else {
            throw .invalidField("account_ids_to_exclude must leave an account")
        }
        let answer = startReport(
            items: parent.items, days: parent.days, options: parent.options, excluded: excluded, now: request.now)
        // A filtered report has its parent's data and not today's.
        if let token = answer["asset_report_token"]?.stringValue {
            assetReports.reports[token]?.generatedAt = parent.generatedAt
            assetReports.reports[token]?.sources = parent.sources
        }
        return answer
    }

    mutating func assetReportRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let parent = try readyParent(request)
        for position in parent.items {
            guard !items[position].isRemoved else { throw .itemNotFound }
            guard !items[position].needsLogin else { throw items[position].error }
        }
        let options = parent.options.overridden(by: request.options, clearsWithEmptyText: true)
        let days = try assetDays(request.body["days_requested"]) ?? parent.days
        try checkAssetSize(parent.items, days: days)
        return startReport(
            items: parent.items, days: days, options: options, excluded: parent.excluded, now: request.now)
    }

    mutating func assetReportGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let token = request.optionalString("asset_report_token") else {
            // A user's latest report: reports of users are made by Check, which is another family.
            guard request.optionalString("user_token") == nil else { throw .invalidUserToken }
            throw .missingFields(["asset_report_token"])
        }
        var days: Int?
        if let limit = request.options["days_to_include"] { days = try assetDays(limit) }
        return try assetReportJSON(
            token, insights: request.body.isOn("include_insights"), isFast: request.body.isOn("fast_report"),
            days: days, now: request.now)
    }

    mutating func assetReportRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let token = try request.string("asset_report_token")
        guard assetReports.reports.removeValue(forKey: token) != nil else { throw .unknownAssetReport }
        // Copies of it can no longer be read.
        assetReports.copies = assetReports.copies.filter { !$0.value.contains(token) }
        assetReports.relays = assetReports.relays.filter { $0.value != token }
        return ["removed": true]
    }

    /// The most that a report may hold: the days of its accounts, and its rows, each of which is as long as four of them.
    static let largestAssetReport = 150_000

    /// Refuses a report that nobody could read.
    private func checkAssetSize(_ positions: [Int], days: Int) throws(SandboxError) {
        var size = 0
        for position in positions {
            size += days * items[position].accounts.count
            size += 4 * (items[position].transactions?.ledger.presentCount ?? 0)
        }
        guard size <= Self.largestAssetReport else { throw .tooLargeReport }
    }

    func assetDays(_ value: JSONValue?) throws(SandboxError) -> Int? {
        guard let value, !value.isNull else { return nil }
        guard let days = value.intValue, (0...731).contains(days) else {
            throw .invalidField("days_requested must be an integer between 0 and 731, inclusive")
        }
        return days
    }

    /// The report from which another is to be made.
    private func readyParent(_ request: SandboxRequest) throws(SandboxError) -> AssetReport {
        guard let report = assetReports.reports[try request.string("asset_report_token")] else {
            throw .unknownAssetReport
        }
        guard report.failure == nil else { throw .invalidParent }
        guard report.sources != nil, isDelivered(report, now: request.now) else { throw .assetReportNotReady }
        return report
    }

    mutating func startReport(
        items: [Int], days: Int, options: JSONObject, excluded: Set<String>, now: Date
    ) -> JSONObject {
        let purpose = "assets-\(nextSerial())"
        var report = AssetReport(
            id: identifiers.uuid("\(purpose)-id"), token: "assets-sandbox-\(identifiers.uuid(purpose))", items: items,
            days: days, options: options, excluded: excluded, requestedAt: now)
        if report.wantsFastReport {
            report.fastDue = now + readiness.initial
            schedule("fast_asset_report", report.token, at: now + readiness.initial)
        }
        schedule("asset_report", report.token, at: now + readiness.historical)
        assetReports.reports[report.token] = report
        return ["asset_report_id": .string(report.id), "asset_report_token": .string(report.token)]
    }
}
