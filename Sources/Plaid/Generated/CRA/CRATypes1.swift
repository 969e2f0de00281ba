// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CraCheckReportBaseReportGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct BaseReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let reportID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let dateGenerated: Timestamp
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let daysRequested: Int
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let clientReportID: String?
    /// A list of ``BaseReportItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let items: [BaseReportItem]
    /// An object with the members of ``BaseReportUserAttributes``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let attributes: BaseReportUserAttributes?

    private static let keys = JSONKeyTable("report_id", "date_generated", "days_requested", "client_report_id", "items", "attributes")
    public init(json: inout JSONReader) {
        var reportID: String?
        var dateGenerated: Timestamp?
        var daysRequested: Int?
        var clientReportID: String?
        var items: [BaseReportItem]?
        var attributes: BaseReportUserAttributes?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: dateGenerated = json.decode()
                case 2: daysRequested = json.decode()
                case 3: clientReportID = json.decode()
                case 4: items = json.decode()
                case 5: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("BaseReport.report_id")
        self.dateGenerated = dateGenerated ?? json.missing("BaseReport.date_generated")
        self.daysRequested = daysRequested ?? json.missing("BaseReport.days_requested")
        self.clientReportID = clientReportID
        self.items = items ?? json.missing("BaseReport.items")
        self.attributes = attributes
    }
}

/// The type of ``BaseReportItem/accounts`` and ``CraMonitoringInsightsItem/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let accountID: AccountID
    /// An object with the members of ``BaseReportAccountBalances``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let balances: BaseReportAccountBalances
    /// A list of ``ConsumerDispute`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let consumerDisputes: [ConsumerDispute]
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let mask: String?
    /// An object with the members of ``BaseReportAccountMetadata``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let metadata: BaseReportAccountMetadata
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let officialName: String?
    /// One of `investment`, `credit`, `depository`, `loan`, `brokerage` and `other`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let type: AccountType
    /// One of the 81 values of ``AccountSubtype``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let subtype: AccountSubtype?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let daysAvailable: Int
    /// A list of ``BaseReportTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let transactions: [BaseReportTransaction]
    /// A list of ``Owner`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let owners: [Owner]
    /// One of `individual`, `joint`, `association` and `trust`. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let ownershipType: OwnershipType?
    /// A list of ``BaseReportHistoricalBalance`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let historicalBalances: [BaseReportHistoricalBalance]?
    /// An object with the members of ``BaseReportAccountInsights``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let accountInsights: BaseReportAccountInsights?
    /// An object with the members of ``BaseReportAttributes``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let attributes: BaseReportAttributes?

    private static let keys = JSONKeyTable("account_id", "balances", "consumer_disputes", "mask", "metadata", "name", "official_name", "type", "subtype", "days_available", "transactions", "owners", "ownership_type", "historical_balances", "account_insights", "attributes")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: BaseReportAccountBalances?
        var consumerDisputes: [ConsumerDispute]?
        var mask: String?
        var metadata: BaseReportAccountMetadata?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var daysAvailable: Int?
        var transactions: [BaseReportTransaction]?
        var owners: [Owner]?
        var ownershipType: OwnershipType?
        var historicalBalances: [BaseReportHistoricalBalance]?
        var accountInsights: BaseReportAccountInsights?
        var attributes: BaseReportAttributes?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: consumerDisputes = json.decode()
                case 3: mask = json.decode()
                case 4: metadata = json.decode()
                case 5: name = json.decode()
                case 6: officialName = json.decode()
                case 7: type = json.decode()
                case 8: subtype = json.decode()
                case 9: daysAvailable = json.decode()
                case 10: transactions = json.decode()
                case 11: owners = json.decode()
                case 12: ownershipType = json.decode()
                case 13: historicalBalances = json.decode()
                case 14: accountInsights = json.decode()
                case 15: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("BaseReportAccount.account_id")
        self.balances = balances ?? json.missing("BaseReportAccount.balances")
        self.consumerDisputes = consumerDisputes ?? json.missing("BaseReportAccount.consumer_disputes")
        self.mask = mask
        self.metadata = metadata ?? json.missing("BaseReportAccount.metadata")
        self.name = name ?? json.missing("BaseReportAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("BaseReportAccount.type")
        self.subtype = subtype
        self.daysAvailable = daysAvailable ?? json.missing("BaseReportAccount.days_available")
        self.transactions = transactions ?? json.missing("BaseReportAccount.transactions")
        self.owners = owners ?? json.missing("BaseReportAccount.owners")
        self.ownershipType = ownershipType
        self.historicalBalances = historicalBalances
        self.accountInsights = accountInsights
        self.attributes = attributes
    }
}

