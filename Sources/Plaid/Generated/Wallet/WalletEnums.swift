// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `WalletISOCurrencyCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletISOCurrencyCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `GBP`.
    public static var gbp: Self { Self(rawValue: "GBP") }
    /// The value `EUR`.
    public static var eur: Self { Self(rawValue: "EUR") }
}

/// The values of `WalletPaymentScheme` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletPaymentScheme: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FASTER_PAYMENTS`.
    public static var fasterPayments: Self { Self(rawValue: "FASTER_PAYMENTS") }
    /// The value `SEPA_CREDIT_TRANSFER`.
    public static var sepaCreditTransfer: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER") }
    /// The value `SEPA_CREDIT_TRANSFER_INSTANT`.
    public static var sepaCreditTransferInstant: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER_INSTANT") }
}

/// The values of `WalletStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The value `CLOSED`.
    public static var closed: Self { Self(rawValue: "CLOSED") }
}

/// The values of `WalletTransactionFailureReason` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletTransactionFailureReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `EXTERNAL_SYSTEM`.
    public static var externalSystem: Self { Self(rawValue: "EXTERNAL_SYSTEM") }
    /// The value `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
    /// The value `CANCELLED`.
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    /// The value `INVALID`.
    public static var invalid: Self { Self(rawValue: "INVALID") }
    /// The value `ACCOUNT_INVALID`.
    public static var accountInvalid: Self { Self(rawValue: "ACCOUNT_INVALID") }
    /// The value `AUTHENTICATION_FAILED`.
    public static var authenticationFailed: Self { Self(rawValue: "AUTHENTICATION_FAILED") }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of `WalletTransactionPayeeVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletTransactionPayeeVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FULL_MATCH`.
    public static var fullMatch: Self { Self(rawValue: "FULL_MATCH") }
    /// The value `PARTIAL_MATCH`.
    public static var partialMatch: Self { Self(rawValue: "PARTIAL_MATCH") }
    /// The value `NO_MATCH`.
    public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    /// The value `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// The value `CHECK_NOT_POSSIBLE`.
    public static var checkNotPossible: Self { Self(rawValue: "CHECK_NOT_POSSIBLE") }
}

/// The values of `WalletTransactionRelationType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletTransactionRelationType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PAYOUT`.
    public static var payout: Self { Self(rawValue: "PAYOUT") }
    /// The value `RETURN`.
    public static var `return`: Self { Self(rawValue: "RETURN") }
    /// The value `REFUND`.
    public static var refund: Self { Self(rawValue: "REFUND") }
    /// The value `FUNDS_SWEEP`.
    public static var fundsSweep: Self { Self(rawValue: "FUNDS_SWEEP") }
}

/// The values of `WalletTransactionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BANK_TRANSFER`.
    public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
    /// The value `PAYOUT`.
    public static var payout: Self { Self(rawValue: "PAYOUT") }
    /// The value `PIS_PAY_IN`.
    public static var pisPayIn: Self { Self(rawValue: "PIS_PAY_IN") }
    /// The value `REFUND`.
    public static var refund: Self { Self(rawValue: "REFUND") }
    /// The value `FUNDS_SWEEP`.
    public static var fundsSweep: Self { Self(rawValue: "FUNDS_SWEEP") }
    /// The value `RETURN`.
    public static var `return`: Self { Self(rawValue: "RETURN") }
    /// The value `RECALL`.
    public static var recall: Self { Self(rawValue: "RECALL") }
    /// The value `ACCOUNT_FUNDING`.
    public static var accountFunding: Self { Self(rawValue: "ACCOUNT_FUNDING") }
    /// The value `AUTO_REFUND`.
    public static var autoRefund: Self { Self(rawValue: "AUTO_REFUND") }
}
