// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `RecommendationString` in Plaid's document; others are kept as they come.
public struct RecommendationString: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `RECOMMENDED`.
    public static var recommended: Self { Self(rawValue: "RECOMMENDED") }
    /// The word `NOT_RECOMMENDED`.
    public static var notRecommended: Self { Self(rawValue: "NOT_RECOMMENDED") }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The words of `RuleResult` in Plaid's document; others are kept as they come.
public struct RuleResult: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCEPT`.
    public static var accept: Self { Self(rawValue: "ACCEPT") }
    /// The word `REROUTE`.
    public static var reroute: Self { Self(rawValue: "REROUTE") }
    /// The word `REVIEW`.
    public static var review: Self { Self(rawValue: "REVIEW") }
}

/// The words of `SignalDecisionOutcome` in Plaid's document; others are kept as they come.
public struct SignalDecisionOutcome: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `APPROVE`.
    public static var approve: Self { Self(rawValue: "APPROVE") }
    /// The word `REVIEW`.
    public static var review: Self { Self(rawValue: "REVIEW") }
    /// The word `REJECT`.
    public static var reject: Self { Self(rawValue: "REJECT") }
    /// The word `TAKE_OTHER_RISK_MEASURES`.
    public static var takeOtherRiskMeasures: Self { Self(rawValue: "TAKE_OTHER_RISK_MEASURES") }
    /// The word `NOT_EVALUATED`.
    public static var notEvaluated: Self { Self(rawValue: "NOT_EVALUATED") }
}

/// The words of `SignalPaymentMethod` in Plaid's document; others are kept as they come.
public struct SignalPaymentMethod: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SAME_DAY_ACH`.
    public static var sameDayAch: Self { Self(rawValue: "SAME_DAY_ACH") }
    /// The word `NEXT_DAY_ACH`.
    public static var nextDayAch: Self { Self(rawValue: "NEXT_DAY_ACH") }
    /// The word `STANDARD_ACH`.
    public static var standardAch: Self { Self(rawValue: "STANDARD_ACH") }
    /// The word `MULTIPLE_PAYMENT_METHODS`.
    public static var multiplePaymentMethods: Self { Self(rawValue: "MULTIPLE_PAYMENT_METHODS") }
}

/// The words of `SignalScheduleDefaultPaymentMethod` in Plaid's document; others are kept as they come.
public struct SignalScheduleDefaultPaymentMethod: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SAME_DAY_ACH`.
    public static var sameDayAch: Self { Self(rawValue: "SAME_DAY_ACH") }
    /// The word `STANDARD_ACH`.
    public static var standardAch: Self { Self(rawValue: "STANDARD_ACH") }
    /// The word `MULTIPLE_PAYMENT_METHODS`.
    public static var multiplePaymentMethods: Self { Self(rawValue: "MULTIPLE_PAYMENT_METHODS") }
}
