// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``BaseReportTransaction/transactionType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `digital` in JSON.
    public static var digital: Self { Self(rawValue: "digital") }
    /// `place` in JSON.
    public static var place: Self { Self(rawValue: "place") }
    /// `special` in JSON.
    public static var special: Self { Self(rawValue: "special") }
    /// `unresolved` in JSON.
    public static var unresolved: Self { Self(rawValue: "unresolved") }
}

/// The values of ``BaseReportWarning/warningCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct BaseReportWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IDENTITY_UNAVAILABLE` in JSON.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// `TRANSACTIONS_UNAVAILABLE` in JSON.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// `USER_FRAUD_ALERT` in JSON.
    public static var userFraudAlert: Self { Self(rawValue: "USER_FRAUD_ALERT") }
}

/// The values of ``CheckReportWarning/warningCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CheckReportWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IDENTITY_UNAVAILABLE` in JSON.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// `TRANSACTIONS_UNAVAILABLE` in JSON.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// `USER_FRAUD_ALERT` in JSON.
    public static var userFraudAlert: Self { Self(rawValue: "USER_FRAUD_ALERT") }
}

/// The values of ``ConsumerDispute/category``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct ConsumerDisputeCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TRANSACTION` in JSON.
    public static var transaction: Self { Self(rawValue: "TRANSACTION") }
    /// `BALANCE` in JSON.
    public static var balance: Self { Self(rawValue: "BALANCE") }
    /// `IDENTITY` in JSON.
    public static var identity: Self { Self(rawValue: "IDENTITY") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``CraBankIncomeTransaction/bonusType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeBonusType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BONUS_INCLUDED` in JSON.
    public static var bonusIncluded: Self { Self(rawValue: "BONUS_INCLUDED") }
    /// `BONUS_ONLY` in JSON.
    public static var bonusOnly: Self { Self(rawValue: "BONUS_ONLY") }
}

/// The values of ``CraBankIncomeSource/status`` and ``CraIncomeStreamInsights/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE` in JSON.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// `INACTIVE` in JSON.
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of ``CraBankIncomeWarning/warningCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IDENTITY_UNAVAILABLE` in JSON.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// `TRANSACTIONS_UNAVAILABLE` in JSON.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// `REPORT_DELETED` in JSON.
    public static var reportDeleted: Self { Self(rawValue: "REPORT_DELETED") }
    /// `DATA_UNAVAILABLE` in JSON.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
}

/// The values of ``CraCheckReportBaseReportGetRequest/consumerReportPermissiblePurpose`` and
/// ``CraCheckReportIncomeInsightsGetRequest/consumerReportPermissiblePurpose``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraCheckReportPermissiblePurpose: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCOUNT_REVIEW_CREDIT` in JSON.
    public static var accountReviewCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_CREDIT") }
    /// `WRITTEN_INSTRUCTION_OTHER` in JSON.
    public static var writtenInstructionOther: Self { Self(rawValue: "WRITTEN_INSTRUCTION_OTHER") }
}

/// The values of ``CraCheckReportVerificationPdfGetRequest/reportRequested`` and
/// ``CraCheckReportVerificationPdfGetRequest/reportsRequested``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
public struct CraCheckReportVerificationPdfReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `voa` in JSON.
    public static var voa: Self { Self(rawValue: "voa") }
    /// `employment_refresh` in JSON.
    public static var employmentRefresh: Self { Self(rawValue: "employment_refresh") }
    /// `income` in JSON.
    public static var income: Self { Self(rawValue: "income") }
}

/// The values of ``CraCreditProfileReport/inquiryType`` and ``CraCreditProfileReportGetRequest/inquiryType``.
///
/// Unknown values are kept unchanged.
public struct CraCreditProfileInquiryType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SOFT_INQUIRY` in JSON.
    public static var softInquiry: Self { Self(rawValue: "SOFT_INQUIRY") }
    /// `STANDARD_INQUIRY` in JSON.
    public static var standardInquiry: Self { Self(rawValue: "STANDARD_INQUIRY") }
}

/// The values of ``CraCreditProfileReportGetRequest/reportType``.
///
/// Unknown values are kept unchanged.
public struct CraCreditProfileReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUALIFY` in JSON.
    public static var qualify: Self { Self(rawValue: "QUALIFY") }
}

