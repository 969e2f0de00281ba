import BankSync
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Storage

extension Service {
    /// `GET /api/items`: the caller's Items and their health.
    func items(_ call: Call) async throws -> Reply {
        let items = try await store.items(of: try call.user)
        return .json(["items": .array(items.map { Self.json($0) })])
    }

    /// `GET /api/items/{id}`: one Item with its latest sync runs.
    func item(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let runs = try await store.syncRuns(of: item.userID, item: item.itemID, limit: 5)
        var object = Self.json(item).objectValue ?? [:]
        object["sync_runs"] = .array(runs.map(Self.json))
        object["account_ids"] = try await streams(of: item)
        object["notices"] = .array(try await notices(of: item))
        return .json(["item": .object(object)])
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

    static func json(_ item: ItemRecord) -> JSONValue {
        [
            "item_id": .string(item.itemID.rawValue),
            "institution_id": .text(item.institutionID?.rawValue),
            "institution_name": .text(item.institutionName),
            "products": .strings(item.products),
            "created_at": .string(item.createdAt.description),
            "removing_since": .text(item.removingSince?.description),
            "health": [
                "status": .string(item.condition.health.rawValue),
                "since": .string(item.condition.since.description),
                "error_code": .text(item.condition.errorCode),
                "ends_at": .text(item.condition.endsAt?.description),
                "next": .string(item.condition.nextAction),
                "outage": item.condition.outage.map {
                    ["error_code": .string($0.errorCode), "since": .string($0.since.description)]
                } ?? .null,
            ],
            "sync": [
                "initial_update_complete": .bool(item.sync.isInitialUpdateComplete),
                "historical_update_complete": .bool(item.sync.isHistoricalUpdateComplete),
                "last_synced_at": .text(item.sync.lastSyncedAt?.description),
                "failures": .number(JSONNumber(item.sync.failures)),
                "has_news": .bool(item.sync.hasNews),
                "freshness_seconds": item.sync.freshness.map { .number(JSONNumber(Int($0.components.seconds))) }
                    ?? .null,
            ],
        ]
    }

    private static func json(_ run: SyncRunRecord) -> JSONValue {
        [
            "reason": .string(run.reason),
            "worker": .string(run.worker),
            "pages": .number(JSONNumber(run.pages)),
            "added": .number(JSONNumber(run.added)),
            "modified": .number(JSONNumber(run.modified)),
            "removed": .number(JSONNumber(run.removed)),
            "restarts": .number(JSONNumber(run.restarts)),
            "error_code": .text(run.errorCode),
            "error": .text(run.errorText),
            "incomplete": .anomalies(run.anomalies),
            "plaid_request_ids": .strings(run.requestIDs.map(\.rawValue)),
            "started_at": .string(run.startedAt.description),
            "finished_at": .string(run.finishedAt.description),
        ]
    }
}
