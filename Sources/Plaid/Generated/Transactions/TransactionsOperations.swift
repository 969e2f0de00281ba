// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the legacy transaction categories.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#categoriesget).
    ///
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use the personal finance categories that transactions carry.")
    public func categoriesGet() async throws(PlaidError) -> CategoriesGetResponse {
        try await execute(CategoriesGetRequest())
    }
}

extension PlaidClientProtocol {
    /// Adds merchants, categories and locations to transactions that you supply.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
    ///
    /// - Parameters:
    ///   - accountType: The kind of account that the transactions belong to: `credit` or `depository`.
    ///   - transactions: The transactions, at most 100.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transactionsEnrich(
        accountType: String,
        transactions: [ClientProvidedTransaction],
        options: TransactionsEnrichRequestOptions? = nil
    ) async throws(PlaidError) -> TransactionsEnrichResponse {
        try await execute(TransactionsEnrichRequest(accountType: accountType, transactions: transactions, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns an Item's transactions of a range of dates, page by page.
    ///
    /// Pages can shift while transactions arrive; new code should call `/transactions/sync`.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - startDate: The first date of the range, inclusive.
    ///   - endDate: The last date of the range, inclusive.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns the recurring inflows and outflows that Plaid detects in an Item's transactions.
    ///
    /// Call it when the history is complete: six months of transactions give the best results.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    ///   - accountIDs: The accounts to return; all accounts when it is absent. An identifier of another Item's
    ///     account is an error.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transactionsRecurringGet(
        accessToken: AccessToken,
        options: TransactionsRecurringGetRequestOptions? = nil,
        accountIDs: [AccountID]? = nil
    ) async throws(PlaidError) -> TransactionsRecurringGetResponse {
        try await execute(TransactionsRecurringGetRequest(accessToken: accessToken, options: options, accountIDs: accountIDs))
    }
}

extension PlaidClientProtocol {
    /// Fetches new transactions from the institution now.
    ///
    /// The call returns before the transactions exist; a webhook such as `SYNC_UPDATES_AVAILABLE` reports them.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrefresh).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transactionsRefresh(
        accessToken: AccessToken
    ) async throws(PlaidError) -> TransactionsRefreshResponse {
        try await execute(TransactionsRefreshRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Creates a rule that assigns a category to matching transactions of an Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - pfcPrimaryCategory: The broad category to assign.
    ///   - pfcDetailedCategory: The narrow category to assign.
    ///   - ruleDetails: Which transactions match.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns the categorization rules of an Item.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter clientUserID: Your own identifier of the user. Use a stable identifier that is not personal:
    ///   no email address and no telephone number.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transactionsRulesList(
        clientUserID: String
    ) async throws(PlaidError) -> TransactionsRulesListResponse {
        try await execute(TransactionsRulesListRequest(clientUserID: clientUserID))
    }
}

extension PlaidClientProtocol {
    /// Deletes a categorization rule of an Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - ruleID: The identifier of the rule.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transactionsRulesRemove(
        clientUserID: String,
        ruleID: String
    ) async throws(PlaidError) -> TransactionsRulesRemoveResponse {
        try await execute(TransactionsRulesRemoveRequest(clientUserID: clientUserID, ruleID: ruleID))
    }
}

extension PlaidClientProtocol {
    /// Returns the transactions that were added, modified and removed since a cursor.
    ///
    /// Call it until `hasMore` is false, and store the last cursor together with the changes. If a call fails with
    /// `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, restart from the cursor of the first page.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionssync).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - cursor: Where the last run ended; absent or empty returns the whole history. Cursors belong to the Item
    ///     and, if set, to `accountID`.
    ///   - count: How many changes a page has. Larger pages mean fewer requests. From 1 to 500. The default is
    ///     `100`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns insights about a user from transactions that you have enriched.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
    ///
    /// - Parameter clientUserID: Your own identifier of the user. Use a stable identifier that is not personal:
    ///   no email address and no telephone number.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transactionsUserInsightsGet(
        clientUserID: String
    ) async throws(PlaidError) -> TransactionsUserInsightsGetResponse {
        try await execute(TransactionsUserInsightsGetRequest(clientUserID: clientUserID))
    }
}
