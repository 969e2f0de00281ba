// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// Tells what can be known of transactions that the client has from elsewhere.
    func transactionsEnrich(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard ["depository", "credit"].contains(try request.string("account_type")) else {
            throw .invalidField("account_type must be depository or credit")
        }
        let transactions = request.body["transactions"]?.arrayValue ?? []
        guard (1...100).contains(transactions.count) else {
            throw .invalidField("transactions must have between 1 and 100 entries")
        }
        let version = request.options["personal_finance_category_version"]?.stringValue ?? "v2"
        var enriched: [JSONValue] = []
        for transaction in transactions {
            guard let amount = transaction["amount"]?.decimalValue, amount >= 0 else {
                throw .invalidField("amount must be the absolute value of the transaction; direction gives its sign")
            }
            var json: JSONObject = [:]
            for name in Self.echoed { json[name] = transaction[name] }
            json["enrichments"] = .object(
                enrichments(transaction, version: version, hasLegacy: request.options.isOn("include_legacy_category")))
            enriched.append(.object(json))
        }
        return ["enriched_transactions": .array(enriched)]
    }

    private static let echoed = [
        "id", "client_user_id", "client_account_id", "account_type", "account_subtype", "description", "amount",
        "direction", "iso_currency_code",
    ]

    private func enrichments(_ transaction: JSONValue, version: String, hasLegacy: Bool) -> JSONObject {
        let description = transaction["description"]?.stringValue ?? ""
        let match = EnrichTable.match(
            description, isInflow: transaction["direction"] == "INFLOW", code: transaction["mcc"]?.stringValue)
        let style = match.style
        let merchant = style.merchant
        let confidence = style.category.confidence.rawValue
        var parties: [JSONValue] = []
        if let other = match.intermediary {
            parties.append(counterparty(other.merchant, type: other.type, confidence: "VERY_HIGH"))
        }
        if let merchant { parties.append(counterparty(merchant, type: "merchant", confidence: confidence)) }
        let category = style.category.json(version: version)
        let place = transaction["location"]
        var location: JSONObject = [:]
        for name in ["address", "city", "country", "postal_code", "region"] { location[name] = place?[name] ?? .null }
        location["lat"] = .null
        location["lon"] = .null
        location["store_number"] = .optional(EnrichTable.storeNumber(in: description))
        let hasPlace = place?["address"]?.stringValue != nil || place?["city"]?.stringValue != nil
        var json: JSONObject = [
            "check_number": .optional(EnrichTable.checkNumber(in: description)),
            "counterparties": .array(parties),
            "entity_id": .optional(merchant?.entityID),
            "location": .object(location),
            "logo_url": .optional(merchant?.logoURL),
            "merchant_name": .optional(merchant?.name),
            "payment_channel": .string(merchant == nil && hasPlace ? "in store" : style.channel.rawValue),
            "personal_finance_category": category,
            "personal_finance_category_icon_url": .string(
                "https://plaid-category-icons.plaid.com/PFC_\(category["primary"]?.stringValue ?? "OTHER").png"),
            "phone_number": .null,
            "website": .optional(merchant?.website),
        ]
        if hasLegacy {
            json["legacy_category"] = .null
            json["legacy_category_id"] = .null
        }
        return json
    }

    private func counterparty(_ merchant: Merchant, type: String, confidence: String) -> JSONValue {
        [
            "confidence_level": .string(confidence), "entity_id": .optional(merchant.entityID),
            "logo_url": .optional(merchant.logoURL), "name": .string(merchant.name), "phone_number": .null,
            "type": .string(type), "website": .optional(merchant.website),
        ]
    }
}
