// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What no body may hold, whatever its members mean.
///
/// Requests, control calls, custom users and faults are held against it before anything computes with them, so that the
/// behaviour behind it meets only numbers, texts and lists of a size that it can bear.
enum BodyDomain {
    /// How many bytes of UTF-8 a text may have.
    static let longestText = 4_096
    /// How many elements a list, or members an object, may have.
    static let longestList = 1_000

    /// Members that carry a document or a whole custom user; the limit of the body bounds them.
    private static let documents: Set<String> = [
        "auth_token", "body", "configuration", "document", "file", "logo", "override_password", "password",
    ]
    /// Texts that are compared with many others.
    private static let compared: Set<String> = [
        "city", "email_address", "legal_name", "phone_number", "postal_code", "query", "region", "street",
    ]
    private static let longestCompared = 1_024

    /// What is wrong with the first member that is outside the domain.
    static func mistake(in body: JSONObject) -> String? {
        find(.object(body), name: "").map { mistake in
            mistake.path.isEmpty ? "the body \(mistake.rule)" : "\(mistake.path) \(mistake.rule)"
        }
    }

    private struct Mistake {
        var path: String
        var rule: String

        func inside(_ name: String) -> Mistake {
            Mistake(path: path.isEmpty || path.hasPrefix("[") ? name + path : "\(name).\(path)", rule: rule)
        }
    }

    private static func find(_ value: JSONValue, name: String) -> Mistake? {
        switch value {
        case .null, .bool: return nil
        case .number(let number):
            return NumberDomain.contains(number) ? nil : Mistake(path: "", rule: NumberDomain.rule)
        case .string(let text):
            let limit = limit(of: name)
            return text.utf8.count <= limit ? nil : Mistake(path: "", rule: "must be at most \(limit) bytes long")
        case .array(let values):
            guard values.count <= longestList else {
                return Mistake(path: "", rule: "must have at most \(longestList) elements")
            }
            for (index, value) in values.enumerated() {
                if let mistake = find(value, name: name) { return mistake.inside("[\(index)]") }
            }
        case .object(let members):
            guard members.count <= longestList else {
                return Mistake(path: "", rule: "must have at most \(longestList) members")
            }
            for (key, value) in members.pairs {
                guard key.utf8.count <= longestText else {
                    return Mistake(path: "", rule: "must have member names of at most \(longestText) bytes")
                }
                if let mistake = find(value, name: key) { return mistake.inside(key) }
            }
        }
        return nil
    }

    private static func limit(of name: String) -> Int {
        if compared.contains(name) { return longestCompared }
        return documents.contains(name) ? .max : longestText
    }
}
