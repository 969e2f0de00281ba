// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/application/get`.
public struct ApplicationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ApplicationGetResponse
    public static var path: StaticString { "/application/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `application_id`.
    public var applicationID: String

    /// Creates a value; omitted members are not sent.
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

/// A request to `/consent/events/get`.
public struct ConsentEventsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ConsentEventsGetResponse
    public static var path: StaticString { "/consent/events/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/access_token/invalidate`.
public struct ItemAccessTokenInvalidateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemAccessTokenInvalidateResponse
    public static var path: StaticString { "/item/access_token/invalidate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/activity/list`.
public struct ItemActivityListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemActivityListResponse
    public static var path: StaticString { "/item/activity/list" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?
    /// The JSON member `cursor`.
    public var cursor: String?
    /// The JSON member `count`.
    public var count: Int?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/application/list`.
public struct ItemApplicationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationListResponse
    public static var path: StaticString { "/item/application/list" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/application/scopes/update`.
public struct ItemApplicationScopesUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationScopesUpdateResponse
    public static var path: StaticString { "/item/application/scopes/update" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `application_id`.
    public var applicationID: String
    /// The JSON member `scopes`.
    public var scopes: Scopes
    /// The JSON member `state`.
    public var state: String?
    /// The JSON member `context`.
    public var context: ScopesContext

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/application/unlink`.
public struct ItemApplicationUnlinkRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationUnlinkResponse
    public static var path: StaticString { "/item/application/unlink" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `application_id`.
    public var applicationID: String

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/get`.
public struct ItemGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemGetResponse
    public static var path: StaticString { "/item/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/import`.
public struct ItemImportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemImportResponse
    public static var path: StaticString { "/item/import" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `institution_id`.
    public var institutionID: InstitutionID?
    /// The JSON member `products`.
    public var products: [Products]
    /// The JSON member `user_auth`.
    public var userAuth: ItemImportRequestUserAuth
    /// The JSON member `options`.
    public var options: ItemImportRequestOptions?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/products/terminate`.
public struct ItemProductsTerminateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemProductsTerminateResponse
    public static var path: StaticString { "/item/products/terminate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `reason_code`.
    public var reasonCode: ProductsTerminateReasonCode
    /// The JSON member `reason_note`.
    public var reasonNote: String?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/public_token/create`.
public struct ItemPublicTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemPublicTokenCreateResponse
    public static var path: StaticString { "/item/public_token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/public_token/exchange`.
public struct ItemPublicTokenExchangeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemPublicTokenExchangeResponse
    public static var path: StaticString { "/item/public_token/exchange" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `public_token`.
    public var publicToken: PublicToken

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/remove`.
public struct ItemRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemRemoveResponse
    public static var path: StaticString { "/item/remove" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `reason_code`.
    public var reasonCode: ItemRemoveReasonCode?
    /// The JSON member `reason_note`.
    public var reasonNote: String?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/item/webhook/update`.
public struct ItemWebhookUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemWebhookUpdateResponse
    public static var path: StaticString { "/item/webhook/update" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
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
