// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `ACHClass` in Plaid's document; others are kept as they come.
public struct ACHClass: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ccd`.
    public static var ccd: Self { Self(rawValue: "ccd") }
    /// The word `ppd`.
    public static var ppd: Self { Self(rawValue: "ppd") }
    /// The word `tel`.
    public static var tel: Self { Self(rawValue: "tel") }
    /// The word `web`.
    public static var web: Self { Self(rawValue: "web") }
}

/// The words of `AccountAssetsVerificationStatus` in Plaid's document; others are kept as they come.
public struct AccountAssetsVerificationStatus: OpenEnum {
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
    /// The word `database_matched`.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
}

/// The words of `AccountBaseVerificationStatus` in Plaid's document; others are kept as they come.
public struct AccountBaseVerificationStatus: OpenEnum {
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
    /// The word `unsent`.
    public static var unsent: Self { Self(rawValue: "unsent") }
    /// The word `manually_verified`.
    public static var manuallyVerified: Self { Self(rawValue: "manually_verified") }
    /// The word `verification_expired`.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
    /// The word `verification_failed`.
    public static var verificationFailed: Self { Self(rawValue: "verification_failed") }
    /// The word `database_matched`.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
    /// The word `database_insights_pass`.
    public static var databaseInsightsPass: Self { Self(rawValue: "database_insights_pass") }
    /// The word `database_insights_pass_with_caution`.
    public static var databaseInsightsPassWithCaution: Self { Self(rawValue: "database_insights_pass_with_caution") }
    /// The word `database_insights_fail`.
    public static var databaseInsightsFail: Self { Self(rawValue: "database_insights_fail") }
}

/// The words of `AccountHolderCategory` in Plaid's document; others are kept as they come.
public struct AccountHolderCategory: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `business`.
    public static var business: Self { Self(rawValue: "business") }
    /// The word `personal`.
    public static var personal: Self { Self(rawValue: "personal") }
    /// The word `unrecognized`.
    public static var unrecognized: Self { Self(rawValue: "unrecognized") }
}

/// The words of `AccountSubtype` in Plaid's document; others are kept as they come.
public struct AccountSubtype: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `401a`.
    public static var value401a: Self { Self(rawValue: "401a") }
    /// The word `401k`.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// The word `403B`.
    public static var value403b: Self { Self(rawValue: "403B") }
    /// The word `457b`.
    public static var value457b: Self { Self(rawValue: "457b") }
    /// The word `529`.
    public static var value529: Self { Self(rawValue: "529") }
    /// The word `auto`.
    public static var auto: Self { Self(rawValue: "auto") }
    /// The word `brokerage`.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// The word `business`.
    public static var business: Self { Self(rawValue: "business") }
    /// The word `cash isa`.
    public static var cashIsa: Self { Self(rawValue: "cash isa") }
    /// The word `cash management`.
    public static var cashManagement: Self { Self(rawValue: "cash management") }
    /// The word `cd`.
    public static var cd: Self { Self(rawValue: "cd") }
    /// The word `checking`.
    public static var checking: Self { Self(rawValue: "checking") }
    /// The word `commercial`.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// The word `construction`.
    public static var construction: Self { Self(rawValue: "construction") }
    /// The word `consumer`.
    public static var consumer: Self { Self(rawValue: "consumer") }
    /// The word `credit card`.
    public static var creditCard: Self { Self(rawValue: "credit card") }
    /// The word `crypto exchange`.
    public static var cryptoExchange: Self { Self(rawValue: "crypto exchange") }
    /// The word `ebt`.
    public static var ebt: Self { Self(rawValue: "ebt") }
    /// The word `education savings account`.
    public static var educationSavingsAccount: Self { Self(rawValue: "education savings account") }
    /// The word `fhsa`.
    public static var fhsa: Self { Self(rawValue: "fhsa") }
    /// The word `fixed annuity`.
    public static var fixedAnnuity: Self { Self(rawValue: "fixed annuity") }
    /// The word `gic`.
    public static var gic: Self { Self(rawValue: "gic") }
    /// The word `health reimbursement arrangement`.
    public static var healthReimbursementArrangement: Self { Self(rawValue: "health reimbursement arrangement") }
    /// The word `home equity`.
    public static var homeEquity: Self { Self(rawValue: "home equity") }
    /// The word `hsa`.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// The word `isa`.
    public static var isa: Self { Self(rawValue: "isa") }
    /// The word `ira`.
    public static var ira: Self { Self(rawValue: "ira") }
    /// The word `keogh`.
    public static var keogh: Self { Self(rawValue: "keogh") }
    /// The word `lif`.
    public static var lif: Self { Self(rawValue: "lif") }
    /// The word `life insurance`.
    public static var lifeInsurance: Self { Self(rawValue: "life insurance") }
    /// The word `limited purpose checking`.
    public static var limitedPurposeChecking: Self { Self(rawValue: "limited purpose checking") }
    /// The word `line of credit`.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// The word `lira`.
    public static var lira: Self { Self(rawValue: "lira") }
    /// The word `loan`.
    public static var loan: Self { Self(rawValue: "loan") }
    /// The word `lrif`.
    public static var lrif: Self { Self(rawValue: "lrif") }
    /// The word `lrsp`.
    public static var lrsp: Self { Self(rawValue: "lrsp") }
    /// The word `money market`.
    public static var moneyMarket: Self { Self(rawValue: "money market") }
    /// The word `mortgage`.
    public static var mortgage: Self { Self(rawValue: "mortgage") }
    /// The word `mutual fund`.
    public static var mutualFund: Self { Self(rawValue: "mutual fund") }
    /// The word `non-custodial wallet`.
    public static var nonCustodialWallet: Self { Self(rawValue: "non-custodial wallet") }
    /// The word `non-taxable brokerage account`.
    public static var nonTaxableBrokerageAccount: Self { Self(rawValue: "non-taxable brokerage account") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `other insurance`.
    public static var otherInsurance: Self { Self(rawValue: "other insurance") }
    /// The word `other annuity`.
    public static var otherAnnuity: Self { Self(rawValue: "other annuity") }
    /// The word `overdraft`.
    public static var overdraft: Self { Self(rawValue: "overdraft") }
    /// The word `paypal`.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// The word `payroll`.
    public static var payroll: Self { Self(rawValue: "payroll") }
    /// The word `pension`.
    public static var pension: Self { Self(rawValue: "pension") }
    /// The word `prepaid`.
    public static var prepaid: Self { Self(rawValue: "prepaid") }
    /// The word `prif`.
    public static var prif: Self { Self(rawValue: "prif") }
    /// The word `profit sharing plan`.
    public static var profitSharingPlan: Self { Self(rawValue: "profit sharing plan") }
    /// The word `qshr`.
    public static var qshr: Self { Self(rawValue: "qshr") }
    /// The word `rdsp`.
    public static var rdsp: Self { Self(rawValue: "rdsp") }
    /// The word `resp`.
    public static var resp: Self { Self(rawValue: "resp") }
    /// The word `retirement`.
    public static var retirement: Self { Self(rawValue: "retirement") }
    /// The word `rlif`.
    public static var rlif: Self { Self(rawValue: "rlif") }
    /// The word `roth`.
    public static var roth: Self { Self(rawValue: "roth") }
    /// The word `roth 401k`.
    public static var roth401k: Self { Self(rawValue: "roth 401k") }
    /// The word `roth 403B`.
    public static var roth403b: Self { Self(rawValue: "roth 403B") }
    /// The word `roth 457b`.
    public static var roth457b: Self { Self(rawValue: "roth 457b") }
    /// The word `roth pension`.
    public static var rothPension: Self { Self(rawValue: "roth pension") }
    /// The word `roth profit sharing plan`.
    public static var rothProfitSharingPlan: Self { Self(rawValue: "roth profit sharing plan") }
    /// The word `roth thrift savings plan`.
    public static var rothThriftSavingsPlan: Self { Self(rawValue: "roth thrift savings plan") }
    /// The word `rrif`.
    public static var rrif: Self { Self(rawValue: "rrif") }
    /// The word `rrsp`.
    public static var rrsp: Self { Self(rawValue: "rrsp") }
    /// The word `sarsep`.
    public static var sarsep: Self { Self(rawValue: "sarsep") }
    /// The word `savings`.
    public static var savings: Self { Self(rawValue: "savings") }
    /// The word `sep ira`.
    public static var sepIra: Self { Self(rawValue: "sep ira") }
    /// The word `simple ira`.
    public static var simpleIra: Self { Self(rawValue: "simple ira") }
    /// The word `sipp`.
    public static var sipp: Self { Self(rawValue: "sipp") }
    /// The word `stock plan`.
    public static var stockPlan: Self { Self(rawValue: "stock plan") }
    /// The word `student`.
    public static var student: Self { Self(rawValue: "student") }
    /// The word `thrift savings plan`.
    public static var thriftSavingsPlan: Self { Self(rawValue: "thrift savings plan") }
    /// The word `tfsa`.
    public static var tfsa: Self { Self(rawValue: "tfsa") }
    /// The word `trust`.
    public static var trust: Self { Self(rawValue: "trust") }
    /// The word `ugma`.
    public static var ugma: Self { Self(rawValue: "ugma") }
    /// The word `utma`.
    public static var utma: Self { Self(rawValue: "utma") }
    /// The word `variable annuity`.
    public static var variableAnnuity: Self { Self(rawValue: "variable annuity") }
}

/// The words of `AccountType` in Plaid's document; others are kept as they come.
public struct AccountType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `investment`.
    public static var investment: Self { Self(rawValue: "investment") }
    /// The word `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
    /// The word `depository`.
    public static var depository: Self { Self(rawValue: "depository") }
    /// The word `loan`.
    public static var loan: Self { Self(rawValue: "loan") }
    /// The word `brokerage`.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The words of `AccountVerificationInsightsAccountNumberFormat` in Plaid's document; others are kept as they come.
