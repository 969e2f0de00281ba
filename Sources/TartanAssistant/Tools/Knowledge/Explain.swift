// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidKnowledge

extension Tool {
    /// What a word of Plaid's means.
    static let explain = Tool(
        name: "explain", title: "Explain a code",
        description: """
            Explains an error code, webhook (TYPE/CODE), Item state, transfer status, ACH return code, Link event or \
            product: what it means, who must act, whether to retry, and what to tell the user.
            """,
        arguments: [Argument("word", .text(maximum: 200), "Such as ITEM_LOGIN_REQUIRED or R01.", required: true)],
        asksOthers: false
    ) { input, _ in
        let word = input.text("word") ?? ""
        let found = Knowledge.lookup(word)
        guard found.isEmpty else { return ["found": true, "entries": .array(found.map(\.json))] }
        return [
            "found": false, "entries": [],
            "did_you_mean": .array(Knowledge.suggestions(for: word).map(JSONValue.string)),
        ]
    }
}
