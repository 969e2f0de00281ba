// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes a file entry by entry: controls, trace numbers, batch numbers and the last block follow from what is added.
///
/// What it writes passes the same checks as what ``ACHReader`` reads; the first broken rule is thrown. After an error
/// the writer accepts nothing more, so a file that is wrong is never finished.
public struct ACHWriter: Sendable {
    /// What ends a record.
    public enum LineEnding: String, Sendable, CaseIterable {
        case lineFeed = "lf"
        case carriageReturnLineFeed = "crlf"
        /// Nothing: every record has 94 characters.
        case none

        var bytes: [UInt8] {
            switch self {
            case .lineFeed: [0x0A]
            case .carriageReturnLineFeed: [0x0D, 0x0A]
            case .none: []
            }
        }
    }

    private let ending: [UInt8]
    private var checker = FileChecker()
    private var buffer: [UInt8] = []
    private var failure: ACHProblem?
    private var sequence: UInt64 = 0
    private var batchNumber: UInt64 = 0
    private var isFinished = false
    private static let mostWarnings = 100

    /// Rules that the file breaks and that operators tolerate: the first hundred.
    public private(set) var warnings: [ACHProblem] = []

    /// Starts a file.
    public init(_ header: ACHFileHeader, ending: LineEnding = .lineFeed) throws(ACHProblem) {
        self.ending = ending.bytes
        try write(header.record)
    }

    /// The sums of all entries so far.
    public var totals: ACHTotals { checker.runningTotals }
    /// The batches that have been started.
    public var batches: UInt64 { checker.batchCount + (checker.batch == nil ? 0 : 1) }
    /// The class of the open batch.
    var openClass: ACHEntryClass? { checker.batch?.entryClass }
    /// The sums of the open batch.
    var openTotals: ACHTotals { checker.batchTotals }
    /// How many bytes ``drain()`` would return.
    public var bufferedBytes: Int { buffer.count }

    /// Returns what was written since the last call, and forgets it.
    public mutating func drain() -> [UInt8] {
        defer { buffer.removeAll(keepingCapacity: true) }
        return buffer
    }

    /// Ends the open batch, if there is one, and starts another.
    ///
    /// A batch number of zero is replaced by the next one.
    public mutating func begin(_ header: ACHBatchHeader) throws(ACHProblem) {
        try endBatch()
        var header = header
        if header.number == 0 { try header.record.set(.batchNumber, batchNumber + 1) }
        batchNumber = header.number
        try write(header.record)
    }

    /// Adds an entry with its addenda to the open batch.
    ///
    /// A trace number of zero is replaced by the next one of the originating bank; addenda get the trace number of their
    /// entry.
    public mutating func add(_ entry: ACHEntry) throws(ACHProblem) {
        try throwFailure()
        var entry = entry
        try setTrace(&entry)
        try write(entry.record)
        for addendum in entry.addenda { try write(addendum) }
        try collect { checker, report in checker.closeEntry(report) }
    }

    /// Ends the open batch with its control.
    public mutating func endBatch() throws(ACHProblem) {
        try throwFailure()
        guard let batch = checker.batch else { return }
        let isAdvice = batch.entryClass == .advice
        var control = ACHRecord(isAdvice ? .adviceBatchControl : .batchControl)
        let header = batch.header.record
        try control.set(.serviceClass, header[.serviceClass])
        if !isAdvice { try control.set(.companyID, header[.companyID]) }
        try control.set(.odfi, header[.odfi])
        try control.set(.batchNumber, header[.batchNumber])
        try set(batch.totals, in: &control)
        try write(control)
    }

    /// Ends the file with its control and fills the last block.
    public mutating func finish() throws(ACHProblem) {
        try endBatch()
        guard !isFinished else { return }
        var control = ACHRecord(checker.isAdvice ? .adviceFileControl : .fileControl)
        let records = checker.records + 1
        let blocks = (records + ACHLayout.blockingFactor - 1) / ACHLayout.blockingFactor
        try set(checker.fileTotals, in: &control)
        try control.set(.batchCount, checker.batchCount)
        try control.set(.blockCount, UInt64(blocks))
        try write(control)
        let fill = [UInt8](repeating: 0x39, count: ACHLayout.recordLength)
        for _ in records..<(blocks * ACHLayout.blockingFactor) { try write(fill) }
        try collect { checker, report in checker.finish(report) }
        isFinished = true
    }

    private mutating func set(_ totals: ACHTotals, in control: inout ACHRecord) throws(ACHProblem) {
        do {
            try control.set(.entryAddendaCount, totals.entriesAndAddenda)
            try control.set(.entryHash, totals.hash)
            try control.set(.debitTotal, totals.debits)
            try control.set(.creditTotal, totals.credits)
        } catch {
            // More than the control can say: the file cannot be finished.
            failure = error
            throw error
        }
    }

    private mutating func setTrace(_ entry: inout ACHEntry) throws(ACHProblem) {
        guard let batch = checker.batch, entry.record.kind != .adviceEntry else { return }
        if entry.record.number(.traceNumber) ?? 0 == 0 {
            sequence += 1
            guard sequence < 10_000_000 else {
                let problem = ACHProblem(
                    .fieldLength, line: 0, in: entry.record.kind, .traceNumber, value: String(sequence))
                failure = problem
                throw problem
            }
            try entry.record.set(.traceNumber, (batch.originator ?? 0) * 10_000_000 + sequence)
        } else if let trace = entry.record.number(.traceNumber) {
            // The next trace number that is assigned must come after this one.
            sequence = max(sequence, trace % 10_000_000)
        }
        let trace = entry.record.number(.traceNumber) ?? 0
        for index in entry.addenda.indices {
            let kind = entry.addenda[index].kind
            if kind.layout.field(.entrySequence) != nil {
                try entry.addenda[index].set(.entrySequence, trace % 10_000_000)
            } else if kind == .terminalAddendum || entry.addenda[index].number(.traceNumber) == 0 {
                try entry.addenda[index].set(.traceNumber, trace)
            }
        }
    }

    private mutating func write(_ record: ACHRecord) throws(ACHProblem) { try write(record.bytes) }

    private mutating func write(_ bytes: [UInt8]) throws(ACHProblem) {
        try throwFailure()
        try collect { checker, report in checker.accept(bytes, line: checker.records + 1, report) }
        buffer += bytes
        buffer += ending
    }

    private func throwFailure() throws(ACHProblem) {
        if let failure { throw failure }
    }

    private mutating func collect(
        _ body: (inout FileChecker, (ACHEvent) -> Void) -> Void
    ) throws(ACHProblem) {
        var first: ACHProblem?
        var found: [ACHProblem] = []
        body(&checker) { event in
            guard case .problem(let problem) = event else { return }
            if problem.severity == .error {
                first = first ?? problem
            } else {
                found.append(problem)
            }
        }
        warnings += found.prefix(Self.mostWarnings - warnings.count)
        if let first {
            failure = first
            throw first
        }
    }
}
