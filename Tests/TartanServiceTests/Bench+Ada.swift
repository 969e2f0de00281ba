// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import TokenVault

@testable import TartanService

extension Bench {
    static let ada = UserID("ada")
    static let bob = UserID("bob")
    /// Every text of Ada's that could leak holds this, so that one search finds it.
    static let mark = "adas"
    static let item = ItemID("adasItem")
    static let account = AccountID("adasAccount")

    /// Gives Ada an Item with an account, transactions, owners, numbers and an exchange that nobody knows the end of.
    func addAdasBank() async throws {
        let now = Instant(Self.now)
        let token = try service.seal(AccessToken("access-sandbox-adas"), of: Self.item, user: Self.ada)
        try await store.engineInsertItem(
            ItemRecord(
                itemID: Self.item, userID: Self.ada, institutionID: "ins_adas", institutionName: "Adas Bank",
                accessToken: token, products: ["transactions"], createdAt: now))
        guard let lease = try await store.engineLease(Self.item, owner: "test", now: now, until: now + .seconds(60))
        else { throw Failure() }
        let account = AccountRecord(
            itemID: Self.item, accountID: Self.account, name: "Adas Checking", mask: "0000", type: "depository",
            subtype: "checking",
            balances: .init(available: Decimal(string: "100.10"), current: Decimal(string: "110.05"), currency: "USD"),
            updatedAt: now)
        try await store.engineApply(
            SyncBatch(
                itemID: Self.item, fence: lease.fence, startCursor: "", endCursor: "c1",
                generation: lease.item.sync.generation, upserts: Self.transactions, accounts: [account],
                hasAllAccounts: true, committedAt: now,
                run: SyncRunRecord(itemID: Self.item, reason: "adas", startedAt: now, finishedAt: now)))
        try await addSealed(.identity, #"[{"names":["Adas Lovelace"]}]"#)
        try await addSealed(
            .authNumbers,
            """
            {"ach":[{"account":"adas1111222233330000","routing":"011401533","wire_routing":"021000021","new":"adas"}],
             "international":[{"iban":"GB29NWBK60161331926819","bic":"NWBKGB21"}]}
            """)
        try await store.engineDescribeItem(
            Self.item, institutionID: "ins_adas", institutionName: "Adas Bank", products: ["transactions", "auth"])
        try await addAdasProducts()
        _ = try await store.beginExchange(
            ExchangeIntentRecord(
                publicTokenDigest: TokenDigest(of: "public-sandbox-adas-lost"), userID: Self.ada,
                state: .unknownOutcome, itemID: "adasLostItem", errorCode: "deadlineExceeded", createdAt: now))
    }

    static let transactions: [TransactionRecord] = (1...30).map { number in
        TransactionRecord(
            itemID: item, transactionID: TransactionID("adasTransaction\(number)"), accountID: account,
            amount: Decimal(string: "\(number).05") ?? .nan, currency: "USD",
            date: september.addingDays(number),
            name: number.isMultiple(of: 10) ? "Adas Bakery" : "Adas Grocer", isPending: number == 30,
            category: .init(primary: "FOOD_AND_DRINK", detailed: "FOOD_AND_DRINK_GROCERIES"))
    }

    private static let september = CalendarDate(daysSinceEpoch: 20_696)

    func addSealed(_ product: SealedProductRecord.Product, _ payload: String) async throws {
        let place = VaultContext(
            userID: Self.ada, itemID: Self.item, column: product.column, row: Self.account.rawValue)
        let sealed = SealedBytes(try vault.seal(text: payload, for: place).bytes)
        try await store.engineReplaceSealed(
            product, of: Self.item,
            with: [
                SealedProductRecord(
                    itemID: Self.item, accountID: Self.account, payload: sealed, fetchedAt: Instant(Self.now))
            ])
    }
}
