import PlaidJSON

/// What user_good holds, on the IRA and the 401k.
///
/// The values of the 401k do not add up to its balance; those of the real Sandbox do not either.
enum DefaultHoldings {
    /// By the index of the account among user_good's accounts.
    static let byAccount: [Int: [Holding]] = [5: ira, 6: retirement]

    /// The day from which all prices are.
    private static let priceDay = "2021-05-25"

    private static let ira: [Holding] = [
        holding(.dollar, "0.01", at: "1", worth: "0.01", cost: "0.01"),
        holding(.netflixCall, "10000", at: "0.011", worth: "110", cost: "100"),
        holding(.brazil, "5", at: "42.15", worth: "210.75", cost: "200"),
    ]

    private static let retirement: [Holding] = [
        holding(.achillion, "1", at: "2.11", worth: "2.11", cost: "1.5"),
        holding(.totalReturn, "2", at: "10.42", worth: "20.84", cost: "20"),
        holding(.bitcoin, "0.00293644", at: "39358.09375", worth: "115.57268", cost: "120.03"),
        holding(.equityIncomeTrust, "21.5", at: "20", worth: "430", cost: "344"),
        holding(.pacificTiger, "23.567", at: "27", worth: "636.309", cost: "542.041"),
        holding(.treasuryBill, "10", at: "94.808", worth: "948.08", cost: "948.08"),
        holding(.indexPortfolio, "100.05", at: "13.73", worth: "1373.6865", cost: "1500.75"),
        holding(.internationalEquity, "75.75", at: "24.5", worth: "1855.875", cost: "1666.5"),
        holding(.southside, "213", at: "34.73", worth: "7397.49", cost: "6390", vested: ("100", "3473")),
        holding(.dollar, "12345.67", at: "1", worth: "12345.67", cost: "12345.67"),
    ]

    private static func holding(
        _ security: SecurityKey, _ quantity: String, at price: String, worth value: String, cost: String,
        vested: (String, String)? = nil
    ) -> Holding {
        Holding(
            security: SecurityTable[security], quantity: quantity, price: price, priceDay: priceDay, value: value,
            cost: cost, vested: vested.map { (quantity: $0.0, value: $0.1) })
    }
}

extension Holding {
    func json(accountID: String) -> JSONObject {
        [
            "account_id": .string(accountID),
            "cost_basis": .optionalNumber(cost),
            "institution_price": .decimal(price),
            "institution_price_as_of": .optional(priceDay),
            "institution_price_datetime": .null,
            "institution_value": .decimal(value),
            "iso_currency_code": .isoCurrency(currency),
            "quantity": .decimal(quantity),
            "security_id": .string(security.id),
            // The real Sandbox has lots for two holdings; their figures are not public.
            "tax_lots": [],
            "unofficial_currency_code": .unofficialCurrency(currency),
            "vested_quantity": .optionalNumber(vested?.quantity),
            "vested_value": .optionalNumber(vested?.value),
        ]
    }
}
