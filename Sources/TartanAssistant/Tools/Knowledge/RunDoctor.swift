// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Tool {
    /// Looks for what is wrong with an integration.
    static let runDoctor = Tool(
        name: "run_doctor", title: "Check an integration",
        description: """
            Runs the checks of `tartan doctor`: credentials, clock, webhook address, redirect URI, products against \
            countries, vault key, database, Items, and secrets in a project's front ends and git history \
            (locations, never values). Changes nothing; sends one unsigned webhook to webhook_url, if given.
            """,
        arguments: [
            Argument("products", .list(of: nil), "The products of your Link tokens."),
            Argument("country_codes", .list(of: nil), "Their country codes (default: US)."),
            Argument("webhook_url", .text(), "The webhook address."),
            Argument("redirect_uri", .text(), "The address that OAuth banks redirect users to."),
            Argument(
                "project", .text(),
                "The folder to scan for secrets, inside a folder that the user named (default: none)."),
            Argument("offline", .boolean, "Make no network requests."),
        ]
    ) { input, workbench in
        guard let doctor = workbench.doctor else { throw ToolProblem("The doctor is not available here.") }
        guard workbench.surroundings != .real || input.text("webhook_url") == nil else {
            // An address can carry away what was read, should a text of a bank talk an assistant into it.
            throw ToolProblem("With real data, only `tartan doctor --webhook-url` can check a webhook address.")
        }
        var words: [String] = []
        // As --name=value, so that no value is taken for an option.
        if let products = input.texts("products") { words.append("--products=" + products.joined(separator: ",")) }
        if let codes = input.texts("country_codes") { words.append("--countries=" + codes.joined(separator: ",")) }
        if let url = input.text("webhook_url") { words.append("--webhook-url=" + url) }
        if let uri = input.text("redirect_uri") { words.append("--redirect-uri=" + uri) }
        words +=
            try input.text("project").map { ["--project=" + (try workbench.projects.admit($0))] } ?? ["--project", ""]
        if input.flag("offline") { words.append("--offline") }
        return try await doctor(words)
    }
}
