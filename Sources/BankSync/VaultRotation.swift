// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
package import TartanStorage
package import TokenVault

/// Encrypts everything in a store again with the vault's active key.
///
/// Each value is replaced separately, and only if it was not changed in the meantime. An interruption leaves a store whose
/// values are encrypted with different keys, all of which the vault has.
package struct VaultRotation: Sendable {
    /// The number of values, and how many were encrypted again.
    package struct Result: Sendable, Hashable {
        package var values = 0
        package var resealed = 0
    }

    private let store: any Store
    private let vault: Vault

    /// The number of values that one transaction replaces.
    private static let batch = 200

    package init(store: any Store, vault: Vault) {
        self.store = store
        self.vault = vault
    }

    /// Processes all encrypted columns.
    ///
    /// - Parameter progress: Called after each batch with the number of processed values and the total.
    package func run(progress: (Int, Int) -> Void = { _, _ in }) async throws -> Result {
        var result = Result()
        for column in SealedColumn.allCases { result.values += try await store.engineCountSealed(column) }
        for column in SealedColumn.allCases {
            // A value that another process replaced in the meantime is found by the next query if its key is an older one.
            while case let cells = try await olderValues(of: column), !cells.isEmpty {
                var pairs: [(SealedCell, SealedBytes)] = []
                for cell in cells {
                    let new = try vault.rotate(try SealedValue(bytes: cell.value.bytes), for: Self.context(of: cell))
                    if let new { pairs.append((cell, SealedBytes(new.bytes))) }
                }
                result.resealed += try await store.engineReseal(pairs)
                progress(result.resealed, result.values)
            }
        }
        try await store.setVaultCheck(
            VaultCheckRecord(
                keyID: vault.activeKeyID, sealed: SealedBytes(try vault.makeCheckValue().bytes), createdAt: .now))
        return result
    }

    /// Whether every value can be read with the active key alone, so that older keys can be removed.
    package func isComplete() async throws(StorageError) -> Bool {
        for column in SealedColumn.allCases {
            guard try await olderValues(of: column, limit: 1).isEmpty else { return false }
        }
        return try await store.vaultCheck().map { $0.keyID == vault.activeKeyID } ?? true
    }

    private func olderValues(
        of column: SealedColumn, limit: Int = Self.batch
    ) async throws(StorageError) -> [SealedCell] {
        try await store.engineSealed(column, notBeginningWith: SealedValue.prefix(of: vault.activeKeyID), limit: limit)
    }

    package static func context(of cell: SealedCell) -> VaultContext {
        VaultContext(userID: cell.userID, itemID: cell.itemID, column: cell.column.place, row: cell.row)
    }
}
