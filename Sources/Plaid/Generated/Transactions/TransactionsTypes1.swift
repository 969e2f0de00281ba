// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// A legacy category of transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#categoriesget).
public struct Category: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the category.
    public let categoryID: String
    /// `place` for physical transactions, `special` for those with banks.
    public let group: String
    /// The levels of the category, from broad to narrow.
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

/// The sums of one category.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct CategoryInsightDetails: JSONObjectDecodable, RedactedDescription {
    /// The category.
    public let name: String
    /// The number of transactions.
    public let transactionCount: Int
    /// The sum of money that left the account, as a positive number.
    public let totalOutflows: Decimal
    /// The sum of money that came in, as a positive number.
    public let totalInflows: Decimal
    /// The counterparties with the most transactions.
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

/// What a user's money is spent on.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct CategoryInsights: JSONObjectDecodable, RedactedDescription {
    /// The sums by broad category.
    public let primaryCategoryInsights: [CategoryInsightDetails]?
    /// The sums by narrow category.
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

/// Values that Plaid adds to transactions for one company by agreement.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct ClientCustomization: JSONObjectDecodable, Hashable, RedactedDescription {
    /// Your own identifier of the merchant or counterparty.
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

/// A transaction that you supplied, enriched.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct ClientProvidedEnrichedTransaction: JSONObjectDecodable, RedactedDescription {
    /// Your own identifier of the transaction.
    public let id: String
    /// Your own identifier of the user.
    public let clientUserID: String?
    /// Your own identifier of the account.
    public let clientAccountID: String?
    /// The kind of account.
    public let accountType: String?
    /// The narrower kind of account.
    public let accountSubtype: String?
    /// The unchanged description, as the institution writes it.
    public let description: String
    /// The amount without a sign; `direction` says which way the money went.
    public let amount: Decimal
    /// `INFLOW` when money comes in, `OUTFLOW` when it leaves the account.
    public let direction: EnrichTransactionDirection?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String
    /// What Plaid added.
    public let enrichments: Enrichments
    /// Values that Plaid adds for your company by agreement; usually absent.
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

/// A transaction that you supply.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct ClientProvidedTransaction: JSONEncodable, RedactedDescription {
    /// Your own identifier of the transaction.
    public var id: String
    /// The identifier of the user from `/user/create`.
    public var userID: String?
    /// Your own identifier of the user.
    public var clientUserID: String?
    /// Your own identifier of the account.
    public var clientAccountID: String?
    /// The kind of account.
    public var accountType: String?
    /// The narrower kind of account.
    public var accountSubtype: String?
    /// The unchanged description, as the institution writes it.
    public var description: String
    /// The amount without a sign; `direction` says which way the money went.
    public var amount: Decimal
    /// `INFLOW` when money comes in, `OUTFLOW` when it leaves the account.
    public var direction: EnrichTransactionDirection
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public var isoCurrencyCode: String
    /// Where the transaction took place, as far as you know.
    public var location: ClientProvidedTransactionLocation?
    /// The merchant category code, 4 digits.
    public var mcc: String?
    /// The booking date.
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

/// Where a transaction took place, as far as you know.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct ClientProvidedTransactionLocation: JSONEncodable, RedactedDescription {
    /// The country as an ISO 3166-1 alpha-2 code.
    public var country: String?
    /// The state or region.
    public var region: String?
    /// The city.
    public var city: String?
    /// The street address.
    public var address: String?
    /// The postal code as text.
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

/// A party on the other side of a transaction that you supplied.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct Counterparty: JSONObjectDecodable, RedactedDescription {
    /// The counterparty's name, fit to show to the user.
    public let name: String
    /// The stable identifier of the counterparty across users and accounts; `null` when it is not recognized.
    public let entityID: String?
    /// What the counterparty is, such as a merchant or a payment app.
    public let type: CounterpartyType
    /// The counterparty's website without a scheme; `null` when unknown.
    public let website: String?
    /// The URL of the counterparty's logo, a PNG of 100 × 100 pixels; `null` when unknown.
    public let logoURL: String?
    /// How certain Plaid is of the counterparty: `VERY_HIGH` (over 98%), `HIGH` (over 90%), `MEDIUM` (moderate), `LOW`
    /// or `UNKNOWN`.
    public let confidenceLevel: String?
    /// The counterparty's telephone number in E.164 format; `null` when unknown.
    public let phoneNumber: String?
    /// The counterparty's account numbers; `null` except at some European institutions.
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

