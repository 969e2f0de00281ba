// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The facts that the probes collected, and the only input of the checks.
///
/// They contain no secrets: of credentials, only whether they are set.
package struct Facts: Sendable {
    /// Which Plaid is meant.
    package enum Target: Sendable, Hashable {
        case sandbox
        case production
        /// Another address, such as an offline Sandbox's.
        case other(String)

        package var isProduction: Bool { self == .production }
        /// The subject of a sentence: Plaid's environment, or the address.
        package var subject: String {
            switch self {
            case .sandbox: "Plaid's Sandbox"
            case .production: "Plaid's Production environment"
            case .other(let address): address
            }
        }
    }

    /// The outcome of a request with the credentials.
    package enum PlaidAnswer: Sendable, Hashable {
        case notAsked
        case accepted
        case refused(code: String)
        /// No response, with the reason.
        case unreachable(String)
    }

    /// The response to an unsigned webhook that was sent to the address.
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
    /// The variables of Plaid's credentials that are not set.
    package var missingCredentials: [String] = Self.credentials
    /// Whether a flag, a variable or a file chooses an environment, an address or products of Plaid.
    package var hasPlaidSettings = false
    /// Whether a flag, a variable or a file sets up the service, such as its database or its webhook URL.
    package var hasServiceSettings = false
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
    /// Error codes of the latest sync runs.
    package var recentErrors: [String] = []
    /// Nil when no folder was scanned.
    package var frontEndPlaces: [SecretPlace]?
    package var filesRead = 0
    /// Why the folder was not scanned completely.
    package var frontEndNote: String?
    /// Nil when there is no history to scan.
    package var historyPlaces: [SecretPlace]?
    /// Why the history was not read, or not to its end.
    package var historyNote: String?
    /// The number of locations that `.tartanignore` excludes.
    package var ignoredFrontEndPlaces = 0
    package var ignoredHistoryPlaces = 0

    package init(now: Date) { self.now = now }
}

extension Facts {
    /// The variables of Plaid's credentials.
    package static let credentials = ["PLAID_CLIENT_ID", "PLAID_SECRET"]

    package var hasCredentials: Bool { missingCredentials.isEmpty }

    /// Whether Tartan's service is set up here, or has stored data here.
    var usesService: Bool {
        let hasKey =
            switch key {
            case .inEnvironment, .file, .unusable: true
            case nil, .missing: false
            }
        let hasDatabase =
            switch database {
            case .open, .unreachable: true
            case nil, .notThere: false
            }
        return hasServiceSettings || hasKey || hasDatabase
    }

    /// Whether anything shows that an integration runs here; without that, missing credentials are no mistake.
    var isConfigured: Bool {
        missingCredentials.count < Self.credentials.count || hasPlaidSettings || usesService
    }
}
