// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``ClientProvidedEnrichedTransaction/direction`` and ``ClientProvidedTransaction/direction``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct EnrichTransactionDirection: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INFLOW` in JSON.
    public static var inflow: Self { Self(rawValue: "INFLOW") }
    /// `OUTFLOW` in JSON.
    public static var outflow: Self { Self(rawValue: "OUTFLOW") }
}

/// How often transactions recur, roughly.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
public struct RecurringTransactionFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// At no interval that the other values describe.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// Every week.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// Every two weeks.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// Twice a month.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// Every month.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// Every year.
    public static var annually: Self { Self(rawValue: "ANNUALLY") }
}

/// The values of ``Transaction/transactionType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct TransactionBaseTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `digital` in JSON.
    public static var digital: Self { Self(rawValue: "digital") }
    /// `place` in JSON.
    public static var place: Self { Self(rawValue: "place") }
    /// `special` in JSON.
    public static var special: Self { Self(rawValue: "special") }
    /// `unresolved` in JSON.
    public static var unresolved: Self { Self(rawValue: "unresolved") }
}

/// How a transaction was made.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct TransactionPaymentChannel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `online` in JSON.
    public static var online: Self { Self(rawValue: "online") }
    /// `in store` in JSON.
    public static var inStore: Self { Self(rawValue: "in store") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
}

/// How certain a recurring stream is.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
public struct TransactionStreamStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Nothing that the other values describe.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// At least three transactions at a regular interval.
    public static var mature: Self { Self(rawValue: "MATURE") }
    /// Too few transactions to be certain.
    public static var earlyDetection: Self { Self(rawValue: "EARLY_DETECTION") }
    /// The stream has ended: a transaction is overdue.
    public static var tombstoned: Self { Self(rawValue: "TOMBSTONED") }
}

/// The values of ``TransactionsRuleDetails/field``.
///
/// Unknown values are kept unchanged.
public struct TransactionsRuleField: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TRANSACTION_ID` in JSON.
    public static var transactionID: Self { Self(rawValue: "TRANSACTION_ID") }
    /// `MERCHANT_NAME` in JSON.
    public static var merchantName: Self { Self(rawValue: "MERCHANT_NAME") }
}

/// The values of ``TransactionsRuleDetails/type``.
///
/// Unknown values are kept unchanged.
public struct TransactionsRuleType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT_MATCH` in JSON.
    public static var exactMatch: Self { Self(rawValue: "EXACT_MATCH") }
    /// `SUBSTRING_MATCH` in JSON.
    public static var substringMatch: Self { Self(rawValue: "SUBSTRING_MATCH") }
}

/// How complete an Item's history of transactions is.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionssync).
public struct TransactionsUpdateStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Nothing is known.
    public static var transactionsUpdateStatusUnknown: Self { Self(rawValue: "TRANSACTIONS_UPDATE_STATUS_UNKNOWN") }
    /// No transactions are available yet.
    public static var notReady: Self { Self(rawValue: "NOT_READY") }
    /// The latest 30 days are available.
    public static var initialUpdateComplete: Self { Self(rawValue: "INITIAL_UPDATE_COMPLETE") }
    /// The whole requested history is available.
    public static var historicalUpdateComplete: Self { Self(rawValue: "HISTORICAL_UPDATE_COMPLETE") }
}
