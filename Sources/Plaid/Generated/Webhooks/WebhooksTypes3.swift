// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The payload of the webhook `LiabilitiesDefaultUpdateWebhook`.
public struct LiabilitiesDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The JSON member `account_ids_with_new_liabilities`.
    public let accountIDsWithNewLiabilities: [String]
    /// The JSON member `account_ids_with_updated_liabilities`.
    public let accountIDsWithUpdatedLiabilities: [String: [String]]
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "error", "account_ids_with_new_liabilities", "account_ids_with_updated_liabilities", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var error: PlaidErrorObject?
        var accountIDsWithNewLiabilities: [String]?
        var accountIDsWithUpdatedLiabilities: [String: [String]]?
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
                case 5: accountIDsWithNewLiabilities = json.decode()
                case 6: accountIDsWithUpdatedLiabilities = json.decode()
                case 7: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("LiabilitiesDefaultUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("LiabilitiesDefaultUpdateWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("LiabilitiesDefaultUpdateWebhook.item_id")
        self.userID = userID
        self.error = error
        self.accountIDsWithNewLiabilities = accountIDsWithNewLiabilities ?? json.missing("LiabilitiesDefaultUpdateWebhook.account_ids_with_new_liabilities")
        self.accountIDsWithUpdatedLiabilities = accountIDsWithUpdatedLiabilities ?? json.missing("LiabilitiesDefaultUpdateWebhook.account_ids_with_updated_liabilities")
        self.environment = environment ?? json.missing("LiabilitiesDefaultUpdateWebhook.environment")
    }
}

/// The schema `LinkCallbackMetadata` of Plaid's OpenAPI document.
public struct LinkCallbackMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `callback_type`.
    public let callbackType: LinkDeliveryWebhookCallbackType?
    /// The JSON member `event_name`.
    public let eventName: LinkEventName?
    /// The JSON member `status`.
    public let status: String?
    /// The JSON member `link_session_id`.
    public let linkSessionID: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `institution`.
    public let institution: LinkDeliveryInstitution?
    /// The JSON member `accounts`.
    public let accounts: [LinkDeliveryAccount]?

    private static let keys = JSONKeyTable("callback_type", "event_name", "status", "link_session_id", "request_id", "institution", "accounts")
    public init(json: inout JSONReader) {
        var callbackType: LinkDeliveryWebhookCallbackType?
        var eventName: LinkEventName?
        var status: String?
        var linkSessionID: String?
        var requestID: RequestID?
        var institution: LinkDeliveryInstitution?
        var accounts: [LinkDeliveryAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: callbackType = json.decode()
                case 1: eventName = json.decode()
                case 2: status = json.decode()
                case 3: linkSessionID = json.decode()
                case 4: requestID = json.decode()
                case 5: institution = json.decode()
                case 6: accounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.callbackType = callbackType
        self.eventName = eventName
        self.status = status
        self.linkSessionID = linkSessionID
        self.requestID = requestID
        self.institution = institution
        self.accounts = accounts
    }
}

/// The schema `LinkDeliveryAccount` of Plaid's OpenAPI document.
public struct LinkDeliveryAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `type`.
    public let type: String?
    /// The JSON member `subtype`.
    public let subtype: String?
    /// The JSON member `verification_status`.
    public let verificationStatus: LinkDeliveryVerificationStatus?
    /// The JSON member `class_type`.
    public let classType: String?

    private static let keys = JSONKeyTable("id", "name", "mask", "type", "subtype", "verification_status", "class_type")
    public init(json: inout JSONReader) {
        var id: String?
        var name: String?
        var mask: String?
        var type: String?
        var subtype: String?
        var verificationStatus: LinkDeliveryVerificationStatus?
        var classType: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: name = json.decode()
                case 2: mask = json.decode()
                case 3: type = json.decode()
                case 4: subtype = json.decode()
                case 5: verificationStatus = json.decode()
                case 6: classType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.name = name
        self.mask = mask
        self.type = type
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.classType = classType
    }
}

