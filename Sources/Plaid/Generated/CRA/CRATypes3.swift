// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CraIncomeInsights/userSummary``, ``CraReportGetIncomeInsightsAttributes/userSummary`` and
/// ``CraReportGetResponseProductAttributes/userSummary``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeInsightsUserSummary: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CraIncomeMetrics`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeMetrics: [CraIncomeMetrics]

    private static let keys = JSONKeyTable("income_metrics")
    public init(json: inout JSONReader) {
        var incomeMetrics: [CraIncomeMetrics]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeMetrics = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeMetrics = incomeMetrics ?? json.missing("CraIncomeInsightsUserSummary.income_metrics")
    }
}

/// The type of ``CraIncomeInsightsUserSummary/incomeMetrics``, ``CraIncomeStream/incomeMetrics`` and
/// ``CraReportGetIncomeInsightsStream/incomeMetrics``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeMetrics: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraCurrentModeledIncome``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let current: CraCurrentModeledIncome?
    /// An object with the members of ``CraProjectedModeledIncome``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let projected: CraProjectedModeledIncome?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("current", "projected", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var current: CraCurrentModeledIncome?
        var projected: CraProjectedModeledIncome?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: current = json.decode()
                case 1: projected = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.current = current
        self.projected = projected
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CraIncomeStreamInsights/nextPayment``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeNextPayment: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
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
        self.date = date ?? json.missing("CraIncomeNextPayment.date")
    }
}

/// The type of ``CraIncomeInsights/incomeStreams``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeStream: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeStreamID: String
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let startDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let endDate: CalendarDate
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let description: String
    /// An object with the members of ``CraIncomeStreamInsights``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let insights: CraIncomeStreamInsights
    /// An object with the members of ``CraIncomeMetrics``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeMetrics: CraIncomeMetrics
    /// A list of ``CraIncomeTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
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

/// The type of ``CraIncomeStream/insights`` and ``CraReportGetIncomeInsightsStream/insights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeStreamInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraIncomeCategory``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeCategory: CraIncomeCategory
    /// One of `WEEKLY`, `BIWEEKLY`, `SEMI_MONTHLY`, `MONTHLY`, `DAILY` and `UNKNOWN`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let payFrequency: CreditBankIncomePayFrequency
    /// An object with the members of ``CraBankIncomeIncomeProvider``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let incomeProvider: CraBankIncomeIncomeProvider?
    /// One of `ACTIVE`, `INACTIVE` and `UNKNOWN`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let status: CraBankIncomeStatus
    /// An object with the members of ``CraIncomeNextPayment``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
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

/// The type of ``CraIncomeStream/transactions`` and ``CraReportGetIncomeInsightsStream/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of a transaction. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let transactionID: TransactionID
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let itemID: ItemID
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let accountID: AccountID
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let amount: Decimal
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let date: CalendarDate
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let originalDescription: String
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``CraIncomeTransactionOutlier``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
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

/// The type of ``CraIncomeTransaction/outlier``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraIncomeTransactionOutlier: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let isOutlier: Bool
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
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

/// The type of ``CraCheckReportLendScoreGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
public struct CraLendScoreReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public let reportID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public let generatedTime: Timestamp
    /// An object with the members of ``LendScore``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
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

