// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `ProtectReportConfidence` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProtectReportConfidence: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `CONFIRMED`.
    public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
    /// The value `SUSPECTED`.
    public static var suspected: Self { Self(rawValue: "SUSPECTED") }
}

/// The values of `ProtectReportSource` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProtectReportSource: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INTERNAL_REVIEW`.
    public static var internalReview: Self { Self(rawValue: "INTERNAL_REVIEW") }
    /// The value `USER_SELF_REPORTED`.
    public static var userSelfReported: Self { Self(rawValue: "USER_SELF_REPORTED") }
    /// The value `BANK_FEEDBACK`.
    public static var bankFeedback: Self { Self(rawValue: "BANK_FEEDBACK") }
    /// The value `NETWORK_FEEDBACK`.
    public static var networkFeedback: Self { Self(rawValue: "NETWORK_FEEDBACK") }
    /// The value `AUTOMATED_SYSTEM`.
    public static var automatedSystem: Self { Self(rawValue: "AUTOMATED_SYSTEM") }
    /// The value `THIRD_PARTY_ALERT`.
    public static var thirdPartyAlert: Self { Self(rawValue: "THIRD_PARTY_ALERT") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `ProtectReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProtectReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `USER_ACCOUNT_TAKEOVER`.
    public static var userAccountTakeover: Self { Self(rawValue: "USER_ACCOUNT_TAKEOVER") }
    /// The value `FALSE_IDENTITY`.
    public static var falseIdentity: Self { Self(rawValue: "FALSE_IDENTITY") }
    /// The value `STOLEN_IDENTITY`.
    public static var stolenIdentity: Self { Self(rawValue: "STOLEN_IDENTITY") }
    /// The value `SYNTHETIC_IDENTITY`.
    public static var syntheticIdentity: Self { Self(rawValue: "SYNTHETIC_IDENTITY") }
    /// The value `MULTIPLE_USER_ACCOUNTS`.
    public static var multipleUserAccounts: Self { Self(rawValue: "MULTIPLE_USER_ACCOUNTS") }
    /// The value `SCAM_VICTIM`.
    public static var scamVictim: Self { Self(rawValue: "SCAM_VICTIM") }
    /// The value `BANK_ACCOUNT_TAKEOVER`.
    public static var bankAccountTakeover: Self { Self(rawValue: "BANK_ACCOUNT_TAKEOVER") }
    /// The value `BANK_CONNECTION_REVOKED`.
    public static var bankConnectionRevoked: Self { Self(rawValue: "BANK_CONNECTION_REVOKED") }
    /// The value `CARD_TESTING`.
    public static var cardTesting: Self { Self(rawValue: "CARD_TESTING") }
    /// The value `UNAUTHORIZED_TRANSACTION`.
    public static var unauthorizedTransaction: Self { Self(rawValue: "UNAUTHORIZED_TRANSACTION") }
    /// The value `CARD_CHARGEBACK`.
    public static var cardChargeback: Self { Self(rawValue: "CARD_CHARGEBACK") }
    /// The value `ACH_RETURN`.
    public static var achReturn: Self { Self(rawValue: "ACH_RETURN") }
    /// The value `DISPUTE`.
    public static var dispute: Self { Self(rawValue: "DISPUTE") }
    /// The value `FIRST_PARTY_FRAUD`.
    public static var firstPartyFraud: Self { Self(rawValue: "FIRST_PARTY_FRAUD") }
    /// The value `MISSED_PAYMENT`.
    public static var missedPayment: Self { Self(rawValue: "MISSED_PAYMENT") }
    /// The value `LOAN_STACKING`.
    public static var loanStacking: Self { Self(rawValue: "LOAN_STACKING") }
    /// The value `MONEY_LAUNDERING`.
    public static var moneyLaundering: Self { Self(rawValue: "MONEY_LAUNDERING") }
    /// The value `NO_FRAUD`.
    public static var noFraud: Self { Self(rawValue: "NO_FRAUD") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}
