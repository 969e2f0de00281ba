package import PlaidTypes

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

    /// Whether account and routing numbers are answered in full.
    package var seesWholeNumbers: Bool { kind == .application }
}
