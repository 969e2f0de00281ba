// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// Which data of one account an application may read.
public struct AccountAccess: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The institution's identifier of the account.
    public var uniqueID: String
    /// Whether the application may read the account.
    ///
    /// The default is `true`.
    ///
    /// The default is `true`.
    public var authorized: Bool?
    /// Which data of the account it may read; absent means all.
    public var accountProductAccess: AccountProductAccess?

    /// Creates a value; omitted members are not sent.
    public init(
        uniqueID: String,
        authorized: Bool? = nil,
        accountProductAccess: AccountProductAccess? = nil
    ) {
        self.uniqueID = uniqueID
        self.authorized = authorized
        self.accountProductAccess = accountProductAccess
    }

    private static let keys = JSONKeyTable("unique_id", "authorized", "account_product_access")
    public init(json: inout JSONReader) {
        var uniqueID: String?
        var authorized: Bool?
        var accountProductAccess: AccountProductAccess?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: uniqueID = json.decode()
                case 1: authorized = json.decode()
                case 2: accountProductAccess = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.uniqueID = uniqueID ?? json.missing("AccountAccess.unique_id")
        self.authorized = authorized
        self.accountProductAccess = accountProductAccess
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("unique_id", uniqueID)
        json.field("authorized", authorized)
        json.field("account_product_access", accountProductAccess)
        json.endObject()
    }
}

/// Which data of an account an application may read.
public struct AccountProductAccess: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Whether the account's data may be read.
    ///
    /// The default is `true`.
    ///
    /// The default is `true`.
    public var accountData: Bool?
    /// Whether statements may be read.
    ///
    /// The default is `true`.
    public var statements: Bool?
    /// Whether tax documents may be read.
    ///
    /// The default is `true`.
    public var taxDocuments: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        accountData: Bool? = nil,
        statements: Bool? = nil,
        taxDocuments: Bool? = nil
    ) {
        self.accountData = accountData
        self.statements = statements
        self.taxDocuments = taxDocuments
    }

    private static let keys = JSONKeyTable("account_data", "statements", "tax_documents")
    public init(json: inout JSONReader) {
        var accountData: Bool?
        var statements: Bool?
        var taxDocuments: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountData = json.decode()
                case 1: statements = json.decode()
                case 2: taxDocuments = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountData = accountData
        self.statements = statements
        self.taxDocuments = taxDocuments
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_data", accountData)
        json.field("statements", statements)
        json.field("tax_documents", taxDocuments)
        json.endObject()
    }
}

/// A consent that a user gave, changed or withdrew.
public struct Activity: JSONObjectDecodable, RedactedDescription {
    /// What the user did.
    public let activity: ActivityType
    /// The date on which it happened, in UTC.
    public let initiatedDate: CalendarDate
    /// The identifier of the entry.
    public let id: String
    /// The identifier of the application that caused it.
    public let initiator: String
    /// How far the action is.
    public let state: ActionState
    /// The application that the action concerns; absent when it concerns none.
    public let targetApplicationID: String?
    /// What the application may read since then; `null` when that did not change.
    public let scopes: Scopes?
    /// Who confirmed the user's identity.
    public let authentication: ItemCreateAuthentication?

    private static let keys = JSONKeyTable("activity", "initiated_date", "id", "initiator", "state", "target_application_id", "scopes", "authentication")
    public init(json: inout JSONReader) {
        var activity: ActivityType?
        var initiatedDate: CalendarDate?
        var id: String?
        var initiator: String?
        var state: ActionState?
        var targetApplicationID: String?
        var scopes: Scopes?
        var authentication: ItemCreateAuthentication?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: activity = json.decode()
                case 1: initiatedDate = json.decode()
                case 2: id = json.decode()
                case 3: initiator = json.decode()
                case 4: state = json.decode()
                case 5: targetApplicationID = json.decode()
                case 6: scopes = json.decode()
                case 7: authentication = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.activity = activity ?? json.missing("Activity.activity")
        self.initiatedDate = initiatedDate ?? json.missing("Activity.initiated_date")
        self.id = id ?? json.missing("Activity.id")
        self.initiator = initiator ?? json.missing("Activity.initiator")
        self.state = state ?? json.missing("Activity.state")
        self.targetApplicationID = targetApplicationID
        self.scopes = scopes
        self.authentication = authentication
    }
}

