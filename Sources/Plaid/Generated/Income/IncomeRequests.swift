// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/credit/asset_report/freddie_mac/get`.
public struct AssetReportFreddieGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportFreddieGetResponse
    public static var path: StaticString { "/credit/asset_report/freddie_mac/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `audit_copy_token`.
    public var auditCopyToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        auditCopyToken: SensitiveString
    ) {
        self.auditCopyToken = auditCopyToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("audit_copy_token", auditCopyToken)
        json.endObject()
    }
}

/// A request to `/beta/ewa_report/v1/get`.
public struct BetaEwaReportV1GetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaEwaReportV1GetResponse
    public static var path: StaticString { "/beta/ewa_report/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// A request to `/credit/audit_copy_token/create`.
public struct CreditAuditCopyTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditAuditCopyTokenCreateResponse
    public static var path: StaticString { "/credit/audit_copy_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `report_tokens`.
    public var reportTokens: [AssetReportToken]

    /// Creates a value; omitted members are not sent.
    public init(
        reportTokens: [AssetReportToken]
    ) {
        self.reportTokens = reportTokens
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("report_tokens", reportTokens)
        json.endObject()
    }
}

/// A request to `/credit/audit_copy_token/remove`.
public struct CreditAuditCopyTokenRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditAuditCopyTokenRemoveResponse
    public static var path: StaticString { "/credit/audit_copy_token/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `audit_copy_token`.
    public var auditCopyToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        auditCopyToken: SensitiveString
    ) {
        self.auditCopyToken = auditCopyToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("audit_copy_token", auditCopyToken)
        json.endObject()
    }
}

/// A request to `/credit/audit_copy_token/update`.
public struct CreditAuditCopyTokenUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditAuditCopyTokenUpdateResponse
    public static var path: StaticString { "/credit/audit_copy_token/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `audit_copy_token`.
    public var auditCopyToken: SensitiveString
    /// The JSON member `report_tokens`.
    public var reportTokens: [AssetReportToken]

    /// Creates a value; omitted members are not sent.
    public init(
        auditCopyToken: SensitiveString,
        reportTokens: [AssetReportToken]
    ) {
        self.auditCopyToken = auditCopyToken
        self.reportTokens = reportTokens
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("audit_copy_token", auditCopyToken)
        json.field("report_tokens", reportTokens)
        json.endObject()
    }
}

/// A request to `/beta/credit/v1/bank_employment/get`.
public struct CreditBankEmploymentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankEmploymentGetResponse
    public static var path: StaticString { "/beta/credit/v1/bank_employment/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken
    ) {
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/credit/bank_income/get`.
public struct CreditBankIncomeGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankIncomeGetResponse
    public static var path: StaticString { "/credit/bank_income/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `options`.
    public var options: CreditBankIncomeGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        userID: String? = nil,
        options: CreditBankIncomeGetRequestOptions? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/credit/bank_income/pdf/get`.
public struct CreditBankIncomePDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/credit/bank_income/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `user_id`.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/credit/bank_income/refresh`.
public struct CreditBankIncomeRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankIncomeRefreshResponse
    public static var path: StaticString { "/credit/bank_income/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `options`.
    public var options: CreditBankIncomeRefreshRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        userID: String? = nil,
        options: CreditBankIncomeRefreshRequestOptions? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/credit/bank_income/webhook/update`.
public struct CreditBankIncomeWebhookUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankIncomeWebhookUpdateResponse
    public static var path: StaticString { "/credit/bank_income/webhook/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `enable_webhooks`.
    public var enableWebhooks: Bool

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        enableWebhooks: Bool,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.enableWebhooks = enableWebhooks
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("enable_webhooks", enableWebhooks)
        json.endObject()
    }
}

/// A request to `/credit/bank_statements/uploads/get`.
public struct CreditBankStatementsUploadsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankStatementsUploadsGetResponse
    public static var path: StaticString { "/credit/bank_statements/uploads/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `options`.
    public var options: CreditBankStatementsUploadsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        options: CreditBankStatementsUploadsGetRequestOptions? = nil
    ) {
        self.userToken = userToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/credit/employment/get`.
public struct CreditEmploymentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditEmploymentGetResponse
    public static var path: StaticString { "/credit/employment/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken
    ) {
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/credit/freddie_mac/reports/get`.
public struct CreditFreddieMacReportsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditFreddieMacReportsGetResponse
    public static var path: StaticString { "/credit/freddie_mac/reports/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `audit_copy_token`.
    public var auditCopyToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        auditCopyToken: SensitiveString
    ) {
        self.auditCopyToken = auditCopyToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("audit_copy_token", auditCopyToken)
        json.endObject()
    }
}

