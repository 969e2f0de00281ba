// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `CreditBankIncomeCause` of Plaid's OpenAPI document.
public struct CreditBankIncomeCause: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error_type`.
    public let errorType: CreditBankIncomeErrorType
    /// The JSON member `error_code`.
    public let errorCode: String
    /// The JSON member `error_message`.
    public let errorMessage: String
    /// The JSON member `display_message`.
    public let displayMessage: String
    /// The JSON member `item_id`.
    public let itemID: ItemID

    private static let keys = JSONKeyTable("error_type", "error_code", "error_message", "display_message", "item_id")
    public init(json: inout JSONReader) {
        var errorType: CreditBankIncomeErrorType?
        var errorCode: String?
        var errorMessage: String?
        var displayMessage: String?
        var itemID: ItemID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorMessage = json.decode()
                case 3: displayMessage = json.decode()
                case 4: itemID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType ?? json.missing("CreditBankIncomeCause.error_type")
        self.errorCode = errorCode ?? json.missing("CreditBankIncomeCause.error_code")
        self.errorMessage = errorMessage ?? json.missing("CreditBankIncomeCause.error_message")
        self.displayMessage = displayMessage ?? json.missing("CreditBankIncomeCause.display_message")
        self.itemID = itemID ?? json.missing("CreditBankIncomeCause.item_id")
    }
}

/// The schema `CreditBankIncomeGetRequestOptions` of Plaid's OpenAPI document.
public struct CreditBankIncomeGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `count`.
    public var count: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        count: Int? = nil
    ) {
        self.count = count
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("count", count)
        json.endObject()
    }
}

/// The schema `CreditBankIncomeHistoricalSummary` of Plaid's OpenAPI document.
public struct CreditBankIncomeHistoricalSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `total_amount`.
    public let totalAmount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `total_amounts`.
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `transactions`.
    public let transactions: [CreditBankIncomeTransaction]?

    private static let keys = JSONKeyTable("total_amount", "iso_currency_code", "unofficial_currency_code", "total_amounts", "start_date", "end_date", "transactions")
    public init(json: inout JSONReader) {
        var totalAmount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var totalAmounts: [CreditAmountWithCurrency]?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var transactions: [CreditBankIncomeTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalAmount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: totalAmounts = json.decode()
                case 4: startDate = json.decode()
                case 5: endDate = json.decode()
                case 6: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalAmount = totalAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.transactions = transactions
    }
}

/// The schema `CreditBankIncomeItem` of Plaid's OpenAPI document.
public struct CreditBankIncomeItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bank_income_accounts`.
    public let bankIncomeAccounts: [CreditBankIncomeAccount]?
    /// The JSON member `bank_income_sources`.
    public let bankIncomeSources: [CreditBankIncomeSource]?
    /// The JSON member `last_updated_time`.
    public let lastUpdatedTime: Timestamp?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
    public let institutionName: String?
    /// The JSON member `item_id`.
    public let itemID: ItemID?

    private static let keys = JSONKeyTable("bank_income_accounts", "bank_income_sources", "last_updated_time", "institution_id", "institution_name", "item_id")
    public init(json: inout JSONReader) {
        var bankIncomeAccounts: [CreditBankIncomeAccount]?
        var bankIncomeSources: [CreditBankIncomeSource]?
        var lastUpdatedTime: Timestamp?
        var institutionID: InstitutionID?
        var institutionName: String?
        var itemID: ItemID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankIncomeAccounts = json.decode()
                case 1: bankIncomeSources = json.decode()
                case 2: lastUpdatedTime = json.decode()
                case 3: institutionID = json.decode()
                case 4: institutionName = json.decode()
                case 5: itemID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankIncomeAccounts = bankIncomeAccounts
        self.bankIncomeSources = bankIncomeSources
        self.lastUpdatedTime = lastUpdatedTime
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.itemID = itemID
    }
}