/// Where a user's money comes from and goes to.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct CounterpartyInsights: JSONObjectDecodable, RedactedDescription {
    /// The financial institutions.
    public let financialInstitutionInsights: [FinancialInstitutionInsights]?
    /// The merchants.
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

/// An account that a user's transactions point to.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct DetectedAccount: JSONObjectDecodable, RedactedDescription {
    /// The kind of account; `null` when unknown.
    public let accountType: String?
    /// The narrower kind of account; `null` when unknown.
    public let accountSubtype: String?
    /// The number of transactions.
    public let transactionCount: Int
    /// The date of the first transaction.
    public let oldestTransactionDate: CalendarDate?
    /// The date of the latest transaction.
    public let newestTransactionDate: CalendarDate?
    /// The amount of the latest transaction.
    public let newestTransactionAmount: Decimal?
    /// The sum of money that left the account, as a positive number.
    public let totalOutflows: Decimal
    /// The sum of money that came in, as a positive number.
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

/// What Plaid added to a transaction that you supplied.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct Enrichments: JSONObjectDecodable, RedactedDescription {
    /// The number of the check; `null` for everything that is not a check.
    public let checkNumber: String?
    /// The parties on the other side: the merchant, and an intermediary such as a payment app.
    public let counterparties: [Counterparty]
    /// The stable identifier of the merchant; `null` when none was recognized.
    public let entityID: String?
    /// The identifier of the legacy category.
    @available(*, deprecated, message: "Use `personalFinanceCategory`.")
    public var legacyCategoryID: String? { deprecatedLegacyCategoryID }
    private let deprecatedLegacyCategoryID: String?
    /// The levels of the legacy category.
    @available(*, deprecated, message: "Use `personalFinanceCategory`.")
    public var legacyCategory: [String]? { deprecatedLegacyCategory }
    private let deprecatedLegacyCategory: [String]?
    /// Where the transaction took place; its members are `null` when unknown.
    public let location: Location
    /// The URL of the merchant's logo, a PNG of 100 × 100 pixels; `null` when unknown.
    public let logoURL: String?
    /// The recognized merchant's name; `null` when there is none.
    public let merchantName: String?
    /// Whether the transaction took place online, in a store, or otherwise.
    public let paymentChannel: PaymentChannel
    /// The merchant's telephone number in E.164 format; `null` when unknown.
    public let phoneNumber: String?
    /// The category and how certain Plaid is of it; `null` when unknown.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The URL of an icon for the primary category, a PNG of 100 × 100 pixels.
    public let personalFinanceCategoryIconURL: String
    /// The merchant's website; `null` when unknown.
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
        self.deprecatedLegacyCategoryID = legacyCategoryID
        self.deprecatedLegacyCategory = legacyCategory
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

/// A financial institution that a user deals with.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct FinancialInstitutionInsights: JSONObjectDecodable, RedactedDescription {
    /// The name.
    public let name: String
    /// The stable identifier; `null` when it is not recognized.
    public let entityID: String?
    /// The website; `null` when unknown.
    public let website: String?
    /// The accounts that the transactions point to.
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

/// A merchant that a user deals with.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct MerchantInsights: JSONObjectDecodable, RedactedDescription {
    /// The name.
    public let name: String
    /// The stable identifier; `null` when it is not recognized.
    public let entityID: String?
    /// The website; `null` when unknown.
    public let website: String?
    /// The number of transactions.
    public let transactionCount: Int
    /// The broad category; absent or `null` when unknown.
    public let personalFinanceCategoryPrimary: String?
    /// The narrow category; absent or `null` when unknown.
    public let personalFinanceCategoryDetailed: String?
    /// The sum of money that left the account, as a positive number.
    public let totalOutflows: Decimal
    /// The sum of money that came in, as a positive number.
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

