// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The SEC code of an ACH transfer, which says how the user agreed to it.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct ACHClass: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A transfer from or to a company's account.
    public static var ccd: Self { Self(rawValue: "ccd") }
    /// A transfer that the user agreed to in writing, or a credit.
    public static var ppd: Self { Self(rawValue: "ppd") }
    /// A debit that the user agreed to by telephone.
    public static var tel: Self { Self(rawValue: "tel") }
    /// A debit that the user agreed to on the internet.
    public static var web: Self { Self(rawValue: "web") }
}

/// The values of ``AccountAssets/verificationStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AccountAssetsVerificationStatus: OpenEnum {
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
    /// `database_matched` in JSON.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
}

/// The values of 6 members, ``AccountBase/verificationStatus`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountBaseVerificationStatus: OpenEnum {
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
    /// `unsent` in JSON.
    public static var unsent: Self { Self(rawValue: "unsent") }
    /// `manually_verified` in JSON.
    public static var manuallyVerified: Self { Self(rawValue: "manually_verified") }
    /// `verification_expired` in JSON.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
    /// `verification_failed` in JSON.
    public static var verificationFailed: Self { Self(rawValue: "verification_failed") }
    /// `database_matched` in JSON.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
    /// `database_insights_pass` in JSON.
    public static var databaseInsightsPass: Self { Self(rawValue: "database_insights_pass") }
    /// `database_insights_pass_with_caution` in JSON.
    public static var databaseInsightsPassWithCaution: Self { Self(rawValue: "database_insights_pass_with_caution") }
    /// `database_insights_fail` in JSON.
    public static var databaseInsightsFail: Self { Self(rawValue: "database_insights_fail") }
}

/// The values of 6 members, ``AccountBase/holderCategory`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountHolderCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `business` in JSON.
    public static var business: Self { Self(rawValue: "business") }
    /// `personal` in JSON.
    public static var personal: Self { Self(rawValue: "personal") }
    /// `unrecognized` in JSON.
    public static var unrecognized: Self { Self(rawValue: "unrecognized") }
}

/// The values of 15 members, ``AccountAssets/subtype`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `401a` in JSON.
    public static var value401a: Self { Self(rawValue: "401a") }
    /// `401k` in JSON.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// `403B` in JSON.
    public static var value403b: Self { Self(rawValue: "403B") }
    /// `457b` in JSON.
    public static var value457b: Self { Self(rawValue: "457b") }
    /// `529` in JSON.
    public static var value529: Self { Self(rawValue: "529") }
    /// `auto` in JSON.
    public static var auto: Self { Self(rawValue: "auto") }
    /// `brokerage` in JSON.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// `business` in JSON.
    public static var business: Self { Self(rawValue: "business") }
    /// `cash isa` in JSON.
    public static var cashIsa: Self { Self(rawValue: "cash isa") }
    /// `cash management` in JSON.
    public static var cashManagement: Self { Self(rawValue: "cash management") }
    /// `cd` in JSON.
    public static var cd: Self { Self(rawValue: "cd") }
    /// `checking` in JSON.
    public static var checking: Self { Self(rawValue: "checking") }
    /// `commercial` in JSON.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// `commercial line of credit` in JSON.
    public static var commercialLineOfCredit: Self { Self(rawValue: "commercial line of credit") }
    /// `construction` in JSON.
    public static var construction: Self { Self(rawValue: "construction") }
    /// `consumer` in JSON.
    public static var consumer: Self { Self(rawValue: "consumer") }
    /// `credit card` in JSON.
    public static var creditCard: Self { Self(rawValue: "credit card") }
    /// `crypto exchange` in JSON.
    public static var cryptoExchange: Self { Self(rawValue: "crypto exchange") }
    /// `ebt` in JSON.
    public static var ebt: Self { Self(rawValue: "ebt") }
    /// `education savings account` in JSON.
    public static var educationSavingsAccount: Self { Self(rawValue: "education savings account") }
    /// `fhsa` in JSON.
    public static var fhsa: Self { Self(rawValue: "fhsa") }
    /// `fixed annuity` in JSON.
    public static var fixedAnnuity: Self { Self(rawValue: "fixed annuity") }
    /// `gic` in JSON.
    public static var gic: Self { Self(rawValue: "gic") }
    /// `health reimbursement arrangement` in JSON.
    public static var healthReimbursementArrangement: Self { Self(rawValue: "health reimbursement arrangement") }
    /// `home equity` in JSON.
    public static var homeEquity: Self { Self(rawValue: "home equity") }
    /// `home equity loan` in JSON.
    public static var homeEquityLoan: Self { Self(rawValue: "home equity loan") }
    /// `hsa` in JSON.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// `isa` in JSON.
    public static var isa: Self { Self(rawValue: "isa") }
    /// `ira` in JSON.
    public static var ira: Self { Self(rawValue: "ira") }
    /// `keogh` in JSON.
    public static var keogh: Self { Self(rawValue: "keogh") }
    /// `lif` in JSON.
    public static var lif: Self { Self(rawValue: "lif") }
    /// `life insurance` in JSON.
    public static var lifeInsurance: Self { Self(rawValue: "life insurance") }
    /// `limited purpose checking` in JSON.
    public static var limitedPurposeChecking: Self { Self(rawValue: "limited purpose checking") }
    /// `line of credit` in JSON.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// `lira` in JSON.
    public static var lira: Self { Self(rawValue: "lira") }
    /// `loan` in JSON.
    public static var loan: Self { Self(rawValue: "loan") }
    /// `lrif` in JSON.
    public static var lrif: Self { Self(rawValue: "lrif") }
    /// `lrsp` in JSON.
    public static var lrsp: Self { Self(rawValue: "lrsp") }
    /// `money market` in JSON.
    public static var moneyMarket: Self { Self(rawValue: "money market") }
    /// `mortgage` in JSON.
    public static var mortgage: Self { Self(rawValue: "mortgage") }
    /// `mutual fund` in JSON.
    public static var mutualFund: Self { Self(rawValue: "mutual fund") }
    /// `non-custodial wallet` in JSON.
    public static var nonCustodialWallet: Self { Self(rawValue: "non-custodial wallet") }
    /// `non-taxable brokerage account` in JSON.
    public static var nonTaxableBrokerageAccount: Self { Self(rawValue: "non-taxable brokerage account") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `other insurance` in JSON.
    public static var otherInsurance: Self { Self(rawValue: "other insurance") }
    /// `other annuity` in JSON.
    public static var otherAnnuity: Self { Self(rawValue: "other annuity") }
    /// `overdraft` in JSON.
    public static var overdraft: Self { Self(rawValue: "overdraft") }
    /// `paypal` in JSON.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// `payroll` in JSON.
    public static var payroll: Self { Self(rawValue: "payroll") }
    /// `pension` in JSON.
    public static var pension: Self { Self(rawValue: "pension") }
    /// `prediction market` in JSON.
    public static var predictionMarket: Self { Self(rawValue: "prediction market") }
    /// `prepaid` in JSON.
    public static var prepaid: Self { Self(rawValue: "prepaid") }
    /// `prif` in JSON.
    public static var prif: Self { Self(rawValue: "prif") }
    /// `profit sharing plan` in JSON.
    public static var profitSharingPlan: Self { Self(rawValue: "profit sharing plan") }
    /// `qshr` in JSON.
    public static var qshr: Self { Self(rawValue: "qshr") }
    /// `rdsp` in JSON.
    public static var rdsp: Self { Self(rawValue: "rdsp") }
    /// `resp` in JSON.
    public static var resp: Self { Self(rawValue: "resp") }
    /// `retirement` in JSON.
    public static var retirement: Self { Self(rawValue: "retirement") }
    /// `rlif` in JSON.
    public static var rlif: Self { Self(rawValue: "rlif") }
    /// `roth` in JSON.
    public static var roth: Self { Self(rawValue: "roth") }
    /// `roth 401k` in JSON.
    public static var roth401k: Self { Self(rawValue: "roth 401k") }
    /// `roth 403B` in JSON.
    public static var roth403b: Self { Self(rawValue: "roth 403B") }
    /// `roth 457b` in JSON.
    public static var roth457b: Self { Self(rawValue: "roth 457b") }
    /// `roth pension` in JSON.
    public static var rothPension: Self { Self(rawValue: "roth pension") }
    /// `roth profit sharing plan` in JSON.
    public static var rothProfitSharingPlan: Self { Self(rawValue: "roth profit sharing plan") }
    /// `roth thrift savings plan` in JSON.
    public static var rothThriftSavingsPlan: Self { Self(rawValue: "roth thrift savings plan") }
    /// `rrif` in JSON.
    public static var rrif: Self { Self(rawValue: "rrif") }
    /// `rrsp` in JSON.
    public static var rrsp: Self { Self(rawValue: "rrsp") }
    /// `sarsep` in JSON.
    public static var sarsep: Self { Self(rawValue: "sarsep") }
    /// `savings` in JSON.
    public static var savings: Self { Self(rawValue: "savings") }
    /// `sep ira` in JSON.
    public static var sepIra: Self { Self(rawValue: "sep ira") }
    /// `simple ira` in JSON.
    public static var simpleIra: Self { Self(rawValue: "simple ira") }
    /// `sipp` in JSON.
    public static var sipp: Self { Self(rawValue: "sipp") }
    /// `stock plan` in JSON.
    public static var stockPlan: Self { Self(rawValue: "stock plan") }
    /// `student` in JSON.
    public static var student: Self { Self(rawValue: "student") }
    /// `thrift savings plan` in JSON.
    public static var thriftSavingsPlan: Self { Self(rawValue: "thrift savings plan") }
    /// `tfsa` in JSON.
    public static var tfsa: Self { Self(rawValue: "tfsa") }
    /// `trust` in JSON.
    public static var trust: Self { Self(rawValue: "trust") }
    /// `ugma` in JSON.
    public static var ugma: Self { Self(rawValue: "ugma") }
    /// `utma` in JSON.
    public static var utma: Self { Self(rawValue: "utma") }
    /// `variable annuity` in JSON.
    public static var variableAnnuity: Self { Self(rawValue: "variable annuity") }
}

