// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CraBankIncomeSource/forecastedAverageMonthlyIncomePredictionIntervals``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraPredictionInterval: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let lowerBound: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let upperBound: Decimal?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let probability: Double?

    private static let keys = JSONKeyTable("lower_bound", "upper_bound", "probability")
    public init(json: inout JSONReader) {
        var lowerBound: Decimal?
        var upperBound: Decimal?
        var probability: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: lowerBound = json.decode()
                case 1: upperBound = json.decode()
                case 2: probability = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.lowerBound = lowerBound
        self.upperBound = upperBound
        self.probability = probability
    }
}

/// The type of ``CraIncomeMetrics/projected``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraProjectedModeledIncome: JSONObjectDecodable, RedactedDescription {
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
        self.monthly = monthly ?? json.missing("CraProjectedModeledIncome.monthly")
        self.annual = annual ?? json.missing("CraProjectedModeledIncome.annual")
    }
}

/// The type of ``CraReportGetResponseProductItemsAccounts/primaryAccount``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetAccountPrimaryAccount: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. Always present.
    public let isPrimary: Bool
    /// An exact decimal number. Always present.
    public let score: Decimal

    private static let keys = JSONKeyTable("is_primary", "score")
    public init(json: inout JSONReader) {
        var isPrimary: Bool?
        var score: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isPrimary = json.decode()
                case 1: score = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isPrimary = isPrimary ?? json.missing("CraReportGetAccountPrimaryAccount.is_primary")
        self.score = score ?? json.missing("CraReportGetAccountPrimaryAccount.score")
    }
}

/// The type of ``CraReportGetResponseProductItemsAccounts/attributes``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetBaseReportAccountAttributes: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. May be `null`.
    public let isPrimaryAccount: Bool?
    /// A measured or estimated number. May be `null`.
    public let primaryAccountScore: Double?
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount: Int?
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount60d: Int?
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount90d: Int?
    /// An object with the members of ``TotalInflowAmount``. May be absent or `null`.
    public let totalInflowAmount: TotalInflowAmount?
    /// An object with the members of ``TotalInflowAmount30d``. May be absent or `null`.
    public let totalInflowAmount30d: TotalInflowAmount30d?
    /// An object with the members of ``TotalInflowAmount60d``. May be absent or `null`.
    public let totalInflowAmount60d: TotalInflowAmount60d?
    /// An object with the members of ``TotalInflowAmount90d``. May be absent or `null`.
    public let totalInflowAmount90d: TotalInflowAmount90d?
    /// An object with the members of ``TotalOutflowAmount``. May be absent or `null`.
    public let totalOutflowAmount: TotalOutflowAmount?
    /// An object with the members of ``TotalOutflowAmount30d``. May be absent or `null`.
    public let totalOutflowAmount30d: TotalOutflowAmount30d?
    /// An object with the members of ``TotalOutflowAmount60d``. May be absent or `null`.
    public let totalOutflowAmount60d: TotalOutflowAmount60d?
    /// An object with the members of ``TotalOutflowAmount90d``. May be absent or `null`.
    public let totalOutflowAmount90d: TotalOutflowAmount90d?

    private static let keys = JSONKeyTable("is_primary_account", "primary_account_score", "nsf_overdraft_transactions_count", "nsf_overdraft_transactions_count_30d", "nsf_overdraft_transactions_count_60d", "nsf_overdraft_transactions_count_90d", "total_inflow_amount", "total_inflow_amount_30d", "total_inflow_amount_60d", "total_inflow_amount_90d", "total_outflow_amount", "total_outflow_amount_30d", "total_outflow_amount_60d", "total_outflow_amount_90d")
    public init(json: inout JSONReader) {
        var isPrimaryAccount: Bool?
        var primaryAccountScore: Double?
        var nsfOverdraftTransactionsCount: Int?
        var nsfOverdraftTransactionsCount30d: Int?
        var nsfOverdraftTransactionsCount60d: Int?
        var nsfOverdraftTransactionsCount90d: Int?
        var totalInflowAmount: TotalInflowAmount?
        var totalInflowAmount30d: TotalInflowAmount30d?
        var totalInflowAmount60d: TotalInflowAmount60d?
        var totalInflowAmount90d: TotalInflowAmount90d?
        var totalOutflowAmount: TotalOutflowAmount?
        var totalOutflowAmount30d: TotalOutflowAmount30d?
        var totalOutflowAmount60d: TotalOutflowAmount60d?
        var totalOutflowAmount90d: TotalOutflowAmount90d?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isPrimaryAccount = json.decode()
                case 1: primaryAccountScore = json.decode()
                case 2: nsfOverdraftTransactionsCount = json.decode()
                case 3: nsfOverdraftTransactionsCount30d = json.decode()
                case 4: nsfOverdraftTransactionsCount60d = json.decode()
                case 5: nsfOverdraftTransactionsCount90d = json.decode()
                case 6: totalInflowAmount = json.decode()
                case 7: totalInflowAmount30d = json.decode()
                case 8: totalInflowAmount60d = json.decode()
                case 9: totalInflowAmount90d = json.decode()
                case 10: totalOutflowAmount = json.decode()
                case 11: totalOutflowAmount30d = json.decode()
                case 12: totalOutflowAmount60d = json.decode()
                case 13: totalOutflowAmount90d = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isPrimaryAccount = isPrimaryAccount
        self.primaryAccountScore = primaryAccountScore
        self.nsfOverdraftTransactionsCount = nsfOverdraftTransactionsCount
        self.nsfOverdraftTransactionsCount30d = nsfOverdraftTransactionsCount30d
        self.nsfOverdraftTransactionsCount60d = nsfOverdraftTransactionsCount60d
        self.nsfOverdraftTransactionsCount90d = nsfOverdraftTransactionsCount90d
        self.totalInflowAmount = totalInflowAmount
        self.totalInflowAmount30d = totalInflowAmount30d
        self.totalInflowAmount60d = totalInflowAmount60d
        self.totalInflowAmount90d = totalInflowAmount90d
        self.totalOutflowAmount = totalOutflowAmount
        self.totalOutflowAmount30d = totalOutflowAmount30d
        self.totalOutflowAmount60d = totalOutflowAmount60d
        self.totalOutflowAmount90d = totalOutflowAmount90d
    }
}