/// An application that uses Plaid.
public struct Application: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the application.
    public let applicationID: String
    /// The application's name.
    public let name: String
    /// The name to show to the user; `null` when there is none.
    public let displayName: String?
    /// The date on which the application got access to Production, in UTC.
    public let joinDate: CalendarDate
    /// The URL of the application's logo; `null` when there is none.
    public let logoURL: String?
    /// The application's website; `null` when unknown.
    public let applicationURL: String?
    /// Why the application reads data; `null` when it does not say.
    public let reasonForAccess: String?
    /// What the application uses the data for.
    public let useCase: String?
    /// The legal name of the company behind the application.
    public let companyLegalName: String?
    /// The city of the company.
    public let city: String?
    /// The state or region of the company.
    public let region: String?
    /// The postal code of the company.
    public let postalCode: String?
    /// The country of the company as an ISO 3166-1 alpha-2 code.
    public let countryCode: String?

    private static let keys = JSONKeyTable("application_id", "name", "display_name", "join_date", "logo_url", "application_url", "reason_for_access", "use_case", "company_legal_name", "city", "region", "postal_code", "country_code")
    public init(json: inout JSONReader) {
        var applicationID: String?
        var name: String?
        var displayName: String?
        var joinDate: CalendarDate?
        var logoURL: String?
        var applicationURL: String?
        var reasonForAccess: String?
        var useCase: String?
        var companyLegalName: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var countryCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: applicationID = json.decode()
                case 1: name = json.decode()
                case 2: displayName = json.decode()
                case 3: joinDate = json.decode()
                case 4: logoURL = json.decode()
                case 5: applicationURL = json.decode()
                case 6: reasonForAccess = json.decode()
                case 7: useCase = json.decode()
                case 8: companyLegalName = json.decode()
                case 9: city = json.decode()
                case 10: region = json.decode()
                case 11: postalCode = json.decode()
                case 12: countryCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.applicationID = applicationID ?? json.missing("Application.application_id")
        self.name = name ?? json.missing("Application.name")
        self.displayName = displayName
        self.joinDate = joinDate ?? json.missing("Application.join_date")
        self.logoURL = logoURL
        self.applicationURL = applicationURL
        self.reasonForAccess = reasonForAccess
        self.useCase = useCase
        self.companyLegalName = companyLegalName
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.countryCode = countryCode
    }
}

/// When an application last read each kind of data; `null` for what it never read.
///
/// All times are UTC.
public struct ApplicationLastDataAccessTimes: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the application.
    public let applicationID: String
    /// When balances were last read.
    public let accountBalanceInfo: Timestamp?
    /// When account and routing numbers were last read.
    public let accountRoutingNumber: Timestamp?
    /// When contact details were last read.
    public let contactInfo: Timestamp?
    /// When transactions were last read.
    public let transactions: Timestamp?
    /// When loans and cards were last read.
    public let creditLoanInfo: Timestamp?
    /// When investments were last read.
    public let investments: Timestamp?

    private static let keys = JSONKeyTable("application_id", "account_balance_info", "account_routing_number", "contact_info", "transactions", "credit_loan_info", "investments")
    public init(json: inout JSONReader) {
        var applicationID: String?
        var accountBalanceInfo: Timestamp?
        var accountRoutingNumber: Timestamp?
        var contactInfo: Timestamp?
        var transactions: Timestamp?
        var creditLoanInfo: Timestamp?
        var investments: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: applicationID = json.decode()
                case 1: accountBalanceInfo = json.decode()
                case 2: accountRoutingNumber = json.decode()
                case 3: contactInfo = json.decode()
                case 4: transactions = json.decode()
                case 5: creditLoanInfo = json.decode()
                case 6: investments = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.applicationID = applicationID ?? json.missing("ApplicationLastDataAccessTimes.application_id")
        self.accountBalanceInfo = accountBalanceInfo
        self.accountRoutingNumber = accountRoutingNumber
        self.contactInfo = contactInfo
        self.transactions = transactions
        self.creditLoanInfo = creditLoanInfo
        self.investments = investments
    }
}