public struct AccountVerificationInsightsAccountNumberFormat: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `valid`.
    public static var valid: Self { Self(rawValue: "valid") }
    /// The word `invalid`.
    public static var invalid: Self { Self(rawValue: "invalid") }
    /// The word `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The words of `AssetReportTransactionType` in Plaid's document; others are kept as they come.
public struct AssetReportTransactionType: OpenEnum {
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

/// The words of `BankIncomeRefreshCompleteResult` in Plaid's document; others are kept as they come.
public struct BankIncomeRefreshCompleteResult: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The word `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The words of `CashflowAttributesVersion` in Plaid's document; others are kept as they come.
public struct CashflowAttributesVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `v1.0`.
    public static var v1_0: Self { Self(rawValue: "v1.0") }
    /// The word `v2.0`.
    public static var v2_0: Self { Self(rawValue: "v2.0") }
    /// The word `CFI1`.
    public static var cfi1: Self { Self(rawValue: "CFI1") }
}

/// The words of `ConsumerReportPermissiblePurpose` in Plaid's document; others are kept as they come.
public struct ConsumerReportPermissiblePurpose: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCOUNT_REVIEW_CREDIT`.
    public static var accountReviewCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_CREDIT") }
    /// The word `ACCOUNT_REVIEW_NON_CREDIT`.
    public static var accountReviewNonCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_NON_CREDIT") }
    /// The word `EXTENSION_OF_CREDIT`.
    public static var extensionOfCredit: Self { Self(rawValue: "EXTENSION_OF_CREDIT") }
    /// The word `LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING`.
    public static var legitimateBusinessNeedTenantScreening: Self { Self(rawValue: "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING") }
    /// The word `LEGITIMATE_BUSINESS_NEED_OTHER`.
    public static var legitimateBusinessNeedOther: Self { Self(rawValue: "LEGITIMATE_BUSINESS_NEED_OTHER") }
    /// The word `WRITTEN_INSTRUCTION_PREQUALIFICATION`.
    public static var writtenInstructionPrequalification: Self { Self(rawValue: "WRITTEN_INSTRUCTION_PREQUALIFICATION") }
    /// The word `WRITTEN_INSTRUCTION_OTHER`.
    public static var writtenInstructionOther: Self { Self(rawValue: "WRITTEN_INSTRUCTION_OTHER") }
    /// The word `ELIGIBILITY_FOR_GOVT_BENEFITS`.
    public static var eligibilityForGovtBenefits: Self { Self(rawValue: "ELIGIBILITY_FOR_GOVT_BENEFITS") }
}

