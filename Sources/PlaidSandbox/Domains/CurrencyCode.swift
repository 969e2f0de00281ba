// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The codes of currencies: those of ISO 4217, and those that Plaid uses for currencies without one.
///
/// A response has a code of ISO 4217 in `iso_currency_code` and any other in `unofficial_currency_code`; the other member is
/// null.
enum CurrencyCode {
    static func isOfISO4217(_ code: String) -> Bool { iso4217.contains(code) }

    static func isKnown(_ code: String) -> Bool { iso4217.contains(code) || unofficial.contains(code) }

    /// What is wrong with a code, to follow the name of a member; `nil` for a known one.
    static func mistake(in code: String) -> String? {
        guard !isKnown(code) else { return nil }
        let capitals = code.uppercased()
        let hint = isKnown(capitals) ? "; did you mean \(capitals)?" : ""
        return "must be a currency code of ISO 4217 such as EUR, or one that Plaid uses unofficially such as BTC\(hint)"
    }

    private static let iso4217 = words(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
        CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ
        GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL
        LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
        PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
        TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF
        XPT XSU XTS XUA XXX YER ZAR ZMW ZWG ZWL
        """)

    /// Those that Plaid's documents list, and a few more coins.
    private static let unofficial = words(
        """
        ADA BAT BCH BNB BSV BTC BTG CNH DASH DOGE ETC ETH GBX LSK NEO OMG QTUM USDT XLM XMR XRP ZEC ZRX
        AVAX DOT LINK LTC MATIC SHIB SOL USDC
        """)

    /// The unofficial codes that stand for money of a country.
    static let unofficialMoney: Set<String> = ["CNH", "GBX"]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}

extension JSONValue {
    /// What `iso_currency_code` is for a currency.
    static func isoCurrency(_ code: String) -> JSONValue { CurrencyCode.isOfISO4217(code) ? .string(code) : .null }

    /// What `unofficial_currency_code` is for a currency.
    static func unofficialCurrency(_ code: String) -> JSONValue {
        CurrencyCode.isOfISO4217(code) ? .null : .string(code)
    }
}
