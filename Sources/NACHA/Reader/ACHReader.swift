// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads a file in pieces, checks every rule, and reports what it finds.
///
/// It keeps one entry with its addenda at a time, so memory does not grow with the file. Problems do not end reading. An entry
/// that is reported may belong to a batch whose control is wrong: act on entries only after ``finish(_:)`` has
/// reported no error, or read a file twice.
public struct ACHReader: Sendable {
    private var splitter = RecordSplitter()
    private var checker = FileChecker()
    private var bytes = 0

    /// Creates a reader at the start of a file.
    public init() {}

    /// How far the reader has come.
    public var progress: ACHProgress {
        ACHProgress(bytes: bytes, records: checker.records, entries: checker.entries)
    }

    /// The sums of all entries so far.
    public var totals: ACHTotals { checker.runningTotals }

    /// Takes the next bytes of the file.
    public mutating func read(_ input: ArraySlice<UInt8>, _ event: (ACHEvent) throws -> Void) rethrows {
        bytes += input.count
        try splitter.push(input) { line in try Self.take(line, &checker, event) }
    }

    /// Takes the end of the file.
    public mutating func finish(_ event: (ACHEvent) throws -> Void) rethrows {
        try splitter.finish { line in try Self.take(line, &checker, event) }
        try checker.finish(event)
    }

    private static func take(
        _ line: RecordSplitter.Line, _ checker: inout FileChecker, _ event: (ACHEvent) throws -> Void
    ) rethrows {
        if line.length != ACHLayout.recordLength {
            let column = line.surplusColumn ?? min(line.length, ACHLayout.recordLength) + 1
            // Blanks that were lost or added change nothing; other characters after the last column do.
            try event(
                .problem(
                    ACHProblem(
                        .recordLength, line: line.number, column: column, record: "record", field: nil,
                        value: String(line.length), expected: String(ACHLayout.recordLength),
                        severity: line.surplusColumn == nil ? .warning : .error)))
        }
        try checker.accept(line.bytes, line: line.number, event)
    }
}
