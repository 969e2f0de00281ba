// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Creates a payment profile.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profilecreate).
    ///
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use the access token and account of an Item.")
    public func paymentProfileCreate() async throws(PlaidError) -> PaymentProfileCreateResponse {
        try await execute(PaymentProfileCreateRequest())
    }
}

extension PlaidClientProtocol {
    /// Returns the status of a payment profile.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profileget).
    ///
    /// - Parameter paymentProfileToken: The secret that names the payment profile.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use the access token and account of an Item.")
    public func paymentProfileGet(
        paymentProfileToken: SensitiveString
    ) async throws(PlaidError) -> PaymentProfileGetResponse {
        try await execute(PaymentProfileGetRequest(paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Removes a payment profile.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profileremove).
    ///
    /// - Parameter paymentProfileToken: The secret that names the payment profile.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use the access token and account of an Item.")
    public func paymentProfileRemove(
        paymentProfileToken: SensitiveString
    ) async throws(PlaidError) -> PaymentProfileRemoveResponse {
        try await execute(PaymentProfileRemoveRequest(paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Cancels a transfer authorization that no transfer has used.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel).
    ///
    /// - Parameter authorizationID: The authorization that the transfer uses.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferAuthorizationCancel(
        authorizationID: String
    ) async throws(PlaidError) -> TransferAuthorizationCancelResponse {
        try await execute(TransferAuthorizationCancelRequest(authorizationID: authorizationID))
    }
}

extension PlaidClientProtocol {
    /// Decides whether a proposed transfer may be made.
    ///
    /// Create the transfer only if the decision is `approved`. An authorization is valid for one hour.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The user's account that money is taken from or paid to.
    ///   - type: The direction: `debit` takes money from the user, `credit` pays money to the user.
    ///   - network: The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`. It decides speed, limits
    ///     and cost.
    ///   - amount: The amount as a decimal text with two digits, such as `10.00`. Always positive; `type` gives the
    ///     direction.
    ///   - user: The account holder.
    ///   - fundingAccountID: Your account that the money comes from or goes to.
    ///   - ledgerID: The Plaid Ledger that the money comes from or goes to. Absent means your default ledger.
    ///   - paymentProfileToken: The token of a payment profile, an alternative to an access token and account.
    ///   - achClass: The SEC code of an ACH transfer, which says how the user agreed to it; absent for other
    ///     networks.
    ///   - wireDetails: Details of a wire transfer; `null` or absent for other networks.
    ///   - device: The device of the user who starts the transfer.
    ///   - originationAccountID: Your account of an older integration. Deprecated: Use `fundingAccountID` or
    ///     `ledgerID`.
    ///   - isoCurrencyCode: The ISO 4217 code of the currency, usually `USD`.
    ///   - idempotencyKey: A text of your choice; a repeated request with it returns the first authorization. At
    ///     most 50 characters.
    ///   - userPresent: Whether the user is present and starts the transfer.
    ///   - withGuarantee: Whether Plaid shall decide on a guarantee. The default is `true`. Deprecated: Use
    ///     `requestGuarantee`.
    ///   - requestGuarantee: Whether Plaid shall decide on a guarantee.
    ///   - beaconSessionID: The identifier that Plaid's script returned on your page.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - creditFundsSource: Where the money of a credit comes from. Deprecated: Plaid ignores it.
    ///   - testClockID: The test clock whose time applies. Only in the Sandbox.
    ///   - rulesetKey: The key of the Signal ruleset that evaluates the transfer. Absent means `default`.
    ///   - customAttributes: What you know about the risk, under names that you agreed on with Plaid. At most 50
    ///     members.
    ///   - userAttributes: What you know about the user's history with you. Added after version 1.697.4 of Plaid's
    ///     document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferAuthorizationCreate(
        accessToken: AccessToken,
        accountID: AccountID,
        type: TransferType,
        network: TransferNetwork,
        amount: String,
        user: TransferAuthorizationUserInRequest,
        fundingAccountID: String? = nil,
        ledgerID: String? = nil,
        paymentProfileToken: SensitiveString? = nil,
        achClass: ACHClass? = nil,
        wireDetails: TransferWireDetails? = nil,
        device: TransferAuthorizationDevice? = nil,
        originationAccountID: String? = nil,
        isoCurrencyCode: String? = nil,
        idempotencyKey: String? = nil,
        userPresent: Bool? = nil,
        withGuarantee: Bool? = nil,
        requestGuarantee: Bool? = nil,
        beaconSessionID: String? = nil,
        originatorClientID: String? = nil,
        creditFundsSource: TransferCreditFundsSource? = nil,
        testClockID: String? = nil,
        rulesetKey: String? = nil,
        customAttributes: [String: String]? = nil,
        userAttributes: TransferAuthorizationUserAttributes? = nil
    ) async throws(PlaidError) -> TransferAuthorizationCreateResponse {
        try await execute(TransferAuthorizationCreateRequest(accessToken: accessToken, accountID: accountID, type: type, network: network, amount: amount, user: user, fundingAccountID: fundingAccountID, ledgerID: ledgerID, paymentProfileToken: paymentProfileToken, achClass: achClass, wireDetails: wireDetails, device: device, originationAccountID: originationAccountID, isoCurrencyCode: isoCurrencyCode, idempotencyKey: idempotencyKey, userPresent: userPresent, withGuarantee: withGuarantee, requestGuarantee: requestGuarantee, beaconSessionID: beaconSessionID, originatorClientID: originatorClientID, creditFundsSource: creditFundsSource, testClockID: testClockID, rulesetKey: rulesetKey, customAttributes: customAttributes, userAttributes: userAttributes))
    }
}

extension PlaidClientProtocol {
    /// Returns a balance that Plaid holds for you.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget).
    ///
    /// - Parameters:
    ///   - originatorClientID: Your end customer's client ID. Deprecated: Use `/transfer/ledger/get`.
    ///   - type: The kind of balance.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Use `/transfer/ledger/get`.")
    public func transferBalanceGet(
        originatorClientID: String? = nil,
        type: TransferBalanceType? = nil
    ) async throws(PlaidError) -> TransferBalanceGetResponse {
        try await execute(TransferBalanceGetRequest(originatorClientID: originatorClientID, type: type))
    }
}

extension PlaidClientProtocol {
    /// Cancels a transfer that has not been sent to the payment network yet.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel).
    ///
    /// - Parameters:
    ///   - transferID: The identifier of the transfer.
    ///   - originatorClientID: Your end customer's client ID. Deprecated: The transfer determines it.
    ///   - reasonCode: Why a request for payment is canceled; ignored for other transfers.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferCancel(
        transferID: String,
        originatorClientID: String? = nil,
        reasonCode: ReasonCode? = nil
    ) async throws(PlaidError) -> TransferCancelResponse {
        try await execute(TransferCancelRequest(transferID: transferID, originatorClientID: originatorClientID, reasonCode: reasonCode))
    }
}

extension PlaidClientProtocol {
    /// Returns whether an account can receive real-time payments.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The user's account that money is taken from or paid to.
    ///   - paymentProfileToken: The token of a payment profile, an alternative to an access token and account.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferCapabilitiesGet(
        accessToken: AccessToken,
        accountID: AccountID,
        paymentProfileToken: SensitiveString? = nil
    ) async throws(PlaidError) -> TransferCapabilitiesGetResponse {
        try await execute(TransferCapabilitiesGetRequest(accessToken: accessToken, accountID: accountID, paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Returns your limits for transfers.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget).
    ///
    /// - Parameter originatorClientID: The client ID of the end customer on whose behalf you act. Only for
    ///   platforms.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferConfigurationGet(
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferConfigurationGetResponse {
        try await execute(TransferConfigurationGetRequest(originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Creates a transfer that an authorization has approved.
    ///
    /// An authorization makes one transfer at most, so repeating the call is safe.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - accountID: The user's account that money is taken from or paid to.
    ///   - authorizationID: The authorization that the transfer uses.
    ///   - description: What the user finds on the bank statement. Banks show 10 characters of it for ACH. At most
    ///     15 characters.
    ///   - idempotencyKey: A text of your choice. Unnecessary, since the authorization already prevents duplicates.
    ///     At most 50 characters.
    ///   - type: The direction. Deprecated: The authorization determines it.
    ///   - network: The payment network. Deprecated: The authorization determines it.
    ///   - amount: The amount as a decimal text; absent means the authorized amount. It must not be larger.
    ///   - achClass: The SEC code. Deprecated: The authorization determines it.
    ///   - user: The account holder.
    ///   - metadata: Pairs of text that you want to find again. Plaid does not look at them. At most 50 members.
    ///   - originationAccountID: Your account of an older integration. Deprecated: Use `fundingAccountID` or
    ///     `ledgerID`.
    ///   - isoCurrencyCode: The currency. Deprecated: The authorization determines it.
    ///   - testClockID: The test clock whose time applies. Only in the Sandbox.
    ///   - facilitatorFee: The part of the amount that the platform keeps, as a decimal text.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferCreate(
        accessToken: AccessToken,
        accountID: AccountID,
        authorizationID: String,
        description: String,
        idempotencyKey: String? = nil,
        type: TransferType? = nil,
        network: TransferNetwork? = nil,
        amount: String? = nil,
        achClass: ACHClass? = nil,
        user: TransferUserInRequestDeprecated? = nil,
        metadata: [String: String]? = nil,
        originationAccountID: String? = nil,
        isoCurrencyCode: String? = nil,
        testClockID: String? = nil,
        facilitatorFee: String? = nil
    ) async throws(PlaidError) -> TransferCreateResponse {
        try await execute(TransferCreateRequest(accessToken: accessToken, accountID: accountID, authorizationID: authorizationID, description: description, idempotencyKey: idempotencyKey, type: type, network: network, amount: amount, achClass: achClass, user: user, metadata: metadata, originationAccountID: originationAccountID, isoCurrencyCode: isoCurrencyCode, testClockID: testClockID, facilitatorFee: facilitatorFee))
    }
}

extension PlaidClientProtocol {
    /// Uploads a diligence document on behalf of an originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - file: The document, a PDF of at most 20 MB.
    ///   - purpose: What the document is for.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferDiligenceDocumentUpload(
        originatorClientID: String,
        file: String,
        purpose: TransferDocumentPurpose
    ) async throws(PlaidError) -> TransferDiligenceDocumentUploadResponse {
        try await execute(TransferDiligenceDocumentUploadRequest(originatorClientID: originatorClientID, file: file, purpose: purpose))
    }
}

extension PlaidClientProtocol {
    /// Submits diligence data on behalf of an originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - originatorDiligence: What Plaid reviews.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferDiligenceSubmit(
        originatorClientID: String,
        originatorDiligence: TransferOriginatorDiligence
    ) async throws(PlaidError) -> TransferDiligenceSubmitResponse {
        try await execute(TransferDiligenceSubmitRequest(originatorClientID: originatorClientID, originatorDiligence: originatorDiligence))
    }
}

extension PlaidClientProtocol {
    /// Returns transfer events that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist).
    ///
    /// - Parameters:
    ///   - startDate: The earliest time of creation, inclusive, in UTC.
    ///   - endDate: The latest time of creation, inclusive, in UTC.
    ///   - transferID: Restricts the events to one transfer.
    ///   - accountID: Restricts the events to one account of a user.
    ///   - transferType: Restricts the events to one direction.
    ///   - eventTypes: Restricts the events to some kinds.
    ///   - sweepID: Restricts the events to one sweep.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    ///   - originationAccountID: Your account of an older integration. Deprecated: Use `fundingAccountID` or
    ///     `ledgerID`.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - fundingAccountID: Restricts the events to one of your accounts.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferEventList(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        transferID: String? = nil,
        accountID: AccountID? = nil,
        transferType: TransferEventListTransferType? = nil,
        eventTypes: [TransferEventType]? = nil,
        sweepID: String? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil
    ) async throws(PlaidError) -> TransferEventListResponse {
        try await execute(TransferEventListRequest(startDate: startDate, endDate: endDate, transferID: transferID, accountID: accountID, transferType: transferType, eventTypes: eventTypes, sweepID: sweepID, count: count, offset: offset, originationAccountID: originationAccountID, originatorClientID: originatorClientID, fundingAccountID: fundingAccountID))
    }
}

extension PlaidClientProtocol {
    /// Returns the transfer events after an event ID, oldest first.
    ///
    /// Event IDs grow; store the largest one you have processed and pass it with the next call.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync).
    ///
    /// - Parameters:
    ///   - afterID: The largest event ID that you have processed; 0 at the start. 0 or more.
    ///   - count: How many entries a page has. From 1 to 500. The default is `100`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferEventSync(
        afterID: Int,
        count: Int? = nil
    ) async throws(PlaidError) -> TransferEventSyncResponse {
        try await execute(TransferEventSyncRequest(afterID: afterID, count: count))
    }
}

