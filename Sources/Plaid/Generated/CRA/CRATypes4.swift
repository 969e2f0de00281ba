// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `CraVerificationIncomeCategory` of Plaid's OpenAPI document.
public struct CraVerificationIncomeCategory: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `primary`.
    public let primary: String
    /// The JSON member `secondary`.
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
        self.primary = primary ?? json.missing("CraVerificationIncomeCategory.primary")
        self.secondary = secondary ?? json.missing("CraVerificationIncomeCategory.secondary")
    }
}

/// The schema `CraVerificationIncomeItem` of Plaid's OpenAPI document.
public struct CraVerificationIncomeItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `accounts`.
    public let accounts: [CraVerificationIncomeAccount]
    /// The JSON member `last_updated_time`.
    public let lastUpdatedTime: Timestamp
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_name`.
    public let institutionName: String

    private static let keys = JSONKeyTable("item_id", "accounts", "last_updated_time", "institution_id", "institution_name")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accounts: [CraVerificationIncomeAccount]?
        var lastUpdatedTime: Timestamp?
        var institutionID: InstitutionID?
        var institutionName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accounts = json.decode()
                case 2: lastUpdatedTime = json.decode()
                case 3: institutionID = json.decode()
                case 4: institutionName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("CraVerificationIncomeItem.item_id")
        self.accounts = accounts ?? json.missing("CraVerificationIncomeItem.accounts")
        self.lastUpdatedTime = lastUpdatedTime ?? json.missing("CraVerificationIncomeItem.last_updated_time")
        self.institutionID = institutionID ?? json.missing("CraVerificationIncomeItem.institution_id")
        self.institutionName = institutionName ?? json.missing("CraVerificationIncomeItem.institution_name")
    }
}

/// The schema `CraVerificationIncomeMetrics` of Plaid's OpenAPI document.
public struct CraVerificationIncomeMetrics: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current`.
    public let current: CraVerificationModeledIncome?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("current", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var current: CraVerificationModeledIncome?
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

/// The schema `CraVerificationIncomeNextPayment` of Plaid's OpenAPI document.
public struct CraVerificationIncomeNextPayment: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `date`.
    public let date: CalendarDate

    private static let keys = JSONKeyTable("date")
    public init(json: inout JSONReader) {
        var date: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: date = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.date = date ?? json.missing("CraVerificationIncomeNextPayment.date")
    }
}

/// The schema `CraVerificationIncomeProvider` of Plaid's OpenAPI document.
public struct CraVerificationIncomeProvider: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `is_normalized`.
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
        self.name = name ?? json.missing("CraVerificationIncomeProvider.name")
        self.isNormalized = isNormalized ?? json.missing("CraVerificationIncomeProvider.is_normalized")
    }
}

/// The schema `CraVerificationIncomeReport` of Plaid's OpenAPI document.
public struct CraVerificationIncomeReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp
    /// The JSON member `days_requested`.
    public let daysRequested: Int
    /// The JSON member `user_summary`.
    public let userSummary: CraVerificationIncomeUserSummary?
    /// The JSON member `income_streams`.
    public let incomeStreams: [CraVerificationIncomeStream]
    /// The JSON member `items`.
    public let items: [CraVerificationIncomeItem]

    private static let keys = JSONKeyTable("generated_time", "days_requested", "user_summary", "income_streams", "items")
    public init(json: inout JSONReader) {
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var userSummary: CraVerificationIncomeUserSummary?
        var incomeStreams: [CraVerificationIncomeStream]?
        var items: [CraVerificationIncomeItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: generatedTime = json.decode()
                case 1: daysRequested = json.decode()
                case 2: userSummary = json.decode()
                case 3: incomeStreams = json.decode()
                case 4: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.generatedTime = generatedTime ?? json.missing("CraVerificationIncomeReport.generated_time")
        self.daysRequested = daysRequested ?? json.missing("CraVerificationIncomeReport.days_requested")
        self.userSummary = userSummary
        self.incomeStreams = incomeStreams ?? json.missing("CraVerificationIncomeReport.income_streams")
        self.items = items ?? json.missing("CraVerificationIncomeReport.items")
    }
}

