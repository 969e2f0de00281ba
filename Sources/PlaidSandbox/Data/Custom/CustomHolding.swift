// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A security as a client names it.
struct CustomSecurity: Sendable, Codable {
    var ticker: String?
    var cusip: String?
    var isin: String?
    var sedol: String?
    var name: String?
    var currency: String?

    init(_ reader: CustomReader?, in owner: CustomReader) throws(SandboxError) {
        ticker = try reader?.text("ticker_symbol")
        cusip = try reader?.text("cusip")
        isin = try reader?.text("isin")
        sedol = try reader?.text("sedol")
        name = try reader?.text("name")
        currency = try reader?.currency()
        guard ticker != nil || cusip != nil || isin != nil else {
            throw owner.mistake("security", "must have a ticker_symbol, cusip or isin")
        }
        guard try reader?.text("currency") != nil || owner.has("currency") else {
            throw owner.mistake("security", "must have a currency")
        }
    }

    /// A real security that the ticker names, or one made from what the client wrote: the same for all Items.
    func security(price: String?) -> Security {
        if let ticker {
            if let known = KnownSecurities.find(ticker, price: price) { return known }
            if let cash = cash(ticker, price: price) { return cash }
            // Numbers name none: in live's default data every one is null.
            let standard = SecurityKey.allCases.lazy.map { SecurityTable[$0] }
            if let known = standard.first(where: { $0.ticker == ticker }) { return known }
            if let coin = coin(ticker, price: price) { return coin }
        }
        let key = ticker ?? cusip ?? isin ?? ""
        var security = Security(
            id: KnownSecurities.id(key), name: name ?? key, ticker: ticker, type: "equity", subtype: "common stock",
            price: price, cusip: cusip, isin: isin, sedol: sedol)
        security.currency = currency ?? "USD"
        guard let option = ticker.flatMap(OptionSymbol.init(_:)) else { return security }
        return Security(
            id: security.id, name: name ?? option.name, ticker: ticker, type: "derivative", subtype: "option",
            price: price, cusip: cusip, isin: isin, sedol: sedol, option: option.contract, currency: security.currency)
    }

    /// Money of a country or a cryptocurrency, whose tickers begin with `CUR:`.
    private func cash(_ ticker: String, price: String?) -> Security? {
        guard ticker.hasPrefix("CUR:"), ticker.utf8.count > 4 else { return nil }
        let code = String(ticker.dropFirst(4))
        let isMoney = CurrencyCode.isOfISO4217(code) || CurrencyCode.unofficialMoney.contains(code)
        let type = isMoney ? "cash" : "cryptocurrency"
        // The default data's Bitcoin counts as cash in live responses as well.
        return Security(
            id: KnownSecurities.id(ticker), name: name ?? Self.coins[code] ?? code, ticker: ticker, type: type,
            subtype: type, price: price, cusip: cusip, isin: isin, isCashEquivalent: true, currency: currency ?? "USD")
    }

    /// A cryptocurrency by its own code, where no share of a stock exchange has that ticker.
    private func coin(_ ticker: String, price: String?) -> Security? {
        guard Self.unambiguousCoins.contains(ticker), let coin = Self.coins[ticker] else { return nil }
        return Security(
            id: KnownSecurities.coinIDs[ticker] ?? KnownSecurities.id(ticker), name: coin, ticker: ticker,
            type: "cryptocurrency", subtype: "cryptocurrency", price: price, isCashEquivalent: true,
            currency: currency ?? "USD")
    }

    private static let unambiguousCoins: Set = ["ADA", "DOGE", "ETH", "USDC", "USDT", "XRP"]

    private static let coins = [
        "ADA": "Cardano", "BCH": "Bitcoin Cash", "BTC": "Bitcoin", "DOGE": "Dogecoin", "ETH": "Ethereum",
        "LTC": "Litecoin", "SOL": "Solana", "USDC": "USD Coin", "USDT": "Tether", "XRP": "XRP",
    ]
}

/// One of the `holdings` of a client's own account.
struct CustomHolding: Sendable, Codable {
    var security: CustomSecurity
    var quantity: Decimal
    var price: Decimal
    var priceDay: Day?
    var cost: Decimal?
    var currency: String

    init(_ reader: CustomReader) throws(SandboxError) {
        security = try CustomSecurity(reader.object("security"), in: reader)
        quantity = try reader.required("quantity", reader.number("quantity"))
        price = try reader.required("institution_price", reader.number("institution_price"))
        priceDay = try reader.day("institution_price_as_of")
        cost = try reader.number("cost_basis")
        currency = try reader.currency() ?? "USD"
    }

    var value: Decimal { Self.worth(quantity, price) }

    /// Their product; 0 for one that no Decimal can hold, as a state file of an older version may have them.
    static func worth(_ quantity: Decimal, _ price: Decimal) -> Decimal { quantity.multiplied(by: price) ?? 0 }

    var holding: Holding {
        Holding(
            security: security.security(price: price.description), quantity: quantity.description,
            price: price.description, priceDay: priceDay?.text, value: value.description, cost: cost?.description,
            currency: currency)
    }
}

/// One of the `investment_transactions` of a client's own account.
struct CustomInvestment: Sendable, Codable {
    var day: Day
    var name: String
    var quantity: Decimal
    var price: Decimal
    var fees: Decimal?
    var type: String
    var currency: String
    var security: CustomSecurity?

    /// The subtype that answers have for each type.
    private static let subtypes = [
        "buy": "buy", "sell": "sell", "cash": "deposit", "fee": "account fee", "transfer": "transfer",
        "cancel": "adjustment",
    ]

    init(_ reader: CustomReader) throws(SandboxError) {
        day = try reader.required("date", reader.day("date"))
        name = try reader.required("name", reader.text("name"))
        quantity = try reader.required("quantity", reader.number("quantity"))
        price = try reader.required("price", reader.number("price"))
        fees = try reader.number("fees")
        type = try reader.required("type", reader.text("type"))
        guard Self.subtypes[type] != nil else {
            throw reader.mistake("type", "must be buy, sell, cash, fee, transfer or cancel")
        }
        guard type != "buy" || quantity > 0, type != "sell" || quantity < 0 else {
            throw reader.mistake("quantity", "must be positive for a buy and negative for a sell")
        }
        currency = try reader.currency() ?? "USD"
        if reader.has("security") { security = try CustomSecurity(reader.object("security"), in: reader) }
    }

    /// What kind of its type it is; live names contributions by what the row is called.
    private var subtype: String {
        if type == "buy" || type == "cash", WordText(name).text.contains("CONTRIBUTION") { return "contribution" }
        return Self.subtypes[type] ?? type
    }

    var entry: InvestmentEntry {
        InvestmentEntry(
            name: name, type: type, subtype: subtype,
            security: security?.security(price: price.description),
            amount: CustomHolding.worth(quantity, price).description,
            quantity: quantity.description, price: price.description, fees: fees?.description, currency: currency)
    }
}

extension CustomUser {
    /// The investment transactions of some days, newest first.
    func investmentRows(from: Day, to: Day, accounts: Set<Int>?) -> [InvestmentRow] {
        var rows: [InvestmentRow] = []
        for (index, details) in (details ?? [:]).sorted(by: { $0.key < $1.key })
        where accounts?.contains(index) != false {
            for (number, row) in details.investments.enumerated() where (from...to).contains(row.day) {
                rows.append(
                    InvestmentRow(key: "custom-\(index)-\(number)", account: index, day: row.day, entry: row.entry))
            }
        }
        return rows.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(\.element)
    }
}
