// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The payload of the webhook `AssetsErrorWebhook`.
public struct AssetsErrorWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `asset_report_id`.
    public let assetReportID: String
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "asset_report_id", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var assetReportID: String?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: assetReportID = json.decode()
                case 4: userID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("AssetsErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("AssetsErrorWebhook.webhook_code")
        self.error = error
        self.assetReportID = assetReportID ?? json.missing("AssetsErrorWebhook.asset_report_id")
        self.userID = userID
        self.environment = environment ?? json.missing("AssetsErrorWebhook.environment")
    }
}

/// The payload of the webhook `AssetsProductReadyWebhook`.
public struct AssetsProductReadyWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `asset_report_id`.
    public let assetReportID: String
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `report_type`.
    public let reportType: AssetReportType?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "asset_report_id", "user_id", "report_type", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var assetReportID: String?
        var userID: String?
        var reportType: AssetReportType?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: assetReportID = json.decode()
                case 3: userID = json.decode()
                case 4: reportType = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("AssetsProductReadyWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("AssetsProductReadyWebhook.webhook_code")
        self.assetReportID = assetReportID ?? json.missing("AssetsProductReadyWebhook.asset_report_id")
        self.userID = userID
        self.reportType = reportType
        self.environment = environment ?? json.missing("AssetsProductReadyWebhook.environment")
    }
}

/// The payload of the webhook `AuthDefaultUpdateWebhook`.
public struct AuthDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `account_ids_with_new_auth`.
    public let accountIDsWithNewAuth: [String]
    /// The JSON member `account_ids_with_updated_auth`.
    public let accountIDsWithUpdatedAuth: [String: [AuthUpdateTypes]]
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "account_ids_with_new_auth", "account_ids_with_updated_auth", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var accountIDsWithNewAuth: [String]?
        var accountIDsWithUpdatedAuth: [String: [AuthUpdateTypes]]?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: accountIDsWithNewAuth = json.decode()
                case 4: accountIDsWithUpdatedAuth = json.decode()
                case 5: error = json.decode()
                case 6: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("AuthDefaultUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("AuthDefaultUpdateWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("AuthDefaultUpdateWebhook.item_id")
        self.accountIDsWithNewAuth = accountIDsWithNewAuth ?? json.missing("AuthDefaultUpdateWebhook.account_ids_with_new_auth")
        self.accountIDsWithUpdatedAuth = accountIDsWithUpdatedAuth ?? json.missing("AuthDefaultUpdateWebhook.account_ids_with_updated_auth")
        self.error = error
        self.environment = environment ?? json.missing("AuthDefaultUpdateWebhook.environment")
    }
}

/// The payload of the webhook `AutomaticallyVerifiedWebhook`.
public struct AutomaticallyVerifiedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues
    /// The JSON member `error`.
    public let error: PlaidErrorObject?

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "account_id", "item_id", "environment", "error")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var accountID: AccountID?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        var error: PlaidErrorObject?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: accountID = json.decode()
                case 3: itemID = json.decode()
                case 4: environment = json.decode()
                case 5: error = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("AutomaticallyVerifiedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("AutomaticallyVerifiedWebhook.webhook_code")
        self.accountID = accountID ?? json.missing("AutomaticallyVerifiedWebhook.account_id")
        self.itemID = itemID ?? json.missing("AutomaticallyVerifiedWebhook.item_id")
        self.environment = environment ?? json.missing("AutomaticallyVerifiedWebhook.environment")
        self.error = error
    }
}

/// The payload of the webhook `BankIncomeCompleteWebhook`.
public struct BankIncomeCompleteWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `result`.
    public let result: BankIncomeCompleteResult
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "result", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var result: BankIncomeCompleteResult?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: result = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BankIncomeCompleteWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BankIncomeCompleteWebhook.webhook_code")
        self.userID = userID ?? json.missing("BankIncomeCompleteWebhook.user_id")
        self.result = result ?? json.missing("BankIncomeCompleteWebhook.result")
        self.environment = environment ?? json.missing("BankIncomeCompleteWebhook.environment")
    }
}

/// The payload of the webhook `BankIncomeRefreshCompleteWebhook`.
public struct BankIncomeRefreshCompleteWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `result`.
    public let result: BankIncomeRefreshCompleteResult
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "result", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var result: BankIncomeRefreshCompleteResult?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: result = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BankIncomeRefreshCompleteWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BankIncomeRefreshCompleteWebhook.webhook_code")
        self.userID = userID ?? json.missing("BankIncomeRefreshCompleteWebhook.user_id")
        self.result = result ?? json.missing("BankIncomeRefreshCompleteWebhook.result")
        self.environment = environment ?? json.missing("BankIncomeRefreshCompleteWebhook.environment")
    }
}

/// The payload of the webhook `BankIncomeRefreshUpdateWebhook`.
public struct BankIncomeRefreshUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("BankIncomeRefreshUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BankIncomeRefreshUpdateWebhook.webhook_code")
        self.userID = userID ?? json.missing("BankIncomeRefreshUpdateWebhook.user_id")
        self.environment = environment ?? json.missing("BankIncomeRefreshUpdateWebhook.environment")
    }
}

