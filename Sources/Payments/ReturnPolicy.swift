// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import NACHA
package import PlaidKnowledge

extension ACHReturn {
    /// The last banking day on which it may arrive, at the opening of business; `nil` when no fixed number of days applies.
    ///
    /// - Parameter settlement: The day on which the returned payment settled, in Eastern time. For a dishonored or contested
    ///   return it is the settlement of the return that is refused.
    package func lastDay(settlement: ACHDate) -> ACHDate? {
        switch deadline {
        case .bankingDays(let days): return settlement.adding(bankingDays: days)
        case .calendarDays(let days):
            // The receiver may complain during the whole last day.
            return settlement.adding(days: days).adding(bankingDays: 1)
        case .nextFile, .agreed: return nil
        }
    }

    /// Whether a payment that came back with this code may be sent again.
    package enum RetryVerdict: Sendable, Hashable {
        case allowed(until: ACHDate)
        /// Only after the cause was corrected.
        case corrected(until: ACHDate?)
        /// Only after the user has authorized it again.
        case newAuthorization
        case forbidden
    }

    /// Decides whether a payment that came back with this code may be sent again on a day.
    ///
    /// - Parameters:
    ///   - retries: How often it was sent again already.
    ///   - settlement: The day on which the first payment settled.
    ///   - returned: The day on which the last return settled.
    ///   - today: The day on which it would be sent.
    package func retryVerdict(
        after retries: Int, settlement: ACHDate, returned: ACHDate, today: ACHDate
    ) -> RetryVerdict {
        switch retry {
        case .never: return .forbidden
        case .newAuthorization: return .newAuthorization
        case .times(let count, let days):
            let last = settlement.adding(days: days)
            return retries < count && today <= last ? .allowed(until: last) : .forbidden
        case .corrected(nil): return .corrected(until: nil)
        case .corrected(let days?):
            let last = returned.adding(days: days)
            return today <= last ? .corrected(until: last) : .forbidden
        }
    }
}

/// The return rates of an originator, in exact numbers.
package struct ReturnRates: Sendable, Hashable {
    /// A rate that the rules limit.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case unauthorized, administrative, overall

        /// The limit in tenths of a percent: above it, the originator has to explain itself.
        package var limit: Int {
            switch self {
            case .unauthorized: 5
            case .administrative: 30
            case .overall: 150
            }
        }
    }

    /// The debits that were sent in 60 days.
    package let debits: Int
    package let counts: [Kind: Int]

    /// Counts returns.
    ///
    /// - Parameters:
    ///   - debits: How many debits were sent in 60 days.
    ///   - codes: The codes with which any of them came back; the codes of dishonored and contested returns, of enrollments
    ///     and unknown ones count for no rate.
    package init(debits: Int, codes: some Sequence<String>) {
        var counts = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, 0) })
        for rate in codes.compactMap({ ACHReturn(code: $0)?.rate }) where rate != .none {
            counts[.overall, default: 0] += 1
            if rate == .unauthorized { counts[.unauthorized, default: 0] += 1 }
            if rate == .administrative { counts[.administrative, default: 0] += 1 }
        }
        self.debits = max(0, debits)
        self.counts = counts
    }

    /// Whether a rate is above its limit; without debits, any return is.
    package func isExceeded(_ kind: Kind) -> Bool {
        let (returned, isTooLarge) = (counts[kind] ?? 0).multipliedReportingOverflow(by: 1000)
        let (allowed, isUnlimited) = debits.multipliedReportingOverflow(by: kind.limit)
        return !isUnlimited && (isTooLarge || returned > allowed)
    }

    /// The rates above their limits.
    package var alarms: [Kind] { Kind.allCases.filter(isExceeded) }
}
