// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// What the tables do not write out, because it follows from the key.

extension Knowledge {
    /// What a command of the table reads from the environment.
    ///
    /// `PLAID_URL` is the Sandbox's address, and `WEBHOOK` an address that webhooks are sent to.
    public static let commandVariables = [
        "PLAID_URL", "PLAID_CLIENT_ID", "PLAID_SECRET", "ACCESS_TOKEN", "ITEM_ID", "ACCOUNT_ID", "TRANSFER_ID",
        "WEBHOOK",
    ]

    /// A command for a shell; `call PATH MEMBERS` in the tables is a POST with the credentials.
    static func sandboxCommand(_ text: String, of entry: Entry) -> String? {
        if text.hasPrefix("raw:amount ") {
            let amount = text.dropFirst("raw:amount ".count)
            return "make a transfer of \(amount): it posts, settles and comes back with \(entry.key)"
        }
        if text.hasPrefix("raw:") {
            return text.dropFirst("raw:".count).split(separator: " && ").map(expanded).joined(separator: " && ")
        }
        switch entry.kind {
        case .errorCode:
            let path = text.hasPrefix("path:") ? String(text.dropFirst("path:".count)) : "/accounts/get"
            // The Sandbox knows the type of a code of Plaid's that has one only.
            let isPlain = entry.families.count == 1 && entry.key != "NOT_IMPLEMENTED"
            let type = isPlain ? "" : " --error-type \(entry.families[0])"
            return "tartan sandbox fault set \(entry.key)\(type) --path \(path) --count 1 && "
                + call(path, #""access_token":"'$ACCESS_TOKEN'""#)
        case .webhook where text == "fire": return "tartan sandbox trigger \(entry.key) --item $ITEM_ID"
        case .transferEvent where text == "simulate":
            return "tartan sandbox trigger transfer-\(entry.key.replacing("_", with: "-")) --id $TRANSFER_ID"
        default: return nil
        }
    }

    private static func expanded(_ part: Substring) -> String {
        let words = part.split(separator: " ", maxSplits: 2)
        guard words.count == 3, words[0] == "call", words[2].first == "'" else { return String(part) }
        return call(String(words[1]), String(words[2].dropFirst().dropLast()))
    }

    private static func call(_ path: String, _ members: String) -> String {
        "curl -s $PLAID_URL\(path) -H 'Content-Type: application/json' "
            + #"-d '{"client_id":"'$PLAID_CLIENT_ID'","secret":"'$PLAID_SECRET'",\#(members)}'"#
    }
}
