// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Everything of the Transfer family in one world.
struct TransferDesk: Sendable, Codable {
    var book: TransferBook
    var authorizations = Shelf<TransferAuthorization>()
    var recurring = Shelf<RecurringTransfer>()
    var clocks = Shelf<TestClock>()
    var intents = Shelf<StoredIntent>()
    var originators = Shelf<Originator>()
    var repayments = Shelf<Repayment>()
    /// Ids of what was made with an idempotency key.
    var keys: SharedTable<String, KeyedThing> = [:]
    /// Items that the client made from account numbers.
    var migratedItems = SharedSet<String>()
    /// Accounts that can pay for transfers, apart from the default one.
    var fundingAccounts = SharedSet<String>()
    /// Where events are told: the address that was named last.
    var webhook: String?
    var bank = BankTransferBook()

    /// Something that was made with an idempotency key.
    struct KeyedThing: Sendable, Codable {
        var id: String
        var made: Date
    }

    /// A timeline of its own.
    struct TestClock: Sendable, Codable {
        var id: String
        var time: Date
    }

    struct StoredIntent: Sendable, Codable {
        var id: String
        var created: Date
        var json: JSONObject
    }

    /// Guaranteed transfers that were returned, and for which Plaid pays.
    struct Repayment: Sendable, Codable {
        var id: String
        var created: Date
        /// The events of the returns.
        var eventIDs: [Int]
    }
}

extension World {
    /// The client's own bank account, which the Dashboard names.
    var defaultFundingAccountID: String { identifiers.uuid("funding-account") }

    func newTransferID(_ serial: Int) -> String { identifiers.uuid("transfer-\(serial)") }

    /// An id that has not been used yet.
    mutating func makeTransferID() -> String { newTransferID(nextSerial()) }

    /// The time of a request: that of its test clock, where it names one.
    func transferTime(_ request: SandboxRequest) throws(SandboxError) -> Date {
        guard let id = request.optionalString("test_clock_id") else { return request.now }
        guard let clock = desk.clocks[id] else { throw .transferFieldInvalid("test_clock_id") }
        return clock.time
    }

    /// What was made with the request's idempotency key.
    func keyed(_ kind: String, _ request: SandboxRequest, lifetime: Double = .infinity) -> String? {
        guard let key = request.optionalString("idempotency_key"), !key.isEmpty,
            let thing = desk.keys["\(kind) \(key)"], request.now.timeIntervalSince(thing.made) < lifetime
        else { return nil }
        return thing.id
    }

    mutating func remember(_ id: String, _ kind: String, _ request: SandboxRequest) {
        guard let key = request.optionalString("idempotency_key"), !key.isEmpty else { return }
        desk.keys["\(kind) \(key)"] = .init(id: id, made: request.now)
    }

    /// Tells that there are new events.
    ///
    /// The real Sandbox sends this to an address of the Dashboard; here it is the one that a call names, the one that was
    /// named last, or the Item's.
    mutating func tellOfTransferEvents(to url: String? = nil, item position: Int? = nil, at time: Date) {
        sendTransferWebhook("TRANSFER_EVENTS_UPDATE", [:], to: url, item: position, at: time)
    }

    mutating func sendTransferWebhook(
        _ code: String, _ members: JSONObject, to url: String? = nil, item position: Int? = nil,
        at time: Date
    ) {
        sendWebhook(
            to: url ?? desk.webhook ?? position.flatMap { items[$0].webhook }, type: "TRANSFER", code: code, members,
            at: time)
    }

    /// Sends to the address that a call gives, and remembers it.
    mutating func tellIfAsked(_ request: SandboxRequest) {
        guard let url = request.optionalString("webhook"), !url.isEmpty else { return }
        desk.webhook = url
        tellOfTransferEvents(to: url, at: request.now)
    }
}
