// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import NACHA
import Testing

/// One file for each rule that breaks it at a known line and column.
@Suite struct RuleTests {
    /// What replaces columns of a line of the valid file.
    private struct Change {
        let rule: ACHRule
        let line: Int
        let column: Int
        let text: String
        /// Where the problem is reported, unless it is where the text was changed.
        var found: (line: Int, column: Int)?

        init(_ rule: ACHRule, _ line: Int, _ column: Int, _ text: String, found: (line: Int, column: Int)? = nil) {
            self.rule = rule
            self.line = line
            self.column = column
            self.text = text
            self.found = found
        }
    }

    /// Lines: 1 header, 2 PPD credits, 3 entry, 4 addendum, 5 entry, 6 control, 7 WEB debits, 8 entry, 9 control,
    /// 10 RCK, 11 entry, 12 control, 13 file control, 14 to 20 nines.
    private static func file() throws -> ACHFile {
        guard let bank = ABARoutingNumber("121042882"), let other = ABARoutingNumber("021000021"),
            let day = ACHDate(iso: "2026-12-01")
        else { throw ACHSampleProblem() }
        var file = ACHFile(
            try ACHFileHeader(
                destination: other, destinationName: "DESTINATION", origin: bank.description, originName: "ORIGIN",
                created: day, minute: 570))
        func batch(_ entryClass: ACHEntryClass, _ serviceClass: ACHServiceClass, _ text: String) throws -> ACHFile.Batch
        {
            ACHFile.Batch(
                try ACHBatchHeader(
                    entryClass, serviceClass, companyName: "EXAMPLE INC", companyID: "1234567890", description: text,
                    effectiveDate: day, originator: bank))
        }
        func entry(_ entryClass: ACHEntryClass, _ code: ACHTransactionCode, _ amount: UInt64) throws -> ACHEntry {
            try ACHEntry(entryClass, code, routing: other, account: "12345678", amount: amount, name: "ADA LOVELACE")
        }
        var credits = try batch(.prearrangedPayment, .credits, ACHEntryDescription.payroll)
        var paid = try entry(.prearrangedPayment, .checkingCredit, 123_456)
        try paid.addPaymentInformation("NOVEMBER")
        credits.entries = [paid, try entry(.prearrangedPayment, .savingsCredit, 100)]
        var debits = try batch(.internet, .debits, ACHEntryDescription.purchase)
        debits.entries = [try entry(.internet, .checkingDebit, 999)]
        var checks = try batch(.representedCheck, .debits, ACHEntryDescription.redepositedCheck)
        var check = try entry(.representedCheck, .checkingDebit, 2_500)
        try check.record.set(.checkSerialNumber, "1001")
        checks.entries = [check]
        file.batches = [credits, debits, checks]
        return file
    }

    private struct ACHSampleProblem: Error {}

    private static func lines() throws -> [[UInt8]] {
        try file().bytes().split(separator: 0x0A).map(Array.init)
    }

    private static func problems(_ lines: [[UInt8]]) -> [ACHProblem] {
        let bytes = Array(lines.joined(separator: [0x0A])) + [0x0A]
        return RoundTripTests.events(of: [bytes[...]]).compactMap { event in
            if case .problem(let problem) = event { problem } else { nil }
        }
    }

