// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `Category` of Plaid's OpenAPI document.
public struct Category: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `category_id`.
    public let categoryID: String
    /// The JSON member `group`.
    public let group: String
    /// The JSON member `hierarchy`.
    public let hierarchy: [String]

    private static let keys = JSONKeyTable("category_id", "group", "hierarchy")
    public init(json: inout JSONReader) {
        var categoryID: String?
        var group: String?
        var hierarchy: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: categoryID = json.decode()
                case 1: group = json.decode()
                case 2: hierarchy = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.categoryID = categoryID ?? json.missing("Category.category_id")
        self.group = group ?? json.missing("Category.group")
        self.hierarchy = hierarchy ?? json.missing("Category.hierarchy")
    }
}

/// The schema `CategoryInsightDetails` of Plaid's OpenAPI document.
public struct CategoryInsightDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `transaction_count`.
    public let transactionCount: Int
    /// The JSON member `total_outflows`.
    public let totalOutflows: Decimal
    /// The JSON member `total_inflows`.
    public let totalInflows: Decimal
    /// The JSON member `top_counterparties`.
    public let topCounterparties: [String]?

    private static let keys = JSONKeyTable("name", "transaction_count", "total_outflows", "total_inflows", "top_counterparties")
    public init(json: inout JSONReader) {
        var name: String?
        var transactionCount: Int?
        var totalOutflows: Decimal?
        var totalInflows: Decimal?
        var topCounterparties: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: transactionCount = json.decode()
                case 2: totalOutflows = json.decode()
                case 3: totalInflows = json.decode()
                case 4: topCounterparties = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("CategoryInsightDetails.name")
        self.transactionCount = transactionCount ?? json.missing("CategoryInsightDetails.transaction_count")
        self.totalOutflows = totalOutflows ?? json.missing("CategoryInsightDetails.total_outflows")
        self.totalInflows = totalInflows ?? json.missing("CategoryInsightDetails.total_inflows")
        self.topCounterparties = topCounterparties
    }
}

/// The schema `CategoryInsights` of Plaid's OpenAPI document.
public struct CategoryInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `primary_category_insights`.
    public let primaryCategoryInsights: [CategoryInsightDetails]?
    /// The JSON member `detailed_category_insights`.
    public let detailedCategoryInsights: [CategoryInsightDetails]?

    private static let keys = JSONKeyTable("primary_category_insights", "detailed_category_insights")
    public init(json: inout JSONReader) {
        var primaryCategoryInsights: [CategoryInsightDetails]?
        var detailedCategoryInsights: [CategoryInsightDetails]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: primaryCategoryInsights = json.decode()
                case 1: detailedCategoryInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.primaryCategoryInsights = primaryCategoryInsights
        self.detailedCategoryInsights = detailedCategoryInsights
    }
}

/// The schema `ClientCustomization` of Plaid's OpenAPI document.
public struct ClientCustomization: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `custom_entity_id`.
    public let customEntityID: String?

    private static let keys = JSONKeyTable("custom_entity_id")
    public init(json: inout JSONReader) {
        var customEntityID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: customEntityID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.customEntityID = customEntityID
    }
}

/// The schema `ClientProvidedEnhancedTransaction` of Plaid's OpenAPI document.
public struct ClientProvidedEnhancedTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `enhancements`.
    public let enhancements: Enhancements

    private static let keys = JSONKeyTable("id", "description", "amount", "iso_currency_code", "enhancements")
    public init(json: inout JSONReader) {
        var id: String?
        var description: String?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var enhancements: Enhancements?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: description = json.decode()
                case 2: amount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: enhancements = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("ClientProvidedEnhancedTransaction.id")
        self.description = description ?? json.missing("ClientProvidedEnhancedTransaction.description")
        self.amount = amount ?? json.missing("ClientProvidedEnhancedTransaction.amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("ClientProvidedEnhancedTransaction.iso_currency_code")
        self.enhancements = enhancements ?? json.missing("ClientProvidedEnhancedTransaction.enhancements")
    }
}

