// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``PrismVersions/cashscore`` and ``PrismVersionsDeprecated/cashscore``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct PrismCashScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `4.1` in JSON.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// `4` in JSON.
    public static var value4: Self { Self(rawValue: "4") }
    /// `3_lite` in JSON.
    public static var value3Lite: Self { Self(rawValue: "3_lite") }
    /// `3` in JSON.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The values of ``PrismVersions/detect`` and ``PrismVersionsDeprecated/detect``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct PrismDetectVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `4.1` in JSON.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// `4` in JSON.
    public static var value4: Self { Self(rawValue: "4") }
}

/// The values of ``PrismVersions/extend`` and ``PrismVersionsDeprecated/extend``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct PrismExtendVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `4.1` in JSON.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// `4` in JSON.
    public static var value4: Self { Self(rawValue: "4") }
}

/// The values of ``PrismVersions/firstdetect`` and ``PrismVersionsDeprecated/firstdetect``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct PrismFirstDetectVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `3` in JSON.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The values of ``PrismVersions/insights`` and ``PrismVersionsDeprecated/insights``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct PrismInsightsVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `4.1` in JSON.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// `4` in JSON.
    public static var value4: Self { Self(rawValue: "4") }
    /// `3` in JSON.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The values of 32 members, ``BetaIssuesV1GetResponse/affectedProducts`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct Products: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assets` in JSON.
    public static var assets: Self { Self(rawValue: "assets") }
    /// `auth` in JSON.
    public static var auth: Self { Self(rawValue: "auth") }
    /// `balance` in JSON.
    public static var balance: Self { Self(rawValue: "balance") }
    /// `balance_plus` in JSON.
    public static var balancePlus: Self { Self(rawValue: "balance_plus") }
    /// `beacon` in JSON.
    public static var beacon: Self { Self(rawValue: "beacon") }
    /// `identity` in JSON.
    public static var identity: Self { Self(rawValue: "identity") }
    /// `identity_match` in JSON.
    public static var identityMatch: Self { Self(rawValue: "identity_match") }
    /// `investments` in JSON.
    public static var investments: Self { Self(rawValue: "investments") }
    /// `investments_auth` in JSON.
    public static var investmentsAuth: Self { Self(rawValue: "investments_auth") }
    /// `liabilities` in JSON.
    public static var liabilities: Self { Self(rawValue: "liabilities") }
    /// `payment_initiation` in JSON.
    public static var paymentInitiation: Self { Self(rawValue: "payment_initiation") }
    /// `identity_verification` in JSON.
    public static var identityVerification: Self { Self(rawValue: "identity_verification") }
    /// `transactions` in JSON.
    public static var transactions: Self { Self(rawValue: "transactions") }
    /// `credit_details` in JSON.
    public static var creditDetails: Self { Self(rawValue: "credit_details") }
    /// `income` in JSON.
    public static var income: Self { Self(rawValue: "income") }
    /// `income_verification` in JSON.
    public static var incomeVerification: Self { Self(rawValue: "income_verification") }
    /// `standing_orders` in JSON.
    public static var standingOrders: Self { Self(rawValue: "standing_orders") }
    /// `transfer` in JSON.
    public static var transfer: Self { Self(rawValue: "transfer") }
    /// `employment` in JSON.
    public static var employment: Self { Self(rawValue: "employment") }
    /// `recurring_transactions` in JSON.
    public static var recurringTransactions: Self { Self(rawValue: "recurring_transactions") }
    /// `transactions_refresh` in JSON.
    public static var transactionsRefresh: Self { Self(rawValue: "transactions_refresh") }
    /// `signal` in JSON.
    public static var signal: Self { Self(rawValue: "signal") }
    /// `statements` in JSON.
    public static var statements: Self { Self(rawValue: "statements") }
    /// `processor_payments` in JSON.
    public static var processorPayments: Self { Self(rawValue: "processor_payments") }
    /// `processor_identity` in JSON.
    public static var processorIdentity: Self { Self(rawValue: "processor_identity") }
    /// `profile` in JSON.
    public static var profile: Self { Self(rawValue: "profile") }
    /// `cra_base_report` in JSON.
    public static var craBaseReport: Self { Self(rawValue: "cra_base_report") }
    /// `cra_income_insights` in JSON.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// `cra_partner_insights` in JSON.
    public static var craPartnerInsights: Self { Self(rawValue: "cra_partner_insights") }
    /// `cra_network_insights` in JSON.
    public static var craNetworkInsights: Self { Self(rawValue: "cra_network_insights") }
    /// `cra_cashflow_insights` in JSON.
    public static var craCashflowInsights: Self { Self(rawValue: "cra_cashflow_insights") }
    /// `cra_monitoring` in JSON.
    public static var craMonitoring: Self { Self(rawValue: "cra_monitoring") }
    /// `cra_lend_score` in JSON.
    public static var craLendScore: Self { Self(rawValue: "cra_lend_score") }
    /// `cra_plaid_credit_score` in JSON.
    public static var craPlaidCreditScore: Self { Self(rawValue: "cra_plaid_credit_score") }
    /// `cra_qualify` in JSON.
    public static var craQualify: Self { Self(rawValue: "cra_qualify") }
    /// `cra_home_lending` in JSON.
    public static var craHomeLending: Self { Self(rawValue: "cra_home_lending") }
    /// `layer` in JSON.
    public static var layer: Self { Self(rawValue: "layer") }
    /// `pay_by_bank` in JSON.
    public static var payByBank: Self { Self(rawValue: "pay_by_bank") }
    /// `protect_linked_bank` in JSON.
    public static var protectLinkedBank: Self { Self(rawValue: "protect_linked_bank") }
    /// `protect_transactions` in JSON.
    public static var protectTransactions: Self { Self(rawValue: "protect_transactions") }
}

