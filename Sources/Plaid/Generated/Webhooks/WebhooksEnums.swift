// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `AssetReportType` in Plaid's document; others are kept as they come.
public struct AssetReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FULL`.
    public static var full: Self { Self(rawValue: "FULL") }
    /// The word `FAST`.
    public static var fast: Self { Self(rawValue: "FAST") }
}

/// The words of `AuthUpdateTypes` in Plaid's document; others are kept as they come.
public struct AuthUpdateTypes: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCOUNT_NUMBER`.
    public static var accountNumber: Self { Self(rawValue: "ACCOUNT_NUMBER") }
    /// The word `ROUTING_NUMBER`.
    public static var routingNumber: Self { Self(rawValue: "ROUTING_NUMBER") }
}

/// The words of `BankIncomeCompleteResult` in Plaid's document; others are kept as they come.
public struct BankIncomeCompleteResult: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The word `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The words of `CashFlowInsight` in Plaid's document; others are kept as they come.
public struct CashFlowInsight: OpenEnum {
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

/// The words of `CraBankIncomeCompleteResult` in Plaid's document; others are kept as they come.
public struct CraBankIncomeCompleteResult: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The word `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The words of `IdentityUpdateTypes` in Plaid's document; others are kept as they come.
public struct IdentityUpdateTypes: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PHONES`.
    public static var phones: Self { Self(rawValue: "PHONES") }
    /// The word `ADDRESSES`.
    public static var addresses: Self { Self(rawValue: "ADDRESSES") }
    /// The word `EMAILS`.
    public static var emails: Self { Self(rawValue: "EMAILS") }
    /// The word `NAMES`.
    public static var names: Self { Self(rawValue: "NAMES") }
}

/// The words of `LinkDeliveryVerificationStatus` in Plaid's document; others are kept as they come.
public struct LinkDeliveryVerificationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `automatically_verified`.
    public static var automaticallyVerified: Self { Self(rawValue: "automatically_verified") }
    /// The word `pending_automatic_verification`.
    public static var pendingAutomaticVerification: Self { Self(rawValue: "pending_automatic_verification") }
    /// The word `pending_manual_verification`.
    public static var pendingManualVerification: Self { Self(rawValue: "pending_manual_verification") }
    /// The word `manually_verified`.
    public static var manuallyVerified: Self { Self(rawValue: "manually_verified") }
    /// The word `verification_expired`.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
    /// The word `verification_failed`.
    public static var verificationFailed: Self { Self(rawValue: "verification_failed") }
    /// The word `unsent`.
    public static var unsent: Self { Self(rawValue: "unsent") }
    /// The word `database_matched`.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
    /// The word `database_insights_pending`.
    public static var databaseInsightsPending: Self { Self(rawValue: "database_insights_pending") }
}

/// The words of `LinkDeliveryWebhookCallbackType` in Plaid's document; others are kept as they come.
public struct LinkDeliveryWebhookCallbackType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ON_SUCCESS`.
    public static var onSuccess: Self { Self(rawValue: "ON_SUCCESS") }
    /// The word `ON_EVENT`.
    public static var onEvent: Self { Self(rawValue: "ON_EVENT") }
    /// The word `ON_EXIT`.
    public static var onExit: Self { Self(rawValue: "ON_EXIT") }
}

