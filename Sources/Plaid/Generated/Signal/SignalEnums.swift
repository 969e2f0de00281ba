// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `RecommendationString` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RecommendationString: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `RECOMMENDED`.
    public static var recommended: Self { Self(rawValue: "RECOMMENDED") }
    /// The value `NOT_RECOMMENDED`.
    public static var notRecommended: Self { Self(rawValue: "NOT_RECOMMENDED") }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of `RuleResult` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RuleResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCEPT`.
    public static var accept: Self { Self(rawValue: "ACCEPT") }
    /// The value `REROUTE`.
    public static var reroute: Self { Self(rawValue: "REROUTE") }
    /// The value `REVIEW`.
    public static var review: Self { Self(rawValue: "REVIEW") }
}

/// The values of `SignalDecisionOutcome` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SignalDecisionOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `APPROVE`.
    public static var approve: Self { Self(rawValue: "APPROVE") }
    /// The value `REVIEW`.
    public static var review: Self { Self(rawValue: "REVIEW") }
    /// The value `REJECT`.
    public static var reject: Self { Self(rawValue: "REJECT") }
    /// The value `TAKE_OTHER_RISK_MEASURES`.
    public static var takeOtherRiskMeasures: Self { Self(rawValue: "TAKE_OTHER_RISK_MEASURES") }
    /// The value `NOT_EVALUATED`.
    public static var notEvaluated: Self { Self(rawValue: "NOT_EVALUATED") }
}

/// The values of `SignalPaymentMethod` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SignalPaymentMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SAME_DAY_ACH`.
    public static var sameDayAch: Self { Self(rawValue: "SAME_DAY_ACH") }
    /// The value `NEXT_DAY_ACH`.
    public static var nextDayAch: Self { Self(rawValue: "NEXT_DAY_ACH") }
    /// The value `STANDARD_ACH`.
    public static var standardAch: Self { Self(rawValue: "STANDARD_ACH") }
    /// The value `MULTIPLE_PAYMENT_METHODS`.
    public static var multiplePaymentMethods: Self { Self(rawValue: "MULTIPLE_PAYMENT_METHODS") }
}

/// The values of `SignalScheduleDefaultPaymentMethod` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SignalScheduleDefaultPaymentMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SAME_DAY_ACH`.
    public static var sameDayAch: Self { Self(rawValue: "SAME_DAY_ACH") }
    /// The value `STANDARD_ACH`.
    public static var standardAch: Self { Self(rawValue: "STANDARD_ACH") }
    /// The value `MULTIPLE_PAYMENT_METHODS`.
    public static var multiplePaymentMethods: Self { Self(rawValue: "MULTIPLE_PAYMENT_METHODS") }
}
