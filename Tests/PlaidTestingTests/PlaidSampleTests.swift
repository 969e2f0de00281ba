// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTesting
import Testing

@testable import PlaidSandbox

/// A sample × its schema in the contract.
private struct SampleCase: Sendable, CustomTestStringConvertible {
    var schema: String
    var json: JSONObject
    var others: Set<String>
    var decode: @Sendable () throws -> Void
    var change: @Sendable (JSONObject) throws -> JSONObject
    var testDescription: String { schema }

    init<Sample: PlaidSample>(_ type: Sample.Type) {
        schema = "\(type)"
        json = type.sampleJSON
        others = type.otherMembers
        decode = {
            _ = type.sample
            let value = try type.sample([:])
            if let response = value as? any PlaidResponse {
                #expect(try response.raw.value() == .object(type.sampleJSON))
            }
        }
        change = { try type.sampleJSON($0) }
    }

    static let all: [SampleCase] = [
        SampleCase(AccountBase.self), SampleCase(AccountIdentity.self), SampleCase(AccountsGetResponse.self),
        SampleCase(AuthGetResponse.self), SampleCase(CreditCardLiability.self), SampleCase(Holding.self),
        SampleCase(IdentityGetResponse.self), SampleCase(Institution.self),
        SampleCase(InstitutionsGetByIdResponse.self), SampleCase(InvestmentAccount.self),
        SampleCase(InvestmentTransaction.self),
        SampleCase(InvestmentsHoldingsGetResponse.self), SampleCase(InvestmentsTransactionsGetResponse.self),
        SampleCase(Plaid.Item.self), SampleCase(ItemGetResponse.self), SampleCase(ItemPublicTokenExchangeResponse.self),
        SampleCase(LiabilitiesGetResponse.self), SampleCase(LinkTokenCreateResponse.self),
        SampleCase(NumbersACH.self), SampleCase(Plaid.Owner.self), SampleCase(RemovedTransaction.self),
        SampleCase(Security.self), SampleCase(Transaction.self), SampleCase(TransactionStream.self),
        SampleCase(TransactionsRecurringGetResponse.self), SampleCase(TransactionsSyncResponse.self),
        SampleCase(Transfer.self), SampleCase(TransferGetResponse.self),
    ]
}

@Suite struct PlaidSampleTests {
    @Test(arguments: SampleCase.all) private func aSampleIsWhatPlaidSends(_ sample: SampleCase) throws {
        #expect(ContractValidator().violations(of: .object(sample.json), schema: sample.schema) == [])
        try sample.decode()
    }

    /// A change is compared with the sample's members, so that these must be all that there are.
    @Test(arguments: SampleCase.all) private func aSampleKnowsEveryMember(_ sample: SampleCase) throws {
        let fields = try #require(Contract.standard.schemas[sample.schema]).fields.map(\.name)
        #expect(Set(sample.json.keys).union(sample.others) == Set(fields))
        #expect(sample.others.isDisjoint(with: sample.json.keys))
    }

    @Test(arguments: SampleCase.all) private func aMisspelledMemberIsFound(_ sample: SampleCase) throws {
        let error = #expect(throws: SampleError.self) { try sample.change(["acount_id": "x"]) }
        #expect(error?.description.contains("has no member 'acount_id'. Expected one of: ") == true)
    }

    @Test func changesReachIntoObjects() throws {
        let account = try AccountBase.sample(["name": "Savings", "balances": ["available": .decimal("7.25")]])
        #expect(account.name == "Savings" && account.balances.available == Decimal(string: "7.25"))
        #expect(account.balances.current == 110)
        let error = #expect(throws: SampleError.self) { try AccountBase.sample(["balances": ["currant": 1]]) }
        #expect(error?.description.hasPrefix("AccountBase.balances has no member 'currant'.") == true)
        let pending = try Transaction.sample(["pending": true, "personal_finance_category": .null])
        #expect(pending.pending && pending.personalFinanceCategory == nil && pending.amount == Decimal(string: "12.5"))
    }

    @Test(arguments: [["amount": "12"], ["amount": .null], ["date": "tomorrow"], ["location": 7]] as [JSONObject])
    func aValueThatDoesNotFitIsAnError(_ changes: JSONObject) {
        #expect(throws: SampleError.self) { try Transaction.sample(changes) }
    }

    @Test func samplesBelongTogether() {
        #expect(Transaction.sample.accountID == AccountBase.sample.accountID)
        #expect(Holding.sample.securityID == Security.sample.securityID)
        #expect(ItemPublicTokenExchangeResponse.sample.itemID == Item.sample.itemID)
        #expect(Item.sample.institutionID == Institution.sample.institutionID)
    }

    @Test func nestedModelsAreReadFromText() throws {
        let account = try AccountBase(jsonText: #"{"account_id":"a","balances":{"current":1.10}}"#)
        #expect(account.accountID == "a" && account.balances.current == Decimal(string: "1.1"))
        #expect(throws: JSONError.self) { try AccountBase(jsonText: "[]") }
        #expect(throws: JSONError.self) { try AccountBase(jsonText: "{") }
    }
}
