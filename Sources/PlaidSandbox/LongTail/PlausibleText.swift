// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A text for a member that the contract knows nothing about but its name and its length.
struct PlausibleText {
    let answer: ContractAnswer
    let field: Contract.Field
    let path: String

    var text: String {
        var text = unbounded
        if let minimum = field.limits?.minimumLength {
            text += String(repeating: "0", count: max(minimum - text.count, 0))
        }
        if let maximum = field.limits?.maximumLength, text.count > maximum { text = String(text.prefix(maximum)) }
        return text
    }

    private var unbounded: String {
        let name = field.name
        if let fixed = Self.fixed[name] { return fixed }
        let seed = "\(answer.purpose) \(path)"
        if name.hasSuffix("_token") {
            let kind = Self.tokenKinds[name] ?? String(name.dropLast(6))
            return "\(kind)-sandbox-\(answer.identifiers.uuid(seed))"
        }
        if name == "id" || name.hasSuffix("_id") || name.hasSuffix("_ids") { return id(name, seed) }
        if name.contains("cursor") { return "" }
        if name.hasSuffix("url") || name.hasSuffix("uri") || name.hasSuffix("Uri") || name.hasPrefix("webhook") {
            return "https://example.com/\(name)"
        }
        if name.contains("email") { return "alberta@example.com" }
        if name.contains("phone") { return "+14155550123" }
        if name.contains("currency") { return "USD" }
        if name.contains("country") { return "US" }
        if name.contains("amount") || name.hasSuffix("balance") || name.hasSuffix("volume") { return "100.00" }
        if name.contains("date") { return Day(answer.now).text }
        return name.split(separator: "_").joined(separator: " ")
    }

    private func id(_ name: String, _ seed: String) -> String {
        if let prefix = Self.prefixes[name] { return prefix + answer.identifiers.hex(seed, count: 14) }
        if ["account_id", "item_id", "transaction_id", "account_ids", "item_ids"].contains(name) {
            return answer.identifiers.plaidID(seed)
        }
        return answer.identifiers.uuid(seed)
    }

    private static let prefixes = ["user_id": "usr_", "identity_verification_id": "idv_"]
    private static let tokenKinds = ["asset_report_token": "assets", "audit_copy_token": "a-audit"]
    private static let fixed = [
        "mask": "0000", "city": "Malakoff", "region": "NY", "postal_code": "14236", "street": "2992 Cameron Road",
        "first_name": "Alberta", "last_name": "Charleson", "given_name": "Alberta", "family_name": "Charleson",
        "legal_name": "Alberta Charleson", "href": "/", "mime_type": "application/pdf",
    ]
}
