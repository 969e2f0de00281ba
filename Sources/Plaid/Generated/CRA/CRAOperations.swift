// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Downloads a consumer report as a PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func consumerReportPdfGet(
        userToken: UserToken
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(ConsumerReportPDFGetRequest(userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the Base Report of a user: accounts, balances and transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - itemIDs: A list of identifiers of Items. Optional. May be `null`.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userTier: One of `free` and `paid`. Optional. May be `null`.
    ///   - reportID: Text. Optional. Added after version 1.697.4 of Plaid's document.
    ///   - consumerReportPermissiblePurpose: One of `ACCOUNT_REVIEW_CREDIT` and `WRITTEN_INSTRUCTION_OTHER`.
    ///     Optional. May be `null`. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportBaseReportGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        itemIDs: [ItemID]? = nil,
        userToken: UserToken? = nil,
        userTier: CraUserTier? = nil,
        reportID: String? = nil,
        consumerReportPermissiblePurpose: CraCheckReportPermissiblePurpose? = nil
    ) async throws(PlaidError) -> CraCheckReportBaseReportGetResponse {
        try await execute(CraCheckReportBaseReportGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, itemIDs: itemIDs, userToken: userToken, userTier: userTier, reportID: reportID, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose))
    }
}

extension PlaidClientProtocol {
    /// Returns the Cashflow Insights of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportCashflowInsightsGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil,
        options: CraCheckReportCashflowInsightsGetOptions? = nil
    ) async throws(PlaidError) -> CraCheckReportCashflowInsightsGetResponse {
        try await execute(CraCheckReportCashflowInsightsGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, userToken: userToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Creates a Consumer Report for a user from Items that are connected already.
    ///
    /// The webhook `USER_CHECK_REPORT_READY` or `CHECK_REPORT_READY` reports the end.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    ///
    /// - Parameters:
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    ///   - daysRequested: A whole number, at most 731. Required.
    ///   - consumerReportPermissiblePurpose: One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required.
    ///   - userID: Text. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - daysRequired: A whole number, at most 184. Optional.
    ///   - clientReportID: Text. Optional. May be `null`.
    ///   - products: A list of ``Products`` values, at least 1 element. Optional. May be `null`.
    ///   - baseReport: An object with the members of ``CraCheckReportCreateBaseReportOptions``. Optional. May be
    ///     `null`.
    ///   - cashflowInsights: An object with the members of ``CraCheckReportCreateCashflowInsightsOptions``.
    ///     Optional. May be `null`.
    ///   - partnerInsights: An object with the members of ``CraCheckReportCreatePartnerInsightsOptions``. Optional.
    ///     May be `null`.
    ///   - lendScore: An object with the members of ``CraCheckReportCreateLendScoreOptions``. Optional. May be
    ///     `null`.
    ///   - networkInsights: An object with the members of ``CraCheckReportCreateNetworkInsightsOptions``. Optional.
    ///     May be `null`.
    ///   - includeInvestments: A Boolean value. Optional. May be `null`.
    ///   - incomeInsights: An object with the members of ``CraCheckReportCreateIncomeInsightsOptions``. Optional.
    ///     May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportCreate(
        webhook: String,
        daysRequested: Int,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose,
        userID: String? = nil,
        userToken: UserToken? = nil,
        daysRequired: Int? = nil,
        clientReportID: String? = nil,
        products: [Products]? = nil,
        baseReport: CraCheckReportCreateBaseReportOptions? = nil,
        cashflowInsights: CraCheckReportCreateCashflowInsightsOptions? = nil,
        partnerInsights: CraCheckReportCreatePartnerInsightsOptions? = nil,
        lendScore: CraCheckReportCreateLendScoreOptions? = nil,
        networkInsights: CraCheckReportCreateNetworkInsightsOptions? = nil,
        includeInvestments: Bool? = nil,
        incomeInsights: CraCheckReportCreateIncomeInsightsOptions? = nil
    ) async throws(PlaidError) -> CraCheckReportCreateResponse {
        try await execute(CraCheckReportCreateRequest(webhook: webhook, daysRequested: daysRequested, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, userID: userID, userToken: userToken, daysRequired: daysRequired, clientReportID: clientReportID, products: products, baseReport: baseReport, cashflowInsights: cashflowInsights, partnerInsights: partnerInsights, lendScore: lendScore, networkInsights: networkInsights, includeInvestments: includeInvestments, incomeInsights: incomeInsights))
    }
}

