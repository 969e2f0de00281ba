// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a reader finds, in the order of the file.
public enum ACHEvent: Sendable, Equatable {
    case fileHeader(ACHFileHeader)
    case batchHeader(ACHBatchHeader)
    /// An entry with all of its addenda, and the line of its record.
    case entry(ACHEntry, line: Int)
    case batchControl(ACHRecord)
    case fileControl(ACHRecord)
    /// A broken rule; what it concerns may also be reported as an event. A file is valid if none is an error.
    case problem(ACHProblem)
}

/// How far a reader has come.
public struct ACHProgress: Sendable, Equatable {
    /// Bytes that were read.
    public internal(set) var bytes = 0
    /// Records that were checked, the fill included.
    public internal(set) var records = 0
    /// Entries without their addenda.
    public internal(set) var entries = 0
}
