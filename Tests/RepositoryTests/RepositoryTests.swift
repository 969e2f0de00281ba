// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct RepositoryTests {
    static let rules: [Rule] = [
        .importsPointDown, .filesNameTheirLicense, .printsOnlyInTheCommand, .noDeadBranches, .environmentIsReadOnce,
        .nothingCrashesOnPurpose,
        .tasksAreStructured, .filesAreShort, .filesAreReadInOnePlace,
        .pathsHaveNoSpaces, .nothingNamesOneMachine, .nothingIsLeftForLater, .columnsAreNamed,
        .nothingBreaksOnPurpose, .renamesAreDurable, .nothingFormatsByLocale, .prose,
    ]

    @Test(arguments: rules) func everyFileKeepsTheRule(_ rule: Rule) throws {
        let repository = try Repository()
        var covered = 0
        for path in repository.paths where rule.covers(path) {
            guard let text = repository.text(path) else { continue }
            covered += 1
            for finding in rule.findings(path, text) {
                Issue.record("\(path): \(finding) (\(rule))")
            }
        }
        // A rule that sees no file keeps no promise.
        #expect(covered > 10, "\(rule) saw only \(covered) files")
    }

    @Test func everyTargetHasItsImportsNamed() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.rootOfThisCheckout.appending(path: "Sources").path)
        for folder in folders where !folder.hasPrefix(".") {
            #expect(Rule.mayImport[folder] != nil, "ImportRules.swift does not know \(folder)")
        }
    }

    @Test func everyExceptionStillExistsAndHasItsReason() throws {
        let repository = try Repository()
        for (path, reason) in Rule.unstructuredTasks {
            #expect(repository.paths.contains(path), "\(path) is gone; so should its exception be")
            #expect(!reason.isEmpty)
        }
    }

    /// Modules without a pointer are compiled with strict memory safety; decision 0006 says why PlaidJSON and PlaidTypes are not.
    @Test func theModulesWithoutPointersAreMemorySafe() throws {
        let manifest = try #require(try Repository().text("Package.swift"))
        let list = try #require(manifest.firstMatch(of: /memorySafe: Set<String> = \[([^\]]*)\]/)).output.1
        let modules = Set(list.matches(of: /"(\w+)"/).map { String($0.output.1) })
        let expected: Set<String> = [
            "NACHA", "Plaid", "PlaidCore", "PlaidKnowledge", "PlaidTesting", "PlaidWebhooks", "TartanRedaction",
        ]
        #expect(modules == expected)
        #expect(manifest.contains("memorySafe.contains(name) ? [.strictMemorySafety()] : []"))
    }
}
