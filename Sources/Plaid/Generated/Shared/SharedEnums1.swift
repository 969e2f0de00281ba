// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `ACHClass` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ACHClass: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ccd`.
    public static var ccd: Self { Self(rawValue: "ccd") }
    /// The value `ppd`.
    public static var ppd: Self { Self(rawValue: "ppd") }
    /// The value `tel`.
    public static var tel: Self { Self(rawValue: "tel") }
    /// The value `web`.
    public static var web: Self { Self(rawValue: "web") }
}

/// The values of `AccountAssetsVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AccountAssetsVerificationStatus: OpenEnum {
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
    /// The value `database_matched`.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
}

/// The values of `AccountBaseVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AccountBaseVerificationStatus: OpenEnum {
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
    /// The value `unsent`.
    public static var unsent: Self { Self(rawValue: "unsent") }
    /// The value `manually_verified`.
    public static var manuallyVerified: Self { Self(rawValue: "manually_verified") }
    /// The value `verification_expired`.
    public static var verificationExpired: Self { Self(rawValue: "verification_expired") }
    /// The value `verification_failed`.
    public static var verificationFailed: Self { Self(rawValue: "verification_failed") }
    /// The value `database_matched`.
    public static var databaseMatched: Self { Self(rawValue: "database_matched") }
    /// The value `database_insights_pass`.
    public static var databaseInsightsPass: Self { Self(rawValue: "database_insights_pass") }
    /// The value `database_insights_pass_with_caution`.
    public static var databaseInsightsPassWithCaution: Self { Self(rawValue: "database_insights_pass_with_caution") }
    /// The value `database_insights_fail`.
    public static var databaseInsightsFail: Self { Self(rawValue: "database_insights_fail") }
}

/// The values of `AccountHolderCategory` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AccountHolderCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `business`.
    public static var business: Self { Self(rawValue: "business") }
    /// The value `personal`.
    public static var personal: Self { Self(rawValue: "personal") }
    /// The value `unrecognized`.
    public static var unrecognized: Self { Self(rawValue: "unrecognized") }
}