extension PlaidClientProtocol {
    /// Returns the Income Insights of a user: sources, amounts and forecasts.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - userID: Text. Optional.
    ///   - options: Further settings of the request.
    ///   - reportID: Text. Optional. Added after version 1.697.4 of Plaid's document.
    ///   - consumerReportPermissiblePurpose: One of `ACCOUNT_REVIEW_CREDIT` and `WRITTEN_INSTRUCTION_OTHER`.
    ///     Optional. May be `null`. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportIncomeInsightsGet(
        userToken: UserToken? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userID: String? = nil,
        options: CraCheckReportIncomeInsightsGetOptions? = nil,
        reportID: String? = nil,
        consumerReportPermissiblePurpose: CraCheckReportPermissiblePurpose? = nil
    ) async throws(PlaidError) -> CraCheckReportIncomeInsightsGetResponse {
        try await execute(CraCheckReportIncomeInsightsGetRequest(userToken: userToken, thirdPartyUserToken: thirdPartyUserToken, userID: userID, options: options, reportID: reportID, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose))
    }
}

extension PlaidClientProtocol {
    /// Returns the LendScore of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportLendScoreGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil,
        options: CraCheckReportLendScoreGetOptions? = nil
    ) async throws(PlaidError) -> CraCheckReportLendScoreGetResponse {
        try await execute(CraCheckReportLendScoreGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, userToken: userToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns attributes of a user from the Plaid Network.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - options: Further settings of the request.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportNetworkInsightsGet(
        userID: String? = nil,
        options: CraCheckReportNetworkInsightsGetOptions? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> CraCheckReportNetworkInsightsGetResponse {
        try await execute(CraCheckReportNetworkInsightsGetRequest(userID: userID, options: options, thirdPartyUserToken: thirdPartyUserToken, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the insights of partners about a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userTier: One of `free` and `paid`. Optional. May be `null`.
    ///   - partnerInsights: An object with the members of ``CraCheckReportPartnerInsightsGetPartnerInsights``.
    ///     Optional.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportPartnerInsightsGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil,
        userTier: CraUserTier? = nil,
        partnerInsights: CraCheckReportPartnerInsightsGetPartnerInsights? = nil,
        options: CraCheckReportPartnerInsightsGetOptions? = nil
    ) async throws(PlaidError) -> CraCheckReportPartnerInsightsGetResponse {
        try await execute(CraCheckReportPartnerInsightsGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, userToken: userToken, userTier: userTier, partnerInsights: partnerInsights, options: options))
    }
}

extension PlaidClientProtocol {
    /// Downloads the Consumer Report of a user as a PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - addOns: A list of ``CraPDFAddOns`` values. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportPdfGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        addOns: [CraPDFAddOns]? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(CraCheckReportPDFGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, addOns: addOns, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Returns reports that verify a user's assets or employment for home lending.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    ///
    /// - Parameters:
    ///   - reportsRequested: A list of ``CraCheckReportVerificationGetReportType`` values. Required.
    ///   - userID: Text. Optional.
    ///   - employmentRefreshOptions: An object with the members of
    ///     ``CraCheckReportVerificationGetEmploymentRefreshOptions``. Optional. May be `null`.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportVerificationGet(
        reportsRequested: [CraCheckReportVerificationGetReportType],
        userID: String? = nil,
        employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> CraCheckReportVerificationGetResponse {
        try await execute(CraCheckReportVerificationGetRequest(reportsRequested: reportsRequested, userID: userID, employmentRefreshOptions: employmentRefreshOptions, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Downloads a verification report of a user as a PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - thirdPartyUserToken: Sensitive text, which descriptions redact. Optional.
    ///   - reportRequested: One of `voa`, `employment_refresh` and `income`. Optional. Deprecated: Plaid has
    ///     deprecated this member.
    ///   - reportsRequested: A list of ``CraCheckReportVerificationPdfReportType`` values, at least 1 element,
    ///     without duplicates. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - hideGseDetails: A Boolean value. Optional. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCheckReportVerificationPdfGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        reportRequested: CraCheckReportVerificationPdfReportType? = nil,
        reportsRequested: [CraCheckReportVerificationPdfReportType]? = nil,
        userToken: UserToken? = nil,
        hideGseDetails: Bool? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(CraCheckReportVerificationPdfGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, reportRequested: reportRequested, reportsRequested: reportsRequested, userToken: userToken, hideGseDetails: hideGseDetails))
    }
}

extension PlaidClientProtocol {
    /// Returns the credit profile report of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - userID: Text. Required.
    ///   - consumerReportPermissiblePurpose: One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required.
    ///   - clientReportID: Text. Required.
    ///   - reportType: Always `QUALIFY`. Required.
    ///   - inquiryType: One of `SOFT_INQUIRY` and `STANDARD_INQUIRY`. Required.
    ///   - version: Always `v1`. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craCreditProfileReportGet(
        userID: String,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose,
        clientReportID: String,
        reportType: CraCreditProfileReportType,
        inquiryType: CraCreditProfileInquiryType,
        version: CraCreditProfileReportVersion
    ) async throws(PlaidError) -> CraCreditProfileReportGetResponse {
        try await execute(CraCreditProfileReportGetRequest(userID: userID, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, clientReportID: clientReportID, reportType: reportType, inquiryType: inquiryType, version: version))
    }
}

extension PlaidClientProtocol {
    /// Registers loan applications and the decisions on them.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter applications: A list of ``CraLoanApplication`` objects. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craLoansApplicationsRegister(
        applications: [CraLoanApplication]
    ) async throws(PlaidError) -> CraLoansApplicationsRegisterResponse {
        try await execute(CraLoansApplicationsRegisterRequest(applications: applications))
    }
}

extension PlaidClientProtocol {
    /// Registers loans for their borrowers.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter loans: A list of ``CraLoanRegister`` objects. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craLoansRegister(
        loans: [CraLoanRegister]
    ) async throws(PlaidError) -> CraLoansRegisterResponse {
        try await execute(CRALoansRegisterRequest(loans: loans))
    }
}

extension PlaidClientProtocol {
    /// Ends the registration of loans.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter loans: A list of ``CraLoanUnregister`` objects. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craLoansUnregister(
        loans: [CraLoanUnregister]
    ) async throws(PlaidError) -> CraLoanUnregisterResponse {
        try await execute(CraLoansUnregisterRequest(loans: loans))
    }
}

