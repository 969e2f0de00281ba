// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/link_delivery/create`: creates link delivery.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/assets/waitlist/hosted-link/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func linkDeliveryCreate(
        linkToken: LinkToken,
        options: LinkDeliveryOptions? = nil
    ) async throws(PlaidError) -> LinkDeliveryCreateResponse {
        try await execute(LinkDeliveryCreateRequest(linkToken: linkToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/link_delivery/get`: gets link delivery.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/assets/waitlist/hosted-link/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func linkDeliveryGet(
        linkDeliverySessionID: String
    ) async throws(PlaidError) -> LinkDeliveryGetResponse {
        try await execute(LinkDeliveryGetRequest(linkDeliverySessionID: linkDeliverySessionID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/link/oauth/correlation_id/exchange`: exchanges link OAuth correlation ID.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/oauth/#linkcorrelationid>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func linkOauthCorrelationIdExchange(
        linkCorrelationID: String
    ) async throws(PlaidError) -> LinkOAuthCorrelationIdExchangeResponse {
        try await execute(LinkOAuthCorrelationIdExchangeRequest(linkCorrelationID: linkCorrelationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/link/token/create`: creates link token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/link/#linktokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> LinkTokenCreateResponse {
        try await execute(LinkTokenCreateRequest(clientName: clientName, language: language, countryCodes: countryCodes, user: user, userID: userID, products: products, requiredIfSupportedProducts: requiredIfSupportedProducts, optionalProducts: optionalProducts, additionalConsentedProducts: additionalConsentedProducts, webhook: webhook, accessToken: accessToken, accessTokens: accessTokens, linkCustomizationName: linkCustomizationName, appearanceMode: appearanceMode, redirectURI: redirectURI, androidPackageName: androidPackageName, institutionData: institutionData, cardSwitch: cardSwitch, accountFilters: accountFilters, euConfig: euConfig, institutionID: institutionID, paymentConfiguration: paymentConfiguration, paymentInitiation: paymentInitiation, employment: employment, incomeVerification: incomeVerification, baseReport: baseReport, creditPartnerInsights: creditPartnerInsights, craOptions: craOptions, consumerReportPermissiblePurpose: consumerReportPermissiblePurpose, auth: auth, transfer: transfer, update: update, identityVerification: identityVerification, statements: statements, thirdPartyUserToken: thirdPartyUserToken, investments: investments, investmentsAuth: investmentsAuth, hostedLink: hostedLink, transactions: transactions, cashflowReport: cashflowReport, craEnabled: craEnabled, identity: identity, financekitSupported: financekitSupported, enableMultiItemLink: enableMultiItemLink, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/link/token/get`: gets link token.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/link/#linktokenget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func linkTokenGet(
        linkToken: LinkToken
    ) async throws(PlaidError) -> LinkTokenGetResponse {
        try await execute(LinkTokenGetRequest(linkToken: linkToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/session/token/create`: creates session token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/layer/#sessiontokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