extension PlaidClientProtocol {
    /// Returns a transfer.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
    ///
    /// - Parameters:
    ///   - transferID: The identifier of the transfer.
    ///   - authorizationID: The authorization of the transfer, an alternative to `transferID`.
    ///   - originatorClientID: Your end customer's client ID. Deprecated: The transfer determines it.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferGet(
        transferID: String? = nil,
        authorizationID: String? = nil,
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferGetResponse {
        try await execute(TransferGetRequest(transferID: transferID, authorizationID: authorizationID, originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Creates a transfer intent, which starts the Transfer UI in Link.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate).
    ///
    /// - Parameters:
    ///   - mode: The direction: `PAYMENT` takes money from the user, `DISBURSEMENT` pays money to the user.
    ///   - amount: The amount as a decimal text with two digits, such as `10.00`. Always positive; `type` gives the
    ///     direction.
    ///   - description: What the user finds on the bank statement. 1 to 15 characters.
    ///   - user: The account holder.
    ///   - accountID: The user's account; absent lets the user choose in Link.
    ///   - fundingAccountID: Your account that the money comes from or goes to.
    ///   - network: The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`. It decides speed, limits
    ///     and cost. The default is `same-day-ach`.
    ///   - achClass: The SEC code of an ACH transfer, which says how the user agreed to it; absent for other
    ///     networks.
    ///   - originationAccountID: Your account of an older integration. Deprecated: Use `fundingAccountID` or
    ///     `ledgerID`.
    ///   - metadata: Pairs of text that you want to find again. Plaid does not look at them. At most 50 members.
    ///   - isoCurrencyCode: The ISO 4217 code of the currency, usually `USD`.
    ///   - requireGuarantee: Whether to decline the transfer if Plaid does not guarantee it. The default is
    ///     `false`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferIntentCreate(
        mode: TransferIntentCreateMode,
        amount: String,
        description: String,
        user: TransferUserInRequest,
        accountID: AccountID? = nil,
        fundingAccountID: String? = nil,
        network: TransferIntentCreateNetwork? = nil,
        achClass: ACHClass? = nil,
        originationAccountID: String? = nil,
        metadata: [String: String]? = nil,
        isoCurrencyCode: String? = nil,
        requireGuarantee: Bool? = nil
    ) async throws(PlaidError) -> TransferIntentCreateResponse {
        try await execute(TransferIntentCreateRequest(mode: mode, amount: amount, description: description, user: user, accountID: accountID, fundingAccountID: fundingAccountID, network: network, achClass: achClass, originationAccountID: originationAccountID, metadata: metadata, isoCurrencyCode: isoCurrencyCode, requireGuarantee: requireGuarantee))
    }
}

extension PlaidClientProtocol {
    /// Returns a transfer intent with the transfer that it led to.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget).
    ///
    /// - Parameter transferIntentID: The identifier of the transfer intent.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferIntentGet(
        transferIntentID: String
    ) async throws(PlaidError) -> TransferIntentGetResponse {
        try await execute(TransferIntentGetRequest(transferIntentID: transferIntentID))
    }
}

