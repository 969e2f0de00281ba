// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// How transactions are written: the Item's account ids and what the request asked for.
struct TransactionFormat {
    private let accountIDs: [String]
    /// What may differ from request to request.
    let form: Form

    struct Form: Sendable, Hashable {
        var includesOriginalDescription: Bool
        var isVersion1: Bool
        /// The last one that matches a transaction decides about its category.
        var rules: [TransactionRule] = []
    }

    init(
        item: Item, includesOriginalDescription: Bool = false, categoryVersion: String? = nil,
        rules: [TransactionRule] = []
    ) {
        accountIDs = item.accounts.indices.map(item.accountID)
        form = Form(
            includesOriginalDescription: includesOriginalDescription, isVersion1: categoryVersion == "v1", rules: rules)
    }

    init(item: Item, options: JSONObject, rules: [TransactionRule]) {
        self.init(
            item: item, includesOriginalDescription: options.isOn("include_original_description"),
            categoryVersion: options["personal_finance_category_version"]?.stringValue, rules: rules)
    }

    func accountID(_ index: Int) -> JSONValue { .string(accountIDs[index]) }

    func removedJSON(_ row: Ledger.Row) -> JSONValue {
        ["account_id": accountID(row.account), "transaction_id": .string(row.id)]
    }

    func json(_ row: Ledger.Row) -> JSONObject {
        let style = row.style
        let merchant = style.merchant
        var category = form.isVersion1 ? style.category.version1 : (style.category.primary, style.category.detailed)
        var confidence = style.category.confidence.rawValue
        if !form.rules.isEmpty {
            let text = (merchant?.name ?? style.name).lowercased()
            if let rule = form.rules.last(where: { $0.matches(text, id: row.id) }) {
                category = (rule.primary, rule.detailed)
                confidence = "VERY_HIGH"
            }
        }
        var json: JSONObject = [
            "account_id": accountID(row.account),
            "account_owner": .null,
            "amount": .decimal(row.amount),
            "authorized_date": .optional(row.authorized?.text),
            "authorized_datetime": .null,
            // The older categories are null for clients of recent years; the keys are still there.
            "category": .null,
            "category_id": .null,
            "check_number": .optional(style.checkNumber),
            "counterparties": .array(counterparties(style)),
            "date": .string(row.day.text),
            "datetime": .null,
            "iso_currency_code": .isoCurrency(row.currency),
            "location": [
                "address": .null, "city": .null, "country": .null, "lat": .null, "lon": .null, "postal_code": .null,
                "region": .null, "store_number": .optional(style.storeNumber),
            ],
            "logo_url": .optional(merchant?.logoURL),
            "merchant_entity_id": .optional(merchant?.entityID),
            "merchant_name": .optional(merchant?.name),
            "name": .string(style.name),
        ]
        if form.includesOriginalDescription {
            json["original_description"] = .string(style.originalDescription ?? style.name)
        }
        json["payment_channel"] = .string(style.channel.rawValue)
        json["payment_meta"] = [
            "by_order_of": .null, "payee": .null, "payer": .null, "payment_method": .optional(style.paymentMethod),
            "payment_processor": .null, "ppd_id": .null, "reason": .null, "reference_number": .null,
        ]
        json["pending"] = .bool(row.isPending)
        json["pending_transaction_id"] = .optional(row.pendingID)
        json["personal_finance_category"] = [
            "confidence_level": .string(confidence),
            "detailed": .string(category.1),
            "primary": .string(category.0),
            "version": .string(form.isVersion1 ? "v1" : "v2"),
        ]
        json["personal_finance_category_icon_url"] = .string(
            "https://plaid-category-icons.plaid.com/PFC_\(category.0).png")
        json["transaction_code"] = .null
        json["transaction_id"] = .string(row.id)
        json["transaction_type"] = .string(style.kind.rawValue)
        json["unofficial_currency_code"] = .unofficialCurrency(row.currency)
        json["website"] = .optional(merchant?.website)
        return json
    }

    private func counterparties(_ style: TransactionStyle) -> [JSONValue] {
        var parties: [JSONValue] = []
        if let other = style.intermediary {
            parties.append(counterparty(other.merchant, type: other.type, confidence: "VERY_HIGH"))
        }
        if let merchant = style.merchant {
            parties.append(
                counterparty(merchant, type: "merchant", confidence: style.category.confidence.rawValue))
        }
        return parties
    }

    private func counterparty(_ merchant: Merchant, type: String, confidence: String) -> JSONValue {
        [
            "confidence_level": .string(confidence),
            "entity_id": .optional(merchant.entityID),
            "logo_url": .optional(merchant.logoURL),
            "name": .string(merchant.name),
            "phone_number": .null,
            "type": .string(type),
            "website": .optional(merchant.website),
        ]
    }
}
