// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CraBankIncomeWarning/cause``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeCause: JSONObjectDecodable, RedactedDescription {
    /// One of the 16 values of ``CreditBankIncomeErrorType``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let errorType: CreditBankIncomeErrorType
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let errorCode: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let errorMessage: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let displayMessage: String

    private static let keys = JSONKeyTable("error_type", "error_code", "error_message", "display_message")
    public init(json: inout JSONReader) {
        var errorType: CreditBankIncomeErrorType?
        var errorCode: String?
        var errorMessage: String?
        var displayMessage: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorMessage = json.decode()
                case 3: displayMessage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType ?? json.missing("CraBankIncomeCause.error_type")
        self.errorCode = errorCode ?? json.missing("CraBankIncomeCause.error_code")
        self.errorMessage = errorMessage ?? json.missing("CraBankIncomeCause.error_message")
        self.displayMessage = displayMessage ?? json.missing("CraBankIncomeCause.display_message")
    }
}

/// The type of ``CraBankIncomeSource/employer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeEmployer: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
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

/// The type of ``CraBankIncomeSource/historicalSummary`` and ``CraBankIncomeSummary/historicalSummary``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeHistoricalSummary: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let endDate: CalendarDate?
    /// A list of ``CraBankIncomeTransaction`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let transactions: [CraBankIncomeTransaction]?

    private static let keys = JSONKeyTable("total_amounts", "start_date", "end_date", "transactions")
    public init(json: inout JSONReader) {
        var totalAmounts: [CreditAmountWithCurrency]?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var transactions: [CraBankIncomeTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalAmounts = json.decode()
                case 1: startDate = json.decode()
                case 2: endDate = json.decode()
                case 3: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.transactions = transactions
    }
}

/// The type of ``CraBankIncomeSource/incomeProvider``, ``CraIncomeStreamInsights/incomeProvider`` and
/// ``CraReportGetHomeLendingIncomeSources/incomeProviders``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeIncomeProvider: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let name: String
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let isNormalized: Bool

    private static let keys = JSONKeyTable("name", "is_normalized")
    public init(json: inout JSONReader) {
        var name: String?
        var isNormalized: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: isNormalized = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("CraBankIncomeIncomeProvider.name")
        self.isNormalized = isNormalized ?? json.missing("CraBankIncomeIncomeProvider.is_normalized")
    }
}

/// The type of ``CraIncomeInsights/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let itemID: ItemID?
    /// A list of ``CraBankIncomeAccount`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let accounts: [CraBankIncomeAccount]?
    /// A list of ``CraBankIncomeAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let bankIncomeAccounts: [CraBankIncomeAccount]
    /// A list of ``CraBankIncomeSource`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let bankIncomeSources: [CraBankIncomeSource]
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let lastUpdatedTime: Timestamp?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let institutionName: String?

    private static let keys = JSONKeyTable("item_id", "accounts", "bank_income_accounts", "bank_income_sources", "last_updated_time", "institution_id", "institution_name")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accounts: [CraBankIncomeAccount]?
        var bankIncomeAccounts: [CraBankIncomeAccount]?
        var bankIncomeSources: [CraBankIncomeSource]?
        var lastUpdatedTime: Timestamp?
        var institutionID: InstitutionID?
        var institutionName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accounts = json.decode()
                case 2: bankIncomeAccounts = json.decode()
                case 3: bankIncomeSources = json.decode()
                case 4: lastUpdatedTime = json.decode()
                case 5: institutionID = json.decode()
                case 6: institutionName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID
        self.accounts = accounts
        self.bankIncomeAccounts = bankIncomeAccounts ?? json.missing("CraBankIncomeItem.bank_income_accounts")
        self.bankIncomeSources = bankIncomeSources ?? json.missing("CraBankIncomeItem.bank_income_sources")
        self.lastUpdatedTime = lastUpdatedTime
        self.institutionID = institutionID
        self.institutionName = institutionName
    }
}