/// The values of ``ItemProductsTerminateRequest/reasonCode`` and ``UserProductsTerminateRequest/reasonCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemproductsterminate).
public struct ProductsTerminateReasonCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FRAUD_FIRST_PARTY` in JSON.
    public static var fraudFirstParty: Self { Self(rawValue: "FRAUD_FIRST_PARTY") }
    /// `FRAUD_FALSE_IDENTITY` in JSON.
    public static var fraudFalseIdentity: Self { Self(rawValue: "FRAUD_FALSE_IDENTITY") }
    /// `FRAUD_ABUSE` in JSON.
    public static var fraudAbuse: Self { Self(rawValue: "FRAUD_ABUSE") }
    /// `FRAUD_OTHER` in JSON.
    public static var fraudOther: Self { Self(rawValue: "FRAUD_OTHER") }
    /// `FRAUD_TRANSACTION` in JSON.
    public static var fraudTransaction: Self { Self(rawValue: "FRAUD_TRANSACTION") }
    /// `CONSUMER_LOAN_PAID_OFF` in JSON.
    public static var consumerLoanPaidOff: Self { Self(rawValue: "CONSUMER_LOAN_PAID_OFF") }
    /// `CONSUMER_ACCOUNT_CLOSED` in JSON.
    public static var consumerAccountClosed: Self { Self(rawValue: "CONSUMER_ACCOUNT_CLOSED") }
    /// `CONSUMER_CHARGE_OFF` in JSON.
    public static var consumerChargeOff: Self { Self(rawValue: "CONSUMER_CHARGE_OFF") }
    /// `CONSUMER_PAYMENT_METHOD_SWITCHED` in JSON.
    public static var consumerPaymentMethodSwitched: Self { Self(rawValue: "CONSUMER_PAYMENT_METHOD_SWITCHED") }
    /// `USER_OFFBOARDING` in JSON.
    public static var userOffboarding: Self { Self(rawValue: "USER_OFFBOARDING") }
    /// `DUPLICATE_ITEM` in JSON.
    public static var duplicateItem: Self { Self(rawValue: "DUPLICATE_ITEM") }
    /// `BILLING_TERMINATION` in JSON.
    public static var billingTermination: Self { Self(rawValue: "BILLING_TERMINATION") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// How a transaction was made.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct TransactionCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A correction by the bank.
    public static var adjustment: Self { Self(rawValue: "adjustment") }
    /// Cash paid in or out at a machine.
    public static var atm: Self { Self(rawValue: "atm") }
    /// A fee or charge of the bank.
    public static var bankCharge: Self { Self(rawValue: "bank charge") }
    /// The payment of a bill.
    public static var billPayment: Self { Self(rawValue: "bill payment") }
    /// Cash paid in or out at a branch.
    public static var cash: Self { Self(rawValue: "cash") }
    /// `cash advance` in JSON.
    public static var cashAdvance: Self { Self(rawValue: "cash advance") }
    /// Cash paid out together with a purchase.
    public static var cashback: Self { Self(rawValue: "cashback") }
    /// A check.
    public static var cheque: Self { Self(rawValue: "cheque") }
    /// A debit that the payee started.
    public static var directDebit: Self { Self(rawValue: "direct debit") }
    /// Interest, paid or earned.
    public static var interest: Self { Self(rawValue: "interest") }
    /// `late fee` in JSON.
    public static var lateFee: Self { Self(rawValue: "late fee") }
    /// `membership fee` in JSON.
    public static var membershipFee: Self { Self(rawValue: "membership fee") }
    /// A payment to a person or company.
    public static var payment: Self { Self(rawValue: "payment") }
    /// A purchase by card.
    public static var purchase: Self { Self(rawValue: "purchase") }
    /// Money back from a merchant.
    public static var refund: Self { Self(rawValue: "refund") }
    /// `returned item fee` in JSON.
    public static var returnedItemFee: Self { Self(rawValue: "returned item fee") }
    /// A payment that the account holder scheduled.
    public static var standingOrder: Self { Self(rawValue: "standing order") }
    /// A movement between accounts.
    public static var transfer: Self { Self(rawValue: "transfer") }
}

/// The values of 6 members, ``PaymentInitiationPaymentReverseResponse/status`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse).
public struct WalletTransactionStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AUTHORISING` in JSON.
    public static var authorising: Self { Self(rawValue: "AUTHORISING") }
    /// `INITIATED` in JSON.
    public static var initiated: Self { Self(rawValue: "INITIATED") }
    /// `EXECUTED` in JSON.
    public static var executed: Self { Self(rawValue: "EXECUTED") }
    /// `SETTLED` in JSON.
    public static var settled: Self { Self(rawValue: "SETTLED") }
    /// `BLOCKED` in JSON.
    public static var blocked: Self { Self(rawValue: "BLOCKED") }
    /// `FAILED` in JSON.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The values of ``Warning/warningCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct WarningWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OWNERS_UNAVAILABLE` in JSON.
    public static var ownersUnavailable: Self { Self(rawValue: "OWNERS_UNAVAILABLE") }
    /// `INVESTMENTS_UNAVAILABLE` in JSON.
    public static var investmentsUnavailable: Self { Self(rawValue: "INVESTMENTS_UNAVAILABLE") }
    /// `TRANSACTIONS_UNAVAILABLE` in JSON.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// `BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA` in JSON.
    public static var bankIncomeInsightsInsufficientData: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA") }
    /// `BANK_INCOME_INSIGHTS_INCOMPLETE` in JSON.
    public static var bankIncomeInsightsIncomplete: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_INCOMPLETE") }
    /// `BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS` in JSON.
    public static var bankIncomeInsightsStatusInProgress: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS") }
    /// `BANK_INCOME_INSIGHTS_INTERNAL_ERROR` in JSON.
    public static var bankIncomeInsightsInternalError: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_INTERNAL_ERROR") }
    /// `BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED` in JSON.
    public static var bankIncomeInsightsMismatchedDaysRequested: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED") }
}
