// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/credit/asset_report/freddie_mac/get`.
public struct AssetReportFreddieGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``AssetReportFreddie``. Always present.
    public let deal: AssetReportFreddie
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// An exact decimal number. Always present.
    public let schemaVersion: Decimal
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("DEAL", "request_id", "SchemaVersion")
    public init(json: inout JSONReader) {
        var deal: AssetReportFreddie?
        var requestID: RequestID?
        var schemaVersion: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: deal = json.decode()
                case 1: requestID = json.decode()
                case 2: schemaVersion = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deal = deal ?? json.missing("AssetReportFreddieGetResponse.DEAL")
        self.requestID = requestID ?? json.missing("AssetReportFreddieGetResponse.request_id")
        self.schemaVersion = schemaVersion ?? json.missing("AssetReportFreddieGetResponse.SchemaVersion")
    }
}

/// The response of `/beta/ewa_report/v1/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
public struct BetaEwaReportV1GetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    public let ewaReportID: String?
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    public let generationTime: Timestamp?
    /// A list of ``EwaScore`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    public let ewaScores: [EwaScore]?
    /// A JSON object with any members. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    public let ewaAttributes: JSONValue?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "ewa_report_id", "generation_time", "ewa_scores", "ewa_attributes")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var ewaReportID: String?
        var generationTime: Timestamp?
        var ewaScores: [EwaScore]?
        var ewaAttributes: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: ewaReportID = json.decode()
                case 2: generationTime = json.decode()
                case 3: ewaScores = json.decode()
                case 4: ewaAttributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
        self.ewaReportID = ewaReportID
        self.generationTime = generationTime
        self.ewaScores = ewaScores
        self.ewaAttributes = ewaAttributes
    }
}

/// The response of `/credit/audit_copy_token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate).
public struct CreditAuditCopyTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate).
    public let auditCopyToken: SensitiveString
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("audit_copy_token", "request_id")
    public init(json: inout JSONReader) {
        var auditCopyToken: SensitiveString?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: auditCopyToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.auditCopyToken = auditCopyToken ?? json.missing("CreditAuditCopyTokenCreateResponse.audit_copy_token")
        self.requestID = requestID ?? json.missing("CreditAuditCopyTokenCreateResponse.request_id")
    }
}

/// The response of `/credit/audit_copy_token/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove).
public struct CreditAuditCopyTokenRemoveResponse: PlaidResponse, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove).
    public let removed: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("removed", "request_id")
    public init(json: inout JSONReader) {
        var removed: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: removed = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.removed = removed ?? json.missing("CreditAuditCopyTokenRemoveResponse.removed")
        self.requestID = requestID ?? json.missing("CreditAuditCopyTokenRemoveResponse.request_id")
    }
}

/// The response of `/credit/audit_copy_token/update`.
public struct CreditAuditCopyTokenUpdateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A Boolean value. Always present.
    public let updated: Bool
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "updated")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var updated: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: updated = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CreditAuditCopyTokenUpdateResponse.request_id")
        self.updated = updated ?? json.missing("CreditAuditCopyTokenUpdateResponse.updated")
    }
}

/// The response of `/beta/credit/v1/bank_employment/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmploymentGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``CreditBankEmploymentReport`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
    public let bankEmploymentReports: [CreditBankEmploymentReport]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_employment_reports", "request_id")
    public init(json: inout JSONReader) {
        var bankEmploymentReports: [CreditBankEmploymentReport]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankEmploymentReports = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankEmploymentReports = bankEmploymentReports ?? json.missing("CreditBankEmploymentGetResponse.bank_employment_reports")
        self.requestID = requestID ?? json.missing("CreditBankEmploymentGetResponse.request_id")
    }
}

/// The response of `/credit/bank_income/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``CreditBankIncome`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public let bankIncome: [CreditBankIncome]?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_income", "request_id")
    public init(json: inout JSONReader) {
        var bankIncome: [CreditBankIncome]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankIncome = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankIncome = bankIncome
        self.requestID = requestID ?? json.missing("CreditBankIncomeGetResponse.request_id")
    }
}

/// The response of `/credit/bank_income/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh).
public struct CreditBankIncomeRefreshResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("CreditBankIncomeRefreshResponse.request_id")
    }
}

/// The response of `/credit/bank_income/webhook/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate).
public struct CreditBankIncomeWebhookUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("CreditBankIncomeWebhookUpdateResponse.request_id")
    }
}

/// The response of `/credit/bank_statements/uploads/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementsUploadsGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``CreditBankStatementUploadItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let items: [CreditBankStatementUploadItem]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("items", "request_id")
    public init(json: inout JSONReader) {
        var items: [CreditBankStatementUploadItem]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: items = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.items = items ?? json.missing("CreditBankStatementsUploadsGetResponse.items")
        self.requestID = requestID ?? json.missing("CreditBankStatementsUploadsGetResponse.request_id")
    }
}