/// The type of ``CraReportGetResponseProductItemsAccounts/balances``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetBaseReportAccountBalances: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    public let available: Decimal?
    /// An exact decimal number. May be `null`.
    public let current: Decimal?
    /// An exact decimal number. May be `null`.
    public let limit: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be `null`.
    public let averageBalance: Decimal?
    /// An exact decimal number. May be `null`.
    public let mostRecentThirtyDayAverageBalance: Decimal?
    /// A list of ``CraReportGetBaseReportAverageMonthlyBalance`` objects. Always present.
    public let averageMonthlyBalances: [CraReportGetBaseReportAverageMonthlyBalance]

    private static let keys = JSONKeyTable("available", "current", "limit", "iso_currency_code", "unofficial_currency_code", "average_balance", "most_recent_thirty_day_average_balance", "average_monthly_balances")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var limit: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var averageBalance: Decimal?
        var mostRecentThirtyDayAverageBalance: Decimal?
        var averageMonthlyBalances: [CraReportGetBaseReportAverageMonthlyBalance]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: current = json.decode()
                case 2: limit = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: unofficialCurrencyCode = json.decode()
                case 5: averageBalance = json.decode()
                case 6: mostRecentThirtyDayAverageBalance = json.decode()
                case 7: averageMonthlyBalances = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available
        self.current = current
        self.limit = limit
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.averageBalance = averageBalance
        self.mostRecentThirtyDayAverageBalance = mostRecentThirtyDayAverageBalance
        self.averageMonthlyBalances = averageMonthlyBalances ?? json.missing("CraReportGetBaseReportAccountBalances.average_monthly_balances")
    }
}

/// The type of ``CraReportGetResponseProductItemsAccounts/accountInsights``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetBaseReportAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    public let oldestTransactionDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    public let mostRecentTransactionDate: CalendarDate?
    /// An exact decimal number. May be `null`.
    public let averageDaysBetweenTransactions: Decimal?
    /// A whole number. Always present.
    public let numberOfDaysNoTransactions: Int
    /// A list of ``CraReportGetBaseReportLongestGapInsight`` objects. Always present.
    public let longestGapsBetweenTransactions: [CraReportGetBaseReportLongestGapInsight]
    /// A list of ``BaseReportNumberFlowInsights`` objects. Always present.
    public let numberOfInflows: [BaseReportNumberFlowInsights]
    /// A list of ``BaseReportNumberFlowInsights`` objects. Always present.
    public let numberOfOutflows: [BaseReportNumberFlowInsights]
    /// A list of ``BaseReportAverageFlowInsights`` objects. Always present.
    public let averageInflowAmounts: [BaseReportAverageFlowInsights]
    /// A list of ``BaseReportAverageFlowInsights`` objects. Always present.
    public let averageOutflowAmounts: [BaseReportAverageFlowInsights]

    private static let keys = JSONKeyTable("oldest_transaction_date", "most_recent_transaction_date", "average_days_between_transactions", "number_of_days_no_transactions", "longest_gaps_between_transactions", "number_of_inflows", "number_of_outflows", "average_inflow_amounts", "average_outflow_amounts")
    public init(json: inout JSONReader) {
        var oldestTransactionDate: CalendarDate?
        var mostRecentTransactionDate: CalendarDate?
        var averageDaysBetweenTransactions: Decimal?
        var numberOfDaysNoTransactions: Int?
        var longestGapsBetweenTransactions: [CraReportGetBaseReportLongestGapInsight]?
        var numberOfInflows: [BaseReportNumberFlowInsights]?
        var numberOfOutflows: [BaseReportNumberFlowInsights]?
        var averageInflowAmounts: [BaseReportAverageFlowInsights]?
        var averageOutflowAmounts: [BaseReportAverageFlowInsights]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: oldestTransactionDate = json.decode()
                case 1: mostRecentTransactionDate = json.decode()
                case 2: averageDaysBetweenTransactions = json.decode()
                case 3: numberOfDaysNoTransactions = json.decode()
                case 4: longestGapsBetweenTransactions = json.decode()
                case 5: numberOfInflows = json.decode()
                case 6: numberOfOutflows = json.decode()
                case 7: averageInflowAmounts = json.decode()
                case 8: averageOutflowAmounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.oldestTransactionDate = oldestTransactionDate
        self.mostRecentTransactionDate = mostRecentTransactionDate
        self.averageDaysBetweenTransactions = averageDaysBetweenTransactions
        self.numberOfDaysNoTransactions = numberOfDaysNoTransactions ?? json.missing("CraReportGetBaseReportAccountInsights.number_of_days_no_transactions")
        self.longestGapsBetweenTransactions = longestGapsBetweenTransactions ?? json.missing("CraReportGetBaseReportAccountInsights.longest_gaps_between_transactions")
        self.numberOfInflows = numberOfInflows ?? json.missing("CraReportGetBaseReportAccountInsights.number_of_inflows")
        self.numberOfOutflows = numberOfOutflows ?? json.missing("CraReportGetBaseReportAccountInsights.number_of_outflows")
        self.averageInflowAmounts = averageInflowAmounts ?? json.missing("CraReportGetBaseReportAccountInsights.average_inflow_amounts")
        self.averageOutflowAmounts = averageOutflowAmounts ?? json.missing("CraReportGetBaseReportAccountInsights.average_outflow_amounts")
    }
}

