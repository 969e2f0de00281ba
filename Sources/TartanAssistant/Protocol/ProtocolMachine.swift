// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The protocol without any input or output: one line in, answers and work out.
///
/// It speaks the revisions that begin with a handshake, and the one in which each request describes itself.
struct ProtocolMachine: Sendable {
    /// A tool that a client wants to have run.
    struct Call: Sendable {
        let id: RequestID
        let tool: String
        let arguments: JSONObject
        let version: ProtocolVersion
    }

    /// What a line leads to.
    struct Reaction: Sendable {
        var answers: [JSONValue] = []
        var calls: [Call] = []
        /// The client sent an array and gets one.
        var isBatch = false
    }

    static let maximumBatch = 50
    private static let options: JSONOptions = {
        var options = JSONOptions()
        options.maximumDepth = 64
        options.refusesDuplicateKeys = true
        return options
    }()

    let catalogue: Catalogue
    /// The revision of the handshake.
    private(set) var agreed: ProtocolVersion?
    /// From which level on a client with a handshake wants to hear of tools that failed.
    private(set) var logLevel: LogLevel?
    private var running: Set<RequestID> = []
    private var cancelled: Set<RequestID> = []

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    // MARK: Lines

    mutating func receive(_ line: LineSplitter.Line) -> Reaction {
        guard case .whole(let bytes) = line else {
            return Self.refusal(
                nil,
                .invalidRequest("A line may have at most \(LineSplitter.maximumBytes) bytes; this one was dropped."))
        }
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: bytes, options: Self.options)
        } catch {
            switch error.code {
            case .depthExceeded:
                return Self.refusal(nil, .invalidRequest("The message is nested too deeply."))
            case .duplicateKey:
                return Self.refusal(nil, .invalidRequest("The message names a member twice."))
            default:
                return Self.refusal(nil, .parse("The line is not JSON (at byte \(error.offset))."))
            }
        }
        guard let batch = value.arrayValue else { return receive(value) }
        guard agreed?.hasBatches == true else {
            return Self.refusal(
                nil, .invalidRequest("This revision of the protocol does not support arrays of messages."))
        }
        guard !batch.isEmpty, batch.count <= Self.maximumBatch else {
            return Self.refusal(nil, .invalidRequest("An array must contain from 1 to \(Self.maximumBatch) messages."))
        }
        var all = Reaction(isBatch: true)
        for element in batch {
            let one = element["method"] == "initialize" ? Self.initializeInBatch(element) : receive(element)
            all.answers += one.answers
            all.calls += one.calls
        }
        return all
    }

    private static func initializeInBatch(_ element: JSONValue) -> Reaction {
        refusal(
            element["id"].flatMap { RequestID($0) }, .invalidRequest("initialize must not be part of an array."))
    }

    private mutating func receive(_ value: JSONValue) -> Reaction {
        let message: Incoming
        do throws(Incoming.Malformed) {
            message = try Incoming(value)
        } catch {
            return error.isNotification ? Reaction() : Self.refusal(error.id, error.error)
        }
        switch message {
        case .response: return Reaction()
        case .notification(let method, let parameters):
            if method == "notifications/cancelled", let id = parameters["requestId"].flatMap({ RequestID($0) }),
                running.contains(id)
            {
                cancelled.insert(id)
            }
            return Reaction()
        case .request(let id, let method, let parameters):
            guard !running.contains(id) else {
                return Self.refusal(id, .invalidRequest("A request with this ID is still in progress."))
            }
            do throws(RPCError) {
                return try answer(id, method, parameters)
            } catch {
                return Self.refusal(id, error)
            }
        }
    }

    // MARK: Work that is done

    /// The answer to a call; `nil` when the client no longer wants it.
    mutating func finish(_ call: Call, _ result: ToolResult) -> [JSONValue] {
        running.remove(call.id)
        guard cancelled.remove(call.id) == nil else { return [] }
        let answer = Self.answer(call.id, finished(result.json(call.version), of: "tools/call", call.version))
        guard result.isError, call.version.hasHandshake, let logLevel, logLevel <= .warning else { return [answer] }
        let note: JSONValue = [
            "jsonrpc": "2.0", "method": "notifications/message",
            "params": ["level": "warning", "logger": "tartan", "data": ["tool": .string(call.tool), "failed": true]],
        ]
        return [note, answer]
    }

    static func refusal(_ id: RequestID?, _ error: RPCError) -> Reaction {
        Reaction(answers: [["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json]])
    }

    static func answer(_ id: RequestID, _ result: JSONObject) -> JSONValue {
        ["jsonrpc": "2.0", "id": id.json, "result": .object(result)]
    }

    // MARK: Requests

    private mutating func answer(
        _ id: RequestID, _ method: String, _ parameters: JSONObject
    ) throws(RPCError) -> Reaction {
        if method == "initialize" { return Reaction(answers: [Self.answer(id, try initialize(parameters))]) }
        let version = try revision(of: method, parameters)
        if method == "tools/call" {
            let call = try call(id, parameters, version)
            running.insert(id)
            return Reaction(calls: [call])
        }
        if method == "logging/setLevel", version.hasHandshake {
            guard let level = parameters["level"]?.stringValue.flatMap(LogLevel.init(name:)) else {
                throw .invalidParameters("The level must be one of \(LogLevel.names).")
            }
            logLevel = level
            return Reaction(answers: [Self.answer(id, [:])])
        }
        let result = try StaticAnswers(catalogue: catalogue, version: version).answer(method, parameters)
        return Reaction(answers: [Self.answer(id, finished(result, of: method, version))])
    }

    /// The revision that a request follows: its own word, or that of the handshake.
    private func revision(of method: String, _ parameters: JSONObject) throws(RPCError) -> ProtocolVersion {
        guard let stated = parameters["_meta"]?[Envelope.version] else {
            guard method != "server/discover" else {
                throw .invalidParameters("params._meta must contain \(Envelope.version) and \(Envelope.capabilities).")
            }
            // A ping is answered at any time.
            guard let version = agreed ?? (method == "ping" ? .newestWithHandshake : nil) else {
                throw .invalidRequest("Send initialize first, or state the revision in params._meta.")
            }
            return version
        }
        guard let name = stated.stringValue else {
            throw .invalidParameters("\(Envelope.version) must be a string.")
        }
        guard parameters["_meta"]?[Envelope.capabilities]?.objectValue != nil else {
            throw .invalidParameters("params._meta must contain the object \(Envelope.capabilities).")
        }
        guard let version = ProtocolVersion(rawValue: name), !version.hasHandshake else {
            throw .unsupportedVersion(name)
        }
        return version
    }

    private mutating func initialize(_ parameters: JSONObject) throws(RPCError) -> JSONObject {
        guard let wanted = parameters["protocolVersion"]?.stringValue else {
            throw .invalidParameters("protocolVersion is missing.")
        }
        guard parameters["capabilities"]?.objectValue != nil else {
            throw .invalidParameters("capabilities must be an object.")
        }
        let known = ProtocolVersion(rawValue: wanted).flatMap { $0.hasHandshake ? $0 : nil }
        let version = known ?? .newestWithHandshake
        agreed = version
        return [
            "protocolVersion": .string(version.rawValue),
            "capabilities": [
                "tools": [:], "resources": [:], "prompts": [:], "logging": [:], "completions": [:],
            ],
            "serverInfo": StaticAnswers.serverInfo(catalogue), "instructions": .string(catalogue.instructions),
        ]
    }

    private func call(
        _ id: RequestID, _ parameters: JSONObject, _ version: ProtocolVersion
    ) throws(RPCError) -> Call {
        guard let name = parameters["name"]?.stringValue else {
            throw .invalidParameters("name, the name of a tool, is missing.")
        }
        guard catalogue.toolNames.contains(name) else {
            throw .invalidParameters("There is no tool \(Excerpt.of(name)) here.")
        }
        let given = parameters["arguments"]
        guard let arguments = given == nil || given == .null ? [:] : given?.objectValue else {
            throw .invalidParameters("arguments must be an object.")
        }
        return Call(id: id, tool: name, arguments: arguments, version: version)
    }

    /// Adds what the newest revision wants in each result.
    private func finished(_ result: JSONObject, of method: String, _ version: ProtocolVersion) -> JSONObject {
        guard !version.hasHandshake else { return result }
        var result = result
        result["resultType"] = "complete"
        result["_meta"] = [Envelope.serverInfo: StaticAnswers.serverInfo(catalogue)]
        guard method != "tools/call", method != "prompts/get", method != "completion/complete" else { return result }
        // What is offered is the same until the server ends, and for everybody.
        result["ttlMs"] = 3_600_000
        result["cacheScope"] = "public"
        return result
    }
}

/// The members in which requests describe themselves.
enum Envelope {
    static let version = "io.modelcontextprotocol/protocolVersion"
    static let capabilities = "io.modelcontextprotocol/clientCapabilities"
    static let serverInfo = "io.modelcontextprotocol/serverInfo"
}

/// How grave a message is, in syslog's words.
enum LogLevel: Int, Sendable, Comparable, CaseIterable {
    case debug, info, notice, warning, error, critical, alert, emergency

    static let names = allCases.map { "\($0)" }.joined(separator: ", ")

    init?(name: String) {
        guard let level = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = level
    }

    static func < (one: LogLevel, other: LogLevel) -> Bool { one.rawValue < other.rawValue }
}
