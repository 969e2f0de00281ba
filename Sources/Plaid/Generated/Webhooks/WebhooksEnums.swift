// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``AssetsProductReadyWebhook/reportType``.
///
/// Unknown values are kept unchanged.
public struct AssetReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FULL` in JSON.
    public static var full: Self { Self(rawValue: "FULL") }
    /// `FAST` in JSON.
    public static var fast: Self { Self(rawValue: "FAST") }
}

/// The values of ``AuthDefaultUpdateWebhook/accountIDsWithUpdatedAuth``.
///
/// Unknown values are kept unchanged.
public struct AuthUpdateTypes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `account_number` in JSON.
    public static var accountNumber: Self { Self(rawValue: "account_number") }
    /// `routing_number` in JSON.
    public static var routingNumber: Self { Self(rawValue: "routing_number") }
    /// `account_number_mask` in JSON.
    public static var accountNumberMask: Self { Self(rawValue: "account_number_mask") }
}

/// The values of ``BankIncomeCompleteWebhook/result``.
///
/// Unknown values are kept unchanged.
public struct BankIncomeCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS` in JSON.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// `FAILURE` in JSON.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of ``CashFlowUpdatesInsightsV2Webhook/insights``.
///
/// Unknown values are kept unchanged.
public struct CashFlowInsight: OpenEnum {
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

/// The values of ``CraBankIncomeCompleteWebhook/result``.
///
/// Unknown values are kept unchanged.
public struct CraBankIncomeCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS` in JSON.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// `FAILURE` in JSON.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of ``CraReportReadyWebhook/errorCode``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportErrorCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DATA_UNAVAILABLE` in JSON.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
    /// `INTERNAL_SERVER_ERROR` in JSON.
    public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
}

/// The values of ``IdentityDefaultUpdateWebhook/accountIDsWithUpdatedIdentity``.
///
/// Unknown values are kept unchanged.
public struct IdentityUpdateTypes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `addresses` in JSON.
    public static var addresses: Self { Self(rawValue: "addresses") }
    /// `emails` in JSON.
    public static var emails: Self { Self(rawValue: "emails") }
    /// `names` in JSON.
    public static var names: Self { Self(rawValue: "names") }
    /// `phone_numbers` in JSON.
    public static var phoneNumbers: Self { Self(rawValue: "phone_numbers") }
}

/// The values of ``LinkDeliveryAccount/verificationStatus``.
///
/// Unknown values are kept unchanged.
public struct LinkDeliveryVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `automatically_verified` in JSON.
    public static var automaticallyVerified: Self { Self(rawValue: "automatically_verified") }
    /// `pending_automatic_verification` in JSON.
    public static var pendingAutomaticVerification: Self { Self(rawValue: "pending_automatic_verification") }
    /// `pending_manual_verification` in JSON.
    public static var pendingManualVerification: Self { Self(rawValue: "pending_manual_verification") }
    /// `manually_verified` in JSON.
    public static var manuallyVerified: Self { Self(rawValue: "manually_verified") }
    /// `verification_expired` in JSON.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
    /// `verification_failed` in JSON.
    public static var verificationFailed: Self { Self(rawValue: "verification_failed") }
    /// `unsent` in JSON.
    public static var unsent: Self { Self(rawValue: "unsent") }
    /// `database_matched` in JSON.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
    /// `database_insights_pending` in JSON.
    public static var databaseInsightsPending: Self { Self(rawValue: "database_insights_pending") }
}

/// The values of ``LinkCallbackMetadata/callbackType``.
///
/// Unknown values are kept unchanged.
public struct LinkDeliveryWebhookCallbackType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ON_SUCCESS` in JSON.
    public static var onSuccess: Self { Self(rawValue: "ON_SUCCESS") }
    /// `ON_EVENT` in JSON.
    public static var onEvent: Self { Self(rawValue: "ON_EVENT") }
    /// `ON_EXIT` in JSON.
    public static var onExit: Self { Self(rawValue: "ON_EXIT") }
}

/// The values of ``LinkDeliveryMetadata/communicationMethod``.
///
/// Unknown values are kept unchanged.
public struct LinkDeliveryWebhookCommunicationMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SMS` in JSON.
    public static var sms: Self { Self(rawValue: "SMS") }
    /// `EMAIL` in JSON.
    public static var email: Self { Self(rawValue: "EMAIL") }
}

