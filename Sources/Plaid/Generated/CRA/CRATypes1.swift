// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `BaseReport` of Plaid's OpenAPI document.
public struct BaseReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String
    /// The JSON member `date_generated`.
    public let dateGenerated: Timestamp
    /// The JSON member `days_requested`.
    public let daysRequested: Int
    /// The JSON member `client_report_id`.
    public let clientReportID: String?
    /// The JSON member `items`.
    public let items: [BaseReportItem]
    /// The JSON member `attributes`.
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

/// The schema `BaseReportAccount` of Plaid's OpenAPI document.
public struct BaseReportAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: BaseReportAccountBalances
    /// The JSON member `consumer_disputes`.
    public let consumerDisputes: [ConsumerDispute]
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `metadata`.
    public let metadata: BaseReportAccountMetadata
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `days_available`.
    public let daysAvailable: Int
    /// The JSON member `transactions`.
    public let transactions: [BaseReportTransaction]
    /// The JSON member `owners`.
    public let owners: [Owner]
    /// The JSON member `ownership_type`.
    public let ownershipType: OwnershipType?
    /// The JSON member `historical_balances`.
    public let historicalBalances: [BaseReportHistoricalBalance]?
    /// The JSON member `account_insights`.
    public let accountInsights: BaseReportAccountInsights?
    /// The JSON member `attributes`.
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

/// The schema `BaseReportAccountBalances` of Plaid's OpenAPI document.
public struct BaseReportAccountBalances: JSONObjectDecodable, RedactedDescription {
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
    /// The JSON member `average_balance`.
    public let averageBalance: Decimal?
    /// The JSON member `average_monthly_balances`.
    public let averageMonthlyBalances: [BaseReportAverageMonthlyBalances]?
    /// The JSON member `most_recent_thirty_day_average_balance`.
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

/// The schema `BaseReportAccountInsights` of Plaid's OpenAPI document.
public struct BaseReportAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `oldest_transaction_date`.
    public let oldestTransactionDate: CalendarDate?
    /// The JSON member `most_recent_transaction_date`.
    public let mostRecentTransactionDate: CalendarDate?
    /// The JSON member `days_available`.
    public let daysAvailable: Int?
    /// The JSON member `average_days_between_transactions`.
    public let averageDaysBetweenTransactions: Decimal?
    /// The JSON member `longest_gaps_between_transactions`.
    public let longestGapsBetweenTransactions: [BaseReportLongestGapInsights]?
    /// The JSON member `number_of_inflows`.
    public let numberOfInflows: [BaseReportNumberFlowInsights]?
    /// The JSON member `average_inflow_amounts`.
    public let averageInflowAmounts: [BaseReportAverageFlowInsights]?
    /// The JSON member `number_of_outflows`.
    public let numberOfOutflows: [BaseReportNumberFlowInsights]?
    /// The JSON member `average_outflow_amounts`.
    public let averageOutflowAmounts: [BaseReportAverageFlowInsights]?
    /// The JSON member `number_of_days_no_transactions`.
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

/// The schema `BaseReportAccountMetadata` of Plaid's OpenAPI document.
public struct BaseReportAccountMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
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

/// The schema `BaseReportAttributes` of Plaid's OpenAPI document.
public struct BaseReportAttributes: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `is_primary_account`.
    public let isPrimaryAccount: Bool?
    /// The JSON member `primary_account_score`.
    public let primaryAccountScore: Double?
    /// The JSON member `nsf_overdraft_transactions_count`.
    public let nsfOverdraftTransactionsCount: Int?
    /// The JSON member `nsf_overdraft_transactions_count_30d`.
    public let nsfOverdraftTransactionsCount30d: Int?
    /// The JSON member `nsf_overdraft_transactions_count_60d`.
    public let nsfOverdraftTransactionsCount60d: Int?
    /// The JSON member `nsf_overdraft_transactions_count_90d`.
    public let nsfOverdraftTransactionsCount90d: Int?
    /// The JSON member `total_inflow_amount`.
    public let totalInflowAmount: TotalInflowAmount?
    /// The JSON member `total_inflow_amount_30d`.
    public let totalInflowAmount30d: TotalInflowAmount30d?
    /// The JSON member `total_inflow_amount_60d`.
    public let totalInflowAmount60d: TotalInflowAmount60d?
    /// The JSON member `total_inflow_amount_90d`.
    public let totalInflowAmount90d: TotalInflowAmount90d?
    /// The JSON member `total_outflow_amount`.
    public let totalOutflowAmount: TotalOutflowAmount?
    /// The JSON member `total_outflow_amount_30d`.
    public let totalOutflowAmount30d: TotalOutflowAmount30d?
    /// The JSON member `total_outflow_amount_60d`.
    public let totalOutflowAmount60d: TotalOutflowAmount60d?
    /// The JSON member `total_outflow_amount_90d`.
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

/// The schema `BaseReportAverageFlowInsights` of Plaid's OpenAPI document.
public struct BaseReportAverageFlowInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate
    /// The JSON member `end_date`.
    public let endDate: CalendarDate
    /// The JSON member `total_amount`.
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

/// The schema `BaseReportAverageMonthlyBalances` of Plaid's OpenAPI document.
public struct BaseReportAverageMonthlyBalances: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: String
    /// The JSON member `end_date`.
    public let endDate: String
    /// The JSON member `average_balance`.
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

/// The schema `BaseReportHistoricalBalance` of Plaid's OpenAPI document.
public struct BaseReportHistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `current`.
    public let current: Decimal
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
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

/// The schema `BaseReportInvestmentHolding` of Plaid's OpenAPI document.
public struct BaseReportInvestmentHolding: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `security_id`.
    public let securityID: String
    /// The JSON member `institution_price`.
    public let institutionPrice: Decimal
    /// The JSON member `institution_price_as_of`.
    public let institutionPriceAsOf: CalendarDate?
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