/// The schema `CreditBankIncomeRefreshRequestOptions` of Plaid's OpenAPI document.
public struct CreditBankIncomeRefreshRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
    public var daysRequested: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int? = nil
    ) {
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// The schema `CreditBankIncomeSource` of Plaid's OpenAPI document.
public struct CreditBankIncomeSource: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_source_id`.
    public let incomeSourceID: String?
    /// The JSON member `income_description`.
    public let incomeDescription: String?
    /// The JSON member `income_category`.
    public let incomeCategory: CreditBankIncomeCategory?
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `pay_frequency`.
    public let payFrequency: CreditBankIncomePayFrequency?
    /// The JSON member `total_amount`.
    public let totalAmount: Decimal?
    /// The JSON member `transaction_count`.
    public let transactionCount: Int?
    /// The JSON member `historical_summary`.
    public let historicalSummary: [CreditBankIncomeHistoricalSummary]?

    private static let keys = JSONKeyTable("income_source_id", "income_description", "income_category", "account_id", "start_date", "end_date", "pay_frequency", "total_amount", "transaction_count", "historical_summary")
    public init(json: inout JSONReader) {
        var incomeSourceID: String?
        var incomeDescription: String?
        var incomeCategory: CreditBankIncomeCategory?
        var accountID: AccountID?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var payFrequency: CreditBankIncomePayFrequency?
        var totalAmount: Decimal?
        var transactionCount: Int?
        var historicalSummary: [CreditBankIncomeHistoricalSummary]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeSourceID = json.decode()
                case 1: incomeDescription = json.decode()
                case 2: incomeCategory = json.decode()
                case 3: accountID = json.decode()
                case 4: startDate = json.decode()
                case 5: endDate = json.decode()
                case 6: payFrequency = json.decode()
                case 7: totalAmount = json.decode()
                case 8: transactionCount = json.decode()
                case 9: historicalSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeSourceID = incomeSourceID
        self.incomeDescription = incomeDescription
        self.incomeCategory = incomeCategory
        self.accountID = accountID
        self.startDate = startDate
        self.endDate = endDate
        self.payFrequency = payFrequency
        self.totalAmount = totalAmount
        self.transactionCount = transactionCount
        self.historicalSummary = historicalSummary
    }
}

/// The schema `CreditBankIncomeSummary` of Plaid's OpenAPI document.
public struct CreditBankIncomeSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `total_amount`.
    public let totalAmount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `total_amounts`.
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `income_sources_count`.
    public let incomeSourcesCount: Int?
    /// The JSON member `income_categories_count`.
    public let incomeCategoriesCount: Int?
    /// The JSON member `income_transactions_count`.
    public let incomeTransactionsCount: Int?
    /// The JSON member `historical_summary`.
    public let historicalSummary: [CreditBankIncomeHistoricalSummary]?

    private static let keys = JSONKeyTable("total_amount", "iso_currency_code", "unofficial_currency_code", "total_amounts", "start_date", "end_date", "income_sources_count", "income_categories_count", "income_transactions_count", "historical_summary")
    public init(json: inout JSONReader) {
        var totalAmount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var totalAmounts: [CreditAmountWithCurrency]?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var incomeSourcesCount: Int?
        var incomeCategoriesCount: Int?
        var incomeTransactionsCount: Int?
        var historicalSummary: [CreditBankIncomeHistoricalSummary]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalAmount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: totalAmounts = json.decode()
                case 4: startDate = json.decode()
                case 5: endDate = json.decode()
                case 6: incomeSourcesCount = json.decode()
                case 7: incomeCategoriesCount = json.decode()
                case 8: incomeTransactionsCount = json.decode()
                case 9: historicalSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalAmount = totalAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.incomeSourcesCount = incomeSourcesCount
        self.incomeCategoriesCount = incomeCategoriesCount
        self.incomeTransactionsCount = incomeTransactionsCount
        self.historicalSummary = historicalSummary
    }
}

/// The schema `CreditBankIncomeTransaction` of Plaid's OpenAPI document.
public struct CreditBankIncomeTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `date`.
    public let date: CalendarDate?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `original_description`.
    public let originalDescription: String?
    /// The JSON member `pending`.
    public let pending: Bool?
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID?
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("amount", "date", "name", "original_description", "pending", "transaction_id", "check_number", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var date: CalendarDate?
        var name: String?
        var originalDescription: String?
        var pending: Bool?
        var transactionID: TransactionID?
        var checkNumber: String?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: date = json.decode()
                case 2: name = json.decode()
                case 3: originalDescription = json.decode()
                case 4: pending = json.decode()
                case 5: transactionID = json.decode()
                case 6: checkNumber = json.decode()
                case 7: isoCurrencyCode = json.decode()
                case 8: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.date = date
        self.name = name
        self.originalDescription = originalDescription
        self.pending = pending
        self.transactionID = transactionID
        self.checkNumber = checkNumber
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CreditBankIncomeWarning` of Plaid's OpenAPI document.
public struct CreditBankIncomeWarning: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `warning_type`.
    public let warningType: CreditBankIncomeWarningType?
    /// The JSON member `warning_code`.
    public let warningCode: CreditBankIncomeWarningCode?
    /// The JSON member `cause`.
    public let cause: CreditBankIncomeCause?

    private static let keys = JSONKeyTable("warning_type", "warning_code", "cause")
    public init(json: inout JSONReader) {
        var warningType: CreditBankIncomeWarningType?
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
        self.warningType = warningType
        self.warningCode = warningCode
        self.cause = cause
    }
}

