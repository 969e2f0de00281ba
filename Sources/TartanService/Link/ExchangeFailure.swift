// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore

/// Whether Plaid exchanged the token although the request failed.
enum ExchangeFailure: Sendable, Equatable {
    /// No: the request was never sent, or Plaid rejected it.
    case notExchanged
    /// Unknown: the response was lost, or was not from Plaid.
    case unknown

    init(_ error: PlaidError) {
        switch error.code {
        case .notSent, .refused, .rateBudgetExhausted: self = .notExchanged
        default:
            // A rejection is a no. Plaid's own failures, timeouts and broken connections prove nothing.
            let isRefusal = error.httpStatus.map { 400..<500 ~= $0 } ?? false
            self = isRefusal && error.kind != .client ? .notExchanged : .unknown
        }
    }
}
