// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// The table of operations in the documents is the one of the code.
///
/// `TARTAN_WRITE_DOCUMENTS=1 swift test --filter OperationsDocumentTests` writes it again.
struct OperationsDocumentTests {
    private let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/SandboxOperations.md")

    @Test func theTableIsFresh() async throws {
        let document = try Registry.standard.get().document(try await EvidenceTests.parities())
        if ProcessInfo.processInfo.environment["TARTAN_WRITE_DOCUMENTS"] != nil {
            try Data(document.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == document)
    }

    @Test func everyOperationIsToldByTheControlAPI() async throws {
        let shell = try Shell()
        let answer = await shell.sandbox.handle(method: "GET", path: "/_tartan/operations", headers: [], body: [])
        let operations = try #require(JSONValue(parsing: answer.body)["operations"]?.arrayValue)
        #expect(operations.count == 353)
        let words = Set(operations.compactMap { $0["fidelity"]?.stringValue })
        #expect(words == ["exact", "modelled", "stored", "contract-only"])
        for operation in operations {
            let founded = ["sources", "deviations"].contains { operation[$0]?.arrayValue?.isEmpty == false }
            #expect(founded && operation["product"]?.stringValue?.isEmpty == false, "\(operation)")
        }
    }
}
