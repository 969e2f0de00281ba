// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/identity_verification/autofill/create`.
public struct IdentityVerificationAutofillCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationAutofillCreateResponse
    public static var path: StaticString { "/identity_verification/autofill/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `identity_verification_id`.
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
public struct IdentityVerificationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationCreateResponse
    public static var path: StaticString { "/identity_verification/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `is_shareable`.
    public var isShareable: Bool
    /// The JSON member `template_id`.
    public var templateID: String
    /// The JSON member `gave_consent`.
    public var gaveConsent: Bool
    /// The JSON member `user`.
    public var user: IdentityVerificationCreateRequestUser?
    /// The JSON member `is_idempotent`.
    public var isIdempotent: Bool?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/identity_verification/get`.
public struct IdentityVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationGetResponse
    public static var path: StaticString { "/identity_verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `identity_verification_id`.
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
public struct IdentityVerificationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationListResponse
    public static var path: StaticString { "/identity_verification/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `template_id`.
    public var templateID: String
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `cursor`.
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
public struct IdentityVerificationRetryRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityVerificationRetryResponse
    public static var path: StaticString { "/identity_verification/retry" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `template_id`.
    public var templateID: String
    /// The JSON member `strategy`.
    public var strategy: Strategy
    /// The JSON member `user`.
    public var user: IdentityVerificationRequestUser?
    /// The JSON member `steps`.
    public var steps: IdentityVerificationRetryRequestStepsObject?
    /// The JSON member `is_shareable`.
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
