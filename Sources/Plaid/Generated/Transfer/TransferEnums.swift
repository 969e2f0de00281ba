// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``TransferCreditUsageConfiguration/secCodes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct CreditACHClass: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ccd` in JSON.
    public static var ccd: Self { Self(rawValue: "ccd") }
    /// `ppd` in JSON.
    public static var ppd: Self { Self(rawValue: "ppd") }
    /// `web` in JSON.
    public static var web: Self { Self(rawValue: "web") }
}

/// The values of ``TransferLedgerEventListRequest/sourceType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist).
public struct LedgerEventSourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TRANSFER` in JSON.
    public static var transfer: Self { Self(rawValue: "TRANSFER") }
    /// `SWEEP` in JSON.
    public static var sweep: Self { Self(rawValue: "SWEEP") }
    /// `REFUND` in JSON.
    public static var refund: Self { Self(rawValue: "REFUND") }
}

/// The values of ``TransferEvent/transferType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist).
public struct OmittableTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `debit` in JSON.
    public static var debit: Self { Self(rawValue: "debit") }
    /// `credit` in JSON.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The values of ``TransferCreditUsageConfiguration/expectedFrequency`` and
/// ``TransferDebitUsageConfiguration/expectedFrequency``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct OriginatorExpectedTransferFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `once_per_month` in JSON.
    public static var oncePerMonth: Self { Self(rawValue: "once_per_month") }
    /// `twice_per_month` in JSON.
    public static var twicePerMonth: Self { Self(rawValue: "twice_per_month") }
    /// `once_per_week` in JSON.
    public static var oncePerWeek: Self { Self(rawValue: "once_per_week") }
    /// `daily` in JSON.
    public static var daily: Self { Self(rawValue: "daily") }
}

/// The values of ``PaymentProfileGetResponse/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profileget).
public struct PaymentProfileStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING` in JSON.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// `READY` in JSON.
    public static var ready: Self { Self(rawValue: "READY") }
    /// `REMOVED` in JSON.
    public static var removed: Self { Self(rawValue: "REMOVED") }
}

/// The values of ``TransferCancelRequest/reasonCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel).
public struct ReasonCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AC03` in JSON.
    public static var ac03: Self { Self(rawValue: "AC03") }
    /// `AM09` in JSON.
    public static var am09: Self { Self(rawValue: "AM09") }
    /// `CUST` in JSON.
    public static var cust: Self { Self(rawValue: "CUST") }
    /// `DUPL` in JSON.
    public static var dupl: Self { Self(rawValue: "DUPL") }
    /// `FRAD` in JSON.
    public static var frad: Self { Self(rawValue: "FRAD") }
    /// `TECH` in JSON.
    public static var tech: Self { Self(rawValue: "TECH") }
    /// `UPAY` in JSON.
    public static var upay: Self { Self(rawValue: "UPAY") }
    /// `AC14` in JSON.
    public static var ac14: Self { Self(rawValue: "AC14") }
    /// `AM06` in JSON.
    public static var am06: Self { Self(rawValue: "AM06") }
    /// `BE05` in JSON.
    public static var be05: Self { Self(rawValue: "BE05") }
    /// `FOCR` in JSON.
    public static var focr: Self { Self(rawValue: "FOCR") }
    /// `MS02` in JSON.
    public static var ms02: Self { Self(rawValue: "MS02") }
    /// `MS03` in JSON.
    public static var ms03: Self { Self(rawValue: "MS03") }
    /// `RR04` in JSON.
    public static var rr04: Self { Self(rawValue: "RR04") }
    /// `RUTA` in JSON.
    public static var ruta: Self { Self(rawValue: "RUTA") }
}

/// The status of a sweep.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
public struct SweepStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Not yet sent.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Sent to the payment network.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The money has arrived.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The money is available in the ledger.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// Reversed by the bank.
    public static var returned: Self { Self(rawValue: "returned") }
    /// Rejected; no money moved.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``TransferSweep/trigger`` and ``TransferSweepListRequest/trigger``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
public struct SweepTrigger: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `manual` in JSON.
    public static var manual: Self { Self(rawValue: "manual") }
    /// `incoming` in JSON.
    public static var incoming: Self { Self(rawValue: "incoming") }
    /// `balance_threshold` in JSON.
    public static var balanceThreshold: Self { Self(rawValue: "balance_threshold") }
    /// `automatic_aggregate` in JSON.
    public static var automaticAggregate: Self { Self(rawValue: "automatic_aggregate") }
}

/// The values of ``TransferLedgerDepositRequest/network``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
public struct TransferACHNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ach` in JSON.
    public static var ach: Self { Self(rawValue: "ach") }
    /// `same-day-ach` in JSON.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
}