/// The type of ``CraReportGetBaseReportAccountBalances/averageMonthlyBalances``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetBaseReportAverageMonthlyBalance: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let startDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let endDate: CalendarDate
    /// An object with the members of ``CreditAmountWithCurrency``. Always present.
    public let averageBalance: CreditAmountWithCurrency

    private static let keys = JSONKeyTable("start_date", "end_date", "average_balance")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var averageBalance: CreditAmountWithCurrency?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: averageBalance = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate ?? json.missing("CraReportGetBaseReportAverageMonthlyBalance.start_date")
        self.endDate = endDate ?? json.missing("CraReportGetBaseReportAverageMonthlyBalance.end_date")
        self.averageBalance = averageBalance ?? json.missing("CraReportGetBaseReportAverageMonthlyBalance.average_balance")
    }
}

/// The type of ``CraReportGetBaseReportAccountInsights/longestGapsBetweenTransactions``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetBaseReportLongestGapInsight: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let startDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let endDate: CalendarDate
    /// A whole number. May be `null`.
    public let days: Int?

    private static let keys = JSONKeyTable("start_date", "end_date", "days")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var days: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: days = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate ?? json.missing("CraReportGetBaseReportLongestGapInsight.start_date")
        self.endDate = endDate ?? json.missing("CraReportGetBaseReportLongestGapInsight.end_date")
        self.days = days
    }
}

/// The type of ``CraReportGetResponseProductItemsAccounts/transactions``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetBaseReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of a transaction. Always present.
    public let transactionID: TransactionID
    /// The identifier of an account. Always present.
    public let accountID: AccountID
    /// An exact decimal number. Always present.
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
    public let originalDescription: String?
    /// Text. May be `null`.
    public let merchantName: String?
    /// An object with the members of ``CreditCategory``. May be `null`.
    public let creditCategory: CreditCategory?
    /// Text. May be `null`.
    public let checkNumber: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let date: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    public let dateTransacted: CalendarDate?
    /// A Boolean value. Always present.
    public let pending: Bool
    /// Text. May be `null`.
    public let accountOwner: String?
    /// An object with the members of ``Location``. Always present.
    public let location: Location
    /// Text. May be absent or `null`.
    public let name: String?
    /// A list of texts. May be absent.
    public let category: [String]?
    /// Text. May be absent or `null`.
    public let categoryID: String?
    /// An object with the members of ``PersonalFinanceCategory``. May be absent or `null`.
    public let personalFinanceCategory: PersonalFinanceCategory?

    private static let keys = JSONKeyTable("transaction_id", "account_id", "amount", "iso_currency_code", "unofficial_currency_code", "original_description", "merchant_name", "credit_category", "check_number", "date", "date_transacted", "pending", "account_owner", "location", "name", "category", "category_id", "personal_finance_category")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var accountID: AccountID?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var originalDescription: String?
        var merchantName: String?
        var creditCategory: CreditCategory?
        var checkNumber: String?
        var date: CalendarDate?
        var dateTransacted: CalendarDate?
        var pending: Bool?
        var accountOwner: String?
        var location: Location?
        var name: String?
        var category: [String]?
        var categoryID: String?
        var personalFinanceCategory: PersonalFinanceCategory?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: accountID = json.decode()
                case 2: amount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: unofficialCurrencyCode = json.decode()
                case 5: originalDescription = json.decode()
                case 6: merchantName = json.decode()
                case 7: creditCategory = json.decode()
                case 8: checkNumber = json.decode()
                case 9: date = json.decode()
                case 10: dateTransacted = json.decode()
                case 11: pending = json.decode()
                case 12: accountOwner = json.decode()
                case 13: location = json.decode()
                case 14: name = json.decode()
                case 15: category = json.decode()
                case 16: categoryID = json.decode()
                case 17: personalFinanceCategory = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("CraReportGetBaseReportTransaction.transaction_id")
        self.accountID = accountID ?? json.missing("CraReportGetBaseReportTransaction.account_id")
        self.amount = amount ?? json.missing("CraReportGetBaseReportTransaction.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.originalDescription = originalDescription
        self.merchantName = merchantName
        self.creditCategory = creditCategory
        self.checkNumber = checkNumber
        self.date = date ?? json.missing("CraReportGetBaseReportTransaction.date")
        self.dateTransacted = dateTransacted
        self.pending = pending ?? json.missing("CraReportGetBaseReportTransaction.pending")
        self.accountOwner = accountOwner
        self.location = location ?? json.missing("CraReportGetBaseReportTransaction.location")
        self.name = name
        self.category = category
        self.categoryID = categoryID
        self.personalFinanceCategory = personalFinanceCategory
    }
}

/// The type of ``CraReportGetHomeLendingIncomeByCategories/categories``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetHomeLendingCategoryIncome: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraIncomeCategory``. Always present.
    public let incomeCategory: CraIncomeCategory
    /// An object with the members of ``CraCurrentModeledIncome``. May be `null`.
    public let current: CraCurrentModeledIncome?

    private static let keys = JSONKeyTable("income_category", "current")
    public init(json: inout JSONReader) {
        var incomeCategory: CraIncomeCategory?
        var current: CraCurrentModeledIncome?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeCategory = json.decode()
                case 1: current = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeCategory = incomeCategory ?? json.missing("CraReportGetHomeLendingCategoryIncome.income_category")
        self.current = current
    }
}

/// The type of ``CraReportGetResponseProductAttributes/incomeByCategories``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetHomeLendingIncomeByCategories: JSONObjectDecodable, RedactedDescription {
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// A list of ``CraReportGetHomeLendingCategoryIncome`` objects. Always present.
    public let categories: [CraReportGetHomeLendingCategoryIncome]

    private static let keys = JSONKeyTable("iso_currency_code", "unofficial_currency_code", "categories")
    public init(json: inout JSONReader) {
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var categories: [CraReportGetHomeLendingCategoryIncome]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isoCurrencyCode = json.decode()
                case 1: unofficialCurrencyCode = json.decode()
                case 2: categories = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.categories = categories ?? json.missing("CraReportGetHomeLendingIncomeByCategories.categories")
    }
}

