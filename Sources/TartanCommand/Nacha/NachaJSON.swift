// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import PlaidJSON

/// Records as JSON and back; the members are the fields of the layouts.
///
/// A line is `{"file": …}`, `{"batch": …}` or `{"entry": …}`. Fixed and reserved fields are left out. Amounts are texts in dollars
/// with two decimals, dates are ISO, and a bank with its check digit is `routing_number`.
enum NachaJSON {
    /// A value that does not fit its field, or is not what the field contains.
    struct Mismatch: Error {
        let sentence: String
    }

    /// The line of an event; `nil` for controls, which follow from the others, and for problems.
    static func line(_ event: ACHEvent) -> JSONValue? {
        switch event {
        case .fileHeader(let header): ["file": .object(object(header.record))]
        case .batchHeader(let header): ["batch": .object(object(header.record))]
        case .entry(let entry, line: _): ["entry": .object(object(entry))]
        case .batchControl, .fileControl, .problem: nil
        }
    }

    private static func object(_ entry: ACHEntry) -> JSONObject {
        var object = object(entry.record)
        if !entry.addenda.isEmpty {
            object["addenda"] = .array(
                entry.addenda.map { addendum in
                    var object = self.object(addendum)
                    object[typeKey] = .string(addendum[.addendaType])
                    return .object(object)
                })
        }
        return object
    }

    private static func object(_ record: ACHRecord) -> JSONObject {
        var object = JSONObject()
        for field in record.kind.layout.fields where !isImplied(field) {
            let text = record[field.name]
            guard !text.isEmpty else { continue }
            switch field.content {
            case .cents: object[field.name.rawValue] = .string(NachaSummary.dollars(record.number(field.name) ?? 0))
            case .date, .optionalDate:
                guard let date = ACHDate(yymmdd: text.utf8) else { continue }
                object[field.name.rawValue] = .string(date.description)
            default:
                if field.name == .rdfi {
                    object[routingKey] = .string(text + record[.checkDigit])
                } else {
                    object[field.name.rawValue] = .string(text)
                }
            }
        }
        return object
    }

    private static let routingKey = "routing_number"
    private static let typeKey = "type"

    /// Fields that are fixed, or that follow from others.
    private static func isImplied(_ field: ACHField) -> Bool {
        switch field.content {
        case .literal, .blank: return true
        default: return [.checkDigit, .addendaIndicator, .addendaCount, .entrySequence].contains(field.name)
        }
    }

    /// Fills a record with the members of an object.
    static func record(
        _ kind: ACHRecordKind, _ object: JSONObject, except others: Set<String> = []
    ) throws -> ACHRecord {
        var record = ACHRecord(kind)
        for (key, value) in object.pairs where !others.contains(key) && !value.isNull {
            if key == routingKey, kind.layout.field(.rdfi) != nil {
                try setRouting(value, in: &record)
                continue
            }
            guard let name = ACHFieldName(rawValue: key), let field = kind.layout.field(name), !isImplied(field) else {
                let known = kind.layout.fields.filter { !isImplied($0) }
                    .map { $0.name == .rdfi ? routingKey : $0.name.rawValue }
                throw Mismatch(
                    sentence: "'\(SafeText.line(String(key.prefix(40))))' is not a field of the \(kind.layout.name). "
                        + Suggestion.sentence(
                            for: key, among: known, otherwise: "Expected one of: \(known.joined(separator: ", "))."))
            }
            try set(field, to: value, in: &record)
        }
        return record
    }

    private static func setRouting(_ value: JSONValue, in record: inout ACHRecord) throws {
        guard let text = value.stringValue, let number = ABARoutingNumber(text) else {
            throw Mismatch(
                sentence: "\(routingKey) must be a text of nine digits, of which the last is the check digit.")
        }
        try record.set(.rdfi, number.identificationText)
        try record.set(.checkDigit, UInt64(number.checkDigit))
    }

    private static func set(_ field: ACHField, to value: JSONValue, in record: inout ACHRecord) throws {
        guard let text = value.stringValue ?? value.intValue.map(String.init) else {
            throw Mismatch(sentence: "\(field.name.rawValue) must be a text.")
        }
        switch field.content {
        case .cents:
            guard value.stringValue != nil, let cents = cents(text) else {
                throw Mismatch(
                    sentence:
                        "\(field.name.rawValue) must be a text such as \"12.34\": dollars with at most two decimals.")
            }
            try record.set(field.name, cents)
        case .date, .optionalDate:
            guard let date = ACHDate(iso: text) else {
                throw Mismatch(sentence: "\(field.name.rawValue) must be a day from 2000 to 2099, such as 2026-12-01.")
            }
            try record.set(field.name, date.yymmdd)
        default:
            // A routing number of nine digits stands after a blank.
            let isBank = field.name == .immediateOrigin && text.utf8.count == 9
            try record.set(field.name, isBank ? " " + text : text)
        }
    }

    /// Dollars with at most two decimals, as cents.
    static func cents(_ text: String) -> UInt64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
            parts[0].utf8.count <= 17, parts.count == 1 || parts[1].utf8.count <= 2, let dollars = UInt64(parts[0])
        else { return nil }
        let decimals = parts.count == 1 ? "00" : parts[1] + (parts[1].utf8.count == 1 ? "0" : "")
        return UInt64(decimals).map { dollars * 100 + $0 }
    }
}
