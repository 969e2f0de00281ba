// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the income streams of a user and when the next payment is expected.
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
    public func betaCashAdvanceIncomeInsightsV1Get(
        userID: String
    ) async throws(PlaidError) -> BetaCashAdvanceIncomeInsightsV1GetResponse {
        try await execute(BetaCashAdvanceIncomeInsightsV1GetRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Reports your decision about a cash advance.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - user: An object with the members of ``ProtectUser``. Required.
    ///   - decisionTime: A date and time as ISO 8601. Required.
    ///   - decision: One of `APPROVED` and `DECLINED`. Required.
    ///   - clientAdvanceID: Text. Optional. May be `null`.
    ///   - advanceType: One of `FIRST` and `REPEAT`. Optional.
    ///   - previousAdvanceCount: A whole number, 0 or more. Optional. May be `null`.
    ///   - isTaken: A Boolean value. Optional. May be `null`.
    ///   - cashAdvance: An object with the members of ``CashAdvanceInfo``. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func protectCashAdvanceDecisionCreate(
        user: ProtectUser,
        decisionTime: Timestamp,
        decision: CashAdvanceDecisionOutcome,
        clientAdvanceID: String? = nil,
        advanceType: CashAdvanceType? = nil,
        previousAdvanceCount: Int? = nil,
        isTaken: Bool? = nil,
        cashAdvance: CashAdvanceInfo? = nil
    ) async throws(PlaidError) -> ProtectCashAdvanceDecisionCreateResponse {
        try await execute(ProtectCashAdvanceDecisionCreateRequest(user: user, decisionTime: decisionTime, decision: decision, clientAdvanceID: clientAdvanceID, advanceType: advanceType, previousAdvanceCount: previousAdvanceCount, isTaken: isTaken, cashAdvance: cashAdvance))
    }
}

extension PlaidClientProtocol {
    /// Uploads decisions or repayments of cash advances as a CSV file.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - feedbackType: One of `DECISION` and `REPAYMENT`. Required.
    ///   - file: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func protectCashAdvanceFeedbackUpload(
        feedbackType: CashAdvanceFeedbackType,
        file: String
    ) async throws(PlaidError) -> ProtectCashAdvanceFeedbackUploadResponse {
        try await execute(ProtectCashAdvanceFeedbackUploadRequest(feedbackType: feedbackType, file: file))
    }
}

extension PlaidClientProtocol {
    /// Reports whether a cash advance was repaid.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - user: An object with the members of ``ProtectUser``. Required.
    ///   - clientAdvanceID: Text. Required.
    ///   - status: One of `REPAID`, `PARTIAL_PAYMENT` and `UNPAID`. Required.
    ///   - repayment: An object with the members of ``CashAdvanceRepayment``. Required.
    ///   - repaymentTime: A date and time as ISO 8601. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func protectCashAdvanceRepaymentCreate(
        user: ProtectUser,
        clientAdvanceID: String,
        status: CashAdvanceRepaymentStatus,
        repayment: CashAdvanceRepayment,
        repaymentTime: Timestamp? = nil
    ) async throws(PlaidError) -> ProtectCashAdvanceRepaymentCreateResponse {
        try await execute(ProtectCashAdvanceRepaymentCreateRequest(user: user, clientAdvanceID: clientAdvanceID, status: status, repayment: repayment, repaymentTime: repaymentTime))
    }
}

extension PlaidClientProtocol {
    /// Computes a Trust Index and its subscores for a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    ///
    /// - Parameters:
    ///   - model: Text, at most 128 characters. Required.
    ///   - user: An object with the members of ``ProtectUser``. Required.
    ///   - modelInputs: An object with the members of ``ProtectModelInputs``. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func protectCompute(
        model: String,
        user: ProtectUser,
        modelInputs: ProtectModelInputs? = nil
    ) async throws(PlaidError) -> ProtectComputeResponse {
        try await execute(ProtectComputeRequest(model: model, user: user, modelInputs: modelInputs))
    }
}

extension PlaidClientProtocol {
    /// Returns an event of a user with its Trust Index.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter eventID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/protect/compute`.")
    public func protectEventGet(
        eventID: String
    ) async throws(PlaidError) -> ProtectEventGetResponse {
        try await execute(ProtectEventGetRequest(eventID: eventID))
    }
}

extension PlaidClientProtocol {
    /// Sends an event of a user for evaluation.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - timestamp: A date and time as ISO 8601. Optional.
    ///   - event: An object with the members of ``ProtectEvent``. Required. May be `null`.
    ///   - requestTrustIndex: A Boolean value. Optional.
    ///   - deviceSessionID: Text. Optional. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/protect/compute`.")
    public func protectEventSend(
        timestamp: Timestamp? = nil,
        event: ProtectEvent? = nil,
        requestTrustIndex: Bool? = nil,
        deviceSessionID: String? = nil
    ) async throws(PlaidError) -> ProtectEventSendResponse {
        try await execute(ProtectEventSendRequest(timestamp: timestamp, event: event, requestTrustIndex: requestTrustIndex, deviceSessionID: deviceSessionID))
    }
}

extension PlaidClientProtocol {
    /// Reports fraud, or its absence, so that scores improve.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    ///
    /// - Parameters:
    ///   - reportConfidence: One of `CONFIRMED` and `SUSPECTED`. Required.
    ///   - reportType: One of the 19 values of ``ProtectReportType``. Required.
    ///   - reportSource: One of the 7 values of ``ProtectReportSource``. Required.
    ///   - userID: Text. Optional.
    ///   - incidentEvent: An object with the members of ``ProtectIncidentEvent``. Optional. May be `null`.
    ///   - bankAccount: An object with the members of ``ProtectBankAccount``. Optional. May be `null`.
    ///   - achReturnCode: Text. Optional. May be `null`.
    ///   - notes: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func protectReportCreate(
        reportConfidence: ProtectReportConfidence,
        reportType: ProtectReportType,
        reportSource: ProtectReportSource,
        userID: String? = nil,
        incidentEvent: ProtectIncidentEvent? = nil,
        bankAccount: ProtectBankAccount? = nil,
        achReturnCode: String? = nil,
        notes: String? = nil
    ) async throws(PlaidError) -> ProtectReportCreateResponse {
        try await execute(ProtectReportCreateRequest(reportConfidence: reportConfidence, reportType: reportType, reportSource: reportSource, userID: userID, incidentEvent: incidentEvent, bankAccount: bankAccount, achReturnCode: achReturnCode, notes: notes))
    }
}

extension PlaidClientProtocol {
    /// Returns fraud insights about a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func protectUserInsightsGet(
        userID: String? = nil,
        clientUserID: String? = nil
    ) async throws(PlaidError) -> ProtectUserInsightsGetResponse {
        try await execute(ProtectUserInsightsGetRequest(userID: userID, clientUserID: clientUserID))
    }
}
