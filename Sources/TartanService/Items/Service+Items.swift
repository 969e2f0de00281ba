// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `GET /api/items`: the caller's Items and their health.
    func items(_ call: Call) async throws -> Reply {
        let items = try await store.items(of: try call.user)
        return .json(["items": ItemRecord.shape.json(items)])
    }

    /// `GET /api/items/{id}`: one Item with its latest sync runs.
    func item(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let runs = try await store.syncRuns(of: item.userID, item: item.itemID, limit: 5)
        let detail = ItemDetail(
            item: item, runs: runs, accountIDs: try await streams(of: item), notices: try await notices(of: item))
        return .json(["item": ItemDetail.shape.json(detail)])
    }

    /// `POST /api/items/{id}/sync`: marks the Item as due for a sync.
    ///
    /// A worker does the rest.
    func syncItem(_ call: Call) async throws -> Reply {
        try await settleUpdateMode(of: try await ownedItem(call), call)
        let item = try await readableItem(call)
        // A queued sync already covers this request. An Item that waits after a failure is not queued, and this request ends
        // its wait.
        let now = Instant(call.now)
        let isHeldBack = [item.sync.leaseUntil, item.sync.retryAt].contains { $0.map { $0 > now } ?? false }
        if item.sync.hasNews, !isHeldBack { return .json(["queued": true], status: .accepted) }
        try runtime.syncs.admit(item.itemID, now: call.now)
        try await store.engineRaiseGeneration(of: item.itemID)
        wake()
        return .json(["queued": true], status: .accepted)
    }

    /// Returns the Item in the path, if it belongs to the caller.
    func ownedItem(_ call: Call) async throws -> ItemRecord {
        guard let id = call.parameters.get("id"), let item = try await store.item(ItemID(rawValue: id), of: call.user)
        else { throw ServiceError.notFound("Item") }
        return item
    }

    /// Returns the Item in the path, if it belongs to the caller and can still be read at Plaid.
    func readableItem(_ call: Call) async throws -> ItemRecord {
        let item = try await ownedItem(call)
        guard item.condition.health.allowsSync else {
            throw ServiceError(
                .notReady, .conflict, "This Item can no longer be read.", next: item.condition.health.nextAction)
        }
        return item
    }
}