/// The kind of account.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AccountType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// An investment account, such as a brokerage or a retirement account.
    public static var investment: Self { Self(rawValue: "investment") }
    /// A credit card.
    public static var credit: Self { Self(rawValue: "credit") }
    /// An account that holds cash, such as checking or savings.
    public static var depository: Self { Self(rawValue: "depository") }
    /// A loan, such as a mortgage or a student loan.
    public static var loan: Self { Self(rawValue: "loan") }
    /// An investment account in old versions of the API.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// An account of another kind.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of ``AccountVerificationInsights/accountNumberFormat``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountVerificationInsightsAccountNumberFormat: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `valid` in JSON.
    public static var valid: Self { Self(rawValue: "valid") }
    /// `invalid` in JSON.
    public static var invalid: Self { Self(rawValue: "invalid") }
    /// `unknown` in JSON.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of ``AssetReportTransaction/transactionType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportTransactionType: OpenEnum {
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

/// The values of ``BankIncomeRefreshCompleteWebhook/result`` and
/// ``SandboxBankIncomeWebhookFireRequestWebhookFields/bankIncomeRefreshCompleteResult``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook).
public struct BankIncomeRefreshCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS` in JSON.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// `FAILURE` in JSON.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of ``CraCheckReportCashflowInsightsGetOptions/attributesVersion``,
/// ``CraCheckReportCreateCashflowInsightsOptions/attributesVersion`` and
/// ``LinkTokenCreateRequestCraOptionsCashflowInsights/attributesVersion``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CashflowAttributesVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `v1.0` in JSON.
    public static var v1_0: Self { Self(rawValue: "v1.0") }
    /// `v2.0` in JSON.
    public static var v2_0: Self { Self(rawValue: "v2.0") }
    /// `CFI1` in JSON.
    public static var cfi1: Self { Self(rawValue: "CFI1") }
}

/// The values of 6 members, ``CraCheckReportCreateRequest/consumerReportPermissiblePurpose`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct ConsumerReportPermissiblePurpose: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCOUNT_REVIEW_CREDIT` in JSON.
    public static var accountReviewCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_CREDIT") }
    /// `ACCOUNT_REVIEW_NON_CREDIT` in JSON.
    public static var accountReviewNonCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_NON_CREDIT") }
    /// `EXTENSION_OF_CREDIT` in JSON.
    public static var extensionOfCredit: Self { Self(rawValue: "EXTENSION_OF_CREDIT") }
    /// `LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING` in JSON.
    public static var legitimateBusinessNeedTenantScreening: Self { Self(rawValue: "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING") }
    /// `LEGITIMATE_BUSINESS_NEED_OTHER` in JSON.
    public static var legitimateBusinessNeedOther: Self { Self(rawValue: "LEGITIMATE_BUSINESS_NEED_OTHER") }
    /// `WRITTEN_INSTRUCTION_PREQUALIFICATION` in JSON.
    public static var writtenInstructionPrequalification: Self { Self(rawValue: "WRITTEN_INSTRUCTION_PREQUALIFICATION") }
    /// `WRITTEN_INSTRUCTION_OTHER` in JSON.
    public static var writtenInstructionOther: Self { Self(rawValue: "WRITTEN_INSTRUCTION_OTHER") }
    /// `ELIGIBILITY_FOR_GOVT_BENEFITS` in JSON.
    public static var eligibilityForGovtBenefits: Self { Self(rawValue: "ELIGIBILITY_FOR_GOVT_BENEFITS") }
}

/// What kind of party stands on the other side of a transaction.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct CounterpartyType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A seller of goods or services.
    public static var merchant: Self { Self(rawValue: "merchant") }
    /// A bank, credit union or other financial company.
    public static var financialInstitution: Self { Self(rawValue: "financial_institution") }
    /// An app that moves money between people.
    public static var paymentApp: Self { Self(rawValue: "payment_app") }
    /// A platform that sells for others.
    public static var marketplace: Self { Self(rawValue: "marketplace") }
    /// The operator of a payment terminal.
    public static var paymentTerminal: Self { Self(rawValue: "payment_terminal") }
    /// The payer of an income, such as an employer.
    public static var incomeSource: Self { Self(rawValue: "income_source") }
}

/// The values of 6 members, ``Institution/countryCodes`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct CountryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `US` in JSON.
    public static var us: Self { Self(rawValue: "US") }
    /// `GB` in JSON.
    public static var gb: Self { Self(rawValue: "GB") }
    /// `ES` in JSON.
    public static var es: Self { Self(rawValue: "ES") }
    /// `NL` in JSON.
    public static var nl: Self { Self(rawValue: "NL") }
    /// `FR` in JSON.
    public static var fr: Self { Self(rawValue: "FR") }
    /// `IE` in JSON.
    public static var ie: Self { Self(rawValue: "IE") }
    /// `CA` in JSON.
    public static var ca: Self { Self(rawValue: "CA") }
    /// `DE` in JSON.
    public static var de: Self { Self(rawValue: "DE") }
    /// `IT` in JSON.
    public static var it: Self { Self(rawValue: "IT") }
    /// `PL` in JSON.
    public static var pl: Self { Self(rawValue: "PL") }
    /// `DK` in JSON.
    public static var dk: Self { Self(rawValue: "DK") }
    /// `NO` in JSON.
    public static var no: Self { Self(rawValue: "NO") }
    /// `SE` in JSON.
    public static var se: Self { Self(rawValue: "SE") }
    /// `EE` in JSON.
    public static var ee: Self { Self(rawValue: "EE") }
    /// `LT` in JSON.
    public static var lt: Self { Self(rawValue: "LT") }
    /// `LV` in JSON.
    public static var lv: Self { Self(rawValue: "LV") }
    /// `PT` in JSON.
    public static var pt: Self { Self(rawValue: "PT") }
    /// `BE` in JSON.
    public static var be: Self { Self(rawValue: "BE") }
    /// `AT` in JSON.
    public static var at: Self { Self(rawValue: "AT") }
    /// `FI` in JSON.
    public static var fi: Self { Self(rawValue: "FI") }
}

