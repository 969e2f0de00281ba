// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `APRAprType` in Plaid's document; others are kept as they come.
public struct APRAprType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `balance_transfer_apr`.
    public static var balanceTransferApr: Self { Self(rawValue: "balance_transfer_apr") }
    /// The word `cash_apr`.
    public static var cashApr: Self { Self(rawValue: "cash_apr") }
    /// The word `purchase_apr`.
    public static var purchaseApr: Self { Self(rawValue: "purchase_apr") }
    /// The word `special`.
    public static var special: Self { Self(rawValue: "special") }
}

/// The words of `StudentLoanStatusType` in Plaid's document; others are kept as they come.
public struct StudentLoanStatusType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The word `charged off`.
    public static var chargedOff: Self { Self(rawValue: "charged off") }
    /// The word `claim`.
    public static var claim: Self { Self(rawValue: "claim") }
    /// The word `consolidated`.
    public static var consolidated: Self { Self(rawValue: "consolidated") }
    /// The word `deferment`.
    public static var deferment: Self { Self(rawValue: "deferment") }
    /// The word `delinquent`.
    public static var delinquent: Self { Self(rawValue: "delinquent") }
    /// The word `discharged`.
    public static var discharged: Self { Self(rawValue: "discharged") }
    /// The word `extension`.
    public static var `extension`: Self { Self(rawValue: "extension") }
    /// The word `forbearance`.
    public static var forbearance: Self { Self(rawValue: "forbearance") }
    /// The word `in grace`.
    public static var inGrace: Self { Self(rawValue: "in grace") }
    /// The word `in military`.
    public static var inMilitary: Self { Self(rawValue: "in military") }
    /// The word `in school`.
    public static var inSchool: Self { Self(rawValue: "in school") }
    /// The word `not fully disbursed`.
    public static var notFullyDisbursed: Self { Self(rawValue: "not fully disbursed") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `paid in full`.
    public static var paidInFull: Self { Self(rawValue: "paid in full") }
    /// The word `refunded`.
    public static var refunded: Self { Self(rawValue: "refunded") }
    /// The word `repayment`.
    public static var repayment: Self { Self(rawValue: "repayment") }
    /// The word `transferred`.
    public static var transferred: Self { Self(rawValue: "transferred") }
    /// The word `pending idr`.
    public static var pendingIdr: Self { Self(rawValue: "pending idr") }
}

/// The words of `StudentRepaymentPlanType` in Plaid's document; others are kept as they come.
public struct StudentRepaymentPlanType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `extended graduated`.
    public static var extendedGraduated: Self { Self(rawValue: "extended graduated") }
    /// The word `extended standard`.
    public static var extendedStandard: Self { Self(rawValue: "extended standard") }
    /// The word `graduated`.
    public static var graduated: Self { Self(rawValue: "graduated") }
    /// The word `income-contingent repayment`.
    public static var incomeContingentRepayment: Self { Self(rawValue: "income-contingent repayment") }
    /// The word `income-based repayment`.
    public static var incomeBasedRepayment: Self { Self(rawValue: "income-based repayment") }
    /// The word `income-sensitive repayment`.
    public static var incomeSensitiveRepayment: Self { Self(rawValue: "income-sensitive repayment") }
    /// The word `interest-only`.
    public static var interestOnly: Self { Self(rawValue: "interest-only") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `pay as you earn`.
    public static var payAsYouEarn: Self { Self(rawValue: "pay as you earn") }
    /// The word `revised pay as you earn`.
    public static var revisedPayAsYouEarn: Self { Self(rawValue: "revised pay as you earn") }
    /// The word `standard`.
    public static var standard: Self { Self(rawValue: "standard") }
    /// The word `saving on a valuable education`.
    public static var savingOnAValuableEducation: Self { Self(rawValue: "saving on a valuable education") }
}
