// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Tool {
    /// Makes calls go wrong.
    static let injectFault = Tool(
        name: "inject_fault", title: "Inject a fault",
        description: """
            Makes requests of this client fail with an error, a bad status, a timeout, a delay, a reset connection or a \
            malformed body, until clear_faults. path or path_prefix selects the requests, count limits their number.
            """,
        arguments: faultArguments,
        place: .ownSandbox, effect: .changes
    ) { input, workbench in
        var rule: JSONObject = [:]
        for argument in faultArguments { rule[argument.name] = input.value(argument.name) }
        let answer = try await workbench.steering().post("faults", rule)
        return ["added": answer["added"] ?? [], "faults": .array(own(answer, workbench))]
    }

    private static let faultArguments = [
        Argument(
            "kind", .choice(["error", "http", "timeout", "delay", "reset", "truncate", "malformed", "mutation"]),
            "The kind of fault.", required: true),
        Argument("error_code", .text(maximum: 128), "For error: Plaid's code, such as INSTITUTION_DOWN."),
        Argument("path", .text(maximum: 128), "Only requests to this path, such as /accounts/get."),
        Argument("path_prefix", .text(maximum: 128), "Only requests whose path begins with this."),
        Argument("item_id", .text(maximum: 128), "Only requests for this Item."),
        Argument("count", .whole(1...1_000_000), "The maximum number of times."),
        Argument("after", .whole(0...1_000_000), "The number of matching requests to let through first."),
        Argument("probability", .number(0...1), "The probability that it fires."),
        Argument("seconds", .number(0...600), "For delay and timeout: the duration."),
        Argument("status", .whole(400...599), "For http and error: the status."),
        Argument("performed", .boolean, "Whether the request takes effect and only its response is lost."),
    ]

    /// The faults that wait.
    static let listFaults = Tool(
        name: "list_faults", title: "List faults",
        description: "Lists the faults of this client, with how often each matched a request and how often it fired.",
        place: .ownSandbox
    ) { _, workbench in
        ["faults": .array(own(try await workbench.steering().get("faults"), workbench))]
    }

    /// Takes faults away.
    static let clearFaults = Tool(
        name: "clear_faults", title: "Remove faults",
        description: "Removes one fault of this client, or all of them.",
        arguments: [Argument("id", .text(maximum: 64), "The ID from list_faults (default: all).")],
        place: .ownSandbox, effect: .changes
    ) { input, workbench in
        let control = try workbench.steering()
        let ids = own(try await control.get("faults"), workbench).compactMap { $0["id"]?.stringValue }
        if let id = input.text("id"), !ids.contains(id) { throw ToolProblem("There is no fault \(Excerpt.of(id)).") }
        let doomed = input.text("id").map { [$0] } ?? ids
        for id in doomed { _ = try await control.post("faults/remove", ["id": .string(id)]) }
        return ["removed": .array(doomed.map(JSONValue.string))]
    }

    /// The faults that are for this client; those of other clients are none of its business.
    private static func own(_ answer: JSONObject, _ workbench: Workbench) -> [JSONValue] {
        let mine = workbench.control?.clientID
        return (answer["faults"]?.arrayValue ?? []).filter {
            ($0["client_id"] ?? $0["rule"]?["client_id"])?.stringValue == mine
        }
    }
}
