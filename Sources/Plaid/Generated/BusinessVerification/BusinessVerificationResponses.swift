// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `BusinessVerificationCreateResponse`.
public struct BusinessVerificationCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `completed_at`.
    public let completedAt: Timestamp?
    /// The JSON member `redacted_at`.
    public let redactedAt: Timestamp?
    /// The JSON member `status`.
    public let status: BusinessVerificationStatusOverall
    /// The JSON member `search_terms`.
    public let searchTerms: BusinessSearchTerms
    /// The JSON member `kyb_check`.
    public let kybCheck: BusinessKYBCheck?
    /// The JSON member `risk_check`.
    public let riskCheck: BusinessRiskCheck?
    /// The JSON member `digital_presence_check`.
    public let digitalPresenceCheck: BusinessDigitalPresenceCheck?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `shareable_url`.
    public let shareableURL: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "client_user_id", "created_at", "completed_at", "redacted_at", "status", "search_terms", "kyb_check", "risk_check", "digital_presence_check", "request_id", "shareable_url")
    public init(json: inout JSONReader) {
        var id: String?
        var clientUserID: String?
        var createdAt: Timestamp?
        var completedAt: Timestamp?
        var redactedAt: Timestamp?
        var status: BusinessVerificationStatusOverall?
        var searchTerms: BusinessSearchTerms?
        var kybCheck: BusinessKYBCheck?
        var riskCheck: BusinessRiskCheck?
        var digitalPresenceCheck: BusinessDigitalPresenceCheck?
        var requestID: RequestID?
        var shareableURL: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: clientUserID = json.decode()
                case 2: createdAt = json.decode()
                case 3: completedAt = json.decode()
                case 4: redactedAt = json.decode()
                case 5: status = json.decode()
                case 6: searchTerms = json.decode()
                case 7: kybCheck = json.decode()
                case 8: riskCheck = json.decode()
                case 9: digitalPresenceCheck = json.decode()
                case 10: requestID = json.decode()
                case 11: shareableURL = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BusinessVerificationCreateResponse.id")
        self.clientUserID = clientUserID ?? json.missing("BusinessVerificationCreateResponse.client_user_id")
        self.createdAt = createdAt ?? json.missing("BusinessVerificationCreateResponse.created_at")
        self.completedAt = completedAt
        self.redactedAt = redactedAt
        self.status = status ?? json.missing("BusinessVerificationCreateResponse.status")
        self.searchTerms = searchTerms ?? json.missing("BusinessVerificationCreateResponse.search_terms")
        self.kybCheck = kybCheck
        self.riskCheck = riskCheck
        self.digitalPresenceCheck = digitalPresenceCheck
        self.requestID = requestID ?? json.missing("BusinessVerificationCreateResponse.request_id")
        self.shareableURL = shareableURL
    }
}

/// The response of the operations that return `BusinessVerificationGetResponse`.
public struct BusinessVerificationGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `completed_at`.
    public let completedAt: Timestamp?
    /// The JSON member `redacted_at`.
    public let redactedAt: Timestamp?
    /// The JSON member `status`.
    public let status: BusinessVerificationStatusOverall
    /// The JSON member `search_terms`.
    public let searchTerms: BusinessSearchTerms
    /// The JSON member `kyb_check`.
    public let kybCheck: BusinessKYBCheck?
    /// The JSON member `risk_check`.
    public let riskCheck: BusinessRiskCheck?
    /// The JSON member `digital_presence_check`.
    public let digitalPresenceCheck: BusinessDigitalPresenceCheck?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `shareable_url`.
    public let shareableURL: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "client_user_id", "created_at", "completed_at", "redacted_at", "status", "search_terms", "kyb_check", "risk_check", "digital_presence_check", "request_id", "shareable_url")
    public init(json: inout JSONReader) {
        var id: String?
        var clientUserID: String?
        var createdAt: Timestamp?
        var completedAt: Timestamp?
        var redactedAt: Timestamp?
        var status: BusinessVerificationStatusOverall?
        var searchTerms: BusinessSearchTerms?
        var kybCheck: BusinessKYBCheck?
        var riskCheck: BusinessRiskCheck?
        var digitalPresenceCheck: BusinessDigitalPresenceCheck?
        var requestID: RequestID?
        var shareableURL: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: clientUserID = json.decode()
                case 2: createdAt = json.decode()
                case 3: completedAt = json.decode()
                case 4: redactedAt = json.decode()
                case 5: status = json.decode()
                case 6: searchTerms = json.decode()
                case 7: kybCheck = json.decode()
                case 8: riskCheck = json.decode()
                case 9: digitalPresenceCheck = json.decode()
                case 10: requestID = json.decode()
                case 11: shareableURL = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BusinessVerificationGetResponse.id")
        self.clientUserID = clientUserID ?? json.missing("BusinessVerificationGetResponse.client_user_id")
        self.createdAt = createdAt ?? json.missing("BusinessVerificationGetResponse.created_at")
        self.completedAt = completedAt
        self.redactedAt = redactedAt
        self.status = status ?? json.missing("BusinessVerificationGetResponse.status")
        self.searchTerms = searchTerms ?? json.missing("BusinessVerificationGetResponse.search_terms")
        self.kybCheck = kybCheck
        self.riskCheck = riskCheck
        self.digitalPresenceCheck = digitalPresenceCheck
        self.requestID = requestID ?? json.missing("BusinessVerificationGetResponse.request_id")
        self.shareableURL = shareableURL
    }
}
