// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/cra/loans/register`.
public struct CRALoansRegisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansRegisterResponse
    public static var path: StaticString { "/cra/loans/register" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `loans`.
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
public struct ConsumerReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/consumer_report/pdf/get" }
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

/// A request to `/cra/check_report/base_report/get`.
public struct CraCheckReportBaseReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportBaseReportGetResponse
    public static var path: StaticString { "/cra/check_report/base_report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `item_ids`.
    public var itemIDs: [ItemID]?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_tier`.
    public var userTier: CraUserTier?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        itemIDs: [ItemID]? = nil,
        userToken: UserToken? = nil,
        userTier: CraUserTier? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.itemIDs = itemIDs
        self.userToken = userToken
        self.userTier = userTier
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("item_ids", itemIDs)
        json.field("user_token", userToken)
        json.field("user_tier", userTier)
        json.endObject()
    }
}

/// A request to `/cra/check_report/cashflow_insights/get`.
public struct CraCheckReportCashflowInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportCashflowInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/cashflow_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `options`.
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
public struct CraCheckReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportCreateResponse
    public static var path: StaticString { "/cra/check_report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `webhook`.
    public var webhook: String
    /// The JSON member `days_requested`.
    public var daysRequested: Int
    /// The JSON member `days_required`.
    public var daysRequired: Int?
    /// The JSON member `client_report_id`.
    public var clientReportID: String?
    /// The JSON member `products`.
    public var products: [Products]?
    /// The JSON member `base_report`.
    public var baseReport: CraCheckReportCreateBaseReportOptions?
    /// The JSON member `cashflow_insights`.
    public var cashflowInsights: CraCheckReportCashflowInsightsGetOptions?
    /// The JSON member `partner_insights`.
    public var partnerInsights: CraCheckReportCreatePartnerInsightsOptions?
    /// The JSON member `lend_score`.
    public var lendScore: CraCheckReportLendScoreGetOptions?
    /// The JSON member `network_insights`.
    public var networkInsights: CraCheckReportNetworkInsightsGetOptions?
    /// The JSON member `include_investments`.
    public var includeInvestments: Bool?
    /// The JSON member `income_insights`.
    public var incomeInsights: CraCheckReportIncomeInsightsGetOptions?
    /// The JSON member `consumer_report_permissible_purpose`.
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
        cashflowInsights: CraCheckReportCashflowInsightsGetOptions? = nil,
        partnerInsights: CraCheckReportCreatePartnerInsightsOptions? = nil,
        lendScore: CraCheckReportLendScoreGetOptions? = nil,
        networkInsights: CraCheckReportNetworkInsightsGetOptions? = nil,
        includeInvestments: Bool? = nil,
        incomeInsights: CraCheckReportIncomeInsightsGetOptions? = nil
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
public struct CraCheckReportIncomeInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportIncomeInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/income_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `options`.
    public var options: CraCheckReportIncomeInsightsGetOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        thirdPartyUserToken: UserToken? = nil,
        userID: String? = nil,
        options: CraCheckReportIncomeInsightsGetOptions? = nil
    ) {
        self.userToken = userToken
        self.thirdPartyUserToken = thirdPartyUserToken
        self.userID = userID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("user_id", userID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/cra/check_report/lend_score/get`.
public struct CraCheckReportLendScoreGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportLendScoreGetResponse
    public static var path: StaticString { "/cra/check_report/lend_score/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `options`.
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
public struct CraCheckReportNetworkInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportNetworkInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/network_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `options`.
    public var options: CraCheckReportNetworkInsightsGetOptions?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `user_token`.
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
public struct CraCheckReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/cra/check_report/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `add_ons`.
    public var addOns: [CraPDFAddOns]?
    /// The JSON member `user_token`.
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
public struct CraCheckReportPartnerInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportPartnerInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/partner_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_tier`.
    public var userTier: CraUserTier?
    /// The JSON member `partner_insights`.
    public var partnerInsights: CraCheckReportPartnerInsightsGetPartnerInsights?
    /// The JSON member `options`.
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
public struct CraCheckReportVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportVerificationGetResponse
    public static var path: StaticString { "/cra/check_report/verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `reports_requested`.
    public var reportsRequested: [CraCheckReportVerificationGetReportType]
    /// The JSON member `employment_refresh_options`.
    public var employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions?
    /// The JSON member `user_token`.
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
public struct CraCheckReportVerificationPdfGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/cra/check_report/verification/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `report_requested`.
    public var reportRequested: CraCheckReportVerificationPdfReportType?
    /// The JSON member `reports_requested`.
    public var reportsRequested: [CraCheckReportVerificationPdfReportType]?
    /// The JSON member `user_token`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        thirdPartyUserToken: UserToken? = nil,
        reportRequested: CraCheckReportVerificationPdfReportType? = nil,
        reportsRequested: [CraCheckReportVerificationPdfReportType]? = nil,
        userToken: UserToken? = nil
    ) {
        self.userID = userID
        self.thirdPartyUserToken = thirdPartyUserToken
        self.reportRequested = reportRequested
        self.reportsRequested = reportsRequested
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("report_requested", reportRequested)
        json.field("reports_requested", reportsRequested)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/cra/credit_profile/report/get`.
public struct CraCreditProfileReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCreditProfileReportGetResponse
    public static var path: StaticString { "/cra/credit_profile/report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String
    /// The JSON member `consumer_report_permissible_purpose`.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose
    /// The JSON member `client_report_id`.
    public var clientReportID: String
    /// The JSON member `report_type`.
    public var reportType: CraCreditProfileReportType
    /// The JSON member `inquiry_type`.
    public var inquiryType: CraCreditProfileInquiryType
    /// The JSON member `version`.
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
public struct CraLoansApplicationsRegisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansApplicationsRegisterResponse
    public static var path: StaticString { "/cra/loans/applications/register" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `applications`.
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
public struct CraLoansUnregisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoanUnregisterResponse
    public static var path: StaticString { "/cra/loans/unregister" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `loans`.
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
public struct CraLoansUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansUpdateResponse
    public static var path: StaticString { "/cra/loans/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `loans`.
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
public struct CraMonitoringInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsGetResponse
    public static var path: StaticString { "/cra/monitoring_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `consumer_report_permissible_purpose`.
    public var consumerReportPermissiblePurpose: MonitoringConsumerReportPermissiblePurpose
    /// The JSON member `user_token`.
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
public struct CraMonitoringInsightsSubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsSubscribeResponse
    public static var path: StaticString { "/cra/monitoring_insights/subscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `item_id`.
    public var itemID: ItemID?
    /// The JSON member `webhook`.
    public var webhook: String
    /// The JSON member `income_categories`.
    public var incomeCategories: [CreditBankIncomeCategory]?
    /// The JSON member `user_token`.
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
public struct CraMonitoringInsightsUnsubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsUnsubscribeResponse
    public static var path: StaticString { "/cra/monitoring_insights/unsubscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `subscription_id`.
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
public struct CraPartnerInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraPartnerInsightsGetResponse
    public static var path: StaticString { "/cra/partner_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken
    /// The JSON member `user_tier`.
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
