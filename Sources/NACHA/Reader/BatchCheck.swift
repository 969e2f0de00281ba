// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The rules of batch headers and of controls.

extension FileChecker {
    func checkBatchHeader(_ header: ACHBatchHeader, _ line: Int, created: ACHDate?, _ report: Report) rethrows {
        let record = header.record
        let entryClass = header.entryClass
        func found(_ rule: ACHRule, _ name: ACHFieldName, expected: String? = nil) -> ACHEvent {
            .problem(ACHProblem(rule, line: line, in: record.kind, name, value: record[name], expected: expected))
        }
        if record[.originatorStatus] == "0", let entryClass, entryClass != .advice, entryClass != .international {
            try report(found(.originatorStatus, .originatorStatus))
        }
        if let entryClass, (entryClass == .advice) != (header.serviceClass == .advice), header.serviceClass != nil {
            try report(found(.serviceClass, .serviceClass))
        }
        if let fixed = entryClass?.fixedDescription, header.description != fixed {
            try report(found(.description, .entryDescription, expected: fixed))
        }
        if let date = header.effectiveDate, !date.isBankingDay {
            try report(found(.bankingDay, .effectiveDate, expected: date.bankingDayOnOrAfter.yymmdd))
        }
        if let created, created >= ACHEntryDescription.firstDayOfRulesOf2026, let entryClass,
            let expected = Self.descriptionOf2026(header.description, entryClass, header.serviceClass)
        {
            try report(found(.descriptionOf2026, .entryDescription, expected: expected.isEmpty ? nil : expected))
        }
    }

    /// The description that the rules of 2026 want instead: empty if any other; `nil` if it is right.
    ///
    /// A file does not say what a payment is for, so only descriptions that say it are compared.
    private static func descriptionOf2026(
        _ text: String, _ entryClass: ACHEntryClass, _ serviceClass: ACHServiceClass?
    ) -> String? {
        let words = text.uppercased()
        let isWages = ["PAYROLL", "SALARY", "WAGES", "PAYCHECK"].contains { words.contains($0) }
        let isPurchase = words.contains("PURCHASE")
        if entryClass == .prearrangedPayment, serviceClass != .debits, isWages {
            return text == ACHEntryDescription.payroll ? nil : ACHEntryDescription.payroll
        }
        if entryClass == .internet, serviceClass != .credits, isPurchase {
            return text == ACHEntryDescription.purchase ? nil : ACHEntryDescription.purchase
        }
        return text == ACHEntryDescription.payroll || text == ACHEntryDescription.purchase ? "" : nil
    }

    func checkBatchControl(_ record: ACHRecord, _ batch: BatchState, _ line: Int, _ report: Report) rethrows {
        let header = batch.header.record
        for name in [ACHFieldName.serviceClass, .odfi, .batchNumber, .companyID] {
            // Accounting advice has no company ID there, and in international batches it is often blank.
            if record.kind.layout.field(name) == nil { continue }
            let value = record[name]
            guard value != header[name] else { continue }
            let isTolerated = name == .companyID && value.isEmpty
            try report(
                .problem(
                    ACHProblem(
                        .batchControl, line: line, in: record.kind, name, value: value, expected: header[name],
                        severity: isTolerated ? .warning : nil)))
        }
        try checkTotals(record, batch.totals, line, report)
    }

    func checkTotals(_ record: ACHRecord, _ totals: ACHTotals, _ line: Int, _ report: Report) rethrows {
        try compare(record, .entryAddendaCount, to: totals.entriesAndAddenda, .entryCount, line, report)
        try compare(record, .entryHash, to: totals.hash, .entryHash, line, report)
        try compare(record, .debitTotal, to: totals.debits, .debitTotal, line, report)
        try compare(record, .creditTotal, to: totals.credits, .creditTotal, line, report)
    }

    func compare(
        _ record: ACHRecord, _ name: ACHFieldName, to expected: UInt64, _ rule: ACHRule, _ line: Int, _ report: Report
    ) rethrows {
        // What is not a number has been reported as that.
        guard let value = record.number(name), value != expected else { return }
        try report(
            .problem(
                ACHProblem(
                    rule, line: line, in: record.kind, name, value: record[name], expected: String(expected))))
    }
}
