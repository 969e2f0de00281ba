public import FoundationEssentials

/// A key that Plaid gave, and when.
public struct StoredWebhookKey: Sendable, Hashable {
    /// The key.
    public var key: WebhookVerificationKey
    /// When Plaid gave it.
    public var fetchedAt: Date

    /// Makes a stored key.
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
    /// The keys that were saved, in any order.
    func keys() async throws -> [StoredWebhookKey]
    /// Saves a key in place of the one with its id. A few dozen keys are enough to keep.
    func save(_ key: StoredWebhookKey) async throws
}