/// The type of ``CraBankIncomeItem/bankIncomeSources``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeSource: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let accountID: AccountID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeSourceID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeDescription: String?
    /// One of the 15 values of ``CreditBankIncomeCategory``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeCategory: CreditBankIncomeCategory?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let endDate: CalendarDate?
    /// One of `WEEKLY`, `BIWEEKLY`, `SEMI_MONTHLY`, `MONTHLY`, `DAILY` and `UNKNOWN`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let payFrequency: CreditBankIncomePayFrequency?
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let totalAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let transactionCount: Int?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let nextPaymentDate: CalendarDate?
    /// One of `ACTIVE`, `INACTIVE` and `UNKNOWN`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let status: CraBankIncomeStatus?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalAverageMonthlyGrossIncome: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalAverageMonthlyIncome: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let forecastedAverageMonthlyIncome: Decimal?
    /// A list of ``CraPredictionInterval`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let forecastedAverageMonthlyIncomePredictionIntervals: [CraPredictionInterval]
    /// An object with the members of ``CraBankIncomeEmployer``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let employer: CraBankIncomeEmployer?
    /// An object with the members of ``CraBankIncomeIncomeProvider``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeProvider: CraBankIncomeIncomeProvider?
    /// A list of ``CraBankIncomeHistoricalSummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalSummary: [CraBankIncomeHistoricalSummary]?

    private static let keys = JSONKeyTable("account_id", "income_source_id", "income_description", "income_category", "start_date", "end_date", "pay_frequency", "total_amount", "iso_currency_code", "unofficial_currency_code", "transaction_count", "next_payment_date", "status", "historical_average_monthly_gross_income", "historical_average_monthly_income", "forecasted_average_monthly_income", "forecasted_average_monthly_income_prediction_intervals", "employer", "income_provider", "historical_summary")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var incomeSourceID: String?
        var incomeDescription: String?
        var incomeCategory: CreditBankIncomeCategory?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var payFrequency: CreditBankIncomePayFrequency?
        var totalAmount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var transactionCount: Int?
        var nextPaymentDate: CalendarDate?
        var status: CraBankIncomeStatus?
        var historicalAverageMonthlyGrossIncome: Decimal?
        var historicalAverageMonthlyIncome: Decimal?
        var forecastedAverageMonthlyIncome: Decimal?
        var forecastedAverageMonthlyIncomePredictionIntervals: [CraPredictionInterval]?
        var employer: CraBankIncomeEmployer?
        var incomeProvider: CraBankIncomeIncomeProvider?
        var historicalSummary: [CraBankIncomeHistoricalSummary]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: incomeSourceID = json.decode()
                case 2: incomeDescription = json.decode()
                case 3: incomeCategory = json.decode()
                case 4: startDate = json.decode()
                case 5: endDate = json.decode()
                case 6: payFrequency = json.decode()
                case 7: totalAmount = json.decode()
                case 8: isoCurrencyCode = json.decode()
                case 9: unofficialCurrencyCode = json.decode()
                case 10: transactionCount = json.decode()
                case 11: nextPaymentDate = json.decode()
                case 12: status = json.decode()
                case 13: historicalAverageMonthlyGrossIncome = json.decode()
                case 14: historicalAverageMonthlyIncome = json.decode()
                case 15: forecastedAverageMonthlyIncome = json.decode()
                case 16: forecastedAverageMonthlyIncomePredictionIntervals = json.decode()
                case 17: employer = json.decode()
                case 18: incomeProvider = json.decode()
                case 19: historicalSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.incomeSourceID = incomeSourceID
        self.incomeDescription = incomeDescription
        self.incomeCategory = incomeCategory
        self.startDate = startDate
        self.endDate = endDate
        self.payFrequency = payFrequency
        self.totalAmount = totalAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.transactionCount = transactionCount
        self.nextPaymentDate = nextPaymentDate
        self.status = status
        self.historicalAverageMonthlyGrossIncome = historicalAverageMonthlyGrossIncome
        self.historicalAverageMonthlyIncome = historicalAverageMonthlyIncome
        self.forecastedAverageMonthlyIncome = forecastedAverageMonthlyIncome
        self.forecastedAverageMonthlyIncomePredictionIntervals = forecastedAverageMonthlyIncomePredictionIntervals ?? json.missing("CraBankIncomeSource.forecasted_average_monthly_income_prediction_intervals")
        self.employer = employer
        self.incomeProvider = incomeProvider
        self.historicalSummary = historicalSummary
    }
}

