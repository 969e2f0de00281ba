// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Follows the records of a file, which is being read or written, and reports every broken rule.
struct FileChecker: Sendable {
    private enum Place {
        case start
        case betweenBatches
        case inBatch
        case end
    }

    private var place = Place.start
    private(set) var records = 0
    private(set) var entries = 0
    private var line = 0
    private var created: ACHDate?
    private var batches: UInt64 = 0
    private var totals = ACHTotals()
    private var lastBatchNumber: UInt64?
    private var hasAdvice = false
    private var blockCount: UInt64?
    private var controlLine = 0
    var batch: BatchState?
    var pending: PendingEntry?

    /// The sums of all entries, those of an open batch included.
    var runningTotals: ACHTotals {
        var sum = totals
        if let batch { sum.add(batch.totals) }
        return sum
    }

    /// What the control of the open batch must contain.
    var batchTotals: ACHTotals { batch?.totals ?? ACHTotals() }
    var batchCount: UInt64 { batches }
    var isAdvice: Bool { hasAdvice }
    /// The sums of all batches that have ended.
    var fileTotals: ACHTotals { totals }

    typealias Report = (ACHEvent) throws -> Void

    mutating func accept(_ bytes: [UInt8], line: Int, _ report: Report) rethrows {
        records += 1
        self.line = line
        if Self.isFill(bytes) {
            if place != .end {
                try report(.problem(orderProblem(bytes, line)))
            }
            return
        }
        guard place != .end else { return try report(.problem(orderProblem(bytes, line))) }
        if bytes[0] != Self.type("7") { try closeEntry(report) }
        switch bytes[0] {
        case Self.type("1"): try acceptFileHeader(bytes, report)
        case Self.type("5"): try acceptBatchHeader(bytes, report)
        case Self.type("6"): try acceptEntry(bytes, report)
        case Self.type("7"): try acceptAddendum(bytes, line, report)
        case Self.type("8"): try acceptBatchControl(bytes, report)
        case Self.type("9"): try acceptFileControl(bytes, report)
        default:
            try report(
                .problem(
                    ACHProblem(
                        .recordType, line: line, column: 1, record: "record", field: .recordType,
                        value: ACHRecord.escaped(bytes[0...0]))))
        }
    }

