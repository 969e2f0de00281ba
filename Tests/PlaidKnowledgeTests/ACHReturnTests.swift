// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import PlaidKnowledge
import Testing

/// The one table of return and change codes, and what NACHA's reader accepts.
@Suite struct ACHReturnTests {
    @Test func everyCodeHasItsConsequences() {
        let keys = Knowledge.all.filter { $0.kind == .achReturn }.map(\.key)
        #expect(ACHReturn.all.map(\.code) == keys.sorted())
        #expect(keys.count == 74)
    }

    @Test func theReaderOfFilesAcceptsTheCodesOfTheTable() {
        let returns = ACHReasonCodes.returns + ACHReasonCodes.dishonoredReturns + ACHReasonCodes.contestedReturns
        // Only older files contain these, and Nacha has withdrawn them.
        let withdrawn = ["R63", "R64", "R65", "R66"]
        #expect(Set(returns + withdrawn) == Set(ACHReturn.all.map(\.code)))
        let changes = Knowledge.all.filter { $0.kind == .achChange }.map(\.key)
        #expect(Set(ACHReasonCodes.changes + ["C10", "C11", "C12"]) == Set(changes))
        for code in withdrawn {
            #expect(Knowledge.entry(.achReturn, code)?.meaning.hasSuffix("no longer in use.") == true)
        }
    }

    @Test func stagesOfAReturnDifferInWhoBearsIt() {
        for code in ACHReasonCodes.dishonoredReturns {
            #expect(ACHReturn(code: code)?.bearer == .receivingBank, "\(code)")
            #expect(ACHReturn(code: code)?.deadline == .bankingDays(5), "\(code)")
        }
        for code in ACHReasonCodes.contestedReturns { #expect(ACHReturn(code: code)?.bearer == .originator, "\(code)") }
    }

    @Test func onlyTwoCodesMayBeRetriedUnchanged() {
        for entry in ACHReturn.all {
            switch entry.code {
            case "R01", "R09": #expect(entry.retry == .times(2, withinDays: 180))
            case "R08": #expect(entry.retry == .newAuthorization)
            case "R11": #expect(entry.retry == .corrected(withinDays: 60))
            case "R18", "R19", "R25", "R26": #expect(entry.retry == .corrected(withinDays: nil))
            default: #expect(entry.retry == .never, "\(entry.code)")
            }
        }
    }

    @Test func ratesCountTheCodesOfNacha() {
        let codes = Dictionary(grouping: ACHReturn.all, by: \.rate).mapValues { $0.map(\.code) }
        #expect(codes[.unauthorized] == ["R05", "R07", "R10", "R11", "R29", "R51"])
        #expect(codes[.administrative] == ["R02", "R03", "R04"])
    }

    @Test func consumersHaveSixtyDays() {
        let late = ACHReturn.all.filter { $0.deadline == .calendarDays(60) }.map(\.code)
        #expect(late == ["R05", "R07", "R10", "R11", "R33", "R37", "R38", "R51", "R52", "R53"])
        for entry in ACHReturn.all where entry.rate == .unauthorized && entry.code != "R11" {
            #expect(entry.account == .block, "\(entry.code)")
        }
    }

    @Test func otherWordsAreNoReturn() {
        for word in ["", "r01", "R1", "R48", "R99", "C01", "R010"] { #expect(ACHReturn(code: word) == nil) }
    }
}