/// The values of ``CraCheckReportHomeLendingReportOptions/reportsRequested`` and
/// ``CraCheckReportVerificationGetRequest/reportsRequested``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportVerificationGetReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VOA` in JSON.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// `EMPLOYMENT_REFRESH` in JSON.
    public static var employmentRefresh: Self { Self(rawValue: "EMPLOYMENT_REFRESH") }
    /// `INCOME` in JSON.
    public static var income: Self { Self(rawValue: "INCOME") }
}

/// The values of ``CraReportGetLendScoreVariantScore/variant``, ``CraReportGetRequestProductOptions/variants`` and
/// ``CraReportProductOptions/variants``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CraLendScoreVariant: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GENERALIST` in JSON.
    public static var generalist: Self { Self(rawValue: "GENERALIST") }
    /// `AUTO` in JSON.
    public static var auto: Self { Self(rawValue: "AUTO") }
    /// `MORTGAGE` in JSON.
    public static var mortgage: Self { Self(rawValue: "MORTGAGE") }
    /// `SHORT_TERM_LOANS` in JSON.
    public static var shortTermLoans: Self { Self(rawValue: "SHORT_TERM_LOANS") }
    /// `ARC` in JSON.
    public static var arc: Self { Self(rawValue: "ARC") }
}

/// The values of ``CraPartnerInsightsBaseFicoScore/baseFicoScoreVersion``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraPartnerInsightsBaseFicoScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `8` in JSON.
    public static var value8: Self { Self(rawValue: "8") }
    /// `9` in JSON.
    public static var value9: Self { Self(rawValue: "9") }
    /// `10` in JSON.
    public static var value10: Self { Self(rawValue: "10") }
    /// `10T` in JSON.
    public static var value10t: Self { Self(rawValue: "10T") }
}

/// The values of ``CraPartnerInsightsBaseFicoScore/bureau``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraPartnerInsightsBureau: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQUIFAX` in JSON.
    public static var equifax: Self { Self(rawValue: "EQUIFAX") }
    /// `EXPERIAN` in JSON.
    public static var experian: Self { Self(rawValue: "EXPERIAN") }
    /// `TRANSUNION` in JSON.
    public static var transunion: Self { Self(rawValue: "TRANSUNION") }
}

/// The values of ``CraPartnerInsightsUltraFicoScore/ultraficoScoreVersion`` and
/// ``CraPartnerInsightsUltraFicoScoreRequest/ultraficoScoreVersion``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsUltraFicoScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `1.0` in JSON.
    public static var value1_0: Self { Self(rawValue: "1.0") }
}

