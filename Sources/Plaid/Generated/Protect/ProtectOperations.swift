// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/protect/compute`: computes protect.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/protect/#protectcompute>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func protectCompute(
        model: String,
        user: ProtectUser,
        modelInputs: ProtectModelInputs? = nil
    ) async throws(PlaidError) -> ProtectComputeResponse {
        try await execute(ProtectComputeRequest(model: model, user: user, modelInputs: modelInputs))
    }
}

extension PlaidClientProtocol {
    /// Calls `/protect/event/get`: gets protect event.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docsnone>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func protectEventGet(
        eventID: String
    ) async throws(PlaidError) -> ProtectEventGetResponse {
        try await execute(ProtectEventGetRequest(eventID: eventID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/protect/event/send`: sends protect event.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docsnone>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func protectEventSend(
        timestamp: Timestamp? = nil,
        event: ProtectEvent? = nil,
        protectSessionID: String? = nil,
        requestTrustIndex: Bool? = nil
    ) async throws(PlaidError) -> ProtectEventSendResponse {
        try await execute(ProtectEventSendRequest(timestamp: timestamp, event: event, protectSessionID: protectSessionID, requestTrustIndex: requestTrustIndex))
    }
}

extension PlaidClientProtocol {
    /// Calls `/protect/report/create`: creates protect report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/protect/#protectreportcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/protect/user/insights/get`: gets protect user insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/protect/#protectuserinsightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func protectUserInsightsGet(
        userID: String? = nil,
        clientUserID: String? = nil
    ) async throws(PlaidError) -> ProtectUserInsightsGetResponse {
        try await execute(ProtectUserInsightsGetRequest(userID: userID, clientUserID: clientUserID))
    }
}
