// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import FoundationEssentials
import Plaid
import PlaidCore
import PlaidTypes
import TartanStorage

/// What update mode has to offer to repair an Item.
struct UpdateModeNeeds: Sendable, Hashable {
    var choosesAccounts = false
    /// Plaid's names of products without consent.
    var products: [String] = []
}

extension Service {
    /// Error codes of a product that consent in Link repairs.
    private static func needsConsent(_ code: String?) -> Bool {
        code.flatMap { ItemHealth(errorCode: $0) }?.wantsConsent ?? false
    }

    /// Returns what update mode has to offer: for the Item's health, for products without consent, and for new accounts.
    func updateModeNeeds(of item: ItemRecord) async throws -> UpdateModeNeeds {
        var needs = UpdateModeNeeds()
        let health = item.condition.health
        let notices = try await notices(of: item)
        needs.choosesAccounts = health.wantsAccounts || !notices.isEmpty
        let fetches = try await store.productFetches(of: item.userID, item: item.itemID)
        var products = Set(
            fetches.filter { Self.needsConsent($0.errorCode) }.map { ProductPlan.wireName(of: $0.product) })
        let last = try await store.syncRuns(of: item.userID, item: item.itemID, limit: 1).first
        if Self.needsConsent(last?.errorCode) { products.insert("transactions") }
        // The Item reports missing consent without a product: request it for the products that are synced.
        if health.wantsConsent, products.isEmpty {
            products.formUnion(item.products.isEmpty ? link.products : item.products)
        }
        needs.products = products.sorted()
        return needs
    }

    /// Checks whether the user has repaired an Item in a Link session that was opened here.
    ///
    /// If Plaid cannot be reached, the Item's next sync run decides.
    func settleUpdateMode(of item: ItemRecord, _ call: Call) async throws {
        guard item.condition.health != .healthy, item.condition.health != .institutionDown else { return }
        let records = try await store.linkTokens(of: item.userID, now: Instant(call.now))
            .filter { $0.purpose == .update && $0.itemID == item.itemID }
        for record in records.prefix(3) {
            guard let token = try open(record), let answer = try? await client.linkTokenGet(linkToken: token) else {
                continue
            }
            if try await keepRepair(answer, record, now: call.now) { return }
        }
    }

    /// Records that a session in update mode was completed.
    ///
    /// - Returns: Whether it did.
    @discardableResult
    func keepRepair(_ answer: LinkTokenGetResponse, _ record: LinkTokenRecord, now: Date) async throws -> Bool {
        guard record.purpose == .update, let item = record.itemID else { return false }
        let ends = (answer.linkSessions ?? []).compactMap { session -> Date? in
            guard session.exit == nil, session.onExit == nil else { return nil }
            return session.finishedAt.map { $0.date ?? now }
        }
        guard let end = ends.max() else { return false }
        try await store.engineReport(.updateModeFinished(at: Instant(end)), of: item)
        return true
    }
}
