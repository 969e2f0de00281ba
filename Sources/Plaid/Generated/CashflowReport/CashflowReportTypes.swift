// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `BusinessAccount` of Plaid's OpenAPI document.
public struct BusinessAccount: JSONObjectDecodable, RedactedDescription {
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
    /// The JSON member `owners`.
    public let owners: [Owner]?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "owners")
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
        var owners: [Owner]?
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
                case 12: owners = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("BusinessAccount.account_id")
        self.balances = balances ?? json.missing("BusinessAccount.balances")
        self.mask = mask
        self.name = name ?? json.missing("BusinessAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("BusinessAccount.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.owners = owners
    }
}

/// The schema `CashflowReportAccountInsights` of Plaid's OpenAPI document.
public struct CashflowReportAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `historical_balances`.
    public let historicalBalances: [CashflowReportHistoricalBalance]
    /// The JSON member `monthly_summaries`.
    public let monthlySummaries: [CashflowReportMonthlySummary]

    private static let keys = JSONKeyTable("historical_balances", "monthly_summaries")
    public init(json: inout JSONReader) {
        var historicalBalances: [CashflowReportHistoricalBalance]?
        var monthlySummaries: [CashflowReportMonthlySummary]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: historicalBalances = json.decode()
                case 1: monthlySummaries = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.historicalBalances = historicalBalances ?? json.missing("CashflowReportAccountInsights.historical_balances")
        self.monthlySummaries = monthlySummaries ?? json.missing("CashflowReportAccountInsights.monthly_summaries")
    }
}

