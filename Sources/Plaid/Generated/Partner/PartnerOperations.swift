// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Creates an end customer of a reseller.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    ///
    /// - Parameters:
    ///   - companyName: Text. Required.
    ///   - website: Text. Required.
    ///   - applicationName: Text. Required.
    ///   - customerSupportInfo: An object with the members of ``PartnerEndCustomerCustomerSupportInfo``. Required.
    ///   - address: An object with the members of ``PartnerEndCustomerAddress``. Required.
    ///   - isDiligenceAttested: A Boolean value. Optional.
    ///   - products: A list of ``Products`` values. Optional.
    ///   - createLinkCustomization: A Boolean value. Optional.
    ///   - logo: Text. Optional.
    ///   - legalEntityName: Text. Optional.
    ///   - technicalContact: An object with the members of ``PartnerEndCustomerTechnicalContact``. Optional.
    ///   - billingContact: An object with the members of ``PartnerEndCustomerBillingContact``. Optional.
    ///   - redirectURIs: A list of texts. Optional.
    ///   - bankAddendumAcceptance: An object with the members of ``PartnerEndCustomerBankAddendumAcceptance``.
    ///     Optional.
    ///   - questionnaires: An object with the members of ``PartnerEndCustomerQuestionnaires``. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Enables an end customer of a reseller in Production.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    ///
    /// - Parameters:
    ///   - endCustomerClientID: Text. Required.
    ///   - products: A list of ``Products`` values. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaPartnerCustomerV1Enable(
        endCustomerClientID: String,
        products: [Products]? = nil
    ) async throws(PlaidError) -> BetaPartnerCustomerV1EnableResponse {
        try await execute(BetaPartnerCustomerV1EnableRequest(endCustomerClientID: endCustomerClientID, products: products))
    }
}

extension PlaidClientProtocol {
    /// Returns an end customer of a reseller.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    ///
    /// - Parameter endCustomerClientID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func betaPartnerCustomerV1Get(
        endCustomerClientID: String
    ) async throws(PlaidError) -> BetaPartnerCustomerV1GetResponse {
        try await execute(BetaPartnerCustomerV1GetRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Changes an end customer of a reseller.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    ///
    /// - Parameters:
    ///   - endCustomerClientID: Text. Required.
    ///   - legalEntityName: Text. Optional.
    ///   - redirectURIs: A list of texts. Optional.
    ///   - bankAddendumAcceptance: An object with the members of ``PartnerEndCustomerBankAddendumAcceptance``.
    ///     Optional.
    ///   - questionnaires: An object with the members of ``PartnerEndCustomerQuestionnaires``. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Creates an end customer of a reseller.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    ///
    /// - Parameters:
    ///   - companyName: Text. Required.
    ///   - isDiligenceAttested: A Boolean value. Required.
    ///   - legalEntityName: Text. Required.
    ///   - website: Text. Required.
    ///   - applicationName: Text. Required.
    ///   - address: An object with the members of ``PartnerEndCustomerAddress``. Required.
    ///   - isBankAddendumCompleted: A Boolean value. Required.
    ///   - products: A list of ``Products`` values. Optional.
    ///   - createLinkCustomization: A Boolean value. Optional.
    ///   - logo: Text. Optional.
    ///   - technicalContact: An object with the members of ``PartnerEndCustomerTechnicalContact``. Optional.
    ///   - billingContact: An object with the members of ``PartnerEndCustomerBillingContact``. Optional.
    ///   - customerSupportInfo: An object with the members of ``PartnerEndCustomerCustomerSupportInfo``. Optional.
    ///   - assetsUnderManagement: An object with the members of ``PartnerEndCustomerAssetsUnderManagement``.
    ///     Optional.
    ///   - redirectURIs: A list of texts. Optional.
    ///   - registrationNumber: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Enables an end customer of a reseller in Production.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    ///
    /// - Parameter endCustomerClientID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerEnable(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerEnableResponse {
        try await execute(PartnerCustomerEnableRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Returns an end customer of a reseller.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    ///
    /// - Parameter endCustomerClientID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerGet(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerGetResponse {
        try await execute(PartnerCustomerGetRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Returns how far an end customer's registration with OAuth institutions is.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    ///
    /// - Parameter endCustomerClientID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerOauthInstitutionsGet(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerOAuthInstitutionsGetResponse {
        try await execute(PartnerCustomerOAuthInstitutionsGetRequest(endCustomerClientID: endCustomerClientID))
    }
}

extension PlaidClientProtocol {
    /// Removes an end customer of a reseller that has not been enabled in Production.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerremove).
    ///
    /// - Parameter endCustomerClientID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func partnerCustomerRemove(
        endCustomerClientID: String
    ) async throws(PlaidError) -> PartnerCustomerRemoveResponse {
        try await execute(PartnerCustomerRemoveRequest(endCustomerClientID: endCustomerClientID))
    }
}