/// The payload of the webhook `LinkDeliveryCallbackWebhook`.
public struct LinkDeliveryCallbackWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `link_delivery_session_id`.
    public let linkDeliverySessionID: String
    /// The JSON member `timestamp`.
    public let timestamp: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `link_callback_metadata`.
    public let linkCallbackMetadata: LinkCallbackMetadata

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "link_delivery_session_id", "timestamp", "error", "link_callback_metadata")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var linkDeliverySessionID: String?
        var timestamp: String?
        var error: PlaidErrorObject?
        var linkCallbackMetadata: LinkCallbackMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: linkDeliverySessionID = json.decode()
                case 3: timestamp = json.decode()
                case 4: error = json.decode()
                case 5: linkCallbackMetadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("LinkDeliveryCallbackWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("LinkDeliveryCallbackWebhook.webhook_code")
        self.linkDeliverySessionID = linkDeliverySessionID ?? json.missing("LinkDeliveryCallbackWebhook.link_delivery_session_id")
        self.timestamp = timestamp ?? json.missing("LinkDeliveryCallbackWebhook.timestamp")
        self.error = error
        self.linkCallbackMetadata = linkCallbackMetadata ?? json.missing("LinkDeliveryCallbackWebhook.link_callback_metadata")
    }
}

/// The schema `LinkDeliveryInstitution` of Plaid's OpenAPI document.
public struct LinkDeliveryInstitution: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?

    private static let keys = JSONKeyTable("name", "institution_id")
    public init(json: inout JSONReader) {
        var name: String?
        var institutionID: InstitutionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: institutionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.institutionID = institutionID
    }
}

/// The schema `LinkDeliveryMetadata` of Plaid's OpenAPI document.
public struct LinkDeliveryMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `communication_method`.
    public let communicationMethod: LinkDeliveryWebhookCommunicationMethod?
    /// The JSON member `delivery_status`.
    public let deliveryStatus: LinkDeliveryWebhookDeliveryStatus?

    private static let keys = JSONKeyTable("communication_method", "delivery_status")
    public init(json: inout JSONReader) {
        var communicationMethod: LinkDeliveryWebhookCommunicationMethod?
        var deliveryStatus: LinkDeliveryWebhookDeliveryStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: communicationMethod = json.decode()
                case 1: deliveryStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.communicationMethod = communicationMethod
        self.deliveryStatus = deliveryStatus
    }
}

/// The payload of the webhook `LinkEventsWebhook`.
public struct LinkEventsWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `events`.
    public let events: [LinkEvent]
    /// The JSON member `link_session_id`.
    public let linkSessionID: String
    /// The JSON member `link_token`.
    public let linkToken: LinkToken

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "events", "link_session_id", "link_token")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var events: [LinkEvent]?
        var linkSessionID: String?
        var linkToken: LinkToken?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: events = json.decode()
                case 3: linkSessionID = json.decode()
                case 4: linkToken = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("LinkEventsWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("LinkEventsWebhook.webhook_code")
        self.events = events ?? json.missing("LinkEventsWebhook.events")
        self.linkSessionID = linkSessionID ?? json.missing("LinkEventsWebhook.link_session_id")
        self.linkToken = linkToken ?? json.missing("LinkEventsWebhook.link_token")
    }
}

