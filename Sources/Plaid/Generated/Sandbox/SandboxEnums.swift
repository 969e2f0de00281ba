// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``SandboxCraCashflowUpdatesUpdateRequest/webhookCodes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate).
public struct CashFlowUpdatesEventWebhookCodes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LARGE_DEPOSIT_DETECTED` in JSON.
    public static var largeDepositDetected: Self { Self(rawValue: "LARGE_DEPOSIT_DETECTED") }
    /// `LOW_BALANCE_DETECTED` in JSON.
    public static var lowBalanceDetected: Self { Self(rawValue: "LOW_BALANCE_DETECTED") }
    /// `NEW_LOAN_PAYMENT_DETECTED` in JSON.
    public static var newLoanPaymentDetected: Self { Self(rawValue: "NEW_LOAN_PAYMENT_DETECTED") }
    /// `NSF_OVERDRAFT_DETECTED` in JSON.
    public static var nsfOverdraftDetected: Self { Self(rawValue: "NSF_OVERDRAFT_DETECTED") }
}

/// The values of ``SandboxBankIncomeFireWebhookRequest/webhookCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook).
public struct SandboxBankIncomeWebhookFireRequestWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BANK_INCOME_REFRESH_UPDATE` in JSON.
    public static var bankIncomeRefreshUpdate: Self { Self(rawValue: "BANK_INCOME_REFRESH_UPDATE") }
    /// `BANK_INCOME_REFRESH_COMPLETE` in JSON.
    public static var bankIncomeRefreshComplete: Self { Self(rawValue: "BANK_INCOME_REFRESH_COMPLETE") }
}

/// The values of ``SandboxCraServicingSimulateRequestOptions/errorWebhookCode``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxCraServicingSimulateErrorWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER_NOT_FOUND` in JSON.
    public static var userNotFound: Self { Self(rawValue: "USER_NOT_FOUND") }
    /// `PRODUCT_GENERATION_FAILED` in JSON.
    public static var productGenerationFailed: Self { Self(rawValue: "PRODUCT_GENERATION_FAILED") }
    /// `UNMATCH` in JSON.
    public static var unmatch: Self { Self(rawValue: "UNMATCH") }
    /// `DATA_UNAVAILABLE` in JSON.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
    /// `NO_ELIGIBLE_ITEMS_ON_PROFILE` in JSON.
    public static var noEligibleItemsOnProfile: Self { Self(rawValue: "NO_ELIGIBLE_ITEMS_ON_PROFILE") }
}

/// The values of ``SandboxIncomeFireWebhookRequest/verificationStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook).
public struct SandboxIncomeFireWebhookRequestVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VERIFICATION_STATUS_PROCESSING_COMPLETE` in JSON.
    public static var verificationStatusProcessingComplete: Self { Self(rawValue: "VERIFICATION_STATUS_PROCESSING_COMPLETE") }
    /// `VERIFICATION_STATUS_PROCESSING_FAILED` in JSON.
    public static var verificationStatusProcessingFailed: Self { Self(rawValue: "VERIFICATION_STATUS_PROCESSING_FAILED") }
    /// `VERIFICATION_STATUS_DOCUMENT_REJECTED` in JSON.
    public static var verificationStatusDocumentRejected: Self { Self(rawValue: "VERIFICATION_STATUS_DOCUMENT_REJECTED") }
}

/// The values of ``SandboxIncomeFireWebhookRequest/webhookCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook).
public struct SandboxIncomeWebhookFireRequestWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INCOME_VERIFICATION` in JSON.
    public static var incomeVerification: Self { Self(rawValue: "INCOME_VERIFICATION") }
    /// `USER_INCOME_VERIFICATION` in JSON.
    public static var userIncomeVerification: Self { Self(rawValue: "USER_INCOME_VERIFICATION") }
    /// `INCOME_VERIFICATION_RISK_SIGNALS` in JSON.
    public static var incomeVerificationRiskSignals: Self { Self(rawValue: "INCOME_VERIFICATION_RISK_SIGNALS") }
    /// `USER_INCOME_VERIFICATION_RISK_SIGNALS` in JSON.
    public static var userIncomeVerificationRiskSignals: Self { Self(rawValue: "USER_INCOME_VERIFICATION_RISK_SIGNALS") }
}

