// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
package import PlaidTypes
package import TartanStorage

extension PaymentService {
    /// Says what a request would lead to; nothing is stored or sent.
    ///
    /// - Throws: `payment_storage_failed`; a request that would be refused is not an error here.
    package func preview(_ request: PaymentRequest) async throws(PaymentError) -> PaymentPreview {
        let checks: PaymentChecks
        do throws(PaymentError) {
            checks = try await check(request)
        } catch {
            guard error.code != .storage else { throw error }
            let refusal = PaymentView.Refusal(code: error.code.rawValue, message: error.description)
            return PaymentPreview(isAccepted: false, refusal: refusal, needsApproval: false)
        }
        var remarks = ["Plaid decides when the payment is created."]
        if !checks.quota.isUnlimited {
            remarks.append("The limits per day and month are checked when the payment is created.")
        }
        if checks.needsApproval { remarks.append("Somebody other than its creator has to approve the payment.") }
        if request.direction == .debit {
            if checks.available == nil { remarks.append("The available balance of the account is unknown.") }
        }
        return PaymentPreview(
            isAccepted: true, refusal: nil, needsApproval: checks.needsApproval, availableBalance: checks.available,
            balanceAt: checks.balanceAt, remarks: remarks)
    }

    /// Creates a payment, or returns the one that the key belongs to.
    ///
    /// The intent is stored first. When this returns, the payment may still be in flight: a worker goes on with it.
    ///
    /// - Parameters:
    ///   - key: The caller's idempotency key.
    ///   - creator: Who asks for it, such as the name of an API key; somebody else has to approve it if it is large.
    /// - Returns: The payment, and whether the key belonged to it before.
    package func create(
        _ request: PaymentRequest, key: String?, creator: String
    ) async throws(PaymentError) -> (payment: PaymentView, isRepeated: Bool) {
        let keyDigest = PaymentKeys.digest(try Self.key(key), of: request.userID)
        let contentDigest = PaymentKeys.digest(ofContent: request.content)
        let id = PaymentKeys.paymentID(keyDigest)
        // A repetition returns the first payment, even if the request would be refused now.
        if let first = try await stored(id, of: request.userID) {
            return (try repeated(first, keyDigest, contentDigest), true)
        }
        let checks = try await check(request)
        let record = try intent(request, id, keyDigest, contentDigest, creator, checks)
        let insertion: PaymentInsertion
        do throws(StorageError) {
            insertion = try await store.insertPayment(record, within: checks.quota)
        } catch {
            throw .storage(error)
        }
        switch insertion {
        case .existing(let first): return (try repeated(first, keyDigest, contentDigest), true)
        case .refused(let limit): throw .limitExceeded(limit.rawValue)
        case .inserted: return (try finished(try await advance(record).record), false)
        }
    }

    /// The payment as it is stored before anything is sent.
    private func intent(
        _ request: PaymentRequest, _ id: String, _ keyDigest: TokenDigest, _ contentDigest: TokenDigest,
        _ creator: String, _ checks: PaymentChecks
    ) throws(PaymentError) -> PaymentRecord {
        let time = now()
        var document = PaymentDocument(
            creator: creator, source: request.source ?? configuration.source, achClass: request.achClass)
        document.lapsesAt = time + configuration.patience
        if checks.needsApproval { document.approval = PaymentView.Approval(isGiven: false) }
        var record = PaymentRecord(
            id: id, userID: request.userID, itemID: request.itemID, accountID: request.accountID,
            keyDigest: keyDigest, contentDigest: contentDigest, direction: request.direction.rawValue,
            amount: request.amount, network: request.network.rawValue, phase: "", state: "", details: nil,
            day: Self.day(of: time), createdAt: time, updatedAt: time)
        record.details = try PaymentDetails(
            legalName: request.legalName, email: request.email, phone: request.phone,
            statementText: request.statementText
        ).sealed(for: record, vault: vault)
        document.store(
            in: &record, phase: checks.needsApproval ? .awaitingApproval : .authorizing,
            dueAt: checks.needsApproval ? document.lapsesAt : time + PaymentFlow.claimTime, at: time)
        return record
    }

    private func repeated(
        _ first: PaymentRecord, _ keyDigest: TokenDigest, _ contentDigest: TokenDigest
    ) throws(PaymentError) -> PaymentView {
        guard first.keyDigest == keyDigest, first.contentDigest == contentDigest else { throw .keyReused }
        return try view(first)
    }

    package func payment(_ id: String, of user: UserID) async throws(PaymentError) -> PaymentView {
        guard let record = try await stored(id, of: user) else { throw .notFound }
        return try view(record)
    }

    /// Returns payments, the newest first; of all users if the query names none.
    package func payments(_ query: PaymentQuery) async throws(PaymentError) -> [PaymentView] {
        let records: [PaymentRecord]
        do throws(StorageError) { records = try await store.enginePayments(query) } catch { throw .storage(error) }
        var views: [PaymentView] = []
        for record in records { views.append(try view(record)) }
        return views
    }

    // MARK: Common

    func view(_ record: PaymentRecord) throws(PaymentError) -> PaymentView { try PaymentView(record, vault: vault) }

    /// Shows a payment at the end of a request, and tells the worker if it has to go on with it.
    func finished(_ record: PaymentRecord) throws(PaymentError) -> PaymentView {
        let phase = try record.paymentPhase()
        if record.dueAt != nil, phase.isInFlight || phase == .submitted { wake() }
        return try view(record)
    }

    /// Reads a payment of a user, or of any if `nil`.
    func stored(_ id: String, of user: UserID?) async throws(PaymentError) -> PaymentRecord? {
        do throws(StorageError) {
            guard let user else { return try await store.enginePayment(id) }
            return try await store.payment(id, of: user)
        } catch {
            throw .storage(error)
        }
    }

    static func key(_ text: String?) throws(PaymentError) -> IdempotencyKey {
        do throws(PaymentRefusal) { return try IdempotencyKey(text) } catch {
            throw PaymentError(.keyInvalid, error.message, next: "Send a new key for each new request.")
        }
    }
}
