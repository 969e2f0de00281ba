// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `Asset` of Plaid's OpenAPI document.
public struct Asset: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_DETAIL`.
    public let assetDetail: AssetDetail
    /// The JSON member `ASSET_OWNERS`.
    public let assetOwners: AssetOwners
    /// The JSON member `ASSET_HOLDER`.
    public let assetHolder: AssetHolder
    /// The JSON member `ASSET_TRANSACTIONS`.
    public let assetTransactions: AssetTransactions
    /// The JSON member `VALIDATION_SOURCES`.
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

/// The schema `AssetDetail` of Plaid's OpenAPI document.
public struct AssetDetail: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `AssetUniqueIdentifier`.
    public let assetUniqueIdentifier: String
    /// The JSON member `AssetAccountIdentifier`.
    public let assetAccountIdentifier: SensitiveString
    /// The JSON member `AssetAsOfDate`.
    public let assetAsOfDate: String
    /// The JSON member `AssetDescription`.
    public let assetDescription: String?
    /// The JSON member `AssetAvailableBalanceAmount`.
    public let assetAvailableBalanceAmount: Decimal
    /// The JSON member `AssetCurrentBalanceAmount`.
    public let assetCurrentBalanceAmount: Decimal
    /// The JSON member `AssetHoldingBalanceAmount`.
    public let assetHoldingBalanceAmount: Decimal?
    /// The JSON member `AssetHoldingBalanceNetMarginAmount`.
    public let assetHoldingBalanceNetMarginAmount: Decimal?
    /// The JSON member `AssetBondsBalanceAmount`.
    public let assetBondsBalanceAmount: Decimal?
    /// The JSON member `AssetStocksBalanceAmount`.
    public let assetStocksBalanceAmount: Decimal?
    /// The JSON member `AssetCryptoBalanceAmount`.
    public let assetCryptoBalanceAmount: Decimal?
    /// The JSON member `AssetOtherBalanceAmount`.
    public let assetOtherBalanceAmount: Decimal?
    /// The JSON member `AssetMarginAmountBalance`.
    public let assetMarginAmountBalance: Decimal?
    /// The JSON member `AssetAvailableCashBalanceAmount`.
    public let assetAvailableCashBalanceAmount: Decimal?
    /// The JSON member `AssetCashBalanceAmount`.
    public let assetCashBalanceAmount: Decimal?
    /// The JSON member `AssetType`.
    public let assetType: AssetType
    /// The JSON member `AssetTypeAdditionalDescription`.
    public let assetTypeAdditionalDescription: String?
    /// The JSON member `AssetDaysRequestedCount`.
    public let assetDaysRequestedCount: Int
    /// The JSON member `AssetOwnershipType`.
    public let assetOwnershipType: String?
    /// The JSON member `AssetRetirementIndicator`.
    public let assetRetirementIndicator: AssetDetailAssetRetirementIndicator?
    /// The JSON member `AssetEmployerSponsoredIndicator`.
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

/// The schema `AssetHolder` of Plaid's OpenAPI document.
public struct AssetHolder: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `NAME`.
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

/// The schema `AssetHolderName` of Plaid's OpenAPI document.
public struct AssetHolderName: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `FullName`.
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

/// The schema `AssetHolding` of Plaid's OpenAPI document.
public struct AssetHolding: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `AssetHoldingID`.
    public let assetHoldingID: String?
    /// The JSON member `Currency`.
    public let currency: String?
    /// The JSON member `AssetHoldingDescription`.
    public let assetHoldingDescription: String?
    /// The JSON member `AssetHoldingSymbol`.
    public let assetHoldingSymbol: String?
    /// The JSON member `AssetHoldingSecurityName`.
    public let assetHoldingSecurityName: String?
    /// The JSON member `AssetHoldingUnits`.
    public let assetHoldingUnits: Decimal?
    /// The JSON member `AssetHoldingMarketValueAmount`.
    public let assetHoldingMarketValueAmount: Decimal?
    /// The JSON member `AssetHoldingCurrentPriceAmount`.
    public let assetHoldingCurrentPriceAmount: Decimal?
    /// The JSON member `AssetHoldingType`.
    public let assetHoldingType: AssetHoldingAssetHoldingType?
    /// The JSON member `AssetHoldingRestrictedIndicator`.
    public let assetHoldingRestrictedIndicator: AssetHoldingAssetHoldingRestrictedIndicator?
    /// The JSON member `AssetHoldingVestedAmount`.
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

/// The schema `AssetHoldings` of Plaid's OpenAPI document.
public struct AssetHoldings: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_HOLDING`.
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

/// The schema `AssetOwner` of Plaid's OpenAPI document.
public struct AssetOwner: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `AssetOwnerText`.
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

/// The schema `AssetOwners` of Plaid's OpenAPI document.
public struct AssetOwners: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_OWNER`.
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

/// The schema `AssetReportFreddie` of Plaid's OpenAPI document.
public struct AssetReportFreddie: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOANS`.
    public let loans: Loans
    /// The JSON member `PARTIES`.
    public let parties: Parties
    /// The JSON member `SERVICES`.
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