/// The schema `CreditBankStatementUploadAccountOwner` of Plaid's OpenAPI document.
public struct CreditBankStatementUploadAccountOwner: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `address`.
    public let address: CreditBankStatementUploadAccountOwnerAddress

    private static let keys = JSONKeyTable("name", "address")
    public init(json: inout JSONReader) {
        var name: String?
        var address: CreditBankStatementUploadAccountOwnerAddress?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: address = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.address = address ?? json.missing("CreditBankStatementUploadAccountOwner.address")
    }
}

/// The schema `CreditBankStatementUploadAccountOwnerAddress` of Plaid's OpenAPI document.
public struct CreditBankStatementUploadAccountOwnerAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `country`.
    public let country: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `street`.
    public let street: String?

    private static let keys = JSONKeyTable("city", "country", "postal_code", "region", "street")
    public init(json: inout JSONReader) {
        var city: String?
        var country: String?
        var postalCode: String?
        var region: String?
        var street: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: city = json.decode()
                case 1: country = json.decode()
                case 2: postalCode = json.decode()
                case 3: region = json.decode()
                case 4: street = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.city = city
        self.country = country
        self.postalCode = postalCode
        self.region = region
        self.street = street
    }
}

/// The schema `CreditBankStatementUploadBankAccount` of Plaid's OpenAPI document.
public struct CreditBankStatementUploadBankAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `bank_name`.
    public let bankName: String?
    /// The JSON member `account_type`.
    public let accountType: String?
    /// The JSON member `account_number`.
    public let accountNumber: SensitiveString?
    /// The JSON member `owner`.
    public let owner: CreditBankStatementUploadAccountOwner
    /// The JSON member `periods`.
    public let periods: [CreditBankStatementUploadBankAccountPeriod]
    /// The JSON member `account_id`.
    public let accountID: AccountID?

    private static let keys = JSONKeyTable("name", "bank_name", "account_type", "account_number", "owner", "periods", "account_id")
    public init(json: inout JSONReader) {
        var name: String?
        var bankName: String?
        var accountType: String?
        var accountNumber: SensitiveString?
        var owner: CreditBankStatementUploadAccountOwner?
        var periods: [CreditBankStatementUploadBankAccountPeriod]?
        var accountID: AccountID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: bankName = json.decode()
                case 2: accountType = json.decode()
                case 3: accountNumber = json.decode()
                case 4: owner = json.decode()
                case 5: periods = json.decode()
                case 6: accountID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.bankName = bankName
        self.accountType = accountType
        self.accountNumber = accountNumber
        self.owner = owner ?? json.missing("CreditBankStatementUploadBankAccount.owner")
        self.periods = periods ?? json.missing("CreditBankStatementUploadBankAccount.periods")
        self.accountID = accountID
    }
}

