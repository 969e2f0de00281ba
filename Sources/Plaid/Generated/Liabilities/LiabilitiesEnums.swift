// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``APR/aprType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct APRAprType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `balance_transfer_apr` in JSON.
    public static var balanceTransferApr: Self { Self(rawValue: "balance_transfer_apr") }
    /// `cash_apr` in JSON.
    public static var cashApr: Self { Self(rawValue: "cash_apr") }
    /// `penalty_apr` in JSON.
    public static var penaltyApr: Self { Self(rawValue: "penalty_apr") }
    /// `purchase_apr` in JSON.
    public static var purchaseApr: Self { Self(rawValue: "purchase_apr") }
    /// `special` in JSON.
    public static var special: Self { Self(rawValue: "special") }
}

/// The values of ``LoanLiability/compoundingPeriod``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LoanCompoundingPeriod: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `daily` in JSON.
    public static var daily: Self { Self(rawValue: "daily") }
    /// `weekly` in JSON.
    public static var weekly: Self { Self(rawValue: "weekly") }
    /// `biweekly` in JSON.
    public static var biweekly: Self { Self(rawValue: "biweekly") }
    /// `semimonthly` in JSON.
    public static var semimonthly: Self { Self(rawValue: "semimonthly") }
    /// `monthly` in JSON.
    public static var monthly: Self { Self(rawValue: "monthly") }
    /// `semiannually` in JSON.
    public static var semiannually: Self { Self(rawValue: "semiannually") }
    /// `annually` in JSON.
    public static var annually: Self { Self(rawValue: "annually") }
}

/// The values of ``LoanInterestRate/type``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LoanInterestRateType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `fixed` in JSON.
    public static var fixed: Self { Self(rawValue: "fixed") }
    /// `variable` in JSON.
    public static var variable: Self { Self(rawValue: "variable") }
}

/// The values of ``LoanLiability/paymentFrequency``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LoanPaymentFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `daily` in JSON.
    public static var daily: Self { Self(rawValue: "daily") }
    /// `weekly` in JSON.
    public static var weekly: Self { Self(rawValue: "weekly") }
    /// `biweekly` in JSON.
    public static var biweekly: Self { Self(rawValue: "biweekly") }
    /// `semimonthly` in JSON.
    public static var semimonthly: Self { Self(rawValue: "semimonthly") }
    /// `monthly` in JSON.
    public static var monthly: Self { Self(rawValue: "monthly") }
    /// `semiannually` in JSON.
    public static var semiannually: Self { Self(rawValue: "semiannually") }
    /// `annually` in JSON.
    public static var annually: Self { Self(rawValue: "annually") }
}

/// The values of ``StudentLoanStatus/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct StudentLoanStatusType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `cancelled` in JSON.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// `charged off` in JSON.
    public static var chargedOff: Self { Self(rawValue: "charged off") }
    /// `claim` in JSON.
    public static var claim: Self { Self(rawValue: "claim") }
    /// `consolidated` in JSON.
    public static var consolidated: Self { Self(rawValue: "consolidated") }
    /// `deferment` in JSON.
    public static var deferment: Self { Self(rawValue: "deferment") }
    /// `delinquent` in JSON.
    public static var delinquent: Self { Self(rawValue: "delinquent") }
    /// `discharged` in JSON.
    public static var discharged: Self { Self(rawValue: "discharged") }
    /// `extension` in JSON.
    public static var `extension`: Self { Self(rawValue: "extension") }
    /// `forbearance` in JSON.
    public static var forbearance: Self { Self(rawValue: "forbearance") }
    /// `in grace` in JSON.
    public static var inGrace: Self { Self(rawValue: "in grace") }
    /// `in military` in JSON.
    public static var inMilitary: Self { Self(rawValue: "in military") }
    /// `in school` in JSON.
    public static var inSchool: Self { Self(rawValue: "in school") }
    /// `not fully disbursed` in JSON.
    public static var notFullyDisbursed: Self { Self(rawValue: "not fully disbursed") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `paid in full` in JSON.
    public static var paidInFull: Self { Self(rawValue: "paid in full") }
    /// `refunded` in JSON.
    public static var refunded: Self { Self(rawValue: "refunded") }
    /// `repayment` in JSON.
    public static var repayment: Self { Self(rawValue: "repayment") }
    /// `transferred` in JSON.
    public static var transferred: Self { Self(rawValue: "transferred") }
    /// `pending idr` in JSON.
    public static var pendingIdr: Self { Self(rawValue: "pending idr") }
}

/// The values of ``StudentRepaymentPlan/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct StudentRepaymentPlanType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `extended graduated` in JSON.
    public static var extendedGraduated: Self { Self(rawValue: "extended graduated") }
    /// `extended standard` in JSON.
    public static var extendedStandard: Self { Self(rawValue: "extended standard") }
    /// `graduated` in JSON.
    public static var graduated: Self { Self(rawValue: "graduated") }
    /// `income-contingent repayment` in JSON.
    public static var incomeContingentRepayment: Self { Self(rawValue: "income-contingent repayment") }
    /// `income-based repayment` in JSON.
    public static var incomeBasedRepayment: Self { Self(rawValue: "income-based repayment") }
    /// `income-sensitive repayment` in JSON.
    public static var incomeSensitiveRepayment: Self { Self(rawValue: "income-sensitive repayment") }
    /// `interest only` in JSON.
    public static var interestOnly: Self { Self(rawValue: "interest only") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `pay as you earn` in JSON.
    public static var payAsYouEarn: Self { Self(rawValue: "pay as you earn") }
    /// `revised pay as you earn` in JSON.
    public static var revisedPayAsYouEarn: Self { Self(rawValue: "revised pay as you earn") }
    /// `standard` in JSON.
    public static var standard: Self { Self(rawValue: "standard") }
    /// `saving on a valuable education` in JSON.
    public static var savingOnAValuableEducation: Self { Self(rawValue: "saving on a valuable education") }
    /// `null` in JSON.
    public static var null: Self { Self(rawValue: "null") }
}
