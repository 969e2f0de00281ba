// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The kinds of debt that `/liabilities/get` returns.
enum LiabilityKind: String, CaseIterable, Sendable {
    case credit
    case mortgage
    case student
}

extension AccountTemplate {
    /// The debt of an account.
    ///
    /// The accounts of businesses have none here: user_good must have exactly one debt of each kind, and has two credit cards.
    var liability: LiabilityKind? {
        guard holder != "business" else { return nil }
        return switch (type, subtype) {
        case ("credit", "credit card"), ("credit", "paypal"): .credit
        case ("loan", "mortgage"): .mortgage
        case ("loan", "student"): .student
        default: nil
        }
    }
}

/// The default debts; their dates do not move with time.
enum LiabilityTable {
    /// The members of a debt, without its account.
    static func standard(_ kind: LiabilityKind) -> JSONObject {
        switch kind {
        case .credit: credit
        case .mortgage: mortgage
        case .student: student
        }
    }

    private static let credit: JSONObject = [
        "aprs": [
            apr("balance_transfer_apr", "15.24", balance: "1562.32", interest: "130.22"),
            apr("cash_apr", "27.95", balance: "56.22", interest: "14.81"),
            apr("purchase_apr", "12.5", balance: "157.01", interest: "25.66"),
            apr("special", "0", balance: "1000", interest: "0"),
        ],
        "is_overdue": false,
        "last_payment_amount": .decimal("168.25"),
        "last_payment_date": "2019-05-22",
        "last_statement_balance": .decimal("1708.77"),
        "last_statement_issue_date": "2019-05-28",
        "minimum_payment_amount": 20,
        "next_payment_due_date": "2020-05-28",
    ]

    private static func apr(_ type: String, _ percentage: String, balance: String, interest: String) -> JSONValue {
        [
            "apr_percentage": .decimal(percentage), "apr_type": .string(type),
            "balance_subject_to_apr": .decimal(balance), "interest_charge_amount": .decimal(interest),
        ]
    }

    private static let mortgage: JSONObject = [
        "account_number": "3120194154",
        "current_late_fee": 25,
        "escrow_balance": .decimal("3141.54"),
        "has_pmi": true,
        "has_prepayment_penalty": true,
        "interest_rate": ["percentage": .decimal("3.99"), "type": "fixed"],
        "last_payment_amount": .decimal("3141.54"),
        "last_payment_date": "2019-08-01",
        "loan_term": "30 year",
        "loan_type_description": "conventional",
        "maturity_date": "2045-07-31",
        "next_monthly_payment": .decimal("3141.54"),
        "next_payment_due_date": "2019-11-15",
        "origination_date": "2015-08-01",
        "origination_principal_amount": 425_000,
        "past_due_amount": 2304,
        "property_address": [
            "city": "Malakoff", "country": "US", "postal_code": "14236", "region": "NY", "street": "2992 Cameron Road",
        ],
        "ytd_interest_paid": .decimal("12300.4"),
        "ytd_principal_paid": .decimal("12340.5"),
    ]

    private static let student: JSONObject = [
        "account_number": "4277075694",
        "disbursement_dates": ["2002-08-28"],
        "expected_payoff_date": "2032-07-28",
        "guarantor": "DEPT OF ED",
        "interest_rate_percentage": .decimal("5.25"),
        "is_overdue": false,
        "last_payment_amount": .decimal("138.05"),
        "last_payment_date": "2019-04-22",
        "last_statement_balance": .decimal("1708.77"),
        "last_statement_issue_date": "2019-04-28",
        "loan_name": "Consolidation",
        "loan_status": ["end_date": "2032-07-28", "type": "repayment"],
        "minimum_payment_amount": 25,
        "next_payment_due_date": "2019-05-28",
        "origination_date": "2002-08-28",
        "origination_principal_amount": 25_000,
        "outstanding_interest_amount": .decimal("6227.36"),
        "payment_reference_number": "4277075694",
        // Official tests want figures where the document's example has null; these are ours.
        "pslf_status": ["estimated_eligibility_date": "2032-07-28", "payments_made": 200, "payments_remaining": 160],
        "repayment_plan": ["description": "Standard Repayment", "type": "standard"],
        "sequence_number": "1",
        "servicer_address": [
            "city": "San Matias", "country": "US", "postal_code": "99415", "region": "CA",
            "street": "123 Relaxation Road",
        ],
        "ytd_interest_paid": .decimal("280.55"),
        "ytd_principal_paid": .decimal("271.65"),
    ]
}
