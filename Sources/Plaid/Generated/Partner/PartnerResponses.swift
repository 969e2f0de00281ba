// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `BetaPartnerCustomerV1CreateResponse`.
public struct BetaPartnerCustomerV1CreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `end_customer`.
    public let endCustomer: BetaPartnerEndCustomerWithSecrets?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BetaPartnerCustomerV1EnableResponse`.
public struct BetaPartnerCustomerV1EnableResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `end_customer_client_id`.
    public let endCustomerClientID: String?
    /// The JSON member `status`.
    public let status: PartnerEndCustomerStatus?
    /// The JSON member `product_statuses`.
    public let productStatuses: JSONValue?
    /// The JSON member `production_secret`.
    public let productionSecret: ClientSecret?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BetaPartnerCustomerV1GetResponse`.
public struct BetaPartnerCustomerV1GetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `end_customer`.
    public let endCustomer: BetaPartnerEndCustomer?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BetaPartnerCustomerV1UpdateResponse`.
public struct BetaPartnerCustomerV1UpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `end_customer`.
    public let endCustomer: BetaPartnerEndCustomer?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `PartnerCustomerCreateResponse`.
public struct PartnerCustomerCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `end_customer`.
    public let endCustomer: PartnerEndCustomerWithSecrets?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `PartnerCustomerEnableResponse`.
public struct PartnerCustomerEnableResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `production_secret`.
    public let productionSecret: ClientSecret?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `PartnerCustomerGetResponse`.
public struct PartnerCustomerGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `end_customer`.
    public let endCustomer: PartnerEndCustomer?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `PartnerCustomerOAuthInstitutionsGetResponse`.
public struct PartnerCustomerOAuthInstitutionsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `flowdown_status`.
    public let flowdownStatus: PartnerEndCustomerFlowdownStatus?
    /// The JSON member `questionnaire_status`.
    public let questionnaireStatus: PartnerEndCustomerQuestionnaireStatus?
    /// The JSON member `institutions`.
    public let institutions: [PartnerEndCustomerOAuthInstitution]?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `PartnerCustomerRemoveResponse`.
public struct PartnerCustomerRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
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
