// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanRedaction

/// A fact of a response: a path such as `accounts[mask=0000].apy` or `holdings[*].cost_basis`, and what is there.
struct RecordedFact: Sendable {
    enum Claim: Sendable {
        /// The values at the path, in their order; one value where the path names one place.
        case equals(JSONValue)
        /// Whether the objects at the path have a member, or which value all of them have there.
        case has(String, JSONValue)
        /// Members that are null in all objects at the path.
        case nulls([String])
        case matches(TextForm)
        case begins(String)
        case descending
        case count(Int)
        /// The names of the response's members.
        case members([String])
        /// The first rows of the response, with some of their members.
        case rows([JSONObject])
        /// Names of rows that have one date, in their order.
        case sameDay([[String]])
        /// An object somewhere in the response, which has a text or a member of that name.
        case exists(String, JSONObject)
        case header(String, String)
        case layout(RecordedLayout)
    }

    /// The fact as the note has it.
    let name: String
    let path: FactPath
    let claim: Claim
    /// What is noted, to be shown.
    let value: JSONValue

    /// Reads a fact; `nil` for one in words.
    init?(_ name: String, _ value: JSONValue) {
        self.name = name.clipped(bytes: 200)
        self.value = value
        func ends(_ word: String) -> String? { name.hasSuffix(word) ? String(name.dropLast(word.utf8.count)) : nil }
        var place = name
        if name == "body" {
            guard let layout = value.stringValue.flatMap(RecordedLayout.init) else { return nil }
            (place, claim) = ("", .layout(layout))
        } else if name == "members", let names = value.texts {
            (place, claim) = ("", .members(names))
        } else if name == "rows", let rows = value.arrayValue?.compactMap(\.objectValue), !rows.isEmpty {
            (place, claim) = ("", .rows(rows))
        } else if name == "same day", let days = value.arrayValue?.compactMap(\.texts), !days.isEmpty {
            (place, claim) = ("", .sameDay(days))
        } else if name.hasPrefix("header "), let text = value.stringValue {
            (place, claim) = ("", .header(String(name.dropFirst(7)), text))
        } else if name.hasPrefix("len("), name.hasSuffix(")"), let count = value.intValue {
            (place, claim) = (String(name.dropFirst(4).dropLast()), .count(count))
        } else if let path = ends(" matches"), let form = value.stringValue.flatMap(TextForm.init) {
            (place, claim) = (path, .matches(form))
        } else if let path = ends(" begins"), let text = value.stringValue {
            (place, claim) = (path, .begins(text))
        } else if let path = ends(" null"), let names = value.texts {
            (place, claim) = (path, .nulls(names))
        } else if value == "descending" {
            claim = .descending
        } else if let split = name.firstRange(of: " has ") {
            place = String(name[..<split.lowerBound])
            claim = .has(String(name[split.upperBound...]), value)
        } else if let object = value.objectValue, FactPath(name)?.isName != false {
            (place, claim) = ("", .exists(name, object))
        } else {
            claim = .equals(value)
        }
        guard let path = FactPath(place) else { return nil }
        self.path = path
    }

    /// Whether the fact is one of the response; `nil` for words about a number.
    func holds(in response: RecordingReplay.Response) -> Bool? {
        let body = response.body
        let places = path.places(in: body)
        if case .equals(.string) = claim, places.first?.numberValue != nil { return nil }
        switch claim {
        case .equals(let value):
            guard path.isList else { return places.count == 1 && places[0].canonicalText == value.canonicalText }
            if let values = value.arrayValue, !places.contains(where: { $0.arrayValue != nil }) {
                return places.map(\.canonicalText) == values.map(\.canonicalText)
            }
            return !places.isEmpty && places.allSatisfy { $0.canonicalText == value.canonicalText }
        case .has(let name, .bool(let isThere)):
            return !places.isEmpty && places.allSatisfy { ($0[name] != nil) == isThere }
        case .has(let name, let value): return !places.isEmpty && places.allSatisfy { $0[name] == value }
        case .nulls(let names):
            return !places.isEmpty && places.allSatisfy { place in names.allSatisfy { place[$0] == .null } }
        case .matches(let form):
            return !places.isEmpty && places.allSatisfy { $0.stringValue.map(form.matches) ?? false }
        case .begins(let text):
            return !places.isEmpty && places.allSatisfy { $0.stringValue?.hasPrefix(text) == true }
        case .descending:
            let texts = places.compactMap(\.stringValue)
            return !texts.isEmpty && texts.count == places.count
                && zip(texts, texts.dropFirst()).allSatisfy { $0 >= $1 }
        case .count(let count): return places.count == 1 && places[0].arrayValue?.count == count
        case .members(let names): return body.objectValue.map { Set($0.keys) == Set(names) } ?? false
        case .rows(let rows): return Self.isStart(rows, of: body)
        case .layout(let layout): return layout.holds(in: response.text, of: body)
        case .sameDay(let days): return days.allSatisfy { body.hasDay(with: $0) }
        case .exists(let name, let object): return body.holds(object, named: name)
        case .header(let name, let value):
            return response.headers.contains { $0.name.lowercased() == name.lowercased() && $0.value == value }
        }
    }

