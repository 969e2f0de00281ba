// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/link_delivery/create` is sent.
public struct LinkDeliveryCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkDeliveryCreateResponse
    public static var path: StaticString { "/link_delivery/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `link_token`.
    public var linkToken: LinkToken
    /// The wire's `options`.
    public var options: LinkDeliveryOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/link_delivery/get` is sent.
public struct LinkDeliveryGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkDeliveryGetResponse
    public static var path: StaticString { "/link_delivery/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `link_delivery_session_id`.
    public var linkDeliverySessionID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/link/oauth/correlation_id/exchange` is sent.
public struct LinkOAuthCorrelationIdExchangeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkOAuthCorrelationIdExchangeResponse
    public static var path: StaticString { "/link/oauth/correlation_id/exchange" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `link_correlation_id`.
    public var linkCorrelationID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/link/token/create` is sent.
public struct LinkTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkTokenCreateResponse
    public static var path: StaticString { "/link/token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `client_name`.
    public var clientName: String
    /// The wire's `language`.
    public var language: String
    /// The wire's `country_codes`.
    public var countryCodes: [CountryCode]
    /// The wire's `user`.
    public var user: LinkTokenCreateRequestUser?
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `products`.
    public var products: [Products]?
    /// The wire's `required_if_supported_products`.
    public var requiredIfSupportedProducts: [Products]?
    /// The wire's `optional_products`.
    public var optionalProducts: [Products]?
    /// The wire's `additional_consented_products`.
    public var additionalConsentedProducts: [Products]?
    /// The wire's `webhook`.
    public var webhook: String?
    /// The wire's `access_token`.
    public var accessToken: AccessToken?
    /// The wire's `access_tokens`.
    public var accessTokens: [AccessToken]?
    /// The wire's `link_customization_name`.
    public var linkCustomizationName: String?
    /// The wire's `appearance_mode`.
    public var appearanceMode: LinkTokenCreateRequestAppearanceMode?
    /// The wire's `redirect_uri`.
    public var redirectURI: String?
    /// The wire's `android_package_name`.
    public var androidPackageName: String?
    /// The wire's `institution_data`.
    public var institutionData: LinkTokenCreateInstitutionData?
    /// The wire's `card_switch`.
    public var cardSwitch: LinkTokenCreateCardSwitch?
    /// The wire's `account_filters`.
    public var accountFilters: LinkTokenAccountFilters?
    /// The wire's `eu_config`.
    public var euConfig: LinkTokenEUConfig?
    /// The wire's `institution_id`.
    public var institutionID: InstitutionID?
    /// The wire's `payment_configuration`.
    public var paymentConfiguration: LinkTokenCreateRequestPaymentConfiguration?
    /// The wire's `payment_initiation`.
    public var paymentInitiation: LinkTokenCreateRequestPaymentInitiation?
    /// The wire's `employment`.
    public var employment: LinkTokenCreateRequestEmployment?
    /// The wire's `income_verification`.
    public var incomeVerification: LinkTokenCreateRequestIncomeVerification?
    /// The wire's `base_report`.
    public var baseReport: LinkTokenCreateRequestBaseReport?
    /// The wire's `credit_partner_insights`.
    public var creditPartnerInsights: LinkTokenCreateRequestCreditPartnerInsights?
    /// The wire's `cra_options`.
    public var craOptions: LinkTokenCreateRequestCraOptions?
    /// The wire's `consumer_report_permissible_purpose`.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose?
    /// The wire's `auth`.
    public var auth: LinkTokenCreateRequestAuth?
    /// The wire's `transfer`.
    public var transfer: LinkTokenCreateRequestTransfer?
    /// The wire's `update`.
    public var update: LinkTokenCreateRequestUpdate?
    /// The wire's `identity_verification`.
    public var identityVerification: LinkTokenCreateRequestIdentityVerification?
    /// The wire's `statements`.
    public var statements: LinkTokenCreateRequestStatements?
    /// The wire's `third_party_user_token`.
    public var thirdPartyUserToken: UserToken?
    /// The wire's `investments`.
    public var investments: LinkTokenInvestments?
    /// The wire's `investments_auth`.
    public var investmentsAuth: LinkTokenInvestmentsAuth?
    /// The wire's `hosted_link`.
    public var hostedLink: LinkTokenCreateHostedLink?
    /// The wire's `transactions`.
    public var transactions: LinkTokenTransactions?
    /// The wire's `cashflow_report`.
    public var cashflowReport: LinkTokenCashflowReport?
    /// The wire's `cra_enabled`.
    public var craEnabled: Bool?
    /// The wire's `identity`.
    public var identity: LinkTokenCreateIdentity?
    /// The wire's `financekit_supported`.
    public var financekitSupported: Bool?
    /// The wire's `enable_multi_item_link`.
    public var enableMultiItemLink: Bool?
    /// The wire's `user_token`.
    public var userToken: UserToken?

    /// Makes a value; what is left out is not sent.
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

/// What `/link/token/get` is sent.
public struct LinkTokenGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkTokenGetResponse
    public static var path: StaticString { "/link/token/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `link_token`.
    public var linkToken: LinkToken

    /// Makes a value; what is left out is not sent.
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

/// What `/session/token/create` is sent.
public struct SessionTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SessionTokenCreateResponse
    public static var path: StaticString { "/session/token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `template_id`.
    public var templateID: String
    /// The wire's `user`.
    public var user: SessionTokenCreateRequestUser?
    /// The wire's `redirect_uri`.
    public var redirectURI: String?
    /// The wire's `android_package_name`.
    public var androidPackageName: String?
    /// The wire's `webhook`.
    public var webhook: String?
    /// The wire's `user_id`.
    public var userID: String?

    /// Makes a value; what is left out is not sent.
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
