import FoundationEssentials
import PlaidJSON

extension World {
    /// Queues a webhook of an Item; nothing happens when the Item has no address for them.
    mutating func send(
        _ position: Int, type: String, code: String, _ members: [(String, JSONValue)], at time: Date,
        to url: String? = nil
    ) {
        guard let url = url ?? items[position].webhook, !url.isEmpty else { return }
        var body: JSONObject = ["webhook_type": .string(type), "webhook_code": .string(code)]
        body["item_id"] = .string(items[position].id)
        for (name, value) in members { body[name] = value }
        body["environment"] = "sandbox"
        webhooks.append(OutgoingWebhook(url: url, body: body, itemID: items[position].id, queuedAt: time))
        items[position].lastWebhook = Item.SentWebhook(sentAt: time, code: code)
    }

    mutating func send(
        _ position: Int, type: String, code: String, _ members: KeyValuePairs<String, JSONValue> = [:], at time: Date
    ) {
        send(position, type: type, code: code, members.map { ($0.key, $0.value) }, at: time)
    }

    /// Tells of a change of the Item's transactions: the code that `/transactions/get` users know, TRANSACTIONS_REMOVED
    /// when rows went, and SYNC_UPDATES_AVAILABLE once `/transactions/sync` has been called.
    mutating func sendTransactionsUpdate(_ position: Int, code: String, _ outcome: Ledger.Outcome, at time: Date) {
        // INITIAL_UPDATE and HISTORICAL_UPDATE are sent even when nothing was found; they say that the search is over.
        if code != "DEFAULT_UPDATE" || outcome.added + outcome.modified > 0 {
            send(
                position, type: "TRANSACTIONS", code: code,
                ["error": .null, "new_transactions": .number(JSONNumber(outcome.added))], at: time)
        }
        if !outcome.removed.isEmpty {
            send(
                position, type: "TRANSACTIONS", code: "TRANSACTIONS_REMOVED",
                ["error": .null, "removed_transactions": .strings(outcome.removed)], at: time)
        }
        if items[position].transactions?.isSynced == true { sendSyncUpdatesAvailable(position, at: time) }
        sendToProcessors(position, code: code, outcome, at: time)
        sendRecurringUpdate(position, at: time)
    }

    mutating func sendSyncUpdatesAvailable(_ position: Int, at time: Date) {
        let feed = items[position].transactions
        send(
            position, type: "TRANSACTIONS", code: "SYNC_UPDATES_AVAILABLE",
            [
                "initial_update_complete": .bool(feed?.isInitialReady ?? false),
                "historical_update_complete": .bool(feed?.isHistoricalReady ?? false),
            ], at: time)
    }
}
