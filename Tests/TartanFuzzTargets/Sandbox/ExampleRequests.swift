// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport

@testable import PlaidSandbox

/// Requests to every operation of the contract that the Sandbox lets in.
enum ExampleRequests {
    /// An Item with everything, and its accounts: what most operations need.
    static let preparation = RequestScript(
        Array(
            """
            POST /user/create
            {"client_user_id":"somebody"}
            POST /sandbox/public_token/create
            {"institution_id":"ins_109508","initial_products":["transactions","auth","identity","investments",\
            "liabilities","assets","statements"],"options":{"webhook":"https://example.com/hook",\
            "statements":{"start_date":"2026-06-01","end_date":"2026-09-01"}}}
            POST /item/public_token/exchange
            {"public_token":"$public_token"}
            POST /accounts/get
            {"access_token":"$access_token"}

            """.utf8))

    /// A request to each operation, with its required members and with all of them, in the order of the paths.
    static let all: [[UInt8]] = Contract.standard.operations.values.sorted { $0.path < $1.path }.flatMap { operation in
        [false, true].map { isComplete in
            var request = RequestScript.Request(method: operation.method, path: operation.path)
            if let schema = operation.request {
                request.body = JSONValue.object(object(schema, isComplete: isComplete, depth: 0)).serialized()
            }
            return RequestScript([request]).bytes
        }
    }

    private static func object(_ name: String, isComplete: Bool, depth: Int) -> JSONObject {
        var members: JSONObject = [:]
        for field in Contract.standard.schemas[name]?.fields ?? []
        where field.name != "client_id" && field.name != "secret" && (field.isRequired || (isComplete && depth < 3)) {
            members[field.name] = value(field.type, named: field.name, field.limits, isComplete: isComplete, depth + 1)
        }
        return members
    }

    private static func value(
        _ type: Contract.ValueType, named name: String, _ limits: Contract.Limits?, isComplete: Bool, _ depth: Int
    ) -> JSONValue {
        switch type {
        case .string: return .string(text(named: name, limits))
        case .integer: return .number(JSONNumber(limits?.minimum.flatMap { JSONNumber($0)?.int } ?? 1))
        case .number: return .decimal(limits?.maximum.map { min($0, 12.5) } ?? 12.5)
        case .boolean: return true
        case .any: return "any"
        case .date: return name.contains("start") ? "2026-07-01" : "2026-09-01"
        case .dateTime: return "2026-09-01T12:00:00Z"
        case .object(let schema):
            return depth > 8 ? [:] : .object(object(schema, isComplete: isComplete, depth: depth))
        case .enumeration(let schema): return .string(word(of: schema))
        case .array(let element):
            let count = max(limits?.minimumItems ?? 1, 1)
            return .array(
                (0..<count).map { _ in value(element, named: singular(name), nil, isComplete: isComplete, depth) })
        case .map(let element): return ["key": value(element, named: name, nil, isComplete: isComplete, depth)]
        }
    }

    private static func singular(_ name: String) -> String { name.hasSuffix("s") ? String(name.dropLast()) : name }

    private static func word(of enumeration: String) -> String {
        let words = Contract.standard.enumerations[enumeration] ?? []
        return words.first { ["US", "transactions", "USD", "ach", "debit", "en"].contains($0) } ?? words.first ?? ""
    }

    private static let texts = [
        "institution_id": "ins_109508", "iso_currency_code": "USD", "currency": "USD", "email": "a@example.com",
        "email_address": "a@example.com", "phone_number": "+14155550123", "country": "US", "country_code": "US",
        "region": "CA", "postal_code": "94103", "description": "test", "client_user_id": "somebody",
        "legal_name": "Anne Charleston", "given_name": "Anne", "family_name": "Charleston", "language": "en",
        "idempotency_key": "once", "date_of_birth": "1990-01-01", "initial_products": "transactions",
        "account": "1111222233330000", "routing": "021000021", "iban": "GB29NWBK60161331926819",
    ]

    private static func text(named name: String, _ limits: Contract.Limits?) -> String {
        if let text = texts[name] { return text }
        if name.contains("amount") || name.contains("balance") || name.contains("value") { return "12.34" }
        if name.hasSuffix("url") || name.hasSuffix("uri") || name == "webhook" { return "https://example.com/hook" }
        if name.hasSuffix("_id") || name.hasSuffix("token") || name.contains("cursor") { return "$\(name)" }
        return String(repeating: "x", count: max(limits?.minimumLength ?? 4, 1))
    }
}
