// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Calls `/beta/partner/customer/v1/create`: creates partner customer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func betaPartnerCustomerV1Create(
        companyName: String,
        website: String,
        applicationName: String,
        customerSupportInfo: PartnerEndCustomerCustomerSupportInfo,
        address: PartnerEndCustomerAddress,
        isDiligenceAttested: Bool? = nil,
        products: [Products]? = nil,
        createLinkCustomization: Bool? = nil,
        logo: String? = nil,
        legalEntityName: String? = nil,
        technicalContact: PartnerEndCustomerTechnicalContact? = nil,
        billingContact: PartnerEndCustomerBillingContact? = nil,
        redirectURIs: [String]? = nil,
        bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance? = nil,
        questionnaires: PartnerEndCustomerQuestionnaires? = nil
    ) async throws(PlaidError) -> BetaPartnerCustomerV1CreateResponse {
        try await execute(BetaPartnerCustomerV1CreateRequest(companyName: companyName, website: website, applicationName: applicationName, customerSupportInfo: customerSupportInfo, address: address, isDiligenceAttested: isDiligenceAttested, products: products, createLinkCustomization: createLinkCustomization, logo: logo, legalEntityName: legalEntityName, technicalContact: technicalContact, billingContact: billingContact, redirectURIs: redirectURIs, bankAddendumAcceptance: bankAddendumAcceptance, questionnaires: questionnaires))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/partner/customer/v1/enable`: enables partner customer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomerenable>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func betaPartnerCustomerV1Enable(
        endCustomerClientID: String,
        products: [Products]? = nil
    ) async throws(PlaidError) -> BetaPartnerCustomerV1EnableResponse {
        try await execute(BetaPartnerCustomerV1EnableRequest(endCustomerClientID: endCustomerClientID, products: products))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/partner/customer/v1/get`: gets partner customer.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomerget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func betaPartnerCustomerV1Get(
        endCustomerClientID: String
    ) async throws(PlaidError) -> BetaPartnerCustomerV1GetResponse {
        try await execute(BetaPartnerCustomerV1GetRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/partner/customer/v1/update`: updates partner customer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func betaPartnerCustomerV1Update(
        endCustomerClientID: String,
        legalEntityName: String? = nil,
        redirectURIs: [String]? = nil,
        bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance? = nil,
        questionnaires: PartnerEndCustomerQuestionnaires? = nil
    ) async throws(PlaidError) -> BetaPartnerCustomerV1UpdateResponse {
        try await execute(BetaPartnerCustomerV1UpdateRequest(endCustomerClientID: endCustomerClientID, legalEntityName: legalEntityName, redirectURIs: redirectURIs, bankAddendumAcceptance: bankAddendumAcceptance, questionnaires: questionnaires))
    }
}

extension PlaidClientProtocol {
    /// Calls `/partner/customer/create`: creates partner customer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerCreate(
        companyName: String,
        isDiligenceAttested: Bool,
        legalEntityName: String,
        website: String,
        applicationName: String,
        address: PartnerEndCustomerAddress,
        isBankAddendumCompleted: Bool,
        products: [Products]? = nil,
        createLinkCustomization: Bool? = nil,
        logo: String? = nil,
        technicalContact: PartnerEndCustomerTechnicalContact? = nil,
        billingContact: PartnerEndCustomerBillingContact? = nil,
        customerSupportInfo: PartnerEndCustomerCustomerSupportInfo? = nil,
        assetsUnderManagement: PartnerEndCustomerAssetsUnderManagement? = nil,
        redirectURIs: [String]? = nil,
        registrationNumber: String? = nil
    ) async throws(PlaidError) -> PartnerCustomerCreateResponse {
        try await execute(PartnerCustomerCreateRequest(companyName: companyName, isDiligenceAttested: isDiligenceAttested, legalEntityName: legalEntityName, website: website, applicationName: applicationName, address: address, isBankAddendumCompleted: isBankAddendumCompleted, products: products, createLinkCustomization: createLinkCustomization, logo: logo, technicalContact: technicalContact, billingContact: billingContact, customerSupportInfo: customerSupportInfo, assetsUnderManagement: assetsUnderManagement, redirectURIs: redirectURIs, registrationNumber: registrationNumber))
    }
}

extension PlaidClientProtocol {
    /// Calls `/partner/customer/enable`: enables partner customer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomerenable>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerEnable(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerEnableResponse {
        try await execute(PartnerCustomerEnableRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/partner/customer/get`: gets partner customer.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomerget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerGet(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerGetResponse {
        try await execute(PartnerCustomerGetRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/partner/customer/oauth_institutions/get`: gets partner customer OAuth institutions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerOauthInstitutionsGet(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerOAuthInstitutionsGetResponse {
        try await execute(PartnerCustomerOAuthInstitutionsGetRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/partner/customer/remove`: removes partner customer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/partner/#partnercustomerremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerRemove(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerRemoveResponse {
        try await execute(PartnerCustomerRemoveRequest(endCustomerClientID: endCustomerClientID))
    }
}
