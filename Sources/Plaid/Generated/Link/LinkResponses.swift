// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/link/oauth/correlation_id/exchange`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#linkcorrelationid).
public struct LinkOAuthCorrelationIdExchangeResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The token with which Link continues.
    public let linkToken: LinkToken
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/link/token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The token that starts Link.
    ///
    /// Send it to your web page or app.
    public let linkToken: LinkToken
    /// When the token expires, in UTC: after 4 hours for a new Item, 30 minutes in update mode.
    public let expiration: Timestamp
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The page on which Plaid runs Link; absent unless Hosted Link is enabled.
    public let hostedLinkURL: String?
    /// The identifier of the user; absent for older integrations.
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

/// The response of `/link/token/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkTokenGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The token.
    public let linkToken: LinkToken
    /// When the token was created, in UTC.
    public let createdAt: Timestamp?
    /// When the token expires, in UTC.
    public let expiration: Timestamp?
    /// The sessions that were started with the token; kept for six hours after their end.
    public let linkSessions: [LinkTokenGetSessionsResponse]?
    /// The settings of the token.
    public let metadata: LinkTokenGetMetadataResponse
    /// The identifier of the user; absent for older integrations.
    public let userID: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/session/token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#sessiontokencreate).
public struct SessionTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The token for Link's SDK.
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
