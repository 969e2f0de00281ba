// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``AssetReportItem/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AccountAssets: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account, case-sensitive.
    ///
    /// Stable while the Item exists. The same account has another identifier in another Item.
    public let accountID: AccountID
    /// The account's balances.
    ///
    /// They are cached and may be a day old, except from `/accounts/balance/get`.
    public let balances: AssetReportAccountBalance
    /// The last 2 to 4 characters of the account number, for display.
    ///
    /// Not unique within an Item. `null` when the institution does not show a number.
    public let mask: String?
    /// The account's name, which the user or the institution chose.
    public let name: String
    /// The product's name at the institution; `null` when unknown.
    public let officialName: String?
    /// The kind of account.
    ///
    /// It decides the meaning of the balances.
    public let type: AccountType
    /// The narrower kind of account; `null` when unknown.
    public let subtype: AccountSubtype?
    /// How far the verification of the account's numbers is.
    ///
    /// Absent unless Auth verifies by micro-deposits or against a database.
    public let verificationStatus: AccountAssetsVerificationStatus?
    /// An identifier of the account that stays the same across Items.
    ///
    /// Absent except at institutions with tokenized account numbers.
    public let persistentAccountID: String?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysAvailable: Int
    /// A list of ``AssetReportTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactions: [AssetReportTransaction]
    /// An object with the members of ``AssetReportInvestments``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let investments: AssetReportInvestments?
    /// A list of ``Owner`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let owners: [Owner]
    /// One of `individual`, `joint`, `association` and `trust`. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let ownershipType: OwnershipType?
    /// A list of ``HistoricalBalance`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let historicalBalances: [HistoricalBalance]
    /// An object with the members of ``AccountInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// What an account holds or owes.
///
/// Amounts are exact and in major units of the currency. A missing amount is unknown, not zero.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountBalance: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The money that can be spent or withdrawn now.
    ///
    /// It takes pending transactions into account. For a credit card: the limit less what is owed. `null` when the
    /// institution does not calculate it.
    public let available: Decimal?
    /// What the account holds, or for credit and loan accounts what is owed.
    ///
    /// Positive on a credit card means the user owes money; negative means the bank does. On a depository account
    /// negative means an overdraft. On an investment account it is the value of the assets.
    public let current: Decimal?
    /// The credit limit, or the agreed overdraft of a depository account.
    ///
    /// `null` when there is none or it is unknown.
    public let limit: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// When the balance was valid; `null` at most institutions.
    ///
    /// UTC.
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

/// An account at an institution.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountBase: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The identifier of the account, case-sensitive.
    ///
    /// Stable while the Item exists. The same account has another identifier in another Item.
    public let accountID: AccountID
    /// The account's balances.
    ///
    /// They are cached and may be a day old, except from `/accounts/balance/get`.
    public let balances: AccountBalance
    /// The last 2 to 4 characters of the account number, for display.
    ///
    /// Not unique within an Item. `null` when the institution does not show a number.
    public let mask: String?
    /// The account's name, which the user or the institution chose.
    public let name: String
    /// The product's name at the institution; `null` when unknown.
    public let officialName: String?
    /// The kind of account.
    ///
    /// It decides the meaning of the balances.
    public let type: AccountType
    /// The narrower kind of account; `null` when unknown.
    public let subtype: AccountSubtype?
    /// How far the verification of the account's numbers is.
    ///
    /// Absent unless Auth verifies by micro-deposits or against a database.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The account holder's name that the user entered for the verification; `null` otherwise.
    public let verificationName: String?
    /// What the verification against a database found; absent for other accounts.
    public let verificationInsights: AccountVerificationInsights?
    /// An identifier of the account that stays the same across Items.
    ///
    /// Absent except at institutions with tokenized account numbers.
    public let persistentAccountID: String?
    /// Whether a person, a business, or an unknown holder owns the account.
    ///
    /// Often absent.
    public let holderCategory: AccountHolderCategory?
    /// The annual percentage yield of a deposit account: `4.25` is 4.25 %.
    ///
    /// `null` when the institution does not say.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let apy: Decimal?
    /// The same bank account as seen through the paired Item; `null` when Plaid cannot match it.
    ///
    /// Absent when the Item has no pair: see `pairedItemID`. It can change, as every account ID.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let pairedAccountID: String?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "apy", "paired_account_id")
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
        var apy: Decimal?
        var pairedAccountID: String?
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
                case 12: apy = json.decode()
                case 13: pairedAccountID = json.decode()
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
        self.apy = apy
        self.pairedAccountID = pairedAccountID
    }
}

/// The type of ``AccountAssets/accountInsights`` and ``AssetReport/insights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AccountInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``RiskIndicators``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let risk: RiskIndicators?
    /// An object with the members of ``AffordabilityInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// What a check of account numbers against a database found.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountVerificationInsights: JSONObjectDecodable, Hashable, RedactedDescription {
    /// How well the name matches the account's owner: 100 is a perfect match.
    ///
    /// `null` when there was nothing to compare.
    public let nameMatchScore: Int?
    /// What is known of the numbers from other Items.
    public let networkStatus: AccountVerificationInsightsNetworkStatus
    /// What is known of returned ACH transfers to these numbers.
    public let previousReturns: AccountVerificationInsightsPreviousReturns?
    /// Whether the account number has a form that the institution uses.
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