/// The words of `CounterpartyType` in Plaid's document; others are kept as they come.
public struct CounterpartyType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `merchant`.
    public static var merchant: Self { Self(rawValue: "merchant") }
    /// The word `financial_institution`.
    public static var financialInstitution: Self { Self(rawValue: "financial_institution") }
    /// The word `payment_app`.
    public static var paymentApp: Self { Self(rawValue: "payment_app") }
    /// The word `marketplace`.
    public static var marketplace: Self { Self(rawValue: "marketplace") }
    /// The word `payment_terminal`.
    public static var paymentTerminal: Self { Self(rawValue: "payment_terminal") }
    /// The word `income_source`.
    public static var incomeSource: Self { Self(rawValue: "income_source") }
}

/// The words of `CountryCode` in Plaid's document; others are kept as they come.
public struct CountryCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `US`.
    public static var us: Self { Self(rawValue: "US") }
    /// The word `GB`.
    public static var gb: Self { Self(rawValue: "GB") }
    /// The word `ES`.
    public static var es: Self { Self(rawValue: "ES") }
    /// The word `NL`.
    public static var nl: Self { Self(rawValue: "NL") }
    /// The word `FR`.
    public static var fr: Self { Self(rawValue: "FR") }
    /// The word `IE`.
    public static var ie: Self { Self(rawValue: "IE") }
    /// The word `CA`.
    public static var ca: Self { Self(rawValue: "CA") }
    /// The word `DE`.
    public static var de: Self { Self(rawValue: "DE") }
    /// The word `IT`.
    public static var it: Self { Self(rawValue: "IT") }
    /// The word `PL`.
    public static var pl: Self { Self(rawValue: "PL") }
    /// The word `DK`.
    public static var dk: Self { Self(rawValue: "DK") }
    /// The word `NO`.
    public static var no: Self { Self(rawValue: "NO") }
    /// The word `SE`.
    public static var se: Self { Self(rawValue: "SE") }
    /// The word `EE`.
    public static var ee: Self { Self(rawValue: "EE") }
    /// The word `LT`.
    public static var lt: Self { Self(rawValue: "LT") }
    /// The word `LV`.
    public static var lv: Self { Self(rawValue: "LV") }
    /// The word `PT`.
    public static var pt: Self { Self(rawValue: "PT") }
    /// The word `BE`.
    public static var be: Self { Self(rawValue: "BE") }
    /// The word `AT`.
    public static var at: Self { Self(rawValue: "AT") }
    /// The word `FI`.
    public static var fi: Self { Self(rawValue: "FI") }
}

/// The words of `CraCheckReportVerificationGetReportType` in Plaid's document; others are kept as they come.
public struct CraCheckReportVerificationGetReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `VOA`.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// The word `EMPLOYMENT_REFRESH`.
    public static var employmentRefresh: Self { Self(rawValue: "EMPLOYMENT_REFRESH") }
    /// The word `INCOME`.
    public static var income: Self { Self(rawValue: "INCOME") }
}

/// The words of `CraPartnerInsightsBaseFicoScoreVersion` in Plaid's document; others are kept as they come.
public struct CraPartnerInsightsBaseFicoScoreVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `8`.
    public static var value8: Self { Self(rawValue: "8") }
    /// The word `9`.
    public static var value9: Self { Self(rawValue: "9") }
    /// The word `10`.
    public static var value10: Self { Self(rawValue: "10") }
    /// The word `10T`.
    public static var value10t: Self { Self(rawValue: "10T") }
}

/// The words of `CraPartnerInsightsBureau` in Plaid's document; others are kept as they come.
public struct CraPartnerInsightsBureau: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `EQUIFAX`.
    public static var equifax: Self { Self(rawValue: "EQUIFAX") }
    /// The word `EXPERIAN`.
    public static var experian: Self { Self(rawValue: "EXPERIAN") }
    /// The word `TRANSUNION`.
    public static var transunion: Self { Self(rawValue: "TRANSUNION") }
}

/// The words of `CraPartnerInsightsUltraFicoScoreVersion` in Plaid's document; others are kept as they come.
public struct CraPartnerInsightsUltraFicoScoreVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `1.0`.
    public static var value1_0: Self { Self(rawValue: "1.0") }
}

/// The words of `CreditBankIncomeAccountType` in Plaid's document; others are kept as they come.
public struct CreditBankIncomeAccountType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `depository`.
    public static var depository: Self { Self(rawValue: "depository") }
}

