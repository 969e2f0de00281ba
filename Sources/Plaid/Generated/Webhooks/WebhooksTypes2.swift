// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// Consumer reports of a user have been generated.
///
/// The payload of the webhook `CRA_REPORT`, `CRA_REPORT_READY`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportReadyWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// The identifier of the report; `null` when nothing was generated.
    public let reportID: String?
    /// Your own identifier of the report; `null` when you gave none.
    public let clientReportID: String?
    /// Whose data the report covers.
    public let scope: CraReportScope
    /// The products that can be fetched now.
    public let successfulProducts: [CreditProduct]
    /// The products that could not be generated.
    public let failedProducts: [CreditProduct]
    /// When they were generated, in UTC; `null` when all have failed.
    public let generatedTime: Timestamp?
    /// Why all products have failed; `null` otherwise.
    public let errorCode: CraReportErrorCode?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "client_user_id", "report_id", "client_report_id", "scope", "successful_products", "failed_products", "generated_time", "error_code", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var clientUserID: String?
        var reportID: String?
        var clientReportID: String?
        var scope: CraReportScope?
        var successfulProducts: [CreditProduct]?
        var failedProducts: [CreditProduct]?
        var generatedTime: Timestamp?
        var errorCode: CraReportErrorCode?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: clientUserID = json.decode()
                case 4: reportID = json.decode()
                case 5: clientReportID = json.decode()
                case 6: scope = json.decode()
                case 7: successfulProducts = json.decode()
                case 8: failedProducts = json.decode()
                case 9: generatedTime = json.decode()
                case 10: errorCode = json.decode()
                case 11: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CraReportReadyWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraReportReadyWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraReportReadyWebhook.user_id")
        self.clientUserID = clientUserID
        self.reportID = reportID
        self.clientReportID = clientReportID
        self.scope = scope ?? json.missing("CraReportReadyWebhook.scope")
        self.successfulProducts = successfulProducts ?? json.missing("CraReportReadyWebhook.successful_products")
        self.failedProducts = failedProducts ?? json.missing("CraReportReadyWebhook.failed_products")
        self.generatedTime = generatedTime
        self.errorCode = errorCode
        self.environment = environment ?? json.missing("CraReportReadyWebhook.environment")
    }
}

/// Consumer reports of a user have been updated.
///
/// The payload of the webhook `CRA_REPORT`, `CRA_REPORT_UPDATED`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// Whose data the report covers.
    public let scope: CraReportScope
    /// The products that can be fetched now.
    public let successfulProducts: [CreditProduct]
    /// The products that could not be generated.
    public let failedProducts: [CreditProduct]
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues
    /// The identifier of the report; `null` when nothing was generated.
    public let reportID: String?
    /// When they were generated, in UTC; `null` when all have failed.
    public let generatedTime: Timestamp?
    /// Why all products have failed; `null` otherwise.
    public let errorCode: String?

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "client_user_id", "scope", "successful_products", "failed_products", "environment", "report_id", "generated_time", "error_code")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var clientUserID: String?
        var scope: CraReportScope?
        var successfulProducts: [CreditProduct]?
        var failedProducts: [CreditProduct]?
        var environment: WebhookEnvironmentValues?
        var reportID: String?
        var generatedTime: Timestamp?
        var errorCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: clientUserID = json.decode()
                case 4: scope = json.decode()
                case 5: successfulProducts = json.decode()
                case 6: failedProducts = json.decode()
                case 7: environment = json.decode()
                case 8: reportID = json.decode()
                case 9: generatedTime = json.decode()
                case 10: errorCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CraReportUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraReportUpdatedWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraReportUpdatedWebhook.user_id")
        self.clientUserID = clientUserID ?? json.missing("CraReportUpdatedWebhook.client_user_id")
        self.scope = scope ?? json.missing("CraReportUpdatedWebhook.scope")
        self.successfulProducts = successfulProducts ?? json.missing("CraReportUpdatedWebhook.successful_products")
        self.failedProducts = failedProducts ?? json.missing("CraReportUpdatedWebhook.failed_products")
        self.environment = environment ?? json.missing("CraReportUpdatedWebhook.environment")
        self.reportID = reportID
        self.generatedTime = generatedTime
        self.errorCode = errorCode
    }
}

