// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The payload of the webhook `CraUserCheckReportFailedWebhook`.
public struct CraUserCheckReportFailedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `item_ids`.
    public let itemIDs: [ItemID]?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "item_ids", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var itemIDs: [ItemID]?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: itemIDs = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CraUserCheckReportFailedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraUserCheckReportFailedWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraUserCheckReportFailedWebhook.user_id")
        self.itemIDs = itemIDs
        self.environment = environment ?? json.missing("CraUserCheckReportFailedWebhook.environment")
    }
}

/// The payload of the webhook `CraUserCheckReportReadyWebhook`.
public struct CraUserCheckReportReadyWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `successful_products`.
    public let successfulProducts: [Products]?
    /// The JSON member `failed_products`.
    public let failedProducts: [Products]?
    /// The JSON member `item_ids`.
    public let itemIDs: [ItemID]?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "successful_products", "failed_products", "item_ids", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var successfulProducts: [Products]?
        var failedProducts: [Products]?
        var itemIDs: [ItemID]?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: successfulProducts = json.decode()
                case 4: failedProducts = json.decode()
                case 5: itemIDs = json.decode()
                case 6: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CraUserCheckReportReadyWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraUserCheckReportReadyWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraUserCheckReportReadyWebhook.user_id")
        self.successfulProducts = successfulProducts
        self.failedProducts = failedProducts
        self.itemIDs = itemIDs
        self.environment = environment ?? json.missing("CraUserCheckReportReadyWebhook.environment")
    }
}

/// The payload of the webhook `DefaultUpdateWebhook`.
public struct DefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `new_transactions`.
    public let newTransactions: Int
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "new_transactions", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var newTransactions: Int?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: newTransactions = json.decode()
                case 4: itemID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("DefaultUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("DefaultUpdateWebhook.webhook_code")
        self.error = error
        self.newTransactions = newTransactions ?? json.missing("DefaultUpdateWebhook.new_transactions")
        self.itemID = itemID ?? json.missing("DefaultUpdateWebhook.item_id")
        self.environment = environment ?? json.missing("DefaultUpdateWebhook.environment")
    }
}

/// The payload of the webhook `EntityScreeningStatusUpdatedWebhook`.
public struct EntityScreeningStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `entity_screening_id`.
    public let entityScreeningID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "entity_screening_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var entityScreeningID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: entityScreeningID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("EntityScreeningStatusUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("EntityScreeningStatusUpdatedWebhook.webhook_code")
        self.entityScreeningID = entityScreeningID ?? json.missing("EntityScreeningStatusUpdatedWebhook.entity_screening_id")
        self.environment = environment ?? json.missing("EntityScreeningStatusUpdatedWebhook.environment")
    }
}

/// The payload of the webhook `FallbackAuthMicrodepositAutoVerifiedWebhook`.
public struct FallbackAuthMicrodepositAutoVerifiedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: String?
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "account_id", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: String?
        var accountID: AccountID?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: accountID = json.decode()
                case 4: itemID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("FallbackAuthMicrodepositAutoVerifiedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("FallbackAuthMicrodepositAutoVerifiedWebhook.webhook_code")
        self.error = error
        self.accountID = accountID ?? json.missing("FallbackAuthMicrodepositAutoVerifiedWebhook.account_id")
        self.itemID = itemID ?? json.missing("FallbackAuthMicrodepositAutoVerifiedWebhook.item_id")
        self.environment = environment ?? json.missing("FallbackAuthMicrodepositAutoVerifiedWebhook.environment")
    }
}

/// The payload of the webhook `FallbackAuthMicrodepositVerificationExpiredWebhook`.
public struct FallbackAuthMicrodepositVerificationExpiredWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: String?
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "account_id", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: String?
        var accountID: AccountID?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: accountID = json.decode()
                case 4: itemID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("FallbackAuthMicrodepositVerificationExpiredWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("FallbackAuthMicrodepositVerificationExpiredWebhook.webhook_code")
        self.error = error
        self.accountID = accountID ?? json.missing("FallbackAuthMicrodepositVerificationExpiredWebhook.account_id")
        self.itemID = itemID ?? json.missing("FallbackAuthMicrodepositVerificationExpiredWebhook.item_id")
        self.environment = environment ?? json.missing("FallbackAuthMicrodepositVerificationExpiredWebhook.environment")
    }
}

