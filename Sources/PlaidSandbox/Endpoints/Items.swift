// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func itemGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let item = items[try position(request, evenWithoutLogin: true)]
        var json = itemJSON(item)
        json["created_at"] = .string(item.createdAt.timestamp)
        var status: JSONObject = ["last_webhook": .null]
        if let sent = item.lastWebhook {
            status["last_webhook"] = [
                "sent_at": .string(sent.sentAt.millisecondTimestamp), "code_sent": .string(sent.code),
            ]
        }
        if item.products.contains("transactions") {
            status["transactions"] = [
                "last_failed_update": .null,
                "last_successful_update": .optional(item.transactions?.lastUpdate?.timestamp),
            ]
        }
        if item.products.contains("investments") {
            status["investments"] = [
                "last_failed_update": .null, "last_successful_update": .string(item.createdAt.timestamp),
            ]
        }
        return ["item": .object(json), "status": .object(status)]
    }

    mutating func itemRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        removeItem(position)
        return [:]
    }

    mutating func itemWebhookUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        let url = request.optionalString("webhook")
        changeWebhook(position, to: url, at: request.now)
        return ["item": .object(itemJSON(items[position]))]
    }

    /// Sets the address of an Item's webhooks, and sends an acknowledgement there.
    mutating func changeWebhook(_ position: Int, to url: String?, at time: Date) {
        items[position].webhook = url
        guard let url, !url.isEmpty else { return }
        send(
            position, type: "ITEM", code: "WEBHOOK_UPDATE_ACKNOWLEDGED",
            ["error": .null, "new_webhook_url": .string(url)], at: time)
    }

    mutating func itemAccessTokenInvalidate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        accessTokens[try request.string("access_token")] = nil
        return ["new_access_token": .string(makeAccessToken(position))]
    }
}
