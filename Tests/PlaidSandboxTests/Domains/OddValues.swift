// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

@testable import PlaidSandbox

/// Values at the ends of what a type can hold, and beyond what a quantity can be.
enum OddValues {
    static let numbers: [JSONValue] = [
        "10e9223372036854775807", "1.5e-9223372036854775808", "0e99999999999999999999", "1e128", "-1e128", "1e164",
        "1e300",
        "1e-64", "1e-300", "9223372036854775807", "-9223372036854775808", "99999999999999999999999999",
        "999999999999999999",
        "-999999999999999999", "0.000000000000000000000000000001", "4294967296", "-1", "0", "0.001",
    ].map(number)

    static let dates: [JSONValue] = [
        "0000-00-00", "0001-01-01", "1582-10-10", "1899-12-31", "1900-01-01", "2200-12-31", "2201-01-01", "9999-12-31",
    ]

    static let moments: [JSONValue] = [
        "0000-00-00T00:00:00Z", "0001-01-01T00:00:00Z", "1900-01-01T00:00:00+23:59", "1900-01-01T00:00:00Z",
        "2200-12-31T23:59:60Z", "2200-12-31T23:59:59-23:59", "9999-12-31T23:59:60Z", "99999-01-01T00:00:00Z",
        "2026-01-01T00:00:00.99999999999999999999999999999999Z",
    ]

    static let texts: [JSONValue] = [
        .string(String(repeating: "a", count: 100_000)), "\u{0}", "",
        // One character of two thousand scalars, and many whose end is hard to find.
        .string("e" + String(repeating: "\u{301}", count: 1_900)), .string(String(repeating: "\u{1F1E6}", count: 500)),
    ]

    static let cursors: [JSONValue] =
        [
            "page-9223372036854775807", "page-9223372036854775806", "page-18446744073709551616", "page--1",
        ].map { .string(Data($0.utf8).base64EncodedString()) } + [
            "activity-9223372036854775807", "2026-01-01T00:00:00.9223372036854775807Z", "9223372036854775807", "now",
            .string(Data(repeating: 0xFF, count: 24).base64EncodedString()),
        ]

    static let amounts: [JSONValue] = [
        "999999999999.99", "9999999999999.99", "0.00", "-1.00", "1e5", "9223372036854775807.00",
    ]

    static let words: [JSONValue] = ["9223372036854775807", "-9223372036854775808", "1e300", "P9223372036854775807D"]

    static func number(_ text: String) -> JSONValue { JSONNumber(text).map(JSONValue.number) ?? .null }

    /// What to send as a member of the contract.
    static func values(of field: Contract.Field, _ type: Contract.ValueType) -> [JSONValue] {
        switch type {
        case .integer, .number: numbers
        case .date: dates
        case .dateTime: moments
        case .any: numbers
        case .string:
            texts + (field.name.contains("cursor") ? cursors : [])
                + (["amount", "value"].contains { field.name.contains($0) } ? amounts : [])
        case .boolean, .enumeration, .object, .array, .map: []
        }
    }

    /// What to send in place of any value whose meaning is not known.
    static func values(insteadOf value: JSONValue) -> [JSONValue] {
        switch value {
        case .number: numbers
        case .string: texts + dates + moments + words + amounts + [number("1e300")]
        case .bool, .null, .array, .object: []
        }
    }
}

/// Bodies that differ from a good one in one place.
struct OddBodies {
    let contract = Contract.standard
    let maker: ContractAnswer
    static let deepest = 5

    /// All bodies of a schema with one odd member.
    func variants(_ schema: String, of base: JSONObject, depth: Int = 0) -> [JSONObject] {
        guard depth < Self.deepest, let schema = contract.schemas[schema] else { return [] }
        return schema.fields.filter { depth > 0 || !["client_id", "secret"].contains($0.name) }.flatMap { field in
            variants(field, field.type, base[field.name], depth: depth).map { value in
                var body = base
                body[field.name] = value
                return body
            }
        }
    }

    private func variants(
        _ field: Contract.Field, _ type: Contract.ValueType, _ known: JSONValue?, depth: Int
    ) -> [JSONValue] {
        switch type {
        case .object(let name):
            var small = maker
            small.known = maker.known
            let base = known?.objectValue ?? small.object(name)
            return variants(name, of: base, depth: depth + 1).map(JSONValue.object)
        case .array(let element):
            return variants(field, element, known?[0], depth: depth).map { .array([$0]) }
                + (depth < 2 ? [.array(Array(repeating: known?[0] ?? "a", count: 1_001))] : [])
        case .map(let element): return variants(field, element, nil, depth: depth).map { ["key": $0] }
        default: return OddValues.values(of: field, type)
        }
    }

    /// All values that differ from a value in one leaf.
    static func replacing(_ value: JSONValue) -> [JSONValue] {
        switch value {
        case .object(let object):
            return object.pairs.flatMap { name, inner in
                replacing(inner).map { odd in
                    var body = object
                    body[name] = odd
                    return .object(body)
                }
            }
        case .array(let list):
            return list.indices.flatMap { index in
                replacing(list[index]).map { odd in
                    var values = list
                    values[index] = odd
                    return .array(values)
                }
            }
        default: return OddValues.values(insteadOf: value)
        }
    }
}