extension PlaidClientProtocol {
    /// Moves money from your funding account to a Plaid Ledger.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
    ///
    /// - Parameters:
    ///   - amount: The amount as a positive decimal text with two digits, such as `10.00`.
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    ///   - network: The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`. It decides speed, limits
    ///     and cost.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - fundingAccountID: Your account that the money comes from or goes to.
    ///   - ledgerID: The Plaid Ledger that the money comes from or goes to. Absent means your default ledger.
    ///   - description: What you find on your bank statement, at most 10 characters. At most 10 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferLedgerDeposit(
        amount: String,
        idempotencyKey: String,
        network: TransferACHNetwork,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil,
        ledgerID: String? = nil,
        description: String? = nil
    ) async throws(PlaidError) -> TransferLedgerDepositResponse {
        try await execute(TransferLedgerDepositRequest(amount: amount, idempotencyKey: idempotencyKey, network: network, originatorClientID: originatorClientID, fundingAccountID: fundingAccountID, ledgerID: ledgerID, description: description))
    }
}

extension PlaidClientProtocol {
    /// Moves available balance between your ledger and an originator's.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute).
    ///
    /// - Parameters:
    ///   - fromLedgerID: The ledger that the money comes from.
    ///   - toLedgerID: The ledger that the money goes to.
    ///   - amount: The amount as a positive decimal text with two digits, such as `10.00`.
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    ///   - description: A note on the movement.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferLedgerDistribute(
        fromLedgerID: String,
        toLedgerID: String,
        amount: String,
        idempotencyKey: String,
        description: String? = nil
    ) async throws(PlaidError) -> TransferLedgerDistributeResponse {
        try await execute(TransferLedgerDistributeRequest(fromLedgerID: fromLedgerID, toLedgerID: toLedgerID, amount: amount, idempotencyKey: idempotencyKey, description: description))
    }
}

