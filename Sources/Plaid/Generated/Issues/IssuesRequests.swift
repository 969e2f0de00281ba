// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/issues/get` is sent.
public struct IssuesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesGetResponse
    public static var path: StaticString { "/issues/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `issue_id`.
    public var issueID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/issues/search` is sent.
public struct IssuesSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesSearchResponse
    public static var path: StaticString { "/issues/search" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `item_id`.
    public var itemID: ItemID?
    /// The wire's `link_session_id`.
    public var linkSessionID: String?
    /// The wire's `link_session_request_id`.
    public var linkSessionRequestID: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/issues/subscribe` is sent.
public struct IssuesSubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IssuesSubscribeResponse
    public static var path: StaticString { "/issues/subscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `issue_id`.
    public var issueID: String
    /// The wire's `webhook`.
    public var webhook: String

    /// Makes a value; what is left out is not sent.
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