/// The type of ``CraReportGetResponseProductAttributes/incomeMetrics``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetHomeLendingIncomeMetrics: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraCurrentModeledIncome``. May be `null`.
    public let current: CraCurrentModeledIncome?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("current", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var current: CraCurrentModeledIncome?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: current = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.current = current
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CraReportGetResponseProductAttributes/incomeSources``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetHomeLendingIncomeSources: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    public let incomeStreamCount: Int
    /// A list of ``CraBankIncomeIncomeProvider`` objects. Always present.
    public let incomeProviders: [CraBankIncomeIncomeProvider]

    private static let keys = JSONKeyTable("income_stream_count", "income_providers")
    public init(json: inout JSONReader) {
        var incomeStreamCount: Int?
        var incomeProviders: [CraBankIncomeIncomeProvider]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeStreamCount = json.decode()
                case 1: incomeProviders = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeStreamCount = incomeStreamCount ?? json.missing("CraReportGetHomeLendingIncomeSources.income_stream_count")
        self.incomeProviders = incomeProviders ?? json.missing("CraReportGetHomeLendingIncomeSources.income_providers")
    }
}

/// The type of ``CraReportGetResponseProductAttributes/incomeInsights``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetIncomeInsightsAttributes: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CraReportGetIncomeInsightsStream`` objects. Always present.
    public let incomeStreams: [CraReportGetIncomeInsightsStream]
    /// An object with the members of ``CraIncomeInsightsUserSummary``. May be `null`.
    public let userSummary: CraIncomeInsightsUserSummary?

    private static let keys = JSONKeyTable("income_streams", "user_summary")
    public init(json: inout JSONReader) {
        var incomeStreams: [CraReportGetIncomeInsightsStream]?
        var userSummary: CraIncomeInsightsUserSummary?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeStreams = json.decode()
                case 1: userSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeStreams = incomeStreams ?? json.missing("CraReportGetIncomeInsightsAttributes.income_streams")
        self.userSummary = userSummary
    }
}

/// The type of ``CraReportGetIncomeInsightsAttributes/incomeStreams`` and
/// ``CraReportGetResponseProductAttributes/incomeStreams``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetIncomeInsightsStream: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let incomeStreamID: String
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    public let endDate: CalendarDate?
    /// Text. May be `null`.
    public let description: String?
    /// An object with the members of ``CraIncomeStreamInsights``. Always present.
    public let insights: CraIncomeStreamInsights
    /// An object with the members of ``CraIncomeMetrics``. Always present.
    public let incomeMetrics: CraIncomeMetrics
    /// A list of ``CraIncomeTransaction`` objects. Always present.
    public let transactions: [CraIncomeTransaction]

    private static let keys = JSONKeyTable("income_stream_id", "start_date", "end_date", "description", "insights", "income_metrics", "transactions")
    public init(json: inout JSONReader) {
        var incomeStreamID: String?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var description: String?
        var insights: CraIncomeStreamInsights?
        var incomeMetrics: CraIncomeMetrics?
        var transactions: [CraIncomeTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeStreamID = json.decode()
                case 1: startDate = json.decode()
                case 2: endDate = json.decode()
                case 3: description = json.decode()
                case 4: insights = json.decode()
                case 5: incomeMetrics = json.decode()
                case 6: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeStreamID = incomeStreamID ?? json.missing("CraReportGetIncomeInsightsStream.income_stream_id")
        self.startDate = startDate
        self.endDate = endDate
        self.description = description
        self.insights = insights ?? json.missing("CraReportGetIncomeInsightsStream.insights")
        self.incomeMetrics = incomeMetrics ?? json.missing("CraReportGetIncomeInsightsStream.income_metrics")
        self.transactions = transactions ?? json.missing("CraReportGetIncomeInsightsStream.transactions")
    }
}

/// The type of ``CraReportGetResponseProduct/scores`` and ``CraReportGetResponseProductAttributes/lendScores``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetLendScoreVariantScore: JSONObjectDecodable, RedactedDescription {
    /// One of `GENERALIST`, `AUTO`, `MORTGAGE`, `SHORT_TERM_LOANS` and `ARC`. Always present.
    public let variant: CraLendScoreVariant
    /// A whole number. May be `null`.
    public let score: Int?
    /// A list of texts. Always present.
    public let reasonCodes: [String]
    /// Text. May be `null`.
    public let errorCode: String?

    private static let keys = JSONKeyTable("variant", "score", "reason_codes", "error_code")
    public init(json: inout JSONReader) {
        var variant: CraLendScoreVariant?
        var score: Int?
        var reasonCodes: [String]?
        var errorCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: variant = json.decode()
                case 1: score = json.decode()
                case 2: reasonCodes = json.decode()
                case 3: errorCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.variant = variant ?? json.missing("CraReportGetLendScoreVariantScore.variant")
        self.score = score
        self.reasonCodes = reasonCodes ?? json.missing("CraReportGetLendScoreVariantScore.reason_codes")
        self.errorCode = errorCode
    }
}

