// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `CraBankIncomeCause` of Plaid's OpenAPI document.
public struct CraBankIncomeCause: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error_type`.
    public let errorType: CreditBankIncomeErrorType
    /// The JSON member `error_code`.
    public let errorCode: String
    /// The JSON member `error_message`.
    public let errorMessage: String
    /// The JSON member `display_message`.
    public let displayMessage: String

    private static let keys = JSONKeyTable("error_type", "error_code", "error_message", "display_message")
    public init(json: inout JSONReader) {
        var errorType: CreditBankIncomeErrorType?
        var errorCode: String?
        var errorMessage: String?
        var displayMessage: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorMessage = json.decode()
                case 3: displayMessage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType ?? json.missing("CraBankIncomeCause.error_type")
        self.errorCode = errorCode ?? json.missing("CraBankIncomeCause.error_code")
        self.errorMessage = errorMessage ?? json.missing("CraBankIncomeCause.error_message")
        self.displayMessage = displayMessage ?? json.missing("CraBankIncomeCause.display_message")
    }
}

/// The schema `CraBankIncomeEmployer` of Plaid's OpenAPI document.
public struct CraBankIncomeEmployer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?

    private static let keys = JSONKeyTable("name")
    public init(json: inout JSONReader) {
        var name: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
    }
}

/// The schema `CraBankIncomeHistoricalSummary` of Plaid's OpenAPI document.
public struct CraBankIncomeHistoricalSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `total_amounts`.
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `transactions`.
    public let transactions: [CraBankIncomeTransaction]?

    private static let keys = JSONKeyTable("total_amounts", "start_date", "end_date", "transactions")
    public init(json: inout JSONReader) {
        var totalAmounts: [CreditAmountWithCurrency]?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var transactions: [CraBankIncomeTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalAmounts = json.decode()
                case 1: startDate = json.decode()
                case 2: endDate = json.decode()
                case 3: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.transactions = transactions
    }
}

/// The schema `CraBankIncomeIncomeProvider` of Plaid's OpenAPI document.
public struct CraBankIncomeIncomeProvider: JSONObjectDecodable, RedactedDescription {
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
        self.name = name ?? json.missing("CraBankIncomeIncomeProvider.name")
        self.isNormalized = isNormalized ?? json.missing("CraBankIncomeIncomeProvider.is_normalized")
    }
}

/// The schema `CraBankIncomeItem` of Plaid's OpenAPI document.
public struct CraBankIncomeItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `accounts`.
    public let accounts: [CraBankIncomeAccount]?
    /// The JSON member `bank_income_accounts`.
    public let bankIncomeAccounts: [CraBankIncomeAccount]
    /// The JSON member `bank_income_sources`.
    public let bankIncomeSources: [CraBankIncomeSource]
    /// The JSON member `last_updated_time`.
    public let lastUpdatedTime: Timestamp?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
    public let institutionName: String?

    private static let keys = JSONKeyTable("item_id", "accounts", "bank_income_accounts", "bank_income_sources", "last_updated_time", "institution_id", "institution_name")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accounts: [CraBankIncomeAccount]?
        var bankIncomeAccounts: [CraBankIncomeAccount]?
        var bankIncomeSources: [CraBankIncomeSource]?
        var lastUpdatedTime: Timestamp?
        var institutionID: InstitutionID?
        var institutionName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accounts = json.decode()
                case 2: bankIncomeAccounts = json.decode()
                case 3: bankIncomeSources = json.decode()
                case 4: lastUpdatedTime = json.decode()
                case 5: institutionID = json.decode()
                case 6: institutionName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID
        self.accounts = accounts
        self.bankIncomeAccounts = bankIncomeAccounts ?? json.missing("CraBankIncomeItem.bank_income_accounts")
        self.bankIncomeSources = bankIncomeSources ?? json.missing("CraBankIncomeItem.bank_income_sources")
        self.lastUpdatedTime = lastUpdatedTime
        self.institutionID = institutionID
        self.institutionName = institutionName
    }
}

/// The schema `CraBankIncomeSource` of Plaid's OpenAPI document.
public struct CraBankIncomeSource: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `income_source_id`.
    public let incomeSourceID: String?
    /// The JSON member `income_description`.
    public let incomeDescription: String?
    /// The JSON member `income_category`.
    public let incomeCategory: CreditBankIncomeCategory?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `pay_frequency`.
    public let payFrequency: CreditBankIncomePayFrequency?
    /// The JSON member `total_amount`.
    public let totalAmount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `transaction_count`.
    public let transactionCount: Int?
    /// The JSON member `next_payment_date`.
    public let nextPaymentDate: CalendarDate?
    /// The JSON member `status`.
    public let status: CraBankIncomeStatus?
    /// The JSON member `historical_average_monthly_gross_income`.
    public let historicalAverageMonthlyGrossIncome: Decimal?
    /// The JSON member `historical_average_monthly_income`.
    public let historicalAverageMonthlyIncome: Decimal?
    /// The JSON member `forecasted_average_monthly_income`.
    public let forecastedAverageMonthlyIncome: Decimal?
    /// The JSON member `forecasted_average_monthly_income_prediction_intervals`.
    public let forecastedAverageMonthlyIncomePredictionIntervals: [CraPredictionInterval]
    /// The JSON member `employer`.
    public let employer: CraBankIncomeEmployer?
    /// The JSON member `income_provider`.
    public let incomeProvider: CraBankIncomeIncomeProvider?
    /// The JSON member `historical_summary`.
    public let historicalSummary: [CraBankIncomeHistoricalSummary]?

    private static let keys = JSONKeyTable("account_id", "income_source_id", "income_description", "income_category", "start_date", "end_date", "pay_frequency", "total_amount", "iso_currency_code", "unofficial_currency_code", "transaction_count", "next_payment_date", "status", "historical_average_monthly_gross_income", "historical_average_monthly_income", "forecasted_average_monthly_income", "forecasted_average_monthly_income_prediction_intervals", "employer", "income_provider", "historical_summary")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var incomeSourceID: String?
        var incomeDescription: String?
        var incomeCategory: CreditBankIncomeCategory?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var payFrequency: CreditBankIncomePayFrequency?
        var totalAmount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var transactionCount: Int?
        var nextPaymentDate: CalendarDate?
        var status: CraBankIncomeStatus?
        var historicalAverageMonthlyGrossIncome: Decimal?
        var historicalAverageMonthlyIncome: Decimal?
        var forecastedAverageMonthlyIncome: Decimal?
        var forecastedAverageMonthlyIncomePredictionIntervals: [CraPredictionInterval]?
        var employer: CraBankIncomeEmployer?
        var incomeProvider: CraBankIncomeIncomeProvider?
        var historicalSummary: [CraBankIncomeHistoricalSummary]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: incomeSourceID = json.decode()
                case 2: incomeDescription = json.decode()
                case 3: incomeCategory = json.decode()
                case 4: startDate = json.decode()
                case 5: endDate = json.decode()
                case 6: payFrequency = json.decode()
                case 7: totalAmount = json.decode()
                case 8: isoCurrencyCode = json.decode()
                case 9: unofficialCurrencyCode = json.decode()
                case 10: transactionCount = json.decode()
                case 11: nextPaymentDate = json.decode()
                case 12: status = json.decode()
                case 13: historicalAverageMonthlyGrossIncome = json.decode()
                case 14: historicalAverageMonthlyIncome = json.decode()
                case 15: forecastedAverageMonthlyIncome = json.decode()
                case 16: forecastedAverageMonthlyIncomePredictionIntervals = json.decode()
                case 17: employer = json.decode()
                case 18: incomeProvider = json.decode()
                case 19: historicalSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.incomeSourceID = incomeSourceID
        self.incomeDescription = incomeDescription
        self.incomeCategory = incomeCategory
        self.startDate = startDate
        self.endDate = endDate
        self.payFrequency = payFrequency
        self.totalAmount = totalAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.transactionCount = transactionCount
        self.nextPaymentDate = nextPaymentDate
        self.status = status
        self.historicalAverageMonthlyGrossIncome = historicalAverageMonthlyGrossIncome
        self.historicalAverageMonthlyIncome = historicalAverageMonthlyIncome
        self.forecastedAverageMonthlyIncome = forecastedAverageMonthlyIncome
        self.forecastedAverageMonthlyIncomePredictionIntervals = forecastedAverageMonthlyIncomePredictionIntervals ?? json.missing("CraBankIncomeSource.forecasted_average_monthly_income_prediction_intervals")
        self.employer = employer
        self.incomeProvider = incomeProvider
        self.historicalSummary = historicalSummary
    }
}

/// The schema `CraBankIncomeSummary` of Plaid's OpenAPI document.
public struct CraBankIncomeSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `total_amounts`.
    public let totalAmounts: [CreditAmountWithCurrency]?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `income_sources_count`.
    public let incomeSourcesCount: Int?
    /// The JSON member `income_categories_count`.
    public let incomeCategoriesCount: Int?
    /// The JSON member `income_transactions_count`.
    public let incomeTransactionsCount: Int?
    /// The JSON member `historical_average_monthly_gross_income`.
    public let historicalAverageMonthlyGrossIncome: [CreditAmountWithCurrency]?
    /// The JSON member `historical_average_monthly_income`.
    public let historicalAverageMonthlyIncome: [CreditAmountWithCurrency]?
    /// The JSON member `forecasted_average_monthly_income`.
    public let forecastedAverageMonthlyIncome: [CreditAmountWithCurrency]?
    /// The JSON member `historical_annual_gross_income`.
    public let historicalAnnualGrossIncome: [CreditAmountWithCurrency]?
    /// The JSON member `historical_annual_income`.
    public let historicalAnnualIncome: [CreditAmountWithCurrency]?
    /// The JSON member `forecasted_annual_income`.
    public let forecastedAnnualIncome: [CreditAmountWithCurrency]?
    /// The JSON member `historical_summary`.
    public let historicalSummary: [CraBankIncomeHistoricalSummary]?

    private static let keys = JSONKeyTable("total_amounts", "start_date", "end_date", "income_sources_count", "income_categories_count", "income_transactions_count", "historical_average_monthly_gross_income", "historical_average_monthly_income", "forecasted_average_monthly_income", "historical_annual_gross_income", "historical_annual_income", "forecasted_annual_income", "historical_summary")
    public init(json: inout JSONReader) {
        var totalAmounts: [CreditAmountWithCurrency]?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var incomeSourcesCount: Int?
        var incomeCategoriesCount: Int?
        var incomeTransactionsCount: Int?
        var historicalAverageMonthlyGrossIncome: [CreditAmountWithCurrency]?
        var historicalAverageMonthlyIncome: [CreditAmountWithCurrency]?
        var forecastedAverageMonthlyIncome: [CreditAmountWithCurrency]?
        var historicalAnnualGrossIncome: [CreditAmountWithCurrency]?
        var historicalAnnualIncome: [CreditAmountWithCurrency]?
        var forecastedAnnualIncome: [CreditAmountWithCurrency]?
        var historicalSummary: [CraBankIncomeHistoricalSummary]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalAmounts = json.decode()
                case 1: startDate = json.decode()
                case 2: endDate = json.decode()
                case 3: incomeSourcesCount = json.decode()
                case 4: incomeCategoriesCount = json.decode()
                case 5: incomeTransactionsCount = json.decode()
                case 6: historicalAverageMonthlyGrossIncome = json.decode()
                case 7: historicalAverageMonthlyIncome = json.decode()
                case 8: forecastedAverageMonthlyIncome = json.decode()
                case 9: historicalAnnualGrossIncome = json.decode()
                case 10: historicalAnnualIncome = json.decode()
                case 11: forecastedAnnualIncome = json.decode()
                case 12: historicalSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalAmounts = totalAmounts
        self.startDate = startDate
        self.endDate = endDate
        self.incomeSourcesCount = incomeSourcesCount
        self.incomeCategoriesCount = incomeCategoriesCount
        self.incomeTransactionsCount = incomeTransactionsCount
        self.historicalAverageMonthlyGrossIncome = historicalAverageMonthlyGrossIncome
        self.historicalAverageMonthlyIncome = historicalAverageMonthlyIncome
        self.forecastedAverageMonthlyIncome = forecastedAverageMonthlyIncome
        self.historicalAnnualGrossIncome = historicalAnnualGrossIncome
        self.historicalAnnualIncome = historicalAnnualIncome
        self.forecastedAnnualIncome = forecastedAnnualIncome
        self.historicalSummary = historicalSummary
    }
}

/// The schema `CraBankIncomeTransaction` of Plaid's OpenAPI document.
public struct CraBankIncomeTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `amount`.
    public let amount: Decimal
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `original_description`.
    public let originalDescription: String?
    /// The JSON member `pending`.
    public let pending: Bool
    /// The JSON member `check_number`.
    public let checkNumber: String?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `bonus_type`.
    public let bonusType: CraBankIncomeBonusType?

    private static let keys = JSONKeyTable("transaction_id", "amount", "date", "name", "original_description", "pending", "check_number", "iso_currency_code", "unofficial_currency_code", "bonus_type")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var amount: Decimal?
        var date: CalendarDate?
        var name: String?
        var originalDescription: String?
        var pending: Bool?
        var checkNumber: String?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var bonusType: CraBankIncomeBonusType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: amount = json.decode()
                case 2: date = json.decode()
                case 3: name = json.decode()
                case 4: originalDescription = json.decode()
                case 5: pending = json.decode()
                case 6: checkNumber = json.decode()
                case 7: isoCurrencyCode = json.decode()
                case 8: unofficialCurrencyCode = json.decode()
                case 9: bonusType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("CraBankIncomeTransaction.transaction_id")
        self.amount = amount ?? json.missing("CraBankIncomeTransaction.amount")
        self.date = date ?? json.missing("CraBankIncomeTransaction.date")
        self.name = name
        self.originalDescription = originalDescription
        self.pending = pending ?? json.missing("CraBankIncomeTransaction.pending")
        self.checkNumber = checkNumber
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.bonusType = bonusType
    }
}

/// The schema `CraBankIncomeWarning` of Plaid's OpenAPI document.
public struct CraBankIncomeWarning: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `warning_type`.
    public let warningType: CreditBankIncomeWarningType?
    /// The JSON member `warning_code`.
    public let warningCode: CraBankIncomeWarningCode?
    /// The JSON member `cause`.
    public let cause: CraBankIncomeCause?

    private static let keys = JSONKeyTable("warning_type", "warning_code", "cause")
    public init(json: inout JSONReader) {
        var warningType: CreditBankIncomeWarningType?
        var warningCode: CraBankIncomeWarningCode?
        var cause: CraBankIncomeCause?
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
        self.warningType = warningType
        self.warningCode = warningCode
        self.cause = cause
    }
}

/// The schema `CraCashflowInsightsReport` of Plaid's OpenAPI document.
public struct CraCashflowInsightsReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp
    /// The JSON member `attributes`.
    public let attributes: JSONValue?

    private static let keys = JSONKeyTable("report_id", "generated_time", "attributes")
    public init(json: inout JSONReader) {
        var reportID: String?
        var generatedTime: Timestamp?
        var attributes: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("CraCashflowInsightsReport.report_id")
        self.generatedTime = generatedTime ?? json.missing("CraCashflowInsightsReport.generated_time")
        self.attributes = attributes
    }
}

/// The schema `CraCheckReportCashflowInsightsGetOptions` of Plaid's OpenAPI document.
public struct CraCheckReportCashflowInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `attributes_version`.
    public var attributesVersion: CashflowAttributesVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        attributesVersion: CashflowAttributesVersion? = nil
    ) {
        self.attributesVersion = attributesVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("attributes_version", attributesVersion)
        json.endObject()
    }
}

/// The schema `CraCheckReportCreateBaseReportOptions` of Plaid's OpenAPI document.
public struct CraCheckReportCreateBaseReportOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `client_report_id`.
    public var clientReportID: String?
    /// The JSON member `gse_options`.
    public var gseOptions: CraCheckReportGSEOptions?
    /// The JSON member `require_identity`.
    public var requireIdentity: Bool?
    /// The JSON member `home_lending_report_options`.
    public var homeLendingReportOptions: CraCheckReportHomeLendingReportOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        clientReportID: String? = nil,
        gseOptions: CraCheckReportGSEOptions? = nil,
        requireIdentity: Bool? = nil,
        homeLendingReportOptions: CraCheckReportHomeLendingReportOptions? = nil
    ) {
        self.clientReportID = clientReportID
        self.gseOptions = gseOptions
        self.requireIdentity = requireIdentity
        self.homeLendingReportOptions = homeLendingReportOptions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_report_id", clientReportID)
        json.field("gse_options", gseOptions)
        json.field("require_identity", requireIdentity)
        json.field("home_lending_report_options", homeLendingReportOptions)
        json.endObject()
    }
}

/// The schema `CraCheckReportCreatePartnerInsightsOptions` of Plaid's OpenAPI document.
public struct CraCheckReportCreatePartnerInsightsOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `prism_versions`.
    public var prismVersions: PrismVersions?
    /// The JSON member `fico`.
    public var fico: CraPartnerInsightsFicoInput?

    /// Creates a value; omitted members are not sent.
    public init(
        prismVersions: PrismVersions? = nil,
        fico: CraPartnerInsightsFicoInput? = nil
    ) {
        self.prismVersions = prismVersions
        self.fico = fico
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prism_versions", prismVersions)
        json.field("fico", fico)
        json.endObject()
    }
}

/// The schema `CraCheckReportGSEOptions` of Plaid's OpenAPI document.
public struct CraCheckReportGSEOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `report_types`.
    public var reportTypes: [GSEReportType]

    /// Creates a value; omitted members are not sent.
    public init(
        reportTypes: [GSEReportType]
    ) {
        self.reportTypes = reportTypes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("report_types", reportTypes)
        json.endObject()
    }
}

/// The schema `CraCheckReportIncomeInsightsGetOptions` of Plaid's OpenAPI document.
public struct CraCheckReportIncomeInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `income_insights_filter`.
    public var incomeInsightsFilter: IncomeInsightsFilter?
    /// The JSON member `income_insights_version`.
    public var incomeInsightsVersion: IncomeInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeInsightsFilter: IncomeInsightsFilter? = nil,
        incomeInsightsVersion: IncomeInsightsVersion? = nil
    ) {
        self.incomeInsightsFilter = incomeInsightsFilter
        self.incomeInsightsVersion = incomeInsightsVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_insights_filter", incomeInsightsFilter)
        if let incomeInsightsVersion { json.field("income_insights_version", incomeInsightsVersion) } else { json.key("income_insights_version"); json.writeNull() }
        json.endObject()
    }
}

/// The schema `CraCheckReportLendScoreGetOptions` of Plaid's OpenAPI document.
public struct CraCheckReportLendScoreGetOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `lend_score_version`.
    public var lendScoreVersion: PlaidLendScoreVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        lendScoreVersion: PlaidLendScoreVersion? = nil
    ) {
        self.lendScoreVersion = lendScoreVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("lend_score_version", lendScoreVersion)
        json.endObject()
    }
}

/// The schema `CraCheckReportNetworkInsightsGetOptions` of Plaid's OpenAPI document.
public struct CraCheckReportNetworkInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `network_insights_version`.
    public var networkInsightsVersion: NetworkInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        networkInsightsVersion: NetworkInsightsVersion? = nil
    ) {
        self.networkInsightsVersion = networkInsightsVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("network_insights_version", networkInsightsVersion)
        json.endObject()
    }
}

/// The schema `CraCheckReportPartnerInsightsGetOptions` of Plaid's OpenAPI document.
public struct CraCheckReportPartnerInsightsGetOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `prism_versions`.
    public var prismVersions: PrismVersionsDeprecated?

    /// Creates a value; omitted members are not sent.
    public init(
        prismVersions: PrismVersionsDeprecated? = nil
    ) {
        self.prismVersions = prismVersions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prism_versions", prismVersions)
        json.endObject()
    }
}

/// The schema `CraCheckReportPartnerInsightsGetPartnerInsights` of Plaid's OpenAPI document.
public struct CraCheckReportPartnerInsightsGetPartnerInsights: JSONEncodable, RedactedDescription {
    /// The JSON member `prism_versions`.
    public var prismVersions: PrismVersions?
    /// The JSON member `fico`.
    public var fico: CraPartnerInsightsFicoInput?

    /// Creates a value; omitted members are not sent.
    public init(
        prismVersions: PrismVersions? = nil,
        fico: CraPartnerInsightsFicoInput? = nil
    ) {
        self.prismVersions = prismVersions
        self.fico = fico
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prism_versions", prismVersions)
        json.field("fico", fico)
        json.endObject()
    }
}

/// The schema `CraCreditProfileLendScore` of Plaid's OpenAPI document.
public struct CraCreditProfileLendScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `reason_codes`.
    public let reasonCodes: [String]
    /// The JSON member `variant`.
    public let variant: String
    /// The JSON member `error_reason`.
    public let errorReason: String?

    private static let keys = JSONKeyTable("score", "reason_codes", "variant", "error_reason")
    public init(json: inout JSONReader) {
        var score: Int?
        var reasonCodes: [String]?
        var variant: String?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: reasonCodes = json.decode()
                case 2: variant = json.decode()
                case 3: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.reasonCodes = reasonCodes ?? json.missing("CraCreditProfileLendScore.reason_codes")
        self.variant = variant ?? json.missing("CraCreditProfileLendScore.variant")
        self.errorReason = errorReason
    }
}

/// The schema `CraCreditProfileReport` of Plaid's OpenAPI document.
public struct CraCreditProfileReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `date_retrieved`.
    public let dateRetrieved: Timestamp
    /// The JSON member `inquiry_type`.
    public let inquiryType: CraCreditProfileInquiryType
    /// The JSON member `client_report_id`.
    public let clientReportID: String
    /// The JSON member `lend_scores`.
    public let lendScores: [CraCreditProfileLendScore]
    /// The JSON member `cashflow_insights_attributes`.
    public let cashflowInsightsAttributes: JSONValue?
    /// The JSON member `network_insights_attributes`.
    public let networkInsightsAttributes: JSONValue?
    /// The JSON member `metadata`.
    public let metadata: CraCreditProfileReportMetadata?

    private static let keys = JSONKeyTable("date_retrieved", "inquiry_type", "client_report_id", "lend_scores", "cashflow_insights_attributes", "network_insights_attributes", "metadata")
    public init(json: inout JSONReader) {
        var dateRetrieved: Timestamp?
        var inquiryType: CraCreditProfileInquiryType?
        var clientReportID: String?
        var lendScores: [CraCreditProfileLendScore]?
        var cashflowInsightsAttributes: JSONValue?
        var networkInsightsAttributes: JSONValue?
        var metadata: CraCreditProfileReportMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: dateRetrieved = json.decode()
                case 1: inquiryType = json.decode()
                case 2: clientReportID = json.decode()
                case 3: lendScores = json.decode()
                case 4: cashflowInsightsAttributes = json.decode()
                case 5: networkInsightsAttributes = json.decode()
                case 6: metadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.dateRetrieved = dateRetrieved ?? json.missing("CraCreditProfileReport.date_retrieved")
        self.inquiryType = inquiryType ?? json.missing("CraCreditProfileReport.inquiry_type")
        self.clientReportID = clientReportID ?? json.missing("CraCreditProfileReport.client_report_id")
        self.lendScores = lendScores ?? json.missing("CraCreditProfileReport.lend_scores")
        self.cashflowInsightsAttributes = cashflowInsightsAttributes
        self.networkInsightsAttributes = networkInsightsAttributes
        self.metadata = metadata
    }
}

/// The schema `CraCreditProfileReportMetadata` of Plaid's OpenAPI document.
public struct CraCreditProfileReportMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_count`.
    public let itemCount: Int
    /// The JSON member `institution_ids`.
    public let institutionIDs: [InstitutionID]
    /// The JSON member `account_count`.
    public let accountCount: Int
    /// The JSON member `primary_account_count`.
    public let primaryAccountCount: Int
    /// The JSON member `depository_account_type_count`.
    public let depositoryAccountTypeCount: Int
    /// The JSON member `credit_account_type_count`.
    public let creditAccountTypeCount: Int
    /// The JSON member `other_account_type_count`.
    public let otherAccountTypeCount: Int
    /// The JSON member `multiple_owner_account_count`.
    public let multipleOwnerAccountCount: Int
    /// The JSON member `generated_at`.
    public let generatedAt: Timestamp
    /// The JSON member `oldest_transaction_date`.
    public let oldestTransactionDate: CalendarDate
    /// The JSON member `most_recent_transaction_date`.
    public let mostRecentTransactionDate: CalendarDate

    private static let keys = JSONKeyTable("item_count", "institution_ids", "account_count", "primary_account_count", "depository_account_type_count", "credit_account_type_count", "other_account_type_count", "multiple_owner_account_count", "generated_at", "oldest_transaction_date", "most_recent_transaction_date")
    public init(json: inout JSONReader) {
        var itemCount: Int?
        var institutionIDs: [InstitutionID]?
        var accountCount: Int?
        var primaryAccountCount: Int?
        var depositoryAccountTypeCount: Int?
        var creditAccountTypeCount: Int?
        var otherAccountTypeCount: Int?
        var multipleOwnerAccountCount: Int?
        var generatedAt: Timestamp?
        var oldestTransactionDate: CalendarDate?
        var mostRecentTransactionDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemCount = json.decode()
                case 1: institutionIDs = json.decode()
                case 2: accountCount = json.decode()
                case 3: primaryAccountCount = json.decode()
                case 4: depositoryAccountTypeCount = json.decode()
                case 5: creditAccountTypeCount = json.decode()
                case 6: otherAccountTypeCount = json.decode()
                case 7: multipleOwnerAccountCount = json.decode()
                case 8: generatedAt = json.decode()
                case 9: oldestTransactionDate = json.decode()
                case 10: mostRecentTransactionDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemCount = itemCount ?? json.missing("CraCreditProfileReportMetadata.item_count")
        self.institutionIDs = institutionIDs ?? json.missing("CraCreditProfileReportMetadata.institution_ids")
        self.accountCount = accountCount ?? json.missing("CraCreditProfileReportMetadata.account_count")
        self.primaryAccountCount = primaryAccountCount ?? json.missing("CraCreditProfileReportMetadata.primary_account_count")
        self.depositoryAccountTypeCount = depositoryAccountTypeCount ?? json.missing("CraCreditProfileReportMetadata.depository_account_type_count")
        self.creditAccountTypeCount = creditAccountTypeCount ?? json.missing("CraCreditProfileReportMetadata.credit_account_type_count")
        self.otherAccountTypeCount = otherAccountTypeCount ?? json.missing("CraCreditProfileReportMetadata.other_account_type_count")
        self.multipleOwnerAccountCount = multipleOwnerAccountCount ?? json.missing("CraCreditProfileReportMetadata.multiple_owner_account_count")
        self.generatedAt = generatedAt ?? json.missing("CraCreditProfileReportMetadata.generated_at")
        self.oldestTransactionDate = oldestTransactionDate ?? json.missing("CraCreditProfileReportMetadata.oldest_transaction_date")
        self.mostRecentTransactionDate = mostRecentTransactionDate ?? json.missing("CraCreditProfileReportMetadata.most_recent_transaction_date")
    }
}

