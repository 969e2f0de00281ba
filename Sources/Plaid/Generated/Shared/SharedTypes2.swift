// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of 5 members, ``BankPenaltiesIndicators/categoryDetails`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct CategoryExpenses: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let id: String?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionsCount: Int?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``MonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlyAverage: MonthlyAverage?

    private static let keys = JSONKeyTable("id", "transactions_count", "amount", "iso_currency_code", "unofficial_currency_code", "monthly_average")
    public init(json: inout JSONReader) {
        var id: String?
        var transactionsCount: Int?
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var monthlyAverage: MonthlyAverage?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: transactionsCount = json.decode()
                case 2: amount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: unofficialCurrencyCode = json.decode()
                case 5: monthlyAverage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.transactionsCount = transactionsCount
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.monthlyAverage = monthlyAverage
    }
}

/// An error of one Item within a request about several.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct Cause: JSONObjectDecodable, RedactedDescription {
    /// The broad kind of error.
    ///
    /// Stable, so programs may depend on it.
    public let errorType: PlaidErrorType
    /// The exact error.
    ///
    /// Stable, so programs may depend on it.
    public let errorCode: String
    /// Why an OAuth login no longer works; `null` for all other errors.
    public let errorCodeReason: String?
    /// An explanation for developers.
    ///
    /// It may change: show or log it, but do not compare it.
    public let errorMessage: String
    /// An explanation for the user; `null` when the user cannot help it.
    public let displayMessage: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The errors of the Items that a request about several concerns; empty or absent otherwise.
    public let causes: [JSONValue]?
    /// The HTTP status.
    ///
    /// Only errors in webhooks carry it.
    public let status: Int?
    /// Plaid's page about the error.
    public let documentationURL: String?
    /// What Plaid suggests to do; `null` when it suggests nothing.
    public let suggestedAction: String?
    /// The account subtypes that were asked for.
    ///
    /// Only some `NO_ACCOUNTS` errors carry it.
    public let requiredAccountSubtypes: [String]?
    /// The account subtypes that were found.
    ///
    /// Only some `NO_ACCOUNTS` errors carry it.
    public let providedAccountSubtypes: [String]?
    /// The Item that the error belongs to.
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

/// The account numbers of a counterparty in Europe.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct CounterpartyNumbers: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The account number and sort code in the UK; `null` when unknown.
    public let bacs: CounterpartyNumbersBACS?
    /// The IBAN and BIC; `null` when unknown.
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

/// A counterparty's account number in the UK.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct CounterpartyNumbersBACS: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The account number, usually 8 digits; leading zeros count.
    public let account: String?
    /// The sort code of the bank's branch, 6 digits.
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

/// A counterparty's IBAN and BIC.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct CounterpartyNumbersInternational: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The International Bank Account Number, without spaces.
    ///
    /// 15 to 34 characters.
    public let iban: SensitiveString?
    /// The Bank Identifier Code (SWIFT code) of the counterparty's bank.
    ///
    /// 8 to 11 characters.
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

/// The type of ``CraCheckReportHomeLendingReportOptions/employmentRefreshOptions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateEmploymentRefreshOptions: JSONEncodable, RedactedDescription {
    /// A whole number, at most 731. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
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

/// The type of ``CraCheckReportCreateBaseReportOptions/homeLendingReportOptions`` and
/// ``LinkTokenCreateRequestCraOptionsBaseReport/homeLendingReportOptions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportHomeLendingReportOptions: JSONEncodable, RedactedDescription {
    /// A list of ``CraCheckReportVerificationGetReportType`` values. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var reportsRequested: [CraCheckReportVerificationGetReportType]
    /// An object with the members of ``CraCheckReportCreateEmploymentRefreshOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var employmentRefreshOptions: CraCheckReportCreateEmploymentRefreshOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        reportsRequested: [CraCheckReportVerificationGetReportType],
        employmentRefreshOptions: CraCheckReportCreateEmploymentRefreshOptions? = nil
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