/// The values of `AccountSubtype` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `401a`.
    public static var value401a: Self { Self(rawValue: "401a") }
    /// The value `401k`.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// The value `403B`.
    public static var value403b: Self { Self(rawValue: "403B") }
    /// The value `457b`.
    public static var value457b: Self { Self(rawValue: "457b") }
    /// The value `529`.
    public static var value529: Self { Self(rawValue: "529") }
    /// The value `auto`.
    public static var auto: Self { Self(rawValue: "auto") }
    /// The value `brokerage`.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// The value `business`.
    public static var business: Self { Self(rawValue: "business") }
    /// The value `cash isa`.
    public static var cashIsa: Self { Self(rawValue: "cash isa") }
    /// The value `cash management`.
    public static var cashManagement: Self { Self(rawValue: "cash management") }
    /// The value `cd`.
    public static var cd: Self { Self(rawValue: "cd") }
    /// The value `checking`.
    public static var checking: Self { Self(rawValue: "checking") }
    /// The value `commercial`.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// The value `construction`.
    public static var construction: Self { Self(rawValue: "construction") }
    /// The value `consumer`.
    public static var consumer: Self { Self(rawValue: "consumer") }
    /// The value `credit card`.
    public static var creditCard: Self { Self(rawValue: "credit card") }
    /// The value `crypto exchange`.
    public static var cryptoExchange: Self { Self(rawValue: "crypto exchange") }
    /// The value `ebt`.
    public static var ebt: Self { Self(rawValue: "ebt") }
    /// The value `education savings account`.
    public static var educationSavingsAccount: Self { Self(rawValue: "education savings account") }
    /// The value `fhsa`.
    public static var fhsa: Self { Self(rawValue: "fhsa") }
    /// The value `fixed annuity`.
    public static var fixedAnnuity: Self { Self(rawValue: "fixed annuity") }
    /// The value `gic`.
    public static var gic: Self { Self(rawValue: "gic") }
    /// The value `health reimbursement arrangement`.
    public static var healthReimbursementArrangement: Self { Self(rawValue: "health reimbursement arrangement") }
    /// The value `home equity`.
    public static var homeEquity: Self { Self(rawValue: "home equity") }
    /// The value `hsa`.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// The value `isa`.
    public static var isa: Self { Self(rawValue: "isa") }
    /// The value `ira`.
    public static var ira: Self { Self(rawValue: "ira") }
    /// The value `keogh`.
    public static var keogh: Self { Self(rawValue: "keogh") }
    /// The value `lif`.
    public static var lif: Self { Self(rawValue: "lif") }
    /// The value `life insurance`.
    public static var lifeInsurance: Self { Self(rawValue: "life insurance") }
    /// The value `limited purpose checking`.
    public static var limitedPurposeChecking: Self { Self(rawValue: "limited purpose checking") }
    /// The value `line of credit`.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// The value `lira`.
    public static var lira: Self { Self(rawValue: "lira") }
    /// The value `loan`.
    public static var loan: Self { Self(rawValue: "loan") }
    /// The value `lrif`.
    public static var lrif: Self { Self(rawValue: "lrif") }
    /// The value `lrsp`.
    public static var lrsp: Self { Self(rawValue: "lrsp") }
    /// The value `money market`.
    public static var moneyMarket: Self { Self(rawValue: "money market") }
    /// The value `mortgage`.
    public static var mortgage: Self { Self(rawValue: "mortgage") }
    /// The value `mutual fund`.
    public static var mutualFund: Self { Self(rawValue: "mutual fund") }
    /// The value `non-custodial wallet`.
    public static var nonCustodialWallet: Self { Self(rawValue: "non-custodial wallet") }
    /// The value `non-taxable brokerage account`.
    public static var nonTaxableBrokerageAccount: Self { Self(rawValue: "non-taxable brokerage account") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `other insurance`.
    public static var otherInsurance: Self { Self(rawValue: "other insurance") }
    /// The value `other annuity`.
    public static var otherAnnuity: Self { Self(rawValue: "other annuity") }
    /// The value `overdraft`.
    public static var overdraft: Self { Self(rawValue: "overdraft") }
    /// The value `paypal`.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// The value `payroll`.
    public static var payroll: Self { Self(rawValue: "payroll") }
    /// The value `pension`.
    public static var pension: Self { Self(rawValue: "pension") }
    /// The value `prepaid`.
    public static var prepaid: Self { Self(rawValue: "prepaid") }
    /// The value `prif`.
    public static var prif: Self { Self(rawValue: "prif") }
    /// The value `profit sharing plan`.
    public static var profitSharingPlan: Self { Self(rawValue: "profit sharing plan") }
    /// The value `qshr`.
    public static var qshr: Self { Self(rawValue: "qshr") }
    /// The value `rdsp`.
    public static var rdsp: Self { Self(rawValue: "rdsp") }
    /// The value `resp`.
    public static var resp: Self { Self(rawValue: "resp") }
    /// The value `retirement`.
    public static var retirement: Self { Self(rawValue: "retirement") }
    /// The value `rlif`.
    public static var rlif: Self { Self(rawValue: "rlif") }
    /// The value `roth`.
    public static var roth: Self { Self(rawValue: "roth") }
    /// The value `roth 401k`.
    public static var roth401k: Self { Self(rawValue: "roth 401k") }
    /// The value `roth 403B`.
    public static var roth403b: Self { Self(rawValue: "roth 403B") }
    /// The value `roth 457b`.
    public static var roth457b: Self { Self(rawValue: "roth 457b") }
    /// The value `roth pension`.
    public static var rothPension: Self { Self(rawValue: "roth pension") }
    /// The value `roth profit sharing plan`.
    public static var rothProfitSharingPlan: Self { Self(rawValue: "roth profit sharing plan") }
    /// The value `roth thrift savings plan`.
    public static var rothThriftSavingsPlan: Self { Self(rawValue: "roth thrift savings plan") }
    /// The value `rrif`.
    public static var rrif: Self { Self(rawValue: "rrif") }
    /// The value `rrsp`.
    public static var rrsp: Self { Self(rawValue: "rrsp") }
    /// The value `sarsep`.
    public static var sarsep: Self { Self(rawValue: "sarsep") }
    /// The value `savings`.
    public static var savings: Self { Self(rawValue: "savings") }
    /// The value `sep ira`.
    public static var sepIra: Self { Self(rawValue: "sep ira") }
    /// The value `simple ira`.
    public static var simpleIra: Self { Self(rawValue: "simple ira") }
    /// The value `sipp`.
    public static var sipp: Self { Self(rawValue: "sipp") }
    /// The value `stock plan`.
    public static var stockPlan: Self { Self(rawValue: "stock plan") }
    /// The value `student`.
    public static var student: Self { Self(rawValue: "student") }
    /// The value `thrift savings plan`.
    public static var thriftSavingsPlan: Self { Self(rawValue: "thrift savings plan") }
    /// The value `tfsa`.
    public static var tfsa: Self { Self(rawValue: "tfsa") }
    /// The value `trust`.
    public static var trust: Self { Self(rawValue: "trust") }
    /// The value `ugma`.
    public static var ugma: Self { Self(rawValue: "ugma") }
    /// The value `utma`.
    public static var utma: Self { Self(rawValue: "utma") }
    /// The value `variable annuity`.
    public static var variableAnnuity: Self { Self(rawValue: "variable annuity") }
}

/// The values of `AccountType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AccountType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `investment`.
    public static var investment: Self { Self(rawValue: "investment") }
    /// The value `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
    /// The value `depository`.
    public static var depository: Self { Self(rawValue: "depository") }
    /// The value `loan`.
    public static var loan: Self { Self(rawValue: "loan") }
    /// The value `brokerage`.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of `AccountVerificationInsightsAccountNumberFormat` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AccountVerificationInsightsAccountNumberFormat: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `valid`.
    public static var valid: Self { Self(rawValue: "valid") }
    /// The value `invalid`.
    public static var invalid: Self { Self(rawValue: "invalid") }
    /// The value `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of `AssetReportTransactionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetReportTransactionType: OpenEnum {
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

/// The values of `BankIncomeRefreshCompleteResult` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankIncomeRefreshCompleteResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The value `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
}

/// The values of `CashflowAttributesVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CashflowAttributesVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `v1.0`.
    public static var v1_0: Self { Self(rawValue: "v1.0") }
    /// The value `v2.0`.
    public static var v2_0: Self { Self(rawValue: "v2.0") }
    /// The value `CFI1`.
    public static var cfi1: Self { Self(rawValue: "CFI1") }
}