/// The type of ``CraIncomeInsights/bankIncomeSummary``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeSummary: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let endDate: CalendarDate?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeSourcesCount: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeCategoriesCount: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeTransactionsCount: Int?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalAverageMonthlyGrossIncome: [CreditAmountWithCurrency]?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalAverageMonthlyIncome: [CreditAmountWithCurrency]?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let forecastedAverageMonthlyIncome: [CreditAmountWithCurrency]?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalAnnualGrossIncome: [CreditAmountWithCurrency]?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalAnnualIncome: [CreditAmountWithCurrency]?
    /// A list of ``CreditAmountWithCurrency`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let forecastedAnnualIncome: [CreditAmountWithCurrency]?
    /// A list of ``CraBankIncomeHistoricalSummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let historicalSummary: [CraBankIncomeHistoricalSummary]?

    private static let keys = JSONKeyTable("total_amounts", "start_date", "end_date", "income_sources_count", "income_categories_count", "income_transactions_count", "historical_average_monthly_gross_income", "historical_average_monthly_income", "forecasted_average_monthly_income", "historical_annual_gross_income", "historical_annual_income", "forecasted_annual_income", "historical_summary")
    public init(json: inout JSONReader) {
        var totalAmounts: [CreditAmountWithCurrency]?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var incomeSourcesCount: Int?
        var incomeCategoriesCount: Int?
        var incomeTransactionsCount: Int?
        var historicalAverageMonthlyGrossIncome: [CreditAmountWithCurrency]?
        var historicalAverageMonthlyIncome: [CreditAmountWithCurrency]?
        var forecastedAverageMonthlyIncome: [CreditAmountWithCurrency]?
        var historicalAnnualGrossIncome: [CreditAmountWithCurrency]?
        var historicalAnnualIncome: [CreditAmountWithCurrency]?
        var forecastedAnnualIncome: [CreditAmountWithCurrency]?
        var historicalSummary: [CraBankIncomeHistoricalSummary]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalAmounts = json.decode()
                case 1: startDate = json.decode()
                case 2: endDate = json.decode()
                case 3: incomeSourcesCount = json.decode()
                case 4: incomeCategoriesCount = json.decode()
                case 5: incomeTransactionsCount = json.decode()
                case 6: historicalAverageMonthlyGrossIncome = json.decode()
                case 7: historicalAverageMonthlyIncome = json.decode()
                case 8: forecastedAverageMonthlyIncome = json.decode()
                case 9: historicalAnnualGrossIncome = json.decode()
                case 10: historicalAnnualIncome = json.decode()
                case 11: forecastedAnnualIncome = json.decode()
                case 12: historicalSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.incomeSourcesCount = incomeSourcesCount
        self.incomeCategoriesCount = incomeCategoriesCount
        self.incomeTransactionsCount = incomeTransactionsCount
        self.historicalAverageMonthlyGrossIncome = historicalAverageMonthlyGrossIncome
        self.historicalAverageMonthlyIncome = historicalAverageMonthlyIncome
        self.forecastedAverageMonthlyIncome = forecastedAverageMonthlyIncome
        self.historicalAnnualGrossIncome = historicalAnnualGrossIncome
        self.historicalAnnualIncome = historicalAnnualIncome
        self.forecastedAnnualIncome = forecastedAnnualIncome
        self.historicalSummary = historicalSummary
    }
}

/// The type of ``CraBankIncomeHistoricalSummary/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of a transaction. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let transactionID: TransactionID
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let amount: Decimal
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let date: CalendarDate
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let name: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let originalDescription: String?
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let pending: Bool
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let checkNumber: String?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// One of `BONUS_INCLUDED` and `BONUS_ONLY`. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let bonusType: CraBankIncomeBonusType?

    private static let keys = JSONKeyTable("transaction_id", "amount", "date", "name", "original_description", "pending", "check_number", "iso_currency_code", "unofficial_currency_code", "bonus_type")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var amount: Decimal?
        var date: CalendarDate?
        var name: String?
        var originalDescription: String?
        var pending: Bool?
        var checkNumber: String?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var bonusType: CraBankIncomeBonusType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: amount = json.decode()
                case 2: date = json.decode()
                case 3: name = json.decode()
                case 4: originalDescription = json.decode()
                case 5: pending = json.decode()
                case 6: checkNumber = json.decode()
                case 7: isoCurrencyCode = json.decode()
                case 8: unofficialCurrencyCode = json.decode()
                case 9: bonusType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("CraBankIncomeTransaction.transaction_id")
        self.amount = amount ?? json.missing("CraBankIncomeTransaction.amount")
        self.date = date ?? json.missing("CraBankIncomeTransaction.date")
        self.name = name
        self.originalDescription = originalDescription
        self.pending = pending ?? json.missing("CraBankIncomeTransaction.pending")
        self.checkNumber = checkNumber
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.bonusType = bonusType
    }
}

/// The type of ``CraIncomeInsights/warnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeWarning: JSONObjectDecodable, RedactedDescription {
    /// Always `BANK_INCOME_WARNING`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let warningType: CreditBankIncomeWarningType?
    /// One of `IDENTITY_UNAVAILABLE`, `TRANSACTIONS_UNAVAILABLE`, `REPORT_DELETED` and `DATA_UNAVAILABLE`. May be
    /// absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let warningCode: CraBankIncomeWarningCode?
    /// An object with the members of ``CraBankIncomeCause``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let cause: CraBankIncomeCause?

    private static let keys = JSONKeyTable("warning_type", "warning_code", "cause")
    public init(json: inout JSONReader) {
        var warningType: CreditBankIncomeWarningType?
        var warningCode: CraBankIncomeWarningCode?
        var cause: CraBankIncomeCause?
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

/// The type of ``CraCheckReportCashflowInsightsGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
public struct CraCashflowInsightsReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    public let reportID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    public let generatedTime: Timestamp
    /// A JSON object with any members. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    public let attributes: JSONValue?

    private static let keys = JSONKeyTable("report_id", "generated_time", "attributes")
    public init(json: inout JSONReader) {
        var reportID: String?
        var generatedTime: Timestamp?
        var attributes: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("CraCashflowInsightsReport.report_id")
        self.generatedTime = generatedTime ?? json.missing("CraCashflowInsightsReport.generated_time")
        self.attributes = attributes
    }
}