/// The schema `CraVerificationIncomeStream` of Plaid's OpenAPI document.
public struct CraVerificationIncomeStream: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_stream_id`.
    public let incomeStreamID: String
    /// The JSON member `start_date`.
    public let startDate: CalendarDate
    /// The JSON member `end_date`.
    public let endDate: CalendarDate
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `insights`.
    public let insights: CraVerificationIncomeStreamInsights
    /// The JSON member `income_metrics`.
    public let incomeMetrics: CraVerificationIncomeMetrics
    /// The JSON member `transactions`.
    public let transactions: [CraVerificationIncomeTransaction]

    private static let keys = JSONKeyTable("income_stream_id", "start_date", "end_date", "description", "insights", "income_metrics", "transactions")
    public init(json: inout JSONReader) {
        var incomeStreamID: String?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var description: String?
        var insights: CraVerificationIncomeStreamInsights?
        var incomeMetrics: CraVerificationIncomeMetrics?
        var transactions: [CraVerificationIncomeTransaction]?
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
        self.incomeStreamID = incomeStreamID ?? json.missing("CraVerificationIncomeStream.income_stream_id")
        self.startDate = startDate ?? json.missing("CraVerificationIncomeStream.start_date")
        self.endDate = endDate ?? json.missing("CraVerificationIncomeStream.end_date")
        self.description = description ?? json.missing("CraVerificationIncomeStream.description")
        self.insights = insights ?? json.missing("CraVerificationIncomeStream.insights")
        self.incomeMetrics = incomeMetrics ?? json.missing("CraVerificationIncomeStream.income_metrics")
        self.transactions = transactions ?? json.missing("CraVerificationIncomeStream.transactions")
    }
}

/// The schema `CraVerificationIncomeStreamInsights` of Plaid's OpenAPI document.
public struct CraVerificationIncomeStreamInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_category`.
    public let incomeCategory: CraVerificationIncomeCategory
    /// The JSON member `pay_frequency`.
    public let payFrequency: CraVerificationIncomePayFrequency
    /// The JSON member `income_provider`.
    public let incomeProvider: CraVerificationIncomeProvider?
    /// The JSON member `status`.
    public let status: CraVerificationIncomeStatus
    /// The JSON member `next_payment`.
    public let nextPayment: CraVerificationIncomeNextPayment?

    private static let keys = JSONKeyTable("income_category", "pay_frequency", "income_provider", "status", "next_payment")
    public init(json: inout JSONReader) {
        var incomeCategory: CraVerificationIncomeCategory?
        var payFrequency: CraVerificationIncomePayFrequency?
        var incomeProvider: CraVerificationIncomeProvider?
        var status: CraVerificationIncomeStatus?
        var nextPayment: CraVerificationIncomeNextPayment?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeCategory = json.decode()
                case 1: payFrequency = json.decode()
                case 2: incomeProvider = json.decode()
                case 3: status = json.decode()
                case 4: nextPayment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeCategory = incomeCategory ?? json.missing("CraVerificationIncomeStreamInsights.income_category")
        self.payFrequency = payFrequency ?? json.missing("CraVerificationIncomeStreamInsights.pay_frequency")
        self.incomeProvider = incomeProvider
        self.status = status ?? json.missing("CraVerificationIncomeStreamInsights.status")
        self.nextPayment = nextPayment
    }
}

/// The schema `CraVerificationIncomeTransaction` of Plaid's OpenAPI document.
public struct CraVerificationIncomeTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `original_description`.
    public let originalDescription: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `outlier`.
    public let outlier: CraVerificationIncomeTransactionOutlier

    private static let keys = JSONKeyTable("transaction_id", "item_id", "account_id", "amount", "date", "original_description", "iso_currency_code", "unofficial_currency_code", "outlier")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var itemID: ItemID?
        var accountID: AccountID?
        var amount: Decimal?
        var date: CalendarDate?
        var originalDescription: String?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var outlier: CraVerificationIncomeTransactionOutlier?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: itemID = json.decode()
                case 2: accountID = json.decode()
                case 3: amount = json.decode()
                case 4: date = json.decode()
                case 5: originalDescription = json.decode()
                case 6: isoCurrencyCode = json.decode()
                case 7: unofficialCurrencyCode = json.decode()
                case 8: outlier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("CraVerificationIncomeTransaction.transaction_id")
        self.itemID = itemID ?? json.missing("CraVerificationIncomeTransaction.item_id")
        self.accountID = accountID ?? json.missing("CraVerificationIncomeTransaction.account_id")
        self.amount = amount ?? json.missing("CraVerificationIncomeTransaction.amount")
        self.date = date ?? json.missing("CraVerificationIncomeTransaction.date")
        self.originalDescription = originalDescription ?? json.missing("CraVerificationIncomeTransaction.original_description")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.outlier = outlier ?? json.missing("CraVerificationIncomeTransaction.outlier")
    }
}

