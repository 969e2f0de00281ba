// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import CTartanLibPQ
import TartanStorage

/// The rows that a statement returned.
final class QueryResult {
    private let handle: OpaquePointer
    fileprivate let columns: [String: Int32]

    init(_ handle: OpaquePointer, columns: [String: Int32]) {
        self.handle = handle
        self.columns = columns
    }

    deinit { PQclear(handle) }

    /// The number of rows that the statement changed.
    var changes: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    var count: Int { Int(PQntuples(handle)) }

    var first: ResultRow? { count > 0 ? ResultRow(result: self, index: 0) : nil }

    func map<Value>(_ body: (ResultRow) throws -> Value) throws -> [Value] {
        try (0..<count).map { try body(ResultRow(result: self, index: Int32($0))) }
    }

    fileprivate func bytes(_ row: Int32, _ column: Int32) -> UnsafeBufferPointer<UInt8>? {
        guard PQgetisnull(handle, row, column) == 0, let value = PQgetvalue(handle, row, column) else { return nil }
        let length = Int(PQgetlength(handle, row, column))
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self), count: length)
    }
}

/// One row.
struct ResultRow: StoredRow {
    fileprivate let result: QueryResult
    fileprivate let index: Int32

    func optionalText(_ column: String) -> String? {
        guard let position = result.columns[column] else { return nil }
        return result.bytes(index, position).map { String(decoding: $0, as: UTF8.self) }
    }

    func optionalInteger(_ column: String) -> Int64? { optionalText(column).flatMap { Int64($0) } }

    /// `bytea` comes as `\x` and hexadecimal digits.
    func optionalBlob(_ column: String) -> [UInt8]? {
        guard let position = result.columns[column], let text = result.bytes(index, position), text.count >= 2,
            text.count.isMultiple(of: 2)
        else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2 - 1)
        for start in stride(from: 2, to: text.count, by: 2) {
            guard let high = Self.digit(text[start]), let low = Self.digit(text[start + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    func isNull(_ column: String) -> Bool { optionalText(column) == nil }

    func bool(_ column: String) throws(StorageError) -> Bool { try text(column) == "t" }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