/// Items could not be upgraded for Consumer Reports.
///
/// The payload of the webhook `CHECK_REPORT`, `UPGRADE_FAILED`.
public struct CraUpgradeFailedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The Items that could not be upgraded.
    public let itemIDs: [ItemID]
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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
        self.webhookType = webhookType ?? json.missing("CraUpgradeFailedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraUpgradeFailedWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraUpgradeFailedWebhook.user_id")
        self.itemIDs = itemIDs ?? json.missing("CraUpgradeFailedWebhook.item_ids")
        self.environment = environment ?? json.missing("CraUpgradeFailedWebhook.environment")
    }
}

/// A Consumer Report could not be created.
///
/// `/user/items/get` shows the errors of the Items.
///
/// The payload of the webhook `CHECK_REPORT`, `USER_CHECK_REPORT_FAILED`.
public struct CraUserCheckReportFailedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The Items that the report is made from; often absent.
    public let itemIDs: [ItemID]?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues
    /// What went wrong; `null` when nothing did.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let error: PlaidErrorObject?
    /// The Items that the user can repair in update mode; request the report again afterwards.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let repairableItems: [CheckReportRepairableItem]
    /// The products that could not be generated.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let failedProducts: [Products]

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "item_ids", "environment", "error", "repairable_items", "failed_products")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var itemIDs: [ItemID]?
        var environment: WebhookEnvironmentValues?
        var error: PlaidErrorObject?
        var repairableItems: [CheckReportRepairableItem]?
        var failedProducts: [Products]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: itemIDs = json.decode()
                case 4: environment = json.decode()
                case 5: error = json.decode()
                case 6: repairableItems = json.decode()
                case 7: failedProducts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CraUserCheckReportFailedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraUserCheckReportFailedWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraUserCheckReportFailedWebhook.user_id")
        self.itemIDs = itemIDs
        self.environment = environment ?? json.missing("CraUserCheckReportFailedWebhook.environment")
        self.error = error
        self.repairableItems = repairableItems ?? json.missing("CraUserCheckReportFailedWebhook.repairable_items")
        self.failedProducts = failedProducts ?? json.missing("CraUserCheckReportFailedWebhook.failed_products")
    }
}

/// A Consumer Report is ready.
///
/// Fetch it within 24 hours.
///
/// The payload of the webhook `CHECK_REPORT`, `USER_CHECK_REPORT_READY`.
public struct CraUserCheckReportReadyWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The parts of the report that were created.
    public let successfulProducts: [Products]?
    /// The parts of the report that could not be created.
    public let failedProducts: [Products]?
    /// The Items that the report is made from; often absent.
    public let itemIDs: [ItemID]?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A product of Plaid Check in one of its versions.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CreditProduct: JSONObjectDecodable, RedactedDescription {
    /// The product, such as `cra_base_report`.
    public let product: String?
    /// The version of the product.
    public let version: String

    private static let keys = JSONKeyTable("product", "version")
    public init(json: inout JSONReader) {
        var product: String?
        var version: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: product = json.decode()
                case 1: version = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.product = product
        self.version = version ?? json.missing("CreditProduct.version")
    }
}

/// New transactions are available for `/transactions/get`.
///
/// Users of `/transactions/sync` can ignore it.
///
/// The payload of the webhook `TRANSACTIONS`, `DEFAULT_UPDATE`.
public struct DefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// How many transactions are new since the last such webhook.
    public let newTransactions: Int
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The status of an organization's screening has changed.
///
/// The payload of the webhook `ENTITY_SCREENING`, `STATUS_UPDATED`.
public struct EntityScreeningStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the screening.
    public let entityScreeningID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An account was verified by micro-deposits that Plaid read itself.
public struct FallbackAuthMicrodepositAutoVerifiedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// What went wrong; `null` when nothing did.
    public let error: String?
    /// The account that the webhook is about.
    public let accountID: AccountID
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The verification by micro-deposits ended without success.
public struct FallbackAuthMicrodepositVerificationExpiredWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// What went wrong; `null` when nothing did.
    public let error: String?
    /// The account that the webhook is about.
    public let accountID: AccountID
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The whole history of transactions is available for `/transactions/get`.
///
/// Users of `/transactions/sync` can ignore it.
///
/// The payload of the webhook `TRANSACTIONS`, `HISTORICAL_UPDATE`.
public struct HistoricalUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// How many transactions are new since the last such webhook.
    public let newTransactions: Int
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Holdings have changed.
///
/// Call `/investments/holdings/get`.
///
/// The payload of the webhook `HOLDINGS`, `DEFAULT_UPDATE`.
public struct HoldingsDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// How many holdings are new.
    public let newHoldings: Int
    /// How many holdings changed.
    public let updatedHoldings: Int
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A user completed, or failed, the verification of micro-deposits.
///
/// The payload of the webhook `AUTH`, `SMS_MICRODEPOSITS_VERIFICATION`.
public struct HostedMMDVerificationWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: String
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The account that the webhook is about.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Owners of accounts have changed.
///
/// Call `/identity/get`.
///
/// The payload of the webhook `IDENTITY`, `DEFAULT_UPDATE`.
public struct IdentityDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The accounts whose owners changed, each with what changed.
    public let accountIDsWithUpdatedIdentity: [String: [IdentityUpdateTypes]]
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An identity verification was started again.
///
/// The payload of the webhook `IDENTITY_VERIFICATION`, `RETRIED`.
public struct IdentityVerificationRetriedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the identity verification.
    public let identityVerificationID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The status of an identity verification has changed.
