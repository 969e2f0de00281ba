// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``CreditFilter/accountSubtypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CreditAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `credit card` in JSON.
    public static var creditCard: Self { Self(rawValue: "credit card") }
    /// `paypal` in JSON.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// `all` in JSON.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of ``LinkTokenCreateRequestEmployment/employmentSourceTypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct EmploymentSourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bank` in JSON.
    public static var bank: Self { Self(rawValue: "bank") }
    /// `payroll` in JSON.
    public static var payroll: Self { Self(rawValue: "payroll") }
}

/// The values of ``LinkTokenCreateHostedLink/deliveryMethod``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct HostedLinkDeliveryMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms` in JSON.
    public static var sms: Self { Self(rawValue: "sms") }
    /// `email` in JSON.
    public static var email: Self { Self(rawValue: "email") }
}

/// The values of ``LinkTokenCreateRequestIncomeVerificationPayrollIncome/flowTypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct IncomeVerificationPayrollFlowType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `payroll_digital_income` in JSON.
    public static var payrollDigitalIncome: Self { Self(rawValue: "payroll_digital_income") }
    /// `payroll_document_income` in JSON.
    public static var payrollDocumentIncome: Self { Self(rawValue: "payroll_document_income") }
}

/// The values of ``LinkTokenCreateRequestIncomeVerification/incomeSourceTypes`` and
/// ``SandboxPublicTokenCreateRequestOptionsIncomeVerification/incomeSourceTypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct IncomeVerificationSourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bank` in JSON.
    public static var bank: Self { Self(rawValue: "bank") }
    /// `payroll` in JSON.
    public static var payroll: Self { Self(rawValue: "payroll") }
}

/// The values of ``InvestmentFilter/accountSubtypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct InvestmentAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `529` in JSON.
    public static var value529: Self { Self(rawValue: "529") }
    /// `401a` in JSON.
    public static var value401a: Self { Self(rawValue: "401a") }
    /// `401k` in JSON.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// `403B` in JSON.
    public static var value403b: Self { Self(rawValue: "403B") }
    /// `457b` in JSON.
    public static var value457b: Self { Self(rawValue: "457b") }
    /// `brokerage` in JSON.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// `cash isa` in JSON.
    public static var cashIsa: Self { Self(rawValue: "cash isa") }
    /// `crypto exchange` in JSON.
    public static var cryptoExchange: Self { Self(rawValue: "crypto exchange") }
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
    /// `hsa` in JSON.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// `ira` in JSON.
    public static var ira: Self { Self(rawValue: "ira") }
    /// `isa` in JSON.
    public static var isa: Self { Self(rawValue: "isa") }
    /// `keogh` in JSON.
    public static var keogh: Self { Self(rawValue: "keogh") }
    /// `lif` in JSON.
    public static var lif: Self { Self(rawValue: "lif") }
    /// `life insurance` in JSON.
    public static var lifeInsurance: Self { Self(rawValue: "life insurance") }
    /// `line of credit` in JSON.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// `lira` in JSON.
    public static var lira: Self { Self(rawValue: "lira") }
    /// `lrif` in JSON.
    public static var lrif: Self { Self(rawValue: "lrif") }
    /// `lrsp` in JSON.
    public static var lrsp: Self { Self(rawValue: "lrsp") }
    /// `mutual fund` in JSON.
    public static var mutualFund: Self { Self(rawValue: "mutual fund") }
    /// `non-custodial wallet` in JSON.
    public static var nonCustodialWallet: Self { Self(rawValue: "non-custodial wallet") }
    /// `non-taxable brokerage account` in JSON.
    public static var nonTaxableBrokerageAccount: Self { Self(rawValue: "non-taxable brokerage account") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `other annuity` in JSON.
    public static var otherAnnuity: Self { Self(rawValue: "other annuity") }
    /// `other insurance` in JSON.
    public static var otherInsurance: Self { Self(rawValue: "other insurance") }
    /// `pension` in JSON.
    public static var pension: Self { Self(rawValue: "pension") }
    /// `prediction market` in JSON.
    public static var predictionMarket: Self { Self(rawValue: "prediction market") }
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
    /// `sep ira` in JSON.
    public static var sepIra: Self { Self(rawValue: "sep ira") }
    /// `simple ira` in JSON.
    public static var simpleIra: Self { Self(rawValue: "simple ira") }
    /// `sipp` in JSON.
    public static var sipp: Self { Self(rawValue: "sipp") }
    /// `stock plan` in JSON.
    public static var stockPlan: Self { Self(rawValue: "stock plan") }
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
    /// `all` in JSON.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of ``DepositoryFilter/limitedPurposeTypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LimitedPurposeType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RENT_MORTGAGE` in JSON.
    public static var rentMortgage: Self { Self(rawValue: "RENT_MORTGAGE") }
}

