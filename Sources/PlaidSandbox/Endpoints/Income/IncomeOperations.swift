// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Income and employment.
    static let income = SandboxProduct(
        "Income", sources: ["OpenAPI document", "documentation of Income"],
        deviations: [
            "Income is found in rows with an income category, and in interest.",
            "Payroll data is derived from the wages of the Item; no document has a risk.",
        ],
        references: .byRegistry,
        operations: [
            .json("/credit/bank_income/get") { world, request throws(SandboxError) in
                try world.bankIncomeGet(request)
            },
            .json("/credit/bank_income/refresh") { world, request throws(SandboxError) in
                try world.bankIncomeRefresh(request)
            },
            .json("/credit/bank_income/webhook/update") { world, request throws(SandboxError) in
                try world.bankIncomeWebhookUpdate(request)
            },
            .json("/credit/bank_statements/uploads/get") { world, request throws(SandboxError) in
                try world.bankStatementsUploadsGet(request)
            },
            .json("/credit/employment/get") { world, request throws(SandboxError) in try world.employmentGet(request) },
            .json("/credit/payroll_income/get") { world, request throws(SandboxError) in
                try world.payrollIncomeGet(request)
            },
            .json("/credit/payroll_income/parsing_config/update") { world, request throws(SandboxError) in
                try world.payrollParsingUpdate(request)
            },
            .json("/credit/payroll_income/precheck") { world, request throws(SandboxError) in
                try world.payrollPrecheck(request)
            },
            .json("/credit/payroll_income/refresh") { world, request throws(SandboxError) in
                try world.payrollRefresh(request)
            },
            .json("/credit/payroll_income/risk_signals/get") { world, request throws(SandboxError) in
                try world.payrollRiskSignals(request)
            },
            .json("/credit/sessions/get") { world, request throws(SandboxError) in
                try world.creditSessionsGet(request)
            },
            .json("/income/verification/paystubs/get") { world, request throws(SandboxError) in
                try world.paystubsGet(request)
            },
            .json("/income/verification/taxforms/get") { world, request throws(SandboxError) in
                try world.taxformsGet(request)
            },
            .json("/sandbox/bank_income/fire_webhook", ownIDs: ["user_id"]) { world, request throws(SandboxError) in
                try world.sandboxBankIncomeFireWebhook(request)
            },
            .json("/sandbox/income/fire_webhook") { world, request throws(SandboxError) in
                try world.sandboxIncomeFireWebhook(request)
            },
            .file("/credit/bank_income/pdf/get") { world, request throws(SandboxError) in
                try world.checkReferences(of: request)
                return try world.bankIncomePDFGet(request)
            },
            .contractOnly("/beta/credit/v1/bank_employment/get"),
            .contractOnly("/employers/search"),
            .contractOnly("/employment/verification/get"),
            .stored(
                "/income/verification/create", .create(id: "income_verification_id"), of: "income_verification",
                key: "income_verification_id"),
            .contractOnly("/income/verification/documents/download"),
            .stored(
                "/income/verification/precheck", .create(id: "precheck_id"), of: "income_precheck", key: "precheck_id"),
        ])
}
