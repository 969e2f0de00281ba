// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Check {
    /// What `/transactions/sync` is allowed per client and minute, as Plaid publishes it.
    private static func limit(_ target: Facts.Target) -> Int { target.isProduction ? 2_500 : 1_000 }

    static let rateBudget = Check("rate-budget", "Syncing stays below the rate limits") { facts in
        let refused = Set(facts.recentErrors.filter { $0.hasSuffix("_LIMIT") || $0 == "rateBudgetExhausted" })
        if !refused.isEmpty {
            return .fail(
                "Recent sync runs failed at a rate limit.", "Run fewer workers, or ask Plaid for a higher limit.",
                places: refused.sorted())
        }
        guard let items = facts.items, !items.isEmpty else { return .skipped("There are no Items.") }
        let minutes = (items.count + limit(facts.target) - 1) / limit(facts.target)
        guard minutes <= 60 else {
            return .warn(
                "Syncing \(counted(items.count, "Item")) once takes \(minutes) minutes at Plaid's limit.",
                "Ask Plaid for a higher limit before you add more Items.")
        }
        return .ok(
            "Syncing \(counted(items.count, "Item")) once takes at most \(counted(minutes, "minute")) at Plaid's limit."
        )
    }
}