/// The values of `ConsumerReportPermissiblePurpose` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ConsumerReportPermissiblePurpose: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCOUNT_REVIEW_CREDIT`.
    public static var accountReviewCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_CREDIT") }
    /// The value `ACCOUNT_REVIEW_NON_CREDIT`.
    public static var accountReviewNonCredit: Self { Self(rawValue: "ACCOUNT_REVIEW_NON_CREDIT") }
    /// The value `EXTENSION_OF_CREDIT`.
    public static var extensionOfCredit: Self { Self(rawValue: "EXTENSION_OF_CREDIT") }
    /// The value `LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING`.
    public static var legitimateBusinessNeedTenantScreening: Self { Self(rawValue: "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING") }
    /// The value `LEGITIMATE_BUSINESS_NEED_OTHER`.
    public static var legitimateBusinessNeedOther: Self { Self(rawValue: "LEGITIMATE_BUSINESS_NEED_OTHER") }
    /// The value `WRITTEN_INSTRUCTION_PREQUALIFICATION`.
    public static var writtenInstructionPrequalification: Self { Self(rawValue: "WRITTEN_INSTRUCTION_PREQUALIFICATION") }
    /// The value `WRITTEN_INSTRUCTION_OTHER`.
    public static var writtenInstructionOther: Self { Self(rawValue: "WRITTEN_INSTRUCTION_OTHER") }
    /// The value `ELIGIBILITY_FOR_GOVT_BENEFITS`.
    public static var eligibilityForGovtBenefits: Self { Self(rawValue: "ELIGIBILITY_FOR_GOVT_BENEFITS") }
}

/// The values of `CounterpartyType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CounterpartyType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `merchant`.
    public static var merchant: Self { Self(rawValue: "merchant") }
    /// The value `financial_institution`.
    public static var financialInstitution: Self { Self(rawValue: "financial_institution") }
    /// The value `payment_app`.
    public static var paymentApp: Self { Self(rawValue: "payment_app") }
    /// The value `marketplace`.
    public static var marketplace: Self { Self(rawValue: "marketplace") }
    /// The value `payment_terminal`.
    public static var paymentTerminal: Self { Self(rawValue: "payment_terminal") }
    /// The value `income_source`.
    public static var incomeSource: Self { Self(rawValue: "income_source") }
}

/// The values of `CountryCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CountryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `US`.
    public static var us: Self { Self(rawValue: "US") }
    /// The value `GB`.
    public static var gb: Self { Self(rawValue: "GB") }
    /// The value `ES`.
    public static var es: Self { Self(rawValue: "ES") }
    /// The value `NL`.
    public static var nl: Self { Self(rawValue: "NL") }
    /// The value `FR`.
    public static var fr: Self { Self(rawValue: "FR") }
    /// The value `IE`.
    public static var ie: Self { Self(rawValue: "IE") }
    /// The value `CA`.
    public static var ca: Self { Self(rawValue: "CA") }
    /// The value `DE`.
    public static var de: Self { Self(rawValue: "DE") }
    /// The value `IT`.
    public static var it: Self { Self(rawValue: "IT") }
    /// The value `PL`.
    public static var pl: Self { Self(rawValue: "PL") }
    /// The value `DK`.
    public static var dk: Self { Self(rawValue: "DK") }
    /// The value `NO`.
    public static var no: Self { Self(rawValue: "NO") }
    /// The value `SE`.
    public static var se: Self { Self(rawValue: "SE") }
    /// The value `EE`.
    public static var ee: Self { Self(rawValue: "EE") }
    /// The value `LT`.
    public static var lt: Self { Self(rawValue: "LT") }
    /// The value `LV`.
    public static var lv: Self { Self(rawValue: "LV") }
    /// The value `PT`.
    public static var pt: Self { Self(rawValue: "PT") }
    /// The value `BE`.
    public static var be: Self { Self(rawValue: "BE") }
    /// The value `AT`.
    public static var at: Self { Self(rawValue: "AT") }
    /// The value `FI`.
    public static var fi: Self { Self(rawValue: "FI") }
}

/// The values of `CraCheckReportVerificationGetReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraCheckReportVerificationGetReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `VOA`.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// The value `EMPLOYMENT_REFRESH`.
    public static var employmentRefresh: Self { Self(rawValue: "EMPLOYMENT_REFRESH") }
    /// The value `INCOME`.
    public static var income: Self { Self(rawValue: "INCOME") }
}

/// The values of `CraPartnerInsightsBaseFicoScoreVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraPartnerInsightsBaseFicoScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `8`.
    public static var value8: Self { Self(rawValue: "8") }
    /// The value `9`.
    public static var value9: Self { Self(rawValue: "9") }
    /// The value `10`.
    public static var value10: Self { Self(rawValue: "10") }
    /// The value `10T`.
    public static var value10t: Self { Self(rawValue: "10T") }
}

/// The values of `CraPartnerInsightsBureau` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraPartnerInsightsBureau: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `EQUIFAX`.
    public static var equifax: Self { Self(rawValue: "EQUIFAX") }
    /// The value `EXPERIAN`.
    public static var experian: Self { Self(rawValue: "EXPERIAN") }
    /// The value `TRANSUNION`.
    public static var transunion: Self { Self(rawValue: "TRANSUNION") }
}

/// The values of `CraPartnerInsightsUltraFicoScoreVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CraPartnerInsightsUltraFicoScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `1.0`.
    public static var value1_0: Self { Self(rawValue: "1.0") }
}

/// The values of `CreditBankIncomeAccountType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditBankIncomeAccountType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `depository`.
    public static var depository: Self { Self(rawValue: "depository") }
}

