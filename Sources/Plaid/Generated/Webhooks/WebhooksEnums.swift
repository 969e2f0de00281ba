// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `AssetReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FULL`.
    public static var full: Self { Self(rawValue: "FULL") }
    /// The value `FAST`.
    public static var fast: Self { Self(rawValue: "FAST") }
}

/// The values of `AuthUpdateTypes` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AuthUpdateTypes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCOUNT_NUMBER`.
    public static var accountNumber: Self { Self(rawValue: "ACCOUNT_NUMBER") }
    /// The value `ROUTING_NUMBER`.
    public static var routingNumber: Self { Self(rawValue: "ROUTING_NUMBER") }
}

/// The values of `BankIncomeCompleteResult` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankIncomeCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The value `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of `CashFlowInsight` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CashFlowInsight: OpenEnum {
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

/// The values of `CraBankIncomeCompleteResult` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraBankIncomeCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The value `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of `IdentityUpdateTypes` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IdentityUpdateTypes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PHONES`.
    public static var phones: Self { Self(rawValue: "PHONES") }
    /// The value `ADDRESSES`.
    public static var addresses: Self { Self(rawValue: "ADDRESSES") }
    /// The value `EMAILS`.
    public static var emails: Self { Self(rawValue: "EMAILS") }
    /// The value `NAMES`.
    public static var names: Self { Self(rawValue: "NAMES") }
}

/// The values of `LinkDeliveryVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkDeliveryVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `automatically_verified`.
    public static var automaticallyVerified: Self { Self(rawValue: "automatically_verified") }
    /// The value `pending_automatic_verification`.
    public static var pendingAutomaticVerification: Self { Self(rawValue: "pending_automatic_verification") }
    /// The value `pending_manual_verification`.
    public static var pendingManualVerification: Self { Self(rawValue: "pending_manual_verification") }
    /// The value `manually_verified`.
    public static var manuallyVerified: Self { Self(rawValue: "manually_verified") }
    /// The value `verification_expired`.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
    /// The value `verification_failed`.
    public static var verificationFailed: Self { Self(rawValue: "verification_failed") }
    /// The value `unsent`.
    public static var unsent: Self { Self(rawValue: "unsent") }
    /// The value `database_matched`.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
    /// The value `database_insights_pending`.
    public static var databaseInsightsPending: Self { Self(rawValue: "database_insights_pending") }
}

/// The values of `LinkDeliveryWebhookCallbackType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkDeliveryWebhookCallbackType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ON_SUCCESS`.
    public static var onSuccess: Self { Self(rawValue: "ON_SUCCESS") }
    /// The value `ON_EVENT`.
    public static var onEvent: Self { Self(rawValue: "ON_EVENT") }
    /// The value `ON_EXIT`.
    public static var onExit: Self { Self(rawValue: "ON_EXIT") }
}

/// The values of `LinkDeliveryWebhookCommunicationMethod` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkDeliveryWebhookCommunicationMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SMS`.
    public static var sms: Self { Self(rawValue: "SMS") }
    /// The value `EMAIL`.
    public static var email: Self { Self(rawValue: "EMAIL") }
}

