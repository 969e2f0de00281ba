// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Income by documents that a user uploads: what is parsed out of them follows from the rows of the Item's accounts.

extension World {
    /// How many documents of each kind a user uploads.
    static let uploadedDocuments = 2

    /// The employment that a user's documents are about: the largest, or a sample for a user whom nobody pays a wage.
    func documentedEmployment(_ item: Item) -> PayrollRecord {
        payrollRecords(item).first ?? .sample(before: Day(now))
    }

    /// What Link says of a user's uploads when it ends; null for an Item without any.
    func documentIncomeResults(_ item: Item) -> JSONValue {
        guard item.income?.isDocument == true else { return .null }
        let records = payrollJSON(item)["payroll_income"]?.arrayValue ?? []
        func count(_ name: String) -> JSONValue {
            .number(JSONNumber(records.reduce(0) { $0 + ($1[name]?.arrayValue?.count ?? 0) }))
        }
        return [
            "num_paystubs_uploaded": count("pay_stubs"), "num_w2s_uploaded": count("w2s"),
            "num_bank_statements_uploaded": .number(JSONNumber(uploadedStatements(item).count)),
            "num_1099s_uploaded": count("form1099s"), "num_i20s_uploaded": 0,
        ]
    }

    mutating func bankStatementsUploadsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let items = try payrollItems(request).filter { $0.income?.isDocument == true }
        return answer(
            request,
            [
                "items": .array(
                    items.map { item in
                        let statements = uploadedStatements(item)
                        return [
                            "item_id": .string(item.id),
                            "bank_statements": .array(
                                statements.enumerated().map { uploaded(item, $0.element, number: $0.offset + 1) }),
                            "status": ["processing_status": "PROCESSING_COMPLETE"],
                            "updated_at": .string((item.income?.readyAt ?? item.createdAt).timestamp),
                        ]
                    })
            ])
    }

    /// The last months' statements of the first account that has any, the oldest first.
    private func uploadedStatements(_ item: Item) -> [BankStatement] {
        let today = Day(now)
        var item = item
        item.statements = StatementPeriod(start: today.adding(-31 * (Self.uploadedDocuments + 1)), end: today)
        let statements = item.bankStatements(today: today)
        guard let account = statements.first(where: { item.accounts[$0.account].type == "depository" })?.account else {
            return []
        }
        return statements.filter { $0.account == account }.prefix(Self.uploadedDocuments).reversed()
    }

    private func uploaded(_ item: Item, _ statement: BankStatement, number: Int) -> JSONValue {
        let today = Day(now)
        let account = item.accounts[statement.account]
        let id = JSONValue.string(item.identifiers.uuid("uploaded-account-\(statement.account)"))
        let lastDay = statement.postedOn.adding(-1)
        // The balances are counted back from today's, as those of the statements themselves are.
        let rows = item.bankRows(from: statement.firstDay, to: today, today: today)
        let days = today.rawValue - statement.firstDay.rawValue + 1
        let balances = Dictionary(
            item.pastBalances(statement.account, days: days, rows: rows, today: today).map { ($0.day, $0.balance) },
            uniquingKeysWith: { $1 })
        func balance(_ day: Day) -> JSONValue { balances[day].map(JSONValue.decimal) ?? .null }
        let owner = item.owners(statement.account).first ?? .standard
        let address = owner.addresses.first?["data"]
        return [
            "transactions": .array(
                rows.filter { $0.account == statement.account && $0.day <= lastDay && !$0.isPending }.map { row in
                    [
                        "amount": .decimal(row.amount), "date": .string(row.day.text),
                        "original_description": .string(row.style.originalDescription ?? row.style.name),
                        "account_id": id,
                    ]
                }),
            "document_metadata": Self.uploadedDocument("statement", number, "BANK_STATEMENT"),
            "document_id": .string(item.identifiers.uuid("uploaded-\(statement.id)")),
            "bank_accounts": [
                [
                    "name": .string(account.name), "bank_name": .string(item.institution.name),
                    "account_type": .string((account.subtype ?? account.type).uppercased()),
                    "account_number": .string(account.accountNumber ?? "111122223333\(account.mask)"),
                    "account_id": id,
                    "owner": [
                        "name": .optional(owner.names.first),
                        "address": [
                            "city": address?["city"] ?? .null, "country": address?["country"] ?? .null,
                            "postal_code": address?["postal_code"] ?? .null, "region": address?["region"] ?? .null,
                            "street": address?["street"] ?? .null,
                        ],
                    ],
                    "periods": [
                        [
                            "start_date": .string(statement.firstDay.text), "end_date": .string(lastDay.text),
                            "starting_balance": balance(statement.firstDay.adding(-1)),
                            "ending_balance": balance(lastDay),
                        ]
                    ],
                ]
            ],
        ]
    }

    static func uploadedDocument(_ name: String, _ number: Int, _ type: String) -> JSONValue {
        [
            "name": .string("\(name)_\(Day.padded(number, 2)).pdf"), "document_type": .string(type),
            "download_url": .null, "status": "PROCESSING_COMPLETE", "page_count": 1, "error_message": .null,
        ]
    }
}

