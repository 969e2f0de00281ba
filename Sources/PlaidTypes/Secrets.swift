/// The long-lived secret that reads one Item's data.
public struct AccessToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// The short-lived secret that Link hands over, to be exchanged once.
public struct PublicToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// The short-lived secret that opens Link for one user.
public struct LinkToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// The secret that lets a partner read one account.
public struct ProcessorToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// The secret that names a user to Plaid's income and report products.
public struct UserToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// The secret that reads one asset report.
public struct AssetReportToken: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// A secret of the application itself.
public struct ClientSecret: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}

/// Personal data such as an account number.
public struct SensitiveString: SecretString {
    private let text: String

    /// Wraps the text.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    ///
    /// Every call is a place to review: it must not reach a log, an error or a page.
    public func reveal() -> String { text }
}