/// The payload of the webhook `HistoricalUpdateWebhook`.
public struct HistoricalUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `new_transactions`.
    public let newTransactions: Int
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "new_transactions", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var newTransactions: Int?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: newTransactions = json.decode()
                case 4: itemID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("HistoricalUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("HistoricalUpdateWebhook.webhook_code")
        self.error = error
        self.newTransactions = newTransactions ?? json.missing("HistoricalUpdateWebhook.new_transactions")
        self.itemID = itemID ?? json.missing("HistoricalUpdateWebhook.item_id")
        self.environment = environment ?? json.missing("HistoricalUpdateWebhook.environment")
    }
}

/// The payload of the webhook `HoldingsDefaultUpdateWebhook`.
public struct HoldingsDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `new_holdings`.
    public let newHoldings: Int
    /// The JSON member `updated_holdings`.
    public let updatedHoldings: Int
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "error", "new_holdings", "updated_holdings", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var error: PlaidErrorObject?
        var newHoldings: Int?
        var updatedHoldings: Int?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: error = json.decode()
                case 5: newHoldings = json.decode()
                case 6: updatedHoldings = json.decode()
                case 7: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("HoldingsDefaultUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("HoldingsDefaultUpdateWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("HoldingsDefaultUpdateWebhook.item_id")
        self.userID = userID
        self.error = error
        self.newHoldings = newHoldings ?? json.missing("HoldingsDefaultUpdateWebhook.new_holdings")
        self.updatedHoldings = updatedHoldings ?? json.missing("HoldingsDefaultUpdateWebhook.updated_holdings")
        self.environment = environment ?? json.missing("HoldingsDefaultUpdateWebhook.environment")
    }
}

/// The payload of the webhook `HostedMMDVerificationWebhook`.
public struct HostedMMDVerificationWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues?

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "item_id", "account_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: String?
        var itemID: ItemID?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: itemID = json.decode()
                case 4: accountID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("HostedMMDVerificationWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("HostedMMDVerificationWebhook.webhook_code")
        self.status = status ?? json.missing("HostedMMDVerificationWebhook.status")
        self.itemID = itemID ?? json.missing("HostedMMDVerificationWebhook.item_id")
        self.accountID = accountID ?? json.missing("HostedMMDVerificationWebhook.account_id")
        self.environment = environment
    }
}

/// The payload of the webhook `IdentityDefaultUpdateWebhook`.
public struct IdentityDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `account_ids_with_updated_identity`.
    public let accountIDsWithUpdatedIdentity: [String: [IdentityUpdateTypes]]
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "account_ids_with_updated_identity", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var accountIDsWithUpdatedIdentity: [String: [IdentityUpdateTypes]]?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: accountIDsWithUpdatedIdentity = json.decode()
                case 4: error = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IdentityDefaultUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IdentityDefaultUpdateWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("IdentityDefaultUpdateWebhook.item_id")
        self.accountIDsWithUpdatedIdentity = accountIDsWithUpdatedIdentity ?? json.missing("IdentityDefaultUpdateWebhook.account_ids_with_updated_identity")
        self.error = error
        self.environment = environment ?? json.missing("IdentityDefaultUpdateWebhook.environment")
    }
}

/// The payload of the webhook `IdentityVerificationRetriedWebhook`.
public struct IdentityVerificationRetriedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `identity_verification_id`.
    public let identityVerificationID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "identity_verification_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var identityVerificationID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: identityVerificationID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IdentityVerificationRetriedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IdentityVerificationRetriedWebhook.webhook_code")
        self.identityVerificationID = identityVerificationID ?? json.missing("IdentityVerificationRetriedWebhook.identity_verification_id")
        self.environment = environment ?? json.missing("IdentityVerificationRetriedWebhook.environment")
    }
}

/// The payload of the webhook `IdentityVerificationStatusUpdatedWebhook`.
public struct IdentityVerificationStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `identity_verification_id`.
    public let identityVerificationID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "identity_verification_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var identityVerificationID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: identityVerificationID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IdentityVerificationStatusUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IdentityVerificationStatusUpdatedWebhook.webhook_code")
        self.identityVerificationID = identityVerificationID ?? json.missing("IdentityVerificationStatusUpdatedWebhook.identity_verification_id")
        self.environment = environment ?? json.missing("IdentityVerificationStatusUpdatedWebhook.environment")
    }
}

