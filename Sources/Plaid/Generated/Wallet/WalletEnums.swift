// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``WalletCreateRequest/isoCurrencyCode``, ``WalletListRequest/isoCurrencyCode`` and
/// ``WalletTransactionAmount/isoCurrencyCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
public struct WalletISOCurrencyCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GBP` in JSON.
    public static var gbp: Self { Self(rawValue: "GBP") }
    /// `EUR` in JSON.
    public static var eur: Self { Self(rawValue: "EUR") }
}

/// The values of ``WalletTransaction/scheme`` and ``WalletTransactionGetResponse/scheme``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletPaymentScheme: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FASTER_PAYMENTS` in JSON.
    public static var fasterPayments: Self { Self(rawValue: "FASTER_PAYMENTS") }
    /// `SEPA_CREDIT_TRANSFER` in JSON.
    public static var sepaCreditTransfer: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER") }
    /// `SEPA_CREDIT_TRANSFER_INSTANT` in JSON.
    public static var sepaCreditTransferInstant: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER_INSTANT") }
}

/// The values of ``Wallet/status``, ``WalletCreateResponse/status`` and ``WalletGetResponse/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
public struct WalletStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `ACTIVE` in JSON.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// `CLOSED` in JSON.
    public static var closed: Self { Self(rawValue: "CLOSED") }
    /// `BLOCKED` in JSON.
    public static var blocked: Self { Self(rawValue: "BLOCKED") }
}

/// The values of ``WalletTransactionCounterparty/holderCategory``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct WalletTransactionCounterpartyHolderCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `personal` in JSON.
    public static var personal: Self { Self(rawValue: "personal") }
    /// `business` in JSON.
    public static var business: Self { Self(rawValue: "business") }
}

/// The values of ``WalletTransaction/failureReason``, ``WalletTransactionGetResponse/failureReason`` and
/// ``WalletTransactionStatusUpdateWebhook/failureReason``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletTransactionFailureReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL_SYSTEM` in JSON.
    public static var externalSystem: Self { Self(rawValue: "EXTERNAL_SYSTEM") }
    /// `EXPIRED` in JSON.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
    /// `CANCELLED` in JSON.
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    /// `INVALID` in JSON.
    public static var invalid: Self { Self(rawValue: "INVALID") }
    /// `ACCOUNT_INVALID` in JSON.
    public static var accountInvalid: Self { Self(rawValue: "ACCOUNT_INVALID") }
    /// `AUTHENTICATION_FAILED` in JSON.
    public static var authenticationFailed: Self { Self(rawValue: "AUTHENTICATION_FAILED") }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of ``WalletTransaction/payeeVerificationStatus`` and
/// ``WalletTransactionGetResponse/payeeVerificationStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletTransactionPayeeVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FULL_MATCH` in JSON.
    public static var fullMatch: Self { Self(rawValue: "FULL_MATCH") }
    /// `PARTIAL_MATCH` in JSON.
    public static var partialMatch: Self { Self(rawValue: "PARTIAL_MATCH") }
    /// `NO_MATCH` in JSON.
    public static var noMatch: Self { Self(rawValue: "NO_MATCH") }
    /// `ERROR` in JSON.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// `CHECK_NOT_POSSIBLE` in JSON.
    public static var checkNotPossible: Self { Self(rawValue: "CHECK_NOT_POSSIBLE") }
}

/// The values of ``WalletTransactionRelation/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletTransactionRelationType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PAYOUT` in JSON.
    public static var payout: Self { Self(rawValue: "PAYOUT") }
    /// `RETURN` in JSON.
    public static var `return`: Self { Self(rawValue: "RETURN") }
    /// `REFUND` in JSON.
    public static var refund: Self { Self(rawValue: "REFUND") }
    /// `FUNDS_SWEEP` in JSON.
    public static var fundsSweep: Self { Self(rawValue: "FUNDS_SWEEP") }
}

/// The values of ``WalletTransaction/type`` and ``WalletTransactionGetResponse/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BANK_TRANSFER` in JSON.
    public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
    /// `PAYOUT` in JSON.
    public static var payout: Self { Self(rawValue: "PAYOUT") }
    /// `PIS_PAY_IN` in JSON.
    public static var pisPayIn: Self { Self(rawValue: "PIS_PAY_IN") }
    /// `REFUND` in JSON.
    public static var refund: Self { Self(rawValue: "REFUND") }
    /// `FUNDS_SWEEP` in JSON.
    public static var fundsSweep: Self { Self(rawValue: "FUNDS_SWEEP") }
    /// `RETURN` in JSON.
    public static var `return`: Self { Self(rawValue: "RETURN") }
    /// `RECALL` in JSON.
    public static var recall: Self { Self(rawValue: "RECALL") }
    /// `ACCOUNT_FUNDING` in JSON.
    public static var accountFunding: Self { Self(rawValue: "ACCOUNT_FUNDING") }
    /// `AUTO_REFUND` in JSON.
    public static var autoRefund: Self { Self(rawValue: "AUTO_REFUND") }
    /// `TRANSFER_OUT` in JSON.
    public static var transferOut: Self { Self(rawValue: "TRANSFER_OUT") }
}
