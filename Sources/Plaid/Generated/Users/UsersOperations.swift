// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Reports an event of a Layer session.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
    ///
    /// - Parameters:
    ///   - linkSessionID: The identifier of one Link session. Quote it to Plaid's support.
    ///   - event: An object with the members of ``UserAccountSessionEvent``. Required.
    ///   - cohortID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userAccountSessionEventSend(
        linkSessionID: String,
        event: UserAccountSessionEvent,
        cohortID: String? = nil
    ) async throws(PlaidError) -> UserAccountSessionEventSendResponse {
        try await execute(UserAccountSessionEventSendRequest(linkSessionID: linkSessionID, event: event, cohortID: cohortID))
    }
}

extension PlaidClientProtocol {
    /// Returns the identity data and Items that a user shared in a Layer session.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    ///
    /// - Parameter publicToken: The short-lived token of a finished Link session. Exchange it for an access token
    ///   within 30 minutes.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userAccountSessionGet(
        publicToken: PublicToken
    ) async throws(PlaidError) -> UserAccountSessionGetResponse {
        try await execute(UserAccountSessionGetRequest(publicToken: publicToken))
    }
}

extension PlaidClientProtocol {
    /// Creates a user, to whom Items and reports can be attached.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    ///
    /// - Parameters:
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number. 1 to 128 characters.
    ///   - identity: An object with the members of ``ClientUserIdentity``. Optional. May be `null`.
    ///   - endCustomer: Text, at most 128 characters. Optional.
    ///   - consumerReportUserIdentity: An object with the members of ``ConsumerReportUserIdentity``. Optional. May
    ///     be `null`.
    ///   - withUpgradedUser: A Boolean value. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Refreshes the data of a user's Items for Financial Insights.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh).
    ///
    /// - Parameter userID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userFinancialDataRefresh(
        userID: String
    ) async throws(PlaidError) -> UserFinancialDataRefreshResponse {
        try await execute(UserFinancialDataRefreshRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns a user with the identity data that you stored.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
    ///
    /// - Parameter userID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userGet(
        userID: String
    ) async throws(PlaidError) -> UserGetResponse {
        try await execute(UserGetRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Deletes identity data of a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useridentityremove).
    ///
    /// - Parameter userID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userIdentityRemove(
        userID: String
    ) async throws(PlaidError) -> UserIdentityRemoveResponse {
        try await execute(UserIdentityRemoveRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Attaches Items to a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsassociate).
    ///
    /// - Parameters:
    ///   - userID: Text. Required.
    ///   - itemIDs: A list of identifiers of Items. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userItemsAssociate(
        userID: String,
        itemIDs: [ItemID]
    ) async throws(PlaidError) -> UserItemsAssociateResponse {
        try await execute(UserItemsAssociateRequest(userID: userID, itemIDs: itemIDs))
    }
}

extension PlaidClientProtocol {
    /// Returns the Items of a user.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsget).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userItemsGet(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> UserItemsGetResponse {
        try await execute(UserItemsGetRequest(userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Detaches Items from a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsremove).
    ///
    /// - Parameters:
    ///   - itemIDs: A list of identifiers of Items. Required.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userItemsRemove(
        itemIDs: [ItemID],
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> UserItemsRemoveResponse {
        try await execute(UserItemsRemoveRequest(itemIDs: itemIDs, userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Ends products of a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userproductsterminate).
    ///
    /// - Parameters:
    ///   - userID: Text. Required.
    ///   - reasonCode: One of the 13 values of ``ProductsTerminateReasonCode``. Required.
    ///   - reasonNote: Text, at most 512 characters. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userProductsTerminate(
        userID: String,
        reasonCode: ProductsTerminateReasonCode,
        reasonNote: String? = nil
    ) async throws(PlaidError) -> UserProductsTerminateResponse {
        try await execute(UserProductsTerminateRequest(userID: userID, reasonCode: reasonCode, reasonNote: reasonNote))
    }
}

extension PlaidClientProtocol {
    /// Removes a user with the Items and reports attached.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userremove).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userRemove(
        userID: String? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> UserRemoveResponse {
        try await execute(UserRemoveRequest(userID: userID, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Creates a token that lets another Plaid client act for a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokencreate).
    ///
    /// - Parameters:
    ///   - thirdPartyClientID: Text. Required.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - expirationTime: A date and time as ISO 8601. Optional. May be `null`.
    ///   - userID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Revokes a token that lets another Plaid client act for a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokenremove).
    ///
    /// - Parameter thirdPartyUserToken: Sensitive text, which descriptions redact. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userThirdPartyTokenRemove(
        thirdPartyUserToken: UserToken
    ) async throws(PlaidError) -> UserThirdPartyTokenRemoveResponse {
        try await execute(UserThirdPartyTokenRemoveRequest(thirdPartyUserToken: thirdPartyUserToken))
    }
}

extension PlaidClientProtocol {
    /// Refreshes the transactions of a user's Items.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
    ///
    /// - Parameter userID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userTransactionsRefresh(
        userID: String
    ) async throws(PlaidError) -> UserTransactionsRefreshResponse {
        try await execute(UserTransactionsRefreshRequest(userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Changes the identity data of a user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userupdate).
    ///
    /// - Parameters:
    ///   - userID: Text. Optional.
    ///   - identity: An object with the members of ``ClientUserIdentity``. Optional. May be `null`.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - consumerReportUserIdentity: An object with the members of ``ConsumerReportUserIdentity``. Optional. May
    ///     be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func userUpdate(
        userID: String? = nil,
        identity: ClientUserIdentity? = nil,
        userToken: UserToken? = nil,
        consumerReportUserIdentity: ConsumerReportUserIdentity? = nil
    ) async throws(PlaidError) -> UserUpdateResponse {
        try await execute(UserUpdateRequest(userID: userID, identity: identity, userToken: userToken, consumerReportUserIdentity: consumerReportUserIdentity))
    }
}