    private static let changes: [Change] = [
        Change(.characters, 3, 60, "\u{1A}"), Change(.characters, 1, 45, "\t"),
        Change(.recordType, 4, 1, "4"), Change(.recordOrder, 2, 1, "8"), Change(.recordOrder, 1, 1, "7"),
        Change(.fixedValue, 1, 2, "02"), Change(.fixedValue, 1, 35, "080"), Change(.digits, 3, 30, "00000A0000"),
        Change(.digits, 9, 21, "            "), Change(.required, 2, 5, "                "),
        Change(.required, 3, 13, "                 "), Change(.reserved, 13, 60, "X", found: (13, 56)),
        Change(.reserved, 6, 75, "X", found: (6, 74)), Change(.date, 1, 24, "261301"), Change(.date, 2, 70, "260230"),
        Change(.time, 1, 30, "2460"), Change(.settlementDay, 2, 76, "367"), Change(.knownCode, 2, 51, "ABC"),
        Change(.knownCode, 2, 2, "210"), Change(.routingNumber, 1, 4, " 021000022"), Change(.routingNumber, 3, 12, "2"),
        Change(.fileModifier, 1, 34, "a"), Change(.transactionCode, 3, 2, "20"), Change(.transactionCode, 3, 2, "81"),
        Change(.serviceClass, 3, 2, "27"), Change(.serviceClass, 8, 2, "22"), Change(.debitOnly, 11, 2, "22"),
        Change(.originatorStatus, 2, 79, "0"), Change(.description, 10, 54, "CHECK     "),
        Change(.descriptionOf2026, 2, 54, "SALARY    "), Change(.descriptionOf2026, 7, 54, "PAYROLL   "),
        Change(.descriptionOf2026, 7, 54, "Purchases "), Change(.paymentType, 8, 77, "X "),
        Change(.bankingDay, 2, 70, "261225"), Change(.bankingDay, 2, 70, "261205"),
        Change(.zeroAmount, 5, 2, "33", found: (5, 30)),
        Change(.nonzeroAmount, 8, 30, "0000000000"), Change(.largestAmount, 11, 30, "0000250001"),
        Change(.traceOriginator, 5, 80, "02100002"), Change(.traceOrder, 5, 88, "0000001", found: (5, 80)),
        Change(.addendaIndicator, 3, 79, "0"), Change(.addendaIndicator, 5, 79, "1"), Change(.addendaType, 4, 2, "06"),
        Change(.addendaType, 4, 2, "10"), Change(.addendaType, 4, 2, "98", found: (3, 79)),
        Change(.addendaSequence, 4, 84, "0002"), Change(.addendaTrace, 4, 88, "0000002"),
        Change(.batchNumber, 7, 88, "0000001"), Change(.batchControl, 6, 45, "0987654321"),
        Change(.batchControl, 6, 80, "02100002"), Change(.batchControl, 6, 88, "0000009"),
        Change(.batchControl, 6, 2, "200"), Change(.entryCount, 6, 5, "000004"),
        Change(.entryHash, 6, 11, "0004200005"),
        Change(.debitTotal, 9, 21, "000000000998"), Change(.creditTotal, 6, 33, "000000123557"),
        Change(.batchCount, 13, 2, "000002"), Change(.blockCount, 13, 8, "000003"),
        Change(.entryCount, 13, 14, "00000006"),
        Change(.entryHash, 13, 22, "0008400009"), Change(.debitTotal, 13, 32, "000000003498"),
        Change(.creditTotal, 13, 44, "000000123555"),
    ]

    @Test func theValidFileHasNoProblems() throws {
        let lines = try Self.lines()
        #expect(lines.count == 20 && Self.problems(lines).isEmpty, "\(Self.problems(lines))")
    }

    @Test func everyRuleIsFoundWhereItIsBroken() throws {
        let valid = try Self.lines()
        for change in Self.changes {
            var lines = valid
            let start = change.column - 1
            lines[change.line - 1].replaceSubrange(start..<start + change.text.utf8.count, with: change.text.utf8)
            let place = change.found ?? (change.line, change.column)
            let found = Self.problems(lines)
            let match = found.first {
                $0.rule == change.rule && $0.line == place.line && $0.column == place.column
            }
            #expect(match != nil, "\(change.rule) at \(place): \(found.map(\.description))")
            guard let match else { continue }
            #expect(match.description.contains("Line \(place.line), column \(place.column)"))
            #expect(match.description.contains(change.rule.sentence))
        }
    }

    /// What concerns whole lines.
    @Test func everyRuleOfLinesIsFound() throws {
        let valid = try Self.lines()
        func rules(_ change: (inout [[UInt8]]) -> Void) -> Set<ACHRule> {
            var lines = valid
            change(&lines)
            return Set(Self.problems(lines).map(\.rule))
        }
        #expect(rules { $0[2].append(UInt8(ascii: "x")) } == [.recordLength])
        #expect(rules { $0.removeLast() } == [.fill])
        #expect(rules { $0[19][5] = 0x38 }.contains(.recordOrder))
        #expect(rules { $0.removeLast(8) }.contains(.truncated))
        #expect(rules { $0.remove(at: 5) }.contains(.truncated))
        #expect(rules { $0.remove(at: 7) }.contains(.emptyBatch))
        #expect(rules { $0.removeAll() } == [.truncated])
        #expect(rules { $0.insert($0[3], at: 4) }.isSuperset(of: [.addendaCount, .addendaSequence, .entryCount]))
        #expect(rules { $0[12].removeLast(39) } == [.recordLength])
        #expect(rules { $0[2].removeLast(2) }.isSuperset(of: [.recordLength, .digits]))
    }

    @Test func everyRuleIsTested() {
        let lines: Set<ACHRule> = [.recordLength, .fill, .truncated, .emptyBatch, .addendaCount]
        let writing: Set<ACHRule> = [.fieldLength, .unknownField]
        #expect(Set(Self.changes.map(\.rule)).union(lines).union(writing) == Set(ACHRule.allCases))
    }

    @Test func accountNumbersAreShortened() throws {
        var lines = try Self.lines()
        lines[2][14] = 0xFF
        let problem = try #require(Self.problems(lines).first)
        #expect(problem.field == .account && problem.rule == .characters && !problem.description.contains("1234"))
    }
}

/// The table of rules in docs/NACHA.md.
@Suite struct RuleDocumentationTests {
    @Test func thePageListsEveryRuleWithItsSentence() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/NACHA.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") && !$0.contains("`SD") }.map(String.init)
        #expect(rows == ACHRule.allCases.map { "| `\($0.rawValue)` | \($0.sentence) |" })
    }
}
