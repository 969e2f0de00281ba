// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// An Asset Report could not be created.
///
/// The payload of the webhook `ASSETS`, `ERROR`.
public struct AssetsErrorWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The identifier of the Asset Report.
    public let assetReportID: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An Asset Report is ready.
///
/// Call `/asset_report/get`.
///
/// The payload of the webhook `ASSETS`, `PRODUCT_READY`.
public struct AssetsProductReadyWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the Asset Report.
    public let assetReportID: String
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// `FULL`, or `FAST` for a first report without transactions.
    public let reportType: AssetReportType?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Account numbers of an Item have changed.
///
/// Call `/auth/get` and store the new ones.
///
/// The payload of the webhook `AUTH`, `DEFAULT_UPDATE`.
public struct AuthDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The accounts whose numbers are available for the first time.
    public let accountIDsWithNewAuth: [String]
    /// The accounts whose numbers changed, each with what changed.
    public let accountIDsWithUpdatedAuth: [String: [AuthUpdateTypes]]
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An account was verified by micro-deposits that Plaid read itself.
///
/// The payload of the webhook `AUTH`, `AUTOMATICALLY_VERIFIED`.
public struct AutomaticallyVerifiedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
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
    /// What went wrong; `null` when nothing did.
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

/// A bank income report is ready, or could not be created.
///
/// The payload of the webhook `INCOME`, `BANK_INCOME_COMPLETE`.
public struct BankIncomeCompleteWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// `SUCCESS` or `FAILURE`.
    ///
    /// Fetch the data only after a success.
    public let result: BankIncomeCompleteResult
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A refreshed bank income report is ready, or could not be created.
///
/// The payload of the webhook `INCOME`, `BANK_INCOME_REFRESH_COMPLETE`.
public struct BankIncomeRefreshCompleteWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// `SUCCESS` or `FAILURE`.
    ///
    /// Fetch the data only after a success.
    public let result: BankIncomeRefreshCompleteResult
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A user's income has changed.
///
/// The payload of the webhook `INCOME`, `BANK_INCOME_REFRESH_UPDATE`.
public struct BankIncomeRefreshUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("BankIncomeRefreshUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("BankIncomeRefreshUpdateWebhook.webhook_code")
        self.userID = userID ?? json.missing("BankIncomeRefreshUpdateWebhook.user_id")
        self.environment = environment ?? json.missing("BankIncomeRefreshUpdateWebhook.environment")
    }
}

/// Bank transfer events are available.
///
/// Call `/bank_transfer/event/sync`.
///
/// The payload of the webhook `BANK_TRANSFERS`, `BANK_TRANSFERS_EVENTS_UPDATE`.
public struct BankTransfersEventsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// ACH events are available.
///
/// Call `/bank_transfer/event/sync`.
public struct BankTransfersEventsUpdateWebhookForAuth: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A Base Report could not be created.
///
/// The payload of the webhook `BASE_REPORT`, `ERROR`.
public struct BaseReportsErrorWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A new Beacon user may be one that you know already.
///
/// The payload of the webhook `BEACON`, `DUPLICATE_DETECTED`.
public struct BeaconDuplicateDetectedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the pair.
    public let beaconDuplicateID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// One of your Beacon users was reported for the first time.
///
/// The payload of the webhook `BEACON`, `REPORT_CREATED`.
public struct BeaconReportCreatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the fraud report.
    public let beaconReportID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Another company reported somebody who matches a Beacon user of yours.
///
/// The payload of the webhook `BEACON`, `REPORT_SYNDICATION_CREATED`.
public struct BeaconReportSyndicationCreatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the shared report.
    public let beaconReportSyndicationID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A report about a Beacon user of yours was changed or removed.
///
/// The payload of the webhook `BEACON`, `REPORT_UPDATED`.
public struct BeaconReportUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the fraud report.
    public let beaconReportID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The status of a Beacon user has changed.
///
/// The payload of the webhook `BEACON`, `USER_STATUS_UPDATED`.
public struct BeaconUserStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the Beacon user.
    public let beaconUserID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An expected deposit did not arrive.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `EXPECTED_DEPOSIT_MISSED`.
