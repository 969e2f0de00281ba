// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import NACHA
import TartanStorage

/// A difference between Plaid and what is stored here.
package struct PaymentDifference: Sendable, Hashable {
    /// What kind of difference it is, such as `transfer_unknown`.
    package var kind: String
    /// What it is about, such as a transfer's ID.
    package var subject: String
    /// One sentence with both values.
    package var message: String

    package init(kind: String, subject: String, message: String) {
        self.kind = kind
        self.subject = subject
        self.message = message
    }
}

/// What a comparison of a period found.
package struct PaymentReconciliation: Sendable, Hashable {
    package var transfers = 0
    package var events = 0
    package var sweeps = 0
    package var differences: [PaymentDifference] = []

    package init() {}
}

extension PaymentService {
    /// Compares what Plaid reports of a period with what is stored and booked; changes nothing.
    ///
    /// The days are in UTC. Both sides may change while they are read, so differences are read a second time, and only those
    /// that are still there are returned.
    package func reconcile(
        from start: ACHDate, through end: ACHDate
    ) async throws(PaymentError) -> PaymentReconciliation {
        let period = try Self.period(from: start, through: end)
        var facts = try await readFacts(of: period)
        var differences = facts.differences()
        if !differences.isEmpty {
            let seen = Set(differences.map { [$0.kind, $0.subject] })
            facts = try await readFacts(of: period)
            differences = facts.differences().filter { seen.contains([$0.kind, $0.subject]) }
        }
        var reconciliation = PaymentReconciliation()
        reconciliation.transfers = facts.transfers.count
        reconciliation.events = facts.plaidEvents.count
        reconciliation.sweeps = facts.plaidSweeps.count
        reconciliation.differences = differences
        return reconciliation
    }

    private static func period(
        from start: ACHDate, through end: ACHDate
    ) throws(PaymentError) -> ClosedRange<Instant> {
        guard start <= end else {
            throw PaymentError(
                .requestInvalid, "The period ends before it starts.", next: "Choose an end on or after the start.")
        }
        let day: Int64 = 86_400_000
        return Instant(
            milliseconds: Int64(start.daysSinceEpoch) * day)...Instant(
                milliseconds: Int64(end.daysSinceEpoch) * day + day - 1)
    }
}
