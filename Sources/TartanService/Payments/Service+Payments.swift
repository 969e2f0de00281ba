// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import MoneyLedger
import PaymentService
import Payments
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    static let paymentFilters: [QueryParameter] = [
        .item,
        QueryParameter(
            "phase", .choice(PaymentPhase.allCases.map(\.rawValue)), "Only payments that have come this far."),
        .limit, .cursor(of: .payments),
    ]

    /// `POST /v1/payments`: creates a payment, or returns the one that the key belongs to.
    func createPayment(_ call: Call) async throws -> Reply {
        let payments = try enabledPayments()
        let key = try paymentKey(call)
        let request = try PaymentBody(try await call.json()).request(of: try call.user)
        let creator = try await creator(call)
        return try await answer { () throws(PaymentError) in
            let (payment, isRepeated) = try await payments.create(request, key: key, creator: creator)
            var reply = Self.reply(payment)
            if isRepeated { reply.headers[.idempotencyReplayed] = "true" } else { reply.status = .created }
            return reply
        }
    }

    /// `GET /v1/payments`: the caller's payments, newest first, a page at a time.
    func payments(_ call: Call) async throws -> Reply {
        let payments = try enabledPayments()
        let limit = call.query.number("limit") ?? PaymentQuery().limit
        // One more shows whether there is another page.
        let query = PaymentQuery(
            userID: try call.user, itemID: call.query.item, phases: Set([call.query["phase"]].compactMap { $0 }),
            after: call.query["cursor"].flatMap(PaymentCursor.position), limit: limit + 1)
        return try await answer { () throws(PaymentError) in
            let found = try await payments.payments(query)
            let rows = Array(found.prefix(limit))
            let next = found.count > rows.count ? rows.last : nil
            return .page(
                ["payments": PaymentView.shape.json(rows)],
                next: next.map { PaymentCursor.text(.init(createdAt: $0.createdAt, id: $0.id)) })
        }
    }

    /// `GET /v1/payments/{payment}`: one payment.
    func payment(_ call: Call) async throws -> Reply {
        try await act(call) { (payments, id, user) throws(PaymentError) in try await payments.payment(id, of: user) }
    }

    /// `POST /v1/payments/{payment}/cancel`: cancels a payment here or at Plaid, while that is possible.
    func cancelPayment(_ call: Call) async throws -> Reply {
        try await act(call) { (payments, id, user) throws(PaymentError) in try await payments.cancel(id, of: user) }
    }

    /// `POST /v1/payments/{payment}/resume`: goes on with a payment after the user has repaired the connection.
    func resumePayment(_ call: Call) async throws -> Reply {
        try await act(call) { (payments, id, user) throws(PaymentError) in try await payments.resume(id, of: user) }
    }

    /// `POST /v1/payments/{payment}/refunds`: refunds a debit, in part or what is left of it.
    func refundPayment(_ call: Call) async throws -> Reply {
        let payments = try enabledPayments()
        let key = try paymentKey(call)
        let body = try PaymentBody(try await call.json(), of: PaymentBody.refundSchema)
        // Checked before the payment is looked up; every currency of payments has the same decimals.
        _ = try body.amount(.usd)
        let (id, user) = try (paymentID(call), call.user)
        let payment: PaymentView
        do throws(PaymentError) {
            payment = try await payments.payment(id, of: user)
        } catch {
            throw ServiceError.payment(error)
        }
        let amount = try body.amount(payment.amount.currency)
        return try await answer { () throws(PaymentError) in
            Self.reply(try await payments.refund(id, of: user, amount: amount, key: key))
        }
    }

    /// `POST /v1/payment-previews`: says what a request for a payment would lead to; nothing is stored or sent.
    func previewPayment(_ call: Call) async throws -> Reply {
        let payments = try enabledPayments()
        let request = try PaymentBody(try await call.json()).request(of: try call.user)
        return try await answer { () throws(PaymentError) in
            .json(["preview": PaymentPreview.shape.json(try await payments.preview(request))])
        }
    }

    // MARK: Parts

    private func enabledPayments() throws(ServiceError) -> PaymentService {
        guard let payments else { throw .paymentsDisabled }
        return payments
    }

    /// The key of a payment or refund, which remembers it itself.
    private func paymentKey(_ call: Call) throws(ServiceError) -> String {
        try IdempotencyKey.text(
            call.request.headers[values: .idempotencyKey], lengths: Payments.IdempotencyKey.lengths,
            refusal: ServiceError.Code(.keyInvalid))
    }

    /// The name of the API key, which says who asked for a payment.
    private func creator(_ call: Call) async throws -> String {
        guard let caller = call.caller else { return "" }
        return try await store.apiKey(caller.credential)?.name ?? "service"
    }

    private func paymentID(_ call: Call) -> String { call.parameters.get("payment") ?? "" }

    /// Answers with the payment in the path after something was done with it.
    private func act(
        _ call: Call, _ body: (PaymentService, String, UserID) async throws(PaymentError) -> PaymentView
    ) async throws -> Reply {
        let payments = try enabledPayments()
        let (id, user) = try (paymentID(call), call.user)
        return try await answer { () throws(PaymentError) in Self.reply(try await body(payments, id, user)) }
    }

    private func answer(_ body: () async throws(PaymentError) -> Reply) async throws -> Reply {
        do throws(PaymentError) {
            return try await body()
        } catch {
            throw ServiceError.payment(error)
        }
    }

    private static func reply(_ payment: PaymentView) -> Reply {
        .json(["payment": PaymentView.shape.json(payment)])
    }
}
