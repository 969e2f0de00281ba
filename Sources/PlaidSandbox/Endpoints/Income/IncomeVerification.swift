import PlaidJSON

// The older form of payroll data, which is asked for with an Item's access token and needs no user.

extension World {
    /// How many documents of a kind an Item has, where there are as many: the latest.
    private static let mostDocuments = 2

    mutating func incomePaystubsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let stubs = try verifiedItem(of: request).map { item in
            (payrollJSON(item)["payroll_income"]?.arrayValue ?? []).flatMap { $0["pay_stubs"]?.arrayValue ?? [] }
                .prefix(Self.mostDocuments)
        }
        return answer(
            request,
            [
                "document_metadata": .array((stubs ?? []).map { Self.document($0, "DOCUMENT_TYPE_PAYSTUB") }),
                "paystubs": .array((stubs ?? []).map { .object(paystub($0)) }),
            ])
    }

    mutating func incomeTaxformsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let forms = try verifiedItem(of: request).map { yearlyForms($0).prefix(Self.mostDocuments) }
        return answer(
            request,
            [
                "document_metadata": .array((forms ?? []).map { Self.document($0, "DOCUMENT_TYPE_US_TAX_W2") }),
                "taxforms": .array(
                    (forms ?? []).map { form in
                        var w2 = form.objectValue ?? [:]
                        for name in ["document_id", "document_metadata"] { w2[name] = nil }
                        return ["doc_id": form["document_id"] ?? .null, "document_type": "W2", "w2": .object(w2)]
                    }),
            ])
    }

    /// The Item of the request; `nil` for one that names a verification alone, which no user has added documents to.
    private mutating func verifiedItem(of request: SandboxRequest) throws(SandboxError) -> Item? {
        if request.optionalString("access_token") == nil {
            guard request.optionalString("income_verification_id") != nil else {
                throw .missingFields(["access_token"])
            }
            return nil
        }
        let position = try position(request)
        try use("income_verification", position)
        return items[position]
    }

    /// The W-2s of an Item, those of the last year first.
    private func yearlyForms(_ item: Item) -> [JSONValue] {
        guard !hasOwnIncome(item) else { return customIncome(item)["w2s"]?.arrayValue ?? [] }
        let thisYear = Day(now).civil.year
        return payrollRecords(item).flatMap { record in
            [thisYear - 1, thisYear - 2].compactMap { year in
                let earned = record.payments.filter { $0.day.civil.year == year }
                return earned.isEmpty ? nil : .object(w2(item, record, earned, year: year))
            }
        }
    }

    private static func document(_ document: JSONValue, _ type: String) -> JSONValue {
        [
            "name": document["document_metadata"]?["name"] ?? .null, "status": "DOCUMENT_STATUS_PROCESSING_COMPLETE",
            "doc_id": document["document_id"] ?? .null, "doc_type": .string(type),
        ]
    }

    /// A pay stub in the older form: other names, and enumerations of its own.
    private func paystub(_ stub: JSONValue) -> JSONObject {
        let period = stub["pay_period_details"]?.objectValue ?? [:]
        var details = period.picking(["end_date", "gross_earnings", "pay_date", "start_date", "distribution_breakdown"])
        details["check_amount"] = period["pay_amount"]
        let frequencies = ["WEEKLY", "BIWEEKLY", "MONTHLY"]
        let frequency = period["pay_frequency"]?.stringValue?.replacing("SEMI_MONTHLY", with: "SEMIMONTHLY") ?? ""
        let isKnown = frequencies.contains(frequency) || frequency == "SEMIMONTHLY"
        details["pay_frequency"] = .string("PAY_FREQUENCY_" + (isKnown ? frequency : "UNKNOWN"))
        var earnings = stub["earnings"]?.objectValue ?? [:]
        let lines = (earnings["breakdown"]?.arrayValue ?? []).map { line -> JSONValue in
            var line = line.objectValue ?? [:]
            let name = line["canonical_description"]?.stringValue?.replacing("_", with: " ")
            line["canonical_description"] = name.map(JSONValue.string)
            return .object(line)
        }
        earnings["breakdown"] = .array(lines)
        return shaped(
            "Paystub",
            [
                "doc_id": stub["document_id"] ?? .null, "deductions": stub["deductions"] ?? .null,
                "earnings": .object(earnings), "employee": stub["employee"] ?? .null,
                "employer": stub["employer"] ?? .null, "net_pay": stub["net_pay"] ?? .null,
                "pay_period_details": .object(details),
            ])
    }
}
