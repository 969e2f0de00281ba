// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The payload of the webhook `RecurringNewTransferWebhook`.
public struct RecurringNewTransferWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `recurring_transfer_id`.
    public let recurringTransferID: String
    /// The JSON member `transfer_id`.
    public let transferID: String
    /// The JSON member `environment`.
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

/// The payload of the webhook `RecurringTransactionsUpdateWebhook`.
public struct RecurringTransactionsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `account_ids`.
    public let accountIDs: [AccountID]
    /// The JSON member `environment`.
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

/// The payload of the webhook `RecurringTransferSkippedWebhook`.
public struct RecurringTransferSkippedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `recurring_transfer_id`.
    public let recurringTransferID: String
    /// The JSON member `authorization_decision`.
    public let authorizationDecision: TransferAuthorizationDecision
    /// The JSON member `authorization_decision_rationale_code`.
    public let authorizationDecisionRationaleCode: TransferAuthorizationDecisionRationaleCode?
    /// The JSON member `skipped_origination_date`.
    public let skippedOriginationDate: CalendarDate
    /// The JSON member `environment`.
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

/// The payload of the webhook `ScreeningStatusUpdatedWebhook`.
public struct ScreeningStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `screening_id`.
    public let screeningID: String
    /// The JSON member `environment`.
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

/// The payload of the webhook `StatementsRefreshCompleteWebhook`.
public struct StatementsRefreshCompleteWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `result`.
    public let result: StatementsRefreshCompleteResult
    /// The JSON member `environment`.
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

/// The payload of the webhook `SyncUpdatesAvailableWebhook`.
public struct SyncUpdatesAvailableWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `initial_update_complete`.
    public let initialUpdateComplete: Bool
    /// The JSON member `historical_update_complete`.
    public let historicalUpdateComplete: Bool
    /// The JSON member `environment`.
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

/// The payload of the webhook `TransactionsRemovedWebhook`.
public struct TransactionsRemovedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `removed_transactions`.
    public let removedTransactions: [TransactionID]
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
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

/// The payload of the webhook `TransferEventsUpdateWebhook`.
public struct TransferEventsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("TransferEventsUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("TransferEventsUpdateWebhook.webhook_code")
        self.environment = environment ?? json.missing("TransferEventsUpdateWebhook.environment")
    }
}

/// The payload of the webhook `TransferPlatformOnboardingUpdateWebhook`.
public struct TransferPlatformOnboardingUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `originator_client_id`.
    public let originatorClientID: String
    /// The JSON member `environment`.
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

/// The payload of the webhook `UserAccountRevokedWebhook`.
public struct UserAccountRevokedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
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

/// The payload of the webhook `UserPermissionRevokedWebhook`.
public struct UserPermissionRevokedWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("UserPermissionRevokedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("UserPermissionRevokedWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("UserPermissionRevokedWebhook.item_id")
        self.userID = userID
        self.error = error
        self.environment = environment ?? json.missing("UserPermissionRevokedWebhook.environment")
    }
}

/// The payload of the webhook `VerificationExpiredWebhook`.
public struct VerificationExpiredWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues
    /// The JSON member `error`.
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

/// The payload of the webhook `WalletTransactionStatusUpdateWebhook`.
public struct WalletTransactionStatusUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `payment_id`.
    public let paymentID: String?
    /// The JSON member `wallet_id`.
    public let walletID: String?
    /// The JSON member `new_status`.
    public let newStatus: WalletTransactionStatus
    /// The JSON member `old_status`.
    public let oldStatus: WalletTransactionStatus
    /// The JSON member `failure_reason`.
    public let failureReason: WalletTransactionFailureReason?
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
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

/// The payload of the webhook `WebhookUpdateAcknowledgedWebhook`.
public struct WebhookUpdateAcknowledgedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `new_webhook_url`.
    public let newWebhookURL: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
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