/// The values of `LinkDeliveryWebhookDeliveryStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkDeliveryWebhookDeliveryStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The value `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of `LinkEventName` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkEventName: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BANK_INCOME_INSIGHTS_COMPLETED`.
    public static var bankIncomeInsightsCompleted: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_COMPLETED") }
    /// The value `CLOSE_OAUTH`.
    public static var closeOauth: Self { Self(rawValue: "CLOSE_OAUTH") }
    /// The value `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// The value `EXIT`.
    public static var exit: Self { Self(rawValue: "EXIT") }
    /// The value `FAIL_OAUTH`.
    public static var failOauth: Self { Self(rawValue: "FAIL_OAUTH") }
    /// The value `HANDOFF`.
    public static var handoff: Self { Self(rawValue: "HANDOFF") }
    /// The value `ISSUE_FOLLOWED`.
    public static var issueFollowed: Self { Self(rawValue: "ISSUE_FOLLOWED") }
    /// The value `OPEN`.
    public static var `open`: Self { Self(rawValue: "OPEN") }
    /// The value `OPEN_MY_PLAID`.
    public static var openMyPlaid: Self { Self(rawValue: "OPEN_MY_PLAID") }
    /// The value `OPEN_OAUTH`.
    public static var openOauth: Self { Self(rawValue: "OPEN_OAUTH") }
    /// The value `SEARCH_INSTITUTION`.
    public static var searchInstitution: Self { Self(rawValue: "SEARCH_INSTITUTION") }
    /// The value `SELECT_AUTH_TYPE`.
    public static var selectAuthType: Self { Self(rawValue: "SELECT_AUTH_TYPE") }
    /// The value `SELECT_BRAND`.
    public static var selectBrand: Self { Self(rawValue: "SELECT_BRAND") }
    /// The value `SELECT_DEGRADED_INSTITUTION`.
    public static var selectDegradedInstitution: Self { Self(rawValue: "SELECT_DEGRADED_INSTITUTION") }
    /// The value `SELECT_DOWN_INSTITUTION`.
    public static var selectDownInstitution: Self { Self(rawValue: "SELECT_DOWN_INSTITUTION") }
    /// The value `SELECT_FILTERED_INSTITUTION`.
    public static var selectFilteredInstitution: Self { Self(rawValue: "SELECT_FILTERED_INSTITUTION") }
    /// The value `SELECT_INSTITUTION`.
    public static var selectInstitution: Self { Self(rawValue: "SELECT_INSTITUTION") }
    /// The value `SUBMIT_ACCOUNT_NUMBER`.
    public static var submitAccountNumber: Self { Self(rawValue: "SUBMIT_ACCOUNT_NUMBER") }
    /// The value `SUBMIT_CREDENTIALS`.
    public static var submitCredentials: Self { Self(rawValue: "SUBMIT_CREDENTIALS") }
    /// The value `SUBMIT_DOCUMENTS`.
    public static var submitDocuments: Self { Self(rawValue: "SUBMIT_DOCUMENTS") }
    /// The value `SUBMIT_DOCUMENTS_ERROR`.
    public static var submitDocumentsError: Self { Self(rawValue: "SUBMIT_DOCUMENTS_ERROR") }
    /// The value `SUBMIT_DOCUMENTS_SUCCESS`.
    public static var submitDocumentsSuccess: Self { Self(rawValue: "SUBMIT_DOCUMENTS_SUCCESS") }
    /// The value `SUBMIT_MFA`.
    public static var submitMfa: Self { Self(rawValue: "SUBMIT_MFA") }
    /// The value `SUBMIT_ROUTING_NUMBER`.
    public static var submitRoutingNumber: Self { Self(rawValue: "SUBMIT_ROUTING_NUMBER") }
    /// The value `TRANSITION_VIEW`.
    public static var transitionView: Self { Self(rawValue: "TRANSITION_VIEW") }
    /// The value `VIEW_DATA_TYPES`.
    public static var viewDataTypes: Self { Self(rawValue: "VIEW_DATA_TYPES") }
}

/// The values of `MonitoringInsightsStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct MonitoringInsightsStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `AVAILABLE`.
    public static var available: Self { Self(rawValue: "AVAILABLE") }
    /// The value `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The values of `PartnerEndCustomerOAuthStatusUpdatedValues` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartnerEndCustomerOAuthStatusUpdatedValues: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `not-started`.
    public static var notStarted: Self { Self(rawValue: "not-started") }
    /// The value `processing`.
    public static var processing: Self { Self(rawValue: "processing") }
    /// The value `approved`.
    public static var approved: Self { Self(rawValue: "approved") }
    /// The value `enabled`.
    public static var enabled: Self { Self(rawValue: "enabled") }
    /// The value `attention-required`.
    public static var attentionRequired: Self { Self(rawValue: "attention-required") }
}

/// The values of `PendingDisconnectWebhookReason` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PendingDisconnectWebhookReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INSTITUTION_MIGRATION`.
    public static var institutionMigration: Self { Self(rawValue: "INSTITUTION_MIGRATION") }
    /// The value `INSTITUTION_TOKEN_EXPIRATION`.
    public static var institutionTokenExpiration: Self { Self(rawValue: "INSTITUTION_TOKEN_EXPIRATION") }
}

/// The values of `StatementsRefreshCompleteResult` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct StatementsRefreshCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The value `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of `WebhookEnvironmentValues` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WebhookEnvironmentValues: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `sandbox`.
    public static var sandbox: Self { Self(rawValue: "sandbox") }
    /// The value `production`.
    public static var production: Self { Self(rawValue: "production") }
}
