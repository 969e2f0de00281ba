// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Processors have addresses of their own; what they are told is about their one account, and never names the Item.

extension World {
    /// The tokens of an Item whose processors want webhooks, always in the same order.
    func webhookTokens(_ position: Int) -> [ProcessorToken] {
        (processorTokensOfItems[position] ?? []).sorted().compactMap { processorTokens[$0] }
            .filter { $0.webhook?.isEmpty == false }
    }

    /// Tells processors of a change of their accounts' transactions, with the codes that the Item's owner gets.
    mutating func sendToProcessors(_ position: Int, code: String, _ outcome: Ledger.Outcome, at time: Date) {
        for token in webhookTokens(position) {
            let account = token.account
            let news = Self.transactionsNews(
                code, added: outcome.addedByAccount[account] ?? 0,
                modified: outcome.modifiedAccounts.contains(account) ? 1 : 0,
                removed: outcome.removedByAccount[account] ?? [])
            for one in news { sendToProcessor(token, type: "TRANSACTIONS", code: one.code, one.members, at: time) }
            guard token.isSynced == true, !news.isEmpty else { continue }
            sendToProcessor(
                token, type: "TRANSACTIONS", code: "SYNC_UPDATES_AVAILABLE", readinessMembers(position), at: time)
        }
    }

    mutating func sendToProcessor(
        _ token: ProcessorToken, type: String, code: String, _ members: JSONObject, at time: Date
    ) {
        let item = items[token.item]
        let account: JSONObject = ["account_id": .string(item.accountID(token.account))]
        sendWebhook(
            to: token.webhook, type: type, code: code, account.merging(members), itemID: item.id, at: time)
    }
}
