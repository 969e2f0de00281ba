// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `BusinessAccount` of Plaid's document.
public struct BusinessAccount: JSONObjectDecodable, RedactedDescription {
    /// The wire's `account_id`.
    public let accountID: AccountID
    /// The wire's `balances`.
    public let balances: AccountBalance
    /// The wire's `mask`.
    public let mask: String?
    /// The wire's `name`.
    public let name: String
    /// The wire's `official_name`.
    public let officialName: String?
    /// The wire's `type`.
    public let type: AccountType
    /// The wire's `subtype`.
    public let subtype: AccountSubtype?
    /// The wire's `verification_status`.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The wire's `verification_name`.
    public let verificationName: String?
    /// The wire's `verification_insights`.
    public let verificationInsights: AccountVerificationInsights?
    /// The wire's `persistent_account_id`.
    public let persistentAccountID: String?
    /// The wire's `holder_category`.
    public let holderCategory: AccountHolderCategory?
    /// The wire's `owners`.
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

/// The schema `CashflowReportAccountInsights` of Plaid's document.
public struct CashflowReportAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// The wire's `historical_balances`.
    public let historicalBalances: [CashflowReportHistoricalBalance]
    /// The wire's `monthly_summaries`.
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

/// The schema `CashflowReportGetRequestOptions` of Plaid's document.
public struct CashflowReportGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The wire's `account_ids`.
    public var accountIDs: [AccountID]?

