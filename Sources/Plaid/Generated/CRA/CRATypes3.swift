// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `CraIncomeStream` of Plaid's OpenAPI document.
public struct CraIncomeStream: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_stream_id`.
    public let incomeStreamID: String
    /// The JSON member `start_date`.
    public let startDate: CalendarDate
    /// The JSON member `end_date`.
    public let endDate: CalendarDate
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `insights`.
    public let insights: CraIncomeStreamInsights
    /// The JSON member `income_metrics`.
    public let incomeMetrics: CraIncomeMetrics
    /// The JSON member `transactions`.
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
        self.incomeStreamID = incomeStreamID ?? json.missing("CraIncomeStream.income_stream_id")
        self.startDate = startDate ?? json.missing("CraIncomeStream.start_date")
        self.endDate = endDate ?? json.missing("CraIncomeStream.end_date")
        self.description = description ?? json.missing("CraIncomeStream.description")
        self.insights = insights ?? json.missing("CraIncomeStream.insights")
        self.incomeMetrics = incomeMetrics ?? json.missing("CraIncomeStream.income_metrics")
        self.transactions = transactions ?? json.missing("CraIncomeStream.transactions")
    }
}

/// The schema `CraIncomeStreamInsights` of Plaid's OpenAPI document.
public struct CraIncomeStreamInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_category`.
    public let incomeCategory: CraIncomeCategory
    /// The JSON member `pay_frequency`.
    public let payFrequency: CreditBankIncomePayFrequency
    /// The JSON member `income_provider`.
    public let incomeProvider: CraBankIncomeIncomeProvider?
    /// The JSON member `status`.
    public let status: CraBankIncomeStatus
    /// The JSON member `next_payment`.
    public let nextPayment: CraIncomeNextPayment?

    private static let keys = JSONKeyTable("income_category", "pay_frequency", "income_provider", "status", "next_payment")
    public init(json: inout JSONReader) {
        var incomeCategory: CraIncomeCategory?
        var payFrequency: CreditBankIncomePayFrequency?
        var incomeProvider: CraBankIncomeIncomeProvider?
        var status: CraBankIncomeStatus?
        var nextPayment: CraIncomeNextPayment?
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
        self.incomeCategory = incomeCategory ?? json.missing("CraIncomeStreamInsights.income_category")
        self.payFrequency = payFrequency ?? json.missing("CraIncomeStreamInsights.pay_frequency")
        self.incomeProvider = incomeProvider
        self.status = status ?? json.missing("CraIncomeStreamInsights.status")
        self.nextPayment = nextPayment
    }
}

/// The schema `CraIncomeTransaction` of Plaid's OpenAPI document.
public struct CraIncomeTransaction: JSONObjectDecodable, RedactedDescription {
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
    public let outlier: CraIncomeTransactionOutlier

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
        var outlier: CraIncomeTransactionOutlier?
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
        self.transactionID = transactionID ?? json.missing("CraIncomeTransaction.transaction_id")
        self.itemID = itemID ?? json.missing("CraIncomeTransaction.item_id")
        self.accountID = accountID ?? json.missing("CraIncomeTransaction.account_id")
        self.amount = amount ?? json.missing("CraIncomeTransaction.amount")
        self.date = date ?? json.missing("CraIncomeTransaction.date")
        self.originalDescription = originalDescription ?? json.missing("CraIncomeTransaction.original_description")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.outlier = outlier ?? json.missing("CraIncomeTransaction.outlier")
    }
}

/// The schema `CraIncomeTransactionOutlier` of Plaid's OpenAPI document.
public struct CraIncomeTransactionOutlier: JSONObjectDecodable, RedactedDescription {
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
        self.isOutlier = isOutlier ?? json.missing("CraIncomeTransactionOutlier.is_outlier")
        self.amount = amount
    }
}

/// The schema `CraLendScoreReport` of Plaid's OpenAPI document.
public struct CraLendScoreReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp
    /// The JSON member `lend_score`.
    public let lendScore: LendScore?

    private static let keys = JSONKeyTable("report_id", "generated_time", "lend_score")
    public init(json: inout JSONReader) {
        var reportID: String?
        var generatedTime: Timestamp?
        var lendScore: LendScore?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: lendScore = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("CraLendScoreReport.report_id")
        self.generatedTime = generatedTime ?? json.missing("CraLendScoreReport.generated_time")
        self.lendScore = lendScore
    }
}

