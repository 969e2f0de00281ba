// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/beta/ewa_report/v1/get`: gets EWA report.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beta/#betaewareportv1get>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func betaEwaReportV1Get(
        accessToken: AccessToken
    ) async throws(PlaidError) -> BetaEwaReportV1GetResponse {
        try await execute(BetaEwaReportV1GetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/asset_report/freddie_mac/get`: gets credit asset report freddie mac.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditAssetReportFreddieMacGet(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> AssetReportFreddieGetResponse {
        try await execute(AssetReportFreddieGetRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/audit_copy_token/create`: creates credit audit copy token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditAuditCopyTokenCreate(
        reportTokens: [AssetReportToken]
    ) async throws(PlaidError) -> CreditAuditCopyTokenCreateResponse {
        try await execute(CreditAuditCopyTokenCreateRequest(reportTokens: reportTokens))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/audit_copy_token/update`: updates credit audit copy token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditAuditCopyTokenUpdate(
        auditCopyToken: SensitiveString,
        reportTokens: [AssetReportToken]
    ) async throws(PlaidError) -> CreditAuditCopyTokenUpdateResponse {
        try await execute(CreditAuditCopyTokenUpdateRequest(auditCopyToken: auditCopyToken, reportTokens: reportTokens))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/credit/v1/bank_employment/get`: gets credit bank employment.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditbank_employmentget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditBankEmploymentGet(
        userToken: UserToken
    ) async throws(PlaidError) -> CreditBankEmploymentGetResponse {
        try await execute(CreditBankEmploymentGetRequest(userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/bank_income/get`: gets credit bank income.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditbank_incomeget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditBankIncomeGet(
        userToken: UserToken? = nil,
        userID: String? = nil,
        options: CreditBankIncomeGetRequestOptions? = nil
    ) async throws(PlaidError) -> CreditBankIncomeGetResponse {
        try await execute(CreditBankIncomeGetRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/bank_income/pdf/get`: gets credit bank income PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditbank_incomepdfget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditBankIncomePdfGet(
        userToken: UserToken,
        userID: String? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(CreditBankIncomePDFGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/bank_income/refresh`: refreshes credit bank income.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditbank_incomerefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditBankIncomeRefresh(
        userToken: UserToken,
        userID: String? = nil,
        options: CreditBankIncomeRefreshRequestOptions? = nil
    ) async throws(PlaidError) -> CreditBankIncomeRefreshResponse {
        try await execute(CreditBankIncomeRefreshRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/bank_income/webhook/update`: updates credit bank income webhook.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditBankIncomeWebhookUpdate(
        userToken: UserToken,
        enableWebhooks: Bool,
        userID: String? = nil
    ) async throws(PlaidError) -> CreditBankIncomeWebhookUpdateResponse {
        try await execute(CreditBankIncomeWebhookUpdateRequest(userToken: userToken, enableWebhooks: enableWebhooks, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/bank_statements/uploads/get`: gets credit bank statements uploads.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditBankStatementsUploadsGet(
        userToken: UserToken,
        options: CreditBankStatementsUploadsGetRequestOptions? = nil
    ) async throws(PlaidError) -> CreditBankStatementsUploadsGetResponse {
        try await execute(CreditBankStatementsUploadsGetRequest(userToken: userToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/employment/get`: gets credit employment.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditemploymentget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditEmploymentGet(
        userToken: UserToken
    ) async throws(PlaidError) -> CreditEmploymentGetResponse {
        try await execute(CreditEmploymentGetRequest(userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/freddie_mac/reports/get`: gets credit freddie mac reports.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditFreddieMacReportsGet(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> CreditFreddieMacReportsGetResponse {
        try await execute(CreditFreddieMacReportsGetRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/payroll_income/get`: gets credit payroll income.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditpayroll_incomeget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeGet(
        userToken: UserToken? = nil,
        userID: String? = nil,
        options: CreditPayrollIncomeGetRequestOptions? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeGetResponse {
        try await execute(CreditPayrollIncomeGetRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/payroll_income/parsing_config/update`: updates credit payroll income parsing config.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeParsingConfigUpdate(
        userToken: UserToken,
        parsingConfig: [IncomeVerificationDocParsingConfig],
        userID: String? = nil,
        itemID: ItemID? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeParsingConfigUpdateResponse {
        try await execute(CreditPayrollIncomeParsingConfigUpdateRequest(userToken: userToken, parsingConfig: parsingConfig, userID: userID, itemID: itemID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/payroll_income/precheck`: checks in advance credit payroll income.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomePrecheck(
        userToken: UserToken? = nil,
        userID: String? = nil,
        accessTokens: [AccessToken]? = nil,
        employer: IncomeVerificationPrecheckEmployer? = nil,
        usMilitaryInfo: IncomeVerificationPrecheckMilitaryInfo? = nil,
        payrollInstitution: IncomeVerificationPrecheckPayrollInstitution? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomePrecheckResponse {
        try await execute(CreditPayrollIncomePrecheckRequest(userToken: userToken, userID: userID, accessTokens: accessTokens, employer: employer, usMilitaryInfo: usMilitaryInfo, payrollInstitution: payrollInstitution))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/payroll_income/refresh`: refreshes credit payroll income.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeRefresh(
        userToken: UserToken,
        userID: String? = nil,
        options: CreditPayrollIncomeRefreshRequestOptions? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeRefreshResponse {
        try await execute(CreditPayrollIncomeRefreshRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/payroll_income/risk_signals/get`: gets credit payroll income risk signals.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeRiskSignalsGet(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeRiskSignalsGetResponse {
        try await execute(CreditPayrollIncomeRiskSignalsGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/relay/create`: creates credit relay.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#creditrelaycreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditRelayCreate(
        reportTokens: [AssetReportToken],
        secondaryClientID: String,
        webhook: String? = nil
    ) async throws(PlaidError) -> CreditRelayCreateResponse {
        try await execute(CreditRelayCreateRequest(reportTokens: reportTokens, secondaryClientID: secondaryClientID, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/relay/get`: gets credit relay.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#creditrelayget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditRelayGet(
        relayToken: SensitiveString,
        reportType: ReportType,
        includeInsights: Bool? = nil
    ) async throws(PlaidError) -> AssetReportGetResponse {
        try await execute(CreditRelayGetRequest(relayToken: relayToken, reportType: reportType, includeInsights: includeInsights))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/relay/pdf/get`: gets credit relay PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#creditrelaypdfget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditRelayPdfGet(
        relayToken: SensitiveString,
        reportType: ReportType
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(CreditRelayPDFGetRequest(relayToken: relayToken, reportType: reportType))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/relay/refresh`: refreshes credit relay.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#creditrelayrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditRelayRefresh(
        relayToken: SensitiveString,
        reportType: ReportType,
        webhook: String? = nil
    ) async throws(PlaidError) -> CreditRelayRefreshResponse {
        try await execute(CreditRelayRefreshRequest(relayToken: relayToken, reportType: reportType, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/relay/remove`: removes credit relay.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#creditrelayremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditRelayRemove(
        relayToken: SensitiveString
    ) async throws(PlaidError) -> CreditRelayRemoveResponse {
        try await execute(CreditRelayRemoveRequest(relayToken: relayToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/audit_copy_token/remove`: removes credit audit copy token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditReportAuditCopyRemove(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> CreditAuditCopyTokenRemoveResponse {
        try await execute(CreditAuditCopyTokenRemoveRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/credit/sessions/get`: gets credit sessions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#creditsessionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func creditSessionsGet(
        userToken: UserToken
    ) async throws(PlaidError) -> CreditSessionsGetResponse {
        try await execute(CreditSessionsGetRequest(userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/employers/search`: searches employers.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/employers/#employerssearch>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func employersSearch(
        query: String,
        products: [String]
    ) async throws(PlaidError) -> EmployersSearchResponse {
        try await execute(EmployersSearchRequest(query: query, products: products))
    }
}

extension PlaidClientProtocol {
    /// Calls `/employment/verification/get`: gets employment verification.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#employmentverificationget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func employmentVerificationGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> EmploymentVerificationGetResponse {
        try await execute(EmploymentVerificationGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/income/verification/create`: creates income verification.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#incomeverificationcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func incomeVerificationCreate(
        webhook: String,
        precheckID: String? = nil,
        options: IncomeVerificationCreateRequestOptions? = nil
    ) async throws(PlaidError) -> IncomeVerificationCreateResponse {
        try await execute(IncomeVerificationCreateRequest(webhook: webhook, precheckID: precheckID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/income/verification/documents/download`: downloads income verification documents.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func incomeVerificationDocumentsDownload(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil,
        documentID: String? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(IncomeVerificationDocumentsDownloadRequest(incomeVerificationID: incomeVerificationID, accessToken: accessToken, documentID: documentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/income/verification/paystubs/get`: gets income verification paystubs.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func incomeVerificationPaystubsGet(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) async throws(PlaidError) -> IncomeVerificationPaystubsGetResponse {
        try await execute(IncomeVerificationPaystubsGetRequest(incomeVerificationID: incomeVerificationID, accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/income/verification/precheck`: checks in advance income verification.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#incomeverificationprecheck>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func incomeVerificationPrecheck(
        user: IncomeVerificationPrecheckUser? = nil,
        employer: IncomeVerificationPrecheckEmployer? = nil,
        payrollInstitution: IncomeVerificationPrecheckPayrollInstitution? = nil,
        transactionsAccessToken: AccessToken? = nil,
        transactionsAccessTokens: [AccessToken]? = nil,
        usMilitaryInfo: IncomeVerificationPrecheckMilitaryInfo? = nil
    ) async throws(PlaidError) -> IncomeVerificationPrecheckResponse {
        try await execute(IncomeVerificationPrecheckRequest(user: user, employer: employer, payrollInstitution: payrollInstitution, transactionsAccessToken: transactionsAccessToken, transactionsAccessTokens: transactionsAccessTokens, usMilitaryInfo: usMilitaryInfo))
    }
}

extension PlaidClientProtocol {
    /// Calls `/income/verification/taxforms/get`: gets income verification taxforms.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func incomeVerificationTaxformsGet(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) async throws(PlaidError) -> IncomeVerificationTaxformsGetResponse {
        try await execute(IncomeVerificationTaxformsGetRequest(incomeVerificationID: incomeVerificationID, accessToken: accessToken))
    }
}
