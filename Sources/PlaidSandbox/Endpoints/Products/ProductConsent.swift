// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The products that a user consents to in Link, at banks of countries where Link asks for it.
enum ProductConsent {
    /// What a link token asks consent for, sorted; `nil` where Link does not ask.
    static func products(of request: JSONObject, at institution: Institution) -> [String]? {
        guard ["US", "CA"].contains(institution.country) else { return nil }
        let lists = [
            "products", "required_if_supported_products", "optional_products", "additional_consented_products",
        ]
        let supported = institution.supported
        let asked = lists.flatMap { request.strings($0) ?? [] }.filter(supported.contains)
        let granted = Set(asked + asked.flatMap { included[$0] ?? [] })
        return granted.intersection(supported).sorted()
    }

    /// Whether a consent covers a product.
    static func covers(_ product: String, _ consented: [String]) -> Bool {
        product == "balance" || consented.contains(product) || consented.contains(parents[product] ?? product)
    }

    /// The products that come with the consent to another one, because they read no further data.
    ///
    /// The first line is recorded; the others follow it.
    private static let included = [
        "transactions": ["assets", "identity", "identity_match", "income_verification"],
        "assets": ["identity", "identity_match"], "identity": ["identity_match"], "transfer": ["auth"],
    ]

    /// Products that need no consent of their own beside that of another one.
    private static let parents = [
        "identity_match": "identity", "investments_auth": "investments", "recurring_transactions": "transactions",
        "signal": "auth", "transactions_refresh": "transactions", "transfer": "auth",
    ]
}

extension World {
    /// Adds what a link token asks for to the consent of an Item that was made in Link.
    mutating func addConsent(_ position: Int, _ request: JSONObject) {
        guard let known = items[position].consented,
            let more = ProductConsent.products(of: request, at: items[position].institution), !more.isEmpty
        else { return }
        items[position].consented = Set(known + more).sorted()
    }
}
