// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

/// The caller, the user that it acts for, and what it may see.
package struct Caller: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// An application's back end with an API key.
        case application
        /// A front end with a session token.
        case session
    }

    package let user: UserID
    package let kind: Kind
    /// The caller's credential.
    package let credential: TokenDigest
    /// The user's display name from the application, if any.
    package var name: String?

    /// Whether responses contain complete account and routing numbers.
    package var seesWholeNumbers: Bool { kind == .application }
}
