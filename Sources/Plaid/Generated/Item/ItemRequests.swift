// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/application/get` is sent.
public struct ApplicationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ApplicationGetResponse
    public static var path: StaticString { "/application/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `application_id`.
    public var applicationID: String

    /// Makes a value; what is left out is not sent.
    public init(
        applicationID: String
    ) {
        self.applicationID = applicationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("application_id", applicationID)
        json.endObject()
    }
}

/// What `/consent/events/get` is sent.
public struct ConsentEventsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ConsentEventsGetResponse
    public static var path: StaticString { "/consent/events/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// What `/item/access_token/invalidate` is sent.
public struct ItemAccessTokenInvalidateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemAccessTokenInvalidateResponse
    public static var path: StaticString { "/item/access_token/invalidate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// What `/item/activity/list` is sent.
public struct ItemActivityListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemActivityListResponse
    public static var path: StaticString { "/item/activity/list" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken?
    /// The wire's `cursor`.
    public var cursor: String?
    /// The wire's `count`.
    public var count: Int?

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken? = nil,
        cursor: String? = nil,
        count: Int? = nil
    ) {
        self.accessToken = accessToken
        self.cursor = cursor
        self.count = count
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("cursor", cursor)
        json.field("count", count)
        json.endObject()
    }
}

/// What `/item/application/list` is sent.
public struct ItemApplicationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationListResponse
    public static var path: StaticString { "/item/application/list" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken?

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken? = nil
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// What `/item/application/scopes/update` is sent.
public struct ItemApplicationScopesUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationScopesUpdateResponse
    public static var path: StaticString { "/item/application/scopes/update" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `application_id`.
    public var applicationID: String
    /// The wire's `scopes`.
    public var scopes: Scopes
    /// The wire's `state`.
    public var state: String?
    /// The wire's `context`.
    public var context: ScopesContext

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken,
        applicationID: String,
        scopes: Scopes,
        context: ScopesContext,
        state: String? = nil
    ) {
        self.accessToken = accessToken
        self.applicationID = applicationID
        self.scopes = scopes
        self.state = state
        self.context = context
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("application_id", applicationID)
        json.field("scopes", scopes)
        json.field("state", state)
        json.field("context", context)
        json.endObject()
    }
}

/// What `/item/application/unlink` is sent.
public struct ItemApplicationUnlinkRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationUnlinkResponse
    public static var path: StaticString { "/item/application/unlink" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `application_id`.
    public var applicationID: String

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken,
        applicationID: String
    ) {
        self.accessToken = accessToken
        self.applicationID = applicationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("application_id", applicationID)
        json.endObject()
    }
}

/// What `/item/get` is sent.
public struct ItemGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemGetResponse
    public static var path: StaticString { "/item/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// What `/item/import` is sent.
public struct ItemImportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemImportResponse
    public static var path: StaticString { "/item/import" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `institution_id`.
    public var institutionID: InstitutionID?
    /// The wire's `products`.
    public var products: [Products]
    /// The wire's `user_auth`.
    public var userAuth: ItemImportRequestUserAuth
    /// The wire's `options`.
    public var options: ItemImportRequestOptions?

    /// Makes a value; what is left out is not sent.
    public init(
        products: [Products],
        userAuth: ItemImportRequestUserAuth,
        institutionID: InstitutionID? = nil,
        options: ItemImportRequestOptions? = nil
    ) {
        self.institutionID = institutionID
        self.products = products
        self.userAuth = userAuth
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("institution_id", institutionID)
        json.field("products", products)
        json.field("user_auth", userAuth)
        json.field("options", options)
        json.endObject()
    }
}

/// What `/item/products/terminate` is sent.
public struct ItemProductsTerminateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemProductsTerminateResponse
    public static var path: StaticString { "/item/products/terminate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `reason_code`.
    public var reasonCode: ProductsTerminateReasonCode
    /// The wire's `reason_note`.
    public var reasonNote: String?

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken,
        reasonCode: ProductsTerminateReasonCode,
        reasonNote: String? = nil
    ) {
        self.accessToken = accessToken
        self.reasonCode = reasonCode
        self.reasonNote = reasonNote
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("reason_code", reasonCode)
        json.field("reason_note", reasonNote)
        json.endObject()
    }
}

/// What `/item/public_token/create` is sent.
public struct ItemPublicTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemPublicTokenCreateResponse
    public static var path: StaticString { "/item/public_token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// What `/item/public_token/exchange` is sent.
public struct ItemPublicTokenExchangeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemPublicTokenExchangeResponse
    public static var path: StaticString { "/item/public_token/exchange" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `public_token`.
    public var publicToken: PublicToken

    /// Makes a value; what is left out is not sent.
    public init(
        publicToken: PublicToken
    ) {
        self.publicToken = publicToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("public_token", publicToken)
        json.endObject()
    }
}

/// What `/item/remove` is sent.
public struct ItemRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemRemoveResponse
    public static var path: StaticString { "/item/remove" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `reason_code`.
    public var reasonCode: ItemRemoveReasonCode?
    /// The wire's `reason_note`.
    public var reasonNote: String?

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken,
        reasonCode: ItemRemoveReasonCode? = nil,
        reasonNote: String? = nil
    ) {
        self.accessToken = accessToken
        self.reasonCode = reasonCode
        self.reasonNote = reasonNote
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("reason_code", reasonCode)
        json.field("reason_note", reasonNote)
        json.endObject()
    }
}

/// What `/item/webhook/update` is sent.
public struct ItemWebhookUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemWebhookUpdateResponse
    public static var path: StaticString { "/item/webhook/update" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `webhook`.
    public var webhook: String?

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken,
        webhook: String? = nil
    ) {
        self.accessToken = accessToken
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("webhook", webhook)
        json.endObject()
    }
}
