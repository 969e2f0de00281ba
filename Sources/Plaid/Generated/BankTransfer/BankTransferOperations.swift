// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/balance/get`: gets bank transfer balance.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferBalanceGet(
        originationAccountID: String? = nil
    ) async throws(PlaidError) -> BankTransferBalanceGetResponse {
        try await execute(BankTransferBalanceGetRequest(originationAccountID: originationAccountID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/cancel`: cancels bank transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference#bank_transfercancel>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferCancel(
        bankTransferID: String
    ) async throws(PlaidError) -> BankTransferCancelResponse {
        try await execute(BankTransferCancelRequest(bankTransferID: bankTransferID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/create`: creates bank transfer.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference#bank_transfercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferCreate(
        idempotencyKey: String,
        accessToken: AccessToken,
        accountID: AccountID,
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
    ) async throws(PlaidError) -> BankTransferCreateResponse {
        try await execute(BankTransferCreateRequest(idempotencyKey: idempotencyKey, accessToken: accessToken, accountID: accountID, type: type, network: network, amount: amount, isoCurrencyCode: isoCurrencyCode, description: description, user: user, achClass: achClass, customTag: customTag, metadata: metadata, originationAccountID: originationAccountID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/event/list`: lists bank transfer events.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/auth#bank_transfereventlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferEventList(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        bankTransferID: String? = nil,
        accountID: AccountID? = nil,
        bankTransferType: BankTransferEventListBankTransferType? = nil,
        eventTypes: [BankTransferEventType]? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        direction: BankTransferEventListDirection? = nil
    ) async throws(PlaidError) -> BankTransferEventListResponse {
        try await execute(BankTransferEventListRequest(startDate: startDate, endDate: endDate, bankTransferID: bankTransferID, accountID: accountID, bankTransferType: bankTransferType, eventTypes: eventTypes, count: count, offset: offset, originationAccountID: originationAccountID, direction: direction))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/event/sync`: syncs bank transfer event.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/auth/#bank_transfereventsync>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferEventSync(
        afterID: Int,
        count: Int? = nil
    ) async throws(PlaidError) -> BankTransferEventSyncResponse {
        try await execute(BankTransferEventSyncRequest(afterID: afterID, count: count))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/get`: gets bank transfer.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference#bank_transferget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferGet(
        bankTransferID: String
    ) async throws(PlaidError) -> BankTransferGetResponse {
        try await execute(BankTransferGetRequest(bankTransferID: bankTransferID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/list`: lists bank transfers.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference#bank_transferlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferList(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        direction: BankTransferDirection? = nil
    ) async throws(PlaidError) -> BankTransferListResponse {
        try await execute(BankTransferListRequest(startDate: startDate, endDate: endDate, count: count, offset: offset, originationAccountID: originationAccountID, direction: direction))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/migrate_account`: migrates an account of bank transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferMigrateAccount(
        accountNumber: SensitiveString,
        routingNumber: String,
        accountType: String,
        wireRoutingNumber: String? = nil
    ) async throws(PlaidError) -> BankTransferMigrateAccountResponse {
        try await execute(BankTransferMigrateAccountRequest(accountNumber: accountNumber, routingNumber: routingNumber, accountType: accountType, wireRoutingNumber: wireRoutingNumber))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/sweep/get`: gets bank transfer sweep.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/#bank_transfersweepget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferSweepGet(
        sweepID: String
    ) async throws(PlaidError) -> BankTransferSweepGetResponse {
        try await execute(BankTransferSweepGetRequest(sweepID: sweepID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/bank_transfer/sweep/list`: lists bank transfer sweeps.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func bankTransferSweepList(
        originationAccountID: String? = nil,
        startTime: Timestamp? = nil,
        endTime: Timestamp? = nil,
        count: Int? = nil
    ) async throws(PlaidError) -> BankTransferSweepListResponse {
        try await execute(BankTransferSweepListRequest(originationAccountID: originationAccountID, startTime: startTime, endTime: endTime, count: count))
    }
}
