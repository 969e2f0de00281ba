// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `CreditACHClass` in Plaid's document; others are kept as they come.
public struct CreditACHClass: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ccd`.
    public static var ccd: Self { Self(rawValue: "ccd") }
    /// The word `ppd`.
    public static var ppd: Self { Self(rawValue: "ppd") }
    /// The word `web`.
    public static var web: Self { Self(rawValue: "web") }
}

/// The words of `LedgerEventSourceType` in Plaid's document; others are kept as they come.
public struct LedgerEventSourceType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `TRANSFER`.
    public static var transfer: Self { Self(rawValue: "TRANSFER") }
    /// The word `SWEEP`.
    public static var sweep: Self { Self(rawValue: "SWEEP") }
    /// The word `REFUND`.
    public static var refund: Self { Self(rawValue: "REFUND") }
}

/// The words of `OmittableTransferType` in Plaid's document; others are kept as they come.
public struct OmittableTransferType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The word `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The words of `OriginatorExpectedTransferFrequency` in Plaid's document; others are kept as they come.
public struct OriginatorExpectedTransferFrequency: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `once_per_month`.
    public static var oncePerMonth: Self { Self(rawValue: "once_per_month") }
    /// The word `twice_per_month`.
    public static var twicePerMonth: Self { Self(rawValue: "twice_per_month") }
    /// The word `once_per_week`.
    public static var oncePerWeek: Self { Self(rawValue: "once_per_week") }
    /// The word `daily`.
    public static var daily: Self { Self(rawValue: "daily") }
}

/// The words of `PaymentProfileStatus` in Plaid's document; others are kept as they come.
public struct PaymentProfileStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// The word `READY`.
    public static var ready: Self { Self(rawValue: "READY") }
    /// The word `REMOVED`.
    public static var removed: Self { Self(rawValue: "REMOVED") }
}

/// The words of `ReasonCode` in Plaid's document; others are kept as they come.
public struct ReasonCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `AC03`.
    public static var ac03: Self { Self(rawValue: "AC03") }
    /// The word `AM09`.
    public static var am09: Self { Self(rawValue: "AM09") }
    /// The word `CUST`.
    public static var cust: Self { Self(rawValue: "CUST") }
    /// The word `DUPL`.
    public static var dupl: Self { Self(rawValue: "DUPL") }
    /// The word `FRAD`.
    public static var frad: Self { Self(rawValue: "FRAD") }
    /// The word `TECH`.
    public static var tech: Self { Self(rawValue: "TECH") }
    /// The word `UPAY`.
    public static var upay: Self { Self(rawValue: "UPAY") }
    /// The word `AC14`.
    public static var ac14: Self { Self(rawValue: "AC14") }
    /// The word `AM06`.
    public static var am06: Self { Self(rawValue: "AM06") }
    /// The word `BE05`.
    public static var be05: Self { Self(rawValue: "BE05") }
    /// The word `FOCR`.
    public static var focr: Self { Self(rawValue: "FOCR") }
    /// The word `MS02`.
    public static var ms02: Self { Self(rawValue: "MS02") }
    /// The word `MS03`.
    public static var ms03: Self { Self(rawValue: "MS03") }
    /// The word `RR04`.
    public static var rr04: Self { Self(rawValue: "RR04") }
    /// The word `RUTA`.
    public static var ruta: Self { Self(rawValue: "RUTA") }
}

/// The words of `SweepStatus` in Plaid's document; others are kept as they come.
public struct SweepStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The word `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The word `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The word `funds_available`.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// The word `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `SweepTrigger` in Plaid's document; others are kept as they come.
public struct SweepTrigger: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `manual`.
    public static var manual: Self { Self(rawValue: "manual") }
    /// The word `incoming`.
    public static var incoming: Self { Self(rawValue: "incoming") }
    /// The word `balance_threshold`.
    public static var balanceThreshold: Self { Self(rawValue: "balance_threshold") }
    /// The word `automatic_aggregate`.
    public static var automaticAggregate: Self { Self(rawValue: "automatic_aggregate") }
}

