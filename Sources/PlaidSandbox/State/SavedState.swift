// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What a state file holds, or a part of it to be written.
struct SavedState: Sendable {
    struct Client: Sendable {
        var id: String
        var secret: String
        var world: World
        /// The client's webhooks, with numbers that rise in the order in which they were queued.
        var deliveries: [(number: Int, delivery: WebhookDelivery)]
        /// How many webhooks were dropped since too many waited.
        var dropped: Int
    }

    var seed: UInt64?
    /// The clock when the state was written.
    var clock: VirtualClock.Reading?
    var keys: SigningKeys?
    /// The custom users that were defined by control calls.
    var users: [String: JSONObject]?
    var clients: [Client] = []
    /// Clients whose rows are to go.
    var removedClients: [String] = []

    /// What is kept besides the clients.
    struct Rest: Codable {
        var seed: UInt64?
        var clock: VirtualClock.Reading?
        var keys: SigningKeys?
        var users: [String: JSONObject]?
    }

    var rest: Rest {
        get { Rest(seed: seed, clock: clock, keys: keys, users: users) }
        set {
            seed = newValue.seed
            clock = newValue.clock
            keys = newValue.keys
            users = newValue.users
        }
    }
}
