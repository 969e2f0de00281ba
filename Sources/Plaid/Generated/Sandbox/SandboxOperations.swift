// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/sandbox/bank_income/fire_webhook`: fires a webhook of sandbox bank income.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxBankIncomeFireWebhook(
        webhookCode: SandboxBankIncomeWebhookFireRequestWebhookCode,
        webhookFields: SandboxBankIncomeWebhookFireRequestWebhookFields,
        webhookOverride: String? = nil
    ) async throws(PlaidError) -> SandboxBankIncomeFireWebhookResponse {
        try await execute(SandboxBankIncomeFireWebhookRequest(webhookCode: webhookCode, webhookFields: webhookFields, webhookOverride: webhookOverride))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/bank_transfer/fire_webhook`: fires a webhook of sandbox bank transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxBankTransferFireWebhook(
        webhook: String
    ) async throws(PlaidError) -> SandboxBankTransferFireWebhookResponse {
        try await execute(SandboxBankTransferFireWebhookRequest(webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/bank_transfer/simulate`: simulates sandbox bank transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxBankTransferSimulate(
        bankTransferID: String,
        eventType: String,
        failureReason: BankTransferFailure? = nil
    ) async throws(PlaidError) -> SandboxBankTransferSimulateResponse {
        try await execute(SandboxBankTransferSimulateRequest(bankTransferID: bankTransferID, eventType: eventType, failureReason: failureReason))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/cra/cashflow_updates/update`: updates sandbox CRA cashflow updates.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxCraCashflowUpdatesUpdate(
        userToken: UserToken? = nil,
        webhookCodes: [CashFlowUpdatesEventWebhookCodes]? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> SandboxCraCashflowUpdatesUpdateResponse {
        try await execute(SandboxCraCashflowUpdatesUpdateRequest(userToken: userToken, webhookCodes: webhookCodes, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/income/fire_webhook`: fires a webhook of sandbox income.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/sandbox/item/application/seed`: seeds sandbox Item application.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxItemApplicationSeed(
        accessToken: AccessToken,
        applicationID: String
    ) async throws(PlaidError) -> SandboxItemApplicationSeedResponse {
        try await execute(SandboxItemApplicationSeedRequest(accessToken: accessToken, applicationID: applicationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/item/fire_webhook`: fires a webhook of sandbox Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxItemFireWebhook(
        accessToken: AccessToken,
        webhookCode: SandboxItemFireWebhookRequestWebhookCode,
        webhookType: WebhookType? = nil
    ) async throws(PlaidError) -> SandboxItemFireWebhookResponse {
        try await execute(SandboxItemFireWebhookRequest(accessToken: accessToken, webhookCode: webhookCode, webhookType: webhookType))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/item/reset_login`: resets the login of sandbox Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxitemreset_login>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxItemResetLogin(
        accessToken: AccessToken
    ) async throws(PlaidError) -> SandboxItemResetLoginResponse {
        try await execute(SandboxItemResetLoginRequest(accessToken: accessToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/item/set_verification_status`: sets the verification status of sandbox Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxItemSetVerificationStatus(
        accessToken: AccessToken,
        accountID: AccountID,
        verificationStatus: SandboxItemSetVerificationStatusRequestVerificationStatus
    ) async throws(PlaidError) -> SandboxItemSetVerificationStatusResponse {
        try await execute(SandboxItemSetVerificationStatusRequest(accessToken: accessToken, accountID: accountID, verificationStatus: verificationStatus))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/oauth/select_accounts`: selects accounts of sandbox OAuth.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxOauthSelectAccounts(
        oauthStateID: String,
        accounts: [String]
    ) async throws(PlaidError) -> SandboxOauthSelectAccountsResponse {
        try await execute(SandboxOauthSelectAccountsRequest(oauthStateID: oauthStateID, accounts: accounts))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/payment_profile/reset_login`: resets the login of sandbox payment profile.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxPaymentProfileResetLogin(
        paymentProfileToken: SensitiveString
    ) async throws(PlaidError) -> SandboxPaymentProfileResetLoginResponse {
        try await execute(SandboxPaymentProfileResetLoginRequest(paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/payment/simulate`: simulates sandbox payment.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxPaymentSimulate(
        paymentID: String,
        webhook: String,
        status: String
    ) async throws(PlaidError) -> SandboxPaymentSimulateResponse {
        try await execute(SandboxPaymentSimulateRequest(paymentID: paymentID, webhook: webhook, status: status))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/processor_token/create`: creates sandbox processor token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxProcessorTokenCreate(
        institutionID: InstitutionID,
        options: SandboxProcessorTokenCreateRequestOptions? = nil
    ) async throws(PlaidError) -> SandboxProcessorTokenCreateResponse {
        try await execute(SandboxProcessorTokenCreateRequest(institutionID: institutionID, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/public_token/create`: creates sandbox public token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/sandbox/transactions/create`: creates sandbox transactions.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransactionsCreate(
        accessToken: AccessToken,
        transactions: [CustomSandboxTransaction]
    ) async throws(PlaidError) -> SandboxTransactionsCreateResponse {
        try await execute(SandboxTransactionsCreateRequest(accessToken: accessToken, transactions: transactions))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/fire_webhook`: fires a webhook of sandbox transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferFireWebhook(
        webhook: String
    ) async throws(PlaidError) -> SandboxTransferFireWebhookResponse {
        try await execute(SandboxTransferFireWebhookRequest(webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/ledger/deposit/simulate`: simulates sandbox transfer ledger deposit.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferLedgerDepositSimulate(
        sweepID: String,
        eventType: TransferLedgerSweepSimulateEventType,
        failureReason: TransferFailure? = nil
    ) async throws(PlaidError) -> SandboxTransferLedgerDepositSimulateResponse {
        try await execute(SandboxTransferLedgerDepositSimulateRequest(sweepID: sweepID, eventType: eventType, failureReason: failureReason))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/ledger/simulate_available`: simulates available funds of sandbox transfer ledger.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/sandbox/transfer/ledger/withdraw/simulate`: simulates sandbox transfer ledger withdraw.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferLedgerWithdrawSimulate(
        sweepID: String,
        eventType: TransferLedgerSweepSimulateEventType,
        failureReason: TransferFailure? = nil
    ) async throws(PlaidError) -> SandboxTransferLedgerWithdrawSimulateResponse {
        try await execute(SandboxTransferLedgerWithdrawSimulateRequest(sweepID: sweepID, eventType: eventType, failureReason: failureReason))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/refund/simulate`: simulates sandbox transfer refund.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/sandbox/transfer/repayment/simulate`: simulates sandbox transfer repayment.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransferrepaymentsimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferRepaymentSimulate() async throws(PlaidError) -> SandboxTransferRepaymentSimulateResponse {
        try await execute(SandboxTransferRepaymentSimulateRequest())
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/simulate`: simulates sandbox transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/sandbox/transfer/sweep/simulate`: simulates sandbox transfer sweep.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferSweepSimulate(
        testClockID: String? = nil,
        webhook: String? = nil
    ) async throws(PlaidError) -> SandboxTransferSweepSimulateResponse {
        try await execute(SandboxTransferSweepSimulateRequest(testClockID: testClockID, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/test_clock/advance`: advances sandbox transfer test clock.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferTestClockAdvance(
        testClockID: String,
        newVirtualTime: Timestamp
    ) async throws(PlaidError) -> SandboxTransferTestClockAdvanceResponse {
        try await execute(SandboxTransferTestClockAdvanceRequest(testClockID: testClockID, newVirtualTime: newVirtualTime))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/test_clock/create`: creates sandbox transfer test clock.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferTestClockCreate(
        virtualTime: Timestamp? = nil
    ) async throws(PlaidError) -> SandboxTransferTestClockCreateResponse {
        try await execute(SandboxTransferTestClockCreateRequest(virtualTime: virtualTime))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/test_clock/get`: gets sandbox transfer test clock.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxTransferTestClockGet(
        testClockID: String
    ) async throws(PlaidError) -> SandboxTransferTestClockGetResponse {
        try await execute(SandboxTransferTestClockGetRequest(testClockID: testClockID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/sandbox/transfer/test_clock/list`: lists sandbox transfer test clocks.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/sandbox/user/reset_login`: resets the login of sandbox user.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/sandbox/#sandboxuserreset_login>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func sandboxUserResetLogin(
        userToken: UserToken? = nil,
        itemIDs: [ItemID]? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> SandboxUserResetLoginResponse {
        try await execute(SandboxUserResetLoginRequest(userToken: userToken, itemIDs: itemIDs, userID: userID))
    }
}
