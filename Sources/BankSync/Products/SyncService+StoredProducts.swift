// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import Plaid
import PlaidCore
import PlaidTypes
import TartanStorage
import TokenVault

/// The products to fetch in a sync run.
struct ProductRound: Sendable {
    var item: ItemRecord
    /// The lease under which the run started.
    var fence: Int64
    var fetches: [StoredProduct: ProductFetchRecord] = [:]
    var due: [StoredProduct] = []

    /// When the first product that is missing and not fetched now is due.
    var nextAt: Instant? {
        fetches.values.filter { $0.isRetry && !due.contains($0.product) }.map(\.nextAt).min()
    }
}

extension SyncService {
    /// How soon an Item is synced again if its process ended between the commit and the products.
    private static let grace = Duration.seconds(60)

    /// Finds the Item's products other than transactions that are missing, outdated or announced as changed.
    func planProducts(of item: ItemRecord, _ lease: ItemLease) async throws(SyncError) -> ProductRound {
        do throws(StorageError) {
            var round = ProductRound(item: item, fence: lease.fence)
            let products = ProductPlan.products(of: item, wanted: configuration.wantedProducts)
            round.fetches[.item] = ProductPlan.firstDescription(of: item, age: configuration.productAge)
            for fetch in try await store.productFetches(of: item.userID, item: item.itemID)
            where products.contains(fetch.product) {
                round.fetches[fetch.product] = fetch
            }
            var news: [WebhookNews] = []
            if let oldest = round.fetches.values.map(\.generation).min(), oldest < item.sync.generation {
                news = try await store.engineWebhookNews(of: item.itemID, after: oldest)
            }
            let now = runtime.now()
            let freshness = item.sync.freshness ?? configuration.freshness
            round.due = products.filter {
                ProductPlan.isDue(round.fetches[$0], news: news, now: now, nextRound: freshness)
            }
            return round
        } catch {
            throw SyncError(error)
        }
    }

    /// When an Item with nothing else to wait for is synced again.
    func pollTime(_ usual: Instant, _ round: ProductRound) -> Instant {
        let next = round.due.isEmpty ? round.nextAt : runtime.now() + Self.grace
        return next.map { min($0, usual) } ?? usual
    }

    /// Fetches the products that are due, then clears the early retry.
    ///
    /// A failure does not fail the sync run: it is recorded with the product, which is retried later.
    func fetchProducts(
        _ round: ProductRound, _ token: AccessToken, poll: (hurried: Instant, usual: Instant)? = nil
    ) async {
        guard !round.due.isEmpty else { return }
        do throws(StorageError) {
            for product in round.due {
                try await fetch(product, of: round.item, round, token, last: round.fetches[product])
            }
            if round.due.contains(.item) { try await fetchNewProducts(round, token) }
            guard let poll else { return }
            let fetches = try await store.productFetches(of: round.item.userID, item: round.item.itemID)
            let next = fetches.filter(\.isRetry).map(\.nextAt).min().map { min($0, poll.usual) } ?? poll.usual
            try await store.engineSetPoll(of: round.item.itemID, at: next, expected: poll.hurried)
        } catch {
            logger.notice(
                "products could not be stored",
                metadata: ["item": "\(round.item.itemID)", "code": "\(error.code.rawValue)"])
        }
    }

    /// Fetches the products that were discovered since the run started.
    private func fetchNewProducts(_ round: ProductRound, _ token: AccessToken) async throws(StorageError) {
        guard let described = try await store.engineItem(round.item.itemID) else { return }
        let known = ProductPlan.products(of: round.item, wanted: configuration.wantedProducts)
        for product in ProductPlan.products(of: described, wanted: configuration.wantedProducts)
        where !known.contains(product) {
            try await fetch(product, of: described, round, token, last: nil)
        }
    }

    private func fetch(
        _ product: StoredProduct, of item: ItemRecord, _ round: ProductRound, _ token: AccessToken,
        last: ProductFetchRecord?
    ) async throws(StorageError) {
        // The rows are as old as the start of the request.
        let start = runtime.now()
        do throws(SyncError) {
            let answer = try await answer(product, of: item, token, at: start)
            var fetch = ProductFetchRecord(
                itemID: item.itemID, product: product, state: .ready, fetchedAt: start,
                requestIDs: answer.requestIDs, checkedAt: start,
                nextAt: start + SyncConfiguration.early(configuration.productAge, chance: runtime.random()),
                fence: round.fence, generation: round.item.sync.generation)
            fetch.anomalies = answer.anomalies
            report(answer.anomalies, of: item.itemID)
            try await store(ProductSet(fetch, records: answer.records, days: answer.days), answer, of: item, token)
        } catch {
            let failure = ProductFailure(
                error, failures: last?.failures ?? 0, random: runtime.random(), age: configuration.productAge)
            logger.notice(
                "a product could not be fetched",
                metadata: [
                    "item": "\(item.itemID)", "product": "\(product.rawValue)", "code": "\(failure.errorCode)",
                ])
            try await store.engineStore(
                ProductSet(
                    ProductFetchRecord(
                        itemID: item.itemID, product: product, state: failure.state, fetchedAt: last?.fetchedAt,
                        requestIDs: last?.requestIDs ?? [], errorCode: failure.errorCode,
                        errorRequestID: failure.requestID, checkedAt: start, failures: (last?.failures ?? 0) + 1,
                        nextAt: runtime.now() + failure.delay, fence: round.fence,
                        generation: round.item.sync.generation)))
        }
    }

    /// Stores a response; unknown accounts are fetched first, and placeholders are stored for those that Plaid does not
    /// list.
    private func store(
        _ set: ProductSet, _ answer: ProductAnswer, of item: ItemRecord, _ token: AccessToken
    ) async throws(SyncError) {
        do throws(StorageError) {
            do throws(StorageError) {
                try await store(set, answer, of: item)
            } catch {
                guard error.code == .integrity else { throw error }
                let listed = try? await accounts(of: item, token).rows
                let now = runtime.now()
                let unlisted = answer.accountIDs.subtracting((listed ?? []).map(\.accountID)).sorted()
                    .map { AccountRecord.unlisted($0, of: item.itemID, at: now) }
                try await store.engineUpsertAccounts(
                    (listed ?? []) + unlisted, of: item.itemID, areAll: listed != nil, at: now)
                try await store(set, answer, of: item)
            }
        } catch {
            throw SyncError(error)
        }
    }

    private func store(_ set: ProductSet, _ answer: ProductAnswer, of item: ItemRecord) async throws(StorageError) {
        if let (product, records) = answer.sealed {
            try await store.engineReplaceSealed(product, of: item.itemID, with: records)
        }
        try await store.engineStore(set)
    }
}
