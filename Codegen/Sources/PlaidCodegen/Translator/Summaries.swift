/// One-line summaries in our own words, made from names; no sentence of Plaid's document is used.
enum Summaries {
    static func operation(_ path: String, method: String) -> String {
        var segments = path.split(separator: "/").map(String.init).filter {
            $0 != "beta" && $0 != "v1" && !$0.hasPrefix("{")
        }
        let last = segments.last ?? ""
        let phrase: String
        if method == "GET" {
            phrase = "gets"
        } else {
            segments.removeLast()
            phrase = verbs[last] ?? last.split(separator: "_").joined(separator: " ") + "s"
        }
        var object = segments.map { $0.split(separator: "_").joined(separator: " ") }.joined(separator: " ")
        if last == "list", !object.hasSuffix("s") {
            object = object.hasSuffix("y") ? object.dropLast() + "ies" : object + "s"
        }
        let words = "\(phrase) \(object)".split(separator: " ").map { shouted[String($0)] ?? String($0) }
        return "Calls `\(path)`: \(words.joined(separator: " "))."
    }

    /// The page of Plaid's documentation; the document gives it relative to the site's `/docs`.
    static func link(_ url: String?) -> String {
        guard let url else { return "https://plaid.com/docs/api/" }
        if url.hasPrefix("http") { return url }
        return "https://plaid.com/docs" + (url.hasPrefix("/docs/") ? url.dropFirst(5) : Substring(url))
    }

    private static let verbs = [
        "get_by_id": "gets one of", "search": "searches", "match": "matches", "refresh": "refreshes",
        "fire_webhook": "fires a webhook of", "select_accounts": "selects accounts of",
        "set_verification_status": "sets the verification status of",
        "migrate_account": "migrates an account of", "reset_login": "resets the login of",
        "simulate_available": "simulates available funds of",
        "notifications": "takes notifications of", "token": "issues a token of", "retry": "retries",
        "send": "sends", "compute": "computes", "report": "reports", "verify": "verifies",
        "precheck": "checks in advance",
    ]

    private static let shouted = [
        "cra": "CRA", "item": "Item", "items": "Items", "fdx": "FDX", "oauth": "OAuth", "pdf": "PDF", "voa": "VOA",
        "ewa": "EWA", "w2": "W-2", "id": "ID",
    ]
}
