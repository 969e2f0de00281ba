// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// scripts/check-generated-code says yes to what the generator writes and no to anything else.
///
/// The small document stands for Plaid's: the script is the same, and the generator is the one of this package, run
/// with the patches of Plaid's document, so only a wrong document can be used here. What is compared is therefore a
/// tree of two files that `--generated` gives ready-made.
@Suite struct CheckScriptTests {
    private let script = Fixture.repository.appendingPathComponent("scripts/check-generated-code")

    @Test func equalTreesPass() throws {
        let trees = try Trees()
        defer { trees.remove() }
        let (code, output) = try run(["--generated", trees.fresh.path, "--against", trees.committed.path])
        #expect(code == 0, "\(output)")
    }

    @Test(arguments: ["change", "remove", "add", "contract"])
    func anyDifferenceFailsAndIsNamed(what: String) throws {
        let trees = try Trees()
        defer { trees.remove() }
        let expected = try trees.tamper(what)
        let (code, output) = try run(["--generated", trees.fresh.path, "--against", trees.committed.path])
        #expect(code == 1)
        #expect(output.contains(expected), "\(output)")
    }

    @Test func updateRepairs() throws {
        let trees = try Trees()
        defer { trees.remove() }
        _ = try trees.tamper("change")
        _ = try trees.tamper("add")
        #expect(try run(["--generated", trees.fresh.path, "--against", trees.committed.path, "--update"]).code == 0)
        #expect(try run(["--generated", trees.fresh.path, "--against", trees.committed.path]).code == 0)
    }

    @Test func aMissingDocumentIsTold() throws {
        let (code, output) = try run(["--spec", "/nonexistent/document.yml"])
        #expect(code == 1)
        #expect(output.contains("/nonexistent/document.yml"))
    }

    private func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [script.path] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}

/// A freshly generated tree and a committed one, equal at first.
private struct Trees {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("tartan-check-\(UUID().uuidString)")
    var fresh: URL { root.appendingPathComponent("fresh") }
    var committed: URL { root.appendingPathComponent("committed") }
    private static let sdk = "Sources/Plaid/Generated/Depots/DepotsTypes.swift"
    private static let contract = "Sources/PlaidSandbox/Contract/ContractData.swift"

    init() throws {
        for tree in [fresh, committed] {
            for path in [Self.sdk, Self.contract] {
                let url = tree.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data("// \(path)\n".utf8).write(to: url)
            }
        }
    }

    func remove() { try? FileManager.default.removeItem(at: root) }

    /// Makes the committed tree differ and tells the path that must be named.
    func tamper(_ what: String) throws -> String {
        switch what {
        case "change":
            try Data("// other\n".utf8).write(to: committed.appendingPathComponent(Self.sdk))
            return Self.sdk
        case "remove":
            try FileManager.default.removeItem(at: committed.appendingPathComponent(Self.sdk))
            return Self.sdk
        case "add":
            let path = "Sources/Plaid/Generated/Depots/Surplus.swift"
            try Data("// surplus\n".utf8).write(to: committed.appendingPathComponent(path))
            return path
        default:
            try Data("// other\n".utf8).write(to: committed.appendingPathComponent(Self.contract))
            return Self.contract
        }
    }
}