/// The values of ``CraCreditProfileReportGetRequest/version``.
///
/// Unknown values are kept unchanged.
public struct CraCreditProfileReportVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `v1` in JSON.
    public static var v1: Self { Self(rawValue: "v1") }
}

/// The values of ``CraLoanApplication/decision``.
///
/// Unknown values are kept unchanged.
public struct CraLoanApplicationDecision: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APPROVED` in JSON.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// `DECLINED` in JSON.
    public static var declined: Self { Self(rawValue: "DECLINED") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``CraLoanRegister/paymentSchedule``.
///
/// Unknown values are kept unchanged.
public struct CraLoanPaymentSchedule: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DAILY` in JSON.
    public static var daily: Self { Self(rawValue: "DAILY") }
    /// `WEEKLY` in JSON.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// `BIWEEKLY` in JSON.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// `MONTHLY` in JSON.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// `QUARTERLY` in JSON.
    public static var quarterly: Self { Self(rawValue: "QUARTERLY") }
    /// `ANNUALLY` in JSON.
    public static var annually: Self { Self(rawValue: "ANNUALLY") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``CraLoanClosedStatus/status``, ``CraLoanOpenedStatus/status`` and
/// ``CraLoanStatusHistoryUpdate/status``.
///
/// Unknown values are kept unchanged.
public struct CraLoanStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APPROVED` in JSON.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// `DECLINED` in JSON.
    public static var declined: Self { Self(rawValue: "DECLINED") }
    /// `BOOKED` in JSON.
    public static var booked: Self { Self(rawValue: "BOOKED") }
    /// `CURRENT` in JSON.
    public static var current: Self { Self(rawValue: "CURRENT") }
    /// `DELINQUENT` in JSON.
    public static var delinquent: Self { Self(rawValue: "DELINQUENT") }
    /// `DEFAULT` in JSON.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// `CHARGED_OFF` in JSON.
    public static var chargedOff: Self { Self(rawValue: "CHARGED_OFF") }
    /// `TRANSFERRED` in JSON.
    public static var transferred: Self { Self(rawValue: "TRANSFERRED") }
    /// `PAID_OFF` in JSON.
    public static var paidOff: Self { Self(rawValue: "PAID_OFF") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``CraLoanApplication/type`` and ``CraLoanRegister/type``.
///
/// Unknown values are kept unchanged.
public struct CraLoanType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PERSONAL` in JSON.
    public static var personal: Self { Self(rawValue: "PERSONAL") }
    /// `CREDIT_CARD` in JSON.
    public static var creditCard: Self { Self(rawValue: "CREDIT_CARD") }
    /// `BUSINESS` in JSON.
    public static var business: Self { Self(rawValue: "BUSINESS") }
    /// `MORTGAGE` in JSON.
    public static var mortgage: Self { Self(rawValue: "MORTGAGE") }
    /// `AUTO` in JSON.
    public static var auto: Self { Self(rawValue: "AUTO") }
    /// `PAYDAY` in JSON.
    public static var payday: Self { Self(rawValue: "PAYDAY") }
    /// `STUDENT` in JSON.
    public static var student: Self { Self(rawValue: "STUDENT") }
    /// `HOME_EQUITY` in JSON.
    public static var homeEquity: Self { Self(rawValue: "HOME_EQUITY") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``CraCheckReportPDFGetRequest/addOns``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget).
public struct CraPDFAddOns: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `cra_income_insights` in JSON.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// `cra_partner_insights` in JSON.
    public static var craPartnerInsights: Self { Self(rawValue: "cra_partner_insights") }
    /// `cra_lend_score` in JSON.
    public static var craLendScore: Self { Self(rawValue: "cra_lend_score") }
}

