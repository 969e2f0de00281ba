// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``Assets/asset``.
public struct Asset: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``AssetDetail``. Always present.
    public let assetDetail: AssetDetail
    /// An object with the members of ``AssetOwners``. Always present.
    public let assetOwners: AssetOwners
    /// An object with the members of ``AssetHolder``. Always present.
    public let assetHolder: AssetHolder
    /// An object with the members of ``AssetTransactions``. Always present.
    public let assetTransactions: AssetTransactions
    /// An object with the members of ``ValidationSources``. Always present.
    public let validationSources: ValidationSources

    private static let keys = JSONKeyTable("ASSET_DETAIL", "ASSET_OWNERS", "ASSET_HOLDER", "ASSET_TRANSACTIONS", "VALIDATION_SOURCES")
    public init(json: inout JSONReader) {
        var assetDetail: AssetDetail?
        var assetOwners: AssetOwners?
        var assetHolder: AssetHolder?
        var assetTransactions: AssetTransactions?
        var validationSources: ValidationSources?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetDetail = json.decode()
                case 1: assetOwners = json.decode()
                case 2: assetHolder = json.decode()
                case 3: assetTransactions = json.decode()
                case 4: validationSources = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetDetail = assetDetail ?? json.missing("Asset.ASSET_DETAIL")
        self.assetOwners = assetOwners ?? json.missing("Asset.ASSET_OWNERS")
        self.assetHolder = assetHolder ?? json.missing("Asset.ASSET_HOLDER")
        self.assetTransactions = assetTransactions ?? json.missing("Asset.ASSET_TRANSACTIONS")
        self.validationSources = validationSources ?? json.missing("Asset.VALIDATION_SOURCES")
    }
}

/// The type of ``Asset/assetDetail`` and ``CreditFreddieMacAsset/assetDetail``.
public struct AssetDetail: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let assetUniqueIdentifier: String
    /// Sensitive text, which descriptions redact. Always present.
    public let assetAccountIdentifier: SensitiveString
    /// Text. Always present.
    public let assetAsOfDate: String
    /// Text. May be `null`.
    public let assetDescription: String?
    /// An exact decimal number. Always present.
    public let assetAvailableBalanceAmount: Decimal
    /// An exact decimal number. Always present.
    public let assetCurrentBalanceAmount: Decimal
    /// An exact decimal number. May be absent or `null`.
    public let assetHoldingBalanceAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetHoldingBalanceNetMarginAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetBondsBalanceAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetStocksBalanceAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetCryptoBalanceAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetOtherBalanceAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetMarginAmountBalance: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetAvailableCashBalanceAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    public let assetCashBalanceAmount: Decimal?
    /// One of `CheckingAccount`, `SavingsAccount`, `Investment`, `MoneyMarketFund` and `Other`. Always present.
    public let assetType: AssetType
    /// Text. May be `null`.
    public let assetTypeAdditionalDescription: String?
    /// A whole number. Always present.
    public let assetDaysRequestedCount: Int
    /// Text. May be `null`.
    public let assetOwnershipType: String?
    /// One of `Yes` and `No`. May be absent or `null`.
    public let assetRetirementIndicator: AssetDetailAssetRetirementIndicator?
    /// One of `Yes` and `No`. May be absent or `null`.
    public let assetEmployerSponsoredIndicator: AssetDetailAssetEmployerSponsoredIndicator?

    private static let keys = JSONKeyTable("AssetUniqueIdentifier", "AssetAccountIdentifier", "AssetAsOfDate", "AssetDescription", "AssetAvailableBalanceAmount", "AssetCurrentBalanceAmount", "AssetHoldingBalanceAmount", "AssetHoldingBalanceNetMarginAmount", "AssetBondsBalanceAmount", "AssetStocksBalanceAmount", "AssetCryptoBalanceAmount", "AssetOtherBalanceAmount", "AssetMarginAmountBalance", "AssetAvailableCashBalanceAmount", "AssetCashBalanceAmount", "AssetType", "AssetTypeAdditionalDescription", "AssetDaysRequestedCount", "AssetOwnershipType", "AssetRetirementIndicator", "AssetEmployerSponsoredIndicator")
    public init(json: inout JSONReader) {
        var assetUniqueIdentifier: String?
        var assetAccountIdentifier: SensitiveString?
        var assetAsOfDate: String?
        var assetDescription: String?
        var assetAvailableBalanceAmount: Decimal?
        var assetCurrentBalanceAmount: Decimal?
        var assetHoldingBalanceAmount: Decimal?
        var assetHoldingBalanceNetMarginAmount: Decimal?
        var assetBondsBalanceAmount: Decimal?
        var assetStocksBalanceAmount: Decimal?
        var assetCryptoBalanceAmount: Decimal?
        var assetOtherBalanceAmount: Decimal?
        var assetMarginAmountBalance: Decimal?
        var assetAvailableCashBalanceAmount: Decimal?
        var assetCashBalanceAmount: Decimal?
        var assetType: AssetType?
        var assetTypeAdditionalDescription: String?
        var assetDaysRequestedCount: Int?
        var assetOwnershipType: String?
        var assetRetirementIndicator: AssetDetailAssetRetirementIndicator?
        var assetEmployerSponsoredIndicator: AssetDetailAssetEmployerSponsoredIndicator?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetUniqueIdentifier = json.decode()
                case 1: assetAccountIdentifier = json.decode()
                case 2: assetAsOfDate = json.decode()
                case 3: assetDescription = json.decode()
                case 4: assetAvailableBalanceAmount = json.decode()
                case 5: assetCurrentBalanceAmount = json.decode()
                case 6: assetHoldingBalanceAmount = json.decode()
                case 7: assetHoldingBalanceNetMarginAmount = json.decode()
                case 8: assetBondsBalanceAmount = json.decode()
                case 9: assetStocksBalanceAmount = json.decode()
                case 10: assetCryptoBalanceAmount = json.decode()
                case 11: assetOtherBalanceAmount = json.decode()
                case 12: assetMarginAmountBalance = json.decode()
                case 13: assetAvailableCashBalanceAmount = json.decode()
                case 14: assetCashBalanceAmount = json.decode()
                case 15: assetType = json.decode()
                case 16: assetTypeAdditionalDescription = json.decode()
                case 17: assetDaysRequestedCount = json.decode()
                case 18: assetOwnershipType = json.decode()
                case 19: assetRetirementIndicator = json.decode()
                case 20: assetEmployerSponsoredIndicator = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetUniqueIdentifier = assetUniqueIdentifier ?? json.missing("AssetDetail.AssetUniqueIdentifier")
        self.assetAccountIdentifier = assetAccountIdentifier ?? json.missing("AssetDetail.AssetAccountIdentifier")
        self.assetAsOfDate = assetAsOfDate ?? json.missing("AssetDetail.AssetAsOfDate")
        self.assetDescription = assetDescription
        self.assetAvailableBalanceAmount = assetAvailableBalanceAmount ?? json.missing("AssetDetail.AssetAvailableBalanceAmount")
        self.assetCurrentBalanceAmount = assetCurrentBalanceAmount ?? json.missing("AssetDetail.AssetCurrentBalanceAmount")
        self.assetHoldingBalanceAmount = assetHoldingBalanceAmount
        self.assetHoldingBalanceNetMarginAmount = assetHoldingBalanceNetMarginAmount
        self.assetBondsBalanceAmount = assetBondsBalanceAmount
        self.assetStocksBalanceAmount = assetStocksBalanceAmount
        self.assetCryptoBalanceAmount = assetCryptoBalanceAmount
        self.assetOtherBalanceAmount = assetOtherBalanceAmount
        self.assetMarginAmountBalance = assetMarginAmountBalance
        self.assetAvailableCashBalanceAmount = assetAvailableCashBalanceAmount
        self.assetCashBalanceAmount = assetCashBalanceAmount
        self.assetType = assetType ?? json.missing("AssetDetail.AssetType")
        self.assetTypeAdditionalDescription = assetTypeAdditionalDescription
        self.assetDaysRequestedCount = assetDaysRequestedCount ?? json.missing("AssetDetail.AssetDaysRequestedCount")
        self.assetOwnershipType = assetOwnershipType
        self.assetRetirementIndicator = assetRetirementIndicator
        self.assetEmployerSponsoredIndicator = assetEmployerSponsoredIndicator
    }
}

