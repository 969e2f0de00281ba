// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Reports whether you initiated an ACH transaction that Signal evaluated.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signaldecisionreport).
    ///
    /// - Parameters:
    ///   - clientTransactionID: Your own identifier of the evaluation. Reports refer to it. 1 to 36 characters.
    ///   - initiated: Whether you made the debit.
    ///   - daysFundsOnHold: How many days you hold the money before the user can spend it. 0 or more.
    ///   - decisionOutcome: What you decided.
    ///   - paymentMethod: The payment network that you used.
    ///   - amountInstantlyAvailable: What the user could spend at once, in dollars.
    ///   - submittedAt: When you submitted the debit, in UTC.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Evaluates the risk that an ACH debit will be returned.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The account that the debit is to be taken from.
    ///   - clientTransactionID: Your own identifier of the evaluation. Reports refer to it. 1 to 36 characters.
    ///   - amount: The amount in dollars, such as 102.05.
    ///   - userPresent: Whether the user is present. Deprecated: Plaid has deprecated this member.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - isRecurring: Whether the debit is one of a series.
    ///   - defaultPaymentMethod: The payment network that you intend to use.
    ///   - user: Data about the account holder, which makes the evaluation more precise.
    ///   - device: The device of the user, which makes the evaluation more precise.
    ///   - riskProfileKey: The key of an older profile. Deprecated: Use `rulesetKey`.
    ///   - rulesetKey: The key of the ruleset in the Plaid Dashboard. Absent means the default one.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Enables Signal for an Item that was created without it, so that evaluations are more precise.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalprepare).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func signalPrepare(
        accessToken: AccessToken
    ) async throws(PlaidError) -> SignalPrepareResponse {
        try await execute(SignalPrepareRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Reports that an ACH transaction which Signal evaluated was returned.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalreturnreport).
    ///
    /// - Parameters:
    ///   - clientTransactionID: Your own identifier of the evaluation. Reports refer to it. 1 to 36 characters.
    ///   - returnCode: The ACH return code, such as `R01`.
    ///   - returnedAt: When you learned of the return, in UTC.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func signalReturnReport(
        clientTransactionID: String,
        returnCode: String,
        returnedAt: Timestamp? = nil
    ) async throws(PlaidError) -> SignalReturnReportResponse {
        try await execute(SignalReturnReportRequest(clientTransactionID: clientTransactionID, returnCode: returnCode, returnedAt: returnedAt))
    }
}

extension PlaidClientProtocol {
    /// Finds a date for a planned ACH debit on which a return is less likely.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The account that the debit is to be taken from.
    ///   - clientTransactionID: Your own identifier of the evaluation. Reports refer to it. 1 to 36 characters.
    ///   - amount: The amount in dollars, such as 102.05.
    ///   - defaultPaymentMethod: The payment network that you intend to use.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