/// The schema `CraCurrentModeledIncome` of Plaid's OpenAPI document.
public struct CraCurrentModeledIncome: JSONObjectDecodable, RedactedDescription {
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
        self.monthly = monthly ?? json.missing("CraCurrentModeledIncome.monthly")
        self.annual = annual ?? json.missing("CraCurrentModeledIncome.annual")
    }
}

/// The schema `CraEmploymentRefreshReport` of Plaid's OpenAPI document.
public struct CraEmploymentRefreshReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp
    /// The JSON member `days_requested`.
    public let daysRequested: Int
    /// The JSON member `items`.
    public let items: [CraEmploymentRefreshReportItem]

    private static let keys = JSONKeyTable("generated_time", "days_requested", "items")
    public init(json: inout JSONReader) {
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var items: [CraEmploymentRefreshReportItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: generatedTime = json.decode()
                case 1: daysRequested = json.decode()
                case 2: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.generatedTime = generatedTime ?? json.missing("CraEmploymentRefreshReport.generated_time")
        self.daysRequested = daysRequested ?? json.missing("CraEmploymentRefreshReport.days_requested")
        self.items = items ?? json.missing("CraEmploymentRefreshReport.items")
    }
}

/// The schema `CraEmploymentRefreshReportAccount` of Plaid's OpenAPI document.
public struct CraEmploymentRefreshReportAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `transactions`.
    public let transactions: [CraEmploymentRefreshReportTransaction]

    private static let keys = JSONKeyTable("account_id", "name", "official_name", "type", "subtype", "transactions")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var transactions: [CraEmploymentRefreshReportTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: name = json.decode()
                case 2: officialName = json.decode()
                case 3: type = json.decode()
                case 4: subtype = json.decode()
                case 5: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraEmploymentRefreshReportAccount.account_id")
        self.name = name ?? json.missing("CraEmploymentRefreshReportAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("CraEmploymentRefreshReportAccount.type")
        self.subtype = subtype
        self.transactions = transactions ?? json.missing("CraEmploymentRefreshReportAccount.transactions")
    }
}