/// The schema `CreditBankStatementUploadBankAccountPeriod` of Plaid's OpenAPI document.
public struct CreditBankStatementUploadBankAccountPeriod: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `starting_balance`.
    public let startingBalance: Decimal?
    /// The JSON member `ending_balance`.
    public let endingBalance: Decimal?

    private static let keys = JSONKeyTable("start_date", "end_date", "starting_balance", "ending_balance")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var startingBalance: Decimal?
        var endingBalance: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: startingBalance = json.decode()
                case 3: endingBalance = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate
        self.endDate = endDate
        self.startingBalance = startingBalance
        self.endingBalance = endingBalance
    }
}

/// The schema `CreditBankStatementUploadItem` of Plaid's OpenAPI document.
public struct CreditBankStatementUploadItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `bank_statements`.
    public let bankStatements: [CreditBankStatementUploadObject]
    /// The JSON member `status`.
    public let status: PayrollItemStatus?
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp?

    private static let keys = JSONKeyTable("item_id", "bank_statements", "status", "updated_at")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var bankStatements: [CreditBankStatementUploadObject]?
        var status: PayrollItemStatus?
        var updatedAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: bankStatements = json.decode()
                case 2: status = json.decode()
                case 3: updatedAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("CreditBankStatementUploadItem.item_id")
        self.bankStatements = bankStatements ?? json.missing("CreditBankStatementUploadItem.bank_statements")
        self.status = status
        self.updatedAt = updatedAt
    }
}

