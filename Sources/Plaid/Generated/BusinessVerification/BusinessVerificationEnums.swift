// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``BusinessWebsiteAnalysis/isParked``, ``BusinessWebsiteAnalysis/emailIsDeliverable`` and
/// ``BusinessWebsiteSSL/isValid``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessCheckBooleanStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``BusinessKYBMatchDetails/entityType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessEntityType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sole_proprietorship` in JSON.
    public static var soleProprietorship: Self { Self(rawValue: "sole_proprietorship") }
    /// `general_partnership` in JSON.
    public static var generalPartnership: Self { Self(rawValue: "general_partnership") }
    /// `llc` in JSON.
    public static var llc: Self { Self(rawValue: "llc") }
    /// `llp` in JSON.
    public static var llp: Self { Self(rawValue: "llp") }
    /// `lllp` in JSON.
    public static var lllp: Self { Self(rawValue: "lllp") }
    /// `lp` in JSON.
    public static var lp: Self { Self(rawValue: "lp") }
    /// `c_corporation` in JSON.
    public static var cCorporation: Self { Self(rawValue: "c_corporation") }
    /// `s_corporation` in JSON.
    public static var sCorporation: Self { Self(rawValue: "s_corporation") }
    /// `b_corporation` in JSON.
    public static var bCorporation: Self { Self(rawValue: "b_corporation") }
    /// `nonprofit` in JSON.
    public static var nonprofit: Self { Self(rawValue: "nonprofit") }
    /// `cooperative` in JSON.
    public static var cooperative: Self { Self(rawValue: "cooperative") }
    /// `trust` in JSON.
    public static var trust: Self { Self(rawValue: "trust") }
    /// `professional_association` in JSON.
    public static var professionalAssociation: Self { Self(rawValue: "professional_association") }
    /// `professional_corporation` in JSON.
    public static var professionalCorporation: Self { Self(rawValue: "professional_corporation") }
    /// `trade_name` in JSON.
    public static var tradeName: Self { Self(rawValue: "trade_name") }
    /// `bank` in JSON.
    public static var bank: Self { Self(rawValue: "bank") }
    /// `credit_union` in JSON.
    public static var creditUnion: Self { Self(rawValue: "credit_union") }
    /// `insurance` in JSON.
    public static var insurance: Self { Self(rawValue: "insurance") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `unknown` in JSON.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of ``BusinessKYBCheck/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessVerificationStatusKYBCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``BusinessVerificationCreateResponse/status`` and ``BusinessVerificationGetResponse/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessVerificationStatusOverall: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``BusinessRiskCheck/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessVerificationStatusRiskCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``BusinessDigitalPresenceCheck/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessVerificationStatusWebPresenceCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `not_applicable` in JSON.
    public static var notApplicable: Self { Self(rawValue: "not_applicable") }
}

/// The values of ``BusinessWebsiteAnalysis/websiteBuildStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessWebsiteBuildStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `coming_soon` in JSON.
    public static var comingSoon: Self { Self(rawValue: "coming_soon") }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `inactive` in JSON.
    public static var inactive: Self { Self(rawValue: "inactive") }
}
