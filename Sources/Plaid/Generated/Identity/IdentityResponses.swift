// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `IdentityDocumentsUploadsGetResponse`.
public struct IdentityDocumentsUploadsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [AccountIdentityDocumentUpload]
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `request_id`.
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

/// The response of the operations that return `IdentityGetResponse`.
public struct IdentityGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [AccountIdentity]
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `request_id`.
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

/// The response of the operations that return `IdentityMatchResponse`.
public struct IdentityMatchResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [AccountIdentityMatchScore]
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `request_id`.
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

/// The response of the operations that return `IdentityRefreshResponse`.
public struct IdentityRefreshResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
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