/// The type of ``CraPartnerInsightsUltraFicoScoreRequest/baseFicoScore``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraPartnerInsightsBaseFicoScore: JSONEncodable, RedactedDescription {
    /// One of `EQUIFAX`, `EXPERIAN` and `TRANSUNION`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var bureau: CraPartnerInsightsBureau
    /// A whole number. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var score: Int
    /// A list of texts, at most 4 elements. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var reasonCodes: [String]?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode1: String? { get { deprecatedReasonCode1 } set { deprecatedReasonCode1 = newValue } }
    private var deprecatedReasonCode1: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode2: String? { get { deprecatedReasonCode2 } set { deprecatedReasonCode2 = newValue } }
    private var deprecatedReasonCode2: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode3: String? { get { deprecatedReasonCode3 } set { deprecatedReasonCode3 = newValue } }
    private var deprecatedReasonCode3: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reasonCode4: String? { get { deprecatedReasonCode4 } set { deprecatedReasonCode4 = newValue } }
    private var deprecatedReasonCode4: String?
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var didInquiriesAdverselyAffectScore: Bool?
    /// One of `8`, `9`, `10` and `10T`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
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
        self.deprecatedReasonCode1 = reasonCode1
        self.deprecatedReasonCode2 = reasonCode2
        self.deprecatedReasonCode3 = reasonCode3
        self.deprecatedReasonCode4 = reasonCode4
        self.didInquiriesAdverselyAffectScore = didInquiriesAdverselyAffectScore
        self.baseFicoScoreVersion = baseFicoScoreVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("bureau", bureau)
        json.field("score", score)
        json.field("reason_codes", reasonCodes)
        json.field("reason_code_1", deprecatedReasonCode1)
        json.field("reason_code_2", deprecatedReasonCode2)
        json.field("reason_code_3", deprecatedReasonCode3)
        json.field("reason_code_4", deprecatedReasonCode4)
        json.field("did_inquiries_adversely_affect_score", didInquiriesAdverselyAffectScore)
        json.field("base_fico_score_version", baseFicoScoreVersion)
        json.endObject()
    }
}

/// The type of ``CraCheckReportCreatePartnerInsightsOptions/fico``,
/// ``CraCheckReportPartnerInsightsGetPartnerInsights/fico`` and
/// ``LinkTokenCreateRequestCraOptionsPartnerInsights/fico``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraPartnerInsightsFicoInput: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var ficoLenderID: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var lenderApplicationID: String
    /// A list of ``CraPartnerInsightsUltraFicoScoreRequest`` objects. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
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

/// The type of ``CraPartnerInsightsFicoInput/ultraficoScoreRequests``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraPartnerInsightsUltraFicoScoreRequest: JSONEncodable, RedactedDescription {
    /// Always `1.0`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var ultraficoScoreVersion: CraPartnerInsightsUltraFicoScoreVersion
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var ficoScoringRequestID: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var requestCorrelationID: String?
    /// An object with the members of ``CraPartnerInsightsBaseFicoScore``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
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

/// The type of ``CraReportCreateRequest/products`` and ``LinkTokenCreateRequestCraReportParameter/products``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CraReportProduct: JSONEncodable, RedactedDescription {
    /// One of the 9 values of ``CraReportProductProduct``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
    public var product: CraReportProductProduct?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
    public var version: String
    /// Further settings of the request.
    public var options: CraReportProductOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        version: String,
        product: CraReportProductProduct? = nil,
        options: CraReportProductOptions? = nil
    ) {
        self.product = product
        self.version = version
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("product", product)
        json.field("version", version)
        json.field("options", options)
        json.endObject()
    }
}

/// The type of ``CraReportProduct/options``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CraReportProductOptions: JSONEncodable, RedactedDescription {
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
    public var requireIdentity: Bool?
    /// An object with the members of ``IncomeInsightsFilter``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
    public var incomeInsightsFilter: IncomeInsightsFilter?
    /// A list of ``CraLendScoreVariant`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
    public var variants: [CraLendScoreVariant]?

    /// Creates a value; omitted members are not sent.
    public init(
        requireIdentity: Bool? = nil,
        incomeInsightsFilter: IncomeInsightsFilter? = nil,
        variants: [CraLendScoreVariant]? = nil
    ) {
        self.requireIdentity = requireIdentity
        self.incomeInsightsFilter = incomeInsightsFilter
        self.variants = variants
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("require_identity", requireIdentity)
        json.field("income_insights_filter", incomeInsightsFilter)
        json.field("variants", variants)
        json.endObject()
    }
}

/// The type of 13 members, ``BaseReportAverageFlowInsights/totalAmount`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct CreditAmountWithCurrency: JSONObjectDecodable, RedactedDescription {
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

/// The type of 4 members, ``AssetReportTransaction/creditCategory`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct CreditCategory: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let primary: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``CreditSessionResults/documentIncomeResults`` and ``LinkSessionResults/documentIncomeResults``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionDocumentIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let numPaystubsUploaded: Int
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let numW2sUploaded: Int
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let numBankStatementsUploaded: Int
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let num1099sUploaded: Int
    /// A whole number. Always present. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let numI20sUploaded: Int

    private static let keys = JSONKeyTable("num_paystubs_uploaded", "num_w2s_uploaded", "num_bank_statements_uploaded", "num_1099s_uploaded", "num_i20s_uploaded")
    public init(json: inout JSONReader) {
        var numPaystubsUploaded: Int?
        var numW2sUploaded: Int?
        var numBankStatementsUploaded: Int?
        var num1099sUploaded: Int?
        var numI20sUploaded: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numPaystubsUploaded = json.decode()
                case 1: numW2sUploaded = json.decode()
                case 2: numBankStatementsUploaded = json.decode()
                case 3: num1099sUploaded = json.decode()
                case 4: numI20sUploaded = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numPaystubsUploaded = numPaystubsUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_paystubs_uploaded")
        self.numW2sUploaded = numW2sUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_w2s_uploaded")
        self.numBankStatementsUploaded = numBankStatementsUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_bank_statements_uploaded")
        self.num1099sUploaded = num1099sUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_1099s_uploaded")
        self.numI20sUploaded = numI20sUploaded ?? json.missing("CreditSessionDocumentIncomeResult.num_i20s_uploaded")
    }
}

