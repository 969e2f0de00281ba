// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `CreditACHClass` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditACHClass: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ccd`.
    public static var ccd: Self { Self(rawValue: "ccd") }
    /// The value `ppd`.
    public static var ppd: Self { Self(rawValue: "ppd") }
    /// The value `web`.
    public static var web: Self { Self(rawValue: "web") }
}

/// The values of `LedgerEventSourceType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LedgerEventSourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `TRANSFER`.
    public static var transfer: Self { Self(rawValue: "TRANSFER") }
    /// The value `SWEEP`.
    public static var sweep: Self { Self(rawValue: "SWEEP") }
    /// The value `REFUND`.
    public static var refund: Self { Self(rawValue: "REFUND") }
}

/// The values of `OmittableTransferType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct OmittableTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The value `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The values of `OriginatorExpectedTransferFrequency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct OriginatorExpectedTransferFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `once_per_month`.
    public static var oncePerMonth: Self { Self(rawValue: "once_per_month") }
    /// The value `twice_per_month`.
    public static var twicePerMonth: Self { Self(rawValue: "twice_per_month") }
    /// The value `once_per_week`.
    public static var oncePerWeek: Self { Self(rawValue: "once_per_week") }
    /// The value `daily`.
    public static var daily: Self { Self(rawValue: "daily") }
}

/// The values of `PaymentProfileStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentProfileStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// The value `READY`.
    public static var ready: Self { Self(rawValue: "READY") }
    /// The value `REMOVED`.
    public static var removed: Self { Self(rawValue: "REMOVED") }
}

/// The values of `ReasonCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ReasonCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `AC03`.
    public static var ac03: Self { Self(rawValue: "AC03") }
    /// The value `AM09`.
    public static var am09: Self { Self(rawValue: "AM09") }
    /// The value `CUST`.
    public static var cust: Self { Self(rawValue: "CUST") }
    /// The value `DUPL`.
    public static var dupl: Self { Self(rawValue: "DUPL") }
    /// The value `FRAD`.
    public static var frad: Self { Self(rawValue: "FRAD") }
    /// The value `TECH`.
    public static var tech: Self { Self(rawValue: "TECH") }
    /// The value `UPAY`.
    public static var upay: Self { Self(rawValue: "UPAY") }
    /// The value `AC14`.
    public static var ac14: Self { Self(rawValue: "AC14") }
    /// The value `AM06`.
    public static var am06: Self { Self(rawValue: "AM06") }
    /// The value `BE05`.
    public static var be05: Self { Self(rawValue: "BE05") }
    /// The value `FOCR`.
    public static var focr: Self { Self(rawValue: "FOCR") }
    /// The value `MS02`.
    public static var ms02: Self { Self(rawValue: "MS02") }
    /// The value `MS03`.
    public static var ms03: Self { Self(rawValue: "MS03") }
    /// The value `RR04`.
    public static var rr04: Self { Self(rawValue: "RR04") }
    /// The value `RUTA`.
    public static var ruta: Self { Self(rawValue: "RUTA") }
}

/// The values of `SweepStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SweepStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The value `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The value `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The value `funds_available`.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// The value `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `SweepTrigger` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SweepTrigger: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `manual`.
    public static var manual: Self { Self(rawValue: "manual") }
    /// The value `incoming`.
    public static var incoming: Self { Self(rawValue: "incoming") }
    /// The value `balance_threshold`.
    public static var balanceThreshold: Self { Self(rawValue: "balance_threshold") }
    /// The value `automatic_aggregate`.
    public static var automaticAggregate: Self { Self(rawValue: "automatic_aggregate") }
}

/// The values of `TransferACHNetwork` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferACHNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The value `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
}

/// The values of `TransferAuthorizationDecision` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferAuthorizationDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `approved`.
    public static var approved: Self { Self(rawValue: "approved") }
    /// The value `declined`.
    public static var declined: Self { Self(rawValue: "declined") }
    /// The value `user_action_required`.
    public static var userActionRequired: Self { Self(rawValue: "user_action_required") }
}

