// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/link_delivery/create`.
public struct LinkDeliveryCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkDeliveryCreateResponse
    public static var path: StaticString { "/link_delivery/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `link_token`.
    public var linkToken: LinkToken
    /// The JSON member `options`.
    public var options: LinkDeliveryOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        linkToken: LinkToken,
        options: LinkDeliveryOptions? = nil
    ) {
        self.linkToken = linkToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("link_token", linkToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/link_delivery/get`.
public struct LinkDeliveryGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkDeliveryGetResponse
    public static var path: StaticString { "/link_delivery/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `link_delivery_session_id`.
    public var linkDeliverySessionID: String

    /// Creates a value; omitted members are not sent.
    public init(
        linkDeliverySessionID: String
    ) {
        self.linkDeliverySessionID = linkDeliverySessionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("link_delivery_session_id", linkDeliverySessionID)
        json.endObject()
    }
}

/// A request to `/link/oauth/correlation_id/exchange`.
public struct LinkOAuthCorrelationIdExchangeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkOAuthCorrelationIdExchangeResponse
    public static var path: StaticString { "/link/oauth/correlation_id/exchange" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `link_correlation_id`.
    public var linkCorrelationID: String

    /// Creates a value; omitted members are not sent.
    public init(
        linkCorrelationID: String
    ) {
        self.linkCorrelationID = linkCorrelationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("link_correlation_id", linkCorrelationID)
        json.endObject()
    }
}

/// A request to `/link/token/create`.
public struct LinkTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkTokenCreateResponse
    public static var path: StaticString { "/link/token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `client_name`.
    public var clientName: String
    /// The JSON member `language`.
    public var language: String
    /// The JSON member `country_codes`.
    public var countryCodes: [CountryCode]
    /// The JSON member `user`.
    public var user: LinkTokenCreateRequestUser?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `products`.
    public var products: [Products]?
    /// The JSON member `required_if_supported_products`.
    public var requiredIfSupportedProducts: [Products]?
    /// The JSON member `optional_products`.
    public var optionalProducts: [Products]?
    /// The JSON member `additional_consented_products`.
    public var additionalConsentedProducts: [Products]?
    /// The JSON member `webhook`.
    public var webhook: String?
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?
    /// The JSON member `access_tokens`.
    public var accessTokens: [AccessToken]?
    /// The JSON member `link_customization_name`.
    public var linkCustomizationName: String?
    /// The JSON member `appearance_mode`.
    public var appearanceMode: LinkTokenCreateRequestAppearanceMode?
    /// The JSON member `redirect_uri`.
    public var redirectURI: String?
    /// The JSON member `android_package_name`.
    public var androidPackageName: String?
    /// The JSON member `institution_data`.
    public var institutionData: LinkTokenCreateInstitutionData?
    /// The JSON member `card_switch`.
    public var cardSwitch: LinkTokenCreateCardSwitch?
    /// The JSON member `account_filters`.
    public var accountFilters: LinkTokenAccountFilters?
    /// The JSON member `eu_config`.
    public var euConfig: LinkTokenEUConfig?
    /// The JSON member `institution_id`.
    public var institutionID: InstitutionID?
    /// The JSON member `payment_configuration`.
    public var paymentConfiguration: LinkTokenCreateRequestPaymentConfiguration?
    /// The JSON member `payment_initiation`.
    public var paymentInitiation: LinkTokenCreateRequestPaymentInitiation?
    /// The JSON member `employment`.
    public var employment: LinkTokenCreateRequestEmployment?
    /// The JSON member `income_verification`.
    public var incomeVerification: LinkTokenCreateRequestIncomeVerification?
    /// The JSON member `base_report`.
    public var baseReport: LinkTokenCreateRequestBaseReport?
    /// The JSON member `credit_partner_insights`.
    public var creditPartnerInsights: LinkTokenCreateRequestCreditPartnerInsights?
    /// The JSON member `cra_options`.
    public var craOptions: LinkTokenCreateRequestCraOptions?
    /// The JSON member `consumer_report_permissible_purpose`.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose?
    /// The JSON member `auth`.
    public var auth: LinkTokenCreateRequestAuth?
    /// The JSON member `transfer`.
    public var transfer: LinkTokenCreateRequestTransfer?
    /// The JSON member `update`.
    public var update: LinkTokenCreateRequestUpdate?
    /// The JSON member `identity_verification`.
    public var identityVerification: LinkTokenCreateRequestIdentityVerification?
    /// The JSON member `statements`.
    public var statements: LinkTokenCreateRequestStatements?
    /// The JSON member `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The JSON member `investments`.
    public var investments: LinkTokenInvestments?
    /// The JSON member `investments_auth`.
    public var investmentsAuth: LinkTokenInvestmentsAuth?
    /// The JSON member `hosted_link`.
    public var hostedLink: LinkTokenCreateHostedLink?
    /// The JSON member `transactions`.
    public var transactions: LinkTokenTransactions?
    /// The JSON member `cashflow_report`.
    public var cashflowReport: LinkTokenCashflowReport?
    /// The JSON member `cra_enabled`.
    public var craEnabled: Bool?
    /// The JSON member `identity`.
    public var identity: LinkTokenCreateIdentity?
    /// The JSON member `financekit_supported`.
    public var financekitSupported: Bool?
    /// The JSON member `enable_multi_item_link`.
    public var enableMultiItemLink: Bool?
    /// The JSON member `user_token`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        clientName: String,
        language: String,
        countryCodes: [CountryCode],
        user: LinkTokenCreateRequestUser? = nil,
        userID: String? = nil,
        products: [Products]? = nil,
        requiredIfSupportedProducts: [Products]? = nil,
        optionalProducts: [Products]? = nil,
        additionalConsentedProducts: [Products]? = nil,
        webhook: String? = nil,
        accessToken: AccessToken? = nil,
        accessTokens: [AccessToken]? = nil,
        linkCustomizationName: String? = nil,
        appearanceMode: LinkTokenCreateRequestAppearanceMode? = nil,
        redirectURI: String? = nil,
        androidPackageName: String? = nil,
        institutionData: LinkTokenCreateInstitutionData? = nil,
        cardSwitch: LinkTokenCreateCardSwitch? = nil,
        accountFilters: LinkTokenAccountFilters? = nil,
        euConfig: LinkTokenEUConfig? = nil,
        institutionID: InstitutionID? = nil,
        paymentConfiguration: LinkTokenCreateRequestPaymentConfiguration? = nil,
        paymentInitiation: LinkTokenCreateRequestPaymentInitiation? = nil,
        employment: LinkTokenCreateRequestEmployment? = nil,
        incomeVerification: LinkTokenCreateRequestIncomeVerification? = nil,
        baseReport: LinkTokenCreateRequestBaseReport? = nil,
        creditPartnerInsights: LinkTokenCreateRequestCreditPartnerInsights? = nil,
        craOptions: LinkTokenCreateRequestCraOptions? = nil,
        consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose? = nil,
        auth: LinkTokenCreateRequestAuth? = nil,
        transfer: LinkTokenCreateRequestTransfer? = nil,
        update: LinkTokenCreateRequestUpdate? = nil,
        identityVerification: LinkTokenCreateRequestIdentityVerification? = nil,
        statements: LinkTokenCreateRequestStatements? = nil,
        thirdPartyUserToken: UserToken? = nil,
        investments: LinkTokenInvestments? = nil,
        investmentsAuth: LinkTokenInvestmentsAuth? = nil,
        hostedLink: LinkTokenCreateHostedLink? = nil,
        transactions: LinkTokenTransactions? = nil,
        cashflowReport: LinkTokenCashflowReport? = nil,
        craEnabled: Bool? = nil,
        identity: LinkTokenCreateIdentity? = nil,
        financekitSupported: Bool? = nil,
        enableMultiItemLink: Bool? = nil,
        userToken: UserToken? = nil
    ) {
        self.clientName = clientName
        self.language = language
        self.countryCodes = countryCodes
        self.user = user
        self.userID = userID
        self.products = products
        self.requiredIfSupportedProducts = requiredIfSupportedProducts
        self.optionalProducts = optionalProducts
        self.additionalConsentedProducts = additionalConsentedProducts
        self.webhook = webhook
        self.accessToken = accessToken
        self.accessTokens = accessTokens
        self.linkCustomizationName = linkCustomizationName
        self.appearanceMode = appearanceMode
        self.redirectURI = redirectURI
        self.androidPackageName = androidPackageName
        self.institutionData = institutionData
        self.cardSwitch = cardSwitch
        self.accountFilters = accountFilters
        self.euConfig = euConfig
        self.institutionID = institutionID
        self.paymentConfiguration = paymentConfiguration
        self.paymentInitiation = paymentInitiation
        self.employment = employment
        self.incomeVerification = incomeVerification
        self.baseReport = baseReport
        self.creditPartnerInsights = creditPartnerInsights
        self.craOptions = craOptions
        self.consumerReportPermissiblePurpose = consumerReportPermissiblePurpose
        self.auth = auth
        self.transfer = transfer
        self.update = update
        self.identityVerification = identityVerification
        self.statements = statements
        self.thirdPartyUserToken = thirdPartyUserToken
        self.investments = investments
        self.investmentsAuth = investmentsAuth
        self.hostedLink = hostedLink
        self.transactions = transactions
        self.cashflowReport = cashflowReport
        self.craEnabled = craEnabled
        self.identity = identity
        self.financekitSupported = financekitSupported
        self.enableMultiItemLink = enableMultiItemLink
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_name", clientName)
        json.field("language", language)
        json.field("country_codes", countryCodes)
        json.field("user", user)
        json.field("user_id", userID)
        json.field("products", products)
        json.field("required_if_supported_products", requiredIfSupportedProducts)
        json.field("optional_products", optionalProducts)
        json.field("additional_consented_products", additionalConsentedProducts)
        json.field("webhook", webhook)
        json.field("access_token", accessToken)
        json.field("access_tokens", accessTokens)
        json.field("link_customization_name", linkCustomizationName)
        json.field("appearance_mode", appearanceMode)
        json.field("redirect_uri", redirectURI)
        json.field("android_package_name", androidPackageName)
        json.field("institution_data", institutionData)
        json.field("card_switch", cardSwitch)
        json.field("account_filters", accountFilters)
        json.field("eu_config", euConfig)
        json.field("institution_id", institutionID)
        json.field("payment_configuration", paymentConfiguration)
        json.field("payment_initiation", paymentInitiation)
        json.field("employment", employment)
        json.field("income_verification", incomeVerification)
        json.field("base_report", baseReport)
        json.field("credit_partner_insights", creditPartnerInsights)
        json.field("cra_options", craOptions)
        json.field("consumer_report_permissible_purpose", consumerReportPermissiblePurpose)
        json.field("auth", auth)
        json.field("transfer", transfer)
        json.field("update", update)
        json.field("identity_verification", identityVerification)
        json.field("statements", statements)
        json.field("third_party_user_token", thirdPartyUserToken)
        json.field("investments", investments)
        json.field("investments_auth", investmentsAuth)
        json.field("hosted_link", hostedLink)
        json.field("transactions", transactions)
        json.field("cashflow_report", cashflowReport)
        json.field("cra_enabled", craEnabled)
        json.field("identity", identity)
        json.field("financekit_supported", financekitSupported)
        json.field("enable_multi_item_link", enableMultiItemLink)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/link/token/get`.
public struct LinkTokenGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkTokenGetResponse
    public static var path: StaticString { "/link/token/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `link_token`.
    public var linkToken: LinkToken

    /// Creates a value; omitted members are not sent.
    public init(
        linkToken: LinkToken
    ) {
        self.linkToken = linkToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("link_token", linkToken)
        json.endObject()
    }
}

/// A request to `/session/token/create`.
public struct SessionTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SessionTokenCreateResponse
    public static var path: StaticString { "/session/token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `template_id`.
    public var templateID: String
    /// The JSON member `user`.
    public var user: SessionTokenCreateRequestUser?
    /// The JSON member `redirect_uri`.
    public var redirectURI: String?
    /// The JSON member `android_package_name`.
    public var androidPackageName: String?
    /// The JSON member `webhook`.
    public var webhook: String?
    /// The JSON member `user_id`.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        templateID: String,
        user: SessionTokenCreateRequestUser? = nil,
        redirectURI: String? = nil,
        androidPackageName: String? = nil,
        webhook: String? = nil,
        userID: String? = nil
    ) {
        self.templateID = templateID
        self.user = user
        self.redirectURI = redirectURI
        self.androidPackageName = androidPackageName
        self.webhook = webhook
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("template_id", templateID)
        json.field("user", user)
        json.field("redirect_uri", redirectURI)
        json.field("android_package_name", androidPackageName)
        json.field("webhook", webhook)
        json.field("user_id", userID)
        json.endObject()
    }
}