/// What is known of account numbers from other Items.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountVerificationInsightsNetworkStatus: JSONObjectDecodable, Hashable, RedactedDescription {
    /// Whether an Item with these numbers is known.
    public let hasNumbersMatch: Bool
    /// Whether such an Item has been verified.
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

/// What is known of returned ACH transfers.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AccountVerificationInsightsPreviousReturns: JSONObjectDecodable, Hashable, RedactedDescription {
    /// Whether a transfer was returned for an administrative reason.
    ///
    /// Such reasons, as a closed account or a wrong number, tend to recur.
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

/// An address of an owner.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct Address: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The parts of the address.
    public let data: AddressData
    /// Whether it is the main address on the account.
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

/// A postal address.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AddressData: JSONObjectDecodable, JSONEncodable, Hashable, RedactedDescription {
    /// The city.
    public var city: String?
    /// The state or region, such as `NC`; `null` where addresses have none.
    public var region: String?
    /// The street with house and apartment number.
    public var street: String?
    /// The postal code as text; leading zeros count.
    public var postalCode: String?
    /// The country as an ISO 3166-1 alpha-2 code.
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        city: String? = nil,
        region: String? = nil,
        street: String? = nil,
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
        self.street = street
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        if let city { json.field("city", city) } else { json.key("city"); json.writeNull() }
        if let region { json.field("region", region) } else { json.key("region"); json.writeNull() }
        if let street { json.field("street", street) } else { json.key("street"); json.writeNull() }
        if let postalCode { json.field("postal_code", postalCode) } else { json.key("postal_code"); json.writeNull() }
        if let country { json.field("country", country) } else { json.key("country"); json.writeNull() }
        json.endObject()
    }
}

/// How well an address matches an owner's.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct AddressMatchScore: JSONObjectDecodable, RedactedDescription {
    /// From 0 to 100.
    ///
    /// From 90 it is a strong match, from 70 a partial one, below a weak one.
    public let score: Int?
    /// Whether both addresses have the same postal code.
    public let isPostalCodeMatch: Bool?

    private static let keys = JSONKeyTable("score", "is_postal_code_match")
    public init(json: inout JSONReader) {
        var score: Int?
        var isPostalCodeMatch: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: isPostalCodeMatch = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.isPostalCodeMatch = isPostalCodeMatch
    }
}

/// The type of ``AccountInsights/affordability``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AffordabilityInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``ExpenditureInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let expenditure: ExpenditureInsights?
    /// An object with the members of ``IncomeInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of 5 members, ``IncomeInsights/totalIncome`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AmountWithCurrency: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``ExpenditureInsights/cashFlow``, ``IncomeInsights/incomeExcludingTransfers`` and
/// ``IncomeInsights/transfersIn``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AmountWithCurrencyWithMonthlyAverage: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AssetReportGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let assetReportID: String
    /// An object with the members of ``AccountInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let insights: AccountInsights?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let clientReportID: String?
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let dateGenerated: Timestamp
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysRequested: Int
    /// An object with the members of ``AssetReportUser``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let user: AssetReportUser
    /// A list of ``AssetReportItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AccountAssets/balances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportAccountBalance: JSONObjectDecodable, RedactedDescription {
    /// The money that can be spent or withdrawn now.
    ///
    /// It takes pending transactions into account. For a credit card: the limit less what is owed. `null` when the
    /// institution does not calculate it.
    public let available: Decimal?
    /// What the account holds, or for credit and loan accounts what is owed.
    ///
    /// Positive on a credit card means the user owes money; negative means the bank does. On a depository account
    /// negative means an overdraft. On an investment account it is the value of the assets.
    public let current: Decimal?
    /// The credit limit, or the agreed overdraft of a depository account.
    ///
    /// `null` when there is none or it is unknown.
    public let limit: Decimal?
    /// What is borrowed against the account's securities; `null` when nothing or unknown.
    public let marginLoanAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// When the balance was valid; `null` at most institutions.
    ///
    /// UTC.
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

