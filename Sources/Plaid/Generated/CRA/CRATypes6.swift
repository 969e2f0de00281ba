// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CraMonitoringInsightsItem/status``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct MonitoringInsightsItemStatus: JSONObjectDecodable, RedactedDescription {
    /// One of `AVAILABLE`, `FAILED` and `PENDING`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let statusCode: MonitoringItemStatusCode
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
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

/// The type of ``MonitoringInsights/loans``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct MonitoringLoanInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``LoanPaymentsCounts``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let loanPaymentsCounts: LoanPaymentsCounts
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let loanDisbursementsCount: Decimal
    /// An object with the members of ``LoanPaymentsMerchantCounts``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
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

/// The type of ``CraPartnerInsightsPrism/cashScore``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct PrismCashScore: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var version: Int { deprecatedVersion }
    private let deprecatedVersion: Int
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let modelVersion: String?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let score: Int?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let reasonCodes: [String]?
    /// An object with the members of ``PrismCashScoreMetadata``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let metadata: PrismCashScoreMetadata?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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
        self.deprecatedVersion = version ?? json.missing("PrismCashScore.version")
        self.modelVersion = modelVersion
        self.score = score
        self.reasonCodes = reasonCodes
        self.metadata = metadata
        self.errorReason = errorReason
    }
}

/// The type of 4 members, ``PrismCashScore/metadata`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct PrismCashScoreMetadata: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let maxAge: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let minAge: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let minAgeCredit: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let minAgeDebit: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let maxAgeDebit: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let maxAgeCredit: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let numTrxnCredit: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let numTrxnDebit: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let l1mCreditValueCnt: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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

/// The type of ``CraPartnerInsightsPrism/detect``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct PrismDetect: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let modelVersion: String
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let score: Int?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let reasonCodes: [String]?
    /// An object with the members of ``PrismCashScoreMetadata``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let metadata: PrismCashScoreMetadata?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let errorReason: String?

    private static let keys = JSONKeyTable("model_version", "score", "reason_codes", "metadata", "error_reason")
    public init(json: inout JSONReader) {
        var modelVersion: String?
        var score: Int?
        var reasonCodes: [String]?
        var metadata: PrismCashScoreMetadata?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: modelVersion = json.decode()
                case 1: score = json.decode()
                case 2: reasonCodes = json.decode()
                case 3: metadata = json.decode()
                case 4: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.modelVersion = modelVersion ?? json.missing("PrismDetect.model_version")
        self.score = score
        self.reasonCodes = reasonCodes
        self.metadata = metadata
        self.errorReason = errorReason
    }
}

/// The type of ``CraPartnerInsightsPrism/extend``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct PrismExtend: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let modelVersion: String
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let score: Int?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let reasonCodes: [String]?
    /// An object with the members of ``PrismCashScoreMetadata``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let metadata: PrismCashScoreMetadata?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let errorReason: String?

    private static let keys = JSONKeyTable("model_version", "score", "reason_codes", "metadata", "error_reason")
    public init(json: inout JSONReader) {
        var modelVersion: String?
        var score: Int?
        var reasonCodes: [String]?
        var metadata: PrismCashScoreMetadata?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: modelVersion = json.decode()
                case 1: score = json.decode()
                case 2: reasonCodes = json.decode()
                case 3: metadata = json.decode()
                case 4: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.modelVersion = modelVersion ?? json.missing("PrismExtend.model_version")
        self.score = score
        self.reasonCodes = reasonCodes
        self.metadata = metadata
        self.errorReason = errorReason
    }
}

/// The type of ``CraPartnerInsightsPrism/firstDetect``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct PrismFirstDetect: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var version: Int { deprecatedVersion }
    private let deprecatedVersion: Int
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let modelVersion: String?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let score: Int?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let reasonCodes: [String]?
    /// An object with the members of ``PrismCashScoreMetadata``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let metadata: PrismCashScoreMetadata?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
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
        self.deprecatedVersion = version ?? json.missing("PrismFirstDetect.version")
        self.modelVersion = modelVersion
        self.score = score
        self.reasonCodes = reasonCodes
        self.metadata = metadata
        self.errorReason = errorReason
    }
}

/// The type of ``CraPartnerInsightsPrism/insights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct PrismInsights: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var version: Int { deprecatedVersion }
    private let deprecatedVersion: Int
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let modelVersion: String?
    /// A JSON object with any members. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let result: JSONValue?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let errorReason: String?

    private static let keys = JSONKeyTable("version", "model_version", "result", "error_reason")
    public init(json: inout JSONReader) {
        var version: Int?
        var modelVersion: String?
        var result: JSONValue?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: version = json.decode()
                case 1: modelVersion = json.decode()
                case 2: result = json.decode()
                case 3: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedVersion = version ?? json.missing("PrismInsights.version")
        self.modelVersion = modelVersion
        self.result = result
        self.errorReason = errorReason
    }
}