/// The payload of the webhook `LinkSessionFinishedWebhook`.
public struct LinkSessionFinishedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `status`.
    public let status: String
    /// The JSON member `link_session_id`.
    public let linkSessionID: String
    /// The JSON member `link_token`.
    public let linkToken: LinkToken
    /// The JSON member `public_token`.
    public let publicToken: PublicToken?
    /// The JSON member `public_tokens`.
    public let publicTokens: [PublicToken]?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "status", "link_session_id", "link_token", "public_token", "public_tokens", "user_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var status: String?
        var linkSessionID: String?
        var linkToken: LinkToken?
        var publicToken: PublicToken?
        var publicTokens: [PublicToken]?
        var userID: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: status = json.decode()
                case 3: linkSessionID = json.decode()
                case 4: linkToken = json.decode()
                case 5: publicToken = json.decode()
                case 6: publicTokens = json.decode()
                case 7: userID = json.decode()
                case 8: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("LinkSessionFinishedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("LinkSessionFinishedWebhook.webhook_code")
        self.status = status ?? json.missing("LinkSessionFinishedWebhook.status")
        self.linkSessionID = linkSessionID ?? json.missing("LinkSessionFinishedWebhook.link_session_id")
        self.linkToken = linkToken ?? json.missing("LinkSessionFinishedWebhook.link_token")
        self.publicToken = publicToken
        self.publicTokens = publicTokens
        self.userID = userID
        self.environment = environment ?? json.missing("LinkSessionFinishedWebhook.environment")
    }
}

/// The payload of the webhook `LinkUserDeliveryStatusWebhook`.
public struct LinkUserDeliveryStatusWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `link_delivery_session_id`.
    public let linkDeliverySessionID: String
    /// The JSON member `timestamp`.
    public let timestamp: String
    /// The JSON member `link_delivery_metadata`.
    public let linkDeliveryMetadata: LinkDeliveryMetadata

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "link_delivery_session_id", "timestamp", "link_delivery_metadata")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var linkDeliverySessionID: String?
        var timestamp: String?
        var linkDeliveryMetadata: LinkDeliveryMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: linkDeliverySessionID = json.decode()
                case 3: timestamp = json.decode()
                case 4: linkDeliveryMetadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("LinkUserDeliveryStatusWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("LinkUserDeliveryStatusWebhook.webhook_code")
        self.linkDeliverySessionID = linkDeliverySessionID ?? json.missing("LinkUserDeliveryStatusWebhook.link_delivery_session_id")
        self.timestamp = timestamp ?? json.missing("LinkUserDeliveryStatusWebhook.timestamp")
        self.linkDeliveryMetadata = linkDeliveryMetadata ?? json.missing("LinkUserDeliveryStatusWebhook.link_delivery_metadata")
    }
}

/// The payload of the webhook `NewAccountsAvailableWebhook`.
public struct NewAccountsAvailableWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String?
    /// The JSON member `webhook_code`.
    public let webhookCode: String?
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues?

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
        self.webhookType = webhookType
        self.webhookCode = webhookCode
        self.itemID = itemID
        self.userID = userID
        self.error = error
        self.environment = environment
    }
}

/// The payload of the webhook `PartnerEndCustomerOAuthStatusUpdatedWebhook`.
public struct PartnerEndCustomerOAuthStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `end_customer_client_id`.
    public let endCustomerClientID: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `status`.
    public let status: PartnerEndCustomerOAuthStatusUpdatedValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "end_customer_client_id", "environment", "institution_id", "institution_name", "status")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var endCustomerClientID: String?
        var environment: WebhookEnvironmentValues?
        var institutionID: InstitutionID?
        var institutionName: String?
        var status: PartnerEndCustomerOAuthStatusUpdatedValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: endCustomerClientID = json.decode()
                case 3: environment = json.decode()
                case 4: institutionID = json.decode()
                case 5: institutionName = json.decode()
                case 6: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("PartnerEndCustomerOAuthStatusUpdatedWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("PartnerEndCustomerOAuthStatusUpdatedWebhook.webhook_code")
        self.endCustomerClientID = endCustomerClientID ?? json.missing("PartnerEndCustomerOAuthStatusUpdatedWebhook.end_customer_client_id")
        self.environment = environment ?? json.missing("PartnerEndCustomerOAuthStatusUpdatedWebhook.environment")
        self.institutionID = institutionID ?? json.missing("PartnerEndCustomerOAuthStatusUpdatedWebhook.institution_id")
        self.institutionName = institutionName ?? json.missing("PartnerEndCustomerOAuthStatusUpdatedWebhook.institution_name")
        self.status = status ?? json.missing("PartnerEndCustomerOAuthStatusUpdatedWebhook.status")
    }
}