/// The type of ``CraCheckReportCashflowInsightsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
public struct CraCheckReportCashflowInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// One of `v1.0`, `v2.0` and `CFI1`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    public var attributesVersion: CashflowAttributesVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        attributesVersion: CashflowAttributesVersion? = nil
    ) {
        self.attributesVersion = attributesVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("attributes_version", attributesVersion)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreateRequest/baseReport``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateBaseReportOptions: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var clientReportID: String? { get { deprecatedClientReportID } set { deprecatedClientReportID = newValue } }
    private var deprecatedClientReportID: String?
    /// An object with the members of ``CraCheckReportGSEOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var gseOptions: CraCheckReportGSEOptions?
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var requireIdentity: Bool?
    /// An object with the members of ``CraCheckReportHomeLendingReportOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var homeLendingReportOptions: CraCheckReportHomeLendingReportOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        clientReportID: String? = nil,
        gseOptions: CraCheckReportGSEOptions? = nil,
        requireIdentity: Bool? = nil,
        homeLendingReportOptions: CraCheckReportHomeLendingReportOptions? = nil
    ) {
        self.deprecatedClientReportID = clientReportID
        self.gseOptions = gseOptions
        self.requireIdentity = requireIdentity
        self.homeLendingReportOptions = homeLendingReportOptions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_report_id", deprecatedClientReportID)
        json.field("gse_options", gseOptions)
        json.field("require_identity", requireIdentity)
        json.field("home_lending_report_options", homeLendingReportOptions)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreateRequest/cashflowInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateCashflowInsightsOptions: JSONEncodable, RedactedDescription {
    /// One of `v1.0`, `v2.0` and `CFI1`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var attributesVersion: CashflowAttributesVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        attributesVersion: CashflowAttributesVersion? = nil
    ) {
        self.attributesVersion = attributesVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("attributes_version", attributesVersion)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreateRequest/incomeInsights`` and ``CraSubscriptionProductConfig/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateIncomeInsightsOptions: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Always `II2`. Required. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var incomeInsightsVersion: IncomeInsightsVersion?
    /// An object with the members of ``IncomeInsightsFilter``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var incomeInsightsFilter: IncomeInsightsFilter?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeInsightsVersion: IncomeInsightsVersion? = nil,
        incomeInsightsFilter: IncomeInsightsFilter? = nil
    ) {
        self.incomeInsightsVersion = incomeInsightsVersion
        self.incomeInsightsFilter = incomeInsightsFilter
    }

    private static let keys = JSONKeyTable("income_insights_version", "income_insights_filter")
    public init(json: inout JSONReader) {
        var incomeInsightsVersion: IncomeInsightsVersion?
        var incomeInsightsFilter: IncomeInsightsFilter?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeInsightsVersion = json.decode()
                case 1: incomeInsightsFilter = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeInsightsVersion = incomeInsightsVersion
        self.incomeInsightsFilter = incomeInsightsFilter
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        if let incomeInsightsVersion { json.field("income_insights_version", incomeInsightsVersion) } else { json.key("income_insights_version"); json.writeNull() }
        json.field("income_insights_filter", incomeInsightsFilter)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreateRequest/lendScore``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateLendScoreOptions: JSONEncodable, RedactedDescription {
    /// One of `v1.0`, `v2.0` and `LS1`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var lendScoreVersion: PlaidLendScoreVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        lendScoreVersion: PlaidLendScoreVersion? = nil
    ) {
        self.lendScoreVersion = lendScoreVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("lend_score_version", lendScoreVersion)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreateRequest/networkInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateNetworkInsightsOptions: JSONEncodable, RedactedDescription {
    /// Always `NI1`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var networkInsightsVersion: NetworkInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        networkInsightsVersion: NetworkInsightsVersion? = nil
    ) {
        self.networkInsightsVersion = networkInsightsVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("network_insights_version", networkInsightsVersion)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreateRequest/partnerInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreatePartnerInsightsOptions: JSONEncodable, RedactedDescription {
    /// An object with the members of ``PrismVersions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var prismVersions: PrismVersions?
    /// An object with the members of ``CraPartnerInsightsFicoInput``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var fico: CraPartnerInsightsFicoInput?

    /// Creates a value; omitted members are not sent.
    public init(
        prismVersions: PrismVersions? = nil,
        fico: CraPartnerInsightsFicoInput? = nil
    ) {
        self.prismVersions = prismVersions
        self.fico = fico
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prism_versions", prismVersions)
        json.field("fico", fico)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreateBaseReportOptions/gseOptions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportGSEOptions: JSONEncodable, RedactedDescription {
    /// A list of ``GSEReportType`` values. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var reportTypes: [GSEReportType]

    /// Creates a value; omitted members are not sent.
    public init(
        reportTypes: [GSEReportType]
    ) {
        self.reportTypes = reportTypes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("report_types", reportTypes)
        json.endObject()
    }
}

/// The type of ``CraCheckReportIncomeInsightsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraCheckReportIncomeInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// An object with the members of ``IncomeInsightsFilter``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var incomeInsightsFilter: IncomeInsightsFilter?
    /// Always `II2`. Required. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var incomeInsightsVersion: IncomeInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeInsightsFilter: IncomeInsightsFilter? = nil,
        incomeInsightsVersion: IncomeInsightsVersion? = nil
    ) {
        self.incomeInsightsFilter = incomeInsightsFilter
        self.incomeInsightsVersion = incomeInsightsVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_insights_filter", incomeInsightsFilter)
        if let incomeInsightsVersion { json.field("income_insights_version", incomeInsightsVersion) } else { json.key("income_insights_version"); json.writeNull() }
        json.endObject()
    }
}

/// The type of ``CraCheckReportLendScoreGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
public struct CraCheckReportLendScoreGetOptions: JSONEncodable, RedactedDescription {
    /// One of `v1.0`, `v2.0` and `LS1`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public var lendScoreVersion: PlaidLendScoreVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        lendScoreVersion: PlaidLendScoreVersion? = nil
    ) {
        self.lendScoreVersion = lendScoreVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("lend_score_version", lendScoreVersion)
        json.endObject()
    }
}

/// The type of ``CraCheckReportNetworkInsightsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
public struct CraCheckReportNetworkInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// Always `NI1`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public var networkInsightsVersion: NetworkInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        networkInsightsVersion: NetworkInsightsVersion? = nil
    ) {
        self.networkInsightsVersion = networkInsightsVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("network_insights_version", networkInsightsVersion)
        json.endObject()
    }
}

/// The type of ``CraCheckReportPartnerInsightsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
public struct CraCheckReportPartnerInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// An object with the members of ``PrismVersionsDeprecated``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var prismVersions: PrismVersionsDeprecated?

    /// Creates a value; omitted members are not sent.
    public init(
        prismVersions: PrismVersionsDeprecated? = nil
    ) {
        self.prismVersions = prismVersions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prism_versions", prismVersions)
        json.endObject()
    }
}

