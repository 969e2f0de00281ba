// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import PlaidTypes

extension FakePlaid {
    private static let security: JSONValue = ["security_id": "share", "name": "Share", "close_price": .decimal("2.50")]

    /// What a bank says of shares; one without any has no such accounts.
    static func investments(_ path: String, _ bank: BankModel) throws(PlaidError) -> JSONValue {
        guard !bank.purchases.isEmpty else {
            throw PlaidError(
                kind: .itemError, code: .init(rawValue: "NO_INVESTMENT_ACCOUNTS"), message: "", httpStatus: 400)
        }
        var answer: JSONObject = [
            "accounts": [], "item": [:], "request_id": "investments", "securities": [security],
        ]
        if path == "/investments/holdings/get" {
            answer["holdings"] = .array(
                bank.shares.sorted { $0.key < $1.key }.map { account, count in
                    [
                        "account_id": .string(account), "security_id": "share",
                        "quantity": .number(JSONNumber(count)), "institution_price": .decimal("2.50"),
                        "institution_value": .number(JSONNumber(count * 2)), "cost_basis": .null,
                        "iso_currency_code": "USD", "unofficial_currency_code": .null,
                    ]
                })
        } else {
            answer["total_investment_transactions"] = .number(JSONNumber(bank.purchases.count))
            answer["investment_transactions"] = .array(
                bank.purchases.enumerated().map { index, purchase in
                    [
                        "investment_transaction_id": .string("buy\(index)"), "account_id": .string(purchase.account),
                        "security_id": "share", "date": .string(CalendarDate(daysSinceEpoch: 20_700).description),
                        "name": "Buy", "quantity": .number(JSONNumber(purchase.count)), "amount": 1, "price": 1,
                        "fees": .null, "type": "buy", "subtype": "buy", "iso_currency_code": "USD",
                        "unofficial_currency_code": .null,
                    ]
                })
        }
        return .object(answer)
    }
}
