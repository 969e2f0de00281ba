// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/signal/decision/report`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signaldecisionreport).
public struct SignalDecisionReportResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SignalDecisionReportResponse.request_id")
    }
}

/// The response of `/signal/evaluate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct SignalEvaluateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The risk of a return; `null` when it could not be computed.
    public let scores: SignalScores?
    /// What the evaluation is based on.
    public let coreAttributes: SignalEvaluateCoreAttributes?
    /// The result of an older profile; absent or `null` without one.
    public let riskProfile: RiskProfile?
    /// The result of the ruleset; absent or `null` without one.
    public let ruleset: Ruleset?
    /// What was missing for a better evaluation.
    public let warnings: [SignalWarning]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "scores", "core_attributes", "risk_profile", "ruleset", "warnings")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var scores: SignalScores?
        var coreAttributes: SignalEvaluateCoreAttributes?
        var riskProfile: RiskProfile?
        var ruleset: Ruleset?
        var warnings: [SignalWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: scores = json.decode()
                case 2: coreAttributes = json.decode()
                case 3: riskProfile = json.decode()
                case 4: ruleset = json.decode()
                case 5: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("SignalEvaluateResponse.request_id")
        self.scores = scores
        self.coreAttributes = coreAttributes
        self.riskProfile = riskProfile
        self.ruleset = ruleset
        self.warnings = warnings ?? json.missing("SignalEvaluateResponse.warnings")
    }
}

/// The response of `/signal/prepare`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalprepare).
public struct SignalPrepareResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SignalPrepareResponse.request_id")
    }
}

/// The response of `/signal/return/report`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalreturnreport).
public struct SignalReturnReportResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SignalReturnReportResponse.request_id")
    }
}

/// The response of `/signal/schedule`.
public struct SignalScheduleResponse: PlaidResponse, RedactedDescription {
    /// The date on which a debit is most likely to succeed.
    public let optimalDate: CalendarDate?
    /// The dates of the next banking days, each with a recommendation.
    public let recommendations: [SignalScheduleRecommendation]
    /// What was missing for a better evaluation.
    public let warnings: [SignalWarning]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("optimal_date", "recommendations", "warnings", "request_id")
    public init(json: inout JSONReader) {
        var optimalDate: CalendarDate?
        var recommendations: [SignalScheduleRecommendation]?
        var warnings: [SignalWarning]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: optimalDate = json.decode()
                case 1: recommendations = json.decode()
                case 2: warnings = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.optimalDate = optimalDate
        self.recommendations = recommendations ?? json.missing("SignalScheduleResponse.recommendations")
        self.warnings = warnings ?? json.missing("SignalScheduleResponse.warnings")
        self.requestID = requestID ?? json.missing("SignalScheduleResponse.request_id")
    }
}