/// The schema `ClientProvidedEnrichedTransaction` of Plaid's OpenAPI document.
public struct ClientProvidedEnrichedTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `client_account_id`.
    public let clientAccountID: String?
    /// The JSON member `account_type`.
    public let accountType: String?
    /// The JSON member `account_subtype`.
    public let accountSubtype: String?
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `direction`.
    public let direction: EnrichTransactionDirection?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `enrichments`.
    public let enrichments: Enrichments
    /// The JSON member `client_customization`.
    public let clientCustomization: ClientCustomization?

    private static let keys = JSONKeyTable("id", "client_user_id", "client_account_id", "account_type", "account_subtype", "description", "amount", "direction", "iso_currency_code", "enrichments", "client_customization")
    public init(json: inout JSONReader) {
        var id: String?
        var clientUserID: String?
        var clientAccountID: String?
        var accountType: String?
        var accountSubtype: String?
        var description: String?
        var amount: Decimal?
        var direction: EnrichTransactionDirection?
        var isoCurrencyCode: String?
        var enrichments: Enrichments?
        var clientCustomization: ClientCustomization?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: clientUserID = json.decode()
                case 2: clientAccountID = json.decode()
                case 3: accountType = json.decode()
                case 4: accountSubtype = json.decode()
                case 5: description = json.decode()
                case 6: amount = json.decode()
                case 7: direction = json.decode()
                case 8: isoCurrencyCode = json.decode()
                case 9: enrichments = json.decode()
                case 10: clientCustomization = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("ClientProvidedEnrichedTransaction.id")
        self.clientUserID = clientUserID
        self.clientAccountID = clientAccountID
        self.accountType = accountType
        self.accountSubtype = accountSubtype
        self.description = description ?? json.missing("ClientProvidedEnrichedTransaction.description")
        self.amount = amount ?? json.missing("ClientProvidedEnrichedTransaction.amount")
        self.direction = direction
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("ClientProvidedEnrichedTransaction.iso_currency_code")
        self.enrichments = enrichments ?? json.missing("ClientProvidedEnrichedTransaction.enrichments")
        self.clientCustomization = clientCustomization
    }
}

/// The schema `ClientProvidedRawTransaction` of Plaid's OpenAPI document.
public struct ClientProvidedRawTransaction: JSONEncodable, RedactedDescription {
    /// The JSON member `id`.
    public var id: String
    /// The JSON member `description`.
    public var description: String
    /// The JSON member `amount`.
    public var amount: Decimal
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String

    /// Creates a value; omitted members are not sent.
    public init(
        id: String,
        description: String,
        amount: Decimal,
        isoCurrencyCode: String
    ) {
        self.id = id
        self.description = description
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("id", id)
        json.field("description", description)
        json.field("amount", amount)
        json.field("iso_currency_code", isoCurrencyCode)
        json.endObject()
    }
}

/// The schema `ClientProvidedTransaction` of Plaid's OpenAPI document.
public struct ClientProvidedTransaction: JSONEncodable, RedactedDescription {
    /// The JSON member `id`.
    public var id: String
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `client_account_id`.
    public var clientAccountID: String?
    /// The JSON member `account_type`.
    public var accountType: String?
    /// The JSON member `account_subtype`.
    public var accountSubtype: String?
    /// The JSON member `description`.
    public var description: String
    /// The JSON member `amount`.
    public var amount: Decimal
    /// The JSON member `direction`.
    public var direction: EnrichTransactionDirection
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String
    /// The JSON member `location`.
    public var location: ClientProvidedTransactionLocation?
    /// The JSON member `mcc`.
    public var mcc: String?
    /// The JSON member `date_posted`.
    public var datePosted: CalendarDate?

    /// Creates a value; omitted members are not sent.
    public init(
        id: String,
        description: String,
        amount: Decimal,
        direction: EnrichTransactionDirection,
        isoCurrencyCode: String,
        userID: String? = nil,
        clientUserID: String? = nil,
        clientAccountID: String? = nil,
        accountType: String? = nil,
        accountSubtype: String? = nil,
        location: ClientProvidedTransactionLocation? = nil,
        mcc: String? = nil,
        datePosted: CalendarDate? = nil
    ) {
        self.id = id
        self.userID = userID
        self.clientUserID = clientUserID
        self.clientAccountID = clientAccountID
        self.accountType = accountType
        self.accountSubtype = accountSubtype
        self.description = description
        self.amount = amount
        self.direction = direction
        self.isoCurrencyCode = isoCurrencyCode
        self.location = location
        self.mcc = mcc
        self.datePosted = datePosted
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("id", id)
        json.field("user_id", userID)
        json.field("client_user_id", clientUserID)
        json.field("client_account_id", clientAccountID)
        json.field("account_type", accountType)
        json.field("account_subtype", accountSubtype)
        json.field("description", description)
        json.field("amount", amount)
        json.field("direction", direction)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("location", location)
        json.field("mcc", mcc)
        json.field("date_posted", datePosted)
        json.endObject()
    }
}

/// The schema `ClientProvidedTransactionLocation` of Plaid's OpenAPI document.
public struct ClientProvidedTransactionLocation: JSONEncodable, RedactedDescription {
    /// The JSON member `country`.
    public var country: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `address`.
    public var address: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?

