// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Securities that custom users' holdings are resolved to by their ticker.
///
/// Plaid has them from its own database, whatever else a configuration says of them. Three were recorded from the live
/// Sandbox on 2025-05-19, with their ids; of the others the names, markets and kinds are common knowledge, and what is not
/// public is null.
enum KnownSecurities {
    /// The security of a ticker, at the price that a holding names where no price of its own was recorded.
    static func find(_ ticker: String, price: String?) -> Security? {
        if let known = recorded[ticker] { return known }
        guard let line = lines[ticker] else { return nil }
        return line.security(ticker, price: price)
    }

    /// The id of a security that was made here, the same for all Items.
    static func id(_ key: String) -> String { Identifiers(seed: 0x5EC0).plaidID("security-\(key)") }

    /// The id that the contract's example has for Dogecoin.
    static let coinIDs = ["DOGE": "vLRMV3MvY1FYNP91on35CJD5QN5rw9Fpa9qOL"]

    private static let fundIndustry = "Investment Trusts or Mutual Funds"

    private static let recorded: [String: Security] = [
        "AAPL": Security(
            id: "xnL3QM3Ax4fP9lVmNLblTDaMkVMqN3fmxrXRd", name: "Apple Inc", ticker: "AAPL", type: "equity",
            subtype: "common stock", price: "211.26", priceDay: "2025-05-16", sedol: "2046251", market: "XNAS",
            sector: "Electronic Technology", industry: "Telecommunications Equipment"),
        "CUR:USD": Security(
            id: "EDRxkXxj7mtj8EzBBxllUqpy7KyNDBugoZrMX", name: "U S Dollar", ticker: "CUR:USD", type: "cash",
            subtype: "cash", price: "1", priceDay: "2025-05-18"),
        "VMFXX": Security(
            id: "7Dv19k16PZtEaexk6EZyFxP95o9ynrF4REalG",
            name: "Vanguard Money Market Reserves - Federal Money Market Fd USD MNT", ticker: "VMFXX",
            type: "mutual fund", subtype: "mutual fund", price: "1", priceDay: "2025-04-28", sedol: "2571678",
            sector: "Miscellaneous", industry: fundIndustry, isCashEquivalent: true),
    ]

    private struct Line {
        var name: String
        var kind: Kind
        var market: String?
        var sector: String?
        var industry: String?

        enum Kind: String {
            case stock
            case exchangeTraded = "etf"
            case fund
            case moneyMarket = "money"
        }

        func security(_ ticker: String, price: String?) -> Security {
            let isFund = kind != .stock
            let type =
                switch kind {
                case .stock: ("equity", "common stock")
                case .exchangeTraded: ("etf", "etf")
                case .fund, .moneyMarket: ("mutual fund", "mutual fund")
                }
            return Security(
                id: KnownSecurities.id(ticker), name: name, ticker: ticker, type: type.0, subtype: type.1,
                price: price, market: market, sector: isFund ? "Miscellaneous" : sector,
                industry: isFund ? KnownSecurities.fundIndustry : industry,
                isCashEquivalent: kind == .moneyMarket ? true : nil)
        }
    }

    private static let lines: [String: Line] = {
        var lines: [String: Line] = [:]
        for row in table.split(separator: "\n") {
            let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6, let kind = Line.Kind(rawValue: parts[2]) else { continue }
            let texts = parts.map { $0.isEmpty ? nil : $0 }
            lines[parts[0]] = Line(
                name: parts[1], kind: kind, market: texts[3], sector: texts[4], industry: texts[5])
        }
        return lines
    }()