/// The schema `CraVerificationIncomeTransactionOutlier` of Plaid's OpenAPI document.
public struct CraVerificationIncomeTransactionOutlier: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `is_outlier`.
    public let isOutlier: Bool
    /// The JSON member `amount`.
    public let amount: Decimal?

    private static let keys = JSONKeyTable("is_outlier", "amount")
    public init(json: inout JSONReader) {
        var isOutlier: Bool?
        var amount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isOutlier = json.decode()
                case 1: amount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isOutlier = isOutlier ?? json.missing("CraVerificationIncomeTransactionOutlier.is_outlier")
        self.amount = amount
    }
}

/// The schema `CraVerificationIncomeUserSummary` of Plaid's OpenAPI document.
public struct CraVerificationIncomeUserSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_metrics`.
    public let incomeMetrics: [CraVerificationIncomeMetrics]

    private static let keys = JSONKeyTable("income_metrics")
    public init(json: inout JSONReader) {
        var incomeMetrics: [CraVerificationIncomeMetrics]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeMetrics = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeMetrics = incomeMetrics ?? json.missing("CraVerificationIncomeUserSummary.income_metrics")
    }
}

/// The schema `CraVerificationIncomeValues` of Plaid's OpenAPI document.
public struct CraVerificationIncomeValues: JSONObjectDecodable, RedactedDescription {
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
        self.grossIncome = grossIncome ?? json.missing("CraVerificationIncomeValues.gross_income")
        self.netIncome = netIncome ?? json.missing("CraVerificationIncomeValues.net_income")
    }
}

/// The schema `CraVerificationModeledIncome` of Plaid's OpenAPI document.
public struct CraVerificationModeledIncome: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `monthly`.
    public let monthly: CraVerificationIncomeValues
    /// The JSON member `annual`.
    public let annual: CraVerificationIncomeValues

    private static let keys = JSONKeyTable("monthly", "annual")
    public init(json: inout JSONReader) {
        var monthly: CraVerificationIncomeValues?
        var annual: CraVerificationIncomeValues?
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
        self.monthly = monthly ?? json.missing("CraVerificationModeledIncome.monthly")
        self.annual = annual ?? json.missing("CraVerificationModeledIncome.annual")
    }
}

/// The schema `CraVerificationReport` of Plaid's OpenAPI document.
public struct CraVerificationReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String
    /// The JSON member `gse_reference_id`.
    public let gseReferenceID: String?
    /// The JSON member `client_report_id`.
    public let clientReportID: String?
    /// The JSON member `voa`.
    public let voa: CraVoaReport?
    /// The JSON member `employment_refresh`.
    public let employmentRefresh: CraEmploymentRefreshReport?
    /// The JSON member `income`.
    public let income: CraVerificationIncomeReport?

    private static let keys = JSONKeyTable("report_id", "gse_reference_id", "client_report_id", "voa", "employment_refresh", "income")
    public init(json: inout JSONReader) {
        var reportID: String?
        var gseReferenceID: String?
        var clientReportID: String?
        var voa: CraVoaReport?
        var employmentRefresh: CraEmploymentRefreshReport?
        var income: CraVerificationIncomeReport?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: gseReferenceID = json.decode()
                case 2: clientReportID = json.decode()
                case 3: voa = json.decode()
                case 4: employmentRefresh = json.decode()
                case 5: income = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("CraVerificationReport.report_id")
        self.gseReferenceID = gseReferenceID
        self.clientReportID = clientReportID
        self.voa = voa
        self.employmentRefresh = employmentRefresh
        self.income = income
    }
}

/// The schema `CraVoaReport` of Plaid's OpenAPI document.
public struct CraVoaReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp
    /// The JSON member `days_requested`.
    public let daysRequested: Int
    /// The JSON member `items`.
    public let items: [CraVoaReportItem]
    /// The JSON member `attributes`.
    public let attributes: CraVoaReportAttributes

    private static let keys = JSONKeyTable("generated_time", "days_requested", "items", "attributes")
    public init(json: inout JSONReader) {
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var items: [CraVoaReportItem]?
        var attributes: CraVoaReportAttributes?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: generatedTime = json.decode()
                case 1: daysRequested = json.decode()
                case 2: items = json.decode()
                case 3: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.generatedTime = generatedTime ?? json.missing("CraVoaReport.generated_time")
        self.daysRequested = daysRequested ?? json.missing("CraVoaReport.days_requested")
        self.items = items ?? json.missing("CraVoaReport.items")
        self.attributes = attributes ?? json.missing("CraVoaReport.attributes")
    }
}

/// The schema `CraVoaReportAccount` of Plaid's OpenAPI document.
public struct CraVoaReportAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: CraVoaReportAccountBalances
    /// The JSON member `consumer_disputes`.
    public let consumerDisputes: [ConsumerDispute]
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
    /// The JSON member `days_available`.
    public let daysAvailable: Int
    /// The JSON member `transactions_insights`.
    public let transactionsInsights: CraVoaReportTransactionsInsights
    /// The JSON member `owners`.
    public let owners: [Owner]
    /// The JSON member `ownership_type`.
    public let ownershipType: OwnershipType?
    /// The JSON member `investments`.
    public let investments: BaseReportInvestments?

    private static let keys = JSONKeyTable("account_id", "balances", "consumer_disputes", "mask", "name", "official_name", "type", "subtype", "days_available", "transactions_insights", "owners", "ownership_type", "investments")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: CraVoaReportAccountBalances?
        var consumerDisputes: [ConsumerDispute]?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var daysAvailable: Int?
        var transactionsInsights: CraVoaReportTransactionsInsights?
        var owners: [Owner]?
        var ownershipType: OwnershipType?
        var investments: BaseReportInvestments?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: consumerDisputes = json.decode()
                case 3: mask = json.decode()
                case 4: name = json.decode()
                case 5: officialName = json.decode()
                case 6: type = json.decode()
                case 7: subtype = json.decode()
                case 8: daysAvailable = json.decode()
                case 9: transactionsInsights = json.decode()
                case 10: owners = json.decode()
                case 11: ownershipType = json.decode()
                case 12: investments = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraVoaReportAccount.account_id")
        self.balances = balances ?? json.missing("CraVoaReportAccount.balances")
        self.consumerDisputes = consumerDisputes ?? json.missing("CraVoaReportAccount.consumer_disputes")
        self.mask = mask
        self.name = name ?? json.missing("CraVoaReportAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("CraVoaReportAccount.type")
        self.subtype = subtype
        self.daysAvailable = daysAvailable ?? json.missing("CraVoaReportAccount.days_available")
        self.transactionsInsights = transactionsInsights ?? json.missing("CraVoaReportAccount.transactions_insights")
        self.owners = owners ?? json.missing("CraVoaReportAccount.owners")
        self.ownershipType = ownershipType
        self.investments = investments
    }
}

/// The schema `CraVoaReportAccountBalances` of Plaid's OpenAPI document.
public struct CraVoaReportAccountBalances: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `available`.
    public let available: Decimal?
    /// The JSON member `current`.
    public let current: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `historical_balances`.
    public let historicalBalances: [CraVoaReportAccountHistoricalBalance]
    /// The JSON member `average_balance_30_days`.
    public let averageBalance30Days: Decimal?
    /// The JSON member `average_balance_60_days`.
    public let averageBalance60Days: Decimal?
    /// The JSON member `nsf_overdraft_transactions_count`.
    public let nsfOverdraftTransactionsCount: Decimal

    private static let keys = JSONKeyTable("available", "current", "iso_currency_code", "unofficial_currency_code", "historical_balances", "average_balance_30_days", "average_balance_60_days", "nsf_overdraft_transactions_count")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var historicalBalances: [CraVoaReportAccountHistoricalBalance]?
        var averageBalance30Days: Decimal?
        var averageBalance60Days: Decimal?
        var nsfOverdraftTransactionsCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: current = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: historicalBalances = json.decode()
                case 5: averageBalance30Days = json.decode()
                case 6: averageBalance60Days = json.decode()
                case 7: nsfOverdraftTransactionsCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available
        self.current = current
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.historicalBalances = historicalBalances ?? json.missing("CraVoaReportAccountBalances.historical_balances")
        self.averageBalance30Days = averageBalance30Days
        self.averageBalance60Days = averageBalance60Days
        self.nsfOverdraftTransactionsCount = nsfOverdraftTransactionsCount ?? json.missing("CraVoaReportAccountBalances.nsf_overdraft_transactions_count")
    }
}

/// The schema `CraVoaReportAccountHistoricalBalance` of Plaid's OpenAPI document.
public struct CraVoaReportAccountHistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current`.
    public let current: Decimal
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("current", "date", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var current: Decimal?
        var date: CalendarDate?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: current = json.decode()
                case 1: date = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.current = current ?? json.missing("CraVoaReportAccountHistoricalBalance.current")
        self.date = date ?? json.missing("CraVoaReportAccountHistoricalBalance.date")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CraVoaReportAttributes` of Plaid's OpenAPI document.
public struct CraVoaReportAttributes: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `total_inflow_amount`.
    public let totalInflowAmount: TotalReportInflowAmount?
    /// The JSON member `total_outflow_amount`.
    public let totalOutflowAmount: TotalReportOutflowAmount?

    private static let keys = JSONKeyTable("total_inflow_amount", "total_outflow_amount")
    public init(json: inout JSONReader) {
        var totalInflowAmount: TotalReportInflowAmount?
        var totalOutflowAmount: TotalReportOutflowAmount?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalInflowAmount = json.decode()
                case 1: totalOutflowAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalInflowAmount = totalInflowAmount
        self.totalOutflowAmount = totalOutflowAmount
    }
}

/// The schema `CraVoaReportItem` of Plaid's OpenAPI document.
public struct CraVoaReportItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [CraVoaReportAccount]
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `last_update_time`.
    public let lastUpdateTime: Timestamp

    private static let keys = JSONKeyTable("accounts", "institution_name", "institution_id", "item_id", "last_update_time")
    public init(json: inout JSONReader) {
        var accounts: [CraVoaReportAccount]?
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
        self.accounts = accounts ?? json.missing("CraVoaReportItem.accounts")
        self.institutionName = institutionName ?? json.missing("CraVoaReportItem.institution_name")
        self.institutionID = institutionID ?? json.missing("CraVoaReportItem.institution_id")
        self.itemID = itemID ?? json.missing("CraVoaReportItem.item_id")
        self.lastUpdateTime = lastUpdateTime ?? json.missing("CraVoaReportItem.last_update_time")
    }
}

/// The schema `CraVoaReportTransactionsInsights` of Plaid's OpenAPI document.
public struct CraVoaReportTransactionsInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `all_transactions`.
    public let allTransactions: [BaseReportTransaction]
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?

    private static let keys = JSONKeyTable("all_transactions", "end_date", "start_date")
    public init(json: inout JSONReader) {
        var allTransactions: [BaseReportTransaction]?
        var endDate: CalendarDate?
        var startDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: allTransactions = json.decode()
                case 1: endDate = json.decode()
                case 2: startDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.allTransactions = allTransactions ?? json.missing("CraVoaReportTransactionsInsights.all_transactions")
        self.endDate = endDate
        self.startDate = startDate
    }
}

/// The schema `ForecastedMonthlyIncome` of Plaid's OpenAPI document.
public struct ForecastedMonthlyIncome: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `baseline_amount`.
    public let baselineAmount: Decimal?
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal

    private static let keys = JSONKeyTable("baseline_amount", "current_amount")
    public init(json: inout JSONReader) {
        var baselineAmount: Decimal?
        var currentAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineAmount = json.decode()
                case 1: currentAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.baselineAmount = baselineAmount
        self.currentAmount = currentAmount ?? json.missing("ForecastedMonthlyIncome.current_amount")
    }
}

/// The schema `HistoricalAnnualIncome` of Plaid's OpenAPI document.
public struct HistoricalAnnualIncome: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `baseline_amount`.
    public let baselineAmount: Decimal?
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal

    private static let keys = JSONKeyTable("baseline_amount", "current_amount")
    public init(json: inout JSONReader) {
        var baselineAmount: Decimal?
        var currentAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineAmount = json.decode()
                case 1: currentAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.baselineAmount = baselineAmount
        self.currentAmount = currentAmount ?? json.missing("HistoricalAnnualIncome.current_amount")
    }
}

/// The schema `IncomeSourcesCounts` of Plaid's OpenAPI document.
public struct IncomeSourcesCounts: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `baseline_count`.
    public let baselineCount: Decimal?
    /// The JSON member `current_count`.
    public let currentCount: Decimal

    private static let keys = JSONKeyTable("baseline_count", "current_count")
    public init(json: inout JSONReader) {
        var baselineCount: Decimal?
        var currentCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineCount = json.decode()
                case 1: currentCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.baselineCount = baselineCount
        self.currentCount = currentCount ?? json.missing("IncomeSourcesCounts.current_count")
    }
}

/// The schema `LendScore` of Plaid's OpenAPI document.
public struct LendScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `reason_codes`.
    public let reasonCodes: [String]?
    /// The JSON member `error_reason`.
    public let errorReason: String?

    private static let keys = JSONKeyTable("score", "reason_codes", "error_reason")
    public init(json: inout JSONReader) {
        var score: Int?
        var reasonCodes: [String]?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: reasonCodes = json.decode()
                case 2: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.reasonCodes = reasonCodes
        self.errorReason = errorReason
    }
}

/// The schema `LoanPaymentsCounts` of Plaid's OpenAPI document.
public struct LoanPaymentsCounts: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `baseline_count`.
    public let baselineCount: Decimal?
    /// The JSON member `current_count`.
    public let currentCount: Decimal

    private static let keys = JSONKeyTable("baseline_count", "current_count")
    public init(json: inout JSONReader) {
        var baselineCount: Decimal?
        var currentCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineCount = json.decode()
                case 1: currentCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.baselineCount = baselineCount
        self.currentCount = currentCount ?? json.missing("LoanPaymentsCounts.current_count")
    }
}

/// The schema `LoanPaymentsMerchantCounts` of Plaid's OpenAPI document.
public struct LoanPaymentsMerchantCounts: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `baseline_count`.
    public let baselineCount: Decimal?
    /// The JSON member `current_count`.
    public let currentCount: Decimal

    private static let keys = JSONKeyTable("baseline_count", "current_count")
    public init(json: inout JSONReader) {
        var baselineCount: Decimal?
        var currentCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineCount = json.decode()
                case 1: currentCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.baselineCount = baselineCount
        self.currentCount = currentCount ?? json.missing("LoanPaymentsMerchantCounts.current_count")
    }
}

/// The schema `MonitoringIncomeInsights` of Plaid's OpenAPI document.
public struct MonitoringIncomeInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `total_monthly_income`.
    public let totalMonthlyIncome: TotalMonthlyIncomeInsights
    /// The JSON member `income_sources_counts`.
    public let incomeSourcesCounts: IncomeSourcesCounts
    /// The JSON member `forecasted_monthly_income`.
    public let forecastedMonthlyIncome: ForecastedMonthlyIncome
    /// The JSON member `historical_annual_income`.
    public let historicalAnnualIncome: HistoricalAnnualIncome
    /// The JSON member `income_sources`.
    public let incomeSources: [MonitoringIncomeSource]

    private static let keys = JSONKeyTable("total_monthly_income", "income_sources_counts", "forecasted_monthly_income", "historical_annual_income", "income_sources")
    public init(json: inout JSONReader) {
        var totalMonthlyIncome: TotalMonthlyIncomeInsights?
        var incomeSourcesCounts: IncomeSourcesCounts?
        var forecastedMonthlyIncome: ForecastedMonthlyIncome?
        var historicalAnnualIncome: HistoricalAnnualIncome?
        var incomeSources: [MonitoringIncomeSource]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalMonthlyIncome = json.decode()
                case 1: incomeSourcesCounts = json.decode()
                case 2: forecastedMonthlyIncome = json.decode()
                case 3: historicalAnnualIncome = json.decode()
                case 4: incomeSources = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalMonthlyIncome = totalMonthlyIncome ?? json.missing("MonitoringIncomeInsights.total_monthly_income")
        self.incomeSourcesCounts = incomeSourcesCounts ?? json.missing("MonitoringIncomeInsights.income_sources_counts")
        self.forecastedMonthlyIncome = forecastedMonthlyIncome ?? json.missing("MonitoringIncomeInsights.forecasted_monthly_income")
        self.historicalAnnualIncome = historicalAnnualIncome ?? json.missing("MonitoringIncomeInsights.historical_annual_income")
        self.incomeSources = incomeSources ?? json.missing("MonitoringIncomeInsights.income_sources")
    }
}

/// The schema `MonitoringIncomeSource` of Plaid's OpenAPI document.
public struct MonitoringIncomeSource: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_source_id`.
    public let incomeSourceID: String
    /// The JSON member `income_description`.
    public let incomeDescription: String
    /// The JSON member `income_category`.
    public let incomeCategory: CreditBankIncomeCategory
    /// The JSON member `last_transaction_date`.
    public let lastTransactionDate: CalendarDate

    private static let keys = JSONKeyTable("income_source_id", "income_description", "income_category", "last_transaction_date")
    public init(json: inout JSONReader) {
        var incomeSourceID: String?
        var incomeDescription: String?
        var incomeCategory: CreditBankIncomeCategory?
        var lastTransactionDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeSourceID = json.decode()
                case 1: incomeDescription = json.decode()
                case 2: incomeCategory = json.decode()
                case 3: lastTransactionDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeSourceID = incomeSourceID ?? json.missing("MonitoringIncomeSource.income_source_id")
        self.incomeDescription = incomeDescription ?? json.missing("MonitoringIncomeSource.income_description")
        self.incomeCategory = incomeCategory ?? json.missing("MonitoringIncomeSource.income_category")
        self.lastTransactionDate = lastTransactionDate ?? json.missing("MonitoringIncomeSource.last_transaction_date")
    }
}

