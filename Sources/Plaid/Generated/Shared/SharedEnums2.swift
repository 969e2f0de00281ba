// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `ProductsTerminateReasonCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProductsTerminateReasonCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FRAUD_FIRST_PARTY`.
    public static var fraudFirstParty: Self { Self(rawValue: "FRAUD_FIRST_PARTY") }
    /// The value `FRAUD_FALSE_IDENTITY`.
    public static var fraudFalseIdentity: Self { Self(rawValue: "FRAUD_FALSE_IDENTITY") }
    /// The value `FRAUD_ABUSE`.
    public static var fraudAbuse: Self { Self(rawValue: "FRAUD_ABUSE") }
    /// The value `FRAUD_OTHER`.
    public static var fraudOther: Self { Self(rawValue: "FRAUD_OTHER") }
    /// The value `CONSUMER_LOAN_PAID_OFF`.
    public static var consumerLoanPaidOff: Self { Self(rawValue: "CONSUMER_LOAN_PAID_OFF") }
    /// The value `CONSUMER_ACCOUNT_CLOSED`.
    public static var consumerAccountClosed: Self { Self(rawValue: "CONSUMER_ACCOUNT_CLOSED") }
    /// The value `CONSUMER_CHARGE_OFF`.
    public static var consumerChargeOff: Self { Self(rawValue: "CONSUMER_CHARGE_OFF") }
    /// The value `CONSUMER_PAYMENT_METHOD_SWITCHED`.
    public static var consumerPaymentMethodSwitched: Self { Self(rawValue: "CONSUMER_PAYMENT_METHOD_SWITCHED") }
    /// The value `USER_OFFBOARDING`.
    public static var userOffboarding: Self { Self(rawValue: "USER_OFFBOARDING") }
    /// The value `DUPLICATE_ITEM`.
    public static var duplicateItem: Self { Self(rawValue: "DUPLICATE_ITEM") }
    /// The value `BILLING_TERMINATION`.
    public static var billingTermination: Self { Self(rawValue: "BILLING_TERMINATION") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `TransactionCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransactionCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `adjustment`.
    public static var adjustment: Self { Self(rawValue: "adjustment") }
    /// The value `atm`.
    public static var atm: Self { Self(rawValue: "atm") }
    /// The value `bank charge`.
    public static var bankCharge: Self { Self(rawValue: "bank charge") }
    /// The value `bill payment`.
    public static var billPayment: Self { Self(rawValue: "bill payment") }
    /// The value `cash`.
    public static var cash: Self { Self(rawValue: "cash") }
    /// The value `cashback`.
    public static var cashback: Self { Self(rawValue: "cashback") }
    /// The value `cheque`.
    public static var cheque: Self { Self(rawValue: "cheque") }
    /// The value `direct debit`.
    public static var directDebit: Self { Self(rawValue: "direct debit") }
    /// The value `interest`.
    public static var interest: Self { Self(rawValue: "interest") }
    /// The value `payment`.
    public static var payment: Self { Self(rawValue: "payment") }
    /// The value `purchase`.
    public static var purchase: Self { Self(rawValue: "purchase") }
    /// The value `refund`.
    public static var refund: Self { Self(rawValue: "refund") }
    /// The value `standing order`.
    public static var standingOrder: Self { Self(rawValue: "standing order") }
    /// The value `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
}

/// The values of `WalletTransactionStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WalletTransactionStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `AUTHORISING`.
    public static var authorising: Self { Self(rawValue: "AUTHORISING") }
    /// The value `INITIATED`.
    public static var initiated: Self { Self(rawValue: "INITIATED") }
    /// The value `EXECUTED`.
    public static var executed: Self { Self(rawValue: "EXECUTED") }
    /// The value `SETTLED`.
    public static var settled: Self { Self(rawValue: "SETTLED") }
    /// The value `BLOCKED`.
    public static var blocked: Self { Self(rawValue: "BLOCKED") }
    /// The value `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The values of `WarningWarningCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WarningWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `OWNERS_UNAVAILABLE`.
    public static var ownersUnavailable: Self { Self(rawValue: "OWNERS_UNAVAILABLE") }
    /// The value `INVESTMENTS_UNAVAILABLE`.
    public static var investmentsUnavailable: Self { Self(rawValue: "INVESTMENTS_UNAVAILABLE") }
    /// The value `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
}