/// The schema `CraEmploymentRefreshReportItem` of Plaid's OpenAPI document.
public struct CraEmploymentRefreshReportItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [CraEmploymentRefreshReportAccount]
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
        var accounts: [CraEmploymentRefreshReportAccount]?
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
        self.accounts = accounts ?? json.missing("CraEmploymentRefreshReportItem.accounts")
        self.institutionName = institutionName ?? json.missing("CraEmploymentRefreshReportItem.institution_name")
        self.institutionID = institutionID ?? json.missing("CraEmploymentRefreshReportItem.institution_id")
        self.itemID = itemID ?? json.missing("CraEmploymentRefreshReportItem.item_id")
        self.lastUpdateTime = lastUpdateTime ?? json.missing("CraEmploymentRefreshReportItem.last_update_time")
    }
}

/// The schema `CraEmploymentRefreshReportTransaction` of Plaid's OpenAPI document.
public struct CraEmploymentRefreshReportTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `original_description`.
    public let originalDescription: String
    /// The JSON member `date`.
    public let date: CalendarDate
    /// The JSON member `pending`.
    public let pending: Bool
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID

    private static let keys = JSONKeyTable("account_id", "original_description", "date", "pending", "transaction_id")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var originalDescription: String?
        var date: CalendarDate?
        var pending: Bool?
        var transactionID: TransactionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: originalDescription = json.decode()
                case 2: date = json.decode()
                case 3: pending = json.decode()
                case 4: transactionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraEmploymentRefreshReportTransaction.account_id")
        self.originalDescription = originalDescription ?? json.missing("CraEmploymentRefreshReportTransaction.original_description")
        self.date = date ?? json.missing("CraEmploymentRefreshReportTransaction.date")
        self.pending = pending ?? json.missing("CraEmploymentRefreshReportTransaction.pending")
        self.transactionID = transactionID ?? json.missing("CraEmploymentRefreshReportTransaction.transaction_id")
    }
}

