import FoundationEssentials
import PlaidJSON

/// The `liability` of a client's own account: what it says, over the default debt of its kind.
struct CustomLiability: Sendable, Codable {
    var isStudent: Bool
    /// The members that the client wrote.
    var members: JSONObject

    /// The yearly interest of debts that name none, in percent.
    static let usualRate: Decimal = 12

    private static let creditOnly = [
        "purchase_apr", "cash_apr", "balance_transfer_apr", "special_apr", "last_payment_amount",
    ]
    private static let studentOnly = [
        "origination_date", "principal", "nominal_apr", "interest_capitalization_grace_period_months",
        "repayment_model", "expected_payoff_date", "guarantor", "is_federal", "loan_name", "loan_status",
        "payment_reference_number", "repayment_plan_description", "repayment_plan_type", "sequence_number",
        "servicer_address",
    ]

    init(_ reader: CustomReader) throws(SandboxError) {
        guard let type = try reader.text("type"), type == "credit" || type == "student" else {
            throw reader.mistake("type", "must be credit or student")
        }
        isStudent = type == "student"
        for member in isStudent ? Self.creditOnly : Self.studentOnly where reader.has(member) {
            throw reader.mistake(member, "can only be set if type is \(isStudent ? "credit" : "student")")
        }
        for member in Self.creditOnly + ["minimum_payment_amount", "principal", "nominal_apr"] {
            _ = try reader.number(member)
        }
        for member in ["origination_date", "expected_payoff_date"] { _ = try reader.day(member) }
        for member in ["guarantor", "loan_name", "payment_reference_number", "sequence_number"] {
            _ = try reader.text(member)
        }
        _ = try reader.flag("is_overdue")
        for member in ["loan_status", "repayment_model", "servicer_address"] { _ = try reader.object(member) }
        members = reader.raw
    }

    /// The yearly interest, in percent.
    var rate: Decimal {
        members[isStudent ? "nominal_apr" : "purchase_apr"]?.decimalValue ?? Self.usualRate
    }

    var liability: Liability {
        let kind: LiabilityKind = isStudent ? .student : .credit
        var details = LiabilityTable.standard(kind)
        for name in ["is_overdue", "last_payment_amount", "minimum_payment_amount"] {
            set(name, as: name, in: &details)
        }
        if isStudent { describeLoan(&details) } else { details["aprs"] = aprs(details["aprs"]?.arrayValue ?? []) }
        return Liability(kind: kind, details: details)
    }

    private func set(_ name: String, as other: String, in details: inout JSONObject) {
        if let value = members[name], !value.isNull { details[other] = value }
    }

    private func describeLoan(_ details: inout JSONObject) {
        for name in [
            "expected_payoff_date", "guarantor", "loan_name", "origination_date", "payment_reference_number",
            "sequence_number", "loan_status",
        ] { set(name, as: name, in: &details) }
        set("nominal_apr", as: "interest_rate_percentage", in: &details)
        set("principal", as: "origination_principal_amount", in: &details)
        if let text = members["origination_date"]?.stringValue { details["disbursement_dates"] = [.string(text)] }
    }

    /// The default rates, with the client's in their place.
    private func aprs(_ standard: [JSONValue]) -> JSONValue {
        let names = [
            "balance_transfer_apr": "balance_transfer_apr", "cash_apr": "cash_apr", "purchase_apr": "purchase_apr",
            "special": "special_apr",
        ]
        return .array(
            standard.map { apr in
                guard var object = apr.objectValue, let type = apr["apr_type"]?.stringValue,
                    let name = names[type], let value = members[name], !value.isNull
                else { return apr }
                object["apr_percentage"] = value
                return .object(object)
            })
    }
}