/// An application that a user has connected.
public struct ConnectedApplication: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the application.
    public let applicationID: String
    /// The application's name.
    public let name: String
    /// The name to show to the user; `null` when there is none.
    public let displayName: String?
    /// The URL of the application's logo; `null` when there is none.
    public let logoURL: String?
    /// The application's website; `null` when unknown.
    public let applicationURL: String?
    /// Why the application reads data; `null` when it does not say.
    public let reasonForAccess: String?
    /// The date on which the user connected the application, in UTC.
    public let createdAt: Timestamp
    /// The accounts and data that the application may read; `null` when nothing is recorded.
    public let scopes: Scopes?

    private static let keys = JSONKeyTable("application_id", "name", "display_name", "logo_url", "application_url", "reason_for_access", "created_at", "scopes")
    public init(json: inout JSONReader) {
        var applicationID: String?
        var name: String?
        var displayName: String?
        var logoURL: String?
        var applicationURL: String?
        var reasonForAccess: String?
        var createdAt: Timestamp?
        var scopes: Scopes?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: applicationID = json.decode()
                case 1: name = json.decode()
                case 2: displayName = json.decode()
                case 3: logoURL = json.decode()
                case 4: applicationURL = json.decode()
                case 5: reasonForAccess = json.decode()
                case 6: createdAt = json.decode()
                case 7: scopes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.applicationID = applicationID ?? json.missing("ConnectedApplication.application_id")
        self.name = name ?? json.missing("ConnectedApplication.name")
        self.displayName = displayName
        self.logoURL = logoURL
        self.applicationURL = applicationURL
        self.reasonForAccess = reasonForAccess
        self.createdAt = createdAt ?? json.missing("ConnectedApplication.created_at")
        self.scopes = scopes
    }
}

/// A step in the history of a user's consent.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
public struct ConsentEvent: JSONObjectDecodable, RedactedDescription {
    /// The Item that the consent covers.
    public let itemID: ItemID?
    /// When it happened, in UTC.
    public let createdAt: Timestamp?
    /// Whether consent was given, changed or withdrawn.
    public let eventType: ConsentEventType?
    /// What led to it.
    public let eventCode: ConsentEventCode?
    /// The identifier of the institution.
    public let institutionID: InstitutionID?
    /// The name of the institution.
    public let institutionName: String?
    /// Who caused it: the user, Plaid, the institution or your company.
    public let initiator: ConsentEventInitiator?
    /// The purposes that the user agreed to.
    public let consentedUseCases: [String]?
    /// The kinds of data that the user agreed to share.
    public let consentedDataScopes: [String]?
    /// The accounts that the user agreed to share.
    public let consentedAccounts: [ConsentedAccount]?

