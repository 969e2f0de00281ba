// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own, started when a test first wants one.
///
/// It ends with this process, because its standard input does.
package final class PostgreSQLServer: Sendable {
    /// The server that all tests of the process share; `nil` where no PostgreSQL is installed.
    ///
    /// `TARTAN_POSTGRESQL=required` makes that a failure.
    package static let shared: Result<PostgreSQLServer, any Error> = Result { try PostgreSQLServer() }

    package static var isInstalled: Bool {
        switch shared {
        case .success: true
        case .failure(let error): !(error is Missing) || isRequired
        }
    }

    package static let skipMessage = "No PostgreSQL server is installed; scripts/setup test installs one."

    private static var isRequired: Bool {
        ProcessInfo.processInfo.environment["TARTAN_POSTGRESQL"] == "required"
    }

    package struct Missing: Error {}
    package struct Unexpected: Error { var answer: String }

    private struct Pipes {
        var input: FileHandle
        var output: FileHandle
    }

    private let pipes: Mutex<Pipes>

    package init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appendingPathComponent("scripts/postgres")
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let handles = Pipes(input: input.fileHandleForWriting, output: output.fileHandleForReading)
        let answer = Self.line(from: handles.output)
        guard answer == "ready" else {
            process.waitUntilExit()
            if process.terminationStatus == 3 { throw Missing() }
            throw Unexpected(answer: answer)
        }
        pipes = Mutex(handles)
    }

    /// The address of a new, empty database.
    package func createDatabase() throws -> String {
        let answer = try send("create")
        guard answer.hasPrefix("postgresql://") else { throw Unexpected(answer: answer) }
        return answer
    }

    /// Ends the server at once, as a crash would.
    package func stop() throws { _ = try send("stop") }

    package func start() throws { _ = try send("start") }

    private func send(_ command: String) throws -> String {
        try pipes.withLock { pipes in
            try pipes.input.write(contentsOf: Data("\(command)\n".utf8))
            return Self.line(from: pipes.output)
        }
    }

    private static func line(from handle: FileHandle) -> String {
        var bytes: [UInt8] = []
        while let next = try? handle.read(upToCount: 1)?.first, next != 0x0A { bytes.append(next) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