/// An email address of an owner.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct Email: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The email address.
    public let data: String
    /// Whether it is the main email address on the account.
    public let primary: Bool
    /// What the institution calls the address.
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

/// How well an email address matches an owner's.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct EmailAddressMatchScore: JSONObjectDecodable, RedactedDescription {
    /// From 0 to 100.
    ///
    /// From 70 it is a partial match, for instance without a `+` suffix; below a mismatch.
    public let score: Int?

    private static let keys = JSONKeyTable("score")
    public init(json: inout JSONReader) {
        var score: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
    }
}

/// The type of ``AffordabilityInsights/expenditure``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct ExpenditureInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``AmountWithCurrencyWithMonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let cashFlow: AmountWithCurrencyWithMonthlyAverage?
    /// An object with the members of ``ExpenditureSummary``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let totalExpenditure: ExpenditureSummary?
    /// An object with the members of ``ExpenditureSummary``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let essentialExpenditure: ExpenditureSummary?
    /// An object with the members of ``ExpenditureSummary``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let nonEssentialExpenditure: ExpenditureSummary?
    /// An object with the members of ``ExpenditureSummary``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let other: ExpenditureSummary?
    /// An object with the members of ``ExpenditureSummary``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transfersOut: ExpenditureSummary?
    /// An object with the members of ``OutlierTransactionsInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of 5 members, ``ExpenditureInsights/totalExpenditure`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct ExpenditureSummary: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``MonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlyAverage: MonthlyAverage?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionsCount: Int?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let percentageOfIncome: Double?
    /// A list of ``CategoryExpenses`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``RiskIndicators/gambling``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct GamblingIndicators: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``MonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlyAverage: MonthlyAverage?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let topMerchants: [String]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionsCount: Int?
    /// A list of ``MonthlySummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlySummaries: [MonthlySummary]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysSinceLastOccurrence: Int?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AccountAssets/historicalBalances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct HistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let date: CalendarDate
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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
        self.date = date ?? json.missing("HistoricalBalance.date")
        self.current = current ?? json.missing("HistoricalBalance.current")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// A purchase that is part of a holding.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct HoldingTaxLot: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The institution's identifier of the lot; `null` when it has none.
    public let institutionLotID: String?
    /// When the lot was acquired, in UTC; `null` when unknown.
    public let originalPurchaseDatetime: Timestamp?
    /// How many units the lot has.
    public let quantity: Decimal?
    /// The price of one unit at the time of purchase; `null` when unknown.
    public let purchasePrice: Decimal?
    /// What the whole lot cost, with fees; `null` when unknown.
    public let costBasis: Decimal?
    /// The lot's value now; `null` when unknown.
    public let currentValue: Decimal?
    /// `LONG` for units that are owned, `SHORT` for units that are owed.
    public let positionType: HoldingTaxLotPositionType?

    private static let keys = JSONKeyTable("institution_lot_id", "original_purchase_datetime", "quantity", "purchase_price", "cost_basis", "current_value", "position_type")
    public init(json: inout JSONReader) {
        var institutionLotID: String?
        var originalPurchaseDatetime: Timestamp?
        var quantity: Decimal?
        var purchasePrice: Decimal?
        var costBasis: Decimal?
        var currentValue: Decimal?
        var positionType: HoldingTaxLotPositionType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutionLotID = json.decode()
                case 1: originalPurchaseDatetime = json.decode()
                case 2: quantity = json.decode()
                case 3: purchasePrice = json.decode()
                case 4: costBasis = json.decode()
                case 5: currentValue = json.decode()
                case 6: positionType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutionLotID = institutionLotID
        self.originalPurchaseDatetime = originalPurchaseDatetime
        self.quantity = quantity
        self.purchasePrice = purchasePrice
        self.costBasis = costBasis
        self.currentValue = currentValue
        self.positionType = positionType
    }
}

/// The type of ``IdentityVerificationCreateRequestUser/name``, ``IdentityVerificationRequestUser/name`` and
/// ``LinkTokenCreateRequestUser/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationRequestUserName: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var givenName: String
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
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

