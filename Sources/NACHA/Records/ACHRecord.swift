// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A record: the characters of one line, read and written by the names of their fields.
public struct ACHRecord: Sendable, Equatable {
    /// The kind of record, which decides its fields.
    public let kind: ACHRecordKind
    /// 94 characters of ASCII, unless the record was read from a file that breaks the rule.
    public private(set) var bytes: [UInt8]

    static let blank: UInt8 = 0x20
    static let zero: UInt8 = 0x30

    /// Creates a record with every field empty: fixed values in place, numbers zero, texts blank.
    public init(_ kind: ACHRecordKind) {
        self.kind = kind
        bytes = [UInt8](repeating: Self.blank, count: ACHLayout.recordLength)
        for field in kind.layout.fields {
            switch field.content {
            case .literal(let text): place(Array(text.utf8), in: field)
            case .digits, .cents: bytes.replaceSubrange(field.range, with: Self.zeros(field.length))
            default: break
            }
        }
    }

    /// Takes the characters of a line, which must be exactly 94.
    init(_ kind: ACHRecordKind, line bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: zero, count: count) }

    private mutating func place(_ text: [UInt8], in field: ACHField) {
        bytes.replaceSubrange(field.range, with: text)
    }

    /// The text of a field, without the blanks around it; empty if this kind of record has no such field.
    public subscript(_ name: ACHFieldName) -> String {
        guard let field = kind.layout.field(name) else { return "" }
        return text(of: field)
    }

    /// The text of a field as it is, with its blanks.
    func wholeText(of field: ACHField) -> String { String(decoding: bytes[field.range], as: UTF8.self) }

    func text(of field: ACHField) -> String {
        var slice = bytes[field.range]
        while slice.last == Self.blank { slice.removeLast() }
        while slice.first == Self.blank { slice.removeFirst() }
        return String(decoding: slice, as: UTF8.self)
    }

    /// The number in a field, in cents for amounts; `nil` if it is not made of digits.
    public func number(_ name: ACHFieldName) -> UInt64? {
        guard let field = kind.layout.field(name) else { return nil }
        return number(in: field.range)
    }

    func number(in range: Range<Int>) -> UInt64? {
        var value: UInt64 = 0
        for byte in bytes[range] {
            guard Self.zero...0x39 ~= byte else { return nil }
            // At most twenty digits; all that have more than eighteen are totals, which saturate.
            let (tens, first) = value.multipliedReportingOverflow(by: 10)
            let (sum, second) = tens.addingReportingOverflow(UInt64(byte - Self.zero))
            value = first || second ? .max : sum
        }
        return value
    }

    /// Writes a text, left-aligned before blanks, or right-aligned after zeros in fields of digits.
    ///
    /// - Throws: A problem if the field does not exist, is too short or cannot contain the text.
    public mutating func set(_ name: ACHFieldName, _ text: String) throws(ACHProblem) {
        guard let field = kind.layout.field(name) else {
            throw ACHProblem(.unknownField, line: 0, in: kind, name, value: text)
        }
        let characters = Array(text.utf8)
        guard characters.count <= field.length else {
            throw ACHProblem(.fieldLength, line: 0, in: kind, name, value: text)
        }
        let gap = field.length - characters.count
        let old = bytes
        if field.isText || characters.isEmpty {
            place(characters + [UInt8](repeating: Self.blank, count: gap), in: field)
        } else if case .routingNumber = field.content {
            place([UInt8](repeating: Self.blank, count: gap) + characters, in: field)
        } else {
            place(Self.zeros(gap) + characters, in: field)
        }
        if let problem = problem(in: field, line: 0) {
            bytes = old
            throw problem
        }
    }

    /// Writes a number, right-aligned after zeros.
    ///
    /// - Throws: A problem if the field is too short for it.
    public mutating func set(_ name: ACHFieldName, _ number: UInt64) throws(ACHProblem) {
        try set(name, String(number))
    }
}