/// Whether a transfer may be made.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The transfer may be created.
    ///
    /// Look at the rationale: a check may have been impossible.
    public static var approved: Self { Self(rawValue: "approved") }
    /// The transfer must not be created.
    public static var declined: Self { Self(rawValue: "declined") }
    /// The user has to complete a step in Link first.
    public static var userActionRequired: Self { Self(rawValue: "user_action_required") }
}

/// The values of ``RecurringTransferSkippedWebhook/authorizationDecisionRationaleCode`` and
/// ``TransferAuthorizationDecisionRationale/code``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationDecisionRationaleCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NSF` in JSON.
    public static var nsf: Self { Self(rawValue: "NSF") }
    /// `RISK` in JSON.
    public static var risk: Self { Self(rawValue: "RISK") }
    /// `TRANSFER_LIMIT_REACHED` in JSON.
    public static var transferLimitReached: Self { Self(rawValue: "TRANSFER_LIMIT_REACHED") }
    /// `MANUALLY_VERIFIED_ITEM` in JSON.
    public static var manuallyVerifiedItem: Self { Self(rawValue: "MANUALLY_VERIFIED_ITEM") }
    /// `ITEM_LOGIN_REQUIRED` in JSON.
    public static var itemLoginRequired: Self { Self(rawValue: "ITEM_LOGIN_REQUIRED") }
    /// `PAYMENT_PROFILE_LOGIN_REQUIRED` in JSON.
    public static var paymentProfileLoginRequired: Self { Self(rawValue: "PAYMENT_PROFILE_LOGIN_REQUIRED") }
    /// `ERROR` in JSON.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// `MIGRATED_ACCOUNT_ITEM` in JSON.
    public static var migratedAccountItem: Self { Self(rawValue: "MIGRATED_ACCOUNT_ITEM") }
    /// `ADMIN` in JSON.
    public static var admin: Self { Self(rawValue: "ADMIN") }
    /// `FRAUD` in JSON.
    public static var fraud: Self { Self(rawValue: "FRAUD") }
}

/// The values of ``Transfer/guaranteeDecision``, ``TransferAuthorization/guaranteeDecision`` and
/// ``TransferIntentGet/guaranteeDecision``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferAuthorizationGuaranteeDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GUARANTEED` in JSON.
    public static var guaranteed: Self { Self(rawValue: "GUARANTEED") }
    /// `NOT_GUARANTEED` in JSON.
    public static var notGuaranteed: Self { Self(rawValue: "NOT_GUARANTEED") }
}

/// The values of ``TransferAuthorizationGuaranteeDecisionRationale/code``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferAuthorizationGuaranteeDecisionRationaleCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RETURN_BANK` in JSON.
    public static var returnBank: Self { Self(rawValue: "RETURN_BANK") }
    /// `RETURN_CUSTOMER` in JSON.
    public static var returnCustomer: Self { Self(rawValue: "RETURN_CUSTOMER") }
    /// `GUARANTEE_LIMIT_REACHED` in JSON.
    public static var guaranteeLimitReached: Self { Self(rawValue: "GUARANTEE_LIMIT_REACHED") }
    /// `RISK_ESTIMATE_UNAVAILABLE` in JSON.
    public static var riskEstimateUnavailable: Self { Self(rawValue: "RISK_ESTIMATE_UNAVAILABLE") }
    /// `REQUIRED_PARAM_MISSING` in JSON.
    public static var requiredParamMissing: Self { Self(rawValue: "REQUIRED_PARAM_MISSING") }
}

/// The values of ``TransferAuthorizationPaymentRisk/riskLevel``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationRiskLevel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HIGH_RISK` in JSON.
    public static var highRisk: Self { Self(rawValue: "HIGH_RISK") }
    /// `MEDIUM_HIGH_RISK` in JSON.
    public static var mediumHighRisk: Self { Self(rawValue: "MEDIUM_HIGH_RISK") }
    /// `MEDIUM_RISK` in JSON.
    public static var mediumRisk: Self { Self(rawValue: "MEDIUM_RISK") }
    /// `MEDIUM_LOW_RISK` in JSON.
    public static var mediumLowRisk: Self { Self(rawValue: "MEDIUM_LOW_RISK") }
    /// `LOW_RISK` in JSON.
    public static var lowRisk: Self { Self(rawValue: "LOW_RISK") }
}

/// The values of ``TransferBalance/type`` and ``TransferBalanceGetRequest/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget).
public struct TransferBalanceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `prefunded_rtp_credits` in JSON.
    public static var prefundedRtpCredits: Self { Self(rawValue: "prefunded_rtp_credits") }
    /// `prefunded_ach_credits` in JSON.
    public static var prefundedAchCredits: Self { Self(rawValue: "prefunded_ach_credits") }
}