///
/// The payload of the webhook `IDENTITY_VERIFICATION`, `STATUS_UPDATED`.
public struct IdentityVerificationStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the identity verification.
    public let identityVerificationID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A user completed a step of an identity verification.
///
/// The payload of the webhook `IDENTITY_VERIFICATION`, `STEP_UPDATED`.
public struct IdentityVerificationStepUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the identity verification.
    public let identityVerificationID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Payroll data cannot be refreshed until the user logs in again.
///
/// The payload of the webhook `INCOME`, `INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`.
public struct IncomeVerificationRefreshReconnectNeededWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The check of income documents for forgery has ended.
///
/// The payload of the webhook `INCOME`, `INCOME_VERIFICATION_RISK_SIGNALS`.
public struct IncomeVerificationRiskSignalsStatusWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// Whether signals are available.
    public let riskSignalsStatus: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The status of an income verification has changed.
///
/// The payload of the webhook `INCOME`, `INCOME_VERIFICATION`.
public struct IncomeVerificationStatusWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// The status that was reached.
    public let verificationStatus: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The latest 30 days of transactions are available for `/transactions/get`.
///
/// Users of `/transactions/sync` can ignore it.
///
/// The payload of the webhook `TRANSACTIONS`, `INITIAL_UPDATE`.
public struct InitialUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// What went wrong; `null` when nothing did.
    public let error: String?
    /// How many transactions are new since the last such webhook.
    public let newTransactions: Int
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An institution's health met a condition that you set in the Plaid Dashboard.
///
/// The payload of the webhook `DASHBOARD_CONFIGURED_ALERT`, `INSTITUTION_STATUS_ALERT_TRIGGERED`.
public struct InstitutionStatusAlertWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the institution.
    public let institutionID: InstitutionID
    /// The fraction of successful logins: 0.95 is 95%.
    public let institutionOverallSuccessRate: Double
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Investment transactions have changed.
///
/// Call `/investments/transactions/get`.
///
/// The payload of the webhook `INVESTMENTS_TRANSACTIONS`, `DEFAULT_UPDATE`.
public struct InvestmentsDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// How many transactions are new.
    public let newInvestmentsTransactions: Int
    /// How many transactions were canceled.
    public let cancelledInvestmentsTransactions: Int
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The history of investment transactions that was fetched in the background is available.
///
/// The payload of the webhook `INVESTMENTS_TRANSACTIONS`, `HISTORICAL_UPDATE`.
public struct InvestmentsHistoricalUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// How many transactions are new.
    public let newInvestmentsTransactions: Int
    /// How many transactions were canceled.
    public let cancelledInvestmentsTransactions: Int
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An issue that you subscribed to is resolved.
///
/// The payload of the webhook `ISSUES`, `ISSUE_RESOLVED`.
public struct IssueResolvedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the issue.
    public let issueID: String
    /// What the issue was, for the user.
    public let issueDescription: String
    /// When it was resolved, in UTC.
    public let issueResolvedAt: Timestamp
    /// The identifier of the institution.
    public let institutionID: InstitutionID
    /// The name of the institution.
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

/// A user added an Item in a Link session.
///
/// Exchange the public token.
///
/// The payload of the webhook `LINK`, `ITEM_ADD_RESULT`.
public struct ItemAddResultWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String
    /// The short-lived token that starts Link.
    ///
    /// Pass it to the client that opens Link.
    public let linkToken: LinkToken
    /// The short-lived token of a finished Link session.
    ///
    /// Exchange it for an access token within 30 minutes.
    public let publicToken: PublicToken
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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
