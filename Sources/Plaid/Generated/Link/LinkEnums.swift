// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `CreditAccountSubtype` in Plaid's document; others are kept as they come.
public struct CreditAccountSubtype: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `credit card`.
    public static var creditCard: Self { Self(rawValue: "credit card") }
    /// The word `paypal`.
    public static var paypal: Self { Self(rawValue: "paypal") }
    /// The word `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The words of `EmploymentSourceType` in Plaid's document; others are kept as they come.
public struct EmploymentSourceType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `bank`.
    public static var bank: Self { Self(rawValue: "bank") }
    /// The word `payroll`.
    public static var payroll: Self { Self(rawValue: "payroll") }
}

/// The words of `HostedLinkDeliveryMethod` in Plaid's document; others are kept as they come.
public struct HostedLinkDeliveryMethod: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `sms`.
    public static var sms: Self { Self(rawValue: "sms") }
    /// The word `email`.
    public static var email: Self { Self(rawValue: "email") }
}

/// The words of `IncomeVerificationPayrollFlowType` in Plaid's document; others are kept as they come.
public struct IncomeVerificationPayrollFlowType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `payroll_digital_income`.
    public static var payrollDigitalIncome: Self { Self(rawValue: "payroll_digital_income") }
    /// The word `payroll_document_income`.
    public static var payrollDocumentIncome: Self { Self(rawValue: "payroll_document_income") }
}

/// The words of `IncomeVerificationSourceType` in Plaid's document; others are kept as they come.
public struct IncomeVerificationSourceType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `bank`.
    public static var bank: Self { Self(rawValue: "bank") }
    /// The word `payroll`.
    public static var payroll: Self { Self(rawValue: "payroll") }
}

/// The words of `InvestmentAccountSubtype` in Plaid's document; others are kept as they come.
public struct InvestmentAccountSubtype: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `529`.
    public static var value529: Self { Self(rawValue: "529") }
    /// The word `401a`.
    public static var value401a: Self { Self(rawValue: "401a") }
    /// The word `401k`.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// The word `403B`.
    public static var value403b: Self { Self(rawValue: "403B") }
    /// The word `457b`.
    public static var value457b: Self { Self(rawValue: "457b") }
    /// The word `brokerage`.
    public static var brokerage: Self { Self(rawValue: "brokerage") }
    /// The word `cash isa`.
    public static var cashIsa: Self { Self(rawValue: "cash isa") }
    /// The word `crypto exchange`.
    public static var cryptoExchange: Self { Self(rawValue: "crypto exchange") }
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
    /// The word `hsa`.
    public static var hsa: Self { Self(rawValue: "hsa") }
    /// The word `ira`.
    public static var ira: Self { Self(rawValue: "ira") }
    /// The word `isa`.
    public static var isa: Self { Self(rawValue: "isa") }
    /// The word `keogh`.
    public static var keogh: Self { Self(rawValue: "keogh") }
    /// The word `lif`.
    public static var lif: Self { Self(rawValue: "lif") }
    /// The word `life insurance`.
    public static var lifeInsurance: Self { Self(rawValue: "life insurance") }
    /// The word `line of credit`.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// The word `lira`.
    public static var lira: Self { Self(rawValue: "lira") }
    /// The word `lrif`.
    public static var lrif: Self { Self(rawValue: "lrif") }
    /// The word `lrsp`.
    public static var lrsp: Self { Self(rawValue: "lrsp") }
    /// The word `mutual fund`.
    public static var mutualFund: Self { Self(rawValue: "mutual fund") }
    /// The word `non-custodial wallet`.
    public static var nonCustodialWallet: Self { Self(rawValue: "non-custodial wallet") }
    /// The word `non-taxable brokerage account`.
    public static var nonTaxableBrokerageAccount: Self { Self(rawValue: "non-taxable brokerage account") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `other annuity`.
    public static var otherAnnuity: Self { Self(rawValue: "other annuity") }
    /// The word `other insurance`.
    public static var otherInsurance: Self { Self(rawValue: "other insurance") }
    /// The word `pension`.
    public static var pension: Self { Self(rawValue: "pension") }
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
    /// The word `sep ira`.
    public static var sepIra: Self { Self(rawValue: "sep ira") }
    /// The word `simple ira`.
    public static var simpleIra: Self { Self(rawValue: "simple ira") }
    /// The word `sipp`.
    public static var sipp: Self { Self(rawValue: "sipp") }
    /// The word `stock plan`.
    public static var stockPlan: Self { Self(rawValue: "stock plan") }
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
    /// The word `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The words of `LimitedPurposeType` in Plaid's document; others are kept as they come.
public struct LimitedPurposeType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `RENT_MORTGAGE`.
    public static var rentMortgage: Self { Self(rawValue: "RENT_MORTGAGE") }
}

