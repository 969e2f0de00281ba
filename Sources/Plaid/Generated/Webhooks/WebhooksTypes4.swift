// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// Transactions no longer exist, for a processor.
///
/// The payload of the webhook `TRANSACTIONS`, `TRANSACTIONS_REMOVED`.
public struct ProcessorTransactionsRemovedWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The transactions that no longer exist.
    ///
    /// Delete them.
    public let removedTransactions: [TransactionID]
    /// The account that the token gives access to.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "removed_transactions", "account_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var removedTransactions: [TransactionID]?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: removedTransactions = json.decode()
                case 4: accountID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProcessorTransactionsRemovedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProcessorTransactionsRemovedWebhook.webhook_code")
        self.error = error
        self.removedTransactions = removedTransactions ?? json.missing("ProcessorTransactionsRemovedWebhook.removed_transactions")
        self.accountID = accountID ?? json.missing("ProcessorTransactionsRemovedWebhook.account_id")
        self.environment = environment ?? json.missing("ProcessorTransactionsRemovedWebhook.environment")
    }
}

/// The user has not agreed to share account numbers.
///
/// Ask for consent in update mode.
///
/// The payload of the webhook `AUTH`, `PRODUCT_PERMISSIONS_REQUIRED`.
public struct ProductPermissionsRequiredAuthWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProductPermissionsRequiredAuthWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProductPermissionsRequiredAuthWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("ProductPermissionsRequiredAuthWebhook.item_id")
        self.environment = environment ?? json.missing("ProductPermissionsRequiredAuthWebhook.environment")
    }
}

/// The user has not agreed to share the owners.
///
/// Ask for consent in update mode.
///
/// The payload of the webhook `IDENTITY`, `PRODUCT_PERMISSIONS_REQUIRED`.
public struct ProductPermissionsRequiredIdentityWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProductPermissionsRequiredIdentityWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProductPermissionsRequiredIdentityWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("ProductPermissionsRequiredIdentityWebhook.item_id")
        self.environment = environment ?? json.missing("ProductPermissionsRequiredIdentityWebhook.environment")
    }
}

/// Something happened that matters to a user's risk.
///
/// The payload of the webhook `PROTECT`, `PROTECT_USER_EVENT`.
public struct ProtectUserEventWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the event.
    public let eventID: String
    /// What happened.
    public let eventType: String
    /// When it happened, in UTC.
    public let timestamp: Timestamp
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "event_id", "event_type", "timestamp", "user_id", "client_user_id", "link_session_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var eventID: String?
        var eventType: String?
        var timestamp: Timestamp?
        var userID: String?
        var clientUserID: String?
        var linkSessionID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: eventID = json.decode()
                case 3: eventType = json.decode()
                case 4: timestamp = json.decode()
                case 5: userID = json.decode()
                case 6: clientUserID = json.decode()
                case 7: linkSessionID = json.decode()
                case 8: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProtectUserEventWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProtectUserEventWebhook.webhook_code")
        self.eventID = eventID ?? json.missing("ProtectUserEventWebhook.event_id")
        self.eventType = eventType ?? json.missing("ProtectUserEventWebhook.event_type")
        self.timestamp = timestamp ?? json.missing("ProtectUserEventWebhook.timestamp")
        self.userID = userID
        self.clientUserID = clientUserID
        self.linkSessionID = linkSessionID
        self.environment = environment ?? json.missing("ProtectUserEventWebhook.environment")
    }
}

/// Plaid canceled a recurring transfer.
///
/// The payload of the webhook `TRANSFER`, `RECURRING_CANCELLED`.
public struct RecurringCancelledWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The recurring transfer.
    public let recurringTransferID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "recurring_transfer_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var recurringTransferID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: recurringTransferID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("RecurringCancelledWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("RecurringCancelledWebhook.webhook_code")
        self.recurringTransferID = recurringTransferID ?? json.missing("RecurringCancelledWebhook.recurring_transfer_id")
        self.environment = environment ?? json.missing("RecurringCancelledWebhook.environment")
    }
}

