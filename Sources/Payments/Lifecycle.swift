// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The stages of a transfer, a refund or a sweep.
package enum Lifecycle: String, Sendable, Hashable, CaseIterable {
    case pending, posted, settled
    case fundsAvailable = "funds_available"
    case cancelled, failed, returned

    /// Whether no money is moved any more: it never was, or it went back.
    package var isUndone: Bool { rank == nil }

    /// The position on the way of a payment without problems; `nil` off it.
    var rank: Int? {
        switch self {
        case .pending: 0
        case .posted: 1
        case .settled: 2
        case .fundsAvailable: 3
        case .cancelled, .failed, .returned: nil
        }
    }

    /// What an event does to a stage.
    enum Move: Sendable, Hashable {
        case to(Lifecycle, isSkipping: Bool)
        case late
    }

    /// Applies an event to a stage.
    ///
    /// Events may be missing or arrive late: a later stage includes the earlier ones, and an earlier one changes nothing. A
    /// contradiction is refused: `nil`.
    func move(_ event: Lifecycle) -> Move? {
        if event == self { return .late }
        switch (self, event) {
        case (.pending, .cancelled), (.pending, .failed), (.posted, .failed): return .to(event, isSkipping: false)
        case (.pending, .returned): return .to(event, isSkipping: true)
        case (.posted, .returned), (.settled, .returned), (.fundsAvailable, .returned):
            return .to(event, isSkipping: false)
        case (.returned, .pending), (.returned, .posted), (.returned, .settled), (.returned, .fundsAvailable):
            return .late
        case (.failed, .pending), (.failed, .posted), (.cancelled, .pending): return .late
        default: break
        }
        guard let rank, let next = event.rank else { return nil }
        return next > rank ? .to(event, isSkipping: next > rank + 1) : .late
    }
}

/// The stages of a payment's money between Plaid and the funding account.
package enum Sweeping: String, Sendable, Hashable, CaseIterable {
    case unswept, swept
    case sweptSettled = "swept_settled"
    case returnSwept = "return_swept"

    var rank: Int {
        switch self {
        case .unswept: 0
        case .swept: 1
        case .sweptSettled: 2
        case .returnSwept: 3
        }
    }
}

/// Where the money of a payment comes from or goes to.
package enum FundsSource: String, Sendable, Hashable, CaseIterable {
    /// The balance of the Plaid Ledger.
    case plaidLedger = "plaid_ledger"
    /// Sweeps to and from the funding account.
    case sweep
}