/// The values of `CreditBankIncomeCategory` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditBankIncomeCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SALARY`.
    public static var salary: Self { Self(rawValue: "SALARY") }
    /// The value `UNEMPLOYMENT`.
    public static var unemployment: Self { Self(rawValue: "UNEMPLOYMENT") }
    /// The value `CASH`.
    public static var cash: Self { Self(rawValue: "CASH") }
    /// The value `GIG_ECONOMY`.
    public static var gigEconomy: Self { Self(rawValue: "GIG_ECONOMY") }
    /// The value `RENTAL`.
    public static var rental: Self { Self(rawValue: "RENTAL") }
    /// The value `CHILD_SUPPORT`.
    public static var childSupport: Self { Self(rawValue: "CHILD_SUPPORT") }
    /// The value `MILITARY`.
    public static var military: Self { Self(rawValue: "MILITARY") }
    /// The value `RETIREMENT`.
    public static var retirement: Self { Self(rawValue: "RETIREMENT") }
    /// The value `LONG_TERM_DISABILITY`.
    public static var longTermDisability: Self { Self(rawValue: "LONG_TERM_DISABILITY") }
    /// The value `BANK_INTEREST`.
    public static var bankInterest: Self { Self(rawValue: "BANK_INTEREST") }
    /// The value `CASH_DEPOSIT`.
    public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }
    /// The value `TRANSFER_FROM_APPLICATION`.
    public static var transferFromApplication: Self { Self(rawValue: "TRANSFER_FROM_APPLICATION") }
    /// The value `TAX_REFUND`.
    public static var taxRefund: Self { Self(rawValue: "TAX_REFUND") }
    /// The value `BENEFIT_OTHER`.
    public static var benefitOther: Self { Self(rawValue: "BENEFIT_OTHER") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `CreditBankIncomeErrorType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditBankIncomeErrorType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INTERNAL_SERVER_ERROR`.
    public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
    /// The value `INSUFFICIENT_CREDENTIALS`.
    public static var insufficientCredentials: Self { Self(rawValue: "INSUFFICIENT_CREDENTIALS") }
    /// The value `ITEM_LOCKED`.
    public static var itemLocked: Self { Self(rawValue: "ITEM_LOCKED") }
    /// The value `USER_SETUP_REQUIRED`.
    public static var userSetupRequired: Self { Self(rawValue: "USER_SETUP_REQUIRED") }
    /// The value `COUNTRY_NOT_SUPPORTED`.
    public static var countryNotSupported: Self { Self(rawValue: "COUNTRY_NOT_SUPPORTED") }
    /// The value `INSTITUTION_DOWN`.
    public static var institutionDown: Self { Self(rawValue: "INSTITUTION_DOWN") }
    /// The value `INSTITUTION_NO_LONGER_SUPPORTED`.
    public static var institutionNoLongerSupported: Self { Self(rawValue: "INSTITUTION_NO_LONGER_SUPPORTED") }
    /// The value `INSTITUTION_NOT_RESPONDING`.
    public static var institutionNotResponding: Self { Self(rawValue: "INSTITUTION_NOT_RESPONDING") }
    /// The value `INVALID_CREDENTIALS`.
    public static var invalidCredentials: Self { Self(rawValue: "INVALID_CREDENTIALS") }
    /// The value `INVALID_MFA`.
    public static var invalidMfa: Self { Self(rawValue: "INVALID_MFA") }
    /// The value `INVALID_SEND_METHOD`.
    public static var invalidSendMethod: Self { Self(rawValue: "INVALID_SEND_METHOD") }
    /// The value `ITEM_LOGIN_REQUIRED`.
    public static var itemLoginRequired: Self { Self(rawValue: "ITEM_LOGIN_REQUIRED") }
    /// The value `MFA_NOT_SUPPORTED`.
    public static var mfaNotSupported: Self { Self(rawValue: "MFA_NOT_SUPPORTED") }
    /// The value `NO_ACCOUNTS`.
    public static var noAccounts: Self { Self(rawValue: "NO_ACCOUNTS") }
    /// The value `ITEM_NOT_SUPPORTED`.
    public static var itemNotSupported: Self { Self(rawValue: "ITEM_NOT_SUPPORTED") }
    /// The value `ACCESS_NOT_GRANTED`.
    public static var accessNotGranted: Self { Self(rawValue: "ACCESS_NOT_GRANTED") }
}

/// The values of `CreditBankIncomePayFrequency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditBankIncomePayFrequency: OpenEnum {
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

/// The values of `CreditBankIncomeWarningType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditBankIncomeWarningType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BANK_INCOME_WARNING`.
    public static var bankIncomeWarning: Self { Self(rawValue: "BANK_INCOME_WARNING") }
}

/// The values of `CreditSessionBankIncomeStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditSessionBankIncomeStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The value `NO_DEPOSITS_FOUND`.
    public static var noDepositsFound: Self { Self(rawValue: "NO_DEPOSITS_FOUND") }
    /// The value `USER_REPORTED_NO_INCOME`.
    public static var userReportedNoIncome: Self { Self(rawValue: "USER_REPORTED_NO_INCOME") }
    /// The value `STARTED`.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// The value `INTERNAL_ERROR`.
    public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
}

