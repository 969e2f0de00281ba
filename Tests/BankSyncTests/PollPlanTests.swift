// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Testing

@Suite("When an Item is asked without a webhook")
struct PollPlanTests {
    private static let hour = Duration.seconds(3600)

    struct Case: Sendable, CustomTestStringConvertible {
        var target: Duration
        var reason: String
        var rows: Int
        /// What the target counts as.
        var limit: Duration
        var testDescription: String { "\(reason) with \(rows) rows, target \(target)" }
    }

    @Test(
        "Polls that find news are followed by earlier ones; everything else keeps to the target",
        arguments: [
            Case(target: hour * 6, reason: "poll", rows: 0, limit: hour * 6),
            Case(target: hour * 6, reason: "poll", rows: 1, limit: hour * 3),
            Case(target: hour * 6, reason: "webhook", rows: 50, limit: hour * 6),
            Case(target: hour * 6, reason: "link", rows: 900, limit: hour * 6),
            Case(target: hour * 6, reason: "retry", rows: 3, limit: hour * 6),
            Case(target: hour / 4, reason: "poll", rows: 3, limit: hour / 4),
            Case(target: hour / 3, reason: "poll", rows: 3, limit: hour / 4),
        ])
    func pauses(given: Case) {
        let pauses = [0, 0.5, 1].map {
            PollPlan.pause(target: given.target, reason: given.reason, rows: given.rows, chance: $0)
        }
        for (pause, share) in zip(pauses, [0.8, 0.875, 0.95]) {
            // Shares of a duration are not exact.
            #expect(abs((pause - given.limit * share).components.seconds) < 1)
        }
        #expect(pauses.allSatisfy { $0 < given.target })
    }
}