/// The payload of the webhook `BankTransfersEventsUpdateWebhook`.
public struct BankTransfersEventsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BankTransfersEventsUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BankTransfersEventsUpdateWebhook.webhook_code")
        self.environment = environment ?? json.missing("BankTransfersEventsUpdateWebhook.environment")
    }
}

/// The payload of the webhook `BankTransfersEventsUpdateWebhookForAuth`.
public struct BankTransfersEventsUpdateWebhookForAuth: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BankTransfersEventsUpdateWebhookForAuth.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BankTransfersEventsUpdateWebhookForAuth.webhook_code")
        self.environment = environment ?? json.missing("BankTransfersEventsUpdateWebhookForAuth.environment")
    }
}

/// The payload of the webhook `BaseReportsErrorWebhook`.
public struct BaseReportsErrorWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BaseReportsErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BaseReportsErrorWebhook.webhook_code")
        self.error = error
        self.userID = userID ?? json.missing("BaseReportsErrorWebhook.user_id")
        self.environment = environment ?? json.missing("BaseReportsErrorWebhook.environment")
    }
}

/// The payload of the webhook `BeaconDuplicateDetectedWebhook`.
public struct BeaconDuplicateDetectedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `beacon_duplicate_id`.
    public let beaconDuplicateID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "beacon_duplicate_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var beaconDuplicateID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: beaconDuplicateID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BeaconDuplicateDetectedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BeaconDuplicateDetectedWebhook.webhook_code")
        self.beaconDuplicateID = beaconDuplicateID ?? json.missing("BeaconDuplicateDetectedWebhook.beacon_duplicate_id")
        self.environment = environment ?? json.missing("BeaconDuplicateDetectedWebhook.environment")
    }
}

/// The payload of the webhook `BeaconReportCreatedWebhook`.
public struct BeaconReportCreatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `beacon_report_id`.
    public let beaconReportID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "beacon_report_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var beaconReportID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: beaconReportID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BeaconReportCreatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BeaconReportCreatedWebhook.webhook_code")
        self.beaconReportID = beaconReportID ?? json.missing("BeaconReportCreatedWebhook.beacon_report_id")
        self.environment = environment ?? json.missing("BeaconReportCreatedWebhook.environment")
    }
}

/// The payload of the webhook `BeaconReportSyndicationCreatedWebhook`.
public struct BeaconReportSyndicationCreatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `beacon_report_syndication_id`.
    public let beaconReportSyndicationID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "beacon_report_syndication_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var beaconReportSyndicationID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: beaconReportSyndicationID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BeaconReportSyndicationCreatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BeaconReportSyndicationCreatedWebhook.webhook_code")
        self.beaconReportSyndicationID = beaconReportSyndicationID ?? json.missing("BeaconReportSyndicationCreatedWebhook.beacon_report_syndication_id")
        self.environment = environment ?? json.missing("BeaconReportSyndicationCreatedWebhook.environment")
    }
}

/// The payload of the webhook `BeaconReportUpdatedWebhook`.
public struct BeaconReportUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `beacon_report_id`.
    public let beaconReportID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "beacon_report_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var beaconReportID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: beaconReportID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BeaconReportUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BeaconReportUpdatedWebhook.webhook_code")
        self.beaconReportID = beaconReportID ?? json.missing("BeaconReportUpdatedWebhook.beacon_report_id")
        self.environment = environment ?? json.missing("BeaconReportUpdatedWebhook.environment")
    }
}

