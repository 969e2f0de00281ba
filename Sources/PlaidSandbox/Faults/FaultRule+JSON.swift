// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Why a rule cannot be read, as one sentence.
struct FaultMistake: Error, Equatable {
    var message: String

    init(_ message: String) { self.message = message }
}

extension FaultRule {
    private static let selectors: Set<String> = [
        "kind", "path", "path_prefix", "client_id", "item_id", "access_token", "probability", "seed", "after", "count",
    ]

    /// The members that belong to each kind.
    private static let members: [String: Set<String>] = [
        "error": ["error_type", "error_code", "error_message", "display_message", "status", "performed"],
        "http": ["status", "body", "content_type", "performed"],
        "timeout": ["seconds", "performed"],
        "delay": ["seconds"],
        "reset": ["performed"],
        "truncate": ["bytes"],
        "malformed": [],
        "mutation": ["after_page"],
    ]

    /// Reads a rule as people write it.
    init(_ json: JSONObject) throws(FaultMistake) {
        let names = Self.members.keys.sorted().joined(separator: ", ")
        guard let name = try Self.text(json, "kind") else {
            throw FaultMistake("The fault has no kind. Expected one of: \(names).")
        }
        guard let own = Self.members[name] else {
            throw FaultMistake("Unknown fault kind '\(name)'. Expected one of: \(names).")
        }
        if let unknown = json.keys.first(where: { !own.contains($0) && !Self.selectors.contains($0) }) {
            throw FaultMistake("A fault of kind \(name) has no member '\(unknown)'.")
        }
        kind = try Self.kind(name, json)
        path = try Self.path(json, "path")
        pathPrefix = try Self.path(json, "path_prefix")
        clientID = try Self.text(json, "client_id")
        itemID = try Self.text(json, "item_id")
        accessToken = try Self.text(json, "access_token")
        probability = try Self.number(json, "probability", 0...1) ?? 1
        after = try Self.integer(json, "after", 0...1_000_000_000) ?? 0
        count = try Self.integer(json, "count", 1...1_000_000_000)
        // A change of data is an event; it happens once unless more is asked for.
        if name == "mutation", count == nil { count = 1 }
        if let value = json["performed"] {
            guard let flag = value.boolValue else { throw FaultMistake("performed must be true or false.") }
            isPerformed = flag
        }
    }

    private static func kind(_ name: String, _ json: JSONObject) throws(FaultMistake) -> Kind {
        switch name {
        case "error": return .error(try error(json))
        case "http":
            return .http(
                status: try integer(json, "status", 200...599) ?? 502, body: try text(json, "body") ?? "",
                contentType: try text(json, "content_type") ?? "text/plain; charset=utf-8")
        case "timeout": return .timeout(seconds: try number(json, "seconds", 0...3_600) ?? 600)
        case "delay":
            guard let seconds = try number(json, "seconds", 0...3_600) else {
                throw FaultMistake("A fault of kind delay needs seconds.")
            }
            return .delay(seconds: seconds)
        case "reset": return .reset
        case "truncate": return .truncate(bytes: try integer(json, "bytes", 0...1_000_000_000))
        case "mutation": return .mutation(afterPage: try integer(json, "after_page", 1...1_000_000) ?? 1)
        default: return .malformed
        }
    }

    private static func error(_ json: JSONObject) throws(FaultMistake) -> SandboxError {
        guard let code = try text(json, "error_code") else {
            throw FaultMistake("A fault of kind error needs an error_code.")
        }
        let type = try text(json, "error_type")
        var error: SandboxError
        if let known = SandboxError.documented(code: code, type: type) {
            error = known
        } else if let type {
            error = SandboxError(type, code, SandboxError.words(code))
        } else {
            throw FaultMistake("\(code) is not a documented error_code; set error_type as well.")
        }
        if let message = try text(json, "error_message") { error.message = message }
        if let display = try text(json, "display_message") { error.displayMessage = display }
        if let status = try integer(json, "status", 200...599) { error.status = status }
        return error
    }

    private static func path(_ json: JSONObject, _ name: String) throws(FaultMistake) -> String? {
        guard let path = try text(json, name) else { return nil }
        guard path.hasPrefix("/") else { throw FaultMistake("\(name) must begin with a slash, as /accounts/get does.") }
        return path
    }

    private static func text(_ json: JSONObject, _ name: String) throws(FaultMistake) -> String? {
        guard let value = json[name], !value.isNull else { return nil }
        guard let text = value.stringValue else { throw FaultMistake("\(name) must be a string.") }
        return text
    }

    private static func number(
        _ json: JSONObject, _ name: String, _ range: ClosedRange<Double>
    ) throws(FaultMistake) -> Double? {
        guard let value = json[name], !value.isNull else { return nil }
        guard let number = value.numberValue?.double, range.contains(number) else {
            throw FaultMistake("\(name) must be a number from \(Int(range.lowerBound)) to \(Int(range.upperBound)).")
        }
        return number
    }

    private static func integer(
        _ json: JSONObject, _ name: String, _ range: ClosedRange<Int>
    ) throws(FaultMistake) -> Int? {
        guard let value = json[name], !value.isNull else { return nil }
        guard let number = value.intValue, range.contains(number) else {
            throw FaultMistake("\(name) must be an integer from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}

extension FaultTable.Entry {
    /// The rule with how often it fired.
    var json: JSONValue {
        var json: JSONObject = ["id": .string(id), "kind": .string(rule.name)]
        switch rule.kind {
        case .error(let error):
            json["error_type"] = .string(error.type)
            json["error_code"] = .string(error.code)
            json["status"] = .number(JSONNumber(error.status))
        case .http(let status, _, _): json["status"] = .number(JSONNumber(status))
        case .timeout(let seconds), .delay(let seconds): json["seconds"] = .double(seconds)
        case .truncate(let bytes): json["bytes"] = bytes.map { .number(JSONNumber($0)) }
        case .mutation(let page): json["after_page"] = .number(JSONNumber(page))
        case .reset, .malformed: break
        }
        json["path"] = rule.path.map(JSONValue.string)
        json["path_prefix"] = rule.pathPrefix.map(JSONValue.string)
        json["client_id"] = rule.clientID.map(JSONValue.string)
        json["item_id"] = rule.itemID.map(JSONValue.string)
        // Never the token itself: this is shown on pages and in logs.
        if rule.accessToken != nil { json["access_token"] = "(given)" }
        if rule.probability < 1 { json["probability"] = .double(rule.probability) }
        if rule.after > 0 { json["after"] = .number(JSONNumber(rule.after)) }
        json["count"] = rule.count.map { .number(JSONNumber($0)) }
        if rule.isPerformed { json["performed"] = true }
        json["matched"] = .number(JSONNumber(matched))
        json["fired"] = .number(JSONNumber(fired))
        return .object(json)
    }
}
