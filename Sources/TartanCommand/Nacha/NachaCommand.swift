// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import NACHA
import PlaidJSON
import TartanLocalFiles

/// `tartan nacha`: reads, checks and writes ACH files.
struct NachaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nacha", abstract: "Read, check or write ACH files for a bank.",
        discussion: """
            Files in the format of Nacha, with which banks exchange ACH payments, returns and notifications of change.
            Nothing is sent anywhere. docs/NACHA.md describes the rules and the JSON lines.
            """,
        subcommands: [Check.self, Read.self, Write.self])
}

/// A file that a user names, read in pieces.
struct NachaSource {
    /// Files of more than forty million entries.
    static let maximumBytes = 4 << 30

    let path: String

    /// Reads the file once for each body, in turn, without opening it again.
    func read(_ bodies: ((ACHEvent, ACHProgress) throws -> Void)...) throws {
        let file: RegularFile
        do {
            file = try RegularFile(opening: path)
        } catch {
            throw failure(error)
        }
        for body in bodies {
            var reader = ACHReader()
            do {
                try file.forEachPiece(limit: Self.maximumBytes) { piece in
                    let progress = reader.progress
                    try reader.read(piece) { event in try body(event, progress) }
                }
            } catch let problem as FileProblem {
                throw failure(problem)
            }
            let progress = reader.progress
            try reader.finish { event in try body(event, progress) }
        }
    }

    private func failure(_ problem: FileProblem) -> Failure {
        Failure("The file \(SafeText.line(path)) \(problem.predicate).")
    }
}

/// The number of what a file contains, for the last line of a command.
struct NachaSummary {
    private(set) var batches = 0
    private(set) var entries = 0
    private(set) var debits: UInt64 = 0
    private(set) var credits: UInt64 = 0

    mutating func take(_ event: ACHEvent) {
        switch event {
        case .batchHeader: batches += 1
        case .entry(let entry, line: _):
            entries += 1
            // Sums beyond the largest number are beyond every control field, which is an error of its own.
            if entry.code.isCredit { credits &+= entry.amount } else { debits &+= entry.amount }
        case .fileHeader, .batchControl, .fileControl, .problem: break
        }
    }

    var sentence: String {
        "\(counted(batches, "batch", plural: "batches")), \(counted(entries, "entry", plural: "entries")), "
            + "debits \(Self.dollars(debits)), credits \(Self.dollars(credits))"
    }

    /// Cents as dollars with two decimals.
    static func dollars(_ cents: UInt64) -> String { "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}