/// The payload of the webhook `BeaconUserStatusUpdatedWebhook`.
public struct BeaconUserStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `beacon_user_id`.
    public let beaconUserID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "beacon_user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var beaconUserID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: beaconUserID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("BeaconUserStatusUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BeaconUserStatusUpdatedWebhook.webhook_code")
        self.beaconUserID = beaconUserID ?? json.missing("BeaconUserStatusUpdatedWebhook.beacon_user_id")
        self.environment = environment ?? json.missing("BeaconUserStatusUpdatedWebhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesExpectedDepositMissedWebhook`.
public struct CashFlowUpdatesExpectedDepositMissedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesExpectedDepositMissedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesExpectedDepositMissedWebhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesExpectedDepositMissedWebhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesExpectedDepositMissedWebhook.user_id")
        self.environment = environment ?? json.missing("CashFlowUpdatesExpectedDepositMissedWebhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesInsightsV2Webhook`.
public struct CashFlowUpdatesInsightsV2Webhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `insights`.
    public let insights: [CashFlowInsight]
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "insights", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var insights: [CashFlowInsight]?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: insights = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesInsightsV2Webhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesInsightsV2Webhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesInsightsV2Webhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesInsightsV2Webhook.user_id")
        self.insights = insights ?? json.missing("CashFlowUpdatesInsightsV2Webhook.insights")
        self.environment = environment ?? json.missing("CashFlowUpdatesInsightsV2Webhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesInsightsWebhook`.
public struct CashFlowUpdatesInsightsWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesInsightsWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesInsightsWebhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesInsightsWebhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesInsightsWebhook.user_id")
        self.environment = environment ?? json.missing("CashFlowUpdatesInsightsWebhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesLargeDepositWebhook`.
public struct CashFlowUpdatesLargeDepositWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesLargeDepositWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesLargeDepositWebhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesLargeDepositWebhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesLargeDepositWebhook.user_id")
        self.environment = environment ?? json.missing("CashFlowUpdatesLargeDepositWebhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesLowBalanceWebhook`.
public struct CashFlowUpdatesLowBalanceWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesLowBalanceWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesLowBalanceWebhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesLowBalanceWebhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesLowBalanceWebhook.user_id")
        self.environment = environment ?? json.missing("CashFlowUpdatesLowBalanceWebhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesNSFWebhook`.
public struct CashFlowUpdatesNSFWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesNSFWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesNSFWebhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesNSFWebhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesNSFWebhook.user_id")
        self.environment = environment ?? json.missing("CashFlowUpdatesNSFWebhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesNewIncomeStreamWebhook`.
public struct CashFlowUpdatesNewIncomeStreamWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesNewIncomeStreamWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesNewIncomeStreamWebhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesNewIncomeStreamWebhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesNewIncomeStreamWebhook.user_id")
        self.environment = environment ?? json.missing("CashFlowUpdatesNewIncomeStreamWebhook.environment")
    }
}

/// The payload of the webhook `CashFlowUpdatesNewLoanPaymentWebhook`.
public struct CashFlowUpdatesNewLoanPaymentWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsStatus
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: MonitoringInsightsStatus?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: userID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CashFlowUpdatesNewLoanPaymentWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CashFlowUpdatesNewLoanPaymentWebhook.webhook_code")
        self.status = status ?? json.missing("CashFlowUpdatesNewLoanPaymentWebhook.status")
        self.userID = userID ?? json.missing("CashFlowUpdatesNewLoanPaymentWebhook.user_id")
        self.environment = environment ?? json.missing("CashFlowUpdatesNewLoanPaymentWebhook.environment")
    }
}

/// The payload of the webhook `CraBankIncomeCompleteWebhook`.
public struct CraBankIncomeCompleteWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `result`.
    public let result: CraBankIncomeCompleteResult?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "user_id", "result", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var userID: String?
        var result: CraBankIncomeCompleteResult?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: userID = json.decode()
                case 3: result = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("CraBankIncomeCompleteWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraBankIncomeCompleteWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraBankIncomeCompleteWebhook.user_id")
        self.result = result
        self.environment = environment ?? json.missing("CraBankIncomeCompleteWebhook.environment")
    }
}

/// The payload of the webhook `CraBankIncomeErrorWebhook`.
public struct CraBankIncomeErrorWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraBankIncomeErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraBankIncomeErrorWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraBankIncomeErrorWebhook.user_id")
        self.environment = environment ?? json.missing("CraBankIncomeErrorWebhook.environment")
    }
}

/// The payload of the webhook `CraCheckReportFailedWebhook`.
public struct CraCheckReportFailedWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraCheckReportFailedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraCheckReportFailedWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraCheckReportFailedWebhook.user_id")
        self.itemIDs = itemIDs
        self.environment = environment ?? json.missing("CraCheckReportFailedWebhook.environment")
    }
}

/// The payload of the webhook `CraCheckReportReadyWebhook`.
public struct CraCheckReportReadyWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraCheckReportReadyWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraCheckReportReadyWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraCheckReportReadyWebhook.user_id")
        self.successfulProducts = successfulProducts
        self.failedProducts = failedProducts
        self.itemIDs = itemIDs
        self.environment = environment ?? json.missing("CraCheckReportReadyWebhook.environment")
    }
}

/// The payload of the webhook `CraPartnerInsightsCompleteWebhook`.
public struct CraPartnerInsightsCompleteWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraPartnerInsightsCompleteWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraPartnerInsightsCompleteWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraPartnerInsightsCompleteWebhook.user_id")
        self.environment = environment ?? json.missing("CraPartnerInsightsCompleteWebhook.environment")
    }
}

/// The payload of the webhook `CraPartnerInsightsErrorWebhook`.
public struct CraPartnerInsightsErrorWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraPartnerInsightsErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraPartnerInsightsErrorWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraPartnerInsightsErrorWebhook.user_id")
        self.environment = environment ?? json.missing("CraPartnerInsightsErrorWebhook.environment")
    }
}

/// The payload of the webhook `CraUpgradeFailedWebhook`.
public struct CraUpgradeFailedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `item_ids`.
    public let itemIDs: [ItemID]
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
        self.webhookType = webhookType ?? json.missing("CraUpgradeFailedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraUpgradeFailedWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraUpgradeFailedWebhook.user_id")
        self.itemIDs = itemIDs ?? json.missing("CraUpgradeFailedWebhook.item_ids")
        self.environment = environment ?? json.missing("CraUpgradeFailedWebhook.environment")
    }
}