extension PlaidClientProtocol {
    /// Returns events of a Plaid Ledger that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - startDate: The earliest time of creation, inclusive, in UTC.
    ///   - endDate: The latest time of creation, inclusive, in UTC.
    ///   - ledgerID: The Plaid Ledger that the money comes from or goes to. Absent means your default ledger.
    ///   - ledgerEventID: Restricts the result to one event.
    ///   - sourceType: Restricts the events to those of transfers, sweeps or refunds.
    ///   - sourceID: Restricts the events to those of one transfer, sweep or refund.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferLedgerEventList(
        originatorClientID: String? = nil,
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        ledgerID: String? = nil,
        ledgerEventID: String? = nil,
        sourceType: LedgerEventSourceType? = nil,
        sourceID: String? = nil,
        count: Int? = nil,
        offset: Int? = nil
    ) async throws(PlaidError) -> TransferLedgerEventListResponse {
        try await execute(TransferLedgerEventListRequest(originatorClientID: originatorClientID, startDate: startDate, endDate: endDate, ledgerID: ledgerID, ledgerEventID: ledgerEventID, sourceType: sourceType, sourceID: sourceID, count: count, offset: offset))
    }
}

extension PlaidClientProtocol {
    /// Returns the balances of a Plaid Ledger.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget).
    ///
    /// - Parameters:
    ///   - ledgerID: The Plaid Ledger that the money comes from or goes to. Absent means your default ledger.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferLedgerGet(
        ledgerID: String? = nil,
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferLedgerGetResponse {
        try await execute(TransferLedgerGetRequest(ledgerID: ledgerID, originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Moves money from a Plaid Ledger to your funding account.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw).
    ///
    /// - Parameters:
    ///   - amount: The amount as a positive decimal text with two digits, such as `10.00`.
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    ///   - network: The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`. It decides speed, limits
    ///     and cost.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - fundingAccountID: Your account that the money comes from or goes to.
    ///   - ledgerID: The Plaid Ledger that the money comes from or goes to. Absent means your default ledger.
    ///   - description: What you find on your bank statement, at most 10 characters. At most 10 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferLedgerWithdraw(
        amount: String,
        idempotencyKey: String,
        network: TransferNetwork,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil,
        ledgerID: String? = nil,
        description: String? = nil
    ) async throws(PlaidError) -> TransferLedgerWithdrawResponse {
        try await execute(TransferLedgerWithdrawRequest(amount: amount, idempotencyKey: idempotencyKey, network: network, originatorClientID: originatorClientID, fundingAccountID: fundingAccountID, ledgerID: ledgerID, description: description))
    }
}

extension PlaidClientProtocol {
    /// Returns transfers that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist).
    ///
    /// - Parameters:
    ///   - startDate: The earliest time of creation, inclusive, in UTC.
    ///   - endDate: The latest time of creation, inclusive, in UTC.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    ///   - originationAccountID: Your account of an older integration. Deprecated: Use `fundingAccountID` or
    ///     `ledgerID`.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - fundingAccountID: Your account that the money comes from or goes to.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferList(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil
    ) async throws(PlaidError) -> TransferListResponse {
        try await execute(TransferListRequest(startDate: startDate, endDate: endDate, count: count, offset: offset, originationAccountID: originationAccountID, originatorClientID: originatorClientID, fundingAccountID: fundingAccountID))
    }
}