/// A request to `/credit/payroll_income/get`.
public struct CreditPayrollIncomeGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeGetResponse
    public static var path: StaticString { "/credit/payroll_income/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `options`.
    public var options: CreditPayrollIncomeGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        userID: String? = nil,
        options: CreditPayrollIncomeGetRequestOptions? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/credit/payroll_income/parsing_config/update`.
public struct CreditPayrollIncomeParsingConfigUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeParsingConfigUpdateResponse
    public static var path: StaticString { "/credit/payroll_income/parsing_config/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `item_id`.
    public var itemID: ItemID?
    /// The JSON member `parsing_config`.
    public var parsingConfig: [IncomeVerificationDocParsingConfig]

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        parsingConfig: [IncomeVerificationDocParsingConfig],
        userID: String? = nil,
        itemID: ItemID? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.itemID = itemID
        self.parsingConfig = parsingConfig
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("item_id", itemID)
        json.field("parsing_config", parsingConfig)
        json.endObject()
    }
}

/// A request to `/credit/payroll_income/precheck`.
public struct CreditPayrollIncomePrecheckRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomePrecheckResponse
    public static var path: StaticString { "/credit/payroll_income/precheck" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `access_tokens`.
    public var accessTokens: [AccessToken]?
    /// The JSON member `employer`.
    public var employer: IncomeVerificationPrecheckEmployer?
    /// The JSON member `us_military_info`.
    public var usMilitaryInfo: IncomeVerificationPrecheckMilitaryInfo?
    /// The JSON member `payroll_institution`.
    public var payrollInstitution: IncomeVerificationPrecheckPayrollInstitution?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        userID: String? = nil,
        accessTokens: [AccessToken]? = nil,
        employer: IncomeVerificationPrecheckEmployer? = nil,
        usMilitaryInfo: IncomeVerificationPrecheckMilitaryInfo? = nil,
        payrollInstitution: IncomeVerificationPrecheckPayrollInstitution? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.accessTokens = accessTokens
        self.employer = employer
        self.usMilitaryInfo = usMilitaryInfo
        self.payrollInstitution = payrollInstitution
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("access_tokens", accessTokens)
        json.field("employer", employer)
        json.field("us_military_info", usMilitaryInfo)
        json.field("payroll_institution", payrollInstitution)
        json.endObject()
    }
}

/// A request to `/credit/payroll_income/refresh`.
public struct CreditPayrollIncomeRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeRefreshResponse
    public static var path: StaticString { "/credit/payroll_income/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `options`.
    public var options: CreditPayrollIncomeRefreshRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        userID: String? = nil,
        options: CreditPayrollIncomeRefreshRequestOptions? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/credit/payroll_income/risk_signals/get`.
public struct CreditPayrollIncomeRiskSignalsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeRiskSignalsGetResponse
    public static var path: StaticString { "/credit/payroll_income/risk_signals/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_id`.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/credit/relay/create`.
public struct CreditRelayCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditRelayCreateResponse
    public static var path: StaticString { "/credit/relay/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `report_tokens`.
    public var reportTokens: [AssetReportToken]
    /// The JSON member `secondary_client_id`.
    public var secondaryClientID: String
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        reportTokens: [AssetReportToken],
        secondaryClientID: String,
        webhook: String? = nil
    ) {
        self.reportTokens = reportTokens
        self.secondaryClientID = secondaryClientID
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("report_tokens", reportTokens)
        json.field("secondary_client_id", secondaryClientID)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/credit/relay/get`.
public struct CreditRelayGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportGetResponse
    public static var path: StaticString { "/credit/relay/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `relay_token`.
    public var relayToken: SensitiveString
    /// The JSON member `report_type`.
    public var reportType: ReportType
    /// The JSON member `include_insights`.
    public var includeInsights: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        relayToken: SensitiveString,
        reportType: ReportType,
        includeInsights: Bool? = nil
    ) {
        self.relayToken = relayToken
        self.reportType = reportType
        self.includeInsights = includeInsights
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("relay_token", relayToken)
        json.field("report_type", reportType)
        json.field("include_insights", includeInsights)
        json.endObject()
    }
}

/// A request to `/credit/relay/pdf/get`.
public struct CreditRelayPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/credit/relay/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `relay_token`.
    public var relayToken: SensitiveString
    /// The JSON member `report_type`.
    public var reportType: ReportType

    /// Creates a value; omitted members are not sent.
    public init(
        relayToken: SensitiveString,
        reportType: ReportType
    ) {
        self.relayToken = relayToken
        self.reportType = reportType
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("relay_token", relayToken)
        json.field("report_type", reportType)
        json.endObject()
    }
}

/// A request to `/credit/relay/refresh`.
public struct CreditRelayRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditRelayRefreshResponse
    public static var path: StaticString { "/credit/relay/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `relay_token`.
    public var relayToken: SensitiveString
    /// The JSON member `report_type`.
    public var reportType: ReportType
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        relayToken: SensitiveString,
        reportType: ReportType,
        webhook: String? = nil
    ) {
        self.relayToken = relayToken
        self.reportType = reportType
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("relay_token", relayToken)
        json.field("report_type", reportType)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/credit/relay/remove`.
public struct CreditRelayRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditRelayRemoveResponse
    public static var path: StaticString { "/credit/relay/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `relay_token`.
    public var relayToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        relayToken: SensitiveString
    ) {
        self.relayToken = relayToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("relay_token", relayToken)
        json.endObject()
    }
}

/// A request to `/credit/sessions/get`.
public struct CreditSessionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditSessionsGetResponse
    public static var path: StaticString { "/credit/sessions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken
    ) {
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/employers/search`.
public struct EmployersSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = EmployersSearchResponse
    public static var path: StaticString { "/employers/search" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `query`.
    public var query: String
    /// The JSON member `products`.
    public var products: [String]

    /// Creates a value; omitted members are not sent.
    public init(
        query: String,
        products: [String]
    ) {
        self.query = query
        self.products = products
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("query", query)
        json.field("products", products)
        json.endObject()
    }
}

/// A request to `/employment/verification/get`.
public struct EmploymentVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = EmploymentVerificationGetResponse
    public static var path: StaticString { "/employment/verification/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// A request to `/income/verification/create`.
public struct IncomeVerificationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationCreateResponse
    public static var path: StaticString { "/income/verification/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `webhook`.
    public var webhook: String
    /// The JSON member `precheck_id`.
    public var precheckID: String?
    /// The JSON member `options`.
    public var options: IncomeVerificationCreateRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        webhook: String,
        precheckID: String? = nil,
        options: IncomeVerificationCreateRequestOptions? = nil
    ) {
        self.webhook = webhook
        self.precheckID = precheckID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("webhook", webhook)
        json.field("precheck_id", precheckID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/income/verification/documents/download`.
public struct IncomeVerificationDocumentsDownloadRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/income/verification/documents/download" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `income_verification_id`.
    public var incomeVerificationID: String?
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?
    /// The JSON member `document_id`.
    public var documentID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil,
        documentID: String? = nil
    ) {
        self.incomeVerificationID = incomeVerificationID
        self.accessToken = accessToken
        self.documentID = documentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", incomeVerificationID)
        json.field("access_token", accessToken)
        json.field("document_id", documentID)
        json.endObject()
    }
}

/// A request to `/income/verification/paystubs/get`.
public struct IncomeVerificationPaystubsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationPaystubsGetResponse
    public static var path: StaticString { "/income/verification/paystubs/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `income_verification_id`.
    public var incomeVerificationID: String?
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) {
        self.incomeVerificationID = incomeVerificationID
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", incomeVerificationID)
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// A request to `/income/verification/precheck`.
public struct IncomeVerificationPrecheckRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationPrecheckResponse
    public static var path: StaticString { "/income/verification/precheck" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user`.
    public var user: IncomeVerificationPrecheckUser?
    /// The JSON member `employer`.
    public var employer: IncomeVerificationPrecheckEmployer?
    /// The JSON member `payroll_institution`.
    public var payrollInstitution: IncomeVerificationPrecheckPayrollInstitution?
    /// The JSON member `transactions_access_token`.
    public var transactionsAccessToken: AccessToken?
    /// The JSON member `transactions_access_tokens`.
    public var transactionsAccessTokens: [AccessToken]?
    /// The JSON member `us_military_info`.
    public var usMilitaryInfo: IncomeVerificationPrecheckMilitaryInfo?

    /// Creates a value; omitted members are not sent.
    public init(
        user: IncomeVerificationPrecheckUser? = nil,
        employer: IncomeVerificationPrecheckEmployer? = nil,
        payrollInstitution: IncomeVerificationPrecheckPayrollInstitution? = nil,
        transactionsAccessToken: AccessToken? = nil,
        transactionsAccessTokens: [AccessToken]? = nil,
        usMilitaryInfo: IncomeVerificationPrecheckMilitaryInfo? = nil
    ) {
        self.user = user
        self.employer = employer
        self.payrollInstitution = payrollInstitution
        self.transactionsAccessToken = transactionsAccessToken
        self.transactionsAccessTokens = transactionsAccessTokens
        self.usMilitaryInfo = usMilitaryInfo
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user", user)
        json.field("employer", employer)
        json.field("payroll_institution", payrollInstitution)
        json.field("transactions_access_token", transactionsAccessToken)
        json.field("transactions_access_tokens", transactionsAccessTokens)
        json.field("us_military_info", usMilitaryInfo)
        json.endObject()
    }
}

/// A request to `/income/verification/taxforms/get`.
public struct IncomeVerificationTaxformsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationTaxformsGetResponse
    public static var path: StaticString { "/income/verification/taxforms/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `income_verification_id`.
    public var incomeVerificationID: String?
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) {
        self.incomeVerificationID = incomeVerificationID
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", incomeVerificationID)
        json.field("access_token", accessToken)
        json.endObject()
    }
}
