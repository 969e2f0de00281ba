// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// Tokens with which others read a report: audit copies, one report or several, and relays.

extension World {
    mutating func auditCopyCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let token = try deliveredReport(try request.string("asset_report_token"), request)
        return ["audit_copy_token": .string(makeCopy(of: [token]))]
    }

    mutating func auditCopyGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        try assetReportJSON(try auditedReport(request), insights: false, now: request.now)
    }

    mutating func auditCopyRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard assetReports.copies.removeValue(forKey: try request.string("audit_copy_token")) != nil else {
            throw .unknownAuditCopy
        }
        return ["removed": true]
    }

    /// Makes a copy for a government-sponsored enterprise; several reports may be in it.
    mutating func creditAuditCopyCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        ["audit_copy_token": .string(makeCopy(of: try reportTokens(request)))]
    }

    /// Puts other reports into a copy; there is one kind of report here, so they take the place of what was in it.
    mutating func creditAuditCopyUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let copy = try request.string("audit_copy_token")
        guard assetReports.copies[copy] != nil else { throw .unknownAuditCopy }
        let tokens = try reportTokens(request)
        assetReports.copies[copy] = tokens
        return ["updated": true]
    }

    mutating func relayCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let report = try reportTokens(request).first else { throw .missingFields(["report_tokens"]) }
        return ["relay_token": .string(makeRelay(of: report))]
    }

    mutating func relayGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        try assetReportJSON(
            try relayedReport(request), insights: request.body.isOn("include_insights"), now: request.now)
    }

    /// Makes a new report of the old one; the relay leads to it from now on.
    mutating func relayRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let relay = try request.string("relay_token")
        guard let report = assetReports.reports[try relayedReport(request)] else { throw .unknownAssetReport }
        var options = report.options
        if let webhook = request.body["webhook"], !webhook.isNull { options["webhook"] = webhook }
        let made = startReport(
            items: report.items, days: report.days, options: options, excluded: report.excluded, now: request.now)
        if let token = made["asset_report_token"]?.stringValue { assetReports.relays[relay] = token }
        return ["asset_report_id": made["asset_report_id"] ?? .null, "relay_token": .string(relay)]
    }

    mutating func relayRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard assetReports.relays.removeValue(forKey: try request.string("relay_token")) != nil else {
            throw .unknownRelay
        }
        return ["removed": true]
    }

    func auditedReport(_ request: SandboxRequest) throws(SandboxError) -> String {
        guard let report = assetReports.copies[try request.string("audit_copy_token")]?.first else {
            throw .unknownAuditCopy
        }
        return report
    }

    func relayedReport(_ request: SandboxRequest) throws(SandboxError) -> String {
        guard let report = assetReports.relays[try request.string("relay_token")] else { throw .unknownRelay }
        return report
    }

    private func reportTokens(_ request: SandboxRequest) throws(SandboxError) -> [String] {
        let tokens = request.strings("report_tokens") ?? []
        guard !tokens.isEmpty else { throw .invalidField("report_tokens must name a report") }
        for token in tokens { _ = try deliveredReport(token, request) }
        return tokens
    }

    private func deliveredReport(_ token: String, _ request: SandboxRequest) throws(SandboxError) -> String {
        guard let report = assetReports.reports[token] else { throw .unknownAssetReport }
        if let failure = report.failure { throw failure }
        guard report.sources != nil, isDelivered(report, now: request.now) else { throw .assetReportNotReady }
        return token
    }

    private mutating func makeCopy(of reports: [String]) -> String {
        let copy = "a-sandbox-\(identifiers.lowercase("audit-copy-\(nextSerial())", count: 26))"
        assetReports.copies[copy] = reports
        return copy
    }

    private mutating func makeRelay(of report: String) -> String {
        let relay = "relay-sandbox-\(identifiers.uuid("relay-\(nextSerial())"))"
        assetReports.relays[relay] = report
        return relay
    }
}