/// The schema `CraIncomeCategory` of Plaid's OpenAPI document.
public struct CraIncomeCategory: JSONObjectDecodable, RedactedDescription {
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
        self.primary = primary ?? json.missing("CraIncomeCategory.primary")
        self.secondary = secondary ?? json.missing("CraIncomeCategory.secondary")
    }
}

/// The schema `CraIncomeInsights` of Plaid's OpenAPI document.
public struct CraIncomeInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String?
    /// The JSON member `generated_time`.
    public let generatedTime: Timestamp?
    /// The JSON member `days_requested`.
    public let daysRequested: Int?
    /// The JSON member `client_report_id`.
    public let clientReportID: String?
    /// The JSON member `items`.
    public let items: [CraBankIncomeItem]?
    /// The JSON member `user_summary`.
    public let userSummary: CraIncomeInsightsUserSummary?
    /// The JSON member `income_streams`.
    public let incomeStreams: [CraIncomeStream]
    /// The JSON member `bank_income_summary`.
    public let bankIncomeSummary: CraBankIncomeSummary?
    /// The JSON member `warnings`.
    public let warnings: [CraBankIncomeWarning]?

    private static let keys = JSONKeyTable("report_id", "generated_time", "days_requested", "client_report_id", "items", "user_summary", "income_streams", "bank_income_summary", "warnings")
    public init(json: inout JSONReader) {
        var reportID: String?
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var clientReportID: String?
        var items: [CraBankIncomeItem]?
        var userSummary: CraIncomeInsightsUserSummary?
        var incomeStreams: [CraIncomeStream]?
        var bankIncomeSummary: CraBankIncomeSummary?
        var warnings: [CraBankIncomeWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: generatedTime = json.decode()
                case 2: daysRequested = json.decode()
                case 3: clientReportID = json.decode()
                case 4: items = json.decode()
                case 5: userSummary = json.decode()
                case 6: incomeStreams = json.decode()
                case 7: bankIncomeSummary = json.decode()
                case 8: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID
        self.generatedTime = generatedTime
        self.daysRequested = daysRequested
        self.clientReportID = clientReportID
        self.items = items
        self.userSummary = userSummary
        self.incomeStreams = incomeStreams ?? json.missing("CraIncomeInsights.income_streams")
        self.bankIncomeSummary = bankIncomeSummary
        self.warnings = warnings
    }
}

/// The schema `CraIncomeInsightsUserSummary` of Plaid's OpenAPI document.
public struct CraIncomeInsightsUserSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `income_metrics`.
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

/// The schema `CraIncomeMetrics` of Plaid's OpenAPI document.
public struct CraIncomeMetrics: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current`.
    public let current: CraCurrentModeledIncome?
    /// The JSON member `projected`.
    public let projected: CraProjectedModeledIncome?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
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

/// The schema `CraIncomeNextPayment` of Plaid's OpenAPI document.
public struct CraIncomeNextPayment: JSONObjectDecodable, RedactedDescription {
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
        self.date = date ?? json.missing("CraIncomeNextPayment.date")
    }
}
