// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Consumer reports, loans and the reports of mortgage lenders.
    static let check = SandboxProduct(
        "Consumer reports", sources: ["OpenAPI document", "documentation of Plaid Check"],
        deviations: [
            "Scores and attributes beyond the contract's examples follow a model of Tartan's own.",
            "A report can be read for a day; then it is CONSUMER_REPORT_EXPIRED.",
        ],
        references: .byRegistry,
        operations: [
            .json("/cra/check_report/base_report/get") { world, request throws(SandboxError) in
                try world.checkReportGet(request, "base")
            },
            .json("/cra/check_report/cashflow_insights/get") { world, request throws(SandboxError) in
                try world.checkReportGet(request, "cashflow")
            },
            .json("/cra/check_report/create") { world, request throws(SandboxError) in
                try world.checkReportCreate(request)
            },
            .json("/cra/check_report/income_insights/get") { world, request throws(SandboxError) in
                try world.checkReportGet(request, "income")
            },
            .json("/cra/check_report/lend_score/get") { world, request throws(SandboxError) in
                try world.checkReportGet(request, "lend")
            },
            .json("/cra/check_report/network_insights/get") { world, request throws(SandboxError) in
                try world.checkReportGet(request, "network")
            },
            .json("/cra/check_report/partner_insights/get") { world, request throws(SandboxError) in
                try world.checkReportGet(request, "partner")
            },
            .json("/cra/check_report/verification/get") { world, request throws(SandboxError) in
                try world.checkVerificationGet(request)
            },
            .json("/cra/credit_profile/report/get") { world, request throws(SandboxError) in
                try world.creditProfileGet(request)
            },
            .json("/cra/loans/applications/register") { world, request throws(SandboxError) in
                try world.loanApplicationsRegister(request)
            },
            .json("/cra/loans/register") { world, request throws(SandboxError) in try world.loansRegister(request) },
            .json("/cra/loans/unregister") { world, request throws(SandboxError) in
                try world.loansUpdate(request, ends: true)
            },
            .json("/cra/loans/update") { world, request throws(SandboxError) in
                try world.loansUpdate(request, ends: false)
            },
            .json("/cra/monitoring_insights/get") { world, request throws(SandboxError) in
                try world.monitoringGet(request)
            },
            .json("/cra/partner_insights/get") { world, request throws(SandboxError) in
                try world.olderPartnerInsightsGet(request)
            },
            .json("/credit/asset_report/freddie_mac/get") { world, request throws(SandboxError) in
                try world.assetReportFreddieGet(request)
            },
            .json("/credit/freddie_mac/reports/get") { world, request throws(SandboxError) in
                try world.freddieMacReportsGet(request)
            },
            .json("/sandbox/cra/cashflow_updates/update") { world, request throws(SandboxError) in
                try world.sandboxCashflowUpdate(request)
            },
            .file("/cra/check_report/pdf/get") { world, request throws(SandboxError) in
                try world.checkReferences(of: request)
                return try world.checkReportPDFGet(request)
            },
            .file("/cra/check_report/verification/pdf/get") { world, request throws(SandboxError) in
                try world.checkReferences(of: request)
                return try world.checkVerificationPDFGet(request)
            },
            .contractOnly("/consumer_report/pdf/get"),
            .stored(
                "/cra/monitoring_insights/subscribe", .create(id: "subscription_id"), of: "monitoring_subscription",
                key: "subscription_id"),
            .stored(
                "/cra/monitoring_insights/unsubscribe", .remove, of: "monitoring_subscription", key: "subscription_id"),
        ])

    /// Reports of the flow of cash in accounts.
    static let cashFlow = SandboxProduct(
        "Cash flow reports", sources: ["OpenAPI document"],
        operations: [
            .contractOnly("/beta/ewa_report/v1/get"),
            .contractOnly("/cashflow_report/get"),
            .contractOnly("/cashflow_report/insights/get"),
            .contractOnly("/cashflow_report/refresh"),
            .contractOnly("/cashflow_report/transactions/get"),
        ])
}
