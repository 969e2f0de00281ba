package import Foundation

/// What the probes saw; the checks judge nothing else.
///
/// It holds no secret: of credentials only whether they are there.
package struct Facts: Sendable {
    /// Which Plaid is meant.
    package enum Target: Sendable, Hashable {
        case sandbox
        case production
        /// Another address, such as an offline Sandbox's.
        case other(String)

        package var isProduction: Bool { self == .production }
        /// The environment's name, or the address.
        package var name: String {
            switch self {
            case .sandbox: "sandbox"
            case .production: "production"
            case .other(let address): address
            }
        }
    }

    /// What a call with the credentials gave.
    package enum PlaidAnswer: Sendable, Hashable {
        case notAsked
        case accepted
        case refused(code: String)
        /// Nothing answered, with the reason.
        case unreachable(String)
    }

    /// What an unsigned webhook sent to the address gave.
    package enum WebhookAnswer: Sendable, Hashable {
        case notAsked
        case status(Int)
        case unreachable(String)
    }

    /// The vault's key.
    package enum Key: Sendable, Hashable {
        case inEnvironment
        case file(path: String, mode: Int)
        case missing(path: String)
        case unusable(String)
    }

    /// The database.
    package enum Database: Sendable, Hashable {
        case notThere(String)
        case unreachable(String)
        case open(String)
    }

    /// Whether the vault's key opens what the database holds.
    package enum VaultMatch: Sendable, Hashable {
        case unknown
        case matches
        case differs
    }

    /// An Item as far as the checks look at it.
    package struct Item: Sendable, Hashable {
        package var id: String
        package var health: String
        package var needsUser: Bool
        package var lastSyncedAt: Date?
        package var lastWebhookAt: Date?

        package init(
            id: String, health: String, needsUser: Bool, lastSyncedAt: Date? = nil, lastWebhookAt: Date? = nil
        ) {
            self.id = id
            self.health = health
            self.needsUser = needsUser
            self.lastSyncedAt = lastSyncedAt
            self.lastWebhookAt = lastWebhookAt
        }
    }

    package var now: Date
    package var target = Target.sandbox
    package var hasCredentials = false
    package var plaid = PlaidAnswer.notAsked
    /// Plaid's clock minus this machine's.
    package var clockSkew: Double?
    /// When the service's own certificate ends.
    package var certificateEndsAt: Date?
    /// Why the certificate that was named cannot be read.
    package var certificateFailure: String?
    package var webhookURL: String?
    package var webhookAnswer = WebhookAnswer.notAsked
    package var redirectURI: String?
    package var products: [String] = []
    package var countries: [String] = []
    package var key: Key?
    package var database: Database?
    package var pendingMigrations: [String]?
    package var vaultMatch = VaultMatch.unknown
    package var items: [Item]?
    /// Error codes of the latest rounds.
    package var recentErrors: [String] = []
    /// Nil when no folder was scanned.
    package var frontEndPlaces: [SecretPlace]?
    package var filesRead = 0
    /// Why the folder was not scanned completely.
    package var frontEndNote: String?
    /// Nil when there is no history to look through.
    package var historyPlaces: [SecretPlace]?
    /// Why the history was not read, or not to its end.
    package var historyNote: String?
    /// How many places `.tartanignore` left out.
    package var ignoredFrontEndPlaces = 0
    package var ignoredHistoryPlaces = 0

    package init(now: Date) { self.now = now }
}
