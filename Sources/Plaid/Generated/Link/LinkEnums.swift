// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `CreditAccountSubtype` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `credit card`.
    public static var creditCard: Self { Self(rawValue: "credit card") }
    /// The value `paypal`.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// The value `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of `EmploymentSourceType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct EmploymentSourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `bank`.
    public static var bank: Self { Self(rawValue: "bank") }
    /// The value `payroll`.
    public static var payroll: Self { Self(rawValue: "payroll") }
}

/// The values of `HostedLinkDeliveryMethod` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct HostedLinkDeliveryMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `sms`.
    public static var sms: Self { Self(rawValue: "sms") }
    /// The value `email`.
    public static var email: Self { Self(rawValue: "email") }
}

/// The values of `IncomeVerificationPayrollFlowType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IncomeVerificationPayrollFlowType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `payroll_digital_income`.
    public static var payrollDigitalIncome: Self { Self(rawValue: "payroll_digital_income") }
    /// The value `payroll_document_income`.
    public static var payrollDocumentIncome: Self { Self(rawValue: "payroll_document_income") }
}

/// The values of `IncomeVerificationSourceType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IncomeVerificationSourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `bank`.
    public static var bank: Self { Self(rawValue: "bank") }
    /// The value `payroll`.
    public static var payroll: Self { Self(rawValue: "payroll") }
}

/// The values of `InvestmentAccountSubtype` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct InvestmentAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `529`.
    public static var value529: Self { Self(rawValue: "529") }
    /// The value `401a`.
    public static var value401a: Self { Self(rawValue: "401a") }
    /// The value `401k`.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// The value `403B`.
    public static var value403b: Self { Self(rawValue: "403B") }
    /// The value `457b`.
    public static var value457b: Self { Self(rawValue: "457b") }
    /// The value `brokerage`.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// The value `cash isa`.
    public static var cashIsa: Self { Self(rawValue: "cash isa") }
    /// The value `crypto exchange`.
    public static var cryptoExchange: Self { Self(rawValue: "crypto exchange") }
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
    /// The value `hsa`.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// The value `ira`.
    public static var ira: Self { Self(rawValue: "ira") }
    /// The value `isa`.
    public static var isa: Self { Self(rawValue: "isa") }
    /// The value `keogh`.
    public static var keogh: Self { Self(rawValue: "keogh") }
    /// The value `lif`.
    public static var lif: Self { Self(rawValue: "lif") }
    /// The value `life insurance`.
    public static var lifeInsurance: Self { Self(rawValue: "life insurance") }
    /// The value `line of credit`.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// The value `lira`.
    public static var lira: Self { Self(rawValue: "lira") }
    /// The value `lrif`.
    public static var lrif: Self { Self(rawValue: "lrif") }
    /// The value `lrsp`.
    public static var lrsp: Self { Self(rawValue: "lrsp") }
    /// The value `mutual fund`.
    public static var mutualFund: Self { Self(rawValue: "mutual fund") }
    /// The value `non-custodial wallet`.
    public static var nonCustodialWallet: Self { Self(rawValue: "non-custodial wallet") }
    /// The value `non-taxable brokerage account`.
    public static var nonTaxableBrokerageAccount: Self { Self(rawValue: "non-taxable brokerage account") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `other annuity`.
    public static var otherAnnuity: Self { Self(rawValue: "other annuity") }
    /// The value `other insurance`.
    public static var otherInsurance: Self { Self(rawValue: "other insurance") }
    /// The value `pension`.
    public static var pension: Self { Self(rawValue: "pension") }
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
    /// The value `sep ira`.
    public static var sepIra: Self { Self(rawValue: "sep ira") }
    /// The value `simple ira`.
    public static var simpleIra: Self { Self(rawValue: "simple ira") }
    /// The value `sipp`.
    public static var sipp: Self { Self(rawValue: "sipp") }
    /// The value `stock plan`.
    public static var stockPlan: Self { Self(rawValue: "stock plan") }
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
    /// The value `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of `LimitedPurposeType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LimitedPurposeType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `RENT_MORTGAGE`.
    public static var rentMortgage: Self { Self(rawValue: "RENT_MORTGAGE") }
}