    private static let keys = JSONKeyTable("account_id", "security_id", "institution_price", "institution_price_as_of", "institution_value", "cost_basis", "quantity", "iso_currency_code", "unofficial_currency_code")
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
    }
}

/// The schema `BaseReportInvestmentSecurity` of Plaid's OpenAPI document.
public struct BaseReportInvestmentSecurity: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `security_id`.
    public let securityID: String
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `isin`.
    public let isin: String?
    /// The JSON member `cusip`.
    public let cusip: String?
    /// The JSON member `institution_security_id`.
    public let institutionSecurityID: String?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `ticker_symbol`.
    public let tickerSymbol: String?
    /// The JSON member `type`.
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

/// The schema `BaseReportInvestmentTransaction` of Plaid's OpenAPI document.
public struct BaseReportInvestmentTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `investment_transaction_id`.
    public let investmentTransactionID: String
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `security_id`.
    public let securityID: String?
    /// The JSON member `date`.
    public let date: CalendarDate
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

/// The schema `BaseReportInvestments` of Plaid's OpenAPI document.
public struct BaseReportInvestments: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `holdings`.
    public let holdings: [BaseReportInvestmentHolding]
    /// The JSON member `securities`.
    public let securities: [BaseReportInvestmentSecurity]
    /// The JSON member `investment_transactions`.
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

/// The schema `BaseReportItem` of Plaid's OpenAPI document.
public struct BaseReportItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `date_last_updated`.
    public let dateLastUpdated: Timestamp
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `accounts`.
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

/// The schema `BaseReportLongestGapInsights` of Plaid's OpenAPI document.
public struct BaseReportLongestGapInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `days`.
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

/// The schema `BaseReportNumberFlowInsights` of Plaid's OpenAPI document.
public struct BaseReportNumberFlowInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate
    /// The JSON member `end_date`.
    public let endDate: CalendarDate
    /// The JSON member `count`.
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

