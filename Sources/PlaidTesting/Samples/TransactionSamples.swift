// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import Plaid
public import PlaidJSON

extension Transaction: PlaidSample {
    /// A posted card payment: 12.50 USD left the sample account.
    public static var sampleJSON: JSONObject {
        [
            "transaction_id": SampleID.transaction, "account_id": SampleID.account, "amount": .decimal("12.5"),
            "iso_currency_code": "USD", "unofficial_currency_code": .null, "category": .null, "category_id": .null,
            "check_number": .null, "date": "2030-01-02", "authorized_date": "2030-01-01",
            "authorized_datetime": .null, "datetime": .null,
            "location": [
                "address": .null, "city": .null, "region": .null, "postal_code": .null, "country": .null, "lat": .null,
                "lon": .null, "store_number": .null,
            ],
            "name": "BIKE SHOP 0042", "merchant_name": "Bike Shop", "merchant_entity_id": "sample-merchant",
            "original_description": .null,
            "payment_meta": [
                "reference_number": .null, "ppd_id": .null, "payee": .null, "by_order_of": .null, "payer": .null,
                "payment_method": .null, "payment_processor": .null, "reason": .null,
            ],
            "pending": false, "pending_transaction_id": .null, "account_owner": .null, "transaction_type": "place",
            "logo_url": .null, "website": "bikeshop.example", "payment_channel": "in store",
            "personal_finance_category": .object(sampleCategory), "business_finance_category": .null,
            "personal_finance_category_icon_url": "https://example.com/icon.png", "transaction_code": .null,
            "counterparties": [
                [
                    "name": "Bike Shop", "entity_id": "sample-merchant", "type": "merchant",
                    "website": "bikeshop.example", "logo_url": .null, "confidence_level": "VERY_HIGH",
                    "account_numbers": .null,
                ]
            ],
            "client_customization": .null, "merchant_category_code": .null, "running_balance": .null,
        ]
    }

    static var sampleCategory: JSONObject {
        [
            "primary": "GENERAL_MERCHANDISE", "detailed": "GENERAL_MERCHANDISE_SPORTING_GOODS",
            "confidence_level": "VERY_HIGH", "version": "v2",
        ]
    }
}

extension RemovedTransaction: PlaidSample {
    /// The sample transaction, removed.
    public static var sampleJSON: JSONObject {
        ["transaction_id": SampleID.transaction, "account_id": SampleID.account]
    }
}

extension TransactionStream: PlaidSample {
    /// A monthly bill of 12.50 USD.
    public static var sampleJSON: JSONObject {
        let amount: JSONValue = [
            "amount": .decimal("12.5"), "iso_currency_code": "USD", "unofficial_currency_code": .null,
        ]
        return [
            "account_id": SampleID.account, "stream_id": "sample-stream", "category": .null, "category_id": .null,
            "description": "Bike Insurance", "merchant_name": "Bike Insurance", "first_date": "2029-10-02",
            "last_date": "2030-01-02", "predicted_next_date": "2030-02-02", "frequency": "MONTHLY",
            "transaction_ids": [SampleID.transaction], "average_amount": amount, "last_amount": amount,
            "is_active": true, "status": "MATURE", "personal_finance_category": .object(Transaction.sampleCategory),
            "is_user_modified": false,
        ]
    }

    /// A member of streams that a user has changed.
    public static var otherMembers: Set<String> { ["last_user_modified_datetime"] }
}

extension TransactionsSyncResponse: PlaidSample {
    /// The only page of a sync: the sample transaction was added.
    public static var sampleJSON: JSONObject {
        [
            "transactions_update_status": "HISTORICAL_UPDATE_COMPLETE",
            "accounts": [.object(AccountBase.sampleJSON)], "added": [.object(Transaction.sampleJSON)],
            "modified": [], "removed": [], "next_cursor": "sample-cursor", "has_more": false,
            "request_id": SampleID.request,
        ]
    }
}

extension TransactionsRecurringGetResponse: PlaidSample {
    /// One outgoing stream.
    public static var sampleJSON: JSONObject {
        [
            "inflow_streams": [], "outflow_streams": [.object(TransactionStream.sampleJSON)],
            "updated_datetime": "2030-01-02T00:00:00Z", "personal_finance_category_version": "v2",
            "request_id": SampleID.request,
        ]
    }
}
