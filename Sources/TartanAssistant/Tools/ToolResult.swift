// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

/// What a tool answers, or why it cannot.
struct ToolResult: Sendable, Equatable {
    var members: JSONObject
    var isError = false

    /// A refusal in one sentence.
    static func failure(_ problem: ToolProblem) -> ToolResult {
        var members: JSONObject = ["error": .string(problem.message)]
        for (name, value) in problem.details.pairs { members[name] = value }
        return ToolResult(members: members, isError: true)
    }

    func json(_ version: ProtocolVersion) -> JSONObject {
        let text = String(decoding: members.serialized(), as: UTF8.self)
        var result: JSONObject = ["content": [["type": "text", "text": .string(text)]]]
        if version.hasStructuredContent { result["structuredContent"] = .object(members) }
        result["isError"] = .bool(isError)
        return result
    }
}

/// The reason why a tool failed, as a sentence for the caller.
package struct ToolProblem: Error, Sendable, CustomStringConvertible {
    package let message: String
    package var details: JSONObject = [:]

    package init(_ message: String, details: JSONObject = [:]) {
        self.message = message
        self.details = details
    }

    package var description: String { message }
}