/// The values of 4 members, ``CraReportCreateRequest/decisionStage`` among them.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CraReportDecisionStage: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PREQUALIFICATION` in JSON.
    public static var prequalification: Self { Self(rawValue: "PREQUALIFICATION") }
    /// `DECISIONING` in JSON.
    public static var decisioning: Self { Self(rawValue: "DECISIONING") }
    /// `SERVICING` in JSON.
    public static var servicing: Self { Self(rawValue: "SERVICING") }
}

/// The values of ``CraReportProduct/product``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CraReportProductProduct: OpenEnum {
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

/// The values of 8 members, ``CraReportCreateRequest/scope`` among them.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CraReportScope: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PLAID_NETWORK` in JSON.
    public static var plaidNetwork: Self { Self(rawValue: "PLAID_NETWORK") }
    /// `CLIENT_USER` in JSON.
    public static var clientUser: Self { Self(rawValue: "CLIENT_USER") }
}

/// The values of ``CraBankIncomeAccount/type``, ``CraPartnerInsightsItemAccount/type`` and
/// ``CreditBankIncomeAccount/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CreditBankIncomeAccountType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `depository` in JSON.
    public static var depository: Self { Self(rawValue: "depository") }
}

/// The values of 4 members, ``CraBankIncomeSource/incomeCategory`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
public struct CreditBankIncomeCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SALARY` in JSON.
    public static var salary: Self { Self(rawValue: "SALARY") }
    /// `UNEMPLOYMENT` in JSON.
    public static var unemployment: Self { Self(rawValue: "UNEMPLOYMENT") }
    /// `CASH` in JSON.
    public static var cash: Self { Self(rawValue: "CASH") }
    /// `GIG_ECONOMY` in JSON.
    public static var gigEconomy: Self { Self(rawValue: "GIG_ECONOMY") }
    /// `RENTAL` in JSON.
    public static var rental: Self { Self(rawValue: "RENTAL") }
    /// `CHILD_SUPPORT` in JSON.
    public static var childSupport: Self { Self(rawValue: "CHILD_SUPPORT") }
    /// `MILITARY` in JSON.
    public static var military: Self { Self(rawValue: "MILITARY") }
    /// `RETIREMENT` in JSON.
    public static var retirement: Self { Self(rawValue: "RETIREMENT") }
    /// `LONG_TERM_DISABILITY` in JSON.
    public static var longTermDisability: Self { Self(rawValue: "LONG_TERM_DISABILITY") }
    /// `BANK_INTEREST` in JSON.
    public static var bankInterest: Self { Self(rawValue: "BANK_INTEREST") }
    /// `CASH_DEPOSIT` in JSON.
    public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }
    /// `TRANSFER_FROM_APPLICATION` in JSON.
    public static var transferFromApplication: Self { Self(rawValue: "TRANSFER_FROM_APPLICATION") }
    /// `TAX_REFUND` in JSON.
    public static var taxRefund: Self { Self(rawValue: "TAX_REFUND") }
    /// `BENEFIT_OTHER` in JSON.
    public static var benefitOther: Self { Self(rawValue: "BENEFIT_OTHER") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``CraBankIncomeCause/errorType`` and ``CreditBankIncomeCause/errorType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CreditBankIncomeErrorType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INTERNAL_SERVER_ERROR` in JSON.
    public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
    /// `INSUFFICIENT_CREDENTIALS` in JSON.
    public static var insufficientCredentials: Self { Self(rawValue: "INSUFFICIENT_CREDENTIALS") }
    /// `ITEM_LOCKED` in JSON.
    public static var itemLocked: Self { Self(rawValue: "ITEM_LOCKED") }
    /// `USER_SETUP_REQUIRED` in JSON.
    public static var userSetupRequired: Self { Self(rawValue: "USER_SETUP_REQUIRED") }
    /// `COUNTRY_NOT_SUPPORTED` in JSON.
    public static var countryNotSupported: Self { Self(rawValue: "COUNTRY_NOT_SUPPORTED") }
    /// `INSTITUTION_DOWN` in JSON.
    public static var institutionDown: Self { Self(rawValue: "INSTITUTION_DOWN") }
    /// `INSTITUTION_NO_LONGER_SUPPORTED` in JSON.
    public static var institutionNoLongerSupported: Self { Self(rawValue: "INSTITUTION_NO_LONGER_SUPPORTED") }
    /// `INSTITUTION_NOT_RESPONDING` in JSON.
    public static var institutionNotResponding: Self { Self(rawValue: "INSTITUTION_NOT_RESPONDING") }
    /// `INVALID_CREDENTIALS` in JSON.
    public static var invalidCredentials: Self { Self(rawValue: "INVALID_CREDENTIALS") }
    /// `INVALID_MFA` in JSON.
    public static var invalidMfa: Self { Self(rawValue: "INVALID_MFA") }
    /// `INVALID_SEND_METHOD` in JSON.
    public static var invalidSendMethod: Self { Self(rawValue: "INVALID_SEND_METHOD") }
    /// `ITEM_LOGIN_REQUIRED` in JSON.
    public static var itemLoginRequired: Self { Self(rawValue: "ITEM_LOGIN_REQUIRED") }
    /// `MFA_NOT_SUPPORTED` in JSON.
    public static var mfaNotSupported: Self { Self(rawValue: "MFA_NOT_SUPPORTED") }
    /// `NO_ACCOUNTS` in JSON.
    public static var noAccounts: Self { Self(rawValue: "NO_ACCOUNTS") }
    /// `ITEM_NOT_SUPPORTED` in JSON.
    public static var itemNotSupported: Self { Self(rawValue: "ITEM_NOT_SUPPORTED") }
    /// `ACCESS_NOT_GRANTED` in JSON.
    public static var accessNotGranted: Self { Self(rawValue: "ACCESS_NOT_GRANTED") }
}

/// The values of ``CraBankIncomeSource/payFrequency``, ``CraIncomeStreamInsights/payFrequency`` and
/// ``CreditBankIncomeSource/payFrequency``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CreditBankIncomePayFrequency: OpenEnum {
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

