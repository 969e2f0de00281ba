// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

/// Controls a Sandbox: its clock, its webhooks and its environments.
///
/// No part of Plaid's API.
struct ControlAPI: Sendable {
    let engine: SandboxEngine
    /// The port that is listened on; `nil` in process.
    let port: Int?

    /// A refusal, as one sentence.
    struct Refusal: Error {
        var status: Int
        var message: String
        /// The methods that are allowed, for a refusal of another one.
        var allow = "POST"
    }

    func answer(method: String, path: String, query: String, headers: SandboxHeaders, body: [UInt8]) async
        -> PlaidSandbox.Response
    {
        do {
            try ControlGuard(configuration: engine.configuration).check(headers)
            if path == "/" {
                try require("GET", method)
                let page = SandboxPage(engine: engine, port: port)
                return .html(page.html, policy: SandboxPageStyle.policy)
            }
            if path == "/_tartan" || path == "/_tartan/" {
                try require("GET", method)
                return BrowserPage.isWanted(by: headers)
                    ? .html(ControlIndex.html, policy: SandboxPageStyle.policy) : .json(ControlIndex.json, status: 200)
            }
            let arguments = try arguments(query: query, body: body, longest: Self.longestBody(path))
            if method != "GET", let mistake = ControlIndex.unknown(Array(arguments.members.keys), of: path) {
                throw Refusal(
                    status: 400,
                    message: "Unknown member \(mistake.name.clipped(bytes: 60)). Expected one of: "
                        + "\(mistake.known.joined(separator: ", ")).")
            }
            if path == "/_tartan/events" { return try events(method, arguments) }
            if let answer = try await worldAnswer(method, path, arguments) { return answer }
            if let answer = try await shellAnswer(method, path, arguments) { return .json(answer, status: 200) }
            return .json(try await route(method, path, arguments), status: 200)
        } catch {
            return response(to: error)
        }
    }

    /// What a request gets that failed.
    func response(to error: any Error) -> PlaidSandbox.Response {
        switch error {
        case let refusal as Refusal:
            .json(["error": .string(refusal.message)], status: refusal.status, allow: refusal.allow)
        case let error as SandboxError:
            .json(.object(error.body(requestID: engine.requestID())), status: error.status)
        default: .json(["error": "The Sandbox failed; try again."], status: 500)
        }
    }

    private func route(_ method: String, _ path: String, _ arguments: ControlArguments) async throws -> JSONValue {
        switch path {
        case "/_tartan/health":
            try require("GET", method)
            return ["status": "ok", "contract_version": .string(engine.validator.contract.version)]
        case "/_tartan/clock" where method == "GET": return clock
        case "/_tartan/clock":
            try require("POST", method)
            return try await moveClock(arguments)
        case "/_tartan/reset":
            try require("POST", method)
            engine.reset(clientID: try arguments.optionalString("client_id"))
            return ["reset": true]
        case "/_tartan/trigger": return try await answerTrigger(method, arguments)
        case "/_tartan/items":
            try require("GET", method)
            return try items(arguments)
        case "/_tartan/operations":
            try require("GET", method)
            return engine.registry.json
        case "/_tartan/mutation":
            try require("POST", method)
            return try armMutation(arguments)
        case "/_tartan/link/complete":
            try require("POST", method)
            return try await completeLink(arguments)
        case "/_tartan/webhooks":
            try require("GET", method)
            return try webhooks(arguments)
        case "/_tartan/webhooks/keys":
            try require("GET", method)
            return try webhookKeys
        case "/_tartan/webhooks/replay":
            try require("POST", method)
            return try await replay(arguments)
        case "/_tartan/webhooks/rotate-key", "/_tartan/webhooks/rotate_key":
            try require("POST", method)
            return ["key_id": .string(engine.rotateKey())]
        default:
            throw Refusal(status: 404, message: "There is no such path under /_tartan/; GET /_tartan/ lists them.")
        }
    }

    func require(_ wanted: String, _ method: String) throws {
        guard method == wanted else {
            throw Refusal(
                status: 405, message: "The method \(method) is not allowed here; use \(wanted).", allow: wanted)
        }
    }

    /// Calls that carry a custom user or a profile take as much as an operation does.
    private static func longestBody(_ path: String) -> Int {
        ["/_tartan/users", "/_tartan/link/complete", "/_tartan/populate", "/_tartan/profile"].contains(path)
            ? SandboxEngine.maximumBodyBytes : 64 << 10
    }