    /// What the response has at the path, to be shown.
    func found(in body: JSONValue) -> JSONValue? {
        switch claim {
        case .members: .strings((body.objectValue?.keys).map { $0.sorted() } ?? [])
        case .header, .exists, .rows, .sameDay, .layout: nil
        default: path.places(in: body).first
        }
    }

    /// Whether one of the response's lists begins with rows that have these members.
    private static func isStart(_ rows: [JSONObject], of body: JSONValue) -> Bool {
        (body.objectValue?.pairs ?? []).contains { _, value in
            guard let list = value.arrayValue, list.count >= rows.count else { return false }
            return zip(rows, list).allSatisfy { row, other in row.isPart(of: other) }
        }
    }
}

/// A path to values in a response.
struct FactPath: Sendable {
    private enum Step: Sendable {
        case member(String)
        case every
        case element(String, String)
        case called(String)
        case index(Int)
    }

    private var steps: [Step] = []
    /// Whether it can lead to several values.
    private(set) var isList = false
    /// Whether it is the name of one member.
    var isName: Bool { steps.count == 1 }

    private static let mostSteps = 20

    /// Reads a path; `nil` for anything else.
    init?(_ text: String) {
        for part in text.split(separator: ".", omittingEmptySubsequences: false) where !text.isEmpty {
            guard steps.count < Self.mostSteps else { return nil }
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
            guard let name = pieces.first, Self.isWord(name) else { return nil }
            steps.append(.member(String(name)))
            for piece in pieces.dropFirst() {
                guard piece.hasSuffix("]") else { return nil }
                let inner = piece.dropLast()
                let pair = inner.split(separator: "=", maxSplits: 1)
                if inner == "*" {
                    steps.append(.every)
                    isList = true
                } else if let index = Int(inner), (0..<100_000).contains(index) {
                    steps.append(.index(index))
                } else if pair.count == 2, Self.isWord(pair[0]) {
                    steps.append(.element(String(pair[0]), String(pair[1])))
                } else if pair.count == 1, Self.isWord(inner) {
                    steps.append(.called(String(inner)))
                } else {
                    return nil
                }
            }
        }
    }

    private static func isWord(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
                default: false
                }
            }
    }

    /// The values that a path leads to; one that does not begin at the root begins at the first object that has its
    /// first member.
    func places(in body: JSONValue) -> [JSONValue] {
        var places = [body]
        if case .member(let name)? = steps.first, body[name] == nil,
            let inner = body.firstObject(where: { $0[name] != nil })
        {
            places = [.object(inner)]
        }
        for step in steps {
            places = places.flatMap { place -> [JSONValue] in
                switch step {
                case .member(let name): place[name].map { [$0] } ?? []
                case .every: place.arrayValue ?? []
                case .index(let index):
                    place.arrayValue.flatMap { $0.indices.contains(index) ? [$0[index]] : nil } ?? []
                case .called(let name):
                    (place.arrayValue ?? []).filter { element in
                        element.objectValue?.pairs.contains { $0.value.stringValue == name } == true
                    }.prefix(1).map { $0 }
                case .element(let name, let value):
                    (place.arrayValue ?? []).filter { $0.isCalled(value, by: name, in: body) }.prefix(1).map { $0 }
                }
            }
        }
        return places
    }
}

/// The form of a text: a regular expression of characters, classes and counts, which takes no longer the longer the text is.
struct TextForm: Sendable {
    private var parts: [(class: Set<UInt8>, count: Int)] = []
    private var isFromStart = false
    private var isToEnd = false

