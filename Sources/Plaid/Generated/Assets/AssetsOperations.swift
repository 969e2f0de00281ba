// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Creates a token that lets an auditor read an Asset Report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate).
    ///
    /// - Parameters:
    ///   - assetReportToken: Sensitive text, which descriptions redact. Required.
    ///   - auditorID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyCreate(
        assetReportToken: AssetReportToken,
        auditorID: String? = nil
    ) async throws(PlaidError) -> AssetReportAuditCopyCreateResponse {
        try await execute(AssetReportAuditCopyCreateRequest(assetReportToken: assetReportToken, auditorID: auditorID))
    }
}

extension PlaidClientProtocol {
    /// Returns an Asset Report to the auditor who holds an audit copy token.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter auditCopyToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyGet(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> AssetReportGetResponse {
        try await execute(AssetReportAuditCopyGetRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Downloads an Asset Report as a PDF with an audit copy token.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - auditCopyToken: Sensitive text, which descriptions redact. Required.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyPdfGet(
        auditCopyToken: SensitiveString,
        options: AssetReportPDFGetRequestOptions? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(AssetReportAuditCopyPdfGetRequest(auditCopyToken: auditCopyToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Revokes an auditor's access to an Asset Report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove).
    ///
    /// - Parameter auditCopyToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyRemove(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> AssetReportAuditCopyRemoveResponse {
        try await execute(AssetReportAuditCopyRemoveRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Starts the creation of an Asset Report from one or more Items.
    ///
    /// The report is ready when the webhook `PRODUCT_READY` arrives.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    ///
    /// - Parameters:
    ///   - daysRequested: A whole number, from 0 to 731. Required.
    ///   - accessTokens: The access tokens of the Items. Never log them or send them to a browser. 1 to 99
    ///     elements.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportCreate(
        daysRequested: Int,
        accessTokens: [AccessToken]? = nil,
        options: AssetReportCreateRequestOptions? = nil
    ) async throws(PlaidError) -> AssetReportCreateResponse {
        try await execute(AssetReportCreateRequest(daysRequested: daysRequested, accessTokens: accessTokens, options: options))
    }
}

extension PlaidClientProtocol {
    /// Creates a copy of an Asset Report without the accounts you name.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportfilter).
    ///
    /// - Parameters:
    ///   - assetReportToken: Sensitive text, which descriptions redact. Required.
    ///   - accountIDsToExclude: A list of texts. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportFilter(
        assetReportToken: AssetReportToken,
        accountIDsToExclude: [String]
    ) async throws(PlaidError) -> AssetReportFilterResponse {
        try await execute(AssetReportFilterRequest(assetReportToken: assetReportToken, accountIDsToExclude: accountIDsToExclude))
    }
}

extension PlaidClientProtocol {
    /// Returns an Asset Report as JSON.
    ///
    /// Fails with `PRODUCT_NOT_READY` until the report has been created.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    ///
    /// - Parameters:
    ///   - assetReportToken: Sensitive text, which descriptions redact. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - includeInsights: A Boolean value. Optional. The default is `false`.
    ///   - fastReport: A Boolean value. Optional. The default is `false`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportGet(
        assetReportToken: AssetReportToken? = nil,
        userToken: UserToken? = nil,
        includeInsights: Bool? = nil,
        fastReport: Bool? = nil,
        options: AssetReportGetRequestOptions? = nil
    ) async throws(PlaidError) -> AssetReportGetResponse {
        try await execute(AssetReportGetRequest(assetReportToken: assetReportToken, userToken: userToken, includeInsights: includeInsights, fastReport: fastReport, options: options))
    }
}

extension PlaidClientProtocol {
    /// Downloads an Asset Report as a PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportpdfget).
    ///
    /// - Parameters:
    ///   - assetReportToken: Sensitive text, which descriptions redact. Required.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportPdfGet(
        assetReportToken: AssetReportToken,
        options: AssetReportPDFGetRequestOptions? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(AssetReportPDFGetRequest(assetReportToken: assetReportToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Creates a new Asset Report with current data from the Items of an existing one.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
    ///
    /// - Parameters:
    ///   - assetReportToken: Sensitive text, which descriptions redact. Required.
    ///   - daysRequested: A whole number, from 0 to 731. Optional. May be `null`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportRefresh(
        assetReportToken: AssetReportToken,
        daysRequested: Int? = nil,
        options: AssetReportRefreshRequestOptions? = nil
    ) async throws(PlaidError) -> AssetReportRefreshResponse {
        try await execute(AssetReportRefreshRequest(assetReportToken: assetReportToken, daysRequested: daysRequested, options: options))
    }
}

extension PlaidClientProtocol {
    /// Deletes an Asset Report and invalidates its token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportremove).
    ///
    /// - Parameter assetReportToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func assetReportRemove(
        assetReportToken: AssetReportToken
    ) async throws(PlaidError) -> AssetReportRemoveResponse {
        try await execute(AssetReportRemoveRequest(assetReportToken: assetReportToken))
    }
}
