// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidTypes

// Money on its way, and decisions of users and banks. In a server, react to the webhook instead of waiting.

extension PlaidClientProtocol {
    /// Waits until a refund of a transfer has one of some statuses.
    ///
    /// Settling takes days. A program that does not run that long reads `/transfer/event/sync` instead.
    ///
    /// - Parameters:
    ///   - refundID: The refund's ID.
    ///   - statuses: The statuses that end the wait.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The refund.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForRefund(
        refundID: String, until statuses: Set<TransferRefundStatus> = [.settled, .cancelled, .failed, .returned],
        timeout: Duration, interval: Duration = .seconds(60)
    ) async throws(PlaidError) -> TransferRefundGetResponse {
        try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) -> TransferRefundGetResponse in
            try await transferRefundGet(refundID: refundID)
        } until: {
            statuses.contains($0.refund.status)
        }
    }

    /// Waits until the user has authorised a payment consent, or will not.
    ///
    /// - Parameters:
    ///   - consentID: The consent's ID.
    ///   - statuses: The statuses that end the wait.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The consent.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForPaymentConsent(
        consentID: String,
        until statuses: Set<PaymentInitiationConsentStatus> = [.authorised, .revoked, .rejected, .expired],
        timeout: Duration = .seconds(1800), interval: Duration = .seconds(2)
    ) async throws(PlaidError) -> PaymentInitiationConsentGetResponse {
        try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) -> PaymentInitiationConsentGetResponse in
            try await paymentInitiationConsentGet(consentID: consentID)
        } until: {
            statuses.contains($0.status)
        }
    }

    /// Waits until a transaction of a wallet has one of some statuses.
    ///
    /// - Parameters:
    ///   - transactionID: The transaction's ID.
    ///   - statuses: The statuses that end the wait; by default those that say that the money was sent or will not be.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The transaction.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForWalletTransaction(
        transactionID: TransactionID,
        until statuses: Set<WalletTransactionStatus> = [.executed, .settled, .blocked, .failed],
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> WalletTransactionGetResponse {
        try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) -> WalletTransactionGetResponse in
            try await walletTransactionGet(transactionID: transactionID)
        } until: {
            statuses.contains($0.status)
        }
    }

    /// Waits until the verification of a business has succeeded or failed.
    ///
    /// - Parameters:
    ///   - businessVerificationID: The verification's ID.
    ///   - statuses: The statuses that end the wait.
    ///   - timeout: How long to wait.
    ///   - interval: The delay between two attempts.
    /// - Returns: The verification.
    /// - Throws: `PlaidError`; `deadlineExceeded` after the timeout.
    public func waitForBusinessVerification(
        businessVerificationID: String, until statuses: Set<BusinessVerificationStatusOverall> = [.success, .failed],
        timeout: Duration = .seconds(600), interval: Duration = .seconds(5)
    ) async throws(PlaidError) -> BusinessVerificationGetResponse {
        try await wait(timeout: timeout, interval: interval) {
            () async throws(PlaidError) -> BusinessVerificationGetResponse in
            try await businessVerificationGet(businessVerificationID: businessVerificationID)
        } until: {
            statuses.contains($0.status)
        }
    }
}
