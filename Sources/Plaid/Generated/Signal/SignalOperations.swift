// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/signal/decision/report`: reports signal decision.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/signal#signaldecisionreport>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func signalDecisionReport(
        clientTransactionID: String,
        initiated: Bool,
        daysFundsOnHold: Int? = nil,
        decisionOutcome: SignalDecisionOutcome? = nil,
        paymentMethod: SignalPaymentMethod? = nil,
        amountInstantlyAvailable: Decimal? = nil,
        submittedAt: Timestamp? = nil
    ) async throws(PlaidError) -> SignalDecisionReportResponse {
        try await execute(SignalDecisionReportRequest(clientTransactionID: clientTransactionID, initiated: initiated, daysFundsOnHold: daysFundsOnHold, decisionOutcome: decisionOutcome, paymentMethod: paymentMethod, amountInstantlyAvailable: amountInstantlyAvailable, submittedAt: submittedAt))
    }
}

extension PlaidClientProtocol {
    /// Calls `/signal/evaluate`: evaluates signal.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/signal#signalevaluate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func signalEvaluate(
        accessToken: AccessToken,
        accountID: AccountID,
        clientTransactionID: String,
        amount: Decimal,
        userPresent: Bool? = nil,
        clientUserID: String? = nil,
        isRecurring: Bool? = nil,
        defaultPaymentMethod: String? = nil,
        user: SignalUser? = nil,
        device: SignalDevice? = nil,
        riskProfileKey: String? = nil,
        rulesetKey: String? = nil
    ) async throws(PlaidError) -> SignalEvaluateResponse {
        try await execute(SignalEvaluateRequest(accessToken: accessToken, accountID: accountID, clientTransactionID: clientTransactionID, amount: amount, userPresent: userPresent, clientUserID: clientUserID, isRecurring: isRecurring, defaultPaymentMethod: defaultPaymentMethod, user: user, device: device, riskProfileKey: riskProfileKey, rulesetKey: rulesetKey))
    }
}

extension PlaidClientProtocol {
    /// Calls `/signal/prepare`: prepares signal.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/signal#signalprepare>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func signalPrepare(
        accessToken: AccessToken
    ) async throws(PlaidError) -> SignalPrepareResponse {
        try await execute(SignalPrepareRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/signal/return/report`: reports signal return.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/signal#signalreturnreport>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func signalReturnReport(
        clientTransactionID: String,
        returnCode: String,
        returnedAt: Timestamp? = nil
    ) async throws(PlaidError) -> SignalReturnReportResponse {
        try await execute(SignalReturnReportRequest(clientTransactionID: clientTransactionID, returnCode: returnCode, returnedAt: returnedAt))
    }
}

extension PlaidClientProtocol {
    /// Calls `/signal/schedule`: schedules signal.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docsnone>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func signalSchedule(
        accessToken: AccessToken,
        accountID: AccountID,
        clientTransactionID: String,
        amount: Decimal,
        defaultPaymentMethod: SignalScheduleDefaultPaymentMethod? = nil
    ) async throws(PlaidError) -> SignalScheduleResponse {
        try await execute(SignalScheduleRequest(accessToken: accessToken, accountID: accountID, clientTransactionID: clientTransactionID, amount: amount, defaultPaymentMethod: defaultPaymentMethod))
    }
}
