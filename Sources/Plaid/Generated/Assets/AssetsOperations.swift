// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/asset_report/audit_copy/create`: creates asset report audit copy.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyCreate(
        assetReportToken: AssetReportToken,
        auditorID: String? = nil
    ) async throws(PlaidError) -> AssetReportAuditCopyCreateResponse {
        try await execute(AssetReportAuditCopyCreateRequest(assetReportToken: assetReportToken, auditorID: auditorID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/audit_copy/get`: gets asset report audit copy.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyGet(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> AssetReportGetResponse {
        try await execute(AssetReportAuditCopyGetRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/audit_copy/pdf/get`: gets asset report audit copy PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyPdfGet(
        auditCopyToken: SensitiveString,
        options: AssetReportPDFGetRequestOptions? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(AssetReportAuditCopyPdfGetRequest(auditCopyToken: auditCopyToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/audit_copy/remove`: removes asset report audit copy.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportAuditCopyRemove(
        auditCopyToken: SensitiveString
    ) async throws(PlaidError) -> AssetReportAuditCopyRemoveResponse {
        try await execute(AssetReportAuditCopyRemoveRequest(auditCopyToken: auditCopyToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/create`: creates asset report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportCreate(
        daysRequested: Int,
        accessTokens: [AccessToken]? = nil,
        options: AssetReportCreateRequestOptions? = nil
    ) async throws(PlaidError) -> AssetReportCreateResponse {
        try await execute(AssetReportCreateRequest(daysRequested: daysRequested, accessTokens: accessTokens, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/filter`: filters asset report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportfilter>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportFilter(
        assetReportToken: AssetReportToken,
        accountIDsToExclude: [String]
    ) async throws(PlaidError) -> AssetReportFilterResponse {
        try await execute(AssetReportFilterRequest(assetReportToken: assetReportToken, accountIDsToExclude: accountIDsToExclude))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/get`: gets asset report.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/asset_report/pdf/get`: gets asset report PDF.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportpdfget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportPdfGet(
        assetReportToken: AssetReportToken,
        options: AssetReportPDFGetRequestOptions? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(AssetReportPDFGetRequest(assetReportToken: assetReportToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/refresh`: refreshes asset report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportRefresh(
        assetReportToken: AssetReportToken,
        daysRequested: Int? = nil,
        options: AssetReportRefreshRequestOptions? = nil
    ) async throws(PlaidError) -> AssetReportRefreshResponse {
        try await execute(AssetReportRefreshRequest(assetReportToken: assetReportToken, daysRequested: daysRequested, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/asset_report/remove`: removes asset report.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/assets/#asset_reportremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func assetReportRemove(
        assetReportToken: AssetReportToken
    ) async throws(PlaidError) -> AssetReportRemoveResponse {
        try await execute(AssetReportRemoveRequest(assetReportToken: assetReportToken))
    }
}
