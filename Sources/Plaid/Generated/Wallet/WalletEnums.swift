// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `WalletISOCurrencyCode` in Plaid's document; others are kept as they come.
public struct WalletISOCurrencyCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `GBP`.
    public static var gbp: Self { Self(rawValue: "GBP") }
    /// The word `EUR`.
    public static var eur: Self { Self(rawValue: "EUR") }
}

/// The words of `WalletPaymentScheme` in Plaid's document; others are kept as they come.
public struct WalletPaymentScheme: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FASTER_PAYMENTS`.
    public static var fasterPayments: Self { Self(rawValue: "FASTER_PAYMENTS") }
    /// The word `SEPA_CREDIT_TRANSFER`.
    public static var sepaCreditTransfer: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER") }
    /// The word `SEPA_CREDIT_TRANSFER_INSTANT`.
    public static var sepaCreditTransferInstant: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER_INSTANT") }
}

/// The words of `WalletStatus` in Plaid's document; others are kept as they come.
public struct WalletStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The word `CLOSED`.
    public static var closed: Self { Self(rawValue: "CLOSED") }
}

/// The words of `WalletTransactionFailureReason` in Plaid's document; others are kept as they come.
public struct WalletTransactionFailureReason: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `EXTERNAL_SYSTEM`.
    public static var externalSystem: Self { Self(rawValue: "EXTERNAL_SYSTEM") }
    /// The word `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
    /// The word `CANCELLED`.
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    /// The word `INVALID`.
    public static var invalid: Self { Self(rawValue: "INVALID") }
    /// The word `ACCOUNT_INVALID`.
    public static var accountInvalid: Self { Self(rawValue: "ACCOUNT_INVALID") }
    /// The word `AUTHENTICATION_FAILED`.
    public static var authenticationFailed: Self { Self(rawValue: "AUTHENTICATION_FAILED") }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The words of `WalletTransactionPayeeVerificationStatus` in Plaid's document; others are kept as they come.
public struct WalletTransactionPayeeVerificationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FULL_MATCH`.
    public static var fullMatch: Self { Self(rawValue: "FULL_MATCH") }
    /// The word `PARTIAL_MATCH`.
    public static var partialMatch: Self { Self(rawValue: "PARTIAL_MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    /// The word `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// The word `CHECK_NOT_POSSIBLE`.
    public static var checkNotPossible: Self { Self(rawValue: "CHECK_NOT_POSSIBLE") }
}

/// The words of `WalletTransactionRelationType` in Plaid's document; others are kept as they come.
public struct WalletTransactionRelationType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PAYOUT`.
    public static var payout: Self { Self(rawValue: "PAYOUT") }
    /// The word `RETURN`.
    public static var `return`: Self { Self(rawValue: "RETURN") }
    /// The word `REFUND`.
    public static var refund: Self { Self(rawValue: "REFUND") }
    /// The word `FUNDS_SWEEP`.
    public static var fundsSweep: Self { Self(rawValue: "FUNDS_SWEEP") }
}

/// The words of `WalletTransactionType` in Plaid's document; others are kept as they come.
public struct WalletTransactionType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BANK_TRANSFER`.
    public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
    /// The word `PAYOUT`.
    public static var payout: Self { Self(rawValue: "PAYOUT") }
    /// The word `PIS_PAY_IN`.
    public static var pisPayIn: Self { Self(rawValue: "PIS_PAY_IN") }
    /// The word `REFUND`.
    public static var refund: Self { Self(rawValue: "REFUND") }
    /// The word `FUNDS_SWEEP`.
    public static var fundsSweep: Self { Self(rawValue: "FUNDS_SWEEP") }
    /// The word `RETURN`.
    public static var `return`: Self { Self(rawValue: "RETURN") }
    /// The word `RECALL`.
    public static var recall: Self { Self(rawValue: "RECALL") }
    /// The word `ACCOUNT_FUNDING`.
    public static var accountFunding: Self { Self(rawValue: "ACCOUNT_FUNDING") }
    /// The word `AUTO_REFUND`.
    public static var autoRefund: Self { Self(rawValue: "AUTO_REFUND") }
}
