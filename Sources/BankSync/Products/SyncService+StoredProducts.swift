import Logging
import Plaid
import PlaidCore
import PlaidTypes
import Storage
import TokenVault

extension SyncService {
    /// Fetches what the Item has besides transactions and what is missing, old, or said to have changed.
    ///
    /// A failure is no failure of the round: it is written down with the product, which is tried again later.
    func fetchProducts(of item: ItemRecord, _ token: AccessToken) async {
        do throws(StorageError) {
            let item = try await store.engineItem(item.itemID) ?? item
            let products = ProductPlan.products(of: item, wanted: configuration.wantedProducts)
            guard !products.isEmpty else { return }
            var fetches: [StoredProduct: ProductFetchRecord] = [:]
            for fetch in try await store.productFetches(of: item.userID, item: item.itemID) {
                fetches[fetch.product] = fetch
            }
            let oldest = fetches.values.map(\.checkedAt).min()
            var news: [WebhookNews] = []
            if let oldest { news = try await store.engineWebhookNews(of: item.itemID, since: oldest) }
            for product in products {
                guard ProductPlan.isDue(fetches[product], news: news, now: runtime.now()) else { continue }
                try await fetch(product, of: item, token, last: fetches[product])
            }
        } catch {
            logger.notice(
                "products could not be stored", metadata: ["item": "\(item.itemID)", "code": "\(error.code.rawValue)"])
        }
    }

    private func fetch(
        _ product: StoredProduct, of item: ItemRecord, _ token: AccessToken, last: ProductFetchRecord?
    ) async throws(StorageError) {
        // Counts from before the request, so that a webhook that comes meanwhile is news.
        let start = runtime.now()
        do throws(SyncError) {
            let answer = try await answer(product, of: item, token, at: start)
            let set = ProductSet(
                ProductFetchRecord(
                    itemID: item.itemID, product: product, state: .ready, fetchedAt: start,
                    requestIDs: answer.requestIDs, checkedAt: start, nextAt: start + configuration.productAge),
                records: answer.records, days: answer.days)
            try await store(set, answer, of: item, token)
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
                        nextAt: runtime.now() + failure.delay)))
        }
    }

    /// Stores an answer; accounts that nobody knew before are fetched first.
    private func store(
        _ set: ProductSet, _ answer: ProductAnswer, of item: ItemRecord, _ token: AccessToken
    ) async throws(SyncError) {
        do throws(StorageError) {
            do throws(StorageError) {
                try await store(set, answer, of: item)
            } catch {
                guard error.code == .integrity, let accounts = try? await accounts(of: item, token) else { throw error }
                try await store.engineUpsertAccounts(accounts, of: item.itemID, areAll: true, at: runtime.now())
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