/// The schema `CreditBankStatementUploadObject` of Plaid's OpenAPI document.
public struct CreditBankStatementUploadObject: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transactions`.
    public let transactions: [CreditBankStatementUploadTransaction]
    /// The JSON member `document_metadata`.
    public let documentMetadata: CreditDocumentMetadata
    /// The JSON member `document_id`.
    public let documentID: String?
    /// The JSON member `bank_accounts`.
    public let bankAccounts: [CreditBankStatementUploadBankAccount]

    private static let keys = JSONKeyTable("transactions", "document_metadata", "document_id", "bank_accounts")
    public init(json: inout JSONReader) {
        var transactions: [CreditBankStatementUploadTransaction]?
        var documentMetadata: CreditDocumentMetadata?
        var documentID: String?
        var bankAccounts: [CreditBankStatementUploadBankAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactions = json.decode()
                case 1: documentMetadata = json.decode()
                case 2: documentID = json.decode()
                case 3: bankAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactions = transactions ?? json.missing("CreditBankStatementUploadObject.transactions")
        self.documentMetadata = documentMetadata ?? json.missing("CreditBankStatementUploadObject.document_metadata")
        self.documentID = documentID
        self.bankAccounts = bankAccounts ?? json.missing("CreditBankStatementUploadObject.bank_accounts")
    }
}

/// The schema `CreditBankStatementUploadTransaction` of Plaid's OpenAPI document.
public struct CreditBankStatementUploadTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `date`.
    public let date: CalendarDate?
    /// The JSON member `original_description`.
    public let originalDescription: String?
    /// The JSON member `account_id`.
    public let accountID: AccountID?

    private static let keys = JSONKeyTable("amount", "date", "original_description", "account_id")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var date: CalendarDate?
        var originalDescription: String?
        var accountID: AccountID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: date = json.decode()
                case 2: originalDescription = json.decode()
                case 3: accountID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.date = date
        self.originalDescription = originalDescription
        self.accountID = accountID
    }
}

/// The schema `CreditBankStatementsUploadsGetRequestOptions` of Plaid's OpenAPI document.
public struct CreditBankStatementsUploadsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `item_ids`.
    public var itemIDs: [ItemID]?

    /// Creates a value; omitted members are not sent.
    public init(
        itemIDs: [ItemID]? = nil
    ) {
        self.itemIDs = itemIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("item_ids", itemIDs)
        json.endObject()
    }
}

/// The schema `CreditDocumentMetadata` of Plaid's OpenAPI document.
public struct CreditDocumentMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `document_type`.
    public let documentType: String?
    /// The JSON member `download_url`.
    public let downloadURL: String?
    /// The JSON member `status`.
    public let status: String?
    /// The JSON member `page_count`.
    public let pageCount: Int?
    /// The JSON member `error_message`.
    public let errorMessage: String?

    private static let keys = JSONKeyTable("name", "document_type", "download_url", "status", "page_count", "error_message")
    public init(json: inout JSONReader) {
        var name: String?
        var documentType: String?
        var downloadURL: String?
        var status: String?
        var pageCount: Int?
        var errorMessage: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: documentType = json.decode()
                case 2: downloadURL = json.decode()
                case 3: status = json.decode()
                case 4: pageCount = json.decode()
                case 5: errorMessage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("CreditDocumentMetadata.name")
        self.documentType = documentType
        self.downloadURL = downloadURL
        self.status = status
        self.pageCount = pageCount
        self.errorMessage = errorMessage
    }
}

/// The schema `CreditEmployerVerification` of Plaid's OpenAPI document.
public struct CreditEmployerVerification: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?

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
        self.name = name
    }
}

/// The schema `CreditEmploymentItem` of Plaid's OpenAPI document.
public struct CreditEmploymentItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `employments`.
    public let employments: [CreditEmploymentVerification]
    /// The JSON member `employment_report_token`.
    public let employmentReportToken: SensitiveString?

    private static let keys = JSONKeyTable("item_id", "employments", "employment_report_token")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var employments: [CreditEmploymentVerification]?
        var employmentReportToken: SensitiveString?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: employments = json.decode()
                case 2: employmentReportToken = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("CreditEmploymentItem.item_id")
        self.employments = employments ?? json.missing("CreditEmploymentItem.employments")
        self.employmentReportToken = employmentReportToken
    }
}

/// The schema `CreditEmploymentVerification` of Plaid's OpenAPI document.
public struct CreditEmploymentVerification: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `status`.
    public let status: String?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `employer`.
    public let employer: CreditEmployerVerification
    /// The JSON member `title`.
    public let title: String?
    /// The JSON member `platform_ids`.
    public let platformIDs: CreditPlatformIds
    /// The JSON member `employee_type`.
    public let employeeType: String?
    /// The JSON member `last_paystub_date`.
    public let lastPaystubDate: CalendarDate?

    private static let keys = JSONKeyTable("account_id", "status", "start_date", "end_date", "employer", "title", "platform_ids", "employee_type", "last_paystub_date")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var status: String?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var employer: CreditEmployerVerification?
        var title: String?
        var platformIDs: CreditPlatformIds?
        var employeeType: String?
        var lastPaystubDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: status = json.decode()
                case 2: startDate = json.decode()
                case 3: endDate = json.decode()
                case 4: employer = json.decode()
                case 5: title = json.decode()
                case 6: platformIDs = json.decode()
                case 7: employeeType = json.decode()
                case 8: lastPaystubDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.status = status
        self.startDate = startDate
        self.endDate = endDate
        self.employer = employer ?? json.missing("CreditEmploymentVerification.employer")
        self.title = title
        self.platformIDs = platformIDs ?? json.missing("CreditEmploymentVerification.platform_ids")
        self.employeeType = employeeType
        self.lastPaystubDate = lastPaystubDate
    }
}

/// The schema `CreditFreddieMacAsset` of Plaid's OpenAPI document.
public struct CreditFreddieMacAsset: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_DETAIL`.
    public let assetDetail: AssetDetail
    /// The JSON member `ASSET_OWNERS`.
    public let assetOwners: AssetOwners
    /// The JSON member `ASSET_HOLDER`.
    public let assetHolder: AssetHolder
    /// The JSON member `ASSET_HOLDINGS`.
    public let assetHoldings: AssetHoldings?
    /// The JSON member `ASSET_TRANSACTIONS`.
    public let assetTransactions: CreditFreddieMacAssetTransactions
    /// The JSON member `VALIDATION_SOURCES`.
    public let validationSources: ValidationSources

    private static let keys = JSONKeyTable("ASSET_DETAIL", "ASSET_OWNERS", "ASSET_HOLDER", "ASSET_HOLDINGS", "ASSET_TRANSACTIONS", "VALIDATION_SOURCES")
    public init(json: inout JSONReader) {
        var assetDetail: AssetDetail?
        var assetOwners: AssetOwners?
        var assetHolder: AssetHolder?
        var assetHoldings: AssetHoldings?
        var assetTransactions: CreditFreddieMacAssetTransactions?
        var validationSources: ValidationSources?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetDetail = json.decode()
                case 1: assetOwners = json.decode()
                case 2: assetHolder = json.decode()
                case 3: assetHoldings = json.decode()
                case 4: assetTransactions = json.decode()
                case 5: validationSources = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetDetail = assetDetail ?? json.missing("CreditFreddieMacAsset.ASSET_DETAIL")
        self.assetOwners = assetOwners ?? json.missing("CreditFreddieMacAsset.ASSET_OWNERS")
        self.assetHolder = assetHolder ?? json.missing("CreditFreddieMacAsset.ASSET_HOLDER")
        self.assetHoldings = assetHoldings
        self.assetTransactions = assetTransactions ?? json.missing("CreditFreddieMacAsset.ASSET_TRANSACTIONS")
        self.validationSources = validationSources ?? json.missing("CreditFreddieMacAsset.VALIDATION_SOURCES")
    }
}