/// The schema `CraLoanApplication` of Plaid's OpenAPI document.
public struct CraLoanApplication: JSONEncodable, RedactedDescription {
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `application_id`.
    public var applicationID: String
    /// The JSON member `type`.
    public var type: CraLoanType
    /// The JSON member `decision`.
    public var decision: CraLoanApplicationDecision
    /// The JSON member `application_date`.
    public var applicationDate: CalendarDate?
    /// The JSON member `decision_date`.
    public var decisionDate: CalendarDate?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        applicationID: String,
        type: CraLoanType,
        decision: CraLoanApplicationDecision,
        applicationDate: CalendarDate? = nil,
        decisionDate: CalendarDate? = nil
    ) {
        self.userToken = userToken
        self.applicationID = applicationID
        self.type = type
        self.decision = decision
        self.applicationDate = applicationDate
        self.decisionDate = decisionDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("application_id", applicationID)
        json.field("type", type)
        json.field("decision", decision)
        json.field("application_date", applicationDate)
        json.field("decision_date", decisionDate)
        json.endObject()
    }
}

/// The schema `CraLoanClosedStatus` of Plaid's OpenAPI document.
public struct CraLoanClosedStatus: JSONEncodable, RedactedDescription {
    /// The JSON member `status`.
    public var status: CraLoanStatus
    /// The JSON member `date`.
    public var date: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        status: CraLoanStatus,
        date: CalendarDate
    ) {
        self.status = status
        self.date = date
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("status", status)
        json.field("date", date)
        json.endObject()
    }
}

/// The schema `CraLoanOpenedStatus` of Plaid's OpenAPI document.
public struct CraLoanOpenedStatus: JSONEncodable, RedactedDescription {
    /// The JSON member `status`.
    public var status: CraLoanStatus
    /// The JSON member `date`.
    public var date: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        status: CraLoanStatus,
        date: CalendarDate
    ) {
        self.status = status
        self.date = date
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("status", status)
        json.field("date", date)
        json.endObject()
    }
}

/// The schema `CraLoanPaymentHistory` of Plaid's OpenAPI document.
public struct CraLoanPaymentHistory: JSONEncodable, RedactedDescription {
    /// The JSON member `period`.
    public var period: Int
    /// The JSON member `due_date`.
    public var dueDate: CalendarDate
    /// The JSON member `days_past_due`.
    public var daysPastDue: Int
    /// The JSON member `amount_past_due`.
    public var amountPastDue: Decimal?
    /// The JSON member `balance_remaining`.
    public var balanceRemaining: Decimal?

    /// Creates a value; omitted members are not sent.
    public init(
        period: Int,
        dueDate: CalendarDate,
        daysPastDue: Int,
        amountPastDue: Decimal? = nil,
        balanceRemaining: Decimal? = nil
    ) {
        self.period = period
        self.dueDate = dueDate
        self.daysPastDue = daysPastDue
        self.amountPastDue = amountPastDue
        self.balanceRemaining = balanceRemaining
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("period", period)
        json.field("due_date", dueDate)
        json.field("days_past_due", daysPastDue)
        json.field("amount_past_due", amountPastDue)
        json.field("balance_remaining", balanceRemaining)
        json.endObject()
    }
}

/// The schema `CraLoanRegister` of Plaid's OpenAPI document.
public struct CraLoanRegister: JSONEncodable, RedactedDescription {
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `loan_id`.
    public var loanID: String
    /// The JSON member `type`.
    public var type: CraLoanType
    /// The JSON member `payment_schedule`.
    public var paymentSchedule: CraLoanPaymentSchedule
    /// The JSON member `opened_date`.
    public var openedDate: CalendarDate
    /// The JSON member `opened_with_status`.
    public var openedWithStatus: CraLoanOpenedStatus
    /// The JSON member `loan_amount`.
    public var loanAmount: Decimal?
    /// The JSON member `application`.
    public var application: CraLoanRegisterApplication?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        loanID: String,
        type: CraLoanType,
        paymentSchedule: CraLoanPaymentSchedule,
        openedDate: CalendarDate,
        openedWithStatus: CraLoanOpenedStatus,
        loanAmount: Decimal? = nil,
        application: CraLoanRegisterApplication? = nil
    ) {
        self.userToken = userToken
        self.loanID = loanID
        self.type = type
        self.paymentSchedule = paymentSchedule
        self.openedDate = openedDate
        self.openedWithStatus = openedWithStatus
        self.loanAmount = loanAmount
        self.application = application
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("loan_id", loanID)
        json.field("type", type)
        json.field("payment_schedule", paymentSchedule)
        json.field("opened_date", openedDate)
        json.field("opened_with_status", openedWithStatus)
        json.field("loan_amount", loanAmount)
        json.field("application", application)
        json.endObject()
    }
}

