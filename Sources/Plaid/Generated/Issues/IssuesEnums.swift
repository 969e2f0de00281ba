// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `IssuesStatus` in Plaid's document; others are kept as they come.
public struct IssuesStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `REPORTED`.
    public static var reported: Self { Self(rawValue: "REPORTED") }
    /// The word `AWAITING_RESOLUTION`.
    public static var awaitingResolution: Self { Self(rawValue: "AWAITING_RESOLUTION") }
    /// The word `FIX_IN_PROGRESS`.
    public static var fixInProgress: Self { Self(rawValue: "FIX_IN_PROGRESS") }
    /// The word `FIX_PENDING_VALIDATION`.
    public static var fixPendingValidation: Self { Self(rawValue: "FIX_PENDING_VALIDATION") }
    /// The word `CANNOT_FIX`.
    public static var cannotFix: Self { Self(rawValue: "CANNOT_FIX") }
    /// The word `RESOLVED`.
    public static var resolved: Self { Self(rawValue: "RESOLVED") }
}
