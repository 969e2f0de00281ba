// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/identity_verification/autofill/create` is sent.
public struct IdentityVerificationAutofillCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationAutofillCreateResponse
    public static var path: StaticString { "/identity_verification/autofill/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `identity_verification_id`.
    public var identityVerificationID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/identity_verification/create` is sent.
public struct IdentityVerificationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationCreateResponse
    public static var path: StaticString { "/identity_verification/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `is_shareable`.
    public var isShareable: Bool
    /// The wire's `template_id`.
    public var templateID: String
    /// The wire's `gave_consent`.
    public var gaveConsent: Bool
    /// The wire's `user`.
    public var user: IdentityVerificationCreateRequestUser?
    /// The wire's `is_idempotent`.
    public var isIdempotent: Bool?

    /// Makes a value; what is left out is not sent.
    public init(
        isShareable: Bool,
        templateID: String,
        gaveConsent: Bool,
        clientUserID: String? = nil,
        userID: String? = nil,
        user: IdentityVerificationCreateRequestUser? = nil,
        isIdempotent: Bool? = nil
    ) {
        self.clientUserID = clientUserID
        self.userID = userID
        self.isShareable = isShareable
        self.templateID = templateID
        self.gaveConsent = gaveConsent
        self.user = user
        self.isIdempotent = isIdempotent
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
        json.endObject()
    }
}

/// What `/identity_verification/get` is sent.
public struct IdentityVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationGetResponse
    public static var path: StaticString { "/identity_verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `identity_verification_id`.
    public var identityVerificationID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/identity_verification/list` is sent.
public struct IdentityVerificationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationListResponse
    public static var path: StaticString { "/identity_verification/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `template_id`.
    public var templateID: String
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `cursor`.
    public var cursor: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/identity_verification/retry` is sent.
public struct IdentityVerificationRetryRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationRetryResponse
    public static var path: StaticString { "/identity_verification/retry" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `client_user_id`.
    public var clientUserID: String
    /// The wire's `template_id`.
    public var templateID: String
    /// The wire's `strategy`.
    public var strategy: Strategy
    /// The wire's `user`.
    public var user: IdentityVerificationRequestUser?
    /// The wire's `steps`.
    public var steps: IdentityVerificationRetryRequestStepsObject?
    /// The wire's `is_shareable`.
    public var isShareable: Bool?

    /// Makes a value; what is left out is not sent.
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
