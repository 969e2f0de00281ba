// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// What a client knows of its users' income.
struct IncomeDesk: Sendable, Codable {
    /// A bank income report; it never changes, whatever its Items do later.
    struct Report: Sendable, Codable {
        var userID: String
        var generatedAt: Date
        var content: JSONObject
    }

    /// The oldest first.
    var reports: SharedVector<Report> = []
    /// The users whose refreshes are told of.
    var told = SharedSet<String>()
    /// What documents of an Item are looked at for, by the Item's id or the user's.
    var parsing: SharedTable<String, [String]> = [:]

    func reports(of userID: String) -> [Report] { reports.filter { $0.userID == userID } }
}

extension Item {
    /// What the user shares of their income through an Item.
    struct IncomeShare: Sendable, Codable {
        var isPayroll: Bool
        /// Whether the user uploads documents and does not log in at an employer or a payroll company.
        var isDocument: Bool?
        var days: Int
        /// When the data is there.
        var readyAt: Date

        static let longestDays = 731
        static let usualDays = 365
    }
}

extension SandboxError {
    static let incomeNotFound = texted("INCOME_VERIFICATION_ERROR", "INCOME_VERIFICATION_NOT_FOUND")
    static let incomeNotReady = texted("INCOME_VERIFICATION_ERROR", "PRODUCT_NOT_READY")
    static let employmentNotFound = texted("INCOME_VERIFICATION_ERROR", "EMPLOYMENT_NOT_FOUND")
}

extension World {
    static let incomeJobs: [String: JobHandler] = [
        "bank_income": { world, job in world.finishBankIncome(job.subject, at: job.time) },
        "bank_income_refresh": { world, job in
            world.finishBankIncomeRefresh(job.subject, at: job.time)
        },
        "payroll_income": { world, job in world.finishPayroll(job.subject, at: job.time) },
    ]

    /// Begins to look at the income that a user shares by linking an Item.
    ///
    /// - Parameter options: `income_verification`, as a Link token or a public token was asked for.
    mutating func shareIncome(_ position: Int, _ options: JSONValue?, now: Date) throws(SandboxError) {
        guard items[position].products.contains("income_verification"), items[position].userID != nil else { return }
        let days = options?["bank_income"]?["days_requested"]?.intValue ?? Item.IncomeShare.usualDays
        guard (1...Item.IncomeShare.longestDays).contains(days) else {
            throw .invalidField("income_verification.bank_income.days_requested must be between 1 and 731")
        }
        let isPayroll = options?["income_source_types"]?.arrayValue?.contains("payroll") == true
        let due = now + readiness.historical
        let payroll = options?["payroll_income"]
        let flows = payroll?["flow_types"]?.arrayValue ?? []
        // Where both are offered, the user logs in.
        let isDocument = isPayroll && !flows.isEmpty && flows.allSatisfy { $0 == "payroll_document_income" }
        items[position].income = Item.IncomeShare(
            isPayroll: isPayroll, isDocument: isDocument ? true : nil, days: days, readyAt: due)
        if let parsing = payroll?["parsing_config"]?.arrayValue?.compactMap(\.stringValue) {
            income.parsing[items[position].id] = parsing
        }
        schedule(isPayroll ? "payroll_income" : "bank_income", items[position].id, at: due)
    }

    /// The positions of a user's Items that share income of a kind.
    func incomeItems(_ user: LongTail.Record, isPayroll: Bool) -> [Int] {
        items(of: user).filter { items[$0].income?.isPayroll == isPayroll }
    }

    /// The webhook of an Item's user.
    mutating func sendIncome(_ position: Int, code: String, _ members: JSONObject, at time: Date) {
        sendWebhook(to: items[position].webhook, type: "INCOME", code: code, members, at: time)
    }
}