/// The type of ``BaseReportAccount/balances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportAccountBalances: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let available: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let current: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let limit: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// A date and time as ISO 8601. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let lastUpdatedDatetime: Timestamp?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let averageBalance: Decimal?
    /// A list of ``BaseReportAverageMonthlyBalances`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let averageMonthlyBalances: [BaseReportAverageMonthlyBalances]?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let mostRecentThirtyDayAverageBalance: Decimal?

    private static let keys = JSONKeyTable("available", "current", "limit", "iso_currency_code", "unofficial_currency_code", "last_updated_datetime", "average_balance", "average_monthly_balances", "most_recent_thirty_day_average_balance")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var limit: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var lastUpdatedDatetime: Timestamp?
        var averageBalance: Decimal?
        var averageMonthlyBalances: [BaseReportAverageMonthlyBalances]?
        var mostRecentThirtyDayAverageBalance: Decimal?
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
                case 6: averageBalance = json.decode()
                case 7: averageMonthlyBalances = json.decode()
                case 8: mostRecentThirtyDayAverageBalance = json.decode()
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
        self.averageBalance = averageBalance
        self.averageMonthlyBalances = averageMonthlyBalances
        self.mostRecentThirtyDayAverageBalance = mostRecentThirtyDayAverageBalance
    }
}

/// The type of ``BaseReportAccount/accountInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let oldestTransactionDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let mostRecentTransactionDate: CalendarDate?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let daysAvailable: Int?
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let averageDaysBetweenTransactions: Decimal?
    /// A list of ``BaseReportLongestGapInsights`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let longestGapsBetweenTransactions: [BaseReportLongestGapInsights]?
    /// A list of ``BaseReportNumberFlowInsights`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let numberOfInflows: [BaseReportNumberFlowInsights]?
    /// A list of ``BaseReportAverageFlowInsights`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let averageInflowAmounts: [BaseReportAverageFlowInsights]?
    /// A list of ``BaseReportNumberFlowInsights`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let numberOfOutflows: [BaseReportNumberFlowInsights]?
    /// A list of ``BaseReportAverageFlowInsights`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let averageOutflowAmounts: [BaseReportAverageFlowInsights]?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let numberOfDaysNoTransactions: Int?

    private static let keys = JSONKeyTable("oldest_transaction_date", "most_recent_transaction_date", "days_available", "average_days_between_transactions", "longest_gaps_between_transactions", "number_of_inflows", "average_inflow_amounts", "number_of_outflows", "average_outflow_amounts", "number_of_days_no_transactions")
    public init(json: inout JSONReader) {
        var oldestTransactionDate: CalendarDate?
        var mostRecentTransactionDate: CalendarDate?
        var daysAvailable: Int?
        var averageDaysBetweenTransactions: Decimal?
        var longestGapsBetweenTransactions: [BaseReportLongestGapInsights]?
        var numberOfInflows: [BaseReportNumberFlowInsights]?
        var averageInflowAmounts: [BaseReportAverageFlowInsights]?
        var numberOfOutflows: [BaseReportNumberFlowInsights]?
        var averageOutflowAmounts: [BaseReportAverageFlowInsights]?
        var numberOfDaysNoTransactions: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: oldestTransactionDate = json.decode()
                case 1: mostRecentTransactionDate = json.decode()
                case 2: daysAvailable = json.decode()
                case 3: averageDaysBetweenTransactions = json.decode()
                case 4: longestGapsBetweenTransactions = json.decode()
                case 5: numberOfInflows = json.decode()
                case 6: averageInflowAmounts = json.decode()
                case 7: numberOfOutflows = json.decode()
                case 8: averageOutflowAmounts = json.decode()
                case 9: numberOfDaysNoTransactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.oldestTransactionDate = oldestTransactionDate
        self.mostRecentTransactionDate = mostRecentTransactionDate
        self.daysAvailable = daysAvailable
        self.averageDaysBetweenTransactions = averageDaysBetweenTransactions
        self.longestGapsBetweenTransactions = longestGapsBetweenTransactions
        self.numberOfInflows = numberOfInflows
        self.averageInflowAmounts = averageInflowAmounts
        self.numberOfOutflows = numberOfOutflows
        self.averageOutflowAmounts = averageOutflowAmounts
        self.numberOfDaysNoTransactions = numberOfDaysNoTransactions
    }
}

