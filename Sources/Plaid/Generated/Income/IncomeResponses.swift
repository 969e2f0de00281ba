// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `AssetReportFreddieGetResponse`.
public struct AssetReportFreddieGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `DEAL`.
    public let deal: AssetReportFreddie
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `SchemaVersion`.
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

/// The response of the operations that return `BetaEwaReportV1GetResponse`.
public struct BetaEwaReportV1GetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `ewa_report_id`.
    public let ewaReportID: String?
    /// The JSON member `generation_time`.
    public let generationTime: Timestamp?
    /// The JSON member `ewa_scores`.
    public let ewaScores: [EwaScore]?
    /// The JSON member `ewa_attributes`.
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

/// The response of the operations that return `CreditAuditCopyTokenCreateResponse`.
public struct CreditAuditCopyTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `audit_copy_token`.
    public let auditCopyToken: SensitiveString
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditAuditCopyTokenRemoveResponse`.
public struct CreditAuditCopyTokenRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `removed`.
    public let removed: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditAuditCopyTokenUpdateResponse`.
public struct CreditAuditCopyTokenUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `updated`.
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

/// The response of the operations that return `CreditBankEmploymentGetResponse`.
public struct CreditBankEmploymentGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_employment_reports`.
    public let bankEmploymentReports: [CreditBankEmploymentReport]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditBankIncomeGetResponse`.
public struct CreditBankIncomeGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_income`.
    public let bankIncome: [CreditBankIncome]?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditBankIncomeRefreshResponse`.
public struct CreditBankIncomeRefreshResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("CreditBankIncomeRefreshResponse.request_id")
    }
}

/// The response of the operations that return `CreditBankIncomeWebhookUpdateResponse`.
public struct CreditBankIncomeWebhookUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("CreditBankIncomeWebhookUpdateResponse.request_id")
    }
}

/// The response of the operations that return `CreditBankStatementsUploadsGetResponse`.
public struct CreditBankStatementsUploadsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `items`.
    public let items: [CreditBankStatementUploadItem]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditEmploymentGetResponse`.
public struct CreditEmploymentGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `items`.
    public let items: [CreditEmploymentItem]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditFreddieMacReportsGetResponse`.
public struct CreditFreddieMacReportsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `DEAL`.
    public let deal: CreditFreddieMacVerificationOfAssetsDeal
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `SchemaVersion`.
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

/// The response of the operations that return `CreditPayrollIncomeGetResponse`.
public struct CreditPayrollIncomeGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `items`.
    public let items: [PayrollItem]
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditPayrollIncomeParsingConfigUpdateResponse`.
public struct CreditPayrollIncomeParsingConfigUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("CreditPayrollIncomeParsingConfigUpdateResponse.request_id")
    }
}

/// The response of the operations that return `CreditPayrollIncomePrecheckResponse`.
public struct CreditPayrollIncomePrecheckResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `confidence`.
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

/// The response of the operations that return `CreditPayrollIncomeRefreshResponse`.
public struct CreditPayrollIncomeRefreshResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `verification_refresh_status`.
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

/// The response of the operations that return `CreditPayrollIncomeRiskSignalsGetResponse`.
public struct CreditPayrollIncomeRiskSignalsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `items`.
    public let items: [PayrollRiskSignalsItem]
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditRelayCreateResponse`.
public struct CreditRelayCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `relay_token`.
    public let relayToken: SensitiveString
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditRelayRefreshResponse`.
public struct CreditRelayRefreshResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `relay_token`.
    public let relayToken: SensitiveString
    /// The JSON member `asset_report_id`.
    public let assetReportID: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditRelayRemoveResponse`.
public struct CreditRelayRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `removed`.
    public let removed: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `CreditSessionsGetResponse`.
public struct CreditSessionsGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `sessions`.
    public let sessions: [CreditSession]?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `EmployersSearchResponse`.
public struct EmployersSearchResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `employers`.
    public let employers: [Employer]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `EmploymentVerificationGetResponse`.
public struct EmploymentVerificationGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `employments`.
    public let employments: [EmploymentVerification]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `IncomeVerificationCreateResponse`.
public struct IncomeVerificationCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `income_verification_id`.
    public let incomeVerificationID: String
    /// The JSON member `request_id`.
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

/// The response of the operations that return `IncomeVerificationPaystubsGetResponse`.
public struct IncomeVerificationPaystubsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `document_metadata`.
    public let documentMetadata: [DocumentMetadata]?
    /// The JSON member `paystubs`.
    public let paystubs: [Paystub]
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `IncomeVerificationPrecheckResponse`.
public struct IncomeVerificationPrecheckResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `precheck_id`.
    public let precheckID: String
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `confidence`.
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

/// The response of the operations that return `IncomeVerificationTaxformsGetResponse`.
public struct IncomeVerificationTaxformsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `document_metadata`.
    public let documentMetadata: [DocumentMetadata]
    /// The JSON member `taxforms`.
    public let taxforms: [Taxform]
    /// The JSON member `error`.
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
