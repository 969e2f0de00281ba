// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The rules of addenda: each as it comes, and all of an entry when the next record shows that there are none left.

extension FileChecker {
    private static let mostAddenda = 9_999

    mutating func acceptAddendum(_ bytes: [UInt8], _ line: Int, _ report: Report) rethrows {
        guard let entryKind = pending?.entry.record.kind, batch != nil else {
            return try report(.problem(orderProblem(bytes, line)))
        }
        batch?.totals.addAddendum()
        guard let kind = Self.addendumKind(bytes, isInternational: entryKind == .internationalEntry)
        else {
            // Counted, because controls count it too.
            pending?.surplusAddenda += 1
            return try report(
                .problem(
                    ACHProblem(
                        .addendaType, line: line, in: .paymentAddendum, .addendaType,
                        value: ACHRecord.escaped(bytes[1..<3]))))
        }
        let record = ACHRecord(kind, line: bytes)
        try checkFields(record, line, report)
        try checkTrace(record, line, report)
        try checkSequence(record, line, report)
        // Nothing else refers to the addenda here, so appending does not copy them.
        if pending?.entry.addenda.count ?? 0 < Self.mostAddenda {
            pending?.entry.addenda.append(record)
        } else {
            pending?.surplusAddenda += 1
        }
    }

    /// The kind of an addendum by its type and, for those that come back, by its code.
    private static func addendumKind(_ bytes: [UInt8], isInternational: Bool) -> ACHRecordKind? {
        let code = bytes[3..<6]
        switch (bytes[1], bytes[2]) {
        case (0x30, 0x32): return .terminalAddendum
        case (0x30, 0x35): return .paymentAddendum
        case (0x31, 0x30...0x38):
            let all: [ACHRecordKind] = [
                .iatTransactionAddendum, .iatOriginatorAddendum, .iatOriginatorAddressAddendum,
                .iatOriginatingInstitutionAddendum, .iatReceivingInstitutionAddendum, .iatReceiverAddendum,
                .iatReceiverAddressAddendum, .iatRemittanceAddendum, .iatCorrespondentAddendum,
            ]
            return isInternational ? all[Int(bytes[2] - 0x30)] : nil
        case (0x39, 0x38):
            if ACHReasonCodes.refusedChanges.contains(where: { code.elementsEqual($0.utf8) }) {
                return .refusedChangeAddendum
            }
            return isInternational ? .iatChangeAddendum : .changeAddendum
        case (0x39, 0x39):
            if ACHReasonCodes.dishonoredReturns.contains(where: { code.elementsEqual($0.utf8) }) {
                return .dishonoredReturnAddendum
            }
            if ACHReasonCodes.contestedReturns.contains(where: { code.elementsEqual($0.utf8) }) {
                return .contestedReturnAddendum
            }
            return isInternational ? .iatReturnAddendum : .returnAddendum
        default: return nil
        }
    }

    private func checkTrace(_ record: ACHRecord, _ line: Int, _ report: Report) rethrows {
        guard let trace = pending?.entry.record.number(.traceNumber) else { return }
        let name: ACHFieldName
        let expected: UInt64
        switch record.kind {
        case .terminalAddendum: (name, expected) = (.traceNumber, trace)
        case _ where record.kind.isReturn || record.kind.isChange: return
        default: (name, expected) = (.entrySequence, trace % 10_000_000)
        }
        guard let value = record.number(name), value != expected else { return }
        try report(
            .problem(
                ACHProblem(
                    .addendaTrace, line: line, in: record.kind, name, value: record[name], expected: String(expected))))
    }

    private func checkSequence(_ record: ACHRecord, _ line: Int, _ report: Report) rethrows {
        guard let value = record.number(.addendaSequence), let earlier = pending?.entry.addenda else { return }
        // International ones are numbered by type, and in circulating files often wrongly.
        let isInternational = record.kind != .paymentAddendum
        let before = isInternational ? earlier.count { $0.kind == record.kind } : earlier.count
        guard value != UInt64(before + 1) else { return }
        try report(
            .problem(
                ACHProblem(
                    .addendaSequence, line: line, in: record.kind, .addendaSequence, value: record[.addendaSequence],
                    expected: String(before + 1), severity: isInternational ? .warning : nil)))
    }

    /// Ends the entry whose addenda were read, and reports it.
    mutating func closeEntry(_ report: Report) rethrows {
        guard let closing = pending else { return }
        pending = nil
        try checkAddenda(closing, report)
        try report(.entry(closing.entry, line: closing.line))
    }

