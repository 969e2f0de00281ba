// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Looks up identity data to fill in for a user who agreed to it.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    ///
    /// - Parameter identityVerificationID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityVerificationAutofillCreate(
        identityVerificationID: String
    ) async throws(PlaidError) -> IdentityVerificationAutofillCreateResponse {
        try await execute(IdentityVerificationAutofillCreateRequest(identityVerificationID: identityVerificationID))
    }
}

extension PlaidClientProtocol {
    /// Creates an identity verification for a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    ///
    /// - Parameters:
    ///   - isShareable: A Boolean value. Required.
    ///   - templateID: Text. Required.
    ///   - gaveConsent: A Boolean value. Required. The default is `false`.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - userID: Text. Optional.
    ///   - user: An object with the members of ``IdentityVerificationCreateRequestUser``. Optional. May be `null`.
    ///   - isIdempotent: A Boolean value. Optional. May be `null`.
    ///   - language: One of the 7 values of ``IdentityVerificationLanguage``. Optional. May be `null`. Added after
    ///     version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityVerificationCreate(
        isShareable: Bool,
        templateID: String,
        gaveConsent: Bool,
        clientUserID: String? = nil,
        userID: String? = nil,
        user: IdentityVerificationCreateRequestUser? = nil,
        isIdempotent: Bool? = nil,
        language: IdentityVerificationLanguage? = nil
    ) async throws(PlaidError) -> IdentityVerificationCreateResponse {
        try await execute(IdentityVerificationCreateRequest(isShareable: isShareable, templateID: templateID, gaveConsent: gaveConsent, clientUserID: clientUserID, userID: userID, user: user, isIdempotent: isIdempotent, language: language))
    }
}

extension PlaidClientProtocol {
    /// Returns an identity verification.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    ///
    /// - Parameter identityVerificationID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func identityVerificationGet(
        identityVerificationID: String
    ) async throws(PlaidError) -> IdentityVerificationGetResponse {
        try await execute(IdentityVerificationGetRequest(identityVerificationID: identityVerificationID))
    }
}

extension PlaidClientProtocol {
    /// Returns the identity verifications of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    ///
    /// - Parameters:
    ///   - templateID: Text. Required.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - userID: Text. Optional. May be `null`.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Lets a user try an identity verification again.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    ///
    /// - Parameters:
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - templateID: Text. Required.
    ///   - strategy: One of `reset`, `incomplete`, `infer` and `custom`. Required.
    ///   - user: An object with the members of ``IdentityVerificationRequestUser``. Optional. May be `null`.
    ///   - steps: An object with the members of ``IdentityVerificationRetryRequestStepsObject``. Optional. May be
    ///     `null`.
    ///   - isShareable: A Boolean value. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
