import FoundationEssentials
import PlaidJSON

// Processors have addresses of their own; what they are told is about their one account, and never names the Item.

extension World {
    /// The tokens of an Item whose processors want webhooks, always in the same order.
    func webhookTokens(_ position: Int) -> [ProcessorToken] {
        guard let tokens = processorTokens else { return [] }
        return tokens.filter { $0.value.item == position && $0.value.webhook?.isEmpty == false }
            .sorted { $0.key < $1.key }.map(\.value)
    }

    /// Tells processors of a change of their accounts' transactions, with the codes that the Item's owner gets.
    mutating func sendToProcessors(_ position: Int, code: String, _ outcome: Ledger.Outcome, at time: Date) {
        for token in webhookTokens(position) {
            let added = outcome.addedByAccount[token.account] ?? 0
            let removed = outcome.removedByAccount[token.account] ?? []
            let isModified = outcome.modifiedAccounts.contains(token.account)
            if code != "DEFAULT_UPDATE" || added > 0 || isModified {
                sendToProcessor(
                    token, type: "TRANSACTIONS", code: code,
                    ["error": .null, "new_transactions": .number(JSONNumber(added))], at: time)
            }
            if !removed.isEmpty {
                sendToProcessor(
                    token, type: "TRANSACTIONS", code: "TRANSACTIONS_REMOVED",
                    ["error": .null, "removed_transactions": .strings(removed)], at: time)
            }
            guard token.isSynced == true, code != "DEFAULT_UPDATE" || added > 0 || isModified || !removed.isEmpty else {
                continue
            }
            let feed = items[position].transactions
            sendToProcessor(
                token, type: "TRANSACTIONS", code: "SYNC_UPDATES_AVAILABLE",
                [
                    "initial_update_complete": .bool(feed?.isInitialReady ?? false),
                    "historical_update_complete": .bool(feed?.isHistoricalReady ?? false),
                ], at: time)
        }
    }

    mutating func sendToProcessor(
        _ token: ProcessorToken, type: String, code: String, _ members: JSONObject, at time: Date
    ) {
        guard let url = token.webhook else { return }
        let item = items[token.item]
        var body: JSONObject = ["webhook_type": .string(type), "webhook_code": .string(code)]
        body["account_id"] = .string(item.accountID(token.account))
        for (name, value) in members.pairs { body[name] = value }
        body["environment"] = "sandbox"
        webhooks.append(OutgoingWebhook(url: url, body: body, itemID: item.id, queuedAt: time))
    }
}