/// The words of `CreditBankIncomeCategory` in Plaid's document; others are kept as they come.
public struct CreditBankIncomeCategory: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SALARY`.
    public static var salary: Self { Self(rawValue: "SALARY") }
    /// The word `UNEMPLOYMENT`.
    public static var unemployment: Self { Self(rawValue: "UNEMPLOYMENT") }
    /// The word `CASH`.
    public static var cash: Self { Self(rawValue: "CASH") }
    /// The word `GIG_ECONOMY`.
    public static var gigEconomy: Self { Self(rawValue: "GIG_ECONOMY") }
    /// The word `RENTAL`.
    public static var rental: Self { Self(rawValue: "RENTAL") }
    /// The word `CHILD_SUPPORT`.
    public static var childSupport: Self { Self(rawValue: "CHILD_SUPPORT") }
    /// The word `MILITARY`.
    public static var military: Self { Self(rawValue: "MILITARY") }
    /// The word `RETIREMENT`.
    public static var retirement: Self { Self(rawValue: "RETIREMENT") }
    /// The word `LONG_TERM_DISABILITY`.
    public static var longTermDisability: Self { Self(rawValue: "LONG_TERM_DISABILITY") }
    /// The word `BANK_INTEREST`.
    public static var bankInterest: Self { Self(rawValue: "BANK_INTEREST") }
    /// The word `CASH_DEPOSIT`.
    public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }
    /// The word `TRANSFER_FROM_APPLICATION`.
    public static var transferFromApplication: Self { Self(rawValue: "TRANSFER_FROM_APPLICATION") }
    /// The word `TAX_REFUND`.
    public static var taxRefund: Self { Self(rawValue: "TAX_REFUND") }
    /// The word `BENEFIT_OTHER`.
    public static var benefitOther: Self { Self(rawValue: "BENEFIT_OTHER") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `CreditBankIncomeErrorType` in Plaid's document; others are kept as they come.
public struct CreditBankIncomeErrorType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INTERNAL_SERVER_ERROR`.
    public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
    /// The word `INSUFFICIENT_CREDENTIALS`.
    public static var insufficientCredentials: Self { Self(rawValue: "INSUFFICIENT_CREDENTIALS") }
    /// The word `ITEM_LOCKED`.
    public static var itemLocked: Self { Self(rawValue: "ITEM_LOCKED") }
    /// The word `USER_SETUP_REQUIRED`.
    public static var userSetupRequired: Self { Self(rawValue: "USER_SETUP_REQUIRED") }
    /// The word `COUNTRY_NOT_SUPPORTED`.
    public static var countryNotSupported: Self { Self(rawValue: "COUNTRY_NOT_SUPPORTED") }
    /// The word `INSTITUTION_DOWN`.
    public static var institutionDown: Self { Self(rawValue: "INSTITUTION_DOWN") }
    /// The word `INSTITUTION_NO_LONGER_SUPPORTED`.
    public static var institutionNoLongerSupported: Self { Self(rawValue: "INSTITUTION_NO_LONGER_SUPPORTED") }
    /// The word `INSTITUTION_NOT_RESPONDING`.
    public static var institutionNotResponding: Self { Self(rawValue: "INSTITUTION_NOT_RESPONDING") }
    /// The word `INVALID_CREDENTIALS`.
    public static var invalidCredentials: Self { Self(rawValue: "INVALID_CREDENTIALS") }
    /// The word `INVALID_MFA`.
    public static var invalidMfa: Self { Self(rawValue: "INVALID_MFA") }
    /// The word `INVALID_SEND_METHOD`.
    public static var invalidSendMethod: Self { Self(rawValue: "INVALID_SEND_METHOD") }
    /// The word `ITEM_LOGIN_REQUIRED`.
    public static var itemLoginRequired: Self { Self(rawValue: "ITEM_LOGIN_REQUIRED") }
    /// The word `MFA_NOT_SUPPORTED`.
    public static var mfaNotSupported: Self { Self(rawValue: "MFA_NOT_SUPPORTED") }
    /// The word `NO_ACCOUNTS`.
    public static var noAccounts: Self { Self(rawValue: "NO_ACCOUNTS") }
    /// The word `ITEM_NOT_SUPPORTED`.
    public static var itemNotSupported: Self { Self(rawValue: "ITEM_NOT_SUPPORTED") }
    /// The word `ACCESS_NOT_GRANTED`.
    public static var accessNotGranted: Self { Self(rawValue: "ACCESS_NOT_GRANTED") }
}

