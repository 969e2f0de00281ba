// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// The `income` of a client's own user: its pay stubs and W-2s are answered as they were written.

extension World {
    func hasOwnIncome(_ item: Item) -> Bool { !ownIncome(item).isEmpty }

    private func ownIncome(_ item: Item) -> [JSONObject] {
        guard case .custom(let user) = item.persona else { return [] }
        return user.accounts.indices.compactMap { user.details($0)?.income }
    }

    /// The pay stubs that the client wrote, in the shape of the answer.
    func customStubs(_ item: Item) -> [JSONObject] {
        ownIncome(item).flatMap { $0["paystubs"]?.arrayValue ?? [] }.compactMap(\.objectValue).enumerated()
            .map { number, stub in
                var stub = Self.renamed(stub)
                if var details = stub["pay_period_details"]?.objectValue {
                    if let text = details["pay_frequency"]?.stringValue {
                        details["pay_frequency"] = .string(text.replacing("PAY_FREQUENCY_", with: ""))
                    }
                    details["pay_amount"] = details["check_amount"]
                    details["pay_date"] = details["pay_date"] ?? details["pay_day"]
                    stub["pay_period_details"] = .object(details)
                }
                if stub["earnings"] == nil { stub["earnings"] = Self.earnings(of: stub["income_breakdown"]) }
                stub["document_id"] = .string(item.identifiers.uuid("paystub-\(number)"))
                stub["document_metadata"] = ["name": "paystub.pdf", "document_type": "PAYSTUB"]
                return shaped("CreditPayStub", stub)
            }
    }

    /// The older form of earnings, in the shape of the newer one.
    private static func earnings(of breakdown: JSONValue?) -> JSONValue {
        let names = ["regular": "REGULAR_PAY", "bonus": "BONUS", "overtime": "OVERTIME"]
        let parts = breakdown?.arrayValue ?? []
        return [
            "breakdown": .array(
                parts.map { part in
                    [
                        "canonical_description": .optional(part["type"]?.stringValue.flatMap { names[$0] }),
                        "description": part["type"] ?? .null, "hours": part["hours"] ?? .null,
                        "rate": part["rate"] ?? .null, "current_amount": part["total"] ?? .null,
                    ]
                }),
            "total": ["current_amount": .decimal(parts.reduce(0) { $0 + ($1["total"]?.decimalValue ?? 0) })],
        ]
    }

    func customIncome(_ item: Item) -> JSONObject {
        let forms = ownIncome(item).flatMap { $0["w2s"]?.arrayValue ?? [] }.compactMap(\.objectValue)
        let w2s = forms.enumerated().map { number, form -> JSONValue in
            var form = form
            form["document_id"] = .string(item.identifiers.uuid("w2-\(number)"))
            form["document_metadata"] = ["name": "w_2.pdf", "document_type": "US_TAX_W2"]
            return .object(shaped("CreditW2", form))
        }
        return [
            "account_id": .string(item.accountID(0)), "pay_stubs": .array(customStubs(item).map(JSONValue.object)),
            "w2s": .array(w2s), "form1099s": [],
        ]
    }

    func customEmployment(_ item: Item, _ stub: JSONObject) -> JSONObject {
        [
            "account_id": .string(item.accountID(0)), "status": "ACTIVE", "start_date": .null, "end_date": .null,
            "employer": ["name": stub["employer"]?["name"] ?? .null], "title": .null,
            "platform_ids": ["employee_id": .null, "payroll_id": .null, "position_id": .null],
            "employee_type": "FULL_TIME", "last_paystub_date": stub["pay_period_details"]?["pay_date"] ?? .null,
        ]
    }

    /// `currency` is called otherwise in answers.
    private static func renamed(_ object: JSONObject) -> JSONObject {
        var result = JSONObject()
        for (name, value) in object.pairs { result[name == "currency" ? "iso_currency_code" : name] = renamed(value) }
        return result
    }

    private static func renamed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object): .object(renamed(object))
        case .array(let values): .array(values.map { renamed($0) })
        default: value
        }
    }
}
