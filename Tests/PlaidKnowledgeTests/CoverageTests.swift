// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidKnowledge
import Testing

@testable import PlaidSandbox

/// The contract, the Sandbox and the generated webhooks have no word without an entry.
@Suite struct CoverageTests {
    /// The words that no entry of the kind explains.
    private func missing(_ words: [String], _ kind: Knowledge.Kind) -> [String] {
        words.filter { Knowledge.entry(kind, $0) == nil }
    }

    /// The words of an enumeration of the contract.
    private func words(_ name: String) throws -> [String] {
        let head = "E\t\(name)\t"
        let lines = "\(ContractData.text)".split(separator: "\n")
        let line = try #require(lines.first { $0.hasPrefix(head) })
        return line.dropFirst(head.count).split(separator: "|").map(String.init)
    }

    /// The webhooks that the generated `WebhookEvent` tells apart.
    private func webhooks() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Sources/Plaid/Generated/Webhooks/WebhookEvent.swift")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.matches(of: /case \("([A-Z_]+)", "([A-Z_]+)"\):/).map { "\($0.1)/\($0.2)" }
    }

    @Test func everyTypeOfErrorIsExplained() throws {
        let types = try words("PlaidErrorType")
        #expect(types.count == 40)
        #expect(missing(types, .errorType).isEmpty)
    }

    @Test func everyReturnCodeOfNachaIsExplained() {
        // Nacha gives no R48, R49, R54 to R60, R78 and R79.
        let ranges = [1...47, 50...53, 61...77, 80...85]
        let codes = ranges.joined().map { $0 < 10 ? "R0\($0)" : "R\($0)" }
        #expect(Set(Knowledge.all.filter { $0.kind == .achReturn }.map(\.key)) == Set(codes))
        #expect(codes.count == 74)
    }

    @Test func everyDocumentedErrorIsExplainedWithItsFamily() {
        let errors = SandboxError.documentedErrors
        #expect(errors.count > 140)
        for error in errors {
            let entry = Knowledge.entry(.errorCode, error.code)
            #expect(entry?.families.contains(error.type) == true, "\(error)")
        }
    }

    @Test func everyWebhookIsExplained() throws {
        let webhooks = try webhooks()
        #expect(webhooks.count > 80)
        #expect(missing(webhooks, .webhook).isEmpty)
    }

    @Test func everyWordOfTransfersAndLinkIsExplained() throws {
        #expect(missing(try words("TransferAuthorizationDecision"), .transferDecision).isEmpty)
        #expect(missing(try words("TransferAuthorizationDecisionRationaleCode"), .transferDecision).isEmpty)
        #expect(missing(try words("TransferStatus"), .transferStatus).isEmpty)
        #expect(missing(try words("TransferEventType"), .transferEvent).isEmpty)
        #expect(missing(try words("LinkEventName"), .linkEvent).isEmpty)
        let exits = [
            "requires_questions", "requires_selections", "requires_code", "choose_device", "requires_credentials",
            "requires_account_selection", "requires_oauth", "institution_not_found", "institution_not_supported",
        ]
        #expect(missing(exits, .linkExit).isEmpty)
    }

    @Test func everyProductIsExplained() throws {
        let products = try words("Products")
        #expect(products.count > 30)
        #expect(missing(products, .product).isEmpty)
    }

    @Test func everyCallThatIsAdvisedExists() {
        let lines = "\(ContractData.text)".split(separator: "\n").filter { $0.hasPrefix("O\t") }
        let operations = Set(lines.map { String($0.split(separator: "\t")[2]) })
        #expect(operations.contains("/accounts/get"))
        for entry in Knowledge.all {
            let words = "\(entry.meaning) \(entry.nextCall ?? "")"
            // Those of Tartan's own service are looked at where its words are.
            let named = words.matches(of: /\/[a-z_]+(?:\/[a-z_]+)+/).map { String($0.output) }
                .filter { !$0.hasPrefix("/api/") }
            #expect(operations.isSuperset(of: named), "\(entry.key) \(named)")
        }
    }

    @Test func aWordWithoutAnEntryIsSeen() {
        #expect(missing(["ITEM_ERROR", "NEW_TOMORROW"], .errorType) == ["NEW_TOMORROW"])
        #expect(missing(["ITEM/ERROR", "ITEM/NEW_TOMORROW"], .webhook) == ["ITEM/NEW_TOMORROW"])
    }

    /// The commands of the table name errors and events that the Sandbox knows.
    @Test func theSandboxKnowsWhatTheCommandsName() {
        var faults = 0
        var triggers = 0
        for entry in Knowledge.all {
            let words = (entry.sandboxCommand ?? "").split(separator: " ").map(String.init)
            if words.starts(with: ["tartan", "sandbox", "fault", "set"]), words.count > 4 {
                faults += 1
                let type = words.firstIndex(of: "--error-type").map { words[$0 + 1] }
                let error = SandboxError.documented(code: words[4], type: type)
                // A code that the Sandbox does not know needs its type.
                #expect((error?.type ?? type) == entry.families.first, "\(entry.key)")
            } else if words.starts(with: ["tartan", "sandbox", "trigger"]), words.count > 3 {
                triggers += 1
                #expect(Trigger.named(words[3]) != nil, "\(entry.key)")
            }
        }
        #expect(faults > 100 && triggers > 20)
    }
}