/// The payload of the webhook `PaymentInitiationConsentStatusUpdateWebhook`.
public struct PaymentInitiationConsentStatusUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `consent_id`.
    public let consentID: String
    /// The JSON member `old_status`.
    public let oldStatus: PaymentInitiationConsentStatus
    /// The JSON member `new_status`.
    public let newStatus: PaymentInitiationConsentStatus
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "consent_id", "old_status", "new_status", "timestamp", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var consentID: String?
        var oldStatus: PaymentInitiationConsentStatus?
        var newStatus: PaymentInitiationConsentStatus?
        var timestamp: Timestamp?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: consentID = json.decode()
                case 3: oldStatus = json.decode()
                case 4: newStatus = json.decode()
                case 5: timestamp = json.decode()
                case 6: error = json.decode()
                case 7: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("PaymentInitiationConsentStatusUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("PaymentInitiationConsentStatusUpdateWebhook.webhook_code")
        self.consentID = consentID ?? json.missing("PaymentInitiationConsentStatusUpdateWebhook.consent_id")
        self.oldStatus = oldStatus ?? json.missing("PaymentInitiationConsentStatusUpdateWebhook.old_status")
        self.newStatus = newStatus ?? json.missing("PaymentInitiationConsentStatusUpdateWebhook.new_status")
        self.timestamp = timestamp ?? json.missing("PaymentInitiationConsentStatusUpdateWebhook.timestamp")
        self.error = error
        self.environment = environment ?? json.missing("PaymentInitiationConsentStatusUpdateWebhook.environment")
    }
}

/// The payload of the webhook `PaymentStatusUpdateWebhook`.
public struct PaymentStatusUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `payment_id`.
    public let paymentID: String
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID?
    /// The JSON member `new_payment_status`.
    public let newPaymentStatus: PaymentInitiationPaymentStatus
    /// The JSON member `old_payment_status`.
    public let oldPaymentStatus: PaymentInitiationPaymentStatus
    /// The JSON member `original_reference`.
    public let originalReference: String?
    /// The JSON member `adjusted_reference`.
    public let adjustedReference: String?
    /// The JSON member `original_start_date`.
    public let originalStartDate: CalendarDate?
    /// The JSON member `adjusted_start_date`.
    public let adjustedStartDate: CalendarDate?
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "payment_id", "transaction_id", "new_payment_status", "old_payment_status", "original_reference", "adjusted_reference", "original_start_date", "adjusted_start_date", "timestamp", "error", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var paymentID: String?
        var transactionID: TransactionID?
        var newPaymentStatus: PaymentInitiationPaymentStatus?
        var oldPaymentStatus: PaymentInitiationPaymentStatus?
        var originalReference: String?
        var adjustedReference: String?
        var originalStartDate: CalendarDate?
        var adjustedStartDate: CalendarDate?
        var timestamp: Timestamp?
        var error: PlaidErrorObject?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: paymentID = json.decode()
                case 3: transactionID = json.decode()
                case 4: newPaymentStatus = json.decode()
                case 5: oldPaymentStatus = json.decode()
                case 6: originalReference = json.decode()
                case 7: adjustedReference = json.decode()
                case 8: originalStartDate = json.decode()
                case 9: adjustedStartDate = json.decode()
                case 10: timestamp = json.decode()
                case 11: error = json.decode()
                case 12: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("PaymentStatusUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("PaymentStatusUpdateWebhook.webhook_code")
        self.paymentID = paymentID ?? json.missing("PaymentStatusUpdateWebhook.payment_id")
        self.transactionID = transactionID
        self.newPaymentStatus = newPaymentStatus ?? json.missing("PaymentStatusUpdateWebhook.new_payment_status")
        self.oldPaymentStatus = oldPaymentStatus ?? json.missing("PaymentStatusUpdateWebhook.old_payment_status")
        self.originalReference = originalReference
        self.adjustedReference = adjustedReference
        self.originalStartDate = originalStartDate
        self.adjustedStartDate = adjustedStartDate
        self.timestamp = timestamp ?? json.missing("PaymentStatusUpdateWebhook.timestamp")
        self.error = error
        self.environment = environment ?? json.missing("PaymentStatusUpdateWebhook.environment")
    }
}

