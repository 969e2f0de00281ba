// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the account that a processor token gives access to.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoraccountget).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorAccountGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorAccountGetResponse {
        try await execute(ProcessorAccountGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Creates a processor token for Apex.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The account that the token gives access to.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorApexProcessorTokenCreate(
        accessToken: AccessToken,
        accountID: AccountID
    ) async throws(PlaidError) -> ProcessorTokenCreateResponse {
        try await execute(ProcessorApexProcessorTokenCreateRequest(accessToken: accessToken, accountID: accountID))
    }
}

extension PlaidClientProtocol {
    /// Returns the account and routing numbers of a processor token's account.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorauthget).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorAuthGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorAuthGetResponse {
        try await execute(ProcessorAuthGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the account of a processor token with a balance fetched from the institution now.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorbalanceget).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorBalanceGet(
        processorToken: ProcessorToken,
        options: ProcessorBalanceGetRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorBalanceGetResponse {
        try await execute(ProcessorBalanceGetRequest(processorToken: processorToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Creates a bank transfer with a processor token.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#bank_transfercreate).
    ///
    /// - Parameters:
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - type: The direction: `debit` takes money from the user, `credit` pays money to the user.
    ///   - network: The payment network.
    ///   - amount: The amount as a positive decimal text with two digits, such as `10.00`.
    ///   - isoCurrencyCode: The ISO 4217 code of the currency. `null` exactly when `unofficialCurrencyCode` is set.
    ///   - description: What the user finds on the bank statement. At most 10 characters.
    ///   - user: The account holder.
    ///   - achClass: The SEC code, which says how the user agreed to the transfer.
    ///   - customTag: A text that you want to find again. At most 100 characters.
    ///   - metadata: Pairs of text that you want to find again. Plaid does not look at them. At most 50 members.
    ///   - originationAccountID: Your account that the money comes from or goes to.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorBankTransferCreate(
        idempotencyKey: String,
        processorToken: ProcessorToken,
        type: BankTransferType,
        network: BankTransferNetwork,
        amount: String,
        isoCurrencyCode: String,
        description: String,
        user: BankTransferUser,
        achClass: ACHClass? = nil,
        customTag: String? = nil,
        metadata: [String: String]? = nil,
        originationAccountID: String? = nil
    ) async throws(PlaidError) -> ProcessorBankTransferCreateResponse {
        try await execute(ProcessorBankTransferCreateRequest(idempotencyKey: idempotencyKey, processorToken: processorToken, type: type, network: network, amount: amount, isoCurrencyCode: isoCurrencyCode, description: description, user: user, achClass: achClass, customTag: customTag, metadata: metadata, originationAccountID: originationAccountID))
    }
}

extension PlaidClientProtocol {
    /// Returns the owners of a processor token's account.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoridentityget).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorIdentityGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorIdentityGetResponse {
        try await execute(ProcessorIdentityGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Compares data about a user with the owners of a processor token's account.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoridentitymatch).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - user: What you know about the user. Leave out what you do not know; its score is then `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorIdentityMatch(
        processorToken: ProcessorToken,
        user: IdentityMatchUser? = nil
    ) async throws(PlaidError) -> ProcessorIdentityMatchResponse {
        try await execute(ProcessorIdentityMatchRequest(processorToken: processorToken, user: user))
    }
}

extension PlaidClientProtocol {
    /// Returns what a transfer of investments from a processor token's account requires.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorInvestmentsAuthGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorInvestmentsAuthGetResponse {
        try await execute(ProcessorInvestmentsAuthGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the securities that a processor token's account holds.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorInvestmentsHoldingsGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorInvestmentsHoldingsGetResponse {
        try await execute(ProcessorInvestmentsHoldingsGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the investment transactions of a processor token's account, page by page.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - startDate: The first date of the range, inclusive.
    ///   - endDate: The last date of the range, inclusive.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorInvestmentsTransactionsGet(
        processorToken: ProcessorToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: InvestmentsTransactionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorInvestmentsTransactionsGetResponse {
        try await execute(ProcessorInvestmentsTransactionsGetRequest(processorToken: processorToken, startDate: startDate, endDate: endDate, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the loan or card that a processor token's account is.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorliabilitiesget).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorLiabilitiesGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorLiabilitiesGetResponse {
        try await execute(ProcessorLiabilitiesGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Reports whether you initiated an ACH transaction that Signal evaluated.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - clientTransactionID: Your own identifier of the evaluation. Reports refer to it. 1 to 36 characters.
    ///   - initiated: Whether you made the debit.
    ///   - daysFundsOnHold: How many days you hold the money before the user can spend it. 0 or more.
    ///   - decisionOutcome: What you decided.
    ///   - paymentMethod: The payment network that you used.
    ///   - amountInstantlyAvailable: What the user could spend at once, in dollars.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorSignalDecisionReport(
        processorToken: ProcessorToken,
        clientTransactionID: String,
        initiated: Bool,
        daysFundsOnHold: Int? = nil,
        decisionOutcome: SignalDecisionOutcome? = nil,
        paymentMethod: SignalPaymentMethod? = nil,
        amountInstantlyAvailable: Decimal? = nil
    ) async throws(PlaidError) -> ProcessorSignalDecisionReportResponse {
        try await execute(ProcessorSignalDecisionReportRequest(processorToken: processorToken, clientTransactionID: clientTransactionID, initiated: initiated, daysFundsOnHold: daysFundsOnHold, decisionOutcome: decisionOutcome, paymentMethod: paymentMethod, amountInstantlyAvailable: amountInstantlyAvailable))
    }
}

extension PlaidClientProtocol {
    /// Evaluates the risk that an ACH debit from a processor token's account will be returned.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalevaluate).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - clientTransactionID: Your own identifier of the evaluation. Reports refer to it. 1 to 36 characters.
    ///   - amount: The amount in dollars, such as 102.05.
    ///   - userPresent: Whether the user is present.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - isRecurring: Whether the debit is one of a series.
    ///   - defaultPaymentMethod: The payment network that you intend to use.
    ///   - user: Data about the account holder, which makes the evaluation more precise.
    ///   - device: The device of the user, which makes the evaluation more precise.
    ///   - rulesetKey: The key of the ruleset in the Plaid Dashboard. Absent means the default one.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorSignalEvaluate(
        processorToken: ProcessorToken,
        clientTransactionID: String,
        amount: Decimal,
        userPresent: Bool? = nil,
        clientUserID: String? = nil,
        isRecurring: Bool? = nil,
        defaultPaymentMethod: String? = nil,
        user: SignalUser? = nil,
        device: SignalDevice? = nil,
        rulesetKey: String? = nil
    ) async throws(PlaidError) -> ProcessorSignalEvaluateResponse {
        try await execute(ProcessorSignalEvaluateRequest(processorToken: processorToken, clientTransactionID: clientTransactionID, amount: amount, userPresent: userPresent, clientUserID: clientUserID, isRecurring: isRecurring, defaultPaymentMethod: defaultPaymentMethod, user: user, device: device, rulesetKey: rulesetKey))
    }
}

extension PlaidClientProtocol {
    /// Enables Signal for a processor token, so that evaluations are more precise.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalprepare).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorSignalPrepare(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorSignalPrepareResponse {
        try await execute(ProcessorSignalPrepareRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Reports that an ACH transaction which Signal evaluated was returned.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - clientTransactionID: Your own identifier of the evaluation. Reports refer to it. 1 to 36 characters.
    ///   - returnCode: The ACH return code, such as `R01`.
    ///   - returnedAt: When you learned of the return, in UTC.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorSignalReturnReport(
        processorToken: ProcessorToken,
        clientTransactionID: String,
        returnCode: String,
        returnedAt: Timestamp? = nil
    ) async throws(PlaidError) -> ProcessorSignalReturnReportResponse {
        try await execute(ProcessorSignalReturnReportRequest(processorToken: processorToken, clientTransactionID: clientTransactionID, returnCode: returnCode, returnedAt: returnedAt))
    }
}

extension PlaidClientProtocol {
    /// Creates a bank account token for Stripe.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The account that the token gives access to.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorStripeBankAccountTokenCreate(
        accessToken: AccessToken,
        accountID: AccountID
    ) async throws(PlaidError) -> ProcessorStripeBankAccountTokenCreateResponse {
        try await execute(ProcessorStripeBankAccountTokenCreateRequest(accessToken: accessToken, accountID: accountID))
    }
}

extension PlaidClientProtocol {
    /// Creates a token that gives a partner access to one account of an Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokencreate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The account that the token gives access to.
    ///   - processor: The partner that gets the token.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTokenCreate(
        accessToken: AccessToken,
        accountID: AccountID,
        processor: ProcessorTokenCreateRequestProcessor
    ) async throws(PlaidError) -> ProcessorTokenCreateResponse {
        try await execute(ProcessorTokenCreateRequest(accessToken: accessToken, accountID: accountID, processor: processor))
    }
}

extension PlaidClientProtocol {
    /// Returns the products that a processor token may use.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokenpermissionsget).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTokenPermissionsGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorTokenPermissionsGetResponse {
        try await execute(ProcessorTokenPermissionsGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Sets the products that a processor token may use.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokenpermissionsset).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - products: The products that the processor may use; empty for all.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTokenPermissionsSet(
        processorToken: ProcessorToken,
        products: [Products]
    ) async throws(PlaidError) -> ProcessorTokenPermissionsSetResponse {
        try await execute(ProcessorTokenPermissionsSetRequest(processorToken: processorToken, products: products))
    }
}

extension PlaidClientProtocol {
    /// Sets the URL that receives the webhooks of a processor token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTokenWebhookUpdate(
        processorToken: ProcessorToken,
        webhook: String? = nil
    ) async throws(PlaidError) -> ProcessorTokenWebhookUpdateResponse {
        try await execute(ProcessorTokenWebhookUpdateRequest(processorToken: processorToken, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Returns the transactions of a processor token's account for a range of dates, page by page.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsget).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - startDate: The first date of the range, inclusive.
    ///   - endDate: The last date of the range, inclusive.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTransactionsGet(
        processorToken: ProcessorToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: ProcessorTransactionsGetRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorTransactionsGetResponse {
        try await execute(ProcessorTransactionsGetRequest(processorToken: processorToken, startDate: startDate, endDate: endDate, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the recurring inflows and outflows of a processor token's account.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTransactionsRecurringGet(
        processorToken: ProcessorToken,
        options: TransactionsRecurringGetRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorTransactionsRecurringGetResponse {
        try await execute(ProcessorTransactionsRecurringGetRequest(processorToken: processorToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Fetches new transactions of a processor token's account now.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh).
    ///
    /// - Parameter processorToken: The secret that gives a partner access to one account. Never log it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTransactionsRefresh(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorTransactionsRefreshResponse {
        try await execute(ProcessorTransactionsRefreshRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Returns the transactions of a processor token's account that changed since a cursor.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionssync).
    ///
    /// - Parameters:
    ///   - processorToken: The secret that gives a partner access to one account. Never log it.
    ///   - cursor: Where the last run ended; absent or empty returns the whole history. Cursors belong to the Item
    ///     and, if set, to `accountID`.
    ///   - count: How many changes a page has. Larger pages mean fewer requests. From 1 to 500. The default is
    ///     `100`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func processorTransactionsSync(
        processorToken: ProcessorToken,
        cursor: String? = nil,
        count: Int? = nil,
        options: TransactionsSyncRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorTransactionsSyncResponse {
        try await execute(ProcessorTransactionsSyncRequest(processorToken: processorToken, cursor: cursor, count: count, options: options))
    }
}
