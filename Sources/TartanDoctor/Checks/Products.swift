// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// Products that are certain not to exist in a country; what is not listed is left to Plaid.
    private static let onlyIn: [String: Set<String>] = {
        let unitedStates: Set = ["US"]
        let america: Set = ["US", "CA"]
        let europe: Set = [
            "GB", "ES", "NL", "FR", "IE", "DE", "IT", "PL", "DK", "NO", "SE", "EE", "LT", "LV", "PT", "BE", "AT", "FI",
        ]
        return [
            "transfer": unitedStates, "signal": unitedStates, "statements": unitedStates, "employment": unitedStates,
            "income": unitedStates, "income_verification": unitedStates, "cra_base_report": unitedStates,
            "cra_income_insights": unitedStates, "cra_partner_insights": unitedStates,
            "cra_network_insights": unitedStates, "cra_cashflow_insights": unitedStates,
            "cra_lend_score": unitedStates, "investments_auth": america,
            "investments": america, "liabilities": america, "recurring_transactions": america.union(["GB"]),
            "payment_initiation": europe, "standing_orders": ["GB"],
        ]
    }()

    /// Products that every Item has, and that must not be requested in a Link token.
    private static let neverListed: Set = ["balance"]

    static let products = Check("products", "The products are available in the countries") { facts in
        guard !facts.products.isEmpty else { return .skipped("--products is not set.") }
        let countries = facts.countries.isEmpty ? ["US"] : facts.countries
        if let unlisted = facts.products.first(where: neverListed.contains) {
            return .fail(
                "\(unlisted) must not be requested in a Link token.",
                "Omit it: every Item has it. Request another product.")
        }
        var places: [String] = []
        for product in facts.products {
            guard let known = onlyIn[product] else { continue }
            places += countries.filter { !known.contains($0) }.map { "\(product) in \($0)" }
        }
        guard places.isEmpty else {
            return .fail(
                "Plaid does not offer \(places.count == 1 ? "a product" : "products") in all of these countries.",
                "Create one Link token per region, with the products that are available there.", places: places)
        }
        return .ok("No problem is known with \(facts.products.joined(separator: ", ")).")
    }
}