    /// Reads a form; `nil` for expressions that say more.
    init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        guard rest.count <= 200 else { return nil }
        if rest.first == UInt8(ascii: "^") { isFromStart = rest.popFirst() != nil }
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "$") where rest.isEmpty: isToEnd = true
            case UInt8(ascii: "\\"):
                guard let next = rest.popFirst() else { return nil }
                parts.append((next == UInt8(ascii: "d") ? Set(0x30...0x39) : [next], 1))
            case UInt8(ascii: "["):
                guard let end = rest.firstIndex(of: UInt8(ascii: "]")), let set = Self.set(rest[..<end]) else {
                    return nil
                }
                parts.append((set, 1))
                rest = rest[(end + 1)...]
            case UInt8(ascii: "{"):
                guard let end = rest.firstIndex(of: UInt8(ascii: "}")), !parts.isEmpty,
                    let count = Int(String(decoding: rest[..<end], as: UTF8.self)), (0...200).contains(count)
                else { return nil }
                parts[parts.count - 1].count = count
                rest = rest[(end + 1)...]
            default:
                guard !"^$.|?*+()}]".utf8.contains(byte) else { return nil }
                parts.append(([byte], 1))
            }
        }
        guard isFromStart, !parts.isEmpty else { return nil }
    }

    private static func set(_ bytes: ArraySlice<UInt8>) -> Set<UInt8>? {
        var set: Set<UInt8> = []
        var rest = bytes
        guard rest.first != UInt8(ascii: "^") else { return nil }
        while let byte = rest.popFirst() {
            if rest.first == UInt8(ascii: "-"), let last = rest.dropFirst().first {
                guard byte <= last else { return nil }
                set.formUnion(byte...last)
                rest = rest.dropFirst(2)
            } else {
                set.insert(byte)
            }
        }
        return set
    }

    func matches(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        for (set, count) in parts {
            guard rest.prefix(count).count == count, rest.prefix(count).allSatisfy(set.contains) else { return false }
            rest = rest.dropFirst(count)
        }
        return !isToEnd || rest.isEmpty
    }
}

extension JSONValue {
    fileprivate var texts: [String]? {
        guard let values = arrayValue else { return nil }
        let texts = values.compactMap(\.stringValue)
        return texts.count == values.count ? texts : nil
    }

    /// The value as text, with members in order and numbers written in one way.
    fileprivate var canonicalText: String {
        switch self {
        case .object(let members):
            "{\(members.pairs.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.canonicalText)" }.joined(separator: ","))}"
        case .array(let values): "[\(values.map(\.canonicalText).joined(separator: ","))]"
        case .number(let number): number.canonical
        default: String(decoding: serialized(), as: UTF8.self)
        }
    }

    /// Whether one of the value's lists has rows with these names, in this order, on one day.
    fileprivate func hasDay(with names: [String]) -> Bool {
        (objectValue?.pairs ?? []).contains { _, value in
            var days: [String: [String]] = [:]
            for row in value.arrayValue ?? [] {
                if let date = row["date"]?.stringValue {
                    days[date, default: []].append(row["name"]?.stringValue ?? "")
                }
            }
            return days.values.contains { $0.filter(names.contains) == names }
        }
    }

    /// Whether an element of a list has a name, by a member of its own or, for a security, by its ticker.
    fileprivate func isCalled(_ value: String, by name: String, in body: JSONValue) -> Bool {
        if let own = self[name] { return own.stringValue == value || own.canonicalText == value }
        guard let security = self["security_id"] else { return false }
        let securities = body["securities"]?.arrayValue ?? []
        return self["ticker_symbol"]?.stringValue == value
            || securities.contains { $0["security_id"] == security && $0["ticker_symbol"]?.stringValue == value }
    }

    /// Whether the value has, at any depth, an object with the members; one that is called so if any is.
    fileprivate func holds(_ members: JSONObject, named name: String) -> Bool {
        switch self {
        case .array(let values): values.contains { $0.holds(members, named: name) }
        case .object(let object):
            members.isPart(of: self)
                && (FactPath(name) != nil || object.pairs.contains { $0.value.stringValue == name })
                || object.pairs.contains { $0.value.holds(members, named: name) }
        default: false
        }
    }
}

extension JSONObject {
    /// Whether an object has all these members with these values.
    fileprivate func isPart(of other: JSONValue) -> Bool {
        pairs.allSatisfy { name, value in
            guard let found = other[name] else { return false }
            if let inner = value.objectValue, found.objectValue != nil { return inner.isPart(of: found) }
            return found.canonicalText == value.canonicalText
        }
    }
}
