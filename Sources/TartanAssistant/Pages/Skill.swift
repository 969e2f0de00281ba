// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidGuides
import PlaidKnowledge

/// A skill for coding assistants: the guides and the knowledge table as a folder of Markdown.
package enum Skill {
    /// One file of the folder.
    package struct File: Sendable {
        /// The path within the folder.
        package let path: String
        package let text: String
    }

    /// The folder's name, which the skill's name has to be.
    package static let name = "plaid-with-tartan"

    /// What an assistant reads to find out whether the skill is about the work at hand.
    static let description = """
        Build, test, debug and review integrations of Plaid (bank accounts, transactions, auth, identity, balance, Link, \
        webhooks, transfers) against an offline Sandbox with Tartan. Use when code calls Plaid or uses Plaid Link, when a \
        Plaid error code or webhook has to be understood, or when such code needs tests without credentials.
        """

    /// Every file.
    package static let files: [File] =
        [File(path: "SKILL.md", text: page), File(path: "references/codes.md", text: codes)]
        + Guides.all.map { File(path: "references/\($0.name).md", text: withinFolder($0.text)) }

    private static var page: String {
        let guides = Guides.all.map { "- [\($0.title)](references/\($0.name).md): \($0.summary)" }
        return """
            ---
            name: \(name)
            description: \(description)
            ---

            # Plaid with Tartan

            Tartan is an offline Sandbox that behaves like Plaid's, an SDK for Swift, and a service that keeps bank data in sync. Every
            Plaid client library works with the Sandbox.

            ## Get started

            - `tartan sandbox` listens on `http://127.0.0.1:8181`; any client ID and secret work. `tartan demo --once` shows everything.
            - `tartan mcp` serves the same as tools: create_sandbox_item, then advance_clock by 10s, then read.
            - `tartan sandbox trigger --list` lists what can happen at a bank; `tartan sandbox trigger EVENT` makes it happen.
            - `tartan explain CODE` explains a code or webhook: what it means, who must act, and whether to retry.
            - `tartan doctor` checks an integration; `tartan guide --search WORDS` searches the guides.

            ## Rules for every integration

            1. Access tokens and the secret stay on the server: never in a front end, a log or a repository.
            2. Accept a webhook only after verifying its `Plaid-Verification` JWT: ES256, a key from Plaid, at most five minutes
               old, and the SHA-256 of the raw body. There is no shared secret and no HMAC.
            3. Use `/transactions/sync` for transactions: store the cursor together with the rows, apply added, modified and
               removed, and restart a failed sync run from its first cursor.
            4. Amounts are decimals, never binary floating point; a positive amount is money that left the account.
            5. Do not retry `ITEM_LOGIN_REQUIRED` and similar errors: the user must go through Link in update mode.
            6. There are two environments, sandbox and production. The development environment no longer exists.
            7. Send billed requests, such as `/accounts/balance/get`, when somebody needs the result, not on a timer.

            Before you finish a change, run it against `tartan sandbox`, once with a fault (`tartan sandbox fault set`) and once with
            the clock moved (`tartan sandbox clock advance`).

            ## Guides

            \(guides.joined(separator: "\n"))

            ## Codes

            [Every error code, webhook, state and event](references/codes.md), with who must act and whether to retry.

            """
    }

    private static var codes: String {
        var text = """
            # Codes and terms

            `tartan explain WORD` shows the complete entry, with what to tell the user and how to reproduce it in the Sandbox.

            """
        for kind in Knowledge.Kind.allCases {
            let title = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst().replacing("-", with: " ")
            text += "\n## \(title)\n\n| code | meaning | who must act | retry |\n|---|---|---|---|\n"
            for entry in Knowledge.all where entry.kind == kind {
                let cells = ["`\(entry.key)`", entry.meaning, entry.whoActs.words, entry.retry]
                text += "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
            }
        }
        return text
    }

    /// A page whose links lead to files of the folder only; others are named in words.
    static func withinFolder(_ page: String) -> String {
        page.replacing(#/\[([^\]\n]*)\]\(([^)\s]+)\)/#) { match in
            let target = match.output.2
            let file = target.prefix { $0 != "#" }
            let isKept = target.contains("://") || file.isEmpty || Guides.all.contains { "\($0.name).md" == file }
            return isKept ? String(match.output.0) : "\(match.output.1) (\(file.trimmingPrefix("../")))"
        }
    }
}
