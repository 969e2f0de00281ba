extension Check {
    /// How Plaid bills what is asked for; prices are in the contract with Plaid.
    private static let perCall: Set = [
        "balance", "identity_verification", "signal", "transactions_refresh", "enrich", "assets", "income",
        "income_verification", "employment", "cra_base_report", "cra_income_insights", "cra_partner_insights",
        "payment_initiation", "transfer",
    ]
    private static let perMonth: Set = [
        "transactions", "recurring_transactions", "investments", "liabilities",
    ]

    static let cost = Check("cost", "Nothing costs money unnoticed") { facts in
        guard facts.target.isProduction else { return .green("\(facts.target.name) costs nothing.") }
        let each = facts.products.filter(perCall.contains)
        let months = facts.products.filter(perMonth.contains)
        guard !each.isEmpty || !months.isEmpty else {
            return facts.products.isEmpty
                ? .skipped("No --products were named.") : .green("These products are billed once for each Item.")
        }
        return .amber(
            "Plaid may bill \(each.isEmpty ? "each Item every month" : "single calls") here.",
            "Read what is kept instead of asking again, and remove Items that nobody uses (/item/remove).",
            places: each.map { "\($0): for each call, report or payment" }
                + months.map { "\($0): for each Item and month, until it is removed" })
    }
}