/// The values of ``SandboxItemFireWebhookRequest/webhookCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook).
public struct SandboxItemFireWebhookRequestWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DEFAULT_UPDATE` in JSON.
    public static var defaultUpdate: Self { Self(rawValue: "DEFAULT_UPDATE") }
    /// `NEW_ACCOUNTS_AVAILABLE` in JSON.
    public static var newAccountsAvailable: Self { Self(rawValue: "NEW_ACCOUNTS_AVAILABLE") }
    /// `SMS_MICRODEPOSITS_VERIFICATION` in JSON.
    public static var smsMicrodepositsVerification: Self { Self(rawValue: "SMS_MICRODEPOSITS_VERIFICATION") }
    /// `AUTHORIZATION_GRANTED` in JSON.
    public static var authorizationGranted: Self { Self(rawValue: "AUTHORIZATION_GRANTED") }
    /// `USER_PERMISSION_REVOKED` in JSON.
    public static var userPermissionRevoked: Self { Self(rawValue: "USER_PERMISSION_REVOKED") }
    /// `USER_ACCOUNT_REVOKED` in JSON.
    public static var userAccountRevoked: Self { Self(rawValue: "USER_ACCOUNT_REVOKED") }
    /// `PENDING_DISCONNECT` in JSON.
    public static var pendingDisconnect: Self { Self(rawValue: "PENDING_DISCONNECT") }
    /// `RECURRING_TRANSACTIONS_UPDATE` in JSON.
    public static var recurringTransactionsUpdate: Self { Self(rawValue: "RECURRING_TRANSACTIONS_UPDATE") }
    /// `LOGIN_REPAIRED` in JSON.
    public static var loginRepaired: Self { Self(rawValue: "LOGIN_REPAIRED") }
    /// `SYNC_UPDATES_AVAILABLE` in JSON.
    public static var syncUpdatesAvailable: Self { Self(rawValue: "SYNC_UPDATES_AVAILABLE") }
    /// `PRODUCT_READY` in JSON.
    public static var productReady: Self { Self(rawValue: "PRODUCT_READY") }
    /// `ERROR` in JSON.
    public static var error: Self { Self(rawValue: "ERROR") }
}

/// The values of ``SandboxItemSetVerificationStatusRequest/verificationStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status).
public struct SandboxItemSetVerificationStatusRequestVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `automatically_verified` in JSON.
    public static var automaticallyVerified: Self { Self(rawValue: "automatically_verified") }
    /// `verification_expired` in JSON.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
}

/// The values of ``SandboxUserFireWebhookRequest/webhookCode``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxUserFireWebhookCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER_CHECK_REPORT_READY` in JSON.
    public static var userCheckReportReady: Self { Self(rawValue: "USER_CHECK_REPORT_READY") }
    /// `USER_CHECK_REPORT_FAILED` in JSON.
    public static var userCheckReportFailed: Self { Self(rawValue: "USER_CHECK_REPORT_FAILED") }
    /// `CHECK_REPORT_READY` in JSON.
    public static var checkReportReady: Self { Self(rawValue: "CHECK_REPORT_READY") }
    /// `CHECK_REPORT_FAILED` in JSON.
    public static var checkReportFailed: Self { Self(rawValue: "CHECK_REPORT_FAILED") }
}

/// The values of ``SandboxUserFireWebhookRequest/webhookType``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxUserFireWebhookType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CHECK_REPORT` in JSON.
    public static var checkReport: Self { Self(rawValue: "CHECK_REPORT") }
}

/// The values of ``SandboxTransferLedgerDepositSimulateRequest/eventType`` and
/// ``SandboxTransferLedgerWithdrawSimulateRequest/eventType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate).
public struct TransferLedgerSweepSimulateEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sweep.posted` in JSON.
    public static var sweepPosted: Self { Self(rawValue: "sweep.posted") }
    /// `sweep.settled` in JSON.
    public static var sweepSettled: Self { Self(rawValue: "sweep.settled") }
    /// `sweep.returned` in JSON.
    public static var sweepReturned: Self { Self(rawValue: "sweep.returned") }
    /// `sweep.failed` in JSON.
    public static var sweepFailed: Self { Self(rawValue: "sweep.failed") }
    /// `sweep.funds_available` in JSON.
    public static var sweepFundsAvailable: Self { Self(rawValue: "sweep.funds_available") }
}

/// The values of ``SandboxItemFireWebhookRequest/webhookType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook).
public struct WebhookType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AUTH` in JSON.
    public static var auth: Self { Self(rawValue: "AUTH") }
    /// `HOLDINGS` in JSON.
    public static var holdings: Self { Self(rawValue: "HOLDINGS") }
    /// `INVESTMENTS_TRANSACTIONS` in JSON.
    public static var investmentsTransactions: Self { Self(rawValue: "INVESTMENTS_TRANSACTIONS") }
    /// `ITEM` in JSON.
    public static var item: Self { Self(rawValue: "ITEM") }
    /// `LIABILITIES` in JSON.
    public static var liabilities: Self { Self(rawValue: "LIABILITIES") }
    /// `TRANSACTIONS` in JSON.
    public static var transactions: Self { Self(rawValue: "TRANSACTIONS") }
    /// `ASSETS` in JSON.
    public static var assets: Self { Self(rawValue: "ASSETS") }
    /// `IDENTITY` in JSON.
    public static var identity: Self { Self(rawValue: "IDENTITY") }
}
