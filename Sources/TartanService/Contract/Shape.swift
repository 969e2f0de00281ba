// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import PlaidTypes
import TartanStorage

/// How values of a type appear in responses: the members of their JSON objects, each with its type and description.
///
/// Responses and their schemas are both derived from it, so they cannot differ.
struct Shape<Value>: Sendable {
    let name: String
    let summary: String
    let parts: [ShapePart<Value>]

    init(_ name: String, _ summary: String, _ parts: [ShapePart<Value>]) {
        self.name = name
        self.summary = summary
        self.parts = parts
    }

    var schema: Schema { .component(name, summary: summary, .object(parts.flatMap(\.members))) }

    func object(_ value: Value) -> JSONObject {
        var object = JSONObject()
        for part in parts { part.write(value, &object) }
        return object
    }

    func json(_ value: Value) -> JSONValue { .object(object(value)) }

    func json(_ values: [Value]) -> JSONValue { .array(values.map(json)) }
}

/// Members of a ``Shape``: their descriptions, and how they are written.
struct ShapePart<Value>: Sendable {
    let members: [Schema.Member]
    let write: @Sendable (Value, inout JSONObject) -> Void

    init(_ members: [Schema.Member], _ write: @escaping @Sendable (Value, inout JSONObject) -> Void) {
        self.members = members
        self.write = write
    }

    /// One member; a value of `nil` omits it.
    init(_ member: Schema.Member, _ value: @escaping @Sendable (Value) -> JSONValue?) {
        members = [member]
        write = { $1[member.name] = value($0) }
    }
}

extension ShapePart {
    /// All members of the shape of a value inside this one.
    static func all<Part>(_ shape: Shape<Part>, of inner: @escaping @Sendable (Value) -> Part) -> Self {
        Self(shape.parts.flatMap(\.members)) { value, object in
            let value = inner(value)
            for part in shape.parts { part.write(value, &object) }
        }
    }

    static func text(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> String) -> Self {
        Self(.init(name, .text, summary)) { .string(value($0)) }
    }

    static func optionalText(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> String?
    ) -> Self {
        Self(.init(name, .nullable(.text), summary)) { .optional(value($0)) }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Choice
    ) -> Self {
        Self(.init(name, .choice(Choice.allCases.map(\.rawValue)), summary)) { .string(value($0).rawValue) }
    }

    static func flag(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Bool) -> Self {
        Self(.init(name, .flag, summary)) { .bool(value($0)) }
    }

    static func optionalFlag(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Bool?) -> Self {
        Self(.init(name, .nullable(.flag), summary)) { value($0).map(JSONValue.bool) ?? .null }
    }

    static func count(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Int) -> Self {
        Self(.init(name, .integer, summary)) { .number(JSONNumber(value($0))) }
    }

    static func optionalCount(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Int?) -> Self {
        Self(.init(name, .nullable(.integer), summary)) { .optional(value($0)) }
    }

    static func instant(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Instant) -> Self {
        Self(.init(name, .instant, summary)) { .string(value($0).description) }
    }

    static func optionalInstant(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Instant?
    ) -> Self {
        Self(.init(name, .nullable(.instant), summary)) { .optional(value($0)?.description) }
    }

    /// A day; null where the bank did not send it.
    static func day(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> CalendarDate?) -> Self {
        Self(.init(name, .nullable(.day), summary)) { value($0).map(JSONValue.day) ?? .null }
    }

    /// Money with exactly the bank's digits; null where the bank did not send it.
    static func money(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> Decimal?) -> Self {
        Self(.init(name, .nullable(.number), summary)) { .money(value($0)) }
    }

    static func account(_ summary: String, _ value: @escaping @Sendable (Value) -> AccountID) -> Self {
        Self(.init("account_id", .nullable(.text), summary)) { .account(value($0)) }
    }

    static func texts(_ name: String, _ summary: String, _ value: @escaping @Sendable (Value) -> [String]) -> Self {
        Self(.init(name, .list(.text), summary)) { .strings(value($0)) }
    }

    static func part<Part>(
        _ name: String, _ shape: Shape<Part>, _ summary: String, _ value: @escaping @Sendable (Value) -> Part
    ) -> Self {
        Self(.init(name, shape.schema, summary)) { shape.json(value($0)) }
    }

    static func optionalPart<Part>(
        _ name: String, _ shape: Shape<Part>, _ summary: String, _ value: @escaping @Sendable (Value) -> Part?
    ) -> Self {
        Self(.init(name, .nullable(shape.schema), summary)) { value($0).map(shape.json) ?? .null }
    }

    static func parts<Part>(
        _ name: String, _ shape: Shape<Part>, _ summary: String, _ value: @escaping @Sendable (Value) -> [Part]
    ) -> Self {
        Self(.init(name, .list(shape.schema), summary)) { shape.json(value($0)) }
    }
}