/// The type of ``Asset/assetHolder`` and ``CreditFreddieMacAsset/assetHolder``.
public struct AssetHolder: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``AssetHolderName``. Always present.
    public let name: AssetHolderName

    private static let keys = JSONKeyTable("NAME")
    public init(json: inout JSONReader) {
        var name: AssetHolderName?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("AssetHolder.NAME")
    }
}

/// The type of ``AssetHolder/name``.
public struct AssetHolderName: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let fullName: String

    private static let keys = JSONKeyTable("FullName")
    public init(json: inout JSONReader) {
        var fullName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: fullName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.fullName = fullName ?? json.missing("AssetHolderName.FullName")
    }
}

/// The type of ``AssetHoldings/assetHolding``.
public struct AssetHolding: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let assetHoldingID: String?
    /// Text. May be `null`.
    public let currency: String?
    /// Text. May be `null`.
    public let assetHoldingDescription: String?
    /// Text. May be `null`.
    public let assetHoldingSymbol: String?
    /// Text. May be `null`.
    public let assetHoldingSecurityName: String?
    /// An exact decimal number. May be `null`.
    public let assetHoldingUnits: Decimal?
    /// An exact decimal number. May be `null`.
    public let assetHoldingMarketValueAmount: Decimal?
    /// An exact decimal number. May be `null`.
    public let assetHoldingCurrentPriceAmount: Decimal?
    /// One of `Bond`, `Stock`, `Crypto` and `Other`. May be `null`.
    public let assetHoldingType: AssetHoldingAssetHoldingType?
    /// One of `Yes` and `No`. May be `null`.
    public let assetHoldingRestrictedIndicator: AssetHoldingAssetHoldingRestrictedIndicator?
    /// An exact decimal number. May be `null`.
    public let assetHoldingVestedAmount: Decimal?

    private static let keys = JSONKeyTable("AssetHoldingID", "Currency", "AssetHoldingDescription", "AssetHoldingSymbol", "AssetHoldingSecurityName", "AssetHoldingUnits", "AssetHoldingMarketValueAmount", "AssetHoldingCurrentPriceAmount", "AssetHoldingType", "AssetHoldingRestrictedIndicator", "AssetHoldingVestedAmount")
    public init(json: inout JSONReader) {
        var assetHoldingID: String?
        var currency: String?
        var assetHoldingDescription: String?
        var assetHoldingSymbol: String?
        var assetHoldingSecurityName: String?
        var assetHoldingUnits: Decimal?
        var assetHoldingMarketValueAmount: Decimal?
        var assetHoldingCurrentPriceAmount: Decimal?
        var assetHoldingType: AssetHoldingAssetHoldingType?
        var assetHoldingRestrictedIndicator: AssetHoldingAssetHoldingRestrictedIndicator?
        var assetHoldingVestedAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetHoldingID = json.decode()
                case 1: currency = json.decode()
                case 2: assetHoldingDescription = json.decode()
                case 3: assetHoldingSymbol = json.decode()
                case 4: assetHoldingSecurityName = json.decode()
                case 5: assetHoldingUnits = json.decode()
                case 6: assetHoldingMarketValueAmount = json.decode()
                case 7: assetHoldingCurrentPriceAmount = json.decode()
                case 8: assetHoldingType = json.decode()
                case 9: assetHoldingRestrictedIndicator = json.decode()
                case 10: assetHoldingVestedAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetHoldingID = assetHoldingID
        self.currency = currency
        self.assetHoldingDescription = assetHoldingDescription
        self.assetHoldingSymbol = assetHoldingSymbol
        self.assetHoldingSecurityName = assetHoldingSecurityName
        self.assetHoldingUnits = assetHoldingUnits
        self.assetHoldingMarketValueAmount = assetHoldingMarketValueAmount
        self.assetHoldingCurrentPriceAmount = assetHoldingCurrentPriceAmount
        self.assetHoldingType = assetHoldingType
        self.assetHoldingRestrictedIndicator = assetHoldingRestrictedIndicator
        self.assetHoldingVestedAmount = assetHoldingVestedAmount
    }
}