/// The values of `LinkDeliveryDeliveryMethod` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkDeliveryDeliveryMethod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SMS`.
    public static var sms: Self { Self(rawValue: "SMS") }
    /// The value `EMAIL`.
    public static var email: Self { Self(rawValue: "EMAIL") }
}

/// The values of `LinkDeliverySessionStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkDeliverySessionStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `CREATED`.
    public static var created: Self { Self(rawValue: "CREATED") }
    /// The value `OPENED`.
    public static var opened: Self { Self(rawValue: "OPENED") }
    /// The value `EXITED`.
    public static var exited: Self { Self(rawValue: "EXITED") }
    /// The value `COMPLETED`.
    public static var completed: Self { Self(rawValue: "COMPLETED") }
    /// The value `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The values of `LinkSessionSuccessMetadataTransferStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkSessionSuccessMetadataTransferStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `COMPLETE`.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
    /// The value `INCOMPLETE`.
    public static var incomplete: Self { Self(rawValue: "INCOMPLETE") }
}

/// The values of `LinkTokenCreateRequestAppearanceMode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkTokenCreateRequestAppearanceMode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `LIGHT`.
    public static var light: Self { Self(rawValue: "LIGHT") }
    /// The value `DARK`.
    public static var dark: Self { Self(rawValue: "DARK") }
    /// The value `SYSTEM`.
    public static var system: Self { Self(rawValue: "SYSTEM") }
}

/// The values of `LinkTokenCreateRequestAuthFlowType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkTokenCreateRequestAuthFlowType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FLEXIBLE_AUTH`.
    public static var flexibleAuth: Self { Self(rawValue: "FLEXIBLE_AUTH") }
}

/// The values of `LinkTokenCreateRequestAuthRerouteToCredentials` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LinkTokenCreateRequestAuthRerouteToCredentials: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `OFF`.
    public static var off: Self { Self(rawValue: "OFF") }
    /// The value `OPTIONAL`.
    public static var optional: Self { Self(rawValue: "OPTIONAL") }
    /// The value `FORCED`.
    public static var forced: Self { Self(rawValue: "FORCED") }
}

/// The values of `LoanAccountSubtype` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LoanAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `auto`.
    public static var auto: Self { Self(rawValue: "auto") }
    /// The value `business`.
    public static var business: Self { Self(rawValue: "business") }
    /// The value `commercial`.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// The value `construction`.
    public static var construction: Self { Self(rawValue: "construction") }
    /// The value `consumer`.
    public static var consumer: Self { Self(rawValue: "consumer") }
    /// The value `home equity`.
    public static var homeEquity: Self { Self(rawValue: "home equity") }
    /// The value `loan`.
    public static var loan: Self { Self(rawValue: "loan") }
    /// The value `mortgage`.
    public static var mortgage: Self { Self(rawValue: "mortgage") }
    /// The value `overdraft`.
    public static var overdraft: Self { Self(rawValue: "overdraft") }
    /// The value `line of credit`.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// The value `student`.
    public static var student: Self { Self(rawValue: "student") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of `OtherAccountSubtype` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct OtherAccountSubtype: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The values of `UserStatedIncomeSourceCategory` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct UserStatedIncomeSourceCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
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
}

/// The values of `UserStatedIncomeSourceFrequency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct UserStatedIncomeSourceFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The value `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The value `SEMI_MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// The value `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
}

/// The values of `UserStatedIncomeSourcePayType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct UserStatedIncomeSourcePayType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `GROSS`.
    public static var gross: Self { Self(rawValue: "GROSS") }
    /// The value `NET`.
    public static var net: Self { Self(rawValue: "NET") }
}
