// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import TartanRedaction

/// Compares a recorded response with the Sandbox's, member by member.
///
/// Ids, tokens, cursors and the time of day are never equal: ids must stand for each other throughout, tokens must have the
/// same form, moments the same day.
struct Comparison {
    private(set) var parity = Parity()
    /// Whether members that the recording lacks don't count.
    private let isPartial: Bool
    /// The Sandbox's id for each recorded one, by the name of the member.
    private var identifiers: [[String]: String] = [:]
    /// Where each kind of difference is in `parity.differences`.
    private var noted: [String: Int] = [:]

    /// How many differences are listed.
    private static let mostDifferences = 1_000
    private static let longestExample = 60

    init(isPartial: Bool = false) { self.isPartial = isPartial }

    /// Compares the status, if it was recorded.
    mutating func compareStatus(_ live: Int?, _ sandbox: Int) {
        guard let live else { return }
        let values = (JSONValue.number(JSONNumber(live)), JSONValue.number(JSONNumber(sandbox)))
        parity.values.count(live == sandbox)
        if live != sandbox { note(.value, at: MemberPath("(HTTP status)"), values.0, values.1) }
    }

    /// Compares two responses.
    mutating func compare(_ live: JSONValue, _ sandbox: JSONValue) { compare(live, sandbox, at: MemberPath("")) }

    /// Compares facts of a response; each counts as one value.
    mutating func compare(_ facts: [RecordedFact], unread: Int, _ response: RecordingReplay.Response) {
        parity.redacted += unread
        for fact in facts {
            guard let holds = fact.holds(in: response) else {
                parity.redacted += 1
                continue
            }
            parity.values.count(holds)
            guard !holds else { continue }
            // Notes are shown as they are, and may have been made of anybody's data.
            let live = fact.value.mappingTexts { text -> JSONValue in .string(PersonalText.scrubbed(text)) }
            note(.value, at: MemberPath(PersonalText.scrubbed(fact.name)), live, fact.found(in: response.body))
        }
    }

    private mutating func compare(_ live: JSONValue, _ sandbox: JSONValue, at path: MemberPath) {
        switch (live, sandbox) {
        case (.object(let live), .object(let sandbox)): compareMembers(live, sandbox, at: path)
        case (.array(let live), .array(let sandbox)): compareLists(live, sandbox, at: path)
        case (.string(let text), _) where PersonalText.isMarker(text): parity.redacted += 1
        default: count(areEqual(live, sandbox, name: path.name), at: path, live, sandbox)
        }
    }

    private mutating func compareMembers(_ live: JSONObject, _ sandbox: JSONObject, at path: MemberPath) {
        for (name, value) in live.pairs {
            if let other = sandbox[name] {
                parity.members.count(true)
                compare(value, other, at: path.member(name))
            } else {
                noteMissing(.onlyLive, value, at: path.member(name), members: 1)
            }
        }
        guard !isPartial else { return }
        for (name, value) in sandbox.pairs where live[name] == nil {
            noteMissing(.onlySandbox, value, at: path.member(name), members: 1)
        }
    }

    /// Notes what one side has alone, with all the members in it.
    private mutating func noteMissing(_ kind: Parity.Kind, _ value: JSONValue, at path: MemberPath, members: Int) {
        parity.members.total += members + value.memberCount
        // Spelled out, since a nil literal would be a JSON null here.
        let absent = JSONValue?.none
        note(kind, at: path, kind == .onlyLive ? value : absent, kind == .onlySandbox ? value : absent)
    }

    // MARK: Lists

    private mutating func compareLists(_ live: [JSONValue], _ sandbox: [JSONValue], at path: MemberPath) {
        if live.isEmpty, sandbox.isEmpty { return count(true, at: path, .null, .null) }
        let pairing = ListPairing(live, sandbox, areIdentifiers: RecordedName.isIdentifier(path.name))
        for (first, second) in pairing.pairs { compare(live[first], sandbox[second], at: path.element) }
        // What a redacted element stood for can't be told.
        var redacted = 0
        for index in pairing.onlyLive {
            if case .string(let text) = live[index], PersonalText.isMarker(text) {
                redacted += 1
            } else {
                noteMissingElement(.onlyLive, live[index], at: path.element)
            }
        }
        parity.redacted += redacted
        if !isPartial {
            for index in pairing.onlySandbox.dropFirst(redacted) {
                noteMissingElement(.onlySandbox, sandbox[index], at: path.element)
            }
        }
        guard let isOrdered = pairing.isOrdered else { return }
        parity.values.count(isOrdered)
        if !isOrdered { note(.order, at: path, nil, nil) }
    }

