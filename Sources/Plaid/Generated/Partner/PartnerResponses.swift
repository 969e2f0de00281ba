// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/beta/partner/customer/v1/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct BetaPartnerCustomerV1CreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// An object with the members of ``BetaPartnerEndCustomerWithSecrets``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let endCustomer: BetaPartnerEndCustomerWithSecrets?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("end_customer", "request_id")
    public init(json: inout JSONReader) {
        var endCustomer: BetaPartnerEndCustomerWithSecrets?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: endCustomer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.endCustomer = endCustomer
        self.requestID = requestID
    }
}

/// The response of `/beta/partner/customer/v1/enable`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
public struct BetaPartnerCustomerV1EnableResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    public let endCustomerClientID: String?
    /// One of `UNDER_REVIEW`, `PENDING_ENABLEMENT`, `ACTIVE`, `DENIED` and `MORE_INFORMATION_NEEDED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    public let status: PartnerEndCustomerStatus?
    /// A JSON object with any members. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    public let productStatuses: JSONValue?
    /// Sensitive text, which descriptions redact. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    public let productionSecret: ClientSecret?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("end_customer_client_id", "status", "product_statuses", "production_secret", "request_id")
    public init(json: inout JSONReader) {
        var endCustomerClientID: String?
        var status: PartnerEndCustomerStatus?
        var productStatuses: JSONValue?
        var productionSecret: ClientSecret?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: endCustomerClientID = json.decode()
                case 1: status = json.decode()
                case 2: productStatuses = json.decode()
                case 3: productionSecret = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.endCustomerClientID = endCustomerClientID
        self.status = status
        self.productStatuses = productStatuses
        self.productionSecret = productionSecret
        self.requestID = requestID
    }
}

/// The response of `/beta/partner/customer/v1/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
public struct BetaPartnerCustomerV1GetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``BetaPartnerEndCustomer``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let endCustomer: BetaPartnerEndCustomer?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("end_customer", "request_id")
    public init(json: inout JSONReader) {
        var endCustomer: BetaPartnerEndCustomer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: endCustomer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.endCustomer = endCustomer
        self.requestID = requestID
    }
}

/// The response of `/beta/partner/customer/v1/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct BetaPartnerCustomerV1UpdateResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``BetaPartnerEndCustomer``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let endCustomer: BetaPartnerEndCustomer?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("end_customer", "request_id")
    public init(json: inout JSONReader) {
        var endCustomer: BetaPartnerEndCustomer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: endCustomer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.endCustomer = endCustomer
        self.requestID = requestID
    }
}

/// The response of `/partner/customer/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerCustomerCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// An object with the members of ``PartnerEndCustomerWithSecrets``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let endCustomer: PartnerEndCustomerWithSecrets?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("end_customer", "request_id")
    public init(json: inout JSONReader) {
        var endCustomer: PartnerEndCustomerWithSecrets?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: endCustomer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.endCustomer = endCustomer
        self.requestID = requestID
    }
}

/// The response of `/partner/customer/enable`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
public struct PartnerCustomerEnableResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Sensitive text, which descriptions redact. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    public let productionSecret: ClientSecret?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("production_secret", "request_id")
    public init(json: inout JSONReader) {
        var productionSecret: ClientSecret?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: productionSecret = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.productionSecret = productionSecret
        self.requestID = requestID
    }
}

/// The response of `/partner/customer/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
public struct PartnerCustomerGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``PartnerEndCustomer``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let endCustomer: PartnerEndCustomer?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("end_customer", "request_id")
    public init(json: inout JSONReader) {
        var endCustomer: PartnerEndCustomer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: endCustomer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.endCustomer = endCustomer
        self.requestID = requestID
    }
}

/// The response of `/partner/customer/oauth_institutions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
public struct PartnerCustomerOAuthInstitutionsGetResponse: PlaidResponse, RedactedDescription {
    /// One of `NOT_STARTED`, `IN_REVIEW`, `NEGOTIATION` and `COMPLETE`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let flowdownStatus: PartnerEndCustomerFlowdownStatus?
    /// One of `NOT_STARTED`, `RECEIVED` and `COMPLETE`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let questionnaireStatus: PartnerEndCustomerQuestionnaireStatus?
    /// A list of ``PartnerEndCustomerOAuthInstitution`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let institutions: [PartnerEndCustomerOAuthInstitution]?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("flowdown_status", "questionnaire_status", "institutions", "request_id")
    public init(json: inout JSONReader) {
        var flowdownStatus: PartnerEndCustomerFlowdownStatus?
        var questionnaireStatus: PartnerEndCustomerQuestionnaireStatus?
        var institutions: [PartnerEndCustomerOAuthInstitution]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: flowdownStatus = json.decode()
                case 1: questionnaireStatus = json.decode()
                case 2: institutions = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.flowdownStatus = flowdownStatus
        self.questionnaireStatus = questionnaireStatus
        self.institutions = institutions
        self.requestID = requestID
    }
}

/// The response of `/partner/customer/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerremove).
public struct PartnerCustomerRemoveResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
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
        self.requestID = requestID
    }
}
