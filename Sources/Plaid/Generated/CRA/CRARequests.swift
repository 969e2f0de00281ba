// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/cra/loans/register`.
///
/// Registers loans for their borrowers.
public struct CRALoansRegisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansRegisterResponse
    public static var path: StaticString { "/cra/loans/register" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of ``CraLoanRegister`` objects. Required.
    public var loans: [CraLoanRegister]

    /// Creates a value; omitted members are not sent.
    public init(
        loans: [CraLoanRegister]
    ) {
        self.loans = loans
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("loans", loans)
        json.endObject()
    }
}

/// A request to `/consumer_report/pdf/get`.
///
/// Downloads a consumer report as a PDF.
public struct ConsumerReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/consumer_report/pdf/get" }
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

/// A request to `/cra/check_report/base_report/get`.
///
/// Returns the Base Report of a user: accounts, balances and transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
public struct CraCheckReportBaseReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportBaseReportGetResponse
    public static var path: StaticString { "/cra/check_report/base_report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public var userID: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public var thirdPartyUserToken: UserToken?
    /// A list of identifiers of Items. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public var itemIDs: [ItemID]?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// One of `free` and `paid`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public var userTier: CraUserTier?
    /// Text. Optional. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public var reportID: String?
    /// One of `ACCOUNT_REVIEW_CREDIT` and `WRITTEN_INSTRUCTION_OTHER`. Optional. May be `null`. Added after version
    /// 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget).
    public var consumerReportPermissiblePurpose: CraCheckReportPermissiblePurpose?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        itemIDs: [ItemID]? = nil,
        userToken: UserToken? = nil,
        userTier: CraUserTier? = nil,
        reportID: String? = nil,
        consumerReportPermissiblePurpose: CraCheckReportPermissiblePurpose? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.itemIDs = itemIDs
        self.userToken = userToken
        self.userTier = userTier
        self.reportID = reportID
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("item_ids", itemIDs)
        json.field("user_token", userToken)
        json.field("user_tier", userTier)
        json.field("report_id", reportID)
        json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose)
        json.endObject()
    }
}

