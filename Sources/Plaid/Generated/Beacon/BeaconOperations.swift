// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Evaluates the risk of a bank account.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number. 1 to 36 characters.
    ///   - clientEvaluationID: Text. Optional.
    ///   - evaluationReason: One of `ONBOARDING`, `NEW_ACCOUNT`, `INFORMATION_CHANGE`, `DORMANT_USER` and `OTHER`.
    ///     Optional.
    ///   - device: An object with the members of ``SignalDevice``. Optional.
    ///   - evaluateTime: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconAccountRiskEvaluate(
        accessToken: AccessToken? = nil,
        options: BeaconAccountRiskEvaluateRequestOptions? = nil,
        clientUserID: String? = nil,
        clientEvaluationID: String? = nil,
        evaluationReason: BeaconAccountRiskEvaluateEvaluationReason? = nil,
        device: SignalDevice? = nil,
        evaluateTime: String? = nil
    ) async throws(PlaidError) -> BeaconAccountRiskEvaluateResponse {
        try await execute(BeaconAccountRiskEvaluateRequest(accessToken: accessToken, options: options, clientUserID: clientUserID, clientEvaluationID: clientEvaluationID, evaluationReason: evaluationReason, device: device, evaluateTime: evaluateTime))
    }
}

extension PlaidClientProtocol {
    /// Returns a pair of Beacon users that may be the same person.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    ///
    /// - Parameter beaconDuplicateID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconDuplicateGet(
        beaconDuplicateID: String
    ) async throws(PlaidError) -> BeaconDuplicateGetResponse {
        try await execute(BeaconDuplicateGetRequest(beaconDuplicateID: beaconDuplicateID))
    }
}

extension PlaidClientProtocol {
    /// Creates a fraud report about a Beacon user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    ///
    /// - Parameters:
    ///   - beaconUserID: Text. Required.
    ///   - type: One of `first_party`, `stolen`, `synthetic`, `account_takeover`, `data_breach` and `unknown`.
    ///     Required.
    ///   - fraudDate: A date as `YYYY-MM-DD`, without a time zone. Required.
    ///   - fraudAmount: An object with the members of ``FraudAmount``. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconReportCreate(
        beaconUserID: String,
        type: BeaconReportCreateType,
        fraudDate: CalendarDate,
        fraudAmount: FraudAmount? = nil
    ) async throws(PlaidError) -> BeaconReportCreateResponse {
        try await execute(BeaconReportCreateRequest(beaconUserID: beaconUserID, type: type, fraudDate: fraudDate, fraudAmount: fraudAmount))
    }
}

extension PlaidClientProtocol {
    /// Returns a fraud report.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    ///
    /// - Parameter beaconReportID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconReportGet(
        beaconReportID: String
    ) async throws(PlaidError) -> BeaconReportGetResponse {
        try await execute(BeaconReportGetRequest(beaconReportID: beaconReportID))
    }
}

extension PlaidClientProtocol {
    /// Returns the fraud reports about a Beacon user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    ///
    /// - Parameters:
    ///   - beaconUserID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconReportList(
        beaconUserID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> BeaconReportListResponse {
        try await execute(BeaconReportListRequest(beaconUserID: beaconUserID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Returns a fraud report that another company shared.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
    ///
    /// - Parameter beaconReportSyndicationID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconReportSyndicationGet(
        beaconReportSyndicationID: String
    ) async throws(PlaidError) -> BeaconReportSyndicationGetResponse {
        try await execute(BeaconReportSyndicationGetRequest(beaconReportSyndicationID: beaconReportSyndicationID))
    }
}

extension PlaidClientProtocol {
    /// Returns the fraud reports about a Beacon user that other companies shared.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    ///
    /// - Parameters:
    ///   - beaconUserID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconReportSyndicationList(
        beaconUserID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> BeaconReportSyndicationListResponse {
        try await execute(BeaconReportSyndicationListRequest(beaconUserID: beaconUserID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Returns insights about the bank accounts of a Beacon user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    ///
    /// - Parameters:
    ///   - beaconUserID: Text. Required.
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconUserAccountInsightsGet(
        beaconUserID: String,
        accessToken: AccessToken
    ) async throws(PlaidError) -> BeaconUserAccountInsightsGetResponse {
        try await execute(BeaconUserAccountInsightsGetRequest(beaconUserID: beaconUserID, accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Creates a Beacon user and checks it for fraud.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    ///
    /// - Parameters:
    ///   - programID: Text. Required.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - user: An object with the members of ``BeaconUserRequestData``. Required.
    ///   - accessTokens: The access tokens of the Items. Never log them or send them to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconUserCreate(
        programID: String,
        clientUserID: String,
        user: BeaconUserRequestData,
        accessTokens: [AccessToken]? = nil
    ) async throws(PlaidError) -> BeaconUserCreateResponse {
        try await execute(BeaconUserCreateRequest(programID: programID, clientUserID: clientUserID, user: user, accessTokens: accessTokens))
    }
}

extension PlaidClientProtocol {
    /// Returns a Beacon user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    ///
    /// - Parameter beaconUserID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconUserGet(
        beaconUserID: String
    ) async throws(PlaidError) -> BeaconUserGetResponse {
        try await execute(BeaconUserGetRequest(beaconUserID: beaconUserID))
    }
}

extension PlaidClientProtocol {
    /// Returns the changes of a Beacon user, newest first.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    ///
    /// - Parameters:
    ///   - beaconUserID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconUserHistoryList(
        beaconUserID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> BeaconUserHistoryListResponse {
        try await execute(BeaconUserHistoryListRequest(beaconUserID: beaconUserID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Sets the status of a Beacon user after a review.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserreview).
    ///
    /// - Parameters:
    ///   - beaconUserID: Text. Required.
    ///   - status: One of `rejected`, `pending_review` and `cleared`. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconUserReview(
        beaconUserID: String,
        status: BeaconUserStatus
    ) async throws(PlaidError) -> BeaconUserGetResponse {
        try await execute(BeaconUserReviewRequest(beaconUserID: beaconUserID, status: status))
    }
}

extension PlaidClientProtocol {
    /// Changes the identity data of a Beacon user and checks it again.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    ///
    /// - Parameters:
    ///   - beaconUserID: Text. Required.
    ///   - user: An object with the members of ``BeaconUserUpdateRequestData``. Optional. May be `null`.
    ///   - accessTokens: The access tokens of the Items. Never log them or send them to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func beaconUserUpdate(
        beaconUserID: String,
        user: BeaconUserUpdateRequestData? = nil,
        accessTokens: [AccessToken]? = nil
    ) async throws(PlaidError) -> BeaconUserUpdateResponse {
        try await execute(BeaconUserUpdateRequest(beaconUserID: beaconUserID, user: user, accessTokens: accessTokens))
    }
}