/// A recurring transfer made a transfer.
///
/// The payload of the webhook `TRANSFER`, `RECURRING_NEW_TRANSFER`.
public struct RecurringNewTransferWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The recurring transfer.
    public let recurringTransferID: String
    /// The transfer that was made.
    public let transferID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "recurring_transfer_id", "transfer_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var recurringTransferID: String?
        var transferID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: recurringTransferID = json.decode()
                case 3: transferID = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("RecurringNewTransferWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("RecurringNewTransferWebhook.webhook_code")
        self.recurringTransferID = recurringTransferID ?? json.missing("RecurringNewTransferWebhook.recurring_transfer_id")
        self.transferID = transferID ?? json.missing("RecurringNewTransferWebhook.transfer_id")
        self.environment = environment ?? json.missing("RecurringNewTransferWebhook.environment")
    }
}

/// Recurring transactions have changed.
///
/// Call `/transactions/recurring/get`.
///
/// The payload of the webhook `TRANSACTIONS`, `RECURRING_TRANSACTIONS_UPDATE`.
public struct RecurringTransactionsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The accounts whose recurring transactions changed.
    public let accountIDs: [AccountID]
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "account_ids", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var accountIDs: [AccountID]?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: accountIDs = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("RecurringTransactionsUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("RecurringTransactionsUpdateWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("RecurringTransactionsUpdateWebhook.item_id")
        self.accountIDs = accountIDs ?? json.missing("RecurringTransactionsUpdateWebhook.account_ids")
        self.environment = environment ?? json.missing("RecurringTransactionsUpdateWebhook.environment")
    }
}

/// A recurring transfer could not make a transfer on its date.
///
/// The payload of the webhook `TRANSFER`, `RECURRING_TRANSFER_SKIPPED`.
public struct RecurringTransferSkippedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The recurring transfer.
    public let recurringTransferID: String
    /// The decision on the transfer.
    public let authorizationDecision: TransferAuthorizationDecision
    /// Why it was declined; `null` when it was not.
    public let authorizationDecisionRationaleCode: TransferAuthorizationDecisionRationaleCode?
    /// The date on which the transfer was to be made.
    public let skippedOriginationDate: CalendarDate
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "recurring_transfer_id", "authorization_decision", "authorization_decision_rationale_code", "skipped_origination_date", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var recurringTransferID: String?
        var authorizationDecision: TransferAuthorizationDecision?
        var authorizationDecisionRationaleCode: TransferAuthorizationDecisionRationaleCode?
        var skippedOriginationDate: CalendarDate?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: recurringTransferID = json.decode()
                case 3: authorizationDecision = json.decode()
                case 4: authorizationDecisionRationaleCode = json.decode()
                case 5: skippedOriginationDate = json.decode()
                case 6: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("RecurringTransferSkippedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("RecurringTransferSkippedWebhook.webhook_code")
        self.recurringTransferID = recurringTransferID ?? json.missing("RecurringTransferSkippedWebhook.recurring_transfer_id")
        self.authorizationDecision = authorizationDecision ?? json.missing("RecurringTransferSkippedWebhook.authorization_decision")
        self.authorizationDecisionRationaleCode = authorizationDecisionRationaleCode
        self.skippedOriginationDate = skippedOriginationDate ?? json.missing("RecurringTransferSkippedWebhook.skipped_origination_date")
        self.environment = environment ?? json.missing("RecurringTransferSkippedWebhook.environment")
    }
}

/// The status of a person's screening has changed.
///
/// The payload of the webhook `SCREENING`, `STATUS_UPDATED`.
public struct ScreeningStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the screening.
    public let screeningID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "screening_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var screeningID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: screeningID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ScreeningStatusUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ScreeningStatusUpdatedWebhook.webhook_code")
        self.screeningID = screeningID ?? json.missing("ScreeningStatusUpdatedWebhook.screening_id")
        self.environment = environment ?? json.missing("ScreeningStatusUpdatedWebhook.environment")
    }
}

/// The statements that were requested have been fetched, or could not be.
///
/// The payload of the webhook `STATEMENTS`, `STATEMENTS_REFRESH_COMPLETE`.
public struct StatementsRefreshCompleteWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// `SUCCESS` or `FAILURE`.
    ///
    /// Fetch the data only after a success.
    public let result: StatementsRefreshCompleteResult
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "result", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var result: StatementsRefreshCompleteResult?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: result = json.decode()
                case 4: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("StatementsRefreshCompleteWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("StatementsRefreshCompleteWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("StatementsRefreshCompleteWebhook.item_id")
        self.result = result ?? json.missing("StatementsRefreshCompleteWebhook.result")
        self.environment = environment ?? json.missing("StatementsRefreshCompleteWebhook.environment")
    }
}

