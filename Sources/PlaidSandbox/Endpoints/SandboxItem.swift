// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func sandboxItemResetLogin(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        if !items[position].needsLogin { requireLogin(position, at: request.now) }
        return ["reset_login": true]
    }

    mutating func sandboxItemFireWebhook(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        let code = try request.string("webhook_code")
        try fireWebhook(
            position, type: request.optionalString("webhook_type") ?? Self.usualType(of: code), code: code,
            at: request.now)
        return ["webhook_fired": true]
    }

    /// Sends a webhook of an Item without anything having changed.
    mutating func fireWebhook(
        _ position: Int, type: String, code: String, at time: Date
    ) throws(SandboxError) {
        guard items[position].webhook?.isEmpty == false else { throw .sandboxWebhookInvalid }
        guard let fired = FiredWebhook.all.first(where: { $0.type == type && $0.code == code }) else {
            throw .invalidField("webhook_code \(code) cannot be fired for webhook_type \(type)")
        }
        if let product = Self.productOfType[type], !items[position].products.contains(product) {
            throw .sandboxProductNotEnabled(product)
        }
        let members = fired.members(self, items[position], time)
        if type == "ASSETS" {
            sendAssets(position, code: code, members, at: time)
        } else {
            send(position, type: type, code: code, members, at: time)
        }
    }

    private static let productOfType = [
        "AUTH": "auth", "HOLDINGS": "investments", "INVESTMENTS_TRANSACTIONS": "investments",
        "LIABILITIES": "liabilities", "TRANSACTIONS": "transactions", "IDENTITY": "identity", "ASSETS": "assets",
    ]

    private static func usualType(of code: String) -> String {
        switch code {
        case "DEFAULT_UPDATE", "RECURRING_TRANSACTIONS_UPDATE", "SYNC_UPDATES_AVAILABLE": "TRANSACTIONS"
        case "SMS_MICRODEPOSITS_VERIFICATION": "AUTH"
        case "PRODUCT_READY": "ASSETS"
        default: "ITEM"
        }
    }

    /// Asset webhooks name a report, not an Item.
    private mutating func sendAssets(_ position: Int, code: String, _ members: [(String, JSONValue)], at time: Date) {
        send(position, type: "ASSETS", code: code, members, at: time)
        webhooks[webhooks.count - 1].body["item_id"] = nil
    }
}
