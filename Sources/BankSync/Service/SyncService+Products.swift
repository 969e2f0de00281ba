import Logging
import Plaid
import PlaidCore
package import PlaidTypes
package import Storage
import TokenVault

extension SyncService {
    /// Opens an Item's access token; the only place where the engine does.
    package func accessToken(of item: ItemRecord) throws(SyncError) -> AccessToken {
        do throws(VaultError) {
            let sealed = try SealedValue(bytes: item.accessToken.bytes)
            let context = VaultContext(
                userID: item.userID, itemID: item.itemID, column: ItemRecord.accessTokenColumn)
            return AccessToken(try vault.openText(sealed, for: context))
        } catch {
            throw SyncError(error)
        }
    }

    /// Asks what the Item is, once: its bank and its products.
    func describeIfNew(_ item: ItemRecord, _ token: AccessToken) async throws(SyncError) -> ItemRecord {
        guard item.institutionID == nil, item.sync.lastSyncedAt == nil else { return item }
        var item = item
        do throws(PlaidError) {
            let wire = try await client.itemGet(accessToken: token).item
            let products = Set((wire.products ?? []) + wire.billedProducts + (wire.consentedProducts ?? []))
            item.institutionID = wire.institutionID
            item.institutionName = wire.institutionName
            if !products.isEmpty { item.products = products.map(\.rawValue).sorted() }
        } catch {
            throw SyncError(error)
        }
        do throws(StorageError) {
            try await store.engineDescribeItem(
                item.itemID, institutionID: item.institutionID, institutionName: item.institutionName,
                products: item.products)
        } catch {
            throw SyncError(error)
        }
        return item
    }

    func accounts(of item: ItemRecord, _ token: AccessToken) async throws(SyncError) -> [AccountRecord] {
        let response: AccountsGetResponse
        do throws(PlaidError) {
            response = try await client.accountsGet(accessToken: token)
        } catch {
            throw SyncError(error)
        }
        let now = runtime.now()
        var accounts: [AccountRecord] = []
        for wire in response.accounts { accounts.append(try AccountRecord(wire, item: item.itemID, at: now)) }
        return accounts
    }

    /// Fetches numbers and owners that the Item allows and that are missing or out of date.
    ///
    /// A failure is no failure of the round: the next one tries again.
    func fetchProducts(of item: ItemRecord, _ token: AccessToken) async {
        do {
            let item = try await store.engineItem(item.itemID) ?? item
            if item.products.contains("auth"), try await isOutdated(.authNumbers, of: item, webhookType: "AUTH") {
                try await seal(.authNumbers, of: item, ProductPayload.numbers(client.authGet(accessToken: token)))
            }
            if item.products.contains("identity"), try await isOutdated(.identity, of: item, webhookType: "IDENTITY") {
                try await seal(.identity, of: item, ProductPayload.owners(client.identityGet(accessToken: token)))
            }
        } catch {
            let code = (error as? PlaidError)?.code.rawValue ?? (error as? StorageError)?.code.rawValue ?? "failed"
            logger.notice(
                "numbers or owners could not be fetched", metadata: ["item": "\(item.itemID)", "code": "\(code)"])
        }
    }

    /// Missing, or older than the last webhook that said that they changed.
    private func isOutdated(
        _ product: SealedProductRecord.Product, of item: ItemRecord, webhookType: String
    ) async throws(StorageError) -> Bool {
        let stored = try await store.sealed(product, of: item.userID, item: item.itemID)
        guard let oldest = stored.map(\.fetchedAt).min() else { return true }
        return try await store.webhooks(of: item.userID, item: item.itemID, limit: 50)
            .contains { $0.type == webhookType && $0.receivedAt > oldest }
    }

    private func seal(
        _ product: SealedProductRecord.Product, of item: ItemRecord, _ payloads: [ProductPayload]
    ) async throws {
        let now = runtime.now()
        let records = try payloads.map { payload in
            let context = VaultContext(
                userID: item.userID, itemID: item.itemID, column: product.column, row: payload.accountID.rawValue)
            return SealedProductRecord(
                itemID: item.itemID, accountID: payload.accountID,
                payload: SealedBytes(try vault.seal(payload.bytes, for: context).bytes), fetchedAt: now)
        }
        try await store.engineReplaceSealed(product, of: item.itemID, with: records)
    }
}