/// The type of ``CreditFreddieMacAsset/assetHoldings``.
public struct AssetHoldings: JSONObjectDecodable, RedactedDescription {
    /// A list of ``AssetHolding`` objects. Always present.
    public let assetHolding: [AssetHolding]

    private static let keys = JSONKeyTable("ASSET_HOLDING")
    public init(json: inout JSONReader) {
        var assetHolding: [AssetHolding]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetHolding = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetHolding = assetHolding ?? json.missing("AssetHoldings.ASSET_HOLDING")
    }
}

/// The type of ``AssetOwners/assetOwner``.
public struct AssetOwner: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let assetOwnerText: String?

    private static let keys = JSONKeyTable("AssetOwnerText")
    public init(json: inout JSONReader) {
        var assetOwnerText: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetOwnerText = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetOwnerText = assetOwnerText
    }
}

/// The type of ``Asset/assetOwners`` and ``CreditFreddieMacAsset/assetOwners``.
public struct AssetOwners: JSONObjectDecodable, RedactedDescription {
    /// A list of ``AssetOwner`` objects. Always present.
    public let assetOwner: [AssetOwner]

    private static let keys = JSONKeyTable("ASSET_OWNER")
    public init(json: inout JSONReader) {
        var assetOwner: [AssetOwner]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetOwner = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetOwner = assetOwner ?? json.missing("AssetOwners.ASSET_OWNER")
    }
}

/// The type of ``AssetReportFreddieGetResponse/deal``.
public struct AssetReportFreddie: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Loans``. Always present.
    public let loans: Loans
    /// An object with the members of ``Parties``. Always present.
    public let parties: Parties
    /// An object with the members of ``Services``. Always present.
    public let services: Services

    private static let keys = JSONKeyTable("LOANS", "PARTIES", "SERVICES")
    public init(json: inout JSONReader) {
        var loans: Loans?
        var parties: Parties?
        var services: Services?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loans = json.decode()
                case 1: parties = json.decode()
                case 2: services = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loans = loans ?? json.missing("AssetReportFreddie.LOANS")
        self.parties = parties ?? json.missing("AssetReportFreddie.PARTIES")
        self.services = services ?? json.missing("AssetReportFreddie.SERVICES")
    }
}

/// The type of ``AssetTransactions/assetTransaction``.
public struct AssetTransaction: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``AssetTransactionDetail``. Always present.
    public let assetTransactionDetail: AssetTransactionDetail
    /// A list of ``AssetTransactionDescription`` objects. Always present.
    public let assetTransactionDescripton: [AssetTransactionDescription]

    private static let keys = JSONKeyTable("ASSET_TRANSACTION_DETAIL", "ASSET_TRANSACTION_DESCRIPTON")
    public init(json: inout JSONReader) {
        var assetTransactionDetail: AssetTransactionDetail?
        var assetTransactionDescripton: [AssetTransactionDescription]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetTransactionDetail = json.decode()
                case 1: assetTransactionDescripton = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetTransactionDetail = assetTransactionDetail ?? json.missing("AssetTransaction.ASSET_TRANSACTION_DETAIL")
        self.assetTransactionDescripton = assetTransactionDescripton ?? json.missing("AssetTransaction.ASSET_TRANSACTION_DESCRIPTON")
    }
}