/// The schema `AssetTransaction` of Plaid's OpenAPI document.
public struct AssetTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_TRANSACTION_DETAIL`.
    public let assetTransactionDetail: AssetTransactionDetail
    /// The JSON member `ASSET_TRANSACTION_DESCRIPTON`.
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

/// The schema `AssetTransactionDescription` of Plaid's OpenAPI document.
public struct AssetTransactionDescription: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `AssetTransactionDescription`.
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

/// The schema `AssetTransactionDetail` of Plaid's OpenAPI document.
public struct AssetTransactionDetail: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `AssetTransactionUniqueIdentifier`.
    public let assetTransactionUniqueIdentifier: String
    /// The JSON member `AssetTransactionAmount`.
    public let assetTransactionAmount: Decimal
    /// The JSON member `AssetTransactionDate`.
    public let assetTransactionDate: CalendarDate
    /// The JSON member `AssetTransactionPostDate`.
    public let assetTransactionPostDate: CalendarDate
    /// The JSON member `AssetTransactionType`.
    public let assetTransactionType: AssetTransactionType
    /// The JSON member `AssetInvestmentTransactionType`.
    public let assetInvestmentTransactionType: AssetInvestmentTransactionType?
    /// The JSON member `AssetTransactionPaidByName`.
    public let assetTransactionPaidByName: String?
    /// The JSON member `AssetTransactionPaidToName`.
    public let assetTransactionPaidToName: String?
    /// The JSON member `AssetTransactionTypeAdditionalDescription`.
    public let assetTransactionTypeAdditionalDescription: String?
    /// The JSON member `AssetInvestmentTransactionTypeDescription`.
    public let assetInvestmentTransactionTypeDescription: String?
    /// The JSON member `AssetTransactionCategoryType`.
    public let assetTransactionCategoryType: AssetTransactionCategoryType?
    /// The JSON member `FinancialInstitutionTransactionIdentifier`.
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

/// The schema `AssetTransactions` of Plaid's OpenAPI document.
public struct AssetTransactions: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_TRANSACTION`.
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

/// The schema `Assets` of Plaid's OpenAPI document.
public struct Assets: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET`.
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

/// The schema `Credit1099` of Plaid's OpenAPI document.
public struct Credit1099: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_id`.
    public let documentID: String?
    /// The JSON member `document_metadata`.
    public let documentMetadata: CreditDocumentMetadata?
    /// The JSON member `form_1099_type`.
    public let form1099Type: Form1099Type?
    /// The JSON member `recipient`.
    public let recipient: Credit1099Recipient?
    /// The JSON member `payer`.
    public let payer: Credit1099Payer?
    /// The JSON member `filer`.
    public let filer: Credit1099Filer?
    /// The JSON member `tax_year`.
    public let taxYear: String?
    /// The JSON member `rents`.
    public let rents: Decimal?
    /// The JSON member `royalties`.
    public let royalties: Decimal?
    /// The JSON member `other_income`.
    public let otherIncome: Decimal?
    /// The JSON member `federal_income_tax_withheld`.
    public let federalIncomeTaxWithheld: Decimal?
    /// The JSON member `fishing_boat_proceeds`.
    public let fishingBoatProceeds: Decimal?
    /// The JSON member `medical_and_healthcare_payments`.
    public let medicalAndHealthcarePayments: Decimal?
    /// The JSON member `nonemployee_compensation`.
    public let nonemployeeCompensation: Decimal?
    /// The JSON member `substitute_payments_in_lieu_of_dividends_or_interest`.
    public let substitutePaymentsInLieuOfDividendsOrInterest: Decimal?
    /// The JSON member `payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer`.
    public let payerMadeDirectSalesOf5000OrMoreOfConsumerProductsToBuyer: String?
    /// The JSON member `crop_insurance_proceeds`.
    public let cropInsuranceProceeds: Decimal?
    /// The JSON member `excess_golden_parachute_payments`.
    public let excessGoldenParachutePayments: Decimal?
    /// The JSON member `gross_proceeds_paid_to_an_attorney`.
    public let grossProceedsPaidToAnAttorney: Decimal?
    /// The JSON member `section_409a_deferrals`.
    public let section409aDeferrals: Decimal?
    /// The JSON member `section_409a_income`.
    public let section409aIncome: Decimal?
    /// The JSON member `state_tax_withheld`.
    public let stateTaxWithheld: Decimal?
    /// The JSON member `state_tax_withheld_lower`.
    public let stateTaxWithheldLower: Decimal?
    /// The JSON member `payer_state_number`.
    public let payerStateNumber: String?
    /// The JSON member `payer_state_number_lower`.
    public let payerStateNumberLower: String?
    /// The JSON member `state_income`.
    public let stateIncome: Decimal?
    /// The JSON member `state_income_lower`.
    public let stateIncomeLower: Decimal?
    /// The JSON member `transactions_reported`.
    public let transactionsReported: String?
    /// The JSON member `pse_name`.
    public let pseName: String?
    /// The JSON member `pse_telephone_number`.
    public let pseTelephoneNumber: String?
    /// The JSON member `gross_amount`.
    public let grossAmount: Decimal?
    /// The JSON member `card_not_present_transaction`.
    public let cardNotPresentTransaction: Decimal?
    /// The JSON member `merchant_category_code`.
    public let merchantCategoryCode: String?
    /// The JSON member `number_of_payment_transactions`.
    public let numberOfPaymentTransactions: String?
    /// The JSON member `january_amount`.
    public let januaryAmount: Decimal?
    /// The JSON member `february_amount`.
    public let februaryAmount: Decimal?
    /// The JSON member `march_amount`.
    public let marchAmount: Decimal?
    /// The JSON member `april_amount`.
    public let aprilAmount: Decimal?
    /// The JSON member `may_amount`.
    public let mayAmount: Decimal?
    /// The JSON member `june_amount`.
    public let juneAmount: Decimal?
    /// The JSON member `july_amount`.
    public let julyAmount: Decimal?
    /// The JSON member `august_amount`.
    public let augustAmount: Decimal?
    /// The JSON member `september_amount`.
    public let septemberAmount: Decimal?
    /// The JSON member `october_amount`.
    public let octoberAmount: Decimal?
    /// The JSON member `november_amount`.
    public let novemberAmount: Decimal?
    /// The JSON member `december_amount`.
    public let decemberAmount: Decimal?
    /// The JSON member `primary_state`.
    public let primaryState: String?
    /// The JSON member `secondary_state`.
    public let secondaryState: String?
    /// The JSON member `primary_state_id`.
    public let primaryStateID: String?
    /// The JSON member `secondary_state_id`.
    public let secondaryStateID: String?
    /// The JSON member `primary_state_income_tax`.
    public let primaryStateIncomeTax: Decimal?
    /// The JSON member `secondary_state_income_tax`.
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

