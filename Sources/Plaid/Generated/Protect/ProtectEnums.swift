// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `ProtectReportConfidence` in Plaid's document; others are kept as they come.
public struct ProtectReportConfidence: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `CONFIRMED`.
    public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
    /// The word `SUSPECTED`.
    public static var suspected: Self { Self(rawValue: "SUSPECTED") }
}

/// The words of `ProtectReportSource` in Plaid's document; others are kept as they come.
public struct ProtectReportSource: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INTERNAL_REVIEW`.
    public static var internalReview: Self { Self(rawValue: "INTERNAL_REVIEW") }
    /// The word `USER_SELF_REPORTED`.
    public static var userSelfReported: Self { Self(rawValue: "USER_SELF_REPORTED") }
    /// The word `BANK_FEEDBACK`.
    public static var bankFeedback: Self { Self(rawValue: "BANK_FEEDBACK") }
    /// The word `NETWORK_FEEDBACK`.
    public static var networkFeedback: Self { Self(rawValue: "NETWORK_FEEDBACK") }
    /// The word `AUTOMATED_SYSTEM`.
    public static var automatedSystem: Self { Self(rawValue: "AUTOMATED_SYSTEM") }
    /// The word `THIRD_PARTY_ALERT`.
    public static var thirdPartyAlert: Self { Self(rawValue: "THIRD_PARTY_ALERT") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `ProtectReportType` in Plaid's document; others are kept as they come.
public struct ProtectReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `USER_ACCOUNT_TAKEOVER`.
    public static var userAccountTakeover: Self { Self(rawValue: "USER_ACCOUNT_TAKEOVER") }
    /// The word `FALSE_IDENTITY`.
    public static var falseIdentity: Self { Self(rawValue: "FALSE_IDENTITY") }
    /// The word `STOLEN_IDENTITY`.
    public static var stolenIdentity: Self { Self(rawValue: "STOLEN_IDENTITY") }
    /// The word `SYNTHETIC_IDENTITY`.
    public static var syntheticIdentity: Self { Self(rawValue: "SYNTHETIC_IDENTITY") }
    /// The word `MULTIPLE_USER_ACCOUNTS`.
    public static var multipleUserAccounts: Self { Self(rawValue: "MULTIPLE_USER_ACCOUNTS") }
    /// The word `SCAM_VICTIM`.
    public static var scamVictim: Self { Self(rawValue: "SCAM_VICTIM") }
    /// The word `BANK_ACCOUNT_TAKEOVER`.
    public static var bankAccountTakeover: Self { Self(rawValue: "BANK_ACCOUNT_TAKEOVER") }
    /// The word `BANK_CONNECTION_REVOKED`.
    public static var bankConnectionRevoked: Self { Self(rawValue: "BANK_CONNECTION_REVOKED") }
    /// The word `CARD_TESTING`.
    public static var cardTesting: Self { Self(rawValue: "CARD_TESTING") }
    /// The word `UNAUTHORIZED_TRANSACTION`.
    public static var unauthorizedTransaction: Self { Self(rawValue: "UNAUTHORIZED_TRANSACTION") }
    /// The word `CARD_CHARGEBACK`.
    public static var cardChargeback: Self { Self(rawValue: "CARD_CHARGEBACK") }
    /// The word `ACH_RETURN`.
    public static var achReturn: Self { Self(rawValue: "ACH_RETURN") }
    /// The word `DISPUTE`.
    public static var dispute: Self { Self(rawValue: "DISPUTE") }
    /// The word `FIRST_PARTY_FRAUD`.
    public static var firstPartyFraud: Self { Self(rawValue: "FIRST_PARTY_FRAUD") }
    /// The word `MISSED_PAYMENT`.
    public static var missedPayment: Self { Self(rawValue: "MISSED_PAYMENT") }
    /// The word `LOAN_STACKING`.
    public static var loanStacking: Self { Self(rawValue: "LOAN_STACKING") }
    /// The word `MONEY_LAUNDERING`.
    public static var moneyLaundering: Self { Self(rawValue: "MONEY_LAUNDERING") }
    /// The word `NO_FRAUD`.
    public static var noFraud: Self { Self(rawValue: "NO_FRAUD") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}