extension PlaidClientProtocol {
    /// Updates registered loans.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter loans: A list of ``CraLoanUpdate`` objects. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craLoansUpdate(
        loans: [CraLoanUpdate]
    ) async throws(PlaidError) -> CraLoansUpdateResponse {
        try await execute(CraLoansUpdateRequest(loans: loans))
    }
}

extension PlaidClientProtocol {
    /// Returns a Monitoring Insights report of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    ///
    /// - Parameters:
    ///   - consumerReportPermissiblePurpose: One of `ACCOUNT_REVIEW_CREDIT` and `WRITTEN_INSTRUCTION_OTHER`.
    ///     Required.
    ///   - userID: Text. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craMonitoringInsightsGet(
        consumerReportPermissiblePurpose: MonitoringConsumerReportPermissiblePurpose,
        userID: String? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> CraMonitoringInsightsGetResponse {
        try await execute(CraMonitoringInsightsGetRequest(consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, userID: userID, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Subscribes to Monitoring Insights of a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
    ///
    /// - Parameters:
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    ///   - userID: Text. Optional.
    ///   - itemID: The identifier of an Item. Optional.
    ///   - incomeCategories: A list of ``CreditBankIncomeCategory`` values. Optional. May be `null`.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craMonitoringInsightsSubscribe(
        webhook: String,
        userID: String? = nil,
        itemID: ItemID? = nil,
        incomeCategories: [CreditBankIncomeCategory]? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> CraMonitoringInsightsSubscribeResponse {
        try await execute(CraMonitoringInsightsSubscribeRequest(webhook: webhook, userID: userID, itemID: itemID, incomeCategories: incomeCategories, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Ends a subscription to Monitoring Insights.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe).
    ///
    /// - Parameter subscriptionID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craMonitoringInsightsUnsubscribe(
        subscriptionID: String
    ) async throws(PlaidError) -> CraMonitoringInsightsUnsubscribeResponse {
        try await execute(CraMonitoringInsightsUnsubscribeRequest(subscriptionID: subscriptionID))
    }
}

extension PlaidClientProtocol {
    /// Returns cash flow insights from the accounts used to verify an income.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userTier: One of `free` and `paid`. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craPartnerInsightsGet(
        userToken: UserToken,
        userTier: CraUserTier? = nil
    ) async throws(PlaidError) -> CraPartnerInsightsGetResponse {
        try await execute(CraPartnerInsightsGetRequest(userToken: userToken, userTier: userTier))
    }
}

extension PlaidClientProtocol {
    /// Starts to generate consumer reports for a user.
    ///
    /// The webhook `CRA_REPORT_READY` says when the reports can be fetched.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - userID: Text. Required.
    ///   - products: A list of ``CraReportProduct`` objects, at least 1 element. Required.
    ///   - decisionStage: One of `PREQUALIFICATION`, `DECISIONING` and `SERVICING`. Required.
    ///   - scope: One of `PLAID_NETWORK` and `CLIENT_USER`. Required. May be `null`.
    ///   - consumerReportPermissiblePurpose: One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required.
    ///     May be `null`.
    ///   - clientReportID: Text. Optional. May be `null`.
    ///   - daysRequested: A whole number, from 0 to 731. Optional. May be `null`.
    ///   - daysRequired: A whole number, from 0 to 184. Optional. May be `null`.
    ///   - includeInvestments: A Boolean value. Optional. May be `null`.
    ///   - includeIdentityMatch: A Boolean value. Optional. May be `null`.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craReportCreate(
        userID: String,
        products: [CraReportProduct],
        decisionStage: CraReportDecisionStage,
        scope: CraReportScope? = nil,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose? = nil,
        clientReportID: String? = nil,
        daysRequested: Int? = nil,
        daysRequired: Int? = nil,
        includeInvestments: Bool? = nil,
        includeIdentityMatch: Bool? = nil,
        webhook: String? = nil
    ) async throws(PlaidError) -> CraReportCreateResponse {
        try await execute(CraReportCreateRequest(userID: userID, products: products, decisionStage: decisionStage, scope: scope, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, clientReportID: clientReportID, daysRequested: daysRequested, daysRequired: daysRequired, includeInvestments: includeInvestments, includeIdentityMatch: includeIdentityMatch, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Returns consumer reports of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - userID: Text. Required.
    ///   - products: A list of ``CraReportGetRequestProduct`` objects, at least 1 element. Required.
    ///   - decisionStage: One of `PREQUALIFICATION`, `DECISIONING` and `SERVICING`. Required.
    ///   - consumerReportPermissiblePurpose: One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required.
    ///     May be `null`.
    ///   - scope: One of `PLAID_NETWORK` and `CLIENT_USER`. Optional.
    ///   - reportID: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craReportGet(
        userID: String,
        products: [CraReportGetRequestProduct],
        decisionStage: CraReportDecisionStage,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose? = nil,
        scope: CraReportScope? = nil,
        reportID: String? = nil
    ) async throws(PlaidError) -> CraReportGetResponse {
        try await execute(CraReportGetRequest(userID: userID, products: products, decisionStage: decisionStage, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, scope: scope, reportID: reportID))
    }
}

extension PlaidClientProtocol {
    /// Creates a subscription that keeps the reports of a user up to date.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - userID: Text. Required.
    ///   - products: A list of ``CraSubscriptionProductConfig`` objects, at least 1 element. Required.
    ///   - scope: One of `PLAID_NETWORK` and `CLIENT_USER`. Required. May be `null`.
    ///   - cadence: Always `DAILY`. Optional. May be `null`.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craServicingSubscriptionCreate(
        userID: String,
        products: [CraSubscriptionProductConfig],
        scope: CraReportScope? = nil,
        cadence: CraSubscriptionCadence? = nil,
        webhook: String? = nil
    ) async throws(PlaidError) -> CraServicingSubscriptionCreateResponse {
        try await execute(CraServicingSubscriptionCreateRequest(userID: userID, products: products, scope: scope, cadence: cadence, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Ends a subscription to the reports of a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter subscriptionID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craServicingSubscriptionDelete(
        subscriptionID: String
    ) async throws(PlaidError) -> CraServicingSubscriptionDeleteResponse {
        try await execute(CraServicingSubscriptionDeleteRequest(subscriptionID: subscriptionID))
    }
}

extension PlaidClientProtocol {
    /// Returns a subscription to the reports of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter subscriptionID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craServicingSubscriptionGet(
        subscriptionID: String
    ) async throws(PlaidError) -> CraServicingSubscriptionGetResponse {
        try await execute(CraServicingSubscriptionGetRequest(subscriptionID: subscriptionID))
    }
}

extension PlaidClientProtocol {
    /// Returns the subscriptions to the reports of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter userID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craServicingSubscriptionList(
        userID: String
    ) async throws(PlaidError) -> CraServicingSubscriptionListResponse {
        try await execute(CraServicingSubscriptionListRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Changes the products or the webhook of a subscription.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - subscriptionID: Text. Required.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    ///   - products: A list of ``CraSubscriptionProductConfig`` objects. Optional.
    ///   - resetFields: A list of ``CraServicingSubscriptionUpdateRequestResettableField`` values. Optional. May be
    ///     `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func craServicingSubscriptionUpdate(
        subscriptionID: String,
        webhook: String? = nil,
        products: [CraSubscriptionProductConfig]? = nil,
        resetFields: [CraServicingSubscriptionUpdateRequestResettableField]? = nil
    ) async throws(PlaidError) -> CraServicingSubscriptionUpdateResponse {
        try await execute(CraServicingSubscriptionUpdateRequest(subscriptionID: subscriptionID, webhook: webhook, products: products, resetFields: resetFields))
    }
}
