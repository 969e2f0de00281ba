// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Sends a bank income webhook.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook).
    ///
    /// - Parameters:
    ///   - webhookCode: The code of the webhook to send.
    ///   - webhookFields: Members of the webhook's payload.
    ///   - webhookOverride: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxBankIncomeFireWebhook(
        webhookCode: SandboxBankIncomeWebhookFireRequestWebhookCode,
        webhookFields: SandboxBankIncomeWebhookFireRequestWebhookFields,
        webhookOverride: String? = nil
    ) async throws(PlaidError) -> SandboxBankIncomeFireWebhookResponse {
        try await execute(SandboxBankIncomeFireWebhookRequest(webhookCode: webhookCode, webhookFields: webhookFields, webhookOverride: webhookOverride))
    }
}

extension PlaidClientProtocol {
    /// Sends a bank transfer webhook.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook).
    ///
    /// - Parameter webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxBankTransferFireWebhook(
        webhook: String
    ) async throws(PlaidError) -> SandboxBankTransferFireWebhookResponse {
        try await execute(SandboxBankTransferFireWebhookRequest(webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Moves a bank transfer to its next status.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate).
    ///
    /// - Parameters:
    ///   - bankTransferID: The identifier of the bank transfer.
    ///   - eventType: What shall happen. An event that the current status does not allow is an error.
    ///   - failureReason: Why it fails or is returned; only for these events.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxBankTransferSimulate(
        bankTransferID: String,
        eventType: String,
        failureReason: BankTransferFailure? = nil
    ) async throws(PlaidError) -> SandboxBankTransferSimulateResponse {
        try await execute(SandboxBankTransferSimulateRequest(bankTransferID: bankTransferID, eventType: eventType, failureReason: failureReason))
    }
}