/// The response of `/credit/employment/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
public struct CreditEmploymentGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// A list of ``CreditEmploymentItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let items: [CreditEmploymentItem]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("items", "request_id")
    public init(json: inout JSONReader) {
        var items: [CreditEmploymentItem]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: items = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.items = items ?? json.missing("CreditEmploymentGetResponse.items")
        self.requestID = requestID ?? json.missing("CreditEmploymentGetResponse.request_id")
    }
}

/// The response of `/credit/freddie_mac/reports/get`.
public struct CreditFreddieMacReportsGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacVerificationOfAssetsDeal``. Always present.
    public let deal: CreditFreddieMacVerificationOfAssetsDeal
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// An exact decimal number. Always present.
    public let schemaVersion: Decimal
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("DEAL", "request_id", "SchemaVersion")
    public init(json: inout JSONReader) {
        var deal: CreditFreddieMacVerificationOfAssetsDeal?
        var requestID: RequestID?
        var schemaVersion: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: deal = json.decode()
                case 1: requestID = json.decode()
                case 2: schemaVersion = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deal = deal ?? json.missing("CreditFreddieMacReportsGetResponse.DEAL")
        self.requestID = requestID ?? json.missing("CreditFreddieMacReportsGetResponse.request_id")
        self.schemaVersion = schemaVersion ?? json.missing("CreditFreddieMacReportsGetResponse.SchemaVersion")
    }
}

/// The response of `/credit/payroll_income/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayrollIncomeGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``PayrollItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let items: [PayrollItem]
    /// An object with the members of ``PlaidErrorObject``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let error: PlaidErrorObject?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("items", "error", "request_id")
    public init(json: inout JSONReader) {
        var items: [PayrollItem]?
        var error: PlaidErrorObject?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: items = json.decode()
                case 1: error = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.items = items ?? json.missing("CreditPayrollIncomeGetResponse.items")
        self.error = error
        self.requestID = requestID ?? json.missing("CreditPayrollIncomeGetResponse.request_id")
    }
}

/// The response of `/credit/payroll_income/parsing_config/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate).
public struct CreditPayrollIncomeParsingConfigUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("CreditPayrollIncomeParsingConfigUpdateResponse.request_id")
    }
}

/// The response of `/credit/payroll_income/precheck`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
public struct CreditPayrollIncomePrecheckResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// One of `HIGH`, `LOW` and `UNKNOWN`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
    public let confidence: IncomeVerificationPrecheckConfidence
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "confidence")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var confidence: IncomeVerificationPrecheckConfidence?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: confidence = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CreditPayrollIncomePrecheckResponse.request_id")
        self.confidence = confidence ?? json.missing("CreditPayrollIncomePrecheckResponse.confidence")
    }
}

/// The response of `/credit/payroll_income/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh).
public struct CreditPayrollIncomeRefreshResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh).
    public let verificationRefreshStatus: String
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "verification_refresh_status")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var verificationRefreshStatus: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: verificationRefreshStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("CreditPayrollIncomeRefreshResponse.request_id")
        self.verificationRefreshStatus = verificationRefreshStatus ?? json.missing("CreditPayrollIncomeRefreshResponse.verification_refresh_status")
    }
}

/// The response of `/credit/payroll_income/risk_signals/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct CreditPayrollIncomeRiskSignalsGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``PayrollRiskSignalsItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let items: [PayrollRiskSignalsItem]
    /// An object with the members of ``PlaidErrorObject``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let error: PlaidErrorObject?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("items", "error", "request_id")
    public init(json: inout JSONReader) {
        var items: [PayrollRiskSignalsItem]?
        var error: PlaidErrorObject?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: items = json.decode()
                case 1: error = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.items = items ?? json.missing("CreditPayrollIncomeRiskSignalsGetResponse.items")
        self.error = error
        self.requestID = requestID ?? json.missing("CreditPayrollIncomeRiskSignalsGetResponse.request_id")
    }
}

/// The response of `/credit/relay/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaycreate).
public struct CreditRelayCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaycreate).
    public let relayToken: SensitiveString
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("relay_token", "request_id")
    public init(json: inout JSONReader) {
        var relayToken: SensitiveString?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: relayToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.relayToken = relayToken ?? json.missing("CreditRelayCreateResponse.relay_token")
        self.requestID = requestID ?? json.missing("CreditRelayCreateResponse.request_id")
    }
}

/// The response of `/credit/relay/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayrefresh).
public struct CreditRelayRefreshResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayrefresh).
    public let relayToken: SensitiveString
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayrefresh).
    public let assetReportID: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("relay_token", "asset_report_id", "request_id")
    public init(json: inout JSONReader) {
        var relayToken: SensitiveString?
        var assetReportID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: relayToken = json.decode()
                case 1: assetReportID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.relayToken = relayToken ?? json.missing("CreditRelayRefreshResponse.relay_token")
        self.assetReportID = assetReportID
        self.requestID = requestID ?? json.missing("CreditRelayRefreshResponse.request_id")
    }
}

