// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `BaseReportTransactionType` in Plaid's document; others are kept as they come.
public struct BaseReportTransactionType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `digital`.
    public static var digital: Self { Self(rawValue: "digital") }
    /// The word `place`.
    public static var place: Self { Self(rawValue: "place") }
    /// The word `special`.
    public static var special: Self { Self(rawValue: "special") }
    /// The word `unresolved`.
    public static var unresolved: Self { Self(rawValue: "unresolved") }
}

/// The words of `BaseReportWarningCode` in Plaid's document; others are kept as they come.
public struct BaseReportWarningCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The word `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The word `USER_FRAUD_ALERT`.
    public static var userFraudAlert: Self { Self(rawValue: "USER_FRAUD_ALERT") }
}

/// The words of `CheckReportWarningCode` in Plaid's document; others are kept as they come.
public struct CheckReportWarningCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The word `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The word `USER_FRAUD_ALERT`.
    public static var userFraudAlert: Self { Self(rawValue: "USER_FRAUD_ALERT") }
}

/// The words of `ConsumerDisputeCategory` in Plaid's document; others are kept as they come.
public struct ConsumerDisputeCategory: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `TRANSACTION`.
    public static var transaction: Self { Self(rawValue: "TRANSACTION") }
    /// The word `BALANCE`.
    public static var balance: Self { Self(rawValue: "BALANCE") }
    /// The word `IDENTITY`.
    public static var identity: Self { Self(rawValue: "IDENTITY") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `CraBankIncomeBonusType` in Plaid's document; others are kept as they come.
public struct CraBankIncomeBonusType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BONUS_INCLUDED`.
    public static var bonusIncluded: Self { Self(rawValue: "BONUS_INCLUDED") }
    /// The word `BONUS_ONLY`.
    public static var bonusOnly: Self { Self(rawValue: "BONUS_ONLY") }
}

/// The words of `CraBankIncomeStatus` in Plaid's document; others are kept as they come.
public struct CraBankIncomeStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The word `INACTIVE`.
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The words of `CraBankIncomeWarningCode` in Plaid's document; others are kept as they come.
public struct CraBankIncomeWarningCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The word `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The word `REPORT_DELETED`.
    public static var reportDeleted: Self { Self(rawValue: "REPORT_DELETED") }
    /// The word `DATA_UNAVAILABLE`.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
}

/// The words of `CraCheckReportVerificationPdfReportType` in Plaid's document; others are kept as they come.
public struct CraCheckReportVerificationPdfReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `voa`.
    public static var voa: Self { Self(rawValue: "voa") }
    /// The word `employment_refresh`.
    public static var employmentRefresh: Self { Self(rawValue: "employment_refresh") }
    /// The word `income`.
    public static var income: Self { Self(rawValue: "income") }
}