/// The words of `CreditBankIncomePayFrequency` in Plaid's document; others are kept as they come.
public struct CreditBankIncomePayFrequency: OpenEnum {
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

/// The words of `CreditBankIncomeWarningType` in Plaid's document; others are kept as they come.
public struct CreditBankIncomeWarningType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BANK_INCOME_WARNING`.
    public static var bankIncomeWarning: Self { Self(rawValue: "BANK_INCOME_WARNING") }
}

/// The words of `CreditSessionBankIncomeStatus` in Plaid's document; others are kept as they come.
public struct CreditSessionBankIncomeStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The word `NO_DEPOSITS_FOUND`.
    public static var noDepositsFound: Self { Self(rawValue: "NO_DEPOSITS_FOUND") }
    /// The word `USER_REPORTED_NO_INCOME`.
    public static var userReportedNoIncome: Self { Self(rawValue: "USER_REPORTED_NO_INCOME") }
    /// The word `STARTED`.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// The word `INTERNAL_ERROR`.
    public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
}

/// The words of `DepositoryAccountSubtype` in Plaid's document; others are kept as they come.
public struct DepositoryAccountSubtype: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `checking`.
    public static var checking: Self { Self(rawValue: "checking") }
    /// The word `savings`.
    public static var savings: Self { Self(rawValue: "savings") }
    /// The word `hsa`.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// The word `cd`.
    public static var cd: Self { Self(rawValue: "cd") }
    /// The word `money market`.
    public static var moneyMarket: Self { Self(rawValue: "money market") }
    /// The word `paypal`.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// The word `prepaid`.
    public static var prepaid: Self { Self(rawValue: "prepaid") }
    /// The word `cash management`.
    public static var cashManagement: Self { Self(rawValue: "cash management") }
    /// The word `ebt`.
    public static var ebt: Self { Self(rawValue: "ebt") }
    /// The word `limited purpose checking`.
    public static var limitedPurposeChecking: Self { Self(rawValue: "limited purpose checking") }
    /// The word `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The words of `EmailType` in Plaid's document; others are kept as they come.
public struct EmailType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `primary`.
    public static var primary: Self { Self(rawValue: "primary") }
    /// The word `secondary`.
    public static var secondary: Self { Self(rawValue: "secondary") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The words of `GSEReportType` in Plaid's document; others are kept as they come.
public struct GSEReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `VOA`.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// The word `EMPLOYMENT_REFRESH`.
    public static var employmentRefresh: Self { Self(rawValue: "EMPLOYMENT_REFRESH") }
}

/// The words of `IDNumberType` in Plaid's document; others are kept as they come.
public struct IDNumberType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ar_dni`.
    public static var arDni: Self { Self(rawValue: "ar_dni") }
    /// The word `au_drivers_license`.
    public static var auDriversLicense: Self { Self(rawValue: "au_drivers_license") }
    /// The word `au_passport`.
    public static var auPassport: Self { Self(rawValue: "au_passport") }
    /// The word `br_cpf`.
    public static var brCpf: Self { Self(rawValue: "br_cpf") }
    /// The word `ca_sin`.
    public static var caSin: Self { Self(rawValue: "ca_sin") }
    /// The word `cl_run`.
    public static var clRun: Self { Self(rawValue: "cl_run") }
    /// The word `cn_resident_card`.
    public static var cnResidentCard: Self { Self(rawValue: "cn_resident_card") }
    /// The word `co_nit`.
    public static var coNit: Self { Self(rawValue: "co_nit") }
    /// The word `dk_cpr`.
    public static var dkCpr: Self { Self(rawValue: "dk_cpr") }
    /// The word `eg_national_id`.
    public static var egNationalID: Self { Self(rawValue: "eg_national_id") }
    /// The word `es_dni`.
    public static var esDni: Self { Self(rawValue: "es_dni") }
    /// The word `es_nie`.
    public static var esNie: Self { Self(rawValue: "es_nie") }
    /// The word `hk_hkid`.
    public static var hkHkid: Self { Self(rawValue: "hk_hkid") }
    /// The word `in_pan`.
    public static var inPan: Self { Self(rawValue: "in_pan") }
    /// The word `it_cf`.
    public static var itCf: Self { Self(rawValue: "it_cf") }
    /// The word `jo_civil_id`.
    public static var joCivilID: Self { Self(rawValue: "jo_civil_id") }
    /// The word `jp_my_number`.
    public static var jpMyNumber: Self { Self(rawValue: "jp_my_number") }
    /// The word `ke_huduma_namba`.
    public static var keHudumaNamba: Self { Self(rawValue: "ke_huduma_namba") }
    /// The word `kw_civil_id`.
    public static var kwCivilID: Self { Self(rawValue: "kw_civil_id") }
    /// The word `mx_curp`.
    public static var mxCurp: Self { Self(rawValue: "mx_curp") }
    /// The word `mx_rfc`.
    public static var mxRfc: Self { Self(rawValue: "mx_rfc") }
    /// The word `my_nric`.
    public static var myNric: Self { Self(rawValue: "my_nric") }
    /// The word `ng_nin`.
    public static var ngNin: Self { Self(rawValue: "ng_nin") }
    /// The word `nz_drivers_license`.
    public static var nzDriversLicense: Self { Self(rawValue: "nz_drivers_license") }
    /// The word `om_civil_id`.
    public static var omCivilID: Self { Self(rawValue: "om_civil_id") }
    /// The word `ph_psn`.
    public static var phPsn: Self { Self(rawValue: "ph_psn") }
    /// The word `pl_pesel`.
    public static var plPesel: Self { Self(rawValue: "pl_pesel") }
    /// The word `ro_cnp`.
    public static var roCnp: Self { Self(rawValue: "ro_cnp") }
    /// The word `sa_national_id`.
    public static var saNationalID: Self { Self(rawValue: "sa_national_id") }
    /// The word `se_pin`.
    public static var sePin: Self { Self(rawValue: "se_pin") }
    /// The word `sg_nric`.
    public static var sgNric: Self { Self(rawValue: "sg_nric") }
    /// The word `tr_tc_kimlik`.
    public static var trTcKimlik: Self { Self(rawValue: "tr_tc_kimlik") }
    /// The word `us_ssn`.
    public static var usSsn: Self { Self(rawValue: "us_ssn") }
    /// The word `us_ssn_last_4`.
    public static var usSsnLast4: Self { Self(rawValue: "us_ssn_last_4") }
    /// The word `za_smart_id`.
    public static var zaSmartID: Self { Self(rawValue: "za_smart_id") }
}

/// The words of `IncomeInsightsVersion` in Plaid's document; others are kept as they come.
public struct IncomeInsightsVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `II2`.
    public static var ii2: Self { Self(rawValue: "II2") }
}

/// The words of `IncomeVerificationDocParsingConfig` in Plaid's document; others are kept as they come.
public struct IncomeVerificationDocParsingConfig: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ocr`.
    public static var ocr: Self { Self(rawValue: "ocr") }
    /// The word `risk_signals`.
    public static var riskSignals: Self { Self(rawValue: "risk_signals") }
}

