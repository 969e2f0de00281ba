// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/application/get`: gets application.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func applicationGet(
        applicationID: String
    ) async throws(PlaidError) -> ApplicationGetResponse {
        try await execute(ApplicationGetRequest(applicationID: applicationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/consent/events/get`: gets consent events.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/consent/#consenteventsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func consentEventsGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ConsentEventsGetResponse {
        try await execute(ConsentEventsGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/access_token/invalidate`: invalidates Item access token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemAccessTokenInvalidate(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ItemAccessTokenInvalidateResponse {
        try await execute(ItemAccessTokenInvalidateRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/activity/list`: lists Item activities.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemActivityList(
        accessToken: AccessToken? = nil,
        cursor: String? = nil,
        count: Int? = nil
    ) async throws(PlaidError) -> ItemActivityListResponse {
        try await execute(ItemActivityListRequest(accessToken: accessToken, cursor: cursor, count: count))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/application/list`: lists Item applications.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemApplicationList(
        accessToken: AccessToken? = nil
    ) async throws(PlaidError) -> ItemApplicationListResponse {
        try await execute(ItemApplicationListRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/application/scopes/update`: updates Item application scopes.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemApplicationScopesUpdate(
        accessToken: AccessToken,
        applicationID: String,
        scopes: Scopes,
        context: ScopesContext,
        state: String? = nil
    ) async throws(PlaidError) -> ItemApplicationScopesUpdateResponse {
        try await execute(ItemApplicationScopesUpdateRequest(accessToken: accessToken, applicationID: applicationID, scopes: scopes, context: context, state: state))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/application/unlink`: unlinks Item application.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docsnone>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemApplicationUnlink(
        accessToken: AccessToken,
        applicationID: String
    ) async throws(PlaidError) -> ItemApplicationUnlinkResponse {
        try await execute(ItemApplicationUnlinkRequest(accessToken: accessToken, applicationID: applicationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/public_token/create`: creates Item public token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/link/#itempublic_tokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemCreatePublicToken(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ItemPublicTokenCreateResponse {
        try await execute(ItemPublicTokenCreateRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/get`: gets Item.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/items/#itemget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ItemGetResponse {
        try await execute(ItemGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/import`: imports Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemImport(
        products: [Products],
        userAuth: ItemImportRequestUserAuth,
        institutionID: InstitutionID? = nil,
        options: ItemImportRequestOptions? = nil
    ) async throws(PlaidError) -> ItemImportResponse {
        try await execute(ItemImportRequest(products: products, userAuth: userAuth, institutionID: institutionID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/products/terminate`: terminates Item products.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/items/#itemproductsterminate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemProductsTerminate(
        accessToken: AccessToken,
        reasonCode: ProductsTerminateReasonCode,
        reasonNote: String? = nil
    ) async throws(PlaidError) -> ItemProductsTerminateResponse {
        try await execute(ItemProductsTerminateRequest(accessToken: accessToken, reasonCode: reasonCode, reasonNote: reasonNote))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/public_token/exchange`: exchanges Item public token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/items/#itempublic_tokenexchange>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemPublicTokenExchange(
        publicToken: PublicToken
    ) async throws(PlaidError) -> ItemPublicTokenExchangeResponse {
        try await execute(ItemPublicTokenExchangeRequest(publicToken: publicToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/remove`: removes Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/items/#itemremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemRemove(
        accessToken: AccessToken,
        reasonCode: ItemRemoveReasonCode? = nil,
        reasonNote: String? = nil
    ) async throws(PlaidError) -> ItemRemoveResponse {
        try await execute(ItemRemoveRequest(accessToken: accessToken, reasonCode: reasonCode, reasonNote: reasonNote))
    }
}

extension PlaidClientProtocol {
    /// Calls `/item/webhook/update`: updates Item webhook.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/items/#itemwebhookupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func itemWebhookUpdate(
        accessToken: AccessToken,
        webhook: String? = nil
    ) async throws(PlaidError) -> ItemWebhookUpdateResponse {
        try await execute(ItemWebhookUpdateRequest(accessToken: accessToken, webhook: webhook))
    }
}
