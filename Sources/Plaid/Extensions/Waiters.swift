// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidTypes

// What is created by one request and ready after some time. In a server, react to the webhook instead of waiting.

extension PlaidClientProtocol {
    /// Waits for an Asset Report after `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`.
    ///
    /// - Parameters:
    ///   - assetReportToken: The report's token.
    ///   - includeInsights: Whether transactions have cleaned names and categories.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForAssetReport(
        assetReportToken: AssetReportToken, includeInsights: Bool? = nil, timeout: Duration = .seconds(600),
        interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> AssetReportGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await assetReportGet(assetReportToken: assetReportToken, includeInsights: includeInsights)
        }
    }

    /// Waits for the PDF of an Asset Report.
    ///
    /// - Parameters:
    ///   - assetReportToken: The report's token.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The file.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForAssetReportPDF(
        assetReportToken: AssetReportToken, timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await assetReportPdfGet(assetReportToken: assetReportToken)
        }
    }

    /// Waits for a user's base report after Link or `/cra/check_report/create`.
    ///
    /// - Parameters:
    ///   - userID: The user's ID; or pass `userToken`, if the user has one.
    ///   - userToken: The user's token.
    ///   - timeout: How long to wait; Plaid needs seconds to minutes.
    ///   - interval: The delay between two attempts.
    /// - Returns: The report.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForCheckReport(
        userID: String? = nil, userToken: UserToken? = nil, timeout: Duration = .seconds(600),
        interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> CraCheckReportBaseReportGetResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await craCheckReportBaseReportGet(userID: userID, userToken: userToken)
        }
    }

    /// Waits for the statements of a new Item.
    ///
    /// The end of a later `/statements/refresh` cannot be seen in a response; it is announced by the webhook
    /// STATEMENTS_REFRESH_COMPLETE.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The list of statements.
    /// - Throws: `PlaidError`; PRODUCT_NOT_READY after the timeout.
    public func waitForStatements(
        accessToken: AccessToken, timeout: Duration = .seconds(300), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> StatementsListResponse {
        try await waitUntilReady(timeout: timeout, interval: interval) { () async throws(PlaidError) in
            try await statementsList(accessToken: accessToken)
        }
    }

    /// Waits until the whole transaction history of a new Item is available, then fetches it.
    ///
    /// - Parameters:
    ///   - accessToken: The Item's access token.
    ///   - options: Options of the sync; `daysRequested` has an effect only if the Item has never been synced.
    ///   - timeout: How long to wait for the history; Plaid needs seconds to minutes. Fetching it takes longer.
    ///   - interval: The delay between two attempts.
    /// - Returns: All transactions, with the cursor for the next sync.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForTransactionHistory(
        accessToken: AccessToken, options: TransactionsSyncRequestOptions? = nil, timeout: Duration = .seconds(600),
        interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> TransactionsSyncRun {
        _ = try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) -> TransactionsSyncResponse in
            try await transactionsSync(accessToken: accessToken, count: 1, options: options)
        } until: {
            $0.transactionsUpdateStatus == .historicalUpdateComplete
        }
        return try await transactionsSyncRun(accessToken: accessToken, options: options)
    }

    /// Waits until a session of Link has ended, such as one of Hosted Link.
    ///
    /// - Parameters:
    ///   - linkToken: The Link token, from `/link/token/create`.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The Link token's sessions, of which at least one has ended, with or without a public token.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForLinkSession(
        linkToken: LinkToken, timeout: Duration = .seconds(1800), interval: Duration = .seconds(2)
    ) async throws(PlaidError) -> LinkTokenGetResponse {
        try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) in
            try await linkTokenGet(linkToken: linkToken)
        } until: {
            $0.linkSessions?.contains { $0.finishedAt != nil } == true
        }
    }

    /// Waits until an identity verification needs nothing more from the user: it succeeded, failed, expired, was canceled, or
    /// waits for your review.
    ///
    /// - Parameters:
    ///   - identityVerificationID: The verification's ID.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The verification.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForIdentityVerification(
        identityVerificationID: String, timeout: Duration = .seconds(1800), interval: Duration = .seconds(2)
    ) async throws(PlaidError) -> IdentityVerificationGetResponse {
        try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) in
            try await identityVerificationGet(identityVerificationID: identityVerificationID)
        } until: {
            $0.status != .active
        }
    }

    /// Waits until a transfer has one of some statuses.
    ///
    /// Settling takes days. A program that does not run that long reads `/transfer/event/sync` instead. A transfer can still be
    /// returned after it settled.
    ///
    /// - Parameters:
    ///   - transferID: The transfer's ID.
    ///   - statuses: The statuses that end the wait; by default those that later change only by a return.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The transfer.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForTransfer(
        transferID: String,
        until statuses: Set<TransferStatus> = [.settled, .fundsAvailable, .cancelled, .failed, .returned],
        timeout: Duration, interval: Duration = .seconds(60)
    ) async throws(PlaidError) -> Transfer {
        let response = try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) -> TransferGetResponse in
            try await transferGet(transferID: transferID)
        } until: {
            statuses.contains($0.transfer.status)
        }
        return response.transfer
    }

    /// Waits until a payment has one of some statuses.
    ///
    /// - Parameters:
    ///   - paymentID: The payment's ID.
    ///   - statuses: The statuses that end the wait; by default those that say that the payment was made or will not be.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The payment.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForPayment(
        paymentID: String,
        until statuses: Set<PaymentInitiationPaymentStatus> = [
            .paymentStatusExecuted, .paymentStatusSettled, .paymentStatusCompleted, .paymentStatusEstablished,
            .paymentStatusInsufficientFunds, .paymentStatusFailed, .paymentStatusBlocked, .paymentStatusCancelled,
            .paymentStatusRejected,
        ],
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> PaymentInitiationPaymentGetResponse {
        try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) in
            try await paymentInitiationPaymentGet(paymentID: paymentID)
        } until: {
            statuses.contains($0.status)
        }
    }
}