/// The type of ``CraReportGetResponse/report``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetReport: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let reportID: String?
    /// Text. May be `null`.
    public let clientReportID: String?
    /// A date and time as ISO 8601. Always present.
    public let retrievedTime: Timestamp
    /// One of `PLAID_NETWORK` and `CLIENT_USER`. Always present.
    public let scope: CraReportScope
    /// One of `PREQUALIFICATION`, `DECISIONING` and `SERVICING`. Always present.
    public let decisionStage: CraReportDecisionStage
    /// One of the 8 values of ``ConsumerReportPermissiblePurpose``. May be `null`.
    public let consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose?
    /// A list of ``CraReportGetResponseProduct`` objects. Always present.
    public let products: [CraReportGetResponseProduct]

    private static let keys = JSONKeyTable("report_id", "client_report_id", "retrieved_time", "scope", "decision_stage", "consumer_report_permissible_purpose", "products")
    public init(json: inout JSONReader) {
        var reportID: String?
        var clientReportID: String?
        var retrievedTime: Timestamp?
        var scope: CraReportScope?
        var decisionStage: CraReportDecisionStage?
        var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose?
        var products: [CraReportGetResponseProduct]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: clientReportID = json.decode()
                case 2: retrievedTime = json.decode()
                case 3: scope = json.decode()
                case 4: decisionStage = json.decode()
                case 5: consumerReportPermissiblePurpose = json.decode()
                case 6: products = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID
        self.clientReportID = clientReportID
        self.retrievedTime = retrievedTime ?? json.missing("CraReportGetReport.retrieved_time")
        self.scope = scope ?? json.missing("CraReportGetReport.scope")
        self.decisionStage = decisionStage ?? json.missing("CraReportGetReport.decision_stage")
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
        self.products = products ?? json.missing("CraReportGetReport.products")
    }
}

/// The type of ``CraReportGetRequest/products``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetRequestProduct: JSONEncodable, RedactedDescription {
    /// One of the 9 values of ``CraReportGetRequestProductProduct``. Optional.
    public var product: CraReportGetRequestProductProduct?
    /// Text. Required.
    public var version: String
    /// Further settings of the request.
    public var options: CraReportGetRequestProductOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        version: String,
        product: CraReportGetRequestProductProduct? = nil,
        options: CraReportGetRequestProductOptions? = nil
    ) {
        self.product = product
        self.version = version
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("product", product)
        json.field("version", version)
        json.field("options", options)
        json.endObject()
    }
}

/// The type of ``CraReportGetRequestProduct/options``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetRequestProductOptions: JSONEncodable, RedactedDescription {
    /// A list of ``CraLendScoreVariant`` values. Optional.
    public var variants: [CraLendScoreVariant]?

    /// Creates a value; omitted members are not sent.
    public init(
        variants: [CraLendScoreVariant]? = nil
    ) {
        self.variants = variants
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("variants", variants)
        json.endObject()
    }
}

/// The type of ``CraReportGetReport/products``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponseProduct: JSONObjectDecodable, RedactedDescription {
    /// One of the 9 values of ``CraReportGetResponseProductProduct``. May be absent.
    public let product: CraReportGetResponseProductProduct?
    /// Text. Always present.
    public let version: String
    /// An object with the members of ``CraReportGetResponseProductMetadata``. May be `null`.
    public let metadata: CraReportGetResponseProductMetadata?
    /// A list of ``CraReportGetResponseProductItems`` objects. May be absent.
    public let items: [CraReportGetResponseProductItems]?
    /// A list of ``PlaidErrorObject`` objects. Always present.
    public let errors: [PlaidErrorObject]
    /// An object with the members of ``CraReportGetResponseProductAttributes``. May be absent or `null`.
    public let attributes: CraReportGetResponseProductAttributes?
    /// A list of ``CraReportGetLendScoreVariantScore`` objects. May be absent.
    public let scores: [CraReportGetLendScoreVariantScore]?

    private static let keys = JSONKeyTable("product", "version", "metadata", "items", "errors", "attributes", "scores")
    public init(json: inout JSONReader) {
        var product: CraReportGetResponseProductProduct?
        var version: String?
        var metadata: CraReportGetResponseProductMetadata?
        var items: [CraReportGetResponseProductItems]?
        var errors: [PlaidErrorObject]?
        var attributes: CraReportGetResponseProductAttributes?
        var scores: [CraReportGetLendScoreVariantScore]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: product = json.decode()
                case 1: version = json.decode()
                case 2: metadata = json.decode()
                case 3: items = json.decode()
                case 4: errors = json.decode()
                case 5: attributes = json.decode()
                case 6: scores = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.product = product
        self.version = version ?? json.missing("CraReportGetResponseProduct.version")
        self.metadata = metadata
        self.items = items
        self.errors = errors ?? json.missing("CraReportGetResponseProduct.errors")
        self.attributes = attributes
        self.scores = scores
    }
}