/// The values of `DepositoryAccountSubtype` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DepositoryAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `checking`.
    public static var checking: Self { Self(rawValue: "checking") }
    /// The value `savings`.
    public static var savings: Self { Self(rawValue: "savings") }
    /// The value `hsa`.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// The value `cd`.
    public static var cd: Self { Self(rawValue: "cd") }
    /// The value `money market`.
    public static var moneyMarket: Self { Self(rawValue: "money market") }
    /// The value `paypal`.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// The value `prepaid`.
    public static var prepaid: Self { Self(rawValue: "prepaid") }
    /// The value `cash management`.
    public static var cashManagement: Self { Self(rawValue: "cash management") }
    /// The value `ebt`.
    public static var ebt: Self { Self(rawValue: "ebt") }
    /// The value `limited purpose checking`.
    public static var limitedPurposeChecking: Self { Self(rawValue: "limited purpose checking") }
    /// The value `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of `EmailType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct EmailType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `primary`.
    public static var primary: Self { Self(rawValue: "primary") }
    /// The value `secondary`.
    public static var secondary: Self { Self(rawValue: "secondary") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of `GSEReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct GSEReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `VOA`.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// The value `EMPLOYMENT_REFRESH`.
    public static var employmentRefresh: Self { Self(rawValue: "EMPLOYMENT_REFRESH") }
}

/// The values of `IDNumberType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IDNumberType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ar_dni`.
    public static var arDni: Self { Self(rawValue: "ar_dni") }
    /// The value `au_drivers_license`.
    public static var auDriversLicense: Self { Self(rawValue: "au_drivers_license") }
    /// The value `au_passport`.
    public static var auPassport: Self { Self(rawValue: "au_passport") }
    /// The value `br_cpf`.
    public static var brCpf: Self { Self(rawValue: "br_cpf") }
    /// The value `ca_sin`.
    public static var caSin: Self { Self(rawValue: "ca_sin") }
    /// The value `cl_run`.
    public static var clRun: Self { Self(rawValue: "cl_run") }
    /// The value `cn_resident_card`.
    public static var cnResidentCard: Self { Self(rawValue: "cn_resident_card") }
    /// The value `co_nit`.
    public static var coNit: Self { Self(rawValue: "co_nit") }
    /// The value `dk_cpr`.
    public static var dkCpr: Self { Self(rawValue: "dk_cpr") }
    /// The value `eg_national_id`.
    public static var egNationalID: Self { Self(rawValue: "eg_national_id") }
    /// The value `es_dni`.
    public static var esDni: Self { Self(rawValue: "es_dni") }
    /// The value `es_nie`.
    public static var esNie: Self { Self(rawValue: "es_nie") }
    /// The value `hk_hkid`.
    public static var hkHkid: Self { Self(rawValue: "hk_hkid") }
    /// The value `in_pan`.
    public static var inPan: Self { Self(rawValue: "in_pan") }
    /// The value `it_cf`.
    public static var itCf: Self { Self(rawValue: "it_cf") }
    /// The value `jo_civil_id`.
    public static var joCivilID: Self { Self(rawValue: "jo_civil_id") }
    /// The value `jp_my_number`.
    public static var jpMyNumber: Self { Self(rawValue: "jp_my_number") }
    /// The value `ke_huduma_namba`.
    public static var keHudumaNamba: Self { Self(rawValue: "ke_huduma_namba") }
    /// The value `kw_civil_id`.
    public static var kwCivilID: Self { Self(rawValue: "kw_civil_id") }
    /// The value `mx_curp`.
    public static var mxCurp: Self { Self(rawValue: "mx_curp") }
    /// The value `mx_rfc`.
    public static var mxRfc: Self { Self(rawValue: "mx_rfc") }
    /// The value `my_nric`.
    public static var myNric: Self { Self(rawValue: "my_nric") }
    /// The value `ng_nin`.
    public static var ngNin: Self { Self(rawValue: "ng_nin") }
    /// The value `nz_drivers_license`.
    public static var nzDriversLicense: Self { Self(rawValue: "nz_drivers_license") }
    /// The value `om_civil_id`.
    public static var omCivilID: Self { Self(rawValue: "om_civil_id") }
    /// The value `ph_psn`.
    public static var phPsn: Self { Self(rawValue: "ph_psn") }
    /// The value `pl_pesel`.
    public static var plPesel: Self { Self(rawValue: "pl_pesel") }
    /// The value `ro_cnp`.
    public static var roCnp: Self { Self(rawValue: "ro_cnp") }
    /// The value `sa_national_id`.
    public static var saNationalID: Self { Self(rawValue: "sa_national_id") }
    /// The value `se_pin`.
    public static var sePin: Self { Self(rawValue: "se_pin") }
    /// The value `sg_nric`.
    public static var sgNric: Self { Self(rawValue: "sg_nric") }
    /// The value `tr_tc_kimlik`.
    public static var trTcKimlik: Self { Self(rawValue: "tr_tc_kimlik") }
    /// The value `us_ssn`.
    public static var usSsn: Self { Self(rawValue: "us_ssn") }
    /// The value `us_ssn_last_4`.
    public static var usSsnLast4: Self { Self(rawValue: "us_ssn_last_4") }
    /// The value `za_smart_id`.
    public static var zaSmartID: Self { Self(rawValue: "za_smart_id") }
}

/// The values of `IncomeInsightsVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IncomeInsightsVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `II2`.
    public static var ii2: Self { Self(rawValue: "II2") }
}

/// The values of `IncomeVerificationDocParsingConfig` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IncomeVerificationDocParsingConfig: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ocr`.
    public static var ocr: Self { Self(rawValue: "ocr") }
    /// The value `risk_signals`.
    public static var riskSignals: Self { Self(rawValue: "risk_signals") }
}