/// The type of ``AssetReportInvestments/holdings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportInvestmentHolding: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let accountID: AccountID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let securityID: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let tickerSymbol: String?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let institutionPrice: Decimal
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let institutionPriceAsOf: CalendarDate?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let institutionValue: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let quantity: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be absent or `null`. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let vestedQuantity: Decimal?
    /// An exact decimal number. May be absent or `null`. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let vestedValue: Decimal?
    /// A list of ``HoldingTaxLot`` objects. May be absent. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let taxLots: [HoldingTaxLot]?

    private static let keys = JSONKeyTable("account_id", "security_id", "ticker_symbol", "institution_price", "institution_price_as_of", "institution_value", "quantity", "iso_currency_code", "unofficial_currency_code", "vested_quantity", "vested_value", "tax_lots")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var securityID: String?
        var tickerSymbol: String?
        var institutionPrice: Decimal?
        var institutionPriceAsOf: CalendarDate?
        var institutionValue: Decimal?
        var quantity: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var vestedQuantity: Decimal?
        var vestedValue: Decimal?
        var taxLots: [HoldingTaxLot]?
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
                case 6: quantity = json.decode()
                case 7: isoCurrencyCode = json.decode()
                case 8: unofficialCurrencyCode = json.decode()
                case 9: vestedQuantity = json.decode()
                case 10: vestedValue = json.decode()
                case 11: taxLots = json.decode()
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
        self.quantity = quantity ?? json.missing("AssetReportInvestmentHolding.quantity")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.vestedQuantity = vestedQuantity
        self.vestedValue = vestedValue
        self.taxLots = taxLots
    }
}

/// The type of ``AssetReportInvestments/securities``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportInvestmentSecurity: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let securityID: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let name: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let tickerSymbol: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AssetReportInvestments/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportInvestmentTransaction: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let investmentTransactionID: String
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let accountID: AccountID
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let securityID: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let date: CalendarDate
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let name: String
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let quantity: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let price: Decimal
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let fees: Decimal?
    /// One of `buy`, `sell`, `cancel`, `cash`, `fee` and `transfer`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let type: InvestmentTransactionType
    /// One of the 45 values of ``InvestmentTransactionSubtype``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let subtype: InvestmentTransactionSubtype
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("investment_transaction_id", "account_id", "security_id", "date", "name", "quantity", "amount", "price", "fees", "type", "subtype", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var investmentTransactionID: String?
        var accountID: AccountID?
        var securityID: String?
        var date: CalendarDate?
        var name: String?
        var quantity: Decimal?
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
                case 6: amount = json.decode()
                case 7: price = json.decode()
                case 8: fees = json.decode()
                case 9: type = json.decode()
                case 10: subtype = json.decode()
                case 11: isoCurrencyCode = json.decode()
                case 12: unofficialCurrencyCode = json.decode()
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
        self.amount = amount ?? json.missing("AssetReportInvestmentTransaction.amount")
        self.price = price ?? json.missing("AssetReportInvestmentTransaction.price")
        self.fees = fees
        self.type = type ?? json.missing("AssetReportInvestmentTransaction.type")
        self.subtype = subtype ?? json.missing("AssetReportInvestmentTransaction.subtype")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``AccountAssets/investments``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportInvestments: JSONObjectDecodable, RedactedDescription {
    /// A list of ``AssetReportInvestmentHolding`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let holdings: [AssetReportInvestmentHolding]?
    /// A list of ``AssetReportInvestmentSecurity`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let securities: [AssetReportInvestmentSecurity]?
    /// A list of ``AssetReportInvestmentTransaction`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AssetReport/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let itemID: ItemID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let institutionName: String
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let dateLastUpdated: Timestamp
    /// A list of ``AccountAssets`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AccountAssets/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let accountID: AccountID
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let originalDescription: String?
    /// A list of texts. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let category: [String]?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let categoryID: String?
    /// An object with the members of ``CreditCategory``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let creditCategory: CreditCategory?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let checkNumber: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let date: CalendarDate
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let dateTransacted: String?
    /// An object with the members of ``Location``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let location: Location?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let merchantName: String?
    /// An object with the members of ``PaymentMeta``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let paymentMeta: PaymentMeta?
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let pending: Bool
    /// The identifier of a transaction. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let pendingTransactionID: TransactionID?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let accountOwner: String?
    /// The identifier of a transaction. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionID: TransactionID
    /// One of `digital`, `place`, `special` and `unresolved`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionType: AssetReportTransactionType?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AssetReport/user``, ``AssetReportCreateRequestOptions/user`` and
/// ``AssetReportRefreshRequestOptions/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
public struct AssetReportUser: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var firstName: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var middleName: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var lastName: String?
    /// Sensitive text, which descriptions redact. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var ssn: SensitiveString?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var phoneNumber: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
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

/// The type of ``RiskIndicators/bankPenalties``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct BankPenaltiesIndicators: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``MonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlyAverage: MonthlyAverage?
    /// A list of ``CategoryExpenses`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let categoryDetails: [CategoryExpenses]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionsCount: Int?
    /// A list of ``MonthlySummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlySummaries: [MonthlySummary]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysSinceLastOccurrence: Int?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// A transaction's category from a business's view, in two levels.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct BusinessFinanceCategory: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The broad category, such as `FOOD_AND_DRINK`.
    public let primary: String
    /// The narrow category, such as `FOOD_AND_DRINK_COFFEE`; unique, so it can serve as a key.
    public let detailed: String
    /// How certain Plaid is of the category: `VERY_HIGH` (over 98%), `HIGH` (over 90%), `MEDIUM` (moderate), `LOW` or
    /// `UNKNOWN`.
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