/// The values of ``CraReportGetRequestProduct/product``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetRequestProductProduct: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `cra_base_report` in JSON.
    public static var craBaseReport: Self { Self(rawValue: "cra_base_report") }
    /// `cra_cashflow_insights` in JSON.
    public static var craCashflowInsights: Self { Self(rawValue: "cra_cashflow_insights") }
    /// `cra_home_lending` in JSON.
    public static var craHomeLending: Self { Self(rawValue: "cra_home_lending") }
    /// `cra_income_complete` in JSON.
    public static var craIncomeComplete: Self { Self(rawValue: "cra_income_complete") }
    /// `cra_income_insights` in JSON.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// `cra_lend_score_complete` in JSON.
    public static var craLendScoreComplete: Self { Self(rawValue: "cra_lend_score_complete") }
    /// `cra_lend_score` in JSON.
    public static var craLendScore: Self { Self(rawValue: "cra_lend_score") }
    /// `cra_network_insights` in JSON.
    public static var craNetworkInsights: Self { Self(rawValue: "cra_network_insights") }
    /// `cra_qualify` in JSON.
    public static var craQualify: Self { Self(rawValue: "cra_qualify") }
}

/// The values of ``CraReportGetResponseProduct/product``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponseProductProduct: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `cra_base_report` in JSON.
    public static var craBaseReport: Self { Self(rawValue: "cra_base_report") }
    /// `cra_cashflow_insights` in JSON.
    public static var craCashflowInsights: Self { Self(rawValue: "cra_cashflow_insights") }
    /// `cra_home_lending` in JSON.
    public static var craHomeLending: Self { Self(rawValue: "cra_home_lending") }
    /// `cra_income_complete` in JSON.
    public static var craIncomeComplete: Self { Self(rawValue: "cra_income_complete") }
    /// `cra_income_insights` in JSON.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// `cra_lend_score_complete` in JSON.
    public static var craLendScoreComplete: Self { Self(rawValue: "cra_lend_score_complete") }
    /// `cra_lend_score` in JSON.
    public static var craLendScore: Self { Self(rawValue: "cra_lend_score") }
    /// `cra_network_insights` in JSON.
    public static var craNetworkInsights: Self { Self(rawValue: "cra_network_insights") }
    /// `cra_qualify` in JSON.
    public static var craQualify: Self { Self(rawValue: "cra_qualify") }
}

/// The values of ``CraServicingSubscriptionUpdateRequest/resetFields``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionUpdateRequestResettableField: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webhook` in JSON.
    public static var webhook: Self { Self(rawValue: "webhook") }
}

/// The values of ``CraServicingSubscription/cadence`` and ``CraServicingSubscriptionCreateRequest/cadence``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraSubscriptionCadence: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DAILY` in JSON.
    public static var daily: Self { Self(rawValue: "DAILY") }
}

/// The values of ``CraSubscriptionProductConfig/product``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraSubscriptionProductConfigProduct: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `cra_base_report` in JSON.
    public static var craBaseReport: Self { Self(rawValue: "cra_base_report") }
    /// `cra_income_insights` in JSON.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// `cra_qualify` in JSON.
    public static var craQualify: Self { Self(rawValue: "cra_qualify") }
}

/// The values of ``CraCheckReportBaseReportGetRequest/userTier``, ``CraCheckReportPartnerInsightsGetRequest/userTier``
/// and ``CraPartnerInsightsGetRequest/userTier``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraUserTier: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `free` in JSON.
    public static var free: Self { Self(rawValue: "free") }
    /// `paid` in JSON.
    public static var paid: Self { Self(rawValue: "paid") }
}

/// The values of ``CraVerificationIncomeStreamInsights/payFrequency``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomePayFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WEEKLY` in JSON.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// `BIWEEKLY` in JSON.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// `SEMI_MONTHLY` in JSON.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// `MONTHLY` in JSON.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// `DAILY` in JSON.
    public static var daily: Self { Self(rawValue: "DAILY") }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of ``CraVerificationIncomeStreamInsights/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE` in JSON.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// `INACTIVE` in JSON.
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of ``CraMonitoringInsightsGetRequest/consumerReportPermissiblePurpose``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct MonitoringConsumerReportPermissiblePurpose: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCOUNT_REVIEW_CREDIT` in JSON.
    public static var accountReviewCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_CREDIT") }
    /// `WRITTEN_INSTRUCTION_OTHER` in JSON.
    public static var writtenInstructionOther: Self { Self(rawValue: "WRITTEN_INSTRUCTION_OTHER") }
}

/// The values of ``MonitoringInsightsItemStatus/statusCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct MonitoringItemStatusCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE` in JSON.
    public static var available: Self { Self(rawValue: "AVAILABLE") }
    /// `FAILED` in JSON.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// `PENDING` in JSON.
    public static var pending: Self { Self(rawValue: "PENDING") }
}
