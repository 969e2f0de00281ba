// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct ContractTests {
    @Test func contractHasAllOperations() {
        let contract = Contract.standard
        #expect(contract.operations.values.count { $0.last == nil } == 349)
        #expect(contract.operations.values.count { $0.method == "GET" } == 4)
        #expect(contract.operations.values.filter { $0.method == "PUT" }.map(\.status) == [204])
        #expect(contract.operations.values.count { $0.last == "1.697.4" } == 4)
        #expect(contract.operations.values.count { if case .binary = $0.reply { true } else { false } } == 9)
    }

    @Test func everyReferenceLeadsSomewhere() {
        let contract = Contract.standard
        func missing(_ type: Contract.ValueType) -> String? {
            switch type {
            case .object(let name): contract.schemas[name] == nil ? name : nil
            case .enumeration(let name): contract.enumerations[name] == nil ? name : nil
            case .array(let element), .map(let element): missing(element)
            default: nil
            }
        }
        let dangling = contract.schemas.values.flatMap { $0.fields.compactMap { missing($0.type) } }
        #expect(dangling == [])
    }

    @Test func pathsAreFound() {
        let contract = Contract.standard
        #expect(contract.operation(at: "/item/get")?.request == "ItemGetRequest")
        #expect(contract.operation(at: "/fdx/recipient/abc")?.method == "GET")
        #expect(contract.operation(at: "/fdx/recipient/") == nil)
        #expect(contract.operation(at: "/transactions/recurring/deactivate") == nil)
        #expect(contract.operation(at: "/item/get/") == nil)
    }

    @Test(arguments: [
        ("2026-02-28", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false), ("2026-1-1", false),
        ("", false), ("2026-01-01T00:00:00Z", false), ("２０２６-01-01", false),
    ])
    func dates(text: String, isValid: Bool) { #expect(DateText.isDate(text) == isValid) }

    @Test(arguments: [
        ("2026-01-01T00:00:00Z", true), ("2026-01-01T00:00:00.123+02:00", true), ("2026-01-01 00:00:00Z", false),
        ("2026-01-01T24:00:00Z", false), ("2026-01-01T00:00:00", false), ("2026-01-01T00:00:00.Z", false),
        ("2026-01-01", false),
    ])
    func dateTimes(text: String, isValid: Bool) { #expect(DateText.isDateTime(text) == isValid) }
}
