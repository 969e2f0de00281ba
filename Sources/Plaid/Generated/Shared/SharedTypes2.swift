// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `Cause` of Plaid's OpenAPI document.
public struct Cause: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error_type`.
    public let errorType: PlaidErrorType
    /// The JSON member `error_code`.
    public let errorCode: String
    /// The JSON member `error_code_reason`.
    public let errorCodeReason: String?
    /// The JSON member `error_message`.
    public let errorMessage: String
    /// The JSON member `display_message`.
    public let displayMessage: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `causes`.
    public let causes: [JSONValue]?
    /// The JSON member `status`.
    public let status: Int?
    /// The JSON member `documentation_url`.
    public let documentationURL: String?
    /// The JSON member `suggested_action`.
    public let suggestedAction: String?
    /// The JSON member `required_account_subtypes`.
    public let requiredAccountSubtypes: [String]?
    /// The JSON member `provided_account_subtypes`.
    public let providedAccountSubtypes: [String]?
    /// The JSON member `item_id`.
    public let itemID: ItemID?

    private static let keys = JSONKeyTable("error_type", "error_code", "error_code_reason", "error_message", "display_message", "request_id", "causes", "status", "documentation_url", "suggested_action", "required_account_subtypes", "provided_account_subtypes", "item_id")
    public init(json: inout JSONReader) {
        var errorType: PlaidErrorType?
        var errorCode: String?
        var errorCodeReason: String?
        var errorMessage: String?
        var displayMessage: String?
        var requestID: RequestID?
        var causes: [JSONValue]?
        var status: Int?
        var documentationURL: String?
        var suggestedAction: String?
        var requiredAccountSubtypes: [String]?
        var providedAccountSubtypes: [String]?
        var itemID: ItemID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorCodeReason = json.decode()
                case 3: errorMessage = json.decode()
                case 4: displayMessage = json.decode()
                case 5: requestID = json.decode()
                case 6: causes = json.decode()
                case 7: status = json.decode()
                case 8: documentationURL = json.decode()
                case 9: suggestedAction = json.decode()
                case 10: requiredAccountSubtypes = json.decode()
                case 11: providedAccountSubtypes = json.decode()
                case 12: itemID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType ?? json.missing("Cause.error_type")
        self.errorCode = errorCode ?? json.missing("Cause.error_code")
        self.errorCodeReason = errorCodeReason
        self.errorMessage = errorMessage ?? json.missing("Cause.error_message")
        self.displayMessage = displayMessage
        self.requestID = requestID
        self.causes = causes
        self.status = status
        self.documentationURL = documentationURL
        self.suggestedAction = suggestedAction
        self.requiredAccountSubtypes = requiredAccountSubtypes
        self.providedAccountSubtypes = providedAccountSubtypes
        self.itemID = itemID
    }
}

/// The schema `CounterpartyNumbers` of Plaid's OpenAPI document.
public struct CounterpartyNumbers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bacs`.
    public let bacs: CounterpartyNumbersBACS?
    /// The JSON member `international`.
    public let international: CounterpartyNumbersInternational?

    private static let keys = JSONKeyTable("bacs", "international")
    public init(json: inout JSONReader) {
        var bacs: CounterpartyNumbersBACS?
        var international: CounterpartyNumbersInternational?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bacs = json.decode()
                case 1: international = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bacs = bacs
        self.international = international
    }
}

