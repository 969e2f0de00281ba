// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `CashFlowUpdatesEventWebhookCodes` in Plaid's document; others are kept as they come.
public struct CashFlowUpdatesEventWebhookCodes: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `LARGE_DEPOSIT_DETECTED`.
    public static var largeDepositDetected: Self { Self(rawValue: "LARGE_DEPOSIT_DETECTED") }
    /// The word `LOW_BALANCE_DETECTED`.
    public static var lowBalanceDetected: Self { Self(rawValue: "LOW_BALANCE_DETECTED") }
    /// The word `NEW_LOAN_PAYMENT_DETECTED`.
    public static var newLoanPaymentDetected: Self { Self(rawValue: "NEW_LOAN_PAYMENT_DETECTED") }
    /// The word `NSF_OVERDRAFT_DETECTED`.
    public static var nsfOverdraftDetected: Self { Self(rawValue: "NSF_OVERDRAFT_DETECTED") }
}

/// The words of `SandboxBankIncomeWebhookFireRequestWebhookCode` in Plaid's document; others are kept as they come.
public struct SandboxBankIncomeWebhookFireRequestWebhookCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BANK_INCOME_REFRESH_UPDATE`.
    public static var bankIncomeRefreshUpdate: Self { Self(rawValue: "BANK_INCOME_REFRESH_UPDATE") }
    /// The word `BANK_INCOME_REFRESH_COMPLETE`.
    public static var bankIncomeRefreshComplete: Self { Self(rawValue: "BANK_INCOME_REFRESH_COMPLETE") }
}

/// The words of `SandboxIncomeFireWebhookRequestVerificationStatus` in Plaid's document; others are kept as they come.
public struct SandboxIncomeFireWebhookRequestVerificationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `VERIFICATION_STATUS_PROCESSING_COMPLETE`.
    public static var verificationStatusProcessingComplete: Self { Self(rawValue: "VERIFICATION_STATUS_PROCESSING_COMPLETE") }
    /// The word `VERIFICATION_STATUS_PROCESSING_FAILED`.
    public static var verificationStatusProcessingFailed: Self { Self(rawValue: "VERIFICATION_STATUS_PROCESSING_FAILED") }
    /// The word `VERIFICATION_STATUS_PENDING_APPROVAL`.
    public static var verificationStatusPendingApproval: Self { Self(rawValue: "VERIFICATION_STATUS_PENDING_APPROVAL") }
}

/// The words of `SandboxIncomeWebhookFireRequestWebhookCode` in Plaid's document; others are kept as they come.
public struct SandboxIncomeWebhookFireRequestWebhookCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INCOME_VERIFICATION`.
    public static var incomeVerification: Self { Self(rawValue: "INCOME_VERIFICATION") }
    /// The word `INCOME_VERIFICATION_RISK_SIGNALS`.
    public static var incomeVerificationRiskSignals: Self { Self(rawValue: "INCOME_VERIFICATION_RISK_SIGNALS") }
}

/// The words of `SandboxItemFireWebhookRequestWebhookCode` in Plaid's document; others are kept as they come.
public struct SandboxItemFireWebhookRequestWebhookCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `DEFAULT_UPDATE`.
    public static var defaultUpdate: Self { Self(rawValue: "DEFAULT_UPDATE") }
    /// The word `NEW_ACCOUNTS_AVAILABLE`.
    public static var newAccountsAvailable: Self { Self(rawValue: "NEW_ACCOUNTS_AVAILABLE") }
    /// The word `SMS_MICRODEPOSITS_VERIFICATION`.
    public static var smsMicrodepositsVerification: Self { Self(rawValue: "SMS_MICRODEPOSITS_VERIFICATION") }
    /// The word `AUTHORIZATION_GRANTED`.
    public static var authorizationGranted: Self { Self(rawValue: "AUTHORIZATION_GRANTED") }
    /// The word `USER_PERMISSION_REVOKED`.
    public static var userPermissionRevoked: Self { Self(rawValue: "USER_PERMISSION_REVOKED") }
    /// The word `USER_ACCOUNT_REVOKED`.
    public static var userAccountRevoked: Self { Self(rawValue: "USER_ACCOUNT_REVOKED") }
    /// The word `PENDING_DISCONNECT`.
    public static var pendingDisconnect: Self { Self(rawValue: "PENDING_DISCONNECT") }
    /// The word `RECURRING_TRANSACTIONS_UPDATE`.
    public static var recurringTransactionsUpdate: Self { Self(rawValue: "RECURRING_TRANSACTIONS_UPDATE") }
    /// The word `LOGIN_REPAIRED`.
    public static var loginRepaired: Self { Self(rawValue: "LOGIN_REPAIRED") }
    /// The word `SYNC_UPDATES_AVAILABLE`.
    public static var syncUpdatesAvailable: Self { Self(rawValue: "SYNC_UPDATES_AVAILABLE") }
    /// The word `PRODUCT_READY`.
    public static var productReady: Self { Self(rawValue: "PRODUCT_READY") }
    /// The word `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
}

/// The words of `SandboxItemSetVerificationStatusRequestVerificationStatus` in Plaid's document; others are kept as they come.
public struct SandboxItemSetVerificationStatusRequestVerificationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `automatically_verified`.
    public static var automaticallyVerified: Self { Self(rawValue: "automatically_verified") }
    /// The word `verification_expired`.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
}

/// The words of `TransferLedgerSweepSimulateEventType` in Plaid's document; others are kept as they come.
public struct TransferLedgerSweepSimulateEventType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `sweep.posted`.
    public static var sweepPosted: Self { Self(rawValue: "sweep.posted") }
    /// The word `sweep.settled`.
    public static var sweepSettled: Self { Self(rawValue: "sweep.settled") }
    /// The word `sweep.returned`.
    public static var sweepReturned: Self { Self(rawValue: "sweep.returned") }
    /// The word `sweep.failed`.
    public static var sweepFailed: Self { Self(rawValue: "sweep.failed") }
}

/// The words of `WebhookType` in Plaid's document; others are kept as they come.
public struct WebhookType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `AUTH`.
    public static var auth: Self { Self(rawValue: "AUTH") }
    /// The word `HOLDINGS`.
    public static var holdings: Self { Self(rawValue: "HOLDINGS") }
    /// The word `INVESTMENTS_TRANSACTIONS`.
    public static var investmentsTransactions: Self { Self(rawValue: "INVESTMENTS_TRANSACTIONS") }
    /// The word `ITEM`.
    public static var item: Self { Self(rawValue: "ITEM") }
    /// The word `LIABILITIES`.
    public static var liabilities: Self { Self(rawValue: "LIABILITIES") }
    /// The word `TRANSACTIONS`.
    public static var transactions: Self { Self(rawValue: "TRANSACTIONS") }
    /// The word `ASSETS`.
    public static var assets: Self { Self(rawValue: "ASSETS") }
}
