// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// How payroll data is answered.

extension World {
    /// How many pay stubs are kept.
    private static let mostStubs = 12

    func payrollJSON(_ item: Item) -> JSONObject {
        let isDocument = item.income?.isDocument == true
        let records = isDocument ? [documentedEmployment(item)] : payrollRecords(item)
        var json: JSONObject = [
            "item_id": .string(item.id), "institution_id": .string(item.institutionID),
            "institution_name": .string(item.institution.name),
            "accounts": .array(
                records.map { record in
                    [
                        "account_id": .string(item.accountID(record.account)),
                        "pay_frequency": .string(record.frequency == "UNKNOWN" ? "OTHER" : record.frequency),
                        "rate_of_pay": ["pay_rate": "ANNUAL", "pay_amount": .decimal(annual(record))],
                    ]
                }),
            "status": ["processing_status": "PROCESSING_COMPLETE"],
            "updated_at": .string((item.income?.readyAt ?? item.createdAt).timestamp),
        ]
        json["payroll_income"] =
            hasOwnIncome(item)
            ? [.object(customIncome(item))] : .array(records.map { .object(income(of: item, $0)) })
        return shaped("PayrollItem", json)
    }

    private func annual(_ record: PayrollRecord) -> Decimal {
        (record.payments.last.map { $0.gross * record.perYear } ?? 0).cents
    }

    private func income(of item: Item, _ record: PayrollRecord) -> JSONObject {
        let isDocument = item.income?.isDocument == true
        let stubs = record.payments.suffix(isDocument ? Self.uploadedDocuments : Self.mostStubs).reversed()
        let years = (1...(isDocument ? Self.uploadedDocuments : 1)).map { Day(now).civil.year - $0 }
        let forms = years.filter { isDocument || !record.payments(in: $0).isEmpty }
        func document(_ content: JSONObject, _ name: String, _ number: Int, _ type: String) -> JSONValue {
            guard isDocument else { return .object(content) }
            return .object(content.merging(["document_metadata": Self.uploadedDocument(name, number, type)]))
        }
        return [
            "account_id": .string(item.accountID(record.account)),
            "pay_stubs": .array(
                stubs.enumerated().map { document(stub(item, record, $0.element), "paystub", $0.offset + 1, "PAYSTUB") }
            ),
            "w2s": .array(
                forms.enumerated().map {
                    let form = w2(item, record, year: $0.element).merging([
                        "document_id": .string(item.identifiers.uuid("w2-\(record.employer)-\($0.element)")),
                        "document_metadata": self.document("w_2.pdf", "US_TAX_W2"),
                    ])
                    return document(form, "w_2", $0.offset + 1, "US_TAX_W2")
                }), "form1099s": [],
        ]
    }

    private func stub(_ item: Item, _ record: PayrollRecord, _ payment: PayrollRecord.Payment) -> JSONObject {
        let soFar = record.payments.filter { $0.day.civil.year == payment.day.civil.year && $0.day <= payment.day }
        func line(_ amount: Decimal, ofYear total: Decimal, _ more: JSONObject = [:]) -> JSONValue {
            .object(
                more.merging([
                    "current_amount": .decimal(amount), "ytd_amount": .decimal(total), "iso_currency_code": "USD",
                    "unofficial_currency_code": .null,
                ]))
        }
        let gross = line(payment.gross, ofYear: soFar.reduce(0) { $0 + $1.gross }, ["hours": .null])
        let deductions = payment.kept.map { part in
            line(
                part.amount,
                ofYear: soFar.reduce(0) { $0 + ($1.kept.first { $0.name == part.name }?.amount ?? 0) },
                ["description": .string(part.name)])
        }
        let kept = line(payment.gross - payment.net, ofYear: soFar.reduce(0) { $0 + $1.gross - $1.net })
        let net = line(payment.net, ofYear: soFar.reduce(0) { $0 + $1.net }, ["description": "TOTAL NET PAY"])
        var regular = gross.objectValue ?? [:]
        regular["canonical_description"] = "REGULAR_PAY"
        regular["description"] = "REGULAR PAY"
        regular["rate"] = .null
        let account = item.accounts[record.account]
        return [
            "deductions": ["breakdown": .array(deductions), "total": kept],
            "document_id": .string(item.identifiers.uuid("paystub-\(payment.id)")),
            "document_metadata": document("paystub.pdf", "PAYSTUB"),
            "earnings": ["breakdown": [.object(regular)], "total": gross],
            "employee": employee(item), "employer": employer(record.employer), "net_pay": net,
            "pay_period_details": [
                "pay_amount": .decimal(payment.net), "gross_earnings": .decimal(payment.gross),
                "pay_date": .string(payment.day.text), "end_date": .string(payment.day.adding(-1).text),
                "start_date": .string(payment.day.adding(-periodDays(record)).text),
                "pay_frequency": .string(record.frequency == "DAILY" ? "UNKNOWN" : record.frequency),
                "pay_basis": "SALARY", "iso_currency_code": "USD", "unofficial_currency_code": .null,
                "distribution_breakdown": [
                    [
                        "account_name": .string(account.name), "bank_name": .string(item.institution.name),
                        "current_amount": .decimal(payment.net), "mask": .string(account.mask),
                        "type": .optional(account.subtype), "iso_currency_code": "USD",
                        "unofficial_currency_code": .null,
                    ]
                ],
            ],
        ]
    }

