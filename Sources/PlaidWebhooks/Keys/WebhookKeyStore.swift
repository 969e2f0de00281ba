// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// A key from Plaid, and when it was fetched.
public struct StoredWebhookKey: Sendable, Hashable {
    /// The key.
    public var key: WebhookVerificationKey
    /// When it was fetched.
    public var fetchedAt: Date

    /// Creates a stored key.
    public init(key: WebhookVerificationKey, fetchedAt: Date) {
        self.key = key
        self.fetchedAt = fetchedAt
    }
}

/// Stores keys beyond the life of the process, so that a restart doesn't have to fetch them again.
///
/// Keys are public; anyone who can add one can sign webhooks until the key is next fetched from Plaid. Keys belong to one
/// environment: use one store for each.
public protocol WebhookKeyStore: Sendable {
    /// Returns the saved keys, in any order.
    func keys() async throws -> [StoredWebhookKey]
    /// Saves a key, replacing the one with the same id. Keeping a few dozen keys is enough.
    func save(_ key: StoredWebhookKey) async throws
}
