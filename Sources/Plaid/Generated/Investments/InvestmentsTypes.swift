// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `FixedIncome` of Plaid's OpenAPI document.
public struct FixedIncome: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `yield_rate`.
    public let yieldRate: YieldRate?
    /// The JSON member `maturity_date`.
    public let maturityDate: CalendarDate?
    /// The JSON member `issue_date`.
    public let issueDate: CalendarDate?
    /// The JSON member `face_value`.
    public let faceValue: Decimal?

    private static let keys = JSONKeyTable("yield_rate", "maturity_date", "issue_date", "face_value")
    public init(json: inout JSONReader) {
        var yieldRate: YieldRate?
        var maturityDate: CalendarDate?
        var issueDate: CalendarDate?
        var faceValue: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: yieldRate = json.decode()
                case 1: maturityDate = json.decode()
                case 2: issueDate = json.decode()
                case 3: faceValue = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.yieldRate = yieldRate
        self.maturityDate = maturityDate
        self.issueDate = issueDate
        self.faceValue = faceValue
    }
}

/// The schema `Holding` of Plaid's OpenAPI document.
public struct Holding: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `security_id`.
    public let securityID: String
    /// The JSON member `institution_price`.
    public let institutionPrice: Decimal
    /// The JSON member `institution_price_as_of`.
    public let institutionPriceAsOf: CalendarDate?
    /// The JSON member `institution_price_datetime`.
    public let institutionPriceDatetime: Timestamp?
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
    /// The JSON member `vested_quantity`.
    public let vestedQuantity: Decimal?
    /// The JSON member `vested_value`.
    public let vestedValue: Decimal?
    /// The JSON member `tax_lots`.
    public let taxLots: [HoldingTaxLot]?

    private static let keys = JSONKeyTable("account_id", "security_id", "institution_price", "institution_price_as_of", "institution_price_datetime", "institution_value", "cost_basis", "quantity", "iso_currency_code", "unofficial_currency_code", "vested_quantity", "vested_value", "tax_lots")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var securityID: String?
        var institutionPrice: Decimal?
        var institutionPriceAsOf: CalendarDate?
        var institutionPriceDatetime: Timestamp?
        var institutionValue: Decimal?
        var costBasis: Decimal?
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
                case 2: institutionPrice = json.decode()
                case 3: institutionPriceAsOf = json.decode()
                case 4: institutionPriceDatetime = json.decode()
                case 5: institutionValue = json.decode()
                case 6: costBasis = json.decode()
                case 7: quantity = json.decode()
                case 8: isoCurrencyCode = json.decode()
                case 9: unofficialCurrencyCode = json.decode()
                case 10: vestedQuantity = json.decode()
                case 11: vestedValue = json.decode()
                case 12: taxLots = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("Holding.account_id")
        self.securityID = securityID ?? json.missing("Holding.security_id")
        self.institutionPrice = institutionPrice ?? json.missing("Holding.institution_price")
        self.institutionPriceAsOf = institutionPriceAsOf
        self.institutionPriceDatetime = institutionPriceDatetime
        self.institutionValue = institutionValue ?? json.missing("Holding.institution_value")
        self.costBasis = costBasis
        self.quantity = quantity ?? json.missing("Holding.quantity")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.vestedQuantity = vestedQuantity
        self.vestedValue = vestedValue
        self.taxLots = taxLots
    }
}

/// The schema `HoldingTaxLot` of Plaid's OpenAPI document.
public struct HoldingTaxLot: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `institution_lot_id`.
    public let institutionLotID: String?
    /// The JSON member `original_purchase_datetime`.
    public let originalPurchaseDatetime: Timestamp?
    /// The JSON member `quantity`.
    public let quantity: Decimal?
    /// The JSON member `purchase_price`.
    public let purchasePrice: Decimal?
    /// The JSON member `cost_basis`.
    public let costBasis: Decimal?
    /// The JSON member `current_value`.
    public let currentValue: Decimal?
    /// The JSON member `position_type`.
    public let positionType: HoldingTaxLotPositionType?

    private static let keys = JSONKeyTable("institution_lot_id", "original_purchase_datetime", "quantity", "purchase_price", "cost_basis", "current_value", "position_type")
    public init(json: inout JSONReader) {
        var institutionLotID: String?
        var originalPurchaseDatetime: Timestamp?
        var quantity: Decimal?
        var purchasePrice: Decimal?
        var costBasis: Decimal?
        var currentValue: Decimal?
        var positionType: HoldingTaxLotPositionType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutionLotID = json.decode()
                case 1: originalPurchaseDatetime = json.decode()
                case 2: quantity = json.decode()
                case 3: purchasePrice = json.decode()
                case 4: costBasis = json.decode()
                case 5: currentValue = json.decode()
                case 6: positionType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutionLotID = institutionLotID
        self.originalPurchaseDatetime = originalPurchaseDatetime
        self.quantity = quantity
        self.purchasePrice = purchasePrice
        self.costBasis = costBasis
        self.currentValue = currentValue
        self.positionType = positionType
    }
}