/// The values of ``Transfer/creditFundsSource``, ``TransferAuthorizationCreateRequest/creditFundsSource`` and
/// ``TransferAuthorizationProposedTransfer/creditFundsSource``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferCreditFundsSource: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sweep` in JSON.
    public static var sweep: Self { Self(rawValue: "sweep") }
    /// `prefunded_rtp_credits` in JSON.
    public static var prefundedRtpCredits: Self { Self(rawValue: "prefunded_rtp_credits") }
    /// `prefunded_ach_credits` in JSON.
    public static var prefundedAchCredits: Self { Self(rawValue: "prefunded_ach_credits") }
}

/// The values of ``DetailedOriginator/transferDiligenceStatus`` and ``Originator/transferDiligenceStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget).
public struct TransferDiligenceStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `not_submitted` in JSON.
    public static var notSubmitted: Self { Self(rawValue: "not_submitted") }
    /// `submitted` in JSON.
    public static var submitted: Self { Self(rawValue: "submitted") }
    /// `under_review` in JSON.
    public static var underReview: Self { Self(rawValue: "under_review") }
    /// `approved` in JSON.
    public static var approved: Self { Self(rawValue: "approved") }
    /// `denied` in JSON.
    public static var denied: Self { Self(rawValue: "denied") }
    /// `more_information_required` in JSON.
    public static var moreInformationRequired: Self { Self(rawValue: "more_information_required") }
}

/// The values of ``TransferDiligenceDocumentUploadRequest/purpose``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload).
public struct TransferDocumentPurpose: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DUE_DILIGENCE` in JSON.
    public static var dueDiligence: Self { Self(rawValue: "DUE_DILIGENCE") }
}

/// The values of ``TransferEventListRequest/transferType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist).
public struct TransferEventListTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `debit` in JSON.
    public static var debit: Self { Self(rawValue: "debit") }
    /// `credit` in JSON.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The values of ``TransferEvent/eventType`` and ``TransferEventListRequest/eventTypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist).
public struct TransferEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending` in JSON.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `cancelled` in JSON.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `posted` in JSON.
    public static var posted: Self { Self(rawValue: "posted") }
    /// `settled` in JSON.
    public static var settled: Self { Self(rawValue: "settled") }
    /// `funds_available` in JSON.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// `guaranteed` in JSON.
    public static var guaranteed: Self { Self(rawValue: "guaranteed") }
    /// `returned` in JSON.
    public static var returned: Self { Self(rawValue: "returned") }
    /// `adjustment` in JSON.
    public static var adjustment: Self { Self(rawValue: "adjustment") }
    /// `guarantee_reimbursed` in JSON.
    public static var guaranteeReimbursed: Self { Self(rawValue: "guarantee_reimbursed") }
    /// `client_return_recovered` in JSON.
    public static var clientReturnRecovered: Self { Self(rawValue: "client_return_recovered") }
    /// `plaid_return_recovered` in JSON.
    public static var plaidReturnRecovered: Self { Self(rawValue: "plaid_return_recovered") }
    /// `swept` in JSON.
    public static var swept: Self { Self(rawValue: "swept") }
    /// `swept_settled` in JSON.
    public static var sweptSettled: Self { Self(rawValue: "swept_settled") }
    /// `return_swept` in JSON.
    public static var returnSwept: Self { Self(rawValue: "return_swept") }
    /// `sweep.pending` in JSON.
    public static var sweepPending: Self { Self(rawValue: "sweep.pending") }
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
    /// `refund.pending` in JSON.
    public static var refundPending: Self { Self(rawValue: "refund.pending") }
    /// `refund.cancelled` in JSON.
    public static var refundCancelled: Self { Self(rawValue: "refund.cancelled") }
    /// `refund.failed` in JSON.
    public static var refundFailed: Self { Self(rawValue: "refund.failed") }
    /// `refund.posted` in JSON.
    public static var refundPosted: Self { Self(rawValue: "refund.posted") }
    /// `refund.settled` in JSON.
    public static var refundSettled: Self { Self(rawValue: "refund.settled") }
    /// `refund.returned` in JSON.
    public static var refundReturned: Self { Self(rawValue: "refund.returned") }
    /// `refund.swept` in JSON.
    public static var refundSwept: Self { Self(rawValue: "refund.swept") }
    /// `refund.return_swept` in JSON.
    public static var refundReturnSwept: Self { Self(rawValue: "refund.return_swept") }
}