/// The type of ``CraReportGetResponseProduct/attributes``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponseProductAttributes: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount: Int?
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount60d: Int?
    /// A whole number. May be absent or `null`.
    public let nsfOverdraftTransactionsCount90d: Int?
    /// An object with the members of ``TotalReportInflowAmount``. May be absent or `null`.
    public let totalInflowAmount: TotalReportInflowAmount?
    /// An object with the members of ``TotalReportInflowAmount30d``. May be absent or `null`.
    public let totalInflowAmount30d: TotalReportInflowAmount30d?
    /// An object with the members of ``TotalReportInflowAmount60d``. May be absent or `null`.
    public let totalInflowAmount60d: TotalReportInflowAmount60d?
    /// An object with the members of ``TotalReportInflowAmount90d``. May be absent or `null`.
    public let totalInflowAmount90d: TotalReportInflowAmount90d?
    /// An object with the members of ``TotalReportOutflowAmount``. May be absent or `null`.
    public let totalOutflowAmount: TotalReportOutflowAmount?
    /// An object with the members of ``TotalReportOutflowAmount30d``. May be absent or `null`.
    public let totalOutflowAmount30d: TotalReportOutflowAmount30d?
    /// An object with the members of ``TotalReportOutflowAmount60d``. May be absent or `null`.
    public let totalOutflowAmount60d: TotalReportOutflowAmount60d?
    /// An object with the members of ``TotalReportOutflowAmount90d``. May be absent or `null`.
    public let totalOutflowAmount90d: TotalReportOutflowAmount90d?
    /// A list of ``CraReportGetHomeLendingIncomeMetrics`` objects. May be absent.
    public let incomeMetrics: [CraReportGetHomeLendingIncomeMetrics]?
    /// A list of ``CraReportGetHomeLendingIncomeByCategories`` objects. May be absent.
    public let incomeByCategories: [CraReportGetHomeLendingIncomeByCategories]?
    /// An object with the members of ``CraReportGetHomeLendingIncomeSources``. May be absent or `null`.
    public let incomeSources: CraReportGetHomeLendingIncomeSources?
    /// A whole number. May be absent.
    public let loanPaymentsCashAdvanceCount90d: Int?
    /// A whole number. May be absent.
    public let loanPaymentsBnplCount90d: Int?
    /// A whole number. May be absent.
    public let paymentBehaviorNsfLateFeesFlag90d: Int?
    /// An object with the members of ``CraReportGetIncomeInsightsAttributes``. May be absent or `null`.
    public let incomeInsights: CraReportGetIncomeInsightsAttributes?
    /// A list of ``CraReportGetIncomeInsightsStream`` objects. May be absent.
    public let incomeStreams: [CraReportGetIncomeInsightsStream]?
    /// An object with the members of ``CraIncomeInsightsUserSummary``. May be absent or `null`.
    public let userSummary: CraIncomeInsightsUserSummary?
    /// A list of ``CraReportGetLendScoreVariantScore`` objects. May be absent.
    public let lendScores: [CraReportGetLendScoreVariantScore]?
    /// A JSON object with any members. May be absent or `null`.
    public let cashflowInsights: JSONValue?
    /// A JSON object with any members. May be absent or `null`.
    public let networkInsights: JSONValue?

    private static let keys = JSONKeyTable("nsf_overdraft_transactions_count", "nsf_overdraft_transactions_count_30d", "nsf_overdraft_transactions_count_60d", "nsf_overdraft_transactions_count_90d", "total_inflow_amount", "total_inflow_amount_30d", "total_inflow_amount_60d", "total_inflow_amount_90d", "total_outflow_amount", "total_outflow_amount_30d", "total_outflow_amount_60d", "total_outflow_amount_90d", "income_metrics", "income_by_categories", "income_sources", "loan_payments_cash_advance_count_90d", "loan_payments_bnpl_count_90d", "payment_behavior_nsf_late_fees_flag_90d", "income_insights", "income_streams", "user_summary", "lend_scores", "cashflow_insights", "network_insights")
    public init(json: inout JSONReader) {
        var nsfOverdraftTransactionsCount: Int?
        var nsfOverdraftTransactionsCount30d: Int?
        var nsfOverdraftTransactionsCount60d: Int?
        var nsfOverdraftTransactionsCount90d: Int?
        var totalInflowAmount: TotalReportInflowAmount?
        var totalInflowAmount30d: TotalReportInflowAmount30d?
        var totalInflowAmount60d: TotalReportInflowAmount60d?
        var totalInflowAmount90d: TotalReportInflowAmount90d?
        var totalOutflowAmount: TotalReportOutflowAmount?
        var totalOutflowAmount30d: TotalReportOutflowAmount30d?
        var totalOutflowAmount60d: TotalReportOutflowAmount60d?
        var totalOutflowAmount90d: TotalReportOutflowAmount90d?
        var incomeMetrics: [CraReportGetHomeLendingIncomeMetrics]?
        var incomeByCategories: [CraReportGetHomeLendingIncomeByCategories]?
        var incomeSources: CraReportGetHomeLendingIncomeSources?
        var loanPaymentsCashAdvanceCount90d: Int?
        var loanPaymentsBnplCount90d: Int?
        var paymentBehaviorNsfLateFeesFlag90d: Int?
        var incomeInsights: CraReportGetIncomeInsightsAttributes?
        var incomeStreams: [CraReportGetIncomeInsightsStream]?
        var userSummary: CraIncomeInsightsUserSummary?
        var lendScores: [CraReportGetLendScoreVariantScore]?
        var cashflowInsights: JSONValue?
        var networkInsights: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: nsfOverdraftTransactionsCount = json.decode()
                case 1: nsfOverdraftTransactionsCount30d = json.decode()
                case 2: nsfOverdraftTransactionsCount60d = json.decode()
                case 3: nsfOverdraftTransactionsCount90d = json.decode()
                case 4: totalInflowAmount = json.decode()
                case 5: totalInflowAmount30d = json.decode()
                case 6: totalInflowAmount60d = json.decode()
                case 7: totalInflowAmount90d = json.decode()
                case 8: totalOutflowAmount = json.decode()
                case 9: totalOutflowAmount30d = json.decode()
                case 10: totalOutflowAmount60d = json.decode()
                case 11: totalOutflowAmount90d = json.decode()
                case 12: incomeMetrics = json.decode()
                case 13: incomeByCategories = json.decode()
                case 14: incomeSources = json.decode()
                case 15: loanPaymentsCashAdvanceCount90d = json.decode()
                case 16: loanPaymentsBnplCount90d = json.decode()
                case 17: paymentBehaviorNsfLateFeesFlag90d = json.decode()
                case 18: incomeInsights = json.decode()
                case 19: incomeStreams = json.decode()
                case 20: userSummary = json.decode()
                case 21: lendScores = json.decode()
                case 22: cashflowInsights = json.decode()
                case 23: networkInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.nsfOverdraftTransactionsCount = nsfOverdraftTransactionsCount
        self.nsfOverdraftTransactionsCount30d = nsfOverdraftTransactionsCount30d
        self.nsfOverdraftTransactionsCount60d = nsfOverdraftTransactionsCount60d
        self.nsfOverdraftTransactionsCount90d = nsfOverdraftTransactionsCount90d
        self.totalInflowAmount = totalInflowAmount
        self.totalInflowAmount30d = totalInflowAmount30d
        self.totalInflowAmount60d = totalInflowAmount60d
        self.totalInflowAmount90d = totalInflowAmount90d
        self.totalOutflowAmount = totalOutflowAmount
        self.totalOutflowAmount30d = totalOutflowAmount30d
        self.totalOutflowAmount60d = totalOutflowAmount60d
        self.totalOutflowAmount90d = totalOutflowAmount90d
        self.incomeMetrics = incomeMetrics
        self.incomeByCategories = incomeByCategories
        self.incomeSources = incomeSources
        self.loanPaymentsCashAdvanceCount90d = loanPaymentsCashAdvanceCount90d
        self.loanPaymentsBnplCount90d = loanPaymentsBnplCount90d
        self.paymentBehaviorNsfLateFeesFlag90d = paymentBehaviorNsfLateFeesFlag90d
        self.incomeInsights = incomeInsights
        self.incomeStreams = incomeStreams
        self.userSummary = userSummary
        self.lendScores = lendScores
        self.cashflowInsights = cashflowInsights
        self.networkInsights = networkInsights
    }
}

