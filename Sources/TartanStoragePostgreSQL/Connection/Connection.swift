// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import CTartanLibPQ
import TartanStorage

/// One connection to the server.
///
/// Calls block; `ConnectionPool` gives each connection its own queue.
final class Connection {
    private let handle: OpaquePointer
    private var patience: Patience
    /// Whether a response that nobody waits for may still arrive.
    private var isAbandoned = false
    /// Prepared statements by their text.
    private var statements: [String: Statement] = [:]

    /// Whether one of them no longer matches the server's schema.
    private var hasStaleStatements = false

    private struct Statement {
        var name: String
        var columns: [String: Int32]
    }

    /// Statements are composed of few parts, so this limit is not reached; it is a safeguard.
    private static let maximumStatements = 500

    init(_ options: ConnectionOptions, _ patience: Patience) throws(ConnectionFailure) {
        guard let handle = options.withKeywords({ PQconnectStartParams($0, $1, 0) }) else {
            throw ConnectionFailure(state: nil, isDisconnected: true, reason: "out of memory")
        }
        self.handle = handle
        self.patience = patience
        // If it throws, `deinit` runs: everything is initialized.
        try connect(until: patience.end(of: Patience.connectTime))
        // A server that reads nothing must not block a call while it sends its statement.
        PQsetnonblocking(handle, 1)
        // The server's notices may contain values and must not go to standard error.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
    }

    deinit { PQfinish(handle) }

    var isUsable: Bool {
        !isAbandoned && !hasStaleStatements && PQstatus(handle) == CONNECTION_OK
            && PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// Sets the task and the deadline of the next statements.
    func serve(_ patience: Patience) { self.patience = patience }

    private func connect(until end: ContinuousClock.Instant) throws(ConnectionFailure) {
        var state = PQstatus(handle) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state != PGRES_POLLING_FAILED else {
                throw ConnectionFailure(
                    state: nil, isDisconnected: true, reason: ConnectionOptions.plainReason(of: handle))
            }
            try patience.wait(
                for: PQsocket(handle), toWrite: state == PGRES_POLLING_WRITING, until: end)
            state = PQconnectPoll(handle)
        }
    }

    /// Waits for the server's complete response to the last command.
    ///
    /// - Returns: The last result, or the first that is an error.
    private func answer(_ wasSent: Int32) throws(ConnectionFailure) -> OpaquePointer {
        guard wasSent == 1 else { throw lost() }
        let end = patience.end(of: Patience.statementTime)
        var last: OpaquePointer?
        do throws(ConnectionFailure) {
            while case let left = PQflush(handle), left != 0 {
                guard left == 1 else { throw lost() }
                try patience.wait(for: PQsocket(handle), toWrite: true, until: end)
                guard PQconsumeInput(handle) == 1 else { throw lost() }
            }
            while true {
                while PQisBusy(handle) != 0 {
                    try patience.wait(for: PQsocket(handle), toWrite: false, until: end)
                    guard PQconsumeInput(handle) == 1 else { throw lost() }
                }
                guard let next = PQgetResult(handle) else { break }
                if let known = last, PQresultStatus(known) == PGRES_FATAL_ERROR {
                    PQclear(next)
                } else {
                    PQclear(last)
                    last = next
                }
            }
        } catch {
            PQclear(last)
            isAbandoned = true
            if error.isTimeout { Cancellation.ask(handle) }
            throw error
        }
        guard let last else { throw lost() }
        return last
    }

    /// Runs statements without parameters, such as a schema.
    func run(script: String) throws(ConnectionFailure) {
        let result = try answer(PQsendQuery(handle, script))
        defer { PQclear(result) }
        try check(result)
    }

    /// Runs one statement and discards its rows.
    func run(_ sql: String, _ parameters: [Parameter] = []) throws(ConnectionFailure) {
        _ = try query(sql, parameters)
    }

    /// Runs one statement, which is prepared on first use.
    func query(_ sql: String, _ parameters: [Parameter] = []) throws(ConnectionFailure) -> QueryResult {
        let statement = try prepare(sql)
        let result = try answer(
            Self.withPointers(to: parameters) { values, lengths, formats in
                PQsendQueryPrepared(handle, statement.name, Int32(parameters.count), values, lengths, formats, 0)
            })
        do {
            try check(result)
        } catch {
            PQclear(result)
            throw error
        }
        return QueryResult(result, columns: statement.columns)
    }

    private func prepare(_ sql: String) throws(ConnectionFailure) -> Statement {
        if let known = statements[sql] { return known }
        if statements.count >= Self.maximumStatements {
            try run(script: "DEALLOCATE ALL")
            statements = [:]
        }
        let name = "tartan\(statements.count)"
        let result = try answer(PQsendPrepare(handle, name, sql, 0, nil))
        defer { PQclear(result) }
        try check(result)
        let description = try answer(PQsendDescribePrepared(handle, name))
        defer { PQclear(description) }
        try check(description)
        var columns: [String: Int32] = [:]
        for index in 0..<PQnfields(description) {
            guard let column = PQfname(description, index) else { continue }
            columns[String(cString: column)] = index
        }
        let statement = Statement(name: name, columns: columns)
        statements[sql] = statement
        return statement
    }

    private func check(_ result: OpaquePointer) throws(ConnectionFailure) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default:
            // PG_DIAG_SQLSTATE is the character C, which is not imported from C.
            guard let text = PQresultErrorField(result, Int32(UInt8(ascii: "C"))) else { throw lost() }
            let state = SQLState(rawValue: String(cString: text))
            if state.isStaleStatement { hasStaleStatements = true }
            throw ConnectionFailure(
                state: state, isDisconnected: state.endsConnection || PQstatus(handle) != CONNECTION_OK)
        }
    }

    private func lost() -> ConnectionFailure { ConnectionFailure(state: nil, isDisconnected: true) }

    /// Arranges the values for libpq; they are valid while the body runs.
    private static func withPointers<Result>(
        to parameters: [Parameter],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Result
    ) -> Result {
        var bytes: [UInt8] = []
        var offsets: [Int?] = []
        var lengths: [Int32] = []
        var formats: [Int32] = []
        for parameter in parameters {
            switch parameter {
            case .null:
                offsets.append(nil)
                lengths.append(0)
                formats.append(0)
            case .text(let text):
                offsets.append(bytes.count)
                lengths.append(0)
                formats.append(0)
                bytes.append(contentsOf: text.utf8)
                bytes.append(0)
            case .bytes(let value):
                offsets.append(bytes.count)
                lengths.append(Int32(value.count))
                formats.append(1)
                bytes.append(contentsOf: value)
                bytes.append(0)
            }
        }
        return bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers: [UnsafePointer<CChar>?] = offsets.map { offset in
                guard let offset, let base else { return nil }
                return base + offset
            }
            return pointers.withUnsafeBufferPointer { values in
                body(values.baseAddress, lengths, formats)
            }
        }
    }
}

extension Connection {
    /// One transaction, rolled back when the body throws.
    func transaction<Value>(_ body: (Connection) throws -> Value) throws -> Value {
        do throws(ConnectionFailure) {
            try run("BEGIN")
        } catch {
            // A connection that was idle during a restart of the server is detected here.
            var failure = error
            failure.isBeforeWork = true
            throw failure
        }
        let value: Value
        do {
            value = try body(self)
        } catch {
            // A connection on which even this fails is discarded.
            _ = try? query("ROLLBACK")
            throw error
        }
        try run("COMMIT")
        return value
    }
}
