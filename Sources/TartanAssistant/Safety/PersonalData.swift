// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Takes out of bank data what identifies a person or an account, and leaves what a developer needs.
enum PersonalData {
    /// Numbers with which money can be moved or a person found: their last four characters stay.
    static let numbers: Set<String> = [
        "account", "account_number", "routing", "wire_routing", "routing_number", "iban", "bic", "sort_code", "branch",
        "tax_id", "vin", "loan_number", "reference_number", "sequence_number", "check_number", "ppd_id",
        "phone", "phone_number",
    ]
    /// Words about a person: their first letter stays.
    static let words: Set<String> = [
        "full_name", "first_name", "last_name", "middle_name", "given_name", "family_name", "email", "email_address",
        "verification_name", "account_owner", "by_order_of", "payee", "payer", "street", "street2", "address",
        "postal_code",
        "date_of_birth",
        "store_number", "lat", "lon",
    ]
    /// Free texts of the bank, in which numbers may stand.
    static let texts: Set<String> = [
        "name", "original_description", "official_name", "description", "merchant_name", "display_message", "error",
        "reason",
    ]

    /// The value with personal data masked.
    static func masked(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(masked))
        case .object(let members): return .object(JSONObject(members.pairs.map { ($0.key, masked($0.value, $0.key)) }))
        default: return value
        }
    }

    /// Only account and bank numbers, for answers about a Sandbox.
    static func withoutNumbers(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(withoutNumbers))
        case .object(let members):
            return .object(
                JSONObject(
                    members.pairs.map { key, value in
                        guard numbers.contains(key), let text = value.stringValue else {
                            return (key, withoutNumbers(value))
                        }
                        return (key, .string(tail(of: text)))
                    }))
        default: return value
        }
    }

    private static func masked(_ value: JSONValue, _ key: String) -> JSONValue {
        switch value {
        case .object, .array:
            // Owners come with lists of names, and with {"data": …} for each address to reach them at.
            if key == "names", let names = value.arrayValue {
                return .array(names.map { $0.stringValue.map { .string(head(of: $0)) } ?? masked($0) })
            }
            return masked(value)
        case .string(let text):
            if numbers.contains(key) { return .string(tail(of: text)) }
            if words.contains(key) || key == "data" { return .string(head(of: text)) }
            return texts.contains(key) ? .string(withoutDigits(text)) : value
        case .number where words.contains(key) || numbers.contains(key): return .null
        default: return value
        }
    }

    static func tail(of text: String) -> String {
        let count = text.count
        guard count > 5 else { return String(repeating: "•", count: count) }
        return String(repeating: "•", count: min(count - 4, 12)) + text.suffix(4)
    }

    static func head(of text: String) -> String { text.isEmpty ? "" : "\(text.prefix(1))•••" }

    /// The text with long runs of digits cut down to their last four.
    static func withoutDigits(_ text: String) -> String {
        var result = ""
        var run = ""
        func close() -> String { run.count >= 7 ? tail(of: run) : run }
        for character in text {
            if character.isASCII, character.isNumber {
                run.append(character)
            } else {
                result += close()
                run = ""
                result.append(character)
            }
        }
        return result + close()
    }
}
