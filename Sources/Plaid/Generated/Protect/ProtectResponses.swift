// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/beta/cash_advance/income_insights/v1/get`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaCashAdvanceIncomeInsightsV1GetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    public let nextPaymentDate: CalendarDate?
    /// An exact decimal number. May be `null`.
    public let nextPaymentAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// A list of ``CashAdvanceIncomeStream`` objects, at most 3 elements. Always present.
    public let incomeStreams: [CashAdvanceIncomeStream]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "next_payment_date", "next_payment_amount", "iso_currency_code", "income_streams")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var nextPaymentDate: CalendarDate?
        var nextPaymentAmount: Decimal?
        var isoCurrencyCode: String?
        var incomeStreams: [CashAdvanceIncomeStream]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: nextPaymentDate = json.decode()
                case 2: nextPaymentAmount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: incomeStreams = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("BetaCashAdvanceIncomeInsightsV1GetResponse.request_id")
        self.nextPaymentDate = nextPaymentDate
        self.nextPaymentAmount = nextPaymentAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.incomeStreams = incomeStreams ?? json.missing("BetaCashAdvanceIncomeInsightsV1GetResponse.income_streams")
    }
}

/// The response of `/protect/cash_advance/decision/create`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct ProtectCashAdvanceDecisionCreateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("ProtectCashAdvanceDecisionCreateResponse.request_id")
    }
}

/// The response of `/protect/cash_advance/feedback/upload`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct ProtectCashAdvanceFeedbackUploadResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. Always present.
    public let uploadID: String
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "upload_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var uploadID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: uploadID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProtectCashAdvanceFeedbackUploadResponse.request_id")
        self.uploadID = uploadID ?? json.missing("ProtectCashAdvanceFeedbackUploadResponse.upload_id")
    }
}

/// The response of `/protect/cash_advance/repayment/create`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct ProtectCashAdvanceRepaymentCreateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("ProtectCashAdvanceRepaymentCreateResponse.request_id")
    }
}

/// The response of `/protect/compute`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
public struct ProtectComputeResponse: PlaidResponse, RedactedDescription {
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let score: Int?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let model: String?
    /// A JSON object with any members. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let attributes: JSONValue?
    /// An object with the members of ``ProtectComputeSubscores``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let subscores: ProtectComputeSubscores?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A date and time as ISO 8601. May be absent or `null`. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let timestamp: Timestamp?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("score", "model", "attributes", "subscores", "request_id", "timestamp")
    public init(json: inout JSONReader) {
        var score: Int?
        var model: String?
        var attributes: JSONValue?
        var subscores: ProtectComputeSubscores?
        var requestID: RequestID?
        var timestamp: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: model = json.decode()
                case 2: attributes = json.decode()
                case 3: subscores = json.decode()
                case 4: requestID = json.decode()
                case 5: timestamp = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.model = model
        self.attributes = attributes
        self.subscores = subscores
        self.requestID = requestID ?? json.missing("ProtectComputeResponse.request_id")
        self.timestamp = timestamp
    }
}

/// The response of `/protect/event/get`.
public struct ProtectEventGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let eventID: String
    /// A date and time as ISO 8601. Always present.
    public let timestamp: Timestamp
    /// An object with the members of ``TrustIndex``. May be absent or `null`.
    public let trustIndex: TrustIndex?
    /// A JSON object with any members. May be absent or `null`.
    public let fraudAttributes: JSONValue?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. May be absent. Added after version 1.697.4 of Plaid's document.
    public let eventType: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("event_id", "timestamp", "trust_index", "fraud_attributes", "request_id", "event_type")
    public init(json: inout JSONReader) {
        var eventID: String?
        var timestamp: Timestamp?
        var trustIndex: TrustIndex?
        var fraudAttributes: JSONValue?
        var requestID: RequestID?
        var eventType: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventID = json.decode()
                case 1: timestamp = json.decode()
                case 2: trustIndex = json.decode()
                case 3: fraudAttributes = json.decode()
                case 4: requestID = json.decode()
                case 5: eventType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventID = eventID ?? json.missing("ProtectEventGetResponse.event_id")
        self.timestamp = timestamp ?? json.missing("ProtectEventGetResponse.timestamp")
        self.trustIndex = trustIndex
        self.fraudAttributes = fraudAttributes
        self.requestID = requestID ?? json.missing("ProtectEventGetResponse.request_id")
        self.eventType = eventType
    }
}

/// The response of `/protect/event/send`.
public struct ProtectEventSendResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let eventID: String
    /// An object with the members of ``TrustIndex``. May be absent or `null`.
    public let trustIndex: TrustIndex?
    /// A JSON object with any members. May be absent or `null`.
    public let fraudAttributes: JSONValue?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/protect/report/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
public struct ProtectReportCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public let reportID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/protect/user/insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectUserInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let userID: String
    /// An object with the members of ``LatestScoredEvent``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let latestScoredEvent: LatestScoredEvent?
    /// A list of ``ProtectReport`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let reports: [ProtectReport]?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