/// The schema `CreditFreddieMacAssetTransaction` of Plaid's OpenAPI document.
public struct CreditFreddieMacAssetTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_TRANSACTION_DETAIL`.
    public let assetTransactionDetail: AssetTransactionDetail
    /// The JSON member `ASSET_TRANSACTION_DESCRIPTION`.
    public let assetTransactionDescription: [AssetTransactionDescription]

    private static let keys = JSONKeyTable("ASSET_TRANSACTION_DETAIL", "ASSET_TRANSACTION_DESCRIPTION")
    public init(json: inout JSONReader) {
        var assetTransactionDetail: AssetTransactionDetail?
        var assetTransactionDescription: [AssetTransactionDescription]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetTransactionDetail = json.decode()
                case 1: assetTransactionDescription = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetTransactionDetail = assetTransactionDetail ?? json.missing("CreditFreddieMacAssetTransaction.ASSET_TRANSACTION_DETAIL")
        self.assetTransactionDescription = assetTransactionDescription ?? json.missing("CreditFreddieMacAssetTransaction.ASSET_TRANSACTION_DESCRIPTION")
    }
}

/// The schema `CreditFreddieMacAssetTransactions` of Plaid's OpenAPI document.
public struct CreditFreddieMacAssetTransactions: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET_TRANSACTION`.
    public let assetTransaction: [CreditFreddieMacAssetTransaction]

    private static let keys = JSONKeyTable("ASSET_TRANSACTION")
    public init(json: inout JSONReader) {
        var assetTransaction: [CreditFreddieMacAssetTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetTransaction = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetTransaction = assetTransaction ?? json.missing("CreditFreddieMacAssetTransactions.ASSET_TRANSACTION")
    }
}