    private static let keys = JSONKeyTable("item_id", "created_at", "event_type", "event_code", "institution_id", "institution_name", "initiator", "consented_use_cases", "consented_data_scopes", "consented_accounts")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var createdAt: Timestamp?
        var eventType: ConsentEventType?
        var eventCode: ConsentEventCode?
        var institutionID: InstitutionID?
        var institutionName: String?
        var initiator: ConsentEventInitiator?
        var consentedUseCases: [String]?
        var consentedDataScopes: [String]?
        var consentedAccounts: [ConsentedAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: createdAt = json.decode()
                case 2: eventType = json.decode()
                case 3: eventCode = json.decode()
                case 4: institutionID = json.decode()
                case 5: institutionName = json.decode()
                case 6: initiator = json.decode()
                case 7: consentedUseCases = json.decode()
                case 8: consentedDataScopes = json.decode()
                case 9: consentedAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID
        self.createdAt = createdAt
        self.eventType = eventType
        self.eventCode = eventCode
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.initiator = initiator
        self.consentedUseCases = consentedUseCases
        self.consentedDataScopes = consentedDataScopes
        self.consentedAccounts = consentedAccounts
    }
}

/// An account that a user agreed to share.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
public struct ConsentedAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account.
    public let accountID: AccountID?
    /// The last 2 to 4 characters of the account number.
    public let mask: String?
    /// The account's name.
    public let name: String?
    /// The product's name at the institution; `null` when unknown.
    public let officialName: String?
    /// The kind of account.
    public let type: AccountType?
    /// The narrower kind of account; `null` when unknown.
    public let subtype: AccountSubtype?

    private static let keys = JSONKeyTable("account_id", "mask", "name", "official_name", "type", "subtype")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: mask = json.decode()
                case 2: name = json.decode()
                case 3: officialName = json.decode()
                case 4: type = json.decode()
                case 5: subtype = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.mask = mask
        self.name = name
        self.officialName = officialName
        self.type = type
        self.subtype = subtype
    }
}

/// An application that a user has disconnected.
///
/// Added after version 1.697.4 of Plaid's document.
public struct DisconnectedApplication: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the application.
    public let applicationID: String
    /// The application's name.
    public let name: String
    /// The name that people read; `null` when it is the same.
    public let displayName: String?
    /// The URL of the application's logo; `null` when there is none.
    public let logoURL: String?
    /// The URL of the application's site; `null` when unknown.
    public let applicationURL: String?
    /// What the application says it uses the data for; `null` when it says nothing.
    public let reasonForAccess: String?

    private static let keys = JSONKeyTable("application_id", "name", "display_name", "logo_url", "application_url", "reason_for_access")
    public init(json: inout JSONReader) {
        var applicationID: String?
        var name: String?
        var displayName: String?
        var logoURL: String?
        var applicationURL: String?
        var reasonForAccess: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: applicationID = json.decode()
                case 1: name = json.decode()
                case 2: displayName = json.decode()
                case 3: logoURL = json.decode()
                case 4: applicationURL = json.decode()
                case 5: reasonForAccess = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.applicationID = applicationID ?? json.missing("DisconnectedApplication.application_id")
        self.name = name ?? json.missing("DisconnectedApplication.name")
        self.displayName = displayName
        self.logoURL = logoURL
        self.applicationURL = applicationURL
        self.reasonForAccess = reasonForAccess
    }
}

/// Settings of an import.
public struct ItemImportRequestOptions: JSONEncodable, RedactedDescription {
    /// The URL that receives the Item's webhooks.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        webhook: String? = nil
    ) {
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// The credentials of a user whose Item is imported.
public struct ItemImportRequestUserAuth: JSONEncodable, RedactedDescription {
    /// The institution's identifier of the user.
    public var userID: String
    /// The secret with which Plaid reads the user's accounts.
    public var authToken: SensitiveString?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        authToken: SensitiveString? = nil
    ) {
        self.userID = userID
        self.authToken = authToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("auth_token", authToken)
        json.endObject()
    }
}