/// The words of `TransferACHNetwork` in Plaid's document; others are kept as they come.
public struct TransferACHNetwork: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The word `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
}

/// The words of `TransferAuthorizationDecision` in Plaid's document; others are kept as they come.
public struct TransferAuthorizationDecision: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `approved`.
    public static var approved: Self { Self(rawValue: "approved") }
    /// The word `declined`.
    public static var declined: Self { Self(rawValue: "declined") }
    /// The word `user_action_required`.
    public static var userActionRequired: Self { Self(rawValue: "user_action_required") }
}

/// The words of `TransferAuthorizationDecisionRationaleCode` in Plaid's document; others are kept as they come.
public struct TransferAuthorizationDecisionRationaleCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `NSF`.
    public static var nsf: Self { Self(rawValue: "NSF") }
    /// The word `RISK`.
    public static var risk: Self { Self(rawValue: "RISK") }
    /// The word `TRANSFER_LIMIT_REACHED`.
    public static var transferLimitReached: Self { Self(rawValue: "TRANSFER_LIMIT_REACHED") }
    /// The word `MANUALLY_VERIFIED_ITEM`.
    public static var manuallyVerifiedItem: Self { Self(rawValue: "MANUALLY_VERIFIED_ITEM") }
    /// The word `ITEM_LOGIN_REQUIRED`.
    public static var itemLoginRequired: Self { Self(rawValue: "ITEM_LOGIN_REQUIRED") }
    /// The word `PAYMENT_PROFILE_LOGIN_REQUIRED`.
    public static var paymentProfileLoginRequired: Self { Self(rawValue: "PAYMENT_PROFILE_LOGIN_REQUIRED") }
    /// The word `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// The word `MIGRATED_ACCOUNT_ITEM`.
    public static var migratedAccountItem: Self { Self(rawValue: "MIGRATED_ACCOUNT_ITEM") }
}

/// The words of `TransferAuthorizationGuaranteeDecision` in Plaid's document; others are kept as they come.
public struct TransferAuthorizationGuaranteeDecision: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `GUARANTEED`.
    public static var guaranteed: Self { Self(rawValue: "GUARANTEED") }
    /// The word `NOT_GUARANTEED`.
    public static var notGuaranteed: Self { Self(rawValue: "NOT_GUARANTEED") }
}

/// The words of `TransferAuthorizationGuaranteeDecisionRationaleCode` in Plaid's document; others are kept as they come.
public struct TransferAuthorizationGuaranteeDecisionRationaleCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `RETURN_BANK`.
    public static var returnBank: Self { Self(rawValue: "RETURN_BANK") }
    /// The word `RETURN_CUSTOMER`.
    public static var returnCustomer: Self { Self(rawValue: "RETURN_CUSTOMER") }
    /// The word `GUARANTEE_LIMIT_REACHED`.
    public static var guaranteeLimitReached: Self { Self(rawValue: "GUARANTEE_LIMIT_REACHED") }
    /// The word `RISK_ESTIMATE_UNAVAILABLE`.
    public static var riskEstimateUnavailable: Self { Self(rawValue: "RISK_ESTIMATE_UNAVAILABLE") }
    /// The word `REQUIRED_PARAM_MISSING`.
    public static var requiredParamMissing: Self { Self(rawValue: "REQUIRED_PARAM_MISSING") }
}

