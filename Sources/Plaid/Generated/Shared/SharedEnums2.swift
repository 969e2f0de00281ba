// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `ProductsTerminateReasonCode` in Plaid's document; others are kept as they come.
public struct ProductsTerminateReasonCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FRAUD_FIRST_PARTY`.
    public static var fraudFirstParty: Self { Self(rawValue: "FRAUD_FIRST_PARTY") }
    /// The word `FRAUD_FALSE_IDENTITY`.
    public static var fraudFalseIdentity: Self { Self(rawValue: "FRAUD_FALSE_IDENTITY") }
    /// The word `FRAUD_ABUSE`.
    public static var fraudAbuse: Self { Self(rawValue: "FRAUD_ABUSE") }
    /// The word `FRAUD_OTHER`.
    public static var fraudOther: Self { Self(rawValue: "FRAUD_OTHER") }
    /// The word `CONSUMER_LOAN_PAID_OFF`.
    public static var consumerLoanPaidOff: Self { Self(rawValue: "CONSUMER_LOAN_PAID_OFF") }
    /// The word `CONSUMER_ACCOUNT_CLOSED`.
    public static var consumerAccountClosed: Self { Self(rawValue: "CONSUMER_ACCOUNT_CLOSED") }
    /// The word `CONSUMER_CHARGE_OFF`.
    public static var consumerChargeOff: Self { Self(rawValue: "CONSUMER_CHARGE_OFF") }
    /// The word `CONSUMER_PAYMENT_METHOD_SWITCHED`.
    public static var consumerPaymentMethodSwitched: Self { Self(rawValue: "CONSUMER_PAYMENT_METHOD_SWITCHED") }
    /// The word `USER_OFFBOARDING`.
    public static var userOffboarding: Self { Self(rawValue: "USER_OFFBOARDING") }
    /// The word `DUPLICATE_ITEM`.
    public static var duplicateItem: Self { Self(rawValue: "DUPLICATE_ITEM") }
    /// The word `BILLING_TERMINATION`.
    public static var billingTermination: Self { Self(rawValue: "BILLING_TERMINATION") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `TransactionCode` in Plaid's document; others are kept as they come.
public struct TransactionCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `adjustment`.
    public static var adjustment: Self { Self(rawValue: "adjustment") }
    /// The word `atm`.
    public static var atm: Self { Self(rawValue: "atm") }
    /// The word `bank charge`.
    public static var bankCharge: Self { Self(rawValue: "bank charge") }
    /// The word `bill payment`.
    public static var billPayment: Self { Self(rawValue: "bill payment") }
    /// The word `cash`.
    public static var cash: Self { Self(rawValue: "cash") }
    /// The word `cashback`.
    public static var cashback: Self { Self(rawValue: "cashback") }
    /// The word `cheque`.
    public static var cheque: Self { Self(rawValue: "cheque") }
    /// The word `direct debit`.
    public static var directDebit: Self { Self(rawValue: "direct debit") }
    /// The word `interest`.
    public static var interest: Self { Self(rawValue: "interest") }
    /// The word `payment`.
    public static var payment: Self { Self(rawValue: "payment") }
    /// The word `purchase`.
    public static var purchase: Self { Self(rawValue: "purchase") }
    /// The word `refund`.
    public static var refund: Self { Self(rawValue: "refund") }
    /// The word `standing order`.
    public static var standingOrder: Self { Self(rawValue: "standing order") }
    /// The word `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
}

/// The words of `WalletTransactionStatus` in Plaid's document; others are kept as they come.
public struct WalletTransactionStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `AUTHORISING`.
    public static var authorising: Self { Self(rawValue: "AUTHORISING") }
    /// The word `INITIATED`.
    public static var initiated: Self { Self(rawValue: "INITIATED") }
    /// The word `EXECUTED`.
    public static var executed: Self { Self(rawValue: "EXECUTED") }
    /// The word `SETTLED`.
    public static var settled: Self { Self(rawValue: "SETTLED") }
    /// The word `BLOCKED`.
    public static var blocked: Self { Self(rawValue: "BLOCKED") }
    /// The word `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The words of `WarningWarningCode` in Plaid's document; others are kept as they come.
public struct WarningWarningCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `OWNERS_UNAVAILABLE`.
    public static var ownersUnavailable: Self { Self(rawValue: "OWNERS_UNAVAILABLE") }
    /// The word `INVESTMENTS_UNAVAILABLE`.
    public static var investmentsUnavailable: Self { Self(rawValue: "INVESTMENTS_UNAVAILABLE") }
    /// The word `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
}
