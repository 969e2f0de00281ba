/// A bank of the Sandbox.
struct Institution: Sendable, Codable {
    let id: String
    let name: String
    var country = "US"
    /// The countries besides ``country`` in which it has customers.
    var otherCountries: [String] = []
    var usesOAuth = false
    var products = Products.us
    var routingNumbers: [String] = []
    var dtcNumbers: [String]?
    var url: String?
    var color: String?
    /// A logo in Base64; `nil` for the tartan that all others have.
    var logo: String?
    var status = "HEALTHY"
    /// Whether account numbers at this bank are tokens.
    var isTokenized = false
    /// Whether accounts have an id that stays the same across Items.
    var hasPersistentAccountIDs = false
    var hasPaymentInitiation = false
    var supportsInstantMatch = false
    /// Whether it asks for a device and a code on its own.
    var alwaysAsksMFA = false

    /// The products of each country's banks.
    enum Products {
        static let us =
            [
                "assets", "auth", "balance", "identity", "identity_match", "income_verification", "investments",
                "investments_auth", "liabilities", "recurring_transactions", "signal", "statements", "transactions",
                "transactions_refresh", "transfer",
            ] + check
        /// The products of Plaid Check, whose reports need an account at a bank of the United States.
        static let check = [
            "cra_base_report", "cra_cashflow_insights", "cra_income_insights", "cra_lend_score", "cra_monitoring",
            "cra_network_insights", "cra_partner_insights", "cra_plaid_credit_score",
        ]
        static let canada = [
            "assets", "auth", "balance", "identity", "investments", "liabilities", "recurring_transactions",
            "transactions", "transactions_refresh",
        ]
        static let britain = [
            "assets", "auth", "balance", "identity", "payment_initiation", "recurring_transactions", "standing_orders",
            "transactions", "transactions_refresh",
        ]
    }

    /// The bank that all examples use.
    static let firstPlatypus = Institution(
        id: "ins_109508", name: "First Platypus Bank", routingNumbers: ["011401533", "021000021"])

    /// A bank that cannot tell the balances of cards and loans at once.
    static let capitalOne = "ins_128026"
    static let balanceBank = "ins_130016"
    /// The banks that know balances at midnight only.
    static let knowsBalancesLater: Set = [capitalOne, balanceBank]

    var countries: Set<String> { Set(otherCountries).union([country]) }

    /// The address of its home page; one that leads nowhere where the bank is invented.
    var homepage: String { url ?? "https://\(hostLabel).example" }

    /// Its colour as `#rrggbb`; derived from the name where none is known, as Plaid does it.
    var brandColor: String {
        if let color { return color }
        let digits = String(Identifiers(seed: 0xC10).hash(name) & 0x7F7F7F, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    private var hostLabel: String { String(name.lowercased().map { $0.isASCII && $0.isLetter ? $0 : "-" }) }

    static func named(_ id: String) -> Institution? { byID[id] }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// All banks, in the order in which they are listed.
    ///
    /// Which products and routing numbers each has is ours, except where
    /// a test of an official client relies on it.
    static let all: [Institution] = known + real + InstitutionCatalogue.all

    private static let known: [Institution] = [
        firstPlatypus,
        Institution(id: "ins_109509", name: "First Gingham Credit Union", routingNumbers: ["110000000"]),
        Institution(id: "ins_109510", name: "Tattersall Federal Credit Union", routingNumbers: ["110000001"]),
        Institution(
            id: "ins_109511", name: "Tartan Bank",
            // A recording of September 2026 shows it without these two.
            products: Products.us.filter { $0 != "investments_auth" && $0 != "statements" },
            routingNumbers: ["110000002"], url: "https://www.plaid.com/",
            color: "#174e7c"),
        Institution(
            id: "ins_109512", name: "Houndstooth Bank", routingNumbers: ["011000138", "011200365", "011400495"],
            dtcNumbers: ["2236", "0955", "1367"], url: "https://plaid.com", color: "#004966",
            hasPersistentAccountIDs: true, supportsInstantMatch: true),
        Institution(id: balanceBank, name: "First Platypus Balance Bank"),
        Institution(id: "ins_135858", name: "Windowpane Bank", routingNumbers: ["333333334"]),
        Institution(
            id: "ins_43", name: "Tartan-Dominion Bank of Canada", country: "CA", products: Products.canada),
        Institution(
            id: "ins_116834", name: "Flexible Platypus Open Banking", country: "GB", usesOAuth: true,
            products: Products.britain, hasPaymentInitiation: true),
        Institution(
            id: "ins_117650", name: "Royal Bank of Plaid", country: "GB", usesOAuth: true, products: Products.britain,
            hasPersistentAccountIDs: true, hasPaymentInitiation: true),
        Institution(
            id: "ins_117181", name: "Flexible Platypus Open Banking", country: "GB", usesOAuth: true,
            products: Products.britain, hasPaymentInitiation: true),
        // Ours: official clients ask for the second to fourth British bank, and the three above are all that are documented.
        Institution(
            id: "ins_900001", name: "Harris Tweed Open Banking", country: "GB", usesOAuth: true,
            products: Products.britain, hasPaymentInitiation: true),
        Institution(
            id: "ins_127287", name: "Platypus OAuth Bank", usesOAuth: true, isTokenized: true,
            hasPersistentAccountIDs: true),
        Institution(id: "ins_132241", name: "First Platypus OAuth App2App Bank", usesOAuth: true),
        Institution(id: "ins_132363", name: "Unhealthy Platypus Bank - Degraded", status: "DEGRADED"),
        Institution(id: "ins_132361", name: "Unhealthy Platypus Bank - Down", status: "DOWN"),
        Institution(
            id: "ins_133402", name: "Unsupported Platypus Bank - Institution Not Supported", status: "UNSUPPORTED"),
        Institution(id: "ins_133502", name: "Platypus Bank RUX Auth"),
        Institution(id: "ins_133503", name: "Platypus Bank RUX Match"),
        Institution(id: "ins_138395", name: "First Platypus Limited Purpose"),
        Institution(id: "ins_135842", name: "Platypus Income Bank"),
        Institution(id: "ins_129644", name: "First Platypus Bank - OAuth", usesOAuth: true),
        Institution(
            id: "ins_1", name: "Bank of America", routingNumbers: ["021200339", "052001633"],
            url: "https://www.bankofamerica.com", color: "#e31837", alwaysAsksMFA: true),
        Institution(id: "ins_12", name: "Fidelity", url: "https://www.fidelity.com"),
        Institution(
            id: "ins_13", name: "PNC", usesOAuth: true, routingNumbers: ["043000096"], isTokenized: true,
            hasPersistentAccountIDs: true),
        Institution(
            id: "ins_56", name: "Chase", usesOAuth: true, routingNumbers: ["322271627"], isTokenized: true,
            hasPersistentAccountIDs: true),
        Institution(
            id: "ins_127990", name: "US Bank", usesOAuth: true, routingNumbers: ["091000022"], isTokenized: true,
            hasPersistentAccountIDs: true),
        Institution(id: "ins_20", name: "Citizens Bank", routingNumbers: ["011500120"]),
        Institution(
            id: capitalOne, name: "Capital One", usesOAuth: true, routingNumbers: ["056073502"],
            hasPersistentAccountIDs: true),
    ]
}
