// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The content of the page.
///
/// A value, so that tests and the page agree on what may be on it.
package struct PageContent: Sendable, Hashable {
    package struct Item: Sendable, Hashable {
        package var institution: String
        package var accounts: Int
        package var status: String
        package var updated: String
    }

    /// Only for a reader with the page's key; everybody else gets a page without it.
    package struct Private: Sendable, Hashable {
        package var database: String
        /// The user whose Items are listed; `nil` for all users.
        package var user: String?
        /// The key in the examples; without one, they use an environment variable.
        package var apiKey: String?
        package var items: [Item]
        /// The total number, since not all may be listed.
        package var itemCount: Int
        /// Where the user connects a bank, with a session of a few minutes; without one the page has no such link.
        package var connect: String?
    }

    package var address: String
    package var environment: String
    package var details: Private?
}