/// The schema `CraLoanRegisterApplication` of Plaid's OpenAPI document.
public struct CraLoanRegisterApplication: JSONEncodable, RedactedDescription {
    /// The JSON member `application_id`.
    public var applicationID: String?
    /// The JSON member `application_date`.
    public var applicationDate: CalendarDate?

    /// Creates a value; omitted members are not sent.
    public init(
        applicationID: String? = nil,
        applicationDate: CalendarDate? = nil
    ) {
        self.applicationID = applicationID
        self.applicationDate = applicationDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("application_id", applicationID)
        json.field("application_date", applicationDate)
        json.endObject()
    }
}

/// The schema `CraLoanStatusHistoryUpdate` of Plaid's OpenAPI document.
public struct CraLoanStatusHistoryUpdate: JSONEncodable, RedactedDescription {
    /// The JSON member `status`.
    public var status: CraLoanStatus
    /// The JSON member `date`.
    public var date: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        status: CraLoanStatus,
        date: CalendarDate
    ) {
        self.status = status
        self.date = date
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("status", status)
        json.field("date", date)
        json.endObject()
    }
}

/// The schema `CraLoanUnregister` of Plaid's OpenAPI document.
public struct CraLoanUnregister: JSONEncodable, RedactedDescription {
    /// The JSON member `loan_id`.
    public var loanID: String
    /// The JSON member `closed_with_status`.
    public var closedWithStatus: CraLoanClosedStatus

    /// Creates a value; omitted members are not sent.
    public init(
        loanID: String,
        closedWithStatus: CraLoanClosedStatus
    ) {
        self.loanID = loanID
        self.closedWithStatus = closedWithStatus
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("loan_id", loanID)
        json.field("closed_with_status", closedWithStatus)
        json.endObject()
    }
}

/// The schema `CraLoanUpdate` of Plaid's OpenAPI document.
public struct CraLoanUpdate: JSONEncodable, RedactedDescription {
    /// The JSON member `loan_id`.
    public var loanID: String?
    /// The JSON member `status_history`.
    public var statusHistory: [CraLoanStatusHistoryUpdate]?
    /// The JSON member `payment_history`.
    public var paymentHistory: [CraLoanPaymentHistory]?

    /// Creates a value; omitted members are not sent.
    public init(
        loanID: String? = nil,
        statusHistory: [CraLoanStatusHistoryUpdate]? = nil,
        paymentHistory: [CraLoanPaymentHistory]? = nil
    ) {
        self.loanID = loanID
        self.statusHistory = statusHistory
        self.paymentHistory = paymentHistory
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("loan_id", loanID)
        json.field("status_history", statusHistory)
        json.field("payment_history", paymentHistory)
        json.endObject()
    }
}

/// The schema `CraMonitoringInsightsItem` of Plaid's OpenAPI document.
public struct CraMonitoringInsightsItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `date_generated`.
    public let dateGenerated: Timestamp
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `status`.
    public let status: MonitoringInsightsItemStatus
    /// The JSON member `insights`.
    public let insights: MonitoringInsights?
    /// The JSON member `accounts`.
    public let accounts: [BaseReportAccount]?

    private static let keys = JSONKeyTable("date_generated", "item_id", "institution_id", "institution_name", "status", "insights", "accounts")
    public init(json: inout JSONReader) {
        var dateGenerated: Timestamp?
        var itemID: ItemID?
        var institutionID: InstitutionID?
        var institutionName: String?
        var status: MonitoringInsightsItemStatus?
        var insights: MonitoringInsights?
        var accounts: [BaseReportAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: dateGenerated = json.decode()
                case 1: itemID = json.decode()
                case 2: institutionID = json.decode()
                case 3: institutionName = json.decode()
                case 4: status = json.decode()
                case 5: insights = json.decode()
                case 6: accounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.dateGenerated = dateGenerated ?? json.missing("CraMonitoringInsightsItem.date_generated")
        self.itemID = itemID ?? json.missing("CraMonitoringInsightsItem.item_id")
        self.institutionID = institutionID ?? json.missing("CraMonitoringInsightsItem.institution_id")
        self.institutionName = institutionName ?? json.missing("CraMonitoringInsightsItem.institution_name")
        self.status = status ?? json.missing("CraMonitoringInsightsItem.status")
        self.insights = insights
        self.accounts = accounts
    }
}