/// The words of `InvestmentTransactionSubtype` in Plaid's document; others are kept as they come.
public struct InvestmentTransactionSubtype: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `account fee`.
    public static var accountFee: Self { Self(rawValue: "account fee") }
    /// The word `adjustment`.
    public static var adjustment: Self { Self(rawValue: "adjustment") }
    /// The word `assignment`.
    public static var assignment: Self { Self(rawValue: "assignment") }
    /// The word `buy`.
    public static var buy: Self { Self(rawValue: "buy") }
    /// The word `buy to cover`.
    public static var buyToCover: Self { Self(rawValue: "buy to cover") }
    /// The word `contribution`.
    public static var contribution: Self { Self(rawValue: "contribution") }
    /// The word `deposit`.
    public static var deposit: Self { Self(rawValue: "deposit") }
    /// The word `distribution`.
    public static var distribution: Self { Self(rawValue: "distribution") }
    /// The word `dividend`.
    public static var dividend: Self { Self(rawValue: "dividend") }
    /// The word `dividend reinvestment`.
    public static var dividendReinvestment: Self { Self(rawValue: "dividend reinvestment") }
    /// The word `exercise`.
    public static var exercise: Self { Self(rawValue: "exercise") }
    /// The word `expire`.
    public static var expire: Self { Self(rawValue: "expire") }
    /// The word `fund fee`.
    public static var fundFee: Self { Self(rawValue: "fund fee") }
    /// The word `interest`.
    public static var interest: Self { Self(rawValue: "interest") }
    /// The word `interest receivable`.
    public static var interestReceivable: Self { Self(rawValue: "interest receivable") }
    /// The word `interest reinvestment`.
    public static var interestReinvestment: Self { Self(rawValue: "interest reinvestment") }
    /// The word `legal fee`.
    public static var legalFee: Self { Self(rawValue: "legal fee") }
    /// The word `loan payment`.
    public static var loanPayment: Self { Self(rawValue: "loan payment") }
    /// The word `long-term capital gain`.
    public static var longTermCapitalGain: Self { Self(rawValue: "long-term capital gain") }
    /// The word `long-term capital gain reinvestment`.
    public static var longTermCapitalGainReinvestment: Self { Self(rawValue: "long-term capital gain reinvestment") }
    /// The word `management fee`.
    public static var managementFee: Self { Self(rawValue: "management fee") }
    /// The word `margin expense`.
    public static var marginExpense: Self { Self(rawValue: "margin expense") }
    /// The word `merger`.
    public static var merger: Self { Self(rawValue: "merger") }
    /// The word `miscellaneous fee`.
    public static var miscellaneousFee: Self { Self(rawValue: "miscellaneous fee") }
    /// The word `non-qualified dividend`.
    public static var nonQualifiedDividend: Self { Self(rawValue: "non-qualified dividend") }
    /// The word `non-resident tax`.
    public static var nonResidentTax: Self { Self(rawValue: "non-resident tax") }
    /// The word `pending credit`.
    public static var pendingCredit: Self { Self(rawValue: "pending credit") }
    /// The word `pending debit`.
    public static var pendingDebit: Self { Self(rawValue: "pending debit") }
    /// The word `qualified dividend`.
    public static var qualifiedDividend: Self { Self(rawValue: "qualified dividend") }
    /// The word `rebalance`.
    public static var rebalance: Self { Self(rawValue: "rebalance") }
    /// The word `return of principal`.
    public static var returnOfPrincipal: Self { Self(rawValue: "return of principal") }
    /// The word `request`.
    public static var request: Self { Self(rawValue: "request") }
    /// The word `sell`.
    public static var sell: Self { Self(rawValue: "sell") }
    /// The word `sell short`.
    public static var sellShort: Self { Self(rawValue: "sell short") }
    /// The word `send`.
    public static var send: Self { Self(rawValue: "send") }
    /// The word `short-term capital gain`.
    public static var shortTermCapitalGain: Self { Self(rawValue: "short-term capital gain") }
    /// The word `short-term capital gain reinvestment`.
    public static var shortTermCapitalGainReinvestment: Self { Self(rawValue: "short-term capital gain reinvestment") }
    /// The word `spin off`.
    public static var spinOff: Self { Self(rawValue: "spin off") }
    /// The word `split`.
    public static var split: Self { Self(rawValue: "split") }
    /// The word `stock distribution`.
    public static var stockDistribution: Self { Self(rawValue: "stock distribution") }
    /// The word `tax`.
    public static var tax: Self { Self(rawValue: "tax") }
    /// The word `tax withheld`.
    public static var taxWithheld: Self { Self(rawValue: "tax withheld") }
    /// The word `trade`.
    public static var trade: Self { Self(rawValue: "trade") }
    /// The word `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
    /// The word `transfer fee`.
    public static var transferFee: Self { Self(rawValue: "transfer fee") }
    /// The word `trust fee`.
    public static var trustFee: Self { Self(rawValue: "trust fee") }
    /// The word `unqualified gain`.
    public static var unqualifiedGain: Self { Self(rawValue: "unqualified gain") }
    /// The word `withdrawal`.
    public static var withdrawal: Self { Self(rawValue: "withdrawal") }
}

/// The words of `InvestmentTransactionType` in Plaid's document; others are kept as they come.
public struct InvestmentTransactionType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `buy`.
    public static var buy: Self { Self(rawValue: "buy") }
    /// The word `sell`.
    public static var sell: Self { Self(rawValue: "sell") }
    /// The word `cancel`.
    public static var cancel: Self { Self(rawValue: "cancel") }
    /// The word `cash`.
    public static var cash: Self { Self(rawValue: "cash") }
    /// The word `fee`.
    public static var fee: Self { Self(rawValue: "fee") }
    /// The word `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
}

