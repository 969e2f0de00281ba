// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PaymentService

extension RouteTable {
    /// Money that moves; only an application's back end may move it.
    static let payments = RouteSection(
        title: "Payments", summary: "Debits and credits of users' accounts through Plaid Transfer.",
        routes: [
            Route(
                .createPayment, .post, .versioned("/payments"), access: .key, callsPlaid: true, keyUse: .permanent,
                "Create a payment",
                "The payment is stored before anything is sent to Plaid, and a worker completes it after a crash. A repeated "
                    + "request with the same key gets the payment in its current state with status 200, at any time. The "
                    + "response to a new payment may still have the status `authorizing` or `creating`: read it again, or "
                    + "send the same request again.",
                body: RouteBody("The payment.", PaymentBody.schema),
                answers: [
                    .json("The new payment.", status: .created, links: links(toPaymentAt: "/payment/id"), one),
                    .json("The payment that the key belongs to.", links: links(toPaymentAt: "/payment/id"), one),
                ],
                errors: RouteError.payment(
                    requestErrors + [.accountUnusable, .balanceTooLow, .limitExceeded, .busy, .plaid])
            ) { try await $0.createPayment($1) },
            Route(
                .payments, .get, .versioned("/payments"), access: .keyOrSession,
                query: .only(Service.paymentFilters), "List payments, newest first",
                "Pass `next_cursor` of a response as `cursor` of the next request, with the same filters, until it is null.",
                answers: [
                    .json(
                        "A page of payments.", links: links(toPaymentAt: "/payments/0/id"),
                        [.init("payments", .list(PaymentView.shape.schema), "The payments."), nextCursor])
                ],
                errors: RouteError.payment(always)
            ) { try await $0.payments($1) },
            Route(
                .payment, .get, .versioned("/payments/{payment}"), access: .keyOrSession, "Get a payment",
                answers: [.json("The payment.", one)], errors: RouteError.payment(ofOne)
            ) { try await $0.payment($1) },
            Route(
                .cancelPayment, .post, .versioned("/payments/{payment}/cancel"), access: .key, callsPlaid: true,
                keyUse: .ignored, "Cancel a payment",
                "A payment that was not sent to Plaid is withdrawn; a transfer is cancelled at Plaid while that is possible, "
                    + "which `cancellable` says.",
                answers: [.json("The payment.", one)],
                errors: RouteError.payment(ofOne + [.notCancellable, .busy, .plaid])
            ) { try await $0.cancelPayment($1) },
            Route(
                .refundPayment, .post, .versioned("/payments/{payment}/refunds"), access: .key, callsPlaid: true,
                keyUse: .permanent, "Refund a payment",
                "In part, or what is left of it. All refunds together never exceed the payment, and the same key never "
                    + "makes a second refund.",
                body: RouteBody("The refund.", isRequired: false, PaymentBody.refundSchema),
                answers: [.json("The payment with its refunds.", one)],
                errors: RouteError.payment(
                    ofOne + [.amountInvalid, .requestInvalid, .notRefundable, .refundTooLarge, .busy, .plaid])
            ) { try await $0.refundPayment($1) },
            Route(
                .resumePayment, .post, .versioned("/payments/{payment}/resume"), access: .key, callsPlaid: true,
                keyUse: .ignored, "Resume a payment after the user has repaired the connection",
                "For a payment with the status `action_required`: Plaid decides about it again.",
                answers: [.json("The payment.", one)],
                errors: RouteError.payment(ofOne + [.requestInvalid, .busy, .plaid])
            ) { try await $0.resumePayment($1) },
            Route(
                .previewPayment, .post, .versioned("/payment-previews"), access: .key, keyUse: .ignored,
                "Preview a payment",
                "A dry run: the request is checked as for a payment. Nothing is stored, and nothing is sent to Plaid. A "
                    + "well-formed request that would be refused gets status 200 with the `refusal`.",
                body: RouteBody("The payment.", PaymentBody.schema),
                answers: [
                    .json(
                        "What the request would lead to.",
                        [.init("preview", PaymentPreview.shape.schema, "The preview.")])
                ],
                errors: RouteError.payment(always + [.amountInvalid, .networkUnsupported, .requestInvalid])
            ) { try await $0.previewPayment($1) },
        ])

    private static let one = [Schema.Member("payment", PaymentView.shape.schema, "The payment.")]

    private static let always: [PaymentError.Code] = [.disabled, .storage]
    private static let ofOne: [PaymentError.Code] = always + [.notFound]
    private static let requestErrors: [PaymentError.Code] =
        always + [.amountInvalid, .networkUnsupported, .requestInvalid, .accountNotFound]

    private static func links(toPaymentAt pointer: String) -> [RouteAnswer.Link] {
        [.payment, .cancelPayment, .refundPayment].map { RouteAnswer.Link($0, ["payment": pointer]) }
    }
}