extension PlaidClientProtocol {
    /// Returns your transfer volume, your return rates and how much of your limits is used.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget).
    ///
    /// - Parameter originatorClientID: The client ID of the end customer on whose behalf you act. Only for
    ///   platforms.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferMetricsGet(
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferMetricsGetResponse {
        try await execute(TransferMetricsGetRequest(originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Creates an Item for transfers from account and routing numbers.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account).
    ///
    /// - Parameters:
    ///   - accountNumber: The user's account number.
    ///   - routingNumber: The user's ABA routing number, 9 digits.
    ///   - accountType: The kind of account: `checking` or `savings`.
    ///   - wireRoutingNumber: The routing number for wires, if it differs.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferMigrateAccount(
        accountNumber: SensitiveString,
        routingNumber: String,
        accountType: String,
        wireRoutingNumber: String? = nil
    ) async throws(PlaidError) -> TransferMigrateAccountResponse {
        try await execute(TransferMigrateAccountRequest(accountNumber: accountNumber, routingNumber: routingNumber, accountType: accountType, wireRoutingNumber: wireRoutingNumber))
    }
}

extension PlaidClientProtocol {
    /// Creates an originator, one of your end customers who moves money.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate).
    ///
    /// - Parameter companyName: The company's name, which users see.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorCreate(
        companyName: String
    ) async throws(PlaidError) -> TransferOriginatorCreateResponse {
        try await execute(TransferOriginatorCreateRequest(companyName: companyName))
    }
}