/// The words of `TransferAuthorizationRiskLevel` in Plaid's document; others are kept as they come.
public struct TransferAuthorizationRiskLevel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `HIGH_RISK`.
    public static var highRisk: Self { Self(rawValue: "HIGH_RISK") }
    /// The word `MEDIUM_HIGH_RISK`.
    public static var mediumHighRisk: Self { Self(rawValue: "MEDIUM_HIGH_RISK") }
    /// The word `MEDIUM_RISK`.
    public static var mediumRisk: Self { Self(rawValue: "MEDIUM_RISK") }
    /// The word `MEDIUM_LOW_RISK`.
    public static var mediumLowRisk: Self { Self(rawValue: "MEDIUM_LOW_RISK") }
    /// The word `LOW_RISK`.
    public static var lowRisk: Self { Self(rawValue: "LOW_RISK") }
}

/// The words of `TransferBalanceType` in Plaid's document; others are kept as they come.
public struct TransferBalanceType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `prefunded_rtp_credits`.
    public static var prefundedRtpCredits: Self { Self(rawValue: "prefunded_rtp_credits") }
    /// The word `prefunded_ach_credits`.
    public static var prefundedAchCredits: Self { Self(rawValue: "prefunded_ach_credits") }
}

/// The words of `TransferCreditFundsSource` in Plaid's document; others are kept as they come.
public struct TransferCreditFundsSource: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `sweep`.
    public static var sweep: Self { Self(rawValue: "sweep") }
    /// The word `prefunded_rtp_credits`.
    public static var prefundedRtpCredits: Self { Self(rawValue: "prefunded_rtp_credits") }
    /// The word `prefunded_ach_credits`.
    public static var prefundedAchCredits: Self { Self(rawValue: "prefunded_ach_credits") }
}

/// The words of `TransferDiligenceStatus` in Plaid's document; others are kept as they come.
public struct TransferDiligenceStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `not_submitted`.
    public static var notSubmitted: Self { Self(rawValue: "not_submitted") }
    /// The word `submitted`.
    public static var submitted: Self { Self(rawValue: "submitted") }
    /// The word `under_review`.
    public static var underReview: Self { Self(rawValue: "under_review") }
    /// The word `approved`.
    public static var approved: Self { Self(rawValue: "approved") }
    /// The word `denied`.
    public static var denied: Self { Self(rawValue: "denied") }
    /// The word `more_information_required`.
    public static var moreInformationRequired: Self { Self(rawValue: "more_information_required") }
}

/// The words of `TransferDocumentPurpose` in Plaid's document; others are kept as they come.
public struct TransferDocumentPurpose: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `DUE_DILIGENCE`.
    public static var dueDiligence: Self { Self(rawValue: "DUE_DILIGENCE") }
}

/// The words of `TransferEventListTransferType` in Plaid's document; others are kept as they come.
public struct TransferEventListTransferType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The word `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The words of `TransferEventType` in Plaid's document; others are kept as they come.
public struct TransferEventType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The word `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The word `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The word `funds_available`.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// The word `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
    /// The word `swept`.
    public static var swept: Self { Self(rawValue: "swept") }
    /// The word `swept_settled`.
    public static var sweptSettled: Self { Self(rawValue: "swept_settled") }
    /// The word `return_swept`.
    public static var returnSwept: Self { Self(rawValue: "return_swept") }
    /// The word `sweep.pending`.
    public static var sweepPending: Self { Self(rawValue: "sweep.pending") }
    /// The word `sweep.posted`.
    public static var sweepPosted: Self { Self(rawValue: "sweep.posted") }
    /// The word `sweep.settled`.
    public static var sweepSettled: Self { Self(rawValue: "sweep.settled") }
    /// The word `sweep.returned`.
    public static var sweepReturned: Self { Self(rawValue: "sweep.returned") }
    /// The word `sweep.failed`.
    public static var sweepFailed: Self { Self(rawValue: "sweep.failed") }
    /// The word `sweep.funds_available`.
    public static var sweepFundsAvailable: Self { Self(rawValue: "sweep.funds_available") }
    /// The word `refund.pending`.
    public static var refundPending: Self { Self(rawValue: "refund.pending") }
    /// The word `refund.cancelled`.
    public static var refundCancelled: Self { Self(rawValue: "refund.cancelled") }
    /// The word `refund.failed`.
    public static var refundFailed: Self { Self(rawValue: "refund.failed") }
    /// The word `refund.posted`.
    public static var refundPosted: Self { Self(rawValue: "refund.posted") }
    /// The word `refund.settled`.
    public static var refundSettled: Self { Self(rawValue: "refund.settled") }
    /// The word `refund.returned`.
    public static var refundReturned: Self { Self(rawValue: "refund.returned") }
    /// The word `refund.swept`.
    public static var refundSwept: Self { Self(rawValue: "refund.swept") }
    /// The word `refund.return_swept`.
    public static var refundReturnSwept: Self { Self(rawValue: "refund.return_swept") }
}