/// The words of `ItemAuthMethod` in Plaid's document; others are kept as they come.
public struct ItemAuthMethod: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INSTANT_AUTH`.
    public static var instantAuth: Self { Self(rawValue: "INSTANT_AUTH") }
    /// The word `INSTANT_MATCH`.
    public static var instantMatch: Self { Self(rawValue: "INSTANT_MATCH") }
    /// The word `AUTOMATED_MICRODEPOSITS`.
    public static var automatedMicrodeposits: Self { Self(rawValue: "AUTOMATED_MICRODEPOSITS") }
    /// The word `SAME_DAY_MICRODEPOSITS`.
    public static var sameDayMicrodeposits: Self { Self(rawValue: "SAME_DAY_MICRODEPOSITS") }
    /// The word `INSTANT_MICRODEPOSITS`.
    public static var instantMicrodeposits: Self { Self(rawValue: "INSTANT_MICRODEPOSITS") }
    /// The word `DATABASE_MATCH`.
    public static var databaseMatch: Self { Self(rawValue: "DATABASE_MATCH") }
    /// The word `DATABASE_INSIGHTS`.
    public static var databaseInsights: Self { Self(rawValue: "DATABASE_INSIGHTS") }
    /// The word `TRANSFER_MIGRATED`.
    public static var transferMigrated: Self { Self(rawValue: "TRANSFER_MIGRATED") }
    /// The word `INVESTMENTS_FALLBACK`.
    public static var investmentsFallback: Self { Self(rawValue: "INVESTMENTS_FALLBACK") }
}

/// The words of `ItemUpdateType` in Plaid's document; others are kept as they come.
public struct ItemUpdateType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `background`.
    public static var background: Self { Self(rawValue: "background") }
    /// The word `user_present_required`.
    public static var userPresentRequired: Self { Self(rawValue: "user_present_required") }
}

/// The words of `MatchSummaryCode` in Plaid's document; others are kept as they come.
public struct MatchSummaryCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
    /// The word `no_input`.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The words of `NetworkInsightsVersion` in Plaid's document; others are kept as they come.
public struct NetworkInsightsVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `NI1`.
    public static var ni1: Self { Self(rawValue: "NI1") }
}

/// The words of `OwnershipType` in Plaid's document; others are kept as they come.
public struct OwnershipType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `individual`.
    public static var individual: Self { Self(rawValue: "individual") }
    /// The word `joint`.
    public static var joint: Self { Self(rawValue: "joint") }
    /// The word `association`.
    public static var association: Self { Self(rawValue: "association") }
    /// The word `trust`.
    public static var trust: Self { Self(rawValue: "trust") }
}

/// The words of `PaymentChannel` in Plaid's document; others are kept as they come.
public struct PaymentChannel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `online`.
    public static var online: Self { Self(rawValue: "online") }
    /// The word `in store`.
    public static var inStore: Self { Self(rawValue: "in store") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The words of `PaymentScheduleInterval` in Plaid's document; others are kept as they come.
public struct PaymentScheduleInterval: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The word `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
}

/// The words of `PersonalFinanceCategoryVersion` in Plaid's document; others are kept as they come.
public struct PersonalFinanceCategoryVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `v1`.
    public static var v1: Self { Self(rawValue: "v1") }
    /// The word `v2`.
    public static var v2: Self { Self(rawValue: "v2") }
}

