// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An access token: the long-lived secret that gives access to one Item.
public struct AccessToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// A public token: the short-lived secret from Link, to be exchanged once.
public struct PublicToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// A Link token: the short-lived secret that opens Link for one user.
public struct LinkToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// A processor token: the secret that lets a partner read one account.
public struct ProcessorToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// A user token: the secret that identifies a user to Plaid's income and report products.
public struct UserToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// An Asset Report token: the secret that gives access to one Asset Report.
public struct AssetReportToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// A secret of the application itself.
public struct ClientSecret: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// Personal data such as an account number.
public struct SensitiveString: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Review every use: the text must not reach a log, an error or a page.
    public func reveal() -> String { text }
}
