// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``BetaIssuesV1GetResponse/attribution`` and ``BetaIssuesV1Issue/attribution``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueAttribution: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER` in JSON.
    public static var user: Self { Self(rawValue: "USER") }
    /// `PLAID` in JSON.
    public static var plaid: Self { Self(rawValue: "PLAID") }
    /// `DATA_PARTNER` in JSON.
    public static var dataPartner: Self { Self(rawValue: "DATA_PARTNER") }
}

/// The values of ``BetaIssuesV1GetResponse/behaviors`` and ``BetaIssuesV1Issue/behaviors``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueBehavior: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED` in JSON.
    public static var newConnectionsCannotBeEstablished: Self { Self(rawValue: "NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED") }
    /// `EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES` in JSON.
    public static var existingConnectionsWillNotReceiveUpdates: Self { Self(rawValue: "EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES") }
    /// `EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED` in JSON.
    public static var existingConnectionsWillBeDisconnected: Self { Self(rawValue: "EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED") }
}

/// The values of ``BetaIssuesV1IssueResolutionEvent/type``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueResolutionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MANUAL_RESOLUTION` in JSON.
    public static var manualResolution: Self { Self(rawValue: "MANUAL_RESOLUTION") }
    /// `AUTOMATED_RESOLUTION` in JSON.
    public static var automatedResolution: Self { Self(rawValue: "AUTOMATED_RESOLUTION") }
}

/// The values of ``BetaIssuesV1GetResponse/severity`` and ``BetaIssuesV1Issue/severity``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueSeverity: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CRITICAL` in JSON.
    public static var critical: Self { Self(rawValue: "CRITICAL") }
    /// `HIGH` in JSON.
    public static var high: Self { Self(rawValue: "HIGH") }
    /// `MEDIUM` in JSON.
    public static var medium: Self { Self(rawValue: "MEDIUM") }
    /// `LOW` in JSON.
    public static var low: Self { Self(rawValue: "LOW") }
}

/// The values of ``BetaIssuesV1GetResponse/status`` and ``BetaIssuesV1Issue/status``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER_ACTION_REQUIRED` in JSON.
    public static var userActionRequired: Self { Self(rawValue: "USER_ACTION_REQUIRED") }
    /// `BACKLOGGED` in JSON.
    public static var backlogged: Self { Self(rawValue: "BACKLOGGED") }
    /// `LIKELY_TO_BE_PRIORITIZED` in JSON.
    public static var likelyToBePrioritized: Self { Self(rawValue: "LIKELY_TO_BE_PRIORITIZED") }
    /// `IN_PROGRESS` in JSON.
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
    /// `RESOLVED` in JSON.
    public static var resolved: Self { Self(rawValue: "RESOLVED") }
    /// `PENDING_NOTIFICATION` in JSON.
    public static var pendingNotification: Self { Self(rawValue: "PENDING_NOTIFICATION") }
    /// `DATA_PARTNER_NOTIFIED` in JSON.
    public static var dataPartnerNotified: Self { Self(rawValue: "DATA_PARTNER_NOTIFIED") }
    /// `DATA_PARTNER_FIX_IN_PROGRESS` in JSON.
    public static var dataPartnerFixInProgress: Self { Self(rawValue: "DATA_PARTNER_FIX_IN_PROGRESS") }
}

/// The values of ``BetaIssuesV1GetResponse/issueType`` and ``BetaIssuesV1Issue/issueType``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ERROR` in JSON.
    public static var error: Self { Self(rawValue: "ERROR") }
}

/// The values of ``BetaIssuesV1MatchRequest/identifierType``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1MatchIdentifierType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ITEM_ID` in JSON.
    public static var itemID: Self { Self(rawValue: "ITEM_ID") }
    /// `REQUEST_ID` in JSON.
    public static var requestID: Self { Self(rawValue: "REQUEST_ID") }
    /// `LINK_SESSION_ID` in JSON.
    public static var linkSessionID: Self { Self(rawValue: "LINK_SESSION_ID") }
    /// `ACCOUNT_ID` in JSON.
    public static var accountID: Self { Self(rawValue: "ACCOUNT_ID") }
}

/// The values of ``Issue/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
public struct IssuesStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `REPORTED` in JSON.
    public static var reported: Self { Self(rawValue: "REPORTED") }
    /// `AWAITING_RESOLUTION` in JSON.
    public static var awaitingResolution: Self { Self(rawValue: "AWAITING_RESOLUTION") }
    /// `FIX_IN_PROGRESS` in JSON.
    public static var fixInProgress: Self { Self(rawValue: "FIX_IN_PROGRESS") }
    /// `FIX_PENDING_VALIDATION` in JSON.
    public static var fixPendingValidation: Self { Self(rawValue: "FIX_PENDING_VALIDATION") }
    /// `CANNOT_FIX` in JSON.
    public static var cannotFix: Self { Self(rawValue: "CANNOT_FIX") }
    /// `RESOLVED` in JSON.
    public static var resolved: Self { Self(rawValue: "RESOLVED") }
}
