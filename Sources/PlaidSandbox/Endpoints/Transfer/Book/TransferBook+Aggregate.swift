// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

// The sweep that Plaid makes by itself: what has been transferred is moved to the client's own account, or from it.

extension TransferBook {
    /// Makes one sweep of everything that waits for it.
    ///
    /// What an earlier sweep took becomes settled, what was never swept is, and what came back after it was swept is taken
    /// back.
    ///
    /// - Returns: The id of the sweep; `nil` when nothing was swept or taken back.
    mutating func aggregate(id: String, fundingAccountID: String, at time: Date) -> String? {
        for transfer in transfers.all where transfer.sweep == .swept && transfer.counts {
            mark(transfer.id, .settled)
            record(
                .init(type: "swept_settled", transferID: transfer.id, sweepID: transfer.sweepID),
                at: time)
        }
        settleAggregates(at: time)
        var sweep = Sweep(
            id: id, kind: .aggregate, amount: .zero, fundingAccountID: fundingAccountID, description: "",
            created: time)
        for transfer in transfers.all {
            let amount = transfer.isDebit ? transfer.amount : -transfer.amount
            if transfer.sweep == .unswept {
                take("swept", transfer.id, amount, into: &sweep, at: time)
                mark(transfer.id, .swept, id)
            } else if [.swept, .settled].contains(transfer.sweep), !transfer.counts {
                take("return_swept", transfer.id, -amount, into: &sweep, at: time)
                mark(transfer.id, .returned)
            }
        }
        for refund in refunds.all {
            guard let transfer = transfers[refund.transferID], !transfer.terms.isLedgerNamed else { continue }
            if refund.sweep == .unswept, [.posted, .settled].contains(refund.status) {
                take("refund.swept", refund.transferID, -refund.amount, into: &sweep, refund: refund.id, at: time)
                refunds[refund.id]?.sweep = .swept
            } else if refund.sweep == .swept, !refund.counts {
                take("refund.return_swept", refund.transferID, refund.amount, into: &sweep, refund: refund.id, at: time)
                refunds[refund.id]?.sweep = .returned
            }
        }
        guard !sweep.transferIDs.isEmpty else { return nil }
        sweeps.insert(sweep, id)
        return id
    }

    private mutating func take(
        _ type: String, _ transferID: String, _ amount: Cents, into sweep: inout Sweep, refund: String? = nil,
        at time: Date
    ) {
        sweep.amount += amount
        sweep.transferIDs.append(transferID)
        record(
            .init(type: type, transferID: transferID, refundID: refund, sweepID: sweep.id, sweepAmount: amount),
            at: time)
    }

    private mutating func mark(_ id: String, _ status: Transfer.SweepStatus, _ sweepID: String? = nil) {
        transfers[id]?.sweep = status
        if let sweepID { transfers[id]?.sweepID = sweepID }
    }

    private mutating func settleAggregates(at time: Date) {
        for sweep in sweeps.all where sweep.kind == .aggregate && sweep.status == .pending {
            sweeps[sweep.id]?.status = .settled
            sweeps[sweep.id]?.settled = Day(time)
        }
    }
}
