// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the name, company and logo of an application that uses Plaid.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter applicationID: The identifier of the application.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func applicationGet(
        applicationID: String
    ) async throws(PlaidError) -> ApplicationGetResponse {
        try await execute(ApplicationGetRequest(applicationID: applicationID))
    }
}

extension PlaidClientProtocol {
    /// Returns the history of a user's consent for an Item.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func consentEventsGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ConsentEventsGetResponse {
        try await execute(ConsentEventsGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Replaces the access token of an Item by a new one.
    ///
    /// The old token stops working at once; store the new one before you do anything else.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemAccessTokenInvalidate(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ItemAccessTokenInvalidateResponse {
        try await execute(ItemAccessTokenInvalidateRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the history of consents that a user gave and withdrew.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - cursor: The cursor of the page to return; the first page when it is absent.
    ///   - count: How many entries a page has. From 1 to 50. The default is `50`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemActivityList(
        accessToken: AccessToken? = nil,
        cursor: String? = nil,
        count: Int? = nil
    ) async throws(PlaidError) -> ItemActivityListResponse {
        try await execute(ItemActivityListRequest(accessToken: accessToken, cursor: cursor, count: count))
    }
}

extension PlaidClientProtocol {
    /// Returns the applications that a user has connected to an account.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemApplicationList(
        accessToken: AccessToken? = nil
    ) async throws(PlaidError) -> ItemApplicationListResponse {
        try await execute(ItemApplicationListRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Changes which accounts and data a connected application may read.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - applicationID: The identifier of the application.
    ///   - scopes: The accounts and data that the application may read from now on; the rest is withdrawn.
    ///   - context: Why the scopes change.
    ///   - state: A text of your choice that connects several requests of one session.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Disconnects an application from a user's account.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - applicationID: The identifier of the application.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemApplicationUnlink(
        accessToken: AccessToken,
        applicationID: String
    ) async throws(PlaidError) -> ItemApplicationUnlinkResponse {
        try await execute(ItemApplicationUnlinkRequest(accessToken: accessToken, applicationID: applicationID))
    }
}

extension PlaidClientProtocol {
    /// Creates a public token for an existing Item.
    ///
    /// Update mode uses a link token with the access token instead.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/link/#itempublic_tokencreate).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemCreatePublicToken(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ItemPublicTokenCreateResponse {
        try await execute(ItemPublicTokenCreateRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Returns an Item with its products, error state and latest updates.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemGet(
        accessToken: AccessToken
    ) async throws(PlaidError) -> ItemGetResponse {
        try await execute(ItemGetRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Creates an Item from credentials that you hold; only for migrations that Plaid has approved.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - userAuth: The credentials of the user.
    ///   - institutionID: The identifier of the institution, such as `ins_109508`.
    ///   - products: The products that the Item shall have. At least 1 element.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemImport(
        userAuth: ItemImportRequestUserAuth,
        institutionID: InstitutionID? = nil,
        products: [Products]? = nil,
        options: ItemImportRequestOptions? = nil
    ) async throws(PlaidError) -> ItemImportResponse {
        try await execute(ItemImportRequest(userAuth: userAuth, institutionID: institutionID, products: products, options: options))
    }
}

extension PlaidClientProtocol {
    /// Ends products of an Item, which stops their subscription fees.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemproductsterminate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - reasonCode: Why you do so, for Plaid's detection of fraud.
    ///   - reasonNote: Further words on the reason, without personal data. At most 512 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemProductsTerminate(
        accessToken: AccessToken,
        reasonCode: ProductsTerminateReasonCode,
        reasonNote: String? = nil
    ) async throws(PlaidError) -> ItemProductsTerminateResponse {
        try await execute(ItemProductsTerminateRequest(accessToken: accessToken, reasonCode: reasonCode, reasonNote: reasonNote))
    }
}

extension PlaidClientProtocol {
    /// Exchanges the public token of a finished Link session for an access token.
    ///
    /// A public token is valid for 30 minutes; the access token does not expire by itself.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/items/#itempublic_tokenexchange).
    ///
    /// - Parameter publicToken: The token of the finished Link session. It is valid for 30 minutes and can be
    ///   used once.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemPublicTokenExchange(
        publicToken: PublicToken
    ) async throws(PlaidError) -> ItemPublicTokenExchangeResponse {
        try await execute(ItemPublicTokenExchangeRequest(publicToken: publicToken))
    }
}

extension PlaidClientProtocol {
    /// Removes an Item, which invalidates its access token and ends its billing.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemremove).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - reasonCode: Why you do so, for Plaid's detection of fraud.
    ///   - reasonNote: Further words on the reason, without personal data. At most 512 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemRemove(
        accessToken: AccessToken,
        reasonCode: ItemRemoveReasonCode? = nil,
        reasonNote: String? = nil
    ) async throws(PlaidError) -> ItemRemoveResponse {
        try await execute(ItemRemoveRequest(accessToken: accessToken, reasonCode: reasonCode, reasonNote: reasonNote))
    }
}

extension PlaidClientProtocol {
    /// Sets the URL that receives an Item's webhooks.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemwebhookupdate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - webhook: The URL that receives the Item's webhooks from now on; `null` for none.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func itemWebhookUpdate(
        accessToken: AccessToken,
        webhook: String? = nil
    ) async throws(PlaidError) -> ItemWebhookUpdateResponse {
        try await execute(ItemWebhookUpdateRequest(accessToken: accessToken, webhook: webhook))
    }
}
