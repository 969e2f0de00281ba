// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Calls `/identity_verification/autofill/create`: creates identity verification autofill.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityVerificationAutofillCreate(
        identityVerificationID: String
    ) async throws(PlaidError) -> IdentityVerificationAutofillCreateResponse {
        try await execute(IdentityVerificationAutofillCreateRequest(identityVerificationID: identityVerificationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/identity_verification/create`: creates identity verification.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityVerificationCreate(
        isShareable: Bool,
        templateID: String,
        gaveConsent: Bool,
        clientUserID: String? = nil,
        userID: String? = nil,
        user: IdentityVerificationCreateRequestUser? = nil,
        isIdempotent: Bool? = nil
    ) async throws(PlaidError) -> IdentityVerificationCreateResponse {
        try await execute(IdentityVerificationCreateRequest(isShareable: isShareable, templateID: templateID, gaveConsent: gaveConsent, clientUserID: clientUserID, userID: userID, user: user, isIdempotent: isIdempotent))
    }
}

extension PlaidClientProtocol {
    /// Calls `/identity_verification/get`: gets identity verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity-verification/#identity_verificationget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityVerificationGet(
        identityVerificationID: String
    ) async throws(PlaidError) -> IdentityVerificationGetResponse {
        try await execute(IdentityVerificationGetRequest(identityVerificationID: identityVerificationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/identity_verification/list`: lists identity verifications.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityVerificationList(
        templateID: String,
        clientUserID: String? = nil,
        userID: String? = nil,
        cursor: String? = nil
    ) async throws(PlaidError) -> IdentityVerificationListResponse {
        try await execute(IdentityVerificationListRequest(templateID: templateID, clientUserID: clientUserID, userID: userID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/identity_verification/retry`: retries identity verification.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func identityVerificationRetry(
        clientUserID: String,
        templateID: String,
        strategy: Strategy,
        user: IdentityVerificationRequestUser? = nil,
        steps: IdentityVerificationRetryRequestStepsObject? = nil,
        isShareable: Bool? = nil
    ) async throws(PlaidError) -> IdentityVerificationRetryResponse {
        try await execute(IdentityVerificationRetryRequest(clientUserID: clientUserID, templateID: templateID, strategy: strategy, user: user, steps: steps, isShareable: isShareable))
    }
}
