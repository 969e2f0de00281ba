// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidCodegen

/// What Plaid's own document gives.
///
/// Needs TARTAN_REFERENCE, the folder that holds the document that the file `document` of this package names.
@Suite(.enabled(if: PlaidDocument.path != nil, "TARTAN_REFERENCE is not set"))
struct PlaidDocumentTests {
    @Test func everythingIsCounted() throws {
        let summary = try PlaidDocument.generator().summary
        #expect(summary.operations == 349)
        #expect(summary.webhooks == 94)
    }

    /// An update is compared with what there was, so the tables still fit the document before.
    @Test func theDocumentBeforeCanStillBeGeneratedFrom() throws {
        let summary = try Generator(
            document: PlaidDocument.text(PlaidDocument.before), added: PlaidDocument.added()
        ).summary
        #expect(summary.operations == 329)
        #expect(summary.webhooks == 89)
    }

    @Test func everyOperationIsClassed() throws {
        let kinds = try PlaidDocument.generator().kinds
        #expect(kinds.count == 349)
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
            "/fdx/consents": .read, "/fdx/consents/{consentId}/revocation": .write, "/identity/match/list": .read,
            "/transfer/return/recover": .keyed, "/cra/servicing/subscription/delete": .write,
            "/beta/webhook_events/list": .read,
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
        let document = try PlaidDocument.spec()
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
        #expect(text.contains("public struct RemovedTransaction: JSONObjectDecodable, Hashable, RedactedDescription {"))
        #expect(text.contains("public struct TransactionsSyncRequestOptions: JSONEncodable, RedactedDescription {"))
        #expect(text.contains("public struct TransactionsSyncResponse: PlaidResponse, RedactedDescription {"))
        // What is sent is compared by nobody, and a response keeps its bytes, which say nothing about equality.
        let declarations = text.split(separator: "\n").filter { $0.contains("struct ") && $0.hasSuffix("{") }
        #expect(declarations.count > 1500)
        for kind in ["PlaidRequest", "PlaidResponse", "JSONEncodable"] {
            let declared = declarations.filter { $0.contains(": \(kind),") }
            #expect(declared.count > 100)
            #expect(declared.allSatisfy { !$0.contains("Hashable") })
        }
        #expect(!text.contains("Codable,"))
    }
}

/// The document, generated from once for all tests.
enum PlaidDocument {
    private static let reference: URL? = ProcessInfo.processInfo.environment["TARTAN_REFERENCE"].map {
        $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : Fixture.repository.appendingPathComponent($0)
    }

    /// The document that the committed code is made from.
    static let path: String? = reference.map { folder in
        let pin = try? String(contentsOf: Fixture.package.appendingPathComponent("document"), encoding: .utf8)
        let name = pin?.split(separator: "\n").first.map(String.init) ?? "the file Codegen/document cannot be read"
        return folder.appendingPathComponent(name).path
    }

    /// The one that it was made from before.
    static let before: String? = reference?.appendingPathComponent("plaid-openapi/2020-09-14.yml").path

    static func text(_ path: String? = path) throws -> String {
        try String(contentsOf: URL(fileURLWithPath: path ?? ""), encoding: .utf8)
    }

    /// The list of what later documents have and earlier ones do not.
    static func added() throws -> String {
        try String(contentsOf: Fixture.package.appendingPathComponent("added"), encoding: .utf8)
    }

    private static let result = Result { try Generator(document: text(), added: added()) }

    static func generator() throws -> Generator { try result.get() }

    /// The document as it was read.
    static func spec() throws -> SpecDocument { try SpecReader.read(text()) }

    /// The sentences for the document's version.
    static func table() throws -> DocumentationTable { .plaid(try ContractVersion(spec().version)) }
}
