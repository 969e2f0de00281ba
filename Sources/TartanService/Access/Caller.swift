package import PlaidTypes
package import Storage

/// Who calls, for which user, and what that lets them see.
package struct Caller: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// An application's back end with an API key.
        case application
        /// A front end with a session token.
        case session
    }

    package let user: UserID
    package let kind: Kind
    /// What the caller authenticated with.
    package let credential: TokenDigest
    /// What the application calls the user, where it says so; for people to read.
    package var name: String?

    /// Whether account and routing numbers are answered in full.
    package var seesWholeNumbers: Bool { kind == .application }
}