/// The type of ``AssetTransaction/assetTransactionDescripton`` and
/// ``CreditFreddieMacAssetTransaction/assetTransactionDescription``.
public struct AssetTransactionDescription: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let assetTransactionDescription: String

    private static let keys = JSONKeyTable("AssetTransactionDescription")
    public init(json: inout JSONReader) {
        var assetTransactionDescription: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetTransactionDescription = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetTransactionDescription = assetTransactionDescription ?? json.missing("AssetTransactionDescription.AssetTransactionDescription")
    }
}

/// The type of ``AssetTransaction/assetTransactionDetail`` and
/// ``CreditFreddieMacAssetTransaction/assetTransactionDetail``.
public struct AssetTransactionDetail: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let assetTransactionUniqueIdentifier: String
    /// An exact decimal number. Always present.
    public let assetTransactionAmount: Decimal
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let assetTransactionDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let assetTransactionPostDate: CalendarDate
    /// One of `Credit` and `Debit`. Always present.
    public let assetTransactionType: AssetTransactionType
    /// One of the 8 values of ``AssetInvestmentTransactionType``. May be absent or `null`.
    public let assetInvestmentTransactionType: AssetInvestmentTransactionType?
    /// Text. May be `null`.
    public let assetTransactionPaidByName: String?
    /// Text. May be absent or `null`.
    public let assetTransactionPaidToName: String?
    /// Text. May be `null`.
    public let assetTransactionTypeAdditionalDescription: String?
    /// Text. May be `null`.
    public let assetInvestmentTransactionTypeDescription: String?
    /// One of the 107 values of ``AssetTransactionCategoryType``. May be `null`.
    public let assetTransactionCategoryType: AssetTransactionCategoryType?
    /// Text. May be `null`.
    public let financialInstitutionTransactionIdentifier: String?

    private static let keys = JSONKeyTable("AssetTransactionUniqueIdentifier", "AssetTransactionAmount", "AssetTransactionDate", "AssetTransactionPostDate", "AssetTransactionType", "AssetInvestmentTransactionType", "AssetTransactionPaidByName", "AssetTransactionPaidToName", "AssetTransactionTypeAdditionalDescription", "AssetInvestmentTransactionTypeDescription", "AssetTransactionCategoryType", "FinancialInstitutionTransactionIdentifier")
    public init(json: inout JSONReader) {
        var assetTransactionUniqueIdentifier: String?
        var assetTransactionAmount: Decimal?
        var assetTransactionDate: CalendarDate?
        var assetTransactionPostDate: CalendarDate?
        var assetTransactionType: AssetTransactionType?
        var assetInvestmentTransactionType: AssetInvestmentTransactionType?
        var assetTransactionPaidByName: String?
        var assetTransactionPaidToName: String?
        var assetTransactionTypeAdditionalDescription: String?
        var assetInvestmentTransactionTypeDescription: String?
        var assetTransactionCategoryType: AssetTransactionCategoryType?
        var financialInstitutionTransactionIdentifier: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetTransactionUniqueIdentifier = json.decode()
                case 1: assetTransactionAmount = json.decode()
                case 2: assetTransactionDate = json.decode()
                case 3: assetTransactionPostDate = json.decode()
                case 4: assetTransactionType = json.decode()
                case 5: assetInvestmentTransactionType = json.decode()
                case 6: assetTransactionPaidByName = json.decode()
                case 7: assetTransactionPaidToName = json.decode()
                case 8: assetTransactionTypeAdditionalDescription = json.decode()
                case 9: assetInvestmentTransactionTypeDescription = json.decode()
                case 10: assetTransactionCategoryType = json.decode()
                case 11: financialInstitutionTransactionIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetTransactionUniqueIdentifier = assetTransactionUniqueIdentifier ?? json.missing("AssetTransactionDetail.AssetTransactionUniqueIdentifier")
        self.assetTransactionAmount = assetTransactionAmount ?? json.missing("AssetTransactionDetail.AssetTransactionAmount")
        self.assetTransactionDate = assetTransactionDate ?? json.missing("AssetTransactionDetail.AssetTransactionDate")
        self.assetTransactionPostDate = assetTransactionPostDate ?? json.missing("AssetTransactionDetail.AssetTransactionPostDate")
        self.assetTransactionType = assetTransactionType ?? json.missing("AssetTransactionDetail.AssetTransactionType")
        self.assetInvestmentTransactionType = assetInvestmentTransactionType
        self.assetTransactionPaidByName = assetTransactionPaidByName
        self.assetTransactionPaidToName = assetTransactionPaidToName
        self.assetTransactionTypeAdditionalDescription = assetTransactionTypeAdditionalDescription
        self.assetInvestmentTransactionTypeDescription = assetInvestmentTransactionTypeDescription
        self.assetTransactionCategoryType = assetTransactionCategoryType
        self.financialInstitutionTransactionIdentifier = financialInstitutionTransactionIdentifier
    }
}

/// The type of ``Asset/assetTransactions``.
public struct AssetTransactions: JSONObjectDecodable, RedactedDescription {
    /// A list of ``AssetTransaction`` objects. Always present.
    public let assetTransaction: [AssetTransaction]

    private static let keys = JSONKeyTable("ASSET_TRANSACTION")
    public init(json: inout JSONReader) {
        var assetTransaction: [AssetTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetTransaction = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetTransaction = assetTransaction ?? json.missing("AssetTransactions.ASSET_TRANSACTION")
    }
}

/// The type of ``VerificationOfAssetResponse/assets``.
public struct Assets: JSONObjectDecodable, RedactedDescription {
    /// A list of ``Asset`` objects. Always present.
    public let asset: [Asset]

