import PlaidJSON

/// What user_good holds, on the accounts with the masks 5555 and 6666.
///
/// The values of the 401k do not add up to its balance; those of the real Sandbox do not either.
enum Holdings {
    struct Holding: Sendable {
        let mask: String
        let security: SecurityKey
        let quantity: String
        let price: String
        let value: String
        /// What the whole holding cost.
        let cost: String
        var vested: (quantity: String, value: String)?
    }

    /// The day from which all prices are.
    static let priceDay = "2021-05-25"

    static let all: [Holding] = [
        Holding(mask: "5555", security: .dollar, quantity: "0.01", price: "1", value: "0.01", cost: "0.01"),
        Holding(mask: "5555", security: .netflixCall, quantity: "10000", price: "0.011", value: "110", cost: "100"),
        Holding(mask: "5555", security: .brazil, quantity: "5", price: "42.15", value: "210.75", cost: "200"),
        Holding(mask: "6666", security: .achillion, quantity: "1", price: "2.11", value: "2.11", cost: "1.5"),
        Holding(mask: "6666", security: .totalReturn, quantity: "2", price: "10.42", value: "20.84", cost: "20"),
        Holding(
            mask: "6666", security: .bitcoin, quantity: "0.00293644", price: "39358.09375", value: "115.57268",
            cost: "120.03"),
        Holding(mask: "6666", security: .equityIncomeTrust, quantity: "21.5", price: "20", value: "430", cost: "344"),
        Holding(
            mask: "6666", security: .pacificTiger, quantity: "23.567", price: "27", value: "636.309", cost: "542.041"),
        Holding(
            mask: "6666", security: .treasuryBill, quantity: "10", price: "94.808", value: "948.08", cost: "948.08"),
        Holding(
            mask: "6666", security: .indexPortfolio, quantity: "100.05", price: "13.73", value: "1373.6865",
            cost: "1500.75"),
        Holding(
            mask: "6666", security: .internationalEquity, quantity: "75.75", price: "24.5", value: "1855.875",
            cost: "1666.5"),
        Holding(
            mask: "6666", security: .southside, quantity: "213", price: "34.73", value: "7397.49", cost: "6390",
            vested: ("100", "3473")),
        Holding(mask: "6666", security: .dollar, quantity: "12345.67", price: "1", value: "12345.67", cost: "12345.67"),
    ]
}

extension Holdings.Holding {
    func json(accountID: String) -> JSONObject {
        [
            "account_id": .string(accountID),
            "cost_basis": .decimal(cost),
            "institution_price": .decimal(price),
            "institution_price_as_of": .string(Holdings.priceDay),
            "institution_price_datetime": .null,
            "institution_value": .decimal(value),
            "iso_currency_code": "USD",
            "quantity": .decimal(quantity),
            "security_id": .string(SecurityTable[security].id),
            // The real Sandbox has lots for two holdings; their figures are not public.
            "tax_lots": [],
            "unofficial_currency_code": .null,
            "vested_quantity": .optionalNumber(vested?.quantity),
            "vested_value": .optionalNumber(vested?.value),
        ]
    }
}
