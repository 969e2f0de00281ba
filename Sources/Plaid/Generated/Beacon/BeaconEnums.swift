// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `BeaconAccountRiskEvaluateEvaluationReason` in Plaid's document; others are kept as they come.
public struct BeaconAccountRiskEvaluateEvaluationReason: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ONBOARDING`.
    public static var onboarding: Self { Self(rawValue: "ONBOARDING") }
    /// The word `NEW_ACCOUNT`.
    public static var newAccount: Self { Self(rawValue: "NEW_ACCOUNT") }
    /// The word `INFORMATION_CHANGE`.
    public static var informationChange: Self { Self(rawValue: "INFORMATION_CHANGE") }
    /// The word `DORMANT_USER`.
    public static var dormantUser: Self { Self(rawValue: "DORMANT_USER") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `BeaconAuditTrailSource` in Plaid's document; others are kept as they come.
public struct BeaconAuditTrailSource: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `dashboard`.
    public static var dashboard: Self { Self(rawValue: "dashboard") }
    /// The word `api`.
    public static var api: Self { Self(rawValue: "api") }
    /// The word `system`.
    public static var system: Self { Self(rawValue: "system") }
    /// The word `bulk_import`.
    public static var bulkImport: Self { Self(rawValue: "bulk_import") }
}

/// The words of `BeaconMatchSummaryCode` in Plaid's document; others are kept as they come.
public struct BeaconMatchSummaryCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `BeaconReportCreateType` in Plaid's document; others are kept as they come.
public struct BeaconReportCreateType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `first_party`.
    public static var firstParty: Self { Self(rawValue: "first_party") }
    /// The word `stolen`.
    public static var stolen: Self { Self(rawValue: "stolen") }
    /// The word `synthetic`.
    public static var synthetic: Self { Self(rawValue: "synthetic") }
    /// The word `account_takeover`.
    public static var accountTakeover: Self { Self(rawValue: "account_takeover") }
    /// The word `data_breach`.
    public static var dataBreach: Self { Self(rawValue: "data_breach") }
    /// The word `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The words of `BeaconReportType` in Plaid's document; others are kept as they come.
public struct BeaconReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `first_party`.
    public static var firstParty: Self { Self(rawValue: "first_party") }
    /// The word `stolen`.
    public static var stolen: Self { Self(rawValue: "stolen") }
    /// The word `synthetic`.
    public static var synthetic: Self { Self(rawValue: "synthetic") }
    /// The word `account_takeover`.
    public static var accountTakeover: Self { Self(rawValue: "account_takeover") }
    /// The word `data_breach`.
    public static var dataBreach: Self { Self(rawValue: "data_breach") }
    /// The word `unknown`.
    public static var unknown: Self { Self(rawValue: "unknown") }
}

/// The words of `BeaconUserStatus` in Plaid's document; others are kept as they come.
public struct BeaconUserStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `rejected`.
    public static var rejected: Self { Self(rawValue: "rejected") }
    /// The word `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The word `cleared`.
    public static var cleared: Self { Self(rawValue: "cleared") }
}

/// The words of `ISOCurrencyCode` in Plaid's document; others are kept as they come.
public struct ISOCurrencyCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `USD`.
    public static var usd: Self { Self(rawValue: "USD") }
}