/// The values of ``CraBankIncomeWarning/warningType`` and ``CreditBankIncomeWarning/warningType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CreditBankIncomeWarningType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BANK_INCOME_WARNING` in JSON.
    public static var bankIncomeWarning: Self { Self(rawValue: "BANK_INCOME_WARNING") }
}

/// The values of ``CreditSessionBankIncomeResult/status`` and ``LinkSessionBankIncomeResult/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionBankIncomeStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APPROVED` in JSON.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// `NO_DEPOSITS_FOUND` in JSON.
    public static var noDepositsFound: Self { Self(rawValue: "NO_DEPOSITS_FOUND") }
    /// `USER_REPORTED_NO_INCOME` in JSON.
    public static var userReportedNoIncome: Self { Self(rawValue: "USER_REPORTED_NO_INCOME") }
    /// `STARTED` in JSON.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// `INTERNAL_ERROR` in JSON.
    public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
}

/// The values of 4 members, ``CraBankIncomeAccount/subtype`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct DepositoryAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `checking` in JSON.
    public static var checking: Self { Self(rawValue: "checking") }
    /// `savings` in JSON.
    public static var savings: Self { Self(rawValue: "savings") }
    /// `hsa` in JSON.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// `cd` in JSON.
    public static var cd: Self { Self(rawValue: "cd") }
    /// `money market` in JSON.
    public static var moneyMarket: Self { Self(rawValue: "money market") }
    /// `paypal` in JSON.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// `prepaid` in JSON.
    public static var prepaid: Self { Self(rawValue: "prepaid") }
    /// `cash management` in JSON.
    public static var cashManagement: Self { Self(rawValue: "cash management") }
    /// `ebt` in JSON.
    public static var ebt: Self { Self(rawValue: "ebt") }
    /// `limited purpose checking` in JSON.
    public static var limitedPurposeChecking: Self { Self(rawValue: "limited purpose checking") }
    /// `all` in JSON.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of ``Email/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct EmailType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `primary` in JSON.
    public static var primary: Self { Self(rawValue: "primary") }
    /// `secondary` in JSON.
    public static var secondary: Self { Self(rawValue: "secondary") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of ``CraCheckReportGSEOptions/reportTypes`` and
/// ``LinkTokenCreateRequestCraOptionsBaseReportGSEOptions/reportTypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct GSEReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VOA` in JSON.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// `EMPLOYMENT_REFRESH` in JSON.
    public static var employmentRefresh: Self { Self(rawValue: "EMPLOYMENT_REFRESH") }
}

/// The values of ``HoldingTaxLot/positionType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct HoldingTaxLotPositionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LONG` in JSON.
    public static var long: Self { Self(rawValue: "LONG") }
    /// `SHORT` in JSON.
    public static var short: Self { Self(rawValue: "SHORT") }
}

/// The values of ``BeaconUserIDNumber/type``, ``TransferPlatformPersonIDNumber/type`` and ``UserIDNumber/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IDNumberType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar_dni` in JSON.
    public static var arDni: Self { Self(rawValue: "ar_dni") }
    /// `au_drivers_license` in JSON.
    public static var auDriversLicense: Self { Self(rawValue: "au_drivers_license") }
    /// `au_passport` in JSON.
    public static var auPassport: Self { Self(rawValue: "au_passport") }
    /// `br_cpf` in JSON.
    public static var brCpf: Self { Self(rawValue: "br_cpf") }
    /// `ca_sin` in JSON.
    public static var caSin: Self { Self(rawValue: "ca_sin") }
    /// `cl_run` in JSON.
    public static var clRun: Self { Self(rawValue: "cl_run") }
    /// `cn_resident_card` in JSON.
    public static var cnResidentCard: Self { Self(rawValue: "cn_resident_card") }
    /// `co_nit` in JSON.
    public static var coNit: Self { Self(rawValue: "co_nit") }
    /// `dk_cpr` in JSON.
    public static var dkCpr: Self { Self(rawValue: "dk_cpr") }
    /// `eg_national_id` in JSON.
    public static var egNationalID: Self { Self(rawValue: "eg_national_id") }
    /// `es_dni` in JSON.
    public static var esDni: Self { Self(rawValue: "es_dni") }
    /// `es_nie` in JSON.
    public static var esNie: Self { Self(rawValue: "es_nie") }
    /// `hk_hkid` in JSON.
    public static var hkHkid: Self { Self(rawValue: "hk_hkid") }
    /// `in_pan` in JSON.
    public static var inPan: Self { Self(rawValue: "in_pan") }
    /// `in_epic` in JSON.
    public static var inEpic: Self { Self(rawValue: "in_epic") }
    /// `it_cf` in JSON.
    public static var itCf: Self { Self(rawValue: "it_cf") }
    /// `jo_civil_id` in JSON.
    public static var joCivilID: Self { Self(rawValue: "jo_civil_id") }
    /// `jp_my_number` in JSON.
    public static var jpMyNumber: Self { Self(rawValue: "jp_my_number") }
    /// `ke_huduma_namba` in JSON.
    public static var keHudumaNamba: Self { Self(rawValue: "ke_huduma_namba") }
    /// `kw_civil_id` in JSON.
    public static var kwCivilID: Self { Self(rawValue: "kw_civil_id") }
    /// `mx_curp` in JSON.
    public static var mxCurp: Self { Self(rawValue: "mx_curp") }
    /// `mx_rfc` in JSON.
    public static var mxRfc: Self { Self(rawValue: "mx_rfc") }
    /// `my_nric` in JSON.
    public static var myNric: Self { Self(rawValue: "my_nric") }
    /// `ng_nin` in JSON.
    public static var ngNin: Self { Self(rawValue: "ng_nin") }
    /// `nz_drivers_license` in JSON.
    public static var nzDriversLicense: Self { Self(rawValue: "nz_drivers_license") }
    /// `om_civil_id` in JSON.
    public static var omCivilID: Self { Self(rawValue: "om_civil_id") }
    /// `ph_psn` in JSON.
    public static var phPsn: Self { Self(rawValue: "ph_psn") }
    /// `pl_pesel` in JSON.
    public static var plPesel: Self { Self(rawValue: "pl_pesel") }
    /// `ro_cnp` in JSON.
    public static var roCnp: Self { Self(rawValue: "ro_cnp") }
    /// `sa_national_id` in JSON.
    public static var saNationalID: Self { Self(rawValue: "sa_national_id") }
    /// `se_pin` in JSON.
    public static var sePin: Self { Self(rawValue: "se_pin") }
    /// `sg_nric` in JSON.
    public static var sgNric: Self { Self(rawValue: "sg_nric") }
    /// `tr_tc_kimlik` in JSON.
    public static var trTcKimlik: Self { Self(rawValue: "tr_tc_kimlik") }
    /// `us_ssn` in JSON.
    public static var usSsn: Self { Self(rawValue: "us_ssn") }
    /// `us_ssn_last_4` in JSON.
    public static var usSsnLast4: Self { Self(rawValue: "us_ssn_last_4") }
    /// `za_smart_id` in JSON.
    public static var zaSmartID: Self { Self(rawValue: "za_smart_id") }
}

