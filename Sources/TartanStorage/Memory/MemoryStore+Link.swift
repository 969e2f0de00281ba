// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func insertLinkToken(_ token: LinkTokenRecord) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.linkTokens[token.digest] == nil else {
                throw StorageError(.alreadyExists, "The Link token already exists.")
            }
            state.linkTokens[token.digest] = token
        }
    }

    package func linkToken(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> LinkTokenRecord? {
        try read { state in state.linkTokens[digest].flatMap { $0.userID == user ? $0 : nil } }
    }

    package func linkTokens(of user: UserID, now: Instant) async throws(StorageError) -> [LinkTokenRecord] {
        try read { state in
            state.linkTokens.values.filter { $0.userID == user && $0.expiresAt > now }
                .sorted { ($1.createdAt, $1.digest.description) < ($0.createdAt, $0.digest.description) }
        }
    }

    package func engineLinkTokens(now: Instant, limit: Int) async throws(StorageError) -> [LinkTokenRecord] {
        try read { state in
            let present = state.linkTokens.values.filter { $0.expiresAt > now }
                .sorted { ($1.createdAt, $1.digest.description) < ($0.createdAt, $0.digest.description) }
            return Array(present.prefix(limit))
        }
    }

    package func beginExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) -> ExchangeIntentRecord? {
        try write { state throws(StorageError) in
            guard let existing = state.exchanges[intent.publicTokenDigest] else {
                state.exchanges[intent.publicTokenDigest] = intent
                return nil
            }
            guard existing.userID == intent.userID else {
                throw StorageError(.notFound, "The public token belongs to another user.")
            }
            guard existing.state == .rolledBack else { return existing }
            state.exchanges[intent.publicTokenDigest] = intent.again(after: existing)
            return nil
        }
    }

    package func updateExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) {
        try write { state throws(StorageError) in
            try state.checkExchange(intent)
            state.exchanges[intent.publicTokenDigest] = intent
        }
    }

    package func commitExchange(_ intent: ExchangeIntentRecord, item: ItemRecord) async throws(StorageError) {
        try write { state throws(StorageError) in
            try state.checkExchange(intent)
            if let existing = state.items[item.itemID] {
                guard existing.userID == item.userID else {
                    throw StorageError(.alreadyExists, "The Item belongs to another user.")
                }
                state.items[item.itemID]?.accessToken = item.accessToken
                state.raiseGeneration(of: item.itemID)
            } else {
                try state.insertItem(item)
            }
            var committed = intent
            committed.state = .committed
            committed.itemID = item.itemID
            committed.accessToken = nil
            state.exchanges[intent.publicTokenDigest] = committed
        }
    }

    package func exchange(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> ExchangeIntentRecord? {
        try read { state in state.exchanges[digest].flatMap { $0.userID == user ? $0 : nil } }
    }

    package func engineOpenExchanges() async throws(StorageError) -> [ExchangeIntentRecord] {
        try read { state in
            state.exchanges.values.filter { $0.state != .committed && $0.state != .rolledBack }
                .sorted {
                    ($0.createdAt, $0.publicTokenDigest.description)
                        < ($1.createdAt, $1.publicTokenDigest.description)
                }
        }
    }
}

extension MemoryState {
    func checkExchange(_ intent: ExchangeIntentRecord) throws(StorageError) {
        guard let existing = exchanges[intent.publicTokenDigest], existing.userID == intent.userID else {
            throw StorageError(.notFound, "There is no such exchange.")
        }
        guard existing.state != .committed else {
            throw StorageError(.wrongState, "The exchange is already committed.")
        }
    }
}