/// The type of ``CraCheckReportPartnerInsightsGetRequest/partnerInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
public struct CraCheckReportPartnerInsightsGetPartnerInsights: JSONEncodable, RedactedDescription {
    /// An object with the members of ``PrismVersions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var prismVersions: PrismVersions?
    /// An object with the members of ``CraPartnerInsightsFicoInput``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var fico: CraPartnerInsightsFicoInput?

    /// Creates a value; omitted members are not sent.
    public init(
        prismVersions: PrismVersions? = nil,
        fico: CraPartnerInsightsFicoInput? = nil
    ) {
        self.prismVersions = prismVersions
        self.fico = fico
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prism_versions", prismVersions)
        json.field("fico", fico)
        json.endObject()
    }
}

/// The type of ``CraCheckReportVerificationGetRequest/employmentRefreshOptions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraCheckReportVerificationGetEmploymentRefreshOptions: JSONEncodable, RedactedDescription {
    /// A whole number, at most 731. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public var daysRequested: Int

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int
    ) {
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// The type of ``CraCreditProfileReport/lendScores``.
public struct CraCreditProfileLendScore: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be `null`.
    public let score: Int?
    /// A list of texts. Always present.
    public let reasonCodes: [String]
    /// Text. Always present.
    public let variant: String
    /// Text. May be `null`.
    public let errorReason: String?

    private static let keys = JSONKeyTable("score", "reason_codes", "variant", "error_reason")
    public init(json: inout JSONReader) {
        var score: Int?
        var reasonCodes: [String]?
        var variant: String?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: reasonCodes = json.decode()
                case 2: variant = json.decode()
                case 3: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.reasonCodes = reasonCodes ?? json.missing("CraCreditProfileLendScore.reason_codes")
        self.variant = variant ?? json.missing("CraCreditProfileLendScore.variant")
        self.errorReason = errorReason
    }
}

