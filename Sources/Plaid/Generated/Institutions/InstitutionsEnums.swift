// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `IncidentUpdateStatus` in Plaid's document; others are kept as they come.
public struct IncidentUpdateStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INVESTIGATING`.
    public static var investigating: Self { Self(rawValue: "INVESTIGATING") }
    /// The word `IDENTIFIED`.
    public static var identified: Self { Self(rawValue: "IDENTIFIED") }
    /// The word `SCHEDULED`.
    public static var scheduled: Self { Self(rawValue: "SCHEDULED") }
    /// The word `RESOLVED`.
    public static var resolved: Self { Self(rawValue: "RESOLVED") }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The words of `ProductStatusBreakdownRefreshInterval` in Plaid's document; others are kept as they come.
public struct ProductStatusBreakdownRefreshInterval: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `NORMAL`.
    public static var normal: Self { Self(rawValue: "NORMAL") }
    /// The word `DELAYED`.
    public static var delayed: Self { Self(rawValue: "DELAYED") }
    /// The word `STOPPED`.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
}

/// The words of `ProductStatusStatus` in Plaid's document; others are kept as they come.
public struct ProductStatusStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `HEALTHY`.
    public static var healthy: Self { Self(rawValue: "HEALTHY") }
    /// The word `DEGRADED`.
    public static var degraded: Self { Self(rawValue: "DEGRADED") }
    /// The word `DOWN`.
    public static var down: Self { Self(rawValue: "DOWN") }
}
