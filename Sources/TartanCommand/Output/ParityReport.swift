// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidSandbox

/// What `tartan sandbox parity` says about its recordings.
struct ParityReport {
    private struct Entry {
        let file: String
        let recording: Recording
        let result: Result<Parity, RecordingError>
    }

    private var entries: [Entry] = []

    mutating func add(_ file: String, _ recording: Recording, _ parity: Parity) {
        entries.append(Entry(file: file, recording: recording, result: .success(parity)))
    }

    mutating func add(_ file: String, _ recording: Recording, _ error: RecordingError) {
        entries.append(Entry(file: file, recording: recording, result: .failure(error)))
    }

    private var parities: [Parity] { entries.compactMap { try? $0.result.get() } }
    private var members: Parity.Tally { parities.reduce(Parity.Tally()) { $0 + $1.members } }
    private var values: Parity.Tally { parities.reduce(Parity.Tally()) { $0 + $1.values } }

    /// Whether all recordings could be replayed and are equal, or reach a share together.
    func succeeds(atLeast percent: Double?) -> Bool {
        guard parities.count == entries.count else { return false }
        guard let percent else { return parities.allSatisfy(\.isComplete) }
        return members.reaches(percent) && values.reaches(percent)
    }

    /// The report as JSON.
    var json: JSONValue {
        [
            "members": members.json, "values": values.json,
            "recordings": .array(entries.map { .object(Self.json($0)) }),
        ]
    }

    private static func json(_ entry: Entry) -> JSONObject {
        var object: JSONObject = [
            "file": .string(entry.file), "title": .string(entry.recording.title),
            "operation": .string(entry.recording.operation), "source": .string(entry.recording.source),
            "date": .string(entry.recording.date),
        ]
        switch entry.result {
        case .success(let parity): for (name, value) in parity.json.pairs { object[name] = value }
        case .failure(let error): object["error"] = .string(error.description)
        }
        return object
    }

    /// Prints the report as text.
    func print(on terminal: Terminal, mostDifferences: Int) {
        for entry in entries {
            terminal.prose(terminal.bold(SafeText.line(entry.recording.title)))
            terminal.prose("  \(SafeText.line("\(entry.file), \(entry.recording.date)"))")
            switch entry.result {
            case .success(let parity): show(parity, terminal, mostDifferences)
            case .failure(let error): terminal.prose("  Not replayed: \(SafeText.line(error.description))")
            }
            terminal.out()
        }
        var table = Table(columns: [
            .init(title: "Recording", maximumWidth: 40), .init(title: "Members", alignment: .right),
            .init(title: "Values", alignment: .right), .init(title: "Redacted", alignment: .right),
        ])
        table.rows = entries.map { entry in
            let title = entry.recording.title
            guard let parity = try? entry.result.get() else { return [title, "failed", "failed", ""] }
            return [
                title, "\(parity.members.percent) %", "\(parity.values.percent) %",
                parity.redacted == 0 ? "" : String(parity.redacted),
            ]
        }
        if entries.count > 1 {
            table.rows.append(["All", "\(members.percent) %", "\(values.percent) %", ""])
        }
        terminal.out(table)
    }

    private func show(_ parity: Parity, _ terminal: Terminal, _ most: Int) {
        guard !parity.differences.isEmpty else { return terminal.out("  No differences.") }
        var table = Table(columns: [
            .init(title: "Member", maximumWidth: 30), .init(title: "Difference", maximumWidth: 12),
            .init(title: "Places", alignment: .right, maximumWidth: 6), .init(title: "Live", maximumWidth: 11),
            .init(title: "Tartan", maximumWidth: 11),
        ])
        table.rows = parity.differences.prefix(most).map { difference in
            [
                difference.path, difference.kind.rawValue, String(difference.count), difference.live,
                difference.sandbox,
            ]
        }
        if !table.rows.isEmpty { terminal.out(table) }
        let hidden = parity.differences.count - table.rows.count
        guard hidden > 0 || parity.omitted > 0 else { return }
        terminal.prose("  \(hidden) more; --differences shows them, --json at most 1,000.")
    }
}
