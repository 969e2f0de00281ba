// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import MoneyLedger
import PaymentService
import Payments
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing
import TokenVault

@testable import PlaidSandbox

/// The Sandbox in this process as Plaid, with a store whose payments belong to its transfers.
///
/// Its clock moves by one second with each request.
final class EventBench: PlaidClientProtocol {
    private struct State {
        var world: World
        var now: Date
        var token = ""
        var account = ""
        var ledger = ""
        var calls: [String] = []
    }

    /// Changes a response, or throws instead of it.
    typealias Alteration =
        @Sendable (_ path: String, _ body: JSONObject, _ answer: JSONObject) throws(PlaidError) -> JSONObject

    private let state: Mutex<State>
    private let alteration = Mutex<Alteration?>(nil)
    let store = MemoryStore()
    let log = LogCapture()

    static let start = TartanStorage.Instant(milliseconds: 1_790_000_000_000)

    init(seed: UInt64 = 1) throws {
        let now = Self.start.date
        state = Mutex(State(world: World(clientID: "client", seed: seed, now: now), now: now))
        let made = try call(
            "/sandbox/public_token/create",
            ["institution_id": "ins_109508", "initial_products": ["auth", "transfer"]])
        let item = try call("/item/public_token/exchange", ["public_token": made["public_token"] ?? .null])
        let token = item["access_token"]?.stringValue ?? ""
        let accounts = try call("/accounts/get", ["access_token": .string(token)])
        let checking = accounts["accounts"]?.arrayValue?.first { $0["subtype"]?.stringValue == "checking" }
        let ledger = try call("/transfer/ledger/get")
        state.withLock { state in
            state.token = token
            state.account = checking?["account_id"]?.stringValue ?? ""
            state.ledger = ledger["ledger_id"]?.stringValue ?? ""
        }
    }

    var now: TartanStorage.Instant { state.withLock { TartanStorage.Instant($0.now) } }
    var calls: [String] { state.withLock { $0.calls } }

    func pass(_ duration: Duration) {
        state.withLock { $0.now += Double(duration.components.seconds) }
    }

    func alter(_ alteration: Alteration?) { self.alteration.withLock { $0 = alteration } }

    // MARK: Requests

    @discardableResult
    func call(_ path: String, _ body: JSONObject = [:]) throws(SandboxError) -> JSONObject {
        try state.withLock { (state) throws(SandboxError) in
            state.now += 1
            let request = SandboxRequest(
                path: path, clientID: "client", body: body, now: state.now, requestID: "request")
            var answer = try state.world.respond(to: request)
            answer["request_id"] = "request"
            return answer
        }
    }