/// The schema `CreditFreddieMacAssets` of Plaid's OpenAPI document.
public struct CreditFreddieMacAssets: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSET`.
    public let asset: [CreditFreddieMacAsset]

    private static let keys = JSONKeyTable("ASSET")
    public init(json: inout JSONReader) {
        var asset: [CreditFreddieMacAsset]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: asset = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.asset = asset ?? json.missing("CreditFreddieMacAssets.ASSET")
    }
}

/// The schema `CreditFreddieMacIndividualName` of Plaid's OpenAPI document.
public struct CreditFreddieMacIndividualName: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `FirstName`.
    public let firstName: String
    /// The JSON member `LastName`.
    public let lastName: String
    /// The JSON member `MiddleName`.
    public let middleName: String

    private static let keys = JSONKeyTable("FirstName", "LastName", "MiddleName")
    public init(json: inout JSONReader) {
        var firstName: String?
        var lastName: String?
        var middleName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: firstName = json.decode()
                case 1: lastName = json.decode()
                case 2: middleName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.firstName = firstName ?? json.missing("CreditFreddieMacIndividualName.FirstName")
        self.lastName = lastName ?? json.missing("CreditFreddieMacIndividualName.LastName")
        self.middleName = middleName ?? json.missing("CreditFreddieMacIndividualName.MiddleName")
    }
}

/// The schema `CreditFreddieMacLoan` of Plaid's OpenAPI document.
public struct CreditFreddieMacLoan: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOAN_IDENTIFIERS`.
    public let loanIdentifiers: CreditFreddieMacLoanIdentifiers
    /// The JSON member `LoanRoleType`.
    public let loanRoleType: String

    private static let keys = JSONKeyTable("LOAN_IDENTIFIERS", "LoanRoleType")
    public init(json: inout JSONReader) {
        var loanIdentifiers: CreditFreddieMacLoanIdentifiers?
        var loanRoleType: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loanIdentifiers = json.decode()
                case 1: loanRoleType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loanIdentifiers = loanIdentifiers ?? json.missing("CreditFreddieMacLoan.LOAN_IDENTIFIERS")
        self.loanRoleType = loanRoleType ?? json.missing("CreditFreddieMacLoan.LoanRoleType")
    }
}

/// The schema `CreditFreddieMacLoanIdentifiers` of Plaid's OpenAPI document.
public struct CreditFreddieMacLoanIdentifiers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOAN_IDENTIFIER`.
    public let loanIdentifier: [LoanIdentifier]

    private static let keys = JSONKeyTable("LOAN_IDENTIFIER")
    public init(json: inout JSONReader) {
        var loanIdentifier: [LoanIdentifier]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loanIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loanIdentifier = loanIdentifier ?? json.missing("CreditFreddieMacLoanIdentifiers.LOAN_IDENTIFIER")
    }
}

/// The schema `CreditFreddieMacLoans` of Plaid's OpenAPI document.
public struct CreditFreddieMacLoans: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOAN`.
    public let loan: CreditFreddieMacLoan

    private static let keys = JSONKeyTable("LOAN")
    public init(json: inout JSONReader) {
        var loan: CreditFreddieMacLoan?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loan = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loan = loan ?? json.missing("CreditFreddieMacLoans.LOAN")
    }
}

/// The schema `CreditFreddieMacParties` of Plaid's OpenAPI document.
public struct CreditFreddieMacParties: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `PARTY`.
    public let party: [CreditFreddieMacParty]

    private static let keys = JSONKeyTable("PARTY")
    public init(json: inout JSONReader) {
        var party: [CreditFreddieMacParty]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: party = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.party = party ?? json.missing("CreditFreddieMacParties.PARTY")
    }
}

