// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Everything that the Sandbox knows for one client id.
///
/// A plain value: no I/O, no clock of its own, no randomness but the seed's. The same seed and the same calls at the same
/// times give the same answers, byte for byte.
struct World: Sendable, Codable {
    let clientID: String
    let identifiers: Identifiers
    /// How long after the first trigger the bank's data is there.
    var readiness = Readiness()
    var items = ItemTable()
    var positions: SharedTable<String, Int> = [:]
    var accessTokens: SharedTable<String, Int> = [:]
    var publicTokens: SharedTable<String, PublicToken> = [:]
    var linkTokens: SharedTable<String, LinkToken> = [:]
    /// The address that was given last with a link token.
    var linkWebhook: LinkWebhook?
    var processorTokens: SharedTable<String, ProcessorToken> = [:]
    /// The processor tokens of Items, by the Item's position.
    var processorTokensOfItems: SharedTable<Int, [String]> = [:]
    var assetReports = AssetReports()
    /// What `/signal/evaluate` was asked, by `client_transaction_id`.
    var signals: SharedTable<String, SignalEvaluation> = [:]
    var transactionRules: SharedVector<TransactionRule> = []
    /// Transfers and what belongs to them.
    var desk: TransferDesk
    /// Consumer reports of users.
    var checkReports = CheckReports()
    /// What users share of their income.
    var income = IncomeDesk()
    /// The visits to Link that are remembered, by id.
    var linkSessions: SharedTable<String, LinkSession> = [:]
    /// What is to happen by itself, apart from Items.
    var agenda = Agenda()
    var webhooks: [OutgoingWebhook] = []
    /// How many webhooks were dropped before anybody took them, since they were too many.
    var droppedWebhooks = 0
    /// Counts what has been made, so that each new token has a purpose of its own.
    var serial = 0
    /// The banks that the Sandbox was given besides its own; `nil` for none.
    var addedInstitutions: [Institution]?
    /// What operations without behaviour of their own have made.
    var longTail = LongTail()
    /// The Sandbox's custom users with names of their own.
    var namedUsers: NamedUsers?
    /// The jump of the clock that is being carried out; `nil` while there is none.
    var jump: ClockJump?
    private(set) var now: Date

    /// When the first and the whole of an Item's transactions are there, in seconds of business time.
    struct Readiness: Sendable, Codable {
        var initial: Double = 1
        var historical: Double = 2
    }

    struct LinkWebhook: Sendable, Codable {
        var url: String
        var givenAt: Date
    }

    init(clientID: String, seed: UInt64, now: Date) {
        self.clientID = clientID
        // Two clients of one Sandbox must not get each other's tokens.
        identifiers = Identifiers(seed: seed).scope("client-\(clientID)")
        desk = TransferDesk(book: TransferBook(ledgerID: identifiers.uuid("transfer-ledger")))
        self.now = now
    }

    /// Hands over the first of the webhooks that are queued.
    ///
    /// None while a jump of the clock is being carried out: their order is known when it is over.
    mutating func takeWebhooks(atMost most: Int = .max) -> [OutgoingWebhook] {
        guard jump == nil, !webhooks.isEmpty else { return [] }
        guard webhooks.count > most else {
            defer { webhooks = [] }
            return webhooks
        }
        defer { webhooks.removeFirst(most) }
        return Array(webhooks.prefix(most))
    }

    /// Moves the time on, never back.
    mutating func moveClock(to time: Date) { now = max(now, time) }

    /// The world as it is, at another time; for what is shown of an earlier moment.
    func asOf(_ time: Date) -> World {
        var world = self
        world.now = time
        return world
    }

    /// A number that has not been used yet.
    mutating func nextSerial() -> Int {
        serial += 1
        return serial
    }
}
