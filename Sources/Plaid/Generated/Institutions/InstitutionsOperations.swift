// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/institutions/get`: gets institutions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/institutions/#institutionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func institutionsGet(
        count: Int,
        offset: Int,
        countryCodes: [CountryCode],
        options: InstitutionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> InstitutionsGetResponse {
        try await execute(InstitutionsGetRequest(count: count, offset: offset, countryCodes: countryCodes, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/institutions/get_by_id`: gets one of institutions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/institutions/#institutionsget_by_id>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func institutionsGetById(
        institutionID: InstitutionID,
        countryCodes: [CountryCode],
        options: InstitutionsGetByIdRequestOptions? = nil
    ) async throws(PlaidError) -> InstitutionsGetByIdResponse {
        try await execute(InstitutionsGetByIdRequest(institutionID: institutionID, countryCodes: countryCodes, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/institutions/search`: searches institutions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/institutions/#institutionssearch>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func institutionsSearch(
        query: String,
        countryCodes: [CountryCode],
        products: [Products]? = nil,
        options: InstitutionsSearchRequestOptions? = nil
    ) async throws(PlaidError) -> InstitutionsSearchResponse {
        try await execute(InstitutionsSearchRequest(query: query, countryCodes: countryCodes, products: products, options: options))
    }
}