    private static let keys = JSONKeyTable("ASSET")
    public init(json: inout JSONReader) {
        var asset: [Asset]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: asset = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.asset = asset ?? json.missing("Assets.ASSET")
    }
}

/// The type of ``PayrollIncomeObject/form1099s``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct Credit1099: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentID: String?
    /// An object with the members of ``CreditDocumentMetadata``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentMetadata: CreditDocumentMetadata?
    /// One of `FORM_1099_TYPE_UNKNOWN`, `FORM_1099_TYPE_MISC` and `FORM_1099_TYPE_K`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let form1099Type: Form1099Type?
    /// An object with the members of ``Credit1099Recipient``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let recipient: Credit1099Recipient?
    /// An object with the members of ``Credit1099Payer``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payer: Credit1099Payer?
    /// An object with the members of ``Credit1099Filer``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let filer: Credit1099Filer?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let taxYear: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let rents: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let royalties: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let otherIncome: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let federalIncomeTaxWithheld: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let fishingBoatProceeds: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let medicalAndHealthcarePayments: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let nonemployeeCompensation: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let substitutePaymentsInLieuOfDividendsOrInterest: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payerMadeDirectSalesOf5000OrMoreOfConsumerProductsToBuyer: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let cropInsuranceProceeds: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let excessGoldenParachutePayments: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let grossProceedsPaidToAnAttorney: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let section409aDeferrals: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let section409aIncome: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let stateTaxWithheld: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let stateTaxWithheldLower: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payerStateNumber: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payerStateNumberLower: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let stateIncome: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let stateIncomeLower: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let transactionsReported: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let pseName: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let pseTelephoneNumber: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let grossAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let cardNotPresentTransaction: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let merchantCategoryCode: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let numberOfPaymentTransactions: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let januaryAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let februaryAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let marchAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let aprilAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let mayAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let juneAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let julyAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let augustAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let septemberAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let octoberAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let novemberAmount: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let decemberAmount: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let primaryState: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let secondaryState: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let primaryStateID: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let secondaryStateID: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let primaryStateIncomeTax: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let secondaryStateIncomeTax: Decimal?