/// The schema `CounterpartyNumbersBACS` of Plaid's OpenAPI document.
public struct CounterpartyNumbersBACS: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account`.
    public let account: String?
    /// The JSON member `sort_code`.
    public let sortCode: String?

    private static let keys = JSONKeyTable("account", "sort_code")
    public init(json: inout JSONReader) {
        var account: String?
        var sortCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: sortCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account
        self.sortCode = sortCode
    }
}

/// The schema `CounterpartyNumbersInternational` of Plaid's OpenAPI document.
public struct CounterpartyNumbersInternational: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `iban`.
    public let iban: SensitiveString?
    /// The JSON member `bic`.
    public let bic: String?

    private static let keys = JSONKeyTable("iban", "bic")
    public init(json: inout JSONReader) {
        var iban: SensitiveString?
        var bic: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: iban = json.decode()
                case 1: bic = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.iban = iban
        self.bic = bic
    }
}

/// The schema `CraCheckReportHomeLendingReportOptions` of Plaid's OpenAPI document.
public struct CraCheckReportHomeLendingReportOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `reports_requested`.
    public var reportsRequested: [CraCheckReportVerificationGetReportType]
    /// The JSON member `employment_refresh_options`.
    public var employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        reportsRequested: [CraCheckReportVerificationGetReportType],
        employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions? = nil
    ) {
        self.reportsRequested = reportsRequested
        self.employmentRefreshOptions = employmentRefreshOptions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("reports_requested", reportsRequested)
        json.field("employment_refresh_options", employmentRefreshOptions)
        json.endObject()
    }
}

/// The schema `CraCheckReportVerificationGetEmploymentRefreshOptions` of Plaid's OpenAPI document.
public struct CraCheckReportVerificationGetEmploymentRefreshOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
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

/// The schema `CraPartnerInsightsBaseFicoScore` of Plaid's OpenAPI document.
public struct CraPartnerInsightsBaseFicoScore: JSONEncodable, RedactedDescription {
    /// The JSON member `bureau`.
    public var bureau: CraPartnerInsightsBureau
    /// The JSON member `score`.
    public var score: Int
    /// The JSON member `reason_codes`.
    public var reasonCodes: [String]?
    /// The JSON member `reason_code_1`.
    public var reasonCode1: String?
    /// The JSON member `reason_code_2`.
    public var reasonCode2: String?
    /// The JSON member `reason_code_3`.
    public var reasonCode3: String?
    /// The JSON member `reason_code_4`.
    public var reasonCode4: String?
    /// The JSON member `did_inquiries_adversely_affect_score`.
    public var didInquiriesAdverselyAffectScore: Bool?
    /// The JSON member `base_fico_score_version`.
    public var baseFicoScoreVersion: CraPartnerInsightsBaseFicoScoreVersion

    /// Creates a value; omitted members are not sent.
    public init(
        bureau: CraPartnerInsightsBureau,
        score: Int,
        baseFicoScoreVersion: CraPartnerInsightsBaseFicoScoreVersion,
        reasonCodes: [String]? = nil,
        reasonCode1: String? = nil,
        reasonCode2: String? = nil,
        reasonCode3: String? = nil,
        reasonCode4: String? = nil,
        didInquiriesAdverselyAffectScore: Bool? = nil
    ) {
        self.bureau = bureau
        self.score = score
        self.reasonCodes = reasonCodes
        self.reasonCode1 = reasonCode1
        self.reasonCode2 = reasonCode2
        self.reasonCode3 = reasonCode3
        self.reasonCode4 = reasonCode4
        self.didInquiriesAdverselyAffectScore = didInquiriesAdverselyAffectScore
        self.baseFicoScoreVersion = baseFicoScoreVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("bureau", bureau)
        json.field("score", score)
        json.field("reason_codes", reasonCodes)
        json.field("reason_code_1", reasonCode1)
        json.field("reason_code_2", reasonCode2)
        json.field("reason_code_3", reasonCode3)
        json.field("reason_code_4", reasonCode4)
        json.field("did_inquiries_adversely_affect_score", didInquiriesAdverselyAffectScore)
        json.field("base_fico_score_version", baseFicoScoreVersion)
        json.endObject()
    }
}

/// The schema `CraPartnerInsightsFicoInput` of Plaid's OpenAPI document.
public struct CraPartnerInsightsFicoInput: JSONEncodable, RedactedDescription {
    /// The JSON member `fico_lender_id`.
    public var ficoLenderID: String
    /// The JSON member `lender_application_id`.
    public var lenderApplicationID: String
    /// The JSON member `ultrafico_score_requests`.
    public var ultraficoScoreRequests: [CraPartnerInsightsUltraFicoScoreRequest]

    /// Creates a value; omitted members are not sent.
    public init(
        ficoLenderID: String,
        lenderApplicationID: String,
        ultraficoScoreRequests: [CraPartnerInsightsUltraFicoScoreRequest]
    ) {
        self.ficoLenderID = ficoLenderID
        self.lenderApplicationID = lenderApplicationID
        self.ultraficoScoreRequests = ultraficoScoreRequests
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("fico_lender_id", ficoLenderID)
        json.field("lender_application_id", lenderApplicationID)
        json.field("ultrafico_score_requests", ultraficoScoreRequests)
        json.endObject()
    }
}

/// The schema `CraPartnerInsightsUltraFicoScoreRequest` of Plaid's OpenAPI document.
public struct CraPartnerInsightsUltraFicoScoreRequest: JSONEncodable, RedactedDescription {
    /// The JSON member `ultrafico_score_version`.
    public var ultraficoScoreVersion: CraPartnerInsightsUltraFicoScoreVersion
    /// The JSON member `fico_scoring_request_id`.
    public var ficoScoringRequestID: String?
    /// The JSON member `request_correlation_id`.
    public var requestCorrelationID: String?
    /// The JSON member `base_fico_score`.
    public var baseFicoScore: CraPartnerInsightsBaseFicoScore

    /// Creates a value; omitted members are not sent.
    public init(
        ultraficoScoreVersion: CraPartnerInsightsUltraFicoScoreVersion,
        baseFicoScore: CraPartnerInsightsBaseFicoScore,
        ficoScoringRequestID: String? = nil,
        requestCorrelationID: String? = nil
    ) {
        self.ultraficoScoreVersion = ultraficoScoreVersion
        self.ficoScoringRequestID = ficoScoringRequestID
        self.requestCorrelationID = requestCorrelationID
        self.baseFicoScore = baseFicoScore
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ultrafico_score_version", ultraficoScoreVersion)
        json.field("fico_scoring_request_id", ficoScoringRequestID)
        json.field("request_correlation_id", requestCorrelationID)
        json.field("base_fico_score", baseFicoScore)
        json.endObject()
    }
}

/// The schema `CreditAmountWithCurrency` of Plaid's OpenAPI document.
public struct CreditAmountWithCurrency: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("CreditAmountWithCurrency.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `CreditCategory` of Plaid's OpenAPI document.
public struct CreditCategory: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `primary`.
    public let primary: String
    /// The JSON member `detailed`.
    public let detailed: String

    private static let keys = JSONKeyTable("primary", "detailed")
    public init(json: inout JSONReader) {
        var primary: String?
        var detailed: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: primary = json.decode()
                case 1: detailed = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.primary = primary ?? json.missing("CreditCategory.primary")
        self.detailed = detailed ?? json.missing("CreditCategory.detailed")
    }
}

/// The schema `CreditSessionDocumentIncomeResult` of Plaid's OpenAPI document.
public struct CreditSessionDocumentIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `num_paystubs_uploaded`.
    public let numPaystubsUploaded: Int
    /// The JSON member `num_w2s_uploaded`.
    public let numW2sUploaded: Int
    /// The JSON member `num_bank_statements_uploaded`.
    public let numBankStatementsUploaded: Int
    /// The JSON member `num_1099s_uploaded`.
    public let num1099sUploaded: Int

    private static let keys = JSONKeyTable("num_paystubs_uploaded", "num_w2s_uploaded", "num_bank_statements_uploaded", "num_1099s_uploaded")
    public init(json: inout JSONReader) {
        var numPaystubsUploaded: Int?
        var numW2sUploaded: Int?
        var numBankStatementsUploaded: Int?
        var num1099sUploaded: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numPaystubsUploaded = json.decode()
                case 1: numW2sUploaded = json.decode()
                case 2: numBankStatementsUploaded = json.decode()
                case 3: num1099sUploaded = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numPaystubsUploaded = numPaystubsUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_paystubs_uploaded")
        self.numW2sUploaded = numW2sUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_w2s_uploaded")
        self.numBankStatementsUploaded = numBankStatementsUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_bank_statements_uploaded")
        self.num1099sUploaded = num1099sUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_1099s_uploaded")
    }
}

/// The schema `Email` of Plaid's OpenAPI document.
public struct Email: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `data`.
    public let data: String
    /// The JSON member `primary`.
    public let primary: Bool
    /// The JSON member `type`.
    public let type: EmailType

    private static let keys = JSONKeyTable("data", "primary", "type")
    public init(json: inout JSONReader) {
        var data: String?
        var primary: Bool?
        var type: EmailType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: data = json.decode()
                case 1: primary = json.decode()
                case 2: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.data = data ?? json.missing("Email.data")
        self.primary = primary ?? json.missing("Email.primary")
        self.type = type ?? json.missing("Email.type")
    }
}

/// The schema `ExpenditureInsights` of Plaid's OpenAPI document.
public struct ExpenditureInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `cash_flow`.
    public let cashFlow: AmountWithCurrencyWithMonthlyAverage?
    /// The JSON member `total_expenditure`.
    public let totalExpenditure: ExpenditureSummary?
    /// The JSON member `essential_expenditure`.
    public let essentialExpenditure: ExpenditureSummary?
    /// The JSON member `non_essential_expenditure`.
    public let nonEssentialExpenditure: ExpenditureSummary?
    /// The JSON member `other`.
    public let other: ExpenditureSummary?
    /// The JSON member `transfers_out`.
    public let transfersOut: ExpenditureSummary?
    /// The JSON member `outlier_transactions`.
    public let outlierTransactions: OutlierTransactionsInsights?

    private static let keys = JSONKeyTable("cash_flow", "total_expenditure", "essential_expenditure", "non_essential_expenditure", "other", "transfers_out", "outlier_transactions")
    public init(json: inout JSONReader) {
        var cashFlow: AmountWithCurrencyWithMonthlyAverage?
        var totalExpenditure: ExpenditureSummary?
        var essentialExpenditure: ExpenditureSummary?
        var nonEssentialExpenditure: ExpenditureSummary?
        var other: ExpenditureSummary?
        var transfersOut: ExpenditureSummary?
        var outlierTransactions: OutlierTransactionsInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: cashFlow = json.decode()
                case 1: totalExpenditure = json.decode()
                case 2: essentialExpenditure = json.decode()
                case 3: nonEssentialExpenditure = json.decode()
                case 4: other = json.decode()
                case 5: transfersOut = json.decode()
                case 6: outlierTransactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.cashFlow = cashFlow
        self.totalExpenditure = totalExpenditure
        self.essentialExpenditure = essentialExpenditure
        self.nonEssentialExpenditure = nonEssentialExpenditure
        self.other = other
        self.transfersOut = transfersOut
        self.outlierTransactions = outlierTransactions
    }
}

/// The schema `ExpenditureSummary` of Plaid's OpenAPI document.
public struct ExpenditureSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `monthly_average`.
    public let monthlyAverage: MonthlyAverage?
    /// The JSON member `transactions_count`.
    public let transactionsCount: Int?
    /// The JSON member `percentage_of_income`.
    public let percentageOfIncome: Double?
    /// The JSON member `top_categories`.
    public let topCategories: [CategoryExpenses]?

    private static let keys = JSONKeyTable("amount", "iso_currency_code", "unofficial_currency_code", "monthly_average", "transactions_count", "percentage_of_income", "top_categories")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var monthlyAverage: MonthlyAverage?
        var transactionsCount: Int?
        var percentageOfIncome: Double?
        var topCategories: [CategoryExpenses]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: monthlyAverage = json.decode()
                case 4: transactionsCount = json.decode()
                case 5: percentageOfIncome = json.decode()
                case 6: topCategories = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.monthlyAverage = monthlyAverage
        self.transactionsCount = transactionsCount
        self.percentageOfIncome = percentageOfIncome
        self.topCategories = topCategories
    }
}

/// The schema `GamblingIndicators` of Plaid's OpenAPI document.
public struct GamblingIndicators: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `monthly_average`.
    public let monthlyAverage: MonthlyAverage?
    /// The JSON member `top_merchants`.
    public let topMerchants: [String]?
    /// The JSON member `transactions_count`.
    public let transactionsCount: Int?
    /// The JSON member `monthly_summaries`.
    public let monthlySummaries: [MonthlySummary]?
    /// The JSON member `days_since_last_occurrence`.
    public let daysSinceLastOccurrence: Int?
    /// The JSON member `percentage_of_income`.
    public let percentageOfIncome: Double?

    private static let keys = JSONKeyTable("amount", "iso_currency_code", "unofficial_currency_code", "monthly_average", "top_merchants", "transactions_count", "monthly_summaries", "days_since_last_occurrence", "percentage_of_income")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var monthlyAverage: MonthlyAverage?
        var topMerchants: [String]?
        var transactionsCount: Int?
        var monthlySummaries: [MonthlySummary]?
        var daysSinceLastOccurrence: Int?
        var percentageOfIncome: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: monthlyAverage = json.decode()
                case 4: topMerchants = json.decode()
                case 5: transactionsCount = json.decode()
                case 6: monthlySummaries = json.decode()
                case 7: daysSinceLastOccurrence = json.decode()
                case 8: percentageOfIncome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.monthlyAverage = monthlyAverage
        self.topMerchants = topMerchants
        self.transactionsCount = transactionsCount
        self.monthlySummaries = monthlySummaries
        self.daysSinceLastOccurrence = daysSinceLastOccurrence
        self.percentageOfIncome = percentageOfIncome
    }
}

/// The schema `HistoricalBalance` of Plaid's OpenAPI document.
public struct HistoricalBalance: JSONObjectDecodable, RedactedDescription {
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
        self.date = date ?? json.missing("HistoricalBalance.date")
        self.current = current ?? json.missing("HistoricalBalance.current")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `IdentityVerificationRequestUserName` of Plaid's OpenAPI document.
public struct IdentityVerificationRequestUserName: JSONEncodable, RedactedDescription {
    /// The JSON member `given_name`.
    public var givenName: String
    /// The JSON member `family_name`.
    public var familyName: String

    /// Creates a value; omitted members are not sent.
    public init(
        givenName: String,
        familyName: String
    ) {
        self.givenName = givenName
        self.familyName = familyName
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("given_name", givenName)
        json.field("family_name", familyName)
        json.endObject()
    }
}

/// The schema `IncomeInsights` of Plaid's OpenAPI document.
public struct IncomeInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `total_income`.
    public let totalIncome: AmountWithCurrency?
    /// The JSON member `income_excluding_transfers`.
    public let incomeExcludingTransfers: AmountWithCurrencyWithMonthlyAverage?
    /// The JSON member `transfers_in`.
    public let transfersIn: AmountWithCurrencyWithMonthlyAverage?

    private static let keys = JSONKeyTable("total_income", "income_excluding_transfers", "transfers_in")
    public init(json: inout JSONReader) {
        var totalIncome: AmountWithCurrency?
        var incomeExcludingTransfers: AmountWithCurrencyWithMonthlyAverage?
        var transfersIn: AmountWithCurrencyWithMonthlyAverage?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalIncome = json.decode()
                case 1: incomeExcludingTransfers = json.decode()
                case 2: transfersIn = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalIncome = totalIncome
        self.incomeExcludingTransfers = incomeExcludingTransfers
        self.transfersIn = transfersIn
    }
}

/// The schema `IncomeInsightsFilter` of Plaid's OpenAPI document.
public struct IncomeInsightsFilter: JSONEncodable, RedactedDescription {
    /// The JSON member `included_categories`.
    public var includedCategories: [String]
    /// The JSON member `excluded_categories`.
    public var excludedCategories: [String]?

    /// Creates a value; omitted members are not sent.
    public init(
        includedCategories: [String],
        excludedCategories: [String]? = nil
    ) {
        self.includedCategories = includedCategories
        self.excludedCategories = excludedCategories
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("included_categories", includedCategories)
        json.field("excluded_categories", excludedCategories)
        json.endObject()
    }
}

/// The schema `Item` of Plaid's OpenAPI document.
public struct Item: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
    public let institutionName: String?
    /// The JSON member `webhook`.
    public let webhook: String?
    /// The JSON member `auth_method`.
    public let authMethod: ItemAuthMethod?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `available_products`.
    public let availableProducts: [Products]
    /// The JSON member `billed_products`.
    public let billedProducts: [Products]
    /// The JSON member `products`.
    public let products: [Products]?
    /// The JSON member `consented_products`.
    public let consentedProducts: [Products]?
    /// The JSON member `consent_expiration_time`.
    public let consentExpirationTime: Timestamp?
    /// The JSON member `update_type`.
    public let updateType: ItemUpdateType

    private static let keys = JSONKeyTable("item_id", "institution_id", "institution_name", "webhook", "auth_method", "error", "available_products", "billed_products", "products", "consented_products", "consent_expiration_time", "update_type")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var institutionID: InstitutionID?
        var institutionName: String?
        var webhook: String?
        var authMethod: ItemAuthMethod?
        var error: PlaidErrorObject?
        var availableProducts: [Products]?
        var billedProducts: [Products]?
        var products: [Products]?
        var consentedProducts: [Products]?
        var consentExpirationTime: Timestamp?
        var updateType: ItemUpdateType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: institutionID = json.decode()
                case 2: institutionName = json.decode()
                case 3: webhook = json.decode()
                case 4: authMethod = json.decode()
                case 5: error = json.decode()
                case 6: availableProducts = json.decode()
                case 7: billedProducts = json.decode()
                case 8: products = json.decode()
                case 9: consentedProducts = json.decode()
                case 10: consentExpirationTime = json.decode()
                case 11: updateType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("Item.item_id")
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.webhook = webhook
        self.authMethod = authMethod
        self.error = error
        self.availableProducts = availableProducts ?? json.missing("Item.available_products")
        self.billedProducts = billedProducts ?? json.missing("Item.billed_products")
        self.products = products
        self.consentedProducts = consentedProducts
        self.consentExpirationTime = consentExpirationTime
        self.updateType = updateType ?? json.missing("Item.update_type")
    }
}

/// The schema `LoanDisbursementsIndicators` of Plaid's OpenAPI document.
public struct LoanDisbursementsIndicators: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `category_details`.
    public let categoryDetails: [CategoryExpenses]?
    /// The JSON member `monthly_average`.
    public let monthlyAverage: MonthlyAverage?
    /// The JSON member `top_providers`.
    public let topProviders: [String]?
    /// The JSON member `transactions_count`.
    public let transactionsCount: Int?
    /// The JSON member `monthly_summaries`.
    public let monthlySummaries: [MonthlySummary]?
    /// The JSON member `days_since_last_occurrence`.
    public let daysSinceLastOccurrence: Int?
    /// The JSON member `percentage_of_income`.
    public let percentageOfIncome: Double?

    private static let keys = JSONKeyTable("amount", "iso_currency_code", "unofficial_currency_code", "category_details", "monthly_average", "top_providers", "transactions_count", "monthly_summaries", "days_since_last_occurrence", "percentage_of_income")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var categoryDetails: [CategoryExpenses]?
        var monthlyAverage: MonthlyAverage?
        var topProviders: [String]?
        var transactionsCount: Int?
        var monthlySummaries: [MonthlySummary]?
        var daysSinceLastOccurrence: Int?
        var percentageOfIncome: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: categoryDetails = json.decode()
                case 4: monthlyAverage = json.decode()
                case 5: topProviders = json.decode()
                case 6: transactionsCount = json.decode()
                case 7: monthlySummaries = json.decode()
                case 8: daysSinceLastOccurrence = json.decode()
                case 9: percentageOfIncome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.categoryDetails = categoryDetails
        self.monthlyAverage = monthlyAverage
        self.topProviders = topProviders
        self.transactionsCount = transactionsCount
        self.monthlySummaries = monthlySummaries
        self.daysSinceLastOccurrence = daysSinceLastOccurrence
        self.percentageOfIncome = percentageOfIncome
    }
}

/// The schema `LoanPaymentsIndicators` of Plaid's OpenAPI document.
public struct LoanPaymentsIndicators: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `monthly_average`.
    public let monthlyAverage: MonthlyAverage?
    /// The JSON member `category_details`.
    public let categoryDetails: [CategoryExpenses]?
    /// The JSON member `top_providers`.
    public let topProviders: [String]?
    /// The JSON member `transactions_count`.
    public let transactionsCount: Int?
    /// The JSON member `monthly_summaries`.
    public let monthlySummaries: [MonthlySummary]?
    /// The JSON member `days_since_last_occurrence`.
    public let daysSinceLastOccurrence: Int?
    /// The JSON member `percentage_of_income`.
    public let percentageOfIncome: Double?

    private static let keys = JSONKeyTable("amount", "iso_currency_code", "unofficial_currency_code", "monthly_average", "category_details", "top_providers", "transactions_count", "monthly_summaries", "days_since_last_occurrence", "percentage_of_income")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var monthlyAverage: MonthlyAverage?
        var categoryDetails: [CategoryExpenses]?
        var topProviders: [String]?
        var transactionsCount: Int?
        var monthlySummaries: [MonthlySummary]?
        var daysSinceLastOccurrence: Int?
        var percentageOfIncome: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: monthlyAverage = json.decode()
                case 4: categoryDetails = json.decode()
                case 5: topProviders = json.decode()
                case 6: transactionsCount = json.decode()
                case 7: monthlySummaries = json.decode()
                case 8: daysSinceLastOccurrence = json.decode()
                case 9: percentageOfIncome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.monthlyAverage = monthlyAverage
        self.categoryDetails = categoryDetails
        self.topProviders = topProviders
        self.transactionsCount = transactionsCount
        self.monthlySummaries = monthlySummaries
        self.daysSinceLastOccurrence = daysSinceLastOccurrence
        self.percentageOfIncome = percentageOfIncome
    }
}

/// The schema `Location` of Plaid's OpenAPI document.
public struct Location: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: String?
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
    public let country: String?
    /// The JSON member `lat`.
    public let lat: Double?
    /// The JSON member `lon`.
    public let lon: Double?
    /// The JSON member `store_number`.
    public let storeNumber: String?

    private static let keys = JSONKeyTable("address", "city", "region", "postal_code", "country", "lat", "lon", "store_number")
    public init(json: inout JSONReader) {
        var address: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var country: String?
        var lat: Double?
        var lon: Double?
        var storeNumber: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: city = json.decode()
                case 2: region = json.decode()
                case 3: postalCode = json.decode()
                case 4: country = json.decode()
                case 5: lat = json.decode()
                case 6: lon = json.decode()
                case 7: storeNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
        self.lat = lat
        self.lon = lon
        self.storeNumber = storeNumber
    }
}

/// The schema `MonthlyAverage` of Plaid's OpenAPI document.
public struct MonthlyAverage: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
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
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `MonthlySummary` of Plaid's OpenAPI document.
public struct MonthlySummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `total_amount`.
    public let totalAmount: AmountWithCurrency?

    private static let keys = JSONKeyTable("start_date", "end_date", "total_amount")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var totalAmount: AmountWithCurrency?
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
        self.startDate = startDate
        self.endDate = endDate
        self.totalAmount = totalAmount
    }
}

/// The schema `NegativeBalanceInsights` of Plaid's OpenAPI document.
public struct NegativeBalanceInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `days_since_last_occurrence`.
    public let daysSinceLastOccurrence: Int?
    /// The JSON member `days_with_negative_balance`.
    public let daysWithNegativeBalance: Int?
    /// The JSON member `minimum_balance`.
    public let minimumBalance: AmountWithCurrency?
    /// The JSON member `occurrences`.
    public let occurrences: [NegativeBalanceOccurrence]?

    private static let keys = JSONKeyTable("days_since_last_occurrence", "days_with_negative_balance", "minimum_balance", "occurrences")
    public init(json: inout JSONReader) {
        var daysSinceLastOccurrence: Int?
        var daysWithNegativeBalance: Int?
        var minimumBalance: AmountWithCurrency?
        var occurrences: [NegativeBalanceOccurrence]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: daysSinceLastOccurrence = json.decode()
                case 1: daysWithNegativeBalance = json.decode()
                case 2: minimumBalance = json.decode()
                case 3: occurrences = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.daysSinceLastOccurrence = daysSinceLastOccurrence
        self.daysWithNegativeBalance = daysWithNegativeBalance
        self.minimumBalance = minimumBalance
        self.occurrences = occurrences
    }
}

/// The schema `NegativeBalanceOccurrence` of Plaid's OpenAPI document.
public struct NegativeBalanceOccurrence: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `minimum_balance`.
    public let minimumBalance: AmountWithCurrency?

    private static let keys = JSONKeyTable("start_date", "end_date", "minimum_balance")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var minimumBalance: AmountWithCurrency?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: minimumBalance = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate
        self.endDate = endDate
        self.minimumBalance = minimumBalance
    }
}

/// The schema `OutlierTransactionsInsights` of Plaid's OpenAPI document.
public struct OutlierTransactionsInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transactions_count`.
    public let transactionsCount: Int?
    /// The JSON member `total_amount`.
    public let totalAmount: AmountWithCurrency?
    /// The JSON member `top_categories`.
    public let topCategories: [CategoryExpenses]?

    private static let keys = JSONKeyTable("transactions_count", "total_amount", "top_categories")
    public init(json: inout JSONReader) {
        var transactionsCount: Int?
        var totalAmount: AmountWithCurrency?
        var topCategories: [CategoryExpenses]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionsCount = json.decode()
                case 1: totalAmount = json.decode()
                case 2: topCategories = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionsCount = transactionsCount
        self.totalAmount = totalAmount
        self.topCategories = topCategories
    }
}

