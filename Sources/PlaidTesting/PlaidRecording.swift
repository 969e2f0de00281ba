// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import TartanRedaction

/// Recorded requests and responses, without secrets and personal data.
///
/// Tokens, account numbers, names, addresses and the like are replaced by values of the same form, and an ID by the same other
/// ID everywhere. Files, such as PDFs, are empty. The client's own credentials are never part of it.
public struct PlaidRecording: Sendable, Hashable, CustomStringConvertible {
    private static let version = 1
    private static let members: Set<String> = [
        "method", "request", "status", "retry_after", "live", "content_type", "failure",
    ]

    private let exchanges: [JSONObject]
    let steps: [ScriptStep]

    init(_ recorded: [RecordedExchange]) {
        // Nothing is known to be harmless, since nobody has generated it again.
        var redaction = Redaction(known: [])
        exchanges = recorded.map { redaction.redacted($0.json) }
        steps = exchanges.compactMap { try? Self.step($0, number: 0) }
    }

    /// Reads a recording.
    ///
    /// - Parameter jsonText: The text of ``jsonText``.
    /// - Throws: ``PlaidRecordingError`` when the text is not a recording.
    public init(jsonText: String) throws(PlaidRecordingError) {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: Array(jsonText.utf8))
        } catch {
            throw PlaidRecordingError("The recording is not JSON (\(error)).")
        }
        guard value["version"]?.intValue == Self.version, let list = value["exchanges"]?.arrayValue else {
            throw PlaidRecordingError("A recording is an object with \"version\": \(Self.version) and \"exchanges\".")
        }
        var exchanges: [JSONObject] = []
        var steps: [ScriptStep] = []
        for (number, entry) in list.enumerated() {
            let exchange = entry.objectValue ?? [:]
            steps.append(try Self.step(exchange, number: number))
            exchanges.append(exchange)
        }
        self.exchanges = exchanges
        self.steps = steps
    }

    /// The recording as JSON, to be written to a file.
    public var jsonText: String {
        let file: JSONObject = [
            "version": .number(JSONNumber(Self.version)), "exchanges": .array(exchanges.map(JSONValue.object)),
        ]
        return String(decoding: file.serialized(prettyPrinted: true), as: UTF8.self) + "\n"
    }

    /// How many requests were recorded.
    public var count: Int { exchanges.count }

    /// The operations, in order.
    public var description: String { steps.map(\.name).joined(separator: ", ") }

    /// Whether both have the same exchanges.
    public static func == (left: PlaidRecording, right: PlaidRecording) -> Bool { left.exchanges == right.exchanges }

    /// Hashes the exchanges.
    public func hash(into hasher: inout Hasher) { hasher.combine(exchanges) }

    private static func step(_ exchange: JSONObject, number: Int) throws(PlaidRecordingError) -> ScriptStep {
        let place = "Exchange \(number + 1)"
        guard let unknown = exchange.keys.first(where: { !members.contains($0) }) else {
            guard let path = exchange["request"]?[0]?.stringValue, path.hasPrefix("/") else {
                throw PlaidRecordingError("\(place) has no \"request\": [path, body].")
            }
            let name = exchange["method"]?.stringValue ?? PlaidMethod.post.rawValue
            guard let method = PlaidMethod(rawValue: name) else {
                throw PlaidRecordingError("\(place) has the unknown method '\(name)'. Expected GET, POST or PUT.")
            }
            return ScriptStep(method: method, path: path, response: try response(exchange, place))
        }
        throw PlaidRecordingError(
            "\(place) has the unknown member '\(unknown)'. Expected one of: \(members.sorted().joined(separator: ", "))."
        )
    }

    private static func response(_ exchange: JSONObject, _ place: String) throws(PlaidRecordingError)
        -> ScriptedResponse
    {
        if let code = exchange["failure"]?.stringValue {
            return .failure(PlaidError(code: PlaidError.Code(rawValue: code), message: "The recorded request failed."))
        }
        guard let status = exchange["status"]?.intValue else {
            throw PlaidRecordingError("\(place) has neither \"status\" nor \"failure\".")
        }
        let headers = exchange["retry_after"]?.stringValue.map { [(name: "retry-after", value: $0)] } ?? []
        let type = exchange["content_type"]?.stringValue ?? "application/json"
        return .response(status: status, contentType: type, headers, body: exchange["live"]?.serialized() ?? [])
    }
}

/// A text is not a recording.
public struct PlaidRecordingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The message for people.
    public let description: String

    init(_ description: String) { self.description = description }
}
