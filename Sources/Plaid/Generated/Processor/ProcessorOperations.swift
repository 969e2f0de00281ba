// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/processor/account/get`: gets processor account.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processoraccountget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorAccountGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorAccountGetResponse {
        try await execute(ProcessorAccountGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/apex/processor_token/create`: creates processor apex processor token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/none/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorApexProcessorTokenCreate(
        accessToken: AccessToken,
        accountID: AccountID
    ) async throws(PlaidError) -> ProcessorTokenCreateResponse {
        try await execute(ProcessorApexProcessorTokenCreateRequest(accessToken: accessToken, accountID: accountID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/auth/get`: gets processor auth.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorauthget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorAuthGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorAuthGetResponse {
        try await execute(ProcessorAuthGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/balance/get`: gets processor balance.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorbalanceget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorBalanceGet(
        processorToken: ProcessorToken,
        options: ProcessorBalanceGetRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorBalanceGetResponse {
        try await execute(ProcessorBalanceGetRequest(processorToken: processorToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/bank_transfer/create`: creates processor bank transfer.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#bank_transfercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/processor/identity/get`: gets processor identity.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processoridentityget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorIdentityGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorIdentityGetResponse {
        try await execute(ProcessorIdentityGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/identity/match`: matches processor identity.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processoridentitymatch>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorIdentityMatch(
        processorToken: ProcessorToken,
        user: IdentityMatchUser? = nil
    ) async throws(PlaidError) -> ProcessorIdentityMatchResponse {
        try await execute(ProcessorIdentityMatchRequest(processorToken: processorToken, user: user))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/investments/auth/get`: gets processor investments auth.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorInvestmentsAuthGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorInvestmentsAuthGetResponse {
        try await execute(ProcessorInvestmentsAuthGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/investments/holdings/get`: gets processor investments holdings.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorInvestmentsHoldingsGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorInvestmentsHoldingsGetResponse {
        try await execute(ProcessorInvestmentsHoldingsGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/investments/transactions/get`: gets processor investments transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/processor/liabilities/get`: gets processor liabilities.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorliabilitiesget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorLiabilitiesGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorLiabilitiesGetResponse {
        try await execute(ProcessorLiabilitiesGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/signal/decision/report`: reports processor signal decision.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/processor/signal/evaluate`: evaluates processor signal.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorsignalevaluate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/processor/signal/prepare`: prepares processor signal.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorsignalprepare>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorSignalPrepare(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorSignalPrepareResponse {
        try await execute(ProcessorSignalPrepareRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/signal/return/report`: reports processor signal return.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/processor/stripe/bank_account_token/create`: creates processor stripe bank account token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorStripeBankAccountTokenCreate(
        accessToken: AccessToken,
        accountID: AccountID
    ) async throws(PlaidError) -> ProcessorStripeBankAccountTokenCreateResponse {
        try await execute(ProcessorStripeBankAccountTokenCreateRequest(accessToken: accessToken, accountID: accountID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/token/create`: creates processor token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processors/#processortokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorTokenCreate(
        accessToken: AccessToken,
        accountID: AccountID,
        processor: ProcessorTokenCreateRequestProcessor
    ) async throws(PlaidError) -> ProcessorTokenCreateResponse {
        try await execute(ProcessorTokenCreateRequest(accessToken: accessToken, accountID: accountID, processor: processor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/token/permissions/get`: gets processor token permissions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processors/#processortokenpermissionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorTokenPermissionsGet(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorTokenPermissionsGetResponse {
        try await execute(ProcessorTokenPermissionsGetRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/token/permissions/set`: sets processor token permissions.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processors/#processortokenpermissionsset>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorTokenPermissionsSet(
        processorToken: ProcessorToken,
        products: [Products]
    ) async throws(PlaidError) -> ProcessorTokenPermissionsSetResponse {
        try await execute(ProcessorTokenPermissionsSetRequest(processorToken: processorToken, products: products))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/token/webhook/update`: updates processor token webhook.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorTokenWebhookUpdate(
        processorToken: ProcessorToken,
        webhook: String? = nil
    ) async throws(PlaidError) -> ProcessorTokenWebhookUpdateResponse {
        try await execute(ProcessorTokenWebhookUpdateRequest(processorToken: processorToken, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/transactions/get`: gets processor transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processortransactionsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/processor/transactions/recurring/get`: gets processor transactions recurring.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorTransactionsRecurringGet(
        processorToken: ProcessorToken,
        options: TransactionsRecurringGetRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorTransactionsRecurringGetResponse {
        try await execute(ProcessorTransactionsRecurringGetRequest(processorToken: processorToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/transactions/refresh`: refreshes processor transactions.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorTransactionsRefresh(
        processorToken: ProcessorToken
    ) async throws(PlaidError) -> ProcessorTransactionsRefreshResponse {
        try await execute(ProcessorTransactionsRefreshRequest(processorToken: processorToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/processor/transactions/sync`: syncs processor transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/processor-partners/#processortransactionssync>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func processorTransactionsSync(
        processorToken: ProcessorToken,
        cursor: String? = nil,
        count: Int? = nil,
        options: TransactionsSyncRequestOptions? = nil
    ) async throws(PlaidError) -> ProcessorTransactionsSyncResponse {
        try await execute(ProcessorTransactionsSyncRequest(processorToken: processorToken, cursor: cursor, count: count, options: options))
    }
}
