// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

// The text is a third of a megabyte and is read once, at first use: bytes, no regular expressions, few strings.

extension Contract {
    init(_ text: StaticString) {
        self = text.withUTF8Buffer { Contract(bytes: $0) }
    }

    init(bytes: UnsafeBufferPointer<UInt8>) {
        var reader = ContractReader(bytes: bytes)
        var current: Schema?
        while reader.nextLine() {
            switch reader.kind {
            case UInt8(ascii: "V"): version = reader.text(2)
            case UInt8(ascii: "E"): enumerations[reader.text(1)] = reader.list(2)
            case UInt8(ascii: "S"):
                if let current { schemas[current.name] = current }
                current = Schema(name: reader.text(1), isOpen: reader.text(2) == "open")
            case UInt8(ascii: "F"): current?.fields.append(reader.field())
            case UInt8(ascii: "O"): add(reader.operation())
            default: break
            }
        }
        if let current { schemas[current.name] = current }
    }

    private mutating func add(_ operation: Operation) {
        operations[operation.path] = operation
        guard operation.path.contains("{") else { return }
        let pattern = operation.path.split(separator: "/", omittingEmptySubsequences: false)
        templates.append((pattern, operation.path))
    }
}

/// Reads tab-separated lines.
private struct ContractReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var columns: [Range<Int>] = []

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The first byte of the line.
    var kind: UInt8 { columns.first.flatMap { $0.isEmpty ? nil : bytes[$0.lowerBound] } ?? 0 }

    mutating func nextLine() -> Bool {
        guard position < bytes.count else { return false }
        columns.removeAll(keepingCapacity: true)
        var start = position
        var index = position
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte == 0x0A { break }
            if byte == 0x09 {
                columns.append(start..<index)
                start = index + 1
            }
            index += 1
        }
        columns.append(start..<index)
        position = index + 1
        return true
    }

    func text(_ column: Int) -> String {
        columns.indices.contains(column) ? String(decoding: bytes[columns[column]], as: UTF8.self) : ""
    }

    func list(_ column: Int) -> [String] { text(column).utf8.split(separator: 0x7C).map { String($0) ?? "" } }

    private func has(_ flag: UInt8, in column: Int) -> Bool {
        columns.indices.contains(column) && bytes[columns[column]].contains(flag)
    }

    func field() -> Contract.Field {
        Contract.Field(
            name: text(1), type: Self.type(of: Substring(text(2))), isRequired: has(0x72, in: 3),
            isNullable: has(0x6E, in: 3), forbidsNull: has(0x78, in: 3), limits: limits(4))
    }

    func operation() -> Contract.Operation {
        let request = text(3)
        let reply = text(4)
        let kind: Contract.Reply =
            if reply == "-" {
                .none
            } else if reply.hasPrefix("binary:") {
                .binary(contentType: String(reply.dropFirst(7)))
            } else {
                .json(schema: reply)
            }
        let flags = text(5).split(separator: ",")
        func value(_ name: String) -> String? {
            flags.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
        }
        return Contract.Operation(
            method: text(1), path: text(2), request: request == "-" ? nil : request, reply: kind,
            isDeprecated: flags.contains("deprecated"), isPublic: flags.contains("public"),
            status: value("status").flatMap { Int($0) } ?? 200, last: value("retired"))
    }

    private static func type(of text: Substring) -> Contract.ValueType {
        switch text {
        case "string": .string
        case "integer": .integer
        case "number": .number
        case "boolean": .boolean
        case "date": .date
        case "datetime": .dateTime
        case _ where text.hasPrefix("#"): .object(String(text.dropFirst()))
        case _ where text.hasPrefix("&"): .enumeration(String(text.dropFirst()))
        case _ where text.hasPrefix("[]"): .array(type(of: text.dropFirst(2)))
        case _ where text.hasPrefix("{}"): .map(type(of: text.dropFirst(2)))
        default: .any
        }
    }

    private func limits(_ column: Int) -> Contract.Limits? {
        guard columns.indices.contains(column), !columns[column].isEmpty else { return nil }
        var limits = Contract.Limits()
        for part in text(column).split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            switch pair[0] {
            case "min": limits.minimum = Decimal(string: String(pair[1]))
            case "max": limits.maximum = Decimal(string: String(pair[1]))
            case "minLength": limits.minimumLength = Int(pair[1])
            case "maxLength": limits.maximumLength = Int(pair[1])
            case "minItems": limits.minimumItems = Int(pair[1])
            case "maxItems": limits.maximumItems = Int(pair[1])
            case "maxProperties": limits.maximumProperties = Int(pair[1])
            case "unique": limits.areItemsUnique = true
            case "itemMinLength": limits.minimumItemLength = Int(pair[1])
            case "format":
                limits.isEmailAddress = pair[1] == "email"
                limits.isURL = pair[1] == "url"
            default: break
            }
        }
        return limits
    }
}
