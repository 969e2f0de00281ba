// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/cra/loans/register` is sent.
public struct CRALoansRegisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansRegisterResponse
    public static var path: StaticString { "/cra/loans/register" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `loans`.
    public var loans: [CraLoanRegister]

    /// Makes a value; what is left out is not sent.
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

/// What `/consumer_report/pdf/get` is sent.
public struct ConsumerReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/consumer_report/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_token`.
    public var userToken: UserToken

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/base_report/get` is sent.
public struct CraCheckReportBaseReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportBaseReportGetResponse
    public static var path: StaticString { "/cra/check_report/base_report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `item_ids`.
    public var itemIDs: [ItemID]?
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `user_tier`.
    public var userTier: CraUserTier?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/cashflow_insights/get` is sent.
public struct CraCheckReportCashflowInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportCashflowInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/cashflow_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `options`.
    public var options: CraCheckReportCashflowInsightsGetOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/create` is sent.
public struct CraCheckReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportCreateResponse
    public static var path: StaticString { "/cra/check_report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `webhook`.
    public var webhook: String
    /// The wire's `days_requested`.
    public var daysRequested: Int
    /// The wire's `days_required`.
    public var daysRequired: Int?
    /// The wire's `client_report_id`.
    public var clientReportID: String?
    /// The wire's `products`.
    public var products: [Products]?
    /// The wire's `base_report`.
    public var baseReport: CraCheckReportCreateBaseReportOptions?
    /// The wire's `cashflow_insights`.
    public var cashflowInsights: CraCheckReportCashflowInsightsGetOptions?
    /// The wire's `partner_insights`.
    public var partnerInsights: CraCheckReportCreatePartnerInsightsOptions?
    /// The wire's `lend_score`.
    public var lendScore: CraCheckReportLendScoreGetOptions?
    /// The wire's `network_insights`.
    public var networkInsights: CraCheckReportNetworkInsightsGetOptions?
    /// The wire's `include_investments`.
    public var includeInvestments: Bool?
    /// The wire's `income_insights`.
    public var incomeInsights: CraCheckReportIncomeInsightsGetOptions?
    /// The wire's `consumer_report_permissible_purpose`.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/income_insights/get` is sent.
public struct CraCheckReportIncomeInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportIncomeInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/income_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `options`.
    public var options: CraCheckReportIncomeInsightsGetOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/lend_score/get` is sent.
public struct CraCheckReportLendScoreGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportLendScoreGetResponse
    public static var path: StaticString { "/cra/check_report/lend_score/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `options`.
    public var options: CraCheckReportLendScoreGetOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/network_insights/get` is sent.
public struct CraCheckReportNetworkInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportNetworkInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/network_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `options`.
    public var options: CraCheckReportNetworkInsightsGetOptions?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `user_token`.
    public var userToken: UserToken?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/pdf/get` is sent.
public struct CraCheckReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/cra/check_report/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `add_ons`.
    public var addOns: [CraPDFAddOns]?
    /// The wire's `user_token`.
    public var userToken: UserToken?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/partner_insights/get` is sent.
public struct CraCheckReportPartnerInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportPartnerInsightsGetResponse
    public static var path: StaticString { "/cra/check_report/partner_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `user_tier`.
    public var userTier: CraUserTier?
    /// The wire's `partner_insights`.
    public var partnerInsights: CraCheckReportPartnerInsightsGetPartnerInsights?
    /// The wire's `options`.
    public var options: CraCheckReportPartnerInsightsGetOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/verification/get` is sent.
public struct CraCheckReportVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCheckReportVerificationGetResponse
    public static var path: StaticString { "/cra/check_report/verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `reports_requested`.
    public var reportsRequested: [CraCheckReportVerificationGetReportType]
    /// The wire's `employment_refresh_options`.
    public var employmentRefreshOptions: CraCheckReportVerificationGetEmploymentRefreshOptions?
    /// The wire's `user_token`.
    public var userToken: UserToken?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/check_report/verification/pdf/get` is sent.
public struct CraCheckReportVerificationPdfGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/cra/check_report/verification/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `report_requested`.
    public var reportRequested: CraCheckReportVerificationPdfReportType?
    /// The wire's `reports_requested`.
    public var reportsRequested: [CraCheckReportVerificationPdfReportType]?
    /// The wire's `user_token`.
    public var userToken: UserToken?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/credit_profile/report/get` is sent.
public struct CraCreditProfileReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraCreditProfileReportGetResponse
    public static var path: StaticString { "/cra/credit_profile/report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String
    /// The wire's `consumer_report_permissible_purpose`.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose
    /// The wire's `client_report_id`.
    public var clientReportID: String
    /// The wire's `report_type`.
    public var reportType: CraCreditProfileReportType
    /// The wire's `inquiry_type`.
    public var inquiryType: CraCreditProfileInquiryType
    /// The wire's `version`.
    public var version: CraCreditProfileReportVersion

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/loans/applications/register` is sent.
public struct CraLoansApplicationsRegisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansApplicationsRegisterResponse
    public static var path: StaticString { "/cra/loans/applications/register" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `applications`.
    public var applications: [CraLoanApplication]

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/loans/unregister` is sent.
public struct CraLoansUnregisterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoanUnregisterResponse
    public static var path: StaticString { "/cra/loans/unregister" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `loans`.
    public var loans: [CraLoanUnregister]

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/loans/update` is sent.
public struct CraLoansUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraLoansUpdateResponse
    public static var path: StaticString { "/cra/loans/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `loans`.
    public var loans: [CraLoanUpdate]

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/monitoring_insights/get` is sent.
public struct CraMonitoringInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsGetResponse
    public static var path: StaticString { "/cra/monitoring_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `consumer_report_permissible_purpose`.
    public var consumerReportPermissiblePurpose: MonitoringConsumerReportPermissiblePurpose
    /// The wire's `user_token`.
    public var userToken: UserToken?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/monitoring_insights/subscribe` is sent.
public struct CraMonitoringInsightsSubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsSubscribeResponse
    public static var path: StaticString { "/cra/monitoring_insights/subscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `item_id`.
    public var itemID: ItemID?
    /// The wire's `webhook`.
    public var webhook: String
    /// The wire's `income_categories`.
    public var incomeCategories: [CreditBankIncomeCategory]?
    /// The wire's `user_token`.
    public var userToken: UserToken?

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/monitoring_insights/unsubscribe` is sent.
public struct CraMonitoringInsightsUnsubscribeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraMonitoringInsightsUnsubscribeResponse
    public static var path: StaticString { "/cra/monitoring_insights/unsubscribe" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `subscription_id`.
    public var subscriptionID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/cra/partner_insights/get` is sent.
public struct CraPartnerInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CraPartnerInsightsGetResponse
    public static var path: StaticString { "/cra/partner_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user_token`.
    public var userToken: UserToken
    /// The wire's `user_tier`.
    public var userTier: CraUserTier?

    /// Makes a value; what is left out is not sent.
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
