import PlaidCore

/// What a failed exchange call says about whether Plaid exchanged the token.
enum ExchangeFailure: Sendable, Equatable {
    /// Certainly not: the call was never sent, or Plaid refused it.
    case notExchanged
    /// Nobody knows: the answer was lost, or is not one.
    case unknown

    init(_ error: PlaidError) {
        switch error.code {
        case .notSent, .refused, .rateBudgetExhausted: self = .notExchanged
        default:
            // An answer that says no is a no. Plaid's own failures, time-outs and broken connections say nothing.
            let isRefusal = error.httpStatus.map { 400..<500 ~= $0 } ?? false
            self = isRefusal && error.kind != .client ? .notExchanged : .unknown
        }
    }
}
