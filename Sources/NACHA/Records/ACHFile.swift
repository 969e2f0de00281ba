// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A whole file in memory; ``ACHReader`` and ``ACHWriter`` are for files of any size.
public struct ACHFile: Sendable, Equatable {
    /// A batch and its entries.
    public struct Batch: Sendable, Equatable {
        /// What the entries have in common.
        public var header: ACHBatchHeader
        /// The entries in the order of the file.
        public var entries: [ACHEntry]

        /// Creates a batch.
        public init(_ header: ACHBatchHeader, _ entries: [ACHEntry] = []) {
            self.header = header
            self.entries = entries
        }
    }

    /// Who sends the file to whom.
    public var header: ACHFileHeader
    /// The batches in the order of the file.
    public var batches: [Batch]

    /// Creates a file.
    public init(_ header: ACHFileHeader, _ batches: [Batch] = []) {
        self.header = header
        self.batches = batches
    }

    /// Reads a file.
    ///
    /// - Throws: The first error of the file; warnings are ignored.
    public init(reading bytes: [UInt8]) throws(ACHProblem) {
        var header: ACHFileHeader?
        var batches: [Batch] = []
        var firstError: ACHProblem?
        var reader = ACHReader()
        func take(_ event: ACHEvent) {
            switch event {
            case .fileHeader(let read): header = read
            case .batchHeader(let read): batches.append(Batch(read))
            case .entry(let entry, line: _) where !batches.isEmpty: batches[batches.count - 1].entries.append(entry)
            case .problem(let problem) where problem.severity == .error: firstError = firstError ?? problem
            case .entry, .problem, .batchControl, .fileControl: break
            }
        }
        reader.read(bytes[...], take)
        reader.finish(take)
        if let firstError { throw firstError }
        guard let header else {
            throw ACHProblem(.truncated, line: 0, column: 1, record: "file", field: nil, value: "")
        }
        self.init(header, batches)
    }

    /// The bytes of the file.
    ///
    /// Numbers of batches and traces that are zero are assigned.
    public func bytes(ending: ACHWriter.LineEnding = .lineFeed) throws(ACHProblem) -> [UInt8] {
        var writer = try ACHWriter(header, ending: ending)
        for batch in batches {
            try writer.begin(batch.header)
            for entry in batch.entries { try writer.add(entry) }
        }
        try writer.finish()
        return writer.drain()
    }
}