/// The type of ``BaseReportAccount/metadata`` and ``CraReportGetResponseProductItemsAccounts/metadata``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportAccountMetadata: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let endDate: CalendarDate?

    private static let keys = JSONKeyTable("start_date", "end_date")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate
        self.endDate = endDate
    }
}

/// The type of ``BaseReportAccount/attributes``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportAttributes: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let isPrimaryAccount: Bool?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let primaryAccountScore: Double?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let nsfOverdraftTransactionsCount: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let nsfOverdraftTransactionsCount30d: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let nsfOverdraftTransactionsCount60d: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let nsfOverdraftTransactionsCount90d: Int?
    /// An object with the members of ``TotalInflowAmount``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalInflowAmount: TotalInflowAmount?
    /// An object with the members of ``TotalInflowAmount30d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalInflowAmount30d: TotalInflowAmount30d?
    /// An object with the members of ``TotalInflowAmount60d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalInflowAmount60d: TotalInflowAmount60d?
    /// An object with the members of ``TotalInflowAmount90d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalInflowAmount90d: TotalInflowAmount90d?
    /// An object with the members of ``TotalOutflowAmount``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalOutflowAmount: TotalOutflowAmount?
    /// An object with the members of ``TotalOutflowAmount30d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalOutflowAmount30d: TotalOutflowAmount30d?
    /// An object with the members of ``TotalOutflowAmount60d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalOutflowAmount60d: TotalOutflowAmount60d?
    /// An object with the members of ``TotalOutflowAmount90d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
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

/// The type of 4 members, ``BaseReportAccountInsights/averageInflowAmounts`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportAverageFlowInsights: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let startDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let endDate: CalendarDate
    /// An object with the members of ``CreditAmountWithCurrency``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalAmount: CreditAmountWithCurrency

    private static let keys = JSONKeyTable("start_date", "end_date", "total_amount")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var totalAmount: CreditAmountWithCurrency?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: totalAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate ?? json.missing("BaseReportAverageFlowInsights.start_date")
        self.endDate = endDate ?? json.missing("BaseReportAverageFlowInsights.end_date")
        self.totalAmount = totalAmount ?? json.missing("BaseReportAverageFlowInsights.total_amount")
    }
}

/// The type of ``BaseReportAccountBalances/averageMonthlyBalances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportAverageMonthlyBalances: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let startDate: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let endDate: String
    /// An object with the members of ``CreditAmountWithCurrency``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let averageBalance: CreditAmountWithCurrency

    private static let keys = JSONKeyTable("start_date", "end_date", "average_balance")
    public init(json: inout JSONReader) {
        var startDate: String?
        var endDate: String?
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
        self.startDate = startDate ?? json.missing("BaseReportAverageMonthlyBalances.start_date")
        self.endDate = endDate ?? json.missing("BaseReportAverageMonthlyBalances.end_date")
        self.averageBalance = averageBalance ?? json.missing("BaseReportAverageMonthlyBalances.average_balance")
    }
}

/// The type of ``BaseReportAccount/historicalBalances`` and
/// ``CraReportGetResponseProductItemsAccounts/historicalBalances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportHistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let date: CalendarDate
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let current: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("date", "current", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var date: CalendarDate?
        var current: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: date = json.decode()
                case 1: current = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.date = date ?? json.missing("BaseReportHistoricalBalance.date")
        self.current = current ?? json.missing("BaseReportHistoricalBalance.current")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportInvestments/holdings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct BaseReportInvestmentHolding: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accountID: AccountID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let securityID: String
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let institutionPrice: Decimal
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let institutionPriceAsOf: CalendarDate?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let institutionValue: Decimal
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let costBasis: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let quantity: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// A list of ``HoldingTaxLot`` objects. May be absent. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let taxLots: [HoldingTaxLot]?

    private static let keys = JSONKeyTable("account_id", "security_id", "institution_price", "institution_price_as_of", "institution_value", "cost_basis", "quantity", "iso_currency_code", "unofficial_currency_code", "tax_lots")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var securityID: String?
        var institutionPrice: Decimal?
        var institutionPriceAsOf: CalendarDate?
        var institutionValue: Decimal?
        var costBasis: Decimal?
        var quantity: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var taxLots: [HoldingTaxLot]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: securityID = json.decode()
                case 2: institutionPrice = json.decode()
                case 3: institutionPriceAsOf = json.decode()
                case 4: institutionValue = json.decode()
                case 5: costBasis = json.decode()
                case 6: quantity = json.decode()
                case 7: isoCurrencyCode = json.decode()
                case 8: unofficialCurrencyCode = json.decode()
                case 9: taxLots = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("BaseReportInvestmentHolding.account_id")
        self.securityID = securityID ?? json.missing("BaseReportInvestmentHolding.security_id")
        self.institutionPrice = institutionPrice ?? json.missing("BaseReportInvestmentHolding.institution_price")
        self.institutionPriceAsOf = institutionPriceAsOf
        self.institutionValue = institutionValue ?? json.missing("BaseReportInvestmentHolding.institution_value")
        self.costBasis = costBasis
        self.quantity = quantity ?? json.missing("BaseReportInvestmentHolding.quantity")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.taxLots = taxLots
    }
}

