import PlaidJSON

extension World {
    /// Consumer reports, loans and the reports of mortgage lenders.
    static let checkHandlers: [String: Handler] = [
        "/cra/check_report/base_report/get": { world, request throws(SandboxError) in
            try world.checkReportGet(request, "base")
        },
        "/cra/check_report/cashflow_insights/get": { world, request throws(SandboxError) in
            try world.checkReportGet(request, "cashflow")
        },
        "/cra/check_report/create": { world, request throws(SandboxError) in
            try world.checkReportCreate(request)
        },
        "/cra/check_report/income_insights/get": { world, request throws(SandboxError) in
            try world.checkReportGet(request, "income")
        },
        "/cra/check_report/lend_score/get": { world, request throws(SandboxError) in
            try world.checkReportGet(request, "lend")
        },
        "/cra/check_report/network_insights/get": { world, request throws(SandboxError) in
            try world.checkReportGet(request, "network")
        },
        "/cra/check_report/partner_insights/get": { world, request throws(SandboxError) in
            try world.checkReportGet(request, "partner")
        },
        "/cra/check_report/verification/get": { world, request throws(SandboxError) in
            try world.checkVerificationGet(request)
        },
        "/cra/credit_profile/report/get": { world, request throws(SandboxError) in
            try world.creditProfileGet(request)
        },
        "/cra/loans/applications/register": { world, request throws(SandboxError) in
            try world.loanApplicationsRegister(request)
        },
        "/cra/loans/register": { world, request throws(SandboxError) in
            try world.loansRegister(request)
        },
        "/cra/loans/unregister": { world, request throws(SandboxError) in
            try world.loansUpdate(request, ends: true)
        },
        "/cra/loans/update": { world, request throws(SandboxError) in
            try world.loansUpdate(request, ends: false)
        },
        "/cra/monitoring_insights/get": { world, request throws(SandboxError) in
            try world.monitoringGet(request)
        },
        "/cra/partner_insights/get": { world, request throws(SandboxError) in
            try world.olderPartnerInsightsGet(request)
        },
        "/credit/asset_report/freddie_mac/get": { world, request throws(SandboxError) in
            try world.assetReportFreddieGet(request)
        },
        "/credit/freddie_mac/reports/get": { world, request throws(SandboxError) in
            try world.freddieMacReportsGet(request)
        },
        "/sandbox/cra/cashflow_updates/update": { world, request throws(SandboxError) in
            try world.sandboxCashflowUpdate(request)
        },
    ]

    /// The operations of this family whose success is a file.
    static let checkFileHandlers: [String: FileHandler] = [
        "/cra/check_report/pdf/get": { world, request throws(SandboxError) in
            try world.checkReferences(of: request)
            return try world.checkReportPDFGet(request)
        },
        "/cra/check_report/verification/pdf/get": { world, request throws(SandboxError) in
            try world.checkReferences(of: request)
            return try world.checkVerificationPDFGet(request)
        },
    ]
}
