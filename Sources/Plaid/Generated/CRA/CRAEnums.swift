// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `BaseReportTransactionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BaseReportTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `digital`.
    public static var digital: Self { Self(rawValue: "digital") }
    /// The value `place`.
    public static var place: Self { Self(rawValue: "place") }
    /// The value `special`.
    public static var special: Self { Self(rawValue: "special") }
    /// The value `unresolved`.
    public static var unresolved: Self { Self(rawValue: "unresolved") }
}

/// The values of `BaseReportWarningCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BaseReportWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The value `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The value `USER_FRAUD_ALERT`.
    public static var userFraudAlert: Self { Self(rawValue: "USER_FRAUD_ALERT") }
}

/// The values of `CheckReportWarningCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CheckReportWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The value `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The value `USER_FRAUD_ALERT`.
    public static var userFraudAlert: Self { Self(rawValue: "USER_FRAUD_ALERT") }
}

/// The values of `ConsumerDisputeCategory` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ConsumerDisputeCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `TRANSACTION`.
    public static var transaction: Self { Self(rawValue: "TRANSACTION") }
    /// The value `BALANCE`.
    public static var balance: Self { Self(rawValue: "BALANCE") }
    /// The value `IDENTITY`.
    public static var identity: Self { Self(rawValue: "IDENTITY") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `CraBankIncomeBonusType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraBankIncomeBonusType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BONUS_INCLUDED`.
    public static var bonusIncluded: Self { Self(rawValue: "BONUS_INCLUDED") }
    /// The value `BONUS_ONLY`.
    public static var bonusOnly: Self { Self(rawValue: "BONUS_ONLY") }
}

/// The values of `CraBankIncomeStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraBankIncomeStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The value `INACTIVE`.
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of `CraBankIncomeWarningCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraBankIncomeWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The value `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The value `REPORT_DELETED`.
    public static var reportDeleted: Self { Self(rawValue: "REPORT_DELETED") }
    /// The value `DATA_UNAVAILABLE`.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
}

/// The values of `CraCheckReportVerificationPdfReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraCheckReportVerificationPdfReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `voa`.
    public static var voa: Self { Self(rawValue: "voa") }
    /// The value `employment_refresh`.
    public static var employmentRefresh: Self { Self(rawValue: "employment_refresh") }
    /// The value `income`.
    public static var income: Self { Self(rawValue: "income") }
}

/// The values of `CraCreditProfileInquiryType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraCreditProfileInquiryType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SOFT_INQUIRY`.
    public static var softInquiry: Self { Self(rawValue: "SOFT_INQUIRY") }
    /// The value `STANDARD_INQUIRY`.
    public static var standardInquiry: Self { Self(rawValue: "STANDARD_INQUIRY") }
}

/// The values of `CraCreditProfileReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraCreditProfileReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `QUALIFY`.
    public static var qualify: Self { Self(rawValue: "QUALIFY") }
}

/// The values of `CraCreditProfileReportVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraCreditProfileReportVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `v1`.
    public static var v1: Self { Self(rawValue: "v1") }
}

/// The values of `CraLoanApplicationDecision` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraLoanApplicationDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The value `DECLINED`.
    public static var declined: Self { Self(rawValue: "DECLINED") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `CraLoanPaymentSchedule` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraLoanPaymentSchedule: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `DAILY`.
    public static var daily: Self { Self(rawValue: "DAILY") }
    /// The value `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The value `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The value `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The value `QUARTERLY`.
    public static var quarterly: Self { Self(rawValue: "QUARTERLY") }
    /// The value `ANNUALLY`.
    public static var annually: Self { Self(rawValue: "ANNUALLY") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `CraLoanStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraLoanStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The value `DECLINED`.
    public static var declined: Self { Self(rawValue: "DECLINED") }
    /// The value `BOOKED`.
    public static var booked: Self { Self(rawValue: "BOOKED") }
    /// The value `CURRENT`.
    public static var current: Self { Self(rawValue: "CURRENT") }
    /// The value `DELINQUENT`.
    public static var delinquent: Self { Self(rawValue: "DELINQUENT") }
    /// The value `DEFAULT`.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// The value `CHARGED_OFF`.
    public static var chargedOff: Self { Self(rawValue: "CHARGED_OFF") }
    /// The value `TRANSFERRED`.
    public static var transferred: Self { Self(rawValue: "TRANSFERRED") }
    /// The value `PAID_OFF`.
    public static var paidOff: Self { Self(rawValue: "PAID_OFF") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `CraLoanType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraLoanType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PERSONAL`.
    public static var personal: Self { Self(rawValue: "PERSONAL") }
    /// The value `CREDIT_CARD`.
    public static var creditCard: Self { Self(rawValue: "CREDIT_CARD") }
    /// The value `BUSINESS`.
    public static var business: Self { Self(rawValue: "BUSINESS") }
    /// The value `MORTGAGE`.
    public static var mortgage: Self { Self(rawValue: "MORTGAGE") }
    /// The value `AUTO`.
    public static var auto: Self { Self(rawValue: "AUTO") }
    /// The value `PAYDAY`.
    public static var payday: Self { Self(rawValue: "PAYDAY") }
    /// The value `STUDENT`.
    public static var student: Self { Self(rawValue: "STUDENT") }
    /// The value `HOME_EQUITY`.
    public static var homeEquity: Self { Self(rawValue: "HOME_EQUITY") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `CraPDFAddOns` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraPDFAddOns: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `cra_income_insights`.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// The value `cra_partner_insights`.
    public static var craPartnerInsights: Self { Self(rawValue: "cra_partner_insights") }
}

/// The values of `CraUserTier` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraUserTier: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `free`.
    public static var free: Self { Self(rawValue: "free") }
    /// The value `paid`.
    public static var paid: Self { Self(rawValue: "paid") }
}

/// The values of `CraVerificationIncomePayFrequency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraVerificationIncomePayFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The value `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The value `SEMI_MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// The value `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The value `DAILY`.
    public static var daily: Self { Self(rawValue: "DAILY") }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of `CraVerificationIncomeStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraVerificationIncomeStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The value `INACTIVE`.
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of `MonitoringConsumerReportPermissiblePurpose` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct MonitoringConsumerReportPermissiblePurpose: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCOUNT_REVIEW_CREDIT`.
    public static var accountReviewCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_CREDIT") }
    /// The value `WRITTEN_INSTRUCTION_OTHER`.
    public static var writtenInstructionOther: Self { Self(rawValue: "WRITTEN_INSTRUCTION_OTHER") }
}

/// The values of `MonitoringItemStatusCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct MonitoringItemStatusCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `AVAILABLE`.
    public static var available: Self { Self(rawValue: "AVAILABLE") }
    /// The value `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// The value `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
}
