// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `BusinessCheckBooleanStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BusinessCheckBooleanStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `BusinessEntityType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BusinessEntityType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `sole_proprietorship`.
    public static var soleProprietorship: Self { Self(rawValue: "sole_proprietorship") }
    /// The value `general_partnership`.
    public static var generalPartnership: Self { Self(rawValue: "general_partnership") }
    /// The value `llc`.
    public static var llc: Self { Self(rawValue: "llc") }
    /// The value `llp`.
    public static var llp: Self { Self(rawValue: "llp") }
    /// The value `lllp`.
    public static var lllp: Self { Self(rawValue: "lllp") }
    /// The value `lp`.
    public static var lp: Self { Self(rawValue: "lp") }
    /// The value `c_corporation`.
    public static var cCorporation: Self { Self(rawValue: "c_corporation") }
    /// The value `s_corporation`.
    public static var sCorporation: Self { Self(rawValue: "s_corporation") }
    /// The value `b_corporation`.
    public static var bCorporation: Self { Self(rawValue: "b_corporation") }
    /// The value `nonprofit`.
    public static var nonprofit: Self { Self(rawValue: "nonprofit") }
    /// The value `cooperative`.
    public static var cooperative: Self { Self(rawValue: "cooperative") }
    /// The value `trust`.
    public static var trust: Self { Self(rawValue: "trust") }
    /// The value `professional_association`.
    public static var professionalAssociation: Self { Self(rawValue: "professional_association") }
    /// The value `professional_corporation`.
    public static var professionalCorporation: Self { Self(rawValue: "professional_corporation") }
    /// The value `trade_name`.
    public static var tradeName: Self { Self(rawValue: "trade_name") }
    /// The value `bank`.
    public static var bank: Self { Self(rawValue: "bank") }
    /// The value `credit_union`.
    public static var creditUnion: Self { Self(rawValue: "credit_union") }
    /// The value `insurance`.
    public static var insurance: Self { Self(rawValue: "insurance") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of `BusinessVerificationStatus__KYBCheck` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BusinessVerificationStatusKYBCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `BusinessVerificationStatus__Overall` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BusinessVerificationStatusOverall: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `BusinessVerificationStatus__RiskCheck` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BusinessVerificationStatusRiskCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `BusinessVerificationStatus__WebPresenceCheck` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BusinessVerificationStatusWebPresenceCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `not_applicable`.
    public static var notApplicable: Self { Self(rawValue: "not_applicable") }
}

/// The values of `BusinessWebsiteBuildStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BusinessWebsiteBuildStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `coming_soon`.
    public static var comingSoon: Self { Self(rawValue: "coming_soon") }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `inactive`.
    public static var inactive: Self { Self(rawValue: "inactive") }
}
