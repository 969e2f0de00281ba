// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CreditBankEmploymentWarning/cause`` and ``CreditBankIncomeWarning/cause``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankIncomeCause: JSONObjectDecodable, RedactedDescription {
    /// One of the 16 values of ``CreditBankIncomeErrorType``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let errorType: CreditBankIncomeErrorType
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let errorCode: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let errorMessage: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let displayMessage: String
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
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

/// The type of ``CreditBankIncomeGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeGetRequestOptions: JSONEncodable, RedactedDescription {
    /// A whole number. Optional. The default is `1`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
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

/// The type of ``CreditBankIncomeSource/historicalSummary`` and ``CreditBankIncomeSummary/historicalSummary``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeHistoricalSummary: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var totalAmount: Decimal? { deprecatedTotalAmount }
    private let deprecatedTotalAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var isoCurrencyCode: String? { deprecatedIsoCurrencyCode }
    private let deprecatedIsoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var unofficialCurrencyCode: String? { deprecatedUnofficialCurrencyCode }
    private let deprecatedUnofficialCurrencyCode: String?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let endDate: CalendarDate?
    /// A list of ``CreditBankIncomeTransaction`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
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
        self.deprecatedTotalAmount = totalAmount
        self.deprecatedIsoCurrencyCode = isoCurrencyCode
        self.deprecatedUnofficialCurrencyCode = unofficialCurrencyCode
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.transactions = transactions
    }
}

/// The type of ``CreditBankIncome/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeItem: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditBankIncomeAccount`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let bankIncomeAccounts: [CreditBankIncomeAccount]?
    /// A list of ``CreditBankIncomeSource`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let bankIncomeSources: [CreditBankIncomeSource]?
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let lastUpdatedTime: Timestamp?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let institutionName: String?
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
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

/// The type of ``CreditBankIncomeRefreshRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh).
public struct CreditBankIncomeRefreshRequestOptions: JSONEncodable, RedactedDescription {
    /// A whole number. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh).
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

/// The type of ``CreditBankIncomeItem/bankIncomeSources``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeSource: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let incomeSourceID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let incomeDescription: String?
    /// One of the 15 values of ``CreditBankIncomeCategory``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let incomeCategory: CreditBankIncomeCategory?
    /// The identifier of an account. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let accountID: AccountID?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let endDate: CalendarDate?
    /// One of `WEEKLY`, `BIWEEKLY`, `SEMI_MONTHLY`, `MONTHLY`, `DAILY` and `UNKNOWN`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let payFrequency: CreditBankIncomePayFrequency?
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let totalAmount: Decimal?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let transactionCount: Int?
    /// A list of ``CreditBankIncomeHistoricalSummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
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

/// The type of ``CreditBankIncome/bankIncomeSummary``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeSummary: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var totalAmount: Decimal? { deprecatedTotalAmount }
    private let deprecatedTotalAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var isoCurrencyCode: String? { deprecatedIsoCurrencyCode }
    private let deprecatedIsoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var unofficialCurrencyCode: String? { deprecatedUnofficialCurrencyCode }
    private let deprecatedUnofficialCurrencyCode: String?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let endDate: CalendarDate?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let incomeSourcesCount: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let incomeCategoriesCount: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let incomeTransactionsCount: Int?
    /// A list of ``CreditBankIncomeHistoricalSummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
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
        self.deprecatedTotalAmount = totalAmount
        self.deprecatedIsoCurrencyCode = isoCurrencyCode
        self.deprecatedUnofficialCurrencyCode = unofficialCurrencyCode
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.incomeSourcesCount = incomeSourcesCount
        self.incomeCategoriesCount = incomeCategoriesCount
        self.incomeTransactionsCount = incomeTransactionsCount
        self.historicalSummary = historicalSummary
    }
}

/// The type of ``CreditBankIncomeHistoricalSummary/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeTransaction: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let amount: Decimal?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let date: CalendarDate?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let originalDescription: String?
    /// A Boolean value. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let pending: Bool?
    /// The identifier of a transaction. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let transactionID: TransactionID?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let checkNumber: String?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
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

/// The type of ``CreditBankIncome/warnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeWarning: JSONObjectDecodable, RedactedDescription {
    /// Always `BANK_INCOME_WARNING`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let warningType: CreditBankIncomeWarningType?
    /// One of `IDENTITY_UNAVAILABLE`, `TRANSACTIONS_UNAVAILABLE`, `ITEM_UNAPPROVED`, `REPORT_DELETED` and
    /// `DATA_UNAVAILABLE`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let warningCode: CreditBankIncomeWarningCode?
    /// An object with the members of ``CreditBankIncomeCause``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
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

