// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AccountAccess` of Plaid's OpenAPI document.
public struct AccountAccess: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `unique_id`.
    public var uniqueID: String
    /// The JSON member `authorized`.
    public var authorized: Bool?
    /// The JSON member `account_product_access`.
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

/// The schema `AccountProductAccess` of Plaid's OpenAPI document.
public struct AccountProductAccess: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `account_data`.
    public var accountData: Bool?
    /// The JSON member `statements`.
    public var statements: Bool?
    /// The JSON member `tax_documents`.
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

/// The schema `Activity` of Plaid's OpenAPI document.
public struct Activity: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `activity`.
    public let activity: ActivityType
    /// The JSON member `initiated_date`.
    public let initiatedDate: CalendarDate
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `initiator`.
    public let initiator: String
    /// The JSON member `state`.
    public let state: ActionState
    /// The JSON member `target_application_id`.
    public let targetApplicationID: String?
    /// The JSON member `scopes`.
    public let scopes: Scopes?
    /// The JSON member `authentication`.
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

/// The schema `Application` of Plaid's OpenAPI document.
public struct Application: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `application_id`.
    public let applicationID: String
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `display_name`.
    public let displayName: String?
    /// The JSON member `join_date`.
    public let joinDate: CalendarDate
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `application_url`.
    public let applicationURL: String?
    /// The JSON member `reason_for_access`.
    public let reasonForAccess: String?
    /// The JSON member `use_case`.
    public let useCase: String?
    /// The JSON member `company_legal_name`.
    public let companyLegalName: String?
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country_code`.
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

/// The schema `ConnectedApplication` of Plaid's OpenAPI document.
public struct ConnectedApplication: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `application_id`.
    public let applicationID: String
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `display_name`.
    public let displayName: String?
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `application_url`.
    public let applicationURL: String?
    /// The JSON member `reason_for_access`.
    public let reasonForAccess: String?
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `scopes`.
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

/// The schema `ConsentEvent` of Plaid's OpenAPI document.
public struct ConsentEvent: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `created_at`.
    public let createdAt: Timestamp?
    /// The JSON member `event_type`.
    public let eventType: ConsentEventType?
    /// The JSON member `event_code`.
    public let eventCode: ConsentEventCode?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
    public let institutionName: String?
    /// The JSON member `initiator`.
    public let initiator: ConsentEventInitiator?
    /// The JSON member `consented_use_cases`.
    public let consentedUseCases: [String]?
    /// The JSON member `consented_data_scopes`.
    public let consentedDataScopes: [String]?
    /// The JSON member `consented_accounts`.
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

/// The schema `ConsentedAccount` of Plaid's OpenAPI document.
public struct ConsentedAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType?
    /// The JSON member `subtype`.
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

/// The schema `ItemImportRequestOptions` of Plaid's OpenAPI document.
public struct ItemImportRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `webhook`.
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

/// The schema `ItemImportRequestUserAuth` of Plaid's OpenAPI document.
public struct ItemImportRequestUserAuth: JSONEncodable, RedactedDescription {
    /// The JSON member `user_id`.
    public var userID: String
    /// The JSON member `auth_token`.
    public var authToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        authToken: SensitiveString
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

/// The schema `ItemStatus` of Plaid's OpenAPI document.
public struct ItemStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `investments`.
    public let investments: ItemStatusInvestments?
    /// The JSON member `transactions`.
    public let transactions: ItemStatusTransactions?
    /// The JSON member `last_webhook`.
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

/// The schema `ItemStatusInvestments` of Plaid's OpenAPI document.
public struct ItemStatusInvestments: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `last_successful_update`.
    public let lastSuccessfulUpdate: Timestamp?
    /// The JSON member `last_failed_update`.
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

/// The schema `ItemStatusLastWebhook` of Plaid's OpenAPI document.
public struct ItemStatusLastWebhook: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `sent_at`.
    public let sentAt: Timestamp?
    /// The JSON member `code_sent`.
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

/// The schema `ItemStatusTransactions` of Plaid's OpenAPI document.
public struct ItemStatusTransactions: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `last_successful_update`.
    public let lastSuccessfulUpdate: Timestamp?
    /// The JSON member `last_failed_update`.
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

/// The schema `ItemWithConsentFields` of Plaid's OpenAPI document.
public struct ItemWithConsentFields: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
    public let institutionName: String?
    /// The JSON member `webhook`.
    public let webhook: String?
    /// The JSON member `auth_method`.
    public let authMethod: ItemAuthMethod?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `available_products`.
    public let availableProducts: [Products]
    /// The JSON member `billed_products`.
    public let billedProducts: [Products]
    /// The JSON member `products`.
    public let products: [Products]?
    /// The JSON member `consented_products`.
    public let consentedProducts: [Products]?
    /// The JSON member `consent_expiration_time`.
    public let consentExpirationTime: Timestamp?
    /// The JSON member `update_type`.
    public let updateType: ItemUpdateType
    /// The JSON member `created_at`.
    public let createdAt: Timestamp?
    /// The JSON member `consented_use_cases`.
    public let consentedUseCases: [String]?
    /// The JSON member `consented_data_scopes`.
    public let consentedDataScopes: [ItemConsentedDataScope]?

    private static let keys = JSONKeyTable("item_id", "institution_id", "institution_name", "webhook", "auth_method", "error", "available_products", "billed_products", "products", "consented_products", "consent_expiration_time", "update_type", "created_at", "consented_use_cases", "consented_data_scopes")
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
                case 12: createdAt = json.decode()
                case 13: consentedUseCases = json.decode()
                case 14: consentedDataScopes = json.decode()
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
        self.createdAt = createdAt
        self.consentedUseCases = consentedUseCases
        self.consentedDataScopes = consentedDataScopes
    }
}

/// The schema `LastDataAccessTimes` of Plaid's OpenAPI document.
public struct LastDataAccessTimes: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `application_id`.
    public let applicationID: String
    /// The JSON member `account_balance_info`.
    public let accountBalanceInfo: Timestamp?
    /// The JSON member `account_routing_number`.
    public let accountRoutingNumber: Timestamp?
    /// The JSON member `contact_details`.
    public let contactDetails: Timestamp?
    /// The JSON member `transactions`.
    public let transactions: Timestamp?
    /// The JSON member `credit_and_loans`.
    public let creditAndLoans: Timestamp?
    /// The JSON member `investments`.
    public let investments: Timestamp?
    /// The JSON member `payroll_info`.
    public let payrollInfo: Timestamp?
    /// The JSON member `transaction_risk_info`.
    public let transactionRiskInfo: Timestamp?

    private static let keys = JSONKeyTable("application_id", "account_balance_info", "account_routing_number", "contact_details", "transactions", "credit_and_loans", "investments", "payroll_info", "transaction_risk_info")
    public init(json: inout JSONReader) {
        var applicationID: String?
        var accountBalanceInfo: Timestamp?
        var accountRoutingNumber: Timestamp?
        var contactDetails: Timestamp?
        var transactions: Timestamp?
        var creditAndLoans: Timestamp?
        var investments: Timestamp?
        var payrollInfo: Timestamp?
        var transactionRiskInfo: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: applicationID = json.decode()
                case 1: accountBalanceInfo = json.decode()
                case 2: accountRoutingNumber = json.decode()
                case 3: contactDetails = json.decode()
                case 4: transactions = json.decode()
                case 5: creditAndLoans = json.decode()
                case 6: investments = json.decode()
                case 7: payrollInfo = json.decode()
                case 8: transactionRiskInfo = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.applicationID = applicationID ?? json.missing("LastDataAccessTimes.application_id")
        self.accountBalanceInfo = accountBalanceInfo
        self.accountRoutingNumber = accountRoutingNumber
        self.contactDetails = contactDetails
        self.transactions = transactions
        self.creditAndLoans = creditAndLoans
        self.investments = investments
        self.payrollInfo = payrollInfo
        self.transactionRiskInfo = transactionRiskInfo
    }
}

/// The schema `ProductAccess` of Plaid's OpenAPI document.
public struct ProductAccess: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `statements`.
    public var statements: Bool?
    /// The JSON member `identity`.
    public var identity: Bool?
    /// The JSON member `auth`.
    public var auth: Bool?
    /// The JSON member `transactions`.
    public var transactions: Bool?
    /// The JSON member `accounts_details_transactions`.
    public var accountsDetailsTransactions: Bool?
    /// The JSON member `accounts_routing_number`.
    public var accountsRoutingNumber: Bool?
    /// The JSON member `accounts_statements`.
    public var accountsStatements: Bool?
    /// The JSON member `accounts_tax_statements`.
    public var accountsTaxStatements: Bool?
    /// The JSON member `customers_profiles`.
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

/// The schema `Scopes` of Plaid's OpenAPI document.
public struct Scopes: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `product_access`.
    public var productAccess: ProductAccess?
    /// The JSON member `accounts`.
    public var accounts: [AccountAccess]?
    /// The JSON member `new_accounts`.
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
