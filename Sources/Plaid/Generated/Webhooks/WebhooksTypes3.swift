// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// An Item no longer works.
///
/// For `ITEM_LOGIN_REQUIRED`, send the user through update mode.
///
/// The payload of the webhook `ITEM`, `ERROR`.
public struct ItemErrorWebhook: JSONObjectDecodable, RedactedDescription {
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
        self.webhookType = webhookType ?? json.missing("ItemErrorWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("ItemErrorWebhook.webhook_code")
        self.itemID = itemID ?? json.missing("ItemErrorWebhook.item_id")
        self.userID = userID
        self.error = error
        self.environment = environment ?? json.missing("ItemErrorWebhook.environment")
    }
}

/// An Item works again without update mode.
///
/// Stop asking the user to log in.
///
/// The payload of the webhook `ITEM`, `LOGIN_REPAIRED`.
public struct ItemLoginRepairedWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Income has been calculated from an Item.
///
/// The payload of the webhook `INCOME`, `PRODUCT_READY`.
public struct ItemProductReadyWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// A public key that verifies the signatures of webhooks.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key).
public struct JWKPublicKey: JSONObjectDecodable, RedactedDescription {
    /// The algorithm, `ES256`.
    ///
    /// Refuse any other.
    public let alg: String
    /// The curve, `P-256`.
    public let crv: String
    /// The identifier of the key.
    public let kid: String
    /// The type of key, `EC`.
    public let kty: String
    /// What the key is for, `sig` for signatures.
    public let use: String
    /// The x coordinate of the key in Base64URL.
    public let x: String
    /// The y coordinate of the key in Base64URL.
    public let y: String
    /// When the key was created, in seconds since 1970.
    public let createdAt: Int
    /// When the key expired, in seconds since 1970; `null` while it is valid.
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

/// A user proved to own the telephone number in a Layer session.
///
/// The payload of the webhook `LAYER`, `LAYER_AUTHENTICATION_PASSED`.
public struct LayerAuthenticationPassedWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String
    /// The short-lived token that starts Link.
    ///
    /// Pass it to the client that opens Link.
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

/// Loans or cards have changed.
///
/// Call `/liabilities/get`.
///
/// The payload of the webhook `LIABILITIES`, `DEFAULT_UPDATE`.
public struct LiabilitiesDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The accounts that are new.
    public let accountIDsWithNewLiabilities: [String]
    /// The accounts that changed, each with the members that changed.
    public let accountIDsWithUpdatedLiabilities: [String: [String]]
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An event of a Hosted Link session.
public struct LinkCallbackMetadata: JSONObjectDecodable, RedactedDescription {
    /// The kind of callback.
    public let callbackType: LinkDeliveryWebhookCallbackType?
    /// What the user did.
    public let eventName: LinkEventName?
    /// Where the user left Link.
    public let status: String?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The institution; absent before one was chosen.
    public let institution: LinkDeliveryInstitution?
    /// The accounts that the user shared.
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

/// An account that a user shared in a Hosted Link session.
public struct LinkDeliveryAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account.
    public let id: String?
    /// The account's name.
    public let name: String?
    /// The last 2 to 4 characters of the account number.
    public let mask: String?
    /// The kind of account.
    public let type: String?
    /// The narrower kind of account.
    public let subtype: String?
    /// How far the verification of the account's numbers is; `null` when none is needed.
    public let verificationStatus: LinkDeliveryVerificationStatus?
    /// Whether it is a personal or business account, if the user was asked.
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

/// An event of a Hosted Link session.
///
/// The payload of the webhook `LINK_DELIVERY`, `LINK_CALLBACK`.
public struct LinkDeliveryCallbackWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the Hosted Link session.
    public let linkDeliverySessionID: String
    /// When it happened, in UTC.
    public let timestamp: String
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// What happened.
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

/// An institution that a user chose in a Hosted Link session.
public struct LinkDeliveryInstitution: JSONObjectDecodable, RedactedDescription {
    /// The institution's name.
    public let name: String?
    /// The identifier of the institution.
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

/// How the URL of a session was sent, and whether it arrived.
public struct LinkDeliveryMetadata: JSONObjectDecodable, RedactedDescription {
    /// Whether it was sent by text message or email.
    public let communicationMethod: LinkDeliveryWebhookCommunicationMethod?
    /// Whether it arrived.
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

/// The events of a Link session.
///
/// The payload of the webhook `LINK`, `EVENTS`.
public struct LinkEventsWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The events in the order in which they occurred.
    public let events: [LinkEvent]
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String
    /// The short-lived token that starts Link.
    ///
    /// Pass it to the client that opens Link.
    public let linkToken: LinkToken
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let environment: WebhookEnvironmentValues

