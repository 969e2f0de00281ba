// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An Item: one end user's connection to one institution.
public struct ItemID: StringIdentifier {
    /// The identifier's text, case-sensitive.
    public let rawValue: String

    /// Creates an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// An account of an Item.
public struct AccountID: StringIdentifier {
    /// The identifier's text, case-sensitive.
    public let rawValue: String

    /// Creates an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A transaction of an account.
public struct TransactionID: StringIdentifier {
    /// The identifier's text, case-sensitive.
    public let rawValue: String

    /// Creates an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A financial institution.
public struct InstitutionID: StringIdentifier {
    /// The identifier's text, case-sensitive.
    public let rawValue: String

    /// Creates an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A request to Plaid; Plaid's support asks for this ID.
public struct RequestID: StringIdentifier {
    /// The identifier's text, case-sensitive.
    public let rawValue: String

    /// Creates an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// An end user, as the application names them.
public struct UserID: StringIdentifier {
    /// The identifier's text, case-sensitive.
    public let rawValue: String

    /// Creates an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }
}
