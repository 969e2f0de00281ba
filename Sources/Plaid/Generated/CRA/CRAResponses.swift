// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/cra/check_report/base_report/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct CraCheckReportBaseReportGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``BaseReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let report: BaseReport
    /// A list of ``BaseReportWarning`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public let warnings: [BaseReportWarning]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/check_report/cashflow_insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
public struct CraCheckReportCashflowInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraCashflowInsightsReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    public let report: CraCashflowInsightsReport
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A list of ``CheckReportWarning`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
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

/// The response of `/cra/check_report/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/check_report/income_insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraCheckReportIncomeInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraIncomeInsights``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public let report: CraIncomeInsights?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A list of ``CheckReportWarning`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
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

/// The response of `/cra/check_report/lend_score/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
public struct CraCheckReportLendScoreGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraLendScoreReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public let report: CraLendScoreReport
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A list of ``CheckReportWarning`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
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

/// The response of `/cra/check_report/network_insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
public struct CraCheckReportNetworkInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraNetworkInsightsReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public let report: CraNetworkInsightsReport
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A list of ``CheckReportWarning`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
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

/// The response of `/cra/check_report/partner_insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
public struct CraCheckReportPartnerInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraPartnerInsights``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public let report: CraPartnerInsights?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A list of ``CheckReportWarning`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
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

/// The response of `/cra/check_report/verification/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraCheckReportVerificationGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraVerificationReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let report: CraVerificationReport
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A list of ``CheckReportWarning`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
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

/// The response of `/cra/credit_profile/report/get`.
public struct CraCreditProfileReportGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraCreditProfileReport``. Always present.
    public let report: CraCreditProfileReport
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. May be absent.
    public let userID: String?
    /// A list of ``CheckReportWarning`` objects. Always present.
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

/// The response of `/cra/loans/unregister`.
public struct CraLoanUnregisterResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/loans/applications/register`.
public struct CraLoansApplicationsRegisterResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/loans/register`.
public struct CraLoansRegisterResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/loans/update`.
public struct CraLoansUpdateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/monitoring_insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct CraMonitoringInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let userInsightsID: String
    /// A list of ``CraMonitoringInsightsItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
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

/// The response of `/cra/monitoring_insights/subscribe`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
public struct CraMonitoringInsightsSubscribeResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
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

/// The response of `/cra/monitoring_insights/unsubscribe`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe).
public struct CraMonitoringInsightsUnsubscribeResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/partner_insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``CraPartnerInsights`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public let report: [CraPartnerInsights]?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/cra/report/create`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. May be `null`.
    public let reportID: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report_id", "request_id")
    public init(json: inout JSONReader) {
        var reportID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID
        self.requestID = requestID ?? json.missing("CraReportCreateResponse.request_id")
    }
}

/// The response of `/cra/report/get`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraReportGetReport``. Always present.
    public let report: CraReportGetReport
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. Always present.
    public let userID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// A list of ``CheckReportWarning`` objects. Always present.
    public let warnings: [CheckReportWarning]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "request_id", "user_id", "client_user_id", "warnings")
    public init(json: inout JSONReader) {
        var report: CraReportGetReport?
        var requestID: RequestID?
        var userID: String?
        var clientUserID: String?
        var warnings: [CheckReportWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: requestID = json.decode()
                case 2: userID = json.decode()
                case 3: clientUserID = json.decode()
                case 4: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("CraReportGetResponse.report")
        self.requestID = requestID ?? json.missing("CraReportGetResponse.request_id")
        self.userID = userID ?? json.missing("CraReportGetResponse.user_id")
        self.clientUserID = clientUserID
        self.warnings = warnings ?? json.missing("CraReportGetResponse.warnings")
    }
}

/// The response of `/cra/servicing/subscription/create`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let subscriptionID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("subscription_id", "request_id")
    public init(json: inout JSONReader) {
        var subscriptionID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subscriptionID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.subscriptionID = subscriptionID ?? json.missing("CraServicingSubscriptionCreateResponse.subscription_id")
        self.requestID = requestID ?? json.missing("CraServicingSubscriptionCreateResponse.request_id")
    }
}

/// The response of `/cra/servicing/subscription/delete`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionDeleteResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let subscriptionID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("subscription_id", "request_id")
    public init(json: inout JSONReader) {
        var subscriptionID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subscriptionID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.subscriptionID = subscriptionID ?? json.missing("CraServicingSubscriptionDeleteResponse.subscription_id")
        self.requestID = requestID ?? json.missing("CraServicingSubscriptionDeleteResponse.request_id")
    }
}

/// The response of `/cra/servicing/subscription/get`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CraServicingSubscription``. Always present.
    public let subscription: CraServicingSubscription
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("subscription", "request_id")
    public init(json: inout JSONReader) {
        var subscription: CraServicingSubscription?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subscription = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.subscription = subscription ?? json.missing("CraServicingSubscriptionGetResponse.subscription")
        self.requestID = requestID ?? json.missing("CraServicingSubscriptionGetResponse.request_id")
    }
}

/// The response of `/cra/servicing/subscription/list`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``CraServicingSubscription`` objects. Always present.
    public let subscriptions: [CraServicingSubscription]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("subscriptions", "request_id")
    public init(json: inout JSONReader) {
        var subscriptions: [CraServicingSubscription]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subscriptions = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.subscriptions = subscriptions ?? json.missing("CraServicingSubscriptionListResponse.subscriptions")
        self.requestID = requestID ?? json.missing("CraServicingSubscriptionListResponse.request_id")
    }
}

/// The response of `/cra/servicing/subscription/update`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionUpdateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let subscriptionID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("subscription_id", "request_id")
    public init(json: inout JSONReader) {
        var subscriptionID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subscriptionID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.subscriptionID = subscriptionID ?? json.missing("CraServicingSubscriptionUpdateResponse.subscription_id")
        self.requestID = requestID ?? json.missing("CraServicingSubscriptionUpdateResponse.request_id")
    }
}
