// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `IssuesGetResponse`.
public struct IssuesGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `issue`.
    public let issue: Issue?
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("issue", "request_id")
    public init(json: inout JSONReader) {
        var issue: Issue?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issue = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issue = issue
        self.requestID = requestID
    }
}

/// The response of the operations that return `IssuesSearchResponse`.
public struct IssuesSearchResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `issues`.
    public let issues: [Issue]?
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("issues", "request_id")
    public init(json: inout JSONReader) {
        var issues: [Issue]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issues = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issues = issues
        self.requestID = requestID
    }
}

/// The response of the operations that return `IssuesSubscribeResponse`.
public struct IssuesSubscribeResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("IssuesSubscribeResponse.request_id")
    }
}
