// What the tables do not write out, because it follows from the key.

extension Knowledge {
    /// What a command of the table reads from the environment.
    public static let commandVariables = [
        "S", "PLAID_CLIENT_ID", "PLAID_SECRET", "ACCESS_TOKEN", "ACCOUNT_ID", "TRANSFER_ID", "WEBHOOK",
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
            let rule = """
                {"kind":"error","error_type":"\(entry.families.first ?? "")","error_code":"\(entry.key)",\
                "path":"\(path)","count":1}
                """
            return "curl -s $S/_tartan/faults -d '\(rule)' && "
                + call(path, #""access_token":"'$ACCESS_TOKEN'""#)
        case .webhook where text == "fire":
            let parts = entry.key.split(separator: "/")
            let members =
                #""access_token":"'$ACCESS_TOKEN'","webhook_type":"\#(parts[0])","webhook_code":"\#(parts[1])""#
            return call("/sandbox/item/fire_webhook", members)
        case .transferEvent where text == "simulate":
            let members = #""transfer_id":"'$TRANSFER_ID'","event_type":"\#(entry.key)""#
            return call("/sandbox/transfer/simulate", members)
        default: return nil
        }
    }

    private static func expanded(_ part: Substring) -> String {
        let words = part.split(separator: " ", maxSplits: 2)
        guard words.count == 3, words[0] == "call", words[2].first == "'" else { return String(part) }
        return call(String(words[1]), String(words[2].dropFirst().dropLast()))
    }

    private static func call(_ path: String, _ members: String) -> String {
        "curl -s $S\(path) -H 'Content-Type: application/json' "
            + #"-d '{"client_id":"'$PLAID_CLIENT_ID'","secret":"'$PLAID_SECRET'",\#(members)}'"#
    }
}