/// The values of `TransferAuthorizationDecisionRationaleCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferAuthorizationDecisionRationaleCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `NSF`.
    public static var nsf: Self { Self(rawValue: "NSF") }
    /// The value `RISK`.
    public static var risk: Self { Self(rawValue: "RISK") }
    /// The value `TRANSFER_LIMIT_REACHED`.
    public static var transferLimitReached: Self { Self(rawValue: "TRANSFER_LIMIT_REACHED") }
    /// The value `MANUALLY_VERIFIED_ITEM`.
    public static var manuallyVerifiedItem: Self { Self(rawValue: "MANUALLY_VERIFIED_ITEM") }
    /// The value `ITEM_LOGIN_REQUIRED`.
    public static var itemLoginRequired: Self { Self(rawValue: "ITEM_LOGIN_REQUIRED") }
    /// The value `PAYMENT_PROFILE_LOGIN_REQUIRED`.
    public static var paymentProfileLoginRequired: Self { Self(rawValue: "PAYMENT_PROFILE_LOGIN_REQUIRED") }
    /// The value `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// The value `MIGRATED_ACCOUNT_ITEM`.
    public static var migratedAccountItem: Self { Self(rawValue: "MIGRATED_ACCOUNT_ITEM") }
}

/// The values of `TransferAuthorizationGuaranteeDecision` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferAuthorizationGuaranteeDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `GUARANTEED`.
    public static var guaranteed: Self { Self(rawValue: "GUARANTEED") }
    /// The value `NOT_GUARANTEED`.
    public static var notGuaranteed: Self { Self(rawValue: "NOT_GUARANTEED") }
}

/// The values of `TransferAuthorizationGuaranteeDecisionRationaleCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferAuthorizationGuaranteeDecisionRationaleCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `RETURN_BANK`.
    public static var returnBank: Self { Self(rawValue: "RETURN_BANK") }
    /// The value `RETURN_CUSTOMER`.
    public static var returnCustomer: Self { Self(rawValue: "RETURN_CUSTOMER") }
    /// The value `GUARANTEE_LIMIT_REACHED`.
    public static var guaranteeLimitReached: Self { Self(rawValue: "GUARANTEE_LIMIT_REACHED") }
    /// The value `RISK_ESTIMATE_UNAVAILABLE`.
    public static var riskEstimateUnavailable: Self { Self(rawValue: "RISK_ESTIMATE_UNAVAILABLE") }
    /// The value `REQUIRED_PARAM_MISSING`.
    public static var requiredParamMissing: Self { Self(rawValue: "REQUIRED_PARAM_MISSING") }
}

/// The values of `TransferAuthorizationRiskLevel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferAuthorizationRiskLevel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `HIGH_RISK`.
    public static var highRisk: Self { Self(rawValue: "HIGH_RISK") }
    /// The value `MEDIUM_HIGH_RISK`.
    public static var mediumHighRisk: Self { Self(rawValue: "MEDIUM_HIGH_RISK") }
    /// The value `MEDIUM_RISK`.
    public static var mediumRisk: Self { Self(rawValue: "MEDIUM_RISK") }
    /// The value `MEDIUM_LOW_RISK`.
    public static var mediumLowRisk: Self { Self(rawValue: "MEDIUM_LOW_RISK") }
    /// The value `LOW_RISK`.
    public static var lowRisk: Self { Self(rawValue: "LOW_RISK") }
}

/// The values of `TransferBalanceType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferBalanceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `prefunded_rtp_credits`.
    public static var prefundedRtpCredits: Self { Self(rawValue: "prefunded_rtp_credits") }
    /// The value `prefunded_ach_credits`.
    public static var prefundedAchCredits: Self { Self(rawValue: "prefunded_ach_credits") }
}

/// The values of `TransferCreditFundsSource` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferCreditFundsSource: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `sweep`.
    public static var sweep: Self { Self(rawValue: "sweep") }
    /// The value `prefunded_rtp_credits`.
    public static var prefundedRtpCredits: Self { Self(rawValue: "prefunded_rtp_credits") }
    /// The value `prefunded_ach_credits`.
    public static var prefundedAchCredits: Self { Self(rawValue: "prefunded_ach_credits") }
}

/// The values of `TransferDiligenceStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferDiligenceStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `not_submitted`.
    public static var notSubmitted: Self { Self(rawValue: "not_submitted") }
    /// The value `submitted`.
    public static var submitted: Self { Self(rawValue: "submitted") }
    /// The value `under_review`.
    public static var underReview: Self { Self(rawValue: "under_review") }
    /// The value `approved`.
    public static var approved: Self { Self(rawValue: "approved") }
    /// The value `denied`.
    public static var denied: Self { Self(rawValue: "denied") }
    /// The value `more_information_required`.
    public static var moreInformationRequired: Self { Self(rawValue: "more_information_required") }
}

