// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import Testing

/// The tables from which reader, writer and positions in errors are derived.
@Suite struct LayoutTests {
    @Test(arguments: ACHRecordKind.allCases)
    func everyLayoutFillsTheRecord(_ kind: ACHRecordKind) {
        let layout = kind.layout
        var column = 1
        for field in layout.fields {
            #expect(field.column == column, "\(layout.name): \(field.name)")
            column += field.length
        }
        #expect(column == ACHLayout.recordLength + 1, "\(layout.name) has \(column - 1) columns")
        let names = layout.fields.map(\.name)
        #expect(Set(names).count == names.count, "\(layout.name) names a field twice")
        #expect(layout.fields.first?.name == .recordType)
        for field in layout.fields { #expect(layout.field(at: field.column) == field) }
    }

    @Test(arguments: ACHRecordKind.allCases)
    func aFieldTakesWhatFitsAndRefusesTheRest(_ kind: ACHRecordKind) throws {
        for field in kind.layout.fields {
            var record = ACHRecord(kind)
            #expect(record.bytes.count == ACHLayout.recordLength)
            let before = record
            let problem = #expect(throws: ACHProblem.self) {
                try record.set(field.name, String(repeating: "1", count: field.length + 1))
            }
            #expect(problem?.column == field.column && problem?.field == field.name && problem?.rule == .fieldLength)
            #expect(record == before, "a refused value changed \(field.name)")
            let foreign = #expect(throws: ACHProblem.self) { try record.set(field.name, "\u{7}") }
            #expect(foreign?.rule == .characters && foreign?.field == field.name)
            #expect(record == before)
            switch field.content {
            case .text, .requiredText:
                try record.set(field.name, "x")
                #expect(record[field.name] == "x")
                #expect(record.bytes[field.column - 1] == UInt8(ascii: "x"), "texts are aligned left")
            case .digits, .cents:
                try record.set(field.name, 7)
                #expect(record.number(field.name) == 7)
                #expect(record.bytes[field.column + field.length - 2] == UInt8(ascii: "7"), "numbers are aligned right")
                #expect(throws: ACHProblem.self) { try record.set(field.name, "x") }
            default: break
            }
            // Nothing but the field's columns has changed.
            for position in before.bytes.indices where !field.range.contains(position) {
                #expect(record.bytes[position] == before.bytes[position])
            }
        }
    }

    @Test func aRecordHasOnlyItsFields() {
        var record = ACHRecord(.fileHeader)
        #expect(record[.amount] == "" && record.number(.amount) == nil)
        #expect(throws: ACHProblem.self) { try record.set(.amount, 1) }
    }

    @Test func everyRuleHasASentenceOfItsOwn() {
        let sentences = ACHRule.allCases.map(\.sentence)
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    }
}
