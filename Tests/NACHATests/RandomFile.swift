// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import TartanTestSupport

/// Valid files of every class, which follow from a seed.
struct RandomFile {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let banks = ["021000021", "231380104", "121042882", "031300012", "091400606", "071000301"]
        .compactMap { ABARoutingNumber($0) }

    mutating func bank() -> ABARoutingNumber { Self.banks[Int.random(in: 0..<Self.banks.count, using: &random)] }

    mutating func text(_ range: ClosedRange<Int>) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,&/*\\#-")
        var text = "x"
        while text.count < Int.random(in: range, using: &random) {
            text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
        }
        return text.hasSuffix(" ") ? text.dropLast() + "x" : text
    }

    private mutating func digits(_ count: Int) -> String {
        String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &random))) })
    }

    private mutating func day() -> ACHDate {
        ACHDate(daysSinceEpoch: Int.random(in: 20_000...22_000, using: &random)).bankingDayOnOrAfter
    }

    /// Fills every field with something that it may contain.
    mutating func fill(_ record: inout ACHRecord) throws {
        for field in record.kind.layout.fields {
            switch field.content {
            case .literal, .blank: break
            case .digits, .digitsOrBlank: try record.set(field.name, digits(field.length))
            case .cents: try record.set(field.name, UInt64.random(in: 1...99_999, using: &random))
            case .text, .requiredText: try record.set(field.name, text(1...field.length))
            case .date, .optionalDate: try record.set(field.name, day().yymmdd)
            case .optionalTime: try record.set(field.name, "2359")
            case .settlementDay: try record.set(field.name, "366")
            case .monthAndDay: try record.set(field.name, "0229")
            case .monthAndYear: try record.set(field.name, "1231")
            case .routingNumber: try record.set(field.name, bank().description)
            case .modifier: try record.set(field.name, "Z")
            case .oneOf(let texts): try record.set(field.name, texts[Int.random(in: 0..<texts.count, using: &random)])
            }
        }
    }

    mutating func header() throws -> ACHFileHeader {
        try ACHFileHeader(
            destination: bank(), destinationName: text(1...23), origin: bank().description, originName: text(1...23),
            created: day(), minute: Int.random(in: 0..<1_440, using: &random),
            modifier: String("A0Z9".randomElement(using: &random) ?? "A"))
    }

    mutating func file(batches: Int = 3, entries: Int = 4) throws -> ACHFile {
        let isAdvice = Int.random(in: 0..<12, using: &random) == 0
        let classes = ACHEntryClass.allCases.filter { ($0 == .advice) == isAdvice }
        var file = ACHFile(try header())
        for _ in 0..<Int.random(in: 0...batches, using: &random) {
            let entryClass = classes[Int.random(in: 0..<classes.count, using: &random)]
            file.batches.append(try batch(entryClass, entries: entries))
        }
        return file
    }

    mutating func batch(_ entryClass: ACHEntryClass, entries: Int = 4) throws -> ACHFile.Batch {
        let serviceClass: ACHServiceClass =
            entryClass == .advice
            ? .advice
            : entryClass.isDebitOnly
                ? .debits : [ACHServiceClass.mixed, .credits, .debits].randomElement(using: &random) ?? .mixed
        var header: ACHBatchHeader
        if entryClass == .international {
            header = ACHBatchHeader(record: ACHRecord(.iatBatchHeader))
            try fill(&header.record)
            try header.record.set(.iatIndicator, "")
            try header.record.set(.entryClass, entryClass.rawValue)
            try header.record.set(.serviceClass, serviceClass.rawValue)
            try header.record.set(.odfi, bank().identificationText)
            try header.record.set(.batchNumber, 0)
        } else {
            header = try ACHBatchHeader(
                entryClass, serviceClass, companyName: text(1...16), companyID: text(1...10),
                description: entryClass.fixedDescription ?? text(1...10), effectiveDate: day(), originator: bank(),
                descriptiveDate: text(1...6))
        }
        var batch = ACHFile.Batch(header)
        for _ in 0..<Int.random(in: 1...entries, using: &random) {
            batch.entries.append(try entry(entryClass, serviceClass))
        }
        return batch
    }

    private mutating func entry(_ entryClass: ACHEntryClass, _ serviceClass: ACHServiceClass) throws -> ACHEntry {
        let isReturn = Int.random(in: 0..<4, using: &random) == 0 && entryClass != .advice
        let codes = (UInt8.min...UInt8.max).map(ACHTransactionCode.init).filter { code in
            guard code.isKnown, serviceClass.allows(code) else { return false }
            if entryClass == .notificationOfChange { return code.isReturn }
            if entryClass == .deathNotification { return code.isPrenote }
            return !entryClass.isDebitOnly || !code.isCredit
        }
        let code = codes[Int.random(in: 0..<codes.count, using: &random)]
        var entry = ACHEntry(record: ACHRecord(entryClass.entryKind))
        try fill(&entry.record)
        let bank = bank()
        try entry.record.set(.transactionCode, UInt64(code.rawValue))
        try entry.record.set(.rdfi, UInt64(bank.identification))
        try entry.record.set(.checkDigit, UInt64(bank.checkDigit))
        let isZero = code.isPrenote || code.isZeroDollar || entryClass == .notificationOfChange
        try entry.record.set(.amount, isZero ? 0 : UInt64.random(in: 1...250_000, using: &random))
        if entryClass != .international { try entry.record.set(.addendaIndicator, "0") }
        if entryClass.entryKind == .paymentTypeEntry { try entry.record.set(.paymentType, "S") }
        if entryClass != .advice { try entry.record.set(.traceNumber, 0) }
        if entry.record.kind.layout.field(.addendaCount) != nil { try entry.record.set(.addendaCount, 0) }
        for kind in addenda(of: entryClass, isReturn: isReturn) {
            var addendum = ACHRecord(kind)
            try fill(&addendum)
            let earlier = entry.addenda.count { $0.kind == kind }
            if kind.layout.field(.addendaSequence) != nil { try addendum.set(.addendaSequence, UInt64(earlier + 1)) }
            try entry.append(addendum)
        }
        return entry
    }

    private mutating func addenda(of entryClass: ACHEntryClass, isReturn: Bool) -> [ACHRecordKind] {
        let international: [ACHRecordKind] = [
            .iatTransactionAddendum, .iatOriginatorAddendum, .iatOriginatorAddressAddendum,
            .iatOriginatingInstitutionAddendum, .iatReceivingInstitutionAddendum, .iatReceiverAddendum,
            .iatReceiverAddressAddendum,
        ]
        switch entryClass {
        case .international:
            let more: [ACHRecordKind] =
                isReturn
                ? [.iatReturnAddendum] : [.iatRemittanceAddendum, .iatRemittanceAddendum, .iatCorrespondentAddendum]
            return international + more.prefix(Int.random(in: isReturn ? 1...1 : 0...3, using: &random))
        case .notificationOfChange: return [isReturn ? .refusedChangeAddendum : .changeAddendum]
        case _ where isReturn:
            let kinds: [ACHRecordKind] = [.returnAddendum, .dishonoredReturnAddendum, .contestedReturnAddendum]
            return [kinds[Int.random(in: 0..<kinds.count, using: &random)]]
        case .pointOfSale, .sharedNetwork, .machineTransfer: return [.terminalAddendum]
        case .deathNotification: return [.paymentAddendum]
        case .corporateTradeExchange, .remittanceAcknowledgment, .truncatedChecks, .enrollment:
            return Array(repeating: .paymentAddendum, count: Int.random(in: 0...9, using: &random))
        case .prearrangedPayment, .corporatePayment, .internet, .customerInitiated, .acknowledgment:
            return Bool.random(using: &random) ? [.paymentAddendum] : []
        default: return []
        }
    }
}
