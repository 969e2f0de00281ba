// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `APRAprType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct APRAprType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `balance_transfer_apr`.
    public static var balanceTransferApr: Self { Self(rawValue: "balance_transfer_apr") }
    /// The value `cash_apr`.
    public static var cashApr: Self { Self(rawValue: "cash_apr") }
    /// The value `purchase_apr`.
    public static var purchaseApr: Self { Self(rawValue: "purchase_apr") }
    /// The value `special`.
    public static var special: Self { Self(rawValue: "special") }
}

/// The values of `StudentLoanStatusType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct StudentLoanStatusType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The value `charged off`.
    public static var chargedOff: Self { Self(rawValue: "charged off") }
    /// The value `claim`.
    public static var claim: Self { Self(rawValue: "claim") }
    /// The value `consolidated`.
    public static var consolidated: Self { Self(rawValue: "consolidated") }
    /// The value `deferment`.
    public static var deferment: Self { Self(rawValue: "deferment") }
    /// The value `delinquent`.
    public static var delinquent: Self { Self(rawValue: "delinquent") }
    /// The value `discharged`.
    public static var discharged: Self { Self(rawValue: "discharged") }
    /// The value `extension`.
    public static var `extension`: Self { Self(rawValue: "extension") }
    /// The value `forbearance`.
    public static var forbearance: Self { Self(rawValue: "forbearance") }
    /// The value `in grace`.
    public static var inGrace: Self { Self(rawValue: "in grace") }
    /// The value `in military`.
    public static var inMilitary: Self { Self(rawValue: "in military") }
    /// The value `in school`.
    public static var inSchool: Self { Self(rawValue: "in school") }
    /// The value `not fully disbursed`.
    public static var notFullyDisbursed: Self { Self(rawValue: "not fully disbursed") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `paid in full`.
    public static var paidInFull: Self { Self(rawValue: "paid in full") }
    /// The value `refunded`.
    public static var refunded: Self { Self(rawValue: "refunded") }
    /// The value `repayment`.
    public static var repayment: Self { Self(rawValue: "repayment") }
    /// The value `transferred`.
    public static var transferred: Self { Self(rawValue: "transferred") }
    /// The value `pending idr`.
    public static var pendingIdr: Self { Self(rawValue: "pending idr") }
}

/// The values of `StudentRepaymentPlanType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct StudentRepaymentPlanType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `extended graduated`.
    public static var extendedGraduated: Self { Self(rawValue: "extended graduated") }
    /// The value `extended standard`.
    public static var extendedStandard: Self { Self(rawValue: "extended standard") }
    /// The value `graduated`.
    public static var graduated: Self { Self(rawValue: "graduated") }
    /// The value `income-contingent repayment`.
    public static var incomeContingentRepayment: Self { Self(rawValue: "income-contingent repayment") }
    /// The value `income-based repayment`.
    public static var incomeBasedRepayment: Self { Self(rawValue: "income-based repayment") }
    /// The value `income-sensitive repayment`.
    public static var incomeSensitiveRepayment: Self { Self(rawValue: "income-sensitive repayment") }
    /// The value `interest-only`.
    public static var interestOnly: Self { Self(rawValue: "interest-only") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `pay as you earn`.
    public static var payAsYouEarn: Self { Self(rawValue: "pay as you earn") }
    /// The value `revised pay as you earn`.
    public static var revisedPayAsYouEarn: Self { Self(rawValue: "revised pay as you earn") }
    /// The value `standard`.
    public static var standard: Self { Self(rawValue: "standard") }
    /// The value `saving on a valuable education`.
    public static var savingOnAValuableEducation: Self { Self(rawValue: "saving on a valuable education") }
}