    /// Creates a value; omitted members are not sent.
    public init(
        country: String? = nil,
        region: String? = nil,
        city: String? = nil,
        address: String? = nil,
        postalCode: String? = nil
    ) {
        self.country = country
        self.region = region
        self.city = city
        self.address = address
        self.postalCode = postalCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("country", country)
        json.field("region", region)
        json.field("city", city)
        json.field("address", address)
        json.field("postal_code", postalCode)
        json.endObject()
    }
}

/// The schema `Counterparty` of Plaid's OpenAPI document.
public struct Counterparty: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `entity_id`.
    public let entityID: String?
    /// The JSON member `type`.
    public let type: CounterpartyType
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `confidence_level`.
    public let confidenceLevel: String?
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `account_numbers`.
    public let accountNumbers: CounterpartyNumbers?

    private static let keys = JSONKeyTable("name", "entity_id", "type", "website", "logo_url", "confidence_level", "phone_number", "account_numbers")
    public init(json: inout JSONReader) {
        var name: String?
        var entityID: String?
        var type: CounterpartyType?
        var website: String?
        var logoURL: String?
        var confidenceLevel: String?
        var phoneNumber: String?
        var accountNumbers: CounterpartyNumbers?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: entityID = json.decode()
                case 2: type = json.decode()
                case 3: website = json.decode()
                case 4: logoURL = json.decode()
                case 5: confidenceLevel = json.decode()
                case 6: phoneNumber = json.decode()
                case 7: accountNumbers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("Counterparty.name")
        self.entityID = entityID
        self.type = type ?? json.missing("Counterparty.type")
        self.website = website
        self.logoURL = logoURL
        self.confidenceLevel = confidenceLevel
        self.phoneNumber = phoneNumber
        self.accountNumbers = accountNumbers
    }
}

/// The schema `CounterpartyInsights` of Plaid's OpenAPI document.
public struct CounterpartyInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `financial_institution_insights`.
    public let financialInstitutionInsights: [FinancialInstitutionInsights]?
    /// The JSON member `merchant_insights`.
    public let merchantInsights: [MerchantInsights]?

    private static let keys = JSONKeyTable("financial_institution_insights", "merchant_insights")
    public init(json: inout JSONReader) {
        var financialInstitutionInsights: [FinancialInstitutionInsights]?
        var merchantInsights: [MerchantInsights]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: financialInstitutionInsights = json.decode()
                case 1: merchantInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.financialInstitutionInsights = financialInstitutionInsights
        self.merchantInsights = merchantInsights
    }
}