/// The response of `/credit/relay/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayremove).
public struct CreditRelayRemoveResponse: PlaidResponse, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayremove).
    public let removed: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("removed", "request_id")
    public init(json: inout JSONReader) {
        var removed: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: removed = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.removed = removed ?? json.missing("CreditRelayRemoveResponse.removed")
        self.requestID = requestID ?? json.missing("CreditRelayRemoveResponse.request_id")
    }
}

/// The response of `/credit/sessions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionsGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// A list of ``CreditSession`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let sessions: [CreditSession]?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("sessions", "request_id")
    public init(json: inout JSONReader) {
        var sessions: [CreditSession]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sessions = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sessions = sessions
        self.requestID = requestID ?? json.missing("CreditSessionsGetResponse.request_id")
    }
}

/// The response of `/employers/search`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
public struct EmployersSearchResponse: PlaidResponse, RedactedDescription {
    /// A list of ``Employer`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
    public let employers: [Employer]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("employers", "request_id")
    public init(json: inout JSONReader) {
        var employers: [Employer]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: employers = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.employers = employers ?? json.missing("EmployersSearchResponse.employers")
        self.requestID = requestID ?? json.missing("EmployersSearchResponse.request_id")
    }
}

/// The response of `/employment/verification/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
public struct EmploymentVerificationGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``EmploymentVerification`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let employments: [EmploymentVerification]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("employments", "request_id")
    public init(json: inout JSONReader) {
        var employments: [EmploymentVerification]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: employments = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.employments = employments ?? json.missing("EmploymentVerificationGetResponse.employments")
        self.requestID = requestID ?? json.missing("EmploymentVerificationGetResponse.request_id")
    }
}

/// The response of `/income/verification/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationcreate).
public struct IncomeVerificationCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationcreate).
    public let incomeVerificationID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("income_verification_id", "request_id")
    public init(json: inout JSONReader) {
        var incomeVerificationID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeVerificationID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeVerificationID = incomeVerificationID ?? json.missing("IncomeVerificationCreateResponse.income_verification_id")
        self.requestID = requestID ?? json.missing("IncomeVerificationCreateResponse.request_id")
    }
}

/// The response of `/income/verification/paystubs/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct IncomeVerificationPaystubsGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``DocumentMetadata`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let documentMetadata: [DocumentMetadata]?
    /// A list of ``Paystub`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let paystubs: [Paystub]
    /// An object with the members of ``PlaidErrorObject``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let error: PlaidErrorObject?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("document_metadata", "paystubs", "error", "request_id")
    public init(json: inout JSONReader) {
        var documentMetadata: [DocumentMetadata]?
        var paystubs: [Paystub]?
        var error: PlaidErrorObject?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentMetadata = json.decode()
                case 1: paystubs = json.decode()
                case 2: error = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentMetadata = documentMetadata
        self.paystubs = paystubs ?? json.missing("IncomeVerificationPaystubsGetResponse.paystubs")
        self.error = error
        self.requestID = requestID ?? json.missing("IncomeVerificationPaystubsGetResponse.request_id")
    }
}

/// The response of `/income/verification/precheck`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public let precheckID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// One of `HIGH`, `LOW` and `UNKNOWN`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public let confidence: IncomeVerificationPrecheckConfidence
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("precheck_id", "request_id", "confidence")
    public init(json: inout JSONReader) {
        var precheckID: String?
        var requestID: RequestID?
        var confidence: IncomeVerificationPrecheckConfidence?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: precheckID = json.decode()
                case 1: requestID = json.decode()
                case 2: confidence = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.precheckID = precheckID ?? json.missing("IncomeVerificationPrecheckResponse.precheck_id")
        self.requestID = requestID ?? json.missing("IncomeVerificationPrecheckResponse.request_id")
        self.confidence = confidence ?? json.missing("IncomeVerificationPrecheckResponse.confidence")
    }
}

/// The response of `/income/verification/taxforms/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
public struct IncomeVerificationTaxformsGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// A list of ``DocumentMetadata`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let documentMetadata: [DocumentMetadata]
    /// A list of ``Taxform`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let taxforms: [Taxform]
    /// An object with the members of ``PlaidErrorObject``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let error: PlaidErrorObject?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "document_metadata", "taxforms", "error")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var documentMetadata: [DocumentMetadata]?
        var taxforms: [Taxform]?
        var error: PlaidErrorObject?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: documentMetadata = json.decode()
                case 2: taxforms = json.decode()
                case 3: error = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
        self.documentMetadata = documentMetadata ?? json.missing("IncomeVerificationTaxformsGetResponse.document_metadata")
        self.taxforms = taxforms ?? json.missing("IncomeVerificationTaxformsGetResponse.taxforms")
        self.error = error
    }
}
