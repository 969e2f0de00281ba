// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The members that a configuration of a custom user may have.
///
/// They are those of Plaid's contract, of its newer versions, and of the examples that Plaid publishes. Any other member is
/// refused: what it was meant to say would be replaced by generated data without a word. Names that begin with an
/// underscore are comments.
enum CustomMembers {
    /// What is wrong with the first member that is not known.
    static func mistake(in root: JSONObject) -> String? { mistake(in: root, "user", path: "") }

    private static func mistake(in object: JSONObject, _ schema: String, path: String) -> String? {
        guard let members = schemas[schema] else { return nil }
        for (name, value) in object.pairs where !name.hasPrefix("_") {
            let place = path.isEmpty ? name.clipped(bytes: longestName) : "\(path).\(name.clipped(bytes: longestName))"
            guard let inner = members[name] else { return "\(place) is unknown\(hint(name, schema, members))" }
            if let inner, let mistake = mistake(in: value, inner, path: place) { return mistake }
        }
        return nil
    }

    private static func mistake(in value: JSONValue, _ schema: String, path: String) -> String? {
        if let object = value.objectValue { return mistake(in: object, schema, path: path) }
        for (index, element) in (value.arrayValue ?? []).enumerated() {
            if let mistake = mistake(in: element, schema, path: "\(path)[\(index)]") { return mistake }
        }
        return nil
    }

    private static func hint(_ name: String, _ schema: String, _ members: [String: String?]) -> String {
        let known = members.keys.filter { plain($0) == plain(name) }.min()
        if let meant = known ?? Self.meant[schema]?[name] { return "; did you mean \(meant)?" }
        return "; expected one of: \(members.keys.sorted().joined(separator: ", "))"
    }

    private static func plain(_ name: String) -> String { name.lowercased().filter { $0 != "_" && $0 != "-" } }

    /// How much of an unknown name an error repeats.
    private static let longestName = 100

    /// Members of responses that people write into a configuration, with what they are called there.
    private static let meant: [String: [String: String]] = [
        "user": ["accounts": "override_accounts"],
        "account": [
            "balances": "starting_balance", "balance": "starting_balance", "current": "starting_balance",
            "available": "force_available_balance", "name": "meta.name", "official_name": "meta.official_name",
            "mask": "meta.mask", "limit": "meta.limit", "iso_currency_code": "currency", "owners": "identity",
        ],
        "transaction": ["date": "date_posted", "name": "description", "iso_currency_code": "currency"],
        "holding": ["iso_currency_code": "currency", "ticker_symbol": "security.ticker_symbol"],
        "investment": ["amount": "price and quantity", "iso_currency_code": "currency"],
        "security": ["ticker": "ticker_symbol", "iso_currency_code": "currency"],
    ]

    /// By the name of an object: its members, each with the name of the object that it holds, or a list of them.
    private static let schemas: [String: [String: String?]] = table.mapValues { text in
        var members: [String: String?] = [:]
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let parts = word.split(separator: ":").map(String.init)
            members[parts[0]] = .some(parts.count > 1 ? parts[1] : nil)
        }
        return members
    }

    private static let table = [
        "user": "version seed override_accounts:account mfa:mfa recaptcha force_error roll_dates_forward",
        "mfa": """
        type question_rounds questions_per_round selection_rounds selections_per_question
        """,
        "account": """
        type subtype starting_balance force_available_balance has_null_available_balance currency meta:meta
        numbers:numbers transactions:transaction holdings:holding investment_transactions:investment identity:identity
        liability:liability inflow_model:inflow income:income holder_category
        """,
        "meta": "name official_name limit mask",
        "numbers": """
        account ach_routing ach_wire_routing eft_institution eft_branch international_bic international_iban
        bacs_sort_code etf_institution etf_branch
        """,
        "transaction": "date_transacted date_posted amount description currency",
        "holding": "institution_price institution_price_as_of cost_basis quantity currency security:security",
        "investment": "date name quantity price fees type currency security:security",
        "security": "isin cusip sedol name ticker_symbol currency",
        "identity": "names phone_numbers:contact emails:contact addresses:address",
        "contact": "data primary type",
        "address": "data:place primary",
        "place": "city region street postal_code country",
        "liability": """
        type purchase_apr cash_apr balance_transfer_apr special_apr last_payment_amount minimum_payment_amount
        is_overdue last_statement_balance origination_date principal nominal_apr
        interest_capitalization_grace_period_months repayment_model:repayment expected_payoff_date guarantor is_federal
        loan_name loan_status:status payment_reference_number pslf_status:forgiveness repayment_plan_description
        repayment_plan_type sequence_number servicer_address:servicer
        """,
        "repayment": "type non_repayment_months repayment_months",
        "status": "end_date type",
        "forgiveness": "estimated_eligibility_date payments_made payments_remaining",
        "servicer": "data:place primary city region street postal_code country",
        "inflow": "type income_amount payment_day_of_month transaction_name statement_day_of_month",
        "income": "paystubs:paystub w2s:w2",
        "paystub": """
        employer:employer employee:employee income_breakdown:breakdown net_pay:total deductions:lines earnings:lines
        pay_period_details:period
        """,
        "employer": "name address:place",
        "employee": "name address:place marital_status taxpayer_id:taxpayer",
        "taxpayer": "id_type id_mask",
        "breakdown": "type rate hours total",
        "lines": "breakdown:line total:total",
        "line": "canonical_description current_amount description hours currency rate ytd_amount",
        "total": "hours currency ytd_amount current_amount description",
        "period": """
        check_amount distribution_breakdown:distribution end_date gross_earnings pay_date pay_frequency pay_day
        start_date
        """,
        "distribution": "account_name bank_name current_amount currency mask type",
        "w2": """
        employer:employer employee:employee tax_year employer_id_number wages_tips_other_comp
        federal_income_tax_withheld social_security_wages social_security_tax_withheld medicare_wages_and_tips
        medicare_tax_withheld social_security_tips allocated_tips box_9 dependent_care_benefits nonqualified_plans
        box_12:box statutory_employee retirement_plan third_party_sick_pay other state_and_local_wages:wages
        """,
        "box": "code amount",
        "wages": """
        state employer_state_id_number state_wages_tips state_income_tax local_wages_tips local_income_tax
        locality_name
        """,
    ]
}
