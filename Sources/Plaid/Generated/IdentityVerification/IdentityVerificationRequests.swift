// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/identity_verification/autofill/create`.
///
/// Looks up identity data to fill in for a user who agreed to it.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
public struct IdentityVerificationAutofillCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationAutofillCreateResponse
    public static var path: StaticString { "/identity_verification/autofill/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public var identityVerificationID: String

    /// Creates a value; omitted members are not sent.
    public init(
        identityVerificationID: String
    ) {
        self.identityVerificationID = identityVerificationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("identity_verification_id", identityVerificationID)
        json.endObject()
    }
}

/// A request to `/identity_verification/create`.
///
/// Creates an identity verification for a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationCreateResponse
    public static var path: StaticString { "/identity_verification/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// Text. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var userID: String?
    /// A Boolean value. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var isShareable: Bool
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var templateID: String
    /// A Boolean value. Required. The default is `false`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var gaveConsent: Bool
    /// An object with the members of ``IdentityVerificationCreateRequestUser``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var user: IdentityVerificationCreateRequestUser?
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var isIdempotent: Bool?
    /// One of the 7 values of ``IdentityVerificationLanguage``. Optional. May be `null`. Added after version 1.697.4 of
    /// Plaid's document.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var language: IdentityVerificationLanguage?

    /// Creates a value; omitted members are not sent.
    public init(
        isShareable: Bool,
        templateID: String,
        gaveConsent: Bool,
        clientUserID: String? = nil,
        userID: String? = nil,
        user: IdentityVerificationCreateRequestUser? = nil,
        isIdempotent: Bool? = nil,
        language: IdentityVerificationLanguage? = nil
    ) {
        self.clientUserID = clientUserID
        self.userID = userID
        self.isShareable = isShareable
        self.templateID = templateID
        self.gaveConsent = gaveConsent
        self.user = user
        self.isIdempotent = isIdempotent
        self.language = language
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("user_id", userID)
        json.field("is_shareable", isShareable)
        json.field("template_id", templateID)
        json.field("gave_consent", gaveConsent)
        json.field("user", user)
        json.field("is_idempotent", isIdempotent)
        json.field("language", language)
        json.endObject()
    }
}

/// A request to `/identity_verification/get`.
///
/// Returns an identity verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
public struct IdentityVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationGetResponse
    public static var path: StaticString { "/identity_verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public var identityVerificationID: String

    /// Creates a value; omitted members are not sent.
    public init(
        identityVerificationID: String
    ) {
        self.identityVerificationID = identityVerificationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("identity_verification_id", identityVerificationID)
        json.endObject()
    }
}

/// A request to `/identity_verification/list`.
///
/// Returns the identity verifications of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
public struct IdentityVerificationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationListResponse
    public static var path: StaticString { "/identity_verification/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public var templateID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public var userID: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        templateID: String,
        clientUserID: String? = nil,
        userID: String? = nil,
        cursor: String? = nil
    ) {
        self.templateID = templateID
        self.clientUserID = clientUserID
        self.userID = userID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("template_id", templateID)
        json.field("client_user_id", clientUserID)
        json.field("user_id", userID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/identity_verification/retry`.
///
/// Lets a user try an identity verification again.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
public struct IdentityVerificationRetryRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationRetryResponse
    public static var path: StaticString { "/identity_verification/retry" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var templateID: String
    /// One of `reset`, `incomplete`, `infer` and `custom`. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var strategy: Strategy
    /// An object with the members of ``IdentityVerificationRequestUser``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var user: IdentityVerificationRequestUser?
    /// An object with the members of ``IdentityVerificationRetryRequestStepsObject``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var steps: IdentityVerificationRetryRequestStepsObject?
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var isShareable: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String,
        templateID: String,
        strategy: Strategy,
        user: IdentityVerificationRequestUser? = nil,
        steps: IdentityVerificationRetryRequestStepsObject? = nil,
        isShareable: Bool? = nil
    ) {
        self.clientUserID = clientUserID
        self.templateID = templateID
        self.strategy = strategy
        self.user = user
        self.steps = steps
        self.isShareable = isShareable
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("template_id", templateID)
        json.field("strategy", strategy)
        json.field("user", user)
        json.field("steps", steps)
        json.field("is_shareable", isShareable)
        json.endObject()
    }
}
