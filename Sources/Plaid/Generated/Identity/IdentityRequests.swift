// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/identity/documents/uploads/get`.
///
/// Returns what Plaid read from the bank documents that a user uploaded to prove identity.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentsUploadsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityDocumentsUploadsGetResponse
    public static var path: StaticString { "/identity/documents/uploads/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
    public var options: IdentityDocumentsUploadsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: IdentityDocumentsUploadsGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/identity/get`.
///
/// Returns the owners of an Item's accounts as the institution records them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityget).
public struct IdentityGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityGetResponse
    public static var path: StaticString { "/identity/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
    public var options: IdentityGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: IdentityGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/identity/match/list`.
///
/// Returns the Identity Match attempts of Link sessions in a time range, oldest first.
///
/// Added after version 1.697.4 of Plaid's document.
public struct IdentityMatchListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityMatchListResponse
    public static var path: StaticString { "/identity/match/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The start of the range, inclusive; at most one year ago.
    public var startTime: Timestamp
    /// The end of the range, inclusive.
    public var endTime: Timestamp
    /// How many attempts to return at most.
    ///
    /// From 1 to 25.
    public var count: Int?
    /// The `nextCursor` of the page before; omit it for the first page.
    ///
    /// Keep the range the same.
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        startTime: Timestamp,
        endTime: Timestamp,
        count: Int? = nil,
        cursor: String? = nil
    ) {
        self.startTime = startTime
        self.endTime = endTime
        self.count = count
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_time", startTime)
        json.field("end_time", endTime)
        json.field("count", count)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/identity/match`.
///
/// Compares data about a user with the owners of an Item's accounts and returns scores.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct IdentityMatchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityMatchResponse
    public static var path: StaticString { "/identity/match" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// What you know about the user.
    ///
    /// Leave out what you do not know; its score is then `null`.
    public var user: IdentityMatchUser?
    /// Further settings of the request.
    public var options: IdentityMatchRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        user: IdentityMatchUser? = nil,
        options: IdentityMatchRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.user = user
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("user", user)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/identity/refresh`.
///
/// Fetches the owners of an Item's accounts from the institution again.
///
/// The webhook `DEFAULT_UPDATE` of the type `IDENTITY` reports changes.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityrefresh).
public struct IdentityRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IdentityRefreshResponse
    public static var path: StaticString { "/identity/refresh" }
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
