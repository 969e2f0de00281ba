// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `SignalDecisionReportResponse`.
public struct SignalDecisionReportResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SignalDecisionReportResponse.request_id")
    }
}

/// The response of the operations that return `SignalEvaluateResponse`.
public struct SignalEvaluateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `scores`.
    public let scores: SignalScores?
    /// The JSON member `core_attributes`.
    public let coreAttributes: SignalEvaluateCoreAttributes?
    /// The JSON member `risk_profile`.
    public let riskProfile: RiskProfile?
    /// The JSON member `ruleset`.
    public let ruleset: Ruleset?
    /// The JSON member `warnings`.
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

/// The response of the operations that return `SignalPrepareResponse`.
public struct SignalPrepareResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SignalPrepareResponse.request_id")
    }
}

/// The response of the operations that return `SignalReturnReportResponse`.
public struct SignalReturnReportResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SignalReturnReportResponse.request_id")
    }
}

/// The response of the operations that return `SignalScheduleResponse`.
public struct SignalScheduleResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `optimal_date`.
    public let optimalDate: CalendarDate?
    /// The JSON member `recommendations`.
    public let recommendations: [SignalScheduleRecommendation]
    /// The JSON member `warnings`.
    public let warnings: [SignalWarning]
    /// The JSON member `request_id`.
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
