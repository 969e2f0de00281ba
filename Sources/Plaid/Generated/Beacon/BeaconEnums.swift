// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `BeaconAccountRiskEvaluateEvaluationReason` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BeaconAccountRiskEvaluateEvaluationReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ONBOARDING`.
    public static var onboarding: Self { Self(rawValue: "ONBOARDING") }
    /// The value `NEW_ACCOUNT`.
    public static var newAccount: Self { Self(rawValue: "NEW_ACCOUNT") }
    /// The value `INFORMATION_CHANGE`.
    public static var informationChange: Self { Self(rawValue: "INFORMATION_CHANGE") }
    /// The value `DORMANT_USER`.
    public static var dormantUser: Self { Self(rawValue: "DORMANT_USER") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `BeaconAuditTrailSource` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BeaconAuditTrailSource: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `dashboard`.
    public static var dashboard: Self { Self(rawValue: "dashboard") }
    /// The value `api`.
    public static var api: Self { Self(rawValue: "api") }
    /// The value `system`.
    public static var system: Self { Self(rawValue: "system") }
    /// The value `bulk_import`.
    public static var bulkImport: Self { Self(rawValue: "bulk_import") }
}

/// The values of `BeaconMatchSummaryCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BeaconMatchSummaryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `BeaconReportCreateType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BeaconReportCreateType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `first_party`.
    public static var firstParty: Self { Self(rawValue: "first_party") }
    /// The value `stolen`.
    public static var stolen: Self { Self(rawValue: "stolen") }
    /// The value `synthetic`.
    public static var synthetic: Self { Self(rawValue: "synthetic") }
    /// The value `account_takeover`.
    public static var accountTakeover: Self { Self(rawValue: "account_takeover") }
    /// The value `data_breach`.
    public static var dataBreach: Self { Self(rawValue: "data_breach") }
    /// The value `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of `BeaconReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BeaconReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `first_party`.
    public static var firstParty: Self { Self(rawValue: "first_party") }
    /// The value `stolen`.
    public static var stolen: Self { Self(rawValue: "stolen") }
    /// The value `synthetic`.
    public static var synthetic: Self { Self(rawValue: "synthetic") }
    /// The value `account_takeover`.
    public static var accountTakeover: Self { Self(rawValue: "account_takeover") }
    /// The value `data_breach`.
    public static var dataBreach: Self { Self(rawValue: "data_breach") }
    /// The value `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The values of `BeaconUserStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BeaconUserStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `rejected`.
    public static var rejected: Self { Self(rawValue: "rejected") }
    /// The value `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The value `cleared`.
    public static var cleared: Self { Self(rawValue: "cleared") }
}

/// The values of `ISOCurrencyCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ISOCurrencyCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `USD`.
    public static var usd: Self { Self(rawValue: "USD") }
}