    private static func type(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value) }

    private static func isFill(_ bytes: [UInt8]) -> Bool {
        for byte in bytes where byte != 0x39 { return false }
        return true
    }

    func orderProblem(_ bytes: [UInt8], _ line: Int) -> ACHProblem {
        ACHProblem(
            .recordOrder, line: line, column: 1, record: "record", field: .recordType,
            value: ACHRecord.escaped(bytes[0...0]))
    }

    private func truncated(_ record: String) -> ACHProblem {
        ACHProblem(.truncated, line: line, column: 1, record: record, field: nil, value: "")
    }

    private mutating func acceptFileHeader(_ bytes: [UInt8], _ report: Report) rethrows {
        guard place == .start else { return try report(.problem(orderProblem(bytes, line))) }
        place = .betweenBatches
        let record = ACHRecord(.fileHeader, line: bytes)
        try checkFields(record, line, report)
        let header = ACHFileHeader(record: record)
        created = header.created
        try report(.fileHeader(header))
    }

    private mutating func acceptBatchHeader(_ bytes: [UInt8], _ report: Report) rethrows {
        switch place {
        case .start: try report(.problem(orderProblem(bytes, line)))
        case .inBatch: try endBatch(truncated: true, report)
        case .betweenBatches, .end: break
        }
        place = .inBatch
        let isInternational = bytes[50..<53].elementsEqual("IAT".utf8) || bytes[4..<10].elementsEqual("IATCOR".utf8)
        let record = ACHRecord(isInternational ? .iatBatchHeader : .batchHeader, line: bytes)
        try checkFields(record, line, report)
        let header = ACHBatchHeader(record: record)
        batch = BatchState(header, line: line)
        hasAdvice = hasAdvice || header.entryClass == .advice
        try checkBatchHeader(header, line, created: created, report)
        if let last = lastBatchNumber, header.number <= last {
            try report(
                .problem(
                    ACHProblem(.batchNumber, line: line, in: record.kind, .batchNumber, value: record[.batchNumber])))
        }
        lastBatchNumber = header.number
        try report(.batchHeader(header))
    }

    private mutating func acceptEntry(_ bytes: [UInt8], _ report: Report) rethrows {
        guard place == .inBatch, let batch else { return try report(.problem(orderProblem(bytes, line))) }
        entries += 1
        let record = ACHRecord((batch.entryClass ?? .prearrangedPayment).entryKind, line: bytes)
        try checkFields(record, line, report)
        pending = PendingEntry(entry: ACHEntry(record: record), line: line)
        try checkEntry(record, line, report)
    }

    private mutating func acceptBatchControl(_ bytes: [UInt8], _ report: Report) rethrows {
        guard place == .inBatch, let batch else { return try report(.problem(orderProblem(bytes, line))) }
        let isAdvice = batch.entryClass == .advice || batch.header.serviceClass == .advice
        let record = ACHRecord(isAdvice ? .adviceBatchControl : .batchControl, line: bytes)
        try checkFields(record, line, report)
        try checkBatchControl(record, batch, line, report)
        try endBatch(truncated: false, report)
        try report(.batchControl(record))
    }

    private mutating func endBatch(truncated isTruncated: Bool, _ report: Report) rethrows {
        guard let batch else { return }
        if isTruncated { try report(.problem(truncated("batch"))) }
        if batch.totals.entries == 0 {
            try report(
                .problem(
                    ACHProblem(
                        .emptyBatch, line: batch.line, column: 1, record: "batch", field: nil,
                        value: batch.header.record[.batchNumber])))
        }
        batches += 1
        totals.add(batch.totals)
        self.batch = nil
        place = .betweenBatches
    }

    private mutating func acceptFileControl(_ bytes: [UInt8], _ report: Report) rethrows {
        switch place {
        case .start: try report(.problem(orderProblem(bytes, line)))
        case .inBatch: try endBatch(truncated: true, report)
        case .betweenBatches, .end: break
        }
        place = .end
        controlLine = line
        let record = ACHRecord(hasAdvice ? .adviceFileControl : .fileControl, line: bytes)
        try checkFields(record, line, report)
        blockCount = record.number(.blockCount)
        try compare(record, .batchCount, to: batches, .batchCount, line, report)
        try checkTotals(record, totals, line, report)
        try report(.fileControl(record))
    }

    /// Reports what is missing at the end of the file.
    mutating func finish(_ report: Report) rethrows {
        try closeEntry(report)
        if place == .inBatch { try endBatch(truncated: true, report) }
        guard place == .end else { return try report(.problem(truncated("file"))) }
        let surplus = records % ACHLayout.blockingFactor
        if surplus != 0 {
            try report(
                .problem(
                    ACHProblem(.fill, line: line, column: 1, record: "file", field: nil, value: String(records))))
        }
        let blocks = UInt64((records + ACHLayout.blockingFactor - 1) / ACHLayout.blockingFactor)
        if let blockCount, blockCount != blocks {
            try report(
                .problem(
                    ACHProblem(
                        .blockCount, line: controlLine, in: .fileControl, .blockCount, value: String(blockCount),
                        expected: String(blocks))))
        }
    }

    func checkFields(_ record: ACHRecord, _ line: Int, _ report: Report) rethrows {
        for field in record.kind.layout.fields {
            if let problem = record.problem(in: field, line: line) { try report(.problem(problem)) }
        }
    }
}

/// The open batch.
struct BatchState: Sendable {
    let header: ACHBatchHeader
    let line: Int
    let entryClass: ACHEntryClass?
    let serviceClass: ACHServiceClass?
    let isChange: Bool
    let isReversal: Bool
    let isSameDay: Bool
    let originator: UInt64?
    var totals = ACHTotals()
    var lastTrace: UInt64?

    init(_ header: ACHBatchHeader, line: Int) {
        self.header = header
        self.line = line
        entryClass = header.entryClass
        serviceClass = header.serviceClass
        isChange = header.record[.entryClass] == ACHEntryClass.notificationOfChange.rawValue
        isReversal = header.isReversal
        isSameDay = header.record[.descriptiveDate].hasPrefix("SD")
        originator = header.record.number(.odfi)
    }
}

/// The entry whose addenda are being read.
struct PendingEntry: Sendable {
    var entry: ACHEntry
    let line: Int
    /// Addenda that were counted but not kept, because no entry may have that many.
    var surplusAddenda = 0
}
