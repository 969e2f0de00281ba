// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `CashFlowUpdatesEventWebhookCodes` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CashFlowUpdatesEventWebhookCodes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `LARGE_DEPOSIT_DETECTED`.
    public static var largeDepositDetected: Self { Self(rawValue: "LARGE_DEPOSIT_DETECTED") }
    /// The value `LOW_BALANCE_DETECTED`.
    public static var lowBalanceDetected: Self { Self(rawValue: "LOW_BALANCE_DETECTED") }
    /// The value `NEW_LOAN_PAYMENT_DETECTED`.
    public static var newLoanPaymentDetected: Self { Self(rawValue: "NEW_LOAN_PAYMENT_DETECTED") }
    /// The value `NSF_OVERDRAFT_DETECTED`.
    public static var nsfOverdraftDetected: Self { Self(rawValue: "NSF_OVERDRAFT_DETECTED") }
}

/// The values of `SandboxBankIncomeWebhookFireRequestWebhookCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SandboxBankIncomeWebhookFireRequestWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BANK_INCOME_REFRESH_UPDATE`.
    public static var bankIncomeRefreshUpdate: Self { Self(rawValue: "BANK_INCOME_REFRESH_UPDATE") }
    /// The value `BANK_INCOME_REFRESH_COMPLETE`.
    public static var bankIncomeRefreshComplete: Self { Self(rawValue: "BANK_INCOME_REFRESH_COMPLETE") }
}

/// The values of `SandboxIncomeFireWebhookRequestVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SandboxIncomeFireWebhookRequestVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `VERIFICATION_STATUS_PROCESSING_COMPLETE`.
    public static var verificationStatusProcessingComplete: Self { Self(rawValue: "VERIFICATION_STATUS_PROCESSING_COMPLETE") }
    /// The value `VERIFICATION_STATUS_PROCESSING_FAILED`.
    public static var verificationStatusProcessingFailed: Self { Self(rawValue: "VERIFICATION_STATUS_PROCESSING_FAILED") }
    /// The value `VERIFICATION_STATUS_PENDING_APPROVAL`.
    public static var verificationStatusPendingApproval: Self { Self(rawValue: "VERIFICATION_STATUS_PENDING_APPROVAL") }
}

/// The values of `SandboxIncomeWebhookFireRequestWebhookCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SandboxIncomeWebhookFireRequestWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INCOME_VERIFICATION`.
    public static var incomeVerification: Self { Self(rawValue: "INCOME_VERIFICATION") }
    /// The value `INCOME_VERIFICATION_RISK_SIGNALS`.
    public static var incomeVerificationRiskSignals: Self { Self(rawValue: "INCOME_VERIFICATION_RISK_SIGNALS") }
}

/// The values of `SandboxItemFireWebhookRequestWebhookCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SandboxItemFireWebhookRequestWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `DEFAULT_UPDATE`.
    public static var defaultUpdate: Self { Self(rawValue: "DEFAULT_UPDATE") }
    /// The value `NEW_ACCOUNTS_AVAILABLE`.
    public static var newAccountsAvailable: Self { Self(rawValue: "NEW_ACCOUNTS_AVAILABLE") }
    /// The value `SMS_MICRODEPOSITS_VERIFICATION`.
    public static var smsMicrodepositsVerification: Self { Self(rawValue: "SMS_MICRODEPOSITS_VERIFICATION") }
    /// The value `AUTHORIZATION_GRANTED`.
    public static var authorizationGranted: Self { Self(rawValue: "AUTHORIZATION_GRANTED") }
    /// The value `USER_PERMISSION_REVOKED`.
    public static var userPermissionRevoked: Self { Self(rawValue: "USER_PERMISSION_REVOKED") }
    /// The value `USER_ACCOUNT_REVOKED`.
    public static var userAccountRevoked: Self { Self(rawValue: "USER_ACCOUNT_REVOKED") }
    /// The value `PENDING_DISCONNECT`.
    public static var pendingDisconnect: Self { Self(rawValue: "PENDING_DISCONNECT") }
    /// The value `RECURRING_TRANSACTIONS_UPDATE`.
    public static var recurringTransactionsUpdate: Self { Self(rawValue: "RECURRING_TRANSACTIONS_UPDATE") }
    /// The value `LOGIN_REPAIRED`.
    public static var loginRepaired: Self { Self(rawValue: "LOGIN_REPAIRED") }
    /// The value `SYNC_UPDATES_AVAILABLE`.
    public static var syncUpdatesAvailable: Self { Self(rawValue: "SYNC_UPDATES_AVAILABLE") }
    /// The value `PRODUCT_READY`.
    public static var productReady: Self { Self(rawValue: "PRODUCT_READY") }
    /// The value `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
}

/// The values of `SandboxItemSetVerificationStatusRequestVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SandboxItemSetVerificationStatusRequestVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `automatically_verified`.
    public static var automaticallyVerified: Self { Self(rawValue: "automatically_verified") }
    /// The value `verification_expired`.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
}

/// The values of `TransferLedgerSweepSimulateEventType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferLedgerSweepSimulateEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `sweep.posted`.
    public static var sweepPosted: Self { Self(rawValue: "sweep.posted") }
    /// The value `sweep.settled`.
    public static var sweepSettled: Self { Self(rawValue: "sweep.settled") }
    /// The value `sweep.returned`.
    public static var sweepReturned: Self { Self(rawValue: "sweep.returned") }
    /// The value `sweep.failed`.
    public static var sweepFailed: Self { Self(rawValue: "sweep.failed") }
}

/// The values of `WebhookType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WebhookType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `AUTH`.
    public static var auth: Self { Self(rawValue: "AUTH") }
    /// The value `HOLDINGS`.
    public static var holdings: Self { Self(rawValue: "HOLDINGS") }
    /// The value `INVESTMENTS_TRANSACTIONS`.
    public static var investmentsTransactions: Self { Self(rawValue: "INVESTMENTS_TRANSACTIONS") }
    /// The value `ITEM`.
    public static var item: Self { Self(rawValue: "ITEM") }
    /// The value `LIABILITIES`.
    public static var liabilities: Self { Self(rawValue: "LIABILITIES") }
    /// The value `TRANSACTIONS`.
    public static var transactions: Self { Self(rawValue: "TRANSACTIONS") }
    /// The value `ASSETS`.
    public static var assets: Self { Self(rawValue: "ASSETS") }
}