/// The schema `BaseReportTransaction` of Plaid's OpenAPI document.
public struct BaseReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `original_description`.
    public let originalDescription: String?
    /// The JSON member `credit_category`.
    public let creditCategory: CreditCategory?
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `date_transacted`.
    public let dateTransacted: String?
    /// The JSON member `location`.
    public let location: Location?
    /// The JSON member `merchant_name`.
    public let merchantName: String?
    /// The JSON member `pending`.
    public let pending: Bool
    /// The JSON member `account_owner`.
    public let accountOwner: String?
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `transaction_type`.
    public let transactionType: BaseReportTransactionType?
    /// The JSON member `category`.
    public let category: [String]?
    /// The JSON member `category_id`.
    public let categoryID: String?
    /// The JSON member `personal_finance_category`.
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

/// The schema `BaseReportUserAttributes` of Plaid's OpenAPI document.
public struct BaseReportUserAttributes: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `nsf_overdraft_transactions_count`.
    public let nsfOverdraftTransactionsCount: Int?
    /// The JSON member `nsf_overdraft_transactions_count_30d`.
    public let nsfOverdraftTransactionsCount30d: Int?
    /// The JSON member `nsf_overdraft_transactions_count_60d`.
    public let nsfOverdraftTransactionsCount60d: Int?
    /// The JSON member `nsf_overdraft_transactions_count_90d`.
    public let nsfOverdraftTransactionsCount90d: Int?
    /// The JSON member `total_inflow_amount`.
    public let totalInflowAmount: TotalReportInflowAmount?
    /// The JSON member `total_inflow_amount_30d`.
    public let totalInflowAmount30d: TotalReportInflowAmount30d?
    /// The JSON member `total_inflow_amount_60d`.
    public let totalInflowAmount60d: TotalReportInflowAmount60d?
    /// The JSON member `total_inflow_amount_90d`.
    public let totalInflowAmount90d: TotalReportInflowAmount90d?
    /// The JSON member `total_outflow_amount`.
    public let totalOutflowAmount: TotalReportOutflowAmount?
    /// The JSON member `total_outflow_amount_30d`.
    public let totalOutflowAmount30d: TotalReportOutflowAmount30d?
    /// The JSON member `total_outflow_amount_60d`.
    public let totalOutflowAmount60d: TotalReportOutflowAmount60d?
    /// The JSON member `total_outflow_amount_90d`.
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

/// The schema `BaseReportWarning` of Plaid's OpenAPI document.
public struct BaseReportWarning: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `warning_type`.
    public let warningType: String
    /// The JSON member `warning_code`.
    public let warningCode: BaseReportWarningCode
    /// The JSON member `cause`.
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

/// The schema `CheckReportWarning` of Plaid's OpenAPI document.
public struct CheckReportWarning: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `warning_type`.
    public let warningType: String
    /// The JSON member `warning_code`.
    public let warningCode: CheckReportWarningCode
    /// The JSON member `cause`.
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

/// The schema `ConsumerDispute` of Plaid's OpenAPI document.
public struct ConsumerDispute: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `consumer_dispute_id`.
    public let consumerDisputeID: String
    /// The JSON member `dispute_field_create_date`.
    public let disputeFieldCreateDate: CalendarDate
    /// The JSON member `category`.
    public let category: ConsumerDisputeCategory
    /// The JSON member `statement`.
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
        self.consumerDisputeID = consumerDisputeID ?? json.missing("ConsumerDispute.consumer_dispute_id")
        self.disputeFieldCreateDate = disputeFieldCreateDate ?? json.missing("ConsumerDispute.dispute_field_create_date")
        self.category = category ?? json.missing("ConsumerDispute.category")
        self.statement = statement ?? json.missing("ConsumerDispute.statement")
    }
}

/// The schema `CraAnnualIncomeValues` of Plaid's OpenAPI document.
public struct CraAnnualIncomeValues: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `gross_income`.
    public let grossIncome: Decimal
    /// The JSON member `net_income`.
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

/// The schema `CraBankIncomeAccount` of Plaid's OpenAPI document.
public struct CraBankIncomeAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `metadata`.
    public let metadata: CraBankIncomeAccountMetadata
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

/// The schema `CraBankIncomeAccountMetadata` of Plaid's OpenAPI document.
public struct CraBankIncomeAccountMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
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
