// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where a secret was found, and of what sort it is; never the secret.
package struct SecretPlace: Sendable, Hashable, CustomStringConvertible {
    package enum Sort: String, Sendable, Hashable {
        case accessToken = "an access token"
        case otherToken = "a Plaid token"
        case clientSecret = "the client secret"
        case likelySecret = "a likely client secret"
        case vaultKey = "a vault key"
        case publicVariable = "a variable with a secret, which bundlers copy into pages"
    }

    package var sort: Sort
    package var path: String
    package var line: Int
    /// The commit, when it is one of the history.
    package var commit: String?

    package init(_ sort: Sort, path: String, line: Int, commit: String? = nil) {
        self.sort = sort
        self.path = path
        self.line = line
        self.commit = commit
    }

    package var description: String {
        let place = commit.map { "\(path) in commit \($0.prefix(12))" } ?? "\(path):\(line)"
        return "\(place): \(sort.rawValue)"
    }
}
