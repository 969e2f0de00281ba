// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// On whose account a key that was never seen is fetched.
///
/// Anybody can name a key that doesn't exist. What can't be had by inventing is an address of one's own for each delivery, and
/// the id of an Item that is stored here.
enum KeyClaim: Sendable, Hashable {
    /// The address that the delivery came from; `nil` when it isn't known.
    case source(String?)
    /// A stored Item that the delivery is about.
    case item(String)
}