/// The payload of the webhook `PendingDisconnectWebhook`.
public struct PendingDisconnectWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `reason`.
    public let reason: PendingDisconnectWebhookReason
    /// The JSON member `disconnect_time`.
    public let disconnectTime: Timestamp
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "reason", "disconnect_time", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var reason: PendingDisconnectWebhookReason?
        var disconnectTime: Timestamp?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: reason = json.decode()
                case 5: disconnectTime = json.decode()
                case 6: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("PendingDisconnectWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("PendingDisconnectWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("PendingDisconnectWebhook.item_id")
        self.userID = userID
        self.reason = reason ?? json.missing("PendingDisconnectWebhook.reason")
        self.disconnectTime = disconnectTime ?? json.missing("PendingDisconnectWebhook.disconnect_time")
        self.environment = environment ?? json.missing("PendingDisconnectWebhook.environment")
    }
}

/// The payload of the webhook `PendingExpirationWebhook`.
public struct PendingExpirationWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `consent_expiration_time`.
    public let consentExpirationTime: Timestamp
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "item_id", "user_id", "consent_expiration_time", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var itemID: ItemID?
        var userID: String?
        var consentExpirationTime: Timestamp?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: itemID = json.decode()
                case 3: userID = json.decode()
                case 4: consentExpirationTime = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("PendingExpirationWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("PendingExpirationWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("PendingExpirationWebhook.item_id")
        self.userID = userID
        self.consentExpirationTime = consentExpirationTime ?? json.missing("PendingExpirationWebhook.consent_expiration_time")
        self.environment = environment ?? json.missing("PendingExpirationWebhook.environment")
    }
}

/// The payload of the webhook `ProcessorDefaultUpdateWebhook`.
public struct ProcessorDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `new_transactions`.
    public let newTransactions: Int
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "new_transactions", "account_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var newTransactions: Int?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: newTransactions = json.decode()
                case 4: accountID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProcessorDefaultUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProcessorDefaultUpdateWebhook.webhook_code")
        self.error = error
        self.newTransactions = newTransactions ?? json.missing("ProcessorDefaultUpdateWebhook.new_transactions")
        self.accountID = accountID ?? json.missing("ProcessorDefaultUpdateWebhook.account_id")
        self.environment = environment ?? json.missing("ProcessorDefaultUpdateWebhook.environment")
    }
}

/// The payload of the webhook `ProcessorHistoricalUpdateWebhook`.
public struct ProcessorHistoricalUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `new_transactions`.
    public let newTransactions: Int
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "new_transactions", "account_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var newTransactions: Int?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: newTransactions = json.decode()
                case 4: accountID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProcessorHistoricalUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProcessorHistoricalUpdateWebhook.webhook_code")
        self.error = error
        self.newTransactions = newTransactions ?? json.missing("ProcessorHistoricalUpdateWebhook.new_transactions")
        self.accountID = accountID ?? json.missing("ProcessorHistoricalUpdateWebhook.account_id")
        self.environment = environment ?? json.missing("ProcessorHistoricalUpdateWebhook.environment")
    }
}

/// The payload of the webhook `ProcessorInitialUpdateWebhook`.
public struct ProcessorInitialUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: String?
    /// The JSON member `new_transactions`.
    public let newTransactions: Int
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "new_transactions", "account_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: String?
        var newTransactions: Int?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: newTransactions = json.decode()
                case 4: accountID = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProcessorInitialUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProcessorInitialUpdateWebhook.webhook_code")
        self.error = error
        self.newTransactions = newTransactions ?? json.missing("ProcessorInitialUpdateWebhook.new_transactions")
        self.accountID = accountID ?? json.missing("ProcessorInitialUpdateWebhook.account_id")
        self.environment = environment ?? json.missing("ProcessorInitialUpdateWebhook.environment")
    }
}

