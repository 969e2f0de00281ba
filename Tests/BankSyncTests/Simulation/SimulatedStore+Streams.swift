// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension SimulatedStore {
    func engineStreams(of item: ItemID) async throws(StorageError) -> [AccountStream] {
        try await turn { store throws(StorageError) in try await store.engineStreams(of: item) }
    }
    func engineSelectAccounts(
        _ accounts: Set<AccountID>?, of item: ItemID, at now: Instant
    ) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineSelectAccounts(accounts, of: item, at: now)
        }
    }
    func engineReadAnew(_ item: ItemID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineReadAnew(item) }
    }
}
