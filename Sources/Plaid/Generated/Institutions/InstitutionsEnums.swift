// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `IncidentUpdateStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IncidentUpdateStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INVESTIGATING`.
    public static var investigating: Self { Self(rawValue: "INVESTIGATING") }
    /// The value `IDENTIFIED`.
    public static var identified: Self { Self(rawValue: "IDENTIFIED") }
    /// The value `SCHEDULED`.
    public static var scheduled: Self { Self(rawValue: "SCHEDULED") }
    /// The value `RESOLVED`.
    public static var resolved: Self { Self(rawValue: "RESOLVED") }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of `ProductStatusBreakdownRefreshInterval` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProductStatusBreakdownRefreshInterval: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `NORMAL`.
    public static var normal: Self { Self(rawValue: "NORMAL") }
    /// The value `DELAYED`.
    public static var delayed: Self { Self(rawValue: "DELAYED") }
    /// The value `STOPPED`.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
}

/// The values of `ProductStatusStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProductStatusStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `HEALTHY`.
    public static var healthy: Self { Self(rawValue: "HEALTHY") }
    /// The value `DEGRADED`.
    public static var degraded: Self { Self(rawValue: "DEGRADED") }
    /// The value `DOWN`.
    public static var down: Self { Self(rawValue: "DOWN") }
}
