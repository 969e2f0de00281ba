// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/application/get`.
///
/// Returns the name, company and logo of an application that uses Plaid.
public struct ApplicationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ApplicationGetResponse
    public static var path: StaticString { "/application/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the application.
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
///
/// Returns the history of a user's consent for an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
public struct ConsentEventsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ConsentEventsGetResponse
    public static var path: StaticString { "/consent/events/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Replaces the access token of an Item by a new one.
///
/// The old token stops working at once; store the new one before you do anything else.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate).
public struct ItemAccessTokenInvalidateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemAccessTokenInvalidateResponse
    public static var path: StaticString { "/item/access_token/invalidate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Returns the history of consents that a user gave and withdrew.
public struct ItemActivityListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemActivityListResponse
    public static var path: StaticString { "/item/activity/list" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken?
    /// The cursor of the page to return; the first page when it is absent.
    public var cursor: String?
    /// How many entries a page has.
    ///
    /// From 1 to 50. The default is `50`.
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
///
/// Returns the applications that a user has connected to an account.
public struct ItemApplicationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationListResponse
    public static var path: StaticString { "/item/application/list" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Changes which accounts and data a connected application may read.
public struct ItemApplicationScopesUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationScopesUpdateResponse
    public static var path: StaticString { "/item/application/scopes/update" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The identifier of the application.
    public var applicationID: String
    /// The accounts and data that the application may read from now on; the rest is withdrawn.
    public var scopes: Scopes
    /// A text of your choice that connects several requests of one session.
    public var state: String?
    /// Why the scopes change.
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
///
/// Disconnects an application from a user's account.
public struct ItemApplicationUnlinkRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemApplicationUnlinkResponse
    public static var path: StaticString { "/item/application/unlink" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The identifier of the application.
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
///
/// Returns an Item with its products, error state and latest updates.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemGetResponse
    public static var path: StaticString { "/item/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Creates an Item from credentials that you hold; only for migrations that Plaid has approved.
public struct ItemImportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemImportResponse
    public static var path: StaticString { "/item/import" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the institution, such as `ins_109508`.
    public var institutionID: InstitutionID?
    /// The products that the Item shall have.
    ///
    /// At least 1 element.
    public var products: [Products]?
    /// The credentials of the user.
    public var userAuth: ItemImportRequestUserAuth
    /// Further settings of the request.
    public var options: ItemImportRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userAuth: ItemImportRequestUserAuth,
        institutionID: InstitutionID? = nil,
        products: [Products]? = nil,
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
///
/// Ends products of an Item, which stops their subscription fees.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemproductsterminate).
public struct ItemProductsTerminateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemProductsTerminateResponse
    public static var path: StaticString { "/item/products/terminate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Why you do so, for Plaid's detection of fraud.
    public var reasonCode: ProductsTerminateReasonCode
    /// Further words on the reason, without personal data.
    ///
    /// At most 512 characters.
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
///
/// Creates a public token for an existing Item.
///
/// Update mode uses a link token with the access token instead.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#itempublic_tokencreate).
public struct ItemPublicTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemPublicTokenCreateResponse
    public static var path: StaticString { "/item/public_token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Exchanges the public token of a finished Link session for an access token.
///
/// A public token is valid for 30 minutes; the access token does not expire by itself.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itempublic_tokenexchange).
public struct ItemPublicTokenExchangeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemPublicTokenExchangeResponse
    public static var path: StaticString { "/item/public_token/exchange" }
    public static var kind: PlaidOperationKind { .write }
    /// The token of the finished Link session.
    ///
    /// It is valid for 30 minutes and can be used once.
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
///
/// Removes an Item, which invalidates its access token and ends its billing.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemremove).
public struct ItemRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemRemoveResponse
    public static var path: StaticString { "/item/remove" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Why you do so, for Plaid's detection of fraud.
    public var reasonCode: ItemRemoveReasonCode?
    /// Further words on the reason, without personal data.
    ///
    /// At most 512 characters.
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
///
/// Sets the URL that receives an Item's webhooks.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemwebhookupdate).
public struct ItemWebhookUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ItemWebhookUpdateResponse
    public static var path: StaticString { "/item/webhook/update" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The URL that receives the Item's webhooks from now on; `null` for none.
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