/// The schema `CraMonthlyIncomeValues` of Plaid's OpenAPI document.
public struct CraMonthlyIncomeValues: JSONObjectDecodable, RedactedDescription {
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
        self.grossIncome = grossIncome ?? json.missing("CraMonthlyIncomeValues.gross_income")
        self.netIncome = netIncome ?? json.missing("CraMonthlyIncomeValues.net_income")
    }
}

/// The schema `CraNetworkInsightsItem` of Plaid's OpenAPI document.
public struct CraNetworkInsightsItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `item_id`.
    public let itemID: ItemID

    private static let keys = JSONKeyTable("institution_id", "institution_name", "item_id")
    public init(json: inout JSONReader) {
        var institutionID: InstitutionID?
        var institutionName: String?
        var itemID: ItemID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutionID = json.decode()
                case 1: institutionName = json.decode()
                case 2: itemID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutionID = institutionID ?? json.missing("CraNetworkInsightsItem.institution_id")
        self.institutionName = institutionName ?? json.missing("CraNetworkInsightsItem.institution_name")
        self.itemID = itemID ?? json.missing("CraNetworkInsightsItem.item_id")
    }
}

/// The schema `CraNetworkInsightsReport` of Plaid's OpenAPI document.
public struct CraNetworkInsightsReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp
    /// The JSON member `network_attributes`.
    public let networkAttributes: JSONValue
    /// The JSON member `items`.
    public let items: [CraNetworkInsightsItem]

    private static let keys = JSONKeyTable("report_id", "generated_time", "network_attributes", "items")
    public init(json: inout JSONReader) {
        var reportID: String?
        var generatedTime: Timestamp?
        var networkAttributes: JSONValue?
        var items: [CraNetworkInsightsItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: networkAttributes = json.decode()
                case 3: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("CraNetworkInsightsReport.report_id")
        self.generatedTime = generatedTime ?? json.missing("CraNetworkInsightsReport.generated_time")
        self.networkAttributes = networkAttributes ?? json.missing("CraNetworkInsightsReport.network_attributes")
        self.items = items ?? json.missing("CraNetworkInsightsReport.items")
    }
}

/// The schema `CraPartnerInsights` of Plaid's OpenAPI document.
public struct CraPartnerInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String?
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp?
    /// The JSON member `client_report_id`.
    public let clientReportID: String?
    /// The JSON member `fico`.
    public let fico: CraPartnerInsightsFicoResults?
    /// The JSON member `prism`.
    public let prism: CraPartnerInsightsPrism?
    /// The JSON member `items`.
    public let items: [CraPartnerInsightsItem]?

    private static let keys = JSONKeyTable("report_id", "generated_time", "client_report_id", "fico", "prism", "items")
    public init(json: inout JSONReader) {
        var reportID: String?
        var generatedTime: Timestamp?
        var clientReportID: String?
        var fico: CraPartnerInsightsFicoResults?
        var prism: CraPartnerInsightsPrism?
        var items: [CraPartnerInsightsItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: clientReportID = json.decode()
                case 3: fico = json.decode()
                case 4: prism = json.decode()
                case 5: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID
        self.generatedTime = generatedTime
        self.clientReportID = clientReportID
        self.fico = fico
        self.prism = prism
        self.items = items
    }
}

