// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import TartanRedaction

/// A note on a recorded response, turned into a recording: its setup is told in words, and its `live` lists facts.
///
/// People who compare responses write such notes, with what they think of it (`grade`, `claim`, `product`). What a program
/// cannot read of the setup or the request is refused in a sentence; a fact that it cannot read is not compared.
struct RecordedNote {
    /// Members that only notes have; what they say is not used.
    static let members: Set<String> = ["grade", "claim", "product"]
    /// Each fact is looked for in the whole response.
    private static let mostFacts = 1_000

    /// The recording's members, without those that only notes have.
    let json: JSONObject
    let facts: [RecordedFact]
    /// The status among the facts.
    let status: JSONValue?
    /// How many facts can't be read.
    let unread: Int
    /// Why the note can't be replayed; others of the same file can.
    let problem: RecordingError?

    /// Whether an object is a note.
    static func isNote(_ json: JSONObject) -> Bool {
        json["setup"]?.stringValue != nil || json.keys.contains(where: members.contains)
    }

    init(_ note: JSONObject) throws(RecordingError) {
        var json = note
        for name in Self.members { json[name] = nil }
        guard let live = note["live"]?.objectValue else {
            throw RecordingError("'live' must be an object with the facts of the response.")
        }
        if let date = note["date"]?.stringValue, date.utf8.count == 7 { json["date"] = .string(date + "-01") }
        let day = json["date"]?.stringValue.flatMap { Day(String($0.prefix(10))) }
        var problem: RecordingError?
        do throws(RecordingError) {
            let words = note["setup"]?.stringValue
            if note["request"]?[0]?.stringValue == LinkVisit.operation, let words {
                let visit = try NotedVisit(words)
                json["setup"] = .array(visit.setup)
                json["request"] = [.string(LinkVisit.operation), .object(visit.choices)]
            } else {
                if let words { json["setup"] = .array(try NotedSetup.steps(words, on: day)) }
                if let request = note["request"] { json["request"] = try Self.request(request, on: day) }
            }
        } catch {
            problem = error
            json["setup"] = []
            json["request"] = ["/item/get", [:]]
        }
        status = note["status"] ?? (live["status"]?.intValue != nil ? live["status"] : nil)
        json["status"] = status
        json["partial"] = true
        self.json = json
        var facts: [RecordedFact] = []
        var unread = 0
        guard live.count <= Self.mostFacts else {
            throw RecordingError("'live' of a note must have at most \(Self.mostFacts) facts, not \(live.count).")
        }
        let isVisit = json["request"]?[0]?.stringValue == LinkVisit.operation
        for (name, value) in live.pairs where !(name == "status" && value.intValue != nil) {
            // A visit has its other events under a name in words.
            let name = isVisit && name == "not eligible" ? "not_eligible" : name
            let value = value == "the day of creation" ? day.map { .string($0.text) } ?? value : value
            if let fact = RecordedFact(name, value) { facts.append(fact) } else { unread += 1 }
        }
        if facts.isEmpty, status == nil {
            problem = problem ?? RecordingError("'live' has no fact that can be compared.")
        }
        self.problem = problem
        self.facts = facts
        self.unread = unread
    }

    /// The request with full names of placeholders, and with the dates that its words mean.
    private static func request(_ request: JSONValue, on day: Day?) throws(RecordingError) -> JSONValue {
        guard let parts = request.arrayValue, parts.count == 2, let body = parts[1].objectValue else { return request }
        var filled = JSONObject()
        for (name, value) in body.pairs {
            filled[name] =
                name.hasSuffix("_date") ? try date(value, named: name, on: day) : try value.mappingTexts(placeholder)
        }
        return .array([parts[0], .object(filled)])
    }

    private static func placeholder(_ text: String) throws(RecordingError) -> JSONValue {
        switch text {
        case "$at": "$access_token"
        case "$t": "$asset_report_token"
        case "…": throw RecordingError("'request' omits a value.")
        default: .string(text)
        }
    }

    private static func date(_ value: JSONValue, named name: String, on day: Day?) throws(RecordingError) -> JSONValue {
        guard let day else { return value }
        return switch value.stringValue {
        case "…"?: .string((name.hasPrefix("start") ? day.adding(-60) : day).text)
        case "today"?: .string(day.text)
        case "two years ago"?: .string(day.adding(-730).text)
        default: value
        }
    }
}
