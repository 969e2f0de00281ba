// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `BusinessCheckBooleanStatus` in Plaid's document; others are kept as they come.
public struct BusinessCheckBooleanStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `BusinessEntityType` in Plaid's document; others are kept as they come.
public struct BusinessEntityType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `sole_proprietorship`.
    public static var soleProprietorship: Self { Self(rawValue: "sole_proprietorship") }
    /// The word `general_partnership`.
    public static var generalPartnership: Self { Self(rawValue: "general_partnership") }
    /// The word `llc`.
    public static var llc: Self { Self(rawValue: "llc") }
    /// The word `llp`.
    public static var llp: Self { Self(rawValue: "llp") }
    /// The word `lllp`.
    public static var lllp: Self { Self(rawValue: "lllp") }
    /// The word `lp`.
    public static var lp: Self { Self(rawValue: "lp") }
    /// The word `c_corporation`.
    public static var cCorporation: Self { Self(rawValue: "c_corporation") }
    /// The word `s_corporation`.
    public static var sCorporation: Self { Self(rawValue: "s_corporation") }
    /// The word `b_corporation`.
    public static var bCorporation: Self { Self(rawValue: "b_corporation") }
    /// The word `nonprofit`.
    public static var nonprofit: Self { Self(rawValue: "nonprofit") }
    /// The word `cooperative`.
    public static var cooperative: Self { Self(rawValue: "cooperative") }
    /// The word `trust`.
    public static var trust: Self { Self(rawValue: "trust") }
    /// The word `professional_association`.
    public static var professionalAssociation: Self { Self(rawValue: "professional_association") }
    /// The word `professional_corporation`.
    public static var professionalCorporation: Self { Self(rawValue: "professional_corporation") }
    /// The word `trade_name`.
    public static var tradeName: Self { Self(rawValue: "trade_name") }
    /// The word `bank`.
    public static var bank: Self { Self(rawValue: "bank") }
    /// The word `credit_union`.
    public static var creditUnion: Self { Self(rawValue: "credit_union") }
    /// The word `insurance`.
    public static var insurance: Self { Self(rawValue: "insurance") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The words of `BusinessVerificationStatus__KYBCheck` in Plaid's document; others are kept as they come.
public struct BusinessVerificationStatusKYBCheck: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `BusinessVerificationStatus__Overall` in Plaid's document; others are kept as they come.
public struct BusinessVerificationStatusOverall: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `BusinessVerificationStatus__RiskCheck` in Plaid's document; others are kept as they come.
public struct BusinessVerificationStatusRiskCheck: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `BusinessVerificationStatus__WebPresenceCheck` in Plaid's document; others are kept as they come.
public struct BusinessVerificationStatusWebPresenceCheck: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `not_applicable`.
    public static var notApplicable: Self { Self(rawValue: "not_applicable") }
}

/// The words of `BusinessWebsiteBuildStatus` in Plaid's document; others are kept as they come.
public struct BusinessWebsiteBuildStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `coming_soon`.
    public static var comingSoon: Self { Self(rawValue: "coming_soon") }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `inactive`.
    public static var inactive: Self { Self(rawValue: "inactive") }
}
