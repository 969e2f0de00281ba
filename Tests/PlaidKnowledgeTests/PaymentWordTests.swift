// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Payments
import PlaidKnowledge
import Testing

/// Every word that `tartan payments` may show has one sentence about what it means and what happens next.
@Suite struct PaymentWordTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    private static func keys(_ kind: Knowledge.Kind) -> Set<String> {
        Set(Knowledge.all.filter { $0.kind == kind }.map(\.key))
    }

    /// The raw values of an enumeration: those that are written, and the names of the other cases.
    private static func words(_ file: String) throws -> Set<String> {
        let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
        let cases = text.matches(of: /(?m)^    case ([a-zA-Z]+)(?: = "([a-z_]+)")?$/)
        return Set(cases.map { String($0.2 ?? $0.1) })
    }

    @Test func everyPhaseIsExplained() throws {
        let phases = try Self.words("PaymentService/Model/PaymentPhase.swift")
        #expect(phases.contains("awaiting_approval") && phases.contains("declined") && phases.count >= 9)
        #expect(phases == Self.keys(.paymentPhase))
    }

    @Test func everyStatusHasOneEntry() throws {
        let statuses = Set(Lifecycle.allCases.map(\.rawValue))
        #expect(statuses.isSubset(of: Self.keys(.transferStatus)))
        // A status is looked up without its kind, so a phase must not have the name of a stage.
        #expect(statuses.isDisjoint(with: Self.keys(.paymentPhase)))
    }

    @Test func everyRefusalIsExplained() {
        #expect(Self.keys(.paymentRefusal) == Set(PaymentRefusal.Code.allCases.map(\.rawValue)))
    }

    @Test(arguments: [Knowledge.Kind.paymentPhase, .paymentRefusal, .paymentNotice])
    func whatToDoIsOnePlainSentence(_ kind: Knowledge.Kind) {
        let entries = Knowledge.all.filter { $0.kind == kind }
        #expect(!entries.isEmpty)
        for entry in entries {
            #expect(entry.meaning.first?.isUppercase == true && entry.meaning.last == ".", "\(entry.key)")
            #expect(entry.documentation == "docs/Payments.md", "\(entry.key)")
            if entry.whoActs != .nobody { #expect(entry.nextCall != nil, "\(entry.key)") }
        }
    }

    @Test func whatAUserSeesIsSaidForEveryPhase() {
        for entry in Knowledge.all where entry.kind == .paymentPhase { #expect(entry.userText != nil, "\(entry.key)") }
    }

    @Test(arguments: [
        "payment_key_reused", "PAYMENT-KEY-REUSED", "awaiting_approval", "illegal_step", "undone_after_refund",
    ])
    func theWordsCanBeLookedUp(_ word: String) {
        #expect(Knowledge.lookup(word).count == 1)
    }
}
