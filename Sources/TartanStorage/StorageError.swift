// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An error of a store.
///
/// `description` contains no secrets and no personal data, and is safe to log.
package struct StorageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The error code.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }

    package var code: Code
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "storage \(code.rawValue): \(message)" }
}

extension StorageError {
    package static let leaseLost = StorageError(
        .leaseLost, "Another worker took over the Item; this sync run is dropped.")
    package static let noSuchItem = StorageError(.notFound, "There is no such Item.")
    package static let noSuchTransaction = StorageError(.notFound, "There is no such transaction.")
    package static let noSuchAccount = StorageError(.notFound, "The Item has no such account.")
    package static let tooManyKeyedRequests = StorageError(
        .limitReached, "The user's requests with idempotency keys reach their limit.")
}

extension StorageError.Code {
    /// The stored cursor is not the batch's first cursor: another worker committed in between.
    package static let cursorConflict = Self(rawValue: "cursorConflict")
    /// Another worker took over the Item; nothing was written.
    package static let leaseLost = Self(rawValue: "leaseLost")
    /// The row does not exist, or belongs to another user.
    package static let notFound = Self(rawValue: "notFound")
    /// A row with that name or token already exists.
    package static let alreadyExists = Self(rawValue: "alreadyExists")
    /// The state does not allow that step.
    package static let wrongState = Self(rawValue: "wrongState")
    /// A user has as many rows as one user may have.
    package static let limitReached = Self(rawValue: "limitReached")
    /// A page cursor that this store did not issue.
    package static let invalidCursor = Self(rawValue: "invalidCursor")
    /// A row violates a constraint of the schema, such as a transaction of an unknown account.
    package static let integrity = Self(rawValue: "integrity")
    /// The database cannot be opened.
    package static let unopenable = Self(rawValue: "unopenable")
    /// Reading or writing failed; the transaction was rolled back.
    package static let unavailable = Self(rawValue: "unavailable")
    /// A stored value cannot be read back.
    package static let corrupted = Self(rawValue: "corrupted")
}
