// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
package import PlaidCore
package import PlaidTypes
package import TartanStorage
package import TokenVault

/// Removes Items at Plaid and in the store, and erases users.
///
/// Each removal is recorded first, then requested from Plaid, then everything is deleted in one transaction: after a crash
/// at any moment, ``resume(at:)`` continues. Plaid's removal is idempotent: the second request reports that the Item does
/// not exist.
package struct ItemRemoval: Sendable {
    /// Why an Item still exists.
    package enum Failure: Error, Sendable {
        /// Plaid did not remove the Item. It stays listed.
        case plaid(PlaidError)
        /// Plaid does not know the token, which does not prove that the Item is gone: it may belong to another environment or
        /// client. It stays listed until a person decides.
        case unproven(PlaidError)
        /// An exchange of the user has an unknown outcome, so an unknown Item may exist at Plaid.
        case unresolvedExchange
        case storage(StorageError)
        case vault(VaultError)
    }

    private let client: any PlaidClientProtocol
    private let store: any Store
    private let vault: Vault

    package init(client: any PlaidClientProtocol, store: any Store, vault: Vault) {
        self.client = client
        self.store = store
        self.vault = vault
    }

    /// Removes an Item with all its data.
    ///
    /// - Parameter isSettled: Whether a person has confirmed in Plaid's dashboard that an unknown Item is gone.
    package func remove(_ item: ItemRecord, isSettled: Bool = false, at now: Instant) async throws(Failure) {
        do throws(StorageError) {
            try await store.engineBeginRemoval(of: item.itemID, user: item.userID, at: now)
        } catch {
            // Another caller was faster.
            if error.code == .notFound { return }
            throw .storage(error)
        }
        do throws(Failure) {
            try await removeAtPlaid(item.accessToken, of: item.itemID, user: item.userID, isSettled: isSettled)
        } catch {
            // Errors that may pass are retried by the next attempt; all others need a person.
            if !error.isWorthRepeating {
                do throws(StorageError) {
                    try await store.engineCancelRemoval(of: item.itemID)
                } catch {
                    throw .storage(error)
                }
            }
            throw error
        }
        do throws(StorageError) {
            try await store.deleteItem(item.itemID, of: item.userID)
        } catch {
            if error.code != .notFound { throw .storage(error) }
        }
    }

    /// Erases a user: every Item, and all remaining data.
    package func erase(_ user: UserID, isSettled: Bool = false, at now: Instant) async throws(Failure) {
        try await storing { () throws(StorageError) in try await store.engineBeginErasure(of: user, at: now) }
        do throws(Failure) {
            try await finishErasure(of: user, isSettled: isSettled, at: now)
        } catch {
            // Otherwise a bank that the user connects after the refusal would be removed unexpectedly.
            if !error.isWorthRepeating {
                try await storing { () throws(StorageError) in try await store.engineCancelErasure(of: user) }
            }
            throw error
        }
    }

    private func finishErasure(of user: UserID, isSettled: Bool, at now: Instant) async throws(Failure) {
        let open = try await storing { () throws(StorageError) in
            try await store.engineOpenExchanges().filter { $0.userID == user }
        }
        for intent in open {
            if let token = intent.accessToken, let item = intent.itemID {
                try await removeAtPlaid(token, of: item, user: user, isSettled: isSettled)
            } else if !isSettled {
                throw .unresolvedExchange
            }
        }
        let items = try await storing { () throws(StorageError) in try await store.items(of: user) }
        for item in items { try await remove(item, isSettled: isSettled, at: now) }
        try await storing { () throws(StorageError) in try await store.engineFinishErasure(of: user) }
    }

    /// Resumes removals and erasures that a crash or a failure interrupted.
    ///
    /// - Returns: The unfinished removals, with their reasons.
    package func resume(at now: Instant) async throws(Failure) -> [Failure] {
        var failures: [Failure] = []
        let items = try await storing { () throws(StorageError) in try await store.engineUnfinishedRemovals() }
        for item in items {
            do throws(Failure) { try await remove(item, at: now) } catch { failures.append(error) }
        }
        let users = try await storing { () throws(StorageError) in try await store.engineUnfinishedErasures() }
        for user in users {
            do throws(Failure) { try await erase(user, at: now) } catch { failures.append(error) }
        }
        return failures
    }

    /// Plaid's proof that the Item is gone: it was removed now or earlier.
    private func removeAtPlaid(
        _ sealed: SealedBytes, of item: ItemID, user: UserID, isSettled: Bool
    ) async throws(Failure) {
        let token: AccessToken
        do throws(VaultError) {
            let place = VaultContext(userID: user, itemID: item, column: ItemRecord.accessTokenColumn)
            token = AccessToken(try vault.openText(try SealedValue(bytes: sealed.bytes), for: place))
        } catch {
            throw .vault(error)
        }
        do throws(PlaidError) {
            _ = try await client.itemRemove(accessToken: token)
        } catch {
            switch error.code {
            case .itemNotFound: return
            case .invalidAccessToken:
                if isSettled { return }
                throw .unproven(error)
            default: throw .plaid(error)
            }
        }
    }

    private func storing<Value>(_ body: () async throws(StorageError) -> Value) async throws(Failure) -> Value {
        do throws(StorageError) { return try await body() } catch { throw .storage(error) }
    }
}

extension ItemRemoval.Failure {
    /// Whether a retry may succeed later, without a person.
    package var isWorthRepeating: Bool {
        switch self {
        // Only a refusal proves that nothing happened; after a lost response the Item may be gone.
        case .plaid(let error): error.isRetryable || error.outcomeIsUnknown
        case .unproven, .unresolvedExchange, .vault: false
        case .storage: true
        }
    }

    /// The code for a log.
    package var code: String {
        switch self {
        case .plaid(let error), .unproven(let error): error.code.rawValue
        case .unresolvedExchange: "unresolvedExchange"
        case .storage(let error): error.code.rawValue
        case .vault(let error): error.code.rawValue
        }
    }
}