/// The values of ``LinkDeliveryMetadata/deliveryStatus``.
///
/// Unknown values are kept unchanged.
public struct LinkDeliveryWebhookDeliveryStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS` in JSON.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// `FAILURE` in JSON.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of ``LinkCallbackMetadata/eventName``.
///
/// Unknown values are kept unchanged.
public struct LinkEventName: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BANK_INCOME_INSIGHTS_COMPLETED` in JSON.
    public static var bankIncomeInsightsCompleted: Self { Self(rawValue: "BANK_INCOME_INSIGHTS_COMPLETED") }
    /// `CLOSE_OAUTH` in JSON.
    public static var closeOauth: Self { Self(rawValue: "CLOSE_OAUTH") }
    /// `ERROR` in JSON.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// `EXIT` in JSON.
    public static var exit: Self { Self(rawValue: "EXIT") }
    /// `FAIL_OAUTH` in JSON.
    public static var failOauth: Self { Self(rawValue: "FAIL_OAUTH") }
    /// `HANDOFF` in JSON.
    public static var handoff: Self { Self(rawValue: "HANDOFF") }
    /// `ISSUE_FOLLOWED` in JSON.
    public static var issueFollowed: Self { Self(rawValue: "ISSUE_FOLLOWED") }
    /// `OPEN` in JSON.
    public static var `open`: Self { Self(rawValue: "OPEN") }
    /// `OPEN_MY_PLAID` in JSON.
    public static var openMyPlaid: Self { Self(rawValue: "OPEN_MY_PLAID") }
    /// `OPEN_OAUTH` in JSON.
    public static var openOauth: Self { Self(rawValue: "OPEN_OAUTH") }
    /// `SEARCH_INSTITUTION` in JSON.
    public static var searchInstitution: Self { Self(rawValue: "SEARCH_INSTITUTION") }
    /// `SELECT_AUTH_TYPE` in JSON.
    public static var selectAuthType: Self { Self(rawValue: "SELECT_AUTH_TYPE") }
    /// `SELECT_BRAND` in JSON.
    public static var selectBrand: Self { Self(rawValue: "SELECT_BRAND") }
    /// `SELECT_DEGRADED_INSTITUTION` in JSON.
    public static var selectDegradedInstitution: Self { Self(rawValue: "SELECT_DEGRADED_INSTITUTION") }
    /// `SELECT_DOWN_INSTITUTION` in JSON.
    public static var selectDownInstitution: Self { Self(rawValue: "SELECT_DOWN_INSTITUTION") }
    /// `SELECT_FILTERED_INSTITUTION` in JSON.
    public static var selectFilteredInstitution: Self { Self(rawValue: "SELECT_FILTERED_INSTITUTION") }
    /// `SELECT_INSTITUTION` in JSON.
    public static var selectInstitution: Self { Self(rawValue: "SELECT_INSTITUTION") }
    /// `SUBMIT_ACCOUNT_NUMBER` in JSON.
    public static var submitAccountNumber: Self { Self(rawValue: "SUBMIT_ACCOUNT_NUMBER") }
    /// `SUBMIT_CREDENTIALS` in JSON.
    public static var submitCredentials: Self { Self(rawValue: "SUBMIT_CREDENTIALS") }
    /// `SUBMIT_DOCUMENTS` in JSON.
    public static var submitDocuments: Self { Self(rawValue: "SUBMIT_DOCUMENTS") }
    /// `SUBMIT_DOCUMENTS_ERROR` in JSON.
    public static var submitDocumentsError: Self { Self(rawValue: "SUBMIT_DOCUMENTS_ERROR") }
    /// `SUBMIT_DOCUMENTS_SUCCESS` in JSON.
    public static var submitDocumentsSuccess: Self { Self(rawValue: "SUBMIT_DOCUMENTS_SUCCESS") }
    /// `SUBMIT_MFA` in JSON.
    public static var submitMfa: Self { Self(rawValue: "SUBMIT_MFA") }
    /// `SUBMIT_ROUTING_NUMBER` in JSON.
    public static var submitRoutingNumber: Self { Self(rawValue: "SUBMIT_ROUTING_NUMBER") }
    /// `TRANSITION_VIEW` in JSON.
    public static var transitionView: Self { Self(rawValue: "TRANSITION_VIEW") }
    /// `VIEW_DATA_TYPES` in JSON.
    public static var viewDataTypes: Self { Self(rawValue: "VIEW_DATA_TYPES") }
}

/// The values of 8 members, ``CashFlowUpdatesExpectedDepositMissedWebhook/status`` among them.
///
/// Unknown values are kept unchanged.
public struct MonitoringInsightsStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE` in JSON.
    public static var available: Self { Self(rawValue: "AVAILABLE") }
    /// `FAILED` in JSON.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The values of ``PartnerEndCustomerOAuthStatusUpdatedWebhook/status``.
///
/// Unknown values are kept unchanged.
public struct PartnerEndCustomerOAuthStatusUpdatedValues: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `not-started` in JSON.
    public static var notStarted: Self { Self(rawValue: "not-started") }
    /// `processing` in JSON.
    public static var processing: Self { Self(rawValue: "processing") }
    /// `approved` in JSON.
    public static var approved: Self { Self(rawValue: "approved") }
    /// `enabled` in JSON.
    public static var enabled: Self { Self(rawValue: "enabled") }
    /// `attention-required` in JSON.
    public static var attentionRequired: Self { Self(rawValue: "attention-required") }
}

/// The values of ``PendingDisconnectWebhook/reason``.
///
/// Unknown values are kept unchanged.
public struct PendingDisconnectWebhookReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INSTITUTION_MIGRATION` in JSON.
    public static var institutionMigration: Self { Self(rawValue: "INSTITUTION_MIGRATION") }
    /// `INSTITUTION_TOKEN_EXPIRATION` in JSON.
    public static var institutionTokenExpiration: Self { Self(rawValue: "INSTITUTION_TOKEN_EXPIRATION") }
}

/// The values of ``StatementsRefreshCompleteWebhook/result``.
///
/// Unknown values are kept unchanged.
public struct StatementsRefreshCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS` in JSON.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// `FAILURE` in JSON.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of 94 members, ``AssetsErrorWebhook/environment`` among them.
///
/// Unknown values are kept unchanged.
public struct WebhookEnvironmentValues: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sandbox` in JSON.
    public static var sandbox: Self { Self(rawValue: "sandbox") }
    /// `production` in JSON.
    public static var production: Self { Self(rawValue: "production") }
}

/// The values of ``BetaWebhookEventsListRequest/deliveryStatuses`` and ``WebhookEventRecord/deliveryStatus``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct WebhookEventDeliveryStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING` in JSON.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// `DELIVERED` in JSON.
    public static var delivered: Self { Self(rawValue: "DELIVERED") }
    /// `FAILED` in JSON.
    public static var failed: Self { Self(rawValue: "FAILED") }
}