extension PlaidClientProtocol {
    /// Adds a funding account to an originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - fundingAccount: The originator's account that pays and receives money.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorFundingAccountCreate(
        originatorClientID: String,
        fundingAccount: TransferFundingAccountWithDisplayName
    ) async throws(PlaidError) -> TransferOriginatorFundingAccountCreateResponse {
        try await execute(TransferOriginatorFundingAccountCreateRequest(originatorClientID: originatorClientID, fundingAccount: fundingAccount))
    }
}

extension PlaidClientProtocol {
    /// Replaces the funding account of an originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - fundingAccount: The originator's account that pays and receives money.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorFundingAccountUpdate(
        originatorClientID: String,
        fundingAccount: TransferFundingAccount
    ) async throws(PlaidError) -> TransferOriginatorFundingAccountUpdateResponse {
        try await execute(TransferOriginatorFundingAccountUpdateRequest(originatorClientID: originatorClientID, fundingAccount: fundingAccount))
    }
}

extension PlaidClientProtocol {
    /// Returns the status of an originator's onboarding.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget).
    ///
    /// - Parameter originatorClientID: The client ID of the end customer on whose behalf you act. Only for
    ///   platforms.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorGet(
        originatorClientID: String
    ) async throws(PlaidError) -> TransferOriginatorGetResponse {
        try await execute(TransferOriginatorGetRequest(originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Returns the onboarding status of all originators.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist).
    ///
    /// - Parameters:
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorList(
        count: Int? = nil,
        offset: Int? = nil
    ) async throws(PlaidError) -> TransferOriginatorListResponse {
        try await execute(TransferOriginatorListRequest(count: count, offset: offset))
    }
}

extension PlaidClientProtocol {
    /// Creates an originator on a platform and submits its terms acceptance.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - tosAcceptanceMetadata: When and from where the originator accepted the terms.
    ///   - originatorReviewedAt: When you last reviewed the originator's data, in UTC.
    ///   - webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferPlatformOriginatorCreate(
        originatorClientID: String,
        tosAcceptanceMetadata: TransferPlatformTOSAcceptanceMetadata,
        originatorReviewedAt: Timestamp,
        webhook: String? = nil
    ) async throws(PlaidError) -> TransferPlatformOriginatorCreateResponse {
        try await execute(TransferPlatformOriginatorCreateRequest(originatorClientID: originatorClientID, tosAcceptanceMetadata: tosAcceptanceMetadata, originatorReviewedAt: originatorReviewedAt, webhook: webhook))
    }
}

extension PlaidClientProtocol {
    /// Adds a person, such as a beneficial owner, to an originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - name: The person's legal name.
    ///   - emailAddress: The person's email address.
    ///   - phoneNumber: The person's telephone number in E.164 format.
    ///   - address: The person's home address.
    ///   - idNumber: The person's identity number.
    ///   - dateOfBirth: The person's date of birth.
    ///   - relationshipToOriginator: What the person is to the originator, such as a beneficial owner.
    ///   - ownershipPercentage: The part of the business that the person owns, in percent. Only for beneficial
    ///     owners. From 25 to 100.
    ///   - title: The person's position. Only for control persons.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferPlatformPersonCreate(
        originatorClientID: String,
        name: TransferPlatformPersonName? = nil,
        emailAddress: String? = nil,
        phoneNumber: String? = nil,
        address: TransferPlatformPersonAddress? = nil,
        idNumber: TransferPlatformPersonIDNumber? = nil,
        dateOfBirth: CalendarDate? = nil,
        relationshipToOriginator: String? = nil,
        ownershipPercentage: Int? = nil,
        title: String? = nil
    ) async throws(PlaidError) -> TransferPlatformPersonCreateResponse {
        try await execute(TransferPlatformPersonCreateRequest(originatorClientID: originatorClientID, name: name, emailAddress: emailAddress, phoneNumber: phoneNumber, address: address, idNumber: idNumber, dateOfBirth: dateOfBirth, relationshipToOriginator: relationshipToOriginator, ownershipPercentage: ownershipPercentage, title: title))
    }
}