/// The schema `CraPartnerInsightsFicoReportCharacteristics` of Plaid's OpenAPI document.
public struct CraPartnerInsightsFicoReportCharacteristics: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `num_accounts`.
    public let numAccounts: Int?
    /// The JSON member `avg_daily_balance_over_1_month`.
    public let avgDailyBalanceOver1Month: Decimal?
    /// The JSON member `avg_daily_balance_over_3_months`.
    public let avgDailyBalanceOver3Months: Decimal?
    /// The JSON member `avg_daily_balance_over_6_months`.
    public let avgDailyBalanceOver6Months: Decimal?
    /// The JSON member `avg_daily_balance_over_12_months`.
    public let avgDailyBalanceOver12Months: Decimal?
    /// The JSON member `days_since_earliest_tx`.
    public let daysSinceEarliestTx: Int?
    /// The JSON member `days_since_most_recent_negative_ending_balance`.
    public let daysSinceMostRecentNegativeEndingBalance: Int?
    /// The JSON member `days_since_most_recent_insufficient_funds_fee_debit_tx`.
    public let daysSinceMostRecentInsufficientFundsFeeDebitTx: Int?
    /// The JSON member `tot_number_days_with_negative_balance_over_1_month`.
    public let totNumberDaysWithNegativeBalanceOver1Month: Int?
    /// The JSON member `tot_number_days_with_negative_balance_over_3_months`.
    public let totNumberDaysWithNegativeBalanceOver3Months: Int?
    /// The JSON member `tot_number_days_with_negative_balance_over_6_months`.
    public let totNumberDaysWithNegativeBalanceOver6Months: Int?
    /// The JSON member `tot_number_days_with_negative_balance_over_12_months`.
    public let totNumberDaysWithNegativeBalanceOver12Months: Int?
    /// The JSON member `days_since_most_recent_tx`.
    public let daysSinceMostRecentTx: Int?
    /// The JSON member `days_with_tx_over_1_month`.
    public let daysWithTxOver1Month: Int?
    /// The JSON member `days_with_tx_over_3_months`.
    public let daysWithTxOver3Months: Int?
    /// The JSON member `days_with_tx_over_6_months`.
    public let daysWithTxOver6Months: Int?
    /// The JSON member `days_with_tx_over_12_months`.
    public let daysWithTxOver12Months: Int?
    /// The JSON member `tot_current_balances`.
    public let totCurrentBalances: Decimal?
    /// The JSON member `num_checking_accounts`.
    public let numCheckingAccounts: Int?
    /// The JSON member `num_money_market_accounts`.
    public let numMoneyMarketAccounts: Int?
    /// The JSON member `num_savings_accounts`.
    public let numSavingsAccounts: Int?

    private static let keys = JSONKeyTable("num_accounts", "avg_daily_balance_over_1_month", "avg_daily_balance_over_3_months", "avg_daily_balance_over_6_months", "avg_daily_balance_over_12_months", "days_since_earliest_tx", "days_since_most_recent_negative_ending_balance", "days_since_most_recent_insufficient_funds_fee_debit_tx", "tot_number_days_with_negative_balance_over_1_month", "tot_number_days_with_negative_balance_over_3_months", "tot_number_days_with_negative_balance_over_6_months", "tot_number_days_with_negative_balance_over_12_months", "days_since_most_recent_tx", "days_with_tx_over_1_month", "days_with_tx_over_3_months", "days_with_tx_over_6_months", "days_with_tx_over_12_months", "tot_current_balances", "num_checking_accounts", "num_money_market_accounts", "num_savings_accounts")
    public init(json: inout JSONReader) {
        var numAccounts: Int?
        var avgDailyBalanceOver1Month: Decimal?
        var avgDailyBalanceOver3Months: Decimal?
        var avgDailyBalanceOver6Months: Decimal?
        var avgDailyBalanceOver12Months: Decimal?
        var daysSinceEarliestTx: Int?
        var daysSinceMostRecentNegativeEndingBalance: Int?
        var daysSinceMostRecentInsufficientFundsFeeDebitTx: Int?
        var totNumberDaysWithNegativeBalanceOver1Month: Int?
        var totNumberDaysWithNegativeBalanceOver3Months: Int?
        var totNumberDaysWithNegativeBalanceOver6Months: Int?
        var totNumberDaysWithNegativeBalanceOver12Months: Int?
        var daysSinceMostRecentTx: Int?
        var daysWithTxOver1Month: Int?
        var daysWithTxOver3Months: Int?
        var daysWithTxOver6Months: Int?
        var daysWithTxOver12Months: Int?
        var totCurrentBalances: Decimal?
        var numCheckingAccounts: Int?
        var numMoneyMarketAccounts: Int?
        var numSavingsAccounts: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numAccounts = json.decode()
                case 1: avgDailyBalanceOver1Month = json.decode()
                case 2: avgDailyBalanceOver3Months = json.decode()
                case 3: avgDailyBalanceOver6Months = json.decode()
                case 4: avgDailyBalanceOver12Months = json.decode()
                case 5: daysSinceEarliestTx = json.decode()
                case 6: daysSinceMostRecentNegativeEndingBalance = json.decode()
                case 7: daysSinceMostRecentInsufficientFundsFeeDebitTx = json.decode()
                case 8: totNumberDaysWithNegativeBalanceOver1Month = json.decode()
                case 9: totNumberDaysWithNegativeBalanceOver3Months = json.decode()
                case 10: totNumberDaysWithNegativeBalanceOver6Months = json.decode()
                case 11: totNumberDaysWithNegativeBalanceOver12Months = json.decode()
                case 12: daysSinceMostRecentTx = json.decode()
                case 13: daysWithTxOver1Month = json.decode()
                case 14: daysWithTxOver3Months = json.decode()
                case 15: daysWithTxOver6Months = json.decode()
                case 16: daysWithTxOver12Months = json.decode()
                case 17: totCurrentBalances = json.decode()
                case 18: numCheckingAccounts = json.decode()
                case 19: numMoneyMarketAccounts = json.decode()
                case 20: numSavingsAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numAccounts = numAccounts
        self.avgDailyBalanceOver1Month = avgDailyBalanceOver1Month
        self.avgDailyBalanceOver3Months = avgDailyBalanceOver3Months
        self.avgDailyBalanceOver6Months = avgDailyBalanceOver6Months
        self.avgDailyBalanceOver12Months = avgDailyBalanceOver12Months
        self.daysSinceEarliestTx = daysSinceEarliestTx
        self.daysSinceMostRecentNegativeEndingBalance = daysSinceMostRecentNegativeEndingBalance
        self.daysSinceMostRecentInsufficientFundsFeeDebitTx = daysSinceMostRecentInsufficientFundsFeeDebitTx
        self.totNumberDaysWithNegativeBalanceOver1Month = totNumberDaysWithNegativeBalanceOver1Month
        self.totNumberDaysWithNegativeBalanceOver3Months = totNumberDaysWithNegativeBalanceOver3Months
        self.totNumberDaysWithNegativeBalanceOver6Months = totNumberDaysWithNegativeBalanceOver6Months
        self.totNumberDaysWithNegativeBalanceOver12Months = totNumberDaysWithNegativeBalanceOver12Months
        self.daysSinceMostRecentTx = daysSinceMostRecentTx
        self.daysWithTxOver1Month = daysWithTxOver1Month
        self.daysWithTxOver3Months = daysWithTxOver3Months
        self.daysWithTxOver6Months = daysWithTxOver6Months
        self.daysWithTxOver12Months = daysWithTxOver12Months
        self.totCurrentBalances = totCurrentBalances
        self.numCheckingAccounts = numCheckingAccounts
        self.numMoneyMarketAccounts = numMoneyMarketAccounts
        self.numSavingsAccounts = numSavingsAccounts
    }
}

