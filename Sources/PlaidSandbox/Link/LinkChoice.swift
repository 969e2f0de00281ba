// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What the user of an Item chose in Link.
struct LinkChoice: Sendable, Codable {
    /// The application's id of the user.
    var user: String?
    /// The accounts that are shared, by index; `nil` shares all.
    var accounts: [Int]?
}

extension Item {
    /// The accounts that the user shares, by index.
    var shared: [Int] { choice?.accounts ?? Array(accounts.indices) }

    /// Whether the user shares an account.
    func shares(_ index: Int) -> Bool { choice?.accounts?.contains(index) ?? true }
}
