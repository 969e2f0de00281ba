// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import Plaid
public import PlaidJSON

extension Item: PlaidSample {
    /// A healthy Item with transactions.
    public static var sampleJSON: JSONObject {
        [
            "item_id": SampleID.item, "institution_id": SampleID.institution,
            "institution_name": "First Platypus Bank", "webhook": "https://example.com/webhook",
            "auth_method": .null, "error": .null, "available_products": ["balance", "identity"],
            "billed_products": ["auth", "transactions"], "products": ["auth", "transactions"],
            "consented_products": ["auth", "transactions"], "consent_expiration_time": .null,
            "update_type": "background",
        ]
    }

    /// A member of Items that have one of Plaid Check beside them.
    public static var otherMembers: Set<String> { ["paired_item_id"] }
}

extension Institution: PlaidSample {
    /// A bank for tests, which Plaid's Sandbox has too.
    public static var sampleJSON: JSONObject {
        [
            "institution_id": SampleID.institution, "name": "First Platypus Bank",
            "products": ["auth", "balance", "identity", "transactions"], "country_codes": ["US"],
            "url": "https://example.com", "primary_color": "#1f1f1f", "logo": .null, "routing_numbers": ["011401533"],
            "dtc_numbers": [], "oauth": false, "status": .null, "payment_initiation_metadata": .null,
            "auth_metadata": .null, "connection_availability": "SUPPORTED",
        ]
    }
}

extension ItemGetResponse: PlaidSample {
    /// The sample Item.
    public static var sampleJSON: JSONObject {
        ["item": .object(Item.sampleJSON), "status": .null, "request_id": SampleID.request]
    }
}

extension InstitutionsGetByIdResponse: PlaidSample {
    /// The sample institution.
    public static var sampleJSON: JSONObject {
        ["institution": .object(Institution.sampleJSON), "request_id": SampleID.request]
    }
}

extension LinkTokenCreateResponse: PlaidSample {
    /// A Link token that opens nothing.
    public static var sampleJSON: JSONObject {
        [
            "link_token": "link-sandbox-sample", "expiration": "2030-01-01T00:00:00Z", "request_id": SampleID.request,
        ]
    }

    /// Members of Hosted Link and of sessions with a user.
    public static var otherMembers: Set<String> { ["hosted_link_url", "user_id"] }
}

extension ItemPublicTokenExchangeResponse: PlaidSample {
    /// The access token of the sample Item, which gives access to nothing.
    public static var sampleJSON: JSONObject {
        ["access_token": "access-sandbox-sample", "item_id": SampleID.item, "request_id": SampleID.request]
    }
}