/// A series of transactions that recur.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct RecurringInsightsStream: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the stream.
    public let streamID: String
    /// What the stream is.
    public let description: String?
    /// The merchant.
    public let merchantName: String
    /// The date of the first transaction.
    public let oldestTransactionDate: CalendarDate?
    /// The date of the latest transaction.
    public let newestTransactionDate: CalendarDate?
    /// The average number of days between two transactions.
    public let averageDaysApart: Decimal
    /// How often the transactions recur, roughly.
    public let frequency: RecurringTransactionFrequency?
    /// The number of transactions.
    public let transactionCount: Int?
    /// The transactions of the stream, by booking date.
    public let transactionIDs: [TransactionID]?
    /// The average of the amounts.
    public let averageAmount: TransactionStreamAmount?
    /// The amount of the latest transaction.
    public let newestTransactionAmount: TransactionStreamAmount?
    /// Whether the stream goes on.
    public let isActive: Bool
    /// How certain the stream is, or that it has ended.
    public let status: TransactionStreamStatus?
    /// The broad category; absent or `null` when unknown.
    public let personalFinanceCategoryPrimary: String?
    /// The narrow category; absent or `null` when unknown.
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

/// A user's recurring transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct RecurringTransactions: JSONObjectDecodable, RedactedDescription {
    /// Recurring income.
    public let inflowStreams: [RecurringInsightsStream]
    /// Recurring expenses.
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

/// A transaction that no longer exists.
///
/// Delete it; when it was pending, its booked successor arrives among the added transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionssync).
public struct RemovedTransaction: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The identifier of the removed transaction.
    public let transactionID: TransactionID
    /// The account that the transaction belonged to.
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

