// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import Testing

/// Balanced files, reversals, prenotes, and what the writer refuses.
@Suite struct WriterTests {
    private let origin = ABARoutingNumber("121042882")
    private let receiver = ABARoutingNumber("021000021")
    private let day = ACHDate(iso: "2026-12-01")

    private func writer() throws -> ACHWriter {
        let origin = try #require(origin)
        let header = try ACHFileHeader(
            destination: #require(receiver), destinationName: "DESTINATION", origin: origin.description,
            originName: "ORIGIN", created: #require(day))
        return try ACHWriter(header)
    }

    private func header(_ serviceClass: ACHServiceClass, _ entryClass: ACHEntryClass = .prearrangedPayment) throws
        -> ACHBatchHeader
    {
        try ACHBatchHeader(
            entryClass, serviceClass, companyName: "EXAMPLE", companyID: "1234567890", description: "INVOICE",
            effectiveDate: day, originator: #require(origin))
    }

    private func entry(_ code: ACHTransactionCode, _ amount: UInt64, _ entryClass: ACHEntryClass = .prearrangedPayment)
        throws -> ACHEntry
    {
        try ACHEntry(
            entryClass, code, routing: #require(receiver), account: "12345678", amount: amount, name: "ADA LOVELACE",
            id: "ID-1")
    }

    @Test func aBalancedBatchSumsToZero() throws {
        let offset = ACHOffset(routing: try #require(origin), account: "999", name: "EXAMPLE INC")
        // The third sum does not fit one entry.
        for amounts: [UInt64] in [[1], [1, 2, 3], [9_999_999_999, 9_999_999_999, 9_999_999_999]] {
            var writer = try writer()
            try writer.begin(header(.mixed))
            for amount in amounts { try writer.add(entry(.checkingCredit, amount)) }
            try writer.add(entry(.savingsDebit, 7))
            try writer.endBatch(balancedWith: offset)
            try writer.finish()
            #expect(writer.totals.debits == writer.totals.credits)
            #expect(writer.totals.debits == amounts.reduce(7, +))
            let file = try ACHFile(reading: writer.drain())
            let offsets = file.batches[0].entries.dropFirst(amounts.count + 1)
            #expect(offsets.allSatisfy { $0.account == "999" })
            #expect(offsets.count == (amounts.count == 3 && amounts[0] > 1 ? 4 : 2))
        }
    }

    @Test func anOffsetNeedsABatchOfBothDirections() throws {
        var writer = try writer()
        try writer.begin(header(.credits))
        try writer.add(entry(.checkingCredit, 1))
        let offset = ACHOffset(routing: try #require(origin), account: "999", name: "EXAMPLE INC")
        let problem = #expect(throws: ACHProblem.self) { try writer.endBatch(balancedWith: offset) }
        #expect(problem?.rule == .serviceClass)
    }

    @Test func aReversalUndoesEveryEntry() throws {
        for (serviceClass, code) in [
            (ACHServiceClass.credits, ACHTransactionCode.checkingCredit), (.debits, .savingsDebit),
            (.mixed, .checkingDebit),
            (.credits, .loanCredit),
        ] {
            let original = try header(serviceClass)
            let later = try #require(day).adding(bankingDays: 2)
            let reversal = try original.reversal(effectiveDate: later)
            #expect(reversal.isReversal && reversal.effectiveDate == later && !original.isReversal)
            #expect(reversal.record[.companyID] == original.record[.companyID])
            let first = try entry(code, 4_200)
            let second = try #require(try first.reversal)
            #expect(second.amount == first.amount && second.account == first.account && second.name == first.name)
            #expect(second.code.isCredit != first.code.isCredit)
            var writer = try writer()
            try writer.begin(original)
            try writer.add(first)
            try writer.begin(reversal)
            try writer.add(second)
            try writer.finish()
            #expect(writer.totals.debits == writer.totals.credits)
            _ = try ACHFile(reading: writer.drain())
        }
        // Nothing is left to undo in a return or a prenote.
        #expect(try entry(ACHTransactionCode(rawValue: 23), 0).reversal == nil)
        #expect(try entry(ACHTransactionCode(rawValue: 26), 5).reversal == nil)
    }

    @Test func aDebitOnlyClassHasCreditsOnlyInReversals() throws {
        let original = try header(.debits, .telephone)
        var writer = try writer()
        try writer.begin(original.reversal(effectiveDate: #require(day)))
        try writer.add(#require(try entry(.checkingDebit, 5, .telephone).reversal))
        try writer.begin(header(.mixed, .telephone))
        let credit = try entry(.checkingCredit, 5, .telephone)
        let problem = #expect(throws: ACHProblem.self) { try writer.add(credit) }
        #expect(problem?.rule == .debitOnly)
    }

    @Test func aPrenoteHasNoAmount() throws {
        var payment = try entry(.checkingCredit, 4_200)
        try payment.addPaymentInformation("INVOICE 1")
        let prenote = try #require(try payment.prenote)
        #expect(prenote.amount == 0 && prenote.code.isPrenote && prenote.addenda.isEmpty)
        var writer = try writer()
        try writer.begin(header(.credits))
        try writer.add(prenote)
        try writer.add(payment)
        try writer.finish()
        let file = try ACHFile(reading: writer.drain())
        #expect(file.batches[0].entries.map(\.amount) == [0, 4_200])
        #expect(try prenote.prenote == nil)
    }

    /// After an error, nothing more is accepted: a file is whole or does not end.
    @Test func aFailedWriterStaysFailed() throws {
        var writer = try writer()
        try writer.begin(header(.credits))
        try writer.add(entry(.checkingCredit, 1))
        let debit = try entry(.checkingDebit, 1)
        let first = #expect(throws: ACHProblem.self) { try writer.add(debit) }
        let good = try entry(.checkingCredit, 2)
        let header = try header(.credits)
        #expect(first != nil)
        #expect(#expect(throws: ACHProblem.self) { try writer.add(good) } == first)
        #expect(#expect(throws: ACHProblem.self) { try writer.begin(header) } == first)
        #expect(#expect(throws: ACHProblem.self) { try writer.endBatch() } == first)
        #expect(#expect(throws: ACHProblem.self) { try writer.finish() } == first)
    }

    @Test func whatDoesNotFitIsRefused() throws {
        #expect(throws: ACHProblem.self) { try entry(.checkingCredit, 10_000_000_000) }
        #expect(throws: ACHProblem.self) { try entry(.checkingCredit, .max) }
        let receiver = try #require(receiver)
        for (account, name) in [
            (String(repeating: "1", count: 18), "A"), ("1", String(repeating: "A", count: 23)), ("", "A"), ("1", "é"),
        ] {
            #expect(throws: ACHProblem.self) {
                try ACHEntry(
                    .prearrangedPayment, .checkingCredit, routing: receiver, account: account, amount: 1, name: name)
            }
        }
        // The sum of 101 of the largest amounts needs thirteen digits.
        var writer = try writer()
        try writer.begin(header(.credits))
        for _ in 0..<101 { try writer.add(entry(.checkingCredit, 9_999_999_999)) }
        let problem = #expect(throws: ACHProblem.self) { try writer.finish() }
        #expect(problem?.rule == .fieldLength && problem?.field == .creditTotal)
    }

    @Test func numbersContinueAcrossBatches() throws {
        var writer = try writer()
        for _ in 0..<3 {
            try writer.begin(header(.credits))
            for amount in 1...2 { try writer.add(entry(.checkingCredit, UInt64(amount))) }
        }
        try writer.finish()
        let file = try ACHFile(reading: writer.drain())
        #expect(file.batches.map(\.header.number) == [1, 2, 3])
        #expect(
            file.batches.flatMap(\.entries).map { $0.record.number(.traceNumber).map { $0 % 10_000_000 } } == [
                1, 2, 3, 4, 5, 6,
            ])
    }

    @Test func sameDayEntriesHaveALimit() throws {
        var writer = try writer()
        var batch = try header(.credits)
        try batch.record.set(.descriptiveDate, SameDayWindow.late.descriptiveDate)
        try writer.begin(batch)
        try writer.add(entry(.checkingCredit, SameDayWindow.largestAmount))
        #expect(writer.warnings.isEmpty)
        try writer.add(entry(.checkingCredit, SameDayWindow.largestAmount + 1))
        #expect(writer.warnings.map(\.rule) == [.largestAmount])
    }
}
