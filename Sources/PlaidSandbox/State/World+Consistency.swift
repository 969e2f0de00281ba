// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A saved world is data from outside: places in it that point nowhere would end the process when they are followed.
extension World {
    /// Whether all that refers to an Item or an account by its place refers to one that there is.
    var isConsistent: Bool {
        let known = items.indices
        let named = [
            Array(positions.values), Array(accessTokens.values), publicTokens.values.map(\.item),
            linkTokens.values.compactMap(\.updatedItem), assetReports.reports.values.flatMap(\.items),
            checkReports.latest.values.flatMap(\.items), jump?.positions ?? [],
        ].joined()
        return Self.serials.contains(serial) && Self.serials.contains(longTail.serial)
            && Self.serials.contains(droppedWebhooks)
            && named.allSatisfy(known.contains)
            && processorTokens.values.allSatisfy { token in
                known.contains(token.item) && items[token.item].accounts.indices.contains(token.account)
            }
            && Self.moments.contains(now)
            && items.allSatisfy { $0.isConsistent(on: Day(now)) } && jump?.isConsistent(in: self) ?? true
    }

    /// More than any Sandbox makes, and far enough from the end of `Int` to count on.
    static let serials = 0...1_000_000_000_000

    /// When a clock can stand that was moved as far as it goes and has run since; at the end of the calendar, what repeats
    /// itself would never stop being due.
    static let moments: ClosedRange<Date> =
        Instant.first...Instant.last.addingTimeInterval(40 * 365 * 86_400)
}

extension ClockJump {
    fileprivate func isConsistent(in world: World) -> Bool {
        guard (0...positions.count).contains(done), Self.counts.contains(queued), Self.counts.contains(dropped) else {
            return false
        }
        // What waited before the jump still waits, or was dropped since.
        let gone = world.droppedWebhooks - dropped
        return gone >= 0 && queued - gone <= world.webhooks.count
    }

    private static let counts = 0...1_000_000_000_000
}

extension Item {
    fileprivate func isConsistent(on day: Day) -> Bool {
        let known = accounts.indices
        guard known.count <= Self.mostAccounts, choice?.accounts?.allSatisfy(known.contains) ?? true,
            (daysRequested ?? 0) >= 0, (income?.days ?? 0) >= 0
        else { return false }
        guard Self.isConsistent(persona, known) else { return false }
        guard let source = transactions?.ledger.source else { return true }
        return source.firstDay <= source.today && source.today <= day.adding(1)
            && Self.isConsistent(source.persona, known)
    }

    private static func isConsistent(_ persona: Persona, _ accounts: Range<Int>) -> Bool {
        guard case .custom(let user) = persona else { return true }
        return user.transactions.allSatisfy { accounts.contains($0.account) }
    }
}
