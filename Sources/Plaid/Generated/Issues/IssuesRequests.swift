// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/beta/issues/v1/get`.
///
/// Returns a known issue of an institution.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1GetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaIssuesV1GetResponse
    public static var path: StaticString { "/beta/issues/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    public var issueID: String

    /// Creates a value; omitted members are not sent.
    public init(
        issueID: String
    ) {
        self.issueID = issueID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("issue_id", issueID)
        json.endObject()
    }
}

/// A request to `/beta/issues/v1/list`.
///
/// Returns the known issues of an institution.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1ListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaIssuesV1ListResponse
    public static var path: StaticString { "/beta/issues/v1/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the institution, such as `ins_109508`.
    public var institutionID: InstitutionID

    /// Creates a value; omitted members are not sent.
    public init(
        institutionID: InstitutionID
    ) {
        self.institutionID = institutionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("institution_id", institutionID)
        json.endObject()
    }
}

/// A request to `/beta/issues/v1/match`.
///
/// Finds the known issues that explain an error of an Item, request or Link session.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1MatchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaIssuesV1MatchResponse
    public static var path: StaticString { "/beta/issues/v1/match" }
    public static var kind: PlaidOperationKind { .read }
    /// One of `ITEM_ID`, `REQUEST_ID`, `LINK_SESSION_ID` and `ACCOUNT_ID`. Required.
    public var identifierType: BetaIssuesV1MatchIdentifierType
    /// Text. Required.
    public var identifier: String

    /// Creates a value; omitted members are not sent.
    public init(
        identifierType: BetaIssuesV1MatchIdentifierType,
        identifier: String
    ) {
        self.identifierType = identifierType
        self.identifier = identifier
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("identifier_type", identifierType)
        json.field("identifier", identifier)
        json.endObject()
    }
}

/// A request to `/beta/issues/v1/subscribe`.
///
/// Subscribes a URL to updates about an issue.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1SubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaIssuesV1SubscribeResponse
    public static var path: StaticString { "/beta/issues/v1/subscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    public var issueID: String
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String

    /// Creates a value; omitted members are not sent.
    public init(
        issueID: String,
        webhook: String
    ) {
        self.issueID = issueID
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("issue_id", issueID)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/beta/issues/v1/unsubscribe`.
///
/// Ends a subscription to an issue.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1UnsubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaIssuesV1UnsubscribeResponse
    public static var path: StaticString { "/beta/issues/v1/unsubscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    public var issueID: String

    /// Creates a value; omitted members are not sent.
    public init(
        issueID: String
    ) {
        self.issueID = issueID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("issue_id", issueID)
        json.endObject()
    }
}

/// A request to `/issues/get`.
///
/// Returns the status of an issue with an institution's connection.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuesget).
public struct IssuesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesGetResponse
    public static var path: StaticString { "/issues/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuesget).
    public var issueID: String

    /// Creates a value; omitted members are not sent.
    public init(
        issueID: String
    ) {
        self.issueID = issueID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("issue_id", issueID)
        json.endObject()
    }
}

/// A request to `/issues/search`.
///
/// Returns known issues that match an Item, a Link session or a request.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
public struct IssuesSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesSearchResponse
    public static var path: StaticString { "/issues/search" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of an Item. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public var itemID: ItemID?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public var linkSessionID: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public var linkSessionRequestID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        itemID: ItemID? = nil,
        linkSessionID: String? = nil,
        linkSessionRequestID: String? = nil
    ) {
        self.itemID = itemID
        self.linkSessionID = linkSessionID
        self.linkSessionRequestID = linkSessionRequestID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("item_id", itemID)
        json.field("link_session_id", linkSessionID)
        json.field("link_session_request_id", linkSessionRequestID)
        json.endObject()
    }
}

/// A request to `/issues/subscribe`.
///
/// Subscribes a webhook URL to updates of an issue.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuessubscribe).
public struct IssuesSubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesSubscribeResponse
    public static var path: StaticString { "/issues/subscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuessubscribe).
    public var issueID: String
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String

    /// Creates a value; omitted members are not sent.
    public init(
        issueID: String,
        webhook: String
    ) {
        self.issueID = issueID
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("issue_id", issueID)
        json.field("webhook", webhook)
        json.endObject()
    }
}
