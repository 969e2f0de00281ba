// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What user_good holds, on the IRA and the 401k.
///
/// The values of the 401k do not add up to its balance; those of the real Sandbox do not either.
enum DefaultHoldings {
    /// All of them in the order of the recorded responses, by the index of the account among user_good's accounts.
    static let all: [(account: Int, holding: Holding)] = [
        (ira, holding(.dollar, "0.01", at: "1", worth: "0.01", cost: "0.01")),
        (retirement, holding(.achillion, "1", at: "2.11", worth: "2.11", cost: "1.5")),
        (retirement, holding(.totalReturn, "2", at: "10.42", worth: "20.84", cost: "20")),
        (ira, holding(.netflixCall, "10000", at: "0.011", worth: "110", cost: "100")),
        (retirement, holding(.bitcoin, "0.00293644", at: "39358.09375", worth: "115.57268", cost: "120.03")),
        (
            ira,
            holding(
                .brazil, "5", at: "42.15", worth: "210.75", cost: "200",
                lots: [
                    TaxLot(
                        "EWZ-LONG-001", bought: "2019-04-15", position: "LONG", quantity: "7", price: "38",
                        cost: "266", worth: "295.05"),
                    TaxLot(
                        "EWZ-SHORT-001", bought: "2021-02-10", position: "SHORT", quantity: "-2", price: "33",
                        cost: "-66", worth: "-84.3"),
                ])
        ),
        (retirement, holding(.equityIncomeTrust, "21.5", at: "20", worth: "430", cost: "344")),
        (retirement, holding(.pacificTiger, "23.567", at: "27", worth: "636.309", cost: "542.041")),
        (retirement, holding(.treasuryBill, "10", at: "94.808", worth: "948.08", cost: "948.08")),
        (retirement, holding(.indexPortfolio, "100.05", at: "13.73", worth: "1373.6865", cost: "1500.75")),
        (
            retirement,
            holding(
                .internationalEquity, "75.75", at: "24.5", worth: "1855.875", cost: "1666.5",
                // The bank knows no more of this one.
                lots: [TaxLot("CAMYX-INTENTIONALLY-SPARSE-001", bought: "2020-06-01", cost: "1666.5")])
        ),
        (
            retirement,
            holding(
                .southside, "213", at: "34.73", worth: "7397.49", cost: "6390", vested: ("100", "3473"),
                lots: [
                    TaxLot(
                        "SBSI-LONG-001", bought: "2018-02-15", position: "LONG", quantity: "100", price: "28",
                        cost: "2800", worth: "3473"),
                    TaxLot(
                        "SBSI-LONG-002", bought: "2019-08-20", position: "LONG", quantity: "63", price: "30",
                        cost: "1890", worth: "2187.99"),
                    TaxLot(
                        "SBSI-LONG-003", bought: "2020-11-12", position: "LONG", quantity: "50", price: "34",
                        cost: "1700", worth: "1736.5"),
                ])
        ),
        (retirement, holding(.dollar, "12345.67", at: "1", worth: "12345.67", cost: "12345.67")),
    ]

    /// Those of each account, in the same order.
    static let byAccount: [Int: [Holding]] = Dictionary(grouping: all, by: \.account).mapValues { $0.map(\.holding) }

    /// The day from which all prices are.
    private static let priceDay = "2021-05-25"

    private static let ira = 5
    private static let retirement = 6

    private static func holding(
        _ security: SecurityKey, _ quantity: String, at price: String, worth value: String, cost: String,
        vested: (String, String)? = nil, lots: [TaxLot] = []
    ) -> Holding {
        Holding(
            security: SecurityTable[security], quantity: quantity, price: price, priceDay: priceDay, value: value,
            cost: cost, vested: vested.map { (quantity: $0.0, value: $0.1) }, lots: lots)
    }
}

/// A part of a holding that was bought at once.
struct TaxLot: Sendable {
    var id: String
    var day: String
    /// LONG or SHORT.
    var position: String?
    /// Negative for a short position, as are cost and value.
    var quantity: String?
    var price: String?
    var cost: String?
    var value: String?

    init(
        _ id: String, bought day: String, position: String? = nil, quantity: String? = nil, price: String? = nil,
        cost: String?, worth value: String? = nil
    ) {
        self.id = id
        self.day = day
        self.position = position
        self.quantity = quantity
        self.price = price
        self.cost = cost
        self.value = value
    }

    var json: JSONValue {
        [
            "cost_basis": .optionalNumber(cost),
            "current_value": .optionalNumber(value),
            "institution_lot_id": .string(id),
            "original_purchase_datetime": .string("\(day)T00:00:00.000Z"),
            "position_type": .optional(position),
            "purchase_price": .optionalNumber(price),
            "quantity": .optionalNumber(quantity),
        ]
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
            "tax_lots": .array(lots.map(\.json)),
            "unofficial_currency_code": .unofficialCurrency(currency),
            "vested_quantity": .optionalNumber(vested?.quantity),
            "vested_value": .optionalNumber(vested?.value),
        ]
    }
}
