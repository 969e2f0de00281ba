// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidCore

/// Why a request for a payment was not carried out.
///
/// `description` contains no names, amounts or identifiers, and is safe to log and to show.
package struct PaymentError: Error, Sendable, CustomStringConvertible {
    /// What went wrong.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }

    package var code: Code
    /// What happened, in one sentence.
    package var message: String
    /// What to do, in one sentence.
    package var next: String
    /// Plaid's own error, when it was one.
    package var plaid: PlaidError?

    package init(_ code: Code, _ message: String, next: String, plaid: PlaidError? = nil) {
        self.code = code
        self.message = message
        self.next = next
        self.plaid = plaid
    }

    package var description: String { "\(message) \(next)" }
}

extension PaymentError.Code {
    /// The amount is zero, negative, too large, or has too many decimals.
    package static let amountInvalid = Self(rawValue: "payment_amount_invalid")
    /// The network does not carry the currency, or the direction.
    package static let networkUnsupported = Self(rawValue: "payment_network_unsupported")
    /// A member of the request is missing, or not one of the allowed values.
    package static let requestInvalid = Self(rawValue: "payment_request_invalid")
    /// The user has no such Item or account, or the account was closed.
    package static let accountNotFound = Self(rawValue: "payment_account_not_found")
    /// The account's kind cannot be debited or credited, or it is not verified.
    package static let accountUnusable = Self(rawValue: "payment_account_unusable")
    /// The stored available balance is too low.
    package static let balanceTooLow = Self(rawValue: "payment_balance_too_low")
    /// The idempotency key is missing or has an invalid format.
    package static let keyInvalid = Self(rawValue: "payment_key_invalid")
    /// The key belongs to another request.
    package static let keyReused = Self(rawValue: "payment_key_reused")
    /// A limit would be exceeded.
    package static let limitExceeded = Self(rawValue: "payment_limit_exceeded")
    /// There is no such payment.
    package static let notFound = Self(rawValue: "payment_not_found")
    /// It is too late to cancel.
    package static let notCancellable = Self(rawValue: "payment_not_cancellable")
    /// It cannot be refunded in its state.
    package static let notRefundable = Self(rawValue: "payment_not_refundable")
    /// All refunds together would exceed the payment.
    package static let refundTooLarge = Self(rawValue: "payment_refund_too_large")
    /// It does not wait for an approval, or its creator cannot approve it.
    package static let notApprovable = Self(rawValue: "payment_not_approvable")
    /// Something else changed the payment at the same time.
    package static let busy = Self(rawValue: "payment_busy")
    /// Plaid refused the request, or its response is unknown.
    package static let plaid = Self(rawValue: "payment_plaid_error")
    /// The database failed.
    package static let storage = Self(rawValue: "payment_storage_failed")
    /// Payments are not enabled.
    package static let disabled = Self(rawValue: "payments_disabled")
}