/// A request to `/cra/check_report/cashflow_insights/get`.
///
/// Returns the Cashflow Insights of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
public struct CraCheckReportCashflowInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportCashflowInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/cashflow_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    public var userID: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget).
    public var thirdPartyUserToken: UserToken?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Further settings of the request.
    public var options: CraCheckReportCashflowInsightsGetOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil,
        options: CraCheckReportCashflowInsightsGetOptions? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.userToken = userToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("user_token", userToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/cra/check_report/create`.
///
/// Creates a Consumer Report for a user from Items that are connected already.
///
/// The webhook `USER_CHECK_REPORT_READY` or `CHECK_REPORT_READY` reports the end.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct CraCheckReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportCreateResponse
    public static var path: StaticString { "/cra/check_report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var userID: String?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String
    /// A whole number, at most 731. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var daysRequested: Int
    /// A whole number, at most 184. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var daysRequired: Int?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var clientReportID: String?
    /// A list of ``Products`` values, at least 1 element. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var products: [Products]?
    /// An object with the members of ``CraCheckReportCreateBaseReportOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var baseReport: CraCheckReportCreateBaseReportOptions?
    /// An object with the members of ``CraCheckReportCreateCashflowInsightsOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var cashflowInsights: CraCheckReportCreateCashflowInsightsOptions?
    /// An object with the members of ``CraCheckReportCreatePartnerInsightsOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var partnerInsights: CraCheckReportCreatePartnerInsightsOptions?
    /// An object with the members of ``CraCheckReportCreateLendScoreOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var lendScore: CraCheckReportCreateLendScoreOptions?
    /// An object with the members of ``CraCheckReportCreateNetworkInsightsOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var networkInsights: CraCheckReportCreateNetworkInsightsOptions?
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var includeInvestments: Bool?
    /// An object with the members of ``CraCheckReportCreateIncomeInsightsOptions``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var incomeInsights: CraCheckReportCreateIncomeInsightsOptions?
    /// One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose

    /// Creates a value; omitted members are not sent.
    public init(
        webhook: String,
        daysRequested: Int,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose,
        userID: String? = nil,
        userToken: UserToken? = nil,
        daysRequired: Int? = nil,
        clientReportID: String? = nil,
        products: [Products]? = nil,
        baseReport: CraCheckReportCreateBaseReportOptions? = nil,
        cashflowInsights: CraCheckReportCreateCashflowInsightsOptions? = nil,
        partnerInsights: CraCheckReportCreatePartnerInsightsOptions? = nil,
        lendScore: CraCheckReportCreateLendScoreOptions? = nil,
        networkInsights: CraCheckReportCreateNetworkInsightsOptions? = nil,
        includeInvestments: Bool? = nil,
        incomeInsights: CraCheckReportCreateIncomeInsightsOptions? = nil
    ) {
        self.userID = userID
        self.userToken = userToken
        self.webhook = webhook
        self.daysRequested = daysRequested
        self.daysRequired = daysRequired
        self.clientReportID = clientReportID
        self.products = products
        self.baseReport = baseReport
        self.cashflowInsights = cashflowInsights
        self.partnerInsights = partnerInsights
        self.lendScore = lendScore
        self.networkInsights = networkInsights
        self.includeInvestments = includeInvestments
        self.incomeInsights = incomeInsights
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("user_token", userToken)
        json.field("webhook", webhook)
        json.field("days_requested", daysRequested)
        json.field("days_required", daysRequired)
        json.field("client_report_id", clientReportID)
        json.field("products", products)
        json.field("base_report", baseReport)
        json.field("cashflow_insights", cashflowInsights)
        json.field("partner_insights", partnerInsights)
        json.field("lend_score", lendScore)
        json.field("network_insights", networkInsights)
        json.field("include_investments", includeInvestments)
        json.field("income_insights", incomeInsights)
        json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose)
        json.endObject()
    }
}

/// A request to `/cra/check_report/income_insights/get`.
///
/// Returns the Income Insights of a user: sources, amounts and forecasts.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
public struct CraCheckReportIncomeInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportIncomeInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/income_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var thirdPartyUserToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var userID: String?
    /// Further settings of the request.
    public var options: CraCheckReportIncomeInsightsGetOptions?
    /// Text. Optional. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var reportID: String?
    /// One of `ACCOUNT_REVIEW_CREDIT` and `WRITTEN_INSTRUCTION_OTHER`. Optional. May be `null`. Added after version
    /// 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget).
    public var consumerReportPermissiblePurpose: CraCheckReportPermissiblePurpose?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userID: String? = nil,
        options: CraCheckReportIncomeInsightsGetOptions? = nil,
        reportID: String? = nil,
        consumerReportPermissiblePurpose: CraCheckReportPermissiblePurpose? = nil
    ) {
        self.userToken = userToken
        self.thirdPartyUserToken = thirdPartyUserToken
        self.userID = userID
        self.options = options
        self.reportID = reportID
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("user_id", userID)
        json.field("options", options)
        json.field("report_id", reportID)
        json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose)
        json.endObject()
    }
}

/// A request to `/cra/check_report/lend_score/get`.
///
/// Returns the LendScore of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
public struct CraCheckReportLendScoreGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportLendScoreGetResponse
    public static var path: StaticString { "/cra/check_report/lend_score/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public var userID: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public var thirdPartyUserToken: UserToken?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Further settings of the request.
    public var options: CraCheckReportLendScoreGetOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil,
        options: CraCheckReportLendScoreGetOptions? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.userToken = userToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("user_token", userToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/cra/check_report/network_insights/get`.
///
/// Returns attributes of a user from the Plaid Network.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
public struct CraCheckReportNetworkInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportNetworkInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/network_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public var userID: String?
    /// Further settings of the request.
    public var options: CraCheckReportNetworkInsightsGetOptions?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget).
    public var thirdPartyUserToken: UserToken?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        options: CraCheckReportNetworkInsightsGetOptions? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil
    ) {
        self.userID = userID
        self.options = options
        self.thirdPartyUserToken = thirdPartyUserToken
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("options", options)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/cra/check_report/pdf/get`.
///
/// Downloads the Consumer Report of a user as a PDF.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget).
public struct CraCheckReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/cra/check_report/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget).
    public var userID: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget).
    public var thirdPartyUserToken: UserToken?
    /// A list of ``CraPDFAddOns`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget).
    public var addOns: [CraPDFAddOns]?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        addOns: [CraPDFAddOns]? = nil,
        userToken: UserToken? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.addOns = addOns
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("add_ons", addOns)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/cra/check_report/partner_insights/get`.
///
/// Returns the insights of partners about a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
public struct CraCheckReportPartnerInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportPartnerInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/partner_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var userID: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var thirdPartyUserToken: UserToken?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// One of `free` and `paid`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var userTier: CraUserTier?
    /// An object with the members of ``CraCheckReportPartnerInsightsGetPartnerInsights``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget).
    public var partnerInsights: CraCheckReportPartnerInsightsGetPartnerInsights?
    /// Further settings of the request.
    public var options: CraCheckReportPartnerInsightsGetOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userToken: UserToken? = nil,
        userTier: CraUserTier? = nil,
        partnerInsights: CraCheckReportPartnerInsightsGetPartnerInsights? = nil,
        options: CraCheckReportPartnerInsightsGetOptions? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.userToken = userToken
        self.userTier = userTier
        self.partnerInsights = partnerInsights
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("user_token", userToken)
        json.field("user_tier", userTier)
        json.field("partner_insights", partnerInsights)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/cra/check_report/verification/get`.
