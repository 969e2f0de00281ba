// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A visit to Link: what a user does from opening it to the end, for a recording of the events that the page was told of.
///
/// The request of such a recording is `["Link", {…}]`, and its response has the names of the events in `onEvent`. For Layer,
/// `not_eligible` has those of a user whose number is unknown.
struct LinkVisit: Sendable {
    /// The name in place of an operation's path.
    static let operation = "Link"

    private static let members: Set<String> = [
        "link_token", "search", "institution_id", "username", "password", "phone_number", "unknown_phone_number",
        "is_layer",
    ]

    private let choices: JSONObject

    /// Reads the choices of a visit.
    init(_ body: JSONObject) throws(RecordingError) {
        for (name, value) in body.pairs {
            guard Self.members.contains(name) else {
                throw RecordingError(
                    "Unknown member '\(name.clipped(bytes: 60))' of a visit to Link. Expected one of: \(Self.members.sorted().joined(separator: ", "))."
                )
            }
            guard name == "is_layer" ? value.boolValue != nil : value.stringValue != nil else {
                throw RecordingError(
                    "'\(name)' of a visit to Link must be \(name == "is_layer" ? "true or false" : "a text").")
            }
        }
        guard body["link_token"] != nil else {
            throw RecordingError("A visit to Link needs a link_token, such as \"$link_token\".")
        }
        choices = body
    }

    /// Whether the application asks for the phone number itself, before Link is open.
    var isLayer: Bool { choices["is_layer"]?.boolValue == true }

    /// The number of a user whom Layer does not know, whose visit comes first.
    var unknownPhone: String? { choice("unknown_phone_number") }

    var phone: String? { choice("phone_number") }

    private func choice(_ name: String) -> String? { choices[name]?.stringValue }

    /// What the user does on a pane.
    struct Step: Sendable {
        var action: String
        var values: JSONObject = [:]
    }

    /// What the user does on a pane; leaves where the visit cannot go on.
    ///
    /// - Parameter last: The action before, so that a bank is searched for once.
    func step(on pane: JSONValue, after last: String?) -> Step {
        switch pane["name"]?.stringValue {
        case "consent": return Step(action: phone == nil ? "continue" : "phone")
        case "layer", "layer-review", "degraded", "duplicate": return Step(action: "continue")
        case "phone": return Step(action: "submit", values: ["phone": .string(phone ?? "")])
        case "phone-code": return Step(action: "submit", values: ["code": .string(LinkSession.phoneCode)])
        case "saved": return selection(in: pane) ?? Step(action: "other")
        case "search":
            if let search = choice("search"), last != "search" {
                return Step(action: "search", values: ["query": .string(search)])
            }
            return selection(in: pane) ?? leaving
        case "credentials":
            return Step(
                action: "submit",
                values: [
                    "username": .string(choice("username") ?? "user_good"),
                    "password": .string(choice("password") ?? "pass_good"),
                ])
        case "mfa": return Step(action: "submit", values: answers(to: pane))
        case "accounts":
            let all = pane["fields"]?[0]?["options"]?.arrayValue?.compactMap { $0["value"] } ?? []
            return Step(action: "submit", values: ["accounts": .array(all)])
        case "documents": return Step(action: "sample")
        case "connected": return Step(action: "finish")
        default: return leaving
        }
    }

    private var leaving: Step { Step(action: "exit", values: ["force": true]) }

    private func selection(in pane: JSONValue) -> Step? {
        bank(in: pane).map { Step(action: "select", values: ["institution_id": .string($0)]) }
    }

    /// The bank that is chosen among those of a pane: by its id, by the name that was searched for, or the first one.
    private func bank(in pane: JSONValue) -> String? {
        let banks = pane["list"]?.arrayValue ?? []
        if let id = choice("institution_id") {
            return banks.contains { $0["value"]?.stringValue == id } ? id : nil
        }
        let named = banks.first { $0["label"]?.stringValue == choice("search") }
        return (named ?? banks.first)?["value"]?.stringValue
    }

    /// The first device, the code 1234 and the first option of each question.
    private func answers(to pane: JSONValue) -> JSONObject {
        var answers = JSONObject()
        for field in pane["fields"]?.arrayValue ?? [] {
            guard let name = field["name"]?.stringValue else { continue }
            answers[name] = field["options"]?[0]?["value"] ?? "1234"
        }
        return answers
    }

    /// Longer than any visit; an answer that is refused again and again ends there.
    private static let mostSteps = 30

    /// Plays the visit and returns the names of its events.
    ///
    /// - Parameters:
    ///   - number: The phone number that the application asks for before it opens Link; `nil` without Layer.
    ///   - ask: Sends a message of Link's page to the Sandbox: whether it opens a session, and what it says.
    func events(
        number: String?, _ ask: (Bool, JSONObject) async throws(RecordingError) -> JSONValue
    ) async throws(RecordingError) -> [String] {
        var message: JSONObject = ["link_token": choices["link_token"] ?? .null, "seen": 0]
        var events: [String] = []
        func note(_ answer: JSONValue) {
            events += (answer["events"]?.arrayValue ?? []).compactMap { $0["name"]?.stringValue }
            message["seen"] = answer["seen"] ?? .null
            if let session = answer["session_id"], session != "" { message["session_id"] = session }
        }
        var answer: JSONValue
        if let number {
            let submitted = message.merging([
                "layer": true, "action": "submit", "values": ["phone_number": .string(number)],
            ])
            note(try await ask(true, submitted))
            answer = try await ask(false, message.merging(["action": "open"]))
        } else {
            answer = try await ask(true, message)
        }
        note(answer)
        var last: String?
        for _ in 0..<Self.mostSteps {
            guard answer["done"] == nil, answer["exit"] == nil, let pane = answer["pane"] else { break }
            let step = step(on: pane, after: last)
            last = step.action
            let input: JSONObject = ["action": .string(step.action), "values": .object(step.values)]
            answer = try await ask(false, message.merging(input))
            note(answer)
        }
        return events
    }
}