    private static let keys = JSONKeyTable("document_id", "document_metadata", "form_1099_type", "recipient", "payer", "filer", "tax_year", "rents", "royalties", "other_income", "federal_income_tax_withheld", "fishing_boat_proceeds", "medical_and_healthcare_payments", "nonemployee_compensation", "substitute_payments_in_lieu_of_dividends_or_interest", "payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer", "crop_insurance_proceeds", "excess_golden_parachute_payments", "gross_proceeds_paid_to_an_attorney", "section_409a_deferrals", "section_409a_income", "state_tax_withheld", "state_tax_withheld_lower", "payer_state_number", "payer_state_number_lower", "state_income", "state_income_lower", "transactions_reported", "pse_name", "pse_telephone_number", "gross_amount", "card_not_present_transaction", "merchant_category_code", "number_of_payment_transactions", "january_amount", "february_amount", "march_amount", "april_amount", "may_amount", "june_amount", "july_amount", "august_amount", "september_amount", "october_amount", "november_amount", "december_amount", "primary_state", "secondary_state", "primary_state_id", "secondary_state_id", "primary_state_income_tax", "secondary_state_income_tax")
    public init(json: inout JSONReader) {
        var documentID: String?
        var documentMetadata: CreditDocumentMetadata?
        var form1099Type: Form1099Type?
        var recipient: Credit1099Recipient?
        var payer: Credit1099Payer?
        var filer: Credit1099Filer?
        var taxYear: String?
        var rents: Decimal?
        var royalties: Decimal?
        var otherIncome: Decimal?
        var federalIncomeTaxWithheld: Decimal?
        var fishingBoatProceeds: Decimal?
        var medicalAndHealthcarePayments: Decimal?
        var nonemployeeCompensation: Decimal?
        var substitutePaymentsInLieuOfDividendsOrInterest: Decimal?
        var payerMadeDirectSalesOf5000OrMoreOfConsumerProductsToBuyer: String?
        var cropInsuranceProceeds: Decimal?
        var excessGoldenParachutePayments: Decimal?
        var grossProceedsPaidToAnAttorney: Decimal?
        var section409aDeferrals: Decimal?
        var section409aIncome: Decimal?
        var stateTaxWithheld: Decimal?
        var stateTaxWithheldLower: Decimal?
        var payerStateNumber: String?
        var payerStateNumberLower: String?
        var stateIncome: Decimal?
        var stateIncomeLower: Decimal?
        var transactionsReported: String?
        var pseName: String?
        var pseTelephoneNumber: String?
        var grossAmount: Decimal?
        var cardNotPresentTransaction: Decimal?
        var merchantCategoryCode: String?
        var numberOfPaymentTransactions: String?
        var januaryAmount: Decimal?
        var februaryAmount: Decimal?
        var marchAmount: Decimal?
        var aprilAmount: Decimal?
        var mayAmount: Decimal?
        var juneAmount: Decimal?
        var julyAmount: Decimal?
        var augustAmount: Decimal?
        var septemberAmount: Decimal?
        var octoberAmount: Decimal?
        var novemberAmount: Decimal?
        var decemberAmount: Decimal?
        var primaryState: String?
        var secondaryState: String?
        var primaryStateID: String?
        var secondaryStateID: String?
        var primaryStateIncomeTax: Decimal?
        var secondaryStateIncomeTax: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentID = json.decode()
                case 1: documentMetadata = json.decode()
                case 2: form1099Type = json.decode()
                case 3: recipient = json.decode()
                case 4: payer = json.decode()
                case 5: filer = json.decode()
                case 6: taxYear = json.decode()
                case 7: rents = json.decode()
                case 8: royalties = json.decode()
                case 9: otherIncome = json.decode()
                case 10: federalIncomeTaxWithheld = json.decode()
                case 11: fishingBoatProceeds = json.decode()
                case 12: medicalAndHealthcarePayments = json.decode()
                case 13: nonemployeeCompensation = json.decode()
                case 14: substitutePaymentsInLieuOfDividendsOrInterest = json.decode()
                case 15: payerMadeDirectSalesOf5000OrMoreOfConsumerProductsToBuyer = json.decode()
                case 16: cropInsuranceProceeds = json.decode()
                case 17: excessGoldenParachutePayments = json.decode()
                case 18: grossProceedsPaidToAnAttorney = json.decode()
                case 19: section409aDeferrals = json.decode()
                case 20: section409aIncome = json.decode()
                case 21: stateTaxWithheld = json.decode()
                case 22: stateTaxWithheldLower = json.decode()
                case 23: payerStateNumber = json.decode()
                case 24: payerStateNumberLower = json.decode()
                case 25: stateIncome = json.decode()
                case 26: stateIncomeLower = json.decode()
                case 27: transactionsReported = json.decode()
                case 28: pseName = json.decode()
                case 29: pseTelephoneNumber = json.decode()
                case 30: grossAmount = json.decode()
                case 31: cardNotPresentTransaction = json.decode()
                case 32: merchantCategoryCode = json.decode()
                case 33: numberOfPaymentTransactions = json.decode()
                case 34: januaryAmount = json.decode()
                case 35: februaryAmount = json.decode()
                case 36: marchAmount = json.decode()
                case 37: aprilAmount = json.decode()
                case 38: mayAmount = json.decode()
                case 39: juneAmount = json.decode()
                case 40: julyAmount = json.decode()
                case 41: augustAmount = json.decode()
                case 42: septemberAmount = json.decode()
                case 43: octoberAmount = json.decode()
                case 44: novemberAmount = json.decode()
                case 45: decemberAmount = json.decode()
                case 46: primaryState = json.decode()
                case 47: secondaryState = json.decode()
                case 48: primaryStateID = json.decode()
                case 49: secondaryStateID = json.decode()
                case 50: primaryStateIncomeTax = json.decode()
                case 51: secondaryStateIncomeTax = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentID = documentID
        self.documentMetadata = documentMetadata
        self.form1099Type = form1099Type
        self.recipient = recipient
        self.payer = payer
        self.filer = filer
        self.taxYear = taxYear
        self.rents = rents
        self.royalties = royalties
        self.otherIncome = otherIncome
        self.federalIncomeTaxWithheld = federalIncomeTaxWithheld
        self.fishingBoatProceeds = fishingBoatProceeds
        self.medicalAndHealthcarePayments = medicalAndHealthcarePayments
        self.nonemployeeCompensation = nonemployeeCompensation
        self.substitutePaymentsInLieuOfDividendsOrInterest = substitutePaymentsInLieuOfDividendsOrInterest
        self.payerMadeDirectSalesOf5000OrMoreOfConsumerProductsToBuyer = payerMadeDirectSalesOf5000OrMoreOfConsumerProductsToBuyer
        self.cropInsuranceProceeds = cropInsuranceProceeds
        self.excessGoldenParachutePayments = excessGoldenParachutePayments
        self.grossProceedsPaidToAnAttorney = grossProceedsPaidToAnAttorney
        self.section409aDeferrals = section409aDeferrals
        self.section409aIncome = section409aIncome
        self.stateTaxWithheld = stateTaxWithheld
        self.stateTaxWithheldLower = stateTaxWithheldLower
        self.payerStateNumber = payerStateNumber
        self.payerStateNumberLower = payerStateNumberLower
        self.stateIncome = stateIncome
        self.stateIncomeLower = stateIncomeLower
        self.transactionsReported = transactionsReported
        self.pseName = pseName
        self.pseTelephoneNumber = pseTelephoneNumber
        self.grossAmount = grossAmount
        self.cardNotPresentTransaction = cardNotPresentTransaction
        self.merchantCategoryCode = merchantCategoryCode
        self.numberOfPaymentTransactions = numberOfPaymentTransactions
        self.januaryAmount = januaryAmount
        self.februaryAmount = februaryAmount
        self.marchAmount = marchAmount
        self.aprilAmount = aprilAmount
        self.mayAmount = mayAmount
        self.juneAmount = juneAmount
        self.julyAmount = julyAmount
        self.augustAmount = augustAmount
        self.septemberAmount = septemberAmount
        self.octoberAmount = octoberAmount
        self.novemberAmount = novemberAmount
        self.decemberAmount = decemberAmount
        self.primaryState = primaryState
        self.secondaryState = secondaryState
        self.primaryStateID = primaryStateID
        self.secondaryStateID = secondaryStateID
        self.primaryStateIncomeTax = primaryStateIncomeTax
        self.secondaryStateIncomeTax = secondaryStateIncomeTax
    }
}