/// One booking on an account.
///
/// Mind the sign of `amount`: money that leaves the account is positive, money that comes in is negative.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct Transaction: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The account that the transaction belongs to.
    public let accountID: AccountID
    /// The amount in the transaction's currency: positive when money leaves the account, negative when money comes in.
    ///
    /// A purchase by card is positive; a salary, a refund and a payment toward a credit card's balance are negative.
    /// The number is exact and in major units (12.5 is twelve dollars and fifty cents). Negate it for a bank
    /// statement's signs.
    public let amount: Decimal
    /// The ISO 4217 code of the currency of `amount`.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set. Never add amounts of different currencies.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// The levels of the legacy category, from broad to narrow.
    @available(*, deprecated, message: "Use `personalFinanceCategory`.")
    public var category: [String]? { deprecatedCategory }
    private let deprecatedCategory: [String]?
    /// The identifier of the legacy category.
    @available(*, deprecated, message: "Use `personalFinanceCategory`.")
    public var categoryID: String? { deprecatedCategoryID }
    private let deprecatedCategoryID: String?
    /// The number of the check; `null` for everything that is not a check.
    public let checkNumber: String?
    /// The booking date, or for a pending transaction the date it occurred.
    ///
    /// A calendar date at the institution, without a time zone. A transaction can arrive days after it.
    public let date: CalendarDate
    /// Where the transaction took place; its members are `null` for online transactions and often otherwise.
    public let location: Location
    /// The institution's description, cleaned up, or the merchant's name.
    ///
    /// Always set, so use it when `merchantName` is `null`. Plaid considers it legacy.
    public let name: String
    /// The recognized merchant's name, fit to show to the user.
    ///
    /// `null` when there is none, as for checks and transfers between accounts.
    public let merchantName: String?
    /// The institution's unchanged description.
    ///
    /// `null` unless the request asked for it with `includeOriginalDescription`.
    public let originalDescription: String?
    /// Details of a transfer between banks; all members are `null` for other transactions.
    public let paymentMeta: PaymentMeta
    /// Whether the transaction has not been booked yet.
    ///
    /// A pending transaction may change or vanish. Once booked, it returns under a new identifier that refers to the
    /// old one by `pendingTransactionID`; the old one is reported as removed.
    public let pending: Bool
    /// The identifier that this booked transaction had while it was pending.
    ///
    /// `null` for pending transactions and when Plaid could not match the two. Use it to carry notes over.
    public let pendingTransactionID: TransactionID?
    /// The holder or card of a sub-account that made the transaction; usually `null`.
    public let accountOwner: String?
    /// The identifier of the transaction; case-sensitive and stable until the transaction is booked or removed.
    public let transactionID: TransactionID
    /// Whether the transaction took place online, at a place, or with a bank.
    @available(*, deprecated, message: "Use `paymentChannel`.")
    public var transactionType: TransactionBaseTransactionType? { deprecatedTransactionType }
    private let deprecatedTransactionType: TransactionBaseTransactionType?
    /// The URL of the merchant's logo, a PNG of 100 × 100 pixels; `null` when unknown.
    public let logoURL: String?
    /// The merchant's website without a scheme; `null` when unknown.
    public let website: String?
    /// The date on which the institution authorized the transaction.
    ///
    /// Closer to the purchase than `date`, so prefer it for display. `null` when the institution does not report it.
    public let authorizedDate: CalendarDate?
    /// The time of authorization; `null` at most institutions.
    ///
    /// Some institutions report only the date and a default time such as midnight: check before you show the hour.
    public let authorizedDatetime: Timestamp?
    /// The time of booking; `null` at most institutions.
    ///
    /// Some institutions report only the date and a default time such as midnight: check before you show the hour.
    public let datetime: Timestamp?
    /// Whether the transaction took place online, in a store, or otherwise.
    public let paymentChannel: TransactionPaymentChannel
    /// The category of the transaction and how certain Plaid is of it; `null` when unknown.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The category from a business's view; `null` or absent unless the feature is enabled.
    public let businessFinanceCategory: BusinessFinanceCategory?
    /// The kind of booking, such as a direct debit or a fee.
    ///
    /// `null` at institutions that do not report it; mostly European ones do.
    public let transactionCode: TransactionCode?
    /// The URL of an icon for the primary category, a PNG of 100 × 100 pixels.
    public let personalFinanceCategoryIconURL: String?
    /// The parties on the other side: the merchant, and an intermediary such as a payment app.
    ///
    /// Empty when none was recognized. Not sorted by importance: look at `type` and `confidenceLevel`.
    public let counterparties: [TransactionCounterparty]?
    /// The stable identifier of the merchant across users, accounts and places.
    ///
    /// `null` when no merchant was recognized. Group by it rather than by name.
    public let merchantEntityID: String?
    /// Values that Plaid adds to transactions for your company by agreement; usually absent.
    public let clientCustomization: ClientCustomization?
    /// The merchant category code, usually 4 digits; `null` when unknown.
    ///
    /// Mostly present for card payments. Plaid may still change the values.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let merchantCategoryCode: String?
    /// The account's balance after this transaction, as the institution reports it.
    ///
    /// Posted transactions only, and only at some institutions; `null` otherwise. Do not expect it to agree with the
    /// balances of `/accounts/balance/get`.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let runningBalance: Decimal?

    private static let keys = JSONKeyTable("account_id", "amount", "iso_currency_code", "unofficial_currency_code", "category", "category_id", "check_number", "date", "location", "name", "merchant_name", "original_description", "payment_meta", "pending", "pending_transaction_id", "account_owner", "transaction_id", "transaction_type", "logo_url", "website", "authorized_date", "authorized_datetime", "datetime", "payment_channel", "personal_finance_category", "business_finance_category", "transaction_code", "personal_finance_category_icon_url", "counterparties", "merchant_entity_id", "client_customization", "merchant_category_code", "running_balance")
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
        var merchantCategoryCode: String?
        var runningBalance: Decimal?
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
                case 31: merchantCategoryCode = json.decode()
                case 32: runningBalance = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("Transaction.account_id")
        self.amount = amount ?? json.missing("Transaction.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.deprecatedCategory = category
        self.deprecatedCategoryID = categoryID
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
        self.deprecatedTransactionType = transactionType
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
        self.merchantCategoryCode = merchantCategoryCode
        self.runningBalance = runningBalance
    }
}