/// The type of ``CraCreditProfileReportGetResponse/report``.
public struct CraCreditProfileReport: JSONObjectDecodable, RedactedDescription {
    /// A date and time as ISO 8601. Always present.
    public let dateRetrieved: Timestamp
    /// One of `SOFT_INQUIRY` and `STANDARD_INQUIRY`. Always present.
    public let inquiryType: CraCreditProfileInquiryType
    /// Text. Always present.
    public let clientReportID: String
    /// A list of ``CraCreditProfileLendScore`` objects. Always present.
    public let lendScores: [CraCreditProfileLendScore]
    /// A JSON object with any members. May be `null`.
    public let cashflowInsightsAttributes: JSONValue?
    /// A JSON object with any members. May be `null`.
    public let networkInsightsAttributes: JSONValue?
    /// An object with the members of ``CraCreditProfileReportMetadata``. May be `null`.
    public let metadata: CraCreditProfileReportMetadata?

    private static let keys = JSONKeyTable("date_retrieved", "inquiry_type", "client_report_id", "lend_scores", "cashflow_insights_attributes", "network_insights_attributes", "metadata")
    public init(json: inout JSONReader) {
        var dateRetrieved: Timestamp?
        var inquiryType: CraCreditProfileInquiryType?
        var clientReportID: String?
        var lendScores: [CraCreditProfileLendScore]?
        var cashflowInsightsAttributes: JSONValue?
        var networkInsightsAttributes: JSONValue?
        var metadata: CraCreditProfileReportMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: dateRetrieved = json.decode()
                case 1: inquiryType = json.decode()
                case 2: clientReportID = json.decode()
                case 3: lendScores = json.decode()
                case 4: cashflowInsightsAttributes = json.decode()
                case 5: networkInsightsAttributes = json.decode()
                case 6: metadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.dateRetrieved = dateRetrieved ?? json.missing("CraCreditProfileReport.date_retrieved")
        self.inquiryType = inquiryType ?? json.missing("CraCreditProfileReport.inquiry_type")
        self.clientReportID = clientReportID ?? json.missing("CraCreditProfileReport.client_report_id")
        self.lendScores = lendScores ?? json.missing("CraCreditProfileReport.lend_scores")
        self.cashflowInsightsAttributes = cashflowInsightsAttributes
        self.networkInsightsAttributes = networkInsightsAttributes
        self.metadata = metadata
    }
}

/// The type of ``CraCreditProfileReport/metadata``.
public struct CraCreditProfileReportMetadata: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    public let itemCount: Int
    /// A list of identifiers of institutions. Always present.
    public let institutionIDs: [InstitutionID]
    /// A whole number. Always present.
    public let accountCount: Int
    /// A whole number. Always present.
    public let primaryAccountCount: Int
    /// A whole number. Always present.
    public let depositoryAccountTypeCount: Int
    /// A whole number. Always present.
    public let creditAccountTypeCount: Int
    /// A whole number. Always present.
    public let otherAccountTypeCount: Int
    /// A whole number. Always present.
    public let multipleOwnerAccountCount: Int
    /// A date and time as ISO 8601. Always present.
    public let generatedAt: Timestamp
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let oldestTransactionDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let mostRecentTransactionDate: CalendarDate
    /// A whole number. Always present. Added after version 1.697.4 of Plaid's document.
    public let investmentAccountTypeCount: Int

    private static let keys = JSONKeyTable("item_count", "institution_ids", "account_count", "primary_account_count", "depository_account_type_count", "credit_account_type_count", "other_account_type_count", "multiple_owner_account_count", "generated_at", "oldest_transaction_date", "most_recent_transaction_date", "investment_account_type_count")
    public init(json: inout JSONReader) {
        var itemCount: Int?
        var institutionIDs: [InstitutionID]?
        var accountCount: Int?
        var primaryAccountCount: Int?
        var depositoryAccountTypeCount: Int?
        var creditAccountTypeCount: Int?
        var otherAccountTypeCount: Int?
        var multipleOwnerAccountCount: Int?
        var generatedAt: Timestamp?
        var oldestTransactionDate: CalendarDate?
        var mostRecentTransactionDate: CalendarDate?
        var investmentAccountTypeCount: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemCount = json.decode()
                case 1: institutionIDs = json.decode()
                case 2: accountCount = json.decode()
                case 3: primaryAccountCount = json.decode()
                case 4: depositoryAccountTypeCount = json.decode()
                case 5: creditAccountTypeCount = json.decode()
                case 6: otherAccountTypeCount = json.decode()
                case 7: multipleOwnerAccountCount = json.decode()
                case 8: generatedAt = json.decode()
                case 9: oldestTransactionDate = json.decode()
                case 10: mostRecentTransactionDate = json.decode()
                case 11: investmentAccountTypeCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemCount = itemCount ?? json.missing("CraCreditProfileReportMetadata.item_count")
        self.institutionIDs = institutionIDs ?? json.missing("CraCreditProfileReportMetadata.institution_ids")
        self.accountCount = accountCount ?? json.missing("CraCreditProfileReportMetadata.account_count")
        self.primaryAccountCount = primaryAccountCount ?? json.missing("CraCreditProfileReportMetadata.primary_account_count")
        self.depositoryAccountTypeCount = depositoryAccountTypeCount ?? json.missing("CraCreditProfileReportMetadata.depository_account_type_count")
        self.creditAccountTypeCount = creditAccountTypeCount ?? json.missing("CraCreditProfileReportMetadata.credit_account_type_count")
        self.otherAccountTypeCount = otherAccountTypeCount ?? json.missing("CraCreditProfileReportMetadata.other_account_type_count")
        self.multipleOwnerAccountCount = multipleOwnerAccountCount ?? json.missing("CraCreditProfileReportMetadata.multiple_owner_account_count")
        self.generatedAt = generatedAt ?? json.missing("CraCreditProfileReportMetadata.generated_at")
        self.oldestTransactionDate = oldestTransactionDate ?? json.missing("CraCreditProfileReportMetadata.oldest_transaction_date")
        self.mostRecentTransactionDate = mostRecentTransactionDate ?? json.missing("CraCreditProfileReportMetadata.most_recent_transaction_date")
        self.investmentAccountTypeCount = investmentAccountTypeCount ?? json.missing("CraCreditProfileReportMetadata.investment_account_type_count")
    }
}

