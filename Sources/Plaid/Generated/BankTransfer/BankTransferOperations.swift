// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the balance of your Bank Transfer account.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
    ///
    /// - Parameter originationAccountID: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func bankTransferBalanceGet(
        originationAccountID: String? = nil
    ) async throws(PlaidError) -> BankTransferBalanceGetResponse {
        try await execute(BankTransferBalanceGetRequest(originationAccountID: originationAccountID))
    }
}

extension PlaidClientProtocol {
    /// Cancels a bank transfer that has not been sent yet.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel).
    ///
    /// - Parameter bankTransferID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func bankTransferCancel(
        bankTransferID: String
    ) async throws(PlaidError) -> BankTransferCancelResponse {
        try await execute(BankTransferCancelRequest(bankTransferID: bankTransferID))
    }
}

extension PlaidClientProtocol {
    /// Creates a bank transfer.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    ///
    /// - Parameters:
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The identifier of an account. Required.
    ///   - type: One of `debit` and `credit`. Required.
    ///   - network: One of `ach`, `same-day-ach` and `wire`. Required.
    ///   - amount: Text. Required.
    ///   - isoCurrencyCode: The ISO 4217 code of the currency. `null` exactly when `unofficialCurrencyCode` is set.
    ///   - description: Text, at most 10 characters. Required.
    ///   - user: An object with the members of ``BankTransferUser``. Required.
    ///   - achClass: One of `ccd`, `ppd`, `tel` and `web`. Optional.
    ///   - customTag: Text, at most 100 characters. Optional. May be `null`.
    ///   - metadata: An object that maps names to texts, at most 50 members. Optional. May be `null`.
    ///   - originationAccountID: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns bank transfer events that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    ///
    /// - Parameters:
    ///   - startDate: A date and time as ISO 8601. Optional. May be `null`.
    ///   - endDate: A date and time as ISO 8601. Optional. May be `null`.
    ///   - bankTransferID: Text. Optional. May be `null`.
    ///   - accountID: The identifier of an account. Optional. May be `null`.
    ///   - bankTransferType: One of `debit` and `credit`. Optional. May be `null`.
    ///   - eventTypes: A list of ``BankTransferEventType`` values. Optional.
    ///   - count: A whole number, from 1 to 25. Optional. May be `null`. The default is `25`.
    ///   - offset: A whole number, 0 or more. Optional. May be `null`. The default is `0`.
    ///   - originationAccountID: Text. Optional. May be `null`.
    ///   - direction: One of `inbound` and `outbound`. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns the bank transfer events after an event ID.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#bank_transfereventsync).
    ///
    /// - Parameters:
    ///   - afterID: A whole number, 0 or more. Required.
    ///   - count: A whole number, from 1 to 25. Optional. May be `null`. The default is `25`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func bankTransferEventSync(
        afterID: Int,
        count: Int? = nil
    ) async throws(PlaidError) -> BankTransferEventSyncResponse {
        try await execute(BankTransferEventSyncRequest(afterID: afterID, count: count))
    }
}

extension PlaidClientProtocol {
    /// Returns a bank transfer.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    ///
    /// - Parameter bankTransferID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func bankTransferGet(
        bankTransferID: String
    ) async throws(PlaidError) -> BankTransferGetResponse {
        try await execute(BankTransferGetRequest(bankTransferID: bankTransferID))
    }
}

extension PlaidClientProtocol {
    /// Returns bank transfers that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    ///
    /// - Parameters:
    ///   - startDate: A date and time as ISO 8601. Optional. May be `null`.
    ///   - endDate: A date and time as ISO 8601. Optional. May be `null`.
    ///   - count: A whole number, from 1 to 25. Optional. The default is `25`.
    ///   - offset: A whole number, 0 or more. Optional. The default is `0`.
    ///   - originationAccountID: Text. Optional. May be `null`.
    ///   - direction: One of `outbound` and `inbound`. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Creates an Item for bank transfers from account and routing numbers.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
    ///
    /// - Parameters:
    ///   - accountNumber: Sensitive text, which descriptions redact. Required.
    ///   - routingNumber: Text. Required.
    ///   - accountType: Text. Required.
    ///   - wireRoutingNumber: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns a sweep of bank transfer funds.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
    ///
    /// - Parameter sweepID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func bankTransferSweepGet(
        sweepID: String
    ) async throws(PlaidError) -> BankTransferSweepGetResponse {
        try await execute(BankTransferSweepGetRequest(sweepID: sweepID))
    }
}

extension PlaidClientProtocol {
    /// Returns sweeps of bank transfer funds.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
    ///
    /// - Parameters:
    ///   - originationAccountID: Text. Optional. May be `null`.
    ///   - startTime: A date and time as ISO 8601. Optional. May be `null`.
    ///   - endTime: A date and time as ISO 8601. Optional. May be `null`.
    ///   - count: A whole number, from 1 to 25. Optional. May be `null`. The default is `25`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func bankTransferSweepList(
        originationAccountID: String? = nil,
        startTime: Timestamp? = nil,
        endTime: Timestamp? = nil,
        count: Int? = nil
    ) async throws(PlaidError) -> BankTransferSweepListResponse {
        try await execute(BankTransferSweepListRequest(originationAccountID: originationAccountID, startTime: startTime, endTime: endTime, count: count))
    }
}
