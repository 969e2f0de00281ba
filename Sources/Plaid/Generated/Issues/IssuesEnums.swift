// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `IssuesStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IssuesStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `REPORTED`.
    public static var reported: Self { Self(rawValue: "REPORTED") }
    /// The value `AWAITING_RESOLUTION`.
    public static var awaitingResolution: Self { Self(rawValue: "AWAITING_RESOLUTION") }
    /// The value `FIX_IN_PROGRESS`.
    public static var fixInProgress: Self { Self(rawValue: "FIX_IN_PROGRESS") }
    /// The value `FIX_PENDING_VALIDATION`.
    public static var fixPendingValidation: Self { Self(rawValue: "FIX_PENDING_VALIDATION") }
    /// The value `CANNOT_FIX`.
    public static var cannotFix: Self { Self(rawValue: "CANNOT_FIX") }
    /// The value `RESOLVED`.
    public static var resolved: Self { Self(rawValue: "RESOLVED") }
}