/// The type of ``CraLoansApplicationsRegisterRequest/applications``.
public struct CraLoanApplication: JSONEncodable, RedactedDescription {
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken
    /// Text. Required.
    public var applicationID: String
    /// One of the 9 values of ``CraLoanType``. Required.
    public var type: CraLoanType
    /// One of `APPROVED`, `DECLINED` and `OTHER`. Required.
    public var decision: CraLoanApplicationDecision
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    public var applicationDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
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

/// The type of ``CraLoanUnregister/closedWithStatus``.
public struct CraLoanClosedStatus: JSONEncodable, RedactedDescription {
    /// One of the 10 values of ``CraLoanStatus``. Required.
    public var status: CraLoanStatus
    /// A date as `YYYY-MM-DD`, without a time zone. Required.
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

/// The type of ``CraLoanRegister/openedWithStatus``.
public struct CraLoanOpenedStatus: JSONEncodable, RedactedDescription {
    /// One of the 10 values of ``CraLoanStatus``. Required.
    public var status: CraLoanStatus
    /// A date as `YYYY-MM-DD`, without a time zone. Required.
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

/// The type of ``CraLoanUpdate/paymentHistory``.
public struct CraLoanPaymentHistory: JSONEncodable, RedactedDescription {
    /// A whole number. Required.
    public var period: Int
    /// A date as `YYYY-MM-DD`, without a time zone. Required.
    public var dueDate: CalendarDate
    /// A whole number. Required.
    public var daysPastDue: Int
    /// An exact decimal number. Optional.
    public var amountPastDue: Decimal?
    /// An exact decimal number. Optional.
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

/// The type of ``CRALoansRegisterRequest/loans``.
public struct CraLoanRegister: JSONEncodable, RedactedDescription {
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken
    /// Text. Required.
    public var loanID: String
    /// One of the 9 values of ``CraLoanType``. Required.
    public var type: CraLoanType
    /// One of the 7 values of ``CraLoanPaymentSchedule``. Required.
    public var paymentSchedule: CraLoanPaymentSchedule
    /// A date as `YYYY-MM-DD`, without a time zone. Required.
    public var openedDate: CalendarDate
    /// An object with the members of ``CraLoanOpenedStatus``. Required.
    public var openedWithStatus: CraLoanOpenedStatus
    /// An exact decimal number. Optional.
    public var loanAmount: Decimal?
    /// An object with the members of ``CraLoanRegisterApplication``. Optional.
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

/// The type of ``CraLoanRegister/application``.
public struct CraLoanRegisterApplication: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    public var applicationID: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
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

/// The type of ``CraLoanUpdate/statusHistory``.
public struct CraLoanStatusHistoryUpdate: JSONEncodable, RedactedDescription {
    /// One of the 10 values of ``CraLoanStatus``. Required.
    public var status: CraLoanStatus
    /// A date as `YYYY-MM-DD`, without a time zone. Required.
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

/// The type of ``CraLoansUnregisterRequest/loans``.
public struct CraLoanUnregister: JSONEncodable, RedactedDescription {
    /// Text. Required.
    public var loanID: String
    /// An object with the members of ``CraLoanClosedStatus``. Required.
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

/// The type of ``CraLoansUpdateRequest/loans``.
public struct CraLoanUpdate: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    public var loanID: String?
    /// A list of ``CraLoanStatusHistoryUpdate`` objects. Optional.
    public var statusHistory: [CraLoanStatusHistoryUpdate]?
    /// A list of ``CraLoanPaymentHistory`` objects. Optional.
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

/// The type of ``CraMonitoringInsightsGetResponse/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct CraMonitoringInsightsItem: JSONObjectDecodable, RedactedDescription {
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let dateGenerated: Timestamp
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let itemID: ItemID
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let institutionName: String
    /// An object with the members of ``MonitoringInsightsItemStatus``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let status: MonitoringInsightsItemStatus
    /// An object with the members of ``MonitoringInsights``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let insights: MonitoringInsights?
    /// A list of ``BaseReportAccount`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
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

/// The type of ``CraCurrentModeledIncome/monthly`` and ``CraProjectedModeledIncome/monthly``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraMonthlyIncomeValues: JSONObjectDecodable, RedactedDescription {
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
        self.grossIncome = grossIncome ?? json.missing("CraMonthlyIncomeValues.gross_income")
        self.netIncome = netIncome ?? json.missing("CraMonthlyIncomeValues.net_income")
    }
}

/// The type of ``CraNetworkInsightsReport/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
public struct CraNetworkInsightsItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public let institutionName: String
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
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

/// The type of ``CraCheckReportNetworkInsightsGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
public struct CraNetworkInsightsReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public let reportID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public let generatedTime: Timestamp
    /// A JSON object with any members. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public let networkAttributes: JSONValue
    /// A list of ``CraNetworkInsightsItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
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

/// The type of ``CraCheckReportPartnerInsightsGetResponse/report`` and ``CraPartnerInsightsGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsights: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let reportID: String?
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let generatedTime: Timestamp?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let clientReportID: String?
    /// An object with the members of ``CraPartnerInsightsFicoResults``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let fico: CraPartnerInsightsFicoResults?
    /// An object with the members of ``CraPartnerInsightsPrism``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let prism: CraPartnerInsightsPrism?
    /// A list of ``CraPartnerInsightsItem`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsightsFicoResults/reportCharacteristics``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsFicoReportCharacteristics: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let numAccounts: Int?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let avgDailyBalanceOver1Month: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let avgDailyBalanceOver3Months: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let avgDailyBalanceOver6Months: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let avgDailyBalanceOver12Months: Decimal?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysSinceEarliestTx: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysSinceMostRecentNegativeEndingBalance: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysSinceMostRecentInsufficientFundsFeeDebitTx: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let totNumberDaysWithNegativeBalanceOver1Month: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let totNumberDaysWithNegativeBalanceOver3Months: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let totNumberDaysWithNegativeBalanceOver6Months: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let totNumberDaysWithNegativeBalanceOver12Months: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysSinceMostRecentTx: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysWithTxOver1Month: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysWithTxOver3Months: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysWithTxOver6Months: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let daysWithTxOver12Months: Int?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let totCurrentBalances: Decimal?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let numCheckingAccounts: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let numMoneyMarketAccounts: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsights/fico``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsFicoResults: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let lenderApplicationID: String
    /// A list of ``CraPartnerInsightsUltraFicoScoreResult`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let ultraficoScoreResults: [CraPartnerInsightsUltraFicoScoreResult]
    /// An object with the members of ``CraPartnerInsightsFicoReportCharacteristics``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsights/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let institutionName: String?
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let itemID: ItemID?
    /// A list of ``CraPartnerInsightsItemAccount`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsightsItem/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsItemAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let accountID: AccountID?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let mask: String?
    /// An object with the members of ``CraPartnerInsightsItemAccountMetadata``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let metadata: CraPartnerInsightsItemAccountMetadata
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let officialName: String?
    /// One of the 11 values of ``DepositoryAccountSubtype``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let subtype: DepositoryAccountSubtype
    /// Always `depository`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let type: CreditBankIncomeAccountType
    /// A list of ``Owner`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsightsItemAccount/metadata``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsItemAccountMetadata: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsights/prism``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsPrism: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``PrismInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let insights: PrismInsights?
    /// An object with the members of ``PrismCashScore``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let cashScore: PrismCashScore?
    /// An object with the members of ``PrismExtend``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let extend: PrismExtend?
    /// An object with the members of ``PrismFirstDetect``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let firstDetect: PrismFirstDetect?
    /// An object with the members of ``PrismDetect``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let detect: PrismDetect?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsightsUltraFicoScoreResult/ultraficoScore``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsUltraFicoScore: JSONObjectDecodable, RedactedDescription {
    /// Always `1.0`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let ultraficoScoreVersion: CraPartnerInsightsUltraFicoScoreVersion
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let score: Int
    /// A list of texts, at most 4 elements. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let negativeReasonCodes: [String]?
    /// A list of texts, at most 4 elements. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let positiveReasonCodes: [String]?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode1: String? { deprecatedReasonCode1 }
    private let deprecatedReasonCode1: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode2: String? { deprecatedReasonCode2 }
    private let deprecatedReasonCode2: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode3: String? { deprecatedReasonCode3 }
    private let deprecatedReasonCode3: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode4: String? { deprecatedReasonCode4 }
    private let deprecatedReasonCode4: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var positiveReasonCode1: String? { deprecatedPositiveReasonCode1 }
    private let deprecatedPositiveReasonCode1: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var positiveReasonCode2: String? { deprecatedPositiveReasonCode2 }
    private let deprecatedPositiveReasonCode2: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var positiveReasonCode3: String? { deprecatedPositiveReasonCode3 }
    private let deprecatedPositiveReasonCode3: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var positiveReasonCode4: String? { deprecatedPositiveReasonCode4 }
    private let deprecatedPositiveReasonCode4: String?
    /// A Boolean value. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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
        self.deprecatedReasonCode1 = reasonCode1
        self.deprecatedReasonCode2 = reasonCode2
        self.deprecatedReasonCode3 = reasonCode3
        self.deprecatedReasonCode4 = reasonCode4
        self.deprecatedPositiveReasonCode1 = positiveReasonCode1
        self.deprecatedPositiveReasonCode2 = positiveReasonCode2
        self.deprecatedPositiveReasonCode3 = positiveReasonCode3
        self.deprecatedPositiveReasonCode4 = positiveReasonCode4
        self.didInquiriesAdverselyAffectScore = didInquiriesAdverselyAffectScore
    }
}

/// The type of ``CraPartnerInsightsFicoResults/ultraficoScoreResults``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsUltraFicoScoreResult: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let requestCorrelationID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let ficoScoringRequestID: String?
    /// An object with the members of ``CraPartnerInsightsUltraFicoScore``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let ultraficoScore: CraPartnerInsightsUltraFicoScore?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let errorReason: String?
    /// Text. May be absent or `null`. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let exclusionCode: String?

    private static let keys = JSONKeyTable("request_correlation_id", "fico_scoring_request_id", "ultrafico_score", "error_reason", "exclusion_code")
    public init(json: inout JSONReader) {
        var requestCorrelationID: String?
        var ficoScoringRequestID: String?
        var ultraficoScore: CraPartnerInsightsUltraFicoScore?
        var errorReason: String?
        var exclusionCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestCorrelationID = json.decode()
                case 1: ficoScoringRequestID = json.decode()
                case 2: ultraficoScore = json.decode()
                case 3: errorReason = json.decode()
                case 4: exclusionCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestCorrelationID = requestCorrelationID
        self.ficoScoringRequestID = ficoScoringRequestID
        self.ultraficoScore = ultraficoScore
        self.errorReason = errorReason
        self.exclusionCode = exclusionCode
    }
}
