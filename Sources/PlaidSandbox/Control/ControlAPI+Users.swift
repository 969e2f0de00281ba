// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// Named custom users.

extension ControlAPI {
    /// Lists, defines or removes named custom users.
    func answerUsers(_ method: String, _ arguments: ControlArguments) throws -> JSONValue {
        switch method {
        case "GET": break
        case "POST":
            let name = try arguments.string("username")
            do throws(SandboxError) {
                try engine.namedUsers.define(name, configuration(arguments))
            } catch {
                throw Refusal(status: 400, message: error.sentence)
            }
            engine.markUnsaved()
        case "DELETE":
            let name = try arguments.string("username")
            guard engine.namedUsers.remove(name) else {
                throw Refusal(status: 404, message: "There is no custom user with that username.")
            }
            engine.markUnsaved()
        default:
            throw Refusal(
                status: 405, message: "The method \(method) is not allowed here; use GET, POST or DELETE.")
        }
        return ["users": engine.namedUsers.json, "test_users": SandboxUsers.json(replaced: engine.namedUsers.replaced)]
    }

    /// The configuration of a user, as an object or as its text.
    private func configuration(_ arguments: ControlArguments) throws(SandboxError) -> JSONObject {
        let value = arguments.members["configuration"]
        guard let object = value?.objectValue ?? value?.stringValue.flatMap(CustomConfiguration.object) else {
            throw .invalidField("configuration must be a JSON object, as for user_custom")
        }
        return object
    }
}
