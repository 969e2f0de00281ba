// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/protect/compute`.
public struct ProtectComputeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectComputeResponse
    public static var path: StaticString { "/protect/compute" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `model`.
    public var model: String
    /// The JSON member `user`.
    public var user: ProtectUser
    /// The JSON member `model_inputs`.
    public var modelInputs: ProtectModelInputs?

    /// Creates a value; omitted members are not sent.
    public init(
        model: String,
        user: ProtectUser,
        modelInputs: ProtectModelInputs? = nil
    ) {
        self.model = model
        self.user = user
        self.modelInputs = modelInputs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("model", model)
        json.field("user", user)
        json.field("model_inputs", modelInputs)
        json.endObject()
    }
}

/// A request to `/protect/event/get`.
public struct ProtectEventGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectEventGetResponse
    public static var path: StaticString { "/protect/event/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `event_id`.
    public var eventID: String

    /// Creates a value; omitted members are not sent.
    public init(
        eventID: String
    ) {
        self.eventID = eventID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("event_id", eventID)
        json.endObject()
    }
}

/// A request to `/protect/event/send`.
public struct ProtectEventSendRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectEventSendResponse
    public static var path: StaticString { "/protect/event/send" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `timestamp`.
    public var timestamp: Timestamp?
    /// The JSON member `event`.
    public var event: ProtectEvent?
    /// The JSON member `protect_session_id`.
    public var protectSessionID: String?
    /// The JSON member `request_trust_index`.
    public var requestTrustIndex: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        timestamp: Timestamp? = nil,
        event: ProtectEvent? = nil,
        protectSessionID: String? = nil,
        requestTrustIndex: Bool? = nil
    ) {
        self.timestamp = timestamp
        self.event = event
        self.protectSessionID = protectSessionID
        self.requestTrustIndex = requestTrustIndex
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("timestamp", timestamp)
        if let event { json.field("event", event) } else { json.key("event"); json.writeNull() }
        json.field("protect_session_id", protectSessionID)
        json.field("request_trust_index", requestTrustIndex)
        json.endObject()
    }
}

/// A request to `/protect/report/create`.
public struct ProtectReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectReportCreateResponse
    public static var path: StaticString { "/protect/report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `incident_event`.
    public var incidentEvent: ProtectIncidentEvent?
    /// The JSON member `report_confidence`.
    public var reportConfidence: ProtectReportConfidence
    /// The JSON member `report_type`.
    public var reportType: ProtectReportType
    /// The JSON member `report_source`.
    public var reportSource: ProtectReportSource
    /// The JSON member `bank_account`.
    public var bankAccount: ProtectBankAccount?
    /// The JSON member `ach_return_code`.
    public var achReturnCode: String?
    /// The JSON member `notes`.
    public var notes: String?

    /// Creates a value; omitted members are not sent.
    public init(
        reportConfidence: ProtectReportConfidence,
        reportType: ProtectReportType,
        reportSource: ProtectReportSource,
        userID: String? = nil,
        incidentEvent: ProtectIncidentEvent? = nil,
        bankAccount: ProtectBankAccount? = nil,
        achReturnCode: String? = nil,
        notes: String? = nil
    ) {
        self.userID = userID
        self.incidentEvent = incidentEvent
        self.reportConfidence = reportConfidence
        self.reportType = reportType
        self.reportSource = reportSource
        self.bankAccount = bankAccount
        self.achReturnCode = achReturnCode
        self.notes = notes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("incident_event", incidentEvent)
        json.field("report_confidence", reportConfidence)
        json.field("report_type", reportType)
        json.field("report_source", reportSource)
        json.field("bank_account", bankAccount)
        json.field("ach_return_code", achReturnCode)
        json.field("notes", notes)
        json.endObject()
    }
}

/// A request to `/protect/user/insights/get`.
public struct ProtectUserInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectUserInsightsGetResponse
    public static var path: StaticString { "/protect/user/insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `client_user_id`.
    public var clientUserID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        clientUserID: String? = nil
    ) {
        self.userID = userID
        self.clientUserID = clientUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("client_user_id", clientUserID)
        json.endObject()
    }
}
