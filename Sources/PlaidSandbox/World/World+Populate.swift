// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// An order for many Items at once.
struct Population: Sendable {
    var items: Int
    var institutionID = "ins_109508"
    var products = ["transactions"]
    var username: String?
    var password: String?
    /// How much history; Plaid's default is 90 days.
    var days: Int?
    /// How many posted rows each Item has, in place of those of the user.
    var transactions: Int?
    var webhook: String?
    /// Whether the history is available immediately, without a webhook.
    var isReady = true

    static let mostItems = 100_000
    /// The same for users whose rows are made one by one, which takes milliseconds an Item.
    static let mostFullItems = 1_000
    static let mostTransactions = 20_000
    /// How many are made before others have their turn.
    static let portion = 500
}

extension World {
    /// How many Items a client may have, those that were removed among them.
    static let itemCapacity = 200_000

    /// Makes Items with access tokens, as Link and an exchange would.
    ///
    /// - Returns: The positions of the Items.
    mutating func populate(_ order: Population, now: Date) throws(SandboxError) -> Range<Int> {
        let first = items.count
        guard first + order.items <= Self.itemCapacity else { throw .tooManyItems }
        // A login reads a whole custom user: once, not for each Item.
        let persona = try persona(
            institutionID: order.institutionID, products: order.products, username: order.username,
            password: order.password)
        guard persona.isCounted || order.transactions != nil || order.items <= Population.mostFullItems else {
            throw .invalidField(
                "items must be at most \(Population.mostFullItems) for this user, unless transactions is given")
        }
        let owner = order.transactions.map { Persona.dynamic(variant: RowSpread.variant($0)) } ?? persona
        for _ in 0..<order.items {
            let position = makeItem(
                institutionID: order.institutionID, products: order.products, persona: owner,
                waitsForDeposits: order.username == "user_good"
                    && order.password == SandboxUsers.microDepositPassword, now: now)
            items[position].webhook = order.webhook
            items[position].daysRequested = order.days
            _ = makeAccessToken(position)
            guard order.products.contains("transactions") else { continue }
            startTransactions(position, daysRequested: nil, now: now)
            if order.isReady { finishHistory(position, at: now) }
        }
        return first..<items.count
    }

    private mutating func finishHistory(_ position: Int, at time: Date) {
        items[position].transactions?.ledger.apply(.initial)
        items[position].transactions?.ledger.apply(.historical)
        items[position].transactions?.initialDue = nil
        items[position].transactions?.historicalDue = nil
        items[position].transactions?.lastUpdate = time
    }
}

extension SandboxError {
    static let tooManyItems = invalidRequest(
        "TOO_MANY_ITEMS",
        "this Sandbox holds at most \(World.itemCapacity) Items per client; reset it or use another client",
        status: 429)
    static let tooManyClients = invalidRequest(
        "TOO_MANY_CLIENTS",
        "this Sandbox has environments for at most \(SandboxEngine.mostClients) client IDs; use an existing one or reset it",
        status: 429)
}