/// The payload of the webhook `ProcessorRecurringTransactionsUpdateWebhook`.
public struct ProcessorRecurringTransactionsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "account_id", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var accountID: AccountID?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: accountID = json.decode()
                case 3: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProcessorRecurringTransactionsUpdateWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProcessorRecurringTransactionsUpdateWebhook.webhook_code")
        self.accountID = accountID ?? json.missing("ProcessorRecurringTransactionsUpdateWebhook.account_id")
        self.environment = environment ?? json.missing("ProcessorRecurringTransactionsUpdateWebhook.environment")
    }
}

/// The payload of the webhook `ProcessorSyncUpdatesAvailableWebhook`.
public struct ProcessorSyncUpdatesAvailableWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `initial_update_complete`.
    public let initialUpdateComplete: Bool
    /// The JSON member `historical_update_complete`.
    public let historicalUpdateComplete: Bool
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "account_id", "initial_update_complete", "historical_update_complete", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var accountID: AccountID?
        var initialUpdateComplete: Bool?
        var historicalUpdateComplete: Bool?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: accountID = json.decode()
                case 3: initialUpdateComplete = json.decode()
                case 4: historicalUpdateComplete = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProcessorSyncUpdatesAvailableWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProcessorSyncUpdatesAvailableWebhook.webhook_code")
        self.accountID = accountID ?? json.missing("ProcessorSyncUpdatesAvailableWebhook.account_id")
        self.initialUpdateComplete = initialUpdateComplete ?? json.missing("ProcessorSyncUpdatesAvailableWebhook.initial_update_complete")
        self.historicalUpdateComplete = historicalUpdateComplete ?? json.missing("ProcessorSyncUpdatesAvailableWebhook.historical_update_complete")
        self.environment = environment ?? json.missing("ProcessorSyncUpdatesAvailableWebhook.environment")
    }
}

/// The payload of the webhook `ProcessorTokenWebhookUpdate`.
public struct ProcessorTokenWebhookUpdate: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `new_webhook_url`.
    public let newWebhookURL: String
    /// The JSON member `environment`.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "error", "account_id", "new_webhook_url", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var error: PlaidErrorObject?
        var accountID: AccountID?
        var newWebhookURL: String?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: error = json.decode()
                case 3: accountID = json.decode()
                case 4: newWebhookURL = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("ProcessorTokenWebhookUpdate.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ProcessorTokenWebhookUpdate.webhook_code")
        self.error = error
        self.accountID = accountID ?? json.missing("ProcessorTokenWebhookUpdate.account_id")
        self.newWebhookURL = newWebhookURL ?? json.missing("ProcessorTokenWebhookUpdate.new_webhook_url")
        self.environment = environment ?? json.missing("ProcessorTokenWebhookUpdate.environment")
    }
}

/// The payload of the webhook `ProcessorTransactionsRemovedWebhook`.
public struct ProcessorTransactionsRemovedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `removed_transactions`.
    public let removedTransactions: [TransactionID]
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `environment`.
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

/// The payload of the webhook `ProductPermissionsRequiredAuthWebhook`.
public struct ProductPermissionsRequiredAuthWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
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

/// The payload of the webhook `ProductPermissionsRequiredIdentityWebhook`.
public struct ProductPermissionsRequiredIdentityWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `environment`.
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

/// The payload of the webhook `ProtectUserEventWebhook`.
public struct ProtectUserEventWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `event_id`.
    public let eventID: String
    /// The JSON member `event_type`.
    public let eventType: String
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `link_session_id`.
    public let linkSessionID: String?
    /// The JSON member `environment`.
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

/// The payload of the webhook `RecurringCancelledWebhook`.
public struct RecurringCancelledWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `webhook_type`.
    public let webhookType: String
    /// The JSON member `webhook_code`.
    public let webhookCode: String
    /// The JSON member `recurring_transfer_id`.
    public let recurringTransferID: String
    /// The JSON member `environment`.
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