    /// An element counts as its members, and a value that is no object as one value.
    private mutating func noteMissingElement(_ kind: Parity.Kind, _ value: JSONValue, at path: MemberPath) {
        if value.memberCount == 0 { parity.values.count(false) }
        noteMissing(kind, value, at: path, members: 0)
    }

    // MARK: Values

    private mutating func count(_ isEqual: Bool, at path: MemberPath, _ live: JSONValue, _ sandbox: JSONValue) {
        parity.values.count(isEqual)
        if !isEqual { note(.value, at: path, live, sandbox) }
    }

    private mutating func areEqual(_ live: JSONValue, _ sandbox: JSONValue, name: String) -> Bool {
        switch (live, sandbox) {
        case (.string(let live), .string(let sandbox)): areEqual(live, sandbox, name: name)
        case (.number(let live), .number(let sandbox)): live.canonical == sandbox.canonical
        default: live == sandbox
        }
    }

    private mutating func areEqual(_ live: String, _ sandbox: String, name: String) -> Bool {
        if live.isEmpty || sandbox.isEmpty { return live == sandbox }
        if RecordedName.isIdentifier(name) {
            // Short ids are test data on both sides, and so equal.
            let known = identifiers[[name, live]]
            if known == nil { identifiers[[name, live]] = sandbox }
            return known == nil || known == sandbox
        }
        if live == sandbox || RecordedName.opaque.contains(name) { return true }
        if RecordedName.isToken(name) { return TokenText.form(live) == TokenText.form(sandbox) }
        if DateText.isDateTime(live), DateText.isDateTime(sandbox) {
            // The day, and how the rest is written.
            return live.utf8.prefix(10).elementsEqual(sandbox.utf8.prefix(10))
                && TokenText.allZeroed(live) == TokenText.allZeroed(sandbox)
        }
        return TokenText.zeroed(live) == TokenText.zeroed(sandbox)
    }

    // MARK: Differences

    private mutating func note(_ kind: Parity.Kind, at path: MemberPath, _ live: JSONValue?, _ sandbox: JSONValue?) {
        let key = "\(kind.rawValue) \(path.text)"
        if let index = noted[key] {
            parity.differences[index].count += 1
        } else if parity.differences.count < Self.mostDifferences {
            noted[key] = parity.differences.count
            parity.differences.append(
                Parity.Difference(
                    path: path.text, kind: kind, live: Self.example(live), sandbox: Self.example(sandbox)))
        } else {
            parity.omitted += 1
        }
    }

    private static func example(_ value: JSONValue?) -> String {
        switch value {
        case nil: ""
        case .object?: "{…}"
        case .array(let values)?: values.isEmpty ? "[]" : "[…]"
        case .string(let text)?:
            String(decoding: JSONValue.string(text.clipped(bytes: longestExample)).serialized(), as: UTF8.self)
        case let value?: String(decoding: value.serialized(), as: UTF8.self).clipped(bytes: longestExample)
        }
    }
}

/// Where a member is, without the numbers of elements: `accounts[*].balances.limit`.
struct MemberPath {
    private(set) var text: String
    /// The name of the innermost member.
    private(set) var name = ""

    /// Names and paths can be of any length in a file from elsewhere.
    private static let longest = 300

    init(_ text: String) { self.text = text }

    func member(_ name: String) -> MemberPath {
        var path = self
        path.name = name
        if text.utf8.count < Self.longest {
            path.text += (text.isEmpty ? "" : ".") + name.clipped(bytes: Self.longest)
        }
        return path
    }

    var element: MemberPath {
        var path = self
        if text.utf8.count < Self.longest { path.text += "[*]" }
        return path
    }
}

extension JSONValue {
    /// How many members the objects in the value have.
    var memberCount: Int {
        switch self {
        case .array(let values): values.reduce(0) { $0 + $1.memberCount }
        case .object(let members): members.pairs.reduce(members.count) { $0 + $1.value.memberCount }
        default: 0
        }
    }

    /// The value, with numbers written in one way.
    var canonical: JSONValue {
        if case .number(let number) = self { .string("number \(number.canonical)") } else { self }
    }
}

extension JSONNumber {
    /// The same text for equal numbers, whether `1`, `1.0` or `1e0`.
    var canonical: String { decimal.map { "\($0)" } ?? text }
}
