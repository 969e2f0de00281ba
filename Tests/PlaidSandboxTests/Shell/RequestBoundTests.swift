// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What the contract says of members of requests, held against every operation that has them.
@Suite("Requests: bounds of the contract, and members of later versions") struct RequestBoundTests {
    private let contract = Contract.standard
    private let validator = ContractValidator()
    private let maker = ContractAnswer(
        identifiers: Identifiers(seed: 1), purpose: "bounds", now: Bank.start,
        known: [
            "webhook": "https://example.com/", "webhook_override": "https://example.com/",
            "redirect_uri": "https://example.com/", "website": "https://example.com/", "url": "https://example.com/",
            "products": ["transactions"], "initial_products": ["transactions"], "account_ids": ["a"],
            "item_ids": ["a"], "sort_code": "200000", "email_address": "a@example.com", "start_date": "2026-09-01",
            "end_date": "2026-09-20", "days_requested": 30,
        ], isMinimal: true)

    /// A request that lacks nothing, with one member changed at any depth.
    private struct Change {
        let operation: Contract.Operation
        let path: String
        let field: Contract.Field
        let body: (JSONValue) -> JSONObject
        /// The request without the change.
        let base: JSONObject
    }

    private func changes() -> [Change] {
        var found: [Change] = []
        func visit(
            _ name: String, _ operation: Contract.Operation, _ seen: Set<String>, _ path: String,
            _ wrap: @escaping (JSONObject) -> JSONObject
        ) {
            guard let schema = contract.schemas[name], !seen.contains(name), seen.count < 5 else { return }
            let base = maker.object(name)
            for field in schema.fields where !["client_id", "secret"].contains(field.name) {
                let with = { (value: JSONValue) -> JSONObject in
                    var body = base
                    body[field.name] = value
                    return wrap(body)
                }
                found.append(
                    Change(
                        operation: operation, path: path + field.name, field: field, body: with, base: wrap(base)))
                if case .object(let inner) = field.type {
                    visit(inner, operation, seen.union([name]), path + field.name + ".") { with(.object($0)) }
                }
            }
        }
        for operation in contract.operations.values {
            if let request = operation.request { visit(request, operation, [], "") { $0 } }
        }
        return found
    }

    private func refusal(_ change: Change, _ value: JSONValue) -> String {
        do throws(SandboxError) {
            _ = try validator.check(change.body(value), of: change.operation)
            return ""
        } catch { return error.message }
    }