/// The type of ``CraIncomeMetrics/current``, ``CraReportGetHomeLendingCategoryIncome/current`` and
/// ``CraReportGetHomeLendingIncomeMetrics/current``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraCurrentModeledIncome: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraMonthlyIncomeValues``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let monthly: CraMonthlyIncomeValues
    /// An object with the members of ``CraAnnualIncomeValues``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let annual: CraAnnualIncomeValues

    private static let keys = JSONKeyTable("monthly", "annual")
    public init(json: inout JSONReader) {
        var monthly: CraMonthlyIncomeValues?
        var annual: CraAnnualIncomeValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: monthly = json.decode()
                case 1: annual = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.monthly = monthly ?? json.missing("CraCurrentModeledIncome.monthly")
        self.annual = annual ?? json.missing("CraCurrentModeledIncome.annual")
    }
}

/// The type of ``CraVerificationReport/employmentRefresh``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraEmploymentRefreshReport: JSONObjectDecodable, RedactedDescription {
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let generatedTime: Timestamp
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let daysRequested: Int
    /// A list of ``CraEmploymentRefreshReportItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let items: [CraEmploymentRefreshReportItem]

    private static let keys = JSONKeyTable("generated_time", "days_requested", "items")
    public init(json: inout JSONReader) {
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var items: [CraEmploymentRefreshReportItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: generatedTime = json.decode()
                case 1: daysRequested = json.decode()
                case 2: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.generatedTime = generatedTime ?? json.missing("CraEmploymentRefreshReport.generated_time")
        self.daysRequested = daysRequested ?? json.missing("CraEmploymentRefreshReport.days_requested")
        self.items = items ?? json.missing("CraEmploymentRefreshReport.items")
    }
}

/// The type of ``CraEmploymentRefreshReportItem/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraEmploymentRefreshReportAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accountID: AccountID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let officialName: String?
    /// One of `investment`, `credit`, `depository`, `loan`, `brokerage` and `other`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let type: AccountType
    /// One of the 81 values of ``AccountSubtype``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let subtype: AccountSubtype?
    /// A list of ``CraEmploymentRefreshReportTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let transactions: [CraEmploymentRefreshReportTransaction]

    private static let keys = JSONKeyTable("account_id", "name", "official_name", "type", "subtype", "transactions")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var transactions: [CraEmploymentRefreshReportTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: name = json.decode()
                case 2: officialName = json.decode()
                case 3: type = json.decode()
                case 4: subtype = json.decode()
                case 5: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraEmploymentRefreshReportAccount.account_id")
        self.name = name ?? json.missing("CraEmploymentRefreshReportAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("CraEmploymentRefreshReportAccount.type")
        self.subtype = subtype
        self.transactions = transactions ?? json.missing("CraEmploymentRefreshReportAccount.transactions")
    }
}