// The older operations, which name a verification or an Item.

extension World {
    mutating func paystubsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (item, record) = try verifiedEmployment(request)
        let payments = Array(record.payments.suffix(Self.uploadedDocuments).reversed())
        let ids = payments.map { JSONValue.string(identifiers.uuid("older-paystub-\($0.id)")) }
        return answer(
            request,
            [
                "document_metadata": .array(
                    ids.enumerated().map { olderDocument("paystub", $0.offset + 1, $0.element) }),
                "paystubs": .array(zip(payments, ids).map { olderStub(item, record, $0, id: $1) }), "error": .null,
            ])
    }

    mutating func taxformsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (item, record) = try verifiedEmployment(request)
        let years = (1...Self.uploadedDocuments).map { Day(now).civil.year - $0 }
        let ids = years.map { JSONValue.string(identifiers.uuid("older-w2-\(record.employer)-\($0)")) }
        return answer(
            request,
            [
                "document_metadata": .array(ids.enumerated().map { olderDocument("w_2", $0.offset + 1, $0.element) }),
                "taxforms": .array(
                    zip(years, ids).map { year, id in
                        ["doc_id": id, "document_type": "W2", "w2": .object(w2(item, record, year: year))]
                    }), "error": .null,
            ])
    }

    /// The employment that the older operations return: that of an Item, or a sample where a verification is named.
    private func verifiedEmployment(
        _ request: SandboxRequest
    ) throws(SandboxError) -> (item: Item?, record: PayrollRecord) {
        guard request.optionalString("access_token") != nil else { return (nil, .sample(before: Day(now))) }
        let item = items[try position(request)]
        return (item, documentedEmployment(item))
    }

    private func olderDocument(_ name: String, _ number: Int, _ id: JSONValue) -> JSONValue {
        [
            "name": .string("\(name)_\(Day.padded(number, 2)).pdf"), "status": "DOCUMENT_STATUS_PROCESSING_COMPLETE",
            "doc_id": id,
            "doc_type": name == "paystub" ? "DOCUMENT_TYPE_PAYSTUB" : "DOCUMENT_TYPE_US_TAX_W2",
        ]
    }

    private func olderStub(
        _ item: Item?, _ record: PayrollRecord, _ payment: PayrollRecord.Payment, id: JSONValue
    ) -> JSONValue {
        func line(_ amount: Decimal, _ more: JSONObject = [:]) -> JSONValue {
            .object(
                more.merging([
                    "current_amount": .decimal(amount), "iso_currency_code": "USD", "unofficial_currency_code": .null,
                ]))
        }
        let gross = line(payment.gross, ["hours": .null])
        let frequencies = [
            "WEEKLY": "WEEKLY", "BIWEEKLY": "BIWEEKLY", "SEMI_MONTHLY": "SEMIMONTHLY", "MONTHLY": "MONTHLY",
        ]
        return [
            "doc_id": id,
            "deductions": [
                "breakdown": .array(payment.kept.map { line($0.amount, ["description": .string($0.name)]) }),
                "total": line(payment.gross - payment.net),
            ],
            "earnings": [
                "breakdown": [
                    line(
                        payment.gross,
                        [
                            "canonical_description": "REGULAR PAY", "description": "REGULAR PAY", "hours": .null,
                            "rate": .null,
                        ])
                ],
                "total": gross,
            ],
            "employee": employee(item), "employer": employer(record.employer),
            "net_pay": line(payment.net, ["description": "TOTAL NET PAY"]),
            "pay_period_details": [
                "check_amount": .decimal(payment.net), "gross_earnings": .decimal(payment.gross),
                "pay_date": .string(payment.day.text), "end_date": .string(payment.day.adding(-1).text),
                "start_date": .string(payment.day.adding(-periodDays(record)).text),
                "pay_frequency": .string("PAY_FREQUENCY_\(frequencies[record.frequency] ?? "UNKNOWN")"),
            ],
        ]
    }
}

extension PayrollRecord {
    /// Two years of a monthly wage, for documents of a user whose accounts show none.
    static func sample(before today: Day) -> PayrollRecord {
        let (year, month, _) = today.civil
        let days = (0..<36).reversed().map { back -> Day in
            let months = year * 12 + month - 1 - back
            return Day(rawValue: Day.number(year: months / 12, month: months % 12 + 1, day: 1))
        }
        return PayrollRecord(
            employer: "Plaid Inc", account: 0, frequency: "MONTHLY", perYear: 12,
            payments: days.map { Payment(id: "sample-\($0.text)", day: $0, net: 5_850) })
    }
}
