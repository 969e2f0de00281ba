// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import PlaidJSON
import PlaidTypes
import TartanStorage

extension ItemRecord {
    static let shape = Shape<ItemRecord>(
        "Item", "A connection to a bank, with its health and the state of its synchronization.",
        [
            .text("item_id", "Plaid's ID of the Item.") { $0.itemID.rawValue },
            .optionalText("institution_id", "Plaid's ID of the institution.") { $0.institutionID?.rawValue },
            .optionalText("institution_name", "The institution's name; null before the first sync.") {
                $0.institutionName
            },
            .texts("products", "Plaid's names of the Item's products.") { $0.products },
            .instant("created_at", "When the Item was stored.") { $0.createdAt },
            .optionalInstant("removing_since", "When the removal that is still in progress was requested.") {
                $0.removingSince
            },
            .part("health", ItemCondition.shape, "Whether data arrives, and what to do if it does not.") {
                $0.condition
            },
            .part("sync", ItemSyncState.shape, "The state of the synchronization.") { $0.sync },
        ])
}

extension ItemCondition {
    static let shape = Shape<ItemCondition>(
        "ItemHealth", "The health of an Item.",
        [
            .choice("status", "The state; run `tartan explain` with it for its meaning.") { $0.health },
            .instant("since", "When the Item entered this state.") { $0.since },
            .optionalText("error_code", "Plaid's error code, such as ITEM_LOGIN_REQUIRED.") { $0.errorCode },
            .optionalInstant("ends_at", "When the connection or the consent ends, if Plaid reported it.") {
                $0.endsAt
            },
            .text("next", "What to do, in one sentence.") { $0.nextAction },
            .optionalPart("outage", Outage.shape, "An outage of the bank, which passes without action.") { $0.outage },
        ])
}

extension ItemCondition.Outage {
    static let shape = Shape<ItemCondition.Outage>(
        "Outage", "An outage of a bank.",
        [
            .text("error_code", "Plaid's error code, such as INSTITUTION_DOWN.") { $0.errorCode },
            .instant("since", "When the outage was first reported.") { $0.since },
        ])
}

extension ItemSyncState {
    static let shape = Shape<ItemSyncState>(
        "ItemSync", "The state of an Item's synchronization.",
        [
            .flag("initial_update_complete", "Whether Plaid has fetched the first transactions.") {
                $0.isInitialUpdateComplete
            },
            .flag("historical_update_complete", "Whether Plaid has fetched the complete history.") {
                $0.isHistoricalUpdateComplete
            },
            .optionalInstant("last_synced_at", "When the last sync run was committed.") { $0.lastSyncedAt },
            .count("failures", "The number of consecutive failed sync runs.") { $0.failures },
            .flag("has_news", "Whether a webhook or a request announced data that is not synced yet.") { $0.hasNews },
            .optionalCount(
                "freshness_seconds",
                "The Item's own target for the age of its data without webhooks; null for the default."
            ) {
                $0.freshness.map { Int($0.components.seconds) }
            },
        ])
}

extension SyncRunRecord {
    static let shape = Shape<SyncRunRecord>(
        "SyncRun", "A sync run of an Item.",
        [
            .text("reason", "Why it ran: link, webhook, poll, retry, manual or reconcile.") { $0.reason },
            .text("worker", "The worker that ran it.") { $0.worker },
            .count("pages", "The number of pages that were fetched.") { $0.pages },
            .count("added", "The number of added transactions.") { $0.added },
            .count("modified", "The number of modified transactions.") { $0.modified },
            .count("removed", "The number of removed transactions.") { $0.removed },
            .count("restarts", "How often it restarted because data changed between two pages.") { $0.restarts },
            .optionalText("error_code", "The code of the error that ended it; null when it was committed.") {
                $0.errorCode
            },
            .optionalText("error", "The error in one sentence.") { $0.errorText },
            .part("incomplete", ResponseAnomalies.shape, "Values that Plaid's responses lacked.") { $0.anomalies },
            .texts("plaid_request_ids", "Plaid's IDs of the requests, for its support.") {
                $0.requestIDs.map(\.rawValue)
            },
            .instant("started_at", "When it started.") { $0.startedAt },
            .instant("finished_at", "When it ended.") { $0.finishedAt },
        ])
}

extension ResponseAnomalies {
    static let shape = Shape<ResponseAnomalies>(
        "Anomalies", "Values that Plaid's responses lacked: names of members, never their values.",
        [
            .count("count", "How many values were missing or unreadable.") { $0.total },
            .texts("members", "The names of the members, the most frequent first.") { $0.members },
        ])
}

/// An optional action for the user of a healthy Item.
struct ItemNotice: Sendable {
    var code: String
    var since: Instant
    var next: String

    static let shape = Shape<ItemNotice>(
        "Notice", "An optional action for the user of a healthy Item.",
        [
            .text("code", "Plaid's code of the webhook, NEW_ACCOUNTS_AVAILABLE.") { $0.code },
            .instant("since", "When the webhook arrived.") { $0.since },
            .text("next", "What to do, in one sentence.") { $0.next },
        ])
}

/// An Item with its latest sync runs.
struct ItemDetail: Sendable {
    var item: ItemRecord
    var runs: [SyncRunRecord]
    /// The accounts whose transactions are synced; `nil` for all.
    var accountIDs: [AccountID]?
    var notices: [ItemNotice]

    static let shape = Shape<ItemDetail>(
        "ItemDetail", "An Item with its latest sync runs.",
        [
            .all(ItemRecord.shape) { $0.item },
            .parts("sync_runs", SyncRunRecord.shape, "The latest five sync runs, newest first.") { $0.runs },
            .selectedAccounts { $0.accountIDs },
            .parts("notices", ItemNotice.shape, "Optional actions for the user.") { $0.notices },
        ])
}

extension ShapePart {
    static func selectedAccounts(_ value: @escaping @Sendable (Value) -> [AccountID]?) -> Self {
        let summary = "The accounts whose transactions are synced; null for all."
        return Self(.init("account_ids", .nullable(.list(.text)), summary)) {
            value($0).map { .strings($0.map(\.rawValue)) } ?? .null
        }
    }
}
