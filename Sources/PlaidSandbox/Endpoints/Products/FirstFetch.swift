// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// The first fetch of investments and debts, and the investments that the bank adds as days pass.

extension World {
    /// The scheduled jobs of this family, by kind.
    static let productJobs: [String: JobHandler] = [
        "investments_first": { world, job in
            guard let position = world.livePosition(job) else { return }
            world.deliverInvestments(position, at: job.time)
        },
        "investments": { world, job in
            guard let position = world.livePosition(job) else { return }
            // A login that ended is looked at again the next day that something is new.
            if !world.items[position].needsLogin { world.lookAtInvestments(position, at: job.time) }
            world.scheduleInvestments(position)
        },
        "liabilities_first": { world, job in
            guard let position = world.livePosition(job) else { return }
            world.deliverLiabilities(position, at: job.time)
        },
    ]

    private func livePosition(_ job: ScheduledJob) -> Int? {
        positions[job.subject].flatMap { items[$0].isRemoved ? nil : $0 }
    }

    /// Fetches the products that an Item was made with, once its owner knows its id.
    ///
    /// Nobody has to wait for it: what is asked for before is fetched at once.
    mutating func startProducts(_ position: Int, now: Date) {
        let item = items[position]
        if item.products.contains("investments"), item.hasInvestmentAccount, item.investmentsThrough == nil {
            items[position].investmentsThrough = Day(now)
            schedule("investments_first", item.id, at: now + readiness.historical)
        }
        if item.products.contains("liabilities"), !item.liabilityAccounts.isEmpty {
            schedule("liabilities_first", item.id, at: now + readiness.historical)
        }
    }

    /// The first fetch of investments is done.
    mutating func deliverInvestments(_ position: Int, at time: Date) {
        items[position].investmentsDue = nil
        items[position].investmentsThrough = Day(time)
        let item = items[position]
        let today = Day(time)
        let holdings = item.accounts.indices.reduce(0) { $0 + item.holdings($1).count }
        if holdings > 0 {
            send(
                position, type: "HOLDINGS", code: "DEFAULT_UPDATE",
                ["error": .null, "new_holdings": .number(JSONNumber(holdings)), "updated_holdings": 0], at: time)
        }
        let rows = item.investmentRows(from: today.adding(-InvestmentCycle.historyDays), to: today)
        sendInvestments(position, code: "HISTORICAL_UPDATE", count: rows.count, at: time)
        scheduleInvestments(position)
    }

    /// Fetches what is new since the last day that was fetched, and sends the webhook.
    mutating func lookAtInvestments(_ position: Int, at time: Date) {
        // However many days the clock jumps, the bank is looked at once.
        let today = max(Day(time), Day(now))
        guard let through = items[position].investmentsThrough, through < today else { return }
        items[position].investmentsThrough = today
        let rows = items[position].investmentRows(from: through.adding(1), to: today)
        guard !rows.isEmpty else { return }
        sendInvestments(position, code: "DEFAULT_UPDATE", count: rows.count, at: time)
    }

    /// Comes back on the next day that has something new.
    mutating func scheduleInvestments(_ position: Int) {
        guard let next = items[position].nextInvestmentDay(after: Day(now)) else { return }
        schedule("investments", items[position].id, at: next.start)
    }

    private mutating func sendInvestments(_ position: Int, code: String, count: Int, at time: Date) {
        send(
            position, type: "INVESTMENTS_TRANSACTIONS", code: code,
            [
                "error": .null, "new_investments_transactions": .number(JSONNumber(count)),
                "cancelled_investments_transactions": 0,
            ], at: time)
    }

    mutating func deliverLiabilities(_ position: Int, at time: Date) {
        let item = items[position]
        send(
            position, type: "LIABILITIES", code: "DEFAULT_UPDATE",
            [
                "error": .null,
                "account_ids_with_new_liabilities": .strings(item.liabilityAccounts.map(item.accountID)),
                "account_ids_with_updated_liabilities": [:],
            ], at: time)
    }
}

extension Item {
    /// The indices of the accounts with a debt.
    var liabilityAccounts: [Int] { accounts.indices.filter { liability($0) != nil } }
}