/// An Item's transactions have changed.
///
/// Call `/transactions/sync` with the stored cursor. It is sent for the first time after the first call of
/// `/transactions/sync`.
///
/// The payload of the webhook `TRANSACTIONS`, `SYNC_UPDATES_AVAILABLE`.
public struct SyncUpdatesAvailableWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// Whether the latest 30 days of transactions are available.
    public let initialUpdateComplete: Bool
    /// Whether the whole requested history of transactions is available.
    public let historicalUpdateComplete: Bool
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "initial_update_complete", "historical_update_complete", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var initialUpdateComplete: Bool?
        var historicalUpdateComplete: Bool?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: initialUpdateComplete = json.decode()
                case 5: historicalUpdateComplete = json.decode()
                case 6: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("SyncUpdatesAvailableWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("SyncUpdatesAvailableWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("SyncUpdatesAvailableWebhook.item_id")
        self.userID = userID
        self.initialUpdateComplete = initialUpdateComplete ?? json.missing("SyncUpdatesAvailableWebhook.initial_update_complete")
        self.historicalUpdateComplete = historicalUpdateComplete ?? json.missing("SyncUpdatesAvailableWebhook.historical_update_complete")
        self.environment = environment ?? json.missing("SyncUpdatesAvailableWebhook.environment")
    }
}

/// Transactions no longer exist.
///
/// Users of `/transactions/sync` can ignore it.
///
/// The payload of the webhook `TRANSACTIONS`, `TRANSACTIONS_REMOVED`.
public struct TransactionsRemovedWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The transactions that no longer exist.
    ///
    /// Delete them.
    public let removedTransactions: [TransactionID]
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "removed_transactions", "item_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var removedTransactions: [TransactionID]?
        var itemID: ItemID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: removedTransactions = json.decode()
                case 4: itemID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("TransactionsRemovedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("TransactionsRemovedWebhook.webhook_code")
        self.error = error
        self.removedTransactions = removedTransactions ?? json.missing("TransactionsRemovedWebhook.removed_transactions")
        self.itemID = itemID ?? json.missing("TransactionsRemovedWebhook.item_id")
        self.environment = environment ?? json.missing("TransactionsRemovedWebhook.environment")
    }
}

/// Transfer events are available.
///
/// Call `/transfer/event/sync`.
///
/// The payload of the webhook `TRANSFER`, `TRANSFER_EVENTS_UPDATE`.
public struct TransferEventsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("TransferEventsUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("TransferEventsUpdateWebhook.webhook_code")
        self.environment = environment ?? json.missing("TransferEventsUpdateWebhook.environment")
    }
}

/// The onboarding of an originator has advanced.
///
/// Call `/transfer/originator/get`.
///
/// The payload of the webhook `TRANSFER`, `PLATFORM_ONBOARDING_UPDATE`.
public struct TransferPlatformOnboardingUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The originator's client ID.
    public let originatorClientID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "originator_client_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var originatorClientID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: originatorClientID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("TransferPlatformOnboardingUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("TransferPlatformOnboardingUpdateWebhook.webhook_code")
        self.originatorClientID = originatorClientID ?? json.missing("TransferPlatformOnboardingUpdateWebhook.originator_client_id")
        self.environment = environment ?? json.missing("TransferPlatformOnboardingUpdateWebhook.environment")
    }
}

/// The user withdrew consent for one account at the institution.
///
/// Delete its data.
///
/// The payload of the webhook `ITEM`, `USER_ACCOUNT_REVOKED`.
public struct UserAccountRevokedWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The account that the webhook is about.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "account_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: accountID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("UserAccountRevokedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("UserAccountRevokedWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("UserAccountRevokedWebhook.item_id")
        self.userID = userID
        self.accountID = accountID ?? json.missing("UserAccountRevokedWebhook.account_id")
        self.environment = environment ?? json.missing("UserAccountRevokedWebhook.environment")
    }
}

/// A user has to log in again before payroll data is refreshed.
///
/// The payload of the webhook `INCOME`, `USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct UserIncomeVerificationRefreshReconnectNeededWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("UserIncomeVerificationRefreshReconnectNeededWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("UserIncomeVerificationRefreshReconnectNeededWebhook.webhook_code")
        self.userID = userID ?? json.missing("UserIncomeVerificationRefreshReconnectNeededWebhook.user_id")
        self.environment = environment ?? json.missing("UserIncomeVerificationRefreshReconnectNeededWebhook.environment")
    }
}