/// The type of ``Credit1099/filer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct Credit1099Filer: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditPayStubAddress``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let address: CreditPayStubAddress?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let tin: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let type: String?

    private static let keys = JSONKeyTable("address", "name", "tin", "type")
    public init(json: inout JSONReader) {
        var address: CreditPayStubAddress?
        var name: String?
        var tin: String?
        var type: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: name = json.decode()
                case 2: tin = json.decode()
                case 3: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address
        self.name = name
        self.tin = tin
        self.type = type
    }
}

/// The type of ``Credit1099/payer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct Credit1099Payer: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditPayStubAddress``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let address: CreditPayStubAddress?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let tin: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let telephoneNumber: String?

    private static let keys = JSONKeyTable("address", "name", "tin", "telephone_number")
    public init(json: inout JSONReader) {
        var address: CreditPayStubAddress?
        var name: String?
        var tin: String?
        var telephoneNumber: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: name = json.decode()
                case 2: tin = json.decode()
                case 3: telephoneNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address
        self.name = name
        self.tin = tin
        self.telephoneNumber = telephoneNumber
    }
}

/// The type of ``Credit1099/recipient``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct Credit1099Recipient: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditPayStubAddress``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let address: CreditPayStubAddress?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let tin: String?
    /// Sensitive text, which descriptions redact. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let accountNumber: SensitiveString?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let factaFilingRequirement: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let secondTinExists: String?

    private static let keys = JSONKeyTable("address", "name", "tin", "account_number", "facta_filing_requirement", "second_tin_exists")
    public init(json: inout JSONReader) {
        var address: CreditPayStubAddress?
        var name: String?
        var tin: String?
        var accountNumber: SensitiveString?
        var factaFilingRequirement: String?
        var secondTinExists: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: name = json.decode()
                case 2: tin = json.decode()
                case 3: accountNumber = json.decode()
                case 4: factaFilingRequirement = json.decode()
                case 5: secondTinExists = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address
        self.name = name
        self.tin = tin
        self.accountNumber = accountNumber
        self.factaFilingRequirement = factaFilingRequirement
        self.secondTinExists = secondTinExists
    }
}

/// The type of ``CreditBankEmployment/employer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmployer: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let name: String

    private static let keys = JSONKeyTable("name")
    public init(json: inout JSONReader) {
        var name: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("CreditBankEmployer.name")
    }
}

/// The type of ``CreditBankEmploymentItem/bankEmployments``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmployment: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let bankEmploymentID: String
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let accountID: AccountID
    /// An object with the members of ``CreditBankEmployer``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let employer: CreditBankEmployer
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let latestDepositDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let earliestDepositDate: CalendarDate

    private static let keys = JSONKeyTable("bank_employment_id", "account_id", "employer", "latest_deposit_date", "earliest_deposit_date")
    public init(json: inout JSONReader) {
        var bankEmploymentID: String?
        var accountID: AccountID?
        var employer: CreditBankEmployer?
        var latestDepositDate: CalendarDate?
        var earliestDepositDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankEmploymentID = json.decode()
                case 1: accountID = json.decode()
                case 2: employer = json.decode()
                case 3: latestDepositDate = json.decode()
                case 4: earliestDepositDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankEmploymentID = bankEmploymentID ?? json.missing("CreditBankEmployment.bank_employment_id")
        self.accountID = accountID ?? json.missing("CreditBankEmployment.account_id")
        self.employer = employer ?? json.missing("CreditBankEmployment.employer")
        self.latestDepositDate = latestDepositDate ?? json.missing("CreditBankEmployment.latest_deposit_date")
        self.earliestDepositDate = earliestDepositDate ?? json.missing("CreditBankEmployment.earliest_deposit_date")
    }
}

/// The type of ``CreditBankEmploymentReport/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmploymentItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let itemID: ItemID
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let lastUpdatedTime: Timestamp
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let institutionName: String
    /// A list of ``CreditBankEmployment`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let bankEmployments: [CreditBankEmployment]
    /// A list of ``CreditBankIncomeAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let bankEmploymentAccounts: [CreditBankIncomeAccount]

    private static let keys = JSONKeyTable("item_id", "last_updated_time", "institution_id", "institution_name", "bank_employments", "bank_employment_accounts")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var lastUpdatedTime: Timestamp?
        var institutionID: InstitutionID?
        var institutionName: String?
        var bankEmployments: [CreditBankEmployment]?
        var bankEmploymentAccounts: [CreditBankIncomeAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: lastUpdatedTime = json.decode()
                case 2: institutionID = json.decode()
                case 3: institutionName = json.decode()
                case 4: bankEmployments = json.decode()
                case 5: bankEmploymentAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("CreditBankEmploymentItem.item_id")
        self.lastUpdatedTime = lastUpdatedTime ?? json.missing("CreditBankEmploymentItem.last_updated_time")
        self.institutionID = institutionID ?? json.missing("CreditBankEmploymentItem.institution_id")
        self.institutionName = institutionName ?? json.missing("CreditBankEmploymentItem.institution_name")
        self.bankEmployments = bankEmployments ?? json.missing("CreditBankEmploymentItem.bank_employments")
        self.bankEmploymentAccounts = bankEmploymentAccounts ?? json.missing("CreditBankEmploymentItem.bank_employment_accounts")
    }
}

