// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What the contract says about an operation that returns a list in pages.
struct PagedOperation: Sendable, CustomTestStringConvertible {
    var path: String
    /// Members of the request, and of its options, that choose a page.
    var places: Set<String>
    /// Members of the response, with their types.
    var response: [String: String]
    var testDescription: String { path }

    var arrays: [String] { response.filter { $0.value.hasPrefix("[") }.map(\.key) }
    var totals: [String] { response.keys.filter { $0.hasPrefix("total") } }
    var saysWhetherThereIsMore: Bool { response["has_more"] != nil || !totals.isEmpty || !isByPosition }
    /// Whether pages are named by a position, not by a cursor.
    var isByPosition: Bool { !places.contains("cursor") }

    private static let placeNames: Set = ["cursor", "offset", "count", "after_id"]

    /// Every operation of the contract whose request or response has a member about pages.
    static let all: [PagedOperation] = {
        var schemas: [String: [String: String]] = [:]
        var found: [PagedOperation] = []
        var schema = ""
        for line in contract.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            switch parts[0] {
            case "S" where parts.count > 1: schema = parts[1]
            case "F" where parts.count > 2: schemas[schema, default: [:]][parts[1]] = parts[2]
            case "O" where parts.count > 4:
                let request = schemas[parts[3]] ?? [:]
                let options = request["options"].flatMap { schemas[String($0.drop { $0 == "#" })] } ?? [:]
                let response = schemas[parts[4]] ?? [:]
                let places = placeNames.intersection(request.keys).union(placeNames.intersection(options.keys))
                let isPaged = !places.isEmpty || response["next_cursor"] != nil || response["has_more"] != nil
                if isPaged { found.append(.init(path: parts[2], places: places, response: response)) }
            default: break
            }
        }
        return found
    }()

    private static var contract: String {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let file = root.appending(path: "Sources/PlaidSandbox/Contract/ContractData.swift")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// Page `call` of a list with five rows, two on each page.
    func page(_ call: Int) -> String {
        let count = call < 3 ? 2 : call == 3 ? 1 : 0
        let rows = (0..<count).map { #"{"event_id":\#(call * 10 + $0)}"# }.joined(separator: ",")
        var members = [#""request_id":"r""#]
        for name in arrays { members.append(#""\#(name)":[\#(rows)]"#) }
        for name in totals { members.append(#""\#(name)":5"#) }
        if response["has_more"] != nil { members.append(#""has_more":\#(call < 3)"#) }
        for name in ["cursor", "next_cursor"] where response[name] != nil {
            members.append(call < 3 ? #""\#(name)":"2026-01-0\#(call)T00:00:00Z""# : #""\#(name)":null"#)
        }
        return "{\(members.joined(separator: ","))}"
    }
}
