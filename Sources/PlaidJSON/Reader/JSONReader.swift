// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A strict pull reader over the bytes of one JSON document.
///
/// The first syntax error is sticky: from then on every read returns nothing, loops end, and ``parse(_:options:_:)``
/// throws it once. Decoding code therefore has no error paths, which keeps generated types small and fast.
///
/// By design: bytes that are not UTF-8 are an error; an escape of half a surrogate pair reads as U+FFFD unless the
/// options refuse it; a byte order mark, trailing commas, comments and bytes after the value are errors; of two members
/// with the same name the last wins.
public struct JSONReader: ~Copyable {
    // The pointer is valid for the reader's life: only `parse` makes a reader, inside the array's own closure, and ends
    // the process when it does not get that reader back.
    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let count: Int
    @usableFromInline var position = 0
    // Whether a container has just been opened, so that no comma is due.
    @usableFromInline var isFirst = false
    @usableFromInline var depth = 0
    @usableFromInline var absenceDepth = 0
    let options: JSONOptions

    /// The syntax error that stopped the reading, if any.
    public private(set) var failure: JSONError?
    /// The values that were decoded as neutral values or left out; at most 100 are kept.
    public private(set) var anomalies: [JSONAnomaly] = []

    private static let maximumAnomalies = 100

    private init(base: UnsafePointer<UInt8>, count: Int, options: JSONOptions) {
        self.base = base
        self.count = count
        self.options = options
    }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: The document, in UTF-8.
    ///   - options: Limits of size and depth.
    ///   - body: Reads the value. It must not swap its reader for that of another document, which would then point to
    ///     freed bytes; doing so traps.
    /// - Throws: ``JSONError`` when the bytes are not exactly one JSON value.
    public static func parse<T>(
        _ bytes: [UInt8], options: JSONOptions = .standard, _ body: (inout JSONReader) -> T
    ) throws(JSONError) -> T {
        guard bytes.count <= options.maximumBytes else {
            throw JSONError(code: .sizeExceeded, offset: options.maximumBytes)
        }
        let result: Result<T, JSONError> = bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, buffer.count > 0 else {
                return .failure(JSONError(code: .unexpectedEnd, offset: 0))
            }
            var reader = JSONReader(base: base, count: buffer.count, options: options)
            let value = body(&reader)
            // A reader cannot be copied, and nobody else can make one. If this is still the one from above, no other
            // place holds a pointer to these bytes.
            precondition(reader.base == base && reader.count == buffer.count, "A JSONReader was exchanged for another")
            reader.expectEnd()
            if let failure = reader.failure { return .failure(failure) }
            return .success(value)
        }
        return try result.get()
    }

    /// Records the first syntax error and moves to the end, so that everything after it reads nothing.
    @usableFromInline
    mutating func fail(_ code: JSONError.Code, at offset: Int? = nil) {
        if failure == nil { failure = JSONError(code: code, offset: offset ?? position) }
        position = count
    }

    mutating func record(_ kind: JSONAnomaly.Kind, _ name: String) {
        guard absenceDepth == 0, failure == nil, anomalies.count < Self.maximumAnomalies else { return }
        anomalies.append(JSONAnomaly(name: name, kind: kind, offset: position))
    }

    private mutating func expectEnd() {
        skipWhitespace()
        if position < count { fail(.trailingBytes) }
    }

    @inlinable
    @inline(__always)
    mutating func skipWhitespace() {
        while position < count {
            let byte = base[position]
            if byte > 0x20 { return }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    /// The next byte that is not white space; 0 at the end.
    @inlinable
    @inline(__always)
    mutating func peek() -> UInt8 {
        skipWhitespace()
        return position < count ? base[position] : 0
    }

    // MARK: Absence

    /// Begins reading neutral values instead of the document.
    @inlinable
    public mutating func beginAbsence() { absenceDepth += 1 }

    /// Ends reading neutral values.
    @inlinable
    public mutating func endAbsence() { absenceDepth -= 1 }

    /// The neutral value of a required member that was absent or null, recorded as an anomaly.
    ///
    /// - Parameter name: `Type.member`.
    public mutating func missing<T: JSONDecodable>(_ name: StaticString) -> T {
        record(.missing, name.description)
        return T.absent(&self)
    }

    // MARK: Values

    /// Reads the next value; `nil` for null and for a value of another type, which is recorded.
    @inlinable
    public mutating func decode<T: JSONDecodable>() -> T? { T.decode(&self) }

    /// Consumes `null` if it is next.
    @inlinable
    mutating func consumeNull() -> Bool {
        guard peek() == 0x6E else { return false }
        readLiteral("null")
        return true
    }

    @usableFromInline
    mutating func readLiteral(_ text: StaticString) {
        let length = text.utf8CodeUnitCount
        guard position + length <= count else { return fail(.unexpectedEnd) }
        for index in 0..<length where base[position + index] != text.utf8Start[index] {
            return fail(.unexpectedByte, at: position + index)
        }
        position += length
    }

    /// Records a value of another type than `expected`, or consumes null without a record, and skips it.
    @usableFromInline
    mutating func skipMismatch(_ expected: StaticString) {
        // Null is by far the most common case: compared as one word.
        if position + 4 <= count,
            UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian == 0x6C6C_756E
        {
            position += 4
            return
        }
        if consumeNull() { return }
        if position < count { record(.wrongType, expected.description) }
        skipValue()
    }

    /// Whether an object is next; if not, null or the other value is consumed.
    public mutating func startsObject() -> Bool {
        if peek() == 0x7B { return true }
        skipMismatch("object")
        return false
    }

    /// Reads `true` or `false`.
    mutating func readBool() -> Bool? {
        switch peek() {
        case 0x74:
            readLiteral("true")
            return true
        case 0x66:
            readLiteral("false")
            return false
        default:
            skipMismatch("boolean")
            return nil
        }
    }

    // MARK: Containers

    /// Opens an object; answers false, with the value consumed, when null or another type is next.
    public mutating func beginObject() -> Bool {
        guard absenceDepth == 0, startsObject() else { return false }
        return open()
    }

    /// Opens an array; answers false, with the value consumed, when null or another type is next.
    public mutating func beginArray() -> Bool {
        guard absenceDepth == 0 else { return false }
        guard peek() == 0x5B else {
            skipMismatch("array")
            return false
        }
        return open()
    }

    private mutating func open() -> Bool {
        guard depth < options.maximumDepth else {
            fail(.depthExceeded)
            return false
        }
        position += 1
        depth += 1
        isFirst = true
        return true
    }

    /// Moves to the next element of the open array; false at its end.
    public mutating func nextElement() -> Bool { advance(closing: 0x5D) }

    /// Moves past a comma or the closing byte; true when another element or member is due.
    @inlinable
    @inline(__always)
    mutating func advance(closing: UInt8) -> Bool {
        let byte = peek()
        if isFirst {
            isFirst = false
            if byte == closing { return close() }
        } else if byte == 0x2C {
            position += 1
        } else if byte == closing {
            return close()
        } else {
            failUnexpected()
            return false
        }
        guard position < count else {
            fail(.unexpectedEnd)
            return false
        }
        return true
    }

    @inlinable
    mutating func close() -> Bool {
        position += 1
        depth -= 1
        return false
    }

    @usableFromInline
    mutating func failUnexpected() {
        fail(position < count ? .unexpectedByte : .unexpectedEnd)
    }

    /// Skips the next value, checking it as strictly as if it were read.
    public mutating func skipValue() {
        switch peek() {
        case 0x22:
            position += 1
            scanString()
        case 0x7B:
            guard open() else { return }
            while advance(closing: 0x7D) {
                guard openKey() else { return }
                scanString()
                expectColon()
                skipValue()
            }
        case 0x5B:
            guard open() else { return }
            while advance(closing: 0x5D) { skipValue() }
        case 0x74: readLiteral("true")
        case 0x66: readLiteral("false")
        case 0x6E: readLiteral("null")
        case 0x2D, 0x30...0x39: _ = scanNumber()
        default: failUnexpected()
        }
    }
}
