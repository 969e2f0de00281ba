// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CashflowReportGetResponse/accounts``, ``CashflowReportInsightsGetResponse/accounts`` and
/// ``CashflowReportTransactionsGetResponse/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
public struct BusinessAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account, case-sensitive.
    ///
    /// Stable while the Item exists. The same account has another identifier in another Item.
    public let accountID: AccountID
    /// The account's balances.
    ///
    /// They are cached and may be a day old, except from `/accounts/balance/get`.
    public let balances: AccountBalance
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let mask: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
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
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
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
    /// A list of ``Owner`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let owners: [Owner]?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "apy", "paired_account_id", "owners")
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
                case 12: apy = json.decode()
                case 13: pairedAccountID = json.decode()
                case 14: owners = json.decode()
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
        self.apy = apy
        self.pairedAccountID = pairedAccountID
        self.owners = owners
    }
}

/// The type of ``CashflowReportInsightsGetResponse/accountInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CashflowReportHistoricalBalance`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let historicalBalances: [CashflowReportHistoricalBalance]
    /// A list of ``CashflowReportMonthlySummary`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
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

/// The type of ``CashflowReportGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
public struct CashflowReportGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
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

/// The type of ``CashflowReportAccountInsights/historicalBalances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportHistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let date: CalendarDate
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
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

/// The type of ``CashflowReportAccountInsights/monthlySummaries``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummary: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let startDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let endDate: CalendarDate
    /// An object with the members of ``CashflowReportMonthlySummaryStartingBalance``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let startingBalance: CashflowReportMonthlySummaryStartingBalance?
    /// An object with the members of ``CashflowReportMonthlySummaryEndingBalance``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let endingBalance: CashflowReportMonthlySummaryEndingBalance?
    /// An object with the members of ``CashflowReportMonthlySummaryAverageDailyEndingBalance``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let averageDailyEndingBalance: CashflowReportMonthlySummaryAverageDailyEndingBalance
    /// An object with the members of ``CashflowReportMonthlySummaryAverageDailyInflowAmount``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let averageDailyInflowAmount: CashflowReportMonthlySummaryAverageDailyInflowAmount
    /// An object with the members of ``CashflowReportMonthlySummaryAverageDailyOutflowAmount``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let averageDailyOutflowAmount: CashflowReportMonthlySummaryAverageDailyOutflowAmount
    /// An object with the members of ``CashflowReportMonthlySummaryAverageDailyNetCashflowAmount``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let averageDailyNetCashflowAmount: CashflowReportMonthlySummaryAverageDailyNetCashflowAmount
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let averageDailyInflowTransactionCount: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let averageDailyOutflowTransactionCount: Decimal
    /// An object with the members of ``CashflowReportMonthlySummaryTotalRevenue``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let totalRevenue: CashflowReportMonthlySummaryTotalRevenue
    /// An object with the members of ``CashflowReportMonthlySummaryTotalLoanPayment``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let totalLoanPayment: CashflowReportMonthlySummaryTotalLoanPayment
    /// An object with the members of ``CashflowReportMonthlySummaryTotalVariableExpense``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let totalVariableExpense: CashflowReportMonthlySummaryTotalVariableExpense
    /// An object with the members of ``CashflowReportMonthlySummaryTotalPayroll``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let totalPayroll: CashflowReportMonthlySummaryTotalPayroll
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let nsfTransactionCount: Int
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let overdraftTransactionCount: Int
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
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

/// The type of ``CashflowReportMonthlySummary/averageDailyEndingBalance``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryAverageDailyEndingBalance: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyEndingBalance.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/averageDailyInflowAmount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryAverageDailyInflowAmount: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyInflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/averageDailyNetCashflowAmount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryAverageDailyNetCashflowAmount: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyNetCashflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/averageDailyOutflowAmount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryAverageDailyOutflowAmount: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryAverageDailyOutflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/endingBalance``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryEndingBalance: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryEndingBalance.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/startingBalance``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryStartingBalance: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryStartingBalance.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/totalLoanPayment``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryTotalLoanPayment: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalLoanPayment.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/totalPayroll``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryTotalPayroll: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalPayroll.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/totalRevenue``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryTotalRevenue: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalRevenue.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportMonthlySummary/totalVariableExpense``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportMonthlySummaryTotalVariableExpense: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let amount: Decimal
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
        self.amount = amount ?? json.missing("CashflowReportMonthlySummaryTotalVariableExpense.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CashflowReportTransaction/paymentMeta``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
public struct CashflowReportPaymentMeta: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let referenceNumber: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let ppdID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let payee: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let byOrderOf: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let payer: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let paymentMethod: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let paymentProcessor: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
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

/// The type of ``CashflowReportGetResponse/transactions`` and ``CashflowReportTransactionsGetResponse/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
public struct CashflowReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let accountID: AccountID
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let checkNumber: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let date: CalendarDate
    /// An object with the members of ``Location``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let location: Location
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let merchantName: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let originalDescription: String?
    /// An object with the members of ``CashflowReportPaymentMeta``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let paymentMeta: CashflowReportPaymentMeta
    /// A Boolean value. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let pending: Bool?
    /// The identifier of a transaction. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let pendingTransactionID: TransactionID?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let accountOwner: String?
    /// The identifier of a transaction. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let transactionID: TransactionID
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let logoURL: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let website: String?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let authorizedDate: CalendarDate?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let authorizedDatetime: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let datetime: Timestamp?
    /// One of `online`, `in store` and `other`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let paymentChannel: PaymentChannel
    /// An object with the members of ``PersonalFinanceCategory``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let personalFinanceCategory: PersonalFinanceCategory?
    /// An object with the members of ``BusinessFinanceCategory``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let businessFinanceCategory: BusinessFinanceCategory?
    /// An object with the members of ``CreditCategory``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let creditCategory: CreditCategory?
    /// One of the 18 values of ``TransactionCode``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let transactionCode: TransactionCode?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let personalFinanceCategoryIconURL: String?
    /// A list of ``TransactionCounterparty`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let counterparties: [TransactionCounterparty]?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
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

/// The type of ``CashflowReportTransactionsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
public struct CashflowReportTransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
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