/// The type of ``BaseReportInvestments/securities``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct BaseReportInvestmentSecurity: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let securityID: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let name: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let isin: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let cusip: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let institutionSecurityID: String?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let tickerSymbol: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let type: String?

    private static let keys = JSONKeyTable("security_id", "name", "isin", "cusip", "institution_security_id", "institution_id", "ticker_symbol", "type")
    public init(json: inout JSONReader) {
        var securityID: String?
        var name: String?
        var isin: String?
        var cusip: String?
        var institutionSecurityID: String?
        var institutionID: InstitutionID?
        var tickerSymbol: String?
        var type: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: securityID = json.decode()
                case 1: name = json.decode()
                case 2: isin = json.decode()
                case 3: cusip = json.decode()
                case 4: institutionSecurityID = json.decode()
                case 5: institutionID = json.decode()
                case 6: tickerSymbol = json.decode()
                case 7: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.securityID = securityID ?? json.missing("BaseReportInvestmentSecurity.security_id")
        self.name = name
        self.isin = isin
        self.cusip = cusip
        self.institutionSecurityID = institutionSecurityID
        self.institutionID = institutionID
        self.tickerSymbol = tickerSymbol
        self.type = type
    }
}

/// The type of ``BaseReportInvestments/investmentTransactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct BaseReportInvestmentTransaction: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let investmentTransactionID: String
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accountID: AccountID
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let securityID: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let date: CalendarDate
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let name: String
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let quantity: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let amount: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let price: Decimal
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let fees: Decimal?
    /// One of `buy`, `sell`, `cancel`, `cash`, `fee` and `transfer`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let type: InvestmentTransactionType
    /// One of the 45 values of ``InvestmentTransactionSubtype``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let subtype: InvestmentTransactionSubtype
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("investment_transaction_id", "account_id", "security_id", "date", "name", "quantity", "amount", "price", "fees", "type", "subtype", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var investmentTransactionID: String?
        var accountID: AccountID?
        var securityID: String?
        var date: CalendarDate?
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
                case 1: accountID = json.decode()
                case 2: securityID = json.decode()
                case 3: date = json.decode()
                case 4: name = json.decode()
                case 5: quantity = json.decode()
                case 6: amount = json.decode()
                case 7: price = json.decode()
                case 8: fees = json.decode()
                case 9: type = json.decode()
                case 10: subtype = json.decode()
                case 11: isoCurrencyCode = json.decode()
                case 12: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.investmentTransactionID = investmentTransactionID ?? json.missing("BaseReportInvestmentTransaction.investment_transaction_id")
        self.accountID = accountID ?? json.missing("BaseReportInvestmentTransaction.account_id")
        self.securityID = securityID
        self.date = date ?? json.missing("BaseReportInvestmentTransaction.date")
        self.name = name ?? json.missing("BaseReportInvestmentTransaction.name")
        self.quantity = quantity ?? json.missing("BaseReportInvestmentTransaction.quantity")
        self.amount = amount ?? json.missing("BaseReportInvestmentTransaction.amount")
        self.price = price ?? json.missing("BaseReportInvestmentTransaction.price")
        self.fees = fees
        self.type = type ?? json.missing("BaseReportInvestmentTransaction.type")
        self.subtype = subtype ?? json.missing("BaseReportInvestmentTransaction.subtype")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CraVoaReportAccount/investments``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct BaseReportInvestments: JSONObjectDecodable, RedactedDescription {
    /// A list of ``BaseReportInvestmentHolding`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let holdings: [BaseReportInvestmentHolding]
    /// A list of ``BaseReportInvestmentSecurity`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let securities: [BaseReportInvestmentSecurity]
    /// A list of ``BaseReportInvestmentTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let investmentTransactions: [BaseReportInvestmentTransaction]

    private static let keys = JSONKeyTable("holdings", "securities", "investment_transactions")
    public init(json: inout JSONReader) {
        var holdings: [BaseReportInvestmentHolding]?
        var securities: [BaseReportInvestmentSecurity]?
        var investmentTransactions: [BaseReportInvestmentTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: holdings = json.decode()
                case 1: securities = json.decode()
                case 2: investmentTransactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.holdings = holdings ?? json.missing("BaseReportInvestments.holdings")
        self.securities = securities ?? json.missing("BaseReportInvestments.securities")
        self.investmentTransactions = investmentTransactions ?? json.missing("BaseReportInvestments.investment_transactions")
    }
}

/// The type of ``BaseReport/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct BaseReportItem: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let institutionName: String
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let dateLastUpdated: Timestamp
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let itemID: ItemID
    /// A list of ``BaseReportAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let accounts: [BaseReportAccount]

    private static let keys = JSONKeyTable("institution_name", "institution_id", "date_last_updated", "item_id", "accounts")
    public init(json: inout JSONReader) {
        var institutionName: String?
        var institutionID: InstitutionID?
        var dateLastUpdated: Timestamp?
        var itemID: ItemID?
        var accounts: [BaseReportAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutionName = json.decode()
                case 1: institutionID = json.decode()
                case 2: dateLastUpdated = json.decode()
                case 3: itemID = json.decode()
                case 4: accounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutionName = institutionName ?? json.missing("BaseReportItem.institution_name")
        self.institutionID = institutionID ?? json.missing("BaseReportItem.institution_id")
        self.dateLastUpdated = dateLastUpdated ?? json.missing("BaseReportItem.date_last_updated")
        self.itemID = itemID ?? json.missing("BaseReportItem.item_id")
        self.accounts = accounts ?? json.missing("BaseReportItem.accounts")
    }
}

/// The type of ``BaseReportAccountInsights/longestGapsBetweenTransactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportLongestGapInsights: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let endDate: CalendarDate?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
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
        self.startDate = startDate
        self.endDate = endDate
        self.days = days
    }
}

