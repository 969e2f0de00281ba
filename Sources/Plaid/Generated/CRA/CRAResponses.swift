// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `CraCheckReportBaseReportGetResponse`.
public struct CraCheckReportBaseReportGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: BaseReport
    /// The JSON member `warnings`.
    public let warnings: [BaseReportWarning]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "warnings", "request_id")
    public init(json: inout JSONReader) {
        var report: BaseReport?
        var warnings: [BaseReportWarning]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: warnings = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("CraCheckReportBaseReportGetResponse.report")
        self.warnings = warnings ?? json.missing("CraCheckReportBaseReportGetResponse.warnings")
        self.requestID = requestID ?? json.missing("CraCheckReportBaseReportGetResponse.request_id")
    }
}

/// The response of the operations that return `CraCheckReportCashflowInsightsGetResponse`.
public struct CraCheckReportCashflowInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: CraCashflowInsightsReport
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `warnings`.
    public let warnings: [CheckReportWarning]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraCashflowInsightsReport?
        var requestID: RequestID?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("CraCheckReportCashflowInsightsGetResponse.report")
        self.requestID = requestID ?? json.missing("CraCheckReportCashflowInsightsGetResponse.request_id")
        self.warnings = warnings
    }
}

/// The response of the operations that return `CraCheckReportCreateResponse`.
public struct CraCheckReportCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
    }
}

/// The response of the operations that return `CraCheckReportIncomeInsightsGetResponse`.
public struct CraCheckReportIncomeInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: CraIncomeInsights?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `warnings`.
    public let warnings: [CheckReportWarning]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraIncomeInsights?
        var requestID: RequestID?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report
        self.requestID = requestID ?? json.missing("CraCheckReportIncomeInsightsGetResponse.request_id")
        self.warnings = warnings
    }
}

/// The response of the operations that return `CraCheckReportLendScoreGetResponse`.
public struct CraCheckReportLendScoreGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: CraLendScoreReport
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `warnings`.
    public let warnings: [CheckReportWarning]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraLendScoreReport?
        var requestID: RequestID?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("CraCheckReportLendScoreGetResponse.report")
        self.requestID = requestID ?? json.missing("CraCheckReportLendScoreGetResponse.request_id")
        self.warnings = warnings
    }
}

/// The response of the operations that return `CraCheckReportNetworkInsightsGetResponse`.
public struct CraCheckReportNetworkInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: CraNetworkInsightsReport
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `warnings`.
    public let warnings: [CheckReportWarning]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraNetworkInsightsReport?
        var requestID: RequestID?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("CraCheckReportNetworkInsightsGetResponse.report")
        self.requestID = requestID ?? json.missing("CraCheckReportNetworkInsightsGetResponse.request_id")
        self.warnings = warnings
    }
}

/// The response of the operations that return `CraCheckReportPartnerInsightsGetResponse`.
public struct CraCheckReportPartnerInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: CraPartnerInsights?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `warnings`.
    public let warnings: [CheckReportWarning]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraPartnerInsights?
        var requestID: RequestID?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report
        self.requestID = requestID ?? json.missing("CraCheckReportPartnerInsightsGetResponse.request_id")
        self.warnings = warnings
    }
}

/// The response of the operations that return `CraCheckReportVerificationGetResponse`.
public struct CraCheckReportVerificationGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: CraVerificationReport
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `warnings`.
    public let warnings: [CheckReportWarning]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraVerificationReport?
        var requestID: RequestID?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("CraCheckReportVerificationGetResponse.report")
        self.requestID = requestID ?? json.missing("CraCheckReportVerificationGetResponse.request_id")
        self.warnings = warnings ?? json.missing("CraCheckReportVerificationGetResponse.warnings")
    }
}

/// The response of the operations that return `CraCreditProfileReportGetResponse`.
public struct CraCreditProfileReportGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: CraCreditProfileReport
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `warnings`.
    public let warnings: [CheckReportWarning]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "user_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraCreditProfileReport?
        var requestID: RequestID?
        var userID: String?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: userID = json.decode()
                case 3: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("CraCreditProfileReportGetResponse.report")
        self.requestID = requestID ?? json.missing("CraCreditProfileReportGetResponse.request_id")
        self.userID = userID
        self.warnings = warnings ?? json.missing("CraCreditProfileReportGetResponse.warnings")
    }
}

/// The response of the operations that return `CraLoanUnregisterResponse`.
public struct CraLoanUnregisterResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CraLoanUnregisterResponse.request_id")
    }
}

/// The response of the operations that return `CraLoansApplicationsRegisterResponse`.
public struct CraLoansApplicationsRegisterResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CraLoansApplicationsRegisterResponse.request_id")
    }
}

/// The response of the operations that return `CraLoansRegisterResponse`.
public struct CraLoansRegisterResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CraLoansRegisterResponse.request_id")
    }
}

/// The response of the operations that return `CraLoansUpdateResponse`.
public struct CraLoansUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CraLoansUpdateResponse.request_id")
    }
}

/// The response of the operations that return `CraMonitoringInsightsGetResponse`.
public struct CraMonitoringInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `user_insights_id`.
    public let userInsightsID: String
    /// The JSON member `items`.
    public let items: [CraMonitoringInsightsItem]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "user_insights_id", "items")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var userInsightsID: String?
        var items: [CraMonitoringInsightsItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: userInsightsID = json.decode()
                case 2: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CraMonitoringInsightsGetResponse.request_id")
        self.userInsightsID = userInsightsID ?? json.missing("CraMonitoringInsightsGetResponse.user_insights_id")
        self.items = items ?? json.missing("CraMonitoringInsightsGetResponse.items")
    }
}

/// The response of the operations that return `CraMonitoringInsightsSubscribeResponse`.
public struct CraMonitoringInsightsSubscribeResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `subscription_id`.
    public let subscriptionID: String
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "subscription_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var subscriptionID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: subscriptionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CraMonitoringInsightsSubscribeResponse.request_id")
        self.subscriptionID = subscriptionID ?? json.missing("CraMonitoringInsightsSubscribeResponse.subscription_id")
    }
}

/// The response of the operations that return `CraMonitoringInsightsUnsubscribeResponse`.
public struct CraMonitoringInsightsUnsubscribeResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CraMonitoringInsightsUnsubscribeResponse.request_id")
    }
}

/// The response of the operations that return `CraPartnerInsightsGetResponse`.
public struct CraPartnerInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: [CraPartnerInsights]?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id")
    public init(json: inout JSONReader) {
        var report: [CraPartnerInsights]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report
        self.requestID = requestID ?? json.missing("CraPartnerInsightsGetResponse.request_id")
    }
}