/// When an Item was last updated.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemStatus: JSONObjectDecodable, RedactedDescription {
    /// The latest updates of investments; `null` when the Item does not use them.
    public let investments: ItemStatusInvestments?
    /// The latest updates of transactions; `null` when the Item does not use them.
    public let transactions: ItemStatusTransactions?
    /// The latest webhook; `null` when none was sent.
    public let lastWebhook: ItemStatusLastWebhook?

    private static let keys = JSONKeyTable("investments", "transactions", "last_webhook")
    public init(json: inout JSONReader) {
        var investments: ItemStatusInvestments?
        var transactions: ItemStatusTransactions?
        var lastWebhook: ItemStatusLastWebhook?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: investments = json.decode()
                case 1: transactions = json.decode()
                case 2: lastWebhook = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.investments = investments
        self.transactions = transactions
        self.lastWebhook = lastWebhook
    }
}

/// The latest updates of an Item's investments.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemStatusInvestments: JSONObjectDecodable, RedactedDescription {
    /// When Plaid last reached the institution, in UTC, whether or not there was news.
    ///
    /// `null` when it never did.
    public let lastSuccessfulUpdate: Timestamp?
    /// When Plaid last failed to reach the institution, in UTC; `null` when it never failed.
    public let lastFailedUpdate: Timestamp?

    private static let keys = JSONKeyTable("last_successful_update", "last_failed_update")
    public init(json: inout JSONReader) {
        var lastSuccessfulUpdate: Timestamp?
        var lastFailedUpdate: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: lastSuccessfulUpdate = json.decode()
                case 1: lastFailedUpdate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.lastSuccessfulUpdate = lastSuccessfulUpdate
        self.lastFailedUpdate = lastFailedUpdate
    }
}

/// The latest webhook of an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemStatusLastWebhook: JSONObjectDecodable, RedactedDescription {
    /// When the webhook was sent, in UTC.
    public let sentAt: Timestamp?
    /// The code of the webhook.
    public let codeSent: String?

    private static let keys = JSONKeyTable("sent_at", "code_sent")
    public init(json: inout JSONReader) {
        var sentAt: Timestamp?
        var codeSent: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sentAt = json.decode()
                case 1: codeSent = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sentAt = sentAt
        self.codeSent = codeSent
    }
}

/// The latest updates of an Item's transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemStatusTransactions: JSONObjectDecodable, RedactedDescription {
    /// When Plaid last reached the institution, in UTC, whether or not there was news.
    ///
    /// `null` when it never did.
    public let lastSuccessfulUpdate: Timestamp?
    /// When Plaid last failed to reach the institution, in UTC; `null` when it never failed.
    public let lastFailedUpdate: Timestamp?

    private static let keys = JSONKeyTable("last_successful_update", "last_failed_update")
    public init(json: inout JSONReader) {
        var lastSuccessfulUpdate: Timestamp?
        var lastFailedUpdate: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: lastSuccessfulUpdate = json.decode()
                case 1: lastFailedUpdate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.lastSuccessfulUpdate = lastSuccessfulUpdate
        self.lastFailedUpdate = lastFailedUpdate
    }
}

