import PlaidJSON

/// Account numbers as a front end may have them: enough to recognise an account, not enough to draw money from it.
enum AccountNumbers {
    /// Members that identify a bank or a kind of number.
    ///
    /// Whatever is not listed, a new member of Plaid's for example, is
    /// left out for a front end rather than shown.
    private static let harmless: Set<String> = [
        "routing", "wire_routing", "institution", "branch", "bic", "sort_code", "is_tokenized_account_number",
        "can_transfer_in", "can_transfer_out",
    ]
    private static let masked: Set<String> = ["account", "iban"]

    /// The payload with numbers masked and unknown members left out.
    static func masked(_ payload: JSONObject) -> JSONObject {
        var result = JSONObject()
        for (scheme, value) in payload.pairs {
            guard let entries = value.arrayValue else { continue }
            result[scheme] = .array(entries.compactMap { $0.objectValue.map { .object(maskedEntry($0)) } })
        }
        return result
    }

    private static func maskedEntry(_ entry: JSONObject) -> JSONObject {
        var result = JSONObject()
        for (name, value) in entry.pairs {
            if masked.contains(name) {
                result[name] = .text(value.stringValue.map(mask))
            } else if harmless.contains(name) {
                result[name] = value
            }
        }
        return result
    }

    /// All but the last four characters as dots; of a short number at most half is shown.
    static func mask(_ number: String) -> String {
        let shown = min(4, number.count / 2)
        return String(repeating: "•", count: number.count - shown) + number.suffix(shown)
    }
}
