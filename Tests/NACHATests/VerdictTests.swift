// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import NACHA
import TartanTestSupport
import Testing

/// Files with the verdicts of an independent validator.
@Suite struct VerdictTests {
    /// Files on which Nacha's rules are on this reader's side; docs/decisions/0012 says why.
    private static let refusedHereOnly: [String: ACHRule] = [
        // The addendum is shifted by two columns: it has neither a sequence number nor its entry's trace number.
        "test__testdata__txp-debit.ach": .addendaSequence,
        // The effective date starts two columns too early, so that its field contains `16`.
        "test__testdata__txp-credit.ach": .date,
        // A batch of the service class 220, credits only, contains a debit.
        "test__testdata__20180713-IAT.ach": .serviceClass,
        "test__testdata__20180716-IAT-A17-A18.ach": .serviceClass,
    ]

    @Test(.enabled(if: Reference.isSet, Comment(rawValue: Reference.skipMessage)))
    func theReaderAgreesWithEveryVerdict() throws {
        let table = try String(contentsOf: Reference.url("nacha/verdicts.tsv"), encoding: .utf8)
        let rows = table.split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(rows.count == 101)
        var differences: [String] = []
        for row in rows {
            let name = String(row[0])
            let bytes = [UInt8](try Data(contentsOf: Reference.url("nacha/" + name)))
            let errors = Self.errors(of: bytes)
            if let rule = Self.refusedHereOnly[name] {
                #expect(row[1] == "OK" && errors.contains { $0.rule == rule }, "\(name)")
            } else if (row[1] == "OK") != errors.isEmpty {
                differences.append("\(name) is \(row[1]): \(errors.first.map(String.init(describing:)) ?? "no error")")
            }
        }
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    private static func errors(of bytes: [UInt8]) -> [ACHProblem] {
        var errors: [ACHProblem] = []
        var reader = ACHReader()
        let take = { (event: ACHEvent) in
            if case .problem(let problem) = event, problem.severity == .error { errors.append(problem) }
        }
        reader.read(bytes[...], take)
        reader.finish(take)
        return errors
    }
}
