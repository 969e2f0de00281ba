// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Starts the verification of a business.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    ///
    /// - Parameters:
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - business: An object with the members of ``BusinessVerificationCreateRequestBusiness``. Optional. May be
    ///     `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func businessVerificationCreate(
        clientUserID: String,
        business: BusinessVerificationCreateRequestBusiness? = nil
    ) async throws(PlaidError) -> BusinessVerificationCreateResponse {
        try await execute(BusinessVerificationCreateRequest(clientUserID: clientUserID, business: business))
    }
}

extension PlaidClientProtocol {
    /// Returns the verification of a business.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    ///
    /// - Parameter businessVerificationID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func businessVerificationGet(
        businessVerificationID: String
    ) async throws(PlaidError) -> BusinessVerificationGetResponse {
        try await execute(BusinessVerificationGetRequest(businessVerificationID: businessVerificationID))
    }
}
