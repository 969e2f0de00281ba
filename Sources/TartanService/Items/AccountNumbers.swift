// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Account numbers for front ends: enough to recognize an account, not enough to debit it.
enum AccountNumbers {
    /// Members that identify a bank or a type of number.
    ///
    /// Members that are not listed, such as new ones from Plaid, are not shown to front ends.
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
                result[name] = .optional(value.stringValue.map(mask))
            } else if harmless.contains(name) {
                result[name] = value
            }
        }
        return result
    }

    /// Masks all but the last four characters; at most half of a short number is shown.
    static func mask(_ number: String) -> String {
        let shown = min(4, number.count / 2)
        return String(repeating: "•", count: number.count - shown) + number.suffix(shown)
    }
}
