// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Copies all rows of all tables from one database to another, or compares them.
///
/// All or nothing: the target commits after every row was read back and equals the source's.
package struct TableTransfer {
    /// The current step.
    package enum Phase: String, Sendable {
        case copying
        case comparing
    }

    /// The result for a table.
    package struct Outcome: Sendable, Hashable {
        package var table: String
        package var rows: Int
    }

    private let source: any TableSession
    private let target: any TableSession
    private let progress: (Phase, _ done: Int, _ total: Int) -> Void

    private static let batchSize = 200

    package init(
        from source: any TableSession, to target: any TableSession,
        progress: @escaping (Phase, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
    ) {
        self.source = source
        self.target = target
        self.progress = progress
    }

    /// Copies everything, reads it back, compares, and commits.
    ///
    /// - Throws: `wrongState` for a target that is not empty, `corrupted` for one that returned different values.
    package func move() throws -> [Outcome] {
        do {
            let tables = try tables()
            for table in tables where try target.count(table) > 0 {
                throw StorageError(
                    .wrongState, "The target is not empty: there are rows in \(table.name). Nothing was changed.")
            }
            let total = try tables.reduce(0) { $0 + (try source.count($1)) }
            var done = 0
            for table in tables {
                try forEachBatch(of: table, in: source) { rows in
                    try target.insert(rows, into: table)
                    done += rows.count
                    progress(.copying, done, total)
                }
            }
            let outcomes = try compare(tables)
            try target.finish()
            source.abandon()
            return outcomes
        } catch {
            target.abandon()
            source.abandon()
            throw error
        }
    }

    /// Compares everything and changes nothing.
    ///
    /// - Throws: `corrupted` when a row differs.
    package func compare() throws -> [Outcome] {
        defer {
            target.abandon()
            source.abandon()
        }
        return try compare(try tables())
    }

    // MARK: Tables

    /// The tables, each after those that its rows refer to.
    private func tables() throws -> [TableShape] {
        let ours = try source.tables().sorted { $0.name < $1.name }
        let theirs = try target.tables().sorted { $0.name < $1.name }
        guard ours.map(\.likeness) == theirs.map(\.likeness) else {
            throw StorageError(.wrongState, "The two databases were created by different versions of Tartan.")
        }
        if let keyless = ours.first(where: \.key.isEmpty) {
            throw StorageError(.wrongState, "The table \(keyless.name) has no primary key.")
        }
        var remaining = ours
        var ordered: [TableShape] = []
        while !remaining.isEmpty {
            let names = Set(remaining.map(\.name))
            let free = remaining.filter { $0.parents.subtracting([$0.name]).isDisjoint(with: names) }
            guard !free.isEmpty else { throw StorageError(.wrongState, "Tables have circular references.") }
            ordered += free
            remaining.removeAll { table in free.contains { $0.name == table.name } }
        }
        return ordered
    }

    private func forEachBatch(
        of table: TableShape, in session: any TableSession, _ body: ([TableRow]) throws -> Void
    ) throws {
        var position: [TableCell]?
        while true {
            let rows = try session.rows(of: table, after: position, limit: Self.batchSize)
            if !rows.isEmpty { try body(rows) }
            guard rows.count == Self.batchSize, let last = rows.last else { return }
            position = table.keyPositions.map { last[$0] }
        }
    }

    // MARK: Comparing

    private func compare(_ tables: [TableShape]) throws -> [Outcome] {
        let total = try tables.reduce(0) { $0 + (try source.count($1)) }
        var done = 0
        var outcomes: [Outcome] = []
        var differences = Differences()
        for table in tables {
            var left = RowStream(session: source, table: table, kept: target.kept)
            var right = RowStream(session: target, table: table, kept: source.kept)
            var count = 0
            while true {
                switch (try left.peek(), try right.peek()) {
                case (nil, nil):
                    outcomes.append(Outcome(table: table.name, rows: count))
                case (let mine?, nil):
                    differences.add(table, mine, "is missing in the target")
                    left.skip()
                    continue
                case (nil, let other?):
                    differences.add(table, other, "is in the target only")
                    right.skip()
                    continue
                case (let mine?, let other?):
                    let (key, otherKey) = (left.key(mine), right.key(other))
                    if key == otherKey {
                        let columns = zip(table.columns, zip(mine, other)).filter { $1.0 != $1.1 }.map(\.0.name)
                        if !columns.isEmpty {
                            differences.add(table, mine, "differs in \(columns.joined(separator: ", "))")
                        }
                        count += 1
                        done += 1
                        left.skip()
                        right.skip()
                        if done.isMultiple(of: Self.batchSize) { progress(.comparing, done, total) }
                    } else if key.lexicographicallyPrecedes(otherKey) {
                        differences.add(table, mine, "is missing in the target")
                        left.skip()
                    } else {
                        differences.add(table, other, "is in the target only")
                        right.skip()
                    }
                    continue
                }
                break
            }
        }
        try differences.check()
        return outcomes
    }
}

extension TableShape {
    /// The parts of a table that must be equal in both databases; the storage of values may differ.
    package var likeness: [String] { [name] + columns.map(\.name) + ["|"] + key }
}

/// A table's rows one by one, read in batches.
private struct RowStream {
    let session: any TableSession
    let table: TableShape
    let kept: (TableCell) -> TableCell
    private var batch: ArraySlice<TableRow> = []
    private var last: [TableCell]?
    private var isAtEnd = false

    private static let batchSize = 500

    init(session: any TableSession, table: TableShape, kept: @escaping (TableCell) -> TableCell) {
        self.session = session
        self.table = table
        self.kept = kept
    }

    mutating func peek() throws -> TableRow? {
        if batch.isEmpty, !isAtEnd {
            let rows = try session.rows(of: table, after: last, limit: Self.batchSize)
            isAtEnd = rows.count < Self.batchSize
            if let row = rows.last { last = table.keyPositions.map { row[$0] } }
            batch = rows.map { $0.map(kept) }[...]
        }
        return batch.first
    }

    mutating func skip() { batch.removeFirst() }

    func key(_ row: TableRow) -> [TableCell] { table.keyPositions.map { row[$0] } }
}

/// Differences by table and column; messages that may be logged contain no keys or values.
private struct Differences {
    private var count = 0
    private var first: [String] = []

    mutating func add(_ table: TableShape, _ row: TableRow, _ what: String) {
        count += 1
        if first.count < 5 { first.append("a row of \(table.name) \(what)") }
    }

    func check() throws {
        guard count > 0 else { return }
        throw StorageError(
            .corrupted,
            "\(count == 1 ? "1 row is" : "\(count) rows are") different in the two databases: \(first.joined(separator: "; "))."
        )
    }
}
