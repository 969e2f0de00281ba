// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What happens to Items: at the bank, by the user, and in their data.

extension Trigger {
    /// An event of an Item that the user or the bank causes.
    private static func event(_ name: String, _ summary: String, _ event: ItemEvent, also webhooks: [String] = [])
        -> Trigger
    {
        Trigger(name, summary, .item, webhooks: ["ITEM/\(event.rawValue)"] + webhooks) {
            world, order throws(SandboxError) in
            let isKnown = try world.happen(
                event, itemID: order.id, accountID: order.accountID, errorCode: order.errorCode, now: order.now)
            guard isKnown else { throw .itemNotFound }
        }
    }

    static let itemStates: [Trigger] = [
        event("login-required", "The user must log in again; error_code names another error.", .loginRequired),
        event("login-repaired", "The login works again without update mode.", .loginRepaired),
        event("new-accounts", "The user opened another account at the bank.", .newAccounts),
        event("pending-disconnect", "The login ends in seven days (United States and Canada).", .pendingDisconnect),
        event("pending-expiration", "The consent ends in seven days (Europe).", .pendingExpiration),
        event("permission-revoked", "The user revoked the permission for the Item.", .permissionRevoked),
        event(
            "account-revoked", "The user revoked the permission for one account.", .accountRevoked,
            also: ["TRANSACTIONS/TRANSACTIONS_REMOVED", "TRANSACTIONS/SYNC_UPDATES_AVAILABLE"]),
        Trigger(
            "webhook-updated", "The Item's webhook address was set again.", .item,
            webhooks: ["ITEM/WEBHOOK_UPDATE_ACKNOWLEDGED"]
        ) { world, order throws(SandboxError) in
            let position = try world.position(order)
            let url = order.webhook ?? world.items[position].webhook ?? ""
            guard !url.isEmpty else { throw .sandboxWebhookInvalid }
            world.changeWebhook(position, to: url, at: order.now)
        },
        Trigger(
            "microdeposits-verified", "Automated micro-deposits arrived.", .item,
            webhooks: ["AUTH/AUTOMATICALLY_VERIFIED"]
        ) { world, order throws(SandboxError) in try world.verifyDeposits(order, "automatically_verified") },
        Trigger(
            "microdeposits-expired", "Automated micro-deposits did not arrive in time.", .item,
            webhooks: ["AUTH/VERIFICATION_EXPIRED"]
        ) { world, order throws(SandboxError) in try world.verifyDeposits(order, "verification_expired") },
    ]

    /// What a change of transactions can send.
    private static let transactionWebhooks = [
        "TRANSACTIONS/SYNC_UPDATES_AVAILABLE", "TRANSACTIONS/RECURRING_TRANSACTIONS_UPDATE",
    ]

    static let data: [Trigger] = [
        Trigger(
            "new-transactions", "The bank has a new transaction.", .item,
            webhooks: ["TRANSACTIONS/DEFAULT_UPDATE"] + transactionWebhooks
        ) { world, order throws(SandboxError) in
            try world.editTransactions(order) { _ in
                .disturbance(removed: nil, modified: nil, on: Day(order.now))
            }
        },
        Trigger(
            "modified-transactions", "The amount of the latest transaction changed.", .item,
            webhooks: ["TRANSACTIONS/DEFAULT_UPDATE"] + transactionWebhooks
        ) { world, order throws(SandboxError) in
            try world.editTransactions(order) { .edit(removed: nil, modified: $0.latestPosted) }
        },
        Trigger(
            "removed-transactions", "The bank removed the latest transaction.", .item,
            webhooks: ["TRANSACTIONS/TRANSACTIONS_REMOVED"] + transactionWebhooks
        ) { world, order throws(SandboxError) in
            try world.editTransactions(order) { .edit(removed: $0.latestPosted, modified: nil) }
        },
        Trigger(
            "identity-changed", "The owner's phone number at the bank changed.", .item,
            webhooks: ["IDENTITY/DEFAULT_UPDATE"]
        ) { world, order throws(SandboxError) in
            let position = try world.position(order)
            try world.use("identity", position)
            world.changeIdentity(position, at: order.now)
        },
    ]