/// The schema `CreditFreddieMacParty` of Plaid's OpenAPI document.
public struct CreditFreddieMacParty: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `INDIVIDUAL`.
    public let individual: CreditFreddieMacPartyIndividual
    /// The JSON member `ROLES`.
    public let roles: Roles
    /// The JSON member `TAXPAYER_IDENTIFIERS`.
    public let taxpayerIdentifiers: TaxpayerIdentifiers

    private static let keys = JSONKeyTable("INDIVIDUAL", "ROLES", "TAXPAYER_IDENTIFIERS")
    public init(json: inout JSONReader) {
        var individual: CreditFreddieMacPartyIndividual?
        var roles: Roles?
        var taxpayerIdentifiers: TaxpayerIdentifiers?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: individual = json.decode()
                case 1: roles = json.decode()
                case 2: taxpayerIdentifiers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.individual = individual ?? json.missing("CreditFreddieMacParty.INDIVIDUAL")
        self.roles = roles ?? json.missing("CreditFreddieMacParty.ROLES")
        self.taxpayerIdentifiers = taxpayerIdentifiers ?? json.missing("CreditFreddieMacParty.TAXPAYER_IDENTIFIERS")
    }
}

/// The schema `CreditFreddieMacPartyIndividual` of Plaid's OpenAPI document.
public struct CreditFreddieMacPartyIndividual: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `NAME`.
    public let name: CreditFreddieMacIndividualName

    private static let keys = JSONKeyTable("NAME")
    public init(json: inout JSONReader) {
        var name: CreditFreddieMacIndividualName?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("CreditFreddieMacPartyIndividual.NAME")
    }
}

/// The schema `CreditFreddieMacReportingInformation` of Plaid's OpenAPI document.
public struct CreditFreddieMacReportingInformation: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ReportDateTime`.
    public let reportDateTime: String?
    /// The JSON member `ReportIdentifierType`.
    public let reportIdentifierType: String?
    /// The JSON member `ReportingInformationParentIdentifier`.
    public let reportingInformationParentIdentifier: String?
    /// The JSON member `ReportingInformationIdentifier`.
    public let reportingInformationIdentifier: String

    private static let keys = JSONKeyTable("ReportDateTime", "ReportIdentifierType", "ReportingInformationParentIdentifier", "ReportingInformationIdentifier")
    public init(json: inout JSONReader) {
        var reportDateTime: String?
        var reportIdentifierType: String?
        var reportingInformationParentIdentifier: String?
        var reportingInformationIdentifier: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportDateTime = json.decode()
                case 1: reportIdentifierType = json.decode()
                case 2: reportingInformationParentIdentifier = json.decode()
                case 3: reportingInformationIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportDateTime = reportDateTime
        self.reportIdentifierType = reportIdentifierType
        self.reportingInformationParentIdentifier = reportingInformationParentIdentifier
        self.reportingInformationIdentifier = reportingInformationIdentifier ?? json.missing("CreditFreddieMacReportingInformation.ReportingInformationIdentifier")
    }
}

/// The schema `CreditFreddieMacService` of Plaid's OpenAPI document.
public struct CreditFreddieMacService: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `VERIFICATION_OF_ASSET`.
    public let verificationOfAsset: [CreditFreddieMacVerificationOfAsset]
    /// The JSON member `STATUSES`.
    public let statuses: Statuses

    private static let keys = JSONKeyTable("VERIFICATION_OF_ASSET", "STATUSES")
    public init(json: inout JSONReader) {
        var verificationOfAsset: [CreditFreddieMacVerificationOfAsset]?
        var statuses: Statuses?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: verificationOfAsset = json.decode()
                case 1: statuses = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.verificationOfAsset = verificationOfAsset ?? json.missing("CreditFreddieMacService.VERIFICATION_OF_ASSET")
        self.statuses = statuses ?? json.missing("CreditFreddieMacService.STATUSES")
    }
}

/// The schema `CreditFreddieMacServices` of Plaid's OpenAPI document.
public struct CreditFreddieMacServices: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `SERVICE`.
    public let service: CreditFreddieMacService

    private static let keys = JSONKeyTable("SERVICE")
    public init(json: inout JSONReader) {
        var service: CreditFreddieMacService?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: service = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.service = service ?? json.missing("CreditFreddieMacServices.SERVICE")
    }
}