/// The payload of the webhook `IdentityVerificationStepUpdatedWebhook`.
public struct IdentityVerificationStepUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `identity_verification_id`.
    public let identityVerificationID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "identity_verification_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var identityVerificationID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: identityVerificationID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IdentityVerificationStepUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IdentityVerificationStepUpdatedWebhook.webhook_code")
        self.identityVerificationID = identityVerificationID ?? json.missing("IdentityVerificationStepUpdatedWebhook.identity_verification_id")
        self.environment = environment ?? json.missing("IdentityVerificationStepUpdatedWebhook.environment")
    }
}

/// The payload of the webhook `IncomeVerificationRefreshReconnectNeededWebhook`.
public struct IncomeVerificationRefreshReconnectNeededWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IncomeVerificationRefreshReconnectNeededWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IncomeVerificationRefreshReconnectNeededWebhook.webhook_code")
        self.userID = userID ?? json.missing("IncomeVerificationRefreshReconnectNeededWebhook.user_id")
        self.environment = environment ?? json.missing("IncomeVerificationRefreshReconnectNeededWebhook.environment")
    }
}

/// The payload of the webhook `IncomeVerificationRiskSignalsStatusWebhook`.
public struct IncomeVerificationRiskSignalsStatusWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `risk_signals_status`.
    public let riskSignalsStatus: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "risk_signals_status", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var riskSignalsStatus: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: riskSignalsStatus = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IncomeVerificationRiskSignalsStatusWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IncomeVerificationRiskSignalsStatusWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("IncomeVerificationRiskSignalsStatusWebhook.item_id")
        self.userID = userID
        self.riskSignalsStatus = riskSignalsStatus ?? json.missing("IncomeVerificationRiskSignalsStatusWebhook.risk_signals_status")
        self.environment = environment ?? json.missing("IncomeVerificationRiskSignalsStatusWebhook.environment")
    }
}

/// The payload of the webhook `IncomeVerificationStatusWebhook`.
public struct IncomeVerificationStatusWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `verification_status`.
    public let verificationStatus: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "verification_status", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var verificationStatus: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: verificationStatus = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IncomeVerificationStatusWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IncomeVerificationStatusWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("IncomeVerificationStatusWebhook.item_id")
        self.userID = userID
        self.verificationStatus = verificationStatus ?? json.missing("IncomeVerificationStatusWebhook.verification_status")
        self.environment = environment ?? json.missing("IncomeVerificationStatusWebhook.environment")
    }
}

/// The payload of the webhook `InitialUpdateWebhook`.
public struct InitialUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: String?
    /// The JSON member `new_transactions`.
    public let newTransactions: Int
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "new_transactions", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: String?
        var newTransactions: Int?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: newTransactions = json.decode()
                case 4: itemID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("InitialUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("InitialUpdateWebhook.webhook_code")
        self.error = error
        self.newTransactions = newTransactions ?? json.missing("InitialUpdateWebhook.new_transactions")
        self.itemID = itemID ?? json.missing("InitialUpdateWebhook.item_id")
        self.environment = environment ?? json.missing("InitialUpdateWebhook.environment")
    }
}