    /// Makes a value; what is left out is not sent.
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

/// The schema `CashflowReportHistoricalBalance` of Plaid's document.
public struct CashflowReportHistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// The wire's `date`.
    public let date: CalendarDate
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummary` of Plaid's document.
public struct CashflowReportMonthlySummary: JSONObjectDecodable, RedactedDescription {
    /// The wire's `start_date`.
    public let startDate: CalendarDate
    /// The wire's `end_date`.
    public let endDate: CalendarDate
    /// The wire's `starting_balance`.
    public let startingBalance: CashflowReportMonthlySummaryStartingBalance?
    /// The wire's `ending_balance`.
    public let endingBalance: CashflowReportMonthlySummaryEndingBalance?
    /// The wire's `average_daily_ending_balance`.
    public let averageDailyEndingBalance: CashflowReportMonthlySummaryAverageDailyEndingBalance
    /// The wire's `average_daily_inflow_amount`.
    public let averageDailyInflowAmount: CashflowReportMonthlySummaryAverageDailyInflowAmount
    /// The wire's `average_daily_outflow_amount`.
    public let averageDailyOutflowAmount: CashflowReportMonthlySummaryAverageDailyOutflowAmount
    /// The wire's `average_daily_net_cashflow_amount`.
    public let averageDailyNetCashflowAmount: CashflowReportMonthlySummaryAverageDailyNetCashflowAmount
    /// The wire's `average_daily_inflow_transaction_count`.
    public let averageDailyInflowTransactionCount: Decimal
    /// The wire's `average_daily_outflow_transaction_count`.
    public let averageDailyOutflowTransactionCount: Decimal
    /// The wire's `total_revenue`.
    public let totalRevenue: CashflowReportMonthlySummaryTotalRevenue
    /// The wire's `total_loan_payment`.
    public let totalLoanPayment: CashflowReportMonthlySummaryTotalLoanPayment
    /// The wire's `total_variable_expense`.
    public let totalVariableExpense: CashflowReportMonthlySummaryTotalVariableExpense
    /// The wire's `total_payroll`.
    public let totalPayroll: CashflowReportMonthlySummaryTotalPayroll
    /// The wire's `nsf_transaction_count`.
    public let nsfTransactionCount: Int
    /// The wire's `overdraft_transaction_count`.
    public let overdraftTransactionCount: Int
    /// The wire's `negative_ending_balance_day_count`.
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

/// The schema `CashflowReportMonthlySummaryAverageDailyEndingBalance` of Plaid's document.
public struct CashflowReportMonthlySummaryAverageDailyEndingBalance: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryAverageDailyInflowAmount` of Plaid's document.
public struct CashflowReportMonthlySummaryAverageDailyInflowAmount: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryAverageDailyNetCashflowAmount` of Plaid's document.
public struct CashflowReportMonthlySummaryAverageDailyNetCashflowAmount: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryAverageDailyOutflowAmount` of Plaid's document.
public struct CashflowReportMonthlySummaryAverageDailyOutflowAmount: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryEndingBalance` of Plaid's document.
public struct CashflowReportMonthlySummaryEndingBalance: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryStartingBalance` of Plaid's document.
public struct CashflowReportMonthlySummaryStartingBalance: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryTotalLoanPayment` of Plaid's document.
public struct CashflowReportMonthlySummaryTotalLoanPayment: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryTotalPayroll` of Plaid's document.
public struct CashflowReportMonthlySummaryTotalPayroll: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryTotalRevenue` of Plaid's document.
public struct CashflowReportMonthlySummaryTotalRevenue: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportMonthlySummaryTotalVariableExpense` of Plaid's document.
public struct CashflowReportMonthlySummaryTotalVariableExpense: JSONObjectDecodable, RedactedDescription {
    /// The wire's `amount`.
    public let amount: Decimal
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
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

/// The schema `CashflowReportPaymentMeta` of Plaid's document.
public struct CashflowReportPaymentMeta: JSONObjectDecodable, RedactedDescription {
    /// The wire's `reference_number`.
    public let referenceNumber: String?
    /// The wire's `ppd_id`.
    public let ppdID: String?
    /// The wire's `payee`.
    public let payee: String?
    /// The wire's `by_order_of`.
    public let byOrderOf: String?
    /// The wire's `payer`.
    public let payer: String?
    /// The wire's `payment_method`.
    public let paymentMethod: String?
    /// The wire's `payment_processor`.
    public let paymentProcessor: String?
    /// The wire's `reason`.
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

/// The schema `CashflowReportTransaction` of Plaid's document.
public struct CashflowReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The wire's `account_id`.
    public let accountID: AccountID
    /// The wire's `amount`.
    public let amount: Decimal?
    /// The wire's `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The wire's `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The wire's `check_number`.
    public let checkNumber: String?
    /// The wire's `date`.
    public let date: CalendarDate
    /// The wire's `location`.
    public let location: Location
    /// The wire's `name`.
    public let name: String?
    /// The wire's `merchant_name`.
    public let merchantName: String?
    /// The wire's `original_description`.
    public let originalDescription: String?
    /// The wire's `payment_meta`.
    public let paymentMeta: CashflowReportPaymentMeta
    /// The wire's `pending`.
    public let pending: Bool?
    /// The wire's `pending_transaction_id`.
    public let pendingTransactionID: TransactionID?
    /// The wire's `account_owner`.
    public let accountOwner: String?
    /// The wire's `transaction_id`.
    public let transactionID: TransactionID
    /// The wire's `logo_url`.
    public let logoURL: String?
    /// The wire's `website`.
    public let website: String?
    /// The wire's `authorized_date`.
    public let authorizedDate: CalendarDate?
    /// The wire's `authorized_datetime`.
    public let authorizedDatetime: Timestamp?
    /// The wire's `datetime`.
    public let datetime: Timestamp?
    /// The wire's `payment_channel`.
    public let paymentChannel: PaymentChannel
    /// The wire's `personal_finance_category`.
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// The wire's `business_finance_category`.
    public let businessFinanceCategory: BusinessFinanceCategory?
    /// The wire's `credit_category`.
    public let creditCategory: CreditCategory?
    /// The wire's `transaction_code`.
    public let transactionCode: TransactionCode?
    /// The wire's `personal_finance_category_icon_url`.
    public let personalFinanceCategoryIconURL: String?
    /// The wire's `counterparties`.
    public let counterparties: [TransactionCounterparty]?
    /// The wire's `merchant_entity_id`.
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

/// The schema `CashflowReportTransactionsGetRequestOptions` of Plaid's document.
public struct CashflowReportTransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The wire's `account_ids`.
    public var accountIDs: [AccountID]?

    /// Makes a value; what is left out is not sent.
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