/// The words of `LinkDeliveryWebhookCommunicationMethod` in Plaid's document; others are kept as they come.
public struct LinkDeliveryWebhookCommunicationMethod: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SMS`.
    public static var sms: Self { Self(rawValue: "SMS") }
    /// The word `EMAIL`.
    public static var email: Self { Self(rawValue: "EMAIL") }
}

/// The words of `LinkDeliveryWebhookDeliveryStatus` in Plaid's document; others are kept as they come.
public struct LinkDeliveryWebhookDeliveryStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The word `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The words of `LinkEventName` in Plaid's document; others are kept as they come.
public struct LinkEventName: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BANK_INCOME_INSIGHTS_COMPLETED`.
    public static var bankIncomeInsightsCompleted: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_COMPLETED") }
    /// The word `CLOSE_OAUTH`.
    public static var closeOauth: Self { Self(rawValue: "CLOSE_OAUTH") }
    /// The word `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// The word `EXIT`.
    public static var exit: Self { Self(rawValue: "EXIT") }
    /// The word `FAIL_OAUTH`.
    public static var failOauth: Self { Self(rawValue: "FAIL_OAUTH") }
    /// The word `HANDOFF`.
    public static var handoff: Self { Self(rawValue: "HANDOFF") }
    /// The word `ISSUE_FOLLOWED`.
    public static var issueFollowed: Self { Self(rawValue: "ISSUE_FOLLOWED") }
    /// The word `OPEN`.
    public static var `open`: Self { Self(rawValue: "OPEN") }
    /// The word `OPEN_MY_PLAID`.
    public static var openMyPlaid: Self { Self(rawValue: "OPEN_MY_PLAID") }
    /// The word `OPEN_OAUTH`.
    public static var openOauth: Self { Self(rawValue: "OPEN_OAUTH") }
    /// The word `SEARCH_INSTITUTION`.
    public static var searchInstitution: Self { Self(rawValue: "SEARCH_INSTITUTION") }
    /// The word `SELECT_AUTH_TYPE`.
    public static var selectAuthType: Self { Self(rawValue: "SELECT_AUTH_TYPE") }
    /// The word `SELECT_BRAND`.
    public static var selectBrand: Self { Self(rawValue: "SELECT_BRAND") }
    /// The word `SELECT_DEGRADED_INSTITUTION`.
    public static var selectDegradedInstitution: Self { Self(rawValue: "SELECT_DEGRADED_INSTITUTION") }
    /// The word `SELECT_DOWN_INSTITUTION`.
    public static var selectDownInstitution: Self { Self(rawValue: "SELECT_DOWN_INSTITUTION") }
    /// The word `SELECT_FILTERED_INSTITUTION`.
    public static var selectFilteredInstitution: Self { Self(rawValue: "SELECT_FILTERED_INSTITUTION") }
    /// The word `SELECT_INSTITUTION`.
    public static var selectInstitution: Self { Self(rawValue: "SELECT_INSTITUTION") }
    /// The word `SUBMIT_ACCOUNT_NUMBER`.
    public static var submitAccountNumber: Self { Self(rawValue: "SUBMIT_ACCOUNT_NUMBER") }
    /// The word `SUBMIT_CREDENTIALS`.
    public static var submitCredentials: Self { Self(rawValue: "SUBMIT_CREDENTIALS") }
    /// The word `SUBMIT_DOCUMENTS`.
    public static var submitDocuments: Self { Self(rawValue: "SUBMIT_DOCUMENTS") }
    /// The word `SUBMIT_DOCUMENTS_ERROR`.
    public static var submitDocumentsError: Self { Self(rawValue: "SUBMIT_DOCUMENTS_ERROR") }
    /// The word `SUBMIT_DOCUMENTS_SUCCESS`.
    public static var submitDocumentsSuccess: Self { Self(rawValue: "SUBMIT_DOCUMENTS_SUCCESS") }
    /// The word `SUBMIT_MFA`.
    public static var submitMfa: Self { Self(rawValue: "SUBMIT_MFA") }
    /// The word `SUBMIT_ROUTING_NUMBER`.
    public static var submitRoutingNumber: Self { Self(rawValue: "SUBMIT_ROUTING_NUMBER") }
    /// The word `TRANSITION_VIEW`.
    public static var transitionView: Self { Self(rawValue: "TRANSITION_VIEW") }
    /// The word `VIEW_DATA_TYPES`.
    public static var viewDataTypes: Self { Self(rawValue: "VIEW_DATA_TYPES") }
}

/// The words of `MonitoringInsightsStatus` in Plaid's document; others are kept as they come.
public struct MonitoringInsightsStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `AVAILABLE`.
    public static var available: Self { Self(rawValue: "AVAILABLE") }
    /// The word `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The words of `PartnerEndCustomerOAuthStatusUpdatedValues` in Plaid's document; others are kept as they come.
public struct PartnerEndCustomerOAuthStatusUpdatedValues: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `not-started`.
    public static var notStarted: Self { Self(rawValue: "not-started") }
    /// The word `processing`.
    public static var processing: Self { Self(rawValue: "processing") }
    /// The word `approved`.
    public static var approved: Self { Self(rawValue: "approved") }
    /// The word `enabled`.
    public static var enabled: Self { Self(rawValue: "enabled") }
    /// The word `attention-required`.
    public static var attentionRequired: Self { Self(rawValue: "attention-required") }
}

/// The words of `PendingDisconnectWebhookReason` in Plaid's document; others are kept as they come.
public struct PendingDisconnectWebhookReason: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INSTITUTION_MIGRATION`.
    public static var institutionMigration: Self { Self(rawValue: "INSTITUTION_MIGRATION") }
    /// The word `INSTITUTION_TOKEN_EXPIRATION`.
    public static var institutionTokenExpiration: Self { Self(rawValue: "INSTITUTION_TOKEN_EXPIRATION") }
}

/// The words of `StatementsRefreshCompleteResult` in Plaid's document; others are kept as they come.
public struct StatementsRefreshCompleteResult: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The word `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The words of `WebhookEnvironmentValues` in Plaid's document; others are kept as they come.
public struct WebhookEnvironmentValues: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `sandbox`.
    public static var sandbox: Self { Self(rawValue: "sandbox") }
    /// The word `production`.
    public static var production: Self { Self(rawValue: "production") }
}