/// The type of ``CraCheckReportPartnerInsightsGetOptions/prismVersions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
public struct PrismVersionsDeprecated: JSONEncodable, RedactedDescription {
    /// Always `3`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var firstdetect: PrismFirstDetectVersion?
    /// One of `4.1` and `4`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var detect: PrismDetectVersion?
    /// One of `4.1`, `4`, `3_lite` and `3`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var cashscore: PrismCashScoreVersion?
    /// One of `4.1` and `4`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var extend: PrismExtendVersion?
    /// One of `4.1`, `4` and `3`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var insights: PrismInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        firstdetect: PrismFirstDetectVersion? = nil,
        detect: PrismDetectVersion? = nil,
        cashscore: PrismCashScoreVersion? = nil,
        extend: PrismExtendVersion? = nil,
        insights: PrismInsightsVersion? = nil
    ) {
        self.firstdetect = firstdetect
        self.detect = detect
        self.cashscore = cashscore
        self.extend = extend
        self.insights = insights
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("firstdetect", firstdetect)
        json.field("detect", detect)
        json.field("cashscore", cashscore)
        json.field("extend", extend)
        json.field("insights", insights)
        json.endObject()
    }
}

/// The type of ``BaseReportAttributes/totalInflowAmount`` and
/// ``CraReportGetBaseReportAccountAttributes/totalInflowAmount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalInflowAmount: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportAttributes/totalInflowAmount30d`` and
/// ``CraReportGetBaseReportAccountAttributes/totalInflowAmount30d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalInflowAmount30d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportAttributes/totalInflowAmount60d`` and
/// ``CraReportGetBaseReportAccountAttributes/totalInflowAmount60d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalInflowAmount60d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportAttributes/totalInflowAmount90d`` and
/// ``CraReportGetBaseReportAccountAttributes/totalInflowAmount90d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalInflowAmount90d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``MonitoringIncomeInsights/totalMonthlyIncome``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalMonthlyIncomeInsights: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var baselineAmount: Decimal? { deprecatedBaselineAmount }
    private let deprecatedBaselineAmount: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
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
        self.deprecatedBaselineAmount = baselineAmount
        self.currentAmount = currentAmount ?? json.missing("TotalMonthlyIncomeInsights.current_amount")
    }
}

/// The type of ``BaseReportAttributes/totalOutflowAmount`` and
/// ``CraReportGetBaseReportAccountAttributes/totalOutflowAmount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalOutflowAmount: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportAttributes/totalOutflowAmount30d`` and
/// ``CraReportGetBaseReportAccountAttributes/totalOutflowAmount30d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalOutflowAmount30d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportAttributes/totalOutflowAmount60d`` and
/// ``CraReportGetBaseReportAccountAttributes/totalOutflowAmount60d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalOutflowAmount60d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportAttributes/totalOutflowAmount90d`` and
/// ``CraReportGetBaseReportAccountAttributes/totalOutflowAmount90d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct TotalOutflowAmount90d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalInflowAmount``,
/// ``CraReportGetResponseProductAttributes/totalInflowAmount`` and ``CraVoaReportAttributes/totalInflowAmount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportInflowAmount: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalInflowAmount30d`` and
/// ``CraReportGetResponseProductAttributes/totalInflowAmount30d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportInflowAmount30d: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalInflowAmount60d`` and
/// ``CraReportGetResponseProductAttributes/totalInflowAmount60d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportInflowAmount60d: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalInflowAmount90d`` and
/// ``CraReportGetResponseProductAttributes/totalInflowAmount90d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportInflowAmount90d: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalOutflowAmount``,
/// ``CraReportGetResponseProductAttributes/totalOutflowAmount`` and ``CraVoaReportAttributes/totalOutflowAmount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportOutflowAmount: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalOutflowAmount30d`` and
/// ``CraReportGetResponseProductAttributes/totalOutflowAmount30d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportOutflowAmount30d: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalOutflowAmount60d`` and
/// ``CraReportGetResponseProductAttributes/totalOutflowAmount60d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportOutflowAmount60d: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``BaseReportUserAttributes/totalOutflowAmount90d`` and
/// ``CraReportGetResponseProductAttributes/totalOutflowAmount90d``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct TotalReportOutflowAmount90d: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}