///
/// Returns reports that verify a user's assets or employment for home lending.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraCheckReportVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportVerificationGetResponse
    public static var path: StaticString { "/cra/check_report/verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public var userID: String?
    /// A list of ``CraCheckReportVerificationGetReportType`` values. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public var reportsRequested: [CraCheckReportVerificationGetReportType]
    /// An object with the members of ``CraCheckReportVerificationGetEmploymentRefreshOptions``. Optional. May be
    /// `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public var employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        reportsRequested: [CraCheckReportVerificationGetReportType],
        userID: String? = nil,
        employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions? = nil,
        userToken: UserToken? = nil
    ) {
        self.userID = userID
        self.reportsRequested = reportsRequested
        self.employmentRefreshOptions = employmentRefreshOptions
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("reports_requested", reportsRequested)
        json.field("employment_refresh_options", employmentRefreshOptions)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/cra/check_report/verification/pdf/get`.
///
/// Downloads a verification report of a user as a PDF.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
public struct CraCheckReportVerificationPdfGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/cra/check_report/verification/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
    public var userID: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
    public var thirdPartyUserToken: UserToken?
    /// One of `voa`, `employment_refresh` and `income`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var reportRequested: CraCheckReportVerificationPdfReportType? { get { deprecatedReportRequested } set { deprecatedReportRequested = newValue } }
    private var deprecatedReportRequested: CraCheckReportVerificationPdfReportType?
    /// A list of ``CraCheckReportVerificationPdfReportType`` values, at least 1 element, without duplicates. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
    public var reportsRequested: [CraCheckReportVerificationPdfReportType]?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// A Boolean value. Optional. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget).
    public var hideGseDetails: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        reportRequested: CraCheckReportVerificationPdfReportType? = nil,
        reportsRequested: [CraCheckReportVerificationPdfReportType]? = nil,
        userToken: UserToken? = nil,
        hideGseDetails: Bool? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.deprecatedReportRequested = reportRequested
        self.reportsRequested = reportsRequested
        self.userToken = userToken
        self.hideGseDetails = hideGseDetails
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("report_requested", deprecatedReportRequested)
        json.field("reports_requested", reportsRequested)
        json.field("user_token", userToken)
        json.field("hide_gse_details", hideGseDetails)
        json.endObject()
    }
}

/// A request to `/cra/credit_profile/report/get`.
///
/// Returns the credit profile report of a user.
public struct CraCreditProfileReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCreditProfileReportGetResponse
    public static var path: StaticString { "/cra/credit_profile/report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    public var userID: String
    /// One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose
    /// Text. Required.
    public var clientReportID: String
    /// Always `QUALIFY`. Required.
    public var reportType: CraCreditProfileReportType
    /// One of `SOFT_INQUIRY` and `STANDARD_INQUIRY`. Required.
    public var inquiryType: CraCreditProfileInquiryType
    /// Always `v1`. Required.
    public var version: CraCreditProfileReportVersion

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose,
        clientReportID: String,
        reportType: CraCreditProfileReportType,
        inquiryType: CraCreditProfileInquiryType,
        version: CraCreditProfileReportVersion
    ) {
        self.userID = userID
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
        self.clientReportID = clientReportID
        self.reportType = reportType
        self.inquiryType = inquiryType
        self.version = version
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose)
        json.field("client_report_id", clientReportID)
        json.field("report_type", reportType)
        json.field("inquiry_type", inquiryType)
        json.field("version", version)
        json.endObject()
    }
}

/// A request to `/cra/loans/applications/register`.
///
/// Registers loan applications and the decisions on them.
public struct CraLoansApplicationsRegisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansApplicationsRegisterResponse
    public static var path: StaticString { "/cra/loans/applications/register" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of ``CraLoanApplication`` objects. Required.
    public var applications: [CraLoanApplication]

    /// Creates a value; omitted members are not sent.
    public init(
        applications: [CraLoanApplication]
    ) {
        self.applications = applications
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("applications", applications)
        json.endObject()
    }
}

/// A request to `/cra/loans/unregister`.
///
/// Ends the registration of loans.
public struct CraLoansUnregisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoanUnregisterResponse
    public static var path: StaticString { "/cra/loans/unregister" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of ``CraLoanUnregister`` objects. Required.
    public var loans: [CraLoanUnregister]

    /// Creates a value; omitted members are not sent.
    public init(
        loans: [CraLoanUnregister]
    ) {
        self.loans = loans
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("loans", loans)
        json.endObject()
    }
}

/// A request to `/cra/loans/update`.
///
/// Updates registered loans.
public struct CraLoansUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansUpdateResponse
    public static var path: StaticString { "/cra/loans/update" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of ``CraLoanUpdate`` objects. Required.
    public var loans: [CraLoanUpdate]

    /// Creates a value; omitted members are not sent.
    public init(
        loans: [CraLoanUpdate]
    ) {
        self.loans = loans
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("loans", loans)
        json.endObject()
    }
}

/// A request to `/cra/monitoring_insights/get`.
///
/// Returns a Monitoring Insights report of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct CraMonitoringInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsGetResponse
    public static var path: StaticString { "/cra/monitoring_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public var userID: String?
    /// One of `ACCOUNT_REVIEW_CREDIT` and `WRITTEN_INSTRUCTION_OTHER`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public var consumerReportPermissiblePurpose: MonitoringConsumerReportPermissiblePurpose
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        consumerReportPermissiblePurpose: MonitoringConsumerReportPermissiblePurpose,
        userID: String? = nil,
        userToken: UserToken? = nil
    ) {
        self.userID = userID
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/cra/monitoring_insights/subscribe`.
///
/// Subscribes to Monitoring Insights of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
public struct CraMonitoringInsightsSubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsSubscribeResponse
    public static var path: StaticString { "/cra/monitoring_insights/subscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
    public var userID: String?
    /// The identifier of an Item. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
    public var itemID: ItemID?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String
    /// A list of ``CreditBankIncomeCategory`` values. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe).
    public var incomeCategories: [CreditBankIncomeCategory]?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        webhook: String,
        userID: String? = nil,
        itemID: ItemID? = nil,
        incomeCategories: [CreditBankIncomeCategory]? = nil,
        userToken: UserToken? = nil
    ) {
        self.userID = userID
        self.itemID = itemID
        self.webhook = webhook
        self.incomeCategories = incomeCategories
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("item_id", itemID)
        json.field("webhook", webhook)
        json.field("income_categories", incomeCategories)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/cra/monitoring_insights/unsubscribe`.
///
/// Ends a subscription to Monitoring Insights.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe).
public struct CraMonitoringInsightsUnsubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsUnsubscribeResponse
    public static var path: StaticString { "/cra/monitoring_insights/unsubscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe).
    public var subscriptionID: String

    /// Creates a value; omitted members are not sent.
    public init(
        subscriptionID: String
    ) {
        self.subscriptionID = subscriptionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("subscription_id", subscriptionID)
        json.endObject()
    }
}

/// A request to `/cra/partner_insights/get`.
///
/// Returns cash flow insights from the accounts used to verify an income.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
public struct CraPartnerInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraPartnerInsightsGetResponse
    public static var path: StaticString { "/cra/partner_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken
    /// One of `free` and `paid`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#crapartner_insightsget).
    public var userTier: CraUserTier?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken,
        userTier: CraUserTier? = nil
    ) {
        self.userToken = userToken
        self.userTier = userTier
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_tier", userTier)
        json.endObject()
    }
}

/// A request to `/cra/report/create`.
///
/// Starts to generate consumer reports for a user.
///
/// The webhook `CRA_REPORT_READY` says when the reports can be fetched.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraReportCreateResponse
    public static var path: StaticString { "/cra/report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    public var userID: String
    /// A list of ``CraReportProduct`` objects, at least 1 element. Required.
    public var products: [CraReportProduct]
    /// One of `PLAID_NETWORK` and `CLIENT_USER`. Required. May be `null`.
    public var scope: CraReportScope?
    /// One of `PREQUALIFICATION`, `DECISIONING` and `SERVICING`. Required.
    public var decisionStage: CraReportDecisionStage
    /// One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required. May be `null`.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose?
    /// Text. Optional. May be `null`.
    public var clientReportID: String?
    /// A whole number, from 0 to 731. Optional. May be `null`.
    public var daysRequested: Int?
    /// A whole number, from 0 to 184. Optional. May be `null`.
    public var daysRequired: Int?
    /// A Boolean value. Optional. May be `null`.
    public var includeInvestments: Bool?
    /// A Boolean value. Optional. May be `null`.
    public var includeIdentityMatch: Bool?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        products: [CraReportProduct],
        decisionStage: CraReportDecisionStage,
        scope: CraReportScope? = nil,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose? = nil,
        clientReportID: String? = nil,
        daysRequested: Int? = nil,
        daysRequired: Int? = nil,
        includeInvestments: Bool? = nil,
        includeIdentityMatch: Bool? = nil,
        webhook: String? = nil
    ) {
        self.userID = userID
        self.products = products
        self.scope = scope
        self.decisionStage = decisionStage
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
        self.clientReportID = clientReportID
        self.daysRequested = daysRequested
        self.daysRequired = daysRequired
        self.includeInvestments = includeInvestments
        self.includeIdentityMatch = includeIdentityMatch
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("products", products)
        if let scope { json.field("scope", scope) } else { json.key("scope"); json.writeNull() }
        json.field("decision_stage", decisionStage)
        if let consumerReportPermissiblePurpose { json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose) } else { json.key("consumer_report_permissible_purpose"); json.writeNull() }
        json.field("client_report_id", clientReportID)
        json.field("days_requested", daysRequested)
        json.field("days_required", daysRequired)
        json.field("include_investments", includeInvestments)
        json.field("include_identity_match", includeIdentityMatch)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/cra/report/get`.
///
/// Returns consumer reports of a user.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraReportGetResponse
    public static var path: StaticString { "/cra/report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    public var userID: String
    /// A list of ``CraReportGetRequestProduct`` objects, at least 1 element. Required.
    public var products: [CraReportGetRequestProduct]
    /// One of `PREQUALIFICATION`, `DECISIONING` and `SERVICING`. Required.
    public var decisionStage: CraReportDecisionStage
    /// One of the 8 values of ``ConsumerReportPermissiblePurpose``. Required. May be `null`.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose?
    /// One of `PLAID_NETWORK` and `CLIENT_USER`. Optional.
    public var scope: CraReportScope?
    /// Text. Optional. May be `null`.
    public var reportID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        products: [CraReportGetRequestProduct],
        decisionStage: CraReportDecisionStage,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose? = nil,
        scope: CraReportScope? = nil,
        reportID: String? = nil
    ) {
        self.userID = userID
        self.products = products
        self.decisionStage = decisionStage
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
        self.scope = scope
        self.reportID = reportID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("products", products)
        json.field("decision_stage", decisionStage)
        if let consumerReportPermissiblePurpose { json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose) } else { json.key("consumer_report_permissible_purpose"); json.writeNull() }
        json.field("scope", scope)
        json.field("report_id", reportID)
        json.endObject()
    }
}