/// One login of one user at one institution, with the user's consents.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemWithConsentFields: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the Item, case-sensitive and stable until the Item is removed.
    public let itemID: ItemID
    /// The institution; `null` for Items without one, such as those verified by micro-deposits.
    public let institutionID: InstitutionID?
    /// The institution's name for display; `null` for Items without one.
    public let institutionName: String?
    /// The URL that receives the Item's webhooks; `null` when there is none.
    public let webhook: String?
    /// How the account numbers were obtained; `null` when there are none.
    public let authMethod: ItemAuthMethod?
    /// Why the Item does not work; `null` while it is healthy.
    ///
    /// For `ITEM_LOGIN_REQUIRED`, send the user through Link in update mode.
    public let error: PlaidErrorObject?
    /// Products that the institution supports and the Item does not use.
    public let availableProducts: [Products]
    /// Products that are billed for the Item.
    public let billedProducts: [Products]
    /// Products that the Item has.
    ///
    /// Usually the same as `billedProducts`.
    public let products: [Products]?
    /// Products that the user agreed to.
    ///
    /// Absent unless the consent screens of Link record it.
    public let consentedProducts: [Products]?
    /// When the user's consent ends, in UTC; `null` when it does not.
    ///
    /// Renew it in update mode before; the webhook `PENDING_EXPIRATION` or `PENDING_DISCONNECT` announces it.
    public let consentExpirationTime: Timestamp?
    /// Whether Plaid can update the Item by itself or the user has to take part each time.
    public let updateType: ItemUpdateType
    /// The other Item that the same Link session has created; `null` for nearly all Items.
    ///
    /// One of the two then belongs to Plaid Inc., the other to Plaid Check.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let pairedItemID: String?
    /// When the Item was created, in UTC.
    public let createdAt: Timestamp?
    /// The purposes that the user agreed to; absent when none were recorded.
    public let consentedUseCases: [String]?
    /// The kinds of data that the user agreed to share; absent when none were recorded.
    public let consentedDataScopes: [ItemConsentedDataScope]?

    private static let keys = JSONKeyTable("item_id", "institution_id", "institution_name", "webhook", "auth_method", "error", "available_products", "billed_products", "products", "consented_products", "consent_expiration_time", "update_type", "paired_item_id", "created_at", "consented_use_cases", "consented_data_scopes")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var institutionID: InstitutionID?
        var institutionName: String?
        var webhook: String?
        var authMethod: ItemAuthMethod?
        var error: PlaidErrorObject?
        var availableProducts: [Products]?
        var billedProducts: [Products]?
        var products: [Products]?
        var consentedProducts: [Products]?
        var consentExpirationTime: Timestamp?
        var updateType: ItemUpdateType?
        var pairedItemID: String?
        var createdAt: Timestamp?
        var consentedUseCases: [String]?
        var consentedDataScopes: [ItemConsentedDataScope]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: institutionID = json.decode()
                case 2: institutionName = json.decode()
                case 3: webhook = json.decode()
                case 4: authMethod = json.decode()
                case 5: error = json.decode()
                case 6: availableProducts = json.decode()
                case 7: billedProducts = json.decode()
                case 8: products = json.decode()
                case 9: consentedProducts = json.decode()
                case 10: consentExpirationTime = json.decode()
                case 11: updateType = json.decode()
                case 12: pairedItemID = json.decode()
                case 13: createdAt = json.decode()
                case 14: consentedUseCases = json.decode()
                case 15: consentedDataScopes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("ItemWithConsentFields.item_id")
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.webhook = webhook
        self.authMethod = authMethod
        self.error = error
        self.availableProducts = availableProducts ?? json.missing("ItemWithConsentFields.available_products")
        self.billedProducts = billedProducts ?? json.missing("ItemWithConsentFields.billed_products")
        self.products = products
        self.consentedProducts = consentedProducts
        self.consentExpirationTime = consentExpirationTime
        self.updateType = updateType ?? json.missing("ItemWithConsentFields.update_type")
        self.pairedItemID = pairedItemID
        self.createdAt = createdAt
        self.consentedUseCases = consentedUseCases
        self.consentedDataScopes = consentedDataScopes
    }
}

