// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A placeholder for the account of a row without an account, so that the row is kept.
package enum UnnamedAccount {
    package static let id: AccountID = "no-account"

    /// A placeholder for one of several such accounts.
    package static func numbered(_ kind: String, _ index: Int) -> AccountID {
        AccountID(rawValue: "\(id.rawValue):\(kind):\(index)")
    }

    /// Whether an id is such a placeholder, which callers read as null.
    package static func contains(_ id: String) -> Bool {
        id == Self.id.rawValue || id.hasPrefix("\(Self.id.rawValue):")
    }
}

extension AccountID {
    /// The id, or the placeholder for a missing one.
    package var orUnnamed: AccountID { rawValue.isEmpty ? UnnamedAccount.id : self }
}
