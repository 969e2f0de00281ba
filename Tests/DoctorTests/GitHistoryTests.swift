// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import TartanDoctor

/// What git prints, or fails to print, is bounded.
struct GitHistoryTests {
    private let base: URL

    init() throws {
        base = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
    }

    private func git(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-C", base.path, "-c", "user.name=a", "-c", "user.email=a@example.com"] + words
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(words)")
    }

    private func makeRepository(_ text: String = "hello\n") throws {
        try git("init", "--quiet", "--initial-branch=main")
        try Data(text.utf8).write(to: base.appending(path: "a.txt"))
        try git("add", ".")
        try git("commit", "--quiet", "-m", "first")
    }

    private func read(_ limits: GitHistory.Limits = .init()) -> (end: GitHistory.End, text: String) {
        defer { try? FileManager.default.removeItem(at: base) }
        var bytes: [UInt8] = []
        let end = GitHistory(limits: limits, path: ProcessInfo.processInfo.environment["PATH"])
            .read(of: base.path, searchesParents: false) { bytes += $0 }
        return (end, String(decoding: bytes, as: UTF8.self))
    }

    @Test func commitsOfEveryReference() throws {
        try makeRepository()
        try git("checkout", "--quiet", "-b", "side/branch")
        try Data("other\n".utf8).write(to: base.appending(path: "b.txt"))
        try git("add", ".")
        try git("commit", "--quiet", "-m", "second")
        try git("tag", "-a", "-m", "x", "v1")
        try git("checkout", "--quiet", "main")
        try git("branch", "--quiet", "-D", "side/branch")
        let (end, text) = read()
        #expect(end == .complete)
        #expect(text.contains("+++ b/a.txt\n@@ -0,0 +1 @@\n+hello\n"))
        #expect(text.contains("+other\n"), "a commit that only a tag leads to")
    }

    @Test func noRepositoryOrOneWithoutCommits() throws {
        #expect(read().end == .absent("No git history was found."))
        try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
        try git("init", "--quiet")
        #expect(read().end == .absent("No git history was found."))
    }

    @Test func outputIsBounded() throws {
        try makeRepository(String(repeating: "line\n", count: 100_000))
        let (end, text) = read(.init(bytes: 50_000))
        guard case .partial = end else { return #expect(Bool(false), "\(end)") }
        #expect(text.utf8.count <= 50_000)
    }

    /// An object that is a pipe keeps git waiting; references that are pipes aren't opened.
    @Test(.timeLimit(.minutes(10))) func waitingIsBounded() throws {
        try makeRepository()
        let objects = base.appending(path: ".git/objects").path
        for folder in try FileManager.default.contentsOfDirectory(atPath: objects) where folder.utf8.count == 2 {
            for name in try FileManager.default.contentsOfDirectory(atPath: objects + "/" + folder) {
                let path = "\(objects)/\(folder)/\(name)"
                try FileManager.default.removeItem(atPath: path)
                try #require(mkfifo(path, 0o600) == 0)
            }
        }
        try #require(mkfifo(base.appending(path: ".git/refs/heads/pipe").path, 0o600) == 0)
        guard case .partial = read(.init(seconds: 1)).end else { return #expect(Bool(false)) }
    }

    @Test func damageIsTold() throws {
        try makeRepository()
        try Data((String(repeating: "a", count: 40) + "\n").utf8)
            .write(to: base.appending(path: ".git/refs/heads/missing"))
        try Data("not an id\n".utf8).write(to: base.appending(path: ".git/refs/heads/odd"))
        let (end, text) = read()
        #expect(end == .complete)
        #expect(text.contains("+hello"), "a reference that leads nowhere hides nothing")
    }
}

/// The work grows with the bytes and no faster.
struct LinearScanTests {
    private static let lines: [(name: String, piece: String)] = [
        ("one letter", "a"), ("beginnings of a prefix", "access"), ("prefixes", "access-"),
        ("prefixes and environments", "access-production-"), ("the word secret", "secret"),
        ("digits", "0123456789abcdef"),
        ("the known secret but for its end", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"),
    ]

    @Test(arguments: lines.map(\.piece)) func aLongLineTakesLinearSteps(piece: String) {
        let scanner = SecretScanner(known: [String(repeating: "a", count: 64) + "b"])
        func steps(_ bytes: Int) -> Int {
            var steps = 0
            let line = Array(String(repeating: piece, count: bytes / piece.utf8.count).utf8)
            #expect(scanner.sort(of: line, steps: &steps) == nil)
            return steps
        }
        let (short, long) = (steps(10_000), steps(80_000))
        #expect(long <= 9 * short, "\(short) steps for 10 kB, \(long) for 80 kB")
    }

    @Test func aLineOfManyMegabytesIsLookedAtOnce() {
        var cutter = LineCutter()
        var (pieces, bytes) = (0, 0)
        let chunk = [UInt8](repeating: 0x61, count: 1 << 18)
        for _ in 0..<32 {
            cutter.take(chunk) { piece in
                pieces += 1
                bytes += piece.bytes.count
            }
        }
        cutter.finish { bytes += $0.bytes.count }
        #expect(cutter.steps == 32 << 18)
        #expect(pieces > 100)
        // Each cut is looked at twice, so that nothing hides in it.
        #expect(bytes < (32 << 18) * 11 / 10)
    }

    @Test(arguments: [1 << 15, (1 << 16) - 40, 1 << 16, (1 << 16) + 7, 200_000]) func nothingHidesInACut(offset: Int) {
        let commit = String(repeating: "ab", count: 20)
        var scan = HistoryScan(scanner: SecretScanner())
        scan.take("commit \(commit)\ndiff --git a/x b/x\n+++ b/x\n@@ -0,0 +1 @@\n+".utf8)
        scan.take(String(repeating: "x", count: offset).utf8)
        scan.take("\(ScanTests.token)\n-\(ScanTests.token)".utf8)
        scan.finish()
        #expect(scan.places == [SecretPlace(.accessToken, path: "x", line: 0, commit: commit)])
    }

    /// A second occurrence on the same line counts as well; a page made of one line has many.
    @Test func theSecondWordOfALineCounts() {
        let line = "{secret: env.PLAID, " + String(repeating: " ", count: 100) + "secret: '\(ScanTests.secret)'}"
        #expect(SecretScanner().sort(of: Array(line.utf8)) == .likelySecret)
    }

    @Test func aLargeFolderIsReadInPart() throws {
        let base = FileManager.default.temporaryDirectory.appending(path: "large-\(UUID().uuidString)/public")
        defer { try? FileManager.default.removeItem(at: base) }
        try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
        for number in 0..<20 { try Data("x".utf8).write(to: base.appending(path: "\(number).js")) }
        try FileManager.default.createSymbolicLink(atPath: base.path + "/link.js", withDestinationPath: "/etc/passwd")
        try #require(mkfifo(base.path + "/pipe.js", 0o600) == 0)
        let root = base.deletingLastPathComponent().path
        let whole = FolderScan(root: root, scanner: SecretScanner())
        #expect(whole.filesRead == 20 && whole.note == nil)
        let part = FolderScan(root: root, scanner: SecretScanner(), limits: .init(entries: 10))
        #expect(part.filesRead < 20 && part.note != nil)
    }
}