/// A series of transactions that recur.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
public struct TransactionStream: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The account that the transactions belong to.
    public let accountID: AccountID
    /// The identifier of the stream.
    public let streamID: String
    /// The levels of the legacy category.
    @available(*, deprecated, message: "Use `personalFinanceCategory`.")
    public var category: [String]? { deprecatedCategory }
    private let deprecatedCategory: [String]?
    /// The identifier of the legacy category.
    @available(*, deprecated, message: "Use `personalFinanceCategory`.")
    public var categoryID: String? { deprecatedCategoryID }
    private let deprecatedCategoryID: String?
    /// What the stream is, in the institution's words.
    public let description: String
    /// The recognized merchant; `null` or empty when there is none.
    public let merchantName: String?
    /// The booking date of the first transaction.
    public let firstDate: CalendarDate
    /// The booking date of the latest transaction.
    public let lastDate: CalendarDate
    /// When the next transaction is expected; `null` when it cannot be predicted.
    public let predictedNextDate: CalendarDate?
    /// How often the transactions recur, roughly.
    public let frequency: RecurringTransactionFrequency
    /// The transactions of the stream, by booking date.
    ///
    /// Not all have to be stored on your side.
    public let transactionIDs: [TransactionID]
    /// The average of the amounts.
    ///
    /// It has the sign of transactions: positive is money out.
    public let averageAmount: TransactionStreamAmount
    /// The latest amount.
    ///
    /// It has the sign of transactions: positive is money out.
    public let lastAmount: TransactionStreamAmount
    /// Whether the stream goes on.
    public let isActive: Bool
    /// How certain the stream is, or that it has ended.
    public let status: TransactionStreamStatus
    /// The category of the transactions; `null` when unknown.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// Always `false`.
    @available(*, deprecated, message: "Streams can no longer be edited.")
    public var isUserModified: Bool { deprecatedIsUserModified }
    private let deprecatedIsUserModified: Bool
    /// Always absent or `null`.
    @available(*, deprecated, message: "Streams can no longer be edited.")
    public var lastUserModifiedDatetime: Timestamp? { deprecatedLastUserModifiedDatetime }
    private let deprecatedLastUserModifiedDatetime: Timestamp?

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
        self.deprecatedCategory = category
        self.deprecatedCategoryID = categoryID
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
        self.deprecatedIsUserModified = isUserModified ?? json.missing("TransactionStream.is_user_modified")
        self.deprecatedLastUserModifiedDatetime = lastUserModifiedDatetime
    }
}

/// An amount of a recurring stream.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
public struct TransactionStreamAmount: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The amount: positive when money leaves the account, negative when it comes in.
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
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

/// A rule that assigns a category to transactions.
public struct TransactionsCategoryRule: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the rule.
    public let id: String?
    /// The identifier of the user that the rule belongs to.
    public let userID: String?
    /// When the rule was created, in UTC.
    public let createdAt: Timestamp?
    /// When the rule last changed, in UTC.
    public let updatedAt: Timestamp?
    /// The broad category to assign.
    public let pfcPrimaryCategory: String?
    /// The narrow category to assign.
    public let pfcDetailedCategory: String?
    /// Which transactions match.
    public let ruleDetails: TransactionsRuleDetails?

    private static let keys = JSONKeyTable("id", "user_id", "created_at", "updated_at", "pfc_primary_category", "pfc_detailed_category", "rule_details")
    public init(json: inout JSONReader) {
        var id: String?
        var userID: String?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var pfcPrimaryCategory: String?
        var pfcDetailedCategory: String?
        var ruleDetails: TransactionsRuleDetails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: userID = json.decode()
                case 2: createdAt = json.decode()
                case 3: updatedAt = json.decode()
                case 4: pfcPrimaryCategory = json.decode()
                case 5: pfcDetailedCategory = json.decode()
                case 6: ruleDetails = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.userID = userID
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.pfcPrimaryCategory = pfcPrimaryCategory
        self.pfcDetailedCategory = pfcDetailedCategory
        self.ruleDetails = ruleDetails
    }
}