/// The values of `TransferDocumentPurpose` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferDocumentPurpose: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `DUE_DILIGENCE`.
    public static var dueDiligence: Self { Self(rawValue: "DUE_DILIGENCE") }
}

/// The values of `TransferEventListTransferType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferEventListTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The value `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The values of `TransferEventType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The value `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The value `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The value `funds_available`.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// The value `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
    /// The value `swept`.
    public static var swept: Self { Self(rawValue: "swept") }
    /// The value `swept_settled`.
    public static var sweptSettled: Self { Self(rawValue: "swept_settled") }
    /// The value `return_swept`.
    public static var returnSwept: Self { Self(rawValue: "return_swept") }
    /// The value `sweep.pending`.
    public static var sweepPending: Self { Self(rawValue: "sweep.pending") }
    /// The value `sweep.posted`.
    public static var sweepPosted: Self { Self(rawValue: "sweep.posted") }
    /// The value `sweep.settled`.
    public static var sweepSettled: Self { Self(rawValue: "sweep.settled") }
    /// The value `sweep.returned`.
    public static var sweepReturned: Self { Self(rawValue: "sweep.returned") }
    /// The value `sweep.failed`.
    public static var sweepFailed: Self { Self(rawValue: "sweep.failed") }
    /// The value `sweep.funds_available`.
    public static var sweepFundsAvailable: Self { Self(rawValue: "sweep.funds_available") }
    /// The value `refund.pending`.
    public static var refundPending: Self { Self(rawValue: "refund.pending") }
    /// The value `refund.cancelled`.
    public static var refundCancelled: Self { Self(rawValue: "refund.cancelled") }
    /// The value `refund.failed`.
    public static var refundFailed: Self { Self(rawValue: "refund.failed") }
    /// The value `refund.posted`.
    public static var refundPosted: Self { Self(rawValue: "refund.posted") }
    /// The value `refund.settled`.
    public static var refundSettled: Self { Self(rawValue: "refund.settled") }
    /// The value `refund.returned`.
    public static var refundReturned: Self { Self(rawValue: "refund.returned") }
    /// The value `refund.swept`.
    public static var refundSwept: Self { Self(rawValue: "refund.swept") }
    /// The value `refund.return_swept`.
    public static var refundReturnSwept: Self { Self(rawValue: "refund.return_swept") }
}

/// The values of `TransferIntentAuthorizationDecision` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferIntentAuthorizationDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The value `DECLINED`.
    public static var declined: Self { Self(rawValue: "DECLINED") }
}

/// The values of `TransferIntentCreateMode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferIntentCreateMode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PAYMENT`.
    public static var payment: Self { Self(rawValue: "PAYMENT") }
    /// The value `DISBURSEMENT`.
    public static var disbursement: Self { Self(rawValue: "DISBURSEMENT") }
}

/// The values of `TransferIntentCreateNetwork` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferIntentCreateNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The value `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The value `rtp`.
    public static var rtp: Self { Self(rawValue: "rtp") }
}

/// The values of `TransferIntentStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferIntentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// The value `SUCCEEDED`.
    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    /// The value `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The values of `TransferNetwork` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The value `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The value `rtp`.
    public static var rtp: Self { Self(rawValue: "rtp") }
    /// The value `wire`.
    public static var wire: Self { Self(rawValue: "wire") }
}

/// The values of `TransferRecurringNetwork` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferRecurringNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The value `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The value `rtp`.
    public static var rtp: Self { Self(rawValue: "rtp") }
}

/// The values of `TransferRecurringStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferRecurringStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The value `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
}

/// The values of `TransferRefundStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferRefundStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The value `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The value `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The value `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
}

/// The values of `TransferScheduleIntervalUnit` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferScheduleIntervalUnit: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `week`.
    public static var week: Self { Self(rawValue: "week") }
    /// The value `month`.
    public static var month: Self { Self(rawValue: "month") }
}

/// The values of `TransferStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The value `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The value `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The value `funds_available`.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// The value `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
}

/// The values of `TransferSweepStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferSweepStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `unswept`.
    public static var unswept: Self { Self(rawValue: "unswept") }
    /// The value `swept`.
    public static var swept: Self { Self(rawValue: "swept") }
    /// The value `swept_settled`.
    public static var sweptSettled: Self { Self(rawValue: "swept_settled") }
    /// The value `return_swept`.
    public static var returnSwept: Self { Self(rawValue: "return_swept") }
}

/// The values of `TransferType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The value `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}
