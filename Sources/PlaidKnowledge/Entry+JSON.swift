// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidJSON

extension Knowledge.Entry {
    /// The entry as JSON, for programs.
    public var json: JSONValue {
        func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
        return .object([
            "kind": .string(kind.rawValue), "key": .string(key), "families": .array(families.map(JSONValue.string)),
            "meaning": .string(meaning), "who_acts": .string(whoActs.rawValue), "retry": .string(retry),
            "user_text": text(userText), "next_call": text(nextCall), "sandbox_command": text(sandboxCommand),
            "documentation": .string(documentation), "item_state": text(itemState),
            "update_mode": text(updateMode?.rawValue),
        ])
    }
}
