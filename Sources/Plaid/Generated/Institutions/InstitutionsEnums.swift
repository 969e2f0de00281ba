// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``IncidentUpdate/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct IncidentUpdateStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INVESTIGATING` in JSON.
    public static var investigating: Self { Self(rawValue: "INVESTIGATING") }
    /// `IDENTIFIED` in JSON.
    public static var identified: Self { Self(rawValue: "IDENTIFIED") }
    /// `SCHEDULED` in JSON.
    public static var scheduled: Self { Self(rawValue: "SCHEDULED") }
    /// `RESOLVED` in JSON.
    public static var resolved: Self { Self(rawValue: "RESOLVED") }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of ``Institution/connectionAvailability``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct InstitutionConnectionAvailability: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUPPORTED` in JSON.
    public static var supported: Self { Self(rawValue: "SUPPORTED") }
    /// `NOT_SUPPORTED` in JSON.
    public static var notSupported: Self { Self(rawValue: "NOT_SUPPORTED") }
}

/// The values of ``ProductStatusBreakdown/refreshInterval``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct ProductStatusBreakdownRefreshInterval: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NORMAL` in JSON.
    public static var normal: Self { Self(rawValue: "NORMAL") }
    /// `DELAYED` in JSON.
    public static var delayed: Self { Self(rawValue: "DELAYED") }
    /// `STOPPED` in JSON.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
}

/// The values of ``ProductStatus/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct ProductStatusStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HEALTHY` in JSON.
    public static var healthy: Self { Self(rawValue: "HEALTHY") }
    /// `DEGRADED` in JSON.
    public static var degraded: Self { Self(rawValue: "DEGRADED") }
    /// `DOWN` in JSON.
    public static var down: Self { Self(rawValue: "DOWN") }
}
