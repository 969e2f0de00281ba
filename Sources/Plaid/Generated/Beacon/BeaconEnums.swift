// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``BeaconAccountRiskEvaluateRequest/evaluationReason``.
///
/// Unknown values are kept unchanged.
public struct BeaconAccountRiskEvaluateEvaluationReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ONBOARDING` in JSON.
    public static var onboarding: Self { Self(rawValue: "ONBOARDING") }
    /// `NEW_ACCOUNT` in JSON.
    public static var newAccount: Self { Self(rawValue: "NEW_ACCOUNT") }
    /// `INFORMATION_CHANGE` in JSON.
    public static var informationChange: Self { Self(rawValue: "INFORMATION_CHANGE") }
    /// `DORMANT_USER` in JSON.
    public static var dormantUser: Self { Self(rawValue: "DORMANT_USER") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``BeaconAuditTrail/source``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconAuditTrailSource: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dashboard` in JSON.
    public static var dashboard: Self { Self(rawValue: "dashboard") }
    /// `api` in JSON.
    public static var api: Self { Self(rawValue: "api") }
    /// `system` in JSON.
    public static var system: Self { Self(rawValue: "system") }
    /// `bulk_import` in JSON.
    public static var bulkImport: Self { Self(rawValue: "bulk_import") }
}

/// The values of 15 members, ``BeaconMatchSummaryAnalysis/address`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
public struct BeaconMatchSummaryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``BeaconReportCreateRequest/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
public struct BeaconReportCreateType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `first_party` in JSON.
    public static var firstParty: Self { Self(rawValue: "first_party") }
    /// `stolen` in JSON.
    public static var stolen: Self { Self(rawValue: "stolen") }
    /// `synthetic` in JSON.
    public static var synthetic: Self { Self(rawValue: "synthetic") }
    /// `account_takeover` in JSON.
    public static var accountTakeover: Self { Self(rawValue: "account_takeover") }
    /// `data_breach` in JSON.
    public static var dataBreach: Self { Self(rawValue: "data_breach") }
    /// `unknown` in JSON.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of 4 members, ``BeaconReport/type`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
public struct BeaconReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `first_party` in JSON.
    public static var firstParty: Self { Self(rawValue: "first_party") }
    /// `stolen` in JSON.
    public static var stolen: Self { Self(rawValue: "stolen") }
    /// `synthetic` in JSON.
    public static var synthetic: Self { Self(rawValue: "synthetic") }
    /// `account_takeover` in JSON.
    public static var accountTakeover: Self { Self(rawValue: "account_takeover") }
    /// `data_breach` in JSON.
    public static var dataBreach: Self { Self(rawValue: "data_breach") }
    /// `unknown` in JSON.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of 5 members, ``BeaconUser/status`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rejected` in JSON.
    public static var rejected: Self { Self(rawValue: "rejected") }
    /// `pending_review` in JSON.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// `cleared` in JSON.
    public static var cleared: Self { Self(rawValue: "cleared") }
}

/// The values of ``FraudAmount/isoCurrencyCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
public struct ISOCurrencyCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USD` in JSON.
    public static var usd: Self { Self(rawValue: "USD") }
}