/// Which kinds of data an application may read.
public struct ProductAccess: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Whether statements may be read.
    ///
    /// The default is `true`.
    public var statements: Bool?
    /// Whether the owners may be read.
    ///
    /// The default is `true`.
    public var identity: Bool?
    /// Whether the account numbers may be read.
    ///
    /// The default is `true`.
    public var auth: Bool?
    /// Whether transactions may be read.
    ///
    /// The default is `true`.
    public var transactions: Bool?
    /// Whether account details and transactions may be read.
    ///
    /// The default is `true`.
    public var accountsDetailsTransactions: Bool?
    /// Whether the account and routing numbers may be read.
    ///
    /// The default is `true`.
    public var accountsRoutingNumber: Bool?
    /// Whether account statements may be read.
    ///
    /// The default is `true`.
    public var accountsStatements: Bool?
    /// Whether tax statements may be read.
    ///
    /// The default is `true`.
    public var accountsTaxStatements: Bool?
    /// Whether the customer's profile may be read.
    ///
    /// The default is `true`.
    public var customersProfiles: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        statements: Bool? = nil,
        identity: Bool? = nil,
        auth: Bool? = nil,
        transactions: Bool? = nil,
        accountsDetailsTransactions: Bool? = nil,
        accountsRoutingNumber: Bool? = nil,
        accountsStatements: Bool? = nil,
        accountsTaxStatements: Bool? = nil,
        customersProfiles: Bool? = nil
    ) {
        self.statements = statements
        self.identity = identity
        self.auth = auth
        self.transactions = transactions
        self.accountsDetailsTransactions = accountsDetailsTransactions
        self.accountsRoutingNumber = accountsRoutingNumber
        self.accountsStatements = accountsStatements
        self.accountsTaxStatements = accountsTaxStatements
        self.customersProfiles = customersProfiles
    }

    private static let keys = JSONKeyTable("statements", "identity", "auth", "transactions", "accounts_details_transactions", "accounts_routing_number", "accounts_statements", "accounts_tax_statements", "customers_profiles")
    public init(json: inout JSONReader) {
        var statements: Bool?
        var identity: Bool?
        var auth: Bool?
        var transactions: Bool?
        var accountsDetailsTransactions: Bool?
        var accountsRoutingNumber: Bool?
        var accountsStatements: Bool?
        var accountsTaxStatements: Bool?
        var customersProfiles: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: statements = json.decode()
                case 1: identity = json.decode()
                case 2: auth = json.decode()
                case 3: transactions = json.decode()
                case 4: accountsDetailsTransactions = json.decode()
                case 5: accountsRoutingNumber = json.decode()
                case 6: accountsStatements = json.decode()
                case 7: accountsTaxStatements = json.decode()
                case 8: customersProfiles = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.statements = statements
        self.identity = identity
        self.auth = auth
        self.transactions = transactions
        self.accountsDetailsTransactions = accountsDetailsTransactions
        self.accountsRoutingNumber = accountsRoutingNumber
        self.accountsStatements = accountsStatements
        self.accountsTaxStatements = accountsTaxStatements
        self.customersProfiles = customersProfiles
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("statements", statements)
        json.field("identity", identity)
        json.field("auth", auth)
        json.field("transactions", transactions)
        json.field("accounts_details_transactions", accountsDetailsTransactions)
        json.field("accounts_routing_number", accountsRoutingNumber)
        json.field("accounts_statements", accountsStatements)
        json.field("accounts_tax_statements", accountsTaxStatements)
        json.field("customers_profiles", customersProfiles)
        json.endObject()
    }
}

/// The accounts and data that an application may read.
public struct Scopes: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The kinds of data.
    public var productAccess: ProductAccess?
    /// The accounts.
    public var accounts: [AccountAccess]?
    /// Whether accounts that appear later are shared as well.
    ///
    /// The default is `true`.
    public var newAccounts: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        productAccess: ProductAccess? = nil,
        accounts: [AccountAccess]? = nil,
        newAccounts: Bool? = nil
    ) {
        self.productAccess = productAccess
        self.accounts = accounts
        self.newAccounts = newAccounts
    }

    private static let keys = JSONKeyTable("product_access", "accounts", "new_accounts")
    public init(json: inout JSONReader) {
        var productAccess: ProductAccess?
        var accounts: [AccountAccess]?
        var newAccounts: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: productAccess = json.decode()
                case 1: accounts = json.decode()
                case 2: newAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.productAccess = productAccess
        self.accounts = accounts
        self.newAccounts = newAccounts
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("product_access", productAccess)
        json.field("accounts", accounts)
        json.field("new_accounts", newAccounts)
        json.endObject()
    }
}