    @Test func everyBoundIsHeld() {
        var counts: [String: Int] = [:]
        func expect(_ kind: String, _ change: Change, _ value: JSONValue) {
            let message = refusal(change, value)
            counts[kind, default: 0] += 1
            #expect(
                message.hasPrefix(change.path), "\(change.operation.path) \(change.path) \(value.brief): \(message)")
        }
        // A request that is refused as it is proves nothing; there are few of them.
        for change in changes() where (try? validator.check(change.base, of: change.operation)) != nil {
            guard change.field.name != "sort_code" else { continue }
            let limits = change.field.limits
            if let minimum = limits?.minimum { expect("minimum", change, .decimal(minimum - 1)) }
            if let maximum = limits?.maximum { expect("maximum", change, .decimal(maximum + 1)) }
            if let length = limits?.maximumLength {
                expect("length", change, .string(String(repeating: "7", count: length + 1)))
            }
            if let length = limits?.minimumLength, length > 0 { expect("length", change, "") }
            if limits?.isURL == true { expect("URL", change, "ABCDEFG1234567") }
            if limits?.minimumItemLength != nil { expect("element", change, [""]) }
            if change.field.type == .integer, change.field.name == "days_requested" { expect("days", change, -1) }
            if validator.isProductList(change.field.type) {
                let message = refusal(change, ["no such product"])
                counts["product", default: 0] += 1
                #expect(message.contains(change.path) && message.contains("no such product"), "\(message)")
            }
        }
        for (kind, least) in [
            ("minimum", 40), ("maximum", 30), ("length", 50), ("URL", 10), ("element", 1), ("days", 8), ("product", 4),
        ] {
            #expect(counts[kind, default: 0] >= least, "\(kind): \(counts[kind, default: 0])")
        }
    }

    @Test func whatNewerClientsSendIsTaken() throws {
        let operation = try #require(Contract.standard.operation(at: "/sandbox/transactions/create"))
        _ = try ContractValidator().check(
            [
                "access_token": "a",
                "transactions": [
                    [
                        "date_transacted": "2026-09-01", "date_posted": "2026-09-01", "amount": 1, "description": "A",
                        "account_id": "b",
                    ]
                ],
            ], of: operation)
    }

    /// Each member that the contract has no longer, in each operation that has it at its top.
    @Test func membersOfTheVersionBeforeAreKnown() throws {
        var asked = 0
        for operation in Contract.standard.operations.values {
            guard let schema = operation.request else { continue }
            for (name, type) in ContractValidator.earlierMembers where name.hasPrefix(schema + ".") {
                let value: JSONValue =
                    switch type {
                    case .boolean: true
                    case .map: ["a": 1]
                    default: "a"
                    }
                let member = String(name.dropFirst(schema.count + 1))
                for (value, code) in [(value, nil), (.null, nil), (7, "INVALID_FIELD")] as [(JSONValue, String?)] {
                    do throws(SandboxError) {
                        _ = try ContractValidator().check([member: value], of: operation)
                    } catch {
                        #expect(error.code != "UNKNOWN_FIELDS", "\(name)")
                        if let code, error.code != "MISSING_FIELDS" { #expect(error.code == code, "\(name)") }
                    }
                    asked += 1
                }
            }
        }
        #expect(asked >= 3)
        #expect(throws: SandboxError.unknownFields(["device"])) {
            try ContractValidator().check(
                ["device": "a"], of: #require(Contract.standard.operation(at: "/item/get")))
        }
    }

    /// Each value that an enumeration has no longer, in each request that has the enumeration at any depth.
    @Test func valuesOfTheVersionBeforeAreTaken() {
        func enumeration(_ type: Contract.ValueType) -> (name: String, isList: Bool)? {
            switch type {
            case .enumeration(let name): return (name, false)
            case .array(.enumeration(let name)): return (name, true)
            default: return nil
            }
        }
        var seen: Set<String> = []
        var asked = 0
        for change in changes() where (try? validator.check(change.base, of: change.operation)) != nil {
            guard let (name, isList) = enumeration(change.field.type),
                let values = ContractValidator.earlierValues[name]
            else { continue }
            for value in values {
                #expect(contract.enumerations[name]?.contains(value) == false, "\(name) has \(value) already")
                let message = refusal(change, isList ? [.string(value)] : .string(value))
                #expect(message.isEmpty, "\(change.operation.path) \(change.path) \(value): \(message)")
                asked += 1
            }
            let message = refusal(change, isList ? ["no such value"] : "no such value")
            #expect(message.contains(change.path.split(separator: ".").last ?? ""), "\(message)")
            seen.insert(name)
        }
        #expect(asked >= 2)
        #expect(Set(ContractValidator.earlierValues.keys).subtracting(seen).isEmpty)
    }

    @Test func aUserIDStandsForTheUserToken() throws {
        let bank = Bank()
        let user = try bank.call("/user/create", ["client_user_id": "newer"])
        let id = try user.text("user_id")
        for path in ["/credit/sessions/get", "/credit/employment/get", "/credit/bank_statements/uploads/get"] {
            let operation = try #require(Contract.standard.operation(at: path))
            // Neither is required by itself, but one of them is.
            #expect(bank.code(path, [:]) == "MISSING_FIELDS", "\(path)")
            let body = try ContractValidator().check(["user_id": .string(id)], of: operation)
            let code = bank.code(path, body)
            #expect(code != "MISSING_FIELDS" && code != "UNKNOWN_FIELDS", "\(path)")
        }
    }
}