public struct CashFlowUpdatesExpectedDepositMissedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The cash flow of a user was updated.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `CASH_FLOW_INSIGHTS_UPDATED`.
public struct CashFlowUpdatesInsightsV2Webhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// What was noticed; absent when nothing was.
    public let insights: [CashFlowInsight]
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The cash flow of an Item was updated.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `INSIGHTS_UPDATED`.
public struct CashFlowUpdatesInsightsWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A deposit of more than $5,000 arrived.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `LARGE_DEPOSIT_DETECTED`.
public struct CashFlowUpdatesLargeDepositWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A balance fell below $100.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `LOW_BALANCE_DETECTED`.
public struct CashFlowUpdatesLowBalanceWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A payment failed because of a low balance, or overdrew the account.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `NSF_OVERDRAFT_DETECTED`.
public struct CashFlowUpdatesNSFWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A new source of income was found.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `NEW_INCOME_STREAM_DETECTED`.
public struct CashFlowUpdatesNewIncomeStreamWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A new loan payment was found.
///
/// The payload of the webhook `CASH_FLOW_UPDATES`, `NEW_LOAN_PAYMENT_DETECTED`.
public struct CashFlowUpdatesNewLoanPaymentWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The status that was reached.
    public let status: MonitoringInsightsStatus
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An Item that keeps a report from being generated.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CheckReportRepairableItem: JSONObjectDecodable, RedactedDescription {
    /// The broad kind of the error.
    public let errorType: PlaidErrorType
    /// The code of the error.
    public let errorCode: String
    /// A message for developers.
    public let errorMessage: String
    /// A message for users; `null` when there is none to show.
    public let displayMessage: String?
    /// The Item to repair.
    public let itemID: ItemID

    private static let keys = JSONKeyTable("error_type", "error_code", "error_message", "display_message", "item_id")
    public init(json: inout JSONReader) {
        var errorType: PlaidErrorType?
        var errorCode: String?
        var errorMessage: String?
        var displayMessage: String?
        var itemID: ItemID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorMessage = json.decode()
                case 3: displayMessage = json.decode()
                case 4: itemID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType ?? json.missing("CheckReportRepairableItem.error_type")
        self.errorCode = errorCode ?? json.missing("CheckReportRepairableItem.error_code")
        self.errorMessage = errorMessage ?? json.missing("CheckReportRepairableItem.error_message")
        self.displayMessage = displayMessage
        self.itemID = itemID ?? json.missing("CheckReportRepairableItem.item_id")
    }
}

/// A bank income report is ready, or could not be created.
///
/// The payload of the webhook `CRA_INCOME`, `BANK_INCOME_COMPLETE`.
public struct CraBankIncomeCompleteWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// `SUCCESS` or `FAILURE`.
    ///
    /// Fetch the data only after a success.
    public let result: CraBankIncomeCompleteResult?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A bank income report could not be created.
///
/// The payload of the webhook `CRA_INCOME`, `ERROR`.
public struct CraBankIncomeErrorWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraBankIncomeErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraBankIncomeErrorWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraBankIncomeErrorWebhook.user_id")
        self.environment = environment ?? json.missing("CraBankIncomeErrorWebhook.environment")
    }
}

/// A Consumer Report could not be created.
///
/// `/user/items/get` shows the errors of the Items.
///
/// The payload of the webhook `CHECK_REPORT`, `CHECK_REPORT_FAILED`.
public struct CraCheckReportFailedWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraCheckReportFailedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraCheckReportFailedWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraCheckReportFailedWebhook.user_id")
        self.itemIDs = itemIDs
        self.environment = environment ?? json.missing("CraCheckReportFailedWebhook.environment")
        self.error = error
        self.repairableItems = repairableItems ?? json.missing("CraCheckReportFailedWebhook.repairable_items")
        self.failedProducts = failedProducts ?? json.missing("CraCheckReportFailedWebhook.failed_products")
    }
}

/// A Consumer Report is ready.
///
/// Fetch it within 24 hours.
///
/// The payload of the webhook `CHECK_REPORT`, `CHECK_REPORT_READY`.
public struct CraCheckReportReadyWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraCheckReportReadyWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraCheckReportReadyWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraCheckReportReadyWebhook.user_id")
        self.successfulProducts = successfulProducts
        self.failedProducts = failedProducts
        self.itemIDs = itemIDs
        self.environment = environment ?? json.missing("CraCheckReportReadyWebhook.environment")
    }
}

/// A report with partners' insights is ready.
///
/// The payload of the webhook `CRA_INSIGHTS`, `PARTNER_INSIGHTS_COMPLETE`.
public struct CraPartnerInsightsCompleteWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraPartnerInsightsCompleteWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraPartnerInsightsCompleteWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraPartnerInsightsCompleteWebhook.user_id")
        self.environment = environment ?? json.missing("CraPartnerInsightsCompleteWebhook.environment")
    }
}

/// A report with partners' insights could not be created.
///
/// The payload of the webhook `CRA_INSIGHTS`, `PARTNER_INSIGHTS_ERROR`.
public struct CraPartnerInsightsErrorWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("CraPartnerInsightsErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("CraPartnerInsightsErrorWebhook.webhook_code")
        self.userID = userID ?? json.missing("CraPartnerInsightsErrorWebhook.user_id")
        self.environment = environment ?? json.missing("CraPartnerInsightsErrorWebhook.environment")
    }
}
