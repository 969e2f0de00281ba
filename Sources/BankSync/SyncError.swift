// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidCore
package import TartanStorage
package import TokenVault

/// Why a sync run ended without a commit.
///
/// `description` is safe to log and to show.
package struct SyncError: Error, Sendable, CustomStringConvertible {
    /// What went wrong.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }

    package var code: Code
    package var message: String
    /// Plaid's own error, when it was one.
    package var plaid: PlaidError?

    package init(_ code: Code, _ message: String, plaid: PlaidError? = nil) {
        self.code = code
        self.message = message
        self.plaid = plaid
    }

    package init(_ error: PlaidError) {
        self.init(Code(rawValue: error.code.rawValue), "\(error). \(error.advice)", plaid: error)
    }

    package init(_ error: StorageError) { self.init(Code(rawValue: error.code.rawValue), error.message) }

    package init(_ error: VaultError) { self.init(Code(rawValue: error.code.rawValue), error.message) }

    package var description: String { message }
}

extension SyncError.Code {
    /// There is no such Item.
    package static let noSuchItem = Self(rawValue: "noSuchItem")
    /// Another worker is syncing the Item at the moment.
    package static let busy = Self(rawValue: "busy")
    /// A response lacks a list, an element of a list, or its cursor.
    package static let incompleteResponse = Self(rawValue: "incompleteResponse")
    /// A row has no id.
    package static let unusableRow = Self(rawValue: "unusableRow")
    /// A page announced more pages without moving the cursor.
    package static let cursorStuck = Self(rawValue: "cursorStuck")
    /// Data changed during every attempt.
    package static let tooManyRestarts = Self(rawValue: "tooManyRestarts")
}
