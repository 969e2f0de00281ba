// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidCodegen

/// The output for the small document, byte for byte.
///
/// `TARTAN_UPDATE_GOLDEN=1` rewrites what is committed; look at the
/// difference before you commit it, and run the main package's PlaidTests, which compile and execute it.
@Suite struct GoldenTests {
    @Test func swiftIsAsCommitted() throws {
        let files = try Fixture.generate().sdk
        if ProcessInfo.processInfo.environment["TARTAN_UPDATE_GOLDEN"] == "1" {
            try? FileManager.default.removeItem(at: Fixture.golden)
            for file in files { try write(file.text, to: Fixture.golden.appendingPathComponent(file.path)) }
        }
        for file in files {
            let committed = try String(contentsOf: Fixture.golden.appendingPathComponent(file.path), encoding: .utf8)
            #expect(file.text == committed, "\(file.path) differs from the committed golden file")
        }
        let found = FileManager.default.enumerator(atPath: Fixture.golden.path)?.compactMap { $0 as? String } ?? []
        #expect(found.filter { $0.hasSuffix(".swift") }.sorted() == files.map(\.path))
    }

    @Test func contractIsAsCommitted() throws {
        let contract = try Fixture.generate().contract
        if ProcessInfo.processInfo.environment["TARTAN_UPDATE_GOLDEN"] == "1" {
            try write(contract, to: Fixture.goldenContract)
        }
        #expect(contract == (try String(contentsOf: Fixture.goldenContract, encoding: .utf8)))
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let (first, second) = (try Fixture.generate(), try Fixture.generate())
        #expect(first.sdk.map(\.path) == second.sdk.map(\.path))
        #expect(first.sdk.map(\.text) == second.sdk.map(\.text))
        #expect(first.contract == second.contract)
    }

    @Test func whatNothingReachesIsLeftOut() throws {
        let files = try Fixture.generate().sdk
        #expect(!files.contains { $0.text.contains("Unreachable") })
    }

    private func write(_ text: String, to url: URL) throws {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
