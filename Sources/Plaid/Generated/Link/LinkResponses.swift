// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `LinkDeliveryCreateResponse`.
public struct LinkDeliveryCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `link_delivery_url`.
    public let linkDeliveryURL: String
    /// The JSON member `link_delivery_session_id`.
    public let linkDeliverySessionID: String
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("link_delivery_url", "link_delivery_session_id", "request_id")
    public init(json: inout JSONReader) {
        var linkDeliveryURL: String?
        var linkDeliverySessionID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkDeliveryURL = json.decode()
                case 1: linkDeliverySessionID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkDeliveryURL = linkDeliveryURL ?? json.missing("LinkDeliveryCreateResponse.link_delivery_url")
        self.linkDeliverySessionID = linkDeliverySessionID ?? json.missing("LinkDeliveryCreateResponse.link_delivery_session_id")
        self.requestID = requestID ?? json.missing("LinkDeliveryCreateResponse.request_id")
    }
}

/// The response of the operations that return `LinkDeliveryGetResponse`.
public struct LinkDeliveryGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `status`.
    public let status: LinkDeliverySessionStatus
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `completed_at`.
    public let completedAt: Timestamp?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `access_tokens`.
    public let accessTokens: [AccessToken]?
    /// The JSON member `item_ids`.
    public let itemIDs: [ItemID]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("status", "created_at", "completed_at", "request_id", "access_tokens", "item_ids")
    public init(json: inout JSONReader) {
        var status: LinkDeliverySessionStatus?
        var createdAt: Timestamp?
        var completedAt: Timestamp?
        var requestID: RequestID?
        var accessTokens: [AccessToken]?
        var itemIDs: [ItemID]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: createdAt = json.decode()
                case 2: completedAt = json.decode()
                case 3: requestID = json.decode()
                case 4: accessTokens = json.decode()
                case 5: itemIDs = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("LinkDeliveryGetResponse.status")
        self.createdAt = createdAt ?? json.missing("LinkDeliveryGetResponse.created_at")
        self.completedAt = completedAt
        self.requestID = requestID ?? json.missing("LinkDeliveryGetResponse.request_id")
        self.accessTokens = accessTokens
        self.itemIDs = itemIDs
    }
}

/// The response of the operations that return `LinkOAuthCorrelationIdExchangeResponse`.
public struct LinkOAuthCorrelationIdExchangeResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `link_token`.
    public let linkToken: LinkToken
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("link_token", "request_id")
    public init(json: inout JSONReader) {
        var linkToken: LinkToken?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkToken = linkToken ?? json.missing("LinkOAuthCorrelationIdExchangeResponse.link_token")
        self.requestID = requestID ?? json.missing("LinkOAuthCorrelationIdExchangeResponse.request_id")
    }
}

/// The response of the operations that return `LinkTokenCreateResponse`.
public struct LinkTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `link_token`.
    public let linkToken: LinkToken
    /// The JSON member `expiration`.
    public let expiration: Timestamp
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `hosted_link_url`.
    public let hostedLinkURL: String?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("link_token", "expiration", "request_id", "hosted_link_url", "user_id")
    public init(json: inout JSONReader) {
        var linkToken: LinkToken?
        var expiration: Timestamp?
        var requestID: RequestID?
        var hostedLinkURL: String?
        var userID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkToken = json.decode()
                case 1: expiration = json.decode()
                case 2: requestID = json.decode()
                case 3: hostedLinkURL = json.decode()
                case 4: userID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkToken = linkToken ?? json.missing("LinkTokenCreateResponse.link_token")
        self.expiration = expiration ?? json.missing("LinkTokenCreateResponse.expiration")
        self.requestID = requestID ?? json.missing("LinkTokenCreateResponse.request_id")
        self.hostedLinkURL = hostedLinkURL
        self.userID = userID
    }
}

/// The response of the operations that return `LinkTokenGetResponse`.
public struct LinkTokenGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `link_token`.
    public let linkToken: LinkToken
    /// The JSON member `created_at`.
    public let createdAt: Timestamp?
    /// The JSON member `expiration`.
    public let expiration: Timestamp?
    /// The JSON member `link_sessions`.
    public let linkSessions: [LinkTokenGetSessionsResponse]?
    /// The JSON member `metadata`.
    public let metadata: LinkTokenGetMetadataResponse
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("link_token", "created_at", "expiration", "link_sessions", "metadata", "user_id", "request_id")
    public init(json: inout JSONReader) {
        var linkToken: LinkToken?
        var createdAt: Timestamp?
        var expiration: Timestamp?
        var linkSessions: [LinkTokenGetSessionsResponse]?
        var metadata: LinkTokenGetMetadataResponse?
        var userID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkToken = json.decode()
                case 1: createdAt = json.decode()
                case 2: expiration = json.decode()
                case 3: linkSessions = json.decode()
                case 4: metadata = json.decode()
                case 5: userID = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkToken = linkToken ?? json.missing("LinkTokenGetResponse.link_token")
        self.createdAt = createdAt
        self.expiration = expiration
        self.linkSessions = linkSessions
        self.metadata = metadata ?? json.missing("LinkTokenGetResponse.metadata")
        self.userID = userID
        self.requestID = requestID ?? json.missing("LinkTokenGetResponse.request_id")
    }
}

/// The response of the operations that return `SessionTokenCreateResponse`.
public struct SessionTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `link`.
    public let link: SessionTokenCreateResponseLink?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "link")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var link: SessionTokenCreateResponseLink?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: link = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("SessionTokenCreateResponse.request_id")
        self.link = link
    }
}
