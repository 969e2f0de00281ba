// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import TartanRedaction

/// A request to Plaid's Sandbox with the response that was recorded, and what has to happen before the request.
///
/// docs/SandboxFidelity.md describes the format.
package struct Recording: Sendable {
    /// What happens before the request.
    enum Step: Sendable {
        /// Creates an Item and exchanges its public token.
        case item(JSONObject)
        case call(Call)
        /// Moves the clock, in seconds.
        case wait(Double)
    }

    /// A path with the body that is sent to it.
    struct Call: Sendable {
        var path: String
        var body: JSONObject
    }

    /// What the recording is about; the path of the request where the file says nothing.
    package let title: String
    /// Where the response comes from.
    package let source: String
    /// The day or the moment of the response, as the file has it.
    package let date: String
    /// The path of the request.
    package var operation: String { request.path }

    /// The file's object, which a redacted copy is made of.
    let json: JSONObject
    let setup: [Step]
    let request: Call
    /// The HTTP status, if it was recorded.
    let status: Int?
    let live: JSONValue
    /// Whether `live` has only some of the members of the response.
    let isPartial: Bool
    /// Facts to compare instead of the response; `nil` if the whole response was recorded.
    let facts: [RecordedFact]?
    /// How many facts can't be read.
    let unreadFacts: Int
    /// Why it can't be replayed, for a note whose words can't be read.
    let problem: RecordingError?
    /// When the request is sent.
    let moment: Date

    /// When the first step of the setup runs, so that the request comes at its moment.
    var start: Date {
        moment - setup.reduce(0.0) { if case .wait(let seconds) = $1 { $0 + seconds } else { $0 } }
    }

    /// The largest file that is read.
    package static let maximumBytes = 8 << 20
    /// How many recordings a file may have.
    static let mostRecordings = 500
    /// How many steps a setup may have.
    static let mostSteps = 50

    /// Reads the recordings of a file: one object or an array of objects.
    package static func read(_ bytes: [UInt8]) throws(RecordingError) -> [Recording] {
        let options = JSONOptions(maximumDepth: 64, maximumBytes: maximumBytes, refusesDuplicateKeys: true)
        let document: JSONValue
        do throws(JSONError) {
            document = try JSONValue(parsing: bytes, options: options)
        } catch {
            throw error.code == .sizeExceeded
                ? RecordingError("It has more than \(maximumBytes >> 20) MiB.")
                : RecordingError("It isn't valid JSON: \(error.code) at byte \(error.offset).")
        }
        switch document {
        case .object(let object): return [try Recording(object)]
        case .array(let list):
            guard (1...mostRecordings).contains(list.count) else {
                throw RecordingError("It must contain 1 to \(mostRecordings) recordings, not \(list.count).")
            }
            var recordings: [Recording] = []
            for (index, value) in list.enumerated() {
                guard let object = value.objectValue else {
                    throw RecordingError("Recording \(index + 1) isn't a JSON object.")
                }
                do throws(RecordingError) {
                    recordings.append(try Recording(object))
                } catch {
                    throw RecordingError("Recording \(index + 1): \(error.description)")
                }
            }
            return recordings
        default: throw RecordingError("It must contain a JSON object or an array of objects.")
        }
    }

    private static let members: Set<String> = [
        "title", "note", "source", "date", "setup", "request", "status", "live", "partial",
    ]

    /// Reads one recording, or a note on one.
    init(_ file: JSONObject) throws(RecordingError) {
        let note = RecordedNote.isNote(file) ? try RecordedNote(file) : nil
        let json = note?.json ?? file
        facts = note?.facts
        unreadFacts = note?.unread ?? 0
        problem = note?.problem
        for name in json.keys where !Self.members.contains(name) {
            throw RecordingError(
                "Unknown member '\(PersonalText.scrubbed(name.clipped(bytes: 60)))'. Expected one of: \(Self.members.sorted().joined(separator: ", "))."
            )
        }
        if let token = JSONValue.object(json).firstText(where: Redaction.isTokenOfRealData) {
            throw RecordingError(
                "It has a token of Plaid's \(token.lowercased().contains("-production-") ? "Production" : "Development") environment, whose data belongs to people. Record in Plaid's Sandbox."
            )
        }
        self.json = json
        // Shown as they are redacted: somebody may paste the output into a ticket.
        source = PersonalText.scrubbed(try json.recordingText("source"))
        date = try json.recordingText("date")
        let time = DateText.isDate(date) ? date + "T12:00:00Z" : date
        guard let moment = Instant.read(time) else {
            throw RecordingError("'date' must be a day such as 2026-09-07, or a time such as 2026-09-07T16:44:22Z.")
        }
        self.moment = moment
        guard let request = json["request"] else { throw RecordingError("The member 'request' is missing.") }
        self.request = try Self.call(request, name: "request")
        if self.request.path == LinkVisit.operation { _ = try LinkVisit(self.request.body) }
        title = json["title"]?.stringValue.map { PersonalText.scrubbed($0).clipped(bytes: 200) } ?? self.request.path
        guard let live = json["live"] else { throw RecordingError("The member 'live' is missing.") }
        guard live.objectValue != nil else {
            throw RecordingError("'live' must be the JSON object that Plaid responded with.")
        }
        self.live = live
        switch json["status"] {
        case nil, .null?: status = nil
        case let value?:
            guard let number = value.intValue, (100...599).contains(number) else {
                throw RecordingError("'status' must be an HTTP status such as 200.")
            }
            status = number
        }
        switch json["partial"] {
        case nil, .null?: isPartial = false
        case .bool(let value)?: isPartial = value
        default: throw RecordingError("'partial' must be true or false.")
        }
        setup = try Self.steps(json["setup"])
        guard Instant.contains(start) else {
            throw RecordingError("'setup' must not begin before the year 1900.")
        }
    }

    private static func steps(_ value: JSONValue?) throws(RecordingError) -> [Step] {
        switch value {
        case nil, .null?: return []
        case .array(let list)?:
            guard list.count <= mostSteps else {
                throw RecordingError("'setup' must have at most \(mostSteps) steps, not \(list.count).")
            }
            var steps: [Step] = []
            for (index, value) in list.enumerated() { steps.append(try step(value, name: "setup[\(index)]")) }
            return steps
        default: throw RecordingError("'setup' must be an array of steps.")
        }
    }

    private static func step(_ value: JSONValue, name: String) throws(RecordingError) -> Step {
        if value.arrayValue != nil { return .call(try call(value, name: name, isSetup: true)) }
        if value.objectValue?.count == 1 {
            if let item = value["item"]?.objectValue { return .item(try itemBody(item, name: name)) }
            if let seconds = value["wait"]?.numberValue?.double, let length = Seconds(seconds) {
                return .wait(length.value)
            }
        }
        throw RecordingError(
            "'\(name)' must be [path, body], {\"item\": {…}} or {\"wait\": seconds} of at most twenty years.")
    }

    /// The body of `/sandbox/public_token/create` that makes an Item.
    private static func itemBody(_ item: JSONObject, name: String) throws(RecordingError) -> JSONObject {
        let known = ["institution_id", "products", "username", "password", "options"]
        for member in item.keys where !known.contains(member) {
            throw RecordingError(
                "Unknown member '\(member.clipped(bytes: 60))' of '\(name)'. Expected one of: \(known.joined(separator: ", "))."
            )
        }
        guard let institution = item["institution_id"], let products = item["products"] else {
            throw RecordingError("'\(name)' needs an institution_id and products.")
        }
        var options = item["options"]?.objectValue ?? [:]
        if let username = item["username"] { options["override_username"] = username }
        if let password = item["password"] { options["override_password"] = password }
        var body: JSONObject = ["institution_id": institution, "initial_products": products]
        if !options.isEmpty { body["options"] = .object(options) }
        return body
    }

    /// What completes a session of Link; the only path of the control API that a setup may call.
    static let linkCompletion = "/_tartan/link/complete"

    private static func call(_ value: JSONValue, name: String, isSetup: Bool = false) throws(RecordingError) -> Call {
        guard let parts = value.arrayValue, parts.count == 2, let path = parts[0].stringValue,
            let body = parts[1].objectValue
        else {
            throw RecordingError(
                "'\(name)' must be [path, body], such as [\"/item/get\", {\"access_token\": \"$access_token\"}].")
        }
        let isOwn = path == (isSetup ? linkCompletion : LinkVisit.operation)
        guard isOwn || Contract.standard.operation(at: path) != nil else {
            throw RecordingError(
                "Unknown operation '\(path.clipped(bytes: 80))' in '\(name)'. Expected a path of Plaid's API such as /item/get."
            )
        }
        return Call(path: path, body: body)
    }
}

/// Why a recording cannot be read or replayed, in a sentence.
package struct RecordingError: Error, Sendable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

extension JSONObject {
    /// A text that a recording must have.
    fileprivate func recordingText(_ name: String) throws(RecordingError) -> String {
        guard let value = self[name] else { throw RecordingError("The member '\(name)' is missing.") }
        guard let text = value.stringValue, !text.isEmpty, text.utf8.count <= 1_000 else {
            throw RecordingError("'\(name)' must be a text of 1 to 1,000 bytes.")
        }
        return text
    }
}