/// The type of ``CraEmploymentRefreshReport/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraEmploymentRefreshReportItem: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CraEmploymentRefreshReportAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accounts: [CraEmploymentRefreshReportAccount]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let institutionName: String
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let itemID: ItemID
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let lastUpdateTime: Timestamp

    private static let keys = JSONKeyTable("accounts", "institution_name", "institution_id", "item_id", "last_update_time")
    public init(json: inout JSONReader) {
        var accounts: [CraEmploymentRefreshReportAccount]?
        var institutionName: String?
        var institutionID: InstitutionID?
        var itemID: ItemID?
        var lastUpdateTime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: institutionName = json.decode()
                case 2: institutionID = json.decode()
                case 3: itemID = json.decode()
                case 4: lastUpdateTime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("CraEmploymentRefreshReportItem.accounts")
        self.institutionName = institutionName ?? json.missing("CraEmploymentRefreshReportItem.institution_name")
        self.institutionID = institutionID ?? json.missing("CraEmploymentRefreshReportItem.institution_id")
        self.itemID = itemID ?? json.missing("CraEmploymentRefreshReportItem.item_id")
        self.lastUpdateTime = lastUpdateTime ?? json.missing("CraEmploymentRefreshReportItem.last_update_time")
    }
}

/// The type of ``CraEmploymentRefreshReportAccount/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraEmploymentRefreshReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accountID: AccountID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let originalDescription: String
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let date: CalendarDate
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let pending: Bool
    /// The identifier of a transaction. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let transactionID: TransactionID

    private static let keys = JSONKeyTable("account_id", "original_description", "date", "pending", "transaction_id")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var originalDescription: String?
        var date: CalendarDate?
        var pending: Bool?
        var transactionID: TransactionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: originalDescription = json.decode()
                case 2: date = json.decode()
                case 3: pending = json.decode()
                case 4: transactionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraEmploymentRefreshReportTransaction.account_id")
        self.originalDescription = originalDescription ?? json.missing("CraEmploymentRefreshReportTransaction.original_description")
        self.date = date ?? json.missing("CraEmploymentRefreshReportTransaction.date")
        self.pending = pending ?? json.missing("CraEmploymentRefreshReportTransaction.pending")
        self.transactionID = transactionID ?? json.missing("CraEmploymentRefreshReportTransaction.transaction_id")
    }
}

/// The type of ``CraIncomeStreamInsights/incomeCategory`` and ``CraReportGetHomeLendingCategoryIncome/incomeCategory``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeCategory: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let primary: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let secondary: String

    private static let keys = JSONKeyTable("primary", "secondary")
    public init(json: inout JSONReader) {
        var primary: String?
        var secondary: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: primary = json.decode()
                case 1: secondary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.primary = primary ?? json.missing("CraIncomeCategory.primary")
        self.secondary = secondary ?? json.missing("CraIncomeCategory.secondary")
    }
}

/// The type of ``CraCheckReportIncomeInsightsGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeInsights: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let reportID: String?
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let generatedTime: Timestamp?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let daysRequested: Int?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let clientReportID: String?
    /// A list of ``CraBankIncomeItem`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let items: [CraBankIncomeItem]?
    /// An object with the members of ``CraIncomeInsightsUserSummary``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let userSummary: CraIncomeInsightsUserSummary?
    /// A list of ``CraIncomeStream`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeStreams: [CraIncomeStream]
    /// An object with the members of ``CraBankIncomeSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let bankIncomeSummary: CraBankIncomeSummary?
    /// A list of ``CraBankIncomeWarning`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let warnings: [CraBankIncomeWarning]?

    private static let keys = JSONKeyTable("report_id", "generated_time", "days_requested", "client_report_id", "items", "user_summary", "income_streams", "bank_income_summary", "warnings")
    public init(json: inout JSONReader) {
        var reportID: String?
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var clientReportID: String?
        var items: [CraBankIncomeItem]?
        var userSummary: CraIncomeInsightsUserSummary?
        var incomeStreams: [CraIncomeStream]?
        var bankIncomeSummary: CraBankIncomeSummary?
        var warnings: [CraBankIncomeWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: daysRequested = json.decode()
                case 3: clientReportID = json.decode()
                case 4: items = json.decode()
                case 5: userSummary = json.decode()
                case 6: incomeStreams = json.decode()
                case 7: bankIncomeSummary = json.decode()
                case 8: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID
        self.generatedTime = generatedTime
        self.daysRequested = daysRequested
        self.clientReportID = clientReportID
        self.items = items
        self.userSummary = userSummary
        self.incomeStreams = incomeStreams ?? json.missing("CraIncomeInsights.income_streams")
        self.bankIncomeSummary = bankIncomeSummary
        self.warnings = warnings
    }
}