    static let readyData: [Trigger] = [
        Trigger(
            "transactions-ready", "The first fetch of transactions completed.", .item,
            webhooks: ["TRANSACTIONS/INITIAL_UPDATE", "TRANSACTIONS/HISTORICAL_UPDATE"] + transactionWebhooks
        ) { world, order throws(SandboxError) in try world.finishTransactions(order) },
        Trigger(
            "investments-ready", "The first fetch of investments completed.", .item,
            webhooks: ["HOLDINGS/DEFAULT_UPDATE", "INVESTMENTS_TRANSACTIONS/HISTORICAL_UPDATE"]
        ) { world, order throws(SandboxError) in
            let position = try world.position(order)
            guard world.items[position].hasInvestmentAccount else { throw .noInvestmentAccounts }
            try world.useInvestments(position, at: order.now)
            world.agenda.remove(kind: "investments_first", subject: order.id)
            world.deliverInvestments(position, at: order.now)
        },
        Trigger(
            "liabilities-ready", "The first fetch of liabilities completed.", .item,
            webhooks: ["LIABILITIES/DEFAULT_UPDATE"]
        ) { world, order throws(SandboxError) in
            let position = try world.position(order)
            try world.use("liabilities", position)
            world.agenda.remove(kind: "liabilities_first", subject: order.id)
            world.deliverLiabilities(position, at: order.now)
        },
        Trigger(
            "statements-ready", "A refresh of the last ninety days of statements completed.", .item,
            webhooks: ["STATEMENTS/STATEMENTS_REFRESH_COMPLETE"]
        ) { world, order throws(SandboxError) in
            let position = try world.position(order)
            try world.use("statements", position)
            let today = Day(order.now)
            world.finishStatements("\(order.id) \(today.adding(-90).text) \(today.text)", at: order.now)
        },
    ]

    /// The webhooks that `/sandbox/item/fire_webhook` sends without anything having changed.
    static let firedWebhooks: [Trigger] =
        FiredWebhook.all.map { fired in
            let name = "\(fired.type)/\(fired.code)"
            return Trigger(name, "Sends only this webhook; nothing changes.", .item, webhooks: [name]) {
                world, order throws(SandboxError) in
                try world.fireWebhook(
                    world.position(order), type: fired.type, code: fired.code, at: order.now)
            }
        } + clientWebhooks
}

extension World {
    /// Sets an account's state of automated micro-deposits: of the account that is named, or of the first one that has them.
    fileprivate mutating func verifyDeposits(_ order: Trigger.Order, _ status: String) throws(SandboxError) {
        let position = try position(order)
        let item = items[position]
        let index =
            order.accountID.map { item.accountIndex($0) } ?? item.accounts.indices.first { item.isAutomated($0) }
        guard let index, item.isAutomated(index) else {
            throw .invalidField("the account must be one that was linked with automated micro-deposits")
        }
        verify(position, index: index, status: status, at: order.now)
    }

    /// Changes an Item's transactions, whose first fetch must be done.
    fileprivate mutating func editTransactions(
        _ order: Trigger.Order, _ change: (Ledger) -> Ledger.Change
    ) throws(SandboxError) {
        let position = try position(order)
        guard !items[position].needsLogin else { throw items[position].error }
        try use("transactions", position)
        startTransactions(position, daysRequested: nil, now: order.now)
        guard let feed = items[position].transactions, feed.isHistoricalReady else { throw .productNotReady }
        guard let outcome = items[position].transactions?.ledger.apply(change(feed.ledger)) else { return }
        guard !outcome.isEmpty else { throw .invalidField("the Item has no posted transaction") }
        items[position].transactions?.lastUpdate = order.now
        sendTransactionsUpdate(position, code: "DEFAULT_UPDATE", outcome, at: order.now)
    }

    fileprivate mutating func finishTransactions(_ order: Trigger.Order) throws(SandboxError) {
        let position = try position(order)
        try use("transactions", position)
        startTransactions(position, daysRequested: nil, now: order.now)
        guard items[position].transactions?.isHistoricalReady == false else {
            throw .invalidField("the first fetch of the Item's transactions has already completed")
        }
        if items[position].transactions?.initialDue != nil { items[position].transactions?.initialDue = order.now }
        items[position].transactions?.historicalDue = order.now
        step(to: order.now, naming: [position])
    }
}

extension Ledger {
    /// The latest row that is posted and there.
    fileprivate var latestPosted: Int? {
        rows.indices.filter { !rows[$0].isRemoved && !rows[$0].isPending }.max { rows[$0].day < rows[$1].day }
    }
}
