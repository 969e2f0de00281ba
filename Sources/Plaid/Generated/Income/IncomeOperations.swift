// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns a report with scores for earned wage access.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaEwaReportV1Get(
        accessToken: AccessToken
    ) async throws(PlaidError) -> BetaEwaReportV1GetResponse {
        try await execute(BetaEwaReportV1GetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Returns an Asset Report in the format of Freddie Mac, who alone may call it.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter auditCopyToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditAssetReportFreddieMacGet(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> AssetReportFreddieGetResponse {
        try await execute(AssetReportFreddieGetRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Creates a token that lets an auditor read asset and income reports.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate).
    ///
    /// - Parameter reportTokens: A list of sensitive texts, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditAuditCopyTokenCreate(
        reportTokens: [AssetReportToken]
    ) async throws(PlaidError) -> CreditAuditCopyTokenCreateResponse {
        try await execute(CreditAuditCopyTokenCreateRequest(reportTokens: reportTokens))
    }
}

extension PlaidClientProtocol {
    /// Replaces the reports that an audit copy token gives access to.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - auditCopyToken: Sensitive text, which descriptions redact. Required.
    ///   - reportTokens: A list of sensitive texts, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditAuditCopyTokenUpdate(
        auditCopyToken: SensitiveString,
        reportTokens: [AssetReportToken]
    ) async throws(PlaidError) -> CreditAuditCopyTokenUpdateResponse {
        try await execute(CreditAuditCopyTokenUpdateRequest(auditCopyToken: auditCopyToken, reportTokens: reportTokens))
    }
}

extension PlaidClientProtocol {
    /// Returns employers that were found in a user's bank transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    ///
    /// - Parameter userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditBankEmploymentGet(
        userToken: UserToken
    ) async throws(PlaidError) -> CreditBankEmploymentGetResponse {
        try await execute(CreditBankEmploymentGetRequest(userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the income that was found in a user's bank accounts.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditBankIncomeGet(
        userToken: UserToken? = nil,
        userID: String? = nil,
        options: CreditBankIncomeGetRequestOptions? = nil
    ) async throws(PlaidError) -> CreditBankIncomeGetResponse {
        try await execute(CreditBankIncomeGetRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Downloads a bank income report as a PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomepdfget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditBankIncomePdfGet(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(CreditBankIncomePDFGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Refreshes a bank income report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Send the user through update mode of Link.")
    public func creditBankIncomeRefresh(
        userToken: UserToken,
        userID: String? = nil,
        options: CreditBankIncomeRefreshRequestOptions? = nil
    ) async throws(PlaidError) -> CreditBankIncomeRefreshResponse {
        try await execute(CreditBankIncomeRefreshRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Turns notifications about a user's bank income on or off.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - enableWebhooks: A Boolean value. Required.
    ///   - userID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditBankIncomeWebhookUpdate(
        userToken: UserToken,
        enableWebhooks: Bool,
        userID: String? = nil
    ) async throws(PlaidError) -> CreditBankIncomeWebhookUpdateResponse {
        try await execute(CreditBankIncomeWebhookUpdateRequest(userToken: userToken, enableWebhooks: enableWebhooks, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns what Plaid read from the bank statements that a user uploaded.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - options: Further settings of the request.
    ///   - userID: Text. Optional. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditBankStatementsUploadsGet(
        userToken: UserToken? = nil,
        options: CreditBankStatementsUploadsGetRequestOptions? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> CreditBankStatementsUploadsGetResponse {
        try await execute(CreditBankStatementsUploadsGetRequest(userToken: userToken, options: options, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns the employment of a user from payroll data.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditEmploymentGet(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> CreditEmploymentGetResponse {
        try await execute(CreditEmploymentGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns reports on assets and employment in the format of Freddie Mac.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter auditCopyToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditFreddieMacReportsGet(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> CreditFreddieMacReportsGetResponse {
        try await execute(CreditFreddieMacReportsGetRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Returns a user's pay stubs, W-2 forms and other payroll data.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeGet(
        userToken: UserToken? = nil,
        userID: String? = nil,
        options: CreditPayrollIncomeGetRequestOptions? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeGetResponse {
        try await execute(CreditPayrollIncomeGetRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Changes what is analyzed in the income documents of a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate).
    ///
    /// - Parameters:
    ///   - parsingConfig: A list of ``IncomeVerificationDocParsingConfig`` values. Required.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    ///   - itemID: The identifier of an Item. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeParsingConfigUpdate(
        parsingConfig: [IncomeVerificationDocParsingConfig],
        userToken: UserToken? = nil,
        userID: String? = nil,
        itemID: ItemID? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeParsingConfigUpdateResponse {
        try await execute(CreditPayrollIncomeParsingConfigUpdateRequest(parsingConfig: parsingConfig, userToken: userToken, userID: userID, itemID: itemID))
    }
}

extension PlaidClientProtocol {
    /// Checks whether payroll data of a user can be read.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    ///   - accessTokens: The access tokens of the Items. Never log them or send them to a browser.
    ///   - employer: An object with the members of ``IncomeVerificationPrecheckEmployer``. Optional. May be `null`.
    ///   - usMilitaryInfo: An object with the members of ``IncomeVerificationPrecheckMilitaryInfo``. Optional. May
    ///     be `null`.
    ///   - payrollInstitution: An object with the members of ``IncomeVerificationPrecheckPayrollInstitution``.
    ///     Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Start a Link session without it.")
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
    /// Fetches a user's payroll data again.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeRefresh(
        userToken: UserToken? = nil,
        userID: String? = nil,
        options: CreditPayrollIncomeRefreshRequestOptions? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeRefreshResponse {
        try await execute(CreditPayrollIncomeRefreshRequest(userToken: userToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns signs of forgery in the income documents that a user uploaded.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditPayrollIncomeRiskSignalsGet(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> CreditPayrollIncomeRiskSignalsGetResponse {
        try await execute(CreditPayrollIncomeRiskSignalsGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Creates a token that shares an Asset Report with a partner.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaycreate).
    ///
    /// - Parameters:
    ///   - reportTokens: A list of sensitive texts, which descriptions redact. Required.
    ///   - secondaryClientID: Text. Required.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditRelayCreate(
        reportTokens: [AssetReportToken],
        secondaryClientID: String,
        webhook: String? = nil
    ) async throws(PlaidError) -> CreditRelayCreateResponse {
        try await execute(CreditRelayCreateRequest(reportTokens: reportTokens, secondaryClientID: secondaryClientID, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Returns the reports that a partner shared with you.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayget).
    ///
    /// - Parameters:
    ///   - relayToken: Sensitive text, which descriptions redact. Required.
    ///   - reportType: Always `asset`. Required.
    ///   - includeInsights: A Boolean value. Optional. The default is `false`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditRelayGet(
        relayToken: SensitiveString,
        reportType: ReportType,
        includeInsights: Bool? = nil
    ) async throws(PlaidError) -> AssetReportGetResponse {
        try await execute(CreditRelayGetRequest(relayToken: relayToken, reportType: reportType, includeInsights: includeInsights))
    }
}

extension PlaidClientProtocol {
    /// Downloads the reports that a partner shared with you as a PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaypdfget).
    ///
    /// - Parameters:
    ///   - relayToken: Sensitive text, which descriptions redact. Required.
    ///   - reportType: Always `asset`. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditRelayPdfGet(
        relayToken: SensitiveString,
        reportType: ReportType
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(CreditRelayPDFGetRequest(relayToken: relayToken, reportType: reportType))
    }
}

extension PlaidClientProtocol {
    /// Refreshes a report that a partner shared with you.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayrefresh).
    ///
    /// - Parameters:
    ///   - relayToken: Sensitive text, which descriptions redact. Required.
    ///   - reportType: Always `asset`. Required.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditRelayRefresh(
        relayToken: SensitiveString,
        reportType: ReportType,
        webhook: String? = nil
    ) async throws(PlaidError) -> CreditRelayRefreshResponse {
        try await execute(CreditRelayRefreshRequest(relayToken: relayToken, reportType: reportType, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Revokes a token that shares reports with a partner.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayremove).
    ///
    /// - Parameter relayToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditRelayRemove(
        relayToken: SensitiveString
    ) async throws(PlaidError) -> CreditRelayRemoveResponse {
        try await execute(CreditRelayRemoveRequest(relayToken: relayToken))
    }
}

extension PlaidClientProtocol {
    /// Revokes an audit copy token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove).
    ///
    /// - Parameter auditCopyToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditReportAuditCopyRemove(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> CreditAuditCopyTokenRemoveResponse {
        try await execute(CreditAuditCopyTokenRemoveRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the Link sessions of a user for income verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func creditSessionsGet(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> CreditSessionsGetResponse {
        try await execute(CreditSessionsGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns employers whose name matches a query.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
    ///
    /// - Parameters:
    ///   - query: Text. Required.
    ///   - products: A list of texts. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func employersSearch(
        query: String,
        products: [String]
    ) async throws(PlaidError) -> EmployersSearchResponse {
        try await execute(EmployersSearchRequest(query: query, products: products))
    }
}

extension PlaidClientProtocol {
    /// Returns the employment of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/credit/employment/get`.")
    public func employmentVerificationGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> EmploymentVerificationGetResponse {
        try await execute(EmploymentVerificationGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Creates an income verification.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationcreate).
    ///
    /// - Parameters:
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    ///   - precheckID: Text. Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/user/create` and the endpoints of `/credit`.")
    public func incomeVerificationCreate(
        webhook: String,
        precheckID: String? = nil,
        options: IncomeVerificationCreateRequestOptions? = nil
    ) async throws(PlaidError) -> IncomeVerificationCreateResponse {
        try await execute(IncomeVerificationCreateRequest(webhook: webhook, precheckID: precheckID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Downloads the documents of an income verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload).
    ///
    /// - Parameters:
    ///   - incomeVerificationID: Text. Optional. May be `null`. Deprecated: Plaid has deprecated this member.
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - documentID: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/credit/payroll_income/get`.")
    public func incomeVerificationDocumentsDownload(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil,
        documentID: String? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(IncomeVerificationDocumentsDownloadRequest(incomeVerificationID: incomeVerificationID, accessToken: accessToken, documentID: documentID))
    }
}

extension PlaidClientProtocol {
    /// Returns the pay stubs of an income verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    ///
    /// - Parameters:
    ///   - incomeVerificationID: Text. Optional. May be `null`. Deprecated: Plaid has deprecated this member.
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/credit/payroll_income/get`.")
    public func incomeVerificationPaystubsGet(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) async throws(PlaidError) -> IncomeVerificationPaystubsGetResponse {
        try await execute(IncomeVerificationPaystubsGetRequest(incomeVerificationID: incomeVerificationID, accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Checks whether a user's income can be verified.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    ///
    /// - Parameters:
    ///   - user: An object with the members of ``IncomeVerificationPrecheckUser``. Optional. May be `null`.
    ///   - employer: An object with the members of ``IncomeVerificationPrecheckEmployer``. Optional. May be `null`.
    ///   - payrollInstitution: An object with the members of ``IncomeVerificationPrecheckPayrollInstitution``.
    ///     Optional. May be `null`.
    ///   - transactionsAccessToken: Sensitive text, which descriptions redact. Optional. May be `null`. Deprecated:
    ///     Plaid has deprecated this member.
    ///   - transactionsAccessTokens: A list of sensitive texts, which descriptions redact. Optional.
    ///   - usMilitaryInfo: An object with the members of ``IncomeVerificationPrecheckMilitaryInfo``. Optional. May
    ///     be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Start a Link session without it.")
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
    /// Returns the tax forms of an income verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    ///
    /// - Parameters:
    ///   - incomeVerificationID: Text. Optional. May be `null`. Deprecated: Plaid has deprecated this member.
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/credit/payroll_income/get`.")
    public func incomeVerificationTaxformsGet(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) async throws(PlaidError) -> IncomeVerificationTaxformsGetResponse {
        try await execute(IncomeVerificationTaxformsGetRequest(incomeVerificationID: incomeVerificationID, accessToken: accessToken))
    }
}