    func periodDays(_ record: PayrollRecord) -> Int {
        switch record.frequency {
        case "WEEKLY": 7
        case "BIWEEKLY": 14
        case "SEMI_MONTHLY": 15
        default: 30
        }
    }

    /// A year's wages as on the tax form; a year without wages shows those of the latest year that has some.
    func w2(_ item: Item?, _ record: PayrollRecord, year: Int) -> JSONObject {
        let known = record.payments(in: year)
        let latest = record.payments.last.map { record.payments(in: $0.day.civil.year) } ?? []
        let payments = known.isEmpty ? latest : known
        let gross = payments.reduce(Decimal(0)) { $0 + $1.gross }
        func kept(_ name: String) -> JSONValue {
            .string(payments.reduce(Decimal(0)) { $0 + ($1.kept.first { $0.name == name }?.amount ?? 0) }.description)
        }
        let wages = JSONValue.string(gross.description)
        return [
            "employee": employee(item), "employer": employer(record.employer), "tax_year": .string("\(year)"),
            "employer_id_number": "12-1234567", "wages_tips_other_comp": wages,
            "federal_income_tax_withheld": kept("FEDERAL TAX"), "social_security_wages": wages,
            "social_security_tax_withheld": kept("SOCIAL SECURITY"), "medicare_wages_and_tips": wages,
            "medicare_tax_withheld": kept("MEDICARE"), "box_12": [],
            "state_and_local_wages": [
                ["state": "NY", "state_wages_tips": wages, "state_income_tax": kept("STATE TAX")]
            ],
        ]
    }

    private func document(_ name: String, _ type: String) -> JSONValue {
        [
            "name": .string(name), "document_type": .string(type), "download_url": .null,
            "status": "PROCESSING_COMPLETE", "page_count": 1, "error_message": .null,
        ]
    }

    func employee(_ item: Item?) -> JSONValue {
        let owner = item?.owners(0).first ?? .standard
        return [
            "name": .optional(owner.names.first), "marital_status": "SINGLE",
            "taxpayer_id": ["id_type": "SSN", "id_mask": "6789"],
            "address": owner.addresses.first?["data"] ?? .null,
        ]
    }

    func employer(_ name: String) -> JSONValue {
        [
            "name": .string(name),
            "address": [
                "city": "San Matias", "country": "US", "postal_code": "93405", "region": "CA",
                "street": "100 Market Street",
            ],
        ]
    }

    func employment(_ item: Item, _ number: Int, _ record: PayrollRecord) -> JSONObject {
        let isActive = record.payments.last.map { Day(now) <= $0.day.adding(periodDays(record) + 14) } ?? false
        return [
            "account_id": .string(item.accountID(record.account)), "status": isActive ? "ACTIVE" : "INACTIVE",
            "start_date": .optional(record.payments.first?.day.text),
            "end_date": isActive ? .null : .optional(record.payments.last?.day.text),
            "employer": ["name": .string(record.employer)], "title": "Associate",
            "platform_ids": [
                "employee_id": .string(item.identifiers.hex("employee-\(number)", count: 7)),
                "payroll_id": .string(item.identifiers.hex("payroll-\(number)", count: 7)),
                "position_id": .string(item.identifiers.hex("position-\(number)", count: 4)),
            ],
            "employee_type": "FULL_TIME", "last_paystub_date": .optional(record.payments.last?.day.text),
        ]
    }
}
