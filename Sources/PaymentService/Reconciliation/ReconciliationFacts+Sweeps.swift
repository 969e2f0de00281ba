// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import TartanStorage

extension ReconciliationFacts {
    /// Compares the sweeps of the period.
    func sweepDifferences() -> [PaymentDifference] {
        let known = Dictionary(sweeps.map { ($0.sweepID, $0) }) { first, _ in first }
        let behind = subjectsBehind
        var found: [PaymentDifference] = []
        for sweep in plaidSweeps {
            guard let stored = known[sweep.id] else {
                // Sweeps of transfers may have no events of their own: the transfers book them.
                guard sweep.kind == .ledger, !behind.contains(sweep.id) else { continue }
                found.append(
                    PaymentDifference(
                        .sweepMissing, sweep.id, "Plaid has a sweep of \(sweep.amount) that is not stored here."))
                continue
            }
            if !Self.isEqual(sweep.amount, sweep.currency, stored.amount) {
                found.append(
                    PaymentDifference(
                        .sweepAmount, sweep.id,
                        "Plaid has the amount \(sweep.amount) \(sweep.currency), the sweep here has \(stored.amount)."))
            }
            if let status = sweep.status, status != stored.stage.rawValue, !behind.contains(sweep.id) {
                found.append(
                    PaymentDifference(
                        .sweepStatus, sweep.id,
                        "Plaid has the status \(status), the sweep here has \(stored.stage.rawValue)."))
            }
        }
        let atPlaid = Set(plaidSweeps.map(\.id))
        return found
            + sweeps.filter { !atPlaid.contains($0.sweepID) }.map {
                PaymentDifference(.sweepUnknown, $0.sweepID, "The sweep of \($0.amount) here is unknown to Plaid.")
            }
    }

    /// Compares the changes of the Plaid Ledger with those of the account `plaid_ledger` in the period.
    ///
    /// Plaid may have had a balance before there was anything here, so only changes are compared. What is taken back from a
    /// debit or deposit after its money was available is left out on both sides: Plaid takes it from the available balance
    /// at a later time than its event.
    func ledgerDifferences() -> [PaymentDifference] {
        guard let plaidLedger else { return [] }
        var found: [PaymentDifference] = []
        if let available = plaidLedger.available, let last = plaidLedger.events.last, available != last.available {
            found.append(
                PaymentDifference(
                    .ledgerEvents, "plaid_ledger",
                    "The Plaid Ledger has \(available), and had \(last.available) after its last event."))
        }
        // With events that were not read yet, the account is allowed to lag behind.
        guard !plaidEvents.contains(where: { $0.record.number > cursor }) else { return found }
        let atPlaid = changeAtPlaid(plaidLedger)
        let here = changeHere()
        guard atPlaid == nil || here == nil || atPlaid != here else { return found }
        found.append(
            PaymentDifference(
                .ledgerBalance, "plaid_ledger",
                "The Plaid Ledger changed by \(atPlaid?.description ?? "too much") in the period, the account "
                    + "plaid_ledger by \(here?.description ?? "too much")."))
        return found
    }

    private func changeAtPlaid(_ ledger: PlaidLedger) -> Money? {
        var sum = Money?.some(.zero(.usd))
        var before = ledger.opening
        for event in ledger.events {
            // The contract does not say that amounts have a sign: the balances show the direction.
            let change = before.map { try? event.available.subtracting($0) } ?? (event.isAvailable ? event.amount : nil)
            before = event.available
            guard let change, !change.isZero, !isTakenBack(event, change) else { continue }
            sum = try? sum?.adding(change)
        }
        return sum
    }

    private func isTakenBack(_ event: PlaidLedger.Event, _ change: Money) -> Bool {
        guard change.isNegative else { return false }
        if let id = event.transferID {
            return transfers.first { $0.id == id }.map { $0.direction == Payment.Direction.debit.rawValue }
                ?? (paymentsByTransfer[id]?.transfer?.direction == .debit)
        }
        guard let id = event.sweepID else { return false }
        let amount = plaidSweeps.first { $0.id == id }?.amount ?? sweeps.first { $0.sweepID == id }?.amount.decimal
        return amount?.hasPrefix("-") ?? false
    }

    private func changeHere() -> Money? {
        var sum = Money?.some(.zero(.usd))
        for posting in postings where period.contains(Instant(milliseconds: posting.time.milliseconds)) {
            for line in posting.lines where line.account == .plaidLedger && line.amount.currency == .usd {
                let isReturn = ["returned", "sweep.returned"].contains(posting.kind.text)
                if isReturn, line.amount.isNegative { continue }
                sum = try? sum?.adding(line.amount)
            }
        }
        return sum
    }
}