    func arguments(query: String, body: [UInt8], longest: Int) throws -> ControlArguments {
        guard body.count <= longest else { throw Refusal(status: 413, message: "The body is too large.") }
        var members: JSONObject = [:]
        for item in URLComponents(string: "?\(query)")?.queryItems ?? [] {
            members[item.name] = .string(item.value ?? "")
        }
        if !body.isEmpty {
            let options = JSONOptions(maximumDepth: 16, refusesDuplicateKeys: true)
            let value: JSONValue
            do throws(JSONError) {
                value = try JSONValue(parsing: body, options: options)
            } catch {
                throw Refusal(
                    status: 400,
                    message: error.code == .duplicateKey
                        ? "The body has a member twice." : "The body is not a JSON object.")
            }
            guard let object = value.objectValue else {
                throw Refusal(status: 400, message: "The body is not a JSON object.")
            }
            for (name, value) in object.pairs { members[name] = value }
        }
        if let mistake = BodyDomain.mistake(in: members) { throw Refusal(status: 400, message: "\(mistake).") }
        return ControlArguments(members: members)
    }

    private var clock: JSONValue {
        [
            "now": .string(engine.clock.now.timestamp),
            "epoch_seconds": .number(JSONNumber(Int(saturating: engine.clock.now.timeIntervalSince1970))),
            "offset_seconds": .number(JSONNumber(Int(saturating: engine.clock.offset))),
            "frozen": .bool(engine.clock.isFrozen),
        ]
    }

    private func moveClock(_ arguments: ControlArguments) async throws -> JSONValue {
        let frozen = arguments.members["frozen"]
        guard frozen == nil || frozen?.boolValue != nil else {
            throw Refusal(status: 400, message: "frozen must be true or false.")
        }
        do {
            if let text = try arguments.optionalString("set") {
                guard let time = Instant.readDateOrTime(text) else {
                    throw Refusal(
                        status: 400,
                        message:
                            "set must be a date or a time such as 2026-03-01 or 2026-03-01T00:00:00Z, from 1900 to 2200."
                    )
                }
                try engine.clock.move(to: time)
            } else if frozen == nil || arguments.members["advance"] != nil
                || arguments.members["advance_seconds"] != nil
            {
                try engine.clock.move(by: try arguments.interval())
            }
        } catch let mistake as VirtualClock.Mistake {
            throw Refusal(status: 400, message: mistake.message)
        }
        if let frozen = frozen?.boolValue { engine.clock.setFrozen(frozen) }
        engine.markUnsaved()
        await engine.settle()
        return clock
    }

    func client(_ arguments: ControlArguments) throws -> SandboxEngine.Client {
        if let id = try arguments.optionalString("client_id") {
            guard let client = engine.client(id: id) else {
                throw Refusal(status: 404, message: "No client with that client_id has sent a request yet.")
            }
            return client
        }
        // With one client there is no doubt who is meant.
        let clients = engine.allClients
        guard clients.count == 1 else {
            throw Refusal(
                status: 400,
                message: clients.isEmpty
                    ? "No client has sent a request to this Sandbox yet."
                    : "client_id is required, because this Sandbox has \(clients.count) clients.")
        }
        return clients[0]
    }

    private func armMutation(_ arguments: ControlArguments) throws -> JSONValue {
        let itemID = try arguments.string("item_id")
        let afterPage = try arguments.optionalInt("after_page") ?? 1
        let isArmed = try engine.withWorld(of: client(arguments)) { world, _ throws(SandboxError) in
            world.armMutation(itemID: itemID, afterPage: afterPage)
        }
        guard isArmed else { throw Refusal(status: 404, message: "This client has no Item with that item_id.") }
        return ["armed": true]
    }

    private func completeLink(_ arguments: ControlArguments) async throws -> JSONValue {
        let token = try arguments.string("link_token")
        let institution = try arguments.optionalString("institution_id")
        let username = try arguments.optionalString("username")
        let password = try arguments.optionalString("password")
        let result = try engine.withWorld(of: client(arguments)) { world, now throws(SandboxError) in
            try world.completeLink(
                linkToken: token, institutionID: institution, username: username, password: password, now: now)
        }
        return .object(result)
    }

    private func replay(_ arguments: ControlArguments) async throws -> JSONValue {
        let id = try arguments.string("id")
        guard let copy = engine.outbox.replay(id: id, now: engine.clock.now) else {
            throw Refusal(status: 404, message: "There is no webhook with that id.")
        }
        await engine.settle()
        return engine.outbox.delivery(id: copy.id)?.json ?? copy.json
    }
}

extension VirtualClock.Mistake {
    var message: String {
        switch self {
        case .backward: "The clock moves forward only; use a later time."
        case .tooFar: "The clock moves by at most twenty years at a time; move it in several steps."
        case .outOfRange: "The clock ends with the year 2200; use an earlier time."
        }
    }
}

extension SandboxEngine {
    /// Takes a new key for webhooks into use and answers its id.
    func rotateKey() -> String {
        let id = keys.withLock { keys in
            keys.rotate(now: Date())
            return keys.current.id
        }
        markUnsaved()
        return id
    }
}
