// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `EnrichTransactionDirection` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct EnrichTransactionDirection: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INFLOW`.
    public static var inflow: Self { Self(rawValue: "INFLOW") }
    /// The value `OUTFLOW`.
    public static var outflow: Self { Self(rawValue: "OUTFLOW") }
}

/// The values of `RecurringTransactionFrequency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RecurringTransactionFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The value `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The value `SEMI_MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// The value `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The value `ANNUALLY`.
    public static var annually: Self { Self(rawValue: "ANNUALLY") }
}

/// The values of `TransactionBaseTransactionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransactionBaseTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `digital`.
    public static var digital: Self { Self(rawValue: "digital") }
    /// The value `place`.
    public static var place: Self { Self(rawValue: "place") }
    /// The value `special`.
    public static var special: Self { Self(rawValue: "special") }
    /// The value `unresolved`.
    public static var unresolved: Self { Self(rawValue: "unresolved") }
}

/// The values of `TransactionPaymentChannel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransactionPaymentChannel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `online`.
    public static var online: Self { Self(rawValue: "online") }
    /// The value `in store`.
    public static var inStore: Self { Self(rawValue: "in store") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of `TransactionStreamStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransactionStreamStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `MATURE`.
    public static var mature: Self { Self(rawValue: "MATURE") }
    /// The value `EARLY_DETECTION`.
    public static var earlyDetection: Self { Self(rawValue: "EARLY_DETECTION") }
    /// The value `TOMBSTONED`.
    public static var tombstoned: Self { Self(rawValue: "TOMBSTONED") }
}

/// The values of `TransactionsRuleField` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransactionsRuleField: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `TRANSACTION_ID`.
    public static var transactionID: Self { Self(rawValue: "TRANSACTION_ID") }
    /// The value `MERCHANT_NAME`.
    public static var merchantName: Self { Self(rawValue: "MERCHANT_NAME") }
}

/// The values of `TransactionsRuleType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransactionsRuleType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `EXACT_MATCH`.
    public static var exactMatch: Self { Self(rawValue: "EXACT_MATCH") }
    /// The value `SUBSTRING_MATCH`.
    public static var substringMatch: Self { Self(rawValue: "SUBSTRING_MATCH") }
}

/// The values of `TransactionsUpdateStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransactionsUpdateStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `TRANSACTIONS_UPDATE_STATUS_UNKNOWN`.
    public static var transactionsUpdateStatusUnknown: Self { Self(rawValue: "TRANSACTIONS_UPDATE_STATUS_UNKNOWN") }
    /// The value `NOT_READY`.
    public static var notReady: Self { Self(rawValue: "NOT_READY") }
    /// The value `INITIAL_UPDATE_COMPLETE`.
    public static var initialUpdateComplete: Self { Self(rawValue: "INITIAL_UPDATE_COMPLETE") }
    /// The value `HISTORICAL_UPDATE_COMPLETE`.
    public static var historicalUpdateComplete: Self { Self(rawValue: "HISTORICAL_UPDATE_COMPLETE") }
}