/// The schema `CraPartnerInsightsFicoResults` of Plaid's OpenAPI document.
public struct CraPartnerInsightsFicoResults: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `lender_application_id`.
    public let lenderApplicationID: String
    /// The JSON member `ultrafico_score_results`.
    public let ultraficoScoreResults: [CraPartnerInsightsUltraFicoScoreResult]
    /// The JSON member `report_characteristics`.
    public let reportCharacteristics: CraPartnerInsightsFicoReportCharacteristics?

    private static let keys = JSONKeyTable("lender_application_id", "ultrafico_score_results", "report_characteristics")
    public init(json: inout JSONReader) {
        var lenderApplicationID: String?
        var ultraficoScoreResults: [CraPartnerInsightsUltraFicoScoreResult]?
        var reportCharacteristics: CraPartnerInsightsFicoReportCharacteristics?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: lenderApplicationID = json.decode()
                case 1: ultraficoScoreResults = json.decode()
                case 2: reportCharacteristics = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.lenderApplicationID = lenderApplicationID ?? json.missing("CraPartnerInsightsFicoResults.lender_application_id")
        self.ultraficoScoreResults = ultraficoScoreResults ?? json.missing("CraPartnerInsightsFicoResults.ultrafico_score_results")
        self.reportCharacteristics = reportCharacteristics
    }
}

/// The schema `CraPartnerInsightsItem` of Plaid's OpenAPI document.
public struct CraPartnerInsightsItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
    public let institutionName: String?
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `accounts`.
    public let accounts: [CraPartnerInsightsItemAccount]?

    private static let keys = JSONKeyTable("institution_id", "institution_name", "item_id", "accounts")
    public init(json: inout JSONReader) {
        var institutionID: InstitutionID?
        var institutionName: String?
        var itemID: ItemID?
        var accounts: [CraPartnerInsightsItemAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutionID = json.decode()
                case 1: institutionName = json.decode()
                case 2: itemID = json.decode()
                case 3: accounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.itemID = itemID
        self.accounts = accounts
    }
}