/// The values of `InvestmentTransactionSubtype` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct InvestmentTransactionSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `account fee`.
    public static var accountFee: Self { Self(rawValue: "account fee") }
    /// The value `adjustment`.
    public static var adjustment: Self { Self(rawValue: "adjustment") }
    /// The value `assignment`.
    public static var assignment: Self { Self(rawValue: "assignment") }
    /// The value `buy`.
    public static var buy: Self { Self(rawValue: "buy") }
    /// The value `buy to cover`.
    public static var buyToCover: Self { Self(rawValue: "buy to cover") }
    /// The value `contribution`.
    public static var contribution: Self { Self(rawValue: "contribution") }
    /// The value `deposit`.
    public static var deposit: Self { Self(rawValue: "deposit") }
    /// The value `distribution`.
    public static var distribution: Self { Self(rawValue: "distribution") }
    /// The value `dividend`.
    public static var dividend: Self { Self(rawValue: "dividend") }
    /// The value `dividend reinvestment`.
    public static var dividendReinvestment: Self { Self(rawValue: "dividend reinvestment") }
    /// The value `exercise`.
    public static var exercise: Self { Self(rawValue: "exercise") }
    /// The value `expire`.
    public static var expire: Self { Self(rawValue: "expire") }
    /// The value `fund fee`.
    public static var fundFee: Self { Self(rawValue: "fund fee") }
    /// The value `interest`.
    public static var interest: Self { Self(rawValue: "interest") }
    /// The value `interest receivable`.
    public static var interestReceivable: Self { Self(rawValue: "interest receivable") }
    /// The value `interest reinvestment`.
    public static var interestReinvestment: Self { Self(rawValue: "interest reinvestment") }
    /// The value `legal fee`.
    public static var legalFee: Self { Self(rawValue: "legal fee") }
    /// The value `loan payment`.
    public static var loanPayment: Self { Self(rawValue: "loan payment") }
    /// The value `long-term capital gain`.
    public static var longTermCapitalGain: Self { Self(rawValue: "long-term capital gain") }
    /// The value `long-term capital gain reinvestment`.
    public static var longTermCapitalGainReinvestment: Self { Self(rawValue: "long-term capital gain reinvestment") }
    /// The value `management fee`.
    public static var managementFee: Self { Self(rawValue: "management fee") }
    /// The value `margin expense`.
    public static var marginExpense: Self { Self(rawValue: "margin expense") }
    /// The value `merger`.
    public static var merger: Self { Self(rawValue: "merger") }
    /// The value `miscellaneous fee`.
    public static var miscellaneousFee: Self { Self(rawValue: "miscellaneous fee") }
    /// The value `non-qualified dividend`.
    public static var nonQualifiedDividend: Self { Self(rawValue: "non-qualified dividend") }
    /// The value `non-resident tax`.
    public static var nonResidentTax: Self { Self(rawValue: "non-resident tax") }
    /// The value `pending credit`.
    public static var pendingCredit: Self { Self(rawValue: "pending credit") }
    /// The value `pending debit`.
    public static var pendingDebit: Self { Self(rawValue: "pending debit") }
    /// The value `qualified dividend`.
    public static var qualifiedDividend: Self { Self(rawValue: "qualified dividend") }
    /// The value `rebalance`.
    public static var rebalance: Self { Self(rawValue: "rebalance") }
    /// The value `return of principal`.
    public static var returnOfPrincipal: Self { Self(rawValue: "return of principal") }
    /// The value `request`.
    public static var request: Self { Self(rawValue: "request") }
    /// The value `sell`.
    public static var sell: Self { Self(rawValue: "sell") }
    /// The value `sell short`.
    public static var sellShort: Self { Self(rawValue: "sell short") }
    /// The value `send`.
    public static var send: Self { Self(rawValue: "send") }
    /// The value `short-term capital gain`.
    public static var shortTermCapitalGain: Self { Self(rawValue: "short-term capital gain") }
    /// The value `short-term capital gain reinvestment`.
    public static var shortTermCapitalGainReinvestment: Self { Self(rawValue: "short-term capital gain reinvestment") }
    /// The value `spin off`.
    public static var spinOff: Self { Self(rawValue: "spin off") }
    /// The value `split`.
    public static var split: Self { Self(rawValue: "split") }
    /// The value `stock distribution`.
    public static var stockDistribution: Self { Self(rawValue: "stock distribution") }
    /// The value `tax`.
    public static var tax: Self { Self(rawValue: "tax") }
    /// The value `tax withheld`.
    public static var taxWithheld: Self { Self(rawValue: "tax withheld") }
    /// The value `trade`.
    public static var trade: Self { Self(rawValue: "trade") }
    /// The value `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
    /// The value `transfer fee`.
    public static var transferFee: Self { Self(rawValue: "transfer fee") }
    /// The value `trust fee`.
    public static var trustFee: Self { Self(rawValue: "trust fee") }
    /// The value `unqualified gain`.
    public static var unqualifiedGain: Self { Self(rawValue: "unqualified gain") }
    /// The value `withdrawal`.
    public static var withdrawal: Self { Self(rawValue: "withdrawal") }
}

/// The values of `InvestmentTransactionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct InvestmentTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `buy`.
    public static var buy: Self { Self(rawValue: "buy") }
    /// The value `sell`.
    public static var sell: Self { Self(rawValue: "sell") }
    /// The value `cancel`.
    public static var cancel: Self { Self(rawValue: "cancel") }
    /// The value `cash`.
    public static var cash: Self { Self(rawValue: "cash") }
    /// The value `fee`.
    public static var fee: Self { Self(rawValue: "fee") }
    /// The value `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
}

/// The values of `ItemAuthMethod` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ItemAuthMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INSTANT_AUTH`.
    public static var instantAuth: Self { Self(rawValue: "INSTANT_AUTH") }
    /// The value `INSTANT_MATCH`.
    public static var instantMatch: Self { Self(rawValue: "INSTANT_MATCH") }
    /// The value `AUTOMATED_MICRODEPOSITS`.
    public static var automatedMicrodeposits: Self { Self(rawValue: "AUTOMATED_MICRODEPOSITS") }
    /// The value `SAME_DAY_MICRODEPOSITS`.
    public static var sameDayMicrodeposits: Self { Self(rawValue: "SAME_DAY_MICRODEPOSITS") }
    /// The value `INSTANT_MICRODEPOSITS`.
    public static var instantMicrodeposits: Self { Self(rawValue: "INSTANT_MICRODEPOSITS") }
    /// The value `DATABASE_MATCH`.
    public static var databaseMatch: Self { Self(rawValue: "DATABASE_MATCH") }
    /// The value `DATABASE_INSIGHTS`.
    public static var databaseInsights: Self { Self(rawValue: "DATABASE_INSIGHTS") }
    /// The value `TRANSFER_MIGRATED`.
    public static var transferMigrated: Self { Self(rawValue: "TRANSFER_MIGRATED") }
    /// The value `INVESTMENTS_FALLBACK`.
    public static var investmentsFallback: Self { Self(rawValue: "INVESTMENTS_FALLBACK") }
}