/// The schema `Credit1099Filer` of Plaid's OpenAPI document.
public struct Credit1099Filer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: CreditPayStubAddress?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `tin`.
    public let tin: String?
    /// The JSON member `type`.
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

/// The schema `Credit1099Payer` of Plaid's OpenAPI document.
public struct Credit1099Payer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: CreditPayStubAddress?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `tin`.
    public let tin: String?
    /// The JSON member `telephone_number`.
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

/// The schema `Credit1099Recipient` of Plaid's OpenAPI document.
public struct Credit1099Recipient: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: CreditPayStubAddress?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `tin`.
    public let tin: String?
    /// The JSON member `account_number`.
    public let accountNumber: SensitiveString?
    /// The JSON member `facta_filing_requirement`.
    public let factaFilingRequirement: String?
    /// The JSON member `second_tin_exists`.
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

/// The schema `CreditBankEmployer` of Plaid's OpenAPI document.
public struct CreditBankEmployer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
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

/// The schema `CreditBankEmployment` of Plaid's OpenAPI document.
public struct CreditBankEmployment: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bank_employment_id`.
    public let bankEmploymentID: String
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `employer`.
    public let employer: CreditBankEmployer
    /// The JSON member `latest_deposit_date`.
    public let latestDepositDate: CalendarDate
    /// The JSON member `earliest_deposit_date`.
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

/// The schema `CreditBankEmploymentItem` of Plaid's OpenAPI document.
public struct CreditBankEmploymentItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `last_updated_time`.
    public let lastUpdatedTime: Timestamp
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `bank_employments`.
    public let bankEmployments: [CreditBankEmployment]
    /// The JSON member `bank_employment_accounts`.
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

/// The schema `CreditBankEmploymentReport` of Plaid's OpenAPI document.
public struct CreditBankEmploymentReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bank_employment_report_id`.
    public let bankEmploymentReportID: String
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp
    /// The JSON member `days_requested`.
    public let daysRequested: Int
    /// The JSON member `items`.
    public let items: [CreditBankEmploymentItem]
    /// The JSON member `warnings`.
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

/// The schema `CreditBankEmploymentWarning` of Plaid's OpenAPI document.
public struct CreditBankEmploymentWarning: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `warning_type`.
    public let warningType: CreditBankEmploymentWarningType
    /// The JSON member `warning_code`.
    public let warningCode: CreditBankIncomeWarningCode
    /// The JSON member `cause`.
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

/// The schema `CreditBankIncome` of Plaid's OpenAPI document.
public struct CreditBankIncome: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bank_income_id`.
    public let bankIncomeID: String?
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp?
    /// The JSON member `days_requested`.
    public let daysRequested: Int?
    /// The JSON member `items`.
    public let items: [CreditBankIncomeItem]?
    /// The JSON member `bank_income_summary`.
    public let bankIncomeSummary: CreditBankIncomeSummary?
    /// The JSON member `warnings`.
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

/// The schema `CreditBankIncomeAccount` of Plaid's OpenAPI document.
public struct CreditBankIncomeAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `subtype`.
    public let subtype: DepositoryAccountSubtype
    /// The JSON member `type`.
    public let type: CreditBankIncomeAccountType
    /// The JSON member `owners`.
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
