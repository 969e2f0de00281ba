// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

@Suite struct MoneyTests {
    @Test func aTransactionKeepsItsSignAndItsExactAmount() throws {
        let response = try TransactionsSyncResponse(
            jsonText: """
                {"added":[{"amount":-0.1,"iso_currency_code":"USD"},
                {"amount":1.00000001,"iso_currency_code":null,"unofficial_currency_code":"BTC"},{"amount":3}]}
                """)
        #expect(response.added.map { "\($0.money)" } == ["-0.10 USD", "1.00000001 BTC", "3.00"])
        #expect(response.added.map(\.currency) == ["USD", "BTC", nil])
    }

    @Test func aBalanceThatIsAbsentHasNoAmount() throws {
        let response = try AccountsGetResponse(
            jsonText: #"{"accounts":[{"balances":{"available":null,"current":410.5,"iso_currency_code":"EUR"}}]}"#)
        let balances = try #require(response.accounts.first).balances
        #expect(balances.currentMoney == Amount(Decimal(41_05) / 10, "EUR"))
        #expect(balances.availableMoney == nil && balances.limitMoney == nil)
    }

    @Test func holdingsAndTheirSecuritiesHaveTheirOwnCurrencies() throws {
        let response = try InvestmentsHoldingsGetResponse(
            jsonText: """
                {"holdings":[{"institution_value":20.5,"institution_price":10.25,"cost_basis":null,"quantity":2,
                "iso_currency_code":"USD"}],"securities":[{"close_price":9,"iso_currency_code":"CAD"}]}
                """)
        let holding = try #require(response.holdings.first)
        #expect("\(holding.institutionValueMoney) \(holding.institutionPriceMoney)" == "20.50 USD 10.25 USD")
        #expect(holding.costBasisMoney == nil)
        #expect(response.securities.first?.closePriceMoney?.description == "9.00 CAD")
    }

    @Test func investmentTransactionsHaveThreeAmounts() throws {
        let response = try InvestmentsTransactionsGetResponse(
            jsonText: """
                {"investment_transactions":[{"amount":105,"price":10,"fees":5,"iso_currency_code":"USD"}]}
                """)
        let row = try #require(response.investmentTransactions.first)
        #expect(row.money == Amount(105, "USD") && row.priceMoney == Amount(10, "USD"))
        #expect(row.feesMoney == Amount(5, "USD"))
    }

    @Test(arguments: [("12.34", "12.34 USD"), ("0.10", "0.10 USD"), ("", nil), ("nonsense", nil)])
    func aTransfersAmountIsText(_ text: String, _ expected: String?) throws {
        let response = try TransferGetResponse(
            jsonText: #"{"transfer":{"amount":"\#(text)","iso_currency_code":"USD"}}"#)
        #expect(response.transfer.money?.description == expected)
    }
}
