// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    mutating func institutionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let options = request.options
        let count = try request.count(request.body["count"], named: "count")
        let offset = try request.offset(request.body["offset"], named: "offset")
        let found = filter(
            institutions.all, countries: request.strings("country_codes"), products: options.strings("products"),
            oauth: options["oauth"]?.boolValue, routingNumbers: options.strings("routing_numbers"))
        return [
            "institutions": .array(found.dropFirst(offset).prefix(count).map { institutionJSON($0, options) }),
            "total": .number(JSONNumber(found.count)),
        ]
    }

    mutating func institutionsSearch(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let query = try request.string("query").lowercased()
        guard !query.isEmpty else { throw .invalidField("query must be a non-empty string") }
        let options = request.options
        let products = request.strings("products")
        let found = filter(
            institutions.all, countries: request.strings("country_codes"), products: products,
            oauth: options["oauth"]?.boolValue, routingNumbers: nil
        ).filter { $0.name.lowercased().contains(query) || ($0.id == query && products == nil) }
        // Plaid answers with the ten best matches; a name that begins with the query is a better one.
        let best = found.filter { $0.name.lowercased().hasPrefix(query) }
        let others = found.filter { !$0.name.lowercased().hasPrefix(query) }
        return ["institutions": .array((best + others).prefix(10).map { institutionJSON($0, options) })]
    }

    mutating func institutionsGetByID(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let institution = institutions.named(try request.string("institution_id")),
            request.strings("country_codes").map({ !institution.countries.isDisjoint(with: $0) }) != false
        else { throw .invalidInstitution }
        return ["institution": institutionJSON(institution, request.options)]
    }

    private func filter(
        _ institutions: [Institution], countries: [String]?, products: [String]?, oauth: Bool?,
        routingNumbers: [String]?
    ) -> [Institution] {
        institutions.filter { institution in
            (countries.map { !institution.countries.isDisjoint(with: $0) } ?? true)
                && institution.supported.isSuperset(of: products ?? [])
                && (oauth.map { $0 == institution.isListedAsOAuth } ?? true)
                && (routingNumbers.map { !Set($0).isDisjoint(with: institution.routingNumbers) } ?? true)
        }
    }

    /// An institution with the optional members that the options ask for.
    func institutionJSON(_ institution: Institution, _ options: JSONObject) -> JSONValue {
        var json: JSONObject = [
            "country_codes": .strings([institution.country] + institution.otherCountries),
            "institution_id": .string(institution.id),
            "name": .string(institution.name),
            "oauth": .bool(institution.isListedAsOAuth),
            "products": .strings(institution.products.sorted()),
            "routing_numbers": .strings(institution.routingNumbers),
            // Not in the contract's version; clients of newer ones cannot read an institution without it.
            "connection_availability": "SUPPORTED",
        ]
        json["dtc_numbers"] = institution.dtcNumbers.map(JSONValue.strings)
        if options.isOn("include_optional_metadata") {
            json["url"] = .string(institution.homepage)
            json["primary_color"] = .string(institution.brandColor)
            json["logo"] = .string(institution.logo ?? InstitutionLogo.base64(color: institution.brandColor))
        }
        if options.isOn("include_status") { json["status"] = status(institution) }
        if options.isOn("include_auth_metadata") {
            json["auth_metadata"] = [
                "supported_methods": [
                    "instant_auth": true, "instant_match": .bool(institution.supportsInstantMatch),
                    "automated_micro_deposits": .bool(institution.supportsInstantMatch),
                    "instant_micro_deposits": .bool(institution.id == "ins_135858"),
                ]
            ]
        }
        if options.isOn("include_payment_initiation_metadata") {
            json["payment_initiation_metadata"] = institution.hasPaymentInitiation ? Self.paymentInitiation : .null
        }
        return .object(json)
    }

    private static let paymentInitiation: JSONValue = [
        "supports_international_payments": true,
        "supports_sepa_instant": false,
        "maximum_payment_amount": ["GBP": "1000000"],
        "supports_refund_details": true,
        "standing_order_metadata": [
            "supports_standing_order_end_date": true, "supports_standing_order_negative_execution_days": true,
            "valid_standing_order_intervals": ["WEEKLY", "MONTHLY"],
        ],
        "supports_payment_consents": true,
        // Newer than the contract, and required by clients that are newer too.
        "supports_commercial_payment_consents": false,
    ]

    private func status(_ institution: Institution) -> JSONValue {
        let share: (good: String, plaid: String, bank: String) =
            switch institution.status {
            case "DOWN", "UNSUPPORTED": ("0.01", "0.01", "0.98")
            case "DEGRADED": ("0.6", "0.02", "0.38")
            default: ("0.98", "0.01", "0.01")
            }
        func product(updates: Bool) -> JSONValue {
            var breakdown: JSONObject = [
                "success": .decimal(share.good), "error_plaid": .decimal(share.plaid),
                "error_institution": .decimal(share.bank),
            ]
            if updates { breakdown["refresh_interval"] = institution.status == "DOWN" ? "STOPPED" : "NORMAL" }
            return [
                "status": .string(institution.status == "UNSUPPORTED" ? "DOWN" : institution.status),
                "last_status_change": "2025-02-15T15:53:00Z",
                "breakdown": .object(breakdown),
            ]
        }
        return [
            "item_logins": product(updates: false), "transactions_updates": product(updates: true),
            "auth": product(updates: false), "identity": product(updates: false),
            "investments_updates": product(updates: true), "liabilities_updates": product(updates: true),
            "liabilities": product(updates: false), "investments": product(updates: false),
        ]
    }
}