/// The type of ``CreditBankStatementUploadBankAccount/owner``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementUploadAccountOwner: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let name: String?
    /// An object with the members of ``CreditBankStatementUploadAccountOwnerAddress``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditBankStatementUploadAccountOwner/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementUploadAccountOwnerAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let city: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let country: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let postalCode: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditBankStatementUploadObject/bankAccounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementUploadBankAccount: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let name: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let bankName: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let accountType: String?
    /// Sensitive text, which descriptions redact. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let accountNumber: SensitiveString?
    /// An object with the members of ``CreditBankStatementUploadAccountOwner``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let owner: CreditBankStatementUploadAccountOwner
    /// A list of ``CreditBankStatementUploadBankAccountPeriod`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let periods: [CreditBankStatementUploadBankAccountPeriod]
    /// The identifier of an account. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditBankStatementUploadBankAccount/periods``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementUploadBankAccountPeriod: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let endDate: CalendarDate?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let startingBalance: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditBankStatementsUploadsGetResponse/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementUploadItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let itemID: ItemID
    /// A list of ``CreditBankStatementUploadObject`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let bankStatements: [CreditBankStatementUploadObject]
    /// An object with the members of ``PayrollItemStatus``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let status: PayrollItemStatus?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditBankStatementUploadItem/bankStatements``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementUploadObject: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditBankStatementUploadTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let transactions: [CreditBankStatementUploadTransaction]
    /// An object with the members of ``CreditDocumentMetadata``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let documentMetadata: CreditDocumentMetadata
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let documentID: String?
    /// A list of ``CreditBankStatementUploadBankAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditBankStatementUploadObject/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementUploadTransaction: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let amount: Decimal?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let date: CalendarDate?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let originalDescription: String?
    /// The identifier of an account. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditBankStatementsUploadsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementsUploadsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// A list of identifiers of Items. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of 5 members, ``Credit1099/documentMetadata`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditDocumentMetadata: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let documentType: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let downloadURL: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let status: String?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let pageCount: Int?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
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

/// The type of ``CreditEmploymentVerification/employer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
public struct CreditEmployerVerification: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
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

/// The type of ``CreditEmploymentGetResponse/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
public struct CreditEmploymentItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let itemID: ItemID
    /// A list of ``CreditEmploymentVerification`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let employments: [CreditEmploymentVerification]
    /// Sensitive text, which descriptions redact. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
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

/// The type of ``CreditEmploymentItem/employments``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
public struct CreditEmploymentVerification: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let accountID: AccountID?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let status: String?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let endDate: CalendarDate?
    /// An object with the members of ``CreditEmployerVerification``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let employer: CreditEmployerVerification
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let title: String?
    /// An object with the members of ``CreditPlatformIds``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let platformIDs: CreditPlatformIds
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let employeeType: String?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
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

/// The type of ``CreditFreddieMacAssets/asset``.
public struct CreditFreddieMacAsset: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``AssetDetail``. Always present.
    public let assetDetail: AssetDetail
    /// An object with the members of ``AssetOwners``. Always present.
    public let assetOwners: AssetOwners
    /// An object with the members of ``AssetHolder``. Always present.
    public let assetHolder: AssetHolder
    /// An object with the members of ``AssetHoldings``. May be absent.
    public let assetHoldings: AssetHoldings?
    /// An object with the members of ``CreditFreddieMacAssetTransactions``. Always present.
    public let assetTransactions: CreditFreddieMacAssetTransactions
    /// An object with the members of ``ValidationSources``. Always present.
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

/// The type of ``CreditFreddieMacAssetTransactions/assetTransaction``.
public struct CreditFreddieMacAssetTransaction: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``AssetTransactionDetail``. Always present.
    public let assetTransactionDetail: AssetTransactionDetail
    /// A list of ``AssetTransactionDescription`` objects. Always present.
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

/// The type of ``CreditFreddieMacAsset/assetTransactions``.
public struct CreditFreddieMacAssetTransactions: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditFreddieMacAssetTransaction`` objects. Always present.
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

/// The type of ``CreditFreddieMacVerificationOfAssetResponse/assets``.
public struct CreditFreddieMacAssets: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditFreddieMacAsset`` objects. Always present.
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

/// The type of ``CreditFreddieMacPartyIndividual/name``.
public struct CreditFreddieMacIndividualName: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let firstName: String
    /// Text. Always present.
    public let lastName: String
    /// Text. Always present.
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

/// The type of ``CreditFreddieMacLoans/loan``.
public struct CreditFreddieMacLoan: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacLoanIdentifiers``. Always present.
    public let loanIdentifiers: CreditFreddieMacLoanIdentifiers
    /// Text. Always present.
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

/// The type of ``CreditFreddieMacLoan/loanIdentifiers``.
public struct CreditFreddieMacLoanIdentifiers: JSONObjectDecodable, RedactedDescription {
    /// A list of ``LoanIdentifier`` objects. Always present.
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

/// The type of ``CreditFreddieMacVerificationOfAssetsDeal/loans``.
public struct CreditFreddieMacLoans: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacLoan``. Always present.
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

/// The type of ``CreditFreddieMacVerificationOfAssetsDeal/parties``.
public struct CreditFreddieMacParties: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditFreddieMacParty`` objects. Always present.
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

/// The type of ``CreditFreddieMacParties/party``.
public struct CreditFreddieMacParty: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacPartyIndividual``. Always present.
    public let individual: CreditFreddieMacPartyIndividual
    /// An object with the members of ``Roles``. Always present.
    public let roles: Roles
    /// An object with the members of ``TaxpayerIdentifiers``. Always present.
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

/// The type of ``CreditFreddieMacParty/individual``.
public struct CreditFreddieMacPartyIndividual: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacIndividualName``. Always present.
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

/// The type of ``CreditFreddieMacVerificationOfAsset/reportingInformation``.
public struct CreditFreddieMacReportingInformation: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    public let reportDateTime: String?
    /// Text. May be absent.
    public let reportIdentifierType: String?
    /// Text. May be absent.
    public let reportingInformationParentIdentifier: String?
    /// Text. Always present.
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

/// The type of ``CreditFreddieMacServices/service``.
public struct CreditFreddieMacService: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditFreddieMacVerificationOfAsset`` objects. Always present.
    public let verificationOfAsset: [CreditFreddieMacVerificationOfAsset]
    /// An object with the members of ``Statuses``. Always present.
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

/// The type of ``CreditFreddieMacVerificationOfAssetsDeal/services``.
public struct CreditFreddieMacServices: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacService``. Always present.
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
