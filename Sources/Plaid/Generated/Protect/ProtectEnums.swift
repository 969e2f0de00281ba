// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``ProtectCashAdvanceDecisionCreateRequest/decision``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceDecisionOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APPROVED` in JSON.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// `DECLINED` in JSON.
    public static var declined: Self { Self(rawValue: "DECLINED") }
}

/// The values of ``ProtectCashAdvanceFeedbackUploadRequest/feedbackType``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceFeedbackType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DECISION` in JSON.
    public static var decision: Self { Self(rawValue: "DECISION") }
    /// `REPAYMENT` in JSON.
    public static var repayment: Self { Self(rawValue: "REPAYMENT") }
}

/// The values of ``CashAdvanceIncomeStream/payFrequency``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvancePayFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WEEKLY` in JSON.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// `BIWEEKLY` in JSON.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// `SEMI_MONTHLY` in JSON.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// `MONTHLY` in JSON.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// `ANNUALLY` in JSON.
    public static var annually: Self { Self(rawValue: "ANNUALLY") }
    /// `DAILY` in JSON.
    public static var daily: Self { Self(rawValue: "DAILY") }
    /// `DYNAMIC` in JSON.
    public static var dynamic: Self { Self(rawValue: "DYNAMIC") }
}

/// The values of ``ProtectCashAdvanceRepaymentCreateRequest/status``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceRepaymentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `REPAID` in JSON.
    public static var repaid: Self { Self(rawValue: "REPAID") }
    /// `PARTIAL_PAYMENT` in JSON.
    public static var partialPayment: Self { Self(rawValue: "PARTIAL_PAYMENT") }
    /// `UNPAID` in JSON.
    public static var unpaid: Self { Self(rawValue: "UNPAID") }
}

/// The values of ``ProtectCashAdvanceDecisionCreateRequest/advanceType``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FIRST` in JSON.
    public static var first: Self { Self(rawValue: "FIRST") }
    /// `REPEAT` in JSON.
    public static var `repeat`: Self { Self(rawValue: "REPEAT") }
}

/// The values of ``ProtectReport/reportConfidence`` and ``ProtectReportCreateRequest/reportConfidence``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectReportConfidence: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONFIRMED` in JSON.
    public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
    /// `SUSPECTED` in JSON.
    public static var suspected: Self { Self(rawValue: "SUSPECTED") }
}

/// The values of ``ProtectReport/reportSource`` and ``ProtectReportCreateRequest/reportSource``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectReportSource: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INTERNAL_REVIEW` in JSON.
    public static var internalReview: Self { Self(rawValue: "INTERNAL_REVIEW") }
    /// `USER_SELF_REPORTED` in JSON.
    public static var userSelfReported: Self { Self(rawValue: "USER_SELF_REPORTED") }
    /// `BANK_FEEDBACK` in JSON.
    public static var bankFeedback: Self { Self(rawValue: "BANK_FEEDBACK") }
    /// `NETWORK_FEEDBACK` in JSON.
    public static var networkFeedback: Self { Self(rawValue: "NETWORK_FEEDBACK") }
    /// `AUTOMATED_SYSTEM` in JSON.
    public static var automatedSystem: Self { Self(rawValue: "AUTOMATED_SYSTEM") }
    /// `THIRD_PARTY_ALERT` in JSON.
    public static var thirdPartyAlert: Self { Self(rawValue: "THIRD_PARTY_ALERT") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``ProtectReport/reportType`` and ``ProtectReportCreateRequest/reportType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER_ACCOUNT_TAKEOVER` in JSON.
    public static var userAccountTakeover: Self { Self(rawValue: "USER_ACCOUNT_TAKEOVER") }
    /// `FALSE_IDENTITY` in JSON.
    public static var falseIdentity: Self { Self(rawValue: "FALSE_IDENTITY") }
    /// `STOLEN_IDENTITY` in JSON.
    public static var stolenIdentity: Self { Self(rawValue: "STOLEN_IDENTITY") }
    /// `SYNTHETIC_IDENTITY` in JSON.
    public static var syntheticIdentity: Self { Self(rawValue: "SYNTHETIC_IDENTITY") }
    /// `MULTIPLE_USER_ACCOUNTS` in JSON.
    public static var multipleUserAccounts: Self { Self(rawValue: "MULTIPLE_USER_ACCOUNTS") }
    /// `SCAM_VICTIM` in JSON.
    public static var scamVictim: Self { Self(rawValue: "SCAM_VICTIM") }
    /// `BANK_ACCOUNT_TAKEOVER` in JSON.
    public static var bankAccountTakeover: Self { Self(rawValue: "BANK_ACCOUNT_TAKEOVER") }
    /// `BANK_CONNECTION_REVOKED` in JSON.
    public static var bankConnectionRevoked: Self { Self(rawValue: "BANK_CONNECTION_REVOKED") }
    /// `CARD_TESTING` in JSON.
    public static var cardTesting: Self { Self(rawValue: "CARD_TESTING") }
    /// `UNAUTHORIZED_TRANSACTION` in JSON.
    public static var unauthorizedTransaction: Self { Self(rawValue: "UNAUTHORIZED_TRANSACTION") }
    /// `CARD_CHARGEBACK` in JSON.
    public static var cardChargeback: Self { Self(rawValue: "CARD_CHARGEBACK") }
    /// `ACH_RETURN` in JSON.
    public static var achReturn: Self { Self(rawValue: "ACH_RETURN") }
    /// `DISPUTE` in JSON.
    public static var dispute: Self { Self(rawValue: "DISPUTE") }
    /// `FIRST_PARTY_FRAUD` in JSON.
    public static var firstPartyFraud: Self { Self(rawValue: "FIRST_PARTY_FRAUD") }
    /// `MISSED_PAYMENT` in JSON.
    public static var missedPayment: Self { Self(rawValue: "MISSED_PAYMENT") }
    /// `LOAN_STACKING` in JSON.
    public static var loanStacking: Self { Self(rawValue: "LOAN_STACKING") }
    /// `MONEY_LAUNDERING` in JSON.
    public static var moneyLaundering: Self { Self(rawValue: "MONEY_LAUNDERING") }
    /// `NO_FRAUD` in JSON.
    public static var noFraud: Self { Self(rawValue: "NO_FRAUD") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}