/// The schema `CraPartnerInsightsItemAccount` of Plaid's OpenAPI document.
public struct CraPartnerInsightsItemAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `metadata`.
    public let metadata: CraPartnerInsightsItemAccountMetadata
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
        var metadata: CraPartnerInsightsItemAccountMetadata?
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
        self.metadata = metadata ?? json.missing("CraPartnerInsightsItemAccount.metadata")
        self.name = name ?? json.missing("CraPartnerInsightsItemAccount.name")
        self.officialName = officialName
        self.subtype = subtype ?? json.missing("CraPartnerInsightsItemAccount.subtype")
        self.type = type ?? json.missing("CraPartnerInsightsItemAccount.type")
        self.owners = owners ?? json.missing("CraPartnerInsightsItemAccount.owners")
    }
}

/// The schema `CraPartnerInsightsItemAccountMetadata` of Plaid's OpenAPI document.
public struct CraPartnerInsightsItemAccountMetadata: JSONObjectDecodable, RedactedDescription {
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

/// The schema `CraPartnerInsightsPrism` of Plaid's OpenAPI document.
public struct CraPartnerInsightsPrism: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `insights`.
    public let insights: PrismInsights?
    /// The JSON member `cash_score`.
    public let cashScore: PrismCashScore?
    /// The JSON member `extend`.
    public let extend: PrismExtend?
    /// The JSON member `first_detect`.
    public let firstDetect: PrismFirstDetect?
    /// The JSON member `detect`.
    public let detect: PrismDetect?
    /// The JSON member `status`.
    public let status: String

    private static let keys = JSONKeyTable("insights", "cash_score", "extend", "first_detect", "detect", "status")
    public init(json: inout JSONReader) {
        var insights: PrismInsights?
        var cashScore: PrismCashScore?
        var extend: PrismExtend?
        var firstDetect: PrismFirstDetect?
        var detect: PrismDetect?
        var status: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: insights = json.decode()
                case 1: cashScore = json.decode()
                case 2: extend = json.decode()
                case 3: firstDetect = json.decode()
                case 4: detect = json.decode()
                case 5: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.insights = insights
        self.cashScore = cashScore
        self.extend = extend
        self.firstDetect = firstDetect
        self.detect = detect
        self.status = status ?? json.missing("CraPartnerInsightsPrism.status")
    }
}

