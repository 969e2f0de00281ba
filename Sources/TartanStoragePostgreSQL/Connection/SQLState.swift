// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage

/// PostgreSQL's five-character error code.
///
/// - SeeAlso: https://www.postgresql.org/docs/current/errcodes-appendix.html
struct SQLState: Sendable, Hashable, RawRepresentable {
    let rawValue: String

    static let uniqueViolation = SQLState(rawValue: "23505")
    static let undefinedTable = SQLState(rawValue: "42P01")

    var isIntegrity: Bool { rawValue.hasPrefix("23") || rawValue.hasPrefix("22") }

    /// Whether the same transaction may succeed when it is retried: it conflicted with another one.
    var isWorthRepeating: Bool { ["40001", "40P01", "55P03"].contains(rawValue) }

    /// Whether the connection's prepared statements no longer match the server: a table has changed
    /// (`feature_not_supported`: "cached plan must not change result type"), or the statement is gone or not ours.
    ///
    /// The same statement works on a new connection.
    var isStaleStatement: Bool { ["0A000", "26000", "42P05"].contains(rawValue) }

    /// Whether the server ended or will end the connection.
    var endsConnection: Bool { rawValue.hasPrefix("08") || rawValue.hasPrefix("57P") }

    /// The reason in plain language.
    var plainReason: String {
        switch rawValue {
        case "28000", "28P01": "the user or the password is wrong"
        case "3D000": "the database does not exist"
        case "42501": "the user lacks the permission"
        case "53300": "it has no free connections"
        case "53100": "its disk is full"
        case "57014": "the statement took too long"
        case "57P01", "57P02": "it was shut down"
        case "57P03": "it is starting up or shutting down"
        case "25006": "it is a read-only replica"
        default: "SQLSTATE \(rawValue)"
        }
    }
}

/// An error of a connection; never with the server's own text, which may contain a row's values.
struct ConnectionFailure: Error, Sendable {
    /// `nil` when the server could not be reached.
    var state: SQLState?
    /// Whether the connection is no longer usable.
    var isDisconnected: Bool
    var reason: String?
    /// Whether it happened before anything was sent, so that a retry on another connection is safe.
    var isBeforeWork = false
    /// Whether the server did not answer in time, so that asking again would only take more of it.
    var isTimeout = false

    static let timedOut = ConnectionFailure(
        state: nil, isDisconnected: true, reason: "it did not respond in time", isTimeout: true)

    var storageError: StorageError {
        guard let state else {
            return StorageError(
                .unavailable, "The PostgreSQL server cannot be reached: \(reason ?? "the connection was lost").")
        }
        if state == .uniqueViolation {
            return StorageError(.alreadyExists, "A row with the same name already exists.")
        }
        if state.isIntegrity {
            return StorageError(.integrity, "A row violates a constraint of the schema (SQLSTATE \(state.rawValue)).")
        }
        return StorageError(.unavailable, "The PostgreSQL server failed: \(state.plainReason).")
    }
}
