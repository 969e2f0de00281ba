// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A consumer report of a user: what was asked for and, once it is made, what was found then.
struct CheckReport: Sendable, Codable {
    var id: String
    var userID: String
    var days: Int
    var webhook: String?
    /// `client_report_id`, `products` and the options of each product.
    var options: JSONObject
    var generatedAt: Date?
    /// The positions of its Items.
    var items: [Int] = []
    /// What each product found, by its name.
    var contents: [String: JSONObject] = [:]
    var failure: SandboxError?

    /// How long a report can be read.
    static let lifetime: Double = 24 * 3_600
    /// The days of history that a Link token may ask for; fewer count as the least.
    static let leastDays = 180
    static let usualDays = 365
    static let mostDays = 731

    var products: [String] {
        options.strings("products").flatMap { $0.isEmpty ? nil : $0 } ?? ["cra_base_report", "cra_income_insights"]
    }
}

/// The reports of a client's users, the latest of each, and the loans that the client told of.
struct CheckReports: Sendable, Codable {
    var latest: SharedTable<String, CheckReport> = [:]
    var loans: SharedTable<String, JSONObject> = [:]
    var applications: SharedVector<JSONObject> = []
}

extension SandboxError {
    static let checkReportNotReady = texted("CONSUMER_REPORT_ERROR", "PRODUCT_NOT_READY")
    static let checkReportUnavailable = texted("CHECK_REPORT_ERROR", "DATA_UNAVAILABLE")
    static let checkReportExpired = SandboxError(
        "CONSUMER_REPORT_ERROR", "CONSUMER_REPORT_EXPIRED",
        "the report was made more than 24 hours ago; create another one")
}

extension World {
    static let checkJobs: [String: JobHandler] = [
        "check_report": { world, job in world.finishCheckReport(job.subject, at: job.time) }
    ]

    mutating func checkReportCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let days = request.body["days_requested"]?.intValue ?? 0
        guard (1...CheckReport.mostDays).contains(days) else {
            throw .invalidField("days_requested must be between 1 and 731")
        }
        guard (request.body["days_required"]?.intValue ?? 0) <= days else {
            throw .invalidField("days_required must be at most days_requested")
        }
        startCheckReport(
            of: user.id, days: days, webhook: try request.string("webhook"), options: request.body, at: request.now)
        return answer(request, [:])
    }

    /// Makes the report that a Link token with check products asks for, once a bank was connected with it.
    ///
    /// The application then waits for its webhook, or polls, without a call of `/cra/check_report/create`.
    mutating func startCheckReport(after token: LinkToken, at time: Date) {
        let lists = ["products", "required_if_supported_products", "optional_products"]
        let products = lists.flatMap { token.request.strings($0) ?? [] }.filter {
            Institution.Products.check.contains($0) || Institution.Products.laterCheck.contains($0)
        }
        guard !products.isEmpty, let user = try? userID(forItemOf: token.request) else { return }
        var options = token.request["cra_options"]?.objectValue ?? [:]
        options["products"] = .strings(products)
        let days = options["days_requested"]?.intValue ?? CheckReport.usualDays
        startCheckReport(
            of: user, days: min(max(days, CheckReport.leastDays), CheckReport.mostDays),
            webhook: token.request["webhook"]?.stringValue, options: options, at: time)
    }

    private mutating func startCheckReport(
        of user: String, days: Int, webhook: String?, options: JSONObject, at time: Date
    ) {
        let report = CheckReport(
            id: newUUID("check-report"), userID: user, days: days, webhook: webhook, options: options)
        checkReports.latest[user] = report
        schedule("check_report", "\(user) \(report.id)", at: time + readiness.historical)
    }

    private mutating func finishCheckReport(_ subject: String, at time: Date) {
        let parts = subject.split(separator: " ").map(String.init)
        // A report that was asked for again is made once.
        guard parts.count == 2, var report = checkReports.latest[parts[0]], report.id == parts[1],
            let user = findRecord("user", report.userID)
        else { return }
        report.items = items(of: user).filter { !items[$0].needsLogin }
        let isNew = user.members["user_token"] == nil
        var members: JSONObject = ["user_id": .string(user.id)]
        if report.items.isEmpty {
            report.failure = .checkReportUnavailable
        } else {
            report.generatedAt = time
            let portraits = report.items.map { portrait(of: items[$0], days: report.days, at: time) }
            report.contents = checkContents(report, portraits, at: time)
            members["successful_products"] = .strings(report.products)
            members["failed_products"] = []
        }
        checkReports.latest[user.id] = report
        let code = report.failure == nil ? "CHECK_REPORT_READY" : "CHECK_REPORT_FAILED"
        sendWebhook(
            to: report.webhook, type: "CHECK_REPORT", code: isNew ? "USER_\(code)" : code, members, at: time)
    }

    /// The report that a request reads.
    func checkReport(_ request: SandboxRequest) throws(SandboxError) -> CheckReport {
        guard let report = checkReports.latest[try user(of: request).id] else { throw .checkReportUnavailable }
        if let failure = report.failure { throw failure }
        guard let made = report.generatedAt else { throw .checkReportNotReady }
        guard request.now < made + CheckReport.lifetime else { throw .checkReportExpired }
        return report
    }

    /// Answers what one product of the latest report found.
    func checkReportGet(_ request: SandboxRequest, _ product: String) throws(SandboxError) -> JSONObject {
        let report = try checkReport(request)
        return answer(request, ["report": .object(report.contents[product] ?? [:]), "warnings": []])
    }

    /// The older operation of partners' scores, which lists its reports.
    func olderPartnerInsightsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        answer(request, ["report": [.object(try checkReport(request).contents["partner"] ?? [:])]])
    }
}