/// The schema `MonitoringInsights` of Plaid's OpenAPI document.
public struct MonitoringInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income`.
    public let income: MonitoringIncomeInsights
    /// The JSON member `loans`.
    public let loans: MonitoringLoanInsights

    private static let keys = JSONKeyTable("income", "loans")
    public init(json: inout JSONReader) {
        var income: MonitoringIncomeInsights?
        var loans: MonitoringLoanInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: income = json.decode()
                case 1: loans = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.income = income ?? json.missing("MonitoringInsights.income")
        self.loans = loans ?? json.missing("MonitoringInsights.loans")
    }
}

/// The schema `MonitoringInsightsItemStatus` of Plaid's OpenAPI document.
public struct MonitoringInsightsItemStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status_code`.
    public let statusCode: MonitoringItemStatusCode
    /// The JSON member `reason`.
    public let reason: String?

    private static let keys = JSONKeyTable("status_code", "reason")
    public init(json: inout JSONReader) {
        var statusCode: MonitoringItemStatusCode?
        var reason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: statusCode = json.decode()
                case 1: reason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.statusCode = statusCode ?? json.missing("MonitoringInsightsItemStatus.status_code")
        self.reason = reason
    }
}

/// The schema `MonitoringLoanInsights` of Plaid's OpenAPI document.
public struct MonitoringLoanInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `loan_payments_counts`.
    public let loanPaymentsCounts: LoanPaymentsCounts
    /// The JSON member `loan_disbursements_count`.
    public let loanDisbursementsCount: Decimal
    /// The JSON member `loan_payment_merchants_counts`.
    public let loanPaymentMerchantsCounts: LoanPaymentsMerchantCounts

    private static let keys = JSONKeyTable("loan_payments_counts", "loan_disbursements_count", "loan_payment_merchants_counts")
    public init(json: inout JSONReader) {
        var loanPaymentsCounts: LoanPaymentsCounts?
        var loanDisbursementsCount: Decimal?
        var loanPaymentMerchantsCounts: LoanPaymentsMerchantCounts?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loanPaymentsCounts = json.decode()
                case 1: loanDisbursementsCount = json.decode()
                case 2: loanPaymentMerchantsCounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loanPaymentsCounts = loanPaymentsCounts ?? json.missing("MonitoringLoanInsights.loan_payments_counts")
        self.loanDisbursementsCount = loanDisbursementsCount ?? json.missing("MonitoringLoanInsights.loan_disbursements_count")
        self.loanPaymentMerchantsCounts = loanPaymentMerchantsCounts ?? json.missing("MonitoringLoanInsights.loan_payment_merchants_counts")
    }
}

