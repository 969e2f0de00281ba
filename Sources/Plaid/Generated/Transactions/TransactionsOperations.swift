// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/categories/get`: gets categories.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#categoriesget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func categoriesGet() async throws(PlaidError) -> CategoriesGetResponse {
        try await execute(CategoriesGetRequest())
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/transactions/v1/enhance`: enhances transactions.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsEnhance(
        accountType: String,
        transactions: [ClientProvidedRawTransaction]
    ) async throws(PlaidError) -> TransactionsEnhanceGetResponse {
        try await execute(TransactionsEnhanceGetRequest(accountType: accountType, transactions: transactions))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transactions/enrich`: enrichs transactions.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/enrich/#transactionsenrich>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsEnrich(
        accountType: String,
        transactions: [ClientProvidedTransaction],
        options: TransactionsEnrichRequestOptions? = nil
    ) async throws(PlaidError) -> TransactionsEnrichResponse {
        try await execute(TransactionsEnrichRequest(accountType: accountType, transactions: transactions, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transactions/get`: gets transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#transactionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsGet(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: TransactionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> TransactionsGetResponse {
        try await execute(TransactionsGetRequest(accessToken: accessToken, startDate: startDate, endDate: endDate, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transactions/recurring/get`: gets transactions recurring.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#transactionsrecurringget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsRecurringGet(
        accessToken: AccessToken,
        options: TransactionsRecurringGetRequestOptions? = nil,
        accountIDs: [AccountID]? = nil
    ) async throws(PlaidError) -> TransactionsRecurringGetResponse {
        try await execute(TransactionsRecurringGetRequest(accessToken: accessToken, options: options, accountIDs: accountIDs))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transactions/refresh`: refreshes transactions.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#transactionsrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsRefresh(
        accessToken: AccessToken
    ) async throws(PlaidError) -> TransactionsRefreshResponse {
        try await execute(TransactionsRefreshRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/transactions/rules/v1/create`: creates transactions rules.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsRulesCreate(
        clientUserID: String,
        pfcPrimaryCategory: String,
        pfcDetailedCategory: String,
        ruleDetails: TransactionsRuleDetails
    ) async throws(PlaidError) -> TransactionsRulesCreateResponse {
        try await execute(TransactionsRulesCreateRequest(clientUserID: clientUserID, pfcPrimaryCategory: pfcPrimaryCategory, pfcDetailedCategory: pfcDetailedCategory, ruleDetails: ruleDetails))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/transactions/rules/v1/list`: lists transactions rules.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsRulesList(
        clientUserID: String
    ) async throws(PlaidError) -> TransactionsRulesListResponse {
        try await execute(TransactionsRulesListRequest(clientUserID: clientUserID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/transactions/rules/v1/remove`: removes transactions rules.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsRulesRemove(
        clientUserID: String,
        ruleID: String
    ) async throws(PlaidError) -> TransactionsRulesRemoveResponse {
        try await execute(TransactionsRulesRemoveRequest(clientUserID: clientUserID, ruleID: ruleID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transactions/sync`: syncs transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transactions/#transactionssync>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsSync(
        accessToken: AccessToken,
        cursor: String? = nil,
        count: Int? = nil,
        options: TransactionsSyncRequestOptions? = nil
    ) async throws(PlaidError) -> TransactionsSyncResponse {
        try await execute(TransactionsSyncRequest(accessToken: accessToken, cursor: cursor, count: count, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/beta/transactions/user_insights/v1/get`: gets transactions user insights.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/enrich/#userinsightsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transactionsUserInsightsGet(
        clientUserID: String
    ) async throws(PlaidError) -> TransactionsUserInsightsGetResponse {
        try await execute(TransactionsUserInsightsGetRequest(clientUserID: clientUserID))
    }
}
