// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA

extension FuzzTarget {
    /// ACH files: what is read without an error is written and read back equal, however its bytes arrive.
    static let nacha = FuzzTarget("nacha", .bytes, rounds: 1_000) { bytes in
        let events = nachaEvents(of: [bytes[...]])
        let middle = bytes.count / 2
        try promise(
            events == nachaEvents(of: [bytes[..<middle], bytes[middle...]]), "The pieces in which bytes arrive matter.")
        for case .problem(let problem) in events {
            try promise(
                1...(ACHLayout.recordLength + max(bytes.count, 1)) ~= problem.column,
                "A problem has no column: \(problem)")
            try promise(
                problem.description.utf8.allSatisfy { $0 >= 0x20 }, "A problem shows a control character: \(problem)")
        }
        let errors = events.contains { event in
            if case .problem(let problem) = event { problem.severity == .error } else { false }
        }
        guard let file = try? ACHFile(reading: bytes) else {
            return try promise(errors || bytes.isEmpty, "A file without an error was refused.")
        }
        try promise(!errors, "A file with an error was read.")
        // Zeros in place of numbers are valid to read, and are replaced when they are written.
        guard let written = try? file.bytes(), let again = try? ACHFile(reading: written) else { return }
        try promise(try again.bytes() == written, "A written file changes when it is written again.")
        try promise(again.batches.count == file.batches.count, "A batch was lost.")
        for (left, right) in zip(again.batches, file.batches) {
            try promise(left.entries.count == right.entries.count, "An entry was lost.")
            for (one, other) in zip(left.entries, right.entries) {
                try promise(one.amount == other.amount && one.code == other.code, "An amount changed.")
            }
        }
    }

    private static func nachaEvents(of pieces: [ArraySlice<UInt8>]) -> [ACHEvent] {
        var events: [ACHEvent] = []
        var reader = ACHReader()
        for piece in pieces { reader.read(piece) { events.append($0) } }
        reader.finish { events.append($0) }
        return events
    }
}
