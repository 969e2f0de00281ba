// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Payments
import PlaidKnowledge
import Testing

@testable import PlaidSandbox

/// The event types of payments, of Plaid's contract and of the table are the same.
@Suite struct PaymentEventTests {
    @Test func everyEventTypeOfTheContractIsKnownToPayments() throws {
        let head = "E\tTransferEventType\t"
        let line = try #require("\(ContractData.text)".split(separator: "\n").first { $0.hasPrefix(head) })
        let words = line.dropFirst(head.count).split(separator: "|").map(String.init)
        #expect(Set(words) == Set(TransferEventKind.allCases.map(\.rawValue)))
        #expect(words.count == 29)
        for word in words { #expect(Knowledge.entry(.transferEvent, word) != nil, "\(word)") }
    }

    @Test func stagesAreStatusesOfTransfers() {
        for stage in Lifecycle.allCases { #expect(Knowledge.entry(.transferStatus, stage.rawValue) != nil, "\(stage)") }
    }
}
