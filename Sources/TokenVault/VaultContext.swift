// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The place that a value is encrypted for: decryption anywhere else is refused.
package struct VaultContext: Sendable, Hashable {
    package var userID: UserID
    /// The Item; empty for values without an Item.
    package var itemID: ItemID
    /// Table and column, such as `items.access_token`.
    package var column: String
    /// The row, where an Item has several.
    package var row: String

    package init(userID: UserID, itemID: ItemID, column: String, row: String = "") {
        self.userID = userID
        self.itemID = itemID
        self.column = column
        self.row = row
    }

    /// Unambiguous bytes: each part is preceded by its length.
    var associatedData: [UInt8] {
        var bytes = Array("tartan-vault-1".utf8)
        for part in [userID.rawValue, itemID.rawValue, column, row] {
            let utf8 = Array(part.utf8)
            for shift in stride(from: 24, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: utf8.count >> shift))
            }
            bytes += utf8
        }
        return bytes
    }
}