    /// Ticker, name, kind, market, sector, industry.
    private static let table = """
        AA|Alcoa Corp|stock|XNYS|Non-Energy Minerals|Aluminum
        ABNB|Airbnb Inc|stock|XNAS|Consumer Services|
        ADBE|Adobe Inc|stock|XNAS|Technology Services|Packaged Software
        AGG|iShares Core U.S. Aggregate Bond ETF|etf|ARCX||
        AMC|AMC Entertainment Holdings Inc|stock|XNYS|Consumer Services|Movies or Entertainment
        AMD|Advanced Micro Devices Inc|stock|XNAS|Electronic Technology|Semiconductors
        AMZN|Amazon.com Inc|stock|XNAS|Retail Trade|Internet Retail
        ARKK|ARK Innovation ETF|etf|||
        AVGO|Broadcom Inc|stock|XNAS|Electronic Technology|Semiconductors
        BA|Boeing Co|stock|XNYS|Electronic Technology|Aerospace or Defense
        BABA|Alibaba Group Holding Ltd|stock|XNYS|Retail Trade|Internet Retail
        BAC|Bank of America Corp|stock|XNYS|Finance|Major Banks
        BIO|Bio-Rad Laboratories Inc|stock|XNYS|Health Technology|Medical Specialties
        BLK|BlackRock Inc|stock|XNYS|Finance|
        BND|Vanguard Total Bond Market Index Fund ETF|etf|XNAS||
        BRK.B|Berkshire Hathaway Inc|stock|XNYS|Finance|Multi-Line Insurance
        C|Citigroup Inc|stock|XNYS|Finance|Major Banks
        CAT|Caterpillar Inc|stock|XNYS|Producer Manufacturing|
        CE|Celanese Corp|stock|XNYS|Process Industries|
        CHD|Church & Dwight Co Inc|stock|XNYS|Consumer Non-Durables|
        COIN|Coinbase Global Inc|stock|XNAS|Finance|
        COST|Costco Wholesale Corp|stock|XNAS|Retail Trade|
        CRM|Salesforce Inc|stock|XNYS|Technology Services|Packaged Software
        CSCO|Cisco Systems Inc|stock|XNAS|Electronic Technology|
        CVX|Chevron Corp|stock|XNYS|Energy Minerals|Integrated Oil
        D|Dominion Energy Inc|stock|XNYS|Utilities|Electric Utilities
        DIA|SPDR Dow Jones Industrial Average ETF Trust|etf|ARCX||
        DIS|Walt Disney Co|stock|XNYS|Consumer Services|
        EFA|iShares MSCI EAFE ETF|etf|ARCX||
        F|Ford Motor Co|stock|XNYS|Consumer Durables|Motor Vehicles
        FN|Fabrinet|stock|XNYS|Electronic Technology|
        FSKAX|Fidelity Total Market Index Fund|fund|||
        FXAIX|Fidelity 500 Index Fund|fund|||
        FZROX|Fidelity ZERO Total Market Index Fund|fund|||
        GD|General Dynamics Corp|stock|XNYS|Electronic Technology|Aerospace or Defense
        GE|GE Aerospace|stock|XNYS|Electronic Technology|Aerospace or Defense
        GLD|SPDR Gold Shares|etf|ARCX||
        GM|General Motors Co|stock|XNYS|Consumer Durables|Motor Vehicles
        GME|GameStop Corp|stock|XNYS|Retail Trade|
        GOOG|Alphabet Inc|stock|XNAS|Technology Services|Internet Software or Services
        GOOGL|Alphabet Inc|stock|XNAS|Technology Services|Internet Software or Services
        GPRO|GoPro Inc|stock|XNAS|Consumer Durables|
        GS|Goldman Sachs Group Inc|stock|XNYS|Finance|Investment Banks or Brokers
        HD|Home Depot Inc|stock|XNYS|Retail Trade|Home Improvement Chains
        HOOD|Robinhood Markets Inc|stock|XNAS|Finance|
        IBM|International Business Machines Corp|stock|XNYS|Technology Services|
        IEMG|iShares Core MSCI Emerging Markets ETF|etf|ARCX||
        INTC|Intel Corp|stock|XNAS|Electronic Technology|Semiconductors
        ITOT|iShares Core S&P Total U.S. Stock Market ETF|etf|ARCX||
        IVV|iShares Core S&P 500 ETF|etf|ARCX||
        IWM|iShares Russell 2000 ETF|etf|ARCX||
        JNJ|Johnson & Johnson|stock|XNYS|Health Technology|Major Pharmaceuticals
        JPM|JPMorgan Chase & Co|stock|XNYS|Finance|Major Banks
        KO|Coca-Cola Co|stock|XNYS|Consumer Non-Durables|
        LLY|Eli Lilly and Co|stock|XNYS|Health Technology|Major Pharmaceuticals
        MA|Mastercard Inc|stock|XNYS|Commercial Services|
        MCD|McDonald's Corp|stock|XNYS|Consumer Services|Restaurants
        META|Meta Platforms Inc|stock|XNAS|Technology Services|Internet Software or Services
        MMM|3M Co|stock|XNYS|Producer Manufacturing|
        MRK|Merck & Co Inc|stock|XNYS|Health Technology|Major Pharmaceuticals
        MRNA|Moderna Inc|stock|XNAS|Health Technology|Biotechnology
        MS|Morgan Stanley|stock|XNYS|Finance|Investment Banks or Brokers
        MSFT|Microsoft Corp|stock|XNAS|Technology Services|Packaged Software
        NET|Cloudflare Inc|stock|XNYS|Technology Services|
        NFLX|Netflix Inc|stock|XNAS|Technology Services|Internet Software or Services
        NKE|Nike Inc|stock|XNYS|Consumer Non-Durables|Apparel or Footwear
        NVDA|NVIDIA Corp|stock|XNAS|Electronic Technology|Semiconductors
        ORCL|Oracle Corp|stock|XNYS|Technology Services|Packaged Software
        PAGP|Plains GP Holdings LP|stock|XNAS|Industrial Services|Oil or Gas Pipelines
        PAYX|Paychex Inc|stock|XNAS|Commercial Services|
        PEP|PepsiCo Inc|stock|XNAS|Consumer Non-Durables|
        PFE|Pfizer Inc|stock|XNYS|Health Technology|Major Pharmaceuticals
        PG|Procter & Gamble Co|stock|XNYS|Consumer Non-Durables|
        PLTR|Palantir Technologies Inc|stock|XNAS|Technology Services|Packaged Software
        PYPL|PayPal Holdings Inc|stock|XNAS|Commercial Services|
        QCOM|Qualcomm Inc|stock|XNAS|Electronic Technology|Semiconductors
        QQQ|Invesco QQQ Trust Series 1|etf|XNAS||
        RIVN|Rivian Automotive Inc|stock|XNAS|Consumer Durables|Motor Vehicles
        SBUX|Starbucks Corp|stock|XNAS|Consumer Services|Restaurants
        SCHD|Schwab US Dividend Equity ETF|etf|ARCX||
        SHOP|Shopify Inc|stock|XNAS|Technology Services|
        SLV|iShares Silver Trust|etf|ARCX||
        SNAP|Snap Inc|stock|XNYS|Technology Services|
        SOFI|SoFi Technologies Inc|stock|XNAS|Finance|
        SPAXX|Fidelity Government Money Market Fund|money|||
        SPY|SPDR S&P 500 ETF Trust|etf|ARCX||
        SWPPX|Schwab S&P 500 Index Fund|fund|||
        SWVXX|Schwab Value Advantage Money Fund|money|||
        T|AT&T Inc|stock|XNYS|Communications|Major Telecommunications
        TDY|Teledyne Technologies Inc|stock|XNYS|Electronic Technology|Aerospace or Defense
        TGT|Target Corp|stock|XNYS|Retail Trade|
        TLT|iShares 20+ Year Treasury Bond ETF|etf|XNAS||
        TSLA|Tesla Inc|stock|XNAS|Consumer Durables|Motor Vehicles
        UBER|Uber Technologies Inc|stock|XNYS||
        UNH|UnitedHealth Group Inc|stock|XNYS|Health Services|Managed Health Care
        V|Visa Inc|stock|XNYS|Commercial Services|
        VBTLX|Vanguard Total Bond Market Index Fund|fund|||
        VEA|Vanguard FTSE Developed Markets Index Fund ETF|etf|ARCX||
        VFIAX|Vanguard 500 Index Fund|fund|||
        VGT|Vanguard Information Technology Index Fund ETF|etf|ARCX||
        VIG|Vanguard Dividend Appreciation Index Fund ETF|etf|ARCX||
        VNQ|Vanguard Real Estate Index Fund ETF|etf|ARCX||
        VOO|Vanguard S&P 500 ETF|etf|ARCX||
        VT|Vanguard Total World Stock Index Fund ETF|etf|ARCX||
        VTI|Vanguard Total Stock Market Index Fund ETF|etf|ARCX||
        VTIAX|Vanguard Total International Stock Index Fund|fund|||
        VTSAX|Vanguard Total Stock Market Index Fund|fund|||
        VTV|Vanguard Value Index Fund ETF|etf|ARCX||
        VUG|Vanguard Growth Index Fund ETF|etf|ARCX||
        VWO|Vanguard FTSE Emerging Markets Index Fund ETF|etf|ARCX||
        VXUS|Vanguard Total International Stock Index Fund ETF|etf|XNAS||
        VYM|Vanguard High Dividend Yield Index Fund ETF|etf|ARCX||
        VZ|Verizon Communications Inc|stock|XNYS|Communications|Major Telecommunications
        WFC|Wells Fargo & Co|stock|XNYS|Finance|Major Banks
        WMT|Walmart Inc|stock|XNYS|Retail Trade|
        XEL|Xcel Energy Inc|stock|XNAS|Utilities|Electric Utilities
        XLK|Technology Select Sector SPDR Fund|etf|ARCX||
        XOM|Exxon Mobil Corp|stock|XNYS|Energy Minerals|Integrated Oil
        """
}
