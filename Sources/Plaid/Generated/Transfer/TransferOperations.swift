// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/payment_profile/create`: creates payment profile.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/#payment_profilecreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentProfileCreate() async throws(PlaidError) -> PaymentProfileCreateResponse {
        try await execute(PaymentProfileCreateRequest())
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_profile/get`: gets payment profile.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/#payment_profileget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentProfileGet(
        paymentProfileToken: SensitiveString
    ) async throws(PlaidError) -> PaymentProfileGetResponse {
        try await execute(PaymentProfileGetRequest(paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_profile/remove`: removes payment profile.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/#payment_profileremove>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentProfileRemove(
        paymentProfileToken: SensitiveString
    ) async throws(PlaidError) -> PaymentProfileRemoveResponse {
        try await execute(PaymentProfileRemoveRequest(paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/authorization/cancel`: cancels transfer authorization.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferAuthorizationCancel(
        authorizationID: String
    ) async throws(PlaidError) -> TransferAuthorizationCancelResponse {
        try await execute(TransferAuthorizationCancelRequest(authorizationID: authorizationID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/authorization/create`: creates transfer authorization.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
        customAttributes: [String: String]? = nil
    ) async throws(PlaidError) -> TransferAuthorizationCreateResponse {
        try await execute(TransferAuthorizationCreateRequest(accessToken: accessToken, accountID: accountID, type: type, network: network, amount: amount, user: user, fundingAccountID: fundingAccountID, ledgerID: ledgerID, paymentProfileToken: paymentProfileToken, achClass: achClass, wireDetails: wireDetails, device: device, originationAccountID: originationAccountID, isoCurrencyCode: isoCurrencyCode, idempotencyKey: idempotencyKey, userPresent: userPresent, withGuarantee: withGuarantee, requestGuarantee: requestGuarantee, beaconSessionID: beaconSessionID, originatorClientID: originatorClientID, creditFundsSource: creditFundsSource, testClockID: testClockID, rulesetKey: rulesetKey, customAttributes: customAttributes))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/balance/get`: gets transfer balance.
    ///
    /// A read request, which the client may retry.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferBalanceGet(
        originatorClientID: String? = nil,
        type: TransferBalanceType? = nil
    ) async throws(PlaidError) -> TransferBalanceGetResponse {
        try await execute(TransferBalanceGetRequest(originatorClientID: originatorClientID, type: type))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/cancel`: cancels transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferCancel(
        transferID: String,
        originatorClientID: String? = nil,
        reasonCode: ReasonCode? = nil
    ) async throws(PlaidError) -> TransferCancelResponse {
        try await execute(TransferCancelRequest(transferID: transferID, originatorClientID: originatorClientID, reasonCode: reasonCode))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/capabilities/get`: gets transfer capabilities.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferCapabilitiesGet(
        accessToken: AccessToken,
        accountID: AccountID,
        paymentProfileToken: SensitiveString? = nil
    ) async throws(PlaidError) -> TransferCapabilitiesGetResponse {
        try await execute(TransferCapabilitiesGetRequest(accessToken: accessToken, accountID: accountID, paymentProfileToken: paymentProfileToken))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/configuration/get`: gets transfer configuration.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferConfigurationGet(
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferConfigurationGetResponse {
        try await execute(TransferConfigurationGetRequest(originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/create`: creates transfer.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/diligence/document/upload`: uploads transfer diligence document.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferDiligenceDocumentUpload(
        originatorClientID: String,
        file: String,
        purpose: TransferDocumentPurpose
    ) async throws(PlaidError) -> TransferDiligenceDocumentUploadResponse {
        try await execute(TransferDiligenceDocumentUploadRequest(originatorClientID: originatorClientID, file: file, purpose: purpose))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/diligence/submit`: submits transfer diligence.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferDiligenceSubmit(
        originatorClientID: String,
        originatorDiligence: TransferOriginatorDiligence
    ) async throws(PlaidError) -> TransferDiligenceSubmitResponse {
        try await execute(TransferDiligenceSubmitRequest(originatorClientID: originatorClientID, originatorDiligence: originatorDiligence))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/event/list`: lists transfer events.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/event/sync`: syncs transfer event.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferEventSync(
        afterID: Int,
        count: Int? = nil
    ) async throws(PlaidError) -> TransferEventSyncResponse {
        try await execute(TransferEventSyncRequest(afterID: afterID, count: count))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/get`: gets transfer.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferGet(
        transferID: String? = nil,
        authorizationID: String? = nil,
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferGetResponse {
        try await execute(TransferGetRequest(transferID: transferID, authorizationID: authorizationID, originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/intent/create`: creates transfer intent.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/intent/get`: gets transfer intent.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferIntentGet(
        transferIntentID: String
    ) async throws(PlaidError) -> TransferIntentGetResponse {
        try await execute(TransferIntentGetRequest(transferIntentID: transferIntentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/ledger/deposit`: deposits transfer ledger.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/ledger/distribute`: distributes transfer ledger.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/ledger/event/list`: lists transfer ledger events.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/ledger/get`: gets transfer ledger.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferLedgerGet(
        ledgerID: String? = nil,
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferLedgerGetResponse {
        try await execute(TransferLedgerGetRequest(ledgerID: ledgerID, originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/ledger/withdraw`: withdraws transfer ledger.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/list`: lists transfers.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/metrics/get`: gets transfer metrics.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferMetricsGet(
        originatorClientID: String? = nil
    ) async throws(PlaidError) -> TransferMetricsGetResponse {
        try await execute(TransferMetricsGetRequest(originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/migrate_account`: migrates an account of transfer.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/originator/create`: creates transfer originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorCreate(
        companyName: String
    ) async throws(PlaidError) -> TransferOriginatorCreateResponse {
        try await execute(TransferOriginatorCreateRequest(companyName: companyName))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/originator/funding_account/create`: creates transfer originator funding account.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorFundingAccountCreate(
        originatorClientID: String,
        fundingAccount: TransferFundingAccountWithDisplayName
    ) async throws(PlaidError) -> TransferOriginatorFundingAccountCreateResponse {
        try await execute(TransferOriginatorFundingAccountCreateRequest(originatorClientID: originatorClientID, fundingAccount: fundingAccount))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/originator/funding_account/update`: updates transfer originator funding account.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorFundingAccountUpdate(
        originatorClientID: String,
        fundingAccount: TransferFundingAccount
    ) async throws(PlaidError) -> TransferOriginatorFundingAccountUpdateResponse {
        try await execute(TransferOriginatorFundingAccountUpdateRequest(originatorClientID: originatorClientID, fundingAccount: fundingAccount))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/originator/get`: gets transfer originator.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorGet(
        originatorClientID: String
    ) async throws(PlaidError) -> TransferOriginatorGetResponse {
        try await execute(TransferOriginatorGetRequest(originatorClientID: originatorClientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/originator/list`: lists transfer originators.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferOriginatorList(
        count: Int? = nil,
        offset: Int? = nil
    ) async throws(PlaidError) -> TransferOriginatorListResponse {
        try await execute(TransferOriginatorListRequest(count: count, offset: offset))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/platform/originator/create`: creates transfer platform originator.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/platform/person/create`: creates transfer platform person.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/platform/requirement/submit`: submits transfer platform requirement.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferPlatformRequirementSubmit(
        originatorClientID: String,
        requirementSubmissions: [TransferPlatformRequirementSubmission]
    ) async throws(PlaidError) -> TransferPlatformRequirementSubmitResponse {
        try await execute(TransferPlatformRequirementSubmitRequest(originatorClientID: originatorClientID, requirementSubmissions: requirementSubmissions))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/questionnaire/create`: creates transfer questionnaire.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferQuestionnaireCreate(
        originatorClientID: String,
        redirectURI: String
    ) async throws(PlaidError) -> TransferQuestionnaireCreateResponse {
        try await execute(TransferQuestionnaireCreateRequest(originatorClientID: originatorClientID, redirectURI: redirectURI))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/recurring/cancel`: cancels transfer recurring.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferRecurringCancel(
        recurringTransferID: String
    ) async throws(PlaidError) -> TransferRecurringCancelResponse {
        try await execute(TransferRecurringCancelRequest(recurringTransferID: recurringTransferID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/recurring/create`: creates transfer recurring.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/recurring/get`: gets transfer recurring.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferRecurringGet(
        recurringTransferID: String
    ) async throws(PlaidError) -> TransferRecurringGetResponse {
        try await execute(TransferRecurringGetRequest(recurringTransferID: recurringTransferID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/recurring/list`: lists transfer recurrings.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/refund/cancel`: cancels transfer refund.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferRefundCancel(
        refundID: String
    ) async throws(PlaidError) -> TransferRefundCancelResponse {
        try await execute(TransferRefundCancelRequest(refundID: refundID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/refund/create`: creates transfer refund.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferRefundCreate(
        transferID: String,
        amount: String,
        idempotencyKey: String
    ) async throws(PlaidError) -> TransferRefundCreateResponse {
        try await execute(TransferRefundCreateRequest(transferID: transferID, amount: amount, idempotencyKey: idempotencyKey))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/refund/get`: gets transfer refund.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferRefundGet(
        refundID: String
    ) async throws(PlaidError) -> TransferRefundGetResponse {
        try await execute(TransferRefundGetRequest(refundID: refundID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/repayment/list`: lists transfer repayments.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/#transferrepaymentlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/transfer/repayment/return/list`: lists transfer repayment returns.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferRepaymentReturnList(
        repaymentID: String,
        count: Int? = nil,
        offset: Int? = nil
    ) async throws(PlaidError) -> TransferRepaymentReturnListResponse {
        try await execute(TransferRepaymentReturnListRequest(repaymentID: repaymentID, count: count, offset: offset))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/sweep/get`: gets transfer sweep.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func transferSweepGet(
        sweepID: String
    ) async throws(PlaidError) -> TransferSweepGetResponse {
        try await execute(TransferSweepGetRequest(sweepID: sweepID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/transfer/sweep/list`: lists transfer sweeps.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
