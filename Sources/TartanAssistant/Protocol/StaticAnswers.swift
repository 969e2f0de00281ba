// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The requests whose answers are known beforehand: lists, resources, prompts and completions.
struct StaticAnswers {
    let catalogue: Catalogue
    let version: ProtocolVersion

    static func serverInfo(_ catalogue: Catalogue) -> JSONValue {
        ["name": "tartan", "title": "Tartan", "version": .string(catalogue.version)]
    }

    func answer(_ method: String, _ parameters: JSONObject) throws(RPCError) -> JSONObject {
        switch method {
        case "ping" where version.hasHandshake: return [:]
        case "server/discover" where !version.hasHandshake: return discovery
        case "tools/list": return try list("tools", catalogue.tools, parameters)
        case "resources/list": return try list("resources", catalogue.resources.map(\.json), parameters)
        case "resources/templates/list":
            return try list("resourceTemplates", catalogue.templates.map(\.json), parameters)
        case "resources/read": return try read(parameters)
        case "prompts/list": return try list("prompts", catalogue.prompts.map(\.json), parameters)
        case "prompts/get": return try prompt(parameters)
        case "completion/complete": return try complete(parameters)
        default: throw .unknownMethod(method)
        }
    }

    private var discovery: JSONObject {
        [
            "supportedVersions": .array(ProtocolVersion.selfDescribing.map { .string($0.rawValue) }),
            "capabilities": ["tools": [:], "resources": [:], "prompts": [:], "completions": [:]],
            "instructions": .string(catalogue.instructions),
        ]
    }

    /// Everything fits on one page, so there is no cursor to go on from.
    private func list(
        _ name: String, _ entries: [JSONValue], _ parameters: JSONObject
    ) throws(RPCError) -> JSONObject {
        guard parameters["cursor"] == nil || parameters["cursor"] == .null else {
            throw .invalidParameters("The list has one page; there is no such cursor.")
        }
        return [name: .array(entries)]
    }

    private func read(_ parameters: JSONObject) throws(RPCError) -> JSONObject {
        guard let uri = parameters["uri"]?.stringValue else { throw .invalidParameters("uri is missing.") }
        guard let resource = catalogue.resource(uri) else { throw .unknownResource(uri, version) }
        return [
            "contents": [
                [
                    "uri": .string(resource.uri), "mimeType": .string(resource.type),
                    "text": .string(resource.text()),
                ]
            ]
        ]
    }

    private func prompt(_ parameters: JSONObject) throws(RPCError) -> JSONObject {
        guard let name = parameters["name"]?.stringValue else { throw .invalidParameters("name is missing.") }
        guard let prompt = catalogue.prompt(name) else {
            throw .invalidParameters("There is no prompt \(Excerpt.of(name)).")
        }
        var given: [String: String] = [:]
        if let arguments = parameters["arguments"], arguments != .null {
            guard let object = arguments.objectValue else { throw .invalidParameters("arguments must be an object.") }
            for (key, value) in object.pairs {
                guard prompt.arguments.contains(where: { $0.name == key }) else {
                    throw .invalidParameters("The prompt \(name) has no argument \(Excerpt.of(key)).")
                }
                guard let text = value.stringValue else {
                    throw .invalidParameters("The argument \(key) must be a string.")
                }
                given[key] = text
            }
        }
        for argument in prompt.arguments where argument.isRequired && given[argument.name] == nil {
            throw .invalidParameters("The prompt \(name) needs the argument \(argument.name).")
        }
        return [
            "description": .string(prompt.description),
            "messages": [["role": "user", "content": ["type": "text", "text": .string(prompt.text(given))]]],
        ]
    }

    private func complete(_ parameters: JSONObject) throws(RPCError) -> JSONObject {
        guard let name = parameters["argument"]?["name"]?.stringValue,
            let beginning = parameters["argument"]?["value"]?.stringValue
        else { throw .invalidParameters("argument must contain the strings name and value.") }
        let reference = parameters["ref"]
        var found: [String]
        switch reference?["type"]?.stringValue {
        case "ref/prompt":
            guard let prompt = catalogue.prompt(reference?["name"]?.stringValue ?? "") else {
                throw .invalidParameters("There is no such prompt.")
            }
            found = prompt.arguments.first { $0.name == name }?.complete(beginning) ?? []
        case "ref/resource":
            let uri = reference?["uri"]?.stringValue
            guard let template = catalogue.templates.first(where: { $0.template == uri }) else {
                throw .invalidParameters("There is no such template.")
            }
            found = template.complete(name, beginning)
        default: throw .invalidParameters("ref.type must be ref/prompt or ref/resource.")
        }
        let total = found.count
        found = Array(found.prefix(100))
        return [
            "completion": [
                "values": .array(found.map(JSONValue.string)), "total": .number(JSONNumber(total)),
                "hasMore": .bool(total > found.count),
            ]
        ]
    }
}
