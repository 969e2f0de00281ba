// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import NACHA
import TartanTestSupport
import Testing

/// What the writer makes is read back equal, whatever is written and however the bytes arrive.
@Suite struct RoundTripTests {
    private static let files = ProcessInfo.processInfo.environment["TARTAN_NACHA_FILES"].flatMap(Int.init) ?? 300

    @Test func everyFileIsReadBackEqual() throws {
        for seed in SeededGenerator.seeds(Self.files, from: 19_000) {
            var random = RandomFile(seed: seed)
            let file = try random.file()
            let bytes = try file.bytes()
            let read = try ACHFile(reading: bytes)
            #expect(try Self.unnumbered(read) == Self.unnumbered(file), "seed \(seed)")
            #expect(try read.bytes() == bytes, "seed \(seed): written again")
            #expect(bytes.count % (95 * 10) == 0, "seed \(seed): blocks")
            let events = Self.events(of: [bytes[...]])
            #expect(!events.contains { $0.isProblem(.error) }, "seed \(seed)")
            #expect(events == Self.events(of: Self.pieces(of: bytes, &random.random)), "seed \(seed): pieces")
            for ending in [ACHWriter.LineEnding.carriageReturnLineFeed, .none] {
                #expect(try ACHFile(reading: file.bytes(ending: ending)) == read, "seed \(seed): \(ending)")
            }
        }
    }

    /// Numbers that the writer assigns.
    private static func unnumbered(_ file: ACHFile) throws -> ACHFile {
        var file = file
        for batch in file.batches.indices {
            try file.batches[batch].header.record.set(.batchNumber, 0)
            for entry in file.batches[batch].entries.indices {
                var changed = file.batches[batch].entries[entry]
                if changed.record.kind != .adviceEntry { try changed.record.set(.traceNumber, 0) }
                for index in changed.addenda.indices {
                    let kind = changed.addenda[index].kind
                    if kind.layout.field(.entrySequence) != nil { try changed.addenda[index].set(.entrySequence, 0) }
                    if kind == .terminalAddendum { try changed.addenda[index].set(.traceNumber, 0) }
                }
                file.batches[batch].entries[entry] = changed
            }
        }
        return file
    }

    static func events(of pieces: [ArraySlice<UInt8>]) -> [ACHEvent] {
        var events: [ACHEvent] = []
        var reader = ACHReader()
        for piece in pieces { reader.read(piece) { events.append($0) } }
        reader.finish { events.append($0) }
        return events
    }

    private static func pieces(of bytes: [UInt8], _ random: inout SeededGenerator) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...200, using: &random)
            pieces.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return pieces
    }

    /// Memory depends on the largest entry and not on the file: nothing is kept that has been drained or reported.
    @Test func aLongFilePassesThroughInPieces() throws {
        let entries = 20_000
        var random = RandomFile(seed: 19)
        let bank = random.bank()
        var writer = try ACHWriter(random.header())
        try writer.begin(
            ACHBatchHeader(
                .prearrangedPayment, .credits, companyName: "EXAMPLE", companyID: "1234567890",
                description: ACHEntryDescription.payroll, effectiveDate: ACHDate(iso: "2026-12-01"), originator: bank))
        var reader = ACHReader()
        var seen = 0
        var reported: [ACHProblem] = []
        let take = { (event: ACHEvent) in
            if case .entry = event { seen += 1 }
            if case .problem(let problem) = event { reported.append(problem) }
        }
        for number in 0..<entries {
            try writer.add(
                ACHEntry(
                    .prearrangedPayment, .checkingCredit, routing: bank, account: String(number),
                    amount: UInt64(number) + 1, name: "NAME \(number)"))
            #expect(writer.bufferedBytes < 400)
            reader.read(writer.drain()[...], take)
            #expect(seen >= number && reader.progress.entries == number + 1)
        }
        try writer.finish()
        reader.read(writer.drain()[...], take)
        reader.finish(take)
        #expect(seen == entries && reported.isEmpty)
        let sum = UInt64(entries) * UInt64(entries + 1) / 2
        #expect(reader.totals.credits == sum && writer.totals == reader.totals && reader.totals.debits == 0)
        #expect(reader.progress.records == (entries + 4 + 9) / 10 * 10)
    }
}

extension ACHEvent {
    func isProblem(_ severity: ACHProblem.Severity) -> Bool {
        if case .problem(let problem) = self { problem.severity == severity } else { false }
    }
}