    private static let keys = JSONKeyTable("webhook_type", "webhook_code", "events", "link_session_id", "link_token", "environment")
    public init(json: inout JSONReader) {
        var webhookType: String?
        var webhookCode: String?
        var events: [LinkEvent]?
        var linkSessionID: String?
        var linkToken: LinkToken?
        var environment: WebhookEnvironmentValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookType = json.decode()
                case 1: webhookCode = json.decode()
                case 2: events = json.decode()
                case 3: linkSessionID = json.decode()
                case 4: linkToken = json.decode()
                case 5: environment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookType = webhookType ?? json.missing("LinkEventsWebhook.webhook_type")
        self.webhookCode = webhookCode ?? json.missing("LinkEventsWebhook.webhook_code")
        self.events = events ?? json.missing("LinkEventsWebhook.events")
        self.linkSessionID = linkSessionID ?? json.missing("LinkEventsWebhook.link_session_id")
        self.linkToken = linkToken ?? json.missing("LinkEventsWebhook.link_token")
        self.environment = environment ?? json.missing("LinkEventsWebhook.environment")
    }
}

/// A Link session has ended.
///
/// Exchange its public tokens.
///
/// The payload of the webhook `LINK`, `SESSION_FINISHED`.
public struct LinkSessionFinishedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// `SUCCESS` or `EXITED`.
    public let status: String
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String
    /// The short-lived token that starts Link.
    ///
    /// Pass it to the client that opens Link.
    public let linkToken: LinkToken
    /// The first public token.
    @available(*, deprecated, message: "Use `publicTokens`.")
    public var publicToken: PublicToken? { deprecatedPublicToken }
    private let deprecatedPublicToken: PublicToken?
    /// The public tokens of the Items that were added; empty or absent after an exit.
    public let publicTokens: [PublicToken]?
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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
        self.deprecatedPublicToken = publicToken
        self.publicTokens = publicTokens
        self.userID = userID
        self.environment = environment ?? json.missing("LinkSessionFinishedWebhook.environment")
    }
}

/// The URL of a Hosted Link session was delivered to a user, or could not be.
///
/// The payload of the webhook `LINK_DELIVERY`, `DELIVERY_STATUS`.
public struct LinkUserDeliveryStatusWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the Hosted Link session.
    public let linkDeliverySessionID: String
    /// When it happened, in UTC.
    public let timestamp: String
    /// How it was sent and whether it arrived.
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

/// The user has an account that is not shared.
///
/// Offer update mode with account selection.
///
/// The payload of the webhook `ITEM`, `NEW_ACCOUNTS_AVAILABLE`.
public struct NewAccountsAvailableWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String?
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String?
    /// The Item that the webhook is about.
    ///
    /// Look up its access token by it.
    public let itemID: ItemID?
    /// The Plaid user that the webhook is about; absent for Items without a user.
    public let userID: String?
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The registration of an end customer with an institution has changed.
///
/// The payload of the webhook `PARTNER`, `END_CUSTOMER_OAUTH_STATUS_UPDATED`.
public struct PartnerEndCustomerOAuthStatusUpdatedWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// Your end customer's client ID.
    public let endCustomerClientID: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
    public let environment: WebhookEnvironmentValues
    /// The identifier of the institution.
    public let institutionID: InstitutionID
    /// The name of the institution.
    public let institutionName: String
    /// The status that was reached.
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

/// A payment consent has a new status.
///
/// The payload of the webhook `PAYMENT_INITIATION`, `CONSENT_STATUS_UPDATE`.
public struct PaymentInitiationConsentStatusUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the payment consent.
    public let consentID: String
    /// The status before.
    public let oldStatus: PaymentInitiationConsentStatus
    /// The status now.
    public let newStatus: PaymentInitiationConsentStatus
    /// When it happened, in UTC.
    public let timestamp: Timestamp
    /// What went wrong; `null` or absent when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The status of a payment has changed.
///
/// The payload of the webhook `PAYMENT_INITIATION`, `PAYMENT_STATUS_UPDATE`.
public struct PaymentStatusUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The identifier of the payment.
    public let paymentID: String
    /// The transaction in a wallet that the payment led to; absent for others.
    public let transactionID: TransactionID?
    /// The status now.
    public let newPaymentStatus: PaymentInitiationPaymentStatus
    /// The status before.
    public let oldPaymentStatus: PaymentInitiationPaymentStatus
    /// The reference that you asked for; `null` when the bank got it unchanged.
    public let originalReference: String?
    /// The reference that the bank got; `null` when it was not changed.
    public let adjustedReference: String?
    /// The first date of a standing order that you asked for; `null` for single payments.
    public let originalStartDate: CalendarDate?
    /// The first date of a standing order after weekends and holidays; `null` for single payments.
    public let adjustedStartDate: CalendarDate?
    /// When it happened, in UTC.
    public let timestamp: Timestamp
    /// What went wrong; `null` when nothing did.
    public let error: PlaidErrorObject?
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// An Item will stop working, usually in 7 days.
///
/// Send the user through update mode before.
///
/// The payload of the webhook `ITEM`, `PENDING_DISCONNECT`.
public struct PendingDisconnectWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// Why the Item will stop working.
    public let reason: PendingDisconnectWebhookReason
    /// When the Item stops working, in UTC; may be absent.
    public let disconnectTime: Timestamp
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The user's consent ends, usually in 7 days.
///
/// Send the user through update mode before.
///
/// The payload of the webhook `ITEM`, `PENDING_EXPIRATION`.
public struct PendingExpirationWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// When the consent ends, in UTC.
    public let consentExpirationTime: Timestamp
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// New transactions are available to a processor.
///
/// The payload of the webhook `TRANSACTIONS`, `DEFAULT_UPDATE`.
public struct ProcessorDefaultUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The account that the token gives access to.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The whole history of transactions is available to a processor.
///
/// The payload of the webhook `TRANSACTIONS`, `HISTORICAL_UPDATE`.
public struct ProcessorHistoricalUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The account that the token gives access to.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The latest 30 days of transactions are available to a processor.
///
/// The payload of the webhook `TRANSACTIONS`, `INITIAL_UPDATE`.
public struct ProcessorInitialUpdateWebhook: JSONObjectDecodable, RedactedDescription {
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
    /// The account that the token gives access to.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Recurring transactions have changed, for a processor.
///
/// The payload of the webhook `TRANSACTIONS`, `RECURRING_TRANSACTIONS_UPDATE`.
public struct ProcessorRecurringTransactionsUpdateWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The account that the token gives access to.
    public let accountID: AccountID
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// Transactions have changed, for a processor.
///
/// The payload of the webhook `TRANSACTIONS`, `SYNC_UPDATES_AVAILABLE`.
public struct ProcessorSyncUpdatesAvailableWebhook: JSONObjectDecodable, RedactedDescription {
    /// The product or topic of the webhook.
    ///
    /// Together with `webhookCode` it determines the other members.
    public let webhookType: String
    /// What happened.
    ///
    /// Together with `webhookType` it determines the other members.
    public let webhookCode: String
    /// The account that the token gives access to.
    public let accountID: AccountID
    /// Whether the latest 30 days of transactions are available.
    public let initialUpdateComplete: Bool
    /// Whether the whole requested history of transactions is available.
    public let historicalUpdateComplete: Bool
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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

/// The webhook URL of a processor token has changed.
///
/// The payload of the webhook `PROCESSOR_TOKEN`, `WEBHOOK_UPDATE_ACKNOWLEDGED`.
public struct ProcessorTokenWebhookUpdate: JSONObjectDecodable, RedactedDescription {
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
    /// The account of the processor token.
    public let accountID: AccountID
    /// The URL that receives webhooks from now on.
    public let newWebhookURL: String
    /// The environment that the webhook comes from.
    ///
    /// Ignore webhooks of another environment than yours.
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