/// The schema `Owner` of Plaid's OpenAPI document.
public struct Owner: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `names`.
    public let names: [String]
    /// The JSON member `phone_numbers`.
    public let phoneNumbers: [PhoneNumber]
    /// The JSON member `emails`.
    public let emails: [Email]
    /// The JSON member `addresses`.
    public let addresses: [Address]

    private static let keys = JSONKeyTable("names", "phone_numbers", "emails", "addresses")
    public init(json: inout JSONReader) {
        var names: [String]?
        var phoneNumbers: [PhoneNumber]?
        var emails: [Email]?
        var addresses: [Address]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: names = json.decode()
                case 1: phoneNumbers = json.decode()
                case 2: emails = json.decode()
                case 3: addresses = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.names = names ?? json.missing("Owner.names")
        self.phoneNumbers = phoneNumbers ?? json.missing("Owner.phone_numbers")
        self.emails = emails ?? json.missing("Owner.emails")
        self.addresses = addresses ?? json.missing("Owner.addresses")
    }
}

/// The schema `PaymentInitiationAddress` of Plaid's OpenAPI document.
public struct PaymentInitiationAddress: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `street`.
    public var street: [String]
    /// The JSON member `city`.
    public var city: String
    /// The JSON member `postal_code`.
    public var postalCode: String
    /// The JSON member `country`.
    public var country: String

    /// Creates a value; omitted members are not sent.
    public init(
        street: [String],
        city: String,
        postalCode: String,
        country: String
    ) {
        self.street = street
        self.city = city
        self.postalCode = postalCode
        self.country = country
    }

    private static let keys = JSONKeyTable("street", "city", "postal_code", "country")
    public init(json: inout JSONReader) {
        var street: [String]?
        var city: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street = json.decode()
                case 1: city = json.decode()
                case 2: postalCode = json.decode()
                case 3: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street ?? json.missing("PaymentInitiationAddress.street")
        self.city = city ?? json.missing("PaymentInitiationAddress.city")
        self.postalCode = postalCode ?? json.missing("PaymentInitiationAddress.postal_code")
        self.country = country ?? json.missing("PaymentInitiationAddress.country")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street", street)
        json.field("city", city)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}