/// The values of `ItemUpdateType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ItemUpdateType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `background`.
    public static var background: Self { Self(rawValue: "background") }
    /// The value `user_present_required`.
    public static var userPresentRequired: Self { Self(rawValue: "user_present_required") }
}

/// The values of `MatchSummaryCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct MatchSummaryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
    /// The value `no_input`.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The values of `NetworkInsightsVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct NetworkInsightsVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `NI1`.
    public static var ni1: Self { Self(rawValue: "NI1") }
}

/// The values of `OwnershipType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct OwnershipType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `individual`.
    public static var individual: Self { Self(rawValue: "individual") }
    /// The value `joint`.
    public static var joint: Self { Self(rawValue: "joint") }
    /// The value `association`.
    public static var association: Self { Self(rawValue: "association") }
    /// The value `trust`.
    public static var trust: Self { Self(rawValue: "trust") }
}

/// The values of `PaymentChannel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentChannel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `online`.
    public static var online: Self { Self(rawValue: "online") }
    /// The value `in store`.
    public static var inStore: Self { Self(rawValue: "in store") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of `PaymentScheduleInterval` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentScheduleInterval: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The value `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
}

/// The values of `PersonalFinanceCategoryVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PersonalFinanceCategoryVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `v1`.
    public static var v1: Self { Self(rawValue: "v1") }
    /// The value `v2`.
    public static var v2: Self { Self(rawValue: "v2") }
}

/// The values of `PhoneNumberType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PhoneNumberType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `home`.
    public static var home: Self { Self(rawValue: "home") }
    /// The value `work`.
    public static var work: Self { Self(rawValue: "work") }
    /// The value `office`.
    public static var office: Self { Self(rawValue: "office") }
    /// The value `mobile`.
    public static var mobile: Self { Self(rawValue: "mobile") }
    /// The value `mobile1`.
    public static var mobile1: Self { Self(rawValue: "mobile1") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
}

/// The values of `PlaidErrorType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PlaidErrorType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INVALID_REQUEST`.
    public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    /// The value `INVALID_RESULT`.
    public static var invalidResult: Self { Self(rawValue: "INVALID_RESULT") }
    /// The value `INVALID_INPUT`.
    public static var invalidInput: Self { Self(rawValue: "INVALID_INPUT") }
    /// The value `INSTITUTION_ERROR`.
    public static var institutionError: Self { Self(rawValue: "INSTITUTION_ERROR") }
    /// The value `RATE_LIMIT_EXCEEDED`.
    public static var rateLimitExceeded: Self { Self(rawValue: "RATE_LIMIT_EXCEEDED") }
    /// The value `API_ERROR`.
    public static var apiError: Self { Self(rawValue: "API_ERROR") }
    /// The value `ITEM_ERROR`.
    public static var itemError: Self { Self(rawValue: "ITEM_ERROR") }
    /// The value `ASSET_REPORT_ERROR`.
    public static var assetReportError: Self { Self(rawValue: "ASSET_REPORT_ERROR") }
    /// The value `BASE_REPORT_ERROR`.
    public static var baseReportError: Self { Self(rawValue: "BASE_REPORT_ERROR") }
    /// The value `RECAPTCHA_ERROR`.
    public static var recaptchaError: Self { Self(rawValue: "RECAPTCHA_ERROR") }
    /// The value `OAUTH_ERROR`.
    public static var oauthError: Self { Self(rawValue: "OAUTH_ERROR") }
    /// The value `PAYMENT_ERROR`.
    public static var paymentError: Self { Self(rawValue: "PAYMENT_ERROR") }
    /// The value `BANK_TRANSFER_ERROR`.
    public static var bankTransferError: Self { Self(rawValue: "BANK_TRANSFER_ERROR") }
    /// The value `INCOME_VERIFICATION_ERROR`.
    public static var incomeVerificationError: Self { Self(rawValue: "INCOME_VERIFICATION_ERROR") }
    /// The value `MICRODEPOSITS_ERROR`.
    public static var microdepositsError: Self { Self(rawValue: "MICRODEPOSITS_ERROR") }
    /// The value `SANDBOX_ERROR`.
    public static var sandboxError: Self { Self(rawValue: "SANDBOX_ERROR") }
    /// The value `PARTNER_ERROR`.
    public static var partnerError: Self { Self(rawValue: "PARTNER_ERROR") }
    /// The value `SIGNAL_ERROR`.
    public static var signalError: Self { Self(rawValue: "SIGNAL_ERROR") }
    /// The value `TRANSACTIONS_ERROR`.
    public static var transactionsError: Self { Self(rawValue: "TRANSACTIONS_ERROR") }
    /// The value `TRANSACTION_ERROR`.
    public static var transactionError: Self { Self(rawValue: "TRANSACTION_ERROR") }
    /// The value `TRANSFER_ERROR`.
    public static var transferError: Self { Self(rawValue: "TRANSFER_ERROR") }
    /// The value `CHECK_REPORT_ERROR`.
    public static var checkReportError: Self { Self(rawValue: "CHECK_REPORT_ERROR") }
    /// The value `CONSUMER_REPORT_ERROR`.
    public static var consumerReportError: Self { Self(rawValue: "CONSUMER_REPORT_ERROR") }
    /// The value `USER_ERROR`.
    public static var userError: Self { Self(rawValue: "USER_ERROR") }
}

