/// Banks that exist, by the ids that tutorials and programs write out.
///
/// Ids, names and routing numbers are public facts, read from programs of many authors; logos, colours, products and all
/// data are our own.
extension Institution {
    static let real: [Institution] =
        banks.map { make($0, lacks: []) }
        + cards.map { make($0, lacks: notOfCards) }
        + brokers.map { make($0, lacks: ["auth", "liabilities", "signal", "statements", "transfer"]) }
        + lenders.map { make($0, lacks: notOfLenders) } + canadian.map(makeCanadian)

    private typealias Row = (id: String, name: String, routing: String?, oauth: Bool)

    private static let notOfCards: Set = ["auth", "investments", "investments_auth", "signal", "transfer"]
    private static let notOfLenders: Set = [
        "auth", "income_verification", "investments", "investments_auth", "signal", "transfer",
    ]

    private static let banks: [Row] = [
        ("ins_2", "BB&T", "053101121", false),
        // Chase by the id that it had before OAuth; the contract's examples still have it.
        ("ins_3", "Chase", nil, false),
        ("ins_4", "Wells Fargo", nil, false),
        ("ins_5", "Citibank Online", "021000089", true),
        ("ins_6", "US Bank", nil, false),
        ("ins_7", "USAA", "314074269", true),
        ("ins_9", "Capital One", nil, false),
        ("ins_14", "TD Bank", "031101266", true),
        ("ins_15", "Navy Federal Credit Union", "256074974", true),
        ("ins_16", "SunTrust", nil, false),
        ("ins_19", "Regions Bank", "062005690", true),
        ("ins_21", "Huntington Bank", "044000024", true),
        ("ins_22", "PayPal", nil, true),
        ("ins_25", "Ally Bank", "124003116", false),
        ("ins_26", "Fifth Third Bank", "042000314", true),
        ("ins_27", "M&T Bank", "022000046", true),
        ("ins_28", "Santander", "231372691", false),
        ("ins_29", "KeyBank", "041001039", true),
        ("ins_33", "Discover", "031100649", true),
        ("ins_35", "Chime", nil, true),
        ("ins_52", "Marcus by Goldman Sachs", "124085260", false),
        ("ins_53", "Silicon Valley Bank", "121140399", true),
        ("ins_92", "Woolen Savings Bank", nil, false),
        ("ins_100103", "Comerica Bank", nil, false),
        ("ins_116282", "Alliant Credit Union", nil, false),
        ("ins_116589", "Synchrony Bank", nil, false),
        ("ins_116794", "Mercury", nil, true),
        ("ins_116798", "PenFed", nil, false),
        // Its name could not be found out; this one is ours.
        ("ins_129571", "Herringbone Platypus Bank", nil, false),
        ("ins_118923", "Red Platypus Bank", nil, false),
        ("ins_127888", "Brex", nil, true),
        ("ins_127989", "Bank of America", "026009593", true),
        ("ins_127991", "Wells Fargo", "121000248", true),
        ("ins_129229", "Varo Bank", nil, false),
        ("ins_130888", "Truist", "061000104", true),
        ("ins_132083", "Venmo", nil, true),
        ("ins_132401", "Current", nil, false),
        ("ins_133019", "Wise", nil, true),
        ("ins_126339", "SoFi", nil, true),
        ("ins_136937", "HSBC", nil, true),
    ]

    private static let cards: [Row] = [
        ("ins_10", "American Express", nil, true),
        ("ins_51", "Barclays - Cards", nil, false),
    ]

    private static let brokers: [Row] = [
        ("ins_11", "Charles Schwab", nil, true),
        ("ins_54", "Robinhood", nil, true),
        ("ins_115605", "Betterment", nil, false),
        ("ins_115610", "Merrill Edge", nil, false),
        ("ins_115616", "Vanguard", nil, true),
        ("ins_115617", "Wealthfront", nil, true),
        ("ins_116530", "Interactive Brokers", nil, false),
        ("ins_119423", "TD Ameritrade", nil, true),
        ("ins_129473", "E*TRADE", nil, true),
    ]

    /// Those that the contract names where their student loans differ.
    private static let lenders: [Row] = [
        ("ins_116248", "Navient", nil, false),
        ("ins_116295", "Firstmark", nil, false),
        ("ins_116304", "EdFinancial Services", nil, false),
        ("ins_116308", "Granite State", nil, false),
        ("ins_116527", "FedLoan", nil, false),
        ("ins_116528", "Nelnet", nil, false),
        ("ins_116861", "Great Lakes", nil, false),
        ("ins_116944", "Sallie Mae", nil, false),
        ("ins_116945", "Oklahoma Student Loan Authority", nil, false),
        ("ins_116948", "Heartland ECSI", nil, false),
        ("ins_116950", "Commonbond Firstmark Services", nil, false),
    ]

    private static let canadian: [Row] = [
        ("ins_37", "CIBC", nil, false),
        ("ins_38", "Scotiabank", nil, false),
        ("ins_39", "RBC Royal Bank", nil, false),
        ("ins_41", "BMO Bank of Montreal", nil, false),
        ("ins_42", "TD Canada Trust", nil, false),
    ]

    private static func make(_ row: Row, lacks: Set<String>) -> Institution {
        var bank = Institution(id: row.id, name: row.name)
        bank.usesOAuth = row.oauth
        bank.products = Products.us.filter { !lacks.contains($0) }
        if bank.products.contains("auth") { bank.routingNumbers = [row.routing ?? invented(row.id)] }
        return bank
    }

    private static func makeCanadian(_ row: Row) -> Institution {
        var bank = Institution(id: row.id, name: row.name)
        bank.country = "CA"
        bank.products = Products.canada
        return bank
    }

    /// A routing number of no Federal Reserve district that its id gives.
    private static func invented(_ id: String) -> String {
        InstitutionCatalogue.routingNumber(400_000 + (Int(id.dropFirst("ins_".count)) ?? 0))
    }
}