/// The values of ``CraCheckReportCreateIncomeInsightsOptions/incomeInsightsVersion``,
/// ``CraCheckReportIncomeInsightsGetOptions/incomeInsightsVersion`` and
/// ``LinkTokenCreateRequestCraOptionsIncomeInsights/incomeInsightsVersion``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct IncomeInsightsVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `II2` in JSON.
    public static var ii2: Self { Self(rawValue: "II2") }
}

/// The values of ``CreditPayrollIncomeParsingConfigUpdateRequest/parsingConfig``,
/// ``LinkTokenCreateIdentity/parsingConfigs`` and
/// ``LinkTokenCreateRequestIncomeVerificationPayrollIncome/parsingConfig``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct IncomeVerificationDocParsingConfig: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ocr` in JSON.
    public static var ocr: Self { Self(rawValue: "ocr") }
    /// `risk_signals` in JSON.
    public static var riskSignals: Self { Self(rawValue: "risk_signals") }
}

/// The values of ``AssetReportInvestmentTransaction/subtype``, ``BaseReportInvestmentTransaction/subtype`` and
/// ``InvestmentTransaction/subtype``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct InvestmentTransactionSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `account fee` in JSON.
    public static var accountFee: Self { Self(rawValue: "account fee") }
    /// `adjustment` in JSON.
    public static var adjustment: Self { Self(rawValue: "adjustment") }
    /// `assignment` in JSON.
    public static var assignment: Self { Self(rawValue: "assignment") }
    /// `buy` in JSON.
    public static var buy: Self { Self(rawValue: "buy") }
    /// `buy to cover` in JSON.
    public static var buyToCover: Self { Self(rawValue: "buy to cover") }
    /// `contribution` in JSON.
    public static var contribution: Self { Self(rawValue: "contribution") }
    /// `deposit` in JSON.
    public static var deposit: Self { Self(rawValue: "deposit") }
    /// `distribution` in JSON.
    public static var distribution: Self { Self(rawValue: "distribution") }
    /// `dividend` in JSON.
    public static var dividend: Self { Self(rawValue: "dividend") }
    /// `dividend reinvestment` in JSON.
    public static var dividendReinvestment: Self { Self(rawValue: "dividend reinvestment") }
    /// `exercise` in JSON.
    public static var exercise: Self { Self(rawValue: "exercise") }
    /// `expire` in JSON.
    public static var expire: Self { Self(rawValue: "expire") }
    /// `interest` in JSON.
    public static var interest: Self { Self(rawValue: "interest") }
    /// `interest receivable` in JSON.
    public static var interestReceivable: Self { Self(rawValue: "interest receivable") }
    /// `interest reinvestment` in JSON.
    public static var interestReinvestment: Self { Self(rawValue: "interest reinvestment") }
    /// `legal fee` in JSON.
    public static var legalFee: Self { Self(rawValue: "legal fee") }
    /// `long-term capital gain` in JSON.
    public static var longTermCapitalGain: Self { Self(rawValue: "long-term capital gain") }
    /// `long-term capital gain reinvestment` in JSON.
    public static var longTermCapitalGainReinvestment: Self { Self(rawValue: "long-term capital gain reinvestment") }
    /// `management fee` in JSON.
    public static var managementFee: Self { Self(rawValue: "management fee") }
    /// `margin expense` in JSON.
    public static var marginExpense: Self { Self(rawValue: "margin expense") }
    /// `merger` in JSON.
    public static var merger: Self { Self(rawValue: "merger") }
    /// `miscellaneous fee` in JSON.
    public static var miscellaneousFee: Self { Self(rawValue: "miscellaneous fee") }
    /// `non-qualified dividend` in JSON.
    public static var nonQualifiedDividend: Self { Self(rawValue: "non-qualified dividend") }
    /// `non-resident tax` in JSON.
    public static var nonResidentTax: Self { Self(rawValue: "non-resident tax") }
    /// `pending credit` in JSON.
    public static var pendingCredit: Self { Self(rawValue: "pending credit") }
    /// `pending debit` in JSON.
    public static var pendingDebit: Self { Self(rawValue: "pending debit") }
    /// `qualified dividend` in JSON.
    public static var qualifiedDividend: Self { Self(rawValue: "qualified dividend") }
    /// `return of principal` in JSON.
    public static var returnOfPrincipal: Self { Self(rawValue: "return of principal") }
    /// `request` in JSON.
    public static var request: Self { Self(rawValue: "request") }
    /// `sell` in JSON.
    public static var sell: Self { Self(rawValue: "sell") }
    /// `sell short` in JSON.
    public static var sellShort: Self { Self(rawValue: "sell short") }
    /// `send` in JSON.
    public static var send: Self { Self(rawValue: "send") }
    /// `short-term capital gain` in JSON.
    public static var shortTermCapitalGain: Self { Self(rawValue: "short-term capital gain") }
    /// `short-term capital gain reinvestment` in JSON.
    public static var shortTermCapitalGainReinvestment: Self { Self(rawValue: "short-term capital gain reinvestment") }
    /// `spin off` in JSON.
    public static var spinOff: Self { Self(rawValue: "spin off") }
    /// `split` in JSON.
    public static var split: Self { Self(rawValue: "split") }
    /// `stock distribution` in JSON.
    public static var stockDistribution: Self { Self(rawValue: "stock distribution") }
    /// `tax` in JSON.
    public static var tax: Self { Self(rawValue: "tax") }
    /// `tax withheld` in JSON.
    public static var taxWithheld: Self { Self(rawValue: "tax withheld") }
    /// `trade` in JSON.
    public static var trade: Self { Self(rawValue: "trade") }
    /// `transfer` in JSON.
    public static var transfer: Self { Self(rawValue: "transfer") }
    /// `transfer fee` in JSON.
    public static var transferFee: Self { Self(rawValue: "transfer fee") }
    /// `trust fee` in JSON.
    public static var trustFee: Self { Self(rawValue: "trust fee") }
    /// `unqualified gain` in JSON.
    public static var unqualifiedGain: Self { Self(rawValue: "unqualified gain") }
    /// `withdrawal` in JSON.
    public static var withdrawal: Self { Self(rawValue: "withdrawal") }
}

