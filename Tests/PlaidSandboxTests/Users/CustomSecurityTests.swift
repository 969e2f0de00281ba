// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What the securities of a custom user's holdings are resolved to.
@Suite("Users: the securities of user_custom") struct CustomSecurityTests {
    private func holding(_ security: JSONObject, price: JSONValue = 1) -> JSONValue {
        var security = security
        security["currency"] = "USD"
        return ["quantity": 2, "institution_price": price, "currency": "USD", "security": .object(security)]
    }

    private func securities(_ written: [JSONObject], price: JSONValue = 1) throws -> [String: JSONValue] {
        let user: JSONObject = [
            "override_accounts": [
                [
                    "type": "investment", "subtype": "brokerage", "starting_balance": 1,
                    "holdings": .array(written.map { holding($0, price: price) }),
                ]
            ]
        ]
        let bank = Bank()
        let link = try bank.link(
            user: "user_custom", password: String(decoding: user.serialized(), as: UTF8.self),
            products: ["investments"])
        bank.pass(5)
        let answer = try bank.checked("/investments/holdings/get", ["access_token": .string(link.accessToken)])
        let ids = try answer.texts("holdings", "security_id")
        let all = try answer.list("securities")
        #expect(Set(ids) == Set(all.compactMap { $0["security_id"]?.stringValue }))
        return Dictionary(
            all.map { ($0["ticker_symbol"]?.stringValue ?? $0["cusip"]?.stringValue ?? "", $0) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("a known ticker is the real security, as it was recorded")
    func known() throws {
        let found = try securities(
            [["ticker_symbol": "AAPL", "name": "My apple"], ["ticker_symbol": "VMFXX"], ["ticker_symbol": "MSFT"]],
            price: 100)
        let apple = try #require(found["AAPL"])
        #expect(apple["security_id"] == "xnL3QM3Ax4fP9lVmNLblTDaMkVMqN3fmxrXRd")
        #expect(apple["name"] == "Apple Inc" && apple["type"] == "equity" && apple["sedol"] == "2046251")
        #expect(apple["market_identifier_code"] == "XNAS" && apple["sector"] == "Electronic Technology")
        #expect(apple["industry"] == "Telecommunications Equipment" && apple["is_cash_equivalent"] == false)
        #expect(apple["close_price"] == .decimal("211.26") && apple["close_price_as_of"] == "2025-05-16")
        let fund = try #require(found["VMFXX"])
        #expect(fund["security_id"] == "7Dv19k16PZtEaexk6EZyFxP95o9ynrF4REalG")
        #expect(fund["type"] == "mutual fund" && fund["is_cash_equivalent"] == true)
        // Of others no price is known but that of the holding.
        #expect(found["MSFT"]?["name"] == "Microsoft Corp" && found["MSFT"]?["market_identifier_code"] == "XNAS")
        #expect(found["MSFT"]?["close_price"] == 100 && found["MSFT"]?["sedol"] == .null)
        #expect(try securities([["ticker_symbol": "MSFT"]])["MSFT"]?["security_id"] == found["MSFT"]?["security_id"])
    }

    @Test("cash and cryptocurrencies are told by their tickers")
    func cash() throws {
        let found = try securities([
            ["ticker_symbol": "CUR:USD", "name": "U S Dollar"], ["ticker_symbol": "CUR:BTC"],
            ["ticker_symbol": "CUR:EUR"], ["ticker_symbol": "CUR:NEWCOIN"], ["ticker_symbol": "CUR:"],
            ["ticker_symbol": "CUR:GBX"],
        ])
        #expect(found["CUR:USD"]?["type"] == "cash" && found["CUR:USD"]?["is_cash_equivalent"] == true)
        #expect(found["CUR:USD"]?["security_id"] == "EDRxkXxj7mtj8EzBBxllUqpy7KyNDBugoZrMX")
        #expect(found["CUR:BTC"]?["type"] == "cryptocurrency" && found["CUR:BTC"]?["name"] == "Bitcoin")
        #expect(found["CUR:EUR"]?["type"] == "cash" && found["CUR:GBX"]?["type"] == "cash")
        #expect(found["CUR:NEWCOIN"]?["type"] == "cryptocurrency")
        #expect(found["CUR:"]?["type"] == "equity")
    }

    @Test("a coin is told by its own code, unless a share has it")
    func coins() throws {
        let codes = ["DOGE", "ETH", "USDC", "BTC", "LTC", "DASH", "NEO"]
        let found = try securities(codes.map { ["ticker_symbol": .string($0)] }, price: 3)
        let coins = codes.filter { found[$0]?["type"] == "cryptocurrency" }
        #expect(coins == ["DOGE", "ETH", "USDC", "BTC"] && found["LTC"]?["type"] == "equity")
        // As in the contract's example.
        let dogecoin = try #require(found["DOGE"])
        #expect(dogecoin["security_id"] == "vLRMV3MvY1FYNP91on35CJD5QN5rw9Fpa9qOL" && dogecoin["name"] == "Dogecoin")
        #expect(dogecoin["subtype"] == "cryptocurrency" && dogecoin["is_cash_equivalent"] == true)
        #expect(dogecoin["close_price"] == 3 && found["ETH"]?["name"] == "Ethereum")
    }

    @Test("an option is told by its symbol")
    func option() throws {
        let found = try securities([
            ["ticker_symbol": "F241108C00005000"], ["ticker_symbol": "AAPL  260116P00150500", "name": "Mine"],
        ])
        let call = try #require(found["F241108C00005000"])
        #expect(call["type"] == "derivative" && call["subtype"] == "option" && call["name"] == "F Nov 08'24 $5 Call")
        #expect(
            call["option_contract"] == [
                "contract_type": "call", "expiration_date": "2024-11-08", "strike_price": 5,
                "underlying_security_ticker": "F",
            ])
        let put = found["AAPL  260116P00150500"]
        #expect(put?["name"] == "Mine" && put?["option_contract"]?["contract_type"] == "put")
        #expect(put?["option_contract"]?["strike_price"] == .decimal("150.5"))
        #expect(put?["option_contract"]?["underlying_security_ticker"] == "AAPL")
    }

    @Test(
        "what only looks like an option's symbol is none",
        arguments: [
            "F241308C00005000", "F241108X00005000", "F24110C00005000", "241108C00005000", "TOOLONG241108C00005000",
            "f241108C00005000", "F241108C0000500O", "F2411é8C0000500", "", "F", "F241108C00005000 ",
        ])
    func noOption(ticker: String) { #expect(OptionSymbol(ticker) == nil) }

    @Test("contributions are told by their names")
    func contributions() throws {
        func subtype(_ type: String, _ name: String) throws -> String {
            let root: JSONObject = [
                "date": "2026-09-01", "name": .string(name), "quantity": 1, "price": 1, "type": .string(type),
                "currency": "USD",
            ]
            return try CustomInvestment(CustomReader(root, path: "")).entry.subtype
        }
        #expect(try subtype("cash", "retirement contribution") == "contribution")
        #expect(try subtype("buy", "buy money market shares with contribution cash") == "contribution")
        #expect(try subtype("buy", "buy AAPL stock") == "buy")
        #expect(try subtype("cash", "Deposit cash into brokerage account") == "deposit")
    }
}