/// The words of `PhoneNumberType` in Plaid's document; others are kept as they come.
public struct PhoneNumberType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `home`.
    public static var home: Self { Self(rawValue: "home") }
    /// The word `work`.
    public static var work: Self { Self(rawValue: "work") }
    /// The word `office`.
    public static var office: Self { Self(rawValue: "office") }
    /// The word `mobile`.
    public static var mobile: Self { Self(rawValue: "mobile") }
    /// The word `mobile1`.
    public static var mobile1: Self { Self(rawValue: "mobile1") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The words of `PlaidErrorType` in Plaid's document; others are kept as they come.
public struct PlaidErrorType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INVALID_REQUEST`.
    public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    /// The word `INVALID_RESULT`.
    public static var invalidResult: Self { Self(rawValue: "INVALID_RESULT") }
    /// The word `INVALID_INPUT`.
    public static var invalidInput: Self { Self(rawValue: "INVALID_INPUT") }
    /// The word `INSTITUTION_ERROR`.
    public static var institutionError: Self { Self(rawValue: "INSTITUTION_ERROR") }
    /// The word `RATE_LIMIT_EXCEEDED`.
    public static var rateLimitExceeded: Self { Self(rawValue: "RATE_LIMIT_EXCEEDED") }
    /// The word `API_ERROR`.
    public static var apiError: Self { Self(rawValue: "API_ERROR") }
    /// The word `ITEM_ERROR`.
    public static var itemError: Self { Self(rawValue: "ITEM_ERROR") }
    /// The word `ASSET_REPORT_ERROR`.
    public static var assetReportError: Self { Self(rawValue: "ASSET_REPORT_ERROR") }
    /// The word `BASE_REPORT_ERROR`.
    public static var baseReportError: Self { Self(rawValue: "BASE_REPORT_ERROR") }
    /// The word `RECAPTCHA_ERROR`.
    public static var recaptchaError: Self { Self(rawValue: "RECAPTCHA_ERROR") }
    /// The word `OAUTH_ERROR`.
    public static var oauthError: Self { Self(rawValue: "OAUTH_ERROR") }
    /// The word `PAYMENT_ERROR`.
    public static var paymentError: Self { Self(rawValue: "PAYMENT_ERROR") }
    /// The word `BANK_TRANSFER_ERROR`.
    public static var bankTransferError: Self { Self(rawValue: "BANK_TRANSFER_ERROR") }
    /// The word `INCOME_VERIFICATION_ERROR`.
    public static var incomeVerificationError: Self { Self(rawValue: "INCOME_VERIFICATION_ERROR") }
    /// The word `MICRODEPOSITS_ERROR`.
    public static var microdepositsError: Self { Self(rawValue: "MICRODEPOSITS_ERROR") }
    /// The word `SANDBOX_ERROR`.
    public static var sandboxError: Self { Self(rawValue: "SANDBOX_ERROR") }
    /// The word `PARTNER_ERROR`.
    public static var partnerError: Self { Self(rawValue: "PARTNER_ERROR") }
    /// The word `SIGNAL_ERROR`.
    public static var signalError: Self { Self(rawValue: "SIGNAL_ERROR") }
    /// The word `TRANSACTIONS_ERROR`.
    public static var transactionsError: Self { Self(rawValue: "TRANSACTIONS_ERROR") }
    /// The word `TRANSACTION_ERROR`.
    public static var transactionError: Self { Self(rawValue: "TRANSACTION_ERROR") }
    /// The word `TRANSFER_ERROR`.
    public static var transferError: Self { Self(rawValue: "TRANSFER_ERROR") }
    /// The word `CHECK_REPORT_ERROR`.
    public static var checkReportError: Self { Self(rawValue: "CHECK_REPORT_ERROR") }
    /// The word `CONSUMER_REPORT_ERROR`.
    public static var consumerReportError: Self { Self(rawValue: "CONSUMER_REPORT_ERROR") }
    /// The word `USER_ERROR`.
    public static var userError: Self { Self(rawValue: "USER_ERROR") }
}

/// The words of `PlaidLendScoreVersion` in Plaid's document; others are kept as they come.
public struct PlaidLendScoreVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `v1.0`.
    public static var v1_0: Self { Self(rawValue: "v1.0") }
    /// The word `v2.0`.
    public static var v2_0: Self { Self(rawValue: "v2.0") }
    /// The word `LS1`.
    public static var ls1: Self { Self(rawValue: "LS1") }
}

/// The words of `PrismCashScoreVersion` in Plaid's document; others are kept as they come.
public struct PrismCashScoreVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The word `4`.
    public static var value4: Self { Self(rawValue: "4") }
    /// The word `3_lite`.
    public static var value3Lite: Self { Self(rawValue: "3_lite") }
    /// The word `3`.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The words of `PrismDetectVersion` in Plaid's document; others are kept as they come.
public struct PrismDetectVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The word `4`.
    public static var value4: Self { Self(rawValue: "4") }
}

/// The words of `PrismExtendVersion` in Plaid's document; others are kept as they come.
public struct PrismExtendVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The word `4`.
    public static var value4: Self { Self(rawValue: "4") }
}

/// The words of `PrismFirstDetectVersion` in Plaid's document; others are kept as they come.
public struct PrismFirstDetectVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `3`.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The words of `PrismInsightsVersion` in Plaid's document; others are kept as they come.
public struct PrismInsightsVersion: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The word `4`.
    public static var value4: Self { Self(rawValue: "4") }
    /// The word `3`.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The words of `Products` in Plaid's document; others are kept as they come.
public struct Products: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `assets`.
    public static var assets: Self { Self(rawValue: "assets") }
    /// The word `auth`.
    public static var auth: Self { Self(rawValue: "auth") }
    /// The word `balance`.
    public static var balance: Self { Self(rawValue: "balance") }
    /// The word `balance_plus`.
    public static var balancePlus: Self { Self(rawValue: "balance_plus") }
    /// The word `beacon`.
    public static var beacon: Self { Self(rawValue: "beacon") }
    /// The word `identity`.
    public static var identity: Self { Self(rawValue: "identity") }
    /// The word `identity_match`.
    public static var identityMatch: Self { Self(rawValue: "identity_match") }
    /// The word `investments`.
    public static var investments: Self { Self(rawValue: "investments") }
    /// The word `investments_auth`.
    public static var investmentsAuth: Self { Self(rawValue: "investments_auth") }
    /// The word `liabilities`.
    public static var liabilities: Self { Self(rawValue: "liabilities") }
    /// The word `payment_initiation`.
    public static var paymentInitiation: Self { Self(rawValue: "payment_initiation") }
    /// The word `identity_verification`.
    public static var identityVerification: Self { Self(rawValue: "identity_verification") }
    /// The word `transactions`.
    public static var transactions: Self { Self(rawValue: "transactions") }
    /// The word `credit_details`.
    public static var creditDetails: Self { Self(rawValue: "credit_details") }
    /// The word `income`.
    public static var income: Self { Self(rawValue: "income") }
    /// The word `income_verification`.
    public static var incomeVerification: Self { Self(rawValue: "income_verification") }
    /// The word `standing_orders`.
    public static var standingOrders: Self { Self(rawValue: "standing_orders") }
    /// The word `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
    /// The word `employment`.
    public static var employment: Self { Self(rawValue: "employment") }
    /// The word `recurring_transactions`.
    public static var recurringTransactions: Self { Self(rawValue: "recurring_transactions") }
    /// The word `transactions_refresh`.
    public static var transactionsRefresh: Self { Self(rawValue: "transactions_refresh") }
    /// The word `signal`.
    public static var signal: Self { Self(rawValue: "signal") }
    /// The word `statements`.
    public static var statements: Self { Self(rawValue: "statements") }
    /// The word `processor_payments`.
    public static var processorPayments: Self { Self(rawValue: "processor_payments") }
    /// The word `processor_identity`.
    public static var processorIdentity: Self { Self(rawValue: "processor_identity") }
    /// The word `profile`.
    public static var profile: Self { Self(rawValue: "profile") }
    /// The word `cra_base_report`.
    public static var craBaseReport: Self { Self(rawValue: "cra_base_report") }
    /// The word `cra_income_insights`.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// The word `cra_partner_insights`.
    public static var craPartnerInsights: Self { Self(rawValue: "cra_partner_insights") }
    /// The word `cra_network_insights`.
    public static var craNetworkInsights: Self { Self(rawValue: "cra_network_insights") }
    /// The word `cra_cashflow_insights`.
    public static var craCashflowInsights: Self { Self(rawValue: "cra_cashflow_insights") }
    /// The word `cra_monitoring`.
    public static var craMonitoring: Self { Self(rawValue: "cra_monitoring") }
    /// The word `cra_lend_score`.
    public static var craLendScore: Self { Self(rawValue: "cra_lend_score") }
    /// The word `cra_plaid_credit_score`.
    public static var craPlaidCreditScore: Self { Self(rawValue: "cra_plaid_credit_score") }
    /// The word `layer`.
    public static var layer: Self { Self(rawValue: "layer") }
    /// The word `pay_by_bank`.
    public static var payByBank: Self { Self(rawValue: "pay_by_bank") }
    /// The word `protect_linked_bank`.
    public static var protectLinkedBank: Self { Self(rawValue: "protect_linked_bank") }
    /// The word `protect_transactions`.
    public static var protectTransactions: Self { Self(rawValue: "protect_transactions") }
}