/// The type of 4 members, ``BaseReportAccountInsights/numberOfInflows`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportNumberFlowInsights: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let startDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let endDate: CalendarDate
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let count: Int

    private static let keys = JSONKeyTable("start_date", "end_date", "count")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var count: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: count = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate ?? json.missing("BaseReportNumberFlowInsights.start_date")
        self.endDate = endDate ?? json.missing("BaseReportNumberFlowInsights.end_date")
        self.count = count ?? json.missing("BaseReportNumberFlowInsights.count")
    }
}

/// The type of ``BaseReportAccount/transactions`` and ``CraVoaReportTransactionsInsights/allTransactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct BaseReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let accountID: AccountID
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let amount: Decimal
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
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let name: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let originalDescription: String?
    /// An object with the members of ``CreditCategory``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let creditCategory: CreditCategory?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let checkNumber: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let date: CalendarDate
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let dateTransacted: String?
    /// An object with the members of ``Location``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let location: Location?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let merchantName: String?
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let pending: Bool
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let accountOwner: String?
    /// The identifier of a transaction. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let transactionID: TransactionID
    /// One of `digital`, `place`, `special` and `unresolved`. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let transactionType: BaseReportTransactionType?
    /// A list of texts. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let category: [String]?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let categoryID: String?
    /// An object with the members of ``PersonalFinanceCategory``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let personalFinanceCategory: PersonalFinanceCategory?

    private static let keys = JSONKeyTable("account_id", "amount", "iso_currency_code", "unofficial_currency_code", "name", "original_description", "credit_category", "check_number", "date", "date_transacted", "location", "merchant_name", "pending", "account_owner", "transaction_id", "transaction_type", "category", "category_id", "personal_finance_category")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var name: String?
        var originalDescription: String?
        var creditCategory: CreditCategory?
        var checkNumber: String?
        var date: CalendarDate?
        var dateTransacted: String?
        var location: Location?
        var merchantName: String?
        var pending: Bool?
        var accountOwner: String?
        var transactionID: TransactionID?
        var transactionType: BaseReportTransactionType?
        var category: [String]?
        var categoryID: String?
        var personalFinanceCategory: PersonalFinanceCategory?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: amount = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: name = json.decode()
                case 5: originalDescription = json.decode()
                case 6: creditCategory = json.decode()
                case 7: checkNumber = json.decode()
                case 8: date = json.decode()
                case 9: dateTransacted = json.decode()
                case 10: location = json.decode()
                case 11: merchantName = json.decode()
                case 12: pending = json.decode()
                case 13: accountOwner = json.decode()
                case 14: transactionID = json.decode()
                case 15: transactionType = json.decode()
                case 16: category = json.decode()
                case 17: categoryID = json.decode()
                case 18: personalFinanceCategory = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("BaseReportTransaction.account_id")
        self.amount = amount ?? json.missing("BaseReportTransaction.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.name = name
        self.originalDescription = originalDescription
        self.creditCategory = creditCategory
        self.checkNumber = checkNumber
        self.date = date ?? json.missing("BaseReportTransaction.date")
        self.dateTransacted = dateTransacted
        self.location = location
        self.merchantName = merchantName
        self.pending = pending ?? json.missing("BaseReportTransaction.pending")
        self.accountOwner = accountOwner
        self.transactionID = transactionID ?? json.missing("BaseReportTransaction.transaction_id")
        self.transactionType = transactionType
        self.category = category
        self.categoryID = categoryID
        self.personalFinanceCategory = personalFinanceCategory
    }
}

