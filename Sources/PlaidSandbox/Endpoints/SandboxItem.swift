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
        guard items[position].webhook?.isEmpty == false else { throw .sandboxWebhookInvalid }
        let type = request.optionalString("webhook_type") ?? Self.usualType(of: code)
        guard let members = firedMembers(type: type, code: code, position, now: request.now) else {
            throw .invalidField("webhook_code \(code) cannot be fired for webhook_type \(type)")
        }
        if let product = Self.productOfType[type], !items[position].products.contains(product) {
            throw .sandboxProductNotEnabled(product)
        }
        if type == "ASSETS" {
            sendAssets(position, code: code, members, at: request.now)
        } else {
            send(position, type: type, code: code, members, at: request.now)
        }
        return ["webhook_fired": true]
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

    /// The members of a fired webhook beyond type, code, Item and environment; `nil` when type and code do not go together.
    private func firedMembers(type: String, code: String, _ position: Int, now: Date) -> [(String, JSONValue)]? {
        let item = items[position]
        let account = JSONValue.string(item.accountID(0))
        switch (type, code) {
        case ("TRANSACTIONS", "DEFAULT_UPDATE"): return [("error", .null), ("new_transactions", 0)]
        case ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE"): return [("account_ids", [account])]
        case ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE"):
            return [
                ("initial_update_complete", .bool(item.transactions?.isInitialReady ?? false)),
                ("historical_update_complete", .bool(item.transactions?.isHistoricalReady ?? false)),
            ]
        case ("AUTH", "DEFAULT_UPDATE"):
            return [
                ("account_ids_with_new_auth", []),
                ("account_ids_with_updated_auth", [item.accountID(0): ["ACCOUNT_NUMBER"]]), ("error", .null),
            ]
        case ("AUTH", "SMS_MICRODEPOSITS_VERIFICATION"):
            return [("account_id", account), ("status", "MANUALLY_VERIFIED")]
        case ("HOLDINGS", "DEFAULT_UPDATE"): return [("error", .null), ("new_holdings", 0), ("updated_holdings", 0)]
        case ("INVESTMENTS_TRANSACTIONS", "DEFAULT_UPDATE"):
            return [
                ("error", .null), ("new_investments_transactions", 0), ("cancelled_investments_transactions", 0),
            ]
        case ("LIABILITIES", "DEFAULT_UPDATE"):
            return [
                ("error", .null), ("account_ids_with_new_liabilities", []),
                ("account_ids_with_updated_liabilities", [:]),
            ]
        case ("IDENTITY", "DEFAULT_UPDATE"):
            return [("error", .null), ("account_ids_with_updated_identity", [:])]
        case ("ITEM", "ERROR"): return [("error", .object(webhookError(.itemLoginRequired)))]
        case ("ITEM", "NEW_ACCOUNTS_AVAILABLE"): return [("error", .null)]
        case ("ITEM", "USER_PERMISSION_REVOKED"): return [("error", .object(webhookError(.userPermissionRevoked)))]
        case ("ITEM", "USER_ACCOUNT_REVOKED"): return [("account_id", account)]
        case ("ITEM", "LOGIN_REPAIRED"), ("ITEM", "AUTHORIZATION_GRANTED"): return []
        case ("ITEM", "PENDING_DISCONNECT"):
            return [
                ("reason", "INSTITUTION_TOKEN_EXPIRATION"), ("disconnect_time", .string((now + 7 * 86_400).timestamp)),
            ]
        case ("ASSETS", "PRODUCT_READY"):
            return [("asset_report_id", .string(item.identifiers.uuid("asset-report")))]
        case ("ASSETS", "ERROR"):
            return [
                ("asset_report_id", .string(item.identifiers.uuid("asset-report"))),
                ("error", .object(webhookError(.assetReportNotReady))),
            ]
        default: return nil
        }
    }

    /// Asset webhooks name a report, not an Item.
    private mutating func sendAssets(_ position: Int, code: String, _ members: [(String, JSONValue)], at time: Date) {
        send(position, type: "ASSETS", code: code, members, at: time)
        webhooks[webhooks.count - 1].body["item_id"] = nil
    }
}
