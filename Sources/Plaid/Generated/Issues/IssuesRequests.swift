// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/issues/get`.
public struct IssuesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesGetResponse
    public static var path: StaticString { "/issues/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `issue_id`.
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
public struct IssuesSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesSearchResponse
    public static var path: StaticString { "/issues/search" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `item_id`.
    public var itemID: ItemID?
    /// The JSON member `link_session_id`.
    public var linkSessionID: String?
    /// The JSON member `link_session_request_id`.
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
public struct IssuesSubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesSubscribeResponse
    public static var path: StaticString { "/issues/subscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `issue_id`.
    public var issueID: String
    /// The JSON member `webhook`.
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