/// The schema `InvestmentAccount` of Plaid's OpenAPI document.
public struct InvestmentAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: InvestmentAccountBalance
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
        var balances: InvestmentAccountBalance?
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
        self.accountID = accountID ?? json.missing("InvestmentAccount.account_id")
        self.balances = balances ?? json.missing("InvestmentAccount.balances")
        self.mask = mask
        self.name = name ?? json.missing("InvestmentAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("InvestmentAccount.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
    }
}

/// The schema `InvestmentAccountBalance` of Plaid's OpenAPI document.
public struct InvestmentAccountBalance: JSONObjectDecodable, RedactedDescription {
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
    /// The JSON member `margin_loan_amount`.
    public let marginLoanAmount: Decimal?

    private static let keys = JSONKeyTable("available", "current", "limit", "iso_currency_code", "unofficial_currency_code", "last_updated_datetime", "margin_loan_amount")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var limit: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var lastUpdatedDatetime: Timestamp?
        var marginLoanAmount: Decimal?
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
                case 6: marginLoanAmount = json.decode()
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
        self.marginLoanAmount = marginLoanAmount
    }
}

/// The schema `InvestmentHoldingsGetRequestOptions` of Plaid's OpenAPI document.
public struct InvestmentHoldingsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// The schema `InvestmentTransaction` of Plaid's OpenAPI document.
public struct InvestmentTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `investment_transaction_id`.
    public let investmentTransactionID: String
    /// The JSON member `cancel_transaction_id`.
    public let cancelTransactionID: String?
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `security_id`.
    public let securityID: String?
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `transaction_datetime`.
    public let transactionDatetime: Timestamp?
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `quantity`.
    public let quantity: Decimal
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

    private static let keys = JSONKeyTable("investment_transaction_id", "cancel_transaction_id", "account_id", "security_id", "date", "transaction_datetime", "name", "quantity", "amount", "price", "fees", "type", "subtype", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var investmentTransactionID: String?
        var cancelTransactionID: String?
        var accountID: AccountID?
        var securityID: String?
        var date: CalendarDate?
        var transactionDatetime: Timestamp?
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
                case 1: cancelTransactionID = json.decode()
                case 2: accountID = json.decode()
                case 3: securityID = json.decode()
                case 4: date = json.decode()
                case 5: transactionDatetime = json.decode()
                case 6: name = json.decode()
                case 7: quantity = json.decode()
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
        self.investmentTransactionID = investmentTransactionID ?? json.missing("InvestmentTransaction.investment_transaction_id")
        self.cancelTransactionID = cancelTransactionID
        self.accountID = accountID ?? json.missing("InvestmentTransaction.account_id")
        self.securityID = securityID
        self.date = date ?? json.missing("InvestmentTransaction.date")
        self.transactionDatetime = transactionDatetime
        self.name = name ?? json.missing("InvestmentTransaction.name")
        self.quantity = quantity ?? json.missing("InvestmentTransaction.quantity")
        self.amount = amount ?? json.missing("InvestmentTransaction.amount")
        self.price = price ?? json.missing("InvestmentTransaction.price")
        self.fees = fees
        self.type = type ?? json.missing("InvestmentTransaction.type")
        self.subtype = subtype ?? json.missing("InvestmentTransaction.subtype")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `InvestmentsAuth401kContributionDetails` of Plaid's OpenAPI document.
public struct InvestmentsAuth401kContributionDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `last_contribution_transactions`.
    public let lastContributionTransactions: [InvestmentTransaction]
    /// The JSON member `contribution_count_1m`.
    public let contributionCount1m: Int
    /// The JSON member `contribution_amount_1m`.
    public let contributionAmount1m: Decimal
    /// The JSON member `contribution_count_6m`.
    public let contributionCount6m: Int
    /// The JSON member `contribution_amount_6m`.
    public let contributionAmount6m: Decimal
    /// The JSON member `contribution_count_12m`.
    public let contributionCount12m: Int
    /// The JSON member `contribution_amount_12m`.
    public let contributionAmount12m: Decimal

    private static let keys = JSONKeyTable("last_contribution_transactions", "contribution_count_1m", "contribution_amount_1m", "contribution_count_6m", "contribution_amount_6m", "contribution_count_12m", "contribution_amount_12m")
    public init(json: inout JSONReader) {
        var lastContributionTransactions: [InvestmentTransaction]?
        var contributionCount1m: Int?
        var contributionAmount1m: Decimal?
        var contributionCount6m: Int?
        var contributionAmount6m: Decimal?
        var contributionCount12m: Int?
        var contributionAmount12m: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: lastContributionTransactions = json.decode()
                case 1: contributionCount1m = json.decode()
                case 2: contributionAmount1m = json.decode()
                case 3: contributionCount6m = json.decode()
                case 4: contributionAmount6m = json.decode()
                case 5: contributionCount12m = json.decode()
                case 6: contributionAmount12m = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.lastContributionTransactions = lastContributionTransactions ?? json.missing("InvestmentsAuth401kContributionDetails.last_contribution_transactions")
        self.contributionCount1m = contributionCount1m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_count_1m")
        self.contributionAmount1m = contributionAmount1m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_amount_1m")
        self.contributionCount6m = contributionCount6m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_count_6m")
        self.contributionAmount6m = contributionAmount6m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_amount_6m")
        self.contributionCount12m = contributionCount12m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_count_12m")
        self.contributionAmount12m = contributionAmount12m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_amount_12m")
    }
}

