// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport

@testable import PlaidSandbox

/// A Sandbox of its own for one input, with what its responses held.
struct SandboxSession {
    let sandbox: PlaidSandbox
    /// The strings of responses by the name of their member, the last one each.
    private(set) var known: [String: String] = [:]
    /// Whether faults may have been ordered, which answer as they like.
    var expectsFaults = false

    private static let credentials = [
        (name: "PLAID-CLIENT-ID", value: "client"), (name: "PLAID-SECRET", value: "secret"),
    ]

    init() throws {
        var configuration = PlaidSandbox.Configuration()
        configuration.seed = 7
        configuration.now = Date(timeIntervalSince1970: 1_790_000_000)
        configuration.webhookReceiver = { _ in 200 }
        sandbox = try PlaidSandbox(configuration: configuration)
    }

    /// Sends every request of a script.
    mutating func run(_ script: RequestScript) async throws {
        for request in script.requests { _ = try await send(request) }
    }

    /// Sends a request and holds its response against what is promised of every response.
    mutating func send(_ request: RequestScript.Request) async throws -> JSONValue? {
        let response = await sandbox.handle(
            method: request.method, path: request.path, headers: Self.credentials + request.headers,
            body: filled(request.body))
        guard !expectsFaults else { return nil }
        try promise(200..<500 ~= response.status, "\(request.line) answers \(response.status)")
        let type = response.headers.first { $0.name == "Content-Type" }?.value ?? ""
        guard type == "application/json", !response.body.isEmpty else { return nil }
        guard let body = try? JSONValue(parsing: response.body, options: JSONOptions(maximumBytes: .max)) else {
            throw BrokenPromise(description: "\(request.line) answers something that is no JSON")
        }
        try promise(!Self.mentionsNaN(response.body), "\(request.line) answers a number that is none")
        learn(body)
        if response.status == 200, case .json(let schema) = Contract.standard.operations[request.path]?.reply {
            let violations = ContractValidator().violations(of: body, schema: schema)
            try promise(violations.isEmpty, "\(request.line) answers beside the contract: \(violations.prefix(3))")
        }
        return body
    }

    /// Lets time pass, and what falls due happen.
    func advance(days: Double) async { await sandbox.advance(by: days * 86_400) }

    private static func mentionsNaN(_ bytes: [UInt8]) -> Bool {
        bytes.count < 1 << 20 && String(decoding: bytes, as: UTF8.self).contains("\"NaN")
    }

    private mutating func learn(_ value: JSONValue) {
        switch value {
        case .object(let members):
            for (name, member) in members.pairs {
                if case .string(let text) = member { known[name] = text } else { learn(member) }
            }
        // The first of a list is as good as any, and the rest may be many.
        case .array(let elements): if let first = elements.first { learn(first) }
        default: break
        }
    }

    /// The body with what `$name` and `$name~seed` stand for; with a seed it is a variation.
    private func filled(_ body: [UInt8]) -> [UInt8] {
        guard body.contains(UInt8(ascii: "$")) else { return body }
        var filled: [UInt8] = []
        var rest = body[...]
        while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
            filled += rest[..<dollar]
            rest = rest[(dollar + 1)...]
            let name = rest.prefix { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }
            guard let text = known[String(decoding: name, as: UTF8.self)] else {
                filled.append(UInt8(ascii: "$"))
                continue
            }
            rest = rest[name.endIndex...]
            guard rest.first == UInt8(ascii: "~") else {
                filled += JSONValue.string(text).serialized().dropFirst().dropLast()
                continue
            }
            let digits = rest.dropFirst().prefix { 0x30...0x39 ~= $0 }
            rest = rest[digits.endIndex...]
            let seed = UInt64(String(decoding: digits, as: UTF8.self)) ?? 0
            filled += JSONValue.string(TokenMutator.vary(text, seed: seed)).serialized().dropFirst().dropLast()
        }
        return filled + rest
    }
}

/// Varies tokens and cursors, inside of the base64 that many of them are.
enum TokenMutator {
    static func vary(_ text: String, seed: UInt64) -> String {
        var random = SeededGenerator(seed: seed)
        guard Bool.random(using: &random), let data = Data(base64Encoded: padded(text)), !data.isEmpty else {
            return String(decoding: ByteMutator.vary(Array(text.utf8), with: [], &random), as: UTF8.self)
        }
        var inner = [UInt8](data)
        // Whole numbers of a cursor are what is computed with.
        if let start = inner.firstIndex(where: { 0x30...0x39 ~= $0 }), Bool.random(using: &random) {
            let end = inner[start...].firstIndex { !(0x30...0x39 ~= $0) } ?? inner.count
            inner.replaceSubrange(
                start..<end, with: Array((OddValues.numbers.randomElement(using: &random) ?? "").utf8))
        } else {
            inner = ByteMutator.vary(inner, with: [], &random)
        }
        return Data(inner).base64EncodedString()
    }

    private static func padded(_ text: String) -> String {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        return plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    }
}