/// The payload of the webhook `InstitutionStatusAlertWebhook`.
public struct InstitutionStatusAlertWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_overall_success_rate`.
    public let institutionOverallSuccessRate: Double
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "institution_id", "institution_overall_success_rate", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var institutionID: InstitutionID?
        var institutionOverallSuccessRate: Double?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: institutionID = json.decode()
                case 3: institutionOverallSuccessRate = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("InstitutionStatusAlertWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("InstitutionStatusAlertWebhook.webhook_code")
        self.institutionID = institutionID ?? json.missing("InstitutionStatusAlertWebhook.institution_id")
        self.institutionOverallSuccessRate = institutionOverallSuccessRate ?? json.missing("InstitutionStatusAlertWebhook.institution_overall_success_rate")
        self.environment = environment ?? json.missing("InstitutionStatusAlertWebhook.environment")
    }
}

/// The payload of the webhook `InvestmentsDefaultUpdateWebhook`.
public struct InvestmentsDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `new_investments_transactions`.
    public let newInvestmentsTransactions: Int
    /// The JSON member `cancelled_investments_transactions`.
    public let cancelledInvestmentsTransactions: Int
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "error", "new_investments_transactions", "cancelled_investments_transactions", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var error: PlaidErrorObject?
        var newInvestmentsTransactions: Int?
        var cancelledInvestmentsTransactions: Int?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: error = json.decode()
                case 5: newInvestmentsTransactions = json.decode()
                case 6: cancelledInvestmentsTransactions = json.decode()
                case 7: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("InvestmentsDefaultUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("InvestmentsDefaultUpdateWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("InvestmentsDefaultUpdateWebhook.item_id")
        self.userID = userID
        self.error = error
        self.newInvestmentsTransactions = newInvestmentsTransactions ?? json.missing("InvestmentsDefaultUpdateWebhook.new_investments_transactions")
        self.cancelledInvestmentsTransactions = cancelledInvestmentsTransactions ?? json.missing("InvestmentsDefaultUpdateWebhook.cancelled_investments_transactions")
        self.environment = environment ?? json.missing("InvestmentsDefaultUpdateWebhook.environment")
    }
}

/// The payload of the webhook `InvestmentsHistoricalUpdateWebhook`.
public struct InvestmentsHistoricalUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `new_investments_transactions`.
    public let newInvestmentsTransactions: Int
    /// The JSON member `cancelled_investments_transactions`.
    public let cancelledInvestmentsTransactions: Int
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "error", "new_investments_transactions", "cancelled_investments_transactions", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var error: PlaidErrorObject?
        var newInvestmentsTransactions: Int?
        var cancelledInvestmentsTransactions: Int?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: error = json.decode()
                case 5: newInvestmentsTransactions = json.decode()
                case 6: cancelledInvestmentsTransactions = json.decode()
                case 7: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("InvestmentsHistoricalUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("InvestmentsHistoricalUpdateWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("InvestmentsHistoricalUpdateWebhook.item_id")
        self.userID = userID
        self.error = error
        self.newInvestmentsTransactions = newInvestmentsTransactions ?? json.missing("InvestmentsHistoricalUpdateWebhook.new_investments_transactions")
        self.cancelledInvestmentsTransactions = cancelledInvestmentsTransactions ?? json.missing("InvestmentsHistoricalUpdateWebhook.cancelled_investments_transactions")
        self.environment = environment ?? json.missing("InvestmentsHistoricalUpdateWebhook.environment")
    }
}

/// The payload of the webhook `IssueResolvedWebhook`.
public struct IssueResolvedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `issue_id`.
    public let issueID: String
    /// The JSON member `issue_description`.
    public let issueDescription: String
    /// The JSON member `issue_resolved_at`.
    public let issueResolvedAt: Timestamp
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_name`.
    public let institutionName: String

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "issue_id", "issue_description", "issue_resolved_at", "institution_id", "institution_name")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var issueID: String?
        var issueDescription: String?
        var issueResolvedAt: Timestamp?
        var institutionID: InstitutionID?
        var institutionName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: issueID = json.decode()
                case 3: issueDescription = json.decode()
                case 4: issueResolvedAt = json.decode()
                case 5: institutionID = json.decode()
                case 6: institutionName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("IssueResolvedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("IssueResolvedWebhook.webhook_code")
        self.issueID = issueID ?? json.missing("IssueResolvedWebhook.issue_id")
        self.issueDescription = issueDescription ?? json.missing("IssueResolvedWebhook.issue_description")
        self.issueResolvedAt = issueResolvedAt ?? json.missing("IssueResolvedWebhook.issue_resolved_at")
        self.institutionID = institutionID ?? json.missing("IssueResolvedWebhook.institution_id")
        self.institutionName = institutionName ?? json.missing("IssueResolvedWebhook.institution_name")
    }
}

/// The payload of the webhook `ItemAddResultWebhook`.
public struct ItemAddResultWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `link_session_id`.
    public let linkSessionID: String
    /// The JSON member `link_token`.
    public let linkToken: LinkToken
    /// The JSON member `public_token`.
    public let publicToken: PublicToken
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "link_session_id", "link_token", "public_token", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var linkSessionID: String?
        var linkToken: LinkToken?
        var publicToken: PublicToken?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: linkSessionID = json.decode()
                case 3: linkToken = json.decode()
                case 4: publicToken = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ItemAddResultWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ItemAddResultWebhook.webhook_code")
        self.linkSessionID = linkSessionID ?? json.missing("ItemAddResultWebhook.link_session_id")
        self.linkToken = linkToken ?? json.missing("ItemAddResultWebhook.link_token")
        self.publicToken = publicToken ?? json.missing("ItemAddResultWebhook.public_token")
        self.environment = environment ?? json.missing("ItemAddResultWebhook.environment")
    }
}

