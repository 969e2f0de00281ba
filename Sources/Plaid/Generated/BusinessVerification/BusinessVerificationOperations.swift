// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Calls `/business_verification/create`: creates business verification.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/business-verification/#businessverificationcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func businessVerificationCreate(
        clientUserID: String,
        business: BusinessVerificationCreateRequestBusiness? = nil
    ) async throws(PlaidError) -> BusinessVerificationCreateResponse {
        try await execute(BusinessVerificationCreateRequest(clientUserID: clientUserID, business: business))
    }
}

extension PlaidClientProtocol {
    /// Calls `/business_verification/get`: gets business verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/business-verification/#businessverificationget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func businessVerificationGet(
        businessVerificationID: String
    ) async throws(PlaidError) -> BusinessVerificationGetResponse {
        try await execute(BusinessVerificationGetRequest(businessVerificationID: businessVerificationID))
    }
}