extension PlaidClientProtocol {
    /// Submits onboarding answers on behalf of an originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - requirementSubmissions: The answers. 1 to 50 elements.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferPlatformRequirementSubmit(
        originatorClientID: String,
        requirementSubmissions: [TransferPlatformRequirementSubmission]
    ) async throws(PlaidError) -> TransferPlatformRequirementSubmitResponse {
        try await execute(TransferPlatformRequirementSubmitRequest(originatorClientID: originatorClientID, requirementSubmissions: requirementSubmissions))
    }
}

extension PlaidClientProtocol {
    /// Creates a page hosted by Plaid where an originator completes the onboarding.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate).
    ///
    /// - Parameters:
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - redirectURI: Where the browser goes when the originator has finished.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferQuestionnaireCreate(
        originatorClientID: String,
        redirectURI: String
    ) async throws(PlaidError) -> TransferQuestionnaireCreateResponse {
        try await execute(TransferQuestionnaireCreateRequest(originatorClientID: originatorClientID, redirectURI: redirectURI))
    }
}

extension PlaidClientProtocol {
    /// Cancels a recurring transfer; transfers that exist already are not affected.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel).
    ///
    /// - Parameter recurringTransferID: The identifier of the recurring transfer.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRecurringCancel(
        recurringTransferID: String
    ) async throws(PlaidError) -> TransferRecurringCancelResponse {
        try await execute(TransferRecurringCancelRequest(recurringTransferID: recurringTransferID))
    }
}

extension PlaidClientProtocol {
    /// Creates a recurring transfer, which makes a transfer at each date of a schedule.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    ///   - accountID: The user's account that money is taken from or paid to.
    ///   - type: The direction: `debit` takes money from the user, `credit` pays money to the user.
    ///   - network: The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`. It decides speed, limits
    ///     and cost.
    ///   - amount: The amount as a decimal text with two digits, such as `10.00`. Always positive; `type` gives the
    ///     direction.
    ///   - description: What the user finds on the bank statement.
    ///   - schedule: When the transfers are made.
    ///   - user: The account holder.
    ///   - fundingAccountID: Your account of an older integration. Deprecated: Plaid determines the account.
    ///   - achClass: The SEC code of an ACH transfer, which says how the user agreed to it; absent for other
    ///     networks.
    ///   - userPresent: Whether the user is present and starts the transfer.
    ///   - isoCurrencyCode: The currency. Deprecated: It is always `USD`.
    ///   - testClockID: The test clock whose time applies. Only in the Sandbox.
    ///   - device: The device of the user who starts the transfer.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRecurringCreate(
        accessToken: AccessToken,
        idempotencyKey: String,
        accountID: AccountID,
        type: TransferType,
        network: TransferRecurringNetwork,
        amount: String,
        description: String,
        schedule: TransferRecurringSchedule,
        user: TransferUserInRequest,
        fundingAccountID: String? = nil,
        achClass: ACHClass? = nil,
        userPresent: Bool? = nil,
        isoCurrencyCode: String? = nil,
        testClockID: String? = nil,
        device: TransferDevice? = nil
    ) async throws(PlaidError) -> TransferRecurringCreateResponse {
        try await execute(TransferRecurringCreateRequest(accessToken: accessToken, idempotencyKey: idempotencyKey, accountID: accountID, type: type, network: network, amount: amount, description: description, schedule: schedule, user: user, fundingAccountID: fundingAccountID, achClass: achClass, userPresent: userPresent, isoCurrencyCode: isoCurrencyCode, testClockID: testClockID, device: device))
    }
}

extension PlaidClientProtocol {
    /// Returns a recurring transfer.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
    ///
    /// - Parameter recurringTransferID: The identifier of the recurring transfer.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRecurringGet(
        recurringTransferID: String
    ) async throws(PlaidError) -> TransferRecurringGetResponse {
        try await execute(TransferRecurringGetRequest(recurringTransferID: recurringTransferID))
    }
}

extension PlaidClientProtocol {
    /// Returns recurring transfers that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist).
    ///
    /// - Parameters:
    ///   - startTime: The earliest time of creation, inclusive, in UTC.
    ///   - endTime: The latest time of creation, inclusive, in UTC.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    ///   - fundingAccountID: Your account that the money comes from or goes to.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRecurringList(
        startTime: Timestamp? = nil,
        endTime: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        fundingAccountID: String? = nil
    ) async throws(PlaidError) -> TransferRecurringListResponse {
        try await execute(TransferRecurringListRequest(startTime: startTime, endTime: endTime, count: count, offset: offset, fundingAccountID: fundingAccountID))
    }
}

