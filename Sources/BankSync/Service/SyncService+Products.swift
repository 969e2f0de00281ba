// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import Plaid
import PlaidCore
package import PlaidTypes
package import TartanStorage
import TokenVault

extension SyncService {
    /// Decrypts an Item's access token; the only place in the engine that does.
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

    /// Fetches a new Item's bank and products.
    func describeIfNew(_ item: ItemRecord, _ token: AccessToken) async throws(SyncError) -> ItemRecord {
        guard item.institutionID == nil, item.sync.lastSyncedAt == nil else { return item }
        let response: ItemGetResponse
        do throws(PlaidError) { response = try await client.itemGet(accessToken: token) } catch {
            throw SyncError(error)
        }
        return try await keepDescription(response, try ResponseCheck(response.raw), of: item, at: runtime.now())
    }

    /// Stores the result of `/item/get`, including the login's state, which a dropped webhook may have reported.
    @discardableResult
    func keepDescription(
        _ response: ItemGetResponse, _ check: ResponseCheck, of item: ItemRecord, at now: Instant
    ) async throws(SyncError) -> ItemRecord {
        try check.require("item") { $0.objectValue != nil }
        let wire = response.item
        var item = item
        var products = Set((wire.products ?? []) + wire.billedProducts + (wire.consentedProducts ?? []))
        // Entries of a missing list are not known to be gone.
        if !check.anomalies.isEmpty { products.formUnion(item.products.map { Products(rawValue: $0) }) }
        item.institutionID = wire.institutionID ?? item.institutionID
        item.institutionName = wire.institutionName ?? item.institutionName
        if !products.isEmpty { item.products = products.map(\.rawValue).sorted() }
        do throws(StorageError) {
            try await store.engineDescribeItem(
                item.itemID, institutionID: item.institutionID, institutionName: item.institutionName,
                products: item.products)
            try await store.engineReport(Self.event(wire, at: now), of: item.itemID)
        } catch {
            throw SyncError(error)
        }
        return item
    }

    /// How long before its expiry a consent is reported; Plaid's webhook is sent at the same time.
    private static let attention = Duration.seconds(7 * 24 * 3600)

    /// The Item's health according to `/item/get`.
    private static func event(_ wire: ItemWithConsentFields, at now: Instant) -> HealthEvent {
        if let code = wire.error?.errorCode, let event = HealthEvent.error(code, at: now) { return event }
        let end = wire.consentExpirationTime?.date.map { Instant($0) }
        return .consent(endsAt: end, isNear: end.map { $0 < now + attention } ?? false, at: now)
    }

    /// The Item's shared accounts, and the missing values in the response.
    func accounts(
        of item: ItemRecord, _ token: AccessToken
    ) async throws(SyncError) -> (rows: [AccountRecord], anomalies: ResponseAnomalies) {
        let response: AccountsGetResponse
        do throws(PlaidError) {
            response = try await client.accountsGet(accessToken: token)
        } catch {
            throw SyncError(error)
        }
        let check = try ResponseCheck(response.raw)
        _ = try check.rows("accounts")
        let now = runtime.now()
        var accounts: [AccountRecord] = []
        for wire in response.accounts { accounts.append(try AccountRecord(wire, item: item.itemID, at: now)) }
        return (accounts, check.anomalies)
    }
}