/// The schema `InvestmentsAuth401kFeeDetails` of Plaid's OpenAPI document.
public struct InvestmentsAuth401kFeeDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_fee_count_12m`.
    public let accountFeeCount12m: Int
    /// The JSON member `account_fee_amount_12m`.
    public let accountFeeAmount12m: Decimal

    private static let keys = JSONKeyTable("account_fee_count_12m", "account_fee_amount_12m")
    public init(json: inout JSONReader) {
        var accountFeeCount12m: Int?
        var accountFeeAmount12m: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountFeeCount12m = json.decode()
                case 1: accountFeeAmount12m = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountFeeCount12m = accountFeeCount12m ?? json.missing("InvestmentsAuth401kFeeDetails.account_fee_count_12m")
        self.accountFeeAmount12m = accountFeeAmount12m ?? json.missing("InvestmentsAuth401kFeeDetails.account_fee_amount_12m")
    }
}

/// The schema `InvestmentsAuthAccountDetails401k` of Plaid's OpenAPI document.
public struct InvestmentsAuthAccountDetails401k: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `fee_details`.
    public let feeDetails: InvestmentsAuth401kFeeDetails?
    /// The JSON member `contribution_details`.
    public let contributionDetails: InvestmentsAuth401kContributionDetails?

    private static let keys = JSONKeyTable("account_id", "fee_details", "contribution_details")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var feeDetails: InvestmentsAuth401kFeeDetails?
        var contributionDetails: InvestmentsAuth401kContributionDetails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: feeDetails = json.decode()
                case 2: contributionDetails = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.feeDetails = feeDetails
        self.contributionDetails = contributionDetails
    }
}

/// The schema `InvestmentsAuthDataSources` of Plaid's OpenAPI document.
public struct InvestmentsAuthDataSources: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `numbers`.
    public let numbers: DataSources?
    /// The JSON member `owners`.
    public let owners: DataSources?
    /// The JSON member `holdings`.
    public let holdings: DataSources?

    private static let keys = JSONKeyTable("numbers", "owners", "holdings")
    public init(json: inout JSONReader) {
        var numbers: DataSources?
        var owners: DataSources?
        var holdings: DataSources?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numbers = json.decode()
                case 1: owners = json.decode()
                case 2: holdings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numbers = numbers
        self.owners = owners
        self.holdings = holdings
    }
}

/// The schema `InvestmentsAuthGetNumbers` of Plaid's OpenAPI document.
public struct InvestmentsAuthGetNumbers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `acats`.
    public let acats: [NumbersACATS]?
    /// The JSON member `aton`.
    public let aton: [NumbersATON]?
    /// The JSON member `retirement_401k`.
    public let retirement401k: [NumbersRetirement401k]?

    private static let keys = JSONKeyTable("acats", "aton", "retirement_401k")
    public init(json: inout JSONReader) {
        var acats: [NumbersACATS]?
        var aton: [NumbersATON]?
        var retirement401k: [NumbersRetirement401k]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: acats = json.decode()
                case 1: aton = json.decode()
                case 2: retirement401k = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.acats = acats
        self.aton = aton
        self.retirement401k = retirement401k
    }
}

/// The schema `InvestmentsAuthGetRequestOptions` of Plaid's OpenAPI document.
public struct InvestmentsAuthGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// The schema `InvestmentsAuthOwner` of Plaid's OpenAPI document.
public struct InvestmentsAuthOwner: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `names`.
    public let names: [String]?

    private static let keys = JSONKeyTable("account_id", "names")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var names: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: names = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.names = names
    }
}

/// The schema `InvestmentsTransactionsGetRequestOptions` of Plaid's OpenAPI document.
public struct InvestmentsTransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `async_update`.
    public var asyncUpdate: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        asyncUpdate: Bool? = nil
    ) {
        self.accountIDs = accountIDs
        self.count = count
        self.offset = offset
        self.asyncUpdate = asyncUpdate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.field("count", count)
        json.field("offset", offset)
        json.field("async_update", asyncUpdate)
        json.endObject()
    }
}

/// The schema `NumbersACATS` of Plaid's OpenAPI document.
public struct NumbersACATS: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `account`.
    public let account: SensitiveString
    /// The JSON member `dtc_numbers`.
    public let dtcNumbers: [String]

    private static let keys = JSONKeyTable("account_id", "account", "dtc_numbers")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var account: SensitiveString?
        var dtcNumbers: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: account = json.decode()
                case 2: dtcNumbers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersACATS.account_id")
        self.account = account ?? json.missing("NumbersACATS.account")
        self.dtcNumbers = dtcNumbers ?? json.missing("NumbersACATS.dtc_numbers")
    }
}

/// The schema `NumbersATON` of Plaid's OpenAPI document.
public struct NumbersATON: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `account`.
    public let account: String

    private static let keys = JSONKeyTable("account_id", "account")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var account: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: account = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersATON.account_id")
        self.account = account ?? json.missing("NumbersATON.account")
    }
}

/// The schema `NumbersRetirement401k` of Plaid's OpenAPI document.
public struct NumbersRetirement401k: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `plan`.
    public let plan: String?
    /// The JSON member `account`.
    public let account: String?

    private static let keys = JSONKeyTable("account_id", "plan", "account")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var plan: String?
        var account: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: plan = json.decode()
                case 2: account = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersRetirement401k.account_id")
        self.plan = plan
        self.account = account
    }
}

/// The schema `OptionContract` of Plaid's OpenAPI document.
public struct OptionContract: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `contract_type`.
    public let contractType: String
    /// The JSON member `expiration_date`.
    public let expirationDate: CalendarDate
    /// The JSON member `strike_price`.
    public let strikePrice: Decimal
    /// The JSON member `underlying_security_ticker`.
    public let underlyingSecurityTicker: String

    private static let keys = JSONKeyTable("contract_type", "expiration_date", "strike_price", "underlying_security_ticker")
    public init(json: inout JSONReader) {
        var contractType: String?
        var expirationDate: CalendarDate?
        var strikePrice: Decimal?
        var underlyingSecurityTicker: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: contractType = json.decode()
                case 1: expirationDate = json.decode()
                case 2: strikePrice = json.decode()
                case 3: underlyingSecurityTicker = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.contractType = contractType ?? json.missing("OptionContract.contract_type")
        self.expirationDate = expirationDate ?? json.missing("OptionContract.expiration_date")
        self.strikePrice = strikePrice ?? json.missing("OptionContract.strike_price")
        self.underlyingSecurityTicker = underlyingSecurityTicker ?? json.missing("OptionContract.underlying_security_ticker")
    }
}

/// The schema `Security` of Plaid's OpenAPI document.
public struct Security: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `security_id`.
    public let securityID: String
    /// The JSON member `isin`.
    public let isin: String?
    /// The JSON member `cusip`.
    public let cusip: String?
    /// The JSON member `sedol`.
    public let sedol: String?
    /// The JSON member `institution_security_id`.
    public let institutionSecurityID: String?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `proxy_security_id`.
    public let proxySecurityID: String?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `ticker_symbol`.
    public let tickerSymbol: String?
    /// The JSON member `is_cash_equivalent`.
    public let isCashEquivalent: Bool?
    /// The JSON member `type`.
    public let type: String?
    /// The JSON member `subtype`.
    public let subtype: String?
    /// The JSON member `close_price`.
    public let closePrice: Decimal?
    /// The JSON member `close_price_as_of`.
    public let closePriceAsOf: CalendarDate?
    /// The JSON member `update_datetime`.
    public let updateDatetime: Timestamp?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `market_identifier_code`.
    public let marketIdentifierCode: String?
    /// The JSON member `sector`.
    public let sector: String?
    /// The JSON member `industry`.
    public let industry: String?
    /// The JSON member `cfi_code`.
    public let cfiCode: String?
    /// The JSON member `option_contract`.
    public let optionContract: OptionContract?
    /// The JSON member `fixed_income`.
    public let fixedIncome: FixedIncome?

    private static let keys = JSONKeyTable("security_id", "isin", "cusip", "sedol", "institution_security_id", "institution_id", "proxy_security_id", "name", "ticker_symbol", "is_cash_equivalent", "type", "subtype", "close_price", "close_price_as_of", "update_datetime", "iso_currency_code", "unofficial_currency_code", "market_identifier_code", "sector", "industry", "cfi_code", "option_contract", "fixed_income")
    public init(json: inout JSONReader) {
        var securityID: String?
        var isin: String?
        var cusip: String?
        var sedol: String?
        var institutionSecurityID: String?
        var institutionID: InstitutionID?
        var proxySecurityID: String?
        var name: String?
        var tickerSymbol: String?
        var isCashEquivalent: Bool?
        var type: String?
        var subtype: String?
        var closePrice: Decimal?
        var closePriceAsOf: CalendarDate?
        var updateDatetime: Timestamp?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var marketIdentifierCode: String?
        var sector: String?
        var industry: String?
        var cfiCode: String?
        var optionContract: OptionContract?
        var fixedIncome: FixedIncome?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: securityID = json.decode()
                case 1: isin = json.decode()
                case 2: cusip = json.decode()
                case 3: sedol = json.decode()
                case 4: institutionSecurityID = json.decode()
                case 5: institutionID = json.decode()
                case 6: proxySecurityID = json.decode()
                case 7: name = json.decode()
                case 8: tickerSymbol = json.decode()
                case 9: isCashEquivalent = json.decode()
                case 10: type = json.decode()
                case 11: subtype = json.decode()
                case 12: closePrice = json.decode()
                case 13: closePriceAsOf = json.decode()
                case 14: updateDatetime = json.decode()
                case 15: isoCurrencyCode = json.decode()
                case 16: unofficialCurrencyCode = json.decode()
                case 17: marketIdentifierCode = json.decode()
                case 18: sector = json.decode()
                case 19: industry = json.decode()
                case 20: cfiCode = json.decode()
                case 21: optionContract = json.decode()
                case 22: fixedIncome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.securityID = securityID ?? json.missing("Security.security_id")
        self.isin = isin
        self.cusip = cusip
        self.sedol = sedol
        self.institutionSecurityID = institutionSecurityID
        self.institutionID = institutionID
        self.proxySecurityID = proxySecurityID
        self.name = name
        self.tickerSymbol = tickerSymbol
        self.isCashEquivalent = isCashEquivalent
        self.type = type
        self.subtype = subtype
        self.closePrice = closePrice
        self.closePriceAsOf = closePriceAsOf
        self.updateDatetime = updateDatetime
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.marketIdentifierCode = marketIdentifierCode
        self.sector = sector
        self.industry = industry
        self.cfiCode = cfiCode
        self.optionContract = optionContract
        self.fixedIncome = fixedIncome
    }
}

/// The schema `YieldRate` of Plaid's OpenAPI document.
public struct YieldRate: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `percentage`.
    public let percentage: Decimal
    /// The JSON member `type`.
    public let type: YieldRateType?

    private static let keys = JSONKeyTable("percentage", "type")
    public init(json: inout JSONReader) {
        var percentage: Decimal?
        var type: YieldRateType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: percentage = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.percentage = percentage ?? json.missing("YieldRate.percentage")
        self.type = type
    }
}
