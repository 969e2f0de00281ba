// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `EnrichTransactionDirection` in Plaid's document; others are kept as they come.
public struct EnrichTransactionDirection: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INFLOW`.
    public static var inflow: Self { Self(rawValue: "INFLOW") }
    /// The word `OUTFLOW`.
    public static var outflow: Self { Self(rawValue: "OUTFLOW") }
}

/// The words of `RecurringTransactionFrequency` in Plaid's document; others are kept as they come.
public struct RecurringTransactionFrequency: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The word `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The word `SEMI_MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// The word `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The word `ANNUALLY`.
    public static var annually: Self { Self(rawValue: "ANNUALLY") }
}

/// The words of `TransactionBaseTransactionType` in Plaid's document; others are kept as they come.
public struct TransactionBaseTransactionType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `digital`.
    public static var digital: Self { Self(rawValue: "digital") }
    /// The word `place`.
    public static var place: Self { Self(rawValue: "place") }
    /// The word `special`.
    public static var special: Self { Self(rawValue: "special") }
    /// The word `unresolved`.
    public static var unresolved: Self { Self(rawValue: "unresolved") }
}

/// The words of `TransactionPaymentChannel` in Plaid's document; others are kept as they come.
public struct TransactionPaymentChannel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `online`.
    public static var online: Self { Self(rawValue: "online") }
    /// The word `in store`.
    public static var inStore: Self { Self(rawValue: "in store") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The words of `TransactionStreamStatus` in Plaid's document; others are kept as they come.
public struct TransactionStreamStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `MATURE`.
    public static var mature: Self { Self(rawValue: "MATURE") }
    /// The word `EARLY_DETECTION`.
    public static var earlyDetection: Self { Self(rawValue: "EARLY_DETECTION") }
    /// The word `TOMBSTONED`.
    public static var tombstoned: Self { Self(rawValue: "TOMBSTONED") }
}

/// The words of `TransactionsRuleField` in Plaid's document; others are kept as they come.
public struct TransactionsRuleField: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `TRANSACTION_ID`.
    public static var transactionID: Self { Self(rawValue: "TRANSACTION_ID") }
    /// The word `MERCHANT_NAME`.
    public static var merchantName: Self { Self(rawValue: "MERCHANT_NAME") }
}

/// The words of `TransactionsRuleType` in Plaid's document; others are kept as they come.
public struct TransactionsRuleType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `EXACT_MATCH`.
    public static var exactMatch: Self { Self(rawValue: "EXACT_MATCH") }
    /// The word `SUBSTRING_MATCH`.
    public static var substringMatch: Self { Self(rawValue: "SUBSTRING_MATCH") }
}

/// The words of `TransactionsUpdateStatus` in Plaid's document; others are kept as they come.
public struct TransactionsUpdateStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `TRANSACTIONS_UPDATE_STATUS_UNKNOWN`.
    public static var transactionsUpdateStatusUnknown: Self { Self(rawValue: "TRANSACTIONS_UPDATE_STATUS_UNKNOWN") }
    /// The word `NOT_READY`.
    public static var notReady: Self { Self(rawValue: "NOT_READY") }
    /// The word `INITIAL_UPDATE_COMPLETE`.
    public static var initialUpdateComplete: Self { Self(rawValue: "INITIAL_UPDATE_COMPLETE") }
    /// The word `HISTORICAL_UPDATE_COMPLETE`.
    public static var historicalUpdateComplete: Self { Self(rawValue: "HISTORICAL_UPDATE_COMPLETE") }
}
