// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidTypes

// Reports that are created by one request and ready after some time. In a server, react to the webhook instead of waiting.

extension PlaidClientProtocol {
    /// Waits for the PDF of a user's check report.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - addOns: Products whose data the file contains besides the base report.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The file.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReportPDF(
        userID: String? = nil, userToken: UserToken? = nil, addOns: [CraPDFAddOns]? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportPdfGet(userID: userID, addOns: addOns, userToken: userToken)
        }
    }

    /// Waits for the income insights of a user's check report.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReportIncomeInsights(
        userID: String? = nil, userToken: UserToken? = nil, options: CraCheckReportIncomeInsightsGetOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraCheckReportIncomeInsightsGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportIncomeInsightsGet(userToken: userToken, userID: userID, options: options)
        }
    }

    /// Waits for the partner insights of a user's check report.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReportPartnerInsights(
        userID: String? = nil, userToken: UserToken? = nil, options: CraCheckReportPartnerInsightsGetOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraCheckReportPartnerInsightsGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportPartnerInsightsGet(userID: userID, userToken: userToken, options: options)
        }
    }

    /// Waits for the cash flow insights of a user's check report.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReportCashflowInsights(
        userID: String? = nil, userToken: UserToken? = nil, options: CraCheckReportCashflowInsightsGetOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraCheckReportCashflowInsightsGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportCashflowInsightsGet(userID: userID, userToken: userToken, options: options)
        }
    }

    /// Waits for the network insights of a user's check report.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReportNetworkInsights(
        userID: String? = nil, userToken: UserToken? = nil, options: CraCheckReportNetworkInsightsGetOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraCheckReportNetworkInsightsGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportNetworkInsightsGet(userID: userID, options: options, userToken: userToken)
        }
    }

    /// Waits for the LendScore of a user's check report.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReportLendScore(
        userID: String? = nil, userToken: UserToken? = nil, options: CraCheckReportLendScoreGetOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraCheckReportLendScoreGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportLendScoreGet(userID: userID, userToken: userToken, options: options)
        }
    }

    /// Waits for the verification reports of a user, for mortgages.
    ///
    /// - Parameters:
    ///   - reportsRequested: The reports: assets, income or a refresh of employment.
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - employmentRefreshOptions: Settings of the refresh of employment.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The reports.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReportVerification(
        reportsRequested: [CraCheckReportVerificationGetReportType], userID: String? = nil, userToken: UserToken? = nil,
        employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraCheckReportVerificationGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportVerificationGet(
                reportsRequested: reportsRequested, userID: userID, employmentRefreshOptions: employmentRefreshOptions,
                userToken: userToken)
        }
    }

    /// Waits for the products of a consumer report after `/cra/report/create`.
    ///
    /// - Parameters:
    ///   - userID: The user's ID.
    ///   - products: The products to return.
    ///   - decisionStage: The stage of your decision about the user.
    ///   - consumerReportPermissiblePurpose: Why you may read the report.
    ///   - scope: The scope of the report.
    ///   - reportID: The report's ID; the latest report of the user without it.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForConsumerReport(
        userID: String, products: [CraReportGetRequestProduct], decisionStage: CraReportDecisionStage,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose? = nil, scope: CraReportScope? = nil,
        reportID: String? = nil, timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraReportGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craReportGet(
                userID: userID, products: products, decisionStage: decisionStage,
                consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, scope: scope, reportID: reportID)
        }
    }

    /// Waits for the income that a user's bank accounts show.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The income.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForBankIncome(
        userID: String? = nil, userToken: UserToken? = nil, options: CreditBankIncomeGetRequestOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CreditBankIncomeGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await creditBankIncomeGet(userToken: userToken, userID: userID, options: options)
        }
    }

    /// Waits for the income from a user's payroll provider or documents.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes; documents take longer.
    ///   - interval: The delay between two attempts.
    /// - Returns: The income.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForPayrollIncome(
        userID: String? = nil, userToken: UserToken? = nil, options: CreditPayrollIncomeGetRequestOptions? = nil,
        timeout: Duration = .seconds(1800), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CreditPayrollIncomeGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await creditPayrollIncomeGet(userToken: userToken, userID: userID, options: options)
        }
    }

    /// Waits for the Cashflow Report of an Item.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - daysRequested: How many days the report covers.
    ///   - options: Further settings of the request.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The first page of the report; `pages(of:)` reads all.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCashflowReport(
        accessToken: AccessToken, daysRequested: Int, options: CashflowReportGetRequestOptions? = nil,
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CashflowReportGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await cashflowReportGet(accessToken: accessToken, daysRequested: daysRequested, options: options)
        }
    }
}
