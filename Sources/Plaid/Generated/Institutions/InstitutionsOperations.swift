// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the institutions that Plaid supports, page by page.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
    ///
    /// - Parameters:
    ///   - count: How many institutions a page has. From 1 to 500.
    ///   - offset: How many institutions to skip. 0 or more.
    ///   - countryCodes: The countries whose institutions are returned, as ISO 3166-1 alpha-2 codes. A country that
    ///     your account is not enabled for is an error. At least 1 element.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns one institution.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget_by_id).
    ///
    /// - Parameters:
    ///   - institutionID: The institution to return.
    ///   - countryCodes: The countries whose institutions are returned, as ISO 3166-1 alpha-2 codes. A country that
    ///     your account is not enabled for is an error.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func institutionsGetById(
        institutionID: InstitutionID,
        countryCodes: [CountryCode],
        options: InstitutionsGetByIdRequestOptions? = nil
    ) async throws(PlaidError) -> InstitutionsGetByIdResponse {
        try await execute(InstitutionsGetByIdRequest(institutionID: institutionID, countryCodes: countryCodes, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the institutions whose name matches a query.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionssearch).
    ///
    /// - Parameters:
    ///   - query: What the name has to match.
    ///   - countryCodes: The countries whose institutions are returned, as ISO 3166-1 alpha-2 codes. A country that
    ///     your account is not enabled for is an error.
    ///   - products: Products that the institution has to support; all of them. Absent means any. At least 1
    ///     element.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func institutionsSearch(
        query: String,
        countryCodes: [CountryCode],
        products: [Products]? = nil,
        options: InstitutionsSearchRequestOptions? = nil
    ) async throws(PlaidError) -> InstitutionsSearchResponse {
        try await execute(InstitutionsSearchRequest(query: query, countryCodes: countryCodes, products: products, options: options))
    }
}