/// The type of ``CraReportGetResponseProduct/items``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponseProductItems: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    public let itemID: ItemID
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Text. Always present.
    public let institutionName: String
    /// A date and time as ISO 8601. May be absent.
    public let dateLastUpdated: Timestamp?
    /// A list of ``CraReportGetResponseProductItemsAccounts`` objects. Always present.
    public let accounts: [CraReportGetResponseProductItemsAccounts]
    /// A date and time as ISO 8601. May be absent.
    public let lastUpdatedTime: Timestamp?

    private static let keys = JSONKeyTable("item_id", "institution_id", "institution_name", "date_last_updated", "accounts", "last_updated_time")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var institutionID: InstitutionID?
        var institutionName: String?
        var dateLastUpdated: Timestamp?
        var accounts: [CraReportGetResponseProductItemsAccounts]?
        var lastUpdatedTime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: institutionID = json.decode()
                case 2: institutionName = json.decode()
                case 3: dateLastUpdated = json.decode()
                case 4: accounts = json.decode()
                case 5: lastUpdatedTime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("CraReportGetResponseProductItems.item_id")
        self.institutionID = institutionID ?? json.missing("CraReportGetResponseProductItems.institution_id")
        self.institutionName = institutionName ?? json.missing("CraReportGetResponseProductItems.institution_name")
        self.dateLastUpdated = dateLastUpdated
        self.accounts = accounts ?? json.missing("CraReportGetResponseProductItems.accounts")
        self.lastUpdatedTime = lastUpdatedTime
    }
}

/// The type of ``CraReportGetResponseProductItems/accounts``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponseProductItemsAccounts: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    public let accountID: AccountID
    /// Text. Always present.
    public let name: String
    /// Text. May be `null`.
    public let officialName: String?
    /// Text. May be `null`.
    public let mask: String?
    /// One of `investment`, `credit`, `depository`, `loan`, `brokerage` and `other`. Always present.
    public let type: AccountType
    /// One of the 81 values of ``AccountSubtype``. May be `null`.
    public let subtype: AccountSubtype?
    /// A whole number. May be absent.
    public let daysAvailable: Int?
    /// An object with the members of ``BaseReportAccountMetadata``. May be absent.
    public let metadata: BaseReportAccountMetadata?
    /// An object with the members of ``CraReportGetBaseReportAccountBalances``. May be absent.
    public let balances: CraReportGetBaseReportAccountBalances?
    /// A list of ``Owner`` objects. May be absent.
    public let owners: [Owner]?
    /// One of `individual`, `joint`, `association` and `trust`. May be absent or `null`.
    public let ownershipType: OwnershipType?
    /// A list of ``ConsumerDispute`` objects. May be absent.
    public let consumerDisputes: [ConsumerDispute]?
    /// A list of ``CraReportGetBaseReportTransaction`` objects. May be absent.
    public let transactions: [CraReportGetBaseReportTransaction]?
    /// An object with the members of ``CraReportGetBaseReportAccountAttributes``. May be absent or `null`.
    public let attributes: CraReportGetBaseReportAccountAttributes?
    /// A list of ``BaseReportHistoricalBalance`` objects. May be absent.
    public let historicalBalances: [BaseReportHistoricalBalance]?
    /// An object with the members of ``CraReportGetBaseReportAccountInsights``. May be absent or `null`.
    public let accountInsights: CraReportGetBaseReportAccountInsights?
    /// An object with the members of ``CraReportGetResponseProductItemsAccountsIdentityMatch``. May be absent or
    /// `null`.
    public let identityMatch: CraReportGetResponseProductItemsAccountsIdentityMatch?
    /// An object with the members of ``CraReportGetAccountPrimaryAccount``. May be absent or `null`.
    public let primaryAccount: CraReportGetAccountPrimaryAccount?

    private static let keys = JSONKeyTable("account_id", "name", "official_name", "mask", "type", "subtype", "days_available", "metadata", "balances", "owners", "ownership_type", "consumer_disputes", "transactions", "attributes", "historical_balances", "account_insights", "identity_match", "primary_account")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var name: String?
        var officialName: String?
        var mask: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var daysAvailable: Int?
        var metadata: BaseReportAccountMetadata?
        var balances: CraReportGetBaseReportAccountBalances?
        var owners: [Owner]?
        var ownershipType: OwnershipType?
        var consumerDisputes: [ConsumerDispute]?
        var transactions: [CraReportGetBaseReportTransaction]?
        var attributes: CraReportGetBaseReportAccountAttributes?
        var historicalBalances: [BaseReportHistoricalBalance]?
        var accountInsights: CraReportGetBaseReportAccountInsights?
        var identityMatch: CraReportGetResponseProductItemsAccountsIdentityMatch?
        var primaryAccount: CraReportGetAccountPrimaryAccount?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: name = json.decode()
                case 2: officialName = json.decode()
                case 3: mask = json.decode()
                case 4: type = json.decode()
                case 5: subtype = json.decode()
                case 6: daysAvailable = json.decode()
                case 7: metadata = json.decode()
                case 8: balances = json.decode()
                case 9: owners = json.decode()
                case 10: ownershipType = json.decode()
                case 11: consumerDisputes = json.decode()
                case 12: transactions = json.decode()
                case 13: attributes = json.decode()
                case 14: historicalBalances = json.decode()
                case 15: accountInsights = json.decode()
                case 16: identityMatch = json.decode()
                case 17: primaryAccount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraReportGetResponseProductItemsAccounts.account_id")
        self.name = name ?? json.missing("CraReportGetResponseProductItemsAccounts.name")
        self.officialName = officialName
        self.mask = mask
        self.type = type ?? json.missing("CraReportGetResponseProductItemsAccounts.type")
        self.subtype = subtype
        self.daysAvailable = daysAvailable
        self.metadata = metadata
        self.balances = balances
        self.owners = owners
        self.ownershipType = ownershipType
        self.consumerDisputes = consumerDisputes
        self.transactions = transactions
        self.attributes = attributes
        self.historicalBalances = historicalBalances
        self.accountInsights = accountInsights
        self.identityMatch = identityMatch
        self.primaryAccount = primaryAccount
    }
}