    func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
        let path = Request.path.description
        let body = (try? JSONValue(parsing: request.jsonBytes()).objectValue) ?? [:]
        state.withLock { $0.calls.append(path) }
        var answer: JSONObject
        do throws(SandboxError) {
            answer = try call(path, body)
        } catch {
            throw PlaidError(
                kind: .init(rawValue: error.type), code: .init(rawValue: error.code), message: error.message,
                httpStatus: error.status)
        }
        let alteration = alteration.withLock { $0 }
        if let alteration { answer = try alteration(path, body, answer) }
        do {
            return try Request.Response.read(
                body: JSONValue.object(answer).serialized(), contentType: "application/json", options: .standard)
        } catch {
            throw PlaidError(code: .unexpectedResponse, message: "The response cannot be read.")
        }
    }

    // MARK: Service

    static let vault: Vault = {
        do {
            return Vault(
                keyring: try VaultKeyring(active: try VaultKey(id: "test", bytes: [UInt8](repeating: 7, count: 32))))
        } catch {
            preconditionFailure("the test's key is invalid: \(error)")
        }
    }()

    /// A process; several may share the store.
    func service(_ owner: String = "one", store: (any PaymentServiceStore)? = nil) -> PaymentService {
        PaymentService(
            client: self, store: store ?? self.store, vault: Self.vault,
            configuration: PaymentConfiguration(owner: owner), logger: log.logger, now: { self.now },
            sleep: { _ in try Task.checkCancellation() })
    }

    // MARK: Transfers

    /// Creates a transfer at Plaid, and a payment for it here unless it is to be unknown.
    func transfer(
        _ amount: String, _ direction: Payment.Direction = .debit, _ source: FundsSource = .plaidLedger,
        isStored: Bool = true
    ) async throws -> String {
        let (token, account, ledger, funding) = state.withLock { state in
            (state.token, state.account, state.ledger, state.world.defaultFundingAccountID)
        }
        var terms: JSONObject = [
            "access_token": .string(token), "account_id": .string(account), "type": .string(direction.rawValue),
            "network": "ach", "amount": .string(amount), "ach_class": "ppd", "user": ["legal_name": "Anna"],
        ]
        if source == .plaidLedger {
            terms["ledger_id"] = .string(ledger)
        } else {
            terms["funding_account_id"] = .string(funding)
        }
        let authorization = try call("/transfer/authorization/create", terms)["authorization"]
        try #require(authorization?["decision"]?.stringValue == "approved")
        let answer = try call(
            "/transfer/create",
            [
                "access_token": .string(token), "account_id": .string(account),
                "authorization_id": authorization?["id"] ?? .null, "description": "payment",
            ])
        let id = try #require(answer["transfer"]?["id"]?.stringValue)
        if isStored { try await keep(id, amount, direction, source) }
        return id
    }

    /// Stores a payment for a transfer.
    func keep(
        _ transferID: String, _ amount: String, _ direction: Payment.Direction = .debit,
        _ source: FundsSource = .plaidLedger, key: String? = nil
    ) async throws {
        let money = try Money(decimal: amount, .usd)
        var document = PaymentDocument(creator: "test", source: source, achClass: "ppd")
        document.transfer = try Payment(
            transferID: transferID, direction: direction, amount: money, network: .ach, source: source)
        let account = state.withLock { $0.account }
        var record = PaymentRecord(
            id: "pay_\(transferID)", userID: UserID("user-\(transferID)"), itemID: "item",
            accountID: AccountID(account), keyDigest: TokenDigest(bytes: Array((key ?? transferID).utf8)),
            contentDigest: TokenDigest(bytes: Array(transferID.utf8)), direction: direction.rawValue, amount: money,
            network: "ach", phase: "submitted", state: "{}", details: nil, day: now.day, createdAt: now,
            updatedAt: now)
        document.store(in: &record, phase: .submitted, dueAt: nil, at: now)
        _ = try await store.insertPayment(record, within: PaymentQuota())
    }

    func simulate(_ transferID: String, _ types: String...) throws {
        for type in types {
            try call(
                "/sandbox/transfer/simulate",
                [
                    "transfer_id": .string(transferID), "event_type": .string(type),
                    "failure_reason": ["failure_code": "R01"],
                ])
        }
    }

    /// Reserves a refund, creates it at Plaid, and stores its ID unless it is not known yet.
    func refund(_ transferID: String, _ amount: String, isBound: Bool = true) async throws -> String {
        let key = try IdempotencyKey("refund-\(transferID)-\(amount)")
        let money = try Money(decimal: amount, .usd)
        try await change(transferID) { try $0.reservingRefund(key, money) }
        let answer = try call(
            "/transfer/refund/create",
            [
                "transfer_id": .string(transferID), "amount": .string(amount), "idempotency_key": .string(key.text),
            ])
        let id = try #require(answer["refund"]?["id"]?.stringValue)
        if isBound { try await bind(id, transferID, amount) }
        return id
    }

    func bind(_ refundID: String, _ transferID: String, _ amount: String) async throws {
        let key = try IdempotencyKey("refund-\(transferID)-\(amount)")
        try await change(transferID) { try $0.bindingRefund(key, to: refundID) }
    }

    func simulateRefund(_ id: String, _ types: String...) throws {
        for type in types {
            try call(
                "/sandbox/transfer/refund/simulate",
                ["refund_id": .string(id), "event_type": .string("refund.\(type)")])
        }
    }

    private func change(_ transferID: String, _ body: (Payment) throws -> Payment) async throws {
        var record = try await record(transferID)
        var document = try PaymentDocument(record)
        let payment = try #require(document.transfer)
        document.transfer = try body(payment)
        document.store(in: &record, phase: .submitted, dueAt: nil, at: now)
        var commit = PaymentCommit()
        commit.payments = [record]
        let isStored = try await store.engineCommit(commit)
        try #require(isStored)
    }

    // MARK: What came of it

    func record(_ transferID: String) async throws -> PaymentRecord {
        try #require(await store.enginePayment(ofTransfer: transferID))
    }

    func payment(_ transferID: String) async throws -> Payment {
        let document = try PaymentDocument(await record(transferID))
        return try #require(document.transfer)
    }

    func warnings(_ transferID: String) async throws -> [String] {
        try PaymentDocument(await record(transferID)).warnings
    }

    /// The balances of all accounts in minor units.
    func balances() async throws -> [String: Int64] {
        let lines = try await store.ledger.balances(at: .latest).lines
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.account.name, $0.amount.minorUnits) })
    }

    func events() async throws -> [PaymentEventRecord] {
        try await store.enginePaymentEvents("sandbox", after: .min, limit: 10_000)
    }

    /// Plaid's numbers of all its events.
    func numbersAtPlaid() throws -> [Int64] {
        let answer = try call("/transfer/event/sync", ["after_id": 0, "count": 500])
        return (answer["transfer_events"]?.arrayValue ?? []).compactMap { $0["event_id"]?.intValue.map(Int64.init) }
    }
}