/// The values of `PlaidLendScoreVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PlaidLendScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `v1.0`.
    public static var v1_0: Self { Self(rawValue: "v1.0") }
    /// The value `v2.0`.
    public static var v2_0: Self { Self(rawValue: "v2.0") }
    /// The value `LS1`.
    public static var ls1: Self { Self(rawValue: "LS1") }
}

/// The values of `PrismCashScoreVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PrismCashScoreVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The value `4`.
    public static var value4: Self { Self(rawValue: "4") }
    /// The value `3_lite`.
    public static var value3Lite: Self { Self(rawValue: "3_lite") }
    /// The value `3`.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The values of `PrismDetectVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PrismDetectVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The value `4`.
    public static var value4: Self { Self(rawValue: "4") }
}

/// The values of `PrismExtendVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PrismExtendVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The value `4`.
    public static var value4: Self { Self(rawValue: "4") }
}

/// The values of `PrismFirstDetectVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PrismFirstDetectVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `3`.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The values of `PrismInsightsVersion` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PrismInsightsVersion: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
    /// The value `4`.
    public static var value4: Self { Self(rawValue: "4") }
    /// The value `3`.
    public static var value3: Self { Self(rawValue: "3") }
}

/// The values of `Products` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct Products: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `assets`.
    public static var assets: Self { Self(rawValue: "assets") }
    /// The value `auth`.
    public static var auth: Self { Self(rawValue: "auth") }
    /// The value `balance`.
    public static var balance: Self { Self(rawValue: "balance") }
    /// The value `balance_plus`.
    public static var balancePlus: Self { Self(rawValue: "balance_plus") }
    /// The value `beacon`.
    public static var beacon: Self { Self(rawValue: "beacon") }
    /// The value `identity`.
    public static var identity: Self { Self(rawValue: "identity") }
    /// The value `identity_match`.
    public static var identityMatch: Self { Self(rawValue: "identity_match") }
    /// The value `investments`.
    public static var investments: Self { Self(rawValue: "investments") }
    /// The value `investments_auth`.
    public static var investmentsAuth: Self { Self(rawValue: "investments_auth") }
    /// The value `liabilities`.
    public static var liabilities: Self { Self(rawValue: "liabilities") }
    /// The value `payment_initiation`.
    public static var paymentInitiation: Self { Self(rawValue: "payment_initiation") }
    /// The value `identity_verification`.
    public static var identityVerification: Self { Self(rawValue: "identity_verification") }
    /// The value `transactions`.
    public static var transactions: Self { Self(rawValue: "transactions") }
    /// The value `credit_details`.
    public static var creditDetails: Self { Self(rawValue: "credit_details") }
    /// The value `income`.
    public static var income: Self { Self(rawValue: "income") }
    /// The value `income_verification`.
    public static var incomeVerification: Self { Self(rawValue: "income_verification") }
    /// The value `standing_orders`.
    public static var standingOrders: Self { Self(rawValue: "standing_orders") }
    /// The value `transfer`.
    public static var transfer: Self { Self(rawValue: "transfer") }
    /// The value `employment`.
    public static var employment: Self { Self(rawValue: "employment") }
    /// The value `recurring_transactions`.
    public static var recurringTransactions: Self { Self(rawValue: "recurring_transactions") }
    /// The value `transactions_refresh`.
    public static var transactionsRefresh: Self { Self(rawValue: "transactions_refresh") }
    /// The value `signal`.
    public static var signal: Self { Self(rawValue: "signal") }
    /// The value `statements`.
    public static var statements: Self { Self(rawValue: "statements") }
    /// The value `processor_payments`.
    public static var processorPayments: Self { Self(rawValue: "processor_payments") }
    /// The value `processor_identity`.
    public static var processorIdentity: Self { Self(rawValue: "processor_identity") }
    /// The value `profile`.
    public static var profile: Self { Self(rawValue: "profile") }
    /// The value `cra_base_report`.
    public static var craBaseReport: Self { Self(rawValue: "cra_base_report") }
    /// The value `cra_income_insights`.
    public static var craIncomeInsights: Self { Self(rawValue: "cra_income_insights") }
    /// The value `cra_partner_insights`.
    public static var craPartnerInsights: Self { Self(rawValue: "cra_partner_insights") }
    /// The value `cra_network_insights`.
    public static var craNetworkInsights: Self { Self(rawValue: "cra_network_insights") }
    /// The value `cra_cashflow_insights`.
    public static var craCashflowInsights: Self { Self(rawValue: "cra_cashflow_insights") }
    /// The value `cra_monitoring`.
    public static var craMonitoring: Self { Self(rawValue: "cra_monitoring") }
    /// The value `cra_lend_score`.
    public static var craLendScore: Self { Self(rawValue: "cra_lend_score") }
    /// The value `cra_plaid_credit_score`.
    public static var craPlaidCreditScore: Self { Self(rawValue: "cra_plaid_credit_score") }
    /// The value `layer`.
    public static var layer: Self { Self(rawValue: "layer") }
    /// The value `pay_by_bank`.
    public static var payByBank: Self { Self(rawValue: "pay_by_bank") }
    /// The value `protect_linked_bank`.
    public static var protectLinkedBank: Self { Self(rawValue: "protect_linked_bank") }
    /// The value `protect_transactions`.
    public static var protectTransactions: Self { Self(rawValue: "protect_transactions") }
}
