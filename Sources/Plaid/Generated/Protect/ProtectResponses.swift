// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `ProtectComputeResponse`.
public struct ProtectComputeResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `model`.
    public let model: String?
    /// The JSON member `attributes`.
    public let attributes: JSONValue?
    /// The JSON member `subscores`.
    public let subscores: ProtectComputeSubscores?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("score", "model", "attributes", "subscores", "request_id")
    public init(json: inout JSONReader) {
        var score: Int?
        var model: String?
        var attributes: JSONValue?
        var subscores: ProtectComputeSubscores?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: model = json.decode()
                case 2: attributes = json.decode()
                case 3: subscores = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.model = model
        self.attributes = attributes
        self.subscores = subscores
        self.requestID = requestID ?? json.missing("ProtectComputeResponse.request_id")
    }
}

/// The response of the operations that return `ProtectEventGetResponse`.
public struct ProtectEventGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `event_id`.
    public let eventID: String
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `trust_index`.
    public let trustIndex: TrustIndex?
    /// The JSON member `fraud_attributes`.
    public let fraudAttributes: JSONValue?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("event_id", "timestamp", "trust_index", "fraud_attributes", "request_id")
    public init(json: inout JSONReader) {
        var eventID: String?
        var timestamp: Timestamp?
        var trustIndex: TrustIndex?
        var fraudAttributes: JSONValue?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventID = json.decode()
                case 1: timestamp = json.decode()
                case 2: trustIndex = json.decode()
                case 3: fraudAttributes = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventID = eventID ?? json.missing("ProtectEventGetResponse.event_id")
        self.timestamp = timestamp ?? json.missing("ProtectEventGetResponse.timestamp")
        self.trustIndex = trustIndex
        self.fraudAttributes = fraudAttributes
        self.requestID = requestID ?? json.missing("ProtectEventGetResponse.request_id")
    }
}

/// The response of the operations that return `ProtectEventSendResponse`.
public struct ProtectEventSendResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `event_id`.
    public let eventID: String
    /// The JSON member `trust_index`.
    public let trustIndex: TrustIndex?
    /// The JSON member `fraud_attributes`.
    public let fraudAttributes: JSONValue?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("event_id", "trust_index", "fraud_attributes", "request_id")
    public init(json: inout JSONReader) {
        var eventID: String?
        var trustIndex: TrustIndex?
        var fraudAttributes: JSONValue?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventID = json.decode()
                case 1: trustIndex = json.decode()
                case 2: fraudAttributes = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventID = eventID ?? json.missing("ProtectEventSendResponse.event_id")
        self.trustIndex = trustIndex
        self.fraudAttributes = fraudAttributes
        self.requestID = requestID ?? json.missing("ProtectEventSendResponse.request_id")
    }
}

/// The response of the operations that return `ProtectReportCreateResponse`.
public struct ProtectReportCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report_id", "request_id")
    public init(json: inout JSONReader) {
        var reportID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("ProtectReportCreateResponse.report_id")
        self.requestID = requestID ?? json.missing("ProtectReportCreateResponse.request_id")
    }
}

/// The response of the operations that return `ProtectUserInsightsGetResponse`.
public struct ProtectUserInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `latest_scored_event`.
    public let latestScoredEvent: LatestScoredEvent?
    /// The JSON member `reports`.
    public let reports: [ProtectReport]?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("user_id", "latest_scored_event", "reports", "request_id")
    public init(json: inout JSONReader) {
        var userID: String?
        var latestScoredEvent: LatestScoredEvent?
        var reports: [ProtectReport]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: userID = json.decode()
                case 1: latestScoredEvent = json.decode()
                case 2: reports = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.userID = userID ?? json.missing("ProtectUserInsightsGetResponse.user_id")
        self.latestScoredEvent = latestScoredEvent
        self.reports = reports
        self.requestID = requestID ?? json.missing("ProtectUserInsightsGetResponse.request_id")
    }
}
