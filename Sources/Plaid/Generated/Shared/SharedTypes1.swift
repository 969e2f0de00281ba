// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `AccountAssets` of Plaid's OpenAPI document.
public struct AccountAssets: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: AssetReportAccountBalance
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `verification_status`.
    public let verificationStatus: AccountAssetsVerificationStatus?
    /// The JSON member `persistent_account_id`.
    public let persistentAccountID: String?
    /// The JSON member `days_available`.
    public let daysAvailable: Int
    /// The JSON member `transactions`.
    public let transactions: [AssetReportTransaction]
    /// The JSON member `investments`.
    public let investments: AssetReportInvestments?
    /// The JSON member `owners`.
    public let owners: [Owner]
    /// The JSON member `ownership_type`.
    public let ownershipType: OwnershipType?
    /// The JSON member `historical_balances`.
    public let historicalBalances: [HistoricalBalance]
    /// The JSON member `account_insights`.
    public let accountInsights: AccountInsights?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "persistent_account_id", "days_available", "transactions", "investments", "owners", "ownership_type", "historical_balances", "account_insights")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AssetReportAccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountAssetsVerificationStatus?
        var persistentAccountID: String?
        var daysAvailable: Int?
        var transactions: [AssetReportTransaction]?
        var investments: AssetReportInvestments?
        var owners: [Owner]?
        var ownershipType: OwnershipType?
        var historicalBalances: [HistoricalBalance]?
        var accountInsights: AccountInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: persistentAccountID = json.decode()
                case 9: daysAvailable = json.decode()
                case 10: transactions = json.decode()
                case 11: investments = json.decode()
                case 12: owners = json.decode()
                case 13: ownershipType = json.decode()
                case 14: historicalBalances = json.decode()
                case 15: accountInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountAssets.account_id")
        self.balances = balances ?? json.missing("AccountAssets.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountAssets.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountAssets.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.persistentAccountID = persistentAccountID
        self.daysAvailable = daysAvailable ?? json.missing("AccountAssets.days_available")
        self.transactions = transactions ?? json.missing("AccountAssets.transactions")
        self.investments = investments
        self.owners = owners ?? json.missing("AccountAssets.owners")
        self.ownershipType = ownershipType
        self.historicalBalances = historicalBalances ?? json.missing("AccountAssets.historical_balances")
        self.accountInsights = accountInsights
    }
}

/// The schema `AccountBalance` of Plaid's OpenAPI document.
public struct AccountBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `available`.
    public let available: Decimal?
    /// The JSON member `current`.
    public let current: Decimal?
    /// The JSON member `limit`.
    public let limit: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `last_updated_datetime`.
    public let lastUpdatedDatetime: Timestamp?

    private static let keys = JSONKeyTable("available", "current", "limit", "iso_currency_code", "unofficial_currency_code", "last_updated_datetime")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var limit: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var lastUpdatedDatetime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: current = json.decode()
                case 2: limit = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: unofficialCurrencyCode = json.decode()
                case 5: lastUpdatedDatetime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available
        self.current = current
        self.limit = limit
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.lastUpdatedDatetime = lastUpdatedDatetime
    }
}

/// The schema `AccountBase` of Plaid's OpenAPI document.
public struct AccountBase: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: AccountBalance
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `verification_status`.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The JSON member `verification_name`.
    public let verificationName: String?
    /// The JSON member `verification_insights`.
    public let verificationInsights: AccountVerificationInsights?
    /// The JSON member `persistent_account_id`.
    public let persistentAccountID: String?
    /// The JSON member `holder_category`.
    public let holderCategory: AccountHolderCategory?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountBase.account_id")
        self.balances = balances ?? json.missing("AccountBase.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountBase.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountBase.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
    }
}

/// The schema `AccountInsights` of Plaid's OpenAPI document.
public struct AccountInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `risk`.
    public let risk: RiskIndicators?
    /// The JSON member `affordability`.
    public let affordability: AffordabilityInsights?

    private static let keys = JSONKeyTable("risk", "affordability")
    public init(json: inout JSONReader) {
        var risk: RiskIndicators?
        var affordability: AffordabilityInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: risk = json.decode()
                case 1: affordability = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.risk = risk
        self.affordability = affordability
    }
}

