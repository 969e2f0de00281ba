// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A bank of the Sandbox.
struct Institution: Sendable, Codable {
    let id: String
    let name: String
    var country = "US"
    /// The countries besides ``country`` in which it has customers.
    var otherCountries: [String] = []
    var usesOAuth = false
    /// Whether lists call it an OAuth bank; `nil` for what ``usesOAuth`` says.
    var listedOAuth: Bool?
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
            ] + check + payments
        /// The products of Plaid Check, whose reports need an account at a bank of the United States.
        static let check = [
            "cra_base_report", "cra_cashflow_insights", "cra_income_insights", "cra_lend_score", "cra_monitoring",
            "cra_network_insights", "cra_partner_insights", "cra_plaid_credit_score",
        ]
        /// Products of payments, which the contract's example has at a bank that has `transfer`.
        static let payments = ["pay_by_bank", "processor_payments"]
        /// What banks list and no Item has among its available products, as recorded in September 2026.
        static let neverAvailable = Set(check + payments)

        /// The products of a bank in the United States that lacks some; payments go with `transfer`.
        static func unitedStates(lacking lacks: Set<String>) -> [String] {
            us.filter { !lacks.contains($0) && !(lacks.contains("transfer") && payments.contains($0)) }
        }

        /// Those that only a later version of the contract (1.778.0) has; banks do not list them, since clients of ours
        /// could not read the list.
        static let laterCheck: Set = ["cra_home_lending", "cra_qualify"]
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
    static let firstPlatypus = named("ins_109508") ?? Institution(id: "ins_109508", name: "First Platypus Bank")

    /// A bank that cannot tell the balances of cards and loans at once.
    static let capitalOne = "ins_128026"
    static let balanceBank = "ins_130016"
    /// The banks that know balances at midnight only.
    static let knowsBalancesLater: Set = [capitalOne, balanceBank]

    /// The products that an Item at this bank can have.
    var supported: Set<String> {
        let listed = Set(products)
        return listed.isDisjoint(with: Products.check) ? listed : listed.union(Products.laterCheck)
    }

    var isListedAsOAuth: Bool { listedOAuth ?? usesOAuth }

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
    static let all: [Institution] = table.rows.compactMap(Institution.init) + InstitutionCatalogue.all

    /// The rows of data/sandbox/institutions.tsv.
    static let table = DataTable(DataFile.institutionsTsv)
}

extension Institution {
    /// Reads a row; `nil` if it lacks something or has a word that is not known.
    init?(row: DataTable.Row) {
        guard let id = row["id"], let name = row["name"], let country = row["country"], let oauth = row["oauth"] else {
            return nil
        }
        self.init(id: id, name: name, country: country)
        let lacks = row.words("lacks")
        switch country {
        case "US": products = Products.unitedStates(lacking: Set(lacks))
        case "CA": products = Products.canada.filter { !lacks.contains($0) }
        case "GB": products = Products.britain.filter { !lacks.contains($0) }
        default: return nil
        }
        switch oauth {
        case "yes": usesOAuth = true
        case "no": break
        case "unlisted": (usesOAuth, listedOAuth) = (true, false)
        default: return nil
        }
        for trait in row.words("traits") {
            switch trait {
            case "tokenized": isTokenized = true
            case "persistent": hasPersistentAccountIDs = true
            case "payments": hasPaymentInitiation = true
            case "instant_match": supportsInstantMatch = true
            case "asks_mfa": alwaysAsksMFA = true
            default: return nil
            }
        }
        routingNumbers = row.words("routing")
        if row["dtc"] != nil { dtcNumbers = row.words("dtc") }
        status = row["status"] ?? "HEALTHY"
        url = row["url"]
        color = row["color"]
    }
}
