// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/consumer_report/pdf/get`: gets consumer report PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func consumerReportPdfGet(
        userToken: UserToken
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(ConsumerReportPDFGetRequest(userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/check_report/base_report/get`: gets CRA check report base report.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craCheckReportBaseReportGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        itemIDs: [ItemID]? = nil,
        userToken: UserToken? = nil,
        userTier: CraUserTier? = nil
    ) async throws(PlaidError) -> CraCheckReportBaseReportGetResponse {
        try await execute(CraCheckReportBaseReportGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, itemIDs: itemIDs, userToken: userToken, userTier: userTier))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/check_report/cashflow_insights/get`: gets CRA check report cashflow insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/check_report/create`: creates CRA check report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
        cashflowInsights: CraCheckReportCashflowInsightsGetOptions? = nil,
        partnerInsights: CraCheckReportCreatePartnerInsightsOptions? = nil,
        lendScore: CraCheckReportLendScoreGetOptions? = nil,
        networkInsights: CraCheckReportNetworkInsightsGetOptions? = nil,
        includeInvestments: Bool? = nil,
        incomeInsights: CraCheckReportIncomeInsightsGetOptions? = nil
    ) async throws(PlaidError) -> CraCheckReportCreateResponse {
        try await execute(CraCheckReportCreateRequest(webhook: webhook, daysRequested: daysRequested, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, userID: userID, userToken: userToken, daysRequired: daysRequired, clientReportID: clientReportID, products: products, baseReport: baseReport, cashflowInsights: cashflowInsights, partnerInsights: partnerInsights, lendScore: lendScore, networkInsights: networkInsights, includeInvestments: includeInvestments, incomeInsights: incomeInsights))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/check_report/income_insights/get`: gets CRA check report income insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craCheckReportIncomeInsightsGet(
        userToken: UserToken? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userID: String? = nil,
        options: CraCheckReportIncomeInsightsGetOptions? = nil
    ) async throws(PlaidError) -> CraCheckReportIncomeInsightsGetResponse {
        try await execute(CraCheckReportIncomeInsightsGetRequest(userToken: userToken, thirdPartyUserToken: thirdPartyUserToken, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/check_report/lend_score/get`: gets CRA check report lend score.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/check_report/network_insights/get`: gets CRA check report network insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/check_report/partner_insights/get`: gets CRA check report partner insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/check_report/pdf/get`: gets CRA check report PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportpdfget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/check_report/verification/get`: gets CRA check report verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportverificationget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/check_report/verification/pdf/get`: gets CRA check report verification PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craCheckReportVerificationPdfGet(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        reportRequested: CraCheckReportVerificationPdfReportType? = nil,
        reportsRequested: [CraCheckReportVerificationPdfReportType]? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(CraCheckReportVerificationPdfGetRequest(userID: userID, thirdPartyUserToken: thirdPartyUserToken, reportRequested: reportRequested, reportsRequested: reportsRequested, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/credit_profile/report/get`: gets CRA credit profile report.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/loans/applications/register`: registers CRA loans applications.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craLoansApplicationsRegister(
        applications: [CraLoanApplication]
    ) async throws(PlaidError) -> CraLoansApplicationsRegisterResponse {
        try await execute(CraLoansApplicationsRegisterRequest(applications: applications))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/loans/register`: registers CRA loans.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craLoansRegister(
        loans: [CraLoanRegister]
    ) async throws(PlaidError) -> CraLoansRegisterResponse {
        try await execute(CRALoansRegisterRequest(loans: loans))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/loans/unregister`: unregisters CRA loans.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craLoansUnregister(
        loans: [CraLoanUnregister]
    ) async throws(PlaidError) -> CraLoanUnregisterResponse {
        try await execute(CraLoansUnregisterRequest(loans: loans))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/loans/update`: updates CRA loans.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craLoansUpdate(
        loans: [CraLoanUpdate]
    ) async throws(PlaidError) -> CraLoansUpdateResponse {
        try await execute(CraLoansUpdateRequest(loans: loans))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/monitoring_insights/get`: gets CRA monitoring insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cramonitoring_insightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craMonitoringInsightsGet(
        consumerReportPermissiblePurpose: MonitoringConsumerReportPermissiblePurpose,
        userID: String? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> CraMonitoringInsightsGetResponse {
        try await execute(CraMonitoringInsightsGetRequest(consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, userID: userID, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/monitoring_insights/subscribe`: subscribes CRA monitoring insights.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/cra/monitoring_insights/unsubscribe`: unsubscribes CRA monitoring insights.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craMonitoringInsightsUnsubscribe(
        subscriptionID: String
    ) async throws(PlaidError) -> CraMonitoringInsightsUnsubscribeResponse {
        try await execute(CraMonitoringInsightsUnsubscribeRequest(subscriptionID: subscriptionID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/cra/partner_insights/get`: gets CRA partner insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/income/#crapartner_insightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func craPartnerInsightsGet(
        userToken: UserToken,
        userTier: CraUserTier? = nil
    ) async throws(PlaidError) -> CraPartnerInsightsGetResponse {
        try await execute(CraPartnerInsightsGetRequest(userToken: userToken, userTier: userTier))
    }
}
