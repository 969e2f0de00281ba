// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/beta/cash_advance/income_insights/v1/get`.
///
/// Returns the income streams of a user and when the next payment is expected.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaCashAdvanceIncomeInsightsV1GetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaCashAdvanceIncomeInsightsV1GetResponse
    public static var path: StaticString { "/beta/cash_advance/income_insights/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    public var userID: String

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String
    ) {
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/protect/cash_advance/decision/create`.
///
/// Reports your decision about a cash advance.
///
/// Added after version 1.697.4 of Plaid's document.
public struct ProtectCashAdvanceDecisionCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectCashAdvanceDecisionCreateResponse
    public static var path: StaticString { "/protect/cash_advance/decision/create" }
    public static var kind: PlaidOperationKind { .write }
    /// An object with the members of ``ProtectUser``. Required.
    public var user: ProtectUser
    /// A date and time as ISO 8601. Required.
    public var decisionTime: Timestamp
    /// One of `APPROVED` and `DECLINED`. Required.
    public var decision: CashAdvanceDecisionOutcome
    /// Text. Optional. May be `null`.
    public var clientAdvanceID: String?
    /// One of `FIRST` and `REPEAT`. Optional.
    public var advanceType: CashAdvanceType?
    /// A whole number, 0 or more. Optional. May be `null`.
    public var previousAdvanceCount: Int?
    /// A Boolean value. Optional. May be `null`.
    public var isTaken: Bool?
    /// An object with the members of ``CashAdvanceInfo``. Optional. May be `null`.
    public var cashAdvance: CashAdvanceInfo?

    /// Creates a value; omitted members are not sent.
    public init(
        user: ProtectUser,
        decisionTime: Timestamp,
        decision: CashAdvanceDecisionOutcome,
        clientAdvanceID: String? = nil,
        advanceType: CashAdvanceType? = nil,
        previousAdvanceCount: Int? = nil,
        isTaken: Bool? = nil,
        cashAdvance: CashAdvanceInfo? = nil
    ) {
        self.user = user
        self.decisionTime = decisionTime
        self.decision = decision
        self.clientAdvanceID = clientAdvanceID
        self.advanceType = advanceType
        self.previousAdvanceCount = previousAdvanceCount
        self.isTaken = isTaken
        self.cashAdvance = cashAdvance
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user", user)
        json.field("decision_time", decisionTime)
        json.field("decision", decision)
        json.field("client_advance_id", clientAdvanceID)
        json.field("advance_type", advanceType)
        json.field("previous_advance_count", previousAdvanceCount)
        json.field("is_taken", isTaken)
        json.field("cash_advance", cashAdvance)
        json.endObject()
    }
}

/// A request to `/protect/cash_advance/feedback/upload`.
///
/// Uploads decisions or repayments of cash advances as a CSV file.
///
/// Added after version 1.697.4 of Plaid's document.
public struct ProtectCashAdvanceFeedbackUploadRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectCashAdvanceFeedbackUploadResponse
    public static var path: StaticString { "/protect/cash_advance/feedback/upload" }
    public static var kind: PlaidOperationKind { .write }
    /// One of `DECISION` and `REPAYMENT`. Required.
    public var feedbackType: CashAdvanceFeedbackType
    /// Text. Required.
    public var file: String

    /// Creates a value; omitted members are not sent.
    public init(
        feedbackType: CashAdvanceFeedbackType,
        file: String
    ) {
        self.feedbackType = feedbackType
        self.file = file
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("feedback_type", feedbackType)
        json.field("file", file)
        json.endObject()
    }
}

/// A request to `/protect/cash_advance/repayment/create`.
///
/// Reports whether a cash advance was repaid.
///
/// Added after version 1.697.4 of Plaid's document.
public struct ProtectCashAdvanceRepaymentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectCashAdvanceRepaymentCreateResponse
    public static var path: StaticString { "/protect/cash_advance/repayment/create" }
    public static var kind: PlaidOperationKind { .write }
    /// An object with the members of ``ProtectUser``. Required.
    public var user: ProtectUser
    /// Text. Required.
    public var clientAdvanceID: String
    /// One of `REPAID`, `PARTIAL_PAYMENT` and `UNPAID`. Required.
    public var status: CashAdvanceRepaymentStatus
    /// An object with the members of ``CashAdvanceRepayment``. Required.
    public var repayment: CashAdvanceRepayment
    /// A date and time as ISO 8601. Optional. May be `null`.
    public var repaymentTime: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        user: ProtectUser,
        clientAdvanceID: String,
        status: CashAdvanceRepaymentStatus,
        repayment: CashAdvanceRepayment,
        repaymentTime: Timestamp? = nil
    ) {
        self.user = user
        self.clientAdvanceID = clientAdvanceID
        self.status = status
        self.repayment = repayment
        self.repaymentTime = repaymentTime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user", user)
        json.field("client_advance_id", clientAdvanceID)
        json.field("status", status)
        json.field("repayment", repayment)
        json.field("repayment_time", repaymentTime)
        json.endObject()
    }
}

/// A request to `/protect/compute`.
///
/// Computes a Trust Index and its subscores for a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
public struct ProtectComputeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectComputeResponse
    public static var path: StaticString { "/protect/compute" }
    public static var kind: PlaidOperationKind { .write }
    /// Text, at most 128 characters. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public var model: String
    /// An object with the members of ``ProtectUser``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public var user: ProtectUser
    /// An object with the members of ``ProtectModelInputs``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
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
///
/// Returns an event of a user with its Trust Index.
public struct ProtectEventGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectEventGetResponse
    public static var path: StaticString { "/protect/event/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
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
///
/// Sends an event of a user for evaluation.
public struct ProtectEventSendRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectEventSendResponse
    public static var path: StaticString { "/protect/event/send" }
    public static var kind: PlaidOperationKind { .write }
    /// A date and time as ISO 8601. Optional.
    public var timestamp: Timestamp?
    /// An object with the members of ``ProtectEvent``. Required. May be `null`.
    public var event: ProtectEvent?
    /// A Boolean value. Optional.
    public var requestTrustIndex: Bool?
    /// Text. Optional. Added after version 1.697.4 of Plaid's document.
    public var deviceSessionID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        timestamp: Timestamp? = nil,
        event: ProtectEvent? = nil,
        requestTrustIndex: Bool? = nil,
        deviceSessionID: String? = nil
    ) {
        self.timestamp = timestamp
        self.event = event
        self.requestTrustIndex = requestTrustIndex
        self.deviceSessionID = deviceSessionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("timestamp", timestamp)
        if let event { json.field("event", event) } else { json.key("event"); json.writeNull() }
        json.field("request_trust_index", requestTrustIndex)
        json.field("device_session_id", deviceSessionID)
        json.endObject()
    }
}

/// A request to `/protect/report/create`.
///
/// Reports fraud, or its absence, so that scores improve.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
public struct ProtectReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectReportCreateResponse
    public static var path: StaticString { "/protect/report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var userID: String?
    /// An object with the members of ``ProtectIncidentEvent``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var incidentEvent: ProtectIncidentEvent?
    /// One of `CONFIRMED` and `SUSPECTED`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var reportConfidence: ProtectReportConfidence
    /// One of the 19 values of ``ProtectReportType``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var reportType: ProtectReportType
    /// One of the 7 values of ``ProtectReportSource``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var reportSource: ProtectReportSource
    /// An object with the members of ``ProtectBankAccount``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var bankAccount: ProtectBankAccount?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var achReturnCode: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
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
///
/// Returns fraud insights about a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectUserInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProtectUserInsightsGetResponse
    public static var path: StaticString { "/protect/user/insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public var userID: String?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
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