/// The schema `CraPartnerInsightsUltraFicoScore` of Plaid's OpenAPI document.
public struct CraPartnerInsightsUltraFicoScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ultrafico_score_version`.
    public let ultraficoScoreVersion: CraPartnerInsightsUltraFicoScoreVersion
    /// The JSON member `score`.
    public let score: Int
    /// The JSON member `negative_reason_codes`.
    public let negativeReasonCodes: [String]?
    /// The JSON member `positive_reason_codes`.
    public let positiveReasonCodes: [String]?
    /// The JSON member `reason_code_1`.
    public let reasonCode1: String?
    /// The JSON member `reason_code_2`.
    public let reasonCode2: String?
    /// The JSON member `reason_code_3`.
    public let reasonCode3: String?
    /// The JSON member `reason_code_4`.
    public let reasonCode4: String?
    /// The JSON member `positive_reason_code_1`.
    public let positiveReasonCode1: String?
    /// The JSON member `positive_reason_code_2`.
    public let positiveReasonCode2: String?
    /// The JSON member `positive_reason_code_3`.
    public let positiveReasonCode3: String?
    /// The JSON member `positive_reason_code_4`.
    public let positiveReasonCode4: String?
    /// The JSON member `did_inquiries_adversely_affect_score`.
    public let didInquiriesAdverselyAffectScore: Bool?

    private static let keys = JSONKeyTable("ultrafico_score_version", "score", "negative_reason_codes", "positive_reason_codes", "reason_code_1", "reason_code_2", "reason_code_3", "reason_code_4", "positive_reason_code_1", "positive_reason_code_2", "positive_reason_code_3", "positive_reason_code_4", "did_inquiries_adversely_affect_score")
    public init(json: inout JSONReader) {
        var ultraficoScoreVersion: CraPartnerInsightsUltraFicoScoreVersion?
        var score: Int?
        var negativeReasonCodes: [String]?
        var positiveReasonCodes: [String]?
        var reasonCode1: String?
        var reasonCode2: String?
        var reasonCode3: String?
        var reasonCode4: String?
        var positiveReasonCode1: String?
        var positiveReasonCode2: String?
        var positiveReasonCode3: String?
        var positiveReasonCode4: String?
        var didInquiriesAdverselyAffectScore: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: ultraficoScoreVersion = json.decode()
                case 1: score = json.decode()
                case 2: negativeReasonCodes = json.decode()
                case 3: positiveReasonCodes = json.decode()
                case 4: reasonCode1 = json.decode()
                case 5: reasonCode2 = json.decode()
                case 6: reasonCode3 = json.decode()
                case 7: reasonCode4 = json.decode()
                case 8: positiveReasonCode1 = json.decode()
                case 9: positiveReasonCode2 = json.decode()
                case 10: positiveReasonCode3 = json.decode()
                case 11: positiveReasonCode4 = json.decode()
                case 12: didInquiriesAdverselyAffectScore = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.ultraficoScoreVersion = ultraficoScoreVersion ?? json.missing("CraPartnerInsightsUltraFicoScore.ultrafico_score_version")
        self.score = score ?? json.missing("CraPartnerInsightsUltraFicoScore.score")
        self.negativeReasonCodes = negativeReasonCodes
        self.positiveReasonCodes = positiveReasonCodes
        self.reasonCode1 = reasonCode1
        self.reasonCode2 = reasonCode2
        self.reasonCode3 = reasonCode3
        self.reasonCode4 = reasonCode4
        self.positiveReasonCode1 = positiveReasonCode1
        self.positiveReasonCode2 = positiveReasonCode2
        self.positiveReasonCode3 = positiveReasonCode3
        self.positiveReasonCode4 = positiveReasonCode4
        self.didInquiriesAdverselyAffectScore = didInquiriesAdverselyAffectScore
    }
}

/// The schema `CraPartnerInsightsUltraFicoScoreResult` of Plaid's OpenAPI document.
public struct CraPartnerInsightsUltraFicoScoreResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `request_correlation_id`.
    public let requestCorrelationID: String?
    /// The JSON member `fico_scoring_request_id`.
    public let ficoScoringRequestID: String?
    /// The JSON member `ultrafico_score`.
    public let ultraficoScore: CraPartnerInsightsUltraFicoScore?
    /// The JSON member `error_reason`.
    public let errorReason: String?

    private static let keys = JSONKeyTable("request_correlation_id", "fico_scoring_request_id", "ultrafico_score", "error_reason")
    public init(json: inout JSONReader) {
        var requestCorrelationID: String?
        var ficoScoringRequestID: String?
        var ultraficoScore: CraPartnerInsightsUltraFicoScore?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestCorrelationID = json.decode()
                case 1: ficoScoringRequestID = json.decode()
                case 2: ultraficoScore = json.decode()
                case 3: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestCorrelationID = requestCorrelationID
        self.ficoScoringRequestID = ficoScoringRequestID
        self.ultraficoScore = ultraficoScore
        self.errorReason = errorReason
    }
}

/// The schema `CraPredictionInterval` of Plaid's OpenAPI document.
public struct CraPredictionInterval: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `lower_bound`.
    public let lowerBound: Decimal?
    /// The JSON member `upper_bound`.
    public let upperBound: Decimal?
    /// The JSON member `probability`.
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

/// The schema `CraProjectedModeledIncome` of Plaid's OpenAPI document.
public struct CraProjectedModeledIncome: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `monthly`.
    public let monthly: CraMonthlyIncomeValues
    /// The JSON member `annual`.
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

/// The schema `CraVerificationIncomeAccount` of Plaid's OpenAPI document.
public struct CraVerificationIncomeAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `metadata`.
    public let metadata: CraBankIncomeAccountMetadata
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `type`.
    public let type: AccountType

    private static let keys = JSONKeyTable("account_id", "mask", "metadata", "name", "official_name", "subtype", "type")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var mask: String?
        var metadata: CraBankIncomeAccountMetadata?
        var name: String?
        var officialName: String?
        var subtype: AccountSubtype?
        var type: AccountType?
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
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraVerificationIncomeAccount.account_id")
        self.mask = mask
        self.metadata = metadata ?? json.missing("CraVerificationIncomeAccount.metadata")
        self.name = name ?? json.missing("CraVerificationIncomeAccount.name")
        self.officialName = officialName
        self.subtype = subtype
        self.type = type ?? json.missing("CraVerificationIncomeAccount.type")
    }
}
