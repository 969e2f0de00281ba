// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension PaymentStatements {
    static func find(_ condition: String, _ values: [ColumnValue], _ db: some StatementRunner) throws -> PaymentRecord?
    {
        try payments("WHERE \(condition)", values, db).first
    }

    private static func payments(
        _ condition: String, _ values: [ColumnValue], _ db: some StatementRunner
    ) throws -> [PaymentRecord] {
        try db.rows("SELECT \(PaymentRecord.columns.columnList()) FROM payments \(condition)", values)
            .map { try PaymentRecord($0) }
    }

    package static func payment(
        _ id: String, of user: UserID?, _ db: some StatementRunner
    ) throws -> PaymentRecord? {
        guard let user else { return try find("id = ?1", [.text(id)], db) }
        return try find("id = ?1 AND user_id = ?2", [.text(id), .init(user)], db)
    }

    package static func payment(ofTransfer id: String, _ db: some StatementRunner) throws -> PaymentRecord? {
        try find("transfer_id = ?1", [.text(id)], db)
    }

    /// The newest first.
    package static func payments(_ query: PaymentQuery, _ db: some StatementRunner) throws -> [PaymentRecord] {
        var conditions: [String] = []
        var values: [ColumnValue] = []
        func mark(_ value: ColumnValue) -> String {
            values.append(value)
            return "?\(values.count)"
        }
        if let user = query.userID { conditions.append("user_id = \(mark(.init(user)))") }
        if let item = query.itemID { conditions.append("item_id = \(mark(.init(item)))") }
        if !query.phases.isEmpty {
            let phases = query.phases.sorted().map { mark(.text($0)) }.joined(separator: ", ")
            conditions.append("phase IN (\(phases))")
        }
        if let after = query.after {
            conditions.append("(created_at, id) < (\(mark(.init(after.createdAt))), \(mark(.text(after.id))))")
        }
        let filter = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
        let limit = mark(.integer(Int64(max(query.limit, 0))))
        return try payments("\(filter) ORDER BY created_at DESC, id DESC LIMIT \(limit)", values, db)
    }

    package static func duePayments(
        now: Instant, limit: Int, _ db: some StatementRunner
    ) throws -> [PaymentRecord] {
        try payments(
            "WHERE due_at <= ?1 ORDER BY due_at, id LIMIT ?2", [.init(now), .integer(Int64(max(limit, 0)))], db)
    }

    package static func nextDuePayment(_ db: some StatementRunner) throws -> Instant? {
        try db.rows("SELECT id, due_at FROM payments WHERE due_at IS NOT NULL ORDER BY due_at, id LIMIT 1", [])
            .first.map { try $0.at("payments", "id").instant("due_at") }
    }

    // MARK: Events

    private static func events(
        _ condition: String, _ values: [ColumnValue], _ db: some StatementRunner
    ) throws -> [PaymentEventRecord] {
        try db.rows(
            "SELECT \(PaymentEventRecord.columns.columnList()) FROM payment_events WHERE \(condition)", values
        ).map { try PaymentEventRecord($0) }
    }

    package static func events(
        _ scope: String, after number: Int64, limit: Int, _ db: some StatementRunner
    ) throws -> [PaymentEventRecord] {
        try events(
            "scope = ?1 AND number > ?2 ORDER BY number LIMIT ?3",
            [.text(scope), .integer(number), .integer(Int64(max(limit, 0)))], db)
    }

    package static func events<Runner: StatementRunner>(
        _ scope: String, numbers: [Int64], _ db: Runner
    ) throws -> [PaymentEventRecord] {
        let numbers = Array(Set(numbers)).sorted()
        var found: [PaymentEventRecord] = []
        for start in stride(from: 0, to: numbers.count, by: batch) {
            let part = numbers[start..<min(start + batch, numbers.count)]
            // Padded with the last one, so that there are few different statements.
            var size = 1
            while size < part.count { size *= 2 }
            let padded = Array(part) + Array(repeating: numbers[part.endIndex - 1], count: size - part.count)
            found += try events(
                "scope = ?1 AND number IN (\(Runner.marks(2, size))) ORDER BY number",
                [.text(scope)] + padded.map(ColumnValue.integer), db)
        }
        return found
    }

    private static let batch = 512

    package static func events(ofTransfer id: String, _ db: some StatementRunner) throws -> [PaymentEventRecord] {
        // The events of sweeps have no transfer.
        guard !id.isEmpty else { return [] }
        return try events("transfer_id = ?1 ORDER BY scope, number", [.text(id)], db)
    }

    package static func events(
        _ scope: String, _ outcome: PaymentEventRecord.Outcome, limit: Int, _ db: some StatementRunner
    ) throws -> [PaymentEventRecord] {
        try events(
            "scope = ?1 AND outcome = ?2 ORDER BY number LIMIT ?3",
            [.text(scope), .text(outcome.rawValue), .integer(Int64(max(limit, 0)))], db)
    }

    // MARK: Sweeps

    package static func sweeps(
        _ scope: String, id: String? = nil, _ db: some StatementRunner
    ) throws -> [PaymentSweepRecord] {
        try db.rows(
            """
            SELECT \(PaymentSweepRecord.columns.columnList()) FROM payment_sweeps
            WHERE scope = ?1\(id == nil ? "" : " AND sweep_id = ?2") ORDER BY sweep_id
            """, [.text(scope)] + (id.map { [.text($0)] } ?? [])
        ).map { try PaymentSweepRecord($0) }
    }

    // MARK: Cursor

    package static func cursor(_ scope: String, _ db: some StatementRunner) throws -> PaymentCursorRecord? {
        try db.rows(
            "SELECT \(PaymentCursorRecord.columns.columnList()) FROM payment_cursors WHERE scope = ?1", [.text(scope)]
        ).first.map { try PaymentCursorRecord($0) }
    }

    /// Reserves the reading of events; `nil` when somebody else has it.
    package static func leaseCursor<Runner: StatementRunner>(
        _ scope: String, owner: String, now: Instant, until: Instant, _ db: Runner
    ) throws -> PaymentCursorRecord? {
        let taken = try db.change(
            Runner.insert(into: "payment_cursors", PaymentCursorRecord.columns)
                + """
                 ON CONFLICT (scope) DO UPDATE SET lease_owner = excluded.lease_owner,
                    lease_until = excluded.lease_until, updated_at = excluded.updated_at
                WHERE payment_cursors.lease_owner IS NULL OR payment_cursors.lease_owner = excluded.lease_owner
                    OR payment_cursors.lease_until IS NULL OR payment_cursors.lease_until <= excluded.updated_at
                """,
            [.text(scope), .integer(0), .text(owner), .init(until), .init(now)])
        return taken == 1 ? try cursor(scope, db) : nil
    }

    package static func releaseCursor(_ scope: String, owner: String, _ db: some StatementRunner) throws {
        _ = try db.change(
            "UPDATE payment_cursors SET lease_owner = NULL, lease_until = NULL WHERE scope = ?1 AND lease_owner = ?2",
            [.text(scope), .text(owner)])
    }
}
