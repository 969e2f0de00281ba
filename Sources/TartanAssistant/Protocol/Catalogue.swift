// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What a server offers besides running tools: all of it known beforehand.
struct Catalogue: Sendable {
    /// The tools as the protocol describes them.
    var tools: [JSONValue] = []
    var toolNames: Set<String> = []
    var resources: [Resource] = []
    var templates: [ResourceTemplate] = []
    var prompts: [Prompt] = []
    var version = "0"
    var instructions = ""

    func resource(_ uri: String) -> Resource? {
        if let listed = resources.first(where: { $0.uri == uri }) { return listed }
        for template in templates {
            if let made = template.make(uri) { return made }
        }
        return nil
    }

    func prompt(_ name: String) -> Prompt? { prompts.first { $0.name == name } }
}

/// A text that clients read by its address.
struct Resource: Sendable {
    var uri: String
    var name: String
    var title: String
    var description: String
    var type: String
    var text: @Sendable () -> String

    var json: JSONValue {
        [
            "uri": .string(uri), "name": .string(name), "title": .string(title), "description": .string(description),
            "mimeType": .string(type),
        ]
    }
}

/// Addresses with a place to fill.
struct ResourceTemplate: Sendable {
    var template: String
    var name: String
    var title: String
    var description: String
    var type: String
    /// The resource of an address; `nil` when it is not one of these.
    var make: @Sendable (String) -> Resource?
    /// The values of a variable that begin with the given text.
    var complete: @Sendable (_ variable: String, _ beginning: String) -> [String]

    var json: JSONValue {
        [
            "uriTemplate": .string(template), "name": .string(name), "title": .string(title),
            "description": .string(description), "mimeType": .string(type),
        ]
    }
}

/// A job put into words, with places for its particulars.
struct Prompt: Sendable {
    /// One particular.
    struct Argument: Sendable {
        var name: String
        var description: String
        var isRequired = false
        var complete: @Sendable (String) -> [String] = { _ in [] }
    }

    var name: String
    var title: String
    var description: String
    var arguments: [Argument] = []
    var text: @Sendable ([String: String]) -> String

    var json: JSONValue {
        [
            "name": .string(name), "title": .string(title), "description": .string(description),
            "arguments": .array(
                arguments.map {
                    [
                        "name": .string($0.name), "description": .string($0.description),
                        "required": .bool($0.isRequired),
                    ]
                }),
        ]
    }
}