/// The values of ``LinkSessionSuccessMetadata/transferStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionSuccessMetadataTransferStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `COMPLETE` in JSON.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
    /// `INCOMPLETE` in JSON.
    public static var incomplete: Self { Self(rawValue: "INCOMPLETE") }
}

/// The values of ``LinkTokenCreateRequest/appearanceMode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestAppearanceMode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LIGHT` in JSON.
    public static var light: Self { Self(rawValue: "LIGHT") }
    /// `DARK` in JSON.
    public static var dark: Self { Self(rawValue: "DARK") }
    /// `SYSTEM` in JSON.
    public static var system: Self { Self(rawValue: "SYSTEM") }
}

/// The values of ``LinkTokenCreateRequestAuth/flowType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestAuthFlowType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FLEXIBLE_AUTH` in JSON.
    public static var flexibleAuth: Self { Self(rawValue: "FLEXIBLE_AUTH") }
}

/// The values of ``LinkTokenCreateRequestAuth/rerouteToCredentials``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestAuthRerouteToCredentials: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF` in JSON.
    public static var off: Self { Self(rawValue: "OFF") }
    /// `OPTIONAL` in JSON.
    public static var optional: Self { Self(rawValue: "OPTIONAL") }
    /// `FORCED` in JSON.
    public static var forced: Self { Self(rawValue: "FORCED") }
}

/// The values of ``LoanFilter/accountSubtypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LoanAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `auto` in JSON.
    public static var auto: Self { Self(rawValue: "auto") }
    /// `business` in JSON.
    public static var business: Self { Self(rawValue: "business") }
    /// `commercial` in JSON.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// `commercial line of credit` in JSON.
    public static var commercialLineOfCredit: Self { Self(rawValue: "commercial line of credit") }
    /// `construction` in JSON.
    public static var construction: Self { Self(rawValue: "construction") }
    /// `consumer` in JSON.
    public static var consumer: Self { Self(rawValue: "consumer") }
    /// `home equity` in JSON.
    public static var homeEquity: Self { Self(rawValue: "home equity") }
    /// `home equity loan` in JSON.
    public static var homeEquityLoan: Self { Self(rawValue: "home equity loan") }
    /// `loan` in JSON.
    public static var loan: Self { Self(rawValue: "loan") }
    /// `mortgage` in JSON.
    public static var mortgage: Self { Self(rawValue: "mortgage") }
    /// `overdraft` in JSON.
    public static var overdraft: Self { Self(rawValue: "overdraft") }
    /// `line of credit` in JSON.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// `student` in JSON.
    public static var student: Self { Self(rawValue: "student") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `all` in JSON.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of ``OtherFilter/accountSubtypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct OtherAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `all` in JSON.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of ``LinkTokenCreateRequestUserStatedIncomeSource/category``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct UserStatedIncomeSourceCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
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
}

/// The values of ``LinkTokenCreateRequestUserStatedIncomeSource/payFrequency``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct UserStatedIncomeSourceFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `WEEKLY` in JSON.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// `BIWEEKLY` in JSON.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// `SEMI_MONTHLY` in JSON.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// `MONTHLY` in JSON.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
}

/// The values of ``LinkTokenCreateRequestUserStatedIncomeSource/payType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct UserStatedIncomeSourcePayType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `GROSS` in JSON.
    public static var gross: Self { Self(rawValue: "GROSS") }
    /// `NET` in JSON.
    public static var net: Self { Self(rawValue: "NET") }
}
