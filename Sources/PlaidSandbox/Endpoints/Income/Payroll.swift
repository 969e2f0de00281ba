// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Income and employment as reported by employers.

extension World {
    mutating func payrollIncomeGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let items = try payrollItems(request).map { JSONValue.object(payrollJSON($0)) }
        return answer(request, ["items": .array(items), "error": .null])
    }

    mutating func employmentGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        var found = false
        let json = try payrollItems(request).map { item -> JSONValue in
            let employments =
                payrollRecords(item).enumerated().map { JSONValue.object(employment(item, $0, $1)) }
                + customStubs(item).prefix(1).map { .object(customEmployment(item, $0)) }
            found = found || !employments.isEmpty
            return ["item_id": .string(item.id), "employments": .array(employments)]
        }
        guard found else { throw .employmentNotFound }
        return answer(request, ["items": .array(json)])
    }

    /// Nobody here forges documents: there are no signals of fraud, and the risk is the lowest there is.
    mutating func payrollRiskSignals(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let json = try payrollItems(request).map { item -> JSONValue in
            let stubs = payrollJSON(item)["payroll_income"]?.arrayValue?.first?["pay_stubs"]?.arrayValue ?? []
            return [
                "item_id": .string(item.id),
                "verification_risk_signals": [
                    [
                        "account_id": .null, "multi_document_risk_signals": [],
                        "single_document_risk_signals": .array(
                            stubs.map { stub in
                                [
                                    "document_reference": [
                                        "document_id": stub["document_id"] ?? .null,
                                        "document_name": stub["document_metadata"]?["name"] ?? "paystub.pdf",
                                        "status": "PROCESSING_COMPLETE", "document_type": "PAYSLIP",
                                        "file_type": "TRUE_PDF",
                                    ],
                                    "risk_signals": [], "risk_summary": ["risk_score": 0],
                                ]
                            }),
                    ]
                ],
            ]
        }
        return answer(request, ["items": .array(json), "error": .null])
    }

    mutating func payrollPrecheck(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard request.optionalString("user_token") != nil || request.optionalString("user_id") != nil else {
            throw .missingFields(["user_token"])
        }
        _ = try user(of: request)
        let employer = request.body["employer"]?["name"]?.stringValue ?? ""
        let institution = request.body["payroll_institution"]?["name"]?.stringValue ?? ""
        // The documents name no rule: an employer or a payroll company that is named is likely to be found.
        let isKnown = !employer.isEmpty || !institution.isEmpty || request.body["us_military_info"]?.objectValue != nil
        return answer(request, ["confidence": isKnown ? "HIGH" : "UNKNOWN"])
    }

    mutating func payrollRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let chosen = try payrollItems(request)
        let needsUser = chosen.contains { $0.needsLogin }
        for item in chosen where !needsUser {
            if let position = positions[item.id], let url = request.options["webhook"]?.stringValue {
                items[position].webhook = url
            }
            schedule("payroll_income", item.id, at: request.now + readiness.historical)
        }
        return answer(
            request, ["verification_refresh_status": needsUser ? "USER_PRESENCE_REQUIRED" : "SUCCESSFUL"])
    }

    mutating func payrollParsingUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        income.parsing[request.optionalString("item_id") ?? user.id] = request.strings("parsing_config") ?? []
        return answer(request, [:])
    }

    mutating func sandboxIncomeFireWebhook(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let itemID = try request.string("item_id")
        let code = try request.string("webhook_code")
        var members: JSONObject = ["item_id": .string(itemID)]
        members["user_id"] = request.body["user_id"]
        if code.hasSuffix("RISK_SIGNALS") {
            members["risk_signals_status"] = "RISK_SIGNALS_PROCESSING_COMPLETE"
        } else {
            members["verification_status"] =
                request.body["verification_status"] ?? "VERIFICATION_STATUS_PROCESSING_COMPLETE"
        }
        sendWebhook(to: try request.string("webhook"), type: "INCOME", code: code, members, at: request.now)
        return answer(request, [:])
    }

    mutating func finishPayroll(_ itemID: String, at time: Date) {
        guard let position = positions[itemID], !items[position].isRemoved, let user = items[position].userID else {
            return
        }
        let about: JSONObject = ["item_id": .string(itemID), "user_id": .string(user)]
        sendIncome(
            position, code: "INCOME_VERIFICATION",
            about.merging(["verification_status": "VERIFICATION_STATUS_PROCESSING_COMPLETE"]), at: time)
        sendIncome(
            position, code: "INCOME_VERIFICATION_RISK_SIGNALS",
            about.merging(["risk_signals_status": "RISK_SIGNALS_PROCESSING_COMPLETE"]), at: time)
    }

    /// The Items of a user that share payroll data, all or those that are named.
    func payrollItems(_ request: SandboxRequest) throws(SandboxError) -> [Item] {
        let shared = incomeItems(try user(of: request), isPayroll: true).map { items[$0] }
        guard !shared.isEmpty else { throw .incomeNotFound }
        guard shared.contains(where: { ($0.income?.readyAt ?? now) <= now }) else { throw .incomeNotReady }
        guard let wanted = request.options.strings("item_ids"), !wanted.isEmpty else { return shared }
        let chosen = shared.filter { wanted.contains($0.id) }
        guard chosen.count == Set(wanted).count else {
            throw .invalidField("options.item_ids must be ids of Items that share payroll data")
        }
        return chosen
    }

    /// What employers paid within two years.
    func payrollRecords(_ item: Item) -> [PayrollRecord] {
        let today = Day(now)
        guard !hasOwnIncome(item) else { return [] }
        return PayrollRecord.find(
            in: item.bankRows(from: today.adding(-Item.IncomeShare.longestDays), to: today, today: today), item: item)
    }
}
