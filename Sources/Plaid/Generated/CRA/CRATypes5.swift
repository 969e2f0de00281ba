// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `PrismDetect` of Plaid's OpenAPI document.
public struct PrismDetect: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `model_version`.
    public let modelVersion: String
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `reason_codes`.
    public let reasonCodes: [String]?
    /// The JSON member `metadata`.
    public let metadata: PrismCashScoreMetadata?
    /// The JSON member `error_reason`.
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

/// The schema `PrismExtend` of Plaid's OpenAPI document.
public struct PrismExtend: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `model_version`.
    public let modelVersion: String
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `reason_codes`.
    public let reasonCodes: [String]?
    /// The JSON member `metadata`.
    public let metadata: PrismCashScoreMetadata?
    /// The JSON member `error_reason`.
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

/// The schema `PrismFirstDetect` of Plaid's OpenAPI document.
public struct PrismFirstDetect: JSONObjectDecodable, RedactedDescription {
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
        self.version = version ?? json.missing("PrismFirstDetect.version")
        self.modelVersion = modelVersion
        self.score = score
        self.reasonCodes = reasonCodes
        self.metadata = metadata
        self.errorReason = errorReason
    }
}

/// The schema `PrismInsights` of Plaid's OpenAPI document.
public struct PrismInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `version`.
    public let version: Int
    /// The JSON member `model_version`.
    public let modelVersion: String?
    /// The JSON member `result`.
    public let result: JSONValue?
    /// The JSON member `error_reason`.
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
        self.version = version ?? json.missing("PrismInsights.version")
        self.modelVersion = modelVersion
        self.result = result
        self.errorReason = errorReason
    }
}

/// The schema `PrismVersionsDeprecated` of Plaid's OpenAPI document.
public struct PrismVersionsDeprecated: JSONEncodable, RedactedDescription {
    /// The JSON member `firstdetect`.
    public var firstdetect: PrismFirstDetectVersion?
    /// The JSON member `detect`.
    public var detect: PrismDetectVersion?
    /// The JSON member `cashscore`.
    public var cashscore: PrismCashScoreVersion?
    /// The JSON member `extend`.
    public var extend: PrismExtendVersion?
    /// The JSON member `insights`.
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

/// The schema `TotalInflowAmount` of Plaid's OpenAPI document.
public struct TotalInflowAmount: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalInflowAmount30d` of Plaid's OpenAPI document.
public struct TotalInflowAmount30d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalInflowAmount60d` of Plaid's OpenAPI document.
public struct TotalInflowAmount60d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalInflowAmount90d` of Plaid's OpenAPI document.
public struct TotalInflowAmount90d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalInflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalMonthlyIncomeInsights` of Plaid's OpenAPI document.
public struct TotalMonthlyIncomeInsights: JSONObjectDecodable, RedactedDescription {
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
        self.currentAmount = currentAmount ?? json.missing("TotalMonthlyIncomeInsights.current_amount")
    }
}

/// The schema `TotalOutflowAmount` of Plaid's OpenAPI document.
public struct TotalOutflowAmount: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalOutflowAmount30d` of Plaid's OpenAPI document.
public struct TotalOutflowAmount30d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalOutflowAmount60d` of Plaid's OpenAPI document.
public struct TotalOutflowAmount60d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalOutflowAmount90d` of Plaid's OpenAPI document.
public struct TotalOutflowAmount90d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalOutflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportInflowAmount` of Plaid's OpenAPI document.
public struct TotalReportInflowAmount: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportInflowAmount30d` of Plaid's OpenAPI document.
public struct TotalReportInflowAmount30d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportInflowAmount60d` of Plaid's OpenAPI document.
public struct TotalReportInflowAmount60d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportInflowAmount90d` of Plaid's OpenAPI document.
public struct TotalReportInflowAmount90d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportInflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportOutflowAmount` of Plaid's OpenAPI document.
public struct TotalReportOutflowAmount: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportOutflowAmount30d` of Plaid's OpenAPI document.
public struct TotalReportOutflowAmount30d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount30d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportOutflowAmount60d` of Plaid's OpenAPI document.
public struct TotalReportOutflowAmount60d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount60d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The schema `TotalReportOutflowAmount90d` of Plaid's OpenAPI document.
public struct TotalReportOutflowAmount90d: JSONObjectDecodable, RedactedDescription {
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
        self.amount = amount ?? json.missing("TotalReportOutflowAmount90d.amount")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}
