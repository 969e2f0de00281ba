// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/business_verification/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
public struct BusinessVerificationCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let id: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let completedAt: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let redactedAt: Timestamp?
    /// One of `active`, `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let status: BusinessVerificationStatusOverall
    /// An object with the members of ``BusinessSearchTerms``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let searchTerms: BusinessSearchTerms
    /// An object with the members of ``BusinessKYBCheck``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let kybCheck: BusinessKYBCheck?
    /// An object with the members of ``BusinessRiskCheck``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let riskCheck: BusinessRiskCheck?
    /// An object with the members of ``BusinessDigitalPresenceCheck``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public let digitalPresenceCheck: BusinessDigitalPresenceCheck?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
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

/// The response of `/business_verification/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessVerificationGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let id: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let completedAt: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let redactedAt: Timestamp?
    /// One of `active`, `success` and `failed`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let status: BusinessVerificationStatusOverall
    /// An object with the members of ``BusinessSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let searchTerms: BusinessSearchTerms
    /// An object with the members of ``BusinessKYBCheck``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let kybCheck: BusinessKYBCheck?
    /// An object with the members of ``BusinessRiskCheck``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let riskCheck: BusinessRiskCheck?
    /// An object with the members of ``BusinessDigitalPresenceCheck``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let digitalPresenceCheck: BusinessDigitalPresenceCheck?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
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