/// The words of `CraCreditProfileInquiryType` in Plaid's document; others are kept as they come.
public struct CraCreditProfileInquiryType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SOFT_INQUIRY`.
    public static var softInquiry: Self { Self(rawValue: "SOFT_INQUIRY") }
    /// The word `STANDARD_INQUIRY`.
    public static var standardInquiry: Self { Self(rawValue: "STANDARD_INQUIRY") }
}

/// The words of `CraCreditProfileReportType` in Plaid's document; others are kept as they come.
public struct CraCreditProfileReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `QUALIFY`.
    public static var qualify: Self { Self(rawValue: "QUALIFY") }
}

/// The words of `CraCreditProfileReportVersion` in Plaid's document; others are kept as they come.
public struct CraCreditProfileReportVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `v1`.
    public static var v1: Self { Self(rawValue: "v1") }
}

/// The words of `CraLoanApplicationDecision` in Plaid's document; others are kept as they come.
public struct CraLoanApplicationDecision: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The word `DECLINED`.
    public static var declined: Self { Self(rawValue: "DECLINED") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `CraLoanPaymentSchedule` in Plaid's document; others are kept as they come.
public struct CraLoanPaymentSchedule: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `DAILY`.
    public static var daily: Self { Self(rawValue: "DAILY") }
    /// The word `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The word `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The word `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The word `QUARTERLY`.
    public static var quarterly: Self { Self(rawValue: "QUARTERLY") }
    /// The word `ANNUALLY`.
    public static var annually: Self { Self(rawValue: "ANNUALLY") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `CraLoanStatus` in Plaid's document; others are kept as they come.
public struct CraLoanStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The word `DECLINED`.
    public static var declined: Self { Self(rawValue: "DECLINED") }
    /// The word `BOOKED`.
    public static var booked: Self { Self(rawValue: "BOOKED") }
    /// The word `CURRENT`.
    public static var current: Self { Self(rawValue: "CURRENT") }
    /// The word `DELINQUENT`.
    public static var delinquent: Self { Self(rawValue: "DELINQUENT") }
    /// The word `DEFAULT`.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// The word `CHARGED_OFF`.
    public static var chargedOff: Self { Self(rawValue: "CHARGED_OFF") }
    /// The word `TRANSFERRED`.
    public static var transferred: Self { Self(rawValue: "TRANSFERRED") }
    /// The word `PAID_OFF`.
    public static var paidOff: Self { Self(rawValue: "PAID_OFF") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `CraLoanType` in Plaid's document; others are kept as they come.
public struct CraLoanType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PERSONAL`.
    public static var personal: Self { Self(rawValue: "PERSONAL") }
    /// The word `CREDIT_CARD`.
    public static var creditCard: Self { Self(rawValue: "CREDIT_CARD") }
    /// The word `BUSINESS`.
    public static var business: Self { Self(rawValue: "BUSINESS") }
    /// The word `MORTGAGE`.
    public static var mortgage: Self { Self(rawValue: "MORTGAGE") }
    /// The word `AUTO`.
    public static var auto: Self { Self(rawValue: "AUTO") }
    /// The word `PAYDAY`.
    public static var payday: Self { Self(rawValue: "PAYDAY") }
    /// The word `STUDENT`.
    public static var student: Self { Self(rawValue: "STUDENT") }
    /// The word `HOME_EQUITY`.
    public static var homeEquity: Self { Self(rawValue: "HOME_EQUITY") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `CraPDFAddOns` in Plaid's document; others are kept as they come.
public struct CraPDFAddOns: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `cra_income_insights`.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// The word `cra_partner_insights`.
    public static var craPartnerInsights: Self { Self(rawValue: "cra_partner_insights") }
}

/// The words of `CraUserTier` in Plaid's document; others are kept as they come.
public struct CraUserTier: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `free`.
    public static var free: Self { Self(rawValue: "free") }
    /// The word `paid`.
    public static var paid: Self { Self(rawValue: "paid") }
}

/// The words of `CraVerificationIncomePayFrequency` in Plaid's document; others are kept as they come.
public struct CraVerificationIncomePayFrequency: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The word `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The word `SEMI_MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// The word `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The word `DAILY`.
    public static var daily: Self { Self(rawValue: "DAILY") }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The words of `CraVerificationIncomeStatus` in Plaid's document; others are kept as they come.
public struct CraVerificationIncomeStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The word `INACTIVE`.
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The words of `MonitoringConsumerReportPermissiblePurpose` in Plaid's document; others are kept as they come.
public struct MonitoringConsumerReportPermissiblePurpose: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCOUNT_REVIEW_CREDIT`.
    public static var accountReviewCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_CREDIT") }
    /// The word `WRITTEN_INSTRUCTION_OTHER`.
    public static var writtenInstructionOther: Self { Self(rawValue: "WRITTEN_INSTRUCTION_OTHER") }
}

/// The words of `MonitoringItemStatusCode` in Plaid's document; others are kept as they come.
public struct MonitoringItemStatusCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `AVAILABLE`.
    public static var available: Self { Self(rawValue: "AVAILABLE") }
    /// The word `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// The word `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
}
