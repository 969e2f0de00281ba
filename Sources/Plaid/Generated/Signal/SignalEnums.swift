// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``SignalScheduleRecommendation/recommendation``.
///
/// Unknown values are kept unchanged.
public struct RecommendationString: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RECOMMENDED` in JSON.
    public static var recommended: Self { Self(rawValue: "RECOMMENDED") }
    /// `NOT_RECOMMENDED` in JSON.
    public static var notRecommended: Self { Self(rawValue: "NOT_RECOMMENDED") }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of ``Ruleset/result``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct RuleResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCEPT` in JSON.
    public static var accept: Self { Self(rawValue: "ACCEPT") }
    /// `REROUTE` in JSON.
    public static var reroute: Self { Self(rawValue: "REROUTE") }
    /// `REVIEW` in JSON.
    public static var review: Self { Self(rawValue: "REVIEW") }
}

/// The values of ``ProcessorSignalDecisionReportRequest/decisionOutcome`` and
/// ``SignalDecisionReportRequest/decisionOutcome``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signaldecisionreport).
public struct SignalDecisionOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APPROVE` in JSON.
    public static var approve: Self { Self(rawValue: "APPROVE") }
    /// `REVIEW` in JSON.
    public static var review: Self { Self(rawValue: "REVIEW") }
    /// `REJECT` in JSON.
    public static var reject: Self { Self(rawValue: "REJECT") }
    /// `TAKE_OTHER_RISK_MEASURES` in JSON.
    public static var takeOtherRiskMeasures: Self { Self(rawValue: "TAKE_OTHER_RISK_MEASURES") }
    /// `NOT_EVALUATED` in JSON.
    public static var notEvaluated: Self { Self(rawValue: "NOT_EVALUATED") }
}

/// The values of ``ProcessorSignalDecisionReportRequest/paymentMethod`` and
/// ``SignalDecisionReportRequest/paymentMethod``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signaldecisionreport).
public struct SignalPaymentMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SAME_DAY_ACH` in JSON.
    public static var sameDayAch: Self { Self(rawValue: "SAME_DAY_ACH") }
    /// `NEXT_DAY_ACH` in JSON.
    public static var nextDayAch: Self { Self(rawValue: "NEXT_DAY_ACH") }
    /// `STANDARD_ACH` in JSON.
    public static var standardAch: Self { Self(rawValue: "STANDARD_ACH") }
    /// `MULTIPLE_PAYMENT_METHODS` in JSON.
    public static var multiplePaymentMethods: Self { Self(rawValue: "MULTIPLE_PAYMENT_METHODS") }
}

/// The values of ``SignalScheduleRequest/defaultPaymentMethod``.
///
/// Unknown values are kept unchanged.
public struct SignalScheduleDefaultPaymentMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SAME_DAY_ACH` in JSON.
    public static var sameDayAch: Self { Self(rawValue: "SAME_DAY_ACH") }
    /// `STANDARD_ACH` in JSON.
    public static var standardAch: Self { Self(rawValue: "STANDARD_ACH") }
    /// `MULTIPLE_PAYMENT_METHODS` in JSON.
    public static var multiplePaymentMethods: Self { Self(rawValue: "MULTIPLE_PAYMENT_METHODS") }
}