/// The schema `CashflowReportGetRequestOptions` of Plaid's OpenAPI document.
public struct CashflowReportGetRequestOptions: JSONEncodable, RedactedDescription {
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

/// The schema `CashflowReportHistoricalBalance` of Plaid's OpenAPI document.
public struct CashflowReportHistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("date", "amount", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var date: CalendarDate?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: date = json.decode()
                case 1: amount = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.date = date ?? json.missing("CashflowReportHistoricalBalance.date")
        self.amount = amount ?? json.missing("CashflowReportHistoricalBalance.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummary` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate
    /// The JSON member `end_date`.
    public let endDate: CalendarDate
    /// The JSON member `starting_balance`.
    public let startingBalance: CashflowReportMonthlySummaryStartingBalance?
    /// The JSON member `ending_balance`.
    public let endingBalance: CashflowReportMonthlySummaryEndingBalance?
    /// The JSON member `average_daily_ending_balance`.
    public let averageDailyEndingBalance: CashflowReportMonthlySummaryAverageDailyEndingBalance
    /// The JSON member `average_daily_inflow_amount`.
    public let averageDailyInflowAmount: CashflowReportMonthlySummaryAverageDailyInflowAmount
    /// The JSON member `average_daily_outflow_amount`.
    public let averageDailyOutflowAmount: CashflowReportMonthlySummaryAverageDailyOutflowAmount
    /// The JSON member `average_daily_net_cashflow_amount`.
    public let averageDailyNetCashflowAmount: CashflowReportMonthlySummaryAverageDailyNetCashflowAmount
    /// The JSON member `average_daily_inflow_transaction_count`.
    public let averageDailyInflowTransactionCount: Decimal
    /// The JSON member `average_daily_outflow_transaction_count`.
    public let averageDailyOutflowTransactionCount: Decimal
    /// The JSON member `total_revenue`.
    public let totalRevenue: CashflowReportMonthlySummaryTotalRevenue
    /// The JSON member `total_loan_payment`.
    public let totalLoanPayment: CashflowReportMonthlySummaryTotalLoanPayment
    /// The JSON member `total_variable_expense`.
    public let totalVariableExpense: CashflowReportMonthlySummaryTotalVariableExpense
    /// The JSON member `total_payroll`.
    public let totalPayroll: CashflowReportMonthlySummaryTotalPayroll
    /// The JSON member `nsf_transaction_count`.
    public let nsfTransactionCount: Int
    /// The JSON member `overdraft_transaction_count`.
    public let overdraftTransactionCount: Int
    /// The JSON member `negative_ending_balance_day_count`.
    public let negativeEndingBalanceDayCount: Int

    private static let keys = JSONKeyTable("start_date", "end_date", "starting_balance", "ending_balance", "average_daily_ending_balance", "average_daily_inflow_amount", "average_daily_outflow_amount", "average_daily_net_cashflow_amount", "average_daily_inflow_transaction_count", "average_daily_outflow_transaction_count", "total_revenue", "total_loan_payment", "total_variable_expense", "total_payroll", "nsf_transaction_count", "overdraft_transaction_count", "negative_ending_balance_day_count")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var startingBalance: CashflowReportMonthlySummaryStartingBalance?
        var endingBalance: CashflowReportMonthlySummaryEndingBalance?
        var averageDailyEndingBalance: CashflowReportMonthlySummaryAverageDailyEndingBalance?
        var averageDailyInflowAmount: CashflowReportMonthlySummaryAverageDailyInflowAmount?
        var averageDailyOutflowAmount: CashflowReportMonthlySummaryAverageDailyOutflowAmount?
        var averageDailyNetCashflowAmount: CashflowReportMonthlySummaryAverageDailyNetCashflowAmount?
        var averageDailyInflowTransactionCount: Decimal?
        var averageDailyOutflowTransactionCount: Decimal?
        var totalRevenue: CashflowReportMonthlySummaryTotalRevenue?
        var totalLoanPayment: CashflowReportMonthlySummaryTotalLoanPayment?
        var totalVariableExpense: CashflowReportMonthlySummaryTotalVariableExpense?
        var totalPayroll: CashflowReportMonthlySummaryTotalPayroll?
        var nsfTransactionCount: Int?
        var overdraftTransactionCount: Int?
        var negativeEndingBalanceDayCount: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: startingBalance = json.decode()
                case 3: endingBalance = json.decode()
                case 4: averageDailyEndingBalance = json.decode()
                case 5: averageDailyInflowAmount = json.decode()
                case 6: averageDailyOutflowAmount = json.decode()
                case 7: averageDailyNetCashflowAmount = json.decode()
                case 8: averageDailyInflowTransactionCount = json.decode()
                case 9: averageDailyOutflowTransactionCount = json.decode()
                case 10: totalRevenue = json.decode()
                case 11: totalLoanPayment = json.decode()
                case 12: totalVariableExpense = json.decode()
                case 13: totalPayroll = json.decode()
                case 14: nsfTransactionCount = json.decode()
                case 15: overdraftTransactionCount = json.decode()
                case 16: negativeEndingBalanceDayCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate ?? json.missing("CashflowReportMonthlySummary.start_date")
        self.endDate = endDate ?? json.missing("CashflowReportMonthlySummary.end_date")
        self.startingBalance = startingBalance
        self.endingBalance = endingBalance
        self.averageDailyEndingBalance = averageDailyEndingBalance ?? json.missing("CashflowReportMonthlySummary.average_daily_ending_balance")
        self.averageDailyInflowAmount = averageDailyInflowAmount ?? json.missing("CashflowReportMonthlySummary.average_daily_inflow_amount")
        self.averageDailyOutflowAmount = averageDailyOutflowAmount ?? json.missing("CashflowReportMonthlySummary.average_daily_outflow_amount")
        self.averageDailyNetCashflowAmount = averageDailyNetCashflowAmount ?? json.missing("CashflowReportMonthlySummary.average_daily_net_cashflow_amount")
        self.averageDailyInflowTransactionCount = averageDailyInflowTransactionCount ?? json.missing("CashflowReportMonthlySummary.average_daily_inflow_transaction_count")
        self.averageDailyOutflowTransactionCount = averageDailyOutflowTransactionCount ?? json.missing("CashflowReportMonthlySummary.average_daily_outflow_transaction_count")
        self.totalRevenue = totalRevenue ?? json.missing("CashflowReportMonthlySummary.total_revenue")
        self.totalLoanPayment = totalLoanPayment ?? json.missing("CashflowReportMonthlySummary.total_loan_payment")
        self.totalVariableExpense = totalVariableExpense ?? json.missing("CashflowReportMonthlySummary.total_variable_expense")
        self.totalPayroll = totalPayroll ?? json.missing("CashflowReportMonthlySummary.total_payroll")
        self.nsfTransactionCount = nsfTransactionCount ?? json.missing("CashflowReportMonthlySummary.nsf_transaction_count")
        self.overdraftTransactionCount = overdraftTransactionCount ?? json.missing("CashflowReportMonthlySummary.overdraft_transaction_count")
        self.negativeEndingBalanceDayCount = negativeEndingBalanceDayCount ?? json.missing("CashflowReportMonthlySummary.negative_ending_balance_day_count")
    }
}

/// The schema `CashflowReportMonthlySummaryAverageDailyEndingBalance` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryAverageDailyEndingBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyEndingBalance.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryAverageDailyInflowAmount` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryAverageDailyInflowAmount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyInflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryAverageDailyNetCashflowAmount` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryAverageDailyNetCashflowAmount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyNetCashflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryAverageDailyOutflowAmount` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryAverageDailyOutflowAmount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyOutflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryEndingBalance` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryEndingBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryEndingBalance.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryStartingBalance` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryStartingBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryStartingBalance.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryTotalLoanPayment` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryTotalLoanPayment: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalLoanPayment.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryTotalPayroll` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryTotalPayroll: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalPayroll.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryTotalRevenue` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryTotalRevenue: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalRevenue.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportMonthlySummaryTotalVariableExpense` of Plaid's OpenAPI document.
public struct CashflowReportMonthlySummaryTotalVariableExpense: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalVariableExpense.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CashflowReportPaymentMeta` of Plaid's OpenAPI document.
public struct CashflowReportPaymentMeta: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `reference_number`.
    public let referenceNumber: String?
    /// The JSON member `ppd_id`.
    public let ppdID: String?
    /// The JSON member `payee`.
    public let payee: String?
    /// The JSON member `by_order_of`.
    public let byOrderOf: String?
    /// The JSON member `payer`.
    public let payer: String?
    /// The JSON member `payment_method`.
    public let paymentMethod: String?
    /// The JSON member `payment_processor`.
    public let paymentProcessor: String?
    /// The JSON member `reason`.
    public let reason: String?

    private static let keys = JSONKeyTable("reference_number", "ppd_id", "payee", "by_order_of", "payer", "payment_method", "payment_processor", "reason")
    public init(json: inout JSONReader) {
        var referenceNumber: String?
        var ppdID: String?
        var payee: String?
        var byOrderOf: String?
        var payer: String?
        var paymentMethod: String?
        var paymentProcessor: String?
        var reason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: referenceNumber = json.decode()
                case 1: ppdID = json.decode()
                case 2: payee = json.decode()
                case 3: byOrderOf = json.decode()
                case 4: payer = json.decode()
                case 5: paymentMethod = json.decode()
                case 6: paymentProcessor = json.decode()
                case 7: reason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.referenceNumber = referenceNumber
        self.ppdID = ppdID
        self.payee = payee
        self.byOrderOf = byOrderOf
        self.payer = payer
        self.paymentMethod = paymentMethod
        self.paymentProcessor = paymentProcessor
        self.reason = reason
    }
}

/// The schema `CashflowReportTransaction` of Plaid's OpenAPI document.
public struct CashflowReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `location`.
    public let location: Location
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `merchant_name`.
    public let merchantName: String?
    /// The JSON member `original_description`.
    public let originalDescription: String?
    /// The JSON member `payment_meta`.
    public let paymentMeta: CashflowReportPaymentMeta
    /// The JSON member `pending`.
    public let pending: Bool?
    /// The JSON member `pending_transaction_id`.
    public let pendingTransactionID: TransactionID?
    /// The JSON member `account_owner`.
    public let accountOwner: String?
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `authorized_date`.
    public let authorizedDate: CalendarDate?
    /// The JSON member `authorized_datetime`.
    public let authorizedDatetime: Timestamp?
    /// The JSON member `datetime`.
    public let datetime: Timestamp?
    /// The JSON member `payment_channel`.
    public let paymentChannel: PaymentChannel
    /// The JSON member `personal_finance_category`.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The JSON member `business_finance_category`.
    public let businessFinanceCategory: BusinessFinanceCategory?
    /// The JSON member `credit_category`.
    public let creditCategory: CreditCategory?
    /// The JSON member `transaction_code`.
    public let transactionCode: TransactionCode?
    /// The JSON member `personal_finance_category_icon_url`.
    public let personalFinanceCategoryIconURL: String?
    /// The JSON member `counterparties`.
    public let counterparties: [TransactionCounterparty]?
    /// The JSON member `merchant_entity_id`.
    public let merchantEntityID: String?

    private static let keys = JSONKeyTable("account_id", "amount", "iso_currency_code", "unofficial_currency_code", "check_number", "date", "location", "name", "merchant_name", "original_description", "payment_meta", "pending", "pending_transaction_id", "account_owner", "transaction_id", "logo_url", "website", "authorized_date", "authorized_datetime", "datetime", "payment_channel", "personal_finance_category", "business_finance_category", "credit_category", "transaction_code", "personal_finance_category_icon_url", "counterparties", "merchant_entity_id")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var checkNumber: String?
        var date: CalendarDate?
        var location: Location?
        var name: String?
        var merchantName: String?
        var originalDescription: String?
        var paymentMeta: CashflowReportPaymentMeta?
        var pending: Bool?
        var pendingTransactionID: TransactionID?
        var accountOwner: String?
        var transactionID: TransactionID?
        var logoURL: String?
        var website: String?
        var authorizedDate: CalendarDate?
        var authorizedDatetime: Timestamp?
        var datetime: Timestamp?
        var paymentChannel: PaymentChannel?
        var personalFinanceCategory: PersonalFinanceCategory?
        var businessFinanceCategory: BusinessFinanceCategory?
        var creditCategory: CreditCategory?
        var transactionCode: TransactionCode?
        var personalFinanceCategoryIconURL: String?
        var counterparties: [TransactionCounterparty]?
        var merchantEntityID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: amount = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: checkNumber = json.decode()
                case 5: date = json.decode()
                case 6: location = json.decode()
                case 7: name = json.decode()
                case 8: merchantName = json.decode()
                case 9: originalDescription = json.decode()
                case 10: paymentMeta = json.decode()
                case 11: pending = json.decode()
                case 12: pendingTransactionID = json.decode()
                case 13: accountOwner = json.decode()
                case 14: transactionID = json.decode()
                case 15: logoURL = json.decode()
                case 16: website = json.decode()
                case 17: authorizedDate = json.decode()
                case 18: authorizedDatetime = json.decode()
                case 19: datetime = json.decode()
                case 20: paymentChannel = json.decode()
                case 21: personalFinanceCategory = json.decode()
                case 22: businessFinanceCategory = json.decode()
                case 23: creditCategory = json.decode()
                case 24: transactionCode = json.decode()
                case 25: personalFinanceCategoryIconURL = json.decode()
                case 26: counterparties = json.decode()
                case 27: merchantEntityID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CashflowReportTransaction.account_id")
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.checkNumber = checkNumber
        self.date = date ?? json.missing("CashflowReportTransaction.date")
        self.location = location ?? json.missing("CashflowReportTransaction.location")
        self.name = name
        self.merchantName = merchantName
        self.originalDescription = originalDescription
        self.paymentMeta = paymentMeta ?? json.missing("CashflowReportTransaction.payment_meta")
        self.pending = pending
        self.pendingTransactionID = pendingTransactionID
        self.accountOwner = accountOwner
        self.transactionID = transactionID ?? json.missing("CashflowReportTransaction.transaction_id")
        self.logoURL = logoURL
        self.website = website
        self.authorizedDate = authorizedDate
        self.authorizedDatetime = authorizedDatetime
        self.datetime = datetime
        self.paymentChannel = paymentChannel ?? json.missing("CashflowReportTransaction.payment_channel")
        self.personalFinanceCategory = personalFinanceCategory
        self.businessFinanceCategory = businessFinanceCategory
        self.creditCategory = creditCategory
        self.transactionCode = transactionCode
        self.personalFinanceCategoryIconURL = personalFinanceCategoryIconURL
        self.counterparties = counterparties
        self.merchantEntityID = merchantEntityID
    }
}

/// The schema `CashflowReportTransactionsGetRequestOptions` of Plaid's OpenAPI document.
public struct CashflowReportTransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
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