/// The words of `LinkDeliveryDeliveryMethod` in Plaid's document; others are kept as they come.
public struct LinkDeliveryDeliveryMethod: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SMS`.
    public static var sms: Self { Self(rawValue: "SMS") }
    /// The word `EMAIL`.
    public static var email: Self { Self(rawValue: "EMAIL") }
}

/// The words of `LinkDeliverySessionStatus` in Plaid's document; others are kept as they come.
public struct LinkDeliverySessionStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `CREATED`.
    public static var created: Self { Self(rawValue: "CREATED") }
    /// The word `OPENED`.
    public static var opened: Self { Self(rawValue: "OPENED") }
    /// The word `EXITED`.
    public static var exited: Self { Self(rawValue: "EXITED") }
    /// The word `COMPLETED`.
    public static var completed: Self { Self(rawValue: "COMPLETED") }
    /// The word `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The words of `LinkSessionSuccessMetadataTransferStatus` in Plaid's document; others are kept as they come.
public struct LinkSessionSuccessMetadataTransferStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `COMPLETE`.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
    /// The word `INCOMPLETE`.
    public static var incomplete: Self { Self(rawValue: "INCOMPLETE") }
}

/// The words of `LinkTokenCreateRequestAppearanceMode` in Plaid's document; others are kept as they come.
public struct LinkTokenCreateRequestAppearanceMode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `LIGHT`.
    public static var light: Self { Self(rawValue: "LIGHT") }
    /// The word `DARK`.
    public static var dark: Self { Self(rawValue: "DARK") }
    /// The word `SYSTEM`.
    public static var system: Self { Self(rawValue: "SYSTEM") }
}

/// The words of `LinkTokenCreateRequestAuthFlowType` in Plaid's document; others are kept as they come.
public struct LinkTokenCreateRequestAuthFlowType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FLEXIBLE_AUTH`.
    public static var flexibleAuth: Self { Self(rawValue: "FLEXIBLE_AUTH") }
}

/// The words of `LinkTokenCreateRequestAuthRerouteToCredentials` in Plaid's document; others are kept as they come.
public struct LinkTokenCreateRequestAuthRerouteToCredentials: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `OFF`.
    public static var off: Self { Self(rawValue: "OFF") }
    /// The word `OPTIONAL`.
    public static var optional: Self { Self(rawValue: "OPTIONAL") }
    /// The word `FORCED`.
    public static var forced: Self { Self(rawValue: "FORCED") }
}

/// The words of `LoanAccountSubtype` in Plaid's document; others are kept as they come.
public struct LoanAccountSubtype: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `auto`.
    public static var auto: Self { Self(rawValue: "auto") }
    /// The word `business`.
    public static var business: Self { Self(rawValue: "business") }
    /// The word `commercial`.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// The word `construction`.
    public static var construction: Self { Self(rawValue: "construction") }
    /// The word `consumer`.
    public static var consumer: Self { Self(rawValue: "consumer") }
    /// The word `home equity`.
    public static var homeEquity: Self { Self(rawValue: "home equity") }
    /// The word `loan`.
    public static var loan: Self { Self(rawValue: "loan") }
    /// The word `mortgage`.
    public static var mortgage: Self { Self(rawValue: "mortgage") }
    /// The word `overdraft`.
    public static var overdraft: Self { Self(rawValue: "overdraft") }
    /// The word `line of credit`.
    public static var lineOfCredit: Self { Self(rawValue: "line of credit") }
    /// The word `student`.
    public static var student: Self { Self(rawValue: "student") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The words of `OtherAccountSubtype` in Plaid's document; others are kept as they come.
public struct OtherAccountSubtype: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `all`.
    public static var all: Self { Self(rawValue: "all") }
}

/// The words of `UserStatedIncomeSourceCategory` in Plaid's document; others are kept as they come.
public struct UserStatedIncomeSourceCategory: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
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
}

/// The words of `UserStatedIncomeSourceFrequency` in Plaid's document; others are kept as they come.
public struct UserStatedIncomeSourceFrequency: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The word `BIWEEKLY`.
    public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
    /// The word `SEMI_MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI_MONTHLY") }
    /// The word `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
}

/// The words of `UserStatedIncomeSourcePayType` in Plaid's document; others are kept as they come.
public struct UserStatedIncomeSourcePayType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `GROSS`.
    public static var gross: Self { Self(rawValue: "GROSS") }
    /// The word `NET`.
    public static var net: Self { Self(rawValue: "NET") }
}
