// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// Queues a webhook of an Item; nothing happens when the Item has no address for them.
    mutating func send(
        _ position: Int, type: String, code: String, _ members: [(String, JSONValue)], at time: Date,
        to url: String? = nil
    ) {
        guard let url = url ?? items[position].webhook, !url.isEmpty else { return }
        let id = items[position].id
        sendWebhook(
            to: url, type: type, code: code, JSONObject([("item_id", .string(id))] + members), itemID: id, at: time)
        items[position].lastWebhook = Item.SentWebhook(sentAt: time, code: code)
    }

    /// Queues a webhook of any client; does nothing without a URL.
    mutating func sendWebhook(
        to url: String?, type: String, code: String, _ members: JSONObject, itemID: String? = nil, at time: Date
    ) {
        guard let url, !url.isEmpty else { return }
        var body: JSONObject = ["webhook_type": .string(type), "webhook_code": .string(code)]
        for (name, value) in members.pairs { body[name] = value }
        body["environment"] = "sandbox"
        webhooks.append(OutgoingWebhook(url: url, body: body, itemID: itemID, queuedAt: time))
        // When very many Items have news at once: the outbox would drop the oldest all the same.
        if webhooks.count >= 2 * WebhookQueue.mostWaiting {
            webhooks.removeFirst(WebhookQueue.mostWaiting)
            droppedWebhooks += WebhookQueue.mostWaiting
        }
    }

    mutating func send(
        _ position: Int, type: String, code: String, _ members: KeyValuePairs<String, JSONValue> = [:], at time: Date
    ) {
        send(position, type: type, code: code, members.map { ($0.key, $0.value) }, at: time)
    }

    /// Sends the webhooks of a change to the Item's transactions: the code for users of `/transactions/get`,
    /// TRANSACTIONS_REMOVED when rows were removed, and SYNC_UPDATES_AVAILABLE once `/transactions/sync` has been called.
    mutating func sendTransactionsUpdate(_ position: Int, code: String, _ outcome: Ledger.Outcome, at time: Date) {
        for news in Self.transactionsNews(
            code, added: outcome.added, modified: outcome.modified, removed: outcome.removed)
        {
            send(position, type: "TRANSACTIONS", code: news.code, news.members.pairs, at: time)
        }
        if items[position].transactions?.isSynced == true { sendSyncUpdatesAvailable(position, at: time) }
        sendToProcessors(position, code: code, outcome, at: time)
        sendRecurringUpdate(position, at: time)
    }

    /// What those who use `/transactions/get` are told of a change.
    ///
    /// INITIAL_UPDATE and HISTORICAL_UPDATE are sent even when nothing was found; they say that the search is over.
    static func transactionsNews(
        _ code: String, added: Int, modified: Int, removed: [String]
    ) -> [(code: String, members: JSONObject)] {
        var news: [(code: String, members: JSONObject)] = []
        if code != "DEFAULT_UPDATE" || added + modified > 0 {
            news.append((code, ["error": .null, "new_transactions": .number(JSONNumber(added))]))
        }
        if !removed.isEmpty {
            news.append(("TRANSACTIONS_REMOVED", ["error": .null, "removed_transactions": .strings(removed)]))
        }
        return news
    }

    mutating func sendSyncUpdatesAvailable(_ position: Int, at time: Date) {
        send(
            position, type: "TRANSACTIONS", code: "SYNC_UPDATES_AVAILABLE", readinessMembers(position).pairs, at: time)
    }

    /// How far an Item's transactions are there.
    func readinessMembers(_ position: Int) -> JSONObject {
        let feed = items[position].transactions
        return [
            "initial_update_complete": .bool(feed?.isInitialReady ?? false),
            "historical_update_complete": .bool(feed?.isHistoricalReady ?? false),
        ]
    }
}
