// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/credit/asset_report/freddie_mac/get`.
///
/// Returns an Asset Report in the format of Freddie Mac, who alone may call it.
public struct AssetReportFreddieGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportFreddieGetResponse
    public static var path: StaticString { "/credit/asset_report/freddie_mac/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
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
///
/// Returns a report with scores for earned wage access.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
public struct BetaEwaReportV1GetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaEwaReportV1GetResponse
    public static var path: StaticString { "/beta/ewa_report/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Creates a token that lets an auditor read asset and income reports.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate).
public struct CreditAuditCopyTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditAuditCopyTokenCreateResponse
    public static var path: StaticString { "/credit/audit_copy_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of sensitive texts, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate).
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
///
/// Revokes an audit copy token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove).
public struct CreditAuditCopyTokenRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditAuditCopyTokenRemoveResponse
    public static var path: StaticString { "/credit/audit_copy_token/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove).
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
///
/// Replaces the reports that an audit copy token gives access to.
public struct CreditAuditCopyTokenUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditAuditCopyTokenUpdateResponse
    public static var path: StaticString { "/credit/audit_copy_token/update" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    public var auditCopyToken: SensitiveString
    /// A list of sensitive texts, which descriptions redact. Required.
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
///
/// Returns employers that were found in a user's bank transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmploymentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankEmploymentGetResponse
    public static var path: StaticString { "/beta/credit/v1/bank_employment/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
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
///
/// Returns the income that was found in a user's bank accounts.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
public struct CreditBankIncomeGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankIncomeGetResponse
    public static var path: StaticString { "/credit/bank_income/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomeget).
    public var userID: String?
    /// Further settings of the request.
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
///
/// Downloads a bank income report as a PDF.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomepdfget).
public struct CreditBankIncomePDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/credit/bank_income/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomepdfget).
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

/// A request to `/credit/bank_income/refresh`.
///
/// Refreshes a bank income report.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh).
public struct CreditBankIncomeRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankIncomeRefreshResponse
    public static var path: StaticString { "/credit/bank_income/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh).
    public var userID: String?
    /// Further settings of the request.
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
///
/// Turns notifications about a user's bank income on or off.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate).
public struct CreditBankIncomeWebhookUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankIncomeWebhookUpdateResponse
    public static var path: StaticString { "/credit/bank_income/webhook/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate).
    public var userID: String?
    /// A Boolean value. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate).
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
///
/// Returns what Plaid read from the bank statements that a user uploaded.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct CreditBankStatementsUploadsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditBankStatementsUploadsGetResponse
    public static var path: StaticString { "/credit/bank_statements/uploads/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Further settings of the request.
    public var options: CreditBankStatementsUploadsGetRequestOptions?
    /// Text. Optional. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        options: CreditBankStatementsUploadsGetRequestOptions? = nil,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.options = options
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("options", options)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/credit/employment/get`.
///
/// Returns the employment of a user from payroll data.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
public struct CreditEmploymentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditEmploymentGetResponse
    public static var path: StaticString { "/credit/employment/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
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

/// A request to `/credit/freddie_mac/reports/get`.
///
/// Returns reports on assets and employment in the format of Freddie Mac.
public struct CreditFreddieMacReportsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditFreddieMacReportsGetResponse
    public static var path: StaticString { "/credit/freddie_mac/reports/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
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
///
/// Returns a user's pay stubs, W-2 forms and other payroll data.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayrollIncomeGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeGetResponse
    public static var path: StaticString { "/credit/payroll_income/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public var userID: String?
    /// Further settings of the request.
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
///
/// Changes what is analyzed in the income documents of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate).
public struct CreditPayrollIncomeParsingConfigUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeParsingConfigUpdateResponse
    public static var path: StaticString { "/credit/payroll_income/parsing_config/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate).
    public var userID: String?
    /// The identifier of an Item. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate).
    public var itemID: ItemID?
    /// A list of ``IncomeVerificationDocParsingConfig`` values. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate).
    public var parsingConfig: [IncomeVerificationDocParsingConfig]

    /// Creates a value; omitted members are not sent.
    public init(
        parsingConfig: [IncomeVerificationDocParsingConfig],
        userToken: UserToken? = nil,
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
///
/// Checks whether payroll data of a user can be read.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
public struct CreditPayrollIncomePrecheckRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomePrecheckResponse
    public static var path: StaticString { "/credit/payroll_income/precheck" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
    public var userID: String?
    /// The access tokens of the Items.
    ///
    /// Never log them or send them to a browser.
    public var accessTokens: [AccessToken]?
    /// An object with the members of ``IncomeVerificationPrecheckEmployer``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
    public var employer: IncomeVerificationPrecheckEmployer?
    /// An object with the members of ``IncomeVerificationPrecheckMilitaryInfo``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
    public var usMilitaryInfo: IncomeVerificationPrecheckMilitaryInfo?
    /// An object with the members of ``IncomeVerificationPrecheckPayrollInstitution``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck).
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
///
/// Fetches a user's payroll data again.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh).
public struct CreditPayrollIncomeRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeRefreshResponse
    public static var path: StaticString { "/credit/payroll_income/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh).
    public var userID: String?
    /// Further settings of the request.
    public var options: CreditPayrollIncomeRefreshRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
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
///
/// Returns signs of forgery in the income documents that a user uploaded.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct CreditPayrollIncomeRiskSignalsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditPayrollIncomeRiskSignalsGetResponse
    public static var path: StaticString { "/credit/payroll_income/risk_signals/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
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
///
/// Creates a token that shares an Asset Report with a partner.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaycreate).
public struct CreditRelayCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditRelayCreateResponse
    public static var path: StaticString { "/credit/relay/create" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of sensitive texts, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaycreate).
    public var reportTokens: [AssetReportToken]
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaycreate).
    public var secondaryClientID: String
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
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
///
/// Returns the reports that a partner shared with you.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayget).
public struct CreditRelayGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportGetResponse
    public static var path: StaticString { "/credit/relay/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayget).
    public var relayToken: SensitiveString
    /// Always `asset`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayget).
    public var reportType: ReportType
    /// A Boolean value. Optional. The default is `false`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayget).
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
///
/// Downloads the reports that a partner shared with you as a PDF.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaypdfget).
public struct CreditRelayPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/credit/relay/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaypdfget).
    public var relayToken: SensitiveString
    /// Always `asset`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelaypdfget).
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
///
/// Refreshes a report that a partner shared with you.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayrefresh).
public struct CreditRelayRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditRelayRefreshResponse
    public static var path: StaticString { "/credit/relay/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayrefresh).
    public var relayToken: SensitiveString
    /// Always `asset`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayrefresh).
    public var reportType: ReportType
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
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
///
/// Revokes a token that shares reports with a partner.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayremove).
public struct CreditRelayRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditRelayRemoveResponse
    public static var path: StaticString { "/credit/relay/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayremove).
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
///
/// Returns the Link sessions of a user for income verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CreditSessionsGetResponse
    public static var path: StaticString { "/credit/sessions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
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

/// A request to `/employers/search`.
///
/// Returns employers whose name matches a query.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
public struct EmployersSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = EmployersSearchResponse
    public static var path: StaticString { "/employers/search" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
    public var query: String
    /// A list of texts. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
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
///
/// Returns the employment of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
public struct EmploymentVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = EmploymentVerificationGetResponse
    public static var path: StaticString { "/employment/verification/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Creates an income verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationcreate).
public struct IncomeVerificationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationCreateResponse
    public static var path: StaticString { "/income/verification/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationcreate).
    public var precheckID: String?
    /// Further settings of the request.
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
///
/// Downloads the documents of an income verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload).
public struct IncomeVerificationDocumentsDownloadRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/income/verification/documents/download" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var incomeVerificationID: String? { get { deprecatedIncomeVerificationID } set { deprecatedIncomeVerificationID = newValue } }
    private var deprecatedIncomeVerificationID: String?
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload).
    public var documentID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil,
        documentID: String? = nil
    ) {
        self.deprecatedIncomeVerificationID = incomeVerificationID
        self.accessToken = accessToken
        self.documentID = documentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", deprecatedIncomeVerificationID)
        json.field("access_token", accessToken)
        json.field("document_id", documentID)
        json.endObject()
    }
}

/// A request to `/income/verification/paystubs/get`.
///
/// Returns the pay stubs of an income verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct IncomeVerificationPaystubsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationPaystubsGetResponse
    public static var path: StaticString { "/income/verification/paystubs/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var incomeVerificationID: String? { get { deprecatedIncomeVerificationID } set { deprecatedIncomeVerificationID = newValue } }
    private var deprecatedIncomeVerificationID: String?
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) {
        self.deprecatedIncomeVerificationID = incomeVerificationID
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", deprecatedIncomeVerificationID)
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// A request to `/income/verification/precheck`.
///
/// Checks whether a user's income can be verified.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationPrecheckResponse
    public static var path: StaticString { "/income/verification/precheck" }
    public static var kind: PlaidOperationKind { .write }
    /// An object with the members of ``IncomeVerificationPrecheckUser``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var user: IncomeVerificationPrecheckUser?
    /// An object with the members of ``IncomeVerificationPrecheckEmployer``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var employer: IncomeVerificationPrecheckEmployer?
    /// An object with the members of ``IncomeVerificationPrecheckPayrollInstitution``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var payrollInstitution: IncomeVerificationPrecheckPayrollInstitution?
    /// Sensitive text, which descriptions redact. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var transactionsAccessToken: AccessToken? { get { deprecatedTransactionsAccessToken } set { deprecatedTransactionsAccessToken = newValue } }
    private var deprecatedTransactionsAccessToken: AccessToken?
    /// A list of sensitive texts, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var transactionsAccessTokens: [AccessToken]?
    /// An object with the members of ``IncomeVerificationPrecheckMilitaryInfo``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
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
        self.deprecatedTransactionsAccessToken = transactionsAccessToken
        self.transactionsAccessTokens = transactionsAccessTokens
        self.usMilitaryInfo = usMilitaryInfo
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user", user)
        json.field("employer", employer)
        json.field("payroll_institution", payrollInstitution)
        json.field("transactions_access_token", deprecatedTransactionsAccessToken)
        json.field("transactions_access_tokens", transactionsAccessTokens)
        json.field("us_military_info", usMilitaryInfo)
        json.endObject()
    }
}

/// A request to `/income/verification/taxforms/get`.
///
/// Returns the tax forms of an income verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
public struct IncomeVerificationTaxformsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = IncomeVerificationTaxformsGetResponse
    public static var path: StaticString { "/income/verification/taxforms/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var incomeVerificationID: String? { get { deprecatedIncomeVerificationID } set { deprecatedIncomeVerificationID = newValue } }
    private var deprecatedIncomeVerificationID: String?
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeVerificationID: String? = nil,
        accessToken: AccessToken? = nil
    ) {
        self.deprecatedIncomeVerificationID = incomeVerificationID
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", deprecatedIncomeVerificationID)
        json.field("access_token", accessToken)
        json.endObject()
    }
}