/// The search for forged documents of a user has ended.
///
/// The payload of the webhook `INCOME`, `USER_INCOME_VERIFICATION_RISK_SIGNALS`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct UserIncomeVerificationRiskSignalsStatusWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// How the search has ended.
    public let riskSignalsStatus: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "risk_signals_status", "environment", "user_id")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var riskSignalsStatus: String?
        var environment: WebhookEnvironmentValues?
        var userID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: riskSignalsStatus = json.decode()
                case 4: environment = json.decode()
                case 5: userID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("UserIncomeVerificationRiskSignalsStatusWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("UserIncomeVerificationRiskSignalsStatusWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("UserIncomeVerificationRiskSignalsStatusWebhook.item_id")
        self.riskSignalsStatus = riskSignalsStatus ?? json.missing("UserIncomeVerificationRiskSignalsStatusWebhook.risk_signals_status")
        self.environment = environment ?? json.missing("UserIncomeVerificationRiskSignalsStatusWebhook.environment")
        self.userID = userID
    }
}

/// The status of a user's income verification has changed.
///
/// The payload of the webhook `INCOME`, `USER_INCOME_VERIFICATION`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct UserIncomeVerificationStatusWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// How the verification has ended.
    public let verificationStatus: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "verification_status", "environment", "user_id")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var verificationStatus: String?
        var environment: WebhookEnvironmentValues?
        var userID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: verificationStatus = json.decode()
                case 4: environment = json.decode()
                case 5: userID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("UserIncomeVerificationStatusWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("UserIncomeVerificationStatusWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("UserIncomeVerificationStatusWebhook.item_id")
        self.verificationStatus = verificationStatus ?? json.missing("UserIncomeVerificationStatusWebhook.verification_status")
        self.environment = environment ?? json.missing("UserIncomeVerificationStatusWebhook.environment")
        self.userID = userID
    }
}

/// The user withdrew consent for an Item.
///
/// Delete its data; the Item cannot be repaired.
///
/// The payload of the webhook `ITEM`, `USER_PERMISSION_REVOKED`.
public struct UserPermissionRevokedWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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
        self.webhookType = webhookType ?? json.missing("UserPermissionRevokedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("UserPermissionRevokedWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("UserPermissionRevokedWebhook.item_id")
        self.userID = userID
        self.error = error
        self.environment = environment ?? json.missing("UserPermissionRevokedWebhook.environment")
    }
}

/// The verification by micro-deposits ended without success.
///
/// Link the account again.
///
/// The payload of the webhook `AUTH`, `VERIFICATION_EXPIRED`.
public struct VerificationExpiredWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The account that the webhook is about.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "account_id", "environment", "error")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        var error: PlaidErrorObject?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: accountID = json.decode()
                case 4: environment = json.decode()
                case 5: error = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("VerificationExpiredWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("VerificationExpiredWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("VerificationExpiredWebhook.item_id")
        self.accountID = accountID ?? json.missing("VerificationExpiredWebhook.account_id")
        self.environment = environment ?? json.missing("VerificationExpiredWebhook.environment")
        self.error = error
    }
}

/// The status of a transaction in a wallet has changed.
///
/// The payload of the webhook `WALLET`, `WALLET_TRANSACTION_STATUS_UPDATE`.
public struct WalletTransactionStatusUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the transaction.
    public let transactionID: TransactionID
    /// The payment behind a refund or a pay-in; absent for others.
    public let paymentID: String?
    /// The wallet of the payment.
    public let walletID: String?
    /// The status now.
    public let newStatus: WalletTransactionStatus
    /// The status before.
    public let oldStatus: WalletTransactionStatus
    /// Why the transaction failed; absent when it did not.
    public let failureReason: WalletTransactionFailureReason?
    /// When it happened, in UTC.
    public let timestamp: Timestamp
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "transaction_id", "payment_id", "wallet_id", "new_status", "old_status", "failure_reason", "timestamp", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var transactionID: TransactionID?
        var paymentID: String?
        var walletID: String?
        var newStatus: WalletTransactionStatus?
        var oldStatus: WalletTransactionStatus?
        var failureReason: WalletTransactionFailureReason?
        var timestamp: Timestamp?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: transactionID = json.decode()
                case 3: paymentID = json.decode()
                case 4: walletID = json.decode()
                case 5: newStatus = json.decode()
                case 6: oldStatus = json.decode()
                case 7: failureReason = json.decode()
                case 8: timestamp = json.decode()
                case 9: error = json.decode()
                case 10: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("WalletTransactionStatusUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("WalletTransactionStatusUpdateWebhook.webhook_code")
        self.transactionID = transactionID ?? json.missing("WalletTransactionStatusUpdateWebhook.transaction_id")
        self.paymentID = paymentID
        self.walletID = walletID
        self.newStatus = newStatus ?? json.missing("WalletTransactionStatusUpdateWebhook.new_status")
        self.oldStatus = oldStatus ?? json.missing("WalletTransactionStatusUpdateWebhook.old_status")
        self.failureReason = failureReason
        self.timestamp = timestamp ?? json.missing("WalletTransactionStatusUpdateWebhook.timestamp")
        self.error = error
        self.environment = environment ?? json.missing("WalletTransactionStatusUpdateWebhook.environment")
    }
}