    private func checkAddenda(_ closing: PendingEntry, _ report: Report) rethrows {
        let entry = closing.entry
        let count = entry.addenda.count + closing.surplusAddenda
        func found(
            _ rule: ACHRule, _ name: ACHFieldName, _ value: String, expected: String? = nil,
            _ severity: ACHProblem.Severity? = nil
        ) -> ACHEvent {
            .problem(
                ACHProblem(
                    rule, line: closing.line, in: entry.record.kind, name, value: value, expected: expected,
                    severity: severity))
        }
        let indicator = entry.record[.addendaIndicator]
        if (indicator == "1") != (count > 0), entry.record.kind != .internationalEntry || count == 0 {
            try report(found(.addendaIndicator, .addendaIndicator, indicator, expected: count > 0 ? "1" : "0"))
        }
        let returns = entry.addenda.count { $0.kind.isReturn }
        let changes = entry.addenda.count { $0.kind.isChange }
        let others = count - returns - changes
        let isChange = batch?.isChange == true
        if changes > 0, !isChange { try report(found(.addendaType, .addendaIndicator, "98")) }
        if isChange, changes != 1, returns == 0 {
            try report(found(.addendaCount, .addendaIndicator, String(changes), expected: "1"))
        }
        if returns > 1 { try report(found(.addendaCount, .addendaIndicator, String(returns), expected: "1", .warning)) }
        guard entry.record.kind != .internationalEntry else {
            return try checkInternational(entry, found, report)
        }
        if returns + changes > 0 || isChange {
            if others > 0 { try report(found(.addendaType, .addendaIndicator, "05")) }
            return
        }
        try checkForward(entry, count: count, found, report)
    }

    private typealias Found = (ACHRule, ACHFieldName, String, String?, ACHProblem.Severity?) -> ACHEvent

    private func checkForward(_ entry: ACHEntry, count: Int, _ found: Found, _ report: Report) rethrows {
        guard let entryClass = batch?.entryClass else { return }
        let allowed = entryClass.addenda
        let kind: ACHRecordKind = allowed?.type == 2 ? .terminalAddendum : .paymentAddendum
        if count > 0, allowed == nil || entry.addenda.contains(where: { $0.kind != kind }) {
            try report(found(.addendaType, .addendaIndicator, entry.addenda.first?[.addendaType] ?? "", nil, nil))
        } else if let allowed, !allowed.range.contains(count), !isPrenoteWithoutAddenda(entry, count) {
            try report(
                found(
                    .addendaCount, .addendaIndicator, String(count),
                    "\(count < allowed.range.lowerBound ? allowed.range.lowerBound : allowed.range.upperBound)", nil))
        }
        if let stated = entry.record.number(.addendaCount), stated != UInt64(count) {
            try report(
                found(
                    .addendaCount, .addendaCount, entry.record[.addendaCount], String(count),
                    entry.record.kind == .enrollmentEntry ? .warning : nil))
        }
    }

    private func isPrenoteWithoutAddenda(_ entry: ACHEntry, _ count: Int) -> Bool {
        count == 0 && entry.code.isPrenote && batch?.entryClass != .deathNotification
    }

    /// Addenda 10 to 16 once each and in order, then up to two of 17 and five of 18.
    private func checkInternational(_ entry: ACHEntry, _ found: Found, _ report: Report) rethrows {
        let first = ACHRecordKind.iatTransactionAddendum.rawValue
        let types = entry.addenda.filter { !$0.kind.isReturn && !$0.kind.isChange }.map(\.kind.rawValue)
        let mandatory = Array(first...(first + 6))
        if !types.starts(with: mandatory) {
            try report(found(.addendaCount, .addendaIndicator, String(types.count), "10 to 16", nil))
        } else {
            let rest = types.dropFirst(mandatory.count)
            let remittances = rest.prefix { $0 == first + 7 }
            let correspondents = rest.dropFirst(remittances.count)
            if remittances.count > 2 || correspondents.count > 5 || correspondents.contains(where: { $0 != first + 8 })
            {
                try report(found(.addendaType, .addendaIndicator, String(types.count), nil, nil))
            }
        }
        // Files in circulation count only the mandatory ones.
        if let stated = entry.record.number(.addendaCount), stated != UInt64(entry.addenda.count) {
            try report(
                found(
                    .addendaCount, .addendaCount, entry.record[.addendaCount], String(entry.addenda.count), .warning))
        }
    }
}
