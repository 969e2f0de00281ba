// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/user_account/session/event/send`: sends user account session event.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userAccountSessionEventSend(
        linkSessionID: String,
        event: UserAccountSessionEvent,
        cohortID: String? = nil
    ) async throws(PlaidError) -> UserAccountSessionEventSendResponse {
        try await execute(UserAccountSessionEventSendRequest(linkSessionID: linkSessionID, event: event, cohortID: cohortID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user_account/session/get`: gets user account session.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/layer/#user_accountsessionget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userAccountSessionGet(
        publicToken: PublicToken
    ) async throws(PlaidError) -> UserAccountSessionGetResponse {
        try await execute(UserAccountSessionGetRequest(publicToken: publicToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/create`: creates user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#usercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userCreate(
        clientUserID: String,
        identity: ClientUserIdentity? = nil,
        endCustomer: String? = nil,
        consumerReportUserIdentity: ConsumerReportUserIdentity? = nil,
        withUpgradedUser: Bool? = nil
    ) async throws(PlaidError) -> UserCreateResponse {
        try await execute(UserCreateRequest(clientUserID: clientUserID, identity: identity, endCustomer: endCustomer, consumerReportUserIdentity: consumerReportUserIdentity, withUpgradedUser: withUpgradedUser))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/financial_data/refresh`: refreshes user financial data.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userFinancialDataRefresh(
        userID: String
    ) async throws(PlaidError) -> UserFinancialDataRefreshResponse {
        try await execute(UserFinancialDataRefreshRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/get`: gets user.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#userget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userGet(
        userID: String
    ) async throws(PlaidError) -> UserGetResponse {
        try await execute(UserGetRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/identity/remove`: removes user identity.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#useridentityremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userIdentityRemove(
        userID: String
    ) async throws(PlaidError) -> UserIdentityRemoveResponse {
        try await execute(UserIdentityRemoveRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/items/associate`: associates user Items.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#useritemsassociate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userItemsAssociate(
        userID: String,
        itemIDs: [ItemID]
    ) async throws(PlaidError) -> UserItemsAssociateResponse {
        try await execute(UserItemsAssociateRequest(userID: userID, itemIDs: itemIDs))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/items/get`: gets user Items.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#useritemsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userItemsGet(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> UserItemsGetResponse {
        try await execute(UserItemsGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/items/remove`: removes user Items.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#useritemsremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userItemsRemove(
        itemIDs: [ItemID],
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> UserItemsRemoveResponse {
        try await execute(UserItemsRemoveRequest(itemIDs: itemIDs, userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/products/terminate`: terminates user products.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#userproductsterminate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userProductsTerminate(
        userID: String,
        reasonCode: ProductsTerminateReasonCode,
        reasonNote: String? = nil
    ) async throws(PlaidError) -> UserProductsTerminateResponse {
        try await execute(UserProductsTerminateRequest(userID: userID, reasonCode: reasonCode, reasonNote: reasonNote))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/remove`: removes user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#userremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userRemove(
        userID: String? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> UserRemoveResponse {
        try await execute(UserRemoveRequest(userID: userID, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/third_party_token/create`: creates user third party token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#userthirdpartytokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userThirdPartyTokenCreate(
        thirdPartyClientID: String,
        userToken: UserToken? = nil,
        expirationTime: Timestamp? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> UserThirdPartyTokenCreateResponse {
        try await execute(UserThirdPartyTokenCreateRequest(thirdPartyClientID: thirdPartyClientID, userToken: userToken, expirationTime: expirationTime, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/third_party_token/remove`: removes user third party token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#userthirdpartytokenremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userThirdPartyTokenRemove(
        thirdPartyUserToken: UserToken
    ) async throws(PlaidError) -> UserThirdPartyTokenRemoveResponse {
        try await execute(UserThirdPartyTokenRemoveRequest(thirdPartyUserToken: thirdPartyUserToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/transactions/refresh`: refreshes user transactions.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userTransactionsRefresh(
        userID: String
    ) async throws(PlaidError) -> UserTransactionsRefreshResponse {
        try await execute(UserTransactionsRefreshRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/user/update`: updates user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/users/#userupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func userUpdate(
        userID: String? = nil,
        identity: ClientUserIdentity? = nil,
        userToken: UserToken? = nil,
        consumerReportUserIdentity: ConsumerReportUserIdentity? = nil
    ) async throws(PlaidError) -> UserUpdateResponse {
        try await execute(UserUpdateRequest(userID: userID, identity: identity, userToken: userToken, consumerReportUserIdentity: consumerReportUserIdentity))
    }
}