extension PlaidClientProtocol {
    /// Triggers an update of a user's cash flow, which sends webhooks.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - webhookCodes: The codes of the webhooks to send.
    ///   - userID: The identifier of the user from `/user/create`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxCraCashflowUpdatesUpdate(
        userToken: UserToken? = nil,
        webhookCodes: [CashFlowUpdatesEventWebhookCodes]? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> SandboxCraCashflowUpdatesUpdateResponse {
        try await execute(SandboxCraCashflowUpdatesUpdateRequest(userToken: userToken, webhookCodes: webhookCodes, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Triggers an update of the reports that a subscription covers.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - subscriptionID: The subscription whose reports are updated.
    ///   - userID: A user, instead of a subscription.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxCraServicingSimulate(
        subscriptionID: String,
        userID: String? = nil,
        options: SandboxCraServicingSimulateRequestOptions? = nil
    ) async throws(PlaidError) -> SandboxCraServicingSimulateResponse {
        try await execute(SandboxCraServicingSimulateRequest(subscriptionID: subscriptionID, userID: userID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Creates a consent grant in the FDX format, as test data.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - customerID: The data provider's identifier of the person who consents.
    ///   - applicationID: The application that is allowed to read.
    ///   - consentID: A UUID for the grant; a new one by default. It must not be in use.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxFdxConsentSeed(
        customerID: String,
        applicationID: String,
        consentID: String? = nil
    ) async throws(PlaidError) -> SandboxFdxConsentSeedResponse {
        try await execute(SandboxFdxConsentSeedRequest(customerID: customerID, applicationID: applicationID, consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Sends an income webhook.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook).
    ///
    /// - Parameters:
    ///   - itemID: The Item that the webhook is about.
    ///   - webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    ///   - webhookCode: The code of the webhook to send.
    ///   - userID: The identifier of the user from `/user/create`.
    ///   - verificationStatus: The status that the webhook reports.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxIncomeFireWebhook(
        itemID: ItemID,
        webhook: String,
        webhookCode: SandboxIncomeWebhookFireRequestWebhookCode,
        userID: String? = nil,
        verificationStatus: SandboxIncomeFireWebhookRequestVerificationStatus? = nil
    ) async throws(PlaidError) -> SandboxIncomeFireWebhookResponse {
        try await execute(SandboxIncomeFireWebhookRequest(itemID: itemID, webhook: webhook, webhookCode: webhookCode, userID: userID, verificationStatus: verificationStatus))
    }
}

extension PlaidClientProtocol {
    /// Connects an application to an Item, as test data for permissions.
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
    public func sandboxItemApplicationSeed(
        accessToken: AccessToken,
        applicationID: String
    ) async throws(PlaidError) -> SandboxItemApplicationSeedResponse {
        try await execute(SandboxItemApplicationSeedRequest(accessToken: accessToken, applicationID: applicationID))
    }
}

extension PlaidClientProtocol {
    /// Sends a webhook for an Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - webhookCode: The code of the webhook to send.
    ///   - webhookType: The type of the webhook to send.
    ///   - options: Further settings of the request. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxItemFireWebhook(
        accessToken: AccessToken,
        webhookCode: SandboxItemFireWebhookRequestWebhookCode,
        webhookType: WebhookType? = nil,
        options: SandboxItemFireWebhookRequestOptions? = nil
    ) async throws(PlaidError) -> SandboxItemFireWebhookResponse {
        try await execute(SandboxItemFireWebhookRequest(accessToken: accessToken, webhookCode: webhookCode, webhookType: webhookType, options: options))
    }
}

extension PlaidClientProtocol {
    /// Puts an Item into the error state `ITEM_LOGIN_REQUIRED`.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemreset_login).
    ///
    /// - Parameter accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxItemResetLogin(
        accessToken: AccessToken
    ) async throws(PlaidError) -> SandboxItemResetLoginResponse {
        try await execute(SandboxItemResetLoginRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Sets the micro-deposit verification status of an account.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The identifier of the account.
    ///   - verificationStatus: The status that the account shall have.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxItemSetVerificationStatus(
        accessToken: AccessToken,
        accountID: AccountID,
        verificationStatus: SandboxItemSetVerificationStatusRequestVerificationStatus
    ) async throws(PlaidError) -> SandboxItemSetVerificationStatusResponse {
        try await execute(SandboxItemSetVerificationStatusRequest(accessToken: accessToken, accountID: accountID, verificationStatus: verificationStatus))
    }
}

extension PlaidClientProtocol {
    /// Selects the accounts that the OAuth test institution shares.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - oauthStateID: The identifier that came with the redirect.
    ///   - accounts: The accounts that are shared.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxOauthSelectAccounts(
        oauthStateID: String,
        accounts: [String]
    ) async throws(PlaidError) -> SandboxOauthSelectAccountsResponse {
        try await execute(SandboxOauthSelectAccountsRequest(oauthStateID: oauthStateID, accounts: accounts))
    }
}

extension PlaidClientProtocol {
    /// Puts a payment profile into a state that requires a login.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login).
    ///
    /// - Parameter paymentProfileToken: The secret that names the payment profile.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Payment profiles are deprecated.")
    public func sandboxPaymentProfileResetLogin(
        paymentProfileToken: SensitiveString
    ) async throws(PlaidError) -> SandboxPaymentProfileResetLoginResponse {
        try await execute(SandboxPaymentProfileResetLoginRequest(paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Moves a payment to another status.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate).
    ///
    /// - Parameters:
    ///   - paymentID: The identifier of the payment.
    ///   - webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    ///   - status: The status that the payment shall have.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxPaymentSimulate(
        paymentID: String,
        webhook: String,
        status: String
    ) async throws(PlaidError) -> SandboxPaymentSimulateResponse {
        try await execute(SandboxPaymentSimulateRequest(paymentID: paymentID, webhook: webhook, status: status))
    }
}

extension PlaidClientProtocol {
    /// Creates a processor token for a new test Item, without Link.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate).
    ///
    /// - Parameters:
    ///   - institutionID: The identifier of the institution, such as `ins_109508`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxProcessorTokenCreate(
        institutionID: InstitutionID,
        options: SandboxProcessorTokenCreateRequestOptions? = nil
    ) async throws(PlaidError) -> SandboxProcessorTokenCreateResponse {
        try await execute(SandboxProcessorTokenCreateRequest(institutionID: institutionID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Creates a public token for a new test Item, without Link.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
    ///
    /// - Parameters:
    ///   - institutionID: The test institution, such as `ins_109508`.
    ///   - initialProducts: The products that the Item has. At least 1 element.
    ///   - options: Further settings of the request.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - userID: The identifier of the user from `/user/create`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxPublicTokenCreate(
        institutionID: InstitutionID,
        initialProducts: [Products],
        options: SandboxPublicTokenCreateRequestOptions? = nil,
        userToken: UserToken? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> SandboxPublicTokenCreateResponse {
        try await execute(SandboxPublicTokenCreateRequest(institutionID: institutionID, initialProducts: initialProducts, options: options, userToken: userToken, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Adds up to 10 transactions to a test Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - transactions: The transactions to add; at most 10.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransactionsCreate(
        accessToken: AccessToken,
        transactions: [CustomSandboxTransaction]
    ) async throws(PlaidError) -> SandboxTransactionsCreateResponse {
        try await execute(SandboxTransactionsCreateRequest(accessToken: accessToken, transactions: transactions))
    }
}

extension PlaidClientProtocol {
    /// Sends a transfer webhook.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook).
    ///
    /// - Parameter webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferFireWebhook(
        webhook: String
    ) async throws(PlaidError) -> SandboxTransferFireWebhookResponse {
        try await execute(SandboxTransferFireWebhookRequest(webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Moves a ledger deposit to its next status.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate).
    ///
    /// - Parameters:
    ///   - sweepID: The identifier of the sweep.
    ///   - eventType: What shall happen. An event that the current status does not allow is an error.
    ///   - failureReason: Why it fails or is returned; only for these events.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferLedgerDepositSimulate(
        sweepID: String,
        eventType: TransferLedgerSweepSimulateEventType,
        failureReason: TransferFailure? = nil
    ) async throws(PlaidError) -> SandboxTransferLedgerDepositSimulateResponse {
        try await execute(SandboxTransferLedgerDepositSimulateRequest(sweepID: sweepID, eventType: eventType, failureReason: failureReason))
    }
}

extension PlaidClientProtocol {
    /// Makes the pending balance of a ledger available.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available).
    ///
    /// - Parameters:
    ///   - ledgerID: The ledger whose pending balance becomes available. Absent means your default ledger.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - testClockID: The test clock whose time applies.
    ///   - webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferLedgerSimulateAvailable(
        ledgerID: String? = nil,
        originatorClientID: String? = nil,
        testClockID: String? = nil,
        webhook: String? = nil
    ) async throws(PlaidError) -> SandboxTransferLedgerSimulateAvailableResponse {
        try await execute(SandboxTransferLedgerSimulateAvailableRequest(ledgerID: ledgerID, originatorClientID: originatorClientID, testClockID: testClockID, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Moves a ledger withdrawal to its next status.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate).
    ///
    /// - Parameters:
    ///   - sweepID: The identifier of the sweep.
    ///   - eventType: What shall happen. An event that the current status does not allow is an error.
    ///   - failureReason: Why it fails or is returned; only for these events.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferLedgerWithdrawSimulate(
        sweepID: String,
        eventType: TransferLedgerSweepSimulateEventType,
        failureReason: TransferFailure? = nil
    ) async throws(PlaidError) -> SandboxTransferLedgerWithdrawSimulateResponse {
        try await execute(SandboxTransferLedgerWithdrawSimulateRequest(sweepID: sweepID, eventType: eventType, failureReason: failureReason))
    }
}

extension PlaidClientProtocol {
    /// Moves a refund to another status.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate).
    ///
    /// - Parameters:
    ///   - refundID: The identifier of the refund.
    ///   - eventType: What shall happen. An event that the current status does not allow is an error.
    ///   - testClockID: The test clock whose time applies.
    ///   - failureReason: Why it fails or is returned; only for these events.
    ///   - webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferRefundSimulate(
        refundID: String,
        eventType: String,
        testClockID: String? = nil,
        failureReason: TransferFailure? = nil,
        webhook: String? = nil
    ) async throws(PlaidError) -> SandboxTransferRefundSimulateResponse {
        try await execute(SandboxTransferRefundSimulateRequest(refundID: refundID, eventType: eventType, testClockID: testClockID, failureReason: failureReason, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Moves a transfer to another status.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate).
    ///
    /// - Parameters:
    ///   - transferID: The identifier of the transfer.
    ///   - eventType: What shall happen. An event that the current status does not allow is an error.
    ///   - testClockID: The test clock whose time applies.
    ///   - failureReason: Why it fails or is returned; only for these events.
    ///   - webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferSimulate(
        transferID: String,
        eventType: String,
        testClockID: String? = nil,
        failureReason: TransferFailure? = nil,
        webhook: String? = nil
    ) async throws(PlaidError) -> SandboxTransferSimulateResponse {
        try await execute(SandboxTransferSimulateRequest(transferID: transferID, eventType: eventType, testClockID: testClockID, failureReason: failureReason, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Creates a sweep of the transfers that are due.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate).
    ///
    /// - Parameters:
    ///   - testClockID: The test clock whose time applies.
    ///   - webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferSweepSimulate(
        testClockID: String? = nil,
        webhook: String? = nil
    ) async throws(PlaidError) -> SandboxTransferSweepSimulateResponse {
        try await execute(SandboxTransferSweepSimulateRequest(testClockID: testClockID, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Sets the time of a test clock forward.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance).
    ///
    /// - Parameters:
    ///   - testClockID: The test clock whose time applies.
    ///   - newVirtualTime: The time that the clock shall show, in UTC; later than before.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferTestClockAdvance(
        testClockID: String,
        newVirtualTime: Timestamp
    ) async throws(PlaidError) -> SandboxTransferTestClockAdvanceResponse {
        try await execute(SandboxTransferTestClockAdvanceRequest(testClockID: testClockID, newVirtualTime: newVirtualTime))
    }
}

extension PlaidClientProtocol {
    /// Creates a test clock, whose time recurring transfers follow.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate).
    ///
    /// - Parameter virtualTime: The time that the clock shows first, in UTC. Absent means now.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferTestClockCreate(
        virtualTime: Timestamp? = nil
    ) async throws(PlaidError) -> SandboxTransferTestClockCreateResponse {
        try await execute(SandboxTransferTestClockCreateRequest(virtualTime: virtualTime))
    }
}

extension PlaidClientProtocol {
    /// Returns a test clock.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget).
    ///
    /// - Parameter testClockID: The test clock whose time applies.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferTestClockGet(
        testClockID: String
    ) async throws(PlaidError) -> SandboxTransferTestClockGetResponse {
        try await execute(SandboxTransferTestClockGetRequest(testClockID: testClockID))
    }
}

extension PlaidClientProtocol {
    /// Returns test clocks.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist).
    ///
    /// - Parameters:
    ///   - startVirtualTime: The earliest time that a clock shows, in UTC.
    ///   - endVirtualTime: The latest time that a clock shows, in UTC.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferTestClockList(
        startVirtualTime: Timestamp? = nil,
        endVirtualTime: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil
    ) async throws(PlaidError) -> SandboxTransferTestClockListResponse {
        try await execute(SandboxTransferTestClockListRequest(startVirtualTime: startVirtualTime, endVirtualTime: endVirtualTime, count: count, offset: offset))
    }
}

extension PlaidClientProtocol {
    /// Sends a webhook about a user's reports to a URL.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - webhookType: The type of the webhook to send.
    ///   - webhookCode: The code of the webhook to send.
    ///   - webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
    ///   - userID: The identifier of the user from `/user/create`.
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxUserFireWebhook(
        webhookType: SandboxUserFireWebhookType,
        webhookCode: SandboxUserFireWebhookCode,
        webhook: String,
        userID: String? = nil,
        userToken: UserToken? = nil
    ) async throws(PlaidError) -> SandboxUserFireWebhookResponse {
        try await execute(SandboxUserFireWebhookRequest(webhookType: webhookType, webhookCode: webhookCode, webhook: webhook, userID: userID, userToken: userToken))
    }
}

extension PlaidClientProtocol {
    /// Puts Items of a user into the error state `ITEM_LOGIN_REQUIRED`.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxuserreset_login).
    ///
    /// - Parameters:
    ///   - userToken: The secret that names a user of older integrations. Newer ones use `userID`.
    ///   - itemIDs: The Items to put into the error state. Absent means all of the user.
    ///   - userID: The identifier of the user from `/user/create`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func sandboxUserResetLogin(
        userToken: UserToken? = nil,
        itemIDs: [ItemID]? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> SandboxUserResetLoginResponse {
        try await execute(SandboxUserResetLoginRequest(userToken: userToken, itemIDs: itemIDs, userID: userID))
    }
}
