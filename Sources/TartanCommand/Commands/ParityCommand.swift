// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidSandbox
import TartanLocalFiles

/// `tartan sandbox parity`: recorded responses of Plaid's Sandbox beside ours.
struct ParityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parity",
        abstract: "Compare the Sandbox with recorded responses of Plaid's Sandbox.",
        discussion: """
            A recording is a JSON file with 'request', 'live' (the response), 'source' and 'date'; 'setup' describes the
            steps before it. The request is replayed in a separate Sandbox at that date, without a network. Two figures are
            printed: how many members both responses have, and how many of their values are equal. docs/SandboxFidelity.md
            describes the format.

            Tokens, credentials and personal data never reach the output. --redact writes copies without them.

            Exit codes: 0 everything is equal or --at-least is reached, 1 otherwise, 64 a file cannot be used.

            Examples:
              tartan sandbox parity accounts.json
              tartan sandbox parity recordings/*.json --at-least 95
              tartan sandbox parity accounts.json --redact to-commit
              tartan sandbox parity accounts.json --json
            """)

    @Argument(help: ArgumentHelp("The recordings.", valueName: "file")) var files: [String]
    @Option(help: ArgumentHelp("Succeed if both figures are at least this percentage.", valueName: "percent"))
    var atLeast: Double?
    @Option(help: ArgumentHelp("Write redacted copies to this folder.", valueName: "folder")) var redact: String?
    @Option(help: ArgumentHelp("Print at most this many differences for each recording.", valueName: "count"))
    var differences: Int = 20
    @Flag(help: "Print one JSON document.") var json = false

    func validate() throws {
        if let atLeast, !(0...100).contains(atLeast) {
            throw ValidationError("--at-least must be a number from 0 to 100.")
        }
        guard differences >= 0 else { throw ValidationError("--differences must not be negative.") }
    }

    func run() async throws {
        let terminal = Terminal.current()
        let recordings = try files.map { file in (file, try read(file)) }
        let copies = try redact.map { try RecordingCopies(files: files, folder: $0) }
        var report = ParityReport()
        for (file, list) in recordings {
            var redacted: [JSONValue] = []
            for recording in list {
                do throws(RecordingError) {
                    let outcome = try await recording.replay()
                    if let copy = outcome.redacted { redacted.append(.object(copy)) }
                    report.add(file, recording, outcome.parity)
                } catch {
                    report.add(file, recording, error)
                }
            }
            guard let copies else { continue }
            guard redacted.count == list.count else {
                terminal.note(
                    "\(SafeText.line(file)) was not copied, because it cannot be replayed or has no response.")
                continue
            }
            try copies.write(redacted, of: file)
        }
        if json {
            terminal.out(Output.line(report.json))
        } else {
            report.print(on: terminal, mostDifferences: differences)
        }
        guard report.succeeds(atLeast: atLeast) else { throw ExitCode(1) }
    }

    /// Reads a file before anything runs.
    private func read(_ file: String) throws -> [Recording] {
        let name = SafeText.line(file)
        do {
            return try Recording.read(RegularFile.bytes(of: file, limit: Recording.maximumBytes))
        } catch let error as RecordingError {
            Terminal.current().note("Error: \(name) can't be used. \(SafeText.line(error.description))")
        } catch let error as FileProblem {
            Terminal.current().note("Error: \(name) \(error.predicate).")
        }
        throw ExitCode.validationFailure
    }
}

/// Redacted copies in a folder.
struct RecordingCopies {
    private let paths: [String: String]

    /// Checks that each file gets a copy of its own and keeps what it has.
    init(files: [String], folder: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw ValidationError("--redact must name a folder; \(folder) isn't one.")
        }
        var paths: [String: String] = [:]
        var taken: Set<String> = []
        for file in files where paths[file] == nil {
            let source = URL(filePath: file).resolvingSymlinksInPath()
            let copy = URL(filePath: folder).appending(path: URL(filePath: file).lastPathComponent)
            guard copy.resolvingSymlinksInPath().path != source.path else {
                throw ValidationError("--redact must name another folder than that of \(file).")
            }
            guard taken.insert(copy.path).inserted else {
                throw ValidationError("Two of the files are named \(copy.lastPathComponent); redact them separately.")
            }
            paths[file] = copy.path
        }
        self.paths = paths
    }

    /// Writes the copy of a file.
    func write(_ recordings: [JSONValue], of file: String) throws {
        guard let path = paths[file], let first = recordings.first else { return }
        let document = recordings.count == 1 ? first : .array(recordings)
        let output = try OutputFile(path)
        do {
            try output.write(String(decoding: document.serialized(prettyPrinted: true), as: UTF8.self) + "\n")
            try output.finish()
        } catch {
            output.abandon()
            throw error
        }
    }
}
