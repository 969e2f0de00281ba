// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/identity/documents/uploads/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentsUploadsGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts with their owners or scores.
    public let accounts: [AccountIdentityDocumentUpload]
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "item", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [AccountIdentityDocumentUpload]?
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: item = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("IdentityDocumentsUploadsGetResponse.accounts")
        self.item = item ?? json.missing("IdentityDocumentsUploadsGetResponse.item")
        self.requestID = requestID ?? json.missing("IdentityDocumentsUploadsGetResponse.request_id")
    }
}

/// The response of `/identity/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityget).
public struct IdentityGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts with their owners or scores.
    public let accounts: [AccountIdentity]
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "item", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [AccountIdentity]?
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: item = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("IdentityGetResponse.accounts")
        self.item = item ?? json.missing("IdentityGetResponse.item")
        self.requestID = requestID ?? json.missing("IdentityGetResponse.request_id")
    }
}

/// The response of `/identity/match/list`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct IdentityMatchListResponse: PlaidResponse, RedactedDescription {
    /// The attempts, oldest first.
    public let identityMatchAttempts: [IdentityMatchListAttempt]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Whether another page follows.
    ///
    /// Repeat the request with the new cursor while it is true.
    public let hasMore: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("identity_match_attempts", "next_cursor", "has_more", "request_id")
    public init(json: inout JSONReader) {
        var identityMatchAttempts: [IdentityMatchListAttempt]?
        var nextCursor: String?
        var hasMore: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: identityMatchAttempts = json.decode()
                case 1: nextCursor = json.decode()
                case 2: hasMore = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.identityMatchAttempts = identityMatchAttempts ?? json.missing("IdentityMatchListResponse.identity_match_attempts")
        self.nextCursor = nextCursor
        self.hasMore = hasMore ?? json.missing("IdentityMatchListResponse.has_more")
        self.requestID = requestID ?? json.missing("IdentityMatchListResponse.request_id")
    }
}

/// The response of `/identity/match`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct IdentityMatchResponse: PlaidResponse, RedactedDescription {
    /// The accounts with their owners or scores.
    public let accounts: [AccountIdentityMatchScore]
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "item", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [AccountIdentityMatchScore]?
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: item = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("IdentityMatchResponse.accounts")
        self.item = item ?? json.missing("IdentityMatchResponse.item")
        self.requestID = requestID ?? json.missing("IdentityMatchResponse.request_id")
    }
}

/// The response of `/identity/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityrefresh).
public struct IdentityRefreshResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("IdentityRefreshResponse.request_id")
    }
}
