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

    /// Asks what a new Item is: its bank and its products.
    func describeIfNew(_ item: ItemRecord, _ token: AccessToken) async throws(SyncError) -> ItemRecord {
        guard item.institutionID == nil, item.sync.lastSyncedAt == nil else { return item }
        let wire: ItemWithConsentFields
        do throws(PlaidError) { wire = try await client.itemGet(accessToken: token).item } catch {
            throw SyncError(error)
        }
        return try await keepDescription(wire, of: item, at: runtime.now())
    }

    /// Keeps what `/item/get` says, and what it says about the login, of which a lost webhook may have told.
    @discardableResult
    func keepDescription(
        _ wire: ItemWithConsentFields, of item: ItemRecord, at now: Instant
    ) async throws(SyncError) -> ItemRecord {
        var item = item
        let products = Set((wire.products ?? []) + wire.billedProducts + (wire.consentedProducts ?? []))
        item.institutionID = wire.institutionID ?? item.institutionID
        item.institutionName = wire.institutionName ?? item.institutionName
        if !products.isEmpty { item.products = products.map(\.rawValue).sorted() }
        do throws(StorageError) {
            try await store.engineDescribeItem(
                item.itemID, institutionID: item.institutionID, institutionName: item.institutionName,
                products: item.products)
            if let condition = Self.condition(wire, of: item, at: now) {
                try await store.engineSetCondition(condition, of: item.itemID)
            }
        } catch {
            throw SyncError(error)
        }
        return item
    }

    /// How long before its end a consent is worth a user's attention; Plaid's webhook comes as early.
    private static let attention = Duration.seconds(7 * 24 * 3600)

    /// The health that the description proves; `nil` when it says nothing that is not known.
    private static func condition(
        _ wire: ItemWithConsentFields, of item: ItemRecord, at now: Instant
    ) -> ItemCondition? {
        if let code = wire.error?.errorCode, let health = FailurePlan.health(errorCode: code) {
            return ItemCondition(health, since: now, errorCode: code)
        }
        let end = wire.consentExpirationTime?.date.map { Instant($0) }
        let endsSoon = end.map { $0 < now + attention } ?? false
        switch item.condition.health {
        case .healthy where endsSoon: return ItemCondition(.pendingExpiration, since: now, endsAt: end)
        // The user has renewed the consent.
        case .pendingExpiration where !endsSoon: return ItemCondition(.healthy, since: now)
        default: return nil
        }
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