/// The type of ``BaseReport/attributes``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct BaseReportUserAttributes: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let nsfOverdraftTransactionsCount: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let nsfOverdraftTransactionsCount30d: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let nsfOverdraftTransactionsCount60d: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let nsfOverdraftTransactionsCount90d: Int?
    /// An object with the members of ``TotalReportInflowAmount``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalInflowAmount: TotalReportInflowAmount?
    /// An object with the members of ``TotalReportInflowAmount30d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalInflowAmount30d: TotalReportInflowAmount30d?
    /// An object with the members of ``TotalReportInflowAmount60d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalInflowAmount60d: TotalReportInflowAmount60d?
    /// An object with the members of ``TotalReportInflowAmount90d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalInflowAmount90d: TotalReportInflowAmount90d?
    /// An object with the members of ``TotalReportOutflowAmount``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalOutflowAmount: TotalReportOutflowAmount?
    /// An object with the members of ``TotalReportOutflowAmount30d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalOutflowAmount30d: TotalReportOutflowAmount30d?
    /// An object with the members of ``TotalReportOutflowAmount60d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalOutflowAmount60d: TotalReportOutflowAmount60d?
    /// An object with the members of ``TotalReportOutflowAmount90d``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let totalOutflowAmount90d: TotalReportOutflowAmount90d?

    private static let keys = JSONKeyTable("nsf_overdraft_transactions_count", "nsf_overdraft_transactions_count_30d", "nsf_overdraft_transactions_count_60d", "nsf_overdraft_transactions_count_90d", "total_inflow_amount", "total_inflow_amount_30d", "total_inflow_amount_60d", "total_inflow_amount_90d", "total_outflow_amount", "total_outflow_amount_30d", "total_outflow_amount_60d", "total_outflow_amount_90d")
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
    }
}

/// The type of ``CraCheckReportBaseReportGetResponse/warnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct BaseReportWarning: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let warningType: String
    /// One of `IDENTITY_UNAVAILABLE`, `TRANSACTIONS_UNAVAILABLE` and `USER_FRAUD_ALERT`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let warningCode: BaseReportWarningCode
    /// An object with the members of ``Cause``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let cause: Cause?

    private static let keys = JSONKeyTable("warning_type", "warning_code", "cause")
    public init(json: inout JSONReader) {
        var warningType: String?
        var warningCode: BaseReportWarningCode?
        var cause: Cause?
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
        self.warningType = warningType ?? json.missing("BaseReportWarning.warning_type")
        self.warningCode = warningCode ?? json.missing("BaseReportWarning.warning_code")
        self.cause = cause
    }
}

