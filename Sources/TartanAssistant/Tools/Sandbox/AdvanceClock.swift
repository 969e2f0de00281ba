// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Tool {
    /// Moves the Sandbox's time.
    static let advanceClock = Tool(
        name: "advance_clock", title: "Move the Sandbox's clock",
        description: """
            Moves the Sandbox's clock forward and runs everything that becomes due: histories arrive, pending rows post, \
            logins expire, webhooks are sent. All clients of the Sandbox share the clock, and it never moves backwards.
            """,
        arguments: [
            Argument("by", .text(maximum: 32), "The duration: 10s, 90m, 24h, 30d or P1D.", required: true)
        ],
        place: .ownSandbox, effect: .changes
    ) { input, workbench in
        let answer = try await workbench.steering().post("clock", ["advance": .string(input.text("by") ?? "")])
        return JSONValue.object(answer).keeping(["now", "offset_seconds", "frozen"]).objectValue ?? [:]
    }
}