/// The kind of an investment transaction.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct InvestmentTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A purchase.
    public static var buy: Self { Self(rawValue: "buy") }
    /// A sale.
    public static var sell: Self { Self(rawValue: "sell") }
    /// The cancellation of a transaction that was pending.
    public static var cancel: Self { Self(rawValue: "cancel") }
    /// A movement of cash, such as a deposit, a dividend or interest.
    public static var cash: Self { Self(rawValue: "cash") }
    /// A fee.
    public static var fee: Self { Self(rawValue: "fee") }
    /// A movement of securities without a sale, such as between brokers or by a split.
    public static var transfer: Self { Self(rawValue: "transfer") }
}

/// The values of ``Item/authMethod`` and ``ItemWithConsentFields/authMethod``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemAuthMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INSTANT_AUTH` in JSON.
    public static var instantAuth: Self { Self(rawValue: "INSTANT_AUTH") }
    /// `INSTANT_MATCH` in JSON.
    public static var instantMatch: Self { Self(rawValue: "INSTANT_MATCH") }
    /// `AUTOMATED_MICRODEPOSITS` in JSON.
    public static var automatedMicrodeposits: Self { Self(rawValue: "AUTOMATED_MICRODEPOSITS") }
    /// `SAME_DAY_MICRODEPOSITS` in JSON.
    public static var sameDayMicrodeposits: Self { Self(rawValue: "SAME_DAY_MICRODEPOSITS") }
    /// `INSTANT_MICRODEPOSITS` in JSON.
    public static var instantMicrodeposits: Self { Self(rawValue: "INSTANT_MICRODEPOSITS") }
    /// `DATABASE_MATCH` in JSON.
    public static var databaseMatch: Self { Self(rawValue: "DATABASE_MATCH") }
    /// `DATABASE_INSIGHTS` in JSON.
    public static var databaseInsights: Self { Self(rawValue: "DATABASE_INSIGHTS") }
    /// `TRANSFER_MIGRATED` in JSON.
    public static var transferMigrated: Self { Self(rawValue: "TRANSFER_MIGRATED") }
    /// `INVESTMENTS_FALLBACK` in JSON.
    public static var investmentsFallback: Self { Self(rawValue: "INVESTMENTS_FALLBACK") }
}

/// The values of ``Item/updateType`` and ``ItemWithConsentFields/updateType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemUpdateType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `background` in JSON.
    public static var background: Self { Self(rawValue: "background") }
    /// `user_present_required` in JSON.
    public static var userPresentRequired: Self { Self(rawValue: "user_present_required") }
}

/// The values of 18 members, ``BusinessFieldMatchSummary/summary`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct MatchSummaryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
    /// `no_input` in JSON.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The values of ``CraCheckReportCreateNetworkInsightsOptions/networkInsightsVersion``,
/// ``CraCheckReportNetworkInsightsGetOptions/networkInsightsVersion`` and
/// ``LinkTokenCreateRequestCraOptionsNetworkInsights/networkInsightsVersion``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct NetworkInsightsVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NI1` in JSON.
    public static var ni1: Self { Self(rawValue: "NI1") }
}

/// The values of 4 members, ``AccountAssets/ownershipType`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct OwnershipType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `individual` in JSON.
    public static var individual: Self { Self(rawValue: "individual") }
    /// `joint` in JSON.
    public static var joint: Self { Self(rawValue: "joint") }
    /// `association` in JSON.
    public static var association: Self { Self(rawValue: "association") }
    /// `trust` in JSON.
    public static var trust: Self { Self(rawValue: "trust") }
}

/// The values of ``CashflowReportTransaction/paymentChannel`` and ``Enrichments/paymentChannel``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
public struct PaymentChannel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `online` in JSON.
    public static var online: Self { Self(rawValue: "online") }
    /// `in store` in JSON.
    public static var inStore: Self { Self(rawValue: "in store") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of ``ExternalPaymentScheduleBase/interval`` and
/// ``PaymentInitiationStandingOrderMetadata/validStandingOrderIntervals``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct PaymentScheduleInterval: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WEEKLY` in JSON.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// `MONTHLY` in JSON.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
}

/// The values of 7 members, ``PersonalFinanceCategory/version`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct PersonalFinanceCategoryVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `v1` in JSON.
    public static var v1: Self { Self(rawValue: "v1") }
    /// `v2` in JSON.
    public static var v2: Self { Self(rawValue: "v2") }
}

/// The values of ``PhoneNumber/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct PhoneNumberType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `home` in JSON.
    public static var home: Self { Self(rawValue: "home") }
    /// `work` in JSON.
    public static var work: Self { Self(rawValue: "work") }
    /// `office` in JSON.
    public static var office: Self { Self(rawValue: "office") }
    /// `mobile` in JSON.
    public static var mobile: Self { Self(rawValue: "mobile") }
    /// `mobile1` in JSON.
    public static var mobile1: Self { Self(rawValue: "mobile1") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
}

