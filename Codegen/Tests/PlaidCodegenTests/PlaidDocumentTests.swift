import Foundation
import Testing

@testable import PlaidCodegen

/// What Plaid's own document gives.
///
/// Needs TARTAN_REFERENCE, the folder that holds plaid-openapi/2020-09-14.yml.
@Suite(.enabled(if: PlaidDocument.path != nil, "TARTAN_REFERENCE is not set"))
struct PlaidDocumentTests {
    @Test func everythingIsCounted() throws {
        let summary = try PlaidDocument.generator().summary
        #expect(summary.operations == 329)
        #expect(summary.webhooks == 89)
    }

    @Test func everyOperationIsClassed() throws {
        let kinds = try PlaidDocument.generator().kinds
        #expect(kinds.count == 329)
        let known: [String: OperationKind] = [
            "/transactions/sync": .read, "/accounts/balance/get": .read, "/institutions/get_by_id": .read,
            "/identity/match": .read, "/statements/download": .read, "/fdx/consents/{consentId}": .read,
            "/transfer/event/sync": .read, "/oauth/introspect": .read,
            "/transfer/recurring/create": .keyed, "/transfer/refund/create": .keyed,
            "/transfer/ledger/withdraw": .keyed,
            "/wallet/transaction/execute": .keyed, "/payment_initiation/payment/reverse": .keyed,
            "/bank_transfer/create": .keyed, "/transfer/create": .keyed,
            "/transfer/authorization/create": .write, "/item/public_token/exchange": .write, "/item/remove": .write,
            "/payment_initiation/payment/create": .write, "/link/token/create": .write,
            "/sandbox/item/reset_login": .write,
            "/signal/evaluate": .write, "/oauth/token": .write,
        ]
        for (path, kind) in known { #expect(kinds[path] == kind, "\(path)") }
        // A read is never a path that says it makes, removes or sends something.
        let acting = [
            "create", "remove", "execute", "cancel", "update", "exchange", "fire_webhook", "simulate", "submit",
        ]
        for (path, kind) in kinds where kind == .read {
            #expect(!acting.contains { path.hasSuffix("/" + $0) }, "\(path)")
        }
    }

    @Test func noSentenceOfTheDocumentIsCopied() throws {
        let generator = try PlaidDocument.generator()
        let output = generator.sdk.map(\.text).joined() + generator.contract
        let lines = Set(output.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "/" } })
        let document = try SpecReader.read(PlaidDocument.text())
        var sentences: Set<Substring> = []
        func collect(_ schema: SpecSchema) {
            for sentence in schema.description.split(whereSeparator: { ".\n".contains($0) }) where sentence.count > 30 {
                sentences.insert(sentence.drop { $0 == " " })
            }
            for property in schema.properties { collect(property.schema) }
            for item in schema.items { collect(item) }
            for part in schema.allOf { collect(part) }
        }
        for (_, schema) in document.schemas { collect(schema) }
        #expect(sentences.count > 3000)
        #expect(lines.allSatisfy { line in !sentences.contains(line) && !sentences.contains(line.dropLast()) })
    }

    @Test func bothDirectionsAreKeptApart() throws {
        let text = try PlaidDocument.generator().sdk.map(\.text).joined()
        #expect(text.contains("public struct RemovedTransaction: JSONObjectDecodable, RedactedDescription {"))
        #expect(text.contains("public struct TransactionsSyncRequestOptions: JSONEncodable, RedactedDescription {"))
        #expect(text.contains("public struct TransactionsSyncResponse: PlaidResponse, RedactedDescription {"))
        #expect(!text.contains("Hashable"))
        #expect(!text.contains("Codable,"))
    }
}

/// The document, generated from once for all tests.
enum PlaidDocument {
    static let path: String? = ProcessInfo.processInfo.environment["TARTAN_REFERENCE"].map {
        let folder = $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : Fixture.repository.appendingPathComponent($0)
        return folder.appendingPathComponent("plaid-openapi/2020-09-14.yml").path
    }

    static func text() throws -> String {
        try String(contentsOf: URL(fileURLWithPath: path ?? ""), encoding: .utf8)
    }

    private static let result = Result { try Generator(document: text()) }

    static func generator() throws -> Generator { try result.get() }
}