/// The type of 8 members, ``CraCheckReportCashflowInsightsGetResponse/warnings`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CheckReportWarning: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let warningType: String
    /// One of `IDENTITY_UNAVAILABLE`, `TRANSACTIONS_UNAVAILABLE` and `USER_FRAUD_ALERT`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let warningCode: CheckReportWarningCode
    /// An object with the members of ``Cause``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let cause: Cause?

    private static let keys = JSONKeyTable("warning_type", "warning_code", "cause")
    public init(json: inout JSONReader) {
        var warningType: String?
        var warningCode: CheckReportWarningCode?
        var cause: Cause?
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
        self.warningType = warningType ?? json.missing("CheckReportWarning.warning_type")
        self.warningCode = warningCode ?? json.missing("CheckReportWarning.warning_code")
        self.cause = cause
    }
}

/// The type of ``BaseReportAccount/consumerDisputes``, ``CraReportGetResponseProductItemsAccounts/consumerDisputes``
/// and ``CraVoaReportAccount/consumerDisputes``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct ConsumerDispute: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var consumerDisputeID: String { deprecatedConsumerDisputeID }
    private let deprecatedConsumerDisputeID: String
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let disputeFieldCreateDate: CalendarDate
    /// One of `TRANSACTION`, `BALANCE`, `IDENTITY` and `OTHER`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let category: ConsumerDisputeCategory
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let statement: String

    private static let keys = JSONKeyTable("consumer_dispute_id", "dispute_field_create_date", "category", "statement")
    public init(json: inout JSONReader) {
        var consumerDisputeID: String?
        var disputeFieldCreateDate: CalendarDate?
        var category: ConsumerDisputeCategory?
        var statement: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: consumerDisputeID = json.decode()
                case 1: disputeFieldCreateDate = json.decode()
                case 2: category = json.decode()
                case 3: statement = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedConsumerDisputeID = consumerDisputeID ?? json.missing("ConsumerDispute.consumer_dispute_id")
        self.disputeFieldCreateDate = disputeFieldCreateDate ?? json.missing("ConsumerDispute.dispute_field_create_date")
        self.category = category ?? json.missing("ConsumerDispute.category")
        self.statement = statement ?? json.missing("ConsumerDispute.statement")
    }
}

/// The type of ``CraCurrentModeledIncome/annual`` and ``CraProjectedModeledIncome/annual``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraAnnualIncomeValues: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let grossIncome: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let netIncome: Decimal

    private static let keys = JSONKeyTable("gross_income", "net_income")
    public init(json: inout JSONReader) {
        var grossIncome: Decimal?
        var netIncome: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: grossIncome = json.decode()
                case 1: netIncome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.grossIncome = grossIncome ?? json.missing("CraAnnualIncomeValues.gross_income")
        self.netIncome = netIncome ?? json.missing("CraAnnualIncomeValues.net_income")
    }
}

/// The type of ``CraBankIncomeItem/accounts`` and ``CraBankIncomeItem/bankIncomeAccounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let accountID: AccountID?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let mask: String?
    /// An object with the members of ``CraBankIncomeAccountMetadata``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let metadata: CraBankIncomeAccountMetadata
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let officialName: String?
    /// One of the 11 values of ``DepositoryAccountSubtype``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let subtype: DepositoryAccountSubtype
    /// Always `depository`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let type: CreditBankIncomeAccountType
    /// A list of ``Owner`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let owners: [Owner]

    private static let keys = JSONKeyTable("account_id", "mask", "metadata", "name", "official_name", "subtype", "type", "owners")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var mask: String?
        var metadata: CraBankIncomeAccountMetadata?
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
                case 2: metadata = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: subtype = json.decode()
                case 6: type = json.decode()
                case 7: owners = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.mask = mask
        self.metadata = metadata ?? json.missing("CraBankIncomeAccount.metadata")
        self.name = name ?? json.missing("CraBankIncomeAccount.name")
        self.officialName = officialName
        self.subtype = subtype ?? json.missing("CraBankIncomeAccount.subtype")
        self.type = type ?? json.missing("CraBankIncomeAccount.type")
        self.owners = owners ?? json.missing("CraBankIncomeAccount.owners")
    }
}

/// The type of ``CraBankIncomeAccount/metadata`` and ``CraVerificationIncomeAccount/metadata``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraBankIncomeAccountMetadata: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let endDate: CalendarDate?

    private static let keys = JSONKeyTable("start_date", "end_date")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate
        self.endDate = endDate
    }
}
