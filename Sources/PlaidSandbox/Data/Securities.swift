// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A security as answers about investments describe it.
struct Security: Sendable {
    let id: String
    let name: String
    var ticker: String?
    let type: String
    var subtype: String?
    var price: String?
    /// The day that the price is of.
    var priceDay: String?
    var cusip: String?
    var isin: String?
    var sedol: String?
    var institutionSecurityID: String?
    /// The id of the security that stands for this one, which has no market of its own.
    var proxy: SecurityKey?
    var market: String?
    var sector: String?
    var industry: String?
    var classification: String?
    var option: JSONObject?
    var fixedIncome: JSONObject?
    /// Whether it counts as cash, where its type does not say so.
    var isCashEquivalent: Bool?
    var currency = "USD"

    /// The security at a bank, which may know it under an id of its own.
    func json(institutionID: String) -> JSONObject {
        [
            "cfi_code": .optional(classification),
            "close_price": .optionalNumber(price),
            "close_price_as_of": .optional(priceDay),
            "cusip": .optional(cusip),
            // Newer clients want the member; the document of our version does not have it.
            "figi": .null,
            "fixed_income": fixedIncome.map(JSONValue.object) ?? .null,
            "industry": .optional(industry),
            "institution_id": institutionSecurityID == nil ? .null : .string(institutionID),
            "institution_security_id": .optional(institutionSecurityID),
            "is_cash_equivalent": .bool(isCashEquivalent ?? (type == "cash" || type == "cryptocurrency")),
            "isin": .optional(isin),
            "iso_currency_code": .isoCurrency(currency),
            "market_identifier_code": .optional(market),
            "name": .string(name),
            "option_contract": option.map(JSONValue.object) ?? .null,
            "proxy_security_id": .optional(proxy.map { SecurityTable[$0].id }),
            "sector": .optional(sector),
            "security_id": .string(id),
            "sedol": .optional(sedol),
            "subtype": .optional(subtype),
            "ticker_symbol": .optional(ticker),
            "type": .string(type),
            "unofficial_currency_code": .unofficialCurrency(currency),
            "update_datetime": .null,
        ]
    }
}

/// The securities that the default data names.
enum SecurityKey: CaseIterable, Sendable {
    case dollar
    case netflixCall
    case brazil
    case achillion
    case totalReturn
    case bitcoin
    case equityIncomeTrust
    case equityIncome
    case pacificTiger
    case treasuryBill
    case indexPortfolio
    case internationalEquity
    case southside
}

/// The default securities, as recorded in September 2026: the real Sandbox tells their names, tickers and types only.
enum SecurityTable {
    static subscript(key: SecurityKey) -> Security {
        switch key {
        case .dollar: Security(id: "d6ePmbPxgWCWmMVv66q9iPV94n91vMtov5Are", name: "U S Dollar", type: "cash")
        case .netflixCall:
            Security(
                id: "8E4L9XLl6MudjEpwPAAgivmdZRdBPJuvMPlPb", name: "Nflx Feb 01'18 $355 Call",
                ticker: "NFLX180201C00355000", type: "derivative")
        case .brazil:
            Security(
                id: "abJamDazkgfvBkVGgnnLUWXoxnomp5up8llg4", name: "iShares Inc MSCI Brazil", ticker: "EWZ",
                type: "etf")
        case .achillion:
            Security(
                id: "KDwjlXj1Rqt58dVvmzRguxJybmyQL8FgeWWAy", name: "Achillion Pharmaceuticals Inc.", ticker: "ACHN",
                type: "equity")
        case .totalReturn:
            fund(id: "NDVQrXQoqzt5v3bAe8qRt4A7mK7wvZCLEBBJk", "DoubleLine Total Return Bond Fund", "DBLTX")
        case .bitcoin:
            Security(
                id: "9EWp9Xpqk1ua6DyXQb89ikMARWA6eyUzAbPMg", name: "Bitcoin", ticker: "BTC", type: "cryptocurrency")
        case .equityIncomeTrust:
            fund(id: "lngLy3Le7vflLnAzKqwZs19l6bl8P5H1jG9Zz", "Trp Equity Income", nil, proxy: .equityIncome)
        case .equityIncome:
            fund(id: "PDRMBVM8r3t5BA9NmJdKfPolGqlg8dtEGB37n", "T. Rowe Price Equity Income", "PRFDX")
        case .pacificTiger:
            fund(id: "JDdP7XPMklt5vwPmDN45t3KAoWAPmjtpaW7DP", "Matthews Pacific Tiger Fund Insti Class", "MIPTX")
        case .treasuryBill:
            Security(
                id: "QDQ13y1Ezxt51QbDb6A8cjk9EK978our9NaAM",
                name: "United States Treas Bills 0.000% 10/31/24 B/E Dtd 11/02/23 N/C", type: "fixed income")
        case .indexPortfolio:
            Security(
                id: "nnmo8doZ4lfKNEDe3mPJipLGkaGw3jfPrpxoN", name: "NH PORTFOLIO 1055 (INDEX FUND)",
                ticker: "NHX105509", type: "etf", institutionSecurityID: "NHX105509")
        case .internationalEquity:
            fund(id: "MD9eKXeplrt5yKRlzLqXiavwb6wrdxUb3wdnM", "Cambiar International Equity Institutional", "CAMYX")
        case .southside:
            Security(
                id: "eW4jmnjd6AtjxXVrjmj6SX1dNEdZp3Cy8RnRQ", name: "Southside Bancshares Inc.", ticker: "SBSI",
                type: "equity")
        }
    }

    /// The securities of some holdings or transactions and those that stand for them, each once, sorted by id.
    static func list(_ securities: some Sequence<Security>) -> [Security] {
        var byID: [String: Security] = [:]
        for security in securities {
            byID[security.id] = security
            if let proxy = security.proxy.map({ Self[$0] }) { byID[proxy.id] = proxy }
        }
        return byID.values.sorted { $0.id < $1.id }
    }

    private static func fund(id: String, _ name: String, _ ticker: String?, proxy: SecurityKey? = nil) -> Security {
        Security(id: id, name: name, ticker: ticker, type: "mutual fund", proxy: proxy)
    }
}
