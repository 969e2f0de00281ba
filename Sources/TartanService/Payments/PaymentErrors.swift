// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PaymentService
import PlaidCore

extension ServiceError.Code {
    /// The code of a payment's error, which is the same in the API.
    init(_ code: PaymentError.Code) { self.init(rawValue: code.rawValue) }
}

extension ServiceError {
    /// The status of each error of payments.
    static let paymentStatuses: [PaymentError.Code: HTTPResponse.Status] = [
        .amountInvalid: .badRequest, .networkUnsupported: .badRequest, .requestInvalid: .badRequest,
        .keyInvalid: .badRequest, .accountNotFound: .notFound, .notFound: .notFound, .accountUnusable: .conflict,
        .balanceTooLow: .conflict, .notCancellable: .conflict, .notRefundable: .conflict, .refundTooLarge: .conflict,
        .notApprovable: .conflict, .busy: .conflict, .keyReused: .unprocessableContent,
        .limitExceeded: .tooManyRequests, .plaid: .badGateway, .storage: .serviceUnavailable,
        .disabled: .serviceUnavailable,
    ]

    /// How many seconds to wait before the same request may succeed, for errors that pass by themselves.
    private static let paymentWaits: [PaymentError.Code: Int] = [.busy: 1, .storage: 5]

    /// The error for a payment that was not carried out, with Plaid's code and request ID where Plaid refused it.
    static func payment(_ error: PaymentError) -> ServiceError {
        ServiceError(
            Code(error.code), paymentStatuses[error.code] ?? .internalServerError, error.message, next: error.next,
            details: error.plaid.map(plaidDetails) ?? [], retryAfter: paymentWaits[error.code])
    }

    static let paymentsDisabled = payment(
        PaymentError(
            .disabled, "Payments are disabled on this service.",
            next: "Start the service with --payments, or set `payments.enabled` in its configuration."))
}

extension RouteError {
    static func payment(_ code: PaymentError.Code) -> RouteError {
        RouteError(ServiceError.Code(code), ServiceError.paymentStatuses[code] ?? .internalServerError)
    }

    static func payment(_ codes: [PaymentError.Code]) -> [RouteError] { codes.map { payment($0) } }

    /// The errors of a route whose key belongs to its payment or refund for good.
    static let permanentKey = payment([.keyInvalid, .keyReused])
}