/// The schema `DetectedAccount` of Plaid's OpenAPI document.
public struct DetectedAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_type`.
    public let accountType: String?
    /// The JSON member `account_subtype`.
    public let accountSubtype: String?
    /// The JSON member `transaction_count`.
    public let transactionCount: Int
    /// The JSON member `oldest_transaction_date`.
    public let oldestTransactionDate: CalendarDate?
    /// The JSON member `newest_transaction_date`.
    public let newestTransactionDate: CalendarDate?
    /// The JSON member `newest_transaction_amount`.
    public let newestTransactionAmount: Decimal?
    /// The JSON member `total_outflows`.
    public let totalOutflows: Decimal
    /// The JSON member `total_inflows`.
    public let totalInflows: Decimal

    private static let keys = JSONKeyTable("account_type", "account_subtype", "transaction_count", "oldest_transaction_date", "newest_transaction_date", "newest_transaction_amount", "total_outflows", "total_inflows")
    public init(json: inout JSONReader) {
        var accountType: String?
        var accountSubtype: String?
        var transactionCount: Int?
        var oldestTransactionDate: CalendarDate?
        var newestTransactionDate: CalendarDate?
        var newestTransactionAmount: Decimal?
        var totalOutflows: Decimal?
        var totalInflows: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountType = json.decode()
                case 1: accountSubtype = json.decode()
                case 2: transactionCount = json.decode()
                case 3: oldestTransactionDate = json.decode()
                case 4: newestTransactionDate = json.decode()
                case 5: newestTransactionAmount = json.decode()
                case 6: totalOutflows = json.decode()
                case 7: totalInflows = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountType = accountType
        self.accountSubtype = accountSubtype
        self.transactionCount = transactionCount ?? json.missing("DetectedAccount.transaction_count")
        self.oldestTransactionDate = oldestTransactionDate
        self.newestTransactionDate = newestTransactionDate
        self.newestTransactionAmount = newestTransactionAmount
        self.totalOutflows = totalOutflows ?? json.missing("DetectedAccount.total_outflows")
        self.totalInflows = totalInflows ?? json.missing("DetectedAccount.total_inflows")
    }
}

/// The schema `Enhancements` of Plaid's OpenAPI document.
public struct Enhancements: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `merchant_name`.
    public let merchantName: String?
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `payment_channel`.
    public let paymentChannel: PaymentChannel
    /// The JSON member `category_id`.
    public let categoryID: String?
    /// The JSON member `category`.
    public let category: [String]
    /// The JSON member `location`.
    public let location: Location
    /// The JSON member `personal_finance_category`.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The JSON member `personal_finance_category_icon_url`.
    public let personalFinanceCategoryIconURL: String?
    /// The JSON member `counterparties`.
    public let counterparties: [Counterparty]?

    private static let keys = JSONKeyTable("merchant_name", "website", "logo_url", "check_number", "payment_channel", "category_id", "category", "location", "personal_finance_category", "personal_finance_category_icon_url", "counterparties")
    public init(json: inout JSONReader) {
        var merchantName: String?
        var website: String?
        var logoURL: String?
        var checkNumber: String?
        var paymentChannel: PaymentChannel?
        var categoryID: String?
        var category: [String]?
        var location: Location?
        var personalFinanceCategory: PersonalFinanceCategory?
        var personalFinanceCategoryIconURL: String?
        var counterparties: [Counterparty]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: merchantName = json.decode()
                case 1: website = json.decode()
                case 2: logoURL = json.decode()
                case 3: checkNumber = json.decode()
                case 4: paymentChannel = json.decode()
                case 5: categoryID = json.decode()
                case 6: category = json.decode()
                case 7: location = json.decode()
                case 8: personalFinanceCategory = json.decode()
                case 9: personalFinanceCategoryIconURL = json.decode()
                case 10: counterparties = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.merchantName = merchantName
        self.website = website
        self.logoURL = logoURL
        self.checkNumber = checkNumber
        self.paymentChannel = paymentChannel ?? json.missing("Enhancements.payment_channel")
        self.categoryID = categoryID
        self.category = category ?? json.missing("Enhancements.category")
        self.location = location ?? json.missing("Enhancements.location")
        self.personalFinanceCategory = personalFinanceCategory
        self.personalFinanceCategoryIconURL = personalFinanceCategoryIconURL
        self.counterparties = counterparties
    }
}

/// The schema `Enrichments` of Plaid's OpenAPI document.
public struct Enrichments: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `counterparties`.
    public let counterparties: [Counterparty]
    /// The JSON member `entity_id`.
    public let entityID: String?
    /// The JSON member `legacy_category_id`.
    public let legacyCategoryID: String?
    /// The JSON member `legacy_category`.
    public let legacyCategory: [String]?
    /// The JSON member `location`.
    public let location: Location
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `merchant_name`.
    public let merchantName: String?
    /// The JSON member `payment_channel`.
    public let paymentChannel: PaymentChannel
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `personal_finance_category`.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The JSON member `personal_finance_category_icon_url`.
    public let personalFinanceCategoryIconURL: String
    /// The JSON member `website`.
    public let website: String?

    private static let keys = JSONKeyTable("check_number", "counterparties", "entity_id", "legacy_category_id", "legacy_category", "location", "logo_url", "merchant_name", "payment_channel", "phone_number", "personal_finance_category", "personal_finance_category_icon_url", "website")
    public init(json: inout JSONReader) {
        var checkNumber: String?
        var counterparties: [Counterparty]?
        var entityID: String?
        var legacyCategoryID: String?
        var legacyCategory: [String]?
        var location: Location?
        var logoURL: String?
        var merchantName: String?
        var paymentChannel: PaymentChannel?
        var phoneNumber: String?
        var personalFinanceCategory: PersonalFinanceCategory?
        var personalFinanceCategoryIconURL: String?
        var website: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: checkNumber = json.decode()
                case 1: counterparties = json.decode()
                case 2: entityID = json.decode()
                case 3: legacyCategoryID = json.decode()
                case 4: legacyCategory = json.decode()
                case 5: location = json.decode()
                case 6: logoURL = json.decode()
                case 7: merchantName = json.decode()
                case 8: paymentChannel = json.decode()
                case 9: phoneNumber = json.decode()
                case 10: personalFinanceCategory = json.decode()
                case 11: personalFinanceCategoryIconURL = json.decode()
                case 12: website = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.checkNumber = checkNumber
        self.counterparties = counterparties ?? json.missing("Enrichments.counterparties")
        self.entityID = entityID
        self.legacyCategoryID = legacyCategoryID
        self.legacyCategory = legacyCategory
        self.location = location ?? json.missing("Enrichments.location")
        self.logoURL = logoURL
        self.merchantName = merchantName
        self.paymentChannel = paymentChannel ?? json.missing("Enrichments.payment_channel")
        self.phoneNumber = phoneNumber
        self.personalFinanceCategory = personalFinanceCategory
        self.personalFinanceCategoryIconURL = personalFinanceCategoryIconURL ?? json.missing("Enrichments.personal_finance_category_icon_url")
        self.website = website
    }
}

/// The schema `FinancialInstitutionInsights` of Plaid's OpenAPI document.
public struct FinancialInstitutionInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `entity_id`.
    public let entityID: String?
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `detected_accounts`.
    public let detectedAccounts: [DetectedAccount]

    private static let keys = JSONKeyTable("name", "entity_id", "website", "detected_accounts")
    public init(json: inout JSONReader) {
        var name: String?
        var entityID: String?
        var website: String?
        var detectedAccounts: [DetectedAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: entityID = json.decode()
                case 2: website = json.decode()
                case 3: detectedAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("FinancialInstitutionInsights.name")
        self.entityID = entityID
        self.website = website
        self.detectedAccounts = detectedAccounts ?? json.missing("FinancialInstitutionInsights.detected_accounts")
    }
}

/// The schema `MerchantInsights` of Plaid's OpenAPI document.
public struct MerchantInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `entity_id`.
    public let entityID: String?
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `transaction_count`.
    public let transactionCount: Int
    /// The JSON member `personal_finance_category_primary`.
    public let personalFinanceCategoryPrimary: String?
    /// The JSON member `personal_finance_category_detailed`.
    public let personalFinanceCategoryDetailed: String?
    /// The JSON member `total_outflows`.
    public let totalOutflows: Decimal
    /// The JSON member `total_inflows`.
    public let totalInflows: Decimal

    private static let keys = JSONKeyTable("name", "entity_id", "website", "transaction_count", "personal_finance_category_primary", "personal_finance_category_detailed", "total_outflows", "total_inflows")
    public init(json: inout JSONReader) {
        var name: String?
        var entityID: String?
        var website: String?
        var transactionCount: Int?
        var personalFinanceCategoryPrimary: String?
        var personalFinanceCategoryDetailed: String?
        var totalOutflows: Decimal?
        var totalInflows: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: entityID = json.decode()
                case 2: website = json.decode()
                case 3: transactionCount = json.decode()
                case 4: personalFinanceCategoryPrimary = json.decode()
                case 5: personalFinanceCategoryDetailed = json.decode()
                case 6: totalOutflows = json.decode()
                case 7: totalInflows = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("MerchantInsights.name")
        self.entityID = entityID
        self.website = website
        self.transactionCount = transactionCount ?? json.missing("MerchantInsights.transaction_count")
        self.personalFinanceCategoryPrimary = personalFinanceCategoryPrimary
        self.personalFinanceCategoryDetailed = personalFinanceCategoryDetailed
        self.totalOutflows = totalOutflows ?? json.missing("MerchantInsights.total_outflows")
        self.totalInflows = totalInflows ?? json.missing("MerchantInsights.total_inflows")
    }
}

/// The schema `RecurringInsightsStream` of Plaid's OpenAPI document.
public struct RecurringInsightsStream: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `stream_id`.
    public let streamID: String
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `merchant_name`.
    public let merchantName: String
    /// The JSON member `oldest_transaction_date`.
    public let oldestTransactionDate: CalendarDate?
    /// The JSON member `newest_transaction_date`.
    public let newestTransactionDate: CalendarDate?
    /// The JSON member `average_days_apart`.
    public let averageDaysApart: Decimal
    /// The JSON member `frequency`.
    public let frequency: RecurringTransactionFrequency?
    /// The JSON member `transaction_count`.
    public let transactionCount: Int?
    /// The JSON member `transaction_ids`.
    public let transactionIDs: [TransactionID]?
    /// The JSON member `average_amount`.
    public let averageAmount: TransactionStreamAmount?
    /// The JSON member `newest_transaction_amount`.
    public let newestTransactionAmount: TransactionStreamAmount?
    /// The JSON member `is_active`.
    public let isActive: Bool
    /// The JSON member `status`.
    public let status: TransactionStreamStatus?
    /// The JSON member `personal_finance_category_primary`.
    public let personalFinanceCategoryPrimary: String?
    /// The JSON member `personal_finance_category_detailed`.
    public let personalFinanceCategoryDetailed: String?

    private static let keys = JSONKeyTable("stream_id", "description", "merchant_name", "oldest_transaction_date", "newest_transaction_date", "average_days_apart", "frequency", "transaction_count", "transaction_ids", "average_amount", "newest_transaction_amount", "is_active", "status", "personal_finance_category_primary", "personal_finance_category_detailed")
    public init(json: inout JSONReader) {
        var streamID: String?
        var description: String?
        var merchantName: String?
        var oldestTransactionDate: CalendarDate?
        var newestTransactionDate: CalendarDate?
        var averageDaysApart: Decimal?
        var frequency: RecurringTransactionFrequency?
        var transactionCount: Int?
        var transactionIDs: [TransactionID]?
        var averageAmount: TransactionStreamAmount?
        var newestTransactionAmount: TransactionStreamAmount?
        var isActive: Bool?
        var status: TransactionStreamStatus?
        var personalFinanceCategoryPrimary: String?
        var personalFinanceCategoryDetailed: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: streamID = json.decode()
                case 1: description = json.decode()
                case 2: merchantName = json.decode()
                case 3: oldestTransactionDate = json.decode()
                case 4: newestTransactionDate = json.decode()
                case 5: averageDaysApart = json.decode()
                case 6: frequency = json.decode()
                case 7: transactionCount = json.decode()
                case 8: transactionIDs = json.decode()
                case 9: averageAmount = json.decode()
                case 10: newestTransactionAmount = json.decode()
                case 11: isActive = json.decode()
                case 12: status = json.decode()
                case 13: personalFinanceCategoryPrimary = json.decode()
                case 14: personalFinanceCategoryDetailed = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.streamID = streamID ?? json.missing("RecurringInsightsStream.stream_id")
        self.description = description
        self.merchantName = merchantName ?? json.missing("RecurringInsightsStream.merchant_name")
        self.oldestTransactionDate = oldestTransactionDate
        self.newestTransactionDate = newestTransactionDate
        self.averageDaysApart = averageDaysApart ?? json.missing("RecurringInsightsStream.average_days_apart")
        self.frequency = frequency
        self.transactionCount = transactionCount
        self.transactionIDs = transactionIDs
        self.averageAmount = averageAmount
        self.newestTransactionAmount = newestTransactionAmount
        self.isActive = isActive ?? json.missing("RecurringInsightsStream.is_active")
        self.status = status
        self.personalFinanceCategoryPrimary = personalFinanceCategoryPrimary
        self.personalFinanceCategoryDetailed = personalFinanceCategoryDetailed
    }
}

/// The schema `RecurringTransactions` of Plaid's OpenAPI document.
public struct RecurringTransactions: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `inflow_streams`.
    public let inflowStreams: [RecurringInsightsStream]
    /// The JSON member `outflow_streams`.
    public let outflowStreams: [RecurringInsightsStream]

    private static let keys = JSONKeyTable("inflow_streams", "outflow_streams")
    public init(json: inout JSONReader) {
        var inflowStreams: [RecurringInsightsStream]?
        var outflowStreams: [RecurringInsightsStream]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: inflowStreams = json.decode()
                case 1: outflowStreams = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.inflowStreams = inflowStreams ?? json.missing("RecurringTransactions.inflow_streams")
        self.outflowStreams = outflowStreams ?? json.missing("RecurringTransactions.outflow_streams")
    }
}

/// The schema `RemovedTransaction` of Plaid's OpenAPI document.
public struct RemovedTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `account_id`.
    public let accountID: AccountID

    private static let keys = JSONKeyTable("transaction_id", "account_id")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var accountID: AccountID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: accountID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("RemovedTransaction.transaction_id")
        self.accountID = accountID ?? json.missing("RemovedTransaction.account_id")
    }
}

/// The schema `Transaction` of Plaid's OpenAPI document.
public struct Transaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `category`.
    public let category: [String]?
    /// The JSON member `category_id`.
    public let categoryID: String?
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `location`.
    public let location: Location
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `merchant_name`.
    public let merchantName: String?
    /// The JSON member `original_description`.
    public let originalDescription: String?
    /// The JSON member `payment_meta`.
    public let paymentMeta: PaymentMeta
    /// The JSON member `pending`.
    public let pending: Bool
    /// The JSON member `pending_transaction_id`.
    public let pendingTransactionID: TransactionID?
    /// The JSON member `account_owner`.
    public let accountOwner: String?
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `transaction_type`.
    public let transactionType: TransactionBaseTransactionType?
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `authorized_date`.
    public let authorizedDate: CalendarDate?
    /// The JSON member `authorized_datetime`.
    public let authorizedDatetime: Timestamp?
    /// The JSON member `datetime`.
    public let datetime: Timestamp?
    /// The JSON member `payment_channel`.
    public let paymentChannel: TransactionPaymentChannel
    /// The JSON member `personal_finance_category`.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The JSON member `business_finance_category`.
    public let businessFinanceCategory: BusinessFinanceCategory?
    /// The JSON member `transaction_code`.
    public let transactionCode: TransactionCode?
    /// The JSON member `personal_finance_category_icon_url`.
    public let personalFinanceCategoryIconURL: String?
    /// The JSON member `counterparties`.
    public let counterparties: [TransactionCounterparty]?
    /// The JSON member `merchant_entity_id`.
    public let merchantEntityID: String?
    /// The JSON member `client_customization`.
    public let clientCustomization: ClientCustomization?

    private static let keys = JSONKeyTable("account_id", "amount", "iso_currency_code", "unofficial_currency_code", "category", "category_id", "check_number", "date", "location", "name", "merchant_name", "original_description", "payment_meta", "pending", "pending_transaction_id", "account_owner", "transaction_id", "transaction_type", "logo_url", "website", "authorized_date", "authorized_datetime", "datetime", "payment_channel", "personal_finance_category", "business_finance_category", "transaction_code", "personal_finance_category_icon_url", "counterparties", "merchant_entity_id", "client_customization")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var category: [String]?
        var categoryID: String?
        var checkNumber: String?
        var date: CalendarDate?
        var location: Location?
        var name: String?
        var merchantName: String?
        var originalDescription: String?
        var paymentMeta: PaymentMeta?
        var pending: Bool?
        var pendingTransactionID: TransactionID?
        var accountOwner: String?
        var transactionID: TransactionID?
        var transactionType: TransactionBaseTransactionType?
        var logoURL: String?
        var website: String?
        var authorizedDate: CalendarDate?
        var authorizedDatetime: Timestamp?
        var datetime: Timestamp?
        var paymentChannel: TransactionPaymentChannel?
        var personalFinanceCategory: PersonalFinanceCategory?
        var businessFinanceCategory: BusinessFinanceCategory?
        var transactionCode: TransactionCode?
        var personalFinanceCategoryIconURL: String?
        var counterparties: [TransactionCounterparty]?
        var merchantEntityID: String?
        var clientCustomization: ClientCustomization?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: amount = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: category = json.decode()
                case 5: categoryID = json.decode()
                case 6: checkNumber = json.decode()
                case 7: date = json.decode()
                case 8: location = json.decode()
                case 9: name = json.decode()
                case 10: merchantName = json.decode()
                case 11: originalDescription = json.decode()
                case 12: paymentMeta = json.decode()
                case 13: pending = json.decode()
                case 14: pendingTransactionID = json.decode()
                case 15: accountOwner = json.decode()
                case 16: transactionID = json.decode()
                case 17: transactionType = json.decode()
                case 18: logoURL = json.decode()
                case 19: website = json.decode()
                case 20: authorizedDate = json.decode()
                case 21: authorizedDatetime = json.decode()
                case 22: datetime = json.decode()
                case 23: paymentChannel = json.decode()
                case 24: personalFinanceCategory = json.decode()
                case 25: businessFinanceCategory = json.decode()
                case 26: transactionCode = json.decode()
                case 27: personalFinanceCategoryIconURL = json.decode()
                case 28: counterparties = json.decode()
                case 29: merchantEntityID = json.decode()
                case 30: clientCustomization = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("Transaction.account_id")
        self.amount = amount ?? json.missing("Transaction.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.category = category
        self.categoryID = categoryID
        self.checkNumber = checkNumber
        self.date = date ?? json.missing("Transaction.date")
        self.location = location ?? json.missing("Transaction.location")
        self.name = name ?? json.missing("Transaction.name")
        self.merchantName = merchantName
        self.originalDescription = originalDescription
        self.paymentMeta = paymentMeta ?? json.missing("Transaction.payment_meta")
        self.pending = pending ?? json.missing("Transaction.pending")
        self.pendingTransactionID = pendingTransactionID
        self.accountOwner = accountOwner
        self.transactionID = transactionID ?? json.missing("Transaction.transaction_id")
        self.transactionType = transactionType
        self.logoURL = logoURL
        self.website = website
        self.authorizedDate = authorizedDate
        self.authorizedDatetime = authorizedDatetime
        self.datetime = datetime
        self.paymentChannel = paymentChannel ?? json.missing("Transaction.payment_channel")
        self.personalFinanceCategory = personalFinanceCategory
        self.businessFinanceCategory = businessFinanceCategory
        self.transactionCode = transactionCode
        self.personalFinanceCategoryIconURL = personalFinanceCategoryIconURL
        self.counterparties = counterparties
        self.merchantEntityID = merchantEntityID
        self.clientCustomization = clientCustomization
    }
}

/// The schema `TransactionStream` of Plaid's OpenAPI document.
public struct TransactionStream: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `stream_id`.
    public let streamID: String
    /// The JSON member `category`.
    public let category: [String]?
    /// The JSON member `category_id`.
    public let categoryID: String?
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `merchant_name`.
    public let merchantName: String?
    /// The JSON member `first_date`.
    public let firstDate: CalendarDate
    /// The JSON member `last_date`.
    public let lastDate: CalendarDate
    /// The JSON member `predicted_next_date`.
    public let predictedNextDate: CalendarDate?
    /// The JSON member `frequency`.
    public let frequency: RecurringTransactionFrequency
    /// The JSON member `transaction_ids`.
    public let transactionIDs: [TransactionID]
    /// The JSON member `average_amount`.
    public let averageAmount: TransactionStreamAmount
    /// The JSON member `last_amount`.
    public let lastAmount: TransactionStreamAmount
    /// The JSON member `is_active`.
    public let isActive: Bool
    /// The JSON member `status`.
    public let status: TransactionStreamStatus
    /// The JSON member `personal_finance_category`.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The JSON member `is_user_modified`.
    public let isUserModified: Bool
    /// The JSON member `last_user_modified_datetime`.
    public let lastUserModifiedDatetime: Timestamp?

    private static let keys = JSONKeyTable("account_id", "stream_id", "category", "category_id", "description", "merchant_name", "first_date", "last_date", "predicted_next_date", "frequency", "transaction_ids", "average_amount", "last_amount", "is_active", "status", "personal_finance_category", "is_user_modified", "last_user_modified_datetime")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var streamID: String?
        var category: [String]?
        var categoryID: String?
        var description: String?
        var merchantName: String?
        var firstDate: CalendarDate?
        var lastDate: CalendarDate?
        var predictedNextDate: CalendarDate?
        var frequency: RecurringTransactionFrequency?
        var transactionIDs: [TransactionID]?
        var averageAmount: TransactionStreamAmount?
        var lastAmount: TransactionStreamAmount?
        var isActive: Bool?
        var status: TransactionStreamStatus?
        var personalFinanceCategory: PersonalFinanceCategory?
        var isUserModified: Bool?
        var lastUserModifiedDatetime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: streamID = json.decode()
                case 2: category = json.decode()
                case 3: categoryID = json.decode()
                case 4: description = json.decode()
                case 5: merchantName = json.decode()
                case 6: firstDate = json.decode()
                case 7: lastDate = json.decode()
                case 8: predictedNextDate = json.decode()
                case 9: frequency = json.decode()
                case 10: transactionIDs = json.decode()
                case 11: averageAmount = json.decode()
                case 12: lastAmount = json.decode()
                case 13: isActive = json.decode()
                case 14: status = json.decode()
                case 15: personalFinanceCategory = json.decode()
                case 16: isUserModified = json.decode()
                case 17: lastUserModifiedDatetime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("TransactionStream.account_id")
        self.streamID = streamID ?? json.missing("TransactionStream.stream_id")
        self.category = category
        self.categoryID = categoryID
        self.description = description ?? json.missing("TransactionStream.description")
        self.merchantName = merchantName
        self.firstDate = firstDate ?? json.missing("TransactionStream.first_date")
        self.lastDate = lastDate ?? json.missing("TransactionStream.last_date")
        self.predictedNextDate = predictedNextDate
        self.frequency = frequency ?? json.missing("TransactionStream.frequency")
        self.transactionIDs = transactionIDs ?? json.missing("TransactionStream.transaction_ids")
        self.averageAmount = averageAmount ?? json.missing("TransactionStream.average_amount")
        self.lastAmount = lastAmount ?? json.missing("TransactionStream.last_amount")
        self.isActive = isActive ?? json.missing("TransactionStream.is_active")
        self.status = status ?? json.missing("TransactionStream.status")
        self.personalFinanceCategory = personalFinanceCategory
        self.isUserModified = isUserModified ?? json.missing("TransactionStream.is_user_modified")
        self.lastUserModifiedDatetime = lastUserModifiedDatetime
    }
}

/// The schema `TransactionStreamAmount` of Plaid's OpenAPI document.
public struct TransactionStreamAmount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("amount", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}