/// The values of ``AuthorizationGuaranteeDetails/outcome``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferGuaranteeOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FULL_INSTANT` in JSON.
    public static var fullInstant: Self { Self(rawValue: "FULL_INSTANT") }
    /// `PARTIAL_INSTANT_ONLY` in JSON.
    public static var partialInstantOnly: Self { Self(rawValue: "PARTIAL_INSTANT_ONLY") }
    /// `PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW` in JSON.
    public static var partialInstantWithObservationWindow: Self { Self(rawValue: "PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW") }
    /// `NOT_GUARANTEED` in JSON.
    public static var notGuaranteed: Self { Self(rawValue: "NOT_GUARANTEED") }
}

/// The values of ``TransferIntentGet/authorizationDecision``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget).
public struct TransferIntentAuthorizationDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APPROVED` in JSON.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// `DECLINED` in JSON.
    public static var declined: Self { Self(rawValue: "DECLINED") }
}

/// The values of ``TransferIntentCreate/mode``, ``TransferIntentCreateRequest/mode`` and ``TransferIntentGet/mode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate).
public struct TransferIntentCreateMode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PAYMENT` in JSON.
    public static var payment: Self { Self(rawValue: "PAYMENT") }
    /// `DISBURSEMENT` in JSON.
    public static var disbursement: Self { Self(rawValue: "DISBURSEMENT") }
}

/// The values of ``TransferIntentCreate/network``, ``TransferIntentCreateRequest/network`` and
/// ``TransferIntentGet/network``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate).
public struct TransferIntentCreateNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ach` in JSON.
    public static var ach: Self { Self(rawValue: "ach") }
    /// `same-day-ach` in JSON.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// `rtp` in JSON.
    public static var rtp: Self { Self(rawValue: "rtp") }
}

/// The values of ``TransferIntentCreate/status`` and ``TransferIntentGet/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate).
public struct TransferIntentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING` in JSON.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// `SUCCEEDED` in JSON.
    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    /// `FAILED` in JSON.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// A payment network.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// ACH, settled on the next banking day or later.
    public static var ach: Self { Self(rawValue: "ach") }
    /// ACH, settled on the same banking day if submitted in time.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// Real-time payments, settled within seconds.
    ///
    /// Only credits.
    public static var rtp: Self { Self(rawValue: "rtp") }
    /// A wire transfer.
    ///
    /// Only credits.
    public static var wire: Self { Self(rawValue: "wire") }
    /// `rfp` in JSON.
    public static var rfp: Self { Self(rawValue: "rfp") }
}

/// The values of ``RecurringTransfer/network`` and ``TransferRecurringCreateRequest/network``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
public struct TransferRecurringNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ach` in JSON.
    public static var ach: Self { Self(rawValue: "ach") }
    /// `same-day-ach` in JSON.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// `rtp` in JSON.
    public static var rtp: Self { Self(rawValue: "rtp") }
}

/// The values of ``RecurringTransfer/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
public struct TransferRecurringStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `cancelled` in JSON.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// `expired` in JSON.
    public static var expired: Self { Self(rawValue: "expired") }
}

/// The status of a refund.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferRefundStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Not yet sent.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Sent to the payment network.
    public static var posted: Self { Self(rawValue: "posted") }
    /// Canceled before it was sent.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// Rejected; no money moved.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The money has arrived.
    public static var settled: Self { Self(rawValue: "settled") }
    /// Reversed by the bank.
    public static var returned: Self { Self(rawValue: "returned") }
}

/// The values of ``TransferRecurringSchedule/intervalUnit``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
public struct TransferScheduleIntervalUnit: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `week` in JSON.
    public static var week: Self { Self(rawValue: "week") }
    /// `month` in JSON.
    public static var month: Self { Self(rawValue: "month") }
}

/// The status of a transfer.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Created, not yet sent to the payment network.
    ///
    /// It can still be canceled.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Sent to the payment network.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The money has been debited or credited.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The money of a debit is available in your ledger.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// Canceled before it was sent.
    ///
    /// Final.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// Rejected by the payment network; no money moved.
    ///
    /// Final.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Reversed by the bank: the money went back.
    ///
    /// Final.
    public static var returned: Self { Self(rawValue: "returned") }
}

/// The values of ``Transfer/sweepStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferSweepStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unswept` in JSON.
    public static var unswept: Self { Self(rawValue: "unswept") }
    /// `swept` in JSON.
    public static var swept: Self { Self(rawValue: "swept") }
    /// `swept_settled` in JSON.
    public static var sweptSettled: Self { Self(rawValue: "swept_settled") }
    /// `return_swept` in JSON.
    public static var returnSwept: Self { Self(rawValue: "return_swept") }
}

/// The direction of a transfer, from the user's point of view.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Money is taken from the user's account.
    public static var debit: Self { Self(rawValue: "debit") }
    /// Money is paid to the user's account.
    public static var credit: Self { Self(rawValue: "credit") }
}
