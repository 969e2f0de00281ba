// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A public token: exchanged once, within half an hour.
struct PublicToken: Sendable, Codable {
    static let lifetime: Double = 30 * 60

    /// The position of the Item in the world.
    var item: Int
    var expiresAt: Date
    var isUsed = false
}

/// A processor token: opens one account of an Item, for as long as the Item is there.
struct ProcessorToken: Sendable, Codable {
    /// The position of the Item in the world.
    var item: Int
    /// The index of the account among the Item's accounts.
    var account: Int
    /// The products that it may read; all when there are none.
    var products: [String]?
    var webhook: String?
    /// Whether `/processor/transactions/sync` was ever called with it: only then is SYNC_UPDATES_AVAILABLE sent.
    var isSynced: Bool?
}

/// A link token and the session that was finished with it.
struct LinkToken: Sendable, Codable {
    static let lifetime: Double = 4 * 3600
    static let updateModeLifetime: Double = 30 * 60
    static let hostedLifetime: Double = 30 * 60
    static let longestHostedLifetime = 21 * 86_400

    var createdAt: Date
    var expiresAt: Date
    /// The request that made the token.
    var request: JSONObject
    /// The Item that is to be repaired, in update mode.
    var updatedItem: Int?
    var isHosted: Bool
    var sessions: [Session] = []

    /// A Link session that has ended.
    struct Session: Sendable, Codable {
        var id: String
        var startedAt: Date
        var finishedAt: Date
        /// What was connected, in order.
        var results: [LinkSession.Result]
        var events: [LinkEvent] = []
        /// What `onExit` got, for a session that the user left.
        var exit: JSONValue?
    }

    /// Whether a bank was connected with the token.
    var isUsed: Bool { sessions.contains { !$0.results.isEmpty } }
}
