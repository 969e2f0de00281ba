// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/beacon/account_risk/v1/evaluate`: evaluates beacon account risk.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docsnone>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/beacon/duplicate/get`: gets beacon duplicate.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconduplicateget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconDuplicateGet(
        beaconDuplicateID: String
    ) async throws(PlaidError) -> BeaconDuplicateGetResponse {
        try await execute(BeaconDuplicateGetRequest(beaconDuplicateID: beaconDuplicateID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/report/create`: creates beacon report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconreportcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/beacon/report/get`: gets beacon report.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconreportget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconReportGet(
        beaconReportID: String
    ) async throws(PlaidError) -> BeaconReportGetResponse {
        try await execute(BeaconReportGetRequest(beaconReportID: beaconReportID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/report/list`: lists beacon reports.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconreportlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconReportList(
        beaconUserID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> BeaconReportListResponse {
        try await execute(BeaconReportListRequest(beaconUserID: beaconUserID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/report_syndication/get`: gets beacon report syndication.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconReportSyndicationGet(
        beaconReportSyndicationID: String
    ) async throws(PlaidError) -> BeaconReportSyndicationGetResponse {
        try await execute(BeaconReportSyndicationGetRequest(beaconReportSyndicationID: beaconReportSyndicationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/report_syndication/list`: lists beacon report syndications.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconReportSyndicationList(
        beaconUserID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> BeaconReportSyndicationListResponse {
        try await execute(BeaconReportSyndicationListRequest(beaconUserID: beaconUserID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/user/account_insights/get`: gets beacon user account insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconUserAccountInsightsGet(
        beaconUserID: String,
        accessToken: AccessToken
    ) async throws(PlaidError) -> BeaconUserAccountInsightsGetResponse {
        try await execute(BeaconUserAccountInsightsGetRequest(beaconUserID: beaconUserID, accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/user/create`: creates beacon user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconusercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/beacon/user/get`: gets beacon user.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconuserget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconUserGet(
        beaconUserID: String
    ) async throws(PlaidError) -> BeaconUserGetResponse {
        try await execute(BeaconUserGetRequest(beaconUserID: beaconUserID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/user/history/list`: lists beacon user histories.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconUserHistoryList(
        beaconUserID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> BeaconUserHistoryListResponse {
        try await execute(BeaconUserHistoryListRequest(beaconUserID: beaconUserID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/user/review`: reviews beacon user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconuserreview>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconUserReview(
        beaconUserID: String,
        status: BeaconUserStatus
    ) async throws(PlaidError) -> BeaconUserGetResponse {
        try await execute(BeaconUserReviewRequest(beaconUserID: beaconUserID, status: status))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beacon/user/update`: updates beacon user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/beacon/#beaconuserupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func beaconUserUpdate(
        beaconUserID: String,
        user: BeaconUserUpdateRequestData? = nil,
        accessTokens: [AccessToken]? = nil
    ) async throws(PlaidError) -> BeaconUserUpdateResponse {
        try await execute(BeaconUserUpdateRequest(beaconUserID: beaconUserID, user: user, accessTokens: accessTokens))
    }
}
