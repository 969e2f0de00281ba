// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import Testing

/// Routing numbers, transaction codes and classes.
@Suite struct CodeTests {
    @Test(arguments: ["021000021", "231380104", "121042882", "031300012", "091400606", "071000301", "000000000"])
    func aRoutingNumberHasItsCheckDigit(_ text: String) throws {
        let number = try #require(ABARoutingNumber(text))
        #expect(number.description == text)
        #expect(number.identificationText == text.prefix(8))
        // One wrong digit is always found.
        let digits = Array(text)
        for index in digits.indices {
            for other in "0123456789" where other != digits[index] {
                var wrong = digits
                wrong[index] = other
                #expect(ABARoutingNumber(String(wrong)) == nil, "\(String(wrong))")
            }
        }
    }

    @Test(arguments: ["", "12345678", "1234567890", "12104288x", " 21042882", "１２１０４２８８２"])
    func otherTextsAreNotRoutingNumbers(_ text: String) { #expect(ABARoutingNumber(text) == nil) }

    @Test func transactionCodesAreOfOneDirection() {
        let known = (UInt8.min...UInt8.max).map(ACHTransactionCode.init).filter(\.isKnown).map(\.rawValue)
        #expect(
            known == [
                21, 22, 23, 24, 26, 27, 28, 29, 31, 32, 33, 34, 36, 37, 38, 39, 41, 42, 43, 44, 46, 47, 48, 49, 51, 52,
                53, 54, 55, 56, 81, 82, 83, 84, 85, 86, 87, 88,
            ])
        for code in known.map(ACHTransactionCode.init) {
            let classes = [ACHServiceClass.credits, .debits, .advice].filter { $0.allows(code) }
            #expect(classes.count == 1, "\(code.rawValue) fits \(classes)")
            if let reversed = code.reversed {
                #expect(reversed.isKnown && reversed.isCredit != code.isCredit && !reversed.isReturn)
            }
            if let prenote = code.prenote {
                #expect(prenote.isKnown && prenote.isPrenote && prenote.isCredit == code.isCredit)
            }
            if let returned = code.returned {
                #expect(returned.isKnown && returned.isReturn && returned.isCredit == code.isCredit)
            }
        }
    }

    @Test func everyClassHasEntriesOfItsColumns() {
        for entryClass in ACHEntryClass.allCases {
            let layout = entryClass.entryKind.layout
            #expect(layout.name == "entry detail" && layout.field(.amount) != nil, "\(entryClass)")
        }
    }

    @Test func modifiersOfADayEndAfterThirtySix() {
        var seen = ["A"]
        while let last = seen.last, let next = ACHFileHeader.modifier(after: last) { seen.append(next) }
        #expect(seen.count == 36 && Set(seen).count == 36 && seen.last == "9")
        #expect(ACHFileHeader.modifier(after: "a") == nil && ACHFileHeader.modifier(after: "") == nil)
    }
}