/// The type of ``CraReportGetResponseProductItemsAccounts/identityMatch``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponseProductItemsAccountsIdentityMatch: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``NameMatchScore``. Always present.
    public let legalName: NameMatchScore
    /// An object with the members of ``PhoneNumberMatchScore``. Always present.
    public let phoneNumber: PhoneNumberMatchScore
    /// An object with the members of ``EmailAddressMatchScore``. Always present.
    public let emailAddress: EmailAddressMatchScore
    /// An object with the members of ``AddressMatchScore``. Always present.
    public let address: AddressMatchScore

    private static let keys = JSONKeyTable("legal_name", "phone_number", "email_address", "address")
    public init(json: inout JSONReader) {
        var legalName: NameMatchScore?
        var phoneNumber: PhoneNumberMatchScore?
        var emailAddress: EmailAddressMatchScore?
        var address: AddressMatchScore?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: legalName = json.decode()
                case 1: phoneNumber = json.decode()
                case 2: emailAddress = json.decode()
                case 3: address = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.legalName = legalName ?? json.missing("CraReportGetResponseProductItemsAccountsIdentityMatch.legal_name")
        self.phoneNumber = phoneNumber ?? json.missing("CraReportGetResponseProductItemsAccountsIdentityMatch.phone_number")
        self.emailAddress = emailAddress ?? json.missing("CraReportGetResponseProductItemsAccountsIdentityMatch.email_address")
        self.address = address ?? json.missing("CraReportGetResponseProductItemsAccountsIdentityMatch.address")
    }
}

/// The type of ``CraReportGetResponseProduct/metadata``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponseProductMetadata: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent.
    public let daysRequested: Int?
    /// A whole number. May be absent.
    public let primaryAccountCount: Int?
    /// A whole number. May be absent.
    public let depositoryAccountTypeCount: Int?
    /// A whole number. May be absent.
    public let creditAccountTypeCount: Int?
    /// A whole number. May be absent.
    public let investmentAccountTypeCount: Int?
    /// A whole number. May be absent.
    public let otherAccountTypeCount: Int?
    /// A whole number. May be absent.
    public let multipleOwnerAccountCount: Int?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    public let oldestTransactionDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    public let mostRecentTransactionDate: CalendarDate?
    /// A date and time as ISO 8601. May be `null`.
    public let generatedTime: Timestamp?
    /// A whole number. Always present.
    public let itemCount: Int
    /// A whole number. Always present.
    public let accountCount: Int
    /// A list of identifiers of institutions. Always present.
    public let institutionIDs: [InstitutionID]

    private static let keys = JSONKeyTable("days_requested", "primary_account_count", "depository_account_type_count", "credit_account_type_count", "investment_account_type_count", "other_account_type_count", "multiple_owner_account_count", "oldest_transaction_date", "most_recent_transaction_date", "generated_time", "item_count", "account_count", "institution_ids")
    public init(json: inout JSONReader) {
        var daysRequested: Int?
        var primaryAccountCount: Int?
        var depositoryAccountTypeCount: Int?
        var creditAccountTypeCount: Int?
        var investmentAccountTypeCount: Int?
        var otherAccountTypeCount: Int?
        var multipleOwnerAccountCount: Int?
        var oldestTransactionDate: CalendarDate?
        var mostRecentTransactionDate: CalendarDate?
        var generatedTime: Timestamp?
        var itemCount: Int?
        var accountCount: Int?
        var institutionIDs: [InstitutionID]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: daysRequested = json.decode()
                case 1: primaryAccountCount = json.decode()
                case 2: depositoryAccountTypeCount = json.decode()
                case 3: creditAccountTypeCount = json.decode()
                case 4: investmentAccountTypeCount = json.decode()
                case 5: otherAccountTypeCount = json.decode()
                case 6: multipleOwnerAccountCount = json.decode()
                case 7: oldestTransactionDate = json.decode()
                case 8: mostRecentTransactionDate = json.decode()
                case 9: generatedTime = json.decode()
                case 10: itemCount = json.decode()
                case 11: accountCount = json.decode()
                case 12: institutionIDs = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.daysRequested = daysRequested
        self.primaryAccountCount = primaryAccountCount
        self.depositoryAccountTypeCount = depositoryAccountTypeCount
        self.creditAccountTypeCount = creditAccountTypeCount
        self.investmentAccountTypeCount = investmentAccountTypeCount
        self.otherAccountTypeCount = otherAccountTypeCount
        self.multipleOwnerAccountCount = multipleOwnerAccountCount
        self.oldestTransactionDate = oldestTransactionDate
        self.mostRecentTransactionDate = mostRecentTransactionDate
        self.generatedTime = generatedTime
        self.itemCount = itemCount ?? json.missing("CraReportGetResponseProductMetadata.item_count")
        self.accountCount = accountCount ?? json.missing("CraReportGetResponseProductMetadata.account_count")
        self.institutionIDs = institutionIDs ?? json.missing("CraReportGetResponseProductMetadata.institution_ids")
    }
}