/// The schema `PrismCashScore` of Plaid's OpenAPI document.
public struct PrismCashScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `version`.
    public let version: Int
    /// The JSON member `model_version`.
    public let modelVersion: String?
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `reason_codes`.
    public let reasonCodes: [String]?
    /// The JSON member `metadata`.
    public let metadata: PrismCashScoreMetadata?
    /// The JSON member `error_reason`.
    public let errorReason: String?

    private static let keys = JSONKeyTable("version", "model_version", "score", "reason_codes", "metadata", "error_reason")
    public init(json: inout JSONReader) {
        var version: Int?
        var modelVersion: String?
        var score: Int?
        var reasonCodes: [String]?
        var metadata: PrismCashScoreMetadata?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: version = json.decode()
                case 1: modelVersion = json.decode()
                case 2: score = json.decode()
                case 3: reasonCodes = json.decode()
                case 4: metadata = json.decode()
                case 5: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.version = version ?? json.missing("PrismCashScore.version")
        self.modelVersion = modelVersion
        self.score = score
        self.reasonCodes = reasonCodes
        self.metadata = metadata
        self.errorReason = errorReason
    }
}

/// The schema `PrismCashScoreMetadata` of Plaid's OpenAPI document.
public struct PrismCashScoreMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `max_age`.
    public let maxAge: Int?
    /// The JSON member `min_age`.
    public let minAge: Int?
    /// The JSON member `min_age_credit`.
    public let minAgeCredit: Int?
    /// The JSON member `min_age_debit`.
    public let minAgeDebit: Int?
    /// The JSON member `max_age_debit`.
    public let maxAgeDebit: Int?
    /// The JSON member `max_age_credit`.
    public let maxAgeCredit: Int?
    /// The JSON member `num_trxn_credit`.
    public let numTrxnCredit: Int?
    /// The JSON member `num_trxn_debit`.
    public let numTrxnDebit: Int?
    /// The JSON member `l1m_credit_value_cnt`.
    public let l1mCreditValueCnt: Int?
    /// The JSON member `l1m_debit_value_cnt`.
    public let l1mDebitValueCnt: Int?

    private static let keys = JSONKeyTable("max_age", "min_age", "min_age_credit", "min_age_debit", "max_age_debit", "max_age_credit", "num_trxn_credit", "num_trxn_debit", "l1m_credit_value_cnt", "l1m_debit_value_cnt")
    public init(json: inout JSONReader) {
        var maxAge: Int?
        var minAge: Int?
        var minAgeCredit: Int?
        var minAgeDebit: Int?
        var maxAgeDebit: Int?
        var maxAgeCredit: Int?
        var numTrxnCredit: Int?
        var numTrxnDebit: Int?
        var l1mCreditValueCnt: Int?
        var l1mDebitValueCnt: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: maxAge = json.decode()
                case 1: minAge = json.decode()
                case 2: minAgeCredit = json.decode()
                case 3: minAgeDebit = json.decode()
                case 4: maxAgeDebit = json.decode()
                case 5: maxAgeCredit = json.decode()
                case 6: numTrxnCredit = json.decode()
                case 7: numTrxnDebit = json.decode()
                case 8: l1mCreditValueCnt = json.decode()
                case 9: l1mDebitValueCnt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.maxAge = maxAge
        self.minAge = minAge
        self.minAgeCredit = minAgeCredit
        self.minAgeDebit = minAgeDebit
        self.maxAgeDebit = maxAgeDebit
        self.maxAgeCredit = maxAgeCredit
        self.numTrxnCredit = numTrxnCredit
        self.numTrxnDebit = numTrxnDebit
        self.l1mCreditValueCnt = l1mCreditValueCnt
        self.l1mDebitValueCnt = l1mDebitValueCnt
    }
}
