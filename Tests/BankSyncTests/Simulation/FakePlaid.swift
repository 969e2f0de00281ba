// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanTestSupport

/// A Plaid that serves ``BankModel``s, an Item each, whose data changes and whose calls fail when the seed says so.
final class FakePlaid: Sendable {
    struct State {
        /// By access token.
        var banks: [String: BankModel] = [:]
        var generator: SeededGenerator
        var notReadyCalls = 0
        /// How often, of a hundred, data changes between two pages.
        var mutationPercent = 0
        /// How often, of a hundred, a call fails.
        var failurePercent = 0
        var override: [String: JSONValue] = [:]
        var failure: PlaidError?
        /// Paths whose every call fails.
        var refused: [String: PlaidError] = [:]
        var calls: [String] = []
        /// Accounts that the login does not show any more.
        var lostAccounts: Set<String> = []
        /// Whether the whole history is there.
        var isHistorical = true
        var failures = 0
        /// Sync runs that had to restart.
        var mutations = 0
        /// Webhooks that were not looked at yet.
        var news: [BankNews] = []
    }

    static let token = "access-sandbox-1"

    let state: Mutex<State>

    init(seed: UInt64) {
        state = Mutex(State(banks: [Self.token: BankModel()], generator: SeededGenerator(seed: seed)))
    }

    /// The bank of the first Item.
    var bank: BankModel { state.withLock { $0.banks[Self.token] ?? BankModel() } }

    func change(_ body: (inout BankModel, inout SeededGenerator) -> Void) {
        state.withLock { state in
            var bank = state.banks[Self.token] ?? BankModel()
            body(&bank, &state.generator)
            state.banks[Self.token] = bank
        }
    }

    func answer<Request: PlaidRequest>(_ request: Request) throws(PlaidError) -> Request.Response {
        let path = Request.path.description
        let body = (try? JSONValue(parsing: request.jsonBytes()).objectValue) ?? [:]
        let answer = try state.withLock { (state) throws(PlaidError) in try Self.answer(path, body, &state) }
        do {
            return try Request.Response.read(
                body: answer.serialized(), contentType: "application/json", options: .standard)
        } catch {
            throw PlaidError(code: .unexpectedResponse, message: "the fake's answer cannot be read")
        }
    }

    private static func answer(_ path: String, _ body: JSONObject, _ state: inout State) throws(PlaidError) -> JSONValue
    {
        state.calls.append(path)
        if let failure = state.failure ?? state.refused[path] { throw failure }
        if Int.random(in: 0..<100, using: &state.generator) < state.failurePercent {
            state.failures += 1
            throw PlaidError.some(&state.generator)
        }
        if let answer = state.override[path] { return answer }
        switch path {
        case "/transactions/sync": return try transactions(body, &state)
        case "/accounts/get":
            let shown = BankModel.accounts.filter { !state.lostAccounts.contains($0) }
            return ["accounts": .array(shown.map(account)), "item": [:], "request_id": "accounts"]
        case "/item/get":
            let products: JSONValue = ["transactions", "investments"]
            return [
                "item": [
                    "item_id": "item", "institution_id": "ins_1", "products": products, "billed_products": products,
                    "available_products": [], "update_type": "background",
                ], "request_id": "item",
            ]
        case "/investments/holdings/get", "/investments/transactions/get":
            return try investments(path, state.banks[body["access_token"]?.stringValue ?? ""] ?? BankModel())
        default:
            throw PlaidError(kind: .invalidRequest, code: .init(rawValue: "NOT_FOUND"), message: path)
        }
    }

    private static func transactions(_ body: JSONObject, _ state: inout State) throws(PlaidError) -> JSONValue {
        let token = body["access_token"]?.stringValue ?? ""
        guard var bank = state.banks[token] else {
            throw PlaidError(kind: .invalidInput, code: .init(rawValue: "INVALID_ACCESS_TOKEN"), message: "")
        }
        defer { state.banks[token] = bank }
        var page = BankModel.Page()
        var status = "NOT_READY"
        if state.notReadyCalls > 0 {
            state.notReadyCalls -= 1
        } else {
            status = state.isHistorical ? "HISTORICAL_UPDATE_COMPLETE" : "INITIAL_UPDATE_COMPLETE"
            if let account = body["options"]?["account_id"]?.stringValue, state.lostAccounts.contains(account) {
                throw PlaidError(kind: .invalidRequest, code: .init(rawValue: "INVALID_FIELD"), message: "")
            }
            if Int.random(in: 0..<100, using: &state.generator) < state.mutationPercent {
                bank.disturb(after: body["cursor"]?.stringValue, &state.generator)
                state.news.append(Self.news(token))
            }
            do {
                page = try bank.page(
                    after: body["cursor"]?.stringValue, of: body["options"]?["account_id"]?.stringValue,
                    count: body["count"]?.intValue ?? 100)
            } catch {
                state.mutations += 1
                throw PlaidError(
                    kind: .transactionsError, code: .transactionsSyncMutationDuringPagination, message: "",
                    httpStatus: 400)
            }
        }
        return [
            "added": .array(page.added.map(\.json)), "modified": .array(page.modified.map(\.json)),
            "removed": .array(
                page.removed.map { ["transaction_id": .string($0.id), "account_id": .string($0.account)] }),
            "accounts": [], "next_cursor": .string(page.nextCursor), "has_more": .bool(page.hasMore),
            "transactions_update_status": .string(status), "request_id": .string("sync\(state.calls.count)"),
        ]
    }

    static func account(_ id: String) -> JSONValue {
        [
            "account_id": .string(id), "name": .string(id), "official_name": .null, "mask": "0000",
            "type": "depository",
            "subtype": "checking",
            "balances": [
                "available": .decimal("100.10"), "current": .decimal("110.00"), "limit": .null,
                "iso_currency_code": "USD", "unofficial_currency_code": .null,
            ],
        ]
    }
}

extension FakePlaid: PlaidClientProtocol {
    func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
        try answer(request)
    }
}

/// The banks as one worker of a simulation calls it.
final class SimulatedPlaid: PlaidClientProtocol {
    private let plaid: any SimulatedBanks
    private let life: WorkerLife
    /// Pages that are kept though data changed, when that is the mistake to be made.
    private let keptPages: KeptPages?

    init(_ plaid: any SimulatedBanks, life: WorkerLife, defect: EngineDefect? = nil) {
        self.plaid = plaid
        self.life = life
        keptPages = defect == .keepsPagesBeforeMutation ? KeptPages() : nil
    }

    func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
        switch await life.turn(mayDie: true) {
        case .go:
            guard let keptPages else { return try plaid.answer(request) }
            return try keptPages.answer(request, of: plaid)
        case .dieAfter: _ = try? plaid.answer(request)
        case .dieBefore, .dead: break
        }
        life.die()
        throw PlaidError(code: .cancelled, message: "The process was killed.")
    }
}

extension BankModel.Row {
    var dateText: String { CalendarDate(daysSinceEpoch: day).description }
}