/// A request to `/cra/servicing/subscription/create`.
///
/// Creates a subscription that keeps the reports of a user up to date.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraServicingSubscriptionCreateResponse
    public static var path: StaticString { "/cra/servicing/subscription/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    public var userID: String
    /// One of `PLAID_NETWORK` and `CLIENT_USER`. Required. May be `null`.
    public var scope: CraReportScope?
    /// A list of ``CraSubscriptionProductConfig`` objects, at least 1 element. Required.
    public var products: [CraSubscriptionProductConfig]
    /// Always `DAILY`. Optional. May be `null`.
    public var cadence: CraSubscriptionCadence?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        products: [CraSubscriptionProductConfig],
        scope: CraReportScope? = nil,
        cadence: CraSubscriptionCadence? = nil,
        webhook: String? = nil
    ) {
        self.userID = userID
        self.scope = scope
        self.products = products
        self.cadence = cadence
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        if let scope { json.field("scope", scope) } else { json.key("scope"); json.writeNull() }
        json.field("products", products)
        json.field("cadence", cadence)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/cra/servicing/subscription/delete`.
///
/// Ends a subscription to the reports of a user.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionDeleteRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraServicingSubscriptionDeleteResponse
    public static var path: StaticString { "/cra/servicing/subscription/delete" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    public var subscriptionID: String

    /// Creates a value; omitted members are not sent.
    public init(
        subscriptionID: String
    ) {
        self.subscriptionID = subscriptionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("subscription_id", subscriptionID)
        json.endObject()
    }
}

/// A request to `/cra/servicing/subscription/get`.
///
/// Returns a subscription to the reports of a user.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraServicingSubscriptionGetResponse
    public static var path: StaticString { "/cra/servicing/subscription/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    public var subscriptionID: String

    /// Creates a value; omitted members are not sent.
    public init(
        subscriptionID: String
    ) {
        self.subscriptionID = subscriptionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("subscription_id", subscriptionID)
        json.endObject()
    }
}

/// A request to `/cra/servicing/subscription/list`.
///
/// Returns the subscriptions to the reports of a user.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraServicingSubscriptionListResponse
    public static var path: StaticString { "/cra/servicing/subscription/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    public var userID: String

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String
    ) {
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/cra/servicing/subscription/update`.
///
/// Changes the products or the webhook of a subscription.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscriptionUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraServicingSubscriptionUpdateResponse
    public static var path: StaticString { "/cra/servicing/subscription/update" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    public var subscriptionID: String
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?
    /// A list of ``CraSubscriptionProductConfig`` objects. Optional.
    public var products: [CraSubscriptionProductConfig]?
    /// A list of ``CraServicingSubscriptionUpdateRequestResettableField`` values. Optional. May be `null`.
    public var resetFields: [CraServicingSubscriptionUpdateRequestResettableField]?

    /// Creates a value; omitted members are not sent.
    public init(
        subscriptionID: String,
        webhook: String? = nil,
        products: [CraSubscriptionProductConfig]? = nil,
        resetFields: [CraServicingSubscriptionUpdateRequestResettableField]? = nil
    ) {
        self.subscriptionID = subscriptionID
        self.webhook = webhook
        self.products = products
        self.resetFields = resetFields
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("subscription_id", subscriptionID)
        json.field("webhook", webhook)
        json.field("products", products)
        json.field("reset_fields", resetFields)
        json.endObject()
    }
}
