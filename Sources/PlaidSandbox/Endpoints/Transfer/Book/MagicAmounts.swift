// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

// Amounts that make something go its way at once, without a call to simulate each step.

extension TransferBook {
    /// - Returns: Whether the amount is one of those.
    mutating func performMagic(transfer id: String, at time: Date) -> Bool {
        guard let transfer = transfers[id], let way = Self.ways[transfer.amount.value] else { return false }
        for step in way.steps where step != .fundsAvailable || transfer.isACHDebit {
            // Every way begins at pending and takes legal steps only.
            try? move(id, to: step, step == .failed ? .failed : .returned(way.code), at: time)
        }
        return true
    }

    mutating func performMagic(refund id: String, at time: Date) -> Bool {
        guard let refund = refunds[id], let steps = Self.refundWays[refund.amount.value] else { return false }
        for step in steps {
            // A refund of what has not settled stays pending: the first step is refused, and with it the others.
            do throws(SandboxError) {
                try moveRefund(id, to: step, step == .failed ? .failed : .returned(nil), at: time)
            } catch { break }
        }
        return true
    }

    mutating func performMagic(sweep id: String, at time: Date) -> Bool {
        guard let sweep = sweeps[id], let steps = Self.sweepWays[sweep.magnitude.value] else { return false }
        for step in steps where step != .fundsAvailable || sweep.kind == .deposit {
            try? moveSweep(id, to: step, step == .failed ? .failed : .returned(nil), at: time)
        }
        return true
    }

    private static let ways: [Int: (steps: [Transfer.Status], code: String?)] = [
        11_11: ([.posted, .settled, .fundsAvailable], nil),
        22_22: ([.failed], nil),
        33_33: ([.posted, .settled, .fundsAvailable, .returned], "R01"),
        44_44: ([.posted, .settled, .fundsAvailable, .returned], "R02"),
        55_55: ([.posted, .settled, .fundsAvailable, .returned], "R16"),
        66_66: ([.posted, .settled, .returned], nil),
    ]

    private static let refundWays: [Int: [Refund.Status]] = [
        1_11: [.posted, .settled], 2_22: [.failed], 3_33: [.posted, .settled, .returned],
    ]

    private static let sweepWays: [Int: [Sweep.Status]] = [
        111_11: [.posted, .settled, .fundsAvailable],
        222_22: [.failed],
        333_33: [.posted, .settled, .fundsAvailable, .returned],
        444_44: [.posted, .settled, .returned],
    ]
}