/// The type of ``CreditBankEmploymentGetResponse/bankEmploymentReports``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmploymentReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let bankEmploymentReportID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let generatedTime: Timestamp
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let daysRequested: Int
    /// A list of ``CreditBankEmploymentItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let items: [CreditBankEmploymentItem]
    /// A list of ``CreditBankEmploymentWarning`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let warnings: [CreditBankEmploymentWarning]

    private static let keys = JSONKeyTable("bank_employment_report_id", "generated_time", "days_requested", "items", "warnings")
    public init(json: inout JSONReader) {
        var bankEmploymentReportID: String?
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var items: [CreditBankEmploymentItem]?
        var warnings: [CreditBankEmploymentWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankEmploymentReportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: daysRequested = json.decode()
                case 3: items = json.decode()
                case 4: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankEmploymentReportID = bankEmploymentReportID ?? json.missing("CreditBankEmploymentReport.bank_employment_report_id")
        self.generatedTime = generatedTime ?? json.missing("CreditBankEmploymentReport.generated_time")
        self.daysRequested = daysRequested ?? json.missing("CreditBankEmploymentReport.days_requested")
        self.items = items ?? json.missing("CreditBankEmploymentReport.items")
        self.warnings = warnings ?? json.missing("CreditBankEmploymentReport.warnings")
    }
}

/// The type of ``CreditBankEmploymentReport/warnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmploymentWarning: JSONObjectDecodable, RedactedDescription {
    /// Always `BANK_EMPLOYMENT_WARNING`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let warningType: CreditBankEmploymentWarningType
    /// One of `IDENTITY_UNAVAILABLE`, `TRANSACTIONS_UNAVAILABLE`, `ITEM_UNAPPROVED`, `REPORT_DELETED` and
    /// `DATA_UNAVAILABLE`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let warningCode: CreditBankIncomeWarningCode
    /// An object with the members of ``CreditBankIncomeCause``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let cause: CreditBankIncomeCause

    private static let keys = JSONKeyTable("warning_type", "warning_code", "cause")
    public init(json: inout JSONReader) {
        var warningType: CreditBankEmploymentWarningType?
        var warningCode: CreditBankIncomeWarningCode?
        var cause: CreditBankIncomeCause?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: warningType = json.decode()
                case 1: warningCode = json.decode()
                case 2: cause = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.warningType = warningType ?? json.missing("CreditBankEmploymentWarning.warning_type")
        self.warningCode = warningCode ?? json.missing("CreditBankEmploymentWarning.warning_code")
        self.cause = cause ?? json.missing("CreditBankEmploymentWarning.cause")
    }
}

/// The type of ``CreditBankIncomeGetResponse/bankIncome``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncome: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let bankIncomeID: String?
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let generatedTime: Timestamp?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let daysRequested: Int?
    /// A list of ``CreditBankIncomeItem`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let items: [CreditBankIncomeItem]?
    /// An object with the members of ``CreditBankIncomeSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let bankIncomeSummary: CreditBankIncomeSummary?
    /// A list of ``CreditBankIncomeWarning`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let warnings: [CreditBankIncomeWarning]?

    private static let keys = JSONKeyTable("bank_income_id", "generated_time", "days_requested", "items", "bank_income_summary", "warnings")
    public init(json: inout JSONReader) {
        var bankIncomeID: String?
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var items: [CreditBankIncomeItem]?
        var bankIncomeSummary: CreditBankIncomeSummary?
        var warnings: [CreditBankIncomeWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankIncomeID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: daysRequested = json.decode()
                case 3: items = json.decode()
                case 4: bankIncomeSummary = json.decode()
                case 5: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankIncomeID = bankIncomeID
        self.generatedTime = generatedTime
        self.daysRequested = daysRequested
        self.items = items
        self.bankIncomeSummary = bankIncomeSummary
        self.warnings = warnings
    }
}

/// The type of ``CreditBankEmploymentItem/bankEmploymentAccounts`` and ``CreditBankIncomeItem/bankIncomeAccounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankIncomeAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let accountID: AccountID
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let mask: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let officialName: String?
    /// One of the 11 values of ``DepositoryAccountSubtype``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let subtype: DepositoryAccountSubtype
    /// Always `depository`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let type: CreditBankIncomeAccountType
    /// A list of ``Owner`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let owners: [Owner]

    private static let keys = JSONKeyTable("account_id", "mask", "name", "official_name", "subtype", "type", "owners")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var mask: String?
        var name: String?
        var officialName: String?
        var subtype: DepositoryAccountSubtype?
        var type: CreditBankIncomeAccountType?
        var owners: [Owner]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: mask = json.decode()
                case 2: name = json.decode()
                case 3: officialName = json.decode()
                case 4: subtype = json.decode()
                case 5: type = json.decode()
                case 6: owners = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CreditBankIncomeAccount.account_id")
        self.mask = mask
        self.name = name ?? json.missing("CreditBankIncomeAccount.name")
        self.officialName = officialName
        self.subtype = subtype ?? json.missing("CreditBankIncomeAccount.subtype")
        self.type = type ?? json.missing("CreditBankIncomeAccount.type")
        self.owners = owners ?? json.missing("CreditBankIncomeAccount.owners")
    }
}
