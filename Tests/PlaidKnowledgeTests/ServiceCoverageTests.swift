// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidKnowledge
import Testing

/// Tartan's own words: each that the code can say has an entry, and no entry is of a word that nobody says.
@Suite struct ServiceCoverageTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    /// The words that a pattern finds in files of the sources.
    private static func words(_ files: [String], _ pattern: String) throws -> Set<String> {
        let expression = try NSRegularExpression(pattern: pattern)
        var found: Set<String> = []
        for file in files {
            let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
            for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
                if let range = Range(match.range(at: 1), in: text) { found.insert(String(text[range])) }
            }
        }
        return found
    }

    private static func keys(_ kind: Knowledge.Kind) -> Set<String> {
        Set(Knowledge.all.filter { $0.kind == kind }.map(\.key))
    }

    @Test func everyCodeOfTheServiceIsExplained() throws {
        let codes = try Self.words(
            ["TartanService/ServiceError.swift", "PaymentService/PaymentError.swift"],
            #"(?:Code|Self)\(rawValue: "([a-z_]+)"\)"#)
        #expect(codes.count > 35)
        #expect(codes == Self.keys(.serviceCode))
    }

    @Test func everyRouteThatIsAdvisedExists() throws {
        let files = ["", "+Link", "+Items", "+Accounts", "+Transactions", "+Products"].map {
            "TartanService/Routes/RouteTable\($0).swift"
        }
        let routes = Set(try Self.words(files, #"\.(?:versioned|guide)\("([^"]+)"\)"#).map { "/api\($0)" })
        #expect(routes.contains("/api/items"))
        let words = Knowledge.all.map { "\($0.meaning) \($0.nextCall ?? "")" }.joined(separator: "\n")
        let named = Set(words.matches(of: /\/api\/[a-z_\/]+/).map { String($0.output) })
        #expect(named.count > 1 && routes.isSuperset(of: named), "\(named)")
    }

    @Test func everyCodeOfTheEngineIsExplained() throws {
        let codes = try Self.words(
            ["BankSync/SyncError.swift", "TartanStorage/StorageError.swift", "TokenVault/VaultError.swift"],
            #"Self\(rawValue: "([A-Za-z]+)"\)"#)
        #expect(codes.count > 20)
        #expect(codes == Self.keys(.engineCode))
    }

    @Test func everyCauseIsExplained() throws {
        let causes = try Self.words(
            ["BankSync/Doctor/Diagnosis.swift", "BankSync/Doctor/ErrorCauses.swift"],
            #"(?:Finding\(\s*|cause: )"([A-Za-z]+)""#)
        #expect(causes.count > 30)
        // Some causes have the name of the Item's state or of the code that they stand for.
        let elsewhere = Self.keys(.itemState).union(Self.keys(.engineCode))
        #expect(causes.subtracting(elsewhere) == Self.keys(.cause))
    }
}
