// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/link/oauth/correlation_id/exchange`.
///
/// Exchanges the correlation ID of an OAuth redirect for a link token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#linkcorrelationid).
public struct LinkOAuthCorrelationIdExchangeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkOAuthCorrelationIdExchangeResponse
    public static var path: StaticString { "/link/oauth/correlation_id/exchange" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier that came with the redirect.
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
///
/// Creates a link token, which starts a Link session.
///
/// Pass an access token to open update mode for an existing Item. A token is valid for a few hours: see `expiration`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkTokenCreateResponse
    public static var path: StaticString { "/link/token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The name of your application, which Link shows; at most 30 characters.
    public var clientName: String
    /// The language of Link as an ISO 639-1 code, such as `en`.
    public var language: String
    /// The countries whose institutions Link offers, as ISO 3166-1 alpha-2 codes.
    ///
    /// At least 1 element.
    public var countryCodes: [CountryCode]
    /// The person who uses Link.
    ///
    /// Required unless `userID` is set.
    public var user: LinkTokenCreateRequestUser?
    /// The identifier from `/user/create`, to which the new Items are attached.
    public var userID: String?
    /// Products that the Item must support; institutions without them are not offered.
    ///
    /// Every product here is initialized and billed. Leave it out in update mode.
    public var products: [Products]?
    /// Products that are required where the institution supports them.
    public var requiredIfSupportedProducts: [Products]?
    /// Products that are used where possible; they never make a session fail.
    public var optionalProducts: [Products]?
    /// Products to ask consent for without using them yet.
    ///
    /// They are billed only when you call them.
    public var additionalConsentedProducts: [Products]?
    /// The URL that receives the webhooks of the session and of the new Items.
    public var webhook: String?
    /// The access token of the Item to open in update mode; absent for a new Item.
    public var accessToken: AccessToken?
    /// The access tokens of several Items to open in update mode, for Assets only.
    public var accessTokens: [AccessToken]?
    /// The name of a customization in the Plaid Dashboard.
    ///
    /// Absent means `default`.
    public var linkCustomizationName: String?
    /// Whether Link is light, dark, or follows the device.
    public var appearanceMode: LinkTokenCreateRequestAppearanceMode?
    /// Where an OAuth institution sends the user back to.
    ///
    /// Register it in the Plaid Dashboard first. It must not contain query parameters.
    public var redirectURI: String?
    /// The package name of your Android app, registered in the Plaid Dashboard.
    public var androidPackageName: String?
    /// The institution to highlight.
    public var institutionData: LinkTokenCreateInstitutionData?
    /// Settings of the card switch flow.
    public var cardSwitch: LinkTokenCreateCardSwitch?
    /// Which accounts may be chosen.
    public var accountFilters: LinkTokenAccountFilters?
    /// Settings for Europe.
    public var euConfig: LinkTokenEUConfig?
    /// The institution to open at once, for old integrations.
    public var institutionID: InstitutionID?
    /// Settings of Pay by Bank.
    public var paymentConfiguration: LinkTokenCreateRequestPaymentConfiguration?
    /// The payment or consent to authorize.
    ///
    /// Required for Payment Initiation.
    public var paymentInitiation: LinkTokenCreateRequestPaymentInitiation?
    /// Settings of employment verification.
    public var employment: LinkTokenCreateRequestEmployment?
    /// Settings of income verification.
    ///
    /// Required for Income.
    public var incomeVerification: LinkTokenCreateRequestIncomeVerification?
    /// Settings of the Base Report.
    public var baseReport: LinkTokenCreateRequestBaseReport?
    /// Settings of partners' insights.
    public var creditPartnerInsights: LinkTokenCreateRequestCreditPartnerInsights?
    /// Settings of Consumer Reports.
    public var craOptions: LinkTokenCreateRequestCraOptions?
    /// The legal reason for the Consumer Report.
    ///
    /// Required for Plaid Check.
    public var consumerReportPermissiblePurpose: ConsumerReportPermissiblePurpose?
    /// How account numbers may be obtained.
    public var auth: LinkTokenCreateRequestAuth?
    /// The transfer to complete.
    ///
    /// Required for the Transfer UI.
    public var transfer: LinkTokenCreateRequestTransfer?
    /// Settings of update mode.
    public var update: LinkTokenCreateRequestUpdate?
    /// Settings of Identity Verification.
    ///
    /// Required for that product.
    public var identityVerification: LinkTokenCreateRequestIdentityVerification?
    /// The range of statements.
    ///
    /// Required for Statements.
    public var statements: LinkTokenCreateRequestStatements?
    /// A token with which you act for another client's user.
    public var thirdPartyUserToken: UserToken?
    /// Settings of Investments.
    public var investments: LinkTokenInvestments?
    /// Settings of transfers between brokers.
    public var investmentsAuth: LinkTokenInvestmentsAuth?
    /// Settings of Hosted Link; an empty object enables it.
    public var hostedLink: LinkTokenCreateHostedLink?
    /// Settings of Transactions, such as the length of the history.
    public var transactions: LinkTokenTransactions?
    /// Settings of the Cashflow Report.
    public var cashflowReport: LinkTokenCashflowReport?
    /// Whether to connect for Plaid Check.
    public var craEnabled: Bool?
    /// Settings of document upload for Identity.
    public var identity: LinkTokenCreateIdentity?
    /// Whether your app can link Apple Card.
    public var financekitSupported: Bool?
    /// Whether the user can link several Items in one session.
    public var enableMultiItemLink: Bool?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// The consumer reports to generate once the user has linked an account.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var craReportParameter: LinkTokenCreateRequestCraReportParameter?

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
        userToken: UserToken? = nil,
        craReportParameter: LinkTokenCreateRequestCraReportParameter? = nil
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
        self.craReportParameter = craReportParameter
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
        json.field("cra_report_parameter", craReportParameter)
        json.endObject()
    }
}

/// A request to `/link/token/get`.
///
/// Returns the settings of a link token and the sessions that were started with it.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkTokenGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = LinkTokenGetResponse
    public static var path: StaticString { "/link/token/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The token from `/link/token/create`.
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
///
/// Creates a link token for Layer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#sessiontokencreate).
public struct SessionTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SessionTokenCreateResponse
    public static var path: StaticString { "/session/token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of a Layer template in the Plaid Dashboard.
    public var templateID: String
    /// The person who uses Link.
    ///
    /// Required unless `userID` is set.
    public var user: SessionTokenCreateRequestUser?
    /// Where an OAuth institution sends the user back to.
    ///
    /// Register it in the Plaid Dashboard first. It must not contain query parameters.
    public var redirectURI: String?
    /// The package name of your Android app, registered in the Plaid Dashboard.
    public var androidPackageName: String?
    /// The URL that receives the webhooks of the session and of the new Items.
    public var webhook: String?
    /// The identifier from `/user/create`, to which the new Items are attached.
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
