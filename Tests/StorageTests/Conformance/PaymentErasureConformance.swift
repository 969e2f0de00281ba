// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Conformance: payments after deletion and erasure")
struct PaymentErasureConformance {
    private typealias Make = PaymentSample

    @Test("A payment outlives its Item, unchanged", arguments: StoreKind.allCases)
    func itemDeletion(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "item", user: "user", byte: 10)
            let before = try await PaymentSnapshot(store)
            #expect(before.payments.count == 1 && before.events.count == 1)
            try await store.deleteItem("item", of: "user")
            #expect(try await PaymentSnapshot(store) == before)
        }
    }

    @Test("An erased user's payments stay without what leads to a person", arguments: StoreKind.allCases)
    func erasure(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "gone", user: "erasable", byte: 10)
            try await Traces.leave(in: store, item: "kept", user: "other", byte: 20)
            var unsent = Make.payment(30, user: "erasable")
            unsent.authorizationID = "authorization"
            _ = try await store.insertPayment(unsent, within: PaymentQuota())
            _ = try await store.ledger.book([try Make.posting("event:1")])
            let before = try await PaymentSnapshot(store)
            try await store.deleteItem("gone", of: "erasable")
            try await store.engineFinishErasure(of: "erasable")
            let after = try await PaymentSnapshot(store)
            let expected = before.payments.map { payment in
                guard payment.userID == "erasable" else { return payment }
                var erased = payment
                erased.userID = PaymentRecord.erasedUser
                erased.itemID = ""
                erased.accountID = ""
                erased.details = nil
                erased.version = payment.version + 1
                return erased
            }
            #expect(after.payments.sorted { $0.id < $1.id } == expected.sorted { $0.id < $1.id })
            #expect(after.events[0].body == #"{"event_id":10,"account_id":""}"#)
            #expect(after.events[1] == before.events[1])
            #expect(after.postings == before.postings && after.balances == before.balances)
            #expect(try await store.enginePayments(PaymentQuery(userID: "erasable")).isEmpty)
            #expect(try await store.engineCountSealed(.paymentDetails) == 1)
            // What a worker read before is not written back.
            for payment in before.payments where payment.userID == "erasable" {
                var commit = PaymentCommit()
                commit.payments = [payment]
                #expect(try await !store.engineCommit(commit))
            }
            #expect(try await PaymentSnapshot(store) == after)
            // The payment's key still belongs to it, and it still counts.
            let again = Make.payment(31, user: "erasable", key: 30)
            let outcome = try await store.insertPayment(again, within: PaymentQuota())
            guard case .existing(let existing) = outcome else {
                Issue.record("The key was given to another payment: \(outcome)")
                return
            }
            #expect(existing.id == unsent.id)
            let limited = try await store.insertPayment(Make.payment(32), within: PaymentQuota(perDay: 399))
            #expect(limited == .refused(.day))
        }
    }

    @Test("The erasure of a user without payments changes none", arguments: StoreKind.allCases)
    func otherErasure(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "kept", user: "other", byte: 20)
            let before = try await PaymentSnapshot(store)
            try await store.engineFinishErasure(of: "nobody")
            #expect(try await PaymentSnapshot(store) == before)
            #expect(try await store.engineTidy(Retention(), at: .latest) > 0)
            #expect(try await PaymentSnapshot(store) == before)
        }
    }
}