/// The payload of the webhook `ItemErrorWebhook`.
public struct ItemErrorWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: error = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ItemErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ItemErrorWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("ItemErrorWebhook.item_id")
        self.userID = userID
        self.error = error
        self.environment = environment ?? json.missing("ItemErrorWebhook.environment")
    }
}

/// The payload of the webhook `ItemLoginRepairedWebhook`.
public struct ItemLoginRepairedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ItemLoginRepairedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ItemLoginRepairedWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("ItemLoginRepairedWebhook.item_id")
        self.userID = userID
        self.environment = environment ?? json.missing("ItemLoginRepairedWebhook.environment")
    }
}

/// The payload of the webhook `ItemProductReadyWebhook`.
public struct ItemProductReadyWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: error = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ItemProductReadyWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ItemProductReadyWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("ItemProductReadyWebhook.item_id")
        self.error = error
        self.environment = environment ?? json.missing("ItemProductReadyWebhook.environment")
    }
}

/// The schema `JWKPublicKey` of Plaid's OpenAPI document.
public struct JWKPublicKey: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `alg`.
    public let alg: String
    /// The JSON member `crv`.
    public let crv: String
    /// The JSON member `kid`.
    public let kid: String
    /// The JSON member `kty`.
    public let kty: String
    /// The JSON member `use`.
    public let use: String
    /// The JSON member `x`.
    public let x: String
    /// The JSON member `y`.
    public let y: String
    /// The JSON member `created_at`.
    public let createdAt: Int
    /// The JSON member `expired_at`.
    public let expiredAt: Int?

    private static let keys = JSONKeyTable("alg", "crv", "kid", "kty", "use", "x", "y", "created_at", "expired_at")
    public init(json: inout JSONReader) {
        var alg: String?
        var crv: String?
        var kid: String?
        var kty: String?
        var use: String?
        var x: String?
        var y: String?
        var createdAt: Int?
        var expiredAt: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: alg = json.decode()
                case 1: crv = json.decode()
                case 2: kid = json.decode()
                case 3: kty = json.decode()
                case 4: use = json.decode()
                case 5: x = json.decode()
                case 6: y = json.decode()
                case 7: createdAt = json.decode()
                case 8: expiredAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.alg = alg ?? json.missing("JWKPublicKey.alg")
        self.crv = crv ?? json.missing("JWKPublicKey.crv")
        self.kid = kid ?? json.missing("JWKPublicKey.kid")
        self.kty = kty ?? json.missing("JWKPublicKey.kty")
        self.use = use ?? json.missing("JWKPublicKey.use")
        self.x = x ?? json.missing("JWKPublicKey.x")
        self.y = y ?? json.missing("JWKPublicKey.y")
        self.createdAt = createdAt ?? json.missing("JWKPublicKey.created_at")
        self.expiredAt = expiredAt
    }
}

/// The payload of the webhook `LayerAuthenticationPassedWebhook`.
public struct LayerAuthenticationPassedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues
    /// The JSON member `link_session_id`.
    public let linkSessionID: String
    /// The JSON member `link_token`.
    public let linkToken: LinkToken

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "environment", "link_session_id", "link_token")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var environment: WebhookEnvironmentValues?
        var linkSessionID: String?
        var linkToken: LinkToken?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: environment = json.decode()
                case 3: linkSessionID = json.decode()
                case 4: linkToken = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("LayerAuthenticationPassedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("LayerAuthenticationPassedWebhook.webhook_code")
        self.environment = environment ?? json.missing("LayerAuthenticationPassedWebhook.environment")
        self.linkSessionID = linkSessionID ?? json.missing("LayerAuthenticationPassedWebhook.link_session_id")
        self.linkToken = linkToken ?? json.missing("LayerAuthenticationPassedWebhook.link_token")
    }
}
