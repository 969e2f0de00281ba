// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Exchanges the correlation ID of an OAuth redirect for a link token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/oauth/#linkcorrelationid).
    ///
    /// - Parameter linkCorrelationID: The identifier that came with the redirect.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func linkOauthCorrelationIdExchange(
        linkCorrelationID: String
    ) async throws(PlaidError) -> LinkOAuthCorrelationIdExchangeResponse {
        try await execute(LinkOAuthCorrelationIdExchangeRequest(linkCorrelationID: linkCorrelationID))
    }
}

extension PlaidClientProtocol {
    /// Creates a link token, which starts a Link session.
    ///
    /// Pass an access token to open update mode for an existing Item. A token is valid for a few hours: see
    /// `expiration`.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
    ///
    /// - Parameters:
    ///   - clientName: The name of your application, which Link shows; at most 30 characters.
    ///   - language: The language of Link as an ISO 639-1 code, such as `en`.
    ///   - countryCodes: The countries whose institutions Link offers, as ISO 3166-1 alpha-2 codes. At least 1
    ///     element.
    ///   - user: The person who uses Link. Required unless `userID` is set.
    ///   - userID: The identifier from `/user/create`, to which the new Items are attached.
    ///   - products: Products that the Item must support; institutions without them are not offered. Every product
    ///     here is initialized and billed. Leave it out in update mode.
    ///   - requiredIfSupportedProducts: Products that are required where the institution supports them.
    ///   - optionalProducts: Products that are used where possible; they never make a session fail.
    ///   - additionalConsentedProducts: Products to ask consent for without using them yet. They are billed only
    ///     when you call them.
    ///   - webhook: The URL that receives the webhooks of the session and of the new Items.
    ///   - accessToken: The access token of the Item to open in update mode; absent for a new Item.
    ///   - accessTokens: The access tokens of several Items to open in update mode, for Assets only.
    ///   - linkCustomizationName: The name of a customization in the Plaid Dashboard. Absent means `default`.
    ///   - appearanceMode: Whether Link is light, dark, or follows the device.
    ///   - redirectURI: Where an OAuth institution sends the user back to. Register it in the Plaid Dashboard
    ///     first. It must not contain query parameters.
    ///   - androidPackageName: The package name of your Android app, registered in the Plaid Dashboard.
    ///   - institutionData: The institution to highlight.
    ///   - cardSwitch: Settings of the card switch flow.
    ///   - accountFilters: Which accounts may be chosen.
    ///   - euConfig: Settings for Europe.
    ///   - institutionID: The institution to open at once, for old integrations.
    ///   - paymentConfiguration: Settings of Pay by Bank.
    ///   - paymentInitiation: The payment or consent to authorize. Required for Payment Initiation.
    ///   - employment: Settings of employment verification.
    ///   - incomeVerification: Settings of income verification. Required for Income.
    ///   - baseReport: Settings of the Base Report.
    ///   - creditPartnerInsights: Settings of partners' insights.
    ///   - craOptions: Settings of Consumer Reports.
    ///   - consumerReportPermissiblePurpose: The legal reason for the Consumer Report. Required for Plaid Check.
    ///   - auth: How account numbers may be obtained.
    ///   - transfer: The transfer to complete. Required for the Transfer UI.
    ///   - update: Settings of update mode.
    ///   - identityVerification: Settings of Identity Verification. Required for that product.
    ///   - statements: The range of statements. Required for Statements.
    ///   - thirdPartyUserToken: A token with which you act for another client's user.
    ///   - investments: Settings of Investments.
    ///   - investmentsAuth: Settings of transfers between brokers.
    ///   - hostedLink: Settings of Hosted Link; an empty object enables it.
    ///   - transactions: Settings of Transactions, such as the length of the history.
    ///   - cashflowReport: Settings of the Cashflow Report.
    ///   - craEnabled: Whether to connect for Plaid Check.
    ///   - identity: Settings of document upload for Identity.
    ///   - financekitSupported: Whether your app can link Apple Card.
    ///   - enableMultiItemLink: Whether the user can link several Items in one session.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - craReportParameter: The consumer reports to generate once the user has linked an account. Added after
    ///     version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func linkTokenCreate(
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
    ) async throws(PlaidError) -> LinkTokenCreateResponse {
        try await execute(LinkTokenCreateRequest(clientName: clientName, language: language, countryCodes: countryCodes, user: user, userID: userID, products: products, requiredIfSupportedProducts: requiredIfSupportedProducts, optionalProducts: optionalProducts, additionalConsentedProducts: additionalConsentedProducts, webhook: webhook, accessToken: accessToken, accessTokens: accessTokens, linkCustomizationName: linkCustomizationName, appearanceMode: appearanceMode, redirectURI: redirectURI, androidPackageName: androidPackageName, institutionData: institutionData, cardSwitch: cardSwitch, accountFilters: accountFilters, euConfig: euConfig, institutionID: institutionID, paymentConfiguration: paymentConfiguration, paymentInitiation: paymentInitiation, employment: employment, incomeVerification: incomeVerification, baseReport: baseReport, creditPartnerInsights: creditPartnerInsights, craOptions: craOptions, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, auth: auth, transfer: transfer, update: update, identityVerification: identityVerification, statements: statements, thirdPartyUserToken: thirdPartyUserToken, investments: investments, investmentsAuth: investmentsAuth, hostedLink: hostedLink, transactions: transactions, cashflowReport: cashflowReport, craEnabled: craEnabled, identity: identity, financekitSupported: financekitSupported, enableMultiItemLink: enableMultiItemLink, userToken: userToken, craReportParameter: craReportParameter))
    }
}

extension PlaidClientProtocol {
    /// Returns the settings of a link token and the sessions that were started with it.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
    ///
    /// - Parameter linkToken: The token from `/link/token/create`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func linkTokenGet(
        linkToken: LinkToken
    ) async throws(PlaidError) -> LinkTokenGetResponse {
        try await execute(LinkTokenGetRequest(linkToken: linkToken))
    }
}

extension PlaidClientProtocol {
    /// Creates a link token for Layer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#sessiontokencreate).
    ///
    /// - Parameters:
    ///   - templateID: The identifier of a Layer template in the Plaid Dashboard.
    ///   - user: The person who uses Link. Required unless `userID` is set.
    ///   - redirectURI: Where an OAuth institution sends the user back to. Register it in the Plaid Dashboard
    ///     first. It must not contain query parameters.
    ///   - androidPackageName: The package name of your Android app, registered in the Plaid Dashboard.
    ///   - webhook: The URL that receives the webhooks of the session and of the new Items.
    ///   - userID: The identifier from `/user/create`, to which the new Items are attached.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sessionTokenCreate(
        templateID: String,
        user: SessionTokenCreateRequestUser? = nil,
        redirectURI: String? = nil,
        androidPackageName: String? = nil,
        webhook: String? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> SessionTokenCreateResponse {
        try await execute(SessionTokenCreateRequest(templateID: templateID, user: user, redirectURI: redirectURI, androidPackageName: androidPackageName, webhook: webhook, userID: userID))
    }
}