/// The schema `AccountVerificationInsights` of Plaid's OpenAPI document.
public struct AccountVerificationInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name_match_score`.
    public let nameMatchScore: Int?
    /// The JSON member `network_status`.
    public let networkStatus: AccountVerificationInsightsNetworkStatus
    /// The JSON member `previous_returns`.
    public let previousReturns: AccountVerificationInsightsPreviousReturns?
    /// The JSON member `account_number_format`.
    public let accountNumberFormat: AccountVerificationInsightsAccountNumberFormat

    private static let keys = JSONKeyTable("name_match_score", "network_status", "previous_returns", "account_number_format")
    public init(json: inout JSONReader) {
        var nameMatchScore: Int?
        var networkStatus: AccountVerificationInsightsNetworkStatus?
        var previousReturns: AccountVerificationInsightsPreviousReturns?
        var accountNumberFormat: AccountVerificationInsightsAccountNumberFormat?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: nameMatchScore = json.decode()
                case 1: networkStatus = json.decode()
                case 2: previousReturns = json.decode()
                case 3: accountNumberFormat = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.nameMatchScore = nameMatchScore
        self.networkStatus = networkStatus ?? json.missing("AccountVerificationInsights.network_status")
        self.previousReturns = previousReturns
        self.accountNumberFormat = accountNumberFormat ?? json.missing("AccountVerificationInsights.account_number_format")
    }
}

/// The schema `AccountVerificationInsightsNetworkStatus` of Plaid's OpenAPI document.
public struct AccountVerificationInsightsNetworkStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `has_numbers_match`.
    public let hasNumbersMatch: Bool
    /// The JSON member `is_numbers_match_verified`.
    public let isNumbersMatchVerified: Bool

    private static let keys = JSONKeyTable("has_numbers_match", "is_numbers_match_verified")
    public init(json: inout JSONReader) {
        var hasNumbersMatch: Bool?
        var isNumbersMatchVerified: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: hasNumbersMatch = json.decode()
                case 1: isNumbersMatchVerified = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.hasNumbersMatch = hasNumbersMatch ?? json.missing("AccountVerificationInsightsNetworkStatus.has_numbers_match")
        self.isNumbersMatchVerified = isNumbersMatchVerified ?? json.missing("AccountVerificationInsightsNetworkStatus.is_numbers_match_verified")
    }
}

/// The schema `AccountVerificationInsightsPreviousReturns` of Plaid's OpenAPI document.
public struct AccountVerificationInsightsPreviousReturns: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `has_previous_administrative_return`.
    public let hasPreviousAdministrativeReturn: Bool

    private static let keys = JSONKeyTable("has_previous_administrative_return")
    public init(json: inout JSONReader) {
        var hasPreviousAdministrativeReturn: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: hasPreviousAdministrativeReturn = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.hasPreviousAdministrativeReturn = hasPreviousAdministrativeReturn ?? json.missing("AccountVerificationInsightsPreviousReturns.has_previous_administrative_return")
    }
}

/// The schema `Address` of Plaid's OpenAPI document.
public struct Address: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `data`.
    public let data: AddressData
    /// The JSON member `primary`.
    public let primary: Bool?

    private static let keys = JSONKeyTable("data", "primary")
    public init(json: inout JSONReader) {
        var data: AddressData?
        var primary: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: data = json.decode()
                case 1: primary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.data = data ?? json.missing("Address.data")
        self.primary = primary
    }
}

/// The schema `AddressData` of Plaid's OpenAPI document.
public struct AddressData: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `street`.
    public var street: String
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        street: String,
        city: String? = nil,
        region: String? = nil,
        postalCode: String? = nil,
        country: String? = nil
    ) {
        self.city = city
        self.region = region
        self.street = street
        self.postalCode = postalCode
        self.country = country
    }

    private static let keys = JSONKeyTable("city", "region", "street", "postal_code", "country")
    public init(json: inout JSONReader) {
        var city: String?
        var region: String?
        var street: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: city = json.decode()
                case 1: region = json.decode()
                case 2: street = json.decode()
                case 3: postalCode = json.decode()
                case 4: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.city = city
        self.region = region
        self.street = street ?? json.missing("AddressData.street")
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        if let city { json.field("city", city) } else { json.key("city"); json.writeNull() }
        if let region { json.field("region", region) } else { json.key("region"); json.writeNull() }
        json.field("street", street)
        if let postalCode { json.field("postal_code", postalCode) } else { json.key("postal_code"); json.writeNull() }
        if let country { json.field("country", country) } else { json.key("country"); json.writeNull() }
        json.endObject()
    }
}

/// The schema `AffordabilityInsights` of Plaid's OpenAPI document.
public struct AffordabilityInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `expenditure`.
    public let expenditure: ExpenditureInsights?
    /// The JSON member `income`.
    public let income: IncomeInsights?

    private static let keys = JSONKeyTable("expenditure", "income")
    public init(json: inout JSONReader) {
        var expenditure: ExpenditureInsights?
        var income: IncomeInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: expenditure = json.decode()
                case 1: income = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.expenditure = expenditure
        self.income = income
    }
}

/// The schema `AmountWithCurrency` of Plaid's OpenAPI document.
public struct AmountWithCurrency: JSONObjectDecodable, RedactedDescription {
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

/// The schema `AmountWithCurrencyWithMonthlyAverage` of Plaid's OpenAPI document.
public struct AmountWithCurrencyWithMonthlyAverage: JSONObjectDecodable, RedactedDescription {
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

/// The schema `AssetReport` of Plaid's OpenAPI document.
public struct AssetReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `asset_report_id`.
    public let assetReportID: String
    /// The JSON member `insights`.
    public let insights: AccountInsights?
    /// The JSON member `client_report_id`.
    public let clientReportID: String?
    /// The JSON member `date_generated`.
    public let dateGenerated: Timestamp
    /// The JSON member `days_requested`.
    public let daysRequested: Int
    /// The JSON member `user`.
    public let user: AssetReportUser
    /// The JSON member `items`.
    public let items: [AssetReportItem]

    private static let keys = JSONKeyTable("asset_report_id", "insights", "client_report_id", "date_generated", "days_requested", "user", "items")
    public init(json: inout JSONReader) {
        var assetReportID: String?
        var insights: AccountInsights?
        var clientReportID: String?
        var dateGenerated: Timestamp?
        var daysRequested: Int?
        var user: AssetReportUser?
        var items: [AssetReportItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetReportID = json.decode()
                case 1: insights = json.decode()
                case 2: clientReportID = json.decode()
                case 3: dateGenerated = json.decode()
                case 4: daysRequested = json.decode()
                case 5: user = json.decode()
                case 6: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetReportID = assetReportID ?? json.missing("AssetReport.asset_report_id")
        self.insights = insights
        self.clientReportID = clientReportID
        self.dateGenerated = dateGenerated ?? json.missing("AssetReport.date_generated")
        self.daysRequested = daysRequested ?? json.missing("AssetReport.days_requested")
        self.user = user ?? json.missing("AssetReport.user")
        self.items = items ?? json.missing("AssetReport.items")
    }
}

/// The schema `AssetReportAccountBalance` of Plaid's OpenAPI document.
public struct AssetReportAccountBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `available`.
    public let available: Decimal?
    /// The JSON member `current`.
    public let current: Decimal?
    /// The JSON member `limit`.
    public let limit: Decimal?
    /// The JSON member `margin_loan_amount`.
    public let marginLoanAmount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `last_updated_datetime`.
    public let lastUpdatedDatetime: Timestamp?

    private static let keys = JSONKeyTable("available", "current", "limit", "margin_loan_amount", "iso_currency_code", "unofficial_currency_code", "last_updated_datetime")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var limit: Decimal?
        var marginLoanAmount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var lastUpdatedDatetime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: current = json.decode()
                case 2: limit = json.decode()
                case 3: marginLoanAmount = json.decode()
                case 4: isoCurrencyCode = json.decode()
                case 5: unofficialCurrencyCode = json.decode()
                case 6: lastUpdatedDatetime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available
        self.current = current
        self.limit = limit
        self.marginLoanAmount = marginLoanAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.lastUpdatedDatetime = lastUpdatedDatetime
    }
}

/// The schema `AssetReportInvestmentHolding` of Plaid's OpenAPI document.
public struct AssetReportInvestmentHolding: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `security_id`.
    public let securityID: String
    /// The JSON member `ticker_symbol`.
    public let tickerSymbol: String?
    /// The JSON member `institution_price`.
    public let institutionPrice: Decimal
    /// The JSON member `institution_price_as_of`.
    public let institutionPriceAsOf: CalendarDate?
    /// The JSON member `institution_value`.
    public let institutionValue: Decimal
    /// The JSON member `cost_basis`.
    public let costBasis: Decimal?
    /// The JSON member `quantity`.
    public let quantity: Decimal
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("account_id", "security_id", "ticker_symbol", "institution_price", "institution_price_as_of", "institution_value", "cost_basis", "quantity", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var securityID: String?
        var tickerSymbol: String?
        var institutionPrice: Decimal?
        var institutionPriceAsOf: CalendarDate?
        var institutionValue: Decimal?
        var costBasis: Decimal?
        var quantity: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: securityID = json.decode()
                case 2: tickerSymbol = json.decode()
                case 3: institutionPrice = json.decode()
                case 4: institutionPriceAsOf = json.decode()
                case 5: institutionValue = json.decode()
                case 6: costBasis = json.decode()
                case 7: quantity = json.decode()
                case 8: isoCurrencyCode = json.decode()
                case 9: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AssetReportInvestmentHolding.account_id")
        self.securityID = securityID ?? json.missing("AssetReportInvestmentHolding.security_id")
        self.tickerSymbol = tickerSymbol
        self.institutionPrice = institutionPrice ?? json.missing("AssetReportInvestmentHolding.institution_price")
        self.institutionPriceAsOf = institutionPriceAsOf
        self.institutionValue = institutionValue ?? json.missing("AssetReportInvestmentHolding.institution_value")
        self.costBasis = costBasis
        self.quantity = quantity ?? json.missing("AssetReportInvestmentHolding.quantity")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `AssetReportInvestmentSecurity` of Plaid's OpenAPI document.
public struct AssetReportInvestmentSecurity: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `security_id`.
    public let securityID: String
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `ticker_symbol`.
    public let tickerSymbol: String?
    /// The JSON member `type`.
    public let type: String?

    private static let keys = JSONKeyTable("security_id", "name", "ticker_symbol", "type")
    public init(json: inout JSONReader) {
        var securityID: String?
        var name: String?
        var tickerSymbol: String?
        var type: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: securityID = json.decode()
                case 1: name = json.decode()
                case 2: tickerSymbol = json.decode()
                case 3: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.securityID = securityID ?? json.missing("AssetReportInvestmentSecurity.security_id")
        self.name = name
        self.tickerSymbol = tickerSymbol
        self.type = type
    }
}

/// The schema `AssetReportInvestmentTransaction` of Plaid's OpenAPI document.
public struct AssetReportInvestmentTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `investment_transaction_id`.
    public let investmentTransactionID: String
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `security_id`.
    public let securityID: String?
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `quantity`.
    public let quantity: Decimal
    /// The JSON member `vested_quantity`.
    public let vestedQuantity: Decimal
    /// The JSON member `vested_value`.
    public let vestedValue: Decimal
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `price`.
    public let price: Decimal
    /// The JSON member `fees`.
    public let fees: Decimal?
    /// The JSON member `type`.
    public let type: InvestmentTransactionType
    /// The JSON member `subtype`.
    public let subtype: InvestmentTransactionSubtype
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("investment_transaction_id", "account_id", "security_id", "date", "name", "quantity", "vested_quantity", "vested_value", "amount", "price", "fees", "type", "subtype", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var investmentTransactionID: String?
        var accountID: AccountID?
        var securityID: String?
        var date: CalendarDate?
        var name: String?
        var quantity: Decimal?
        var vestedQuantity: Decimal?
        var vestedValue: Decimal?
        var amount: Decimal?
        var price: Decimal?
        var fees: Decimal?
        var type: InvestmentTransactionType?
        var subtype: InvestmentTransactionSubtype?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: investmentTransactionID = json.decode()
                case 1: accountID = json.decode()
                case 2: securityID = json.decode()
                case 3: date = json.decode()
                case 4: name = json.decode()
                case 5: quantity = json.decode()
                case 6: vestedQuantity = json.decode()
                case 7: vestedValue = json.decode()
                case 8: amount = json.decode()
                case 9: price = json.decode()
                case 10: fees = json.decode()
                case 11: type = json.decode()
                case 12: subtype = json.decode()
                case 13: isoCurrencyCode = json.decode()
                case 14: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.investmentTransactionID = investmentTransactionID ?? json.missing("AssetReportInvestmentTransaction.investment_transaction_id")
        self.accountID = accountID ?? json.missing("AssetReportInvestmentTransaction.account_id")
        self.securityID = securityID
        self.date = date ?? json.missing("AssetReportInvestmentTransaction.date")
        self.name = name ?? json.missing("AssetReportInvestmentTransaction.name")
        self.quantity = quantity ?? json.missing("AssetReportInvestmentTransaction.quantity")
        self.vestedQuantity = vestedQuantity ?? json.missing("AssetReportInvestmentTransaction.vested_quantity")
        self.vestedValue = vestedValue ?? json.missing("AssetReportInvestmentTransaction.vested_value")
        self.amount = amount ?? json.missing("AssetReportInvestmentTransaction.amount")
        self.price = price ?? json.missing("AssetReportInvestmentTransaction.price")
        self.fees = fees
        self.type = type ?? json.missing("AssetReportInvestmentTransaction.type")
        self.subtype = subtype ?? json.missing("AssetReportInvestmentTransaction.subtype")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `AssetReportInvestments` of Plaid's OpenAPI document.
public struct AssetReportInvestments: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `holdings`.
    public let holdings: [AssetReportInvestmentHolding]?
    /// The JSON member `securities`.
    public let securities: [AssetReportInvestmentSecurity]?
    /// The JSON member `transactions`.
    public let transactions: [AssetReportInvestmentTransaction]?

    private static let keys = JSONKeyTable("holdings", "securities", "transactions")
    public init(json: inout JSONReader) {
        var holdings: [AssetReportInvestmentHolding]?
        var securities: [AssetReportInvestmentSecurity]?
        var transactions: [AssetReportInvestmentTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: holdings = json.decode()
                case 1: securities = json.decode()
                case 2: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.holdings = holdings
        self.securities = securities
        self.transactions = transactions
    }
}

/// The schema `AssetReportItem` of Plaid's OpenAPI document.
public struct AssetReportItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `date_last_updated`.
    public let dateLastUpdated: Timestamp
    /// The JSON member `accounts`.
    public let accounts: [AccountAssets]

    private static let keys = JSONKeyTable("item_id", "institution_name", "institution_id", "date_last_updated", "accounts")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var institutionName: String?
        var institutionID: InstitutionID?
        var dateLastUpdated: Timestamp?
        var accounts: [AccountAssets]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: institutionName = json.decode()
                case 2: institutionID = json.decode()
                case 3: dateLastUpdated = json.decode()
                case 4: accounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("AssetReportItem.item_id")
        self.institutionName = institutionName ?? json.missing("AssetReportItem.institution_name")
        self.institutionID = institutionID ?? json.missing("AssetReportItem.institution_id")
        self.dateLastUpdated = dateLastUpdated ?? json.missing("AssetReportItem.date_last_updated")
        self.accounts = accounts ?? json.missing("AssetReportItem.accounts")
    }
}

/// The schema `AssetReportTransaction` of Plaid's OpenAPI document.
public struct AssetReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `original_description`.
    public let originalDescription: String?
    /// The JSON member `category`.
    public let category: [String]?
    /// The JSON member `category_id`.
    public let categoryID: String?
    /// The JSON member `credit_category`.
    public let creditCategory: CreditCategory?
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `date_transacted`.
    public let dateTransacted: String?
    /// The JSON member `location`.
    public let location: Location?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `merchant_name`.
    public let merchantName: String?
    /// The JSON member `payment_meta`.
    public let paymentMeta: PaymentMeta?
    /// The JSON member `pending`.
    public let pending: Bool
    /// The JSON member `pending_transaction_id`.
    public let pendingTransactionID: TransactionID?
    /// The JSON member `account_owner`.
    public let accountOwner: String?
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `transaction_type`.
    public let transactionType: AssetReportTransactionType?
    /// The JSON member `income_source_id`.
    public let incomeSourceID: String?

    private static let keys = JSONKeyTable("account_id", "amount", "iso_currency_code", "unofficial_currency_code", "original_description", "category", "category_id", "credit_category", "check_number", "date", "date_transacted", "location", "name", "merchant_name", "payment_meta", "pending", "pending_transaction_id", "account_owner", "transaction_id", "transaction_type", "income_source_id")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var originalDescription: String?
        var category: [String]?
        var categoryID: String?
        var creditCategory: CreditCategory?
        var checkNumber: String?
        var date: CalendarDate?
        var dateTransacted: String?
        var location: Location?
        var name: String?
        var merchantName: String?
        var paymentMeta: PaymentMeta?
        var pending: Bool?
        var pendingTransactionID: TransactionID?
        var accountOwner: String?
        var transactionID: TransactionID?
        var transactionType: AssetReportTransactionType?
        var incomeSourceID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: amount = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: originalDescription = json.decode()
                case 5: category = json.decode()
                case 6: categoryID = json.decode()
                case 7: creditCategory = json.decode()
                case 8: checkNumber = json.decode()
                case 9: date = json.decode()
                case 10: dateTransacted = json.decode()
                case 11: location = json.decode()
                case 12: name = json.decode()
                case 13: merchantName = json.decode()
                case 14: paymentMeta = json.decode()
                case 15: pending = json.decode()
                case 16: pendingTransactionID = json.decode()
                case 17: accountOwner = json.decode()
                case 18: transactionID = json.decode()
                case 19: transactionType = json.decode()
                case 20: incomeSourceID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AssetReportTransaction.account_id")
        self.amount = amount ?? json.missing("AssetReportTransaction.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.originalDescription = originalDescription
        self.category = category
        self.categoryID = categoryID
        self.creditCategory = creditCategory
        self.checkNumber = checkNumber
        self.date = date ?? json.missing("AssetReportTransaction.date")
        self.dateTransacted = dateTransacted
        self.location = location
        self.name = name
        self.merchantName = merchantName
        self.paymentMeta = paymentMeta
        self.pending = pending ?? json.missing("AssetReportTransaction.pending")
        self.pendingTransactionID = pendingTransactionID
        self.accountOwner = accountOwner
        self.transactionID = transactionID ?? json.missing("AssetReportTransaction.transaction_id")
        self.transactionType = transactionType
        self.incomeSourceID = incomeSourceID
    }
}

/// The schema `AssetReportUser` of Plaid's OpenAPI document.
public struct AssetReportUser: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `first_name`.
    public var firstName: String?
    /// The JSON member `middle_name`.
    public var middleName: String?
    /// The JSON member `last_name`.
    public var lastName: String?
    /// The JSON member `ssn`.
    public var ssn: SensitiveString?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `email`.
    public var email: String?

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String? = nil,
        firstName: String? = nil,
        middleName: String? = nil,
        lastName: String? = nil,
        ssn: SensitiveString? = nil,
        phoneNumber: String? = nil,
        email: String? = nil
    ) {
        self.clientUserID = clientUserID
        self.firstName = firstName
        self.middleName = middleName
        self.lastName = lastName
        self.ssn = ssn
        self.phoneNumber = phoneNumber
        self.email = email
    }

    private static let keys = JSONKeyTable("client_user_id", "first_name", "middle_name", "last_name", "ssn", "phone_number", "email")
    public init(json: inout JSONReader) {
        var clientUserID: String?
        var firstName: String?
        var middleName: String?
        var lastName: String?
        var ssn: SensitiveString?
        var phoneNumber: String?
        var email: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: clientUserID = json.decode()
                case 1: firstName = json.decode()
                case 2: middleName = json.decode()
                case 3: lastName = json.decode()
                case 4: ssn = json.decode()
                case 5: phoneNumber = json.decode()
                case 6: email = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.clientUserID = clientUserID
        self.firstName = firstName
        self.middleName = middleName
        self.lastName = lastName
        self.ssn = ssn
        self.phoneNumber = phoneNumber
        self.email = email
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("first_name", firstName)
        json.field("middle_name", middleName)
        json.field("last_name", lastName)
        json.field("ssn", ssn)
        json.field("phone_number", phoneNumber)
        json.field("email", email)
        json.endObject()
    }
}

/// The schema `BankPenaltiesIndicators` of Plaid's OpenAPI document.
public struct BankPenaltiesIndicators: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `monthly_average`.
    public let monthlyAverage: MonthlyAverage?
    /// The JSON member `category_details`.
    public let categoryDetails: [CategoryExpenses]?
    /// The JSON member `transactions_count`.
    public let transactionsCount: Int?
    /// The JSON member `monthly_summaries`.
    public let monthlySummaries: [MonthlySummary]?
    /// The JSON member `days_since_last_occurrence`.
    public let daysSinceLastOccurrence: Int?
    /// The JSON member `percentage_of_income`.
    public let percentageOfIncome: Double?

    private static let keys = JSONKeyTable("amount", "iso_currency_code", "unofficial_currency_code", "monthly_average", "category_details", "transactions_count", "monthly_summaries", "days_since_last_occurrence", "percentage_of_income")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var monthlyAverage: MonthlyAverage?
        var categoryDetails: [CategoryExpenses]?
        var transactionsCount: Int?
        var monthlySummaries: [MonthlySummary]?
        var daysSinceLastOccurrence: Int?
        var percentageOfIncome: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: monthlyAverage = json.decode()
                case 4: categoryDetails = json.decode()
                case 5: transactionsCount = json.decode()
                case 6: monthlySummaries = json.decode()
                case 7: daysSinceLastOccurrence = json.decode()
                case 8: percentageOfIncome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.monthlyAverage = monthlyAverage
        self.categoryDetails = categoryDetails
        self.transactionsCount = transactionsCount
        self.monthlySummaries = monthlySummaries
        self.daysSinceLastOccurrence = daysSinceLastOccurrence
        self.percentageOfIncome = percentageOfIncome
    }
}

/// The schema `BusinessFinanceCategory` of Plaid's OpenAPI document.
public struct BusinessFinanceCategory: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `primary`.
    public let primary: String
    /// The JSON member `detailed`.
    public let detailed: String
    /// The JSON member `confidence_level`.
    public let confidenceLevel: String?

    private static let keys = JSONKeyTable("primary", "detailed", "confidence_level")
    public init(json: inout JSONReader) {
        var primary: String?
        var detailed: String?
        var confidenceLevel: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: primary = json.decode()
                case 1: detailed = json.decode()
                case 2: confidenceLevel = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.primary = primary ?? json.missing("BusinessFinanceCategory.primary")
        self.detailed = detailed ?? json.missing("BusinessFinanceCategory.detailed")
        self.confidenceLevel = confidenceLevel
    }
}

/// The schema `CategoryExpenses` of Plaid's OpenAPI document.
public struct CategoryExpenses: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String?
    /// The JSON member `transactions_count`.
    public let transactionsCount: Int?
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `monthly_average`.
    public let monthlyAverage: MonthlyAverage?

    private static let keys = JSONKeyTable("id", "transactions_count", "amount", "iso_currency_code", "unofficial_currency_code", "monthly_average")
    public init(json: inout JSONReader) {
        var id: String?
        var transactionsCount: Int?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var monthlyAverage: MonthlyAverage?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: transactionsCount = json.decode()
                case 2: amount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: unofficialCurrencyCode = json.decode()
                case 5: monthlyAverage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.transactionsCount = transactionsCount
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.monthlyAverage = monthlyAverage
    }
}
