// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import MoneyLedger
import Payments
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing
import TokenVault

@testable import PaymentService

/// A user with a bank account at the Sandbox, a store, and processes that work on it.
struct Bench {
    static let user: UserID = "user"
    let plaid = SandboxPlaid()
    let store: any Store
    let vault: Vault
    let itemID: ItemID
    let token: String
    let accountID: AccountID

    /// - Parameter available: The stored available balance; the bank's is 100.00.
    init(available: Decimal? = 100, store: any Store = MemoryStore()) async throws {
        self.store = store
        vault = Vault(
            keyring: try VaultKeyring(active: try VaultKey(id: "test", bytes: [UInt8](repeating: 7, count: 32))))
        let made = try plaid.request(
            "/sandbox/public_token/create",
            ["institution_id": "ins_109508", "initial_products": ["auth", "transfer"]])
        let exchanged = try plaid.request(
            "/item/public_token/exchange", ["public_token": made["public_token"] ?? .null])
        token = try #require(exchanged["access_token"]?.stringValue)
        itemID = ItemID(try #require(exchanged["item_id"]?.stringValue))
        let accounts = try plaid.request("/accounts/get", ["access_token": .string(token)])["accounts"]?.arrayValue
        let checking = try #require(accounts?.first { $0["subtype"] == "checking" })
        accountID = AccountID(try #require(checking["account_id"]?.stringValue))
        let place = VaultContext(userID: Self.user, itemID: itemID, column: ItemRecord.accessTokenColumn)
        try await store.engineInsertItem(
            ItemRecord(
                itemID: itemID, userID: Self.user, accessToken: SealedBytes(vault.seal(text: token, for: place).bytes),
                products: ["auth", "transfer"], createdAt: plaid.now))
        try await storeAccount { $0.balances.available = available }
    }

    /// Stores the account again, changed.
    func storeAccount(_ change: (inout AccountRecord) -> Void) async throws {
        var account = AccountRecord(
            itemID: itemID, accountID: accountID, name: "Checking", mask: "0000", type: "depository",
            subtype: "checking", updatedAt: plaid.now)
        account.balances.currency = "USD"
        change(&account)
        try await store.engineUpsertAccounts([account], of: itemID, areAll: false, at: plaid.now)
    }

    static let configuration = PaymentConfiguration(owner: "test")

    /// A process.
    func service(_ life: Life = Life(), _ configuration: PaymentConfiguration = configuration) -> PaymentService {
        PaymentService(
            client: plaid.client(life), store: MortalStore(store, life), vault: vault, configuration: configuration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, now: { [plaid] in plaid.now },
            sleep: { _ in })
    }

    func request(_ cents: Int64 = 1_234, _ direction: Payment.Direction = .debit) -> PaymentRequest {
        PaymentRequest(
            userID: Self.user, itemID: itemID, accountID: accountID, direction: direction,
            amount: Money(minorUnits: cents, .usd), network: .ach, achClass: "ppd", legalName: "Ada Lovelace",
            email: "ada@example.com", statementText: "invoice 17")
    }

    func record(_ id: String) async throws -> PaymentRecord { try #require(try await store.enginePayment(id)) }

    /// Lets new processes work until no payment is due within a day.
    func settle(_ configuration: PaymentConfiguration = configuration) async throws {
        for _ in 0..<60 {
            guard let next = try await store.engineNextDuePayment(), next < plaid.now + .seconds(86_000) else { return }
            if next > plaid.now { plaid.advance(by: next - plaid.now + .seconds(1)) }
            _ = try await service(Life(), configuration).workOnDuePayments()
        }
        Issue.record("Payments stay due.")
    }

    /// Checks before each request that what it is about is stored.
    func watchIntents() {
        plaid.observe { [store] seen in
            do { try await Self.checkIntent(seen, store) } catch { Issue.record("\(seen.path): \(error)") }
        }
    }

    private static func checkIntent(_ seen: SandboxPlaid.Seen, _ store: any Store) async throws {
        let all = try await store.enginePayments(PaymentQuery(limit: 1000))
        func text(_ name: String) -> String { seen.body[name]?.stringValue ?? "" }
        switch seen.path {
        case "/transfer/authorization/create":
            let record = try #require(all.first { text("idempotency_key").hasPrefix("\($0.id)-") })
            #expect(record.phase == "authorizing", "An authorization was requested in the phase \(record.phase).")
            #expect(record.amount.decimal == text("amount") && record.dueAt != nil)
        case "/transfer/create":
            let record = try #require(all.first { $0.authorizationID == text("authorization_id") })
            #expect(record.amount.decimal == text("amount") && record.phase != "authorizing")
        case "/transfer/cancel":
            let record = try #require(all.first { $0.transferID == text("transfer_id") })
            #expect(
                try PaymentDocument(record).cancelRequestedAt != nil, "A cancellation was sent before it was stored.")
        case "/transfer/refund/create":
            let record = try #require(all.first { $0.transferID == text("transfer_id") })
            let transfer = try #require(try PaymentDocument(record).transfer)
            let keys = (Array(transfer.reservedRefunds.keys) + transfer.refunds.values.compactMap(\.key))
                .map { PaymentKeys.refund(record.id, $0) }
            #expect(keys.contains(text("idempotency_key")), "A refund was sent before it was stored.")
        default: break
        }
    }
}

/// Expects a refusal with a code.
func expectRefusal<Value>(
    _ code: PaymentError.Code, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Value
) async {
    let error = await #expect(throws: PaymentError.self, comment, sourceLocation: sourceLocation) {
        _ = try await body()
    }
    #expect(error?.code == code, comment, sourceLocation: sourceLocation)
}