/// The broad kind of an error.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct PlaidErrorType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The request is malformed or misses something.
    ///
    /// Fix the program.
    public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    /// The data does not satisfy what was asked for.
    public static var invalidResult: Self { Self(rawValue: "INVALID_RESULT") }
    /// A value in the request is wrong, such as a token or a key.
    public static var invalidInput: Self { Self(rawValue: "INVALID_INPUT") }
    /// The institution does not respond or refuses.
    ///
    /// Try again later.
    public static var institutionError: Self { Self(rawValue: "INSTITUTION_ERROR") }
    /// Too many requests.
    ///
    /// Slow down and try again.
    public static var rateLimitExceeded: Self { Self(rawValue: "RATE_LIMIT_EXCEEDED") }
    /// Plaid has a problem.
    ///
    /// Try again later.
    public static var apiError: Self { Self(rawValue: "API_ERROR") }
    /// The Item does not work.
    ///
    /// Often the user has to log in again.
    public static var itemError: Self { Self(rawValue: "ITEM_ERROR") }
    /// `ASSET_REPORT_ERROR` in JSON.
    public static var assetReportError: Self { Self(rawValue: "ASSET_REPORT_ERROR") }
    /// `BASE_REPORT_ERROR` in JSON.
    public static var baseReportError: Self { Self(rawValue: "BASE_REPORT_ERROR") }
    /// `RECAPTCHA_ERROR` in JSON.
    public static var recaptchaError: Self { Self(rawValue: "RECAPTCHA_ERROR") }
    /// `OAUTH_ERROR` in JSON.
    public static var oauthError: Self { Self(rawValue: "OAUTH_ERROR") }
    /// `PAYMENT_ERROR` in JSON.
    public static var paymentError: Self { Self(rawValue: "PAYMENT_ERROR") }
    /// `BANK_TRANSFER_ERROR` in JSON.
    public static var bankTransferError: Self { Self(rawValue: "BANK_TRANSFER_ERROR") }
    /// `INCOME_VERIFICATION_ERROR` in JSON.
    public static var incomeVerificationError: Self { Self(rawValue: "INCOME_VERIFICATION_ERROR") }
    /// `MICRODEPOSITS_ERROR` in JSON.
    public static var microdepositsError: Self { Self(rawValue: "MICRODEPOSITS_ERROR") }
    /// `SANDBOX_ERROR` in JSON.
    public static var sandboxError: Self { Self(rawValue: "SANDBOX_ERROR") }
    /// `PARTNER_ERROR` in JSON.
    public static var partnerError: Self { Self(rawValue: "PARTNER_ERROR") }
    /// `SIGNAL_ERROR` in JSON.
    public static var signalError: Self { Self(rawValue: "SIGNAL_ERROR") }
    /// `TRANSACTIONS_ERROR` in JSON.
    public static var transactionsError: Self { Self(rawValue: "TRANSACTIONS_ERROR") }
    /// `TRANSACTION_ERROR` in JSON.
    public static var transactionError: Self { Self(rawValue: "TRANSACTION_ERROR") }
    /// `TRANSFER_ERROR` in JSON.
    public static var transferError: Self { Self(rawValue: "TRANSFER_ERROR") }
    /// `CHECK_REPORT_ERROR` in JSON.
    public static var checkReportError: Self { Self(rawValue: "CHECK_REPORT_ERROR") }
    /// `CONSUMER_REPORT_ERROR` in JSON.
    public static var consumerReportError: Self { Self(rawValue: "CONSUMER_REPORT_ERROR") }
    /// `USER_ERROR` in JSON.
    public static var userError: Self { Self(rawValue: "USER_ERROR") }
    /// `IDEMPOTENCY_ERROR` in JSON.
    public static var idempotencyError: Self { Self(rawValue: "IDEMPOTENCY_ERROR") }
    /// `ASSETS_ERROR` in JSON.
    public static var assetsError: Self { Self(rawValue: "ASSETS_ERROR") }
    /// `CRA_MONITORING_ERROR` in JSON.
    public static var craMonitoringError: Self { Self(rawValue: "CRA_MONITORING_ERROR") }
    /// `CREDIT_PROFILE_REPORT_ERROR` in JSON.
    public static var creditProfileReportError: Self { Self(rawValue: "CREDIT_PROFILE_REPORT_ERROR") }
    /// `ENCOMPASS_ERROR` in JSON.
    public static var encompassError: Self { Self(rawValue: "ENCOMPASS_ERROR") }
    /// `ENRICH_ERROR` in JSON.
    public static var enrichError: Self { Self(rawValue: "ENRICH_ERROR") }
    /// `FRAUD_INSIGHTS_ERROR` in JSON.
    public static var fraudInsightsError: Self { Self(rawValue: "FRAUD_INSIGHTS_ERROR") }
    /// `FREDDIE_MAC_ERROR` in JSON.
    public static var freddieMacError: Self { Self(rawValue: "FREDDIE_MAC_ERROR") }
    /// `LINK_DELIVERY_ERROR` in JSON.
    public static var linkDeliveryError: Self { Self(rawValue: "LINK_DELIVERY_ERROR") }
    /// `PROFILE_ERROR` in JSON.
    public static var profileError: Self { Self(rawValue: "PROFILE_ERROR") }
    /// `RECURRING_TRANSACTIONS_ERROR` in JSON.
    public static var recurringTransactionsError: Self { Self(rawValue: "RECURRING_TRANSACTIONS_ERROR") }
    /// `STATEMENTS_ERROR` in JSON.
    public static var statementsError: Self { Self(rawValue: "STATEMENTS_ERROR") }
    /// `TRANSFER_RECURRING_ERROR` in JSON.
    public static var transferRecurringError: Self { Self(rawValue: "TRANSFER_RECURRING_ERROR") }
    /// `TRANSFER_REFUND_ERROR` in JSON.
    public static var transferRefundError: Self { Self(rawValue: "TRANSFER_REFUND_ERROR") }
    /// `CRA_REPORT_ERROR` in JSON.
    public static var craReportError: Self { Self(rawValue: "CRA_REPORT_ERROR") }
    /// `CRA_PARTNER_INSIGHTS_ERROR` in JSON.
    public static var craPartnerInsightsError: Self { Self(rawValue: "CRA_PARTNER_INSIGHTS_ERROR") }
}

/// The values of ``CraCheckReportCreateLendScoreOptions/lendScoreVersion``,
/// ``CraCheckReportLendScoreGetOptions/lendScoreVersion`` and
/// ``LinkTokenCreateRequestCraOptionsLendScore/lendScoreVersion``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct PlaidLendScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `v1.0` in JSON.
    public static var v1_0: Self { Self(rawValue: "v1.0") }
    /// `v2.0` in JSON.
    public static var v2_0: Self { Self(rawValue: "v2.0") }
    /// `LS1` in JSON.
    public static var ls1: Self { Self(rawValue: "LS1") }
}