/// A webhook that Plaid has sent, and what became of it.
///
/// Added after version 1.697.4 of Plaid's document.
public struct WebhookEventRecord: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the webhook, the same for every attempt to deliver it.
    public let webhookMessageID: String
    /// The type of the webhook.
    public let webhookType: String
    /// The code of the webhook.
    public let webhookCode: String
    /// The Item that the webhook is about; `null` for those about something else.
    public let itemID: ItemID?
    /// When the webhook was first sent.
    public let sentTime: Timestamp
    /// The webhook as it was sent.
    public let payload: JSONValue
    /// The URL that it was sent to.
    public let destinationURL: String
    /// Whether it has arrived.
    public let deliveryStatus: WebhookEventDeliveryStatus
    /// How the receiver responded last; `null` when it has not.
    public let lastHttpStatusCode: Int?
    /// How often delivery was attempted.
    public let attemptCount: Int
    /// When delivery was last attempted; `null` before the first time.
    public let lastAttemptTime: Timestamp?

    private static let keys = JSONKeyTable("webhook_message_id", "webhook_type", "webhook_code", "item_id", "sent_time", "payload", "destination_url", "delivery_status", "last_http_status_code", "attempt_count", "last_attempt_time")
    public init(json: inout JSONReader) {
        var webhookMessageID: String?
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var sentTime: Timestamp?
        var payload: JSONValue?
        var destinationURL: String?
        var deliveryStatus: WebhookEventDeliveryStatus?
        var lastHttpStatusCode: Int?
        var attemptCount: Int?
        var lastAttemptTime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookMessageID = json.decode()
                case 1: webhookType = json.decode()
                case 2: webhookCode = json.decode()
                case 3: itemID = json.decode()
                case 4: sentTime = json.decode()
                case 5: payload = json.decode()
                case 6: destinationURL = json.decode()
                case 7: deliveryStatus = json.decode()
                case 8: lastHttpStatusCode = json.decode()
                case 9: attemptCount = json.decode()
                case 10: lastAttemptTime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookMessageID = webhookMessageID ?? json.missing("WebhookEventRecord.webhook_message_id")
        self.webhookType = webhookType ?? json.missing("WebhookEventRecord.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("WebhookEventRecord.webhook_code")
        self.itemID = itemID
        self.sentTime = sentTime ?? json.missing("WebhookEventRecord.sent_time")
        self.payload = payload ?? json.missing("WebhookEventRecord.payload")
        self.destinationURL = destinationURL ?? json.missing("WebhookEventRecord.destination_url")
        self.deliveryStatus = deliveryStatus ?? json.missing("WebhookEventRecord.delivery_status")
        self.lastHttpStatusCode = lastHttpStatusCode
        self.attemptCount = attemptCount ?? json.missing("WebhookEventRecord.attempt_count")
        self.lastAttemptTime = lastAttemptTime
    }
}

/// The webhook URL of an Item has changed; this is sent to the new one.
///
/// The payload of the webhook `ITEM`, `WEBHOOK_UPDATE_ACKNOWLEDGED`.
public struct WebhookUpdateAcknowledgedWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The URL that receives webhooks from now on.
    public let newWebhookURL: String
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "new_webhook_url", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var newWebhookURL: String?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: newWebhookURL = json.decode()
                case 4: error = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("WebhookUpdateAcknowledgedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("WebhookUpdateAcknowledgedWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("WebhookUpdateAcknowledgedWebhook.item_id")
        self.newWebhookURL = newWebhookURL ?? json.missing("WebhookUpdateAcknowledgedWebhook.new_webhook_url")
        self.error = error
        self.environment = environment ?? json.missing("WebhookUpdateAcknowledgedWebhook.environment")
    }
}
