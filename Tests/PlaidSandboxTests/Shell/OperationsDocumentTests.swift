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
        let document = Fidelity.document(try await EvidenceTests.parities())
        if ProcessInfo.processInfo.environment["TARTAN_WRITE_DOCUMENTS"] != nil {
            try Data(document.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == document)
    }

    @Test func everyOperationIsToldByTheControlAPI() async throws {
        let shell = try Shell()
        let answer = await shell.sandbox.handle(method: "GET", path: "/_tartan/operations", headers: [], body: [])
        let operations = try #require(JSONValue(parsing: answer.body)["operations"]?.arrayValue)
        #expect(operations.count == 329)
        let words = Set(operations.compactMap { $0["fidelity"]?.stringValue })
        #expect(words == ["exact", "modelled", "contract-only"])
    }
}
