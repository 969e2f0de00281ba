// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import Plaid
public import PlaidJSON

extension CreditCardLiability: PlaidSample {
    /// A credit card with 410 USD on its last statement, due soon.
    public static var sampleJSON: JSONObject {
        [
            "account_id": "sample-card",
            "aprs": [
                [
                    "apr_percentage": .decimal("15.24"), "apr_type": "purchase_apr", "balance_subject_to_apr": 410,
                    "interest_charge_amount": .null,
                ]
            ],
            "is_overdue": false, "last_payment_amount": 50, "last_payment_date": "2029-12-20",
            "last_statement_issue_date": "2029-12-28", "last_statement_balance": 410, "minimum_payment_amount": 20,
            "next_payment_due_date": "2030-01-28", "cash_advance_limit": .null,
        ]
    }
}

extension LiabilitiesGetResponse: PlaidSample {
    /// The sample credit card.
    public static var sampleJSON: JSONObject {
        var account = AccountBase.sampleJSON
        account["account_id"] = "sample-card"
        account["name"] = "Credit Card"
        account["official_name"] = .null
        account["type"] = "credit"
        account["subtype"] = "credit card"
        return [
            "accounts": [.object(account)], "item": .object(Item.sampleJSON),
            "liabilities": [
                "credit": [.object(CreditCardLiability.sampleJSON)], "mortgage": .null, "student": .null,
                "line_of_credit": .null, "loan": .null,
            ],
            "request_id": SampleID.request,
        ]
    }
}

extension Transfer: PlaidSample {
    /// A debit of 12.34 USD that is on its way.
    public static var sampleJSON: JSONObject {
        [
            "id": "sample-transfer", "authorization_id": "sample-authorization", "ach_class": "ppd",
            "account_id": SampleID.account, "funding_account_id": .null, "ledger_id": .null, "type": "debit",
            "user": [
                "legal_name": "Alex Sample", "phone_number": .null, "email_address": "alex@example.com",
                "address": .null,
            ],
            "amount": "12.34", "description": "payment", "created": "2030-01-02T00:00:00Z", "status": "pending",
            "sweep_status": "unswept", "network": "ach", "wire_details": .null, "cancellable": true,
            "failure_reason": .null, "metadata": .null, "origination_account_id": "sample-origination",
            "guarantee_decision": .null, "guarantee_decision_rationale": .null, "guarantee_details": .null,
            "iso_currency_code": "USD",
            "standard_return_window": "2030-01-06", "unauthorized_return_window": "2030-03-04",
            "expected_settlement_date": "2030-01-04", "expected_funds_available_date": .null,
            "originator_client_id": .null, "refunds": [], "recurring_transfer_id": .null,
            "expected_sweep_settlement_schedule": [], "credit_funds_source": .null, "facilitator_fee": "0.00",
            "network_trace_id": .null,
        ]
    }
}

extension TransferGetResponse: PlaidSample {
    /// The sample transfer.
    public static var sampleJSON: JSONObject {
        ["transfer": .object(Transfer.sampleJSON), "request_id": SampleID.request]
    }
}