extension PlaidClientProtocol {
    /// Cancels a refund that has not been sent yet.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel).
    ///
    /// - Parameter refundID: The identifier of the refund.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRefundCancel(
        refundID: String
    ) async throws(PlaidError) -> TransferRefundCancelResponse {
        try await execute(TransferRefundCancelRequest(refundID: refundID))
    }
}

extension PlaidClientProtocol {
    /// Refunds a debit, in full or in part.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate).
    ///
    /// - Parameters:
    ///   - transferID: The debit to refund.
    ///   - amount: The amount to refund as a decimal text. All refunds together must not exceed the transfer.
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRefundCreate(
        transferID: String,
        amount: String,
        idempotencyKey: String
    ) async throws(PlaidError) -> TransferRefundCreateResponse {
        try await execute(TransferRefundCreateRequest(transferID: transferID, amount: amount, idempotencyKey: idempotencyKey))
    }
}

extension PlaidClientProtocol {
    /// Returns a refund.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget).
    ///
    /// - Parameter refundID: The identifier of the refund.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRefundGet(
        refundID: String
    ) async throws(PlaidError) -> TransferRefundGetResponse {
        try await execute(TransferRefundGetRequest(refundID: refundID))
    }
}

extension PlaidClientProtocol {
    /// Returns the repayments of guaranteed transfers that were returned.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist).
    ///
    /// - Parameters:
    ///   - startDate: The earliest time of creation, inclusive, in UTC.
    ///   - endDate: The latest time of creation, inclusive, in UTC.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRepaymentList(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil
    ) async throws(PlaidError) -> TransferRepaymentListResponse {
        try await execute(TransferRepaymentListRequest(startDate: startDate, endDate: endDate, count: count, offset: offset))
    }
}

extension PlaidClientProtocol {
    /// Returns the returns that a repayment covers.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist).
    ///
    /// - Parameters:
    ///   - repaymentID: The identifier of the repayment.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferRepaymentReturnList(
        repaymentID: String,
        count: Int? = nil,
        offset: Int? = nil
    ) async throws(PlaidError) -> TransferRepaymentReturnListResponse {
        try await execute(TransferRepaymentReturnListRequest(repaymentID: repaymentID, count: count, offset: offset))
    }
}

extension PlaidClientProtocol {
    /// Reports that you collected a returned transfer yourself.
    ///
    /// Plaid reduces what it pays for the guarantee. All amounts together cannot exceed the guaranteed amount.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - transferID: The transfer that was returned.
    ///   - amount: What you have collected, such as `10.00`.
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. At most 50 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferReturnRecover(
        transferID: String,
        amount: String,
        idempotencyKey: String
    ) async throws(PlaidError) -> TransferReturnRecoverResponse {
        try await execute(TransferReturnRecoverRequest(transferID: transferID, amount: amount, idempotencyKey: idempotencyKey))
    }
}

extension PlaidClientProtocol {
    /// Returns a sweep.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget).
    ///
    /// - Parameter sweepID: The identifier of the sweep.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferSweepGet(
        sweepID: String
    ) async throws(PlaidError) -> TransferSweepGetResponse {
        try await execute(TransferSweepGetRequest(sweepID: sweepID))
    }
}

extension PlaidClientProtocol {
    /// Returns sweeps that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist).
    ///
    /// - Parameters:
    ///   - startDate: The earliest time of creation, inclusive, in UTC.
    ///   - endDate: The latest time of creation, inclusive, in UTC.
    ///   - count: How many entries a page has. From 1 to 25. The default is `25`.
    ///   - offset: How many entries to skip. 0 or more. The default is `0`.
    ///   - amount: Restricts the result to sweeps of one amount.
    ///   - status: Restricts the result to sweeps with one status.
    ///   - originatorClientID: The client ID of the end customer on whose behalf you act. Only for platforms.
    ///   - fundingAccountID: Your account that the money comes from or goes to.
    ///   - transferID: Restricts the result to sweeps of one transfer.
    ///   - trigger: Restricts the result to sweeps with one cause.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func transferSweepList(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        amount: String? = nil,
        status: SweepStatus? = nil,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil,
        transferID: String? = nil,
        trigger: SweepTrigger? = nil
    ) async throws(PlaidError) -> TransferSweepListResponse {
        try await execute(TransferSweepListRequest(startDate: startDate, endDate: endDate, count: count, offset: offset, amount: amount, status: status, originatorClientID: originatorClientID, fundingAccountID: fundingAccountID, transferID: transferID, trigger: trigger))
    }
}
