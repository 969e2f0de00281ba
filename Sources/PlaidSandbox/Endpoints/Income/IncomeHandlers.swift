import PlaidJSON

extension World {
    /// Income and employment.
    static let incomeHandlers: [String: Handler] = [
        "/credit/bank_income/get": { world, request throws(SandboxError) in try world.bankIncomeGet(request) },
        "/credit/bank_income/refresh": { world, request throws(SandboxError) in try world.bankIncomeRefresh(request) },
        "/credit/bank_income/webhook/update": { world, request throws(SandboxError) in
            try world.bankIncomeWebhookUpdate(request)
        },
        "/credit/bank_statements/uploads/get": { world, request throws(SandboxError) in
            try world.bankStatementsUploadsGet(request)
        },
        "/credit/employment/get": { world, request throws(SandboxError) in try world.employmentGet(request) },
        "/credit/payroll_income/get": { world, request throws(SandboxError) in try world.payrollIncomeGet(request) },
        "/credit/payroll_income/parsing_config/update": { world, request throws(SandboxError) in
            try world.payrollParsingUpdate(request)
        },
        "/credit/payroll_income/precheck": { world, request throws(SandboxError) in
            try world.payrollPrecheck(request)
        },
        "/credit/payroll_income/refresh": { world, request throws(SandboxError) in try world.payrollRefresh(request) },
        "/credit/payroll_income/risk_signals/get": { world, request throws(SandboxError) in
            try world.payrollRiskSignals(request)
        },
        "/credit/sessions/get": { world, request throws(SandboxError) in try world.creditSessionsGet(request) },
        "/income/verification/paystubs/get": { world, request throws(SandboxError) in
            try world.incomePaystubsGet(request)
        },
        "/income/verification/taxforms/get": { world, request throws(SandboxError) in
            try world.incomeTaxformsGet(request)
        },
        "/sandbox/bank_income/fire_webhook": { world, request throws(SandboxError) in
            try world.sandboxBankIncomeFireWebhook(request)
        },
        "/sandbox/income/fire_webhook": { world, request throws(SandboxError) in
            try world.sandboxIncomeFireWebhook(request)
        },
    ]

    /// The operations of this family whose success is a file.
    static let incomeFileHandlers: [String: FileHandler] = [
        "/credit/bank_income/pdf/get": { world, request throws(SandboxError) in
            try world.checkReferences(of: request)
            return try world.bankIncomePDFGet(request)
        }
    ]
}