/// The type of ``TransactionsEnrichRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct TransactionsEnrichRequestOptions: JSONEncodable, RedactedDescription {
    /// Whether to return the legacy categories as well.
    ///
    /// The default is `false`.
    public var includeLegacyCategory: Bool?
    /// The version of the taxonomy of categories.
    ///
    /// Choose one explicitly: what is returned without it depends on when you began to use Plaid.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        includeLegacyCategory: Bool? = nil,
        personalFinanceCategoryVersion: PersonalFinanceCategoryVersion? = nil
    ) {
        self.includeLegacyCategory = includeLegacyCategory
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("include_legacy_category", includeLegacyCategory)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.endObject()
    }
}

/// A filter and the page.
///
/// Use the same filter for all pages.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct TransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?
    /// How many transactions a page has.
    ///
    /// From 1 to 500. The default is `100`.
    public var count: Int?
    /// How many transactions to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?
    /// Whether to return the institution's unchanged descriptions.
    ///
    /// The default is `false`.
    public var includeOriginalDescription: Bool?
    /// Whether to return categories.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "Categories are always returned.")
    public var includePersonalFinanceCategoryBeta: Bool? { get { deprecatedIncludePersonalFinanceCategoryBeta } set { deprecatedIncludePersonalFinanceCategoryBeta = newValue } }
    private var deprecatedIncludePersonalFinanceCategoryBeta: Bool?
    /// Whether to return categories.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "Categories are always returned.")
    public var includePersonalFinanceCategory: Bool? { get { deprecatedIncludePersonalFinanceCategory } set { deprecatedIncludePersonalFinanceCategory = newValue } }
    private var deprecatedIncludePersonalFinanceCategory: Bool?
    /// Whether to return logos and counterparties.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "They are always returned.")
    public var includeLogoAndCounterpartyBeta: Bool? { get { deprecatedIncludeLogoAndCounterpartyBeta } set { deprecatedIncludeLogoAndCounterpartyBeta = newValue } }
    private var deprecatedIncludeLogoAndCounterpartyBeta: Bool?
    /// The version of the taxonomy of categories.
    ///
    /// Choose one explicitly: what is returned without it depends on when you began to use Plaid.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// How many days of history Plaid fetches when the Item first uses Transactions.
    ///
    /// It has no effect later: link the Item again to get more.
    ///
    /// From 1 to 730. The default is `90`.
    public var daysRequested: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        includeOriginalDescription: Bool? = nil,
        includePersonalFinanceCategoryBeta: Bool? = nil,
        includePersonalFinanceCategory: Bool? = nil,
        includeLogoAndCounterpartyBeta: Bool? = nil,
        personalFinanceCategoryVersion: PersonalFinanceCategoryVersion? = nil,
        daysRequested: Int? = nil
    ) {
        self.accountIDs = accountIDs
        self.count = count
        self.offset = offset
        self.includeOriginalDescription = includeOriginalDescription
        self.deprecatedIncludePersonalFinanceCategoryBeta = includePersonalFinanceCategoryBeta
        self.deprecatedIncludePersonalFinanceCategory = includePersonalFinanceCategory
        self.deprecatedIncludeLogoAndCounterpartyBeta = includeLogoAndCounterpartyBeta
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.field("count", count)
        json.field("offset", offset)
        json.field("include_original_description", includeOriginalDescription)
        json.field("include_personal_finance_category_beta", deprecatedIncludePersonalFinanceCategoryBeta)
        json.field("include_personal_finance_category", deprecatedIncludePersonalFinanceCategory)
        json.field("include_logo_and_counterparty_beta", deprecatedIncludeLogoAndCounterpartyBeta)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}