/// The words of `TransferIntentAuthorizationDecision` in Plaid's document; others are kept as they come.
public struct TransferIntentAuthorizationDecision: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The word `DECLINED`.
    public static var declined: Self { Self(rawValue: "DECLINED") }
}

/// The words of `TransferIntentCreateMode` in Plaid's document; others are kept as they come.
public struct TransferIntentCreateMode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PAYMENT`.
    public static var payment: Self { Self(rawValue: "PAYMENT") }
    /// The word `DISBURSEMENT`.
    public static var disbursement: Self { Self(rawValue: "DISBURSEMENT") }
}

/// The words of `TransferIntentCreateNetwork` in Plaid's document; others are kept as they come.
public struct TransferIntentCreateNetwork: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The word `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The word `rtp`.
    public static var rtp: Self { Self(rawValue: "rtp") }
}

/// The words of `TransferIntentStatus` in Plaid's document; others are kept as they come.
public struct TransferIntentStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// The word `SUCCEEDED`.
    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    /// The word `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
}

/// The words of `TransferNetwork` in Plaid's document; others are kept as they come.
public struct TransferNetwork: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The word `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The word `rtp`.
    public static var rtp: Self { Self(rawValue: "rtp") }
    /// The word `wire`.
    public static var wire: Self { Self(rawValue: "wire") }
}

/// The words of `TransferRecurringNetwork` in Plaid's document; others are kept as they come.
public struct TransferRecurringNetwork: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The word `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The word `rtp`.
    public static var rtp: Self { Self(rawValue: "rtp") }
}

/// The words of `TransferRecurringStatus` in Plaid's document; others are kept as they come.
public struct TransferRecurringStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The word `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
}

/// The words of `TransferRefundStatus` in Plaid's document; others are kept as they come.
public struct TransferRefundStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The word `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The word `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The word `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
}

/// The words of `TransferScheduleIntervalUnit` in Plaid's document; others are kept as they come.
public struct TransferScheduleIntervalUnit: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `week`.
    public static var week: Self { Self(rawValue: "week") }
    /// The word `month`.
    public static var month: Self { Self(rawValue: "month") }
}

/// The words of `TransferStatus` in Plaid's document; others are kept as they come.
public struct TransferStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The word `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The word `settled`.
    public static var settled: Self { Self(rawValue: "settled") }
    /// The word `funds_available`.
    public static var fundsAvailable: Self { Self(rawValue: "funds_available") }
    /// The word `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `returned`.
    public static var returned: Self { Self(rawValue: "returned") }
}

/// The words of `TransferSweepStatus` in Plaid's document; others are kept as they come.
public struct TransferSweepStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `unswept`.
    public static var unswept: Self { Self(rawValue: "unswept") }
    /// The word `swept`.
    public static var swept: Self { Self(rawValue: "swept") }
    /// The word `swept_settled`.
    public static var sweptSettled: Self { Self(rawValue: "swept_settled") }
    /// The word `return_swept`.
    public static var returnSwept: Self { Self(rawValue: "return_swept") }
}

/// The words of `TransferType` in Plaid's document; others are kept as they come.
public struct TransferType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The word `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}
