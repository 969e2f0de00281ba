// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Reads a configuration member by member; every complaint names the member it is about.
///
/// A member that is null counts as left out, as in the template that is to be filled in.
struct CustomReader {
    private let object: JSONObject
    let path: String

    init(_ object: JSONObject, path: String) {
        self.object = object
        self.path = path
    }

    func name(of member: String) -> String { path.isEmpty ? member : "\(path).\(member)" }

    func has(_ member: String) -> Bool { object[member].map { !$0.isNull } ?? false }

    private func read<Value>(
        _ member: String, _ kind: String, _ value: (JSONValue) -> Value?
    ) throws(SandboxError) -> Value? {
        guard let json = object[member], !json.isNull else { return nil }
        guard let value = value(json) else { throw .invalidField("\(name(of: member)) must be \(kind)") }
        return value
    }

    func text(_ member: String) throws(SandboxError) -> String? { try read(member, "a string", \.stringValue) }

    func flag(_ member: String) throws(SandboxError) -> Bool? { try read(member, "true or false", \.boolValue) }

    func number(_ member: String) throws(SandboxError) -> Decimal? {
        try read(member, "a number") { $0.decimalValue.flatMap { $0.isInDomain ? $0 : nil } }
    }

    /// The code of a currency, of ISO 4217 or an unofficial one that Plaid knows.
    func currency(_ member: String = "currency") throws(SandboxError) -> String? {
        guard let code = try text(member) else { return nil }
        if let mistake = CurrencyCode.mistake(in: code) { throw self.mistake(member, mistake) }
        return code
    }

    /// A yearly interest in percent, which the contract bounds.
    func percentage(_ member: String) throws(SandboxError) -> Decimal? {
        guard let value = try number(member) else { return nil }
        guard (0...100).contains(value) else { throw mistake(member, "must be a percentage from 0 to 100") }
        return value
    }

    func whole(_ member: String) throws(SandboxError) -> Int? { try read(member, "a whole number", \.intValue) }

    func day(_ member: String) throws(SandboxError) -> Day? {
        try read(member, "a date in the form YYYY-MM-DD, from 1900 to 2200") { $0.stringValue.flatMap(Day.init(_:)) }
    }

    /// `version`, which people write as a number, too.
    func versionText() throws(SandboxError) -> String? {
        try read("version", "\"1\" or \"2\"") { $0.stringValue ?? $0.intValue.map(String.init) }
    }

    /// A day of the month: a number from 1 to 28, as a number or a text, or `last`.
    func dayOfMonth(_ member: String) throws(SandboxError) -> Int? {
        try read(member, "a number from 1 to 28, or last") { json in
            if json.stringValue == "last" { return 31 }
            guard let day = json.intValue ?? json.stringValue.flatMap({ Int($0) }), (1...28).contains(day) else {
                return nil
            }
            return day
        }
    }

    func object(_ member: String) throws(SandboxError) -> CustomReader? {
        try read(member, "an object", \.objectValue).map { CustomReader($0, path: name(of: member)) }
    }

    /// A list of objects, `nil` when it is left out.
    func list(_ member: String) throws(SandboxError) -> [CustomReader]? {
        guard let values = try read(member, "an array", \.arrayValue) else { return nil }
        var readers: [CustomReader] = []
        for (index, value) in values.enumerated() {
            let path = "\(name(of: member))[\(index)]"
            guard let object = value.objectValue else { throw .invalidField("\(path) must be an object") }
            readers.append(CustomReader(object, path: path))
        }
        return readers
    }

    /// The members as they were written.
    var raw: JSONObject { object }

    func required<Value>(_ member: String, _ value: Value?) throws(SandboxError) -> Value {
        guard let value else { throw .invalidField("\(name(of: member)) must be given") }
        return value
    }

    func mistake(_ member: String, _ text: String) -> SandboxError { .invalidField("\(name(of: member)) \(text)") }
}
