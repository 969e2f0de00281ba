// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

@Suite struct ComparisonTests {
    private func transactions(_ rows: String...) throws -> [Transaction] {
        try TransactionsSyncResponse(jsonText: #"{"added":[\#(rows.joined(separator: ","))]}"#).added
    }

    @Test func transactionsAreComparedByAllMembers() throws {
        let first = #"{"transaction_id":"t","amount":1.5,"location":{"city":"Oslo"},"counterparties":[{"name":"A"}]}"#
        let rows = try transactions(
            first, first, first.replacing("Oslo", with: "Bergen"), first.replacing(#""name":"A""#, with: #""name":"B""#)
        )
        #expect(rows[0] == rows[1] && rows[0].hashValue == rows[1].hashValue)
        #expect(rows[0] != rows[2] && rows[0] != rows[3])
        #expect(Set(rows).count == 3)
        #expect(Set(rows.map(\.id)) == ["t"])
    }

    @Test func aDifferenceOfTwoListsIsFound() throws {
        let old = try transactions(#"{"transaction_id":"a"}"#, #"{"transaction_id":"b"}"#)
        let new = try transactions(#"{"transaction_id":"b"}"#, #"{"transaction_id":"c"}"#)
        let difference = new.difference(from: old)
        #expect(difference.insertions.count == 1 && difference.removals.count == 1)
    }

    /// The families that programs diff and list.
    @Test func theMostCommonModelsCanBeCompared() {
        func comparable<each Model: Hashable>(_ models: repeat (each Model).Type) -> Int {
            var count = 0
            for _ in repeat each models { count += 1 }
            return count
        }
        #expect(
            comparable(
                AccountBase.self, AccountBalance.self, AccountIdentity.self, Owner.self, Address.self,
                CreditCardLiability.self, Holding.self, Security.self, InvestmentAccount.self,
                InvestmentTransaction.self, Item.self, NumbersACH.self, RemovedTransaction.self, Transaction.self,
                Location.self, PersonalFinanceCategory.self, TransactionCounterparty.self, TransactionStream.self) == 18
        )
    }

    @Test func iDsArePlaids() throws {
        func id<Model: Identifiable>(_ model: Model) -> Model.ID { model.id }
        let transfer = try TransferGetResponse(jsonText: #"{"transfer":{"id":"t"}}"#).transfer
        #expect(id(transfer) == "t")
        let event = try TransferEventSyncResponse(jsonText: #"{"transfer_events":[{"event_id":7}]}"#).transferEvents
        #expect(event.map(id) == [7])
        let banks = try InstitutionsGetResponse(jsonText: #"{"institutions":[{"institution_id":"ins_1"}]}"#)
        #expect(banks.institutions.map(id) == ["ins_1"])
    }

    @Test func comparedValuesStillHideWhatTheyHold() throws {
        let row = try #require(try transactions(#"{"transaction_id":"t","name":"Secret Shop"}"#).first)
        #expect("\(row)" == "Transaction(redacted)" && !String(reflecting: row).contains("Secret"))
    }
}
