// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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

    static let cost = Check("cost", "No unnoticed costs") { facts in
        guard facts.target.isProduction else { return .ok("Requests to \(facts.target.subject) cost nothing.") }
        let each = facts.products.filter(perCall.contains)
        let months = facts.products.filter(perMonth.contains)
        guard !each.isEmpty || !months.isEmpty else {
            return facts.products.isEmpty
                ? .skipped("--products is not set.") : .ok("These products are billed once per Item.")
        }
        return .warn(
            "Plaid may bill \(each.isEmpty ? "each Item every month" : "individual requests") here.",
            "Read stored data instead of requesting it again, and remove unused Items (/item/remove).",
            places: each.map { "\($0): per request, report or payment" }
                + months.map { "\($0): per Item and month, until it is removed" })
    }
}
