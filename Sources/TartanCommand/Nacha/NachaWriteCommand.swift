// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import NACHA
import PlaidJSON
import TartanLocalFiles

extension NachaCommand {
    /// `tartan nacha write`.
    struct Write: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "write", abstract: "Write an ACH file from JSON lines.",
            discussion: """
                Reads one JSON object a line: first {"file": …}, then {"batch": …} before the {"entry": …} lines of each
                batch. Controls, trace numbers and the last block are computed. Without an effective date, a batch gets the first
                that the deadlines of the Federal Reserve still allow. An entry that occurs twice is refused, unless
                --allow-duplicates is given. docs/NACHA.md lists the fields.

                Exit codes: 0 success, 1 a line is not valid (nothing is written), 64 wrong usage.

                Examples:
                  tartan nacha write payments.jsonl --output payments.ach
                  tartan nacha read payments.ach --json | tartan nacha write --allow-duplicates > copy.ach
                """)

        @Argument(help: ArgumentHelp("The file with JSON lines; otherwise standard input.", valueName: "file"))
        var file: String?
        @Option(help: ArgumentHelp("The ACH file; otherwise standard output.", valueName: "file")) var output: String?
        @Option(help: "What ends a record: lf, crlf or none.") var lineEnding = NachaLineEnding.lf
        @Flag(help: "Give batches without an effective date the first same-day window that is still open.")
        var sameDay =
            false
        @Option(help: "How many minutes before the deadlines the bank wants the file.") var lead = 0
        @Flag(help: "Accept entries that are equal in every field.") var allowDuplicates = false

        func validate() throws {
            guard 0...1_440 ~= lead else { throw ValidationError("--lead must be from 0 to 1440 minutes.") }
        }

        func run() throws {
            let terminal = Terminal.current()
            let bar = ProgressBar(terminal, total: 0, unit: "entries")
            defer { bar.finish() }
            let now = EasternTime(secondsSinceEpoch: Int(Date().timeIntervalSince1970))
            var build = NachaBuild(
                now: now, isSameDay: sameDay, lead: lead, ending: lineEnding.ending, refusesDuplicates: !allowDuplicates
            )
            // Standard output cannot be taken back, so nothing is written there before everything is right.
            let result = try OutputFile(output)
            do {
                var lines = NumberedLines()
                let take = { (piece: ArraySlice<UInt8>) in
                    try lines.take(piece) { line, number in try build.take(line, number) }
                    bar.update(build.entries)
                    if output != nil, output != "-" { try result.write(build.drain()) }
                }
                try read(take)
                try lines.finish { line, number in try build.take(line, number) }
                try build.finish()
                try result.write(build.drain())
                try result.finish()
            } catch {
                result.abandon()
                throw error
            }
            bar.finish()
            for warning in build.warnings { terminal.note("Warning: \(SafeText.line(warning.description))") }
            if output != nil { terminal.note("Wrote \(build.sentence).") }
        }

        private func read(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
            do {
                if let file, file != "-" {
                    let source = try RegularFile(opening: file)
                    try source.forEachPiece(limit: NachaSource.maximumBytes, body)
                } else {
                    try RegularFile.forEachPieceOfStandardInput(limit: NachaSource.maximumBytes, body)
                }
            } catch let problem as FileProblem {
                let name = file.map { "The file \(SafeText.line($0))" } ?? "Standard input"
                throw Failure("\(name) \(problem.predicate).")
            }
        }
    }
}

/// What ends a record, on the command line.
enum NachaLineEnding: String, CaseIterable, ExpressibleByArgument {
    case lf
    case crlf
    case none

    var ending: ACHWriter.LineEnding {
        switch self {
        case .lf: .lineFeed
        case .crlf: .carriageReturnLineFeed
        case .none: .none
        }
    }
}
