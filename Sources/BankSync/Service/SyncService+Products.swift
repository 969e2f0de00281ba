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
}