/// The type of ``AffordabilityInsights/income``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct IncomeInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``AmountWithCurrency``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let totalIncome: AmountWithCurrency?
    /// An object with the members of ``AmountWithCurrencyWithMonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let incomeExcludingTransfers: AmountWithCurrencyWithMonthlyAverage?
    /// An object with the members of ``AmountWithCurrencyWithMonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of 4 members, ``CraCheckReportCreateIncomeInsightsOptions/incomeInsightsFilter`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct IncomeInsightsFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// A list of texts. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var includedCategories: [String]
    /// A list of texts. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var excludedCategories: [String]?

    /// Creates a value; omitted members are not sent.
    public init(
        includedCategories: [String],
        excludedCategories: [String]? = nil
    ) {
        self.includedCategories = includedCategories
        self.excludedCategories = excludedCategories
    }

    private static let keys = JSONKeyTable("included_categories", "excluded_categories")
    public init(json: inout JSONReader) {
        var includedCategories: [String]?
        var excludedCategories: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: includedCategories = json.decode()
                case 1: excludedCategories = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.includedCategories = includedCategories ?? json.missing("IncomeInsightsFilter.included_categories")
        self.excludedCategories = excludedCategories
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("included_categories", includedCategories)
        json.field("excluded_categories", excludedCategories)
        json.endObject()
    }
}

/// One login of one user at one institution.
///
/// Linking the same login again creates a second Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct Item: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The identifier of the Item, case-sensitive and stable until the Item is removed.
    public let itemID: ItemID
    /// The institution; `null` for Items without one, such as those verified by micro-deposits.
    public let institutionID: InstitutionID?
    /// The institution's name for display; `null` for Items without one.
    public let institutionName: String?
    /// The URL that receives the Item's webhooks; `null` when there is none.
    public let webhook: String?
    /// How the account numbers were obtained; `null` when there are none.
    public let authMethod: ItemAuthMethod?
    /// Why the Item does not work; `null` while it is healthy.
    ///
    /// For `ITEM_LOGIN_REQUIRED`, send the user through Link in update mode.
    public let error: PlaidErrorObject?
    /// Products that the institution supports and the Item does not use.
    public let availableProducts: [Products]
    /// Products that are billed for the Item.
    public let billedProducts: [Products]
    /// Products that the Item has.
    ///
    /// Usually the same as `billedProducts`.
    public let products: [Products]?
    /// Products that the user agreed to.
    ///
    /// Absent unless the consent screens of Link record it.
    public let consentedProducts: [Products]?
    /// When the user's consent ends, in UTC; `null` when it does not.
    ///
    /// Renew it in update mode before; the webhook `PENDING_EXPIRATION` or `PENDING_DISCONNECT` announces it.
    public let consentExpirationTime: Timestamp?
    /// Whether Plaid can update the Item by itself or the user has to take part each time.
    public let updateType: ItemUpdateType
    /// The other Item that the same Link session has created; `null` for nearly all Items.
    ///
    /// One of the two then belongs to Plaid Inc., the other to Plaid Check.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let pairedItemID: String?

    private static let keys = JSONKeyTable("item_id", "institution_id", "institution_name", "webhook", "auth_method", "error", "available_products", "billed_products", "products", "consented_products", "consent_expiration_time", "update_type", "paired_item_id")
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
        var pairedItemID: String?
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
                case 12: pairedItemID = json.decode()
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
        self.pairedItemID = pairedItemID
    }
}

/// The type of ``RiskIndicators/loanDisbursements``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct LoanDisbursementsIndicators: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// A list of ``CategoryExpenses`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let categoryDetails: [CategoryExpenses]?
    /// An object with the members of ``MonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlyAverage: MonthlyAverage?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let topProviders: [String]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionsCount: Int?
    /// A list of ``MonthlySummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlySummaries: [MonthlySummary]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysSinceLastOccurrence: Int?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``RiskIndicators/loanPayments``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct LoanPaymentsIndicators: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``MonthlyAverage``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlyAverage: MonthlyAverage?
    /// A list of ``CategoryExpenses`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let categoryDetails: [CategoryExpenses]?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let topProviders: [String]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionsCount: Int?
    /// A list of ``MonthlySummary`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let monthlySummaries: [MonthlySummary]?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysSinceLastOccurrence: Int?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// Where a transaction took place.
///
/// Every member is `null` when unknown, and all are for online transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct Location: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The street address.
    public let address: String?
    /// The city.
    public let city: String?
    /// The state or region; in the US the two-letter code.
    public let region: String?
    /// The postal code as text; leading zeros count.
    public let postalCode: String?
    /// The country as an ISO 3166-1 alpha-2 code.
    public let country: String?
    /// The latitude in degrees, north positive.
    public let lat: Double?
    /// The longitude in degrees, east positive.
    public let lon: Double?
    /// The merchant's own number of the store.
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
